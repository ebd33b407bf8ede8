"""Whether what a trigger tells has happened, is planned or possible, or is denied."""

from retold.model import EventStatus
from retold.reading.events.conditions import follows_condition, status_of_condition
from retold.reading.events.denials import is_denied, is_to_nobody
from retold.reading.events.governing import finite_before, governor
from retold.reading.events.grammar import AUXILIARIES, BE, MODALS, RELATIVES, UNTIL
from retold.reading.events.groups import Group, letters
from retold.reading.events.holds import (
    Hold,
    hold_by_object,
    hold_of_clause,
    hold_of_noun,
)
from retold.reading.events.lexicon import LIGHT, PLANNING
from retold.reading.events.nonfinite import hold_of_gerund, hold_of_infinitive
from retold.reading.events.outcomes import ANSWERING, BEGINNING, DUE, FICTION, PROBABLE, RESPONSIBLE, TOUCHING, WILLING
from retold.reading.events.phrases import NounPhrase
from retold.reading.events.scene import Scene
from retold.reading.events.subjects import subject
from retold.reading.events.voice import is_passive, is_passive_participle
from retold.reading.inflection import all_forms
from retold.text.certainty import find_hedges
from retold.text.remembered import once_for_each_word

_POSSIBLE = frozenset("may might could can ca".split())
_PLANNED = frozenset("will wo shall 'll to going".split())
_OPEN = frozenset("would should must 'd".split())
_ANY = frozenset(("a", "an", "any"))
_PAST = frozenset(("was", "were", "had"))
_LATER = frozenset("as when once until before while after".split())
_PERHAPS = frozenset(("perhaps", "maybe"))
_NEARLY = frozenset("almost nearly hardly scarcely".split())
_MULTIPLYING = all_forms("double triple quadruple halve")
"""Of these "nearly" only says how far they went."""


def status_at(scene: Scene, place: int) -> EventStatus:
    """The status of the trigger at a place, by its helpers, else by the verb that governs it."""
    status = status_of_verb(scene, place) if scene.verbs[place] else _of_noun(scene, place)
    return "unknown" if status == "happened" and _is_invented(scene, place) else status


def status_of_verb(scene: Scene, place: int) -> EventStatus:
    """The status of a verb, found once."""
    if place not in scene.statuses:
        scene.statuses[place] = "happened"
        scene.statuses[place] = _of_verb(scene, place)
    return scene.statuses[place]


def _of_noun(scene: Scene, place: int) -> EventStatus:
    """The status of a noun of happening."""
    phrase = scene.holding.get(place)
    if phrase and (hold := hold_of_noun(scene, phrase, place)):
        return _under(scene, hold)
    verb = governor(scene, place)
    if verb is None:
        return _of_subject(scene, place)
    status = status_of_verb(scene, verb)
    if status == "happened" and scene.word(verb) in PLANNING:
        return "planned"
    if scene.word(verb) == "do" and scene.word(verb + 1) == "with":
        return "happened"
    if status == "denied" and _is_known(scene, verb, phrase):
        return "happened"
    if status == "denied" and (scene.word(verb) not in LIGHT or phrase is None or phrase.first != verb + 1):
        return "happened" if scene.word(verb) in BE else "unknown"
    return status


def _is_known(scene: Scene, verb: int, phrase: NounPhrase | None) -> bool:
    """Whether a noun tells of something that is there though a verb is denied: "would not comment on the raid"."""
    if phrase is None:
        return False
    if phrase.first > verb + 1 and is_to_nobody(scene, scene.group(verb)):
        return True
    beside = not any(map(scene.holding.get, range(verb + 1, phrase.first)))
    known = scene.word(phrase.first) not in _ANY or scene.word(verb) in ANSWERING
    if scene.word(verb) in TOUCHING and beside and known:
        return True
    return phrase.preposition == "for" and scene.word(phrase.first - 2) in RESPONSIBLE


def _of_subject(scene: Scene, place: int) -> EventStatus:
    """The status of a noun that a verb is still to follow: "the sale will be completed", but "the ban may stay"."""
    for verb in range(place + 1, len(scene.tokens)):
        if not scene.verbs[verb]:
            continue
        due = scene.word(verb) in BE and scene.word(verb + 1) in DUE
        if due or _begins(scene, verb) or is_passive(scene, verb):
            if not _is_subject(scene, place, verb):
                continue
            if due:
                return "planned"
            status = _under(scene, hold_by_object(scene, verb) or Hold(verb, "happened"))
            if status in ("planned", "possible", "denied") and status_of_verb(scene, verb) != "denied":
                return status
    return "happened"


def _begins(scene: Scene, verb: int) -> bool:
    """Whether a verb tells that its subject begins, and not in a relative clause."""
    if scene.word(verb) not in BEGINNING or scene.group(verb).form == "gerund":
        return False
    return scene.word(scene.before(scene.group(verb).first)) not in RELATIVES


def _is_subject(scene: Scene, place: int, verb: int) -> bool:
    """Whether a noun is the subject of a verb behind it."""
    own = subject(scene, verb)
    return own is not None and own.first <= place <= own.last


def _under(scene: Scene, hold: Hold) -> EventStatus:
    """The status of what something holds."""
    status = "happened" if hold.verb is None else status_of_verb(scene, hold.verb)
    if status == "happened":
        return hold.status
    if status == "denied":
        return hold.denied
    if hold.status == "happened":
        return status
    return "unknown" if hold.status == "denied" else hold.status


def _of_verb(scene: Scene, place: int) -> EventStatus:
    """The status of a verb."""
    group = scene.group(place)
    if is_denied(scene, group):
        return _of_until(scene, group)
    if status := status_of_condition(scene, group):
        return status
    if group.form == "infinitive":
        status = _under(scene, hold_of_infinitive(scene, group.first))
        return "happened" if status == "planned" and "have" in group.helpers else status
    status = _of_helpers(scene, group)
    if status == "happened":
        status = _of_what_stands_before(scene, group)
    if status not in ("happened", "planned"):
        return status
    return _of_what_holds(scene, group) or _of_time(scene, group) or status


def _of_time(scene: Scene, group: Group) -> EventStatus | None:
    """What a clause of time has from what is planned: "will weaken when it lands", "was to stop as it landed"."""
    if scene.words.isdisjoint(_LATER):
        return None
    own = subject(scene, group.verb)
    opening = -1 if own is None or own.first > group.first else scene.before(own.first)
    verb = scene.verb_before(opening) if scene.word(opening) in _LATER else None
    if verb is None or group.form != "finite" or status_of_verb(scene, verb) != "planned":
        return None
    past = not group.helpers.isdisjoint(_PAST) or (not group.helpers and "d" in letters(scene.tokens[group.verb]))
    if past and scene.word(opening) == "after":
        return None
    main = finite_before(scene, verb + 1)
    told = set() if main is None else {scene.word(main), *scene.group(main).helpers}
    return "planned" if not past or told & {"was", "were", "would"} else None


def _of_until(scene: Scene, group: Group) -> EventStatus:
    """The status of a denied verb: what was not so until a time was so then."""
    for place in range(group.verb + 1, len(scene.tokens)):
        if scene.word(place) in UNTIL:
            return "happened" if "did" in group.helpers or group.helpers & _PAST else "denied"
        if scene.verbs[place] or scene.word(place) in RELATIVES or scene.word(place) in (",", ";"):
            break
    return "denied"


def _of_helpers(scene: Scene, group: Group) -> EventStatus:
    """The status that the auxiliaries of a verb give it."""
    helpers = group.helpers
    if helpers & _POSSIBLE:
        return "possible"
    if "to" in helpers and helpers.isdisjoint(MODALS):
        return _of_to(scene, group)
    if helpers & _PLANNED:
        return "possible" if follows_condition(scene, group) else "planned"
    if helpers.isdisjoint(_OPEN):
        return "happened"
    if "have" in helpers:
        return "possible" if "must" in helpers else "denied" if follows_condition(scene, group) else "unknown"
    would = "would" in helpers or "'d" in helpers
    return "planned" if would and not follows_condition(scene, group) else "possible"


def _of_to(scene: Scene, group: Group) -> EventStatus:
    """The status of what somebody "is to" do, "had to", "has yet to" or "is likely to"."""
    words = {scene.word(place) for place in range(group.first, group.verb)}
    if "yet" in words:
        return "denied"
    if words & (PROBABLE | WILLING):
        return "possible"
    if "have" in words and words & _PAST:
        return "unknown"
    return "happened" if "had" in words else "planned"


def _of_what_stands_before(scene: Scene, group: Group) -> EventStatus:
    """The status of a verb whose auxiliaries leave it as told: "nearly died", "perhaps left", "did they meet?"."""
    edge = scene.before(group.first)
    words = [scene.word(place) for place in range(edge + 1, group.verb)]
    if not _NEARLY.isdisjoint(words) and scene.word(group.verb) not in _MULTIPLYING:
        return "unknown"
    first = scene.verb_before(group.verb) in (None, 0)
    if first and scene.word(0) in AUXILIARIES and scene.word(len(scene.tokens) - 1) == "?":
        return "unknown"
    subject = scene.holding.get(edge)
    if first and subject and subject.first <= 1:
        words.append(scene.word(0).lower())
    return "possible" if any(map(_is_doubt, words)) else "happened"


def _of_what_holds(scene: Scene, group: Group) -> EventStatus | None:
    """The status that a verb has from what it hangs on; none where it hangs on nothing."""
    if group.form == "gerund":
        hold = hold_of_gerund(scene, group)
        return _under(scene, hold) if hold else None
    if group.form != "finite" or is_passive_participle(scene, group.verb):
        return None
    hold = hold_of_clause(scene, group.verb)
    governor = "happened" if hold is None or hold.verb is None else status_of_verb(scene, hold.verb)
    if hold is None or (hold.status == "happened" and governor != "denied"):
        return None
    if governor == "denied" or (hold.status == "denied" and governor != "happened"):
        return hold.denied
    return hold.status


def _is_invented(scene: Scene, place: int) -> bool:
    """Whether a sentence begins with what is no life: "In the film, the colonel dies"."""
    phrase = scene.starting.get(1)
    lead = scene.word(0).lower()
    return (
        lead in ("in", "during") and phrase is not None and place > phrase.last and scene.word(phrase.last) in FICTION
    )


@once_for_each_word
def _is_doubt(word: str) -> bool:
    """Whether an adverb leaves open whether something is so: "perhaps", "allegedly"."""
    return (word.endswith("ly") or word in _PERHAPS) and bool(find_hedges(word))
