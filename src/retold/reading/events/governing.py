"""The verb that a trigger hangs on: itself, or the one whose subject, object or complement it is."""

from retold.reading.events.scene import Scene

_CLAUSE_STARTS = frozenset((",", ";", ":", "that", "which", "who", "when", "where", "because", "while", "although"))


def finite_verb_of(scene: Scene, place: int) -> int | None:
    """The finite verb that a trigger is, or on which a noun, gerund or participle hangs; none for an infinitive."""
    form = scene.group(place).form if scene.verbs[place] else "noun"
    if form == "finite":
        return place
    if form == "infinitive":
        return None
    earlier = governor(scene, place)
    if earlier is None:
        return next((verb for verb in range(place + 1, len(scene.verbs)) if _is_finite(scene, verb)), None)
    return earlier if _is_finite(scene, earlier) else None


def governor(scene: Scene, place: int) -> int | None:
    """The verb before a trigger that governs it; none for a noun in whose clause it is still to come."""
    verb = scene.verb_before(place)
    if verb is None or scene.verbs[place]:
        return verb
    return None if any(scene.word(number) in _CLAUSE_STARTS for number in range(verb + 1, place)) else verb


def finite_before(scene: Scene, place: int) -> int | None:
    """The nearest finite verb before a place."""
    verb = scene.verb_before(place)
    while verb is not None and not _is_finite(scene, verb):
        verb = scene.verb_before(verb)
    return verb


def _is_finite(scene: Scene, place: int) -> bool:
    """Whether there is a finite verb at a place."""
    return scene.verbs[place] and scene.group(place).form == "finite"
