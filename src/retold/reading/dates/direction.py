"""Whether the clause around a time expression looks back or ahead: its governing verb."""

from itertools import chain
from typing import Literal

from retold.reading.dates.tokens import Tokens

Direction = Literal["past", "future"]
_Sign = Literal["past", "future", "open"]

_AHEAD = frozenset("will shall won't would must should upcoming forthcoming expires begins starts resumes".split())
_INTENT = frozenset("expected scheduled slated due planned planning plans set hopes hoping intends about".split())
_BACK = frozenset(
    """was were had has have been did said told began made took came went met held rose fell left saw got gave found
    became kept led won lost sent spoke stood struck sold bought brought built broke chose drew drove fled flew fought
    grew heard hit knew laid meant paid put ran read shot shut sank slept spent spread swept swore taught thought threw
    understood wrote withdrew ended""".split()
)
_PRESENT = frozenset("is are be being am".split())
_DETERMINERS = frozenset("a an the his her its their our my your this that these those still some".split())
_AS_SOON_AS = (["as", "soon", "as"], ["as", "early", "as"])
_WINDOW = 14
"""How many tokens to look either way; from 6 to 20 the values found on TBAQ hardly differ."""


def direction_at(tokens: Tokens, first: int, last: int) -> Direction | None:
    """What the nearest verb before the tokens ``first`` to ``last`` says, or else the nearest after them."""
    if first > 1 and (tokens.word(first - 1) in ("until", "till") or tokens.words[first - 3 : first] in _AS_SOON_AS):
        return "future"
    before = range(first - 1, max(-1, first - 1 - _WINDOW), -1) if tokens.word(last + 1) != "'s" else ()
    after = range(last + 1, min(len(tokens.words), last + 1 + _WINDOW))
    sign = next((found for number in chain(before, after) if (found := _sign(tokens, number))), None)
    return None if sign == "open" else sign


def _sign(tokens: Tokens, number: int) -> _Sign | None:
    """What one token says about the time of its clause."""
    word, before = tokens.words[number], tokens.word(number - 1)
    if word in _AHEAD or word.endswith("'ll"):
        return None if tokens.word(number + 1) == "have" else "future"
    if word in _INTENT:
        return _sign_of_intent(tokens, number)
    if word == "to" and before in ("is", "are"):
        return "future"
    if before in _PRESENT or before in _DETERMINERS:
        return None
    if word in _BACK or (len(word) > 3 and word.endswith("ed")):
        return "past"
    return None


def _sign_of_intent(tokens: Tokens, number: int) -> _Sign | None:
    """``is expected to``, ``plans to``, ``planned for`` look ahead; ``was planned`` does not say where its day lies."""
    word, before, after = tokens.words[number], tokens.word(number - 1), tokens.word(number + 1)
    if any(one in ("was", "were", "had") for one in tokens.words[max(0, number - 3) : number]):
        return "open"
    if before in _PRESENT or before in ("has", "have"):
        return "future"
    if after in ("to", "for", "on", "in"):
        return "open" if (word, after) == ("planned", "to") else "future"
    return "past" if word in ("planned", "expected", "scheduled", "set") else None
