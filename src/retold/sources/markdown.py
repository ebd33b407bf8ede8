"""Markdown, in which notes are kept: the words without the marks, and what stands in a record before them.

It is read where it is named; in a folder it is most often of the folder, and left alone. The marks are those of
CommonMark, the record is YAML, as programs for notes write it.
"""

from collections.abc import Iterator, Sequence

from lxml import html
from markdown_it import MarkdownIt
from markdown_it.token import Token

from retold.sources.record import Fields, after_yaml, unlinked

_INSTEAD = {"softbreak": "\n", "hardbreak": "\n", "image": ""}


def unmarked(text: str) -> tuple[str, Fields]:
    r"""The text without marks, and the fields of ours in the record before it.

    >>> unmarked("---\nby: [Ann, Bo]\n---\n# Ferry sinks\n\nThe **Varn** [sank](https://x.example).")
    ('Ferry sinks\n\nThe Varn sank.', {'authors': ['Ann', 'Bo']})
    """
    body, fields = after_yaml(text)
    return "".join(_written(MarkdownIt("commonmark").parse(body))), fields


def _written(tokens: Sequence[Token]) -> Iterator[str]:
    """The words of the blocks, with an empty line between two, or none where a list has none."""
    gap = bullet = ""
    for token in tokens:
        if token.type == "list_item_open":
            bullet = f"{token.info}{token.markup} "
        elif token.type == "paragraph_close" and token.hidden:
            gap = "\n"
        elif token.type.endswith("_list_close"):
            gap = "\n\n"
        elif words := _words(token):
            yield f"{gap}{bullet}{words}"
            gap, bullet = "\n\n", ""


def _words(token: Token) -> str:
    """What is read of a token."""
    if token.type == "html_block":
        return str(html.fromstring(f"<div>{token.content}</div>").text_content()).strip()
    if token.type != "inline":
        return token.content.strip("\n")
    return unlinked("".join(map(_part, token.children or ())))


def _part(part: Token) -> str:
    """What is read of a piece of a paragraph."""
    if part.type == "html_inline":
        return "\n" if part.content.lower().startswith("<br") else ""
    return _INSTEAD.get(part.type, part.content)
