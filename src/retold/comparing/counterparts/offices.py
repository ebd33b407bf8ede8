"""Who holds an office, perhaps told otherwise: each report names one alone who has it, and not the other's."""

from collections import defaultdict
from collections.abc import Iterator

from retold.comparing.counterparts.told import has_word
from retold.model import Difference, Entity, Reading, Span
from retold.text import concept, split_words
from retold.text.remembered import once_for_each

_OF_ONE = frozenset(
    map(
        concept,
        "minister mayor chancellor governor chief head director boss commander leader secretary treasurer editor "
        "chairman chairwoman manager".split(),
    )
)
"""What one alone is of a thing; spokesmen and members are many."""

_OF_MANY = frozenset(map(concept, "former then ex late deputy vice assistant foreign prime coach".split()))
"""What the one of today has been, and what each of two nations or clubs has."""

_GENERAL = frozenset(map(concept, "general managing executive sporting artistic".split())) | _OF_ONE

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
            for office in {_office(role) for role in entity.roles} - {frozenset()}:
                found[office].append(entity)
    return {office: some[0] for office, some in found.items() if len(some) == 1}


def _office(role: str) -> _Office:
    """The concepts of an office that one alone has, if it is told of what."""
    office = frozenset(word.concept for word in split_words(role) if word.content)
    return office if office & _OF_ONE and office - _GENERAL and not office & _OF_MANY else frozenset()


def _first(reading: Reading, entity: Entity) -> Span:
    """Where somebody is named first, by a full name if there is one."""
    mentions = (one for one in reading.names if one.entity == entity.id)
    return min((one.form != "full", one.span) for one in mentions)[1]


def _is_named(reading: Reading, entity: Entity) -> bool:
    """Whether a report has the surname of somebody, whoever has it there."""
    return any(has_word(reading, name.split()[-1]) for name in (entity.name, *entity.spellings))
