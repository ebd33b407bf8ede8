"""Numbers in words and figures, brought to one form."""

import re

_UNITS = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
_UNITS += " seventeen eighteen nineteen"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_ORDINALS = "fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
_OTHERS = {
    "dozen": "12",
    "hundred": "100",
    "thousand": "1000",
    "million": "million",
    "mln": "million",
    "mn": "million",
    "billion": "billion",
    "bn": "billion",
    "trillion": "trillion",
    "tn": "trillion",
    "1st": "first",
    "2nd": "second",
    "3rd": "third",
    "%": "percent",
    "per cent": "percent",
    "$": "dollar",
    "£": "pound",
    "€": "euro",
}

_VALUES = {
    **{word: str(value) for value, word in enumerate(_UNITS.split())},
    **{word: str(10 * value) for value, word in enumerate(_TENS.split(), 2)},
    **{word: str(value) for value, word in enumerate(_ORDINALS.split(), 4)},
    **_OTHERS,
}
_TENS_AND_UNIT = re.compile(rf"({_TENS.replace(' ', '|')})[- ](\w+)")
_ORDINAL = re.compile(r"(?<!\d)(\d+)(?:st|nd|rd|th)")


def numeral(word: str) -> str | None:
    """The common form of a number, currency sign or per cent in lower case; None for any other word.

    >>> numeral("twenty-three"), numeral("1,200"), numeral("18th"), numeral("dozens")
    ('23', '1200', '18', None)
    """
    if value := _VALUES.get(word):
        return value
    if word[:1].isdigit():
        return _ORDINAL.sub(r"\1", word.replace(",", ""))
    if compound := _TENS_AND_UNIT.fullmatch(word):
        unit = _VALUES.get(compound[2], "")
        return str(int(_VALUES[compound[1]]) + int(unit)) if unit.isdigit() and 0 < int(unit) < 10 else None
    return None
