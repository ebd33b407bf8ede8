"""When an event happens, and how that is known."""

from collections.abc import Sequence
from typing import NamedTuple

from retold.model import Days, EventDated
from retold.reading.events.conditions import is_conditional
from retold.reading.events.governing import finite_verb_of
from retold.reading.events.grammar import MODALS, NEGATIONS, PREPOSITIONS, RELATIVES, UNTIL
from retold.reading.events.groups import letters
from retold.reading.events.lexicon import SAYING
from retold.reading.events.outcomes import HELD
from retold.reading.events.scene import Scene
from retold.reading.events.subjects import subject
from retold.reading.events.tense import days_after
from retold.reading.events.voice import is_passive_participle

_CLAUSE_MARKS = frozenset(
    (",", ";", ":", "and", "but", "that", "which", "who", "when", "where", "as", "after", "before")
)
_BOUNDS = frozenset("between since until till by from through before after".split())
_PARTS = ("-quarter", "-half", "-year", "-month", "-week", "-day")
"""What so ends and is a date says which profit or talks are meant, not when: "third-quarter profit"."""

_DAY_PARTS = frozenset("morning afternoon evening night day".split())
_ARTICLES = frozenset("a an the its their his her".split())
_NOT_NOW = (MODALS - {"can", "cannot", "ca"}) | {"to", "had", "going"}
"""With these a verb tells of another time than that of the report."""


_LEAD = 6
"""Sentences in which what has no day is of that of publication. No more of a report is marked in the development data;
of 20 plain events read in later ones of other news 4 were of that day."""

_NOW = frozenset("is are am 's 're 'm do does".split())
_RECENT = 31
"""Days before publication within which a stated day is what a report tells of, and no history."""

_EARLIER = frozenset(
    "once previously formerly already originally initially long ever never always often repeatedly frequently".split()
)
"""Before a past these say that it was not so on one day only, or on an earlier one."""

_PAST_HELPERS = frozenset(("was", "were"))
_BACKGROUND_CLAUSES = frozenset("when after before since because until".split())
"""In folds no past verb of such a clause, or of a relative one, was of the day of publication, five were of others."""


_OPINIONS = HELD | {"expected", "planned", "scheduled", "intended"}
"""What "was" so was not so on one day: "was expected to weaken"."""


class Time(NamedTuple):
    """A date in a sentence: the places of its first and last token, and its days."""

    first: int
    last: int
    days: Days


class Clock:
    """The day that a report tells of: that of its publication in its first sentences, until an earlier one is told.

    Of what verbs in the past tell behind such a day three were of the day of publication in folds, six of others; of
    what nouns tell, none and five. Of what nouns tell inside statements seven were and six not.
    """

    def __init__(self, published: str | None) -> None:
        self.published = published
        self._moved = False
        self._sentences = 0

    def begin_sentence(self) -> None:
        """Count a sentence of the body."""
        self._sentences += 1

    def date_of(
        self, scene: Scene, place: int, times: Sequence[Time], *, said: bool, happened: bool
    ) -> tuple[Days | None, EventDated | None]:
        """The days of the trigger at a place: those that its clause states, those of its verb, or that of the report.

        ``said`` is whether it stands in a statement, ``happened`` whether it has happened.
        """
        if ending := _ending(scene, place, times) if times else None:
            ahead, denied = self._is_ahead(ending), _is_denied(scene, place)
            if denied or not ahead:
                return (ending.days, "stated") if happened and denied and not ahead else (None, None)
        days, dated = _date_at(scene, place, times, self.published)
        if dated == "published" and not self._is_sure(scene, place, times, said):
            return None, None
        if dated == "stated" and happened and days and self.published and scene.verbs[place]:
            self._moved = self._moved or (days[0] == days[1] and -_RECENT <= days_after(days[0], self.published) < 0)
        return days, dated

    def _is_sure(self, scene: Scene, place: int, times: Sequence[Time], said: bool) -> bool:
        """Whether what has no day of its own is of the day of publication."""
        verb = place if scene.verbs[place] else finite_verb_of(scene, place)
        if verb is not None and scene.verbs[place] and _is_present(scene, verb):
            return True
        past = not scene.verbs[place] or _is_past(scene, place)
        if past and (self._moved or any(self._is_long_ago(time) for time in times)):
            return False
        return self._sentences <= _LEAD and (scene.verbs[place] or not said)

    def _is_ahead(self, time: Time) -> bool:
        """Whether a time lies behind the day of publication: "was postponed until June"."""
        return self.published is not None and days_after(time.days[1], self.published) > 0

    def _is_long_ago(self, time: Time) -> bool:
        """Whether a time of a sentence says that it looks back: "in a 2008 interview, he said"."""
        return self.published is not None and days_after(time.days[1], self.published) < -_RECENT


def _is_present(scene: Scene, verb: int) -> bool:
    """Whether a finite verb tells what is so: "leads", "is leading"."""
    group, own = scene.group(verb), letters(scene.tokens[verb])
    now = group.helpers <= _NOW if group.helpers else "d" not in own
    return group.form == "finite" and now


def _is_past(scene: Scene, verb: int) -> bool:
    """Whether a finite verb is in the past, "has sold" not."""
    helpers = scene.group(verb).helpers
    past = not helpers and "d" in letters(scene.tokens[verb])
    return scene.group(verb).form == "finite" and (past or not helpers.isdisjoint(_PAST_HELPERS))


def _ending(scene: Scene, place: int, times: Sequence[Time]) -> Time | None:
    """The time that ends what a past verb tells: "stayed until Friday"."""
    if not scene.verbs[place] or _is_present(scene, place) or not scene.words.isdisjoint(MODALS):
        return None
    for time in times:
        if time.first > place + 1 and scene.word(time.first - 1) in UNTIL:
            between = range(place + 1, time.first)
            return None if any(_ends_clause(scene, one) for one in between) else time
    return None


def _is_denied(scene: Scene, place: int) -> bool:
    """Whether a verb is denied; what "was not paid until Friday" was paid then."""
    return not scene.group(place).helpers.isdisjoint(NEGATIONS)


def _date_at(
    scene: Scene, place: int, times: Sequence[Time], published: str | None
) -> tuple[Days | None, EventDated | None]:
    """The days of the trigger at a place, as its sentence by itself shows them."""
    if times and (days := _stated(scene, place, times)):
        return days, "stated"
    verb = finite_verb_of(scene, place)
    if verb is None:
        return None, None
    if times and verb != place and (days := _of_verb(scene, verb, times)):
        return days, "inherited"
    group = scene.group(verb)
    if not published or not group.helpers.isdisjoint(_NOT_NOW) or is_conditional(scene, group.first):
        return None, None
    return (None, None) if _is_background(scene, verb) else ((published, published), "published")


def _is_background(scene: Scene, verb: int) -> bool:
    """Whether a past verb tells of earlier days than the report does: "the man who killed two", "after it closed"."""
    group = scene.group(verb)
    if "d" not in letters(scene.tokens[verb]) or not group.helpers <= _PAST_HELPERS:
        return False
    edge = scene.before(group.first)
    if any(scene.word(number) in _EARLIER for number in range(edge + 1, verb)):
        return True
    if scene.word(edge) in RELATIVES or (group.passive and scene.word(verb) in _OPINIONS):
        return True
    own = subject(scene, verb)
    return own is not None and own.last <= edge and scene.word(own.first - 1) in _BACKGROUND_CLAUSES


def _stated(scene: Scene, place: int, times: Sequence[Time]) -> Days | None:
    """The days of the date that belongs to a trigger."""
    if scene.verbs[place]:
        return _of_verb(scene, place, times)
    phrase = scene.holding.get(place)
    if phrase is None:
        return None
    for time in times:
        lead = time.first - 1 if scene.word(time.first - 1) in PREPOSITIONS else time.first
        opens = time.last + 1 == phrase.first or (scene.word(time.last + 1) == "'s" and time.last + 2 == phrase.first)
        if (lead == phrase.last + 1 and _is_when(scene, time)) or opens:
            return time.days
    return None


def _of_verb(scene: Scene, place: int, times: Sequence[Time]) -> Days | None:
    """The days of the date just before a verb, of the first behind it, or of the last before it, no verb between."""
    first = scene.group(place).first
    if beside := next((time.days for time in times if time.last == first - 1 and _is_when(scene, time)), None):
        return beside
    for time in times:
        between = range(place + 1, time.first)
        if time.first > place and _is_when(scene, time) and not any(_ends_clause(scene, one) for one in between):
            return time.days
    for time in reversed(times):
        if time.last < first and _is_when(scene, time) and not any(scene.verbs[time.last + 1 : first]):
            told = scene.word(time.first - 1).lower() == "for" and scene.word(place) in SAYING
            apart = any(scene.word(number) == "that" for number in range(time.last + 1, first))
            return time.days if _is_free(scene, time) and not told and not apart else None
    return None


def _ends_clause(scene: Scene, place: int) -> bool:
    """Whether a date behind a word belongs to another verb than one before it; "a Lisbon based firm" has none."""
    if scene.word(place) == ";" or not scene.verbs[place]:
        return scene.word(place) == ";"
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
