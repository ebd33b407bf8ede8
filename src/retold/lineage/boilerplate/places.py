"""One sentence told of two events: where the words around are the same, the one has another name, day or number.

Two accidents of one form, or two decisions of one bank, share a sentence or two but for what was filled in. A version
of a report may have a name, a day or a number set right, too; but it has other sentences, which are as they were.
"""

from collections.abc import Iterator, Sequence, Set
from difflib import SequenceMatcher

from rapidfuzz.distance import OSA

from retold.lineage.facts import NAMES, all_facts
from retold.lineage.measure import Pair, SharedSentence, Side
from retold.lineage.published import days_apart
from retold.text.numerals import numeral

CALENDAR = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december""".split()
)
"""Names that tell when and not of whom."""

_PLACE = 4
"""Words between words that both have, at most."""

_ALIKE = 0.75
"""Names as alike as that may be one name spelled in two ways."""

_DAYS = 5
"""Days after which a report is hardly a version any more."""

_LITTLE = 0.3
"""Part of the shorter narration that stands in long runs, from which on a text was kept."""

_FEW_WORDS = 60
"""Words in long runs, below which they may all be of one form: what forms have in common beside is in the tables of
`template`."""


def fills_places_anew(pair: Pair) -> bool:
    """Whether the sentences with long runs are told of another event: in each something else stands in a place.

    That is another name, and another day or number, or several other names. Of reports some days apart a day or a
    number is enough, or several other numbers in whatever sentences, if little of either stands in long runs.
    """
    if not 0 < pair.long_words <= _FEW_WORDS:
        return False
    late = days_apart(pair.a.reading, pair.b.reading) >= _DAYS
    if late and pair.long_part < _LITTLE and _other_numbers(pair) > 1:
        return True
    kinds: list[str] = []
    for shared in _with_long_runs(pair):
        found = list(_others(pair, shared))
        if not found:
            return False
        kinds += found
    return (late and bool(kinds)) or ("name" in kinds and len(kinds) > 1)


def _other_numbers(pair: Pair) -> int:
    """The places of sentences that share words where either has a number of its own."""
    return sum(kind == "number" for shared in pair.shared_sentences for kind in _others(pair, shared))


def _with_long_runs(pair: Pair) -> Iterator[SharedSentence]:
    """The sentences that hold long runs, each with the one that it shares most with."""
    sentences = pair.a.narration.sentences
    holding = {sentences[place] for run in pair.long_runs for place in run.places_a}
    return (shared for shared in pair.shared_sentences if shared.a in holding)


def _others(pair: Pair, shared: SharedSentence) -> Iterator[str]:
    """For each place of two sentences where either has a name, a day or a number of its own, which of these it is."""
    names_a = all_facts(pair.a.reading)[NAMES] - pair.b.narration.vocabulary - CALENDAR
    names_b = all_facts(pair.b.reading)[NAMES] - pair.a.narration.vocabulary - CALENDAR
    for here, there in _places(_words(pair.a, shared.a), _words(pair.b, shared.b)):
        own, theirs = names_a & here, names_b & there
        if own and theirs and not _may_be_one(own, theirs):
            yield "name"
        if CALENDAR & here and CALENDAR & there:
            yield "day"
        if (one := _numbers(here)) and (other := _numbers(there)) and one.isdisjoint(other):
            yield "number"


def _words(side: Side, number: int) -> Sequence[str]:
    first, last = side.narration.by_sentence[number]
    return side.narration.words[first:last]


def _places(a: Sequence[str], b: Sequence[str]) -> Iterator[tuple[frozenset[str], frozenset[str]]]:
    """What stands in both between words that both have: a few words in either."""
    for tag, first_a, last_a, first_b, last_b in SequenceMatcher(None, a, b, autojunk=False).get_opcodes():
        if tag == "replace" and max(last_a - first_a, last_b - first_b) <= _PLACE:
            yield frozenset(a[first_a:last_a]), frozenset(b[first_b:last_b])


def _numbers(words: Set[str]) -> frozenset[str]:
    return frozenset(value for word in words if (value := numeral(word)))


def _may_be_one(own: Set[str], theirs: Set[str]) -> bool:
    """Whether two of the names may be spellings of one."""
    return any(OSA.normalized_similarity(one, other) >= _ALIKE for one in own for other in theirs)
