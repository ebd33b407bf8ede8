"""Whether the text of one of two reports was taken from the other."""

from dataclasses import dataclass

from retold.lineage.direction import find_direction
from retold.lineage.mirror import mirror_alignment, mirror_relation
from retold.lineage.narration import Narration, narration_of
from retold.lineage.reworded import Retelling, Step, find_retelling
from retold.lineage.template import is_template
from retold.lineage.verbatim import LONG, Run, covered, find_runs
from retold.model import Alignment, Evidence, Passage, Reading, Relation, Span
from retold.model.related import Level, LinkKind

_HALF = 0.5
"""Part of the shorter narration from which on it is derived, as the guide of the labelled pairs has it."""


def relate(a: Reading, b: Reading, alignment: Alignment) -> Relation:
    """Level, kind, direction and shares, with the evidence; ``undecided`` where the text does not show a direction.

    The two are always looked at in the same order, so that ``relate(b, a)`` mirrors ``relate(a, b)``.
    """
    if _rank(b) < _rank(a):
        return mirror_relation(relate(b, a, mirror_alignment(alignment)))
    return _judge(_Pair.of(a, b, alignment))


def _rank(reading: Reading) -> tuple[int, str, str]:
    return len(reading.text), reading.id, reading.text


@dataclass(frozen=True, slots=True)
class _Pair:
    """Two reports with all that is measured of them together."""

    a: Reading
    b: Reading
    one: Narration
    other: Narration
    covered_a: list[bool]
    covered_b: list[bool]
    runs: list[Run]
    retelling: Retelling

    @classmethod
    def of(cls, a: Reading, b: Reading, alignment: Alignment) -> "_Pair":
        """Measure two reports."""
        one, other = narration_of(a), narration_of(b)
        retelling = find_retelling(a, b, alignment)
        return cls(a, b, one, other, covered(one, other), covered(other, one), find_runs(one, other), retelling)

    @property
    def verbatim(self) -> tuple[float, float]:
        """The part of either narration that stands in the other word by word."""
        return _part(self.covered_a), _part(self.covered_b)

    @property
    def long_words(self) -> int:
        """Words in runs that are hardly chance."""
        return sum(run.length for run in self.runs if run.length >= LONG)

    @property
    def long_part(self) -> float:
        """Those words as a part of the shorter narration."""
        shorter = min(len(self.one), len(self.other))
        return min(1.0, self.long_words / shorter) if shorter else 0.0


def _part(covered_words: list[bool]) -> float:
    return sum(covered_words) / len(covered_words) if covered_words else 0.0


def _judge(pair: _Pair) -> Relation:
    """Put level, kind, direction and reasons together."""
    level, certain = _level(pair)
    template = level != "independent" and is_template(pair.a, pair.b, pair.one, pair.other, pair.runs)
    if level == "independent" or template:
        return _apart(pair, template)
    share_a, share_b = _shares(pair)
    kind = _kind(pair, level)
    direction, cues = find_direction(pair.a, pair.b, (pair.one, pair.other), pair.runs)
    return Relation(
        a=pair.a.id,
        b=pair.b.id,
        level=level,
        kind=kind,
        direction=direction,
        share_a=share_a,
        share_b=share_b,
        certain=certain,
        passages=_passages(pair),
        evidence=(*_reasons(pair), *cues),
    )


def _apart(pair: _Pair, template: bool) -> Relation:
    """Two independent reports, with a note where they share a form."""
    share_a, share_b = pair.verbatim
    note = "the sentences that share their wording differ in nearly all numbers and names: one form, filled in twice"
    return Relation(
        a=pair.a.id,
        b=pair.b.id,
        level="independent",
        kind="template" if template else None,
        direction="undecided",
        share_a=share_a,
        share_b=share_b,
        certain=True,
        evidence=(Evidence("template", note),) if template else (),
    )


# --- level ---------------------------------------------------------------------------------------


def _level(pair: _Pair) -> tuple[Level, bool]:
    """How much of the shorter narration hangs on the other, and whether shared words prove it."""
    share, long = max(pair.verbatim), pair.long_part
    in_order, steps = pair.retelling.in_order, pair.retelling.ordered_steps
    if share >= _HALF and long >= 0.2:
        return "derived", True
    if share >= 0.25 and long >= 0.1 and in_order >= 0.6:
        return "derived", True
    if (steps >= 5 and in_order >= 0.55) or (steps >= 8 and in_order >= 0.45):
        return "derived", False
    if share >= 0.2 and long >= 0.15:
        return "partly", True
    if share >= 0.3 and in_order >= 0.35:
        return "partly", False
    if pair.long_words >= 30 and share >= 0.08:
        return "partly", True
    return "independent", True


# --- kind and shares -----------------------------------------------------------------------------


def _shares(pair: _Pair) -> tuple[float, float]:
    """The part of either narration that is in the other, word by word or in a sentence told in other words."""
    told = [step for step in pair.retelling.steps if _reworded(step)]
    one = _with_sentences(pair.covered_a, pair.one, [number for step in told for number in step.a])
    other = _with_sentences(pair.covered_b, pair.other, [number for step in told for number in step.b])
    return _part(one), _part(other)


def _reworded(step: Step) -> bool:
    """Whether a good part of the content of both sides is the same."""
    return max(step.part_a, step.part_b) >= _HALF and min(step.part_a, step.part_b) >= 0.25


def _with_sentences(words: list[bool], narration: Narration, numbers: list[int]) -> list[bool]:
    found = list(words)
    for number in numbers:
        first, last = narration.by_sentence[number]
        found[first:last] = [True] * (last - first)
    return found


def _kind(pair: _Pair, level: Level) -> LinkKind:
    """What was done to the text, from what either side has that the other has not."""
    verbatim = pair.verbatim
    if min(verbatim) >= 0.85:
        return "reprint"
    if max(verbatim) >= 0.8:
        return _contained(pair)
    if level == "partly":
        return "embed" if _concentrated(pair) else "rewrite"
    return "rewrite"


def _contained(pair: _Pair) -> LinkKind:
    """The one stands whole in the other: cut from it, set into it, or brought up to date by it."""
    shorter_is_a = len(pair.one) <= len(pair.other)
    words = pair.covered_b if shorter_is_a else pair.covered_a
    share = _part(words)
    first = next((place for place, shared in enumerate(words) if shared), 0)
    last = next((place for place, shared in enumerate(reversed(words)) if shared), 0)
    if first >= LONG and share < 0.4:
        return "embed"
    return "update" if first >= LONG or last < LONG else "trim"


def _concentrated(pair: _Pair) -> bool:
    """Whether most of what is shared stands together on both sides."""
    long = [run for run in pair.runs if run.length >= LONG]
    if not long:
        return False
    words = sum(run.length for run in long)
    ends_a = max(run.a + run.length for run in long) - min(run.a for run in long)
    ends_b = max(run.b + run.length for run in long) - min(run.b for run in long)
    return words >= 0.6 * max(ends_a, ends_b)


# --- what it rests on ----------------------------------------------------------------------------


def _passages(pair: _Pair) -> tuple[Passage, ...]:
    """Runs of words, and the sentences told in other words that hold no such run."""
    long = [run for run in pair.runs if run.length >= LONG]
    verbatim = [Passage(_span_a(pair, run), _span_b(pair, run), verbatim=True) for run in long]
    copied = {pair.one.sentences[place] for run in long for place in range(run.a, run.a + run.length)}
    reworded = [
        Passage(_sentences_span(pair.a, step.a), _sentences_span(pair.b, step.b), verbatim=False)
        for step in pair.retelling.steps
        if _reworded(step) and not copied & set(step.a)
    ]
    return tuple(sorted(verbatim + reworded, key=lambda passage: (passage.a, passage.b)))


def _span_a(pair: _Pair, run: Run) -> Span:
    return pair.one.span(run.a, run.a + run.length - 1)


def _span_b(pair: _Pair, run: Run) -> Span:
    return pair.other.span(run.b, run.b + run.length - 1)


def _sentences_span(reading: Reading, numbers: tuple[int, ...]) -> Span:
    spans = [reading.sentences[number].span for number in numbers]
    return Span(min(span.start for span in spans), max(span.end for span in spans))


def _reasons(pair: _Pair) -> list[Evidence]:
    """The longest common runs, and how far the sentences follow one another."""
    share_a, share_b = pair.verbatim
    longest = sorted((run for run in pair.runs if run.length >= LONG), key=lambda run: (-run.length, run.a))[:3]
    found = []
    if longest:
        note = (
            f"{pair.long_words} words in runs of at least {LONG}; "
            f"{share_a:.0%} of the narration of {pair.a.id} and {share_b:.0%} of that of {pair.b.id} stand in the other"
        )
        spans = tuple(_span_a(pair, run) for run in longest), tuple(_span_b(pair, run) for run in longest)
        found.append(Evidence("verbatim", note, *spans))
    if pair.retelling.steps:
        note = (
            f"{pair.retelling.ordered_steps} of {len(pair.retelling.steps)} corresponding sentences follow in the same "
            f"order and carry {pair.retelling.in_order:.0%} of the content of the shorter narration"
        )
        found.append(Evidence("order", note))
    return found
