"""The date of a sentence that tells when something in it happens."""

from collections.abc import Sequence
from typing import NamedTuple

from retold.model import Days
from retold.reading.events.grammar import PREPOSITIONS, RELATIVES
from retold.reading.events.lexicon import SAYING
from retold.reading.events.scene import Scene
from retold.reading.events.subjects import subject
from retold.reading.events.voice import is_passive_participle

_CLAUSE_MARKS = frozenset(
    (",", ";", ":", "and", "but", "that", "which", "who", "when", "where", "as", "after", "before")
)
_CUTS = frozenset((";", "including"))
_BOUNDS = frozenset("between since until till by from through before after".split())
_PARTS = ("-quarter", "-half", "-year", "-month", "-week", "-day")
"""What so ends and is a date says which profit or talks are meant, not when: "third-quarter profit"."""

_DAY_PARTS = frozenset("morning afternoon evening night day".split())
_ARTICLES = frozenset("a an the its their his her".split())


class Time(NamedTuple):
    """A date in a sentence: the places of its first and last token, and its days."""

    first: int
    last: int
    days: Days


OPEN: Days = ("", "")
"""The days of a time that is told but not known: "on Thursday week", "the Monday after the feast"."""


def stated(scene: Scene, place: int, times: Sequence[Time]) -> Days | None:
    """The days of the date that belongs to a trigger."""
    if scene.verbs[place]:
        return days_of_verb(scene, place, times)
    phrase = scene.holding.get(place)
    if phrase is None:
        return None
    for time in times:
        lead = time.first - 1 if scene.word(time.first - 1) in PREPOSITIONS else time.first
        opens = time.last + 1 == phrase.first or (scene.word(time.last + 1) == "'s" and time.last + 2 == phrase.first)
        if (lead == phrase.last + 1 and _is_when(scene, time)) or opens:
            return time.days
    return None


def days_of_verb(scene: Scene, place: int, times: Sequence[Time]) -> Days | None:
    """The days of the date just before a verb, of the first behind it, or of the last before it, no verb between."""
    if scene.word(place - 1) == "than" or scene.word(scene.before(place)) == "than":
        return None
    first = scene.group(place).first
    if beside := next((time.days for time in times if time.last == first - 1 and _is_when(scene, time)), None):
        return beside
    for time in times:
        between = range(place + 1, time.first)
        if time.first > place and _is_when(scene, time) and not any(ends_clause(scene, one) for one in between):
            return time.days
    if (fronted := _fronted(scene, place, times) or _behind_when(scene, place, times)) is not None:
        return fronted.days
    for time in reversed(times):
        if time.last < first and _is_when(scene, time) and not any(scene.verbs[time.last + 1 : first]):
            told = scene.word(time.first - 1).lower() == "for" and scene.word(place) in SAYING
            aparts = RELATIVES if scene.verb_before(time.first) is None else ("that",)
            apart = any(scene.word(number) in aparts for number in range(time.last + 1, first))
            return time.days if _is_free(scene, time) and not told and not apart else None
    return None


def _behind_when(scene: Scene, place: int, times: Sequence[Time]) -> Time | None:
    """The time that "when" takes up: "in 2008, when the firm lost money"; of 60 read in other news 56 are right."""
    first, own = scene.group(place).first, subject(scene, place)
    opening = own.first - 1 if own is not None and own.first < first else first - 1
    if scene.word(opening) != "when":
        return None
    return next((one for one in times if one.last == opening - 1 - (scene.word(opening - 1) == ",")), None)


def _fronted(scene: Scene, place: int, times: Sequence[Time]) -> Time | None:
    """The time that opens a sentence up to a comma, for its first verb; those of relative clauses are passed over."""
    group = scene.group(place)
    time = next((one for one in times if scene.word(one.last + 1) == "," and _is_when(scene, one)), None)
    if time is None or group.form != "finite" or any(scene.verbs[: time.first]) or time.last > place:
        return None
    edge = scene.before(group.first)
    if scene.word(time.first - 1).lower() == "for" or scene.word(edge) in RELATIVES:
        return None
    between = [verb for verb in range(time.last, place) if scene.verbs[verb]]
    relative = {subject(scene, one) for one in between if scene.word(scene.before(scene.group(one).first)) in RELATIVES}
    inside = scene.word(edge) == "," and all(subject(scene, one) in relative for one in between)
    return time if inside or not between else None


def ends_clause(scene: Scene, place: int) -> bool:
    """Whether a date behind a word belongs to another verb than one before it; "a Lisbon based firm" has none."""
    if scene.word(place) in _CUTS or not scene.verbs[place]:
        return scene.word(place) in _CUTS
    return place + 1 not in scene.holding or not is_passive_participle(scene, place)


def _is_when(scene: Scene, time: Time) -> bool:
    """Whether a date says when something is: none of "since 1992", "musicals of the 1940s", "a June 1 deadline"."""
    word = scene.word(time.last)
    if time.first == time.last and "-" in word and word.endswith(_PARTS):
        return False
    inside, lead = scene.starting.get(time.last + 1), _lead(scene, time.first - 1)
    if scene.word(lead) == "of":
        return scene.word(lead - 1) in _DAY_PARTS
    return scene.word(lead) not in _BOUNDS and (inside is None or not _opens_phrase(scene, lead))


def _opens_phrase(scene: Scene, place: int) -> bool:
    """Whether what stands before a date belongs to the noun behind it: "his deadly 2005 attack"."""
    return scene.word(place) in _ARTICLES or (place >= 0 and scene.tokens[place].kind == "adjective")


def _lead(scene: Scene, place: int) -> int:
    """The place before a date, or before the date that "and" joins it to."""
    if scene.word(place) != "and" or place - 1 not in scene.times:
        return place
    number = place - 1
    while number in scene.times:
        number -= 1
    return number


def _is_free(scene: Scene, time: Time) -> bool:
    """Whether a date before a verb does not belong to an earlier verb already."""
    if scene.word(0) in ("born", "Born"):
        return False
    earlier = scene.verb_before(time.first)
    between = range(0 if earlier is None else earlier + 1, time.first)
    return earlier is None or any(scene.word(number) in _CLAUSE_MARKS for number in between)
