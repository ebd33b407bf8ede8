"""People without a name of whom two reports perhaps tell otherwise who they are: of what sex, of what nation."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from retold.comparing.counterparts.told import has_word, told_in
from retold.model import Difference, Reading, Span
from retold.text import fold
from retold.text.nations import named_nation, nation_of
from retold.text.numerals import numeral
from retold.text.remembered import once_for_each

_MALE = "boy man son grandson father grandfather brother husband male schoolboy"
_FEMALE = "girl woman daughter granddaughter mother grandmother sister wife female schoolgirl"
_SEXES = {word: sex for sex, words in (("m", _MALE), ("f", _FEMALE)) for word in words.split()}
_SEXED = "|".join(sorted(_SEXES, key=len, reverse=True))

_OF_AN_AGE = (
    re.compile(rf"\b(?P<who>{_SEXED}) (?:of|aged) (?P<age>[\w-]+)\b"),
    re.compile(rf"\b(?P<who>{_SEXED}), (?:aged )?(?P<age>\d+)(?=[,.;)])"),
    re.compile(rf"\b(?P<age>[\w-]+?)-year-old (?:\w+ ){{0,2}}?(?P<who>{_SEXED})\b"),
)
_ANIMAL = re.compile(r"\bwas a (?:\w+ )?(?P<who>male|female)\b")
"""Of an animal the sex itself is told."""

_PEOPLE = (
    r"(?:man|men|woman|women|couple|famil(?:y|ies)|(?:boy|girl|teenager|tourist|holidaymaker|visitor|citizen|national|"
    r"passenger|student|climber|hiker|worker|soldier|sailor|writer|novelist|player|striker|singer|driver|pilot|"
    r"conductor|artist|actor|actress|author|scientist|doctor|nurse|engineer|teacher|architect)s?)"
)
_OF_A_NATION = (
    re.compile(rf"\b(?P<nation>[A-Z][a-z]+) (?:[a-z]+ ){{0,2}}?{_PEOPLE}\b"),
    re.compile(rf"\b{_PEOPLE} (?:\w+ )?from (?P<nation>[A-Z]\w+)"),
)
_ALONE = re.compile(
    r"(?:\b(?:The|An?) |-year-old |, an? )(?P<nation>[A-Z][a-z]+)"
    r"(?= (?:has|had|was|is|will|who|of|and|said|says|in|won|took|came|went|[a-z]{2,}ed)\b|[,.;])"
)
"""Where the word for a nation stands for somebody: "The Ghanaian has played for three clubs"."""

_PARTS = {"england", "scotland", "wales", "northern_ireland"}
_WHOLE = "united_kingdom"


@dataclass(frozen=True, slots=True)
class _Person:
    """Somebody without a name: by what he is known in both reports, what he is, and where."""

    known: str
    what: str
    span: Span


def find_people_perhaps(a: Reading, b: Reading) -> Iterator[Difference]:
    """Those of one age and of the two sexes, and the people of one nation alone in each report."""
    for find, note in ((_of_an_age, "another person"), (_of_a_nation, "another nation")):
        ones, others = find(a), find(b)
        for known in dict.fromkeys(one.known for one in ones):
            here, there = ([each for each in some if each.known == known] for some in (ones, others))
            if not (len(_what(here)) == len(_what(there)) == 1 and _what(here) != _what(there)):
                continue
            if find is _of_an_age or (_is_unknown(here[0].what, b) and _is_unknown(there[0].what, a)):
                yield Difference("detail", here[0].span, there[0].span, note)


def _what(people: Sequence[_Person]) -> set[str]:
    return {each.what for each in people}


@once_for_each
def _of_an_age(reading: Reading) -> list[_Person]:
    """The boys and girls, men and women whose age is told."""
    aged = [
        _Person(age, _SEXES[found["who"]], span)
        for found, span in _matches(reading, _OF_AN_AGE, fold)
        if (age := numeral(found["age"]))
    ]
    return aged + [_Person("", found["who"], span) for found, span in _matches(reading, (_ANIMAL,), fold)]


@once_for_each
def _of_a_nation(reading: Reading) -> list[_Person]:
    """The people of a nation."""
    told = [*_matches(reading, _OF_A_NATION), *_matches(reading, (_ALONE,))]
    alone = [(found, span) for found, span in told if found.re is not _ALONE or not named_nation(found["nation"])]
    return [_Person("", nation, span) for found, span in alone if (nation := nation_of(found["nation"]))]


def _matches(
    reading: Reading, patterns: Sequence[re.Pattern[str]], read: Callable[[str], str] = str
) -> Iterator[tuple[re.Match[str], Span]]:
    """What some patterns find in the sentences of a report."""
    for told in told_in(reading):
        start, text = told.sentence.span.start, read(told.sentence.span.of(reading.text))
        for pattern in patterns:
            for found in pattern.finditer(text):
                first = found.start("nation") if pattern is _ALONE else found.start()
                yield found, Span(start + first, start + found.end())


def _is_unknown(nation: str, reading: Reading) -> bool:
    """Whether a report has nothing of a nation, nor of that of which it is a part."""
    told = _nations_in(reading)
    return nation not in told and not (nation in _PARTS and _WHOLE in told) and not (nation == _WHOLE and _PARTS & told)


def has_any_of(reading: Reading, name: str, nation: str | None) -> bool:
    """Whether a report has any word of a name, or names its nation in whatever form."""
    if any(has_word(reading, word) for word in re.findall(r"\w{2,}", name) if word[0].isupper()):
        return True
    return nation is not None and nation in _nations_in(reading)


@once_for_each
def _nations_in(reading: Reading) -> set[str]:
    """The nations of which a report has any word, also such as "New Zealand"."""
    words = re.findall(r"(?=\b([A-Z]\w+(?: [A-Z]\w+)?))", reading.text)
    forms = {form for word in words for form in (word, word.split()[0])}
    return {nation for form in forms if (nation := nation_of(form))}
