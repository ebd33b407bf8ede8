"""The grammar of time expressions, as patterns over kinds of words.

``<unit>`` is a token of that kind, ``<a|the>`` one of either, ``{NUMBER}`` a part with a name of its own. Of the rules
that match at a token the first wins, so longer forms stand before shorter ones.
"""

import re
from functools import cache

from retold.reading.dates.phrase import Phrase
from retold.reading.dates.tokens import Tokens, char_of

_PARTS = {
    "DIGITS": "<day|year|number|mixed>",
    "WORD": "<number_word|nineteen|hundred>",
    "WORDS": "(?:{WORD}|<a><hundred>|<a>(?=<hyphen>|<and><a><half>))(?:<hyphen>?{WORD}|<hyphen><a>|<and>{WORD}){0,4}",
    "VAGUE": "(?:<a><vague>|<vague>|<a>?<couple><of>?)",
    "FRACTION": "(?:<fraction>|<hyphen><fraction>|<and><a><half>)",
    "COUNT": "(?:(?:{DIGITS}|{WORDS}){FRACTION}?|{VAGUE}|<half><a>?|<a><half>)",
    "NUMBER": "{COUNT}(?:(?:<to|or|hyphen>){COUNT})?",
    "ABOUT": "(?:<just>?<approx>|<more><than>|<at><least|portion>|<up><to>|<no><more><than>)",
    "UNIT": "<unit|units|quarter|century|year_unit>",
    "SPOKEN": "(?:<nineteen><number_word>(?:<hyphen>?<number_word|a>)?(?!<hyphen>?{UNIT}))",
    "YEAR_AFTER": "(?:<comma>?<of>?<year>|<comma>?{SPOKEN}|<of>?<this|last|next|that><year_unit>)",
    "THAT_DAY": "(?:{WEEKDAY_BEFORE}?{MONTH}{DAY}(?:<comma>?<year>)?|<weekday|today>{PART}?|<last|this>{PART})",
    "MONTH": "(?:<month>|<month_short><dot>?)",
    "WEEKDAY": "<weekday>",
    "WEEKDAY_BEFORE": "(?:(?:<weekday>|<weekday_short><dot>?)<comma>?)",
    "DAY": "(?:<day|ordinal>)",
    "PHASE": "(?:<early>(?:<hyphen|to|or|and>{1,3}<early>)?(?:<hyphen>|<in>|<on>)?|<earlier|later><in>?|"
    "<the><edge><of>|<edge><of>)",
    "PART": "<time_of_day>",
    "HOUR": "(?:<clock><meridiem>?|<day><meridiem>|<number_word|a><meridiem>|<day|number_word|a><clock_word>"
    "|<year|number>(?=<zone>)"
    "|<day|number_word>(?=<in><the>{PART}))<zone>?",
    "MINUTES": "(?:<half>|<a>?<quarter>|<number_word>(?:<hyphen><number_word>)?)",
    "HOUR_IN_WORDS": "{MINUTES}<last|to><number_word|a|time_of_day>",
    "HOLIDAY": "(?:<holiday>(?:<eve|unit|today|weekday>)?|<named_day><possessive>?<unit>|<saint><possessive><unit>"
    "|<new><year_unit><possessive>?<eve|unit>"
    "|<good><weekday>)",
    "CENTURY": "(?:<ordinal|ord>|<nth>|<number_word><hyphen><ord>)",
    "FIGURES": "(?:<ord|second|ordinal>)",
}

_RULES: tuple[tuple[str, str], ...] = (
    ("iso", "<iso>"),
    ("slashed", "<slashed>"),
    # hours
    ("hour_in_words", "{HOUR_IN_WORDS}(?:(?:<in><the>|<this>)<time_of_day>|<meridiem>)?(?:<comma>?<on>?{THAT_DAY})?"),
    ("hour_in_words", "<number_word><on>{WEEKDAY}{PART}"),
    ("hour", "{HOUR}<comma>?(?:<in><the><time_of_day>)?<on>?{THAT_DAY}"),
    ("hour", "<time_of_day>{THAT_DAY}"),
    ("hour", "{HOUR}(?:<in><the><time_of_day>|<this>{PART})?"),
    ("noon", "<time_of_day>"),
    # days with a month
    ("day_range", "{MONTH}{DAY}<hyphen|dash|to|through>{MONTH}{DAY}{YEAR_AFTER}?"),
    ("day_range", "{DAY}{MONTH}<hyphen|dash|to|through>{DAY}{MONTH}{YEAR_AFTER}?"),
    (
        "day_range",
        "{WEEKDAY_BEFORE}?{MONTH}{DAY}<hyphen|dash|and|to|through>{DAY}(?!<unit|units|meridiem>){YEAR_AFTER}?",
    ),
    ("day_range", "{DAY}<hyphen|dash|and|to|through>{DAY}<of>?{MONTH}{YEAR_AFTER}?"),
    ("week_of", "<the><unit|weekend><of>{MONTH}{DAY}(?:<hyphen|dash|and|to>{DAY})?{YEAR_AFTER}?"),
    ("month_day", "<this>?{WEEKDAY_BEFORE}?<last|early>?{MONTH}{DAY}{YEAR_AFTER}?"),
    ("month_day", "{WEEKDAY_BEFORE}?<the>?{DAY}<of>?{MONTH}{YEAR_AFTER}?"),
    ("named_month_day", "<the><ord|second><of>{MONTH}{YEAR_AFTER}?|<month><ord>(?!{UNIT}|<hyphen>)"),
    ("may_day", "<month><unit>"),
    ("holiday", "<the>?<year>{HOLIDAY}"),
    ("day_of_month", "<the><ordinal>(?!<of|hyphen|century|unit|units|quarter|half|season|number_word|ord>)"),
    # months
    ("month_range", "{MONTH}<hyphen|dash|to|and|through>{MONTH}<of>?<year>"),
    ("month", "{PHASE}?{MONTH}{YEAR_AFTER}"),
    ("month", "{PHASE}?<last|next|this>?{MONTH}|<that>{MONTH}(?!{DAY})"),
    ("part_of_month", "<the>?<ord|second|last><unit><of>{MONTH}{YEAR_AFTER}?"),
    ("part_of_month", "<the><ord|last|final><units><of>{MONTH}{YEAR_AFTER}?"),
    ("part_of_month", "<the>?<ord|second|last><weekend><of|in>{MONTH}{YEAR_AFTER}?"),
    # weekdays
    ("each", "<each><additional>?(?:<weekday|month|season|weekend>|{PART})"),
    ("weekdays_ago", "{COUNT}<weekdays><ago>"),
    ("each_weekday", "<weekdays>|<weekday><times_of_day>"),
    ("weekday_part", "{PHASE}?<the>?<last|next|this>?{WEEKDAY}{PHASE}?{PART}"),
    ("each", "<the>?<ord|second|last>{WEEKDAY}<of><each><unit>"),
    ("part_of_month", "<the>?<ord|second|last>{WEEKDAY}<of|in>{MONTH}{YEAR_AFTER}?"),
    (
        "weekday_of_week",
        "{WEEKDAY}<of>?<last|next|this><unit>(?!<possessive>)|<last|next|this><unit><comma>?<on>?{WEEKDAY}",
    ),
    ("weekday", "<weekday_short><dot>?"),
    ("weekday", "{PHASE}?<the|this>?<last|next|this|following>?{WEEKDAY}"),
    # quarters and fiscal years
    ("quarter", "<the><last|final><quarter><of>(?:<fiscal>?<year>|<last|this|next><year_unit>)"),
    ("half", "<short_half>(?:<of>?<year>)?|<year><hyphen>?<short_half>"),
    ("quarter", "<short_quarter>(?:<of>?<year>)?|<year><hyphen>?<short_quarter>"),
    ("quarter", "<fiscal>?<hyphen>?{FIGURES}<hyphen><quarter>"),
    (
        "quarter",
        "(?:<the|this|that>|<the>?<last|next|this><year_unit><possessive>)?<fiscal|corresponding|year>{0,2}"
        "<hyphen>?{FIGURES}<quarter>(?:<of>?<the>?(?:<fiscal>?<year>|<last|this|next><year_unit>))?",
    ),
    ("half", "<the>?(?:<ord|second|last>)<half>(?:<of>(?:<year>|<the|this|last|next><year_unit>))"),
    ("year_period", "<the>?<fiscal>?<year><period|quarter>"),
    ("year_period", "<the>?(?:<last><year_unit><possessive>)(?:<quarter|period>)"),
    (
        "year_earlier",
        "<the><corresponding|that><period|quarter>(?:<of|in>?<last><year_unit>|<a><year_unit><ago|earlier>)",
    ),
    ("fiscal_year", "<the>?<fiscal><year_unit>?<year>|<fiscal_short>"),
    ("fiscal_year", "<the|this|last|next><last|next|current>?<fiscal><year_unit>"),
    # years
    ("decade", "<the>?{PHASE}?<the>?<decade>"),
    ("spoken_decade", "<the>{PHASE}?<decade_word>"),
    ("century", "<the>?{PHASE}?{CENTURY}<hyphen>?<century>"),
    ("year_range", "<year><hyphen|dash>(?:<year|day>)|<season_years>"),
    ("short_year", "<the>?<season><of><short_year>|<short_year>"),
    ("year", "<the><year_unit><year>"),
    ("year", "(?:<the><season><of>|<season><of>?)?{PHASE}?<year>"),
    ("spoken_year", "<the><year_unit><number_word><hundred><number_word>?"),
    ("spoken_year", "(?:<the>?<season><of>?)?{SPOKEN}"),
    ("year_end", "<the>?<year_unit><hyphen|possessive>?<edge>(?!<of>)"),
    # deictic days
    ("today", "<the><unit><beside><today>"),
    (
        "unit_beyond",
        "<the><unit|year_unit|weekend><beside><last|next>(?!{UNIT}|{WEEKDAY}|<month|season|weekend|units>)",
    ),
    ("today", "{PHASE}?<today><time_of_day>?"),
    ("overnight", "<overnight>(?:<on>?{THAT_DAY})?"),
    ("last_night", "{PHASE}?<last|this><time_of_day>"),
    # counted from an anchor
    ("anniversary", "(?:{NUMBER}|<a>){UNIT}<ago>(?:<today>|<this><unit>)"),
    ("ago", "{ABOUT}?(?:{NUMBER}|<a>)<additional>?{UNIT}(?:<or><so>)?<ago>"),
    ("ago", "<units><ago>"),
    ("from_now", "{ABOUT}?(?:{NUMBER}|<a>){UNIT}(?:<from><now|today>|<possessive><time>)"),
    ("year_earlier", "<the><year_unit><hyphen><ago|earlier><ord|second>?<quarter|period>"),
    ("year_earlier", "<year_unit><hyphen><ago|earlier>(?:<ord|second>?<quarter|period>)?"),
    ("earlier", "{ABOUT}?(?:{NUMBER}|<a>)<additional>?{UNIT}<earlier|later>"),
    (
        "next_day",
        "{PHASE}?(?:<the><following|next>|<that><that>?|<the><that>)<unit|quarter|year_unit|time_of_day>(?!<hyphen>)",
    ),
    # spans of time round the anchor
    ("last_units", "{ABOUT}?<the>?<last|next|recent>{NUMBER}<additional>?{UNIT}(?:<or><so>)?"),
    ("last_units", "{ABOUT}?<the>?(?:{DIGITS}|<number_word>)<last|next><units>"),
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
    ("the_unit", "<the><early><season>|<that><season>"),
    ("relative_unit", "{PHASE}<the><unit|year_unit|quarter|season>"),
    ("bare_season", "(?:<early><hyphen>?)?<season>"),
    ("relative_unit", "<the><additional><year_unit>"),
    ("day_beside_that", "{ABOUT}?(?:{NUMBER}|<a|the>)<unit|units|year_unit><beside><that>"),
    ("day_beside", "(?:{NUMBER}|<a|the>)<unit|units|year_unit><beside>(?=<comma|dot>|$)"),
    # sets
    ("each", "<each>(?:<number_word|vague|day|second|additional>)?{UNIT}"),
    ("often", "<often>"),
    # durations
    ("compound", "{ABOUT}?{COUNT}<unit|units|year_unit>(?:<comma>?<and>?(?:{COUNT}|<a>)<unit|units|second>)+"),
    ("duration", "{COUNT}<hyphen><unit|second|quarter|century|year_unit>(?:<hyphen><old|long>)?"),
    ("duration", "(?:{DIGITS}|<number_word|nineteen>)<unit|year_unit>"),
    ("duration", "{ABOUT}?<the>?<ord>?{NUMBER}<additional|more>?(?:{UNIT}|<second>(?!<hyphen>))(?:<and><a><half>)?"),
    ("duration", "{ABOUT}?<a><additional>?{UNIT}(?:<and><a><half>|<or><number_word>)?(?!<hyphen>)"),
    ("duration", "<unit|units|year_unit><hyphen><long>"),
    ("some_units", "<units>(?:<or><units>)?"),
    ("the_unit", "<the><quarter|year_unit|season>(?!<hyphen>)"),
    # references without a date
    (
        "present",
        "<now|moment>|<these><units>(?!<and>)|<at><current>",
    ),
    ("current", "<current>"),
    ("past", "<past_adverb>"),
    ("past", "<the><last>"),
    ("future", "<the><near>?<future>"),
    ("holiday", "{PHASE}?<last|next|this>?{HOLIDAY}(?:<comma>?<of|in>?<year>|<of>?<last|this|next><year_unit>)?"),
)


def _expand(pattern: str) -> str:
    """A pattern over the characters that stand for kinds."""
    while re.search(r"\{[A-Z]", pattern):
        pattern = re.sub(r"\{([A-Z_]+)\}", lambda match: _PARTS[match[1]], pattern)
    return re.sub(r"<([\w|]+)>", lambda match: f"[{''.join(map(char_of, match[1].split('|')))}]", pattern)


_NEVER_FIRST = _expand(
    "<other|comma|dot|hyphen|dash|possessive|amount|of|and|or|to|through|in|on|from|than|so|old|zone>"
)
"""Kinds that begin no rule; passed over at once, together."""
_NEVER_ALONE = _expand(
    "<a|additional|approx|at|beside|century|clock_word|corresponding|couple|day|decade_word|each|earlier|early|edge|eve|"
    "final|fiscal|following|fraction|good|half|hundred|just|last|later|least|long|meridiem|mixed|more|named_day|near|"
    "new|next|nineteen|no|nth|number|number_word|ord|ordinal|period|portion|quarter|recent|saint|second|sometime|that|"
    "the|these|this|time|times_of_day|unit|up|vague|weekend|word|year_unit>"
)
"""Kinds that begin rules and are none by themselves, passed over where nothing of time follows."""
_START = re.compile(f"[^{_NEVER_FIRST[1:]}(?:(?!{char_of('other')})|(?<=[^{_NEVER_ALONE[1:]}))")
"""Where an expression may begin: the rules are tried only there."""

_BRANCHES = {f"(?P<r{number}>{_expand(pattern)})": rule for number, (rule, pattern) in enumerate(_RULES)}
_GRAMMAR = re.compile("|".join(_BRANCHES))
COMPOSED = frozenset(
    """day_range month_range year_range compound day_beside_that named_month_day anniversary hour_in_words
    may_day""".split()
)
"""Rules whose phrases, where they are refused, have parts that are expressions of their own."""


@cache
def _plain_grammar() -> re.Pattern[str]:
    """The grammar without the composed rules; few reports need it."""
    return re.compile("|".join(branch for branch, rule in _BRANCHES.items() if rule not in COMPOSED))


def next_phrase(tokens: Tokens, position: int, *, plain: bool = False) -> Phrase | None:
    """The first stretch of tokens from ``position`` on that the grammar takes for a time expression.

    ``plain`` leaves out the composed ones, for where one was refused.
    """
    grammar = _plain_grammar() if plain else _GRAMMAR
    for start in _START.finditer(tokens.kinds, position):
        if match := grammar.match(tokens.kinds, start.start()):
            return Phrase(_RULES[int(str(match.lastgroup)[1:])][0], tokens, match.start(), match.end() - 1)
    return None
