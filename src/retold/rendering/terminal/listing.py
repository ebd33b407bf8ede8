"""The stories of a library and the log of what happened to them, on a terminal."""

from collections.abc import Iterable

from rich.console import Console
from rich.text import Text

from retold.model.answers import LoggedChange, StoryEntry
from retold.rendering.days import span_of_days, time_words
from retold.rendering.support import accounts, publishers_known
from retold.rendering.terminal.layout import QUIET, STRONG, line, paragraph
from retold.rendering.wording import count, one_line

ROOM_FOR_A_TITLE = 20
"""Columns below which a title gets a line of its own."""

SHOWN_MOVED = 3


def print_entries(screen: Console, entries: "Iterable[StoryEntry]") -> None:
    """Each story in two lines: its id and headline, then when and by how many it is told."""
    for entry in entries:
        titled(screen, entry.id, entry.label)
        paragraph(screen, Text(entry_line(entry), QUIET))


def entry_line(entry: StoryEntry) -> str:
    """When a story was told, and by how many."""
    tellers = filter(None, (count(entry.reports, "report"), publishers_known(entry), accounts(entry.roots)))
    return f"{span_of_days(entry.first, entry.last)}  {', '.join(tellers)}"


def titled(screen: Console, name: str, title: str | None) -> None:
    """An id, whole so that it can be copied, and as much of the title as the line has room for."""
    shown = one_line(title or "")
    if screen.width - len(name) - 2 >= ROOM_FOR_A_TITLE:
        line(screen, (name, STRONG), f"  {shown}" if shown else "", cut=True)
    else:
        line(screen, (name, STRONG))
        line(screen, f"  {shown}", cut=True)


def print_changes(screen: Console, changes: "Iterable[LoggedChange]") -> None:
    """What happened to stories, a paragraph each."""
    for change in changes:
        paragraph(screen, change_line(change), 20, f"  {time_words(change.at)[:-4]}")


def change_line(change: LoggedChange) -> str:
    """What happened to a story, and why."""
    moved = ", ".join(change.reports[:SHOWN_MOVED])
    if len(change.reports) > SHOWN_MOVED:
        moved += f" and {len(change.reports) - SHOWN_MOVED} more"
    happened = {
        "began": f"{change.story} began with {moved}",
        "merged": f"{change.other} merged into {change.story}",
        "split": f"{change.story} split off {change.other}",
        "moved": f"{moved} moved from {change.other} to {change.story}",
        "ended": f"{change.story} ended",
    }
    what = happened.get(change.kind, f"{change.kind}: {change.story}")
    why = change.reason.removeprefix(f"{change.kind} ")
    return f"{what}{' ' if why.startswith('because') else ': '}{why}" if why else what
