"""Names that a retelling has in the place of names of the report that it retells."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from typing import NamedTuple

from retold.comparing.differences.spellings import is_derived, is_spelled_alike, plain
from retold.comparing.sentences.nearby import surroundings
from retold.model import Alignment, Correspondence, Difference, Reading, Span
from retold.model.compared import DifferenceKind
from retold.text import fold, split_words
from retold.text.nations import nation_of
from retold.text.remembered import once_for_each

_LETTERS = re.compile(r"[A-Z]\D*")
"""A name without a figure: "Route 9" and "G20" are compared as numbers are."""

LEAST_LETTERS = 3
"""Shorter words tell no name from another, and so many first ones all forms of a name have in common."""

LEAST_ALIKE, ALIKE = 2, 0.25
"""So many words the sentences of two names have in common, and so much of the shorter."""


@dataclass(frozen=True, slots=True)
class _Name:
    """A name of one report that stands nowhere in the other, at its first place."""

    span: Span
    kind: str
    sentence: int
    last: str
    before: str
    behind: str


class _Written(NamedTuple):
    """The folded text of a report, the letters of its words with a capital by their first ones, and its nations."""

    text: str
    names: Mapping[str, Set[str]]
    nations: Set[str]


def find_renamed(a: Reading, b: Reading, alignment: Alignment) -> Iterator[Difference]:
    """Names of which the other report knows nothing, one on either side of a correspondence: who retells has no others.

    A name may stand in a sentence beside the one that corresponds, where a retelling cuts sentences otherwise. Where
    either side has two such names nothing shows which of them stands for which.
    """
    ours, theirs = _unknown(a, b), _unknown(b, a)
    facing = [
        (one, other, number)
        for one in ours
        for other in theirs
        if _may_be_of_one(one, other)
        and _tell_alike(a, one, b, other)
        and (number := _near(one.sentence, other.sentence, alignment.correspondences)) is not None
    ]
    alike = [each for each in facing if is_spelled_alike(each[0].last, each[1].last)]
    for one, other, number in facing:
        spelled = (one, other, number) in alike
        if sum(x is one or y is other for x, y, _ in (alike if spelled else facing)) == 1:
            kind: DifferenceKind = "place" if one.kind == "place" else "name"
            yield Difference(kind, one.span, other.span, "spelling" if spelled else f"another {kind}", number)


def _tell_alike(a: Reading, one: _Name, b: Reading, other: _Name) -> bool:
    """Whether the sentences of two names have enough words in common, the names left out."""
    told, facing = (
        surroundings(a).sentence_concepts[one.sentence],
        surroundings(b).sentence_concepts[other.sentence],
    )
    shared = len(told & facing)
    return shared >= LEAST_ALIKE and shared >= ALIKE * min(len(told), len(facing))


def _may_be_of_one(one: _Name, other: _Name) -> bool:
    """Whether two names are of one kind; places, and where it is not known, only beside the same word.

    What is told to be at a stadium and in a town may be in one place.
    """
    if one.kind == other.kind and one.kind not in ("place", "other"):
        return True
    beside = one.before == other.before != "" or one.behind == other.behind != ""
    return (one.kind == other.kind or "other" in (one.kind, other.kind)) and (
        beside or is_spelled_alike(one.last, other.last)
    )


def _near(i: int, j: int, items: Sequence[Correspondence]) -> int | None:
    """The number of the correspondence of two sentences, or of one of them and a neighbour of the other."""
    steps = [
        (min(abs(i - n) for n in item.a) + min(abs(j - n) for n in item.b), number) for number, item in enumerate(items)
    ]
    step, number = min(steps, default=(2, 0))
    return number if step <= 1 else None


def _unknown(reading: Reading, other: Reading) -> list[_Name]:
    """The people, places and organisations that a report names and the other does not, in no form."""
    known = _written(other)
    return [name for name, words in _named(reading) if not any(_is_told(word, known) for word in words)]


@once_for_each
def _named(reading: Reading) -> list[tuple[_Name, list[str]]]:
    """Whom and what the body of a report names, each at its first place, with the words of all its names."""
    entities = {entity.id: entity for entity in reading.entities if _LETTERS.fullmatch(entity.name)}
    found: dict[str, tuple[_Name, list[str]]] = {}
    for mention in sorted(reading.names, key=lambda each: each.span):
        entity = entities.get(mention.entity)
        sentence = reading.sentence_at(mention.span.start)
        if entity is None or entity.id in found or sentence is None or sentence.section != "body":
            continue
        if mention.form in ("full", "short"):
            beside = _beside(reading.text, sentence.span, mention.span)
            name = _Name(mention.span, str(entity.kind), sentence.number, entity.name.split()[-1], *beside)
            words = split_words(" ".join((entity.name, *entity.spellings)))
            found[entity.id] = name, [word.surface for word in words if word.content]
    return list(found.values())


def _beside(text: str, sentence: Span, name: Span) -> tuple[str, str]:
    """The words before and behind a name, articles left out; "" at the ends of a sentence."""
    before = [word for word in split_words(text, sentence.start, name.start) if fold(word.surface) != "the"]
    behind = split_words(text, name.end, sentence.end)
    return before[-1].concept if before else "", behind[0].concept if behind else ""


def _is_told(word: str, known: _Written) -> bool:
    """Whether a report has a word of a name: as it is, as another form, or the nation of it."""
    if fold(word) in known.text or len(word) < LEAST_LETTERS or nation_of(word) in known.nations:
        return True
    own = plain(word)
    return any(own == each or is_derived(own, each) for each in known.names.get(own[:LEAST_LETTERS], ()))


@once_for_each
def _written(reading: Reading) -> _Written:
    """What a report has written, to look names of other reports up in."""
    capitalised = surroundings(reading).capitalised
    names: dict[str, set[str]] = defaultdict(set)
    for letters in map(plain, capitalised):
        names[letters[:LEAST_LETTERS]].add(letters)
    nations = {nation for word in capitalised if (nation := nation_of(word))}
    return _Written(fold(reading.text), names, nations)
