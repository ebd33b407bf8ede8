"""The form and the tense of a trigger."""

from datetime import date

from retold.model import Days, EventForm
from retold.reading.events.grammar import BE
from retold.reading.events.groups import letters
from retold.reading.events.lexicon import NO_HAPPENINGS, SAYING
from retold.reading.events.scene import Scene
from retold.reading.events.voice import is_passive_participle

_PAST = frozenset("has have had was were been being".split())
_PAST_FORMS = frozenset("dn")
_SOON = 60
"""Days within which the present tells what is to come; of what seems later a caption tells, or the year is another."""

_NOW = BE - frozenset("was were been".split())


def form_of(scene: Scene, place: int) -> EventForm:
    """The form of a trigger; a participle too is what could be a past but says more of a noun: "the ship built by"."""
    if not scene.verbs[place]:
        return "noun"
    group = scene.group(place)
    return "participle" if group.form == "finite" and is_passive_participle(scene, place) else group.form


def is_plain_past(scene: Scene, place: int) -> bool:
    """Whether a verb in the past tells a happening, and no state, wish or saying."""
    if scene.word(place) in NO_HAPPENINGS or not scene.group(place).helpers <= _PAST:
        return False
    return not _PAST_FORMS.isdisjoint(letters(scene.tokens[place]))


def is_ahead(scene: Scene, place: int, days: Days | None, published: str | None) -> bool:
    """Whether a verb in the present is dated after the report: "the bridge opens on Tuesday"."""
    if not scene.verbs[place] or days is None or published is None or not _is_soon(days, published):
        return False
    group, own = scene.group(place), letters(scene.tokens[place])
    present = not group.helpers and _PAST_FORMS.isdisjoint(own) and own != "g"
    return (present and scene.word(place) not in SAYING) or (
        "g" in own and bool(group.helpers) and group.helpers <= _NOW
    )


def _is_soon(days: Days, published: str) -> bool:
    """Whether some days are ahead, a single one not too far."""
    if days[0] <= published:
        return False
    return days[0] != days[1] or days_after(days[0], published) <= _SOON


def days_after(day: str, other: str) -> int:
    """How many days one day is after another."""
    return (date.fromisoformat(day) - date.fromisoformat(other)).days
