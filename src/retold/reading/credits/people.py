"""Names of people where credits list them."""

import re
from collections.abc import Iterator

from retold.model import Span
from retold.reading.entities.known import known_places
from retold.reading.layout import CAPITAL
from retold.text.agencies import agency_named
from retold.text.nations import named_nation

_PARTICLE = "(?:de|da|del|della|van|von|der|den|ter|al|el|bin|la|le|di|du|dos|y)"
_CAPITAL = rf"(?:(?:{CAPITAL}\.){{1,4}}|(?:Jr|Sr|St)\.|{CAPITAL}[\w’'-]*+)"
NAME = rf"{_CAPITAL}(?:\s(?:{_CAPITAL}|{_PARTICLE})){{0,6}}\s{_CAPITAL}"
"""A first name, or its letter, and more words: not so many that a list of letters is tried from each of them."""

_OFFICE = r"(?i:(?:staff\s)?(?:writer|reporter|correspondent|editor|producer|journalist|researcher)s?)\s"
_WHOSE = rf"[A-Z][\w ]{{1,25}}[’']s?\s|(?:[A-Z][\w.]{{0,20}}\s){{0,4}}(?:[a-z]{{2,12}}\s)?{_OFFICE}"
_PERSON = re.compile(
    rf"\W{{0,20}}(?:{_WHOSE})?(?P<name>{NAME})"
    r"(?=[\s.)\]]*$|\s+(?:reported|reports|writing|reporting|in|at|on|of|from|for|with)\b"
    r"|\s+(?:[Vv]ideo|[Pp]hoto|[Gg]raphic|[Ii]llustration)s?\b)"
)
_JOINT = re.compile(r"\s*[,;|]\s*(?:and\s+)?|\s+(?:and|&)\s+")
_PLACED = re.compile(r"\s(?:in|at|from|outside|near)\s+[A-Z]")
_NO_PERSON = frozenset(
    """news times post press today staff writer reporter editor correspondent agency service services magazine journal
    network team tv daily wire wires media reuters bloomberg guardian herald tribune gazette courier record politico
    report reports newsroom desk bureau associated international columnist university company inc street house
    contributor contributors guest editors writers reporters board sun star globe union telegraph""".split()
)


def people_in(text: str, start: int, end: int) -> Iterator[Span]:
    """The persons in a list of names; "A in Oslo, B and C" has three, and places are none of them."""
    placed = False
    for first, last in split_names(text, start, end):
        match = _PERSON.match(text[first:last])
        name = match["name"] if match else ""
        if match and is_person(name) and not (placed and _is_place(name)):
            yield Span(first + match.start("name"), first + match.end("name"))
        placed = _PLACED.search(text, first, last) is not None or (placed and match is None)


def split_names(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The pieces of a list of names between its commas and conjunctions."""
    begin = start
    for match in _JOINT.finditer(text, start, end):
        if begin < match.start():
            yield begin, match.start()
        begin = match.end()
    if begin < end:
        yield begin, end


def is_person(name: str) -> bool:
    """Whether words that look like a name are no outlet's, no agency's and no office's."""
    return agency_named(name.removeprefix("The ")) is None and not _NO_PERSON.intersection(
        re.findall(r"\w+", name.lower())
    )


def _is_place(name: str) -> bool:
    return name in known_places() or named_nation(name) is not None
