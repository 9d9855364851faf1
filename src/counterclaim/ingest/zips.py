"""What reading a ZIP archive can raise: a damaged list, a locked member, packing that nobody uses.

Collections and Word documents are ZIP archives. Errors come out of the archive's list and out of the bytes of any
member, from `zipfile` and from the libraries that unpack for it. Invariant: whoever reads a member catches all of them.
"""

from __future__ import annotations

import lzma
import zipfile
import zlib

DAMAGED_ZIP = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    EOFError,
    OSError,  # a place outside of the file; damaged bzip2
    OverflowError,
    RuntimeError,  # a password; with NotImplementedError, a way of packing that is not known
    ValueError,
    lzma.LZMAError,
    zlib.error,
)
