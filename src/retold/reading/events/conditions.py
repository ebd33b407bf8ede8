"""Clauses that set a condition or ask: "if it fails", "unless they pay", "whether he left", "had he left"."""

from retold.model import EventStatus
from retold.reading.events.governing import finite_before
from retold.reading.events.groups import Group
from retold.reading.events.outcomes import ASKING
from retold.reading.events.scene import Scene

_CONDITIONS = frozenset(("if", "unless"))
_OPENERS = _CONDITIONS | {"whether", "lest"}
_INVERTED = frozenset(("had", "were", "should"))
_WOULD = frozenset("would could might 'd".split())
_STOPS = frozenset((";", ":", '"', "“", "”", "?"))
_CLAUSES = _STOPS | {"which", "who", "that"}


def opener(scene: Scene, first: int) -> int | None:
    """The place of the "if" or "whether" that begins a clause, by the first place of its verb."""
    if scene.words.isdisjoint(_OPENERS):
        return None
    for number in range(first - 1, -1, -1):
        word = scene.word(number)
        if word in _OPENERS:
            return number
        if scene.verbs[number] or word in (",", ";"):
            return None
    return None


def is_conditional(scene: Scene, first: int) -> bool:
    """Whether a clause begins with "if"."""
    return opener(scene, first) is not None


def status_of_condition(scene: Scene, group: Group) -> EventStatus | None:
    """The status of a verb that a clause of condition or question has; none for other clauses."""
    place, lead = opener(scene, group.first), _inverted(scene, group)
    if place is not None and (scene.word(place) == "whether" or _asks(scene, place)):
        return "unknown"
    if place is None and lead is None:
        return None
    had = "had" in group.helpers or lead == "had"
    return "denied" if had and _would_have(scene) else "possible"


def _asks(scene: Scene, place: int) -> bool:
    """Whether an "if" asks, or only likens: "asked reporters if", "not clear if", "as if"."""
    if scene.word(place) != "if":
        return False
    before = scene.word(place - 1)
    phrase = scene.holding.get(place - 1)
    asked = phrase is not None and scene.is_verb(phrase.first - 1) and scene.word(phrase.first - 1) in ASKING
    return before in ASKING or before == "as" or asked


def _inverted(scene: Scene, group: Group) -> str | None:
    """The word whose place before the subject sets a condition: "had he left", "should he leave"."""
    if scene.words.isdisjoint(_INVERTED):
        return None
    own = scene.holding.get(scene.before(group.first))
    while own and own.preposition and (outer := scene.holding.get(own.first - 2)):
        own = outer
    lead = own.first - 1 if own else -1
    opens = lead == 0 or scene.word(lead - 1) in (",", "that") or (scene.is_verb(lead - 1) and _would_have(scene))
    asked = scene.word(len(scene.tokens) - 1) == "?"
    return scene.word(lead) if opens and not asked and scene.word(lead) in _INVERTED else None


def _would_have(scene: Scene) -> bool:
    """Whether a sentence tells what would have been."""
    return any(
        scene.word(place) in _WOULD and "have" in (scene.word(place + 1), scene.word(place + 2))
        for place in range(len(scene.tokens))
    )


def follows_condition(scene: Scene, group: Group) -> bool:
    """Whether what a verb tells depends on a condition before or behind it."""
    return scene.word(0) in _INVERTED or _has_condition_behind(scene, group) or _has_condition_before(scene, group)


def _has_condition_behind(scene: Scene, group: Group) -> bool:
    """Whether "if" follows before another finite verb does."""
    for place in range(group.verb + 1, len(scene.tokens)):
        if scene.word(place) in _CONDITIONS:
            return not _asks(scene, place)
        if scene.word(place) in _STOPS or (scene.verbs[place] and scene.group(place).form == "finite"):
            return False
    return False


def _has_condition_before(scene: Scene, group: Group) -> bool:
    """Whether the clause before the comma before a verb begins with "if"."""
    comma = _comma_before(scene, group.first)
    if comma is None:
        return False
    verb = finite_before(scene, comma)
    place = None if verb is None else opener(scene, scene.group(verb).first)
    return place is not None and scene.word(place) in _CONDITIONS and not _asks(scene, place)


def _comma_before(scene: Scene, first: int) -> int | None:
    """The nearest comma before a verb, if no verb and no opener of a clause stands between."""
    for place in range(first - 1, 0, -1):
        if scene.word(place) == ",":
            return place
        if scene.verbs[place] or scene.word(place) in _CLAUSES:
            return None
    return None
