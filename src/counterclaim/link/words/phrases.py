"""Words at which a phrase taken out of its sentence starts, ends or breaks; used to name what a dispute is about."""

from __future__ import annotations

from counterclaim.link.data.roles import PRONOUNS


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Only the sentence tells what they mean: "no such agents" as a heading would deny the agents.
STARTS = _words(
    """
    no any some all only even just such either neither both own each every other another my your his her its our
    their whose this that these those what which of for to in on at by with from and or but as than also
    """
)
ENDS = _words(
    """
    of for to in on at by with from into about over under after before between against and or but as than the a an
    no any some his her its their that which who not
    """
)
# Words for what somebody says tell not what it is about.
TOLD = _words(
    """
    claim claims allegation allegations accusation accusations charge charges account accounts statement statements
    story report reports comment comments lot
    """
)
# They say of nothing what it is: "the whole thing", "a lot of problems", "Enough" ("is enough").
HOLLOW = _words(
    """
    anyone anything bit case cases circumstances day days enough everyone everything fact facts idea issue issues it
    kind kinds little lot lots many matter matters moment more much nothing number one ones part people person place
    plenty point problem problems question questions reason reasons same situation situations someone something sort
    stuff thing things time times today tomorrow tonight way ways week weeks whole year years yesterday
    big different few good great last little long new next other own several whole
    """
)
# A phrase with one of these inside is a piece of a sentence, or means somebody whom it does not name.
BROKEN = PRONOUNS | {"who", "whom", "which", "there"}
