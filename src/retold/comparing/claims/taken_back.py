"""Where somebody tells what the same one had denied, in sentences that need not be alike.

"Norgas denied that it had been called" and "Norgas said that it had been called three times in the hours before a blast
wrecked a bakery" are no tellings of one claim, and most of the second is about something else.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise, product

from retold.comparing.claims.sides import side_of
from retold.comparing.sentences.asserting import asserted
from retold.comparing.sentences.denying import denied_in, may_deny, oppose
from retold.model import Claim, Conflict, Reading, Span, Telling
from retold.text import fold, split_words

_DENIES = re.compile(r"\bden(?:ies|ied) (?:that|having|being)\b")
_NOT_DONE = re.compile(r"\b(?:will|would|could|may|might|should|must|if|whether|unless|about to|plans? to)\b")
_THE = re.compile(r"^(?:the|a|an) ", re.IGNORECASE)

_Said = tuple[int, Telling, str]
"""The number of a claim, a telling of it, and the words of this."""


def taken_back(claims: Sequence[Claim], readings: Mapping[str, Reading]) -> Iterator[tuple[int, int, Conflict]]:
    """The claims of which one denies what the other has the same source tell, with the conflict of each two."""
    by_source: dict[str, list[_Said]] = defaultdict(list)
    for number, claim in enumerate(claims):
        for one in _said(number, claim, readings):
            by_source[_last_word(one[1].source)].append(one)
    for some in by_source.values():
        denials = [one for one in some if _DENIES.search(fold(one[2]))]
        for denial, told in product(denials, some if denials else ()):
            if denial[0] != told[0] and _takes_back(denial, told):
                yield denial[0], told[0], _conflict(denial, told, claims, readings)


def _conflict(denial: _Said, told: _Said, claims: Sequence[Claim], readings: Mapping[str, Reading]) -> Conflict:
    (one, left, _), (other, right, _) = denial, told
    place = _place(readings[left.report].text, left.spans)
    a = side_of(readings[left.report], "negation", place, claims[one].id)
    return Conflict("negation", a, side_of(readings[right.report], "negation", None, claims[other].id))


def _said(number: int, claim: Claim, readings: Mapping[str, Reading]) -> Iterator[_Said]:
    """The certain tellings of a claim that somebody is said to say."""
    for one in claim.tellings:
        if one.source and not one.doubtful:
            yield number, one, " ".join(span.of(readings[one.report].text) for span in one.spans)


def _takes_back(denial: _Said, told: _Said) -> bool:
    """Whether the second tells in its main clause, as done, what its source denied in the first."""
    (_, left, one), (_, right, other) = denial, told
    if left.report == right.report or not _are_one(left.source or "", right.source or "") or may_deny(other):
        return False
    main = asserted(other).main
    if "?" in other or _NOT_DONE.search(main) or not oppose(one, main):
        return False
    words = _denied_words(one)
    return len(words) > 1 or any(phrase in f" {fold(main)} " for phrase in _phrases(one, words))


def _are_one(one: str, other: str) -> bool:
    """Whether two sources are one: the same words, or a name and its last part ("Ada Lind", "Lind")."""
    short, long = sorted((_THE.sub("", one), _THE.sub("", other)), key=len)
    return fold(short) == fold(long) or (short[:1].isupper() and long.endswith(f" {short}"))


def _last_word(source: str | None) -> str:
    return fold(source or "").rsplit(" ", 1)[-1]


def _denied_words(text: str) -> set[str]:
    return {each for denied in denied_in(text) for each in denied.what}


def _phrases(text: str, denied: set[str]) -> Iterator[str]:
    """What alone is denied, as it is written, with the word before it: "been called"."""
    words = [word for word in split_words(text) if word.span.start > _end_of_denial(text)]
    for before, word in pairwise(words):
        if word.concept in denied:
            yield f" {fold(before.surface)} {fold(word.surface)} "


def _end_of_denial(text: str) -> int:
    found = _DENIES.search(fold(text))
    return found.end() if found else 0


def _place(text: str, spans: Sequence[Span]) -> Span | None:
    """Where it is denied."""
    found = (_DENIES.search(fold(text), span.start, span.end) for span in spans)
    return next((Span(*match.span()) for match in found if match), None)
