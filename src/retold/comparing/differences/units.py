"""What a number counts or measures: the concepts of the words around it, and the measure of what is measured."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from retold.comparing.differences.numbers import Measure
from retold.text import concept, is_stopword

_UNIT_WORDS = re.compile(r"[a-z][a-z'’]*")
_FROM_THEIRS = re.compile(r" from (?:their|his|her|its)\b")
"""People driven from their homes are no homes; messages from witnesses are of witnesses."""

_UNIT_STOPS = frozenset(
    "and or but of in on at by for from to with after before since than as that who which were was are is had has have "
    "been killed died injured wounded dead".split()
)
_MONEY = {
    "dollar": ("$",), "dollars": ("$",), "euro": ("€",), "euros": ("€",), "yen": ("¥",),
    "pound": ("£", concept("pound")), "pounds": ("£", concept("pound")),
}  # fmt: skip
"""Currencies that are written out and have a sign; a pound can be a weight."""

_CURRENCIES = {
    "$": "dollars?", "€": "euros?", "¥": "yen", "yuan": "yuan|renminbi", "franc": "francs?",
    "krone": "kron(?:e|er|or|a|ur)|crowns?", "rupee": "rupees?", "rouble": "rou?bles?", "peso": "pesos?",
    "zloty": "zlot(?:y|ys|ych)",
    "lira": "liras?|lire", "won": "won", "rand": "rand", "real": "reais", "shekel": "shekels?", "dirham": "dirhams?",
    "riyal": "riyals?", "forint": "forints?", "baht": "baht", "naira": "naira", "dinar": "dinars?",
}  # fmt: skip
_CODES = {
    "usd": "$", "eur": "€", "gbp": "£", "jpy": "¥", "cny": "yuan", "rmb": "yuan", "chf": "franc", "sek": "krone",
    "nok": "krone", "dkk": "krone", "pln": "zloty", "inr": "rupee", "rs": "rupee", "zar": "rand", "brl": "real",
    "r": "rand",
}  # fmt: skip
CODES = "|".join(each for each in _CODES if each != "r")
"""Currencies as they are written before a sum: "SEK 184 million", "Rs 12 lakh"."""

_MEASURES: dict[str, dict[str, float]] = {
    "length": {
        "millimet(?:re|er)s?|mm": 0.001, "centimet(?:re|er)s?|cm": 0.01, "met(?:re|er)s?|m": 1.0,
        "kilomet(?:re|er)s?|km": 1000.0, "inch(?:es)?": 0.0254, "feet|foot|ft": 0.3048, "yards?": 0.9144,
        "miles?": 1609.344, "nautical miles?": 1852.0,
    },
    "weight": {
        "grams?": 0.001, "kilograms?|kilogrammes?|kilos?|kg": 1.0, "tonnes?|tons?|metric tons?": 1000.0,
        "pounds?(?= of)|lbs?": 0.4536, "ounces?": 0.02835,
    },
    "volume": {"lit(?:re|er)s?": 1.0, "gallons?": 3.785, "barrels?": 158.99, "pints?": 0.568},
    "speed": {
        "kph|km/h|kmh|kilomet(?:re|er)s (?:per|an) hour": 1.0, "mph|miles (?:per|an) hour": 1.609344, "knots?": 1.852,
    },
    "area": {
        "hectares?": 10_000.0, "acres?": 4046.9, "square kilomet(?:re|er)s?": 1e6, "square miles?": 2.59e6,
        "square met(?:re|er)s?": 1.0, "square feet|square foot": 0.0929,
    },
    "power": {"kilowatts?|kw": 1.0, "megawatts?|mw": 1e3, "gigawatts?|gw": 1e6},
    "share": {"parts per million|ppm": 1.0, "parts per billion|ppb": 0.001},
    "celsius": {r"(?:degrees? )?(?:celsius|centigrade)|°c|degrees? c\b": 1.0},
    "fahrenheit": {r"(?:degrees? )?fahrenheit|°f|degrees? f\b": 1.0},
}  # fmt: skip
"""What is measured, the units with what each is worth in the first of its kind."""

_NATIONS = (
    r"(?:u\.?s\.? |american |canadian |australian |swiss |danish |swedish |norwegian |british |mexican |indian )?"
)


def _patterns() -> Iterator[tuple[re.Pattern[str], Measure]]:
    for kind, units in _MEASURES.items():
        for words, worth in units.items():
            yield re.compile(rf"[\s-]?(?:{words})(?![\w/])(?! (?:per|an) hour)"), Measure(kind, worth)
    for kind, words in _CURRENCIES.items():
        yield re.compile(rf"[\s-]{_NATIONS}(?:{words})(?!\w)"), Measure(kind, 0.0)


_PATTERNS = tuple(_patterns())
_MEASURED = re.compile(
    r"\b(magnitude|category|majority|margin|turnout|speed|height|depth|length|width|distance|temperature|lead|deficit|"
    r"surplus|profit|loss|debt|budget|turnover)(?: of)?(?: (?:about|around|some|nearly|almost|over|at least|up to))? $"
)
_POINTS = re.compile(r"\s?percentage points?")
REACH = 32
"""So many characters behind a number its unit is looked for."""


class Found(NamedTuple):
    """A measure and how many characters behind the number it takes."""

    measure: Measure
    length: int


def measure_behind(folded: str, match: re.Match[str]) -> Found | None:
    """The measure that a number is given in; None where it counts things, or where "pounds" may be either.

    What a sign tells takes no characters.
    """
    if match["percent"]:
        return Found(Measure("points" if _POINTS.fullmatch(match["percent"]) else "%", 0.0), 0)
    if match["money"]:
        return Found(Measure(_sign(match["money"]), 0.0), 0)
    after = folded[match.end() : match.end() + REACH]
    for pattern, measure in _PATTERNS:
        if found := pattern.match(after):
            return Found(measure, found.end())
    if match["scale"] and (found := re.match(r"[\s-]pounds?(?!\w)", after)):
        return Found(Measure("£", 0.0), found.end())
    return None


def unit_of(folded: str, match: re.Match[str]) -> frozenset[str]:
    """The concepts of what is counted: the sign before or after, else the next words up to a preposition."""
    return _counted_by(folded, match) | _measured(folded, match)


def _counted_by(folded: str, match: re.Match[str]) -> frozenset[str]:
    if match["percent"]:
        return frozenset({"%"})
    if match["money"]:
        return frozenset({_sign(match["money"])})
    after = folded[match.end() : match.end() + 40]
    if after.startswith(("-year-old", " years old", " year old")) or _is_age(folded, match):
        return frozenset({"age"})
    return frozenset(_counted(after)) or _money_word(after)


def _sign(money: str) -> str:
    """The currency that stands before a sum."""
    return _CODES.get(money.strip(" ."), money.strip()[-1])


def _is_age(folded: str, match: re.Match[str]) -> bool:
    """Whether the number stands between commas, or behind "aged" or a person: "Ann Lee, 38, ...", "a woman of 34"."""
    before, after = folded[max(0, match.start() - 9) : match.start()], folded[match.end() : match.end() + 1]
    return before.endswith(("aged ", "man of ", "boy of ", "girl of ")) or (
        before.endswith(", ") and after in (",", ".", ")", ";", "")
    )


def _counted(after: str) -> Iterator[str]:
    """Concepts of up to three content words that follow on the number."""
    phrase = _FROM_THEIRS.split(re.split(r"[,.;:()\"]", after)[0])[0]
    taken = 0
    for word in _UNIT_WORDS.findall(phrase):
        if word in _UNIT_STOPS and word not in ("of", "from"):
            return
        if word in _MONEY:
            yield from _MONEY[word]
            return
        if not is_stopword(word):
            yield concept(word)
            taken += 1
        if taken == 3:
            return


def _money_word(after: str) -> frozenset[str]:
    """The sign of a currency that is written out."""
    word = re.match(r"\W*(\w+)", after)
    return frozenset(_MONEY.get(word[1], ())) if word else frozenset()


def _measured(folded: str, match: re.Match[str]) -> frozenset[str]:
    """What is measured, where it stands before the number: "magnitude 6.1", "a majority of 2,333"."""
    found = _MEASURED.search(folded[max(0, match.start() - 40) : match.start()])
    return frozenset({concept(found[1])}) if found else frozenset()
