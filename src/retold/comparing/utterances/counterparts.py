"""What stands between marks in the place of an utterance, in a report that retells one that has it.

A whole rewrite leaves no two words of a quotation as they were: only its place shows what it is.
"""

from collections.abc import Collection, Iterator, Sequence

from retold.comparing.joining.links import is_whole
from retold.comparing.quotations import quoted_in
from retold.comparing.quotations.quoted import Quoted
from retold.comparing.utterances.around import Around
from retold.comparing.utterances.occurrences import Occurrence, occurrence
from retold.comparing.voices import Voice, may_be_same
from retold.model import Alignment, Reading, Relation, Span

MOST = 100
"""So many reports are looked at, those that share most with one that has the utterance: a second's work."""

SURE = 0.5
"""Sentences that are less alike to the alignment may be neighbours of those that correspond."""


def find_counterparts(occurrences: Sequence[Occurrence], links: Sequence[Relation], around: Around) -> list[Occurrence]:
    """The wordings in reports that retell one of those that have the utterance, and have it not themselves."""
    first = {one.reading.id: one for one in reversed(occurrences)}
    wanted = _retelling(links, first.keys())
    found = []
    for name, carrier in sorted(wanted.items(), key=lambda each: (-each[1][0], each[0]))[:MOST]:
        one, reading = first[carrier[1]], around.reading_of(name)
        spans = _spans(one, reading, around.align(one.reading, reading)) if reading.quotations else []
        found += [occurrence(reading, spans, one.speaker)] if spans else []
    return found


def _retelling(links: Sequence[Relation], carriers: Collection[str]) -> dict[str, tuple[float, str]]:
    """The reports that share their text with a carrier and are none, each with its nearest one.

    An update has new words of the same speaker in the place of those of before.
    """
    found: dict[str, tuple[float, str]] = {}
    for link in links:
        if is_whole(link) and not _is_update(link) and (link.a in carriers) != (link.b in carriers):
            name, carrier = (link.b, link.a) if link.a in carriers else (link.a, link.b)
            found[name] = max(found.get(name, (0.0, "")), (max(link.share_a, link.share_b), carrier))
    return found


def _is_update(link: Relation) -> bool:
    """Whether one of two reports is a later version of the other, by what changed or as they are numbered."""
    return link.kind == "update" or any(reason.cue == "label" for reason in link.evidence)


def _spans(one: Occurrence, reading: Reading, alignment: Alignment) -> list[Span]:
    """The quotations that stand in the place of an occurrence; none where it is open which of several it is."""
    ours = [number for number, span in _sentences(one.reading) if any(span.overlap(piece) for piece in one.spans)]
    items = [item for item in alignment.correspondences if set(item.a) & set(ours) and item.score >= SURE]
    before = list(_quoted(one.reading, {number for item in items for number in item.a}))
    after = list(_quoted(reading, {number for item in items for number in item.b}))
    if len(before) != len(after):
        return []
    pairs = zip(before, after, strict=True)
    met = [other for own, other in pairs if any(own.quotation.span.overlap(piece) for piece in one.spans)]
    same = all(may_be_same(other.voice, Voice(one.speaker, None)) for other in met)
    return [other.quotation.span for other in met] if same else []


def _quoted(reading: Reading, numbers: Collection[int]) -> Iterator[Quoted]:
    """The quotations that begin in some sentences, in order; those of no content are no counterparts."""
    spans = [span for number, span in _sentences(reading) if number in numbers]
    for one in sorted(quoted_in(reading), key=lambda each: each.quotation.span):
        if one.weights and any(span.start <= one.quotation.span.start < span.end for span in spans):
            yield one


def _sentences(reading: Reading) -> Iterator[tuple[int, Span]]:
    return ((sentence.number, sentence.span) for sentence in reading.sentences)
