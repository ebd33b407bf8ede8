"""A stretch of tokens that a rule of the grammar took for a time expression, and the numbers in it."""

import re
from dataclasses import dataclass

from retold.reading.dates.lexicon import NUMBERS, ORDINALS, UNITS
from retold.reading.dates.tokens import Tokens


@dataclass(slots=True)
class Phrase:
    """The tokens from ``first`` to ``last`` that a rule of the grammar took for a time expression."""

    rule: str
    tokens: Tokens
    first: int
    last: int

    def words(self, *kinds: str) -> list[str]:
        """The tokens of some kinds, in order."""
        numbers = range(self.first, self.last + 1)
        return [self.tokens.words[number] for number in numbers if self.tokens.kind(number) in kinds]

    def word(self, *kinds: str) -> str:
        """The first token of some kinds, or an empty string."""
        return next(iter(self.words(*kinds)), "")

    def has(self, *kinds: str) -> bool:
        """Whether there is a token of one of the kinds."""
        return bool(self.words(*kinds))

    @property
    def unit(self) -> str:
        """The unit that the phrase counts in, the last one where there are several; empty where there is none."""
        words = self.words("unit", "units", "quarter", "century", "year_unit", "period") or self.words("second")
        return UNITS.get(words[-1], "") if words else ""

    @property
    def before(self) -> str:
        """The token before the phrase."""
        return self.tokens.word(self.first - 1)

    def around(self, count: int) -> list[str]:
        """The tokens of the phrase and so many on either side."""
        return self.tokens.words[max(0, self.first - count) : self.last + 1 + count]

    def following(self, count: int) -> list[str]:
        """The tokens after the phrase."""
        return self.tokens.words[self.last + 1 : self.last + 1 + count]

    @property
    def after(self) -> str:
        """The token after the phrase."""
        return self.tokens.word(self.last + 1)


def ordinal_of(word: str) -> int | None:
    """``third`` and ``3rd`` are 3."""
    return ORDINALS.get(word) or (int(digits[0]) if (digits := re.match(r"\d+", word)) else None)


_FRACTIONS = {"½": 0.5, "¼": 0.25, "¾": 0.75}


def _mixed(word: str) -> tuple[int, float]:
    """The whole and the part of a number with a fraction: ``41/2``, as papers set four and a half, ``4½``, ``1/2``."""
    if word[-1] in _FRACTIONS:
        return int(word[:-1] or 0), _FRACTIONS[word[-1]]
    return int(word[:-3] or 0), int(word[-3]) / int(word[-1])


def count_of(phrase: Phrase) -> float | None:
    """How many units a phrase counts: ``two and a half`` is 2.5; None for ``several``; 1 for ``a``."""
    if phrase.has("vague") and phrase.word("vague") != "many":
        return None
    group, found = 0.0, False
    for number in range(phrase.first, phrase.last + 1):
        kind, word = phrase.tokens.kind(number), phrase.tokens.words[number]
        if found and kind in ("to", "or"):
            break
        if kind in ("day", "year", "number"):
            group, found = float(word.replace(",", "").rstrip(".")), True
        elif kind in ("number_word", "nineteen", "hundred") or (kind == "a" and word == "one"):
            value = NUMBERS[word]
            group, found = (max(group, 1) * value if value in (12, 100, 1000, 1_000_000) else group + value), True
        elif kind in ("fraction", "mixed"):
            whole, part = _mixed(word)
            group, found = group + whole + part, True
        elif kind == "couple":
            group, found = 2, True
        elif kind == "half":
            group, found = (group or float(phrase.has("and"))) + 0.5, True
    return group if found else None if phrase.has("units") else 1.0
