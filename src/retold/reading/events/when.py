"""When an event happens, and how that is known."""

from collections.abc import Sequence

from retold.model import Days, EventDated
from retold.reading.events.conditions import is_conditional
from retold.reading.events.dated import OPEN, Time, days_of_verb, ends_clause, stated
from retold.reading.events.governing import finite_verb_of
from retold.reading.events.grammar import MODALS, NEGATIONS, RELATIVES, UNTIL
from retold.reading.events.groups import letters
from retold.reading.events.lexicon import SAYING
from retold.reading.events.outcomes import HELD
from retold.reading.events.scene import Scene
from retold.reading.events.subjects import subject
from retold.reading.events.tense import days_after

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
        every, times = times, [time for time in times if time.days != OPEN]
        if ending := _ending(scene, place, times) if times else None:
            ahead, denied = self._is_ahead(ending), _is_denied(scene, place)
            if denied or not ahead:
                return (ending.days, "stated") if happened and denied and not ahead else (None, None)
        days, dated = _date_at(scene, place, times, self.published)
        if dated == "published" and (_is_open(scene, place, every) or not self._is_sure(scene, place, times, said)):
            return None, None
        if dated == "stated" and happened and days and self.published and scene.verbs[place]:
            self._moved = self._moved or (days[0] == days[1] and -_RECENT <= days_after(days[0], self.published) < 0)
        return days, dated

    def _is_sure(self, scene: Scene, place: int, times: Sequence[Time], said: bool) -> bool:
        """Whether what has no day of its own is of the day of publication."""
        verb = finite_verb_of(scene, place)
        if scene.verbs[place] and _is_present(scene, place):
            return True
        past = not scene.verbs[place] or (verb is not None and _is_past(scene, verb))
        if past and (self._moved or any(self._is_long_ago(time) and _is_near(scene, place, time) for time in times)):
            return False
        return self._sentences <= _LEAD and (scene.verbs[place] or not said)

    def _is_ahead(self, time: Time) -> bool:
        """Whether a time lies behind the day of publication: "was postponed until June"."""
        return self.published is not None and days_after(time.days[1], self.published) > 0

    def _is_long_ago(self, time: Time) -> bool:
        """Whether a time of a sentence says that it looks back: "in a 2008 interview, he said"."""
        return self.published is not None and days_after(time.days[1], self.published) < -_RECENT


def _is_open(scene: Scene, place: int, times: Sequence[Time]) -> bool:
    """Whether a time that is not known is told for a word or its verb: "closed on Thursday 14th".

    What "now, two months later" is, is so on the day of publication.
    """
    verb = finite_verb_of(scene, place)
    if verb is None or _is_present(scene, verb):
        return False
    return OPEN in (stated(scene, place, times), days_of_verb(scene, verb, times))


def _is_near(scene: Scene, place: int, time: Time) -> bool:
    """Whether a time that a sentence names may also be that of a word: not that of what "announced" leads to."""
    between = range(place + 1, time.first)
    told = scene.word(place) in SAYING and any(scene.verbs[one] for one in between)
    return not told or any(scene.word(one) in _BACKGROUND_CLAUSES for one in between)


def _is_present(scene: Scene, verb: int) -> bool:
    """Whether a finite verb tells what is so: "leads", "is leading"."""
    group, own = scene.group(verb), letters(scene.tokens[verb])
    now = group.helpers <= _NOW if group.helpers else "d" not in own and scene.word(verb) not in _PAST_HELPERS
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
            return None if any(ends_clause(scene, one) for one in between) else time
    return None


def _is_denied(scene: Scene, place: int) -> bool:
    """Whether a verb is denied; what "was not paid until Friday" was paid then."""
    return not scene.group(place).helpers.isdisjoint(NEGATIONS)


def _date_at(
    scene: Scene, place: int, times: Sequence[Time], published: str | None
) -> tuple[Days | None, EventDated | None]:
    """The days of the trigger at a place, as its sentence by itself shows them."""
    if times and (days := stated(scene, place, times)):
        return days, "stated"
    verb = finite_verb_of(scene, place)
    if verb is None:
        return None, None
    if times and verb != place and (days := days_of_verb(scene, verb, times)):
        return days, "inherited"
    group = scene.group(verb)
    if not published or not group.helpers.isdisjoint(_NOT_NOW) or is_conditional(scene, group.first):
        return None, None
    return (None, None) if _is_background(scene, verb) else ((published, published), "published")


def _is_background(scene: Scene, verb: int) -> bool:
    """Whether a past verb tells of earlier days than the report does: "the man who killed two", "after it closed"."""
    group = scene.group(verb)
    past = "d" in letters(scene.tokens[verb]) or scene.word(verb) in _PAST_HELPERS
    if not past or not group.helpers <= _PAST_HELPERS:
        return False
    edge = scene.before(group.first)
    if any(scene.word(number) in _EARLIER for number in range(edge + 1, verb)):
        return True
    if scene.word(edge) in RELATIVES or (group.passive and scene.word(verb) in _OPINIONS):
        return True
    own = subject(scene, verb)
    return own is not None and own.last <= edge and scene.word(own.first - 1) in _BACKGROUND_CLAUSES
