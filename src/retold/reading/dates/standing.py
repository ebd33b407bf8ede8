"""A weekday in the subject of a clause that tells how things stand: "Friday's show is off", "Sunday is a holiday"."""

from retold.reading.dates import verbs
from retold.reading.dates.timetable import is_past_verb
from retold.reading.dates.tokens import Tokens

_REACH = 8
"""Tokens behind a day in which the verb of its clause is looked for."""

_LOOMING = frozenset("looms awaits beckons nears approaches".split())
_OFF = frozenset(
    """off cancelled canceled postponed doubt jeopardy threatened sold free unlikely likely scrapped rescheduled
    expected""".split()
)
"""What "is" so is still to come: "Monday's hearing is in doubt", "tickets for Sunday are sold out"."""

_MOVED = verbs.MOVED | frozenset("cancelled canceled called scrapped brought put pushed axed".split())
_CALLING_OFF = frozenset(
    "cancelled canceled postponed called scrapped rescheduled axed previewing preview ahead".split()
)
_BEGINNINGS = frozenset(("", ",", ".", ";", ":", "and", "but", "because", "as", "that", '"'))
_OFTEN = frozenset("usually always often normally typically never when pizza".split())


def looks_ahead(tokens: Tokens, first: int, last: int) -> bool:
    """Whether the clause tells of a day that is still to come."""
    if tokens.word(first - 1) in _BEGINNINGS and tokens.word(last + 1) in _LOOMING | {"is"}:
        return tokens.word(last + 2) not in _OFTEN
    verb = _verb(tokens, first, last)
    if verb is None:
        return False
    word, following = tokens.words[verb], tokens.words[verb + 1 : verb + 5]
    if word in _LOOMING:
        return True
    if word in ("has", "have"):
        return following[:1] == ["been"] and not _MOVED.isdisjoint(following[1:3])
    return not _OFF.isdisjoint(following)


def is_called_off(tokens: Tokens, first: int, last: int) -> bool:
    """Whether what is a day's was called off: "cancelled Friday's show"; of two such days the nearer is meant."""
    start = first - (tokens.word(first - 1) in ("the", "off", "of"))
    return tokens.word(last + 1) == "'s" and tokens.word(start - 1) in _CALLING_OFF


def is_undecided(tokens: Tokens, first: int, last: int) -> bool:
    """Whether it may be either: of twelve like "Friday's meeting is too large" in news four were to come, four past."""
    opens = tokens.word(first - 1) in _BEGINNINGS and tokens.word(last + 1) == "'s"
    verb = _verb(tokens, first, last) if opens else None
    return verb is not None and tokens.words[verb] in ("is", "are") and tokens.words[verb - 1] not in verbs.HAPPENED


def _verb(tokens: Tokens, first: int, last: int) -> int | None:
    """The place of the present verb whose subject is what is a day's or for a day; none for a past one."""
    if tokens.word(last + 1) != "'s" and tokens.word(first - 1) != "for":
        return None
    for number in range(last + 1, min(len(tokens.words), last + 1 + _REACH)):
        word = tokens.words[number]
        if word in ("is", "are", "has", "have") or word in _LOOMING:
            return number
        if word in verbs.MARKS or word in verbs.NEW_CLAUSE or is_past_verb(word, tokens.words[number - 1]):
            return None
    return None
