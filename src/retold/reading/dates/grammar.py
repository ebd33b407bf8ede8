"""The grammar of time expressions, as patterns over kinds of words.

``<unit>`` is a token of that kind, ``<a|the>`` one of either, ``{NUMBER}`` a part with a name of its own. Of the rules
that match at a token the first wins, so longer forms stand before shorter ones.
"""

import re
from dataclasses import dataclass

from retold.reading.dates.lexicon import NUMBERS, ORDINALS, UNITS
from retold.reading.dates.tokens import Tokens, char_of

_PARTS = {
    "DIGITS": "<day|year|number|mixed>",
    "WORD": "<number_word|nineteen|hundred>",
    "WORDS": "(?:{WORD}|<a><hundred>|<a>(?=<hyphen>))(?:<hyphen>?{WORD}|<hyphen><a>|<and>{WORD}){0,4}",
    "VAGUE": "(?:<a><vague>|<vague>|<a>?<couple><of>?)",
    "FRACTION": "(?:<fraction>|<hyphen><fraction>|<and><a><half>)",
    "COUNT": "(?:(?:{DIGITS}|{WORDS}){FRACTION}?|{VAGUE}|<half><a>?|<a><half>)",
    "NUMBER": "{COUNT}(?:(?:<to|or|hyphen>){COUNT})?",
    "ABOUT": "(?:<just>?<approx>|<more><than>|<at><least|portion>|<up><to>|<no><more><than>)",
    "UNIT": "<unit|units|quarter|century|year_unit>",
    "YEAR_AFTER": "(?:<comma>?<of>?<year>|<of>?<this|last|next><year_unit>)",
    "THAT_DAY": "(?:{WEEKDAY_BEFORE}?{MONTH}{DAY}(?:<comma>?<year>)?|<weekday|today>|<last|this>{PART})",
    "MONTH": "(?:<month>|<month_short><dot>?)",
    "WEEKDAY": "<weekday>",
    "WEEKDAY_BEFORE": "(?:(?:<weekday>|<weekday_short><dot>?)<comma>?)",
    "DAY": "(?:<day|ordinal>)",
    "PHASE": "(?:<early>(?:<hyphen>|<in>|<on>)?|<earlier|later><in>?|<the><edge><of>|<edge><of>)",
    "PART": "<time_of_day>",
    "HOUR": "(?:<clock><meridiem>?|<day><meridiem>|<number_word|a><meridiem>|<day|number_word><clock_word>)<zone>?",
    "FIGURES": "(?:<ord|second|ordinal>)",
}

_RULES: tuple[tuple[str, str], ...] = (
    ("iso", "<iso>"),
    ("slashed", "<slashed>"),
    # hours
    ("hour", "{HOUR}<comma>?(?:<in><the><time_of_day>)?<on>?{THAT_DAY}"),
    ("hour", "<time_of_day>{THAT_DAY}"),
    ("hour", "{HOUR}(?:<in><the><time_of_day>|<this>{PART})?"),
    ("noon", "<time_of_day>"),
    # days with a month
    ("day_range", "{MONTH}{DAY}<hyphen|dash|to>{MONTH}{DAY}{YEAR_AFTER}?"),
    ("day_range", "{DAY}{MONTH}<hyphen|dash|to>{DAY}{MONTH}{YEAR_AFTER}?"),
    ("day_range", "{WEEKDAY_BEFORE}?{MONTH}{DAY}<hyphen|dash|and>{DAY}(?!<unit|units>){YEAR_AFTER}?"),
    ("day_range", "{DAY}<hyphen|dash|and>{DAY}{MONTH}{YEAR_AFTER}?"),
    ("week_of", "<the><unit><of>{MONTH}{DAY}{YEAR_AFTER}?"),
    ("month_day", "<this>?{WEEKDAY_BEFORE}?<last|early>?{MONTH}{DAY}{YEAR_AFTER}?"),
    ("month_day", "{WEEKDAY_BEFORE}?<the>?{DAY}<of>?{MONTH}{YEAR_AFTER}?"),
    # months
    ("month_range", "{MONTH}<hyphen|dash|to|and>{MONTH}<of>?<year>"),
    ("month", "{PHASE}?{MONTH}(?:<comma>?<of>?<year>|<of>?<this|last|next><year_unit>)"),
    ("month", "{PHASE}?<last|next|this>?{MONTH}"),
    # weekdays
    ("each", "<each>(?:<weekday|month|season>)"),
    ("each_weekday", "<weekdays>|<weekday><times_of_day>"),
    ("weekday_part", "{PHASE}?<last|next|this>?{WEEKDAY}{PHASE}?{PART}"),
    ("weekday_of_week", "{WEEKDAY}<of>?<last|next|this><unit>"),
    ("weekday", "{PHASE}?<the>?<last|next|this|following>?{WEEKDAY}"),
    # quarters and fiscal years
    ("quarter", "<fiscal>?<hyphen>?{FIGURES}<hyphen><quarter>"),
    (
        "quarter",
        "(?:<the|this|that>|<the>?<last|next|this><year_unit><possessive>)?<fiscal|corresponding|year>{0,2}"
        "<hyphen>?{FIGURES}<quarter>(?:<of>?<the>?(?:<fiscal>?<year>|<last|this|next><year_unit>))?",
    ),
    ("half", "<the>?(?:<ord|second|last>)<half>(?:<of>(?:<year>|<the|this|last|next><year_unit>))"),
    ("year_period", "<the>?<fiscal>?<year><period|quarter>"),
    ("year_period", "<the>?(?:<last><year_unit><possessive>)(?:<quarter|period>)"),
    ("fiscal_year", "<the>?<fiscal><year_unit>?<year>"),
    ("fiscal_year", "<the|this|last|next><last|next|current>?<fiscal><year_unit>"),
    # years
    ("decade", "<the>?{PHASE}?<the>?<decade>"),
    ("century", "<the>?{PHASE}?(?:<ordinal|ord>|<nth>|<number_word><hyphen><ord>)<hyphen>?<century>"),
    ("year_range", "<year><hyphen|dash>(?:<year|day>)"),
    ("year", "<the><year_unit><year>"),
    ("year", "(?:<the><season><of>|<season><of>?)?{PHASE}?<year>"),
    ("spoken_year", "<the><year_unit><number_word><hundred><number_word>?"),
    ("spoken_year", "<nineteen><number_word>(?:<hyphen><number_word|a>)?(?!<hyphen>?{UNIT})"),
    ("year_end", "<the>?<year_unit><hyphen|possessive>?<edge>(?!<of>)"),
    # deictic days
    ("today", "{PHASE}?<today><time_of_day>?"),
    ("last_night", "{PHASE}?<last|this><time_of_day>"),
    # counted from an anchor
    ("ago", "{ABOUT}?(?:{NUMBER}|<a>)<additional>?{UNIT}(?:<or><so>)?<ago>"),
    ("ago", "<units><ago>"),
    ("from_now", "{ABOUT}?(?:{NUMBER}|<a>){UNIT}<from><now|today>"),
    ("year_earlier", "<the><year_unit><hyphen><ago|earlier><ord|second>?<quarter|period>"),
    ("year_earlier", "<year_unit><hyphen><ago|earlier>(?:<ord|second>?<quarter|period>)?"),
    ("earlier", "{ABOUT}?(?:{NUMBER}|<a>)<additional>?{UNIT}<earlier|later>"),
    (
        "next_day",
        "{PHASE}?(?:<the><following|next>|<that><that>?|<the><that>)<unit|quarter|year_unit|time_of_day>(?!<hyphen>)",
    ),
    # spans of time round the anchor
    ("last_units", "{ABOUT}?<the>?<last|next|recent>{NUMBER}<additional>?{UNIT}(?:<or><so>)?"),
    ("vague_units", "<the|these>?<recent|last|next><units>(?:<and><units>)?"),
    (
        "relative_unit",
        "<sometime>?{PHASE}?<the>?<last|next|this|current><unit|quarter|century|year_unit|weekend|season|period>",
    ),
    (
        "relative_unit",
        "{PHASE}?<the>?<last|next|this|current><last|next|current><unit|quarter|year_unit|weekend|season>",
    ),
    ("relative_unit", "{PHASE}?<the><weekend>"),
    ("the_unit", "<the><early><season>"),
    ("relative_unit", "{PHASE}<the><unit|year_unit|quarter|season>"),
    ("relative_unit", "<the><additional><year_unit>"),
    # sets
    ("each", "<each>(?:<number_word|vague|day|second|additional>)?{UNIT}"),
    ("often", "<often>"),
    # durations
    ("duration", "{COUNT}<hyphen><unit|second|quarter|century|year_unit>(?:<hyphen><old|long>)?"),
    ("duration", "(?:{DIGITS}|<number_word|nineteen>)<unit|year_unit>"),
    ("duration", "{ABOUT}?<the>?<ord>?{NUMBER}<additional|more>?(?:{UNIT}|<second>)(?:<and><a><half>)?"),
    ("duration", "{ABOUT}?<a><additional>?{UNIT}(?:<and><a><half>|<or><number_word>)?(?!<hyphen>)"),
    ("duration", "<unit|units|year_unit><hyphen><long>"),
    ("some_units", "<units>(?:<or><units>)?"),
    ("the_unit", "<the><quarter|year_unit|season>(?!<hyphen>)"),
    # references without a date
    ("present", "<now|moment>|<these><units>(?!<and>)"),
    ("past", "<past_adverb>"),
    ("past", "<the><last>"),
    ("future", "<the><near>?<future>"),
    ("holiday", "{PHASE}?<last|next|this>?(?:<holiday>(?:<unit>|<today>)?|<named_day><unit>)"),
)


def _expand(pattern: str) -> str:
    """A pattern over the characters that stand for kinds."""
    while re.search(r"\{[A-Z]", pattern):
        pattern = re.sub(r"\{([A-Z_]+)\}", lambda match: _PARTS[match[1]], pattern)
    return re.sub(r"<([\w|]+)>", lambda match: f"[{''.join(map(char_of, match[1].split('|')))}]", pattern)


_NEVER_FIRST = _expand(
    "<other|comma|dot|hyphen|dash|possessive|amount|of|and|or|to|in|on|for|from|as|than|so|old|zone>"
)
"""Kinds that begin no rule; passing over them at once makes the search five times as fast."""
_BRANCHES = "|".join(f"(?P<r{number}>{_expand(pattern)})" for number, (_, pattern) in enumerate(_RULES))
_GRAMMAR = re.compile(f"(?!{_NEVER_FIRST})(?:{_BRANCHES})")


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

    def following(self, count: int) -> list[str]:
        """The tokens after the phrase."""
        return self.tokens.words[self.last + 1 : self.last + 1 + count]

    @property
    def after(self) -> str:
        """The token after the phrase."""
        return self.tokens.word(self.last + 1)


def next_phrase(tokens: Tokens, position: int) -> Phrase | None:
    """The first stretch of tokens from ``position`` on that the grammar takes for a time expression."""
    match = _GRAMMAR.search(tokens.kinds, position)
    if not match:
        return None
    return Phrase(_RULES[int(str(match.lastgroup)[1:])][0], tokens, match.start(), match.end() - 1)


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
