"""What two reports of one story perhaps tell otherwise: the text does not show whether it is of one thing.

It is told apart from what differs for certain, and nothing is concluded from it.
"""

from collections.abc import Callable, Iterator, Sequence
from math import sqrt

from retold.comparing.counterparts.belonging import find_belongings_perhaps
from retold.comparing.counterparts.find import touch
from retold.comparing.counterparts.names import is_spelling
from retold.comparing.counterparts.offices import find_offices_perhaps
from retold.comparing.counterparts.outcomes import find_outcomes_perhaps
from retold.comparing.counterparts.people import find_people_perhaps
from retold.comparing.counterparts.perhaps import find_values_perhaps
from retold.comparing.counterparts.results import find_results_perhaps
from retold.comparing.counterparts.things import find_things_perhaps
from retold.comparing.counterparts.told import length
from retold.comparing.counterparts.whereabouts import find_places_perhaps
from retold.model import Difference, Reading
from retold.text import fold

_Finder = Callable[[Reading, Reading], Iterator[Difference]]
_FINDERS: Sequence[_Finder] = (find_values_perhaps, find_results_perhaps)
_OF_SHORT_REPORTS: Sequence[_Finder] = (
    find_things_perhaps,
    find_people_perhaps,
    find_places_perhaps,
    find_belongings_perhaps,
    find_offices_perhaps,
    find_outcomes_perhaps,
)
"""In this order: what one of them finds is not told again by a later one."""

SHORT = 400
"""Reports of so many words tell little beside what happened: the only weapon in either is that of the story."""


def find_undecided(
    a: Reading, b: Reading, known: Sequence[Difference], alike: Sequence[Difference] = ()
) -> tuple[Difference, ...]:
    """What two reports of one story perhaps tell otherwise, beside what is ``known`` to differ.

    ``alike`` is what differs between sentences that look alike, and are not believed to tell of the same.
    """
    found = [one for one in alike if _is_spelling(one, a, b) and not any(touch(one, other) for other in known)]
    short = sqrt(length(a) * length(b)) <= SHORT
    for find in (*_FINDERS, *(_OF_SHORT_REPORTS if short else ())):
        apart = (one for one in find(a, b) if not _are_in_the_same_words(one, a, b))
        found += [one for one in apart if not any(touch(one, other) for other in (*known, *found))]
    return tuple(sorted(found, key=lambda one: (one.a or one.b, one.b or one.a, one.kind)))


def _are_in_the_same_words(one: Difference, a: Reading, b: Reading) -> bool:
    """Whether both sides are written alike: "next March" and "March next year" show no reader what differs."""
    return one.a is not None and one.b is not None and fold(one.a.of(a.text)) == fold(one.b.of(b.text))


def _is_spelling(one: Difference, a: Reading, b: Reading) -> bool:
    """Whether a name may be spelled otherwise; of numbers in sentences that only look alike a third are of one thing.

    Those that may be are found wherever they stand.
    """
    if not (one.a and one.b and one.note.startswith("spelling")):
        return False
    return is_spelling(one.a.of(a.text), one.b.of(b.text))
