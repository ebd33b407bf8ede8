"""What a sentence asserts itself, and what it only names: the event of before, by which it says whom it speaks of.

"The steering of a ferry that ran aground had failed" tells of the steering; who told that the ferry ran aground did not
tell this. Clauses are told apart by their first word and by the verbs' forms, without a parser.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Literal, NamedTuple

from retold.comparing.sentences.clause_words import AUXILIARIES, BEFORE_NOUN, SAYING, is_verb, tokens_of
from retold.comparing.sentences.senses import sense_of
from retold.model import Span
from retold.text import Word, concept, fold, split_words
from retold.text.related import relations

_RELATIVE = frozenset("who whom whose which".split())
_WHEN = frozenset("after when before because while where since until although though despite following amid".split())
_NAMING = re.compile(
    r"\b(?:on suspicion of|suspected of|accused of|charged with|convicted of|guilty of|in connection with|"
    r"blamed for|wanted for|over claims|over allegations)\b"
)
"""What comes behind says what somebody is held for."""

_COMPLEMENT_OBJECTS = frozenset("him her it them us me you reporters journalists parliament police court fact".split())
_DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday today yesterday".split())
_SHORT = frozenset("died lied sued used".split())
_ALIKE = ("kill die dead death", "hurt injure wound", "crash plunge collide", "quit resign step")
"""Verbs of one event that the table of related words does not hold together."""

_PASSIVE = frozenset("killed injured wounded hurt".split())
_AGENT = re.compile(r"by (?!\d)")
_WHERE = re.compile(r"(?:in|by|when|during|at|on|after) ")
"""What stands behind a participle without a helping verb: "the mayor, shaken by the blast", "two men, killed in it"."""

_ANOTHER = re.compile(
    r"\b(?:(?:an?|the|his|her|their) (second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)|another) "
    r"(?:\w+ ){0,2}(?:victim|person|man|woman|child|boy|girl|body|death|suspect|patient|"
    r"\w+ (?:(?:has|had|was|is|been) )*(?:died|dead|killed|hurt|injured|wounded|missing|arrested|detained|charged))\b"
)
"""One more of those that were counted before."""

_COUNTED = dict(zip("second third fourth fifth sixth seventh eighth ninth tenth".split(), range(2, 11), strict=True))

_FAMILIES = {concept(word): (group,) for group in _ALIKE for word in group.split()}

_PREPOSITIONS = frozenset(
    "of over in from after for about into by following amid during since before with at on".split()
)

Repeat = Literal["named", "beside"]


class Asserted(NamedTuple):
    """The text of the main clauses, and that of what is subordinate; ``naming`` is the part of it that says of whom."""

    main: str
    rest: str
    naming: str = ""
    verbs: frozenset[str] = frozenset()
    """The concepts of the verbs that are asserted."""


@lru_cache(maxsize=20_000)
def asserted(text: str) -> Asserted:
    """What a text tells itself, and what it only names.

    >>> asserted("The steering of a ferry that ran aground had failed.")[:2]
    ('The steering of a ferry had failed .', 'that ran aground')
    >>> asserted("Police arrested two men on suspicion of stealing a vase.").rest
    'on suspicion of stealing a vase'
    """
    walk = _Walk(text)
    words = list(walk)
    main, rest = (" ".join(word for word, inside in words if bool(inside) is hidden) for hidden in (False, True))
    naming = " ".join(word for word, inside in words if inside == "naming")
    return Asserted(main, rest, naming, frozenset(sense_of(main).verbs) | walk.verbs)


class _Walk:
    """The words of a text, each with how it is subordinate, if it is."""

    def __init__(self, text: str) -> None:
        self._tokens = tokens_of(text, Span(0, len(text)), ())
        self._naming = {match.start() for match in _NAMING.finditer(fold(text))}
        self._verb = False
        self._inside = ""
        self._inner_verb = False
        self._last_verb = -9
        self._kind = ""
        self.verbs: set[str] = set()

    def __iter__(self) -> Iterator[tuple[str, str]]:
        quoted = False
        for number, token in enumerate(self._tokens):
            quoted ^= token.text == '"'
            if not quoted:
                self._step(number)
            yield token.text, (self._kind if self._inside else "")

    def _step(self, number: int) -> None:
        """Go over one token: a subordinate clause may begin, or end before it."""
        token = self._tokens[number]
        if token.kind == "mark":
            self._mark(number)
        elif self._opens(number):
            closes = not self._verb or (number > 0 and self._tokens[number - 1].text == ",")
            self._inside = "comma" if closes else "end"
            self._inner_verb = token.span.start in self._naming or is_verb(self._tokens, number)
            self._kind = "beside" if token.text.lower() in _WHEN else "naming"
        elif (is_verb(self._tokens, number) or token.text in _SHORT) and token.text != "May":
            self._take_verb(number)

    def _mark(self, number: int) -> None:
        text = self._tokens[number].text
        if text in ".;!?\n" and self._inside:
            self._inside = ""
            self._verb = False
        elif text == "," and self._inside and not self._goes_on(number + 1):
            said = [one.text.lower() for one in self._tokens[number + 1 : number + 7]]
            if self._inside == "comma" or any(word in SAYING for word in said):
                self._inside = ""

    def _goes_on(self, number: int) -> bool:
        """Whether a clause goes on behind a comma with what it brought about: "which fell, killing two"."""
        word = self._tokens[number].text if number < len(self._tokens) else ""
        return word.endswith("ing") and word != "according"

    def _opens(self, number: int) -> bool:
        token = self._tokens[number]
        word, before = token.text.lower(), self._tokens[number - 1].text.lower() if number else ""
        if token.span.start in self._naming:
            return not (before in AUXILIARIES and is_verb(self._tokens, number))
        if before == "," and self._is_passive(number):
            return True
        if word == "that":
            return self._is_relative(number, before)
        if word in ("which", "where") and before == "," and self._verb and not self._inside:
            return False
        return word in _RELATIVE or (word in _WHEN and before not in BEFORE_NOUN and not self._is_time(number + 1))

    def _is_time(self, number: int) -> bool:
        """Whether a day or year stands at a token: what comes behind "since Sunday" is no clause of its own."""
        word = self._tokens[number].text.lower() if number < len(self._tokens) else ""
        return word in _DAYS or word[:1].isdigit()

    def _is_passive(self, number: int) -> bool:
        """Whether a participle behind a comma says by what or where somebody was hit."""
        behind = " ".join(token.text.lower() for token in self._tokens[number + 1 : number + 3])
        where = _WHERE if self._tokens[number].text in _PASSIVE else _AGENT
        return where.match(behind) is not None and is_verb(self._tokens, number)

    def _is_relative(self, number: int, before: str) -> bool:
        """Whether "that" stands behind a noun and before a verb; behind a verb of saying it brings what is said."""
        said = {token.text.lower() for token in self._tokens[max(0, number - 3) : number]}
        if before in _DAYS and not said.isdisjoint(SAYING):
            return False
        if before in SAYING or before in _COMPLEMENT_OBJECTS or before in AUXILIARIES or not before[:1].isalnum():
            return False
        return not is_verb(self._tokens, number - 1) and any(
            is_verb(self._tokens, place) for place in (number + 1, number + 2)
        )

    def _take_verb(self, number: int) -> None:
        """A verb of the main clause, of the subordinate one, or the main one behind a relative clause."""
        grouped = number - self._last_verb <= 2 and self._is_auxiliary(self._last_verb)
        joined = self._tokens[number - 1].text.lower() in ("and", "or", "to", "but") if number else False
        if not self._inside:
            self._verb = True
        elif self._inside == "comma" and not self._verb and self._inner_verb and not (grouped or joined):
            if self._in_subject():
                self._inside, self._verb = "", True
        else:
            self._inner_verb = True
        word = self._tokens[number].text
        if not self._inside and word.lower() not in AUXILIARIES | SAYING:
            self.verbs.add(concept(word))
        self._last_verb = number

    def _is_auxiliary(self, number: int) -> bool:
        return number >= 0 and self._tokens[number].text.lower() in AUXILIARIES

    def _in_subject(self) -> bool:
        """Whether a relative clause began in the subject, so that a second verb is that of the main clause."""
        return self._tokens[0].text.lower() not in _WHEN


def repeats(one: str, other: str) -> Repeat | None:
    """How the first text repeats what the second asserts, if it asserts something else itself.

    It names somebody by it ("who stole the vase"), or tells it beside ("when it crashed", "the crash of a plane").

    >>> repeats("Three people died when a plane crashed near Lesk.", "A plane crashed near Lesk on Monday.")
    'beside'
    >>> repeats("A plane that crashed near Lesk lacked fuel, the owner admitted.", "A plane crashed near Lesk.")
    'named'
    """
    own, their = asserted(one), asserted(other)
    told = their.verbs
    if tells_of_another(own.main, other):
        return "beside"
    if not own.verbs or are_told(own.verbs, other):
        return None
    if _names_event(own, told):
        return "beside"
    if not own.rest or are_told(told, own.main):
        return None
    if own.naming and told and not are_told(told, one) and (their.naming or _share_nothing(own.main, their)):
        return "named"
    if are_told(told, own.naming):
        return "named"
    return "beside" if are_told(told, own.rest) else None


def _share_nothing(main: str, their: Asserted) -> bool:
    """Whether two texts share at most what stands beside their main clauses.

    "Nine were killed when a bus fell" and "the driver of the bus that fell had worked for 15 hours" do.
    """
    return bool(their.rest) and sense_of(main).concepts.keys().isdisjoint(sense_of(their.main).concepts)


def _names_event(own: Asserted, told: Collection[str]) -> bool:
    """Whether a main clause names by a noun what was told: "arrested over the theft of 40 vases"."""
    words = split_words(own.main)
    return any(
        behind.surface == "of" and _is_prepositional(words[:number]) and are_told(told, noun.surface)
        for number, (noun, behind) in enumerate(pairwise(words))
    )


def _is_prepositional(before: Sequence[Word]) -> bool:
    """Whether a noun stands behind a preposition, with an article or what qualifies it between them."""
    return not _PREPOSITIONS.isdisjoint(word.surface.lower() for word in before[-3:])


def tells_of_another(text: str, other: str) -> bool:
    """Whether a text tells of one more than those who are counted before, and another does not.

    >>> tells_of_another("A third man has died.", "Two men died."), tells_of_another("A third man died.", "Three died.")
    (True, False)
    """
    more = _ANOTHER.search(fold(text))
    if not more:
        return False
    counted = {"another", "more"} if more[1] is None else {more[1], str(_COUNTED[more[1]])}
    return counted.isdisjoint(sense_of(other).concepts) and not _ANOTHER.search(fold(other))


def are_told(verbs: Iterable[str], by: str) -> bool:
    """Whether one of some verbs is in a text, in this form or another, or one that says the same."""
    told = sense_of(by)
    kin = {key for verb in verbs for key in (*relations(verb), *_FAMILIES.get(verb, ()))}
    known = {key for each in told.concepts for key in _FAMILIES.get(each, ())}
    return any(verb in told.concepts for verb in verbs) or not kin.isdisjoint(told.keys | known)
