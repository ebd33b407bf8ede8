"""Why a report is in its story and not in the next best one."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from retold.library.asking.counting import counted, counted_by_house
from retold.library.asking.keeping import Keeper
from retold.library.file.database import Database
from retold.library.tables.findings import find_profile
from retold.library.tables.links import links_of
from retold.library.tables.nearby import accounts_by_link, stories_near
from retold.library.tables.readings import Readings
from retold.library.tables.resuming import likenesses_between, links_between, placed_in
from retold.library.tables.stories import entry, logged, story_that_has
from retold.model import Evidence, Judgement, Neighbour, Placement, Relation
from retold.model.answers import Compared, Explained
from retold.model.related import LinkKind
from retold.stories import same_story
from retold.stories.left import Left, LeftReport
from retold.stories.likeness import likeness, taken
from retold.stories.stream import StoryStream

SHOWN = 3
"""So many neighbours are compared with the report, of its own story and of the next best."""

TRIED = 40
"""So many reports of the same text are looked at for the nearest."""

_OF_KIND: dict[LinkKind | None, str] = {
    "embed": "a passage that is set in makes no account of the two",
    "template": "a form that both fill in makes no account of the two",
}
"""Why links of these kinds make no account of two reports."""


def explain(database: Database, keeper: Keeper, name: str, houses: Mapping[str, str]) -> Explained:
    """The place of a report with the evidence for and against. Raises UnknownReportError, NotPlacedError."""
    own = story_that_has(database, name)
    placement = _around(database, name).placement(name)
    others = [one for one in placement.neighbours if one.story == placement.next_story][:SHOWN]
    stories = sorted({own, *(one.story for one in placement.neighbours), *filter(None, (placement.next_story,))})
    found = counted(database, keeper, [entry(database, story) for story in stories])
    lines = {line.id: line for line in counted_by_house(database, found, houses)}
    return Explained(
        report=name,
        story=lines[own],
        placement=placement,
        inside=_compared(database, name, _inside(database, name, placement)),
        next_best=_compared(database, name, others),
        labels={story: line.label for story, line in lines.items()},
        log=tuple(logged(database, own)),
    )


def _inside(database: Database, name: str, placement: Placement) -> list[Neighbour]:
    """The nearest reports of its own story; where none is known, those that are one account with it."""
    near = [one for one in placement.neighbours if one.story == placement.story]
    if near:
        return near[:SHOWN]
    copies = [other for other, one_account in accounts_by_link(database, name).items() if one_account]
    own = find_profile(database, name)
    found = [Neighbour(one, placement.story, likeness(own, find_profile(database, one))) for one in copies[:TRIED]]
    return sorted(found, key=lambda one: (-one.likeness, one.report))[:SHOWN]


def _compared(database: Database, name: str, neighbours: Iterable[Neighbour]) -> tuple[Compared, ...]:
    """The neighbours with what speaks for and against."""
    readings, judged = Readings(database), accounts_by_link(database, name)
    links = {link.b if link.a == name else link.a: link for link in links_of(database, name)}

    def compare(one: Neighbour) -> Compared:
        judgement = same_story(readings(name), readings(one.report))
        if link := links.get(one.report):
            judgement = with_link(judgement, link, name, judged.get(one.report))
        return Compared(one, readings(one.report).report.title, judgement)

    return tuple(map(compare, neighbours))


def with_link(judgement: Judgement, link: Relation, name: str, one_account: bool | None) -> Judgement:
    """The judgement on two reports with the link between them, which comes first and decides if it makes one account.

    ``one_account`` tells whether it does, and is None where it doesn't even count for that.
    """
    pairs = [(item.a, item.b) if link.a == name else (item.b, item.a) for item in link.passages]
    own, others = (tuple(spans) for spans in zip(*pairs, strict=True)) if pairs else ((), ())
    share, other = (link.share_a, link.b) if link.a == name else (link.share_b, link.a)
    note = f"{round(100 * share)} % of its text is also in {other} ({link.kind or link.level})"
    if one_account:
        reason = Evidence("text taken over", note, own, others)
        return replace(judgement, verdict=True, evidence=(reason, *judgement.evidence))
    reason = Evidence("text shared", f"{note}; {_no_account(link, one_account)}", own, others)
    return replace(judgement, evidence=(reason, *judgement.evidence))


def _no_account(link: Relation, counts: bool | None) -> str:
    """Why a link makes no account of two reports."""
    if counts is False:
        return "what either has from the other is not of the account that most of it is from"
    if taken(link):
        return "it was not weighed when the stories formed"
    return _OF_KIND.get(link.kind, "that is too little to make one account of the two")


def _around(database: Database, name: str) -> StoryStream:
    """A stream that knows the story of a report, and all those that its account is like."""
    reports = placed_in(database, stories_near(database, name))
    links = links_between(database, reports, few=True)
    likenesses = likenesses_between(database, reports, few=True)
    left = [LeftReport(one.id, one.story, one.profile, one.posted) for one in reports]
    stream = StoryStream()
    stream.take_in(Left(left, likenesses, links.judged))
    return stream
