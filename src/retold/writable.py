"""Text that can be written out."""

import re

_HALF = re.compile("[\ud800-\udfff]")


def writable(text: str) -> str:
    """The text with a sign for every half of a character, which no encoding can write; offsets stay."""
    return _HALF.sub("\ufffd", text)
