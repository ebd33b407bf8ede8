"""Whether the text of one of two reports was taken from the other."""

from collections.abc import Sequence

from retold.lineage.boilerplate import (
    is_form,
    is_outlets_own,
    is_template,
    shares_nothing_but_notices,
    shares_only_notices,
)
from retold.lineage.direction import find_direction
from retold.lineage.measure import Pair, measure
from retold.lineage.narration import GRAM
from retold.lineage.relating.kinds import find_kind, hangs_on_order
from retold.lineage.relating.levels import copied_level, find_level, find_shares, is_certain, is_proven
from retold.lineage.relating.mirror import mirror_alignment, mirror_relation
from retold.lineage.relating.told import told_besides, told_in_order
from retold.lineage.rewrites import Step
from retold.lineage.verbatim import LONG, Run
from retold.model import Alignment, Evidence, Passage, Reading, Relation, Span
from retold.model.related import Level, LinkKind

_PHRASES = 0.2
"""Part of a narration in shared runs from which on two reports share their phrases, if not their text."""

_ONE_FORM = "the sentences that share their wording differ in their numbers and names: one form, filled in twice"


def relate(a: Reading, b: Reading, alignment: Alignment) -> Relation:
    """Level, kind, direction and shares, with the evidence; ``undecided`` where the text does not show a direction.

    The two are always looked at in the same order, so that ``relate(b, a)`` mirrors ``relate(a, b)``.
    """
    if _rank(b) < _rank(a):
        return mirror_relation(relate(b, a, mirror_alignment(alignment)))
    pair = measure(a, b, alignment)
    return _form(pair) or _conclude(pair)


def relate_verbatim(a: Reading, b: Reading) -> Relation | None:
    """What ``relate`` gives for the two with any alignment; None where it takes the alignment to tell.

    It is not needed where half of one of the two is copied from the other, nor where so few words are in common that
    the two are independent whichever sentences correspond.
    """
    if _rank(b) < _rank(a):
        found = relate_verbatim(b, a)
        return found and mirror_relation(found)
    pair = measure(a, b)
    form = _form(pair)
    if form or not is_proven(pair):
        return form
    return None if hangs_on_order(pair, told_besides(pair)) else _conclude(pair)


def _form(pair: Pair) -> Relation | None:
    """The relation of two reports that share phrases of a form; whatever else corresponds shares them too."""
    if copied_level(pair) == "independent" and pair.verbatim < _PHRASES:
        return None
    return _apart(pair, "template", (Evidence("template", _ONE_FORM),)) if is_form(pair) else None


def _conclude(pair: Pair) -> Relation:
    level, certain = find_level(pair)
    if level == "independent":
        return _apart(pair, None, ())
    if is_template(pair, level, certain):
        return _apart(pair, "template", (Evidence("template", _ONE_FORM),))
    if certain and (shares_only_notices if level == "partly" else shares_nothing_but_notices)(pair):
        note = "all that they share is what an outlet says to its readers or of itself"
        return _apart(pair, None, (Evidence("furniture", note),))
    if is_outlets_own(pair, level):
        note = "both are of one outlet and tell of different things in all that they do not share"
        return _apart(pair, None, (Evidence("furniture", note),))
    return _linked(pair, level, certain)


def _linked(pair: Pair, level: Level, certain: bool) -> Relation:
    """Two reports of which one has text of the other."""
    by_words = level == copied_level(pair)
    told = told_besides(pair) if by_words else told_in_order(pair)
    direction, cues = find_direction(pair)
    kind = find_kind(pair, level, direction, told)
    told = () if kind == "embed" else told
    share_a, share_b = find_shares(pair, told)
    return Relation(
        a=pair.a.reading.id,
        b=pair.b.reading.id,
        level=level,
        kind=kind,
        direction=direction,
        share_a=share_a,
        share_b=share_b,
        certain=is_certain(pair, level, certain, (share_a, share_b)),
        passages=_passages(pair, told),
        evidence=(*_verbatim(pair), *(_reworded(told) if by_words else _order(pair)), *cues),
    )


def _rank(reading: Reading) -> tuple[int, str, str]:
    return len(reading.text), reading.id, reading.text


def _apart(pair: Pair, kind: LinkKind | None, evidence: tuple[Evidence, ...]) -> Relation:
    """Two independent reports."""
    return Relation(
        a=pair.a.reading.id,
        b=pair.b.reading.id,
        level="independent",
        kind=kind,
        direction="undecided",
        share_a=pair.a.share,
        share_b=pair.b.share,
        certain=True,
        evidence=evidence,
    )


def _passages(pair: Pair, told: Sequence[Step]) -> tuple[Passage, ...]:
    """Runs of words, and the sentences told in other words that hold no such run."""
    verbatim = [Passage(*_spans(pair, run), verbatim=True) for run in pair.long_runs]
    sentences = pair.a.narration.sentences
    copied = {sentences[place] for run in pair.long_runs for place in run.places_a}
    in_other_words = [
        Passage(_around(pair.a.reading, step.a), _around(pair.b.reading, step.b), verbatim=False)
        for step in told
        if not copied & set(step.a)
    ]
    return tuple(sorted(verbatim + in_other_words, key=lambda passage: (passage.a, passage.b)))


def _spans(pair: Pair, run: Run) -> tuple[Span, Span]:
    return pair.a.stretch(run.a, run.a + run.length), pair.b.stretch(run.b, run.b + run.length)


def _around(reading: Reading, numbers: tuple[int, ...]) -> Span:
    """The characters from the first to the last of some sentences."""
    return Span(reading.sentences[min(numbers)].span.start, reading.sentences[max(numbers)].span.end)


def _verbatim(pair: Pair) -> list[Evidence]:
    """The longest common runs."""
    if not pair.long_runs:
        return []
    a, b = pair.sides
    how = "word by word" if pair.word_by_word else f"in runs of at least {GRAM}"
    note = (
        f"{pair.long_words} words in runs of at least {LONG}; {a.share:.0%} of the narration of {a.reading.id} and "
        f"{b.share:.0%} of that of {b.reading.id} stand in the other {how}"
    )
    longest = sorted(pair.long_runs, key=lambda run: (-run.length, run.a))[:3]
    spans = [_spans(pair, run) for run in longest]
    return [Evidence("verbatim", note, tuple(of_a for of_a, _ in spans), tuple(of_b for _, of_b in spans))]


def _reworded(told: Sequence[Step]) -> list[Evidence]:
    """How many sentences beside the copied ones tell the same."""
    if not told:
        return []
    return [Evidence("reworded", f"{len(told)} of the other sentences tell the same in other words")]


def _order(pair: Pair) -> list[Evidence]:
    """How far the sentences follow one another."""
    note = (
        f"{pair.retelling.ordered_steps} of {len(pair.retelling.steps)} corresponding sentences follow in the same "
        f"order and carry {pair.retelling.in_order:.0%} of the content of the shorter narration"
    )
    return [Evidence("order", note)]
