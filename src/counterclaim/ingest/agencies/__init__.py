"""Items of news agencies: ninjs (JSON), NewsML-G2 and NITF (XML) become drafts with what the agency says of them.

`wrapping` makes the draft and refuses what the agency took back, `xml` opens XML of strangers, the other three know one
standard each. Invariant: provider, credit line, version and urgency go with the text as they are written.
"""

from __future__ import annotations

from counterclaim.ingest.agencies.ninjs import is_ninjs, read_ninjs
from counterclaim.ingest.agencies.xml import is_agency_xml, read_agency_xml

__all__ = ["is_agency_xml", "is_ninjs", "read_agency_xml", "read_ninjs"]
