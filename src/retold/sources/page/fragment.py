"""Pieces of HTML inside feeds and letters: their text, a paragraph a line."""

from typing import Any

from retold.sources.page.words import fit, plain

_BLOCKS = frozenset(
    """address article aside blockquote br dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li
    main nav ol p pre section table td th tr ul""".split()
)
_UNSEEN = ("script", "style", "head", "template", "noscript")


def fragment_text(fragment: str) -> str:
    """The text of a piece of HTML; what holds no mark-up comes out as it stands."""
    from lxml import html

    if "<" not in fragment and "&" not in fragment:
        return fragment.strip()
    try:
        tree = html.fragment_fromstring(fit(fragment), create_parent="div")
    except (ValueError, html.etree.ParserError):
        return plain(fragment)
    for unseen in tree.xpath("|".join(f".//{name}" for name in _UNSEEN)):
        unseen.drop_tree()
    return "\n".join(filter(None, (" ".join(line.split()) for line in "".join(_pieces(tree)).split("\n"))))


def _pieces(tree: Any) -> list[str]:
    """Every text of a tree in order, with a new line wherever a block begins or ends."""
    pieces: list[str] = []
    waiting: list[Any] = [tree]
    while waiting:
        node = waiting.pop()
        if isinstance(node, str):
            pieces.append(node)
            continue
        block = "\n" if node.tag in _BLOCKS else ""
        pieces.append(block + ("" if not isinstance(node.tag, str) else _one_line(node.text)))
        inner: list[Any] = [block]
        for child in reversed(node):
            inner += [_one_line(child.tail), child]
        waiting += inner
    return pieces


def _one_line(text: str | None) -> str:
    """A text as a browser shows it: line ends in the source are spaces."""
    return (text or "").replace("\n", " ").replace("\r", " ")
