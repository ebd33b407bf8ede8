"""Single words that one report has lost: what careless copying leaves and nobody adds."""

from collections.abc import Sequence

from retold.lineage.direction.changes.edits import find_edits
from retold.lineage.direction.cues import Cue
from retold.lineage.measure import Pair, Side
from retold.model import Evidence, Span
from retold.text import is_stopword

_ENOUGH = 5
"""What the words lost on one side, and none on the other, must count before they tell which is the copy.

A little word counts two, since sentences break without it, any other one: an editor cuts adjectives too. All of 681
made versions with so much loss are the copies. Those who edit lose words on one side alone as often as they add them,
but seldom so many: of 600 pairs of versions of a page or a news report 6 come so far, in 2 of them the earlier.
"""

_LEAST_LITTLE = 2
"""Little words that must be among them: desks cut adjectives from what they take over, and an agency's customers each
cut others."""

_TITLES = frozenset("mr mrs ms dr".split())
"""Words that some outlets leave out everywhere."""

_TIMES = 20
"""So many times what the other side lost must the one have lost, in very long reports, where some of both is chance."""


def noise_cues(pair: Pair) -> list[Cue]:
    """One report lacks single words that the other has in the same sentences, and has hardly any that it lacks."""
    lost_a, lost_b = lost_words(pair)
    if _weight(pair.a, lost_b) >= max(_ENOUGH, _TIMES * len(lost_a)):
        return [Cue("b_from_a", Evidence("noise", _note(pair.b, lost_b), tuple(lost_b), ()))]
    if _weight(pair.b, lost_a) >= max(_ENOUGH, _TIMES * len(lost_b)):
        return [Cue("a_from_b", Evidence("noise", _note(pair.a, lost_a), (), tuple(lost_a)))]
    return []


def lost_words(pair: Pair) -> tuple[list[Span], list[Span]]:
    """Where the other has the single words that a lacks between words that both have, and those that b lacks."""
    lost_a, lost_b = [], []
    for edit in find_edits(pair):
        count_a, count_b = edit.last_a - edit.first_a, edit.last_b - edit.first_b
        if edit.alone and (count_a, count_b) == (1, 0):
            lost_b.append(edit.span_a(pair))
        elif edit.alone and (count_a, count_b) == (0, 1):
            lost_a.append(edit.span_b(pair))
    return lost_a, lost_b


def _weight(holder: Side, lost: Sequence[Span]) -> int:
    """What the words count that the holder has and the other has lost; without two little words nothing."""
    words = [span.of(holder.reading.text).lower() for span in lost]
    little = sum(is_stopword(word) and word not in _TITLES for word in words)
    return len(lost) + little if little >= _LEAST_LITTLE else 0


def _note(side: Side, lost: Sequence[Span]) -> str:
    return f"{side.reading.id} lacks {len(lost)} single words that the other has in the same sentences"
