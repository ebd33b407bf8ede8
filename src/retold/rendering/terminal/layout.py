"""Headings, indented paragraphs and marked words."""

import re
from collections.abc import Iterable, Sequence, Sized

from rich.console import Console
from rich.text import Text

from retold.model import Descent, Relation, Span
from retold.rendering.printable import printable

DROPPED, ADDED, QUIET, STRONG = "red", "green", "dim", "bold"


def shows_colour(screen: Console) -> bool:
    """Whether colours can tell words apart here: on a terminal that has them, for a person who wants them."""
    return screen.is_terminal and screen.color_system is not None and not screen.no_color


def heading(screen: Console, title: str, note: str = "") -> None:
    """A title on a line of its own, with an empty line before it."""
    screen.print()
    paragraph(screen, Text.assemble((title.upper(), STRONG), (f"  {note}" if note else "", QUIET)), indent=0)


def paragraph(screen: Console, text: Text | str, indent: int = 2, mark: str = "") -> None:
    """A wrapped paragraph; the mark hangs left of it."""
    lines = []
    for number, wrapped in enumerate(safe(text).wrap(screen, max(20, screen.width - indent))):
        wrapped.rstrip()
        head = printable(mark).ljust(indent) if number == 0 else " " * indent
        lines.append(Text.assemble((head, QUIET), wrapped))
    screen.print(Text("\n").join(lines))


def how_many_more(screen: Console, items: Sized, shown: int, indent: int = 2) -> None:
    """How many there are beyond those that are shown, if there are."""
    if len(items) > shown:
        paragraph(screen, Text(f"... and {len(items) - shown:,} more (--format json has all)", QUIET), indent)


def proof(link: Relation | Descent) -> str:
    """What is put behind a link that the text makes plausible and does not prove."""
    return "" if link.certain else "; plausible, not proven"


def line(screen: Console, *parts: Text | str | tuple[str, str], cut: bool = False) -> None:
    """A line as it is, or cut at the edge of the terminal."""
    made = safe(Text.assemble(*parts))
    if cut:
        made.truncate(screen.width, overflow="ellipsis")
    screen.print(made, soft_wrap=not cut)


def safe(text: Text | str) -> Text:
    """The text with nothing in it that a terminal would obey."""
    if isinstance(text, str):
        return Text(printable(text))
    made = text.copy()
    made.plain = printable(text.plain)
    return made


def fields(screen: Console, rows: Iterable[tuple[str, Text | str]], indent: int = 15) -> None:
    """Labels with what belongs to them."""
    for label, value in rows:
        paragraph(screen, value, indent=indent, mark=label)


def marked(text: str, span: Span, changes: Sequence[Span], style: str, marks: tuple[str, str], colour: bool) -> Text:
    """The words of a stretch with the changed ones coloured, or between the marks where there is no colour."""
    made = Text()
    at = span.start
    for change in changes:
        made.append(flat(text[at : change.start]))
        words = flat(change.of(text))
        made.append(words if colour else f"{marks[0]}{words}{marks[1]}", style=style if colour else "")
        at = change.end
    made.append(flat(text[at : span.end]))
    return made


def flat(text: str) -> str:
    """White space as single spaces, kept at the ends."""
    return re.sub(r"\s+", " ", text)
