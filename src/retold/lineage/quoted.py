"""What one report says in its own voice and the other quotes: a statement, and who reports it."""

import re

from retold.lineage.credits import known_credits
from retold.lineage.cues import Cue
from retold.lineage.measure import Pair, Side
from retold.lineage.outlets import outlet_of
from retold.lineage.verbatim import LONG
from retold.model import Evidence, Span
from retold.model.related import Direction
from retold.text import fold

_ENOUGH = 15
"""Words of the one's own voice that the other must quote, about a sentence."""

_WORD = re.compile(r"\w+(?:['.,]\w+)*")
_SOFT = str.maketrans("", "", "'.,")

_SAID = re.compile(r"\b(?:said|says|told|added|adds|asked|wrote|according to|quoted)\b", re.IGNORECASE)
"""Words around quoted speech. A sentence with one of them may have lost its quotation marks."""


def quoted_cues(pair: Pair) -> list[Cue]:
    """One quotes what the other says in its own voice, and not the other way round."""
    ways: tuple[tuple[Side, Side, Direction], ...] = (
        (pair.a, pair.b, "a_from_b"),
        (pair.b, pair.a, "b_from_a"),
    )
    cues = []
    for taker, giver, direction in ways:
        found = _quoted_words(taker, giver)
        if sum(words for words, _, _ in found) >= _ENOUGH and not _names_a_third(taker, giver):
            note = f"{taker.reading.id} quotes as somebody's words what {giver.reading.id} says in its own voice"
            quoted, said = tuple(span for _, span, _ in found), tuple(span for _, _, span in found)
            spans = (quoted, said) if taker is pair.a else (said, quoted)
            cues.append(Cue(direction, Evidence("quoted", note, *spans)))
    return cues


def _quoted_words(taker: Side, giver: Side) -> list[tuple[int, Span, Span]]:
    """How many words of each quotation of the taker's the giver says itself, and where they stand in either.

    A giver that quotes a part of the same speech may have lost the marks of the rest, and gives nothing.
    """
    speech = [one.span for one in taker.reading.quotations if one.kind == "speech"]
    if not speech or _speech(taker) & _speech(giver):
        return []
    folded, said = fold(taker.reading.text), f" {' '.join(giver.narration.words)} "
    return [found for span in speech for found in _runs(list(_WORD.finditer(folded, *span)), said, giver)]


def _speech(side: Side) -> set[tuple[str, ...]]:
    """The runs of words that a report quotes."""
    folded = fold(side.reading.text)
    found: set[tuple[str, ...]] = set()
    for one in side.reading.quotations:
        if one.kind == "speech":
            words = [match.group().translate(_SOFT) for match in _WORD.finditer(folded, *one.span)]
            found.update(tuple(words[place : place + LONG]) for place in range(len(words) - LONG + 1))
    return found


def _runs(places: list[re.Match[str]], said: str, giver: Side) -> list[tuple[int, Span, Span]]:
    """The long runs of a quotation's words in the giver's narration, outside sentences that report speech."""
    words = [match.group().translate(_SOFT) for match in places]
    found = []
    place = 0
    while place + LONG <= len(words):
        last = place + LONG
        start = said.find(f" {' '.join(words[place:last])} ")
        if start < 0:
            place += 1
            continue
        while last < len(words) and said.startswith(f" {' '.join(words[place : last + 1])} ", start):
            last += 1
        first = said.count(" ", 0, start)
        if not _SAID.search(_sentence(giver, first)):
            quoted = Span(places[place].start(), places[last - 1].end())
            found.append((last - place, quoted, giver.stretch(first, first + last - place)))
        place = last
    return found


def _sentence(side: Side, word: int) -> str:
    """The sentence that a narrated word stands in."""
    return side.reading.sentences[side.narration.sentences[word]].span.of(side.reading.text)


def _names_a_third(taker: Side, giver: Side) -> bool:
    """Whether the taker credits an outlet that is neither of the two; it may have the words from there."""
    own = {outlet_of(taker.reading.report), outlet_of(giver.reading.report)}
    return any(credit.outlet not in own for credit in known_credits(taker.reading))
