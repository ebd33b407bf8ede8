"""Reports that have what somebody told another one's medium alone, and nothing that says that they were there."""

import re
from collections.abc import Iterator, Mapping

from retold.model import NamedMedium, Reading, Span, Tie
from retold.pipeline.ties.media import Media
from retold.pipeline.ties.own import has_nothing_of_its_own, is_before
from retold.text import fold
from retold.text.media import bare_medium

_RUN = 5
"""So many words in a row of two quotations are the same words; one of fewer tells nothing."""

_WORD = re.compile(r"\w+")
_STATEMENT = re.compile(r"[^.!?\n]{0,25}\bin\s+an?\s+(?:\w+\s+)?(?:statement|release|e-?mail)\b")
"""What is written so goes to everybody."""

_WHO = re.compile(
    r"(?P<title>\b[A-Z][\w.’'-]*\s)?(?P<who>[A-Z][\w’'-]+ [A-Z][\w’'-]+)(?:,[^,.\n]{1,60},)?\s+(?:had\s+|has\s+)?$"
)
"""Who told somebody something, by first and last name; who has a title speaks to many."""

_NEAR = 120
"""Characters before "told" in which it is said who did."""

Runs = frozenset[tuple[str, ...]]


class _Heard:
    """What one report alone heard: quotations, and the people who spoke to its medium."""

    def __init__(self, name: str, media: Media) -> None:
        self.reading = media.made[name].reading
        text = self.reading.text
        spoken = [one for one in media.named[name] if one.spoke and _is_own(name, one, media)]
        spoken = [one for one in spoken if not _STATEMENT.match(text, one.span.end)]
        paragraphs = [_paragraph(self.reading, one) for one in spoken]
        quoted = quotations_of(self.reading) if spoken else {}
        self.every = frozenset().union(*quoted.values())
        self.alone = {span: runs for span, runs in quoted.items() if any(_touch(span, each) for each in paragraphs)}
        self.people = {
            who["who"]: one.span
            for one in spoken
            if (who := _WHO.search(text[max(0, one.span.start - _NEAR) : one.span.start])) and not who["title"]
        }


def told_to_one(media: Media) -> Iterator[Tie]:
    """The ties of reports to the one whose medium alone heard what they quote, or whom they speak of.

    Who quotes anything that the other has not was somewhere else, too, and so was who tells whom somebody spoke to.
    """
    silent = [made.reading for name, made in media.made.items() if not any(one.spoke for one in media.named[name])]
    quoted = [(reading, {span: runs for span, runs in quotations_of(reading).items() if runs}) for reading in silent]
    for name in media.made:
        heard = _Heard(name, media)
        for reading, quotations in quoted if heard.alone or heard.people else ():
            other = reading.id
            if other == name or is_before(reading, heard.reading):
                continue
            mine, theirs = _in_common(reading, quotations, heard, media.concepts([name]))
            if mine:
                yield Tie(other, name, "told to one", _medium(name, media), tuple(mine), tuple(theirs))


def _in_common(
    reading: Reading, quoted: Mapping[Span, Runs], heard: _Heard, known: set[str]
) -> tuple[list[Span], list[Span]]:
    """What a report has of what another one heard alone, and where that stands in the other."""
    if any(runs.isdisjoint(heard.every) for runs in quoted.values()):
        return [], []
    pairs = [(span, theirs) for span, runs in quoted.items() for theirs, alone in heard.alone.items() if runs & alone]
    if not pairs:
        places = ((reading.text.find(who), who, theirs) for who, theirs in heard.people.items())
        pairs = [(Span(start, start + len(who)), theirs) for start, who, theirs in places if start >= 0]
        pairs = pairs if pairs and has_nothing_of_its_own(reading, known) else []
    return list(dict.fromkeys(mine for mine, _ in pairs)), list(dict.fromkeys(theirs for _, theirs in pairs))


def _is_own(name: str, one: NamedMedium, media: Media) -> bool:
    """Whether somebody spoke to a report's own medium, as far as that is known."""
    bare = bare_medium(one.name)
    return one.name == "us" or media.made[name].is_of(bare) or media.may_be_of(name, bare)


def _paragraph(reading: Reading, one: NamedMedium) -> Span:
    """The paragraph in which a report names a medium."""
    number = next(sentence.paragraph for sentence in reading.sentences if sentence.number == one.sentence)
    inside = [sentence.span for sentence in reading.sentences if sentence.paragraph == number]
    return Span(inside[0].start, inside[-1].end)


def _touch(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def quotations_of(reading: Reading) -> dict[Span, Runs]:
    """What a report quotes as said, with the words of each, so many in a row."""
    return {one.span: _runs(one.span.of(reading.text)) for one in reading.quotations if one.kind == "speech"}


def _runs(words: str) -> Runs:
    found = _WORD.findall(fold(words))
    return frozenset(tuple(found[place : place + _RUN]) for place in range(len(found) - _RUN + 1))


def _medium(name: str, media: Media) -> str:
    """How a report's own medium is called: by its maker, by whom somebody spoke to, or by the report."""
    made = [one.name for one in media.made[name].own.values()]
    spoken = [one.name for one in media.named[name] if one.spoke and one.name not in ("", "us")]
    return next(iter([*made, *spoken, name]))
