"""Numbers in a text: digits, words and lengths of time, with what they count and how exactly they are given."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from retold.comparing.differences.beside import is_label, part_of, said_of
from retold.comparing.differences.fates import fate_of
from retold.comparing.differences.fractions import find_fractions
from retold.comparing.differences.numbers import SIGNS, TIME, Bound, Number
from retold.comparing.differences.rounding import significance
from retold.comparing.differences.units import CODES, measure_behind, unit_of
from retold.model import Span
from retold.text import concept, fold, is_stopword
from retold.text.irregular import BASE_FORMS

_UNITS = dict(
    zip(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen".split(),
        range(20),
        strict=True,
    )
)
_TENS = {word: 20 + 10 * n for n, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split())}
_SCALES = {
    "hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "dozen": 12.0,
    "lakh": 1e5, "crore": 1e7,
    "k": 1e3, "m": 1e6, "mn": 1e6, "bn": 1e9, "tn": 1e12,
}  # fmt: skip
_ORDINALS = dict(
    zip("first second third fourth fifth sixth seventh eighth ninth tenth".split(), range(1, 11), strict=True)
)
_VAGUE = {
    "dozens": (24.0, 99.0), "scores": (40.0, 199.0), "hundreds": (200.0, 999.0), "thousands": (1000.0, 99_999.0),
    "tens of thousands": (20_000.0, 99_999.0), "hundreds of thousands": (200_000.0, 999_999.0),
    "millions": (1e6, 9.99e8), "billions": (1e9, 9.99e11), "several": (3.0, 9.0), "a few": (2.0, 9.0),
    "several dozen": (36.0, 99.0), "several hundred": (300.0, 999.0), "several thousand": (3000.0, 9999.0),
    "a few dozen": (24.0, 99.0), "a few hundred": (200.0, 999.0), "a few thousand": (2000.0, 9999.0),
    "a couple": (2.0, 3.0), "a handful": (3.0, 9.0),
}  # fmt: skip
"""Words for an unknown number, with the least and the most that they can mean."""

_SMALL = "|".join(sorted((*_UNITS, *_TENS), key=len, reverse=True))
_BIG = "hundred|thousand|million|billion|trillion|dozen|lakh|crore"
_MILLION = r"mn|(?(money)m|m(?=\ (?:[a-z-]+\ )?(?:[a-z]+s|people|men|women|children|yen|yuan)\b))"
"""An "m" is a million of a sum, or of what is counted; "49m" is a length."""

_SHORT = r"(?:km|kg|cm|mm|m|ft|lbs?|mph|kph|kmh|kw|mw|gw)(?![a-z])"
"""Units that are written right behind a figure."""

_HALF = r"[\ -]and[\ -]a[\ -]half(?![a-z])|[\ -]1/2(?![\d/])|½"
"""A half that belongs to the number before it: "four and a half", "4-1/2"."""

_NUMBER = re.compile(
    rf"""
    (?<![a-z\d])(?<!\bno\ )(?<!\bper\ )(?P<money>(?:us|au|ca|nz|hk)?[$£€¥]\s?|(?:{CODES})\.?\s?(?=\d)
      |r(?=[\d.,]+\ ?(?:million|billion|bn|m)(?![a-z])))?
    (?: (?P<digits>(?>\d{{1,3}}(?:,\d{{3}})+(?:\.\d+)?|\d{{1,2}}(?:,\d\d)+,\d{{3}}|\d+(?:\.\d+)?))
        (?P<ordinal>st|nd|rd|th)?
        (?P<half>{_HALF})?
        (?:[\s-]?(?P<scale>{_BIG}|k|{_MILLION}|bn|tn)(?![a-z]))?
      | (?P<vague>(?:several|a\ few)\ (?:dozen|hundred|thousand)|(?:tens|hundreds)\ of\ thousands|dozens
        |scores(?=\ of)|hundreds|thousands|millions
        |billions|several|a\ few|a\ couple(?=\ (?:of|more)\ )|a\ handful)
      | (?P<words>(?:half\ a\ (?={_BIG})|an?\ (?={_BIG}))?(?:{_SMALL}|{_BIG})(?:[\s-]+(?:and\ )?(?:{_SMALL}|{_BIG}))*
          (?:(?P<half_word>{_HALF})(?:[\s-](?P<half_scale>{_BIG})(?![a-z]))?)?)
      | (?P<rank>{"|".join(_ORDINALS)})
    )(?:(?![a-z])|(?={_SHORT}))(?P<percent>\s?(?:%|per\ ?cent\b|percentage\ points?))?
    """,
    re.VERBOSE,
)
_FRACTION = re.compile(r"[- ](?:thirds?|quarters|fifths|tenths)\b")
_TELEPHONE = re.compile(r"\d{3}[-) ]+\d{3}-\d{4}|\b\d{3}-\d{4}\b")
_BEFORE = re.compile(r"(?<![\w.,:/-])$|(?<=[(\[\"'/–-])$")
_BOUND_WORDS: dict[Bound, str] = {
    "most": "no more than|not more than|at most|up to|as many as|as much as|maximum of",
    "least": "no (?:fewer|less) than|at least|more[ -]than|over|exceeding|upwards? of|minimum of|not less than",
    "below": "nearly|almost|close to|just under|approaching|(?:less|fewer) than|under|below",
    "about": "about|around|some|roughly|approximately|an estimated|estimated|circa|or so|more or less",
}
_OVER = re.compile(r"\b(?P<word>[a-z]+) (?:over|under|below) $")
_BOUNDS = {bound: re.compile(rf"(?:^|\W)(?P<words>{words})\W*$") for bound, words in _BOUND_WORDS.items()}
_LENGTHS = {
    "minut": 1 / 1440, "hour": 1 / 24, "day": 1.0, "week": 7.0, "month": 30.4375, "year": 365.25, "decad": 3652.5,
}  # fmt: skip
"""Days in the units of time, so that 48 hours and two days are one length."""

_LENGTH = re.compile(
    r"(?<![\w-])(?:(?P<one>an? )?(?P<unit>minute|hour|day|week|month|year|decade)(?P<many>s)?)"
    r"(?= (?:later|earlier|ago|after|before)\b)"
)

_ONE_LENGTH = re.compile(
    r"\b(?:(?:for|within|last(?:s|ed|ing)|up to|at least|more than|less than|over|under|almost|nearly|about|another) "
    r"(?=an? \w+(?! and a half)))?(?P<length>(?P<one>an?) (?P<unit>minute|hour|day|week|month|year|decade)"
    r"(?P<half> and a half)?)(?![\w-])(?! (?:later|earlier|ago|after|before|or two)\b)"
)
"""A length of time of one unit, where "for" or the like shows that it is none of "twice a year": "for up to a year"."""

_LENGTH_AFTER = re.compile(
    r"[\s-](?:(?:more|full|straight|consecutive|long) )?(?P<unit>minute|hour|day|week|month|year|decade)s?(?!\w)"
)

_OLD = re.compile(r"[ -]olds?(?!\w)")


def find_numbers(text: str, span: Span, without: Iterable[Span] = ()) -> list[Number]:
    """The numbers of a stretch in order, those inside the spans ``without`` (dates) left out."""
    folded = fold(text[span.start : span.end])
    left_out = list(without)
    parts = list(find_fractions(folded, span.start))
    numbers = (
        replace(number, label=True) if is_label(text, span, match) else number
        for match in _NUMBER.finditer(folded)
        if (number := _number(folded, match, span.start))
    )
    counted = [*parts, *(one for one in numbers if not any(one.span.overlap(part.span) for part in parts))]
    lengths = (*_bare_lengths(folded, span.start, counted), *_single_lengths(folded, span.start))
    found = sorted((*counted, *lengths), key=lambda number: number.span)
    return [number for number in found if not any(number.span.overlap(other) for other in left_out)]


def _bare_lengths(folded: str, offset: int, counted: Sequence[Number]) -> Iterator[Number]:
    """Lengths of time without a number: "a week later", "months after"."""
    ends = {number.span.end - offset for number in counted}
    for match in _LENGTH.finditer(folded):
        if bool(match["one"]) == bool(match["many"]) or any(match.start() - 2 <= end <= match.start() for end in ends):
            continue
        key = concept(match["unit"])
        bound: Bound = "vague" if match["many"] else _bound(folded[max(0, match.start() - 24) : match.start()])
        low, high = (2.0, 11.0) if match["many"] else _interval(1.0, bound)
        span = Span(offset + match.start(), offset + match.end())
        yield _in_days(Number(span, 2.0 if match["many"] else 1.0, low, high, bound, frozenset(), when=True), key)


def _single_lengths(folded: str, offset: int) -> Iterator[Number]:
    """Lengths of time of one unit, or of one and a half: "for up to a year", "an hour and a half"."""
    for match in _ONE_LENGTH.finditer(folded):
        if match["half"] or match.start() < match.start("length"):
            value = 1.5 if match["half"] else 1.0
            bound = _bound(folded[max(0, match.start("length") - 24) : match.start("length")])
            span = Span(offset + match.start("length"), offset + match.end("length"))
            number = Number(span, value, *_interval(value, bound), bound, frozenset(), end=span.end)
            yield _in_days(number, concept(match["unit"]))


def _in_days(number: Number, unit: str) -> Number:
    """A length of time counted in days, which have their written unit besides."""
    length = _LENGTHS[unit]
    low, high = number.low * length, number.high * length
    figure = number.value
    return replace(
        number,
        value=figure * length,
        low=low,
        high=high,
        unit=frozenset({unit, TIME}),
        grain=number.grain * length,
        written=figure,
    )


def _number(folded: str, match: re.Match[str], offset: int) -> Number | None:
    """The number of a match; None where it is part of a word or code."""
    before, after = folded[max(0, match.start() - 1) : match.start()], folded[match.end() : match.end() + 9]
    if not _BEFORE.search(before) or _FRACTION.match(after) or _in_telephone(folded, match):
        return None
    span = Span(offset + match.start(), offset + match.end())
    unit, found = unit_of(folded, match), measure_behind(folded, match)
    fate = fate_of(folded, match.start(), match.end())
    if vague := match["vague"]:
        low, high = _VAGUE[vague]
        number = Number(span, low, low, high, "vague", unit, fate=fate)
    else:
        value, bound = _value(match), _bound(folded[max(0, match.start() - 24) : match.start()])
        low, high = _interval(value, bound)
        number = Number(span, value, low, high, bound, unit, _is_rank(match), _grain(match), fate=fate)
    if found:
        number = replace(number, measure=found.measure, end=span.end + found.length)
    part = part_of(folded, match.start(), match.end())
    if part or number.measure:
        number = replace(number, part=part, of=said_of(folded, match.start()))
    length = _LENGTH_AFTER.match(folded, match.end())
    return _in_days(number, concept(length["unit"])) if length and not number.rank and not unit & SIGNS else number


def _is_rank(match: re.Match[str]) -> bool:
    return bool(match["ordinal"] or match["rank"])


def _in_telephone(folded: str, match: re.Match[str]) -> bool:
    """Whether the digits are a part of a telephone number."""
    around = folded[max(0, match.start() - 8) : match.end() + 9]
    return bool(match["digits"]) and _TELEPHONE.search(around) is not None


def _value(match: re.Match[str]) -> float:
    if match["rank"]:
        return float(_ORDINALS[match["rank"]])
    if match["half_word"]:
        whole = match["words"][: match.start("half_word") - match.start("words")]
        return (_words_value(whole) + 0.5) * _SCALES.get(match["half_scale"] or "", 1.0)
    if match["words"]:
        return _words_value(match["words"])
    half = 0.5 if match["half"] else 0.0
    return round((float(match["digits"].replace(",", "")) + half) * _SCALES.get(match["scale"] or "", 1.0), 6)


def _grain(match: re.Match[str]) -> float:
    """The worth of the last written digit; for number words that of their scale."""
    if match["half"] or match["half_word"]:
        return 0.5 * _SCALES.get(match["scale"] or match["half_scale"] or "", 1.0)
    if match["words"]:
        scales = re.findall("thousand|[mbtr]+illion|lakh|crore", match["words"])
        return max((_SCALES[scale] for scale in scales), default=1.0) * (0.1 if "half a " in match["words"] else 1.0)
    if not match["digits"]:
        return 1.0
    decimals = len(match["digits"].partition(".")[2])
    return float(10**-decimals * _SCALES.get(match["scale"] or "", 1.0))


def _words_value(words: str) -> float:
    """The value of number words: "four hundred and fifty thousand" is 450,000."""
    total = current = 0.0
    if words.startswith("half a "):
        current, words = 0.5, words[7:]
    for word in re.findall(r"[a-z]+", words):
        if word in _UNITS:
            current += _UNITS[word]
        elif word in _TENS:
            current += _TENS[word]
        elif word in ("hundred", "dozen"):
            current = (current or 1) * _SCALES[word]
        elif word in _SCALES:
            total, current = total + (current or 1) * _SCALES[word], 0.0
    return total + current


def in_full(text: str, number: Number) -> Span:
    """The number with the words that say how exact it is and, of a length of time, its unit: "nearly five months"."""
    begin = max(0, number.span.start - 24)
    before = fold(text[begin : number.span.start])
    qualified = next((match["words"] for pattern in _BOUNDS.values() if (match := pattern.search(before))), "")
    after = _LENGTH_AFTER.match(fold(text[number.span.end : number.span.end + 24]))
    start = begin + before.rindex(qualified) if qualified else number.span.start
    end = number.span.end + (after.end() if after else 0)
    old = _OLD.match(fold(text[end : end + 8])) if after else None
    return Span(start, max(number.end, end + (old.end() if old else 0)))


def _bound(before: str) -> Bound:
    """How exactly the number is given, by the words before it; what is poured over three men is not more than three."""
    if (placed := _OVER.search(before)) and not _is_verbal(placed["word"]):
        return "exact"
    return next((bound for bound, pattern in _BOUNDS.items() if pattern.search(before)), "exact")


def _is_verbal(word: str) -> bool:
    """Whether "over" behind a word can be a bound: behind verbs and small words, not behind a noun."""
    return word in BASE_FORMS or word.endswith(("ed", "ing")) or is_stopword(word)


def _interval(value: float, bound: Bound) -> tuple[float, float]:
    """The least and the most that a number can mean."""
    # Nobody says "more than 100" of 500, nor "nearly five" of two: the bounds are worth about the number itself, and
    # "roughly 141" is given to the unit, "about 1,000" is not.
    factors = {"exact": (1, 1), "about": (0.9, 1.1), "below": (0.8, 1), "least": (1, 1.5), "most": (0.5, 1)}
    low, high = (value * factor for factor in factors[bound])
    if bound in ("about", "below"):
        room = significance(value) if bound == "about" else significance(value) / 2
        low, high = max(low, value - room), min(high, value + room)
    return low, high
