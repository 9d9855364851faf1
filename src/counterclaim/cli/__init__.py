"""The command line: parse a request, call the public API, print."""


def main() -> None:
    """Run the command line."""
