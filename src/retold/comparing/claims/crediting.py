"""To which media a telling is credited, and of which media a report is itself."""

import re
from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from retold.comparing.sentences.sources import own_statements
from retold.model import Reading, Span, Statement
from retold.text import fold
from retold.text.media import bare_medium, is_medium, is_same_medium

MOST_BEFORE = 3
"""A sentence is credited as a whole if no more words than these stand before what is credited and to whom."""

Name = tuple[str, ...]
"""The words that tell a medium from others."""

SOME: Name = ()
"""A medium that is not named: the first report that tells the same may be from there."""

_NAME = r"(?:[Tt]he\s+)?(?P<name>[A-Z][\w.’'-]*(?:\s+(?:of\s+|and\s+)?[A-Z][\w’'-]*)*)"
TO_OR_BY = re.compile(
    r"\b(?:told|tells|telling|interview with|(?:seen|obtained|reviewed|published|reported|cited|quoted) by)\s+" + _NAME
)
_THAT_ONE = re.compile(
    r"^(?:the|that)\s+(?:news)?(?:paper|agency|station|broadcaster|channel|magazine|website|outlet)$"
)
_SOME = re.compile(
    r"\b(?:[Aa]n?|[Oo]ne|[Ss]everal|[Ss]ome)\s+(?:[a-z]+\s+)?(?:newspaper|magazine|broadcaster|television station)s?\b"
    r"|(?<![A-Z]\w)(?<!\w)(?:media|press|newspaper) reports?\b|\breports in (?:the|local|several) (?:media|press)\b"
    r"|\b[Ii]t (?:was|is|has been|had been) reported\b"
)
_OF_ITSELF = re.compile(
    r"\b(?:its|their|our) (?:own |former |chief |managing )*(?:editors?|owners?|publisher|staff|newsrooms?|offices?|"
    r"reporters?|correspondents?|journalists?|presenters?|websites?|servers?|board|profits?|revenues?|circulation|"
    r"subscribers?|readers|viewers|listeners|studios?|employees)\b"
)
"""What a medium says of itself, others may have heard from it as from any firm."""

_DAY = re.compile(
    r"\s+(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September"
    r"|October|November|December)\b.*"
)
_ARTICLE = re.compile(r"^[Tt]he\s+|['’]s$")
_GOES_ON = re.compile(r";|[,;—–]\s*(?:and|but|while|whereas|though|although|yet)\s")
"""Behind what is credited: something else is told."""
_DATELINE = re.compile(r"^[^.!?\n]{0,60}\)\s*(?:--?|–|—)\s*")


class Credit(NamedTuple):
    """A medium that a telling is credited to; ``certain`` is whether all of it is, and to that one."""

    name: Name
    certain: bool


def own_media(reading: Reading) -> frozenset[Name]:
    """The names of whoever published a report, or whose text it says it is."""
    return frozenset(bare for name in own_names(reading) if (bare := bare_medium(name)))


def makers(reading: Reading) -> frozenset[Name]:
    """The agency or outlet that the text says it is of, else its publisher: a paper carries several agencies' texts."""
    shown = (bare_medium(one.name) for one in reading.credits if one.kind in ("agency", "outlet"))
    return frozenset(bare for bare in shown if bare) or own_media(reading)


def own_names(reading: Reading) -> list[str]:
    """The names of whoever published a report, or whose text it says it is, as they are written."""
    names = [credit.name for credit in reading.credits if credit.kind in ("agency", "outlet")]
    return [*names, reading.report.publisher] if reading.report.publisher else names


def named_media(reading: Reading, known: frozenset[Name]) -> Iterator[tuple[Name, str]]:
    """The media that a report names, but for its own, each as it is written."""
    own = own_media(reading)
    words = [entity.name for entity in reading.entities if entity.kind != "person"]
    words += [match["name"] for match in TO_OR_BY.finditer(reading.text)]
    for each in words:
        name = _medium(each, known)
        if name and not any(is_same_medium(name, other) for other in own):
            yield name, _ARTICLE.sub("", _DAY.sub("", each))
    if _SOME.search(reading.text):
        yield SOME, "a medium that it does not name"


def full_name(name: Name, every: Collection[Name]) -> Name:
    """The one longer name that a short one can stand for, if there is just one."""
    longer = [other for other in every if len(other) > len(name) and is_same_medium(name, other)]
    return longer[0] if len(longer) == 1 else name


def credits_of(reading: Reading, spans: Sequence[Span], known: frozenset[Name] = frozenset()) -> list[Credit]:
    """The media that a telling is credited to, but for the report's own; ``known`` are names of further media."""
    own = own_media(reading)
    found = list(_credits(reading, spans, known))
    if not found:
        found = [Credit(one.name, certain=False) for span in spans for one in _of_paragraph(reading, span, known)]
    sure = {one.name for one in found if one.certain}
    names = dict.fromkeys(one.name for one in found if not any(is_same_medium(one.name, other) for other in own))
    return [Credit(name, certain=name in sure) for name in names]


def _credits(reading: Reading, spans: Sequence[Span], known: frozenset[Name]) -> Iterator[Credit]:
    """Those that the words of the telling show."""
    for statement in own_statements(reading, spans):
        if name := _medium_behind(reading, statement, known):
            own = any(_OF_ITSELF.search(reading.text, span.start, span.end) for span in spans)
            yield Credit(name, certain=not own and all(_is_whole(reading, statement, span) for span in spans))
    for span in spans:
        for match in TO_OR_BY.finditer(reading.text, span.start, span.end):
            if name := _medium(match["name"], known):
                yield Credit(name, certain=False)
        if _SOME.search(reading.text, span.start, span.end):
            yield Credit(SOME, certain=False)


def _of_paragraph(reading: Reading, span: Span, known: frozenset[Name]) -> Iterator[Credit]:
    """Those that what stands before in the same paragraph is credited to."""
    own = reading.sentence_at(span.start)
    if own is None or own.section != "body":
        return
    for sentence in reversed(reading.sentences[: own.number]):
        if sentence.paragraph != own.paragraph or sentence.section != "body":
            return
        yield from _credits(reading, [sentence.span], known)


def _medium_behind(reading: Reading, statement: Statement, known: frozenset[Name]) -> Name | None:
    """The medium that a statement comes from, or was made to."""
    if statement.cue and (match := TO_OR_BY.match(reading.text, statement.cue.start)):
        return _medium(match["name"], known)
    people = {entity.id for entity in reading.entities if entity.kind == "person"}
    if statement.source is None or statement.speaker in people:
        return None
    words = statement.source.of(reading.text)
    if match := TO_OR_BY.search(words):
        return _medium(match["name"], known)
    if _THAT_ONE.match(fold(words)):
        return _named_before(reading, statement.source.start, known)
    return _medium(words, known)


def _medium(words: str, known: frozenset[Name]) -> Name | None:
    """The medium that some words name."""
    words = _DAY.sub("", words)
    name = bare_medium(words)
    return name if is_medium(words) or name in known else None


def _named_before(reading: Reading, place: int, known: frozenset[Name]) -> Name | None:
    """The one medium that the text names before a place, besides its own."""
    own = own_media(reading)
    entities = {entity.id: entity for entity in reading.entities if entity.kind != "person"}
    before = [entities[name.entity] for name in reading.names if name.span.end <= place and name.entity in entities]
    names = {name for entity in before if (name := _medium(entity.name, known)) and name not in own}
    names = {full_name(name, names) for name in names}
    return names.pop() if len(names) == 1 else None


def _is_whole(reading: Reading, statement: Statement, span: Span) -> bool:
    """Whether a sentence is what the statement says and who says it: next to nothing before, no clause behind."""
    parts = [part for part in (statement.source, statement.cue, *statement.content) if part]
    before = _DATELINE.sub("", reading.text[span.start : max(min(part.start for part in parts), span.start)])
    behind = reading.text[max(part.end for part in parts) : span.end]
    return len(before.split()) <= MOST_BEFORE and not _GOES_ON.search(behind)
