"""Text that can be written out."""

import re

_HALF = re.compile("[\ud800-\udfff]")
_NOT_IN_XML = "[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]"
"""Compiled when first needed, which takes as long as fifty other patterns."""


def writable(text: str) -> str:
    """The text with a sign for every half of a character, which no encoding can write; offsets stay."""
    return _HALF.sub("\ufffd", text)


def writable_in_xml(text: str) -> str:
    """The text with a sign for every character that no document of XML 1.0 may have."""
    return re.sub(_NOT_IN_XML, "\ufffd", text)
