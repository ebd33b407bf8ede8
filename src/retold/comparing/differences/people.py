"""Words that count people: whoever they are, or of a kind."""

from retold.text import concept
from retold.text.collectives import COLLECTIVE_HEADS

PEOPLE = frozenset(map(concept, "people persons deaths fatalities casualties injuries victims".split()))
"""What stands for people of whatever kind, the dead and hurt among them."""

_OTHERS = """adults babies boys bystanders campers children citizens civilians climbers clients colleagues commuters
    customers cyclists drivers farmers fans fighters fishermen girls guests gunmen hikers holidaymakers hostages infants
    inmates insurgents locals men militiamen miners motorists nationals nurses others paramedics participants patients
    pedestrians pensioners personnel pilgrims prisoners pupils refugees residents revellers sailors shoppers skiers
    spectators staff subjects suspects teenagers terrorists tourists travellers travelers villagers visitors volunteers
    women worshippers youngsters youths"""

KINDS = frozenset(map(concept, (*COLLECTIVE_HEADS, *_OTHERS.split())))
"""Kinds of people."""


def are_people(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether both units can be of the same people: one of them, or a number without a word, leaves open which.

    >>> are_people(frozenset({concept("people")}), frozenset({concept("villagers")}))
    True
    >>> are_people(frozenset({concept("nurses")}), frozenset({concept("villagers")}))
    False
    """
    return bool((one & PEOPLE and other & (KINDS | PEOPLE)) or (other & PEOPLE and one & KINDS))
