"""How much of a report hangs on another."""

from collections.abc import Sequence

from retold.lineage.facts import telling_words
from retold.lineage.measure import Pair
from retold.lineage.relating.passages import is_beside_passage, rest_is_alike, stand_together
from retold.lineage.rewrites import Step, at_most_in_order
from retold.model.related import Level

_HALF = 0.5
"""Part of the shorter narration from which on it is derived, as the guide of the labelled pairs has it; the few words
that were changed in a sentence of which the most is copied count with it."""

_COPIED_IN_PART = 0.15
"""Part of the shorter narration in long runs from which on something was copied, and sentences in order are no news."""

_LEAST_WORDS = 12
"""Words in long runs without which reports share no text: in a short report one name of eight words is a fifth."""

_NAME_IN_FULL = (20, 3)
"""Words in long runs, and different words among them that tell something beside names, below which they may be a name
in full: a firm and its owner, a man and his office, a list of members. Of 22,700 true links of made versions 24 are
below, none of which is all that links a version, and of 610 false ones 7."""

_DERIVED_IN_ORDER = (0.25, 0.6)
_PARTLY_IN_ORDER = (0.35, 0.4)
"""Part of either narration in runs, and part of the content told in order, from which on the two together tell more
than the runs do. With .35 instead of .3 for the former a quarter of the false links that rest on it are gone, and all
made versions are still linked to their families."""


_PHRASES = 0.2
"""Part of either narration in runs from which on few sentences in order show a rewrite, too: a twentieth of the pairs
of made reporters has so much, and a report of ECB+ that was written anew from an agency's."""

_LONG_RETELLING = 7
_WHOLE_RETELLING = (5, 0.7)
"""Sentences in order that prove a retelling that is close by far; fewer do where so much of either narration is in the
other.

On made stories whose accounts are known (benchmarks/support, seed 5) 57 of 84 links between retellings are proven by
the two and one of 114 between independent accounts; of 30 rewrites of whole reports 24. With six sentences instead of
seven 16 of the latter 114 would be, with the second alone 3."""


def is_proven(pair: Pair) -> bool:
    """Whether no alignment could change what is concluded of the pair."""
    copied = copied_level(pair)
    if copied == "derived":
        return True
    most, may_be_close = at_most_in_order(pair.a.reading, pair.b.reading)
    more = _beyond(pair, most, _DERIVED_IN_ORDER) and _copied_enough(pair)
    return not (may_be_close or more or (copied == "independent" and _beyond(pair, most, _PARTLY_IN_ORDER)))


def find_level(pair: Pair) -> tuple[Level, bool]:
    """The level, and whether shared runs of words show it."""
    copied = copied_level(pair)
    if copied == "derived":
        return "derived", True
    in_order = pair.retelling.in_order
    beside = is_beside_passage(pair) and not rest_is_alike(pair)
    if _beyond(pair, in_order, _DERIVED_IN_ORDER) and _copied_enough(pair):
        return ("partly" if beside else "derived"), True
    close = pair.retelling.close or (pair.verbatim >= _PHRASES and pair.retelling.nearly_close)
    if not beside and close and (pair.long_part < _COPIED_IN_PART or in_order >= _HALF):
        return "derived", False
    if copied == "partly":
        return "partly", True
    return ("partly", False) if _beyond(pair, in_order, _PARTLY_IN_ORDER) else ("independent", True)


def is_certain(pair: Pair, level: Level, copied: bool, shares: tuple[float, float]) -> bool:
    """Whether a link holds for certain: by its runs of words, or by the order of many sentences.

    Where runs that are less than half of a report stand together, it may have a passage of the other set in and tell
    the rest by itself.
    """
    if level != "derived" or copied_level(pair) == "derived":
        return copied
    few, much = _WHOLE_RETELLING
    steps = pair.retelling.ordered_steps
    if pair.retelling.surely_close and (steps >= _LONG_RETELLING or (steps >= few and min(shares) >= much)):
        return True
    return copied and not stand_together(pair.long_runs)


def copied_level(pair: Pair) -> Level:
    """The level that the runs of words show by themselves.

    Of 150 pairs of reports by different outlets on one event none comes near; chosen on 40 labelled pairs and 2,400
    made versions together, on which neighbouring values change little.
    """
    verbatim, long = pair.verbatim, pair.long_part
    if pair.same_words:
        return "derived"
    if not _shares_passages(pair):
        return "independent"
    if long >= 0.2 and (verbatim >= _HALF or pair.taken >= _HALF):
        return "derived"
    if verbatim >= 0.2 and long >= _COPIED_IN_PART:
        return "partly"
    if verbatim >= 0.15 and pair.longest >= 15:
        return "partly"
    return "partly" if verbatim >= 0.08 and pair.long_words >= 30 else "independent"


def _beyond(pair: Pair, in_order: float, bounds: tuple[float, float]) -> bool:
    """Whether the part in runs and the part told in order reach the bounds."""
    return pair.verbatim >= bounds[0] and in_order >= bounds[1]


def _copied_enough(pair: Pair) -> bool:
    """Whether a good part of the shorter narration stands in passages."""
    return pair.long_part >= 0.1 and _shares_passages(pair)


def _shares_passages(pair: Pair) -> bool:
    """Whether there are runs among the shared words that are hardly chance, and more than a name in full."""
    words, telling = _NAME_IN_FULL
    if pair.long_words < _LEAST_WORDS or pair.long_words >= words:
        return pair.long_words >= words
    return len(telling_words(pair.a.reading, (place for run in pair.long_runs for place in run.places_a))) >= telling


def find_shares(pair: Pair, told: Sequence[Step]) -> tuple[float, float]:
    """The part of either narration that is in the other, word by word or in the sentences told in other words."""
    if pair.same_words:
        return 1.0, 1.0
    return (
        pair.a.with_sentences(number for step in told for number in step.a),
        pair.b.with_sentences(number for step in told for number in step.b),
    )
