"""What one side tells of an event that the other denies, by the status that reading gives to each."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set

from retold.comparing.differences.frames import tells_plainly
from retold.comparing.differences.sides import Pair, Side
from retold.model import Difference, Event, Reading, Span
from retold.text import concept, fold, split_words
from retold.text.predicates import predicates
from retold.text.related import related_to, share_group
from retold.text.remembered import once_for_each

SURE = 0.8
"""Likeness of two passages from which on an event that one denies can be the one that the other tells."""

AROUND, MOST, FEW = 12, 0.5, 0.3
"""This part of the content words within so many of what is denied has to stand on the other side; fewer are enough
where the same does it, or has it done to it."""

_SAYING = frozenset(
    map(
        concept,
        "say tell ask know think believe want comment answer reply respond see seem appear mean need make take do go "
        "come get give have be is are was were let work".split(),
    )
)
"""Verbs that are in any report, of this or of that."""

_NEGATORS = frozenset("no not never none nobody nothing neither nor without cannot yet deny".split())
_FUTURE = frozenset("will would wo 'll".split())
_MAY = frozenset("may might can ca could should must".split())
_NOBODY = frozenset("no none nobody one nothing".split())
LONGEST = 6
"""A negator stands within so many words before what it denies."""


def find_denied_events(pair: Pair) -> Iterator[Difference]:
    """The first event that one side denies and the other tells, or says will be where it is denied that it will."""
    if pair.likeness < SURE:
        return
    for side, other in pair.sides():
        for denied in (event for event in _events(side) if event.status == "denied"):
            if place := _told_place(side, denied, other):
                spans = _with_negator(side, denied), place
                a, b = spans if side is pair.a else spans[::-1]
                yield Difference("negation", a, b, f"denied in {'A' if side is pair.a else 'B'} only")
                return


def _told_place(side: Side, denied: Event, other: Side) -> Span | None:
    """Where the other side tells a denied event: found by reading, or its verb with nothing doubtful."""
    if any(_key(other, one) == _key(side, denied) for one in _events(other) if one.status == "denied"):
        return None
    found = [told for told in _events(other) if told.form == "finite"]
    if place := next((told.trigger for told in found if _are_one(side, denied, other, told)), None):
        return place
    key = _key(side, denied)
    if any(_key(other, told) == key for told in found) or not _may_be_told(side, denied, key):
        return None
    behind = {word.concept for word in side.words if word.span.end > denied.trigger.start and word.content}
    if (
        key not in predicates(other.words)
        or not tells_plainly(other, behind)
        or not _is_told_of(side, denied, other, MOST)
    ):
        return None
    return next(word.span for word in other.words if word.concept == key)


def _may_be_told(side: Side, denied: Event, key: str) -> bool:
    """Whether what is denied is more than that somebody says or has something, or may do it."""
    return key not in _SAYING and _MAY.isdisjoint(_before(side, denied))


def _events(side: Side) -> list[Event]:
    events = _by_sentence(side.told.reading)
    return [event for number in side.sentences for event in events.get(number, ()) if event.form != "noun"]


@once_for_each
def _by_sentence(reading: Reading) -> Mapping[int, list[Event]]:
    found: dict[int, list[Event]] = defaultdict(list)
    for event in reading.events:
        found[event.sentence].append(event)
    return found


def _are_one(side: Side, denied: Event, other: Side, told: Event) -> bool:
    """Whether an event that is told is the one that is denied: of the same verb, and most around it is told, too."""
    key, theirs = _key(side, denied), _key(other, told)
    before = _before(side, denied)
    nobody = not _NOBODY.isdisjoint(before)
    roles = [
        (_called(side, ours), _called(other, facing))
        for ours, facing in ((denied.actors, told.actors), (denied.targets, told.targets))
    ]
    shared = any(ours & facing for ours, facing in roles)
    alike = key == theirs or ((nobody or shared) and share_group(key, theirs))
    if not alike or not _may_be_told(side, denied, key):
        return False
    if _is_quoted(side, denied) and _is_quoted(other, told):
        return False
    if told.status != ("happened" if _FUTURE.isdisjoint(before) else "planned"):
        return False
    doers = roles[0][0] or (set() if nobody else set(map(concept, before)))
    if _are_others(doers, roles[0][1] or (set() if roles[0][0] else roles[1][1])) or _are_others(*roles[1]):
        return False
    return _is_told_of(side, denied, other, FEW if shared else MOST)


def _called(side: Side, roles: Sequence[str]) -> set[str]:
    """The concepts of the words for those in a role, but for pronouns and nobody."""
    reading = side.told.reading
    names = [entity.name for entity in reading.entities if entity.id in roles]
    names += [phrase.spans[0].of(reading.text) for phrase in reading.phrases if phrase.id in roles]
    words = (word for name in names for word in split_words(name))
    return {word.concept for word in words if word.content and fold(word.surface) not in _NOBODY}


def _are_others(one: Set[str], other: Set[str]) -> bool:
    """Whether two roles are known, and of others; where nothing tells who does it, who stands right before does."""
    return bool(one and other) and not related_to(other, one)


def _is_quoted(side: Side, event: Event) -> bool:
    """Whether an event stands between quotation marks: what differs there is told as such."""
    return any(quotation.span.overlap(event.trigger) for quotation in side.reading.quotations)


def _key(side: Side, event: Event) -> str:
    return concept(event.trigger.of(side.reading.text).split()[-1])


def _before(side: Side, event: Event) -> list[str]:
    """The words before an event, the nearest last."""
    return [fold(word.surface) for word in side.words if word.span.end <= event.trigger.start][-3:]


def _is_told_of(side: Side, denied: Event, other: Side, part: float) -> bool:
    """Whether this part of what stands around what is denied stands on the other side, in whatever form."""
    place = side.words_in(denied.trigger)
    near = range(max(0, place.start - AROUND), min(len(side.words), place.stop + AROUND))
    words = [side.words[n] for n in near if n not in place and side.words[n].content]
    around = {word.concept for word in words if word.surface.isalpha() and fold(word.surface) != "one"}
    around -= _SAYING | _NEGATORS
    shared = len(related_to((word.concept for word in other.words), around))
    return bool(shared) and shared >= part * len(around)


def _with_negator(side: Side, event: Event) -> Span:
    """What is denied with the negator before it, where one is near: "did not crash" rather than "crash"."""
    last = side.words_in(event.trigger).stop - 1
    before = range(max(0, last - LONGEST), last)
    first = next((n for n in reversed(before) if _is_negator(side, n)), last)
    return side.stretch(first, last) if last >= 0 else event.trigger


def _is_negator(side: Side, number: int) -> bool:
    word = side.words[number]
    return word.concept in _NEGATORS or fold(word.surface) in _NEGATORS
