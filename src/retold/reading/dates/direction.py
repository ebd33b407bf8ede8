"""Whether the clause around a time expression looks back or ahead: its governing verb."""

from typing import Literal

from retold.reading.dates.tokens import Tokens

Direction = Literal["past", "future"]

_AHEAD = frozenset(
    """will 'll won't shall would would've must should could expected scheduled slated due planned planning plans plan
    set hopes hope hoping intends intend upcoming deadline until till forthcoming expire expires expiring begins
    begin beginning starts starting resumes effective""".split()
)
_BACK = frozenset(
    """was were had has have been did said told began made took came went met held rose fell left saw got gave found
    became kept led won lost sent spoke stood struck sold bought brought built broke chose drew drove fled flew fought
    grew heard hit knew laid lay let meant paid put ran read rang reported sat set shot shut sank slept spent spread
    swept swore taught thought threw understood wrote withdrew since ended""".split()
)
_STOPS = frozenset(';:-—()"') | {","}
_WINDOW = 14
"""How many tokens to look either way; clauses of news prose are rarely longer."""


def direction_at(tokens: Tokens, first: int, last: int) -> Direction | None:
    """What the nearest verb before the tokens ``first`` to ``last`` says, or else the nearest after them."""
    for number in range(first - 1, max(-1, first - 1 - _WINDOW), -1):
        if found := _sign(tokens, number):
            return found
    for number in range(last + 1, min(len(tokens.words), last + 1 + _WINDOW)):
        if found := _sign(tokens, number):
            return found
    return None


def _sign(tokens: Tokens, number: int) -> Direction | None:
    """What one token says about the time of its clause."""
    word = tokens.words[number]
    if word in _AHEAD:
        return None if tokens.word(number + 1) == "have" else "future"
    if word in _BACK or (len(word) > 3 and word.endswith("ed")):
        return "past"
    return None
