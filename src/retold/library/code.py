"""The versions of the code that made what a library keeps."""

from retold.version import __version__

PLACING = "6"
"""Of light readings, traces and profiles; raised when one of them changes, and then they are made anew."""

_TELLING = 9
"""Of full readings, comparisons and told stories; raised when they change between two versions of Retold."""

TELLING = f"{__version__}/{_TELLING}"
"""What is kept of a full reading, comparison or story that was told is good for this version alone."""
