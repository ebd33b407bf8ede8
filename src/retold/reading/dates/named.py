"""Names that hold a time: the ``Today`` show, ``This Morning``, the ``Daily News``, ``60 Minutes``."""

from retold.reading.dates.phrase import Phrase
from retold.reading.dates.tokens import Tokens

_CALENDAR = frozenset(
    """month month_short weekday weekday_short weekdays day ordinal year holiday named_day saint fast new good
    short_quarter short_half fiscal_short iso  slashed decade fiscal quarter century season clock meridiem
    zone""".split()
)
"""Kinds that are written with a capital, or in figures, where they are dates."""

_SHOWS = frozenset("show shows program programme host hosts co-host anchor co-anchor edition magazine".split())
_NAMED_DAYS = frozenset(
    "super black good ash palm cyber bloody easter maundy shrove news patch giving fat holy casual freaky".split()
)
_PAPERS = frozenset(
    """news mail express telegraph beast star post times mirror caller record herald journal standard wire kos
    ledger world review gazette independent tribune observer business people sport telegram chronicle dispatch globe
    inquirer sun guardian age""".split()
)
_COPYRIGHT = ("©", "copyright")
_OPENERS = frozenset("\"'([{:;.!?-*•>|…_") | {"--", "---"}
_LONGER = 5
"""Words of so many letters have capitals in a heading; a sentence nearly always has one in lower case."""


def is_name(phrase: Phrase) -> bool:
    """Whether an expression is, or is part of, the name of a show or a paper; a year of copyright counts as well."""
    tokens = phrase.tokens
    if phrase.rule == "year":
        return phrase.before in _COPYRIGHT or (phrase.before == ")" and tokens.word(phrase.first - 2) == "c")
    if phrase.rule in ("weekday", "weekday_part"):
        return _is_named_day(phrase) or _is_paper(phrase)
    if phrase.has(*_CALENDAR):
        return False
    if tokens.capital(phrase.first) and _is_whole_quotation(phrase):
        return True
    if phrase.rule == "often" and _stands_in_name(tokens, phrase):
        return True
    words = [number for number in range(phrase.first, phrase.last + 1) if tokens.words[number].isalpha()]
    if not words or not tokens.capital(words[-1]):
        return False
    if _goes_on_as_name(phrase):
        return True
    inner = [number for number in words if not _opens(tokens, number)]
    if inner:
        return all(map(tokens.capital, inner)) and (phrase.before == "'s" or not _is_heading(tokens))
    return False


def _stands_in_name(tokens: Tokens, phrase: Phrase) -> bool:
    """Whether capitals stand on both sides, ``the Party daily Granma``, or ``Daily`` begins a name itself."""
    before = tokens.capital(phrase.first - 1) or tokens.capital(phrase.first)
    return before and tokens.capital(phrase.last + 1) and not _is_heading(tokens)


def _is_named_day(phrase: Phrase) -> bool:
    """Whether a weekday is one that has a name, ``Super Tuesday``, or part of one: ``Saturday Night Live``."""
    tokens, last = phrase.tokens, phrase.last
    if phrase.before in _NAMED_DAYS and tokens.capital(phrase.first - 1):
        return True
    return tokens.kind(last) == "time_of_day" and tokens.capital(last) and not _is_heading(tokens)


def _is_paper(phrase: Phrase) -> bool:
    """Whether a weekday names a paper: "the Sunday Mirror"."""
    tokens = phrase.tokens
    has_article = "the" in (phrase.before, tokens.words[phrase.first])
    return has_article and phrase.after in _PAPERS and tokens.capital(phrase.last + 1) and not _is_heading(tokens)


def _goes_on_as_name(phrase: Phrase) -> bool:
    """Whether the word behind an expression tells of a show, or is the rest of the name of a paper."""
    tokens = phrase.tokens
    if phrase.after in _PAPERS and tokens.capital(phrase.last + 1):
        return True
    return phrase.after in _SHOWS or (phrase.after in ('"', "'") and tokens.word(phrase.last + 2) in _SHOWS)


def _is_whole_quotation(phrase: Phrase) -> bool:
    """Whether quotation marks enclose the expression and nothing else: NBC's “Today”."""
    tokens, place = phrase.tokens, phrase.tokens.quotation(phrase.first)
    quoted = "" if place is None else tokens.text[slice(*tokens.quoted[place])].strip(" .?!'\"‘’“”")
    return quoted == tokens.text[tokens.starts[phrase.first] : tokens.end(phrase.last)]


def _opens(tokens: Tokens, number: int) -> bool:
    """Whether a token begins a sentence, a quotation or a line's part, where every word has a capital."""
    return number == 0 or tokens.words[number - 1] in _OPENERS


def _is_heading(tokens: Tokens) -> bool:
    """Whether all longer words of the sentence have capitals."""
    words = [number for number, word in enumerate(tokens.words[:60]) if len(word) >= _LONGER and word.isalpha()]
    return len(words) > 2 and all(map(tokens.capital, words))
