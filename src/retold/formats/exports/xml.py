"""XML of texts that nobody vouches for: all is escaped, and what XML can't hold is replaced."""

import re
from collections.abc import Mapping
from xml.etree.ElementTree import Element, SubElement, indent, tostring

_IMPOSSIBLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def clean(text: str) -> str:
    """The text with a sign for every character that no document of XML 1.0 may have."""
    return _IMPOSSIBLE.sub("\ufffd", text)


def element(name: str, attributes: Mapping[str, str | None]) -> Element:
    """The outermost element."""
    return Element(name, _known(attributes))


def add(parent: Element, name: str, text: str | None = None, **attributes: str | None) -> Element:
    """An element inside another one; attributes that are None are left out."""
    made = SubElement(parent, name, _known(attributes))
    made.text = None if text is None else clean(text)
    return made


def written(root: Element) -> str:
    """The whole document."""
    indent(root, space=" ")
    return '<?xml version="1.0" encoding="utf-8"?>\n' + tostring(root, encoding="unicode") + "\n"


def _known(attributes: Mapping[str, str | None]) -> dict[str, str]:
    return {name: clean(value) for name, value in attributes.items() if value is not None}
