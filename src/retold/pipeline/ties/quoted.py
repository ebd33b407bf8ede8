"""Reports that quote what somebody told another one's medium alone, and nothing else."""

import re
from collections.abc import Iterator

from retold.model import NamedMedium, Reading, Span, Tie
from retold.pipeline.ties.media import Media
from retold.text import fold
from retold.text.media import bare_medium

_RUN = 5
"""So many words in a row of two quotations are the same words; one of fewer tells nothing."""

_WORD = re.compile(r"\w+")


def told_to_one(media: Media) -> Iterator[Tie]:
    """The ties of reports to the one whose medium alone heard what they quote.

    Who quotes anything that the other has not was somewhere else, too, and so was who tells whom somebody spoke to.
    """
    heard = {name: spans for name in media.made if (spans := _heard(name, media))}
    if not heard:
        return
    runs = {
        name: [(span, _runs(made.reading, span)) for span in _quotations(made.reading)]
        for name, made in media.made.items()
    }
    for name, private in heard.items():
        every = {run for _, own in runs[name] for run in own}
        alone = [(span, _runs(media.made[name].reading, span)) for span in private]
        for other, quoted in runs.items():
            if other == name or any(one.spoke for one in media.named[other]):
                continue
            told = [(span, own) for span, own in quoted if own]
            if not all(own & every for _, own in told):
                continue
            pairs = [(theirs, span) for span, own in told for theirs, words in alone if own & words]
            if pairs:
                mine, theirs = (
                    tuple(dict.fromkeys(span for _, span in pairs)),
                    tuple(dict.fromkeys(one for one, _ in pairs)),
                )
                yield Tie(other, name, "told to one", _medium(name, media), mine, theirs)


def _heard(name: str, media: Media) -> list[Span]:
    """The quotations of a report in paragraphs that say that somebody spoke to its own medium."""
    reading = media.made[name].reading
    spoken = {_paragraph(reading, one) for one in media.named[name] if one.spoke and _is_own(name, one, media)}
    numbers = {one.span: one.paragraph for one in reading.sentences} if spoken else {}
    return [
        span
        for span in (_quotations(reading) if spoken else ())
        if any(
            paragraph in spoken
            for place, paragraph in numbers.items()
            if place.start < span.end and span.start < place.end
        )
    ]


def _is_own(name: str, one: NamedMedium, media: Media) -> bool:
    """Whether somebody spoke to a report's own medium, as far as that is known."""
    bare = bare_medium(one.name)
    return one.name == "us" or media.made[name].is_of(bare) or bare in media.perhaps_of[name]


def _paragraph(reading: Reading, one: NamedMedium) -> int:
    return next(sentence.paragraph for sentence in reading.sentences if sentence.number == one.sentence)


def _quotations(reading: Reading) -> list[Span]:
    return [one.span for one in reading.quotations if one.kind == "speech"]


def _runs(reading: Reading, span: Span) -> set[tuple[str, ...]]:
    """The words of a quotation, so many in a row."""
    words = _WORD.findall(fold(span.of(reading.text)))
    return {tuple(words[place : place + _RUN]) for place in range(len(words) - _RUN + 1)}


def _medium(name: str, media: Media) -> str:
    """How a report's own medium is called: by its maker, by whom somebody spoke to, or by the report."""
    made = [one.name for one in media.made[name].own.values()]
    spoken = [one.name for one in media.named[name] if one.spoke and one.name not in ("", "us")]
    return next(iter([*made, *spoken, name]))
