"""Where somebody is from or at home, and to what he belongs, perhaps told otherwise of one who is named in both."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from retold.comparing.counterparts.told import told_in
from retold.comparing.counterparts.whereabouts import is_named, is_whole
from retold.model import Difference, Entity, Reading, Span
from retold.text.remembered import once_for_each

_OF = re.compile(r",? (?:of|from) (?:the )?")
"""What stands between somebody and where he is from or what he belongs to: "Dieter Kolm of the Liberals"."""

_HOME = re.compile(r"\b(?:his|her) (?:home|house|flat|apartment) (?:in|near) $|\b(?:lives|lived) (?:in|near) $")


@dataclass(frozen=True, slots=True)
class _Belonging:
    """The last name of somebody with where he is from, or to what he belongs."""

    last: str
    entity: Entity
    span: Span


def find_belongings_perhaps(a: Reading, b: Reading) -> Iterator[Difference]:
    """Two places or bodies of one who is named in both reports, of which neither is in the other; each once."""
    met: set[tuple[str, str]] = set()
    for one in _belongings(a):
        for other in _belongings(b):
            kinds = {one.entity.kind, other.entity.kind} - {"other"}
            pair = one.entity.id, other.entity.id
            if one.last != other.last or len(kinds) > 1 or pair in met:
                continue
            if not is_named(b, one.entity) and not is_named(a, other.entity):
                met.add(pair)
                if kinds == {"place"}:
                    yield Difference("place", one.span, other.span, "another place")
                else:
                    yield Difference("detail", one.span, other.span, "another thing")


@once_for_each
def _belongings(reading: Reading) -> list[_Belonging]:
    """What stands right behind somebody's name with "of" or "from", and where his home is, in order."""
    entities = {entity.id: entity for entity in reading.entities}
    named = [(each, entities[each.entity]) for each in sorted(reading.names, key=lambda each: each.span)]
    found = []
    for told in told_in(reading):
        here = [(each.span, entity) for each, entity in named if told.sentence.span.covers(each.span)]
        for (before, person), (span, entity) in pairwise(here):
            if person.kind != "person" or entity.kind == "person" or not is_whole(reading.text, span):
                continue
            between = reading.text[before.end : span.start]
            if _OF.fullmatch(between) or _HOME.search(reading.text[before.start : span.start]):
                found.append(_Belonging(person.name.split()[-1], entity, span))
    return found
