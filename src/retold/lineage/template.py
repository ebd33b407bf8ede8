"""Form stories: reports that share their phrases and differ in all they say (earnings, dividends, weather, tables)."""

import re
from collections.abc import Iterable

from retold.lineage.measure import Pair, Side
from retold.lineage.narration import narration_of
from retold.model import Reading
from retold.model.related import Level
from retold.text import is_stopword
from retold.text.remembered import once_for_each

_DIGIT = re.compile(r"\d")

Facts = tuple[frozenset[str], frozenset[str]]
"""Names and numbers."""

_LEAST_FACTS = 3
"""Facts, or names, that the poorer side must have before their disagreement means anything."""

_SAME_FACTS = 0.55
_SAME_NAMES = 0.6
"""Parts of the facts and of the names that copied sentences have in common at least.

None of 1,200 made versions of wire reports, of 156 page versions and of 119 linked pairs of news reports has less,
but 21 % of 464 linked pairs of different wire reports.
"""

_SAME_TOLD = 0.6
"""The same part for sentences that correspond in other words: of 30 whole rewrites each has .75 or more."""

_CLASHING = 0.7
"""Part of the shared words that stand in sentences where either report has a fact that the other has not."""

_SAME_IN_CLASHING: dict[Level, float] = {"derived": 0.6, "partly": 0.8}
"""Part of the facts of such sentences that both have at least, unless they are a form's.

Below it are 32 % of 198 false links of wire reports with a part in common and 11 % of 155 of derived ones, 1 % and .1 %
of the true links of made versions, and none of 83 links of news reports and page versions.
"""


def is_template(pair: Pair, level: Level, certain: bool) -> bool:
    """Whether the sentences told alike differ in nearly all of their numbers and names.

    These are the sentences that share most of their wording, and those that share any run of words; where that is
    not what makes the link certain, the corresponding ones.
    """
    copied_a, copied_b = _facts(pair.a, pair.a.copied), _facts(pair.b, pair.b.copied)
    if _differ(copied_a[0], copied_b[0], _SAME_NAMES) or _differ(_all(copied_a), _all(copied_b), _SAME_FACTS):
        return True
    if certain:
        return _clash(pair, _SAME_IN_CLASHING[level])
    return _differ(*_told_facts(pair), _SAME_TOLD)


def _clash(pair: Pair, least: float) -> bool:
    """Whether nearly all sentences that share words disagree, and less than that part of their facts is the same."""
    words = clashing = same = fewest = 0
    for shared in pair.shared_sentences:
        one, other = _all(_facts(pair.a, [shared.a])), _all(_facts(pair.b, [shared.b]))
        words += shared.words
        clashing += shared.words if one - other and other - one else 0
        same += len(one & other)
        fewest += min(len(one), len(other))
    return fewest >= _LEAST_FACTS and clashing >= _CLASHING * words and same < least * fewest


def _told_facts(pair: Pair) -> tuple[frozenset[str], frozenset[str]]:
    """The facts of the corresponding sentences that keep their order."""
    steps = [step for step in pair.retelling.steps if not step.moved]
    one = _facts(pair.a, [number for step in steps for number in step.a])
    other = _facts(pair.b, [number for step in steps for number in step.b])
    return _all(one), _all(other)


def _differ(one: frozenset[str], other: frozenset[str], least: float) -> bool:
    """Whether less than that part of the poorer side's facts is on both sides."""
    fewest = min(len(one), len(other))
    return fewest >= _LEAST_FACTS and len(one & other) < least * fewest


def _all(facts: Facts) -> frozenset[str]:
    return facts[0] | facts[1]


def _facts(side: Side, sentences: Iterable[int]) -> Facts:
    """The names and the numbers of some sentences."""
    known = _facts_of(side.reading)
    chosen = [known[sentence] for sentence in sentences]
    return frozenset().union(*(names for names, _ in chosen)), frozenset().union(*(numbers for _, numbers in chosen))


@once_for_each
def _facts_of(reading: Reading) -> dict[int, Facts]:
    """Words with a capital inside the sentence, and numbers, of each narrated sentence."""
    narration, text = narration_of(reading), reading.text
    found = {}
    for sentence, (first, last) in narration.by_sentence.items():
        names, numbers = set(), set()
        for place in range(first, last):
            word, start = narration.words[place], narration.starts[place]
            if not word.isalpha() and _DIGIT.search(word):
                numbers.add(word)
            elif place > first and text[start].isupper() and not is_stopword(text[start : narration.ends[place]]):
                names.add(word)
        found[sentence] = frozenset(names), frozenset(numbers)
    return found
