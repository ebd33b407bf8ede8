"""Reports that are told after other media: they credit these, and tell nothing much of the story beside it."""

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from retold.model import NamedMedium, Reading, Span, Tie
from retold.pipeline.ties.media import Media, Name
from retold.pipeline.ties.own import has_nothing_of_its_own
from retold.text import content_words, split_words
from retold.text.media import bare_medium

MOSTLY = 0.5
"""Part of what a report tells of the story that is credited to others, from which on it may be told after them."""

NEARLY_ALL = 0.75
"""Part of all that it tells that is credited to them or is in their reports, too, from which on it is so as well."""

_LIKE = 1 / 3
"""Part of the content words of a sentence that other reports have, too, where it tells of their story."""

_FEW = 2
"""And so many at least."""

_KNOWN = 2 / 3
"""Part of them that the reports of the credited medium have where these tell it, too."""

_OTHERS = 12
"""So many other reports are looked at for what the story is of; it bounds the time."""

SOME: Name = ()
"""A medium that is not named."""

_UNNAMED = re.compile(
    r"\b(?:[Aa]n?|[Oo]ne|[Ss]everal|[Ss]ome)\s+(?:[a-z]+\s+)?(?:newspaper|magazine|broadcaster|television station)s?\b"
    r"|(?<![A-Z]\w)(?<!\w)(?:media|press|newspaper) reports?\b|\breports in (?:the|local|several) (?:media|press)\b"
    r"|\b[Ii]t (?:was|is|has been|had been) reported\b"
)

_ELSE = re.compile(r";|[,;—–]\s*(?:and|but|while|whereas|though|although|yet)\s")
"""Behind what is credited something else is told."""

_GOES_ON = re.compile(r"[“\"‘]|(?:He|She|They)\b")
"""How a sentence begins that is credited with the one before in its paragraph."""


def told_after(media: Media, passages: Collection[frozenset[str]]) -> Iterator[Tie]:
    """The ties of reports to the media that they credit with most of what they tell.

    Where it is shown which passage one has of the other, the credit is for that; what both tell beside it is no sign.
    """
    for name in media.made:
        found = _credits(name, media)
        makers = {medium: media.makers(medium, name) for medium in found}
        theirs = {one for some in makers.values() for one in some if frozenset((name, one)) not in passages}
        reading = media.made[name].reading
        mostly = bool(found) and _is_mostly(reading, found, theirs, media)
        for medium, some in found.items():
            if mostly or _opens_with(reading, some):
                yield _tie(name, some, medium, makers[medium], media)


def _credits(name: str, media: Media) -> dict[Name, list[NamedMedium]]:
    """The media that a report credits, but for those that it may be of itself."""
    found: dict[Name, list[NamedMedium]] = {}
    for one in media.named[name]:
        medium = media.full(bare_medium(one.name))
        if one.name not in ("", "us") and not media.made[name].is_of(medium):
            found.setdefault(medium, []).append(one)
    return {
        medium: some
        for medium, some in found.items()
        if media.makers(medium, name) or not media.may_be_of(name, medium)
    }


class Place(NamedTuple):
    """A sentence that a report may have from another medium; ``whole`` is whether that reported all that it tells."""

    span: Span
    medium: Name
    whole: bool


def credited_places(name: str, media: Media) -> Iterator[Place]:
    """What a report credits, and what follows: who names a medium once in a paragraph may have the rest from there."""
    reading = media.made[name].reading
    for medium, some in _credits(name, media).items():
        reported = {one.sentence for one in some if not one.spoke}
        for number in to_end_of_paragraph(reading, {one.sentence for one in some}):
            span = reading.sentences[number].span
            whole = number in reported and not _ELSE.search(reading.text, *span)
            yield Place(span, medium, whole)
        if _opens_with(reading, some):
            yield Place(Span(0, len(reading.text)), medium, whole=False)
    for sentence in reading.sentences:
        if _UNNAMED.search(reading.text, *sentence.span):
            yield Place(sentence.span, SOME, whole=False)


def _opens_with(reading: Reading, found: Sequence[NamedMedium]) -> bool:
    """Whether the first sentence, which tells the news, has it from a medium.

    What follows may be from there, too: six papers that open with what the Ledger reported are not six accounts of it.
    """
    first = next((one.number for one in reading.sentences if one.section == "body"), None)
    return any(not one.spoke and one.sentence == first for one in found)


def to_end_of_paragraph(reading: Reading, numbers: set[int]) -> Iterator[int]:
    """Some sentences, and those behind each in its paragraph."""
    named: set[int] = set()
    for sentence in reading.sentences:
        if sentence.number in numbers:
            named.add(sentence.paragraph)
        if sentence.paragraph in named:
            yield sentence.number


def _tie(name: str, found: list[NamedMedium], medium: Name, makers: list[str], media: Media) -> Tie:
    """The tie of one report to one medium: to the first of its reports, if any is here."""
    spans = tuple(one.span for one in found)
    if not makers:
        return Tie(name, None, "credited", media.written(medium), spans)
    return Tie(name, makers[0], "credited", found[0].name, spans, media.made[makers[0]].spans_of(medium))


def _is_mostly(reading: Reading, found: dict[Name, list[NamedMedium]], makers: Collection[str], media: Media) -> bool:
    """Whether most of what a report tells of the story is credited to others, or nearly all is in their reports, too.

    It is told after them as well if it names and counts nothing that these lack. Of a newsletter what it tells of other
    things is no part of the first.
    """
    numbers = _credited(reading, {one.sentence for some in found.values() for one in some})
    theirs = media.concepts(makers)
    others = media.concepts([name for name in media.made if name != reading.id][:_OTHERS])
    alone = any(one.spoke and one.name == "us" for one in media.named[reading.id])
    if theirs and not alone and has_nothing_of_its_own(reading, theirs | _words(found)):
        return True
    size = dict.fromkeys(("credited", "known", "of the story", "else"), 0)
    for sentence in (one for one in reading.sentences if one.section == "body"):
        words = {word.concept for word in content_words(reading.text, *sentence.span)}
        if sentence.number in numbers:
            kind = "credited"
        elif len(words & theirs) >= max(_FEW, _KNOWN * len(words)):
            kind = "known"
        else:
            kind = "of the story" if len(words & others) >= max(_FEW, _LIKE * len(words)) else "else"
        size[kind] += sentence.span.end - sentence.span.start
    every = sum(size.values())
    return size["credited"] >= MOSTLY * (every - size["else"]) or size["credited"] + size["known"] >= NEARLY_ALL * every


def _words(found: dict[Name, list[NamedMedium]]) -> set[str]:
    """The words of the media that are named."""
    return {word.concept for some in found.values() for one in some for word in split_words(one.name)}


def _credited(reading: Reading, numbers: set[int]) -> set[int]:
    """The sentences that are credited to others, some of them with the one before in their paragraph."""
    for before, sentence in pairwise(reading.sentences):
        goes_on = before.number in numbers and before.paragraph == sentence.paragraph
        if goes_on and _GOES_ON.match(reading.text, sentence.span.start):
            numbers = {*numbers, sentence.number}
    return numbers
