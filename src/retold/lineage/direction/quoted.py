"""What one report says in its own voice and the other quotes: a statement, and who reports it."""

import re
from itertools import islice

from retold.lineage.direction.cues import Cue, both_ways
from retold.lineage.measure import Pair, Side
from retold.lineage.narration import find_words
from retold.lineage.outlets import is_known, name_pattern, outlet_of
from retold.lineage.verbatim import LONG
from retold.model import Evidence, Reading, Report, Span
from retold.text.remembered import once_for_each

_ENOUGH = 15
"""Words of the one's own voice that the other must quote, about a sentence."""

_SAID = re.compile(r"\b(?:said|says|told|added|adds|asked|wrote|according to|quoted)\b", re.IGNORECASE)
"""Words around quoted speech. A sentence with one of them may have lost its quotation marks."""


def quoted_cues(pair: Pair) -> list[Cue]:
    """One quotes what the other says in its own voice, and names who wrote or published it.

    Without the name nothing is said: of 9 such pairs of real news 6 were copies that had lost marks and speaker.
    """
    cues = []
    for taker, giver, direction in both_ways(pair):
        found = _quoted_words(taker, giver)
        if sum(words for words, _, _ in found) >= _ENOUGH and _names(taker.reading, giver.reading.report):
            note = f"{taker.reading.id} quotes what {giver.reading.id} says in its own voice, and names its source"
            quoted, said = tuple(span for _, span, _ in found), tuple(span for _, _, span in found)
            spans = (quoted, said) if taker is pair.a else (said, quoted)
            cues.append(Cue(direction, Evidence("quoted", note, *spans)))
    return cues


def _quoted_words(taker: Side, giver: Side) -> list[tuple[int, Span, Span]]:
    """The long runs of words that the taker quotes and the giver says itself: how many, and where in either.

    A giver that quotes a part of the same speech may have lost the marks of the rest, and gives nothing; nor does a
    sentence that reports speech.
    """
    quoted = _grams(taker.reading)
    if not quoted or not quoted.keys().isdisjoint(_grams(giver.reading)):
        return []
    words = giver.narration.words
    found = []
    place = 0
    while place + LONG <= len(words):
        start = quoted.get(words[place : place + LONG])
        if start is None:
            place += 1
            continue
        run = _run(taker.reading, start, words, place)
        if not _SAID.search(giver.sentence(giver.narration.sentences[place])):
            found.append((len(run), Span(run[0].start, run[-1].end), giver.stretch(place, place + len(run))))
        place += len(run)
    return found


def _run(taker: Reading, start: tuple[int, int], words: tuple[str, ...], place: int) -> list[Span]:
    """Where the words of a quotation stand, from a word of it on, as far as the giver has the same."""
    number, first = start
    run = []
    for (word, span), other in zip(_speech(taker)[number][first:], islice(words, place, None), strict=False):
        if word != other:
            break
        run.append(span)
    return run


@once_for_each
def _speech(reading: Reading) -> tuple[tuple[tuple[str, Span], ...], ...]:
    """The words of each quotation, and where they stand."""
    return tuple(
        tuple((word, Span(start, end)) for word, start, end in find_words(reading.text, *one.span))
        for one in reading.quotations
        if one.kind == "speech"
    )


@once_for_each
def _grams(reading: Reading) -> dict[tuple[str, ...], tuple[int, int]]:
    """The long runs of words that a report quotes: in which quotation, and from which word on."""
    found: dict[tuple[str, ...], tuple[int, int]] = {}
    for number, quotation in enumerate(_speech(reading)):
        words = [word for word, _ in quotation]
        for place in range(len(words) - LONG + 1):
            found.setdefault(tuple(words[place : place + LONG]), (number, place))
    return found


def _names(taker: Reading, giver: Report) -> bool:
    """Whether a report names who wrote or published the other."""
    names = [re.escape(name.strip()) for name in giver.authors if " " in name.strip()]
    outlet = outlet_of(giver)
    if outlet and outlet != outlet_of(taker.report):
        names.append(name_pattern(outlet) if is_known(outlet) else re.escape((giver.publisher or outlet).strip()))
    return any(re.search(rf"(?<!\w)(?:{name})(?!\w)", taker.text) for name in names)
