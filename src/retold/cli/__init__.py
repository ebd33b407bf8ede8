"""The command line: thin skins over the functions of the library.

Nothing heavy is imported here, so that ``retold --help`` answers at once; each command imports what it needs.
"""

from retold.cli.main import main

__all__ = ["main"]
