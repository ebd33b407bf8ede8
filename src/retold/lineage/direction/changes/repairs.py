"""Changes of words that go one way only: a misspelling is repaired, and what was present is told as past."""

from collections.abc import Iterator
from dataclasses import dataclass

from rapidfuzz.distance import OSA

from retold.lineage.direction.changes.edits import Edit
from retold.lineage.measure import Pair
from retold.text import concept, idf

_SHORTEST = 5
"""Letters of the shortest word in which a misspelling is looked for; short ones are alike by chance."""

_LONG_WORD = 8
"""Letters from which on two may be wrong."""

_TOLD_AS_PAST = {
    "is": {"was"}, "are": {"were"}, "has": {"had"}, "have": {"had"}, "does": {"did"}, "do": {"did"},
    "will": {"would", "was", "were", "did"}, "can": {"could"}, "may": {"might"}, "says": {"said"}, "say": {"said"},
}  # fmt: skip
_NEAR = frozenset("today yesterday tomorrow tonight".split())
_DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
"""Who rewrites "today" some days later names the day."""

_FEW = 4
"""Words of the longest change in which the tense is compared; longer ones are new sentences."""


@dataclass(frozen=True, slots=True)
class OneWay:
    """Changes that make one of the reports the later, by where they are: ``later_a`` those that a has made."""

    later_a: tuple[Edit, ...]
    later_b: tuple[Edit, ...]

    @property
    def sign(self) -> int:
        """1 where more of them make a the later, -1 where more make b, 0 where they balance."""
        return (len(self.later_a) > len(self.later_b)) - (len(self.later_a) < len(self.later_b))


def repaired_words(pair: Pair, edits: tuple[Edit, ...]) -> OneWay:
    """Words that nobody knows in one report where the other has a known one of nearly the same letters."""
    return OneWay(
        tuple(edit for edit in edits if _repairs(edit.words_b(pair), edit.words_a(pair))),
        tuple(edit for edit in edits if _repairs(edit.words_a(pair), edit.words_b(pair))),
    )


def told_as_past(pair: Pair, edits: tuple[Edit, ...]) -> OneWay:
    """Verbs in the present where the other report has them in the past, and days that one says from nearby."""
    edits = tuple(_joined(edits))
    return OneWay(
        tuple(edit for edit in edits if _goes_by(edit.words_b(pair), edit.words_a(pair))),
        tuple(edit for edit in edits if _goes_by(edit.words_a(pair), edit.words_b(pair))),
    )


def _joined(edits: tuple[Edit, ...]) -> Iterator[Edit]:
    """The changes, those that touch one another as one: "will hear" for "was to hear"."""
    last: Edit | None = None
    for edit in edits:
        if last is not None and (last.last_a, last.last_b) == (edit.first_a, edit.first_b):
            last = last._replace(last_a=edit.last_a, last_b=edit.last_b)
            continue
        if last is not None:
            yield last
        last = edit
    if last is not None:
        yield last


def _repairs(wrong: tuple[str, ...], right: tuple[str, ...]) -> bool:
    if len(wrong) != len(right):
        return False
    return any(_misspells(one, other) for one, other in zip(wrong, right, strict=True))


def _misspells(wrong: str, right: str) -> bool:
    """Whether the first word is the second with a letter or two wrong, missing, doubled or exchanged."""
    if min(len(wrong), len(right)) < _SHORTEST or wrong[0] != right[0] or not (wrong + right).isalpha():
        return False
    if _is_known(wrong) or not _is_known(right) or concept(wrong) == concept(right):
        return False
    return OSA.distance(wrong, right) <= (1 if len(wrong) < _LONG_WORD else 2)


def _is_known(word: str) -> bool:
    """Whether news English has the word."""
    return idf(concept(word)) < idf("")


def _goes_by(present: tuple[str, ...], past: tuple[str, ...]) -> bool:
    if max(len(present), len(past)) > _FEW:
        return False
    said = set(past)
    return any(_TOLD_AS_PAST.get(word, set()) & said for word in present) or bool(_NEAR & set(present) and _DAYS & said)
