"""What can be seen in an SVG."""

import re
from xml.etree import ElementTree

SVG = "{http://www.w3.org/2000/svg}"


def words_in(picture):
    """Every line of text of a picture, in its order."""
    return [line for one in ElementTree.fromstring(picture).iter(f"{SVG}text") for line in one.itertext()]


def marks_in(picture, kind):
    """The shapes of one kind: of each what is told to those who do not see it, and its look."""
    shapes = list(ElementTree.fromstring(picture).iter(f"{SVG}path"))
    return [(one.get("aria-label"), one) for one in shapes if one.get("aria-roledescription") == kind]


def fetches(picture):
    """What a picture would have a browser fetch or run."""
    text = re.sub(r' xmlns(?::xlink)?="[^"]*"', "", picture.decode())
    return re.findall(r"href|url\(|@import|<script|<image|<foreignObject|<style", text)


def size_of(picture):
    """Width and height of a PNG."""
    assert picture[:8] == b"\x89PNG\r\n\x1a\n"
    return int.from_bytes(picture[16:20], "big"), int.from_bytes(picture[20:24], "big")
