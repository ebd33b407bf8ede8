"""Form stories: reports that share their phrases and differ in all they say (earnings, dividends, weather, tables).

Signs are facts, that is, names and numbers. Sentences which share words have facts that the other report has nowhere,
or other ones than the sentence that they share words with; where only the order of sentences makes a link, those that
correspond have other ones.
"""

import re

from retold.lineage.boilerplate.places import CALENDAR, fills_places_anew
from retold.lineage.facts import BOTH, FIGURES, NAMES, all_facts, facts_in, facts_of, places_of_facts
from retold.lineage.measure import Pair, Side
from retold.lineage.outlets import outlet_of
from retold.lineage.published import days_apart
from retold.model.related import Level

_LEAST_FACTS = 3
"""Facts, or names, that the poorer side must have before their disagreement means anything."""

_SAME_FACTS = 0.55
_SAME_NAMES = 0.6
"""Parts of the facts and of the names that copied sentences have in common at least.

None of 1,200 made versions of wire reports, of 156 page versions and of 119 linked pairs of news reports has less,
but 21 % of 464 linked pairs of different wire reports.
"""

_DENSE = 0.03
"""Facts for each word: two texts that share a hundred words and three figures are no forms. Pages of an encyclopedia
written without capitals have .01 where their versions differ in figures, forms of wire reports .05 or more."""

_SAME_TOLD = 0.6
"""The same part for sentences that correspond in other words: of 30 whole rewrites each has .75 or more."""

_CLASHING = 0.7
"""Part of the shared words that stand in sentences where either report has a fact that the other has not."""

_SAME_IN_CLASHING: dict[Level, float] = {"derived": 0.6, "partly": 0.8}
"""Part of the facts of such sentences that both have at least, unless they are a form's.

Below it are 32 % of 198 false links of wire reports with a part in common and 11 % of 155 of derived ones, 1 % and .1 %
of the true links of made versions, and none of 83 links of news reports and page versions.
"""

_OTHER_NAMES = (2, 0.25, 0.15)
"""Names of either report that the other nowhere has, as a part of the names that both have, and the part of the shared
words that stand in sentences where both reports have such names, from which on two reports filled in a form.

Of 22,900 true links of made versions of wire reports 6 are beyond these bounds, of 760 false ones 137, nearly all of
them forms of bond issues and ratings; of 700 links of news reports, whole rewrites and page versions none.
"""

_NEARLY_ALL = 0.8
_OTHER_NAMES_OF_COPIES = (3, 0.5, 0.15)
_CHANGED_IN_COPIES = 4
"""The same where so much of both reports is shared, and facts that are different at least: a copy in which somebody's
name was set right is no form."""

_CREDIT = re.compile(r"\b(?i:originally|first) (?:appeared|published|ran) (?:in|on|by|at)\b")
"""A line that says where a report stood first: copies of copies name other outlets there, and are no forms for that."""

_OTHER_FIGURES = (3, 0.5, 0.35)
"""The same for figures: 4 true and 13 false ones of those links."""

_ALL_OTHER_FIGURES = (5, 0.2)
"""Figures of the poorer side at least, and the part of them that both have at most, where all else is the same: a
correction leaves most figures as they were. None of 3,541 links of 1,500 reports, half of them made versions, is lost.
"""

_OF_ONE_WEEK, _OF_ANOTHER_WEEK = (0.5, 20), (1.0, 30)
_DAYS = 5
"""Part of a report in runs, and words of the longest run, below which other figures tell a form; versions of a report
change figures, too, but hardly after so many days. Made versions have invented days and could not choose it."""

_PROSE = (22, 0.1)
"""Words of a run, and the part of them that are facts at most, where text was taken and no form filled in.

Only between two outlets, since a form is one outlet's: three of eight pairs of different outlets that were taken for
forms share such a run, and so do some forms, in the words that are the same in each of them.
"""


def is_form(pair: Pair) -> bool:
    """Whether what two reports share are the words around other names, or around other figures."""
    if _shares_prose(pair):
        return False
    if _is_filled_anew(pair) or fills_places_anew(pair):
        return True
    if _others(pair, NAMES, _OTHER_NAMES_OF_COPIES if _is_copy(pair) else _OTHER_NAMES):
        return True
    most, longest = _OF_ANOTHER_WEEK if days_apart(pair.a.reading, pair.b.reading) >= _DAYS else _OF_ONE_WEEK
    return pair.verbatim < most and pair.longest < longest and _others(pair, FIGURES, _OTHER_FIGURES)


def _is_filled_anew(pair: Pair) -> bool:
    """Whether the two are the same word by word but for their figures, of which they have hardly one in common."""
    if len(pair.a.narration) != len(pair.b.narration):
        return False
    one, other = ({word for word in side.narration.vocabulary if word[0].isdigit()} for side in pair.sides)
    least, part = _ALL_OTHER_FIGURES
    fewest = min(len(one), len(other))
    if fewest < least or len(one & other) > part * fewest:
        return False
    both = zip(pair.a.narration.words, pair.b.narration.words, strict=True)
    return all(a == b or (a[0].isdigit() and b[0].isdigit()) for a, b in both)


def _others(pair: Pair, of: int, bounds: tuple[int, float, float]) -> bool:
    """Whether so many facts of a sort in sentences that share words are nowhere in the other report."""
    facts_a, facts_b = facts_of(pair.a.reading), facts_of(pair.b.reading)
    own_a = all_facts(pair.a.reading)[of] - pair.b.narration.vocabulary - CALENDAR
    own_b = all_facts(pair.b.reading)[of] - pair.a.narration.vocabulary - CALENDAR
    least, part, least_beside = bounds
    if min(len(own_a), len(own_b)) < least:
        return False
    only_a, only_b, both = set[str](), set[str](), set[str]()
    words = beside = 0
    for shared in pair.shared_sentences:
        if _CREDIT.search(pair.a.sentence(shared.a)):
            continue
        one, other = facts_a[shared.a][of], facts_b[shared.b][of]
        other_one, other_other = one & own_a, other & own_b
        only_a |= other_one
        only_b |= other_other
        both |= one & other
        words += shared.words
        beside += shared.words if other_one and other_other else 0
    count = min(len(only_a), len(only_b))
    return count >= least and count >= part * len(both - CALENDAR) and beside >= least_beside * words


def is_template(pair: Pair, level: Level, certain: bool) -> bool:
    """Whether the sentences told alike differ in nearly all of their numbers and names.

    These are the sentences that share most of their wording, and those that share any run of words; where that is
    not what makes the link certain, the corresponding ones.
    """
    if certain and _shares_prose(pair):
        return False
    changed = _CHANGED_IN_COPIES if _is_copy(pair) else 0
    copied_a, copied_b = facts_in(pair.a.reading, pair.a.copied), facts_in(pair.b.reading, pair.b.copied)
    if _differ(copied_a[NAMES], copied_b[NAMES], _SAME_NAMES, changed):
        return True
    all_a, all_b = copied_a[BOTH], copied_b[BOTH]
    if _differ(all_a, all_b, _SAME_FACTS, changed) and min(_density(pair.a, all_a), _density(pair.b, all_b)) >= _DENSE:
        return True
    if certain:
        return _clash(pair, _SAME_IN_CLASHING[level])
    return _differ(*_told_facts(pair), _SAME_TOLD)


def _is_copy(pair: Pair) -> bool:
    """Whether nearly all of both reports is the same."""
    return min(pair.a.share, pair.b.share) >= _NEARLY_ALL


def _shares_prose(pair: Pair) -> bool:
    """Whether a run that two outlets share is long and holds hardly a fact."""
    outlet, other = outlet_of(pair.a.reading.report), outlet_of(pair.b.reading.report)
    if not outlet or not other or outlet == other:
        return False
    words, part = _PROSE
    places = places_of_facts(pair.a.reading)
    return any(
        run.length >= words and places.count(1, run.a, run.a + run.length) <= part * run.length
        for run in pair.long_runs
    )


def _density(side: Side, facts: frozenset[str]) -> float:
    """Facts for each word of the copied sentences."""
    return len(facts) / (side.words_in(side.copied) * len(side.narration))


def _clash(pair: Pair, least: float) -> bool:
    """Whether nearly all sentences that share words disagree, and less than that part of their facts is the same."""
    facts_a, facts_b = facts_of(pair.a.reading), facts_of(pair.b.reading)
    words = clashing = same = fewest = 0
    for shared in pair.shared_sentences:
        one, other = facts_a[shared.a][BOTH], facts_b[shared.b][BOTH]
        words += shared.words
        clashing += shared.words if one - other and other - one else 0
        same += len(one & other)
        fewest += min(len(one), len(other))
    return fewest >= _LEAST_FACTS and clashing >= _CLASHING * words and same < least * fewest


def _told_facts(pair: Pair) -> tuple[frozenset[str], frozenset[str]]:
    """The facts of the corresponding sentences that keep their order."""
    steps = [step for step in pair.retelling.steps if not step.moved]
    one = facts_in(pair.a.reading, [number for step in steps for number in step.a])
    other = facts_in(pair.b.reading, [number for step in steps for number in step.b])
    return one[BOTH], other[BOTH]


def _differ(one: frozenset[str], other: frozenset[str], least: float, changed: int = 0) -> bool:
    """Whether less than that part of the poorer side's facts, and so many less than all, are on both sides."""
    fewest, same = min(len(one), len(other)), len(one & other)
    return fewest >= _LEAST_FACTS and same < least * fewest and fewest - same >= changed
