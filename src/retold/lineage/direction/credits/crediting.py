"""What the credits that reports give tell of who took whose text."""

from collections.abc import Collection, Sequence

from retold.lineage.direction.credits.labels import is_numbered
from retold.lineage.direction.credits.lines import OF_TEXT, Credit, find_credits, find_dateline, known_credits
from retold.lineage.direction.cues import Cue, both_ways
from retold.lineage.measure import Pair, Side
from retold.lineage.outlets import is_agency, is_known, outlet_of
from retold.model import Evidence, Reading, Span

_MOSTLY = 0.8
"""Part of a narration that an agency's report must hold before it counts as the agency's text."""

_SAME_TEXT = 0.95
"""Part of a narration that the other must hold before a credit with the text is for that text, not a later version.

One sentence added to fifteen stays below it.
"""


def credit_cues(pair: Pair) -> list[Cue]:
    """Who credits whom: one the other, or both a third."""
    a, b = pair.a.reading, pair.b.reading
    outlet_a, outlet_b = outlet_of(a.report), outlet_of(b.report)
    if outlet_a == outlet_b:
        return _dateline_cues(pair) if outlet_a is None else []
    to_b = find_credits(a, outlet_b) if outlet_b else ()
    to_a = find_credits(b, outlet_a) if outlet_a else ()
    cues = []
    if to_b:
        cues.append(Cue("a_from_b", Evidence("credit", _note(a, to_b, b), _spans(to_b), ()), _is_text(to_b, pair.b)))
    if to_a:
        cues.append(Cue("b_from_a", Evidence("credit", _note(b, to_a, a), (), _spans(to_a)), _is_text(to_a, pair.a)))
    if cues:
        return cues
    if outlet_a is None or outlet_b is None:
        return _dateline_cues(pair)
    return _agency_cues(pair, outlet_a, outlet_b) or _third_cues(pair, {outlet_a, outlet_b})


def _is_text(found: Sequence[Credit], giver: Side) -> bool:
    """Whether credits are for the giver's text as it stands; a later version, which adds to it, is another text."""
    if is_numbered(giver.reading) or giver.share < _SAME_TEXT:
        return False
    return any(credit.form in OF_TEXT for credit in found)


def _dateline_cues(pair: Pair) -> list[Cue]:
    """One credits a piece of news to the agency in whose dateline the other begins, whose outlet is not known.

    That one is taken for the agency's own text, unless an outlet has set furniture around it.
    """
    cues = []
    for taker, giver, direction in both_ways(pair):
        line = find_dateline(giver.reading)
        if line is None or outlet_of(giver.reading.report):
            continue
        own = _news_credits(taker, line.outlet)
        note = f"{taker.reading.id} credits {line.outlet}, in whose dateline {giver.reading.id} begins"
        if not own and _holds_all_of(giver, taker, line.outlet):
            note = f"{giver.reading.id}, which has all of {taker.reading.id}, begins in the dateline of {line.outlet}"
        elif not own:
            continue
        spans = (_spans(own), (line.span,)) if taker is pair.a else ((line.span,), _spans(own))
        bare = all(section.kind != "furniture" for section in giver.reading.sections)
        of_text = not own and _has_it_from(taker, line.outlet)
        cues.append(Cue(direction if bare else "common", Evidence("credit", note, *spans), of_text))
    return cues


def _holds_all_of(giver: Side, taker: Side, agency: str) -> bool:
    """Whether a text is an agency's, as far as there is one of it: it credits no other with what it has.

    Two texts of unknown outlets that begin in one dateline may both be the agency's.
    """
    outlet = outlet_of(taker.reading.report)
    if outlet == agency or taker.share < _SAME_TEXT or is_numbered(giver.reading):
        return False
    line = find_dateline(taker.reading)
    if line is not None and (outlet is None or line.outlet != agency):
        return False
    return text_credit(taker.reading, {agency}) is None


def _has_it_from(taker: Side, agency: str) -> bool:
    """Whether a report is of another outlet, or credits the agency with its text, and is no version of the agency's."""
    found = find_credits(taker.reading, agency)
    return outlet_of(taker.reading.report) is not None or any(credit.form in OF_TEXT for credit in found)


def _news_credits(side: Side, outlet: str) -> tuple[Credit, ...]:
    """The credits for a piece of news, of a report that does not credit the outlet with its text."""
    found = find_credits(side.reading, outlet)
    if any(credit.form in OF_TEXT or side.shares(credit.span) for credit in found):
        return ()
    return found


def _agency_cues(pair: Pair, outlet_a: str, outlet_b: str) -> list[Cue]:
    """One of the two was published by an agency, which sells its text, and most of the other stands in it."""
    if is_agency(outlet_a) == is_agency(outlet_b) or pair.verbatim < _MOSTLY:
        return []
    agency, giver = (outlet_a, pair.a) if is_agency(outlet_a) else (outlet_b, pair.b)
    note = f"{giver.reading.id} was published by {agency}, which sells its text to others"
    return [Cue("b_from_a" if giver is pair.a else "a_from_b", Evidence("agency", note))]


def _note(taker: Reading, found: Sequence[Credit], giver: Reading) -> str:
    return f"{taker.id} credits {found[0].outlet}, which published {giver.id}"


def _spans(found: Sequence[Credit]) -> tuple[Span, ...]:
    return tuple(credit.span for credit in found)


def _third_cues(pair: Pair, own: set[str]) -> list[Cue]:
    """An agency that both credit and that published neither."""
    by_a, by_b = _agencies(pair.a), _agencies(pair.b)
    return [
        Cue(
            "common",
            Evidence(
                "credit", f"both credit {agency}, which published neither", _spans(by_a[agency]), _spans(by_b[agency])
            ),
        )
        for agency in sorted((set(by_a) & set(by_b)) - own)
    ]


def text_credit(reading: Reading, own: Collection[str | None]) -> Credit | None:
    """The agency that a report credits with its text, if it is none of the outlets that published the two."""
    return next(
        (
            credit
            for credit in known_credits(reading)
            if credit.form in OF_TEXT and is_agency(credit.outlet) and credit.outlet not in own
        ),
        None,
    )


def _agencies(side: Side) -> dict[str, list[Credit]]:
    """The agencies that a report credits with its text, or in words that are not the other report's as well.

    "told Reuters" inside a copied sentence came along with it and says nothing of where the copy was made.
    """
    found: dict[str, list[Credit]] = {}
    line = find_dateline(side.reading)
    if line and not is_known(line.outlet):
        found[line.outlet] = [line]
    for credit in known_credits(side.reading):
        if is_agency(credit.outlet) and (credit.form in OF_TEXT or not side.shares(credit.span)):
            found.setdefault(credit.outlet, []).append(credit)
    return found
