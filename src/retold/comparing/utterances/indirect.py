"""Reports that tell an utterance without marks: what the same speaker said, in most of the same words."""

from collections.abc import Iterator, Sequence

from retold.comparing.utterances.occurrences import Occurrence, covered, occurrence
from retold.comparing.voices import Voice, is_same
from retold.model import Reading, Statement

FEWEST = 5
"""So many content words in common at least: three are a subject that somebody speaks of again and again."""

TAKEN = 0.6
"""Least part of what is told indirectly, by weight, that stands in the utterance."""

WHOLE, FEWEST_OF_WHOLE, TAKEN_OF_WHOLE = 0.9, 3, 1 / 3
"""Where so much of the utterance is told, fewer words in common and a smaller part are enough."""

TOLD = 1 / 3
"""Least part of the utterance that is told: of many sentences perhaps one."""


def told_indirectly(full: Occurrence, speaker: str | None, readings: Sequence[Reading]) -> Iterator[Occurrence]:
    """Where reports tell the utterance in indirect speech; nowhere if it is open whose it is."""
    if speaker is None:
        return
    said = full.weights
    for reading in readings:
        names = {entity.id: entity.name for entity in reading.entities}
        best = max(
            _fitting(reading, names, speaker, said), key=lambda each: (each[0], -each[1].spans[0].start), default=None
        )
        if best:
            yield best[1]


def _fitting(
    reading: Reading, names: dict[str, str], speaker: str, said: dict[str, float]
) -> Iterator[tuple[float, Occurrence]]:
    """The indirect statements of the speaker that have most of their words from the utterance."""
    for statement in reading.statements:
        if statement.kind == "indirect" and _is_of(statement, names, speaker):
            one = occurrence(reading, statement.content, speaker, quoted=False)
            weights = one.weights
            share, told = covered(weights, said), covered(said, weights)
            whole = told >= WHOLE
            least, taken = (FEWEST_OF_WHOLE, TAKEN_OF_WHOLE) if whole else (FEWEST, TAKEN)
            if len(weights.keys() & said.keys()) >= least and share >= taken and told >= TOLD:
                yield share, one


def _is_of(statement: Statement, names: dict[str, str], speaker: str) -> bool:
    named = names.get(statement.speaker or "")
    return named is not None and is_same(Voice(named, None), Voice(speaker, None))
