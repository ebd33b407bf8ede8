"""The page of a comparison."""

from collections import Counter
from collections.abc import Sequence
from typing import Any

from markupsafe import Markup

from retold.formats.claims import tellers
from retold.model import Comparison, Correspondence, Difference, NameMatch, QuotationMatch, Reading
from retold.rendering.claims import claim_view
from retold.rendering.days import published_line
from retold.rendering.page.environment import template
from retold.rendering.page.marking import Mark, marked
from retold.rendering.page.reading import reading_view
from retold.rendering.relations import relation_headline, shares
from retold.rendering.support import support_summary
from retold.rendering.unpaired import alike_beside, only_in, perhaps_otherwise, told_otherwise
from retold.rendering.wording import one_line, title_of, unread_note
from retold.text.worddiff import word_changes


def comparison_page(comparison: Comparison) -> str:
    """Two reports side by side, aligned sentences on one line, as one self-contained file."""
    return template("comparison.html", **comparison_view(comparison), readings=readings_view(comparison))


def readings_view(comparison: Comparison) -> list[tuple[str, dict[str, Any]]]:
    """Dates, statements and open questions of both, for pages that have no others to show them."""
    return [("A", reading_view(comparison.a)), ("B", reading_view(comparison.b))]


def comparison_view(comparison: Comparison) -> dict[str, Any]:
    """What pages show of a comparison."""
    a, b, relation = comparison.a, comparison.b, comparison.relation
    rows = _numbered(_rows(comparison))
    return {
        "a": _head(a),
        "b": _head(b),
        "same_story": comparison.same_story,
        "headline": relation_headline(relation),
        "shares": shares(relation) if relation.level != "independent" else "",
        "relation": relation,
        "support": support_summary(comparison.claims),
        "rows": rows,
        "kinds": sorted(Counter(kind for row in rows for kind in row["kinds"]).items()),
        "counts": {kind: sum(c.kind == kind for c in comparison.alignment.correspondences) for kind in _KINDS},
        "differences": [
            _difference(comparison, one) for one in comparison.differences if one.correspondence is not None
        ],
        "otherwise": [_otherwise(comparison, *place, found) for place, found in told_otherwise(comparison).items()],
        "perhaps": [_otherwise(comparison, *place, found) for place, found in perhaps_otherwise(comparison).items()],
        "quotations": [_quotation(comparison, match) for match in comparison.quotations],
        "names": [_name(comparison, match) for match in comparison.names],
        "claims": [claim_view(claim) for claim in comparison.claims if len(tellers(claim)) > 1],
    }


_KINDS = ("same", "reworded", "changed")


def _head(reading: Reading) -> dict[str, Any]:
    return {
        "id": reading.id,
        "title": title_of(reading.report),
        "publisher": reading.report.publisher,
        "published": published_line(reading.published),
        "unread": unread_note(reading.report),
    }


def _rows(comparison: Comparison) -> list[dict[str, Any]]:
    """The lines of the side-by-side view in the order of a; what only b has follows its neighbour there."""
    a, b = comparison.a, comparison.b
    only_a, only_b = only_in(comparison)
    places: list[tuple[tuple[float, int], dict[str, Any]]] = [
        ((item.a[0], 0), _pair_row(comparison, number, item))
        for number, item in enumerate(comparison.alignment.correspondences)
    ]
    places += [
        ((one, 0), {**_lone_row("same", [_plain(a, one)], [_plain(b, other)]), "kinds": []})
        for one, other in alike_beside(comparison)
    ]
    places += [((alone, 0), _lone_row("dropped", [_plain(a, alone)], [])) for alone in only_a]
    a_of_b = {n: item.a[-1] for item in comparison.alignment.correspondences if not item.moved for n in item.b}
    for alone in only_b:
        before = max((a_of_b[n] for n in range(alone) if n in a_of_b), default=-1)
        places.append(((before + 0.5, alone), _lone_row("added", [], [_plain(b, alone)])))
    return [row for _, row in sorted(places, key=lambda place: place[0])]


def _numbered(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Rows with a change get a number, that of the next to jump there, and for each kind that of the next of it."""
    later: dict[str, int] = {}
    found, number = [], sum(row["kind"] != "same" for row in rows)
    for row in reversed(rows):
        changed = row["kind"] != "same"
        each = [(kind, later.get(kind)) for kind in row["kinds"]]
        found.append({**row, "number": number if changed else None, "next": later.get(""), "each": each})
        if changed:
            later |= dict.fromkeys(("", *row["kinds"]), number)
            number -= 1
    return found[::-1]


def _lone_row(kind: str, a: list[Any], b: list[Any]) -> dict[str, Any]:
    """A sentence that only one of the two has."""
    return {"kind": kind, "a": a, "b": b, "moved": False, "kinds": [kind]}


def _pair_row(comparison: Comparison, number: int, item: Correspondence) -> dict[str, Any]:
    """Corresponding sentences with changed words and typed differences marked."""
    a, b = comparison.a, comparison.b
    spans_a, spans_b = [a.sentences[n].span for n in item.a], [b.sentences[n].span for n in item.b]
    marks_a = [Mark(d.a, f"d {d.kind}") for d in comparison.differences if d.correspondence == number and d.a]
    marks_b = [Mark(d.b, f"d {d.kind}") for d in comparison.differences if d.correspondence == number and d.b]
    if item.kind != "same" and len(spans_a) == len(spans_b) == 1:
        changes = word_changes(a.text, spans_a[0], b.text, spans_b[0])
        marks_a += [Mark(one, "w") for one, _ in changes if one]
        marks_b += [Mark(other, "w") for _, other in changes if other]
    return {
        "kind": item.kind,
        "a": [(n, "", marked(a.text, span, marks_a)) for n, span in zip(item.a, spans_a, strict=True)],
        "b": [(n, "", marked(b.text, span, marks_b)) for n, span in zip(item.b, spans_b, strict=True)],
        "moved": item.moved,
        "kinds": list(dict.fromkeys(d.kind for d in comparison.differences if d.correspondence == number)),
    }


def _plain(reading: Reading, number: int) -> tuple[int, str, Markup]:
    """A sentence that stands alone, with the part of the report it is from."""
    sentence = reading.sentences[number]
    return number, "" if sentence.section == "body" else sentence.section, marked(reading.text, sentence.span, ())


def _difference(comparison: Comparison, difference: Difference) -> dict[str, Any]:
    return {
        "kind": difference.kind,
        "a": one_line(difference.a.of(comparison.a.text)) if difference.a else "—",
        "b": one_line(difference.b.of(comparison.b.text)) if difference.b else "—",
        "note": difference.note,
    }


def _otherwise(comparison: Comparison, one: int, other: int, differences: Sequence[Difference]) -> dict[str, Any]:
    """Two sentences that do not correspond, with what they tell otherwise."""
    a, b = comparison.a, comparison.b
    marks_a = [Mark(each.a, f"d {each.kind}") for each in differences if each.a]
    marks_b = [Mark(each.b, f"d {each.kind}") for each in differences if each.b]
    return {
        "a": (one, marked(a.text, a.sentences[one].span, marks_a)),
        "b": (other, marked(b.text, b.sentences[other].span, marks_b)),
        "each": [_difference(comparison, difference) for difference in differences],
    }


def _quotation(comparison: Comparison, match: QuotationMatch) -> dict[str, Any]:
    a, b = comparison.a.text, comparison.b.text
    return {
        "speaker": match.speaker_a or match.speaker_b,
        "drift": ", ".join(match.drift),
        "a": marked(a, match.a, [Mark(one, "w") for one, _ in match.words if one]),
        "b": marked(b, match.b, [Mark(other, "w") for _, other in match.words if other]),
    }


def _name(comparison: Comparison, match: NameMatch) -> dict[str, Any]:
    roles = [
        role
        for reading, entity_id in ((comparison.a, match.a), (comparison.b, match.b))
        for entity in reading.entities
        if entity.id == entity_id
        for role in entity.roles
    ]
    return {
        "a": ", ".join(match.spellings_a),
        "b": ", ".join(match.spellings_b),
        "same": match.same_spelling,
        "roles": "; ".join(dict.fromkeys(roles)),
    }
