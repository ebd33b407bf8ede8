"""The clauses of a sentence as far as marks and conjunctions show them, each with what it speaks of."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from retold.comparing.counterparts.told import Told, told_in
from retold.comparing.sentences.asserting import asserted
from retold.comparing.sentences.senses import sense_of
from retold.model import Reading, Span
from retold.text import Word, fold
from retold.text.remembered import once_for_each

IN_COMMON = 2
"""Clauses that share so many words speak of the same."""

_MARK = re.compile(r"[,;:()\"“”—–]|\.\s| - ")
_JOINING = frozenset("but while although though because whereas unless if whether after before since when as".split())
_AUXILIARIES = frozenset("is are was were has have had will would can could may might must did does do".split())


@dataclass(frozen=True)
class Clause:
    """Some words of a sentence; ``text`` is what they are taken from."""

    text: str
    told: Told
    words: Sequence[Word]

    @cached_property
    def concepts(self) -> dict[str, float]:
        """What the clause speaks of, and what each weighs; what a relative clause says of somebody is left out."""
        main = sense_of(asserted(self.written).main).concepts
        own = {word.concept for word in self.words if word.content}
        return {each: worth for each, worth in self.told.concepts.items() if each in own and each in main}

    @property
    def span(self) -> Span:
        """From the first word to the last."""
        return Span(self.words[0].span.start, self.words[-1].span.end)

    @property
    def written(self) -> str:
        """The clause as it stands in the report."""
        return self.span.of(self.text)


@once_for_each
def clauses_in(reading: Reading) -> list[Clause]:
    """The clauses of all sentences that tell something, in order."""
    return [
        Clause(reading.text, told, words)
        for told in told_in(reading)
        for words in _parts(reading.text, told.words)
        if words
    ]


def are_of_one(clause: Clause, other: Clause) -> bool:
    """Whether two clauses speak of the same."""
    return len(clause.concepts.keys() & other.concepts.keys()) >= IN_COMMON


def _parts(text: str, words: Sequence[Word]) -> Iterator[Sequence[Word]]:
    """The words between two places where a clause may begin."""
    cuts = [0]
    for n, (one, other) in enumerate(pairwise(words), 1):
        written = fold(other.surface)
        following = fold(words[n + 1].surface) if n + 1 < len(words) else ""
        between = text[one.span.end : other.span.start]
        if _MARK.search(between) or written in _JOINING or (written == "and" and following in _AUXILIARIES):
            cuts.append(n)
    yield from (words[start:end] for start, end in pairwise([*cuts, len(words)]))
