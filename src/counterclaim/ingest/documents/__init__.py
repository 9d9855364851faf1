"""Documents: PDF with a text layer, DOCX, and newsletters that came as e-mail.

Each becomes drafts, with notes on what of it was left out. Invariant: no document raises anything but `UnreadableFile`,
and none takes more time or memory than its reader states.
"""

from __future__ import annotations

from counterclaim.ingest.documents.docx import begins_docx, read_docx
from counterclaim.ingest.documents.email import begins_email, read_email
from counterclaim.ingest.documents.pdf import LARGEST_PDF, read_pdf

__all__ = ["LARGEST_PDF", "begins_docx", "begins_email", "read_docx", "read_email", "read_pdf"]
