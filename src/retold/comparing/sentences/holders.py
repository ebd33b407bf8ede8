"""Who has a role of an event, as words, by which it is known whether two reports tell it of one."""

from collections.abc import Set

from retold.model import Event, Reading
from retold.text import concept
from retold.text.related import related_to

OF_NOTHING = frozenset(
    map(
        concept,
        "be is are was were been has had have say tell add ask know think believe want comment answer reply respond "
        "see mean need let describe show report write announce claim warn argue insist explain include".split(),
    )
)
"""What many do in any report."""

LIGHT = frozenset(map(concept, "make take do go come get give work call".split()))
"""Verbs that leave it to the next word what happens: "was taken to hospital"."""


def verb_of_event(reading: Reading, event: Event) -> str:
    """The concept of the verb or noun that tells an event."""
    return concept(event.trigger.of(reading.text).split()[-1])


def may_be_one(one: Set[str], other: Set[str]) -> bool:
    """Whether two are called by a word in common, or by related ones."""
    return bool(related_to(other, one))
