"""Passages in which an outlet speaks to its readers or of itself: offers of letters, how it made a survey, who pays."""

import re
from collections.abc import Iterator, Set
from functools import lru_cache

from retold.lineage.measure import Pair, Side
from retold.lineage.outlets import is_agency, is_known, name_pattern, outlet_of

_TO_READERS = (
    r"(?i:\b(?:sign(?:ing)? up (?:for|to|now|here|today)|subscri(?:be|ption)|newsletters?|your inbox|recaptcha|"
    r"privacy policy|terms of (?:use|service)|download (?:the|our) [\w ]*app|breaking news alerts|click here|"
    r"our (?:current issue|newsroom|journalism|readers|reporters|privacy)|support \w+ journalism|help us report|"
    r"(?:funded|supported) by (?:its|our) readers|value our (?:work|journalism)|"
    r"no part of this (?:\w+ )?(?:may|can) be reproduced|all rights reserved)\b)"
)
"""What outlets say to their readers, whatever the report is about."""

_TOLD = "".join(rf"(?<!\b{word} )(?<!\b{word} the )" for word in ("told", "tells", "to", "with", "by"))
"""Not behind these words, where an outlet's name tells whom somebody spoke to: that sentence reports what he said."""

_LONG_NAME = 9
"""Letters of a name in one word that is no other word, as "Post", "Star" and "Wire" are."""

_NEAR = 3
"""Sentences that share words belong to one passage if they are not further apart in either report."""

_LEFT = 12
"""Words in long runs that must be left for a link when such passages are taken away."""


def shares_only_notices(pair: Pair) -> bool:
    """Whether nearly all long runs of words that two reports share stand in such passages."""
    outlet = _common_outlet(pair)
    notices = {number for passage in _passages(pair) if _is_notice(pair, passage, outlet) for number, _ in passage}
    numbers = pair.a.narration.sentences
    left = sum(numbers[place] not in notices for run in pair.long_runs for place in run.places_a)
    return bool(notices) and left < _LEFT


def shares_nothing_but_notices(pair: Pair) -> bool:
    """Whether all words that two reports share, but a few, stand in sentences that are such notices themselves.

    It asks more than the other, since it is for reports of which half is shared: a copied report may hold a notice
    between its sentences.
    """
    if pair.same_words:
        return False
    outlet = _common_outlet(pair)
    shared = [(one.a, one.b) for one in pair.shared_sentences]
    notices = [two for two in shared if _is_notice(pair, [two], outlet)]
    sides = ((pair.a, {a for a, _ in notices}), (pair.b, {b for _, b in notices}))
    return bool(notices) and all(_shared_outside(side, sentences) < _LEFT for side, sentences in sides)


def _shared_outside(side: Side, notices: Set[int]) -> int:
    """Words in runs that stand in other sentences."""
    return sum(
        shared and sentence not in notices
        for shared, sentence in zip(side.covered, side.narration.sentences, strict=True)
    )


def _passages(pair: Pair) -> Iterator[list[tuple[int, int]]]:
    """The sentences that share words, where those near to each other in both reports are one passage."""
    passage: list[tuple[int, int]] = []
    for a, b in sorted((shared.a, shared.b) for shared in pair.shared_sentences):
        if passage and max(a - passage[-1][0], abs(b - passage[-1][1])) > _NEAR:
            yield passage
            passage = []
        passage.append((a, b))
    if passage:
        yield passage


def _common_outlet(pair: Pair) -> str | None:
    """The outlet that published both reports."""
    outlet = outlet_of(pair.a.reading.report)
    return outlet if outlet == outlet_of(pair.b.reading.report) else None


def _is_notice(pair: Pair, passage: list[tuple[int, int]], outlet: str | None) -> bool:
    """Whether one of its sentences speaks to readers, or of the outlet that published both reports."""
    return any(_says_notice(pair.a.sentence(a), outlet) or _says_notice(pair.b.sentence(b), outlet) for a, b in passage)


@lru_cache(maxsize=16_384)
def _says_notice(sentence: str, outlet: str | None) -> bool:
    """Whether a sentence is a notice; one that many reports share is asked about for each two of them."""
    return _notice(outlet).search(sentence) is not None


@lru_cache(maxsize=4096)
def _notice(outlet: str | None) -> re.Pattern[str]:
    """What a notice looks like, of a certain outlet; agencies are named in reports as whom people spoke to."""
    if outlet is None or is_agency(outlet) or not (is_known(outlet) or " " in outlet or len(outlet) >= _LONG_NAME):
        return re.compile(_TO_READERS)
    return re.compile(rf"{_TO_READERS}|{_TOLD}\b(?:{name_pattern(outlet)})\b")
