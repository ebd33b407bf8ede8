"""Things of which only one can be the answer to a question of a story: the weapon, the vehicle, the colour of the car.

The question is fixed by form: what somebody is "armed with", "fled in", was "found in". The table of what excludes
each other is small and written by hand.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from retold.comparing.counterparts.others import others_told_of
from retold.comparing.counterparts.told import are_of_others, persons_told_of, told_in
from retold.model import Difference, Reading, Span
from retold.text import fold, is_stopword
from retold.text.remembered import once_for_each

MOST = 2
"""A report that has more answers to a question gives none."""

_QUESTIONS: Mapping[str, Mapping[str, str]] = {
    "weapon": {
        "armed": r"with|armed|held|holding|ha[ds]|carr\w+|wav(?:ed|ing)|wield\w+|brandish\w+|pull\w+|drew|produc\w+|"
        r"using|used|barrel of|threaten\w+"
    },
    "vehicle": {
        "left": r"fled|flee\w*|escap\w+|left|made off|making off|sped|got away|getting away|drove (?:off|away)",
        "came": r"came|arriv\w+|approach\w+|drove up|boarded",
        "brought": r"flown|brought|took|taken|carried",
        "hit": r"hit by|struck by|r[ua]n over by|knocked \w+ by|killed by",
    },
    "body": {
        "broke": r"broken?|breaks?|fractur\w+",
        "hit": r"hit|struck",
        "hurt": r"injur(?:ed|ing)|hurt|wounded",
        "shot": r"shot",
        "stabbed": r"stabbed",
    },
    "room": {"found": r"found|discovered|finds?", "began": r"broke out|began|started|breaks out"},
    "site": {
        "found": r"found|discovered|finds?",
        "arrested": r"arrest\w+|detain\w+|fetched|seized|picked up|taken|took",
        "came down": r"crash\w+|plough\w+|came down|fell|landed",
        "attacked": r"shot|stabbed|killed|attacked|murdered|died",
    },
    "drug": {"": r"\w+"},
    "card": {"": r"an?|the|with"},
}
"""For each kind of thing the words by which a report answers a question, for each of its questions."""

_HELPERS = (
    r"(?:police\w*|officers?|soldiers?|guards?|troops|marksm[ae]n|rescuers?|firefighters?|paramedics?|doctors?|crews?)"
)
"""Those who come to help, and what they come in or draw is no answer: not "police arrived by helicopter"."""

_OF_SOMEBODY = ("body", "side")
_ONE = {"one of"}
"""A part of those who are counted can still be the one with the broken arm."""

_NO = re.compile(r"\b(?:no|not|nor|never|without|neither|nobody|if|\w+n['’]t)\b")
"""What makes of an answer none."""

_DETERMINER = r"(?:an?|the|his|her|their|its|two|three|some)"
_WHERE = rf"\b(?:at|in|inside|into|from|near|outside|to) (?:{_DETERMINER} )?(?:[\w-]+ )??"
"""What stands before where something is: homes that are searched are told of otherwise."""

_COLOURED = re.compile(rf"\b(?i:{_DETERMINER}|in) (?:(?:dark|light|bright|pale|old|new|stolen|small) )*$")
_NOUN = re.compile(r" ([a-z]{3,})\b")
_MAKE = re.compile(r" [A-Z]\w+")
_SIDES = ("left|right", "(?:north|south|east|west)(?:ern)?", "upper|lower", "front|rear")
_SIDE = tuple(re.compile(rf"\b({sides}) ([a-z]{{3,}})\b") for sides in _SIDES)


@dataclass(frozen=True, slots=True)
class _Row:
    """A thing of the table, and the word for more than it."""

    kind: str
    name: str
    wider: str
    words: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Thing:
    """A thing where it answers a question; ``persons`` are the last names of those of whom the sentence tells."""

    question: tuple[str, str]
    name: str
    wider: str
    span: Span
    persons: frozenset[str]

    def excludes(self, other: "Thing") -> bool:
        """Whether only one of the two can be it."""
        if self.question[0] in _OF_SOMEBODY and are_of_others(self.persons, other.persons):
            return False
        return self.name not in (other.name, other.wider) and other.name != self.wider


_Found = tuple[tuple[str, str], str, str, re.Match[str]]
"""A question, the thing that answers it, a wider word for it, and where it stands in its sentence."""


def find_things_perhaps(a: Reading, b: Reading) -> Iterator[Difference]:
    """The things that perhaps answer one question otherwise: the first of either report that the other has nowhere."""
    ones, others = _answers(a), _answers(b)
    for question in sorted(ones.keys() & others.keys()):
        here, there = ones[question], others[question]
        few = all(len({thing.name for thing in things}) <= MOST for things in (here, there))
        if few and all(one.excludes(other) for one in here for other in there):
            one, other = _only_in(here, b), _only_in(there, a)
            if one and other:
                yield Difference("detail", one.span, other.span, "another thing")


def _only_in(things: Sequence[Thing], other: Reading) -> Thing | None:
    """The first thing that the other report has nowhere."""
    return next((thing for thing in things if not _has(other, thing)), None)


@once_for_each
def _answers(reading: Reading) -> dict[tuple[str, str], list[Thing]]:
    """The things of a report by the question that they answer, in order."""
    found: dict[tuple[str, str], list[Thing]] = defaultdict(list)
    for told in told_in(reading):
        sentence = told.sentence.span
        persons = persons_told_of(reading, sentence)
        for find in (_by_verbs, _coloured, _on_a_side):
            for question, name, wider, match in find(sentence.of(reading.text)):
                span = Span(sentence.start + match.start(), sentence.start + match.end())
                if not _is_of_others(reading, question[0], sentence, span):
                    found[question].append(Thing(question, name, wider, span, persons))
    return found


def _is_of_others(reading: Reading, kind: str, sentence: Span, span: Span) -> bool:
    """Whether a wound is told of another time."""
    return kind == "body" and bool(others_told_of(reading.text, sentence, span) - _ONE)


def _by_verbs(text: str) -> Iterator[_Found]:
    """What stands behind the words of a question."""
    text = fold(text)
    for row in _table():
        for found in row.words.finditer(text) if row.kind in _QUESTIONS else ():
            before = text[: found.start()]
            for asked, words in _QUESTIONS[row.kind].items():
                does = row.kind == "vehicle" and re.match(rf" (?:{words})\b", text[found.end() :])
                asking = _asking(words).search(before)
                helps = asking and asking["who"] and row.kind in ("weapon", "vehicle")
                if (does or (asking and not helps)) and not _NO.search(before):
                    yield (row.kind, asked), row.name, row.wider, found


def _coloured(text: str) -> Iterator[_Found]:
    """Colours with what has them: vehicles are one, whether a report names the kind or the make."""
    for row in _table():
        for found in row.words.finditer(text) if row.kind == "colour" else ():
            noun = _NOUN.match(text, found.end())
            vehicle = _MAKE.match(text, found.end()) or (noun and _is_vehicle(noun[1]))
            has = "vehicle" if vehicle else noun[1] if noun else "the"
            if not is_stopword(has) and _COLOURED.search(text[: found.start()]):
                yield ("colour", has), row.name, row.wider, found


def _on_a_side(text: str) -> Iterator[_Found]:
    """The left or the right of what somebody or something has two of, the north face or the south face."""
    for number, pattern in enumerate(_SIDE):
        for found in pattern.finditer(text):
            if not is_stopword(found[2]):
                yield ("side", f"{number} {found[2]}"), found[1], "", found


def _is_vehicle(word: str) -> bool:
    return any(row.kind == "vehicle" and row.words.fullmatch(word) for row in _table())


def _has(reading: Reading, thing: Thing) -> bool:
    """Whether a report has a thing anywhere, or a wider word for it."""
    kind, of = thing.question
    text = fold(reading.text)
    if kind == "side":
        return re.search(rf"\b{thing.name} {of.split()[-1]}\b", text) is not None
    where = _WHERE if kind in ("room", "site") else ""
    rows = (row for row in _table() if row.kind == kind and row.name in (thing.name, thing.wider))
    return any(re.search(where + row.words.pattern, text) for row in rows)


@cache
def _asking(words: str) -> re.Pattern[str]:
    """The words of a question at the end of a text, with a few words of the same clause behind them."""
    return re.compile(rf"(?<!\w)(?P<who>{_HELPERS} (?:\w+ )?)?\b(?:{words})(?: [\w'’-]+){{0,5}} $")


@cache
def _table() -> tuple[_Row, ...]:
    """The things that exclude each other."""
    lines = (files("retold.data") / "excluding_things.txt").read_text("utf-8").splitlines()
    kinds = (line.partition(":") for line in lines if not line.startswith("#"))
    return tuple(_row(kind, each) for kind, _, things in kinds for each in things.split(";"))


def _row(kind: str, written: str) -> _Row:
    """A thing as the table has it: its words, and the wider one."""
    words, _, wider = (part.strip() for part in written.partition("<"))
    forms = words.split("/")
    return _Row(kind, forms[0], wider, re.compile(rf"\b(?:{'|'.join(forms)})s?\b"))
