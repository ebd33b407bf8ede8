"""What an outlet repeats across its stories, as far as many reports show it."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from hashlib import blake2b
from itertools import pairwise

from retold.lineage.narration import GRAM, narration_of
from retold.lineage.outlets import outlet_of
from retold.lineage.rewrites import contents_of, weigh
from retold.model import Reading

Content = frozenset[str]

Marks = dict[int, bytes]
"""A checksum of the words of each narrated sentence that could share a run, by its number."""

_OFTEN = 4
_OFTEN_ANYWHERE = 8
"""Reports of one outlet, or of any, that must have a sentence before it can be furniture."""

_REST_ALIKE = 0.15
"""Part of their other content that reports of one story have in common: of 300 pairs of reports of one event 95 % have
more, of 300 pairs of different events 95 % less."""

_OWN = 0.1
_NEARLY = 0.8
"""Part of a report that must be its own, and part of the reports, and of the neighbours among them, of which this and
the other must hold."""

_COMPARED = 20
"""Neighbouring carriers compared for one sentence."""


def marks_of(reading: Reading) -> Marks:
    """The checksums by which the sentences of a report are found in others."""
    narration = narration_of(reading)
    return {
        number: blake2b(" ".join(narration.words[first:last]).encode(), digest_size=8).digest()
        for number, (first, last) in narration.by_sentence.items()
        if last - first >= GRAM
    }


def find_furniture(readings: Sequence[Reading], marks: Sequence[Marks]) -> dict[int, frozenset[int]]:
    """For the places of the reports that have any: the numbers of the sentences that are furniture.

    A sentence that many reports of an outlet have is furniture only if nearly all of them begin with something
    of their own and have a good deal of it, which is not alike: a text that is told in many versions leads some of them
    and is all that others have.
    """
    carriers = _carriers(readings, marks)
    repeated: dict[int, set[bytes]] = defaultdict(set)
    for (_, mark), places in carriers.items():
        for place in places:
            repeated[place].add(mark)
    led = {place for place, own in repeated.items() if next(iter(marks[place].values())) not in own}
    contents = {place: _contents(readings[place], marks[place], own) for place, own in repeated.items()}
    found: dict[int, set[bytes]] = defaultdict(set)
    for (_, mark), places in carriers.items():
        led_by_own = len(led.intersection(places)) >= _NEARLY * len(places)
        if led_by_own and _apart([contents[place] for place in places[:_COMPARED]]):
            for place in places:
                found[place].add(mark)
    return {
        place: frozenset(number for number, mark in marks[place].items() if mark in own) for place, own in found.items()
    }


def set_apart(reading: Reading, furniture: frozenset[int]) -> Reading:
    """The reading with some of its sentences counted as furniture, so that they are no narration."""
    sentences = (replace(one, section="furniture") if one.number in furniture else one for one in reading.sentences)
    return replace(reading, sentences=tuple(sentences))


def _carriers(readings: Sequence[Reading], marks: Sequence[Marks]) -> dict[tuple[str | None, bytes], list[int]]:
    """The places of the reports that have a sentence, for sentences that an outlet, or all together, have often."""
    counts: dict[bytes, int] = defaultdict(int)
    for own in marks:
        for mark in set(own.values()):
            counts[mark] += 1
    found: dict[tuple[str | None, bytes], list[int]] = defaultdict(list)
    for place, (reading, own) in enumerate(zip(readings, marks, strict=True)):
        outlet = outlet_of(reading.report)
        for mark in dict.fromkeys(own.values()):
            if counts[mark] >= _OFTEN_ANYWHERE:
                found[None, mark].append(place)
            if outlet and counts[mark] >= _OFTEN:
                found[outlet, mark].append(place)
    return {key: places for key, places in found.items() if key[0] is None or len(places) >= _OFTEN}


def _contents(reading: Reading, marks: Marks, repeated: set[bytes]) -> tuple[Content, Content]:
    """The concepts of all sentences, and of those that are not repeated."""
    contents = contents_of(reading)
    own = frozenset().union(*(contents[number] for number, mark in marks.items() if mark not in repeated))
    return frozenset().union(*contents.values()), own


def _apart(contents: Sequence[tuple[Content, Content]]) -> bool:
    """Whether nearly all reports have content of their own, and nearly all neighbours among them other content."""
    with_own = sum(weigh(own) > _OWN * weigh(whole) for whole, own in contents)
    if with_own < _NEARLY * len(contents):
        return False
    other = sum(_told(one, two) < _REST_ALIKE for one, two in pairwise(contents))
    return other >= _NEARLY * (len(contents) - 1)


def _told(one: tuple[Content, Content], other: tuple[Content, Content]) -> float:
    """The part of two reports' own content that the other has too, own or not."""
    (all_a, own_a), (all_b, own_b) = one, other
    own = weigh(own_a) + weigh(own_b)
    return (weigh(own_a & all_b) + weigh(own_b & all_a)) / own if own else 1.0
