"""One of two people who decide at once: a process of its own that does what it is told, line by line.

`python tests/store/two_people.py DOSSIER NAME` reads a list of acts as JSON from each line of its input and answers
each with a line: the ids that the ledger gave it. See `test_judgements`, which starts two.
"""

from __future__ import annotations

import json
import sys
import time
from datetime import UTC, datetime

from counterclaim.model.judgement import Judgement
from counterclaim.store import Store


def act(store: Store, name: str, acts: list[dict[str, str]]) -> list[str]:
    """The ids of the entries that some acts made or withdrew, one for each act."""
    ids: list[str] = []
    for each in acts:
        time.sleep(float(each["pause"]))
        at = datetime.now(UTC).isoformat(timespec="microseconds")
        if each["verdict"] == "undo":
            ids.append(ids[int(each["left"])])
            store.withdraw_judgement(ids[-1], at, name)
        else:
            judgement = Judgement(each["left"], each["right"], each["verdict"], name, at, note=each["note"])  # type: ignore[arg-type]
            ids.append(store.decide(judgement).id)
    return ids


if __name__ == "__main__":
    with Store(sys.argv[1]) as opened:
        sys.stdout.write("ready\n")
        sys.stdout.flush()
        for line in sys.stdin:
            sys.stdout.write(json.dumps(act(opened, sys.argv[2], json.loads(line))) + "\n")
            sys.stdout.flush()
