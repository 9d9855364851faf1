"""Whatever files hold, the whole job ends, and every passage of the dossier is one."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import example, given, settings
from hypothesis import strategies as st

from counterclaim import Dossier

# Turns of phrase that make the steps find something, among characters that make them stumble.
TURNS = (
    "the ministry said",
    "Ms Orla Venn denied that",
    "“Nobody was hurt,”",
    '"It is over',
    "at least 12 people were injured on 31 February",
    "10,000,000,000,000,000,000,000 crowns",
    "on Monday, 5 May 2031",
    "according to the police",
    "She called it “a lie”.",
    "\n\n",
    "\x00",
    "👩‍🚒 ",
    "e\u0301\u0301",
    "\u202eהמשרד אמר",
    "But the union demanded that he resign.",
)
texts = st.lists(st.sampled_from(TURNS) | st.text(st.characters(exclude_categories=["Cs"]), max_size=8), max_size=12)
bodies = texts.map(" ".join).map(str.encode) | st.binary(max_size=60)


@settings(max_examples=25)
@given(st.lists(bodies, min_size=1, max_size=3))
@example([b"", b"\x00\x01\x02", "Ünïcode".encode("latin-1")])
@example([b'The mayor said "it was \n\n' * 3, b"The mayor said it was 10" + b"0" * 400 + b" crowns."])
def test_any_files_become_a_faithful_dossier(files: list[bytes]):
    """Nothing raises, nothing is stored that its article does not say, and the second account is the first."""
    with tempfile.TemporaryDirectory() as folder, Dossier() as dossier:
        for index, body in enumerate(files):
            (Path(folder) / f"{index}.txt").write_bytes(body)
        added = dossier.add(folder)
        account = dossier.link()

        told = {article.file for article in account.articles} | {gap.file for gap in account.gaps}
        assert {f"{index}.txt" for index in range(len(files))} <= told
        assert len(added.added) == len(account.articles) == len(account.readings)
        assert dossier.account() == account
        assert dossier.check() == ()
        for identity in [dispute.id for dispute in account.disputes] + [gap.id for gap in account.gaps]:
            assert dossier.why(identity).reasons
