"""Write the reviewed accounts of the invented story anew: run it, then read the difference before committing."""

import re
import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parents[1] / "show"))

from harbour_story import make_account  # noqa: E402

from counterclaim.show import to_json, to_markdown, to_text  # noqa: E402

account = make_account()
for name, text in {
    "harbour.txt": to_text(account, width=80),
    "harbour-whole-60.txt": to_text(account, width=60, whole=True),
    "harbour.md": to_markdown(account),
    "harbour.json": re.sub(r'"program": "counterclaim[^"]*"', '"program": "counterclaim"', to_json(account)),
}.items():
    (HERE / name).write_text(text, encoding="utf-8")
