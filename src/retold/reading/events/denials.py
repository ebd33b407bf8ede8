"""Whether a verb is denied: by what stands before it, by its subject, or by what the sentence goes on to say."""

from itertools import pairwise

from retold.reading.events.grammar import BE, HAVE, MODALS, NEGATIONS, RELATIVES
from retold.reading.events.groups import Group
from retold.reading.events.lexicon import SAYING
from retold.reading.events.outcomes import ASKING, DEMANDING, SUSPECTING
from retold.reading.events.scene import Scene

_NONE = frozenset("no none nobody neither nothing".split())
_HARDLY = frozenset(("hardly", "scarcely", "barely"))
_EXCEPT = frozenset("but except less fewer more other doubt matter later sooner earlier time mistake".split())
_ONLY = frozenset(("only", "just", "merely"))


def is_denied(scene: Scene, group: Group) -> bool:
    """Whether a verb is denied by what stands right before it, or by its subject."""
    words = [token.word for token in scene.tokens[max(0, group.first - 2) : group.verb]]
    if "longer" in words[1:] and words[words.index("longer") - 1] == "no":
        return True
    if scene.word(group.first - 1) in ("neither", "nor"):
        return True
    if group.helpers & NEGATIONS or scene.word(group.verb - 1) in NEGATIONS:
        only = _ONLY if group.helpers.isdisjoint(MODALS) else ("only",)
        return not any(one in NEGATIONS and other in only for one, other in pairwise(words))
    return _is_of_none(scene, group) or is_to_nobody(scene, group)


def _is_of_none(scene: Scene, group: Group) -> bool:
    """Whether nobody does it or nothing has it done: "no arrests have been made", "not everyone agreed"."""
    edge = scene.before(group.first)
    relative = scene.word(edge) in RELATIVES and scene.word(edge - 1) not in ASKING
    subject = scene.holding.get(edge - relative)
    if group.form != "finite" or subject is None:
        return False
    if subject.preposition == "of":
        subject = scene.holding.get(subject.first - 2, subject)
    before = scene.word(subject.first - 1)
    if relative:
        return before == "not"
    if before in _HARDLY and scene.word(subject.first).startswith("any"):
        return True
    return scene.word(subject.first).lower() in _NONE or before == "nor" or (subject.first == 1 and before == "not")


def is_to_nobody(scene: Scene, group: Group) -> bool:
    """Whether nobody has it done to him: "arrested no one", "found nothing"; not "sold no fewer than two"."""
    first = group.verb + 1
    if scene.word(first) not in _NONE or group.form == "gerund":
        return False
    verb = scene.word(group.verb)
    if verb in BE or verb in HAVE:
        return False
    phrase = scene.holding.get(first)
    last = phrase.last if phrase else first + (scene.word(first + 1) == "one")
    behind = {scene.word(place) for place in range(first + 1, last + 2)}
    if not _EXCEPT.isdisjoint(behind) or (scene.word(first) == "no" and last == first):
        return False
    told = verb in SAYING or verb in SUSPECTING or verb in DEMANDING
    clause = any(scene.verbs[last + 1 :]) if told else scene.next_verb(last + 1) is not None
    return not clause
