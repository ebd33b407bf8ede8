"""Two reports side by side."""

from dataclasses import dataclass
from typing import Literal

from retold.model.aligned import Alignment
from retold.model.read import Reading
from retold.model.related import Judgement, Relation
from retold.model.span import Span
from retold.model.told import Claim

DifferenceKind = Literal[
    "name",
    "number",
    "date",
    "place",
    "quote",
    "attribution",
    "certainty",
    "negation",
    "added",
    "dropped",
    "detail",
]
DriftKind = Literal["identical", "trimmed", "ellipsis", "bracket", "substituted", "reordered", "merged", "paraphrased"]


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that two tellings of the same do not have in common, with its place in both.

    ``added`` is in b only, ``dropped`` in a only; ``correspondence`` is the number of the correspondence in which it
    stands, None where it stands in none.
    """

    kind: DifferenceKind
    a: Span | None
    b: Span | None
    note: str
    correspondence: int | None = None


@dataclass(frozen=True, slots=True)
class QuotationMatch:
    """One utterance as two reports quote it; ``words`` are the word-by-word changes inside the marks."""

    a: Span
    b: Span
    speaker_a: str | None
    speaker_b: str | None
    drift: tuple[DriftKind, ...]
    words: tuple[tuple[Span | None, Span | None], ...] = ()


@dataclass(frozen=True, slots=True)
class NameMatch:
    """One person, organisation or place in both reports, with the spellings that each of them uses."""

    a: str
    b: str
    spellings_a: tuple[str, ...]
    spellings_b: tuple[str, ...]
    same_spelling: bool


@dataclass(frozen=True, slots=True)
class Comparison:
    """Everything that can be said of two reports, each conclusion with the characters it rests on.

    ``undecided`` are differences of what may be two things: nothing is concluded from them.
    """

    a: Reading
    b: Reading
    same_story: Judgement
    relation: Relation
    alignment: Alignment
    differences: tuple[Difference, ...]
    quotations: tuple[QuotationMatch, ...]
    names: tuple[NameMatch, ...]
    claims: tuple[Claim, ...]
    undecided: tuple[Difference, ...] = ()
