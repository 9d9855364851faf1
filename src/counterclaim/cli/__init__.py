"""The commands: each parses a request, calls the public interface, and prints. No decision is taken here."""

from counterclaim.cli.main import main

__all__ = ["main"]
