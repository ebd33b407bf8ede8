"""What was done to a text on its way from one report to the other.

- reprint: both stand in the other word by word but for a small rest, without a new lead and with the same figures.
- rewrite: more of what they share is told in other words than is kept.
- embed: passages stand word by word in a report that is mostly its own. Where they are most of the report that they
  come from, they must stand together, behind a lead of the other's own, or beside what either tells by itself.
- update: most of what they share is kept, with a new lead, a changed figure or new sentences; also a text that has
  grown, where a credit or one outlet's dates tell that the longer is the later; and a version marked as later by the
  agency of both.
- trim: the shorter stands in the longer word by word, which has more.

What is measured for it: the part of each narration that stands in the other in runs of words; the sentences that are
kept, that is, nearly all of whose words do; the sentences that are edited, because fewer of their words do or because
they correspond to others in other words; words before the first and behind the last that is shared; figures that
differ between two runs. All of it is the same seen from either side.
"""

from collections.abc import Sequence
from itertools import pairwise

from retold.lineage.direction.credits import label_cues
from retold.lineage.measure import Pair, Side
from retold.lineage.outlets import outlet_of
from retold.lineage.relating.levels import copied_level
from retold.lineage.relating.passages import is_beside_passage, is_passage_alone, stand_together
from retold.lineage.rewrites import Step
from retold.lineage.verbatim import LONG
from retold.model.related import Direction, Level, LinkKind

_OWN_LEAD = 15
"""Words of its own before a passage that make a report's lead its own.

Of 822 links between made versions and their sources 643 get their kind, with 8 words 646 and with 30 638.
"""

_ALL = 0.85
_NEARLY_ALL = 0.8
"""Parts that must stand in the other word by word: of both for a reprint, of one for a trim.

With .8 for the former 630 of those links get their kind and with .9 656, the others being light trims and rewrites that
pass for reprints; with .7 or .9 for the latter the same 643.
"""

_KEPT = 0.9
_EDITED = 0.3
"""Parts of a sentence's words that stand in the other where the sentence is kept, or edited.

With .9 of 116 made versions whose common words were exchanged none comes out as a trim, with .8 every fifth does.
"""

_OWN = 0.4
"""Part of a host that must be in sentences of its own before passages are embedded in it.

Of 146 embedded passages among those links 127 are told, with .2 129 and with .6 92.
"""

_HOST = 0.4
"""Part of a host that is shared at most, unless it goes on with words of its own behind the passages.

Of 236 reports that were made by setting a passage into another 214 are told apart from updates by the three.
"""

_BETWEEN = 15
"""Words between two runs that are looked at for a changed figure."""


def find_kind(pair: Pair, level: Level, direction: Direction, told: Sequence[Step]) -> LinkKind:
    """The kind of link between two reports that are not independent; ``told`` are sentences told in other words."""
    if pair.same_words:
        return "reprint"
    if level == "derived" and label_cues(pair):
        return "update"
    if min(pair.a.share, pair.b.share) >= _ALL:
        return "update" if _own_lead(pair) or _figures_changed(pair) else "reprint"
    if level == "partly":
        return "embed" if pair.word_by_word or is_passage_alone(pair) else "rewrite"
    if _is_edited(pair, told):
        return "embed" if copied_level(pair) == "derived" and is_passage_alone(pair) else "rewrite"
    if _is_set_in(pair, told):
        return "embed"
    if pair.verbatim < _NEARLY_ALL or _own_lead(pair) or _figures_changed(pair) or _longer_is_later(pair, direction):
        return "update"
    return "trim"


def hangs_on_order(pair: Pair, told: Sequence[Step]) -> bool:
    """Whether the kind of a link that runs of words show depends on what corresponds beside them."""
    if pair.same_words or not is_beside_passage(pair):
        return False
    return _is_edited(pair, told) if copied_level(pair) == "derived" else not pair.word_by_word


def _is_edited(pair: Pair, told: Sequence[Step]) -> bool:
    """Whether more of what they share is told in other words than is kept."""
    parts = [_kept_and_edited(pair, side, told) for side in pair.sides]
    return sum(kept for kept, _ in parts) <= sum(edited for _, edited in parts)


def _own_lead(pair: Pair) -> bool:
    """Whether one of the two begins with words of its own and the other with what they share."""
    least, most = sorted(_before(side) for side in pair.sides)
    return least < LONG and most >= _OWN_LEAD


def _before(side: Side) -> int:
    """Words before the first that is shared."""
    return next((place for place, shared in enumerate(side.covered) if shared), len(side.covered))


def _behind(side: Side) -> int:
    """Words behind the last that is shared."""
    return next((place for place, shared in enumerate(reversed(side.covered)) if shared), len(side.covered))


def _figures_changed(pair: Pair) -> bool:
    """Whether between two neighbouring runs one report has a figure where the other has another."""
    for one, other in pairwise(pair.runs):
        between_a = _between(pair.a, one.a + one.length, other.a)
        between_b = _between(pair.b, one.b + one.length, other.b)
        if between_a and between_b and between_a - between_b and between_b - between_a:
            return True
    return False


def _between(side: Side, first: int, last: int) -> set[str]:
    """The figures of a short stretch."""
    if not 0 < last - first <= _BETWEEN:
        return set()
    return {word for word in side.narration.words[first:last] if word[0].isdigit()}


def _is_set_in(pair: Pair, told: Sequence[Step]) -> bool:
    """Whether passages stand together, behind its own lead, in a report that is mostly its own."""
    host = pair.host
    own = 1 - sum(_kept_and_edited(pair, host, told))
    if own < _OWN or _before(host) < _OWN_LEAD or not pair.word_by_word or not stand_together(pair.long_runs):
        return False
    return host.share < _HOST or _behind(host) >= _OWN_LEAD


def _longer_is_later(pair: Pair, direction: Direction) -> bool:
    """Whether the longer was made from the shorter, or is one outlet's later version."""
    a, b = pair.sides
    longer_is_a = len(a.narration) > len(b.narration)
    if direction in ("a_from_b", "b_from_a"):
        return longer_is_a == (direction == "a_from_b")
    outlet, first, second = outlet_of(a.reading.report), a.reading.published.value, b.reading.published.value
    if outlet is None or outlet != outlet_of(b.reading.report) or not first or not second:
        return False
    known = min(len(first), len(second))
    return first[:known] != second[:known] and longer_is_a == (first > second)


def _kept_and_edited(pair: Pair, side: Side, told: Sequence[Step]) -> tuple[float, float]:
    """The parts of a narration in sentences that are kept, and in those that are edited."""
    reworded = {number for step in told for number in (step.a if side is pair.a else step.b)}
    kept = [number for number, part in side.parts.items() if part >= _KEPT]
    edited = [number for number, part in side.parts.items() if part < _KEPT and (part >= _EDITED or number in reworded)]
    return side.words_in(kept), side.words_in(edited)
