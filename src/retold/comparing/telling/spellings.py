"""Names that the accounts of a story spell otherwise, each once with all of its spellings."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from retold.comparing.claims.conflicts import Found
from retold.comparing.differences.spellings import plain
from retold.model import Citation, NameSpelled, Reading, Span, Spelled
from retold.text.nations import nation_of


def find_spellings(found: Sequence[Found], readings: Mapping[str, Reading]) -> tuple[NameSpelled, ...]:
    """What differs in the spelling of a name between two reports, for all of them together.

    A spelling is the fullest form of the name in its report, so that "Claudine" of one sentence and "Rey" of another
    are one; all that any two reports have in the place of one another are of one name. The reports are in order.
    """
    near: dict[str, set[str]] = defaultdict(set)
    places: dict[str, dict[str, Span]] = defaultdict(dict)
    for sides in _facing(found, readings):
        (_, one, _), (_, other, _) = sides
        near[one].add(other)
        near[other].add(one)
        for report, spelling, span in sides:
            places[spelling][report] = min(span, places[spelling].get(report, span))
    order = {report: number for number, report in enumerate(readings)}
    spelled = {
        spelling: Spelled(spelling, tuple(Citation(report, of[report]) for report in sorted(of, key=order.__getitem__)))
        for spelling, of in places.items()
    }

    def place(one: Spelled) -> tuple[int, Span]:
        return order[one.cites[0].report], one.cites[0].span

    names = (tuple(sorted((spelled[one] for one in together), key=place)) for together in _together(near))
    return tuple(NameSpelled(spellings) for spellings in sorted(names, key=lambda some: place(some[0])))


def _facing(
    found: Sequence[Found], readings: Mapping[str, Reading]
) -> Iterator[tuple[tuple[str, str, Span], tuple[str, str, Span]]]:
    """Two spellings of one name: the report, the spelling and its place there, on either side."""
    for a, b, items in found:
        for item in items:
            if item.kind == "name" and item.note.startswith("spelling") and item.a and item.b:
                one, other = (a, *_fullest(readings[a], item.a)), (b, *_fullest(readings[b], item.b))
                if not (nation_of(one[1]) or nation_of(other[1])) and _may_be_one(one[1], other[1]):
                    yield one, other


def _may_be_one(one: str, other: str) -> bool:
    """Whether two forms differ and may be of one: of two full names no word of which agrees, each is somebody else's.

    >>> _may_be_one("Peter Lang", "Petra Lange"), _may_be_one("Eva Brant", "Eva Brandt"), _may_be_one("Brant", "Brandt")
    (False, True, True)
    """
    ours, theirs = ({plain(word) for word in name.split()} for name in (one, other))
    return one != other and (min(len(ours), len(theirs)) == 1 or not ours.isdisjoint(theirs))


def _fullest(reading: Reading, span: Span) -> tuple[str, Span]:
    """The fullest form of the name that a passage is of, with its first place; the passage where nothing is named.

    A title before it is no part of it.
    """
    words = span.of(reading.text)
    named = {entity.id: entity.name for entity in reading.entities}
    here = {named[one.entity] for one in reading.names if one.span.overlap(span)}
    for one in sorted(reading.names, key=lambda each: each.span):
        form = one.span.of(reading.text)
        for name in here:
            if words in name and form.endswith(name):
                return name, Span(one.span.end - len(name), one.span.end)
    return words, span


def _together(near: Mapping[str, set[str]]) -> Iterator[set[str]]:
    """The spellings that hang together."""
    known: set[str] = set()
    for first in near:
        if first not in known:
            some, waiting = {first}, [first]
            while waiting:
                more = near[waiting.pop()] - some
                some |= more
                waiting += more
            known |= some
            yield some
