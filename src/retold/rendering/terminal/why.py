"""Why a report is in its story, on a terminal."""

from collections.abc import Sequence

from rich.console import Console
from rich.text import Text

from retold.model import Judgement, Report
from retold.model.answers import Compared, Explained
from retold.model.placed import Neighbour, Placement
from retold.rendering.terminal.layout import QUIET, STRONG, fields, heading, how_many_more, line, paragraph
from retold.rendering.terminal.listing import entry_line, print_changes, titled
from retold.rendering.wording import one_line, title_of

AGAINST = "against"
SHOWN_NEIGHBOURS = 5


def print_explained(screen: Console, explained: Explained, report: Report) -> None:
    """The place of a report, its neighbours with the evidence for and against, the next best story, and the log."""
    place, story = explained.placement, explained.story
    titled(screen, report.id, title_of(report))
    rows: list[tuple[str, Text | str]] = [
        ("Story", Text.assemble((story.id, STRONG), f"  {one_line(story.label)}")),
        ("", Text(entry_line(story), QUIET)),
        ("Likeness", _likeness(place.score, story.reports)),
    ]
    fields(screen, rows, indent=10)
    heading(screen, "Nearest in this story", "with their likeness, 0 to 1, and the evidence")
    _print_compared(screen, explained.inside, "No other report of the story is near.")
    _print_next_best(screen, explained)
    _print_others(screen, explained)
    if explained.log:
        heading(screen, "What happened to the story")
        print_changes(screen, explained.log)


def _likeness(score: float, reports: int) -> str:
    """How like the report is to the rest of its story."""
    if reports == 1:
        return "alone in its story"
    if not score:
        return "no other account in its story: the reports there go back to one text"
    return f"{score:.2f} on average with the other accounts of the story"


def _print_compared(screen: Console, some: "Sequence[Compared]", none: str) -> None:
    """Neighbours with the evidence."""
    if not some:
        paragraph(screen, none)
    for one in some:
        line(screen, _neighbour(one.neighbour, one.title), cut=True)
        _print_evidence(screen, one.judgement)


def _neighbour(neighbour: Neighbour, title: str | None) -> Text:
    """A neighbour in a line, the most telling first."""
    return Text.assemble(
        (f"  {neighbour.likeness:.2f}  ", STRONG), neighbour.report, (f"  {one_line(title or '')}".rstrip(), QUIET)
    )


def _print_evidence(screen: Console, judgement: Judgement) -> None:
    """What speaks for one story, then what speaks against."""
    ordered = sorted(judgement.evidence, key=lambda reason: reason.cue.endswith(AGAINST))
    for reason in ordered:
        mark = AGAINST if reason.cue.endswith(AGAINST) else "for"
        paragraph(screen, Text(reason.note, QUIET), 17, f"        {mark}")


def _print_next_best(screen: Console, explained: Explained) -> None:
    """The other story that came nearest, and what would have been needed to be put into it."""
    place = explained.placement
    if place.next_story is None or place.next_score is None:
        heading(screen, "Next best story")
        paragraph(screen, "None: no report of another story is near enough to be asked.")
        return
    heading(screen, "Next best story", place.next_story)
    label = explained.labels.get(place.next_story)
    if label:
        paragraph(screen, one_line(label))
    paragraph(screen, f"{place.next_score:.2f} on average with its accounts; {_needed(place)}")
    _print_compared(screen, explained.next_best, "None of its reports is near by itself.")


def _needed(place: Placement) -> str:
    """What joining the next best story would have needed."""
    assert place.next_score is not None
    assert place.asked is not None
    if place.next_score < place.asked:
        return f"joining it would have needed {place.asked:.2f}"
    return f"{place.asked:.2f} would be enough for joining it alone, but {place.refused}"


def _print_others(screen: Console, explained: Explained) -> None:
    """Neighbours in further stories, and such as were not held against the report word by word."""
    shown = {one.neighbour.report for one in (*explained.inside, *explained.next_best)}
    rest = [one for one in explained.placement.neighbours if one.report not in shown]
    if rest:
        heading(screen, "Other neighbours")
    for neighbour in rest[:SHOWN_NEIGHBOURS]:
        line(screen, _neighbour(neighbour, None), (f"  in story {neighbour.story}", QUIET), cut=True)
    how_many_more(screen, rest, SHOWN_NEIGHBOURS)
