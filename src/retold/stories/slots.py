"""What tells two reports apart: the same words around other names, numbers or weekdays.

Reports of two by-elections, two storms, or two quarters of a company share the words of their kind of event. What each
has of its own stands in the same places: a name for a name, a number for a number. Reports of one event, however much
they differ, have names, numbers or rare words of the event in common.

A weekday in the place of another one tells of a second quake, blast or avalanche, told next day in the words of the
first. Of 358 pairs of one invented story, and of 5,289 such pairs of ECB+, BASIL, news_cluster and NewsWCL50 that are
alike enough, none has that.
"""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import product
from math import fsum
from typing import NamedTuple, TypeVar

from retold.stories.between import Words, places_between
from retold.stories.concepts import number_of
from retold.stories.likeness import NEAR_DAYS
from retold.stories.named import WEEKDAYS, Kind
from retold.stories.profiles import Profile
from retold.stories.spelled import is_one_name

OTHER_NAMES = 0.25
"""Reports whose names in the same places weigh more than so much of those that they share are kept apart.

Of the pairs alike enough to be joined, such are 40 of 2,324 of two stories and 36 of 5,415 of one (ECB+, BASIL,
news_cluster, NewsWCL50): the development sets have few lookalikes of this kind, and lose little.
"""

LEAST_NAMES = 0.5
"""Names in the same places that weigh less than half of a very rare word show nothing."""

OTHER_NUMBERS = 2
"""So many other numbers in the same places tell reports apart that are some days apart: two quarters, two quakes.

A day or two after an event its own numbers change. No development pair of two stories has this and an event's own
numbers in common; one pair of one story has.
"""

MANY_NUMBERS = 3
"""So many show it of a group by one pair of its reports: few of those that tell of the second decision of a bank repeat
the figures of its own report.
"""

SURNAME = 7.0
"""The idf from which on a name behind others is a person's: Street, Ward, Korea or Carolina have less."""

LOOKED_AT = 3
"""Reports of a group that are looked at."""

T = TypeVar("T")
_Place = tuple[Words, Words]

_GREATEST = 8.3
"""The idf of a word that the table of frequencies does not have: very rare."""


class _Told(NamedTuple):
    """The lead of a report word by word, the kind, idf and letters of each of its words, and all words of the report.

    Of words that are no names the letters are not known.
    """

    lead: list[int]
    kinds: Mapping[int, int]
    idf: Mapping[int, float]
    letters: Mapping[int, str]
    words: Collection[int]


class _Differ(NamedTuple):
    """The idf of the names in the same places, in how many numbers and ordinals do, and the weekdays that do."""

    names: float
    numbers: int
    ordinals: int
    days: set[_Place]


OTHER_DAY = "each has another weekday where the words around it are the same"
OTHER_ONE = "days apart, each has another ordinal where the words around it are the same"
MANY_OTHERS = "days apart, each has several other numbers where the words around them are the same"
_DAYS = {number_of(name): place for place, name in enumerate(WEEKDAYS, 1)}
"""The weekdays by their numbers, as those of the calendar's days give them: the first of all was a Monday."""

_COUNTED = (Kind.NUMBER, Kind.ORDINAL)


def lookalikes(a: Sequence[Profile], b: Sequence[Profile]) -> str | None:
    """Why the reports of two small groups are not of one story, as far as half of the pairs show it.

    Which of a row it is need be shown by one pair only: few reports of the 21st day of a strike say so.
    """
    return lookalikes_by(contradicted, a, b)


def lookalikes_by(contradicted: Callable[[T, T], str | None], a: Sequence[T], b: Sequence[T]) -> str | None:
    """The same, by what tells two reports apart."""
    pairs = list(product(a[:LOOKED_AT], b[:LOOKED_AT]))
    found = [reason for one, other in pairs if (reason := contradicted(one, other))]
    for reason in (OTHER_DAY, OTHER_ONE, MANY_OTHERS):
        if reason in found:
            return reason
    return min(found) if found and 2 * len(found) >= len(pairs) else None


def contradicted(a: Profile, b: Profile) -> str | None:
    """Why two reports are of two events: other names, or other numbers, in the same places."""
    one, other = _told(a), _told(b)
    differ = _differ(one, other)
    if differ.names >= LEAST_NAMES * _GREATEST and differ.names > OTHER_NAMES * _shared_names(one, other):
        return "each has other names where the words around them are the same"
    if any(_is_a_day_later(a, b, here, there) for here, there in differ.days):
        return OTHER_DAY
    if _days_apart(a, b) <= NEAR_DAYS:
        return None
    if differ.ordinals:
        return OTHER_ONE
    if differ.numbers >= MANY_NUMBERS:
        return MANY_OTHERS
    if differ.numbers >= OTHER_NUMBERS:
        return "days apart, each has other numbers where the words around them are the same"
    return None


def _differ(a: _Told, b: _Told) -> _Differ:
    """What stands in the same places of two leads and is not in the other report at all."""
    names: dict[_Place, float] = {}
    ordinals: set[_Place] = set()
    numbers: set[_Place] = set()
    days: set[_Place] = set()
    forth, back = places_between(a.lead, b.lead), places_between(b.lead, a.lead)
    for here, there, then in {*forth, *((here, there, then) for there, here, then in back)}:
        here = tuple(word for word in here if word not in b.words)
        there = tuple(word for word in there if word not in a.words)
        own, theirs = _other_names(_of_kind(here, a, Kind.NAME), _of_kind(there, b, Kind.NAME), a, b)
        if own and theirs and not _is_surname(then, a, b):
            names[own, theirs] = min(_heaviest(own, a), _heaviest(theirs, b))
        days.update(_both(_weekdays(here), _weekdays(there)))
        ordinals.update(_both(_of_kind(here, a, Kind.ORDINAL), _of_kind(there, b, Kind.ORDINAL)))
        numbers.update(_both(_of_kind(here, a, *_COUNTED), _of_kind(there, b, *_COUNTED)))
    return _Differ(fsum(names.values()), len(numbers), len(ordinals), days)


def _other_names(own: Words, theirs: Words, a: _Told, b: _Told) -> tuple[Words, Words]:
    """The names of two places without those that one report spells otherwise than the other."""
    pairs = [(x, y) for x in own for y in theirs if is_one_name(a.letters.get(x, ""), b.letters.get(y, ""))]
    alike = {word for pair in pairs for word in pair}
    return tuple(x for x in own if x not in alike), tuple(y for y in theirs if y not in alike)


def _is_surname(word: int | None, a: _Told, b: _Told) -> bool:
    """Whether a word behind two names is a rare name: one person, whose first name one of the two has wrong."""
    return word is not None and a.kinds[word] == b.kinds[word] == Kind.NAME and a.idf[word] >= SURNAME


def _both(here: Words, there: Words) -> Iterator[_Place]:
    """What stands in a place of both reports."""
    if here and there:
        yield here, there


def _weekdays(some: Sequence[int]) -> Words:
    return tuple(word for word in some if word in _DAYS)


def _is_a_day_later(a: Profile, b: Profile, of_a: Words, of_b: Words) -> bool:
    """Whether the later of two reports tells of a later day; who puts a wrong day right, or dates nothing, does not."""
    if not a.day or not b.day or a.day == b.day:
        return False
    told_a, told_b = a.day - (a.day - _DAYS[of_a[0]]) % 7, b.day - (b.day - _DAYS[of_b[0]]) % 7
    return told_a != told_b and (told_a < told_b) == (a.day < b.day)


def _of_kind(some: Sequence[int], told: _Told, *kinds: Kind) -> Words:
    """Those of some words of a report's lead that are of a kind, in order of their numbers."""
    return tuple(sorted({word for word in some if told.kinds[word] in kinds}))


def _heaviest(words: Sequence[int], told: _Told) -> float:
    return max(told.idf[word] for word in words)


def _shared_names(a: _Told, b: _Told) -> float:
    """The idf of the names that one lead has and the other report, too."""
    shared = {word for word in {*a.lead, *b.lead} if word in a.words and word in b.words}
    names = (word for word in sorted(shared) if Kind.NAME in (a.kinds.get(word), b.kinds.get(word)))
    return sum(a.idf.get(word) or b.idf[word] for word in names)


def _days_apart(a: Profile, b: Profile) -> int:
    """The days between the dates of publication; 0 where one is unknown."""
    return 0 if a.day is None or b.day is None else abs(a.day - b.day)


@lru_cache(maxsize=1024)
def _told(one: Profile) -> _Told:
    lead = one.lead.words.tolist()
    return _Told(
        lead,
        dict(zip(lead, one.lead.kinds.tolist(), strict=True)),
        dict(zip(lead, one.lead.rarities.tolist(), strict=True)),
        {number_of(name): name for name in one.names},
        frozenset(one.body.words.tolist()),
    )
