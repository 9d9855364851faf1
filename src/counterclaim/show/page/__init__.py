"""An account as one page: templates, style and script beside the code, everything in one file, nothing asked for."""
