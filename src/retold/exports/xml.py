"""XML of texts that nobody vouches for: all is escaped, and what XML can't hold is replaced."""

from collections.abc import Mapping
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from retold.writable import writable_in_xml


def element(name: str, attributes: Mapping[str, str | None]) -> Element:
    """The outermost element."""
    return Element(name, _known(attributes))


def add(parent: Element, name: str, text: str | None = None, **attributes: str | None) -> Element:
    """An element inside another one; attributes that are None are left out."""
    made = SubElement(parent, name, _known(attributes))
    made.text = None if text is None else writable_in_xml(text)
    return made


def written(root: Element) -> str:
    """The whole document."""
    indent(root, space=" ")
    return '<?xml version="1.0" encoding="utf-8"?>\n' + tostring(root, encoding="unicode") + "\n"


def _known(attributes: Mapping[str, str | None]) -> dict[str, str]:
    return {name: writable_in_xml(value) for name, value in attributes.items() if value is not None}
