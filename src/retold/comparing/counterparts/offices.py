"""Who holds an office, perhaps told otherwise: each report names one alone who has it, and not the other's."""

import re
from collections import defaultdict
from collections.abc import Iterator

from retold.model import Difference, Entity, Reading, Span
from retold.text import concept, split_words
from retold.text.remembered import once_for_each

_OF_ONE = frozenset(
    map(
        concept,
        "minister mayor president chancellor king queen governor chief head director manager boss coach captain "
        "chairman chairwoman leader commander owner secretary treasurer editor headmaster headteacher bishop lawyer "
        "pilot widow wife husband".split(),
    )
)
"""What one alone is of a thing, or of somebody; spokesmen and members are many."""

_FORMERLY = frozenset(map(concept, "former then ex late deputy vice".split()))
_OWN = r"\b(?:the|his|her|its|their|[\w-]+['’]s)"

_Office = frozenset[str]


def find_offices_perhaps(a: Reading, b: Reading) -> Iterator[Difference]:
    """The holders of one office of whom neither is named in the other report."""
    ones, others = _holders(a), _holders(b)
    for office in sorted(ones.keys() & others.keys(), key=sorted):
        one, other = ones[office], others[office]
        if not _is_named(b, one) and not _is_named(a, other):
            yield Difference("name", _first(a, one), _first(b, other), "another name")


@once_for_each
def _holders(reading: Reading) -> dict[_Office, Entity]:
    """Those who alone have an office in a report."""
    found: dict[_Office, list[Entity]] = defaultdict(list)
    for entity in reading.entities:
        if entity.kind == "person" and len(entity.name.split()) > 1:
            for office in {_office(reading, entity, role) for role in entity.roles} - {frozenset()}:
                found[office].append(entity)
    return {office: some[0] for office, some in found.items() if len(some) == 1}


def _office(reading: Reading, entity: Entity, role: str) -> _Office:
    """The concepts of an office that one alone has; of one word only where it is told whose it is: "his lawyer"."""
    office = frozenset(word.concept for word in split_words(role) if word.content)
    whose = len(office) > 1 or _is_somebodys(reading, entity, role)
    return office if whose and office & _OF_ONE and not office & _FORMERLY else frozenset()


def _is_somebodys(reading: Reading, entity: Entity, role: str) -> bool:
    """Whether an office is told to be the only one, or one of somebody's."""
    called = "|".join(map(re.escape, (entity.name, *entity.spellings)))
    office = re.escape(role)
    found = re.search(rf"(?i:{_OWN} {office}),? (?:{called})\b|(?:{called}), (?i:{_OWN} {office})\b", reading.text)
    return found is not None


def _first(reading: Reading, entity: Entity) -> Span:
    """Where somebody is named first by a full name."""
    return min(mention.span for mention in reading.names if mention.entity == entity.id and mention.form == "full")


def _is_named(reading: Reading, entity: Entity) -> bool:
    """Whether a report has the surname of somebody, whoever has it there."""
    surnames = {re.escape(name.split()[-1]) for name in (entity.name, *entity.spellings)}
    return re.search(rf"\b(?:{'|'.join(sorted(surnames))})", reading.text, re.IGNORECASE) is not None
