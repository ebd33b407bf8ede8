"""Roles in lower case beside a name: "senior official X", "X, a doctor,", "the minister, X,"."""

from retold.model import Span
from retold.reading.entities import lexicon
from retold.reading.entities.tokens import Token

_BOUNDARY = frozenset(',;.:()—–-”"')
_PREPOSITIONS = frozenset("of at for in with on to from".split())
_DETERMINERS = frozenset("a an the its his her their our one another".split())
_FEW = frozenset("two three four five six seven".split())
"""Children of whom somebody is called the mother: "mother of three Kelly Ashe"."""

_ANYBODY = frozenset("man woman boy girl teenager".split())
"""Before a name these tell of somebody behind a place: "Christchurch woman Mere Moana"; not "the man Barlow met"."""

_SAYS = frozenset("said says told added wrote".split())
"""Behind an office these open a clause of its own: "It burned in Lund, the mayor said"."""

_STOP = frozenset(
    "who whose whom which that and but as while when where said says told is was were are has had".split()
)
_AFTER_HEAD = _PREPOSITIONS | _STOP
_LONGEST_APPOSITION = 14


def lower_premodifier(tokens: list[Token], at: int) -> Span | None:
    """A role in lower case that ends just before the token: "senior Chinese foreign policy official"."""
    if at == 0:
        return None
    begin = at - 3 if _is_head_of(tokens, at) else at - 1
    anybody = tokens[begin].lower in _ANYBODY
    known = anybody or tokens[begin].lower in lexicon.PREMODIFIERS
    if not known or (tokens[begin].cap and (begin or begin == at - 1)):
        return None
    while begin > 0 and at - begin < 8 and _modifies(tokens[begin - 1]):
        begin -= 1
    if begin > 1 and tokens[begin - 1].lower in ("'s", "’s") and tokens[begin - 2].cap:
        begin -= 2
    if anybody and not tokens[begin].cap:
        return None
    return Span(tokens[begin].start, tokens[at - 1].end)


def _is_head_of(tokens: list[Token], at: int) -> bool:
    """Whether "secretary of state" or "chief of staff" ends just before the token."""
    if at <= 2 or tokens[at - 2].lower != "of":
        return False
    return tokens[at - 1].surface.capitalize() in lexicon.ROLE_OBJECTS or tokens[at - 1].lower in _FEW


def _modifies(token: Token) -> bool:
    """Whether a word may stand inside a role before its head."""
    return (
        token.lower in lexicon.ROLE_MODIFIERS
        or token.lower in lexicon.ROLE_NOUNS
        or (
            token.cap
            and token.lower not in _DETERMINERS
            and token.surface not in lexicon.CALENDAR
            and len(token.surface) > 1
        )
    )


def apposition(tokens: list[Token], at: int, *, age_only: bool = False) -> Span | None:
    """The role after a name that ends before ``at``: ", a doctor," and ", 45, chief executive of Acme Corp."."""
    size = len(tokens)
    if at + 1 >= size or tokens[at].surface != ",":
        return None
    at += 1
    if tokens[at].surface.isdigit() and len(tokens[at].surface) <= 3:
        closed = at + 1 >= size or tokens[at + 1].surface in _BOUNDARY
        if age_only:
            return Span(tokens[at].start, tokens[at].end) if closed and len(tokens[at].surface) < 3 else None
        if not closed or at + 2 >= size or tokens[at + 1].surface != ",":
            return None
        at += 2
    if age_only:
        return None
    if tokens[at].lower in _DETERMINERS:
        at += 1
    return _noun_phrase(tokens, at)


def _noun_phrase(tokens: list[Token], begin: int) -> Span | None:
    """A phrase from ``begin`` on whose head is a role and that ends at a mark."""
    head = None
    if _is_verb_before_owner(tokens, begin):
        return None
    for at in range(begin, min(begin + _LONGEST_APPOSITION, len(tokens))):
        token = tokens[at]
        if token.surface in _BOUNDARY or token.lower in _STOP:
            return Span(tokens[begin].start, tokens[at - 1].end) if head is not None and at > begin else None
        if head is None:
            if token.lower in _PREPOSITIONS or at - begin > 6:
                return None
            following = tokens[at + 1] if at + 1 < len(tokens) else None
            if following is not None and following.lower in _SAYS and token.lower in lexicon.ROLE_NOUNS:
                return None
            if token.lower in lexicon.ROLE_NOUNS and (
                following is None or following.surface in _BOUNDARY or following.lower in _AFTER_HEAD
            ):
                head = at
            elif not _may_precede_head(token) or (at > begin and token.lower in _DETERMINERS):
                return None
    if head is not None and len(tokens) <= begin + _LONGEST_APPOSITION:
        return Span(tokens[begin].start, tokens[-1].end)
    return None


def _is_verb_before_owner(tokens: list[Token], begin: int) -> bool:
    """Whether an unknown word in lower case stands before a name with a possessive: "met Uganda's minister"."""
    at = begin
    while at < len(tokens) and tokens[at].cap:
        at += 1
    if at > begin or at + 1 >= len(tokens) or tokens[at].lower in lexicon.ROLE_MODIFIERS or not tokens[at + 1].cap:
        return False
    while at + 1 < len(tokens) and tokens[at + 1].cap:
        at += 1
    return at + 1 < len(tokens) and tokens[at + 1].lower in ("'s", "’s")


def _may_precede_head(token: Token) -> bool:
    """Words of a noun phrase before its head: no marks but the possessive, no small words."""
    return token.surface[0].isalpha() or token.lower in ("'s", "’s")


def preceding_apposition(tokens: list[Token], at: int, last: int) -> Span | None:
    """The role before a name between commas: "China's foreign minister, Qin Gang, said"."""
    if at < 3 or tokens[at - 1].surface != "," or (last < len(tokens) and tokens[last].surface not in _BOUNDARY):
        return None
    end = at - 1
    begin = end - 1
    if begin >= 2 and tokens[begin - 1].lower == "of":
        begin -= 2
    if tokens[begin].lower not in lexicon.ROLE_NOUNS:
        return _role_with_object(tokens, end)
    while begin > 0 and end - begin < 8 and _modifies(tokens[begin - 1]):
        begin -= 1
    if begin == 0 or tokens[begin - 1].lower not in ("the", "'s", "’s", "his", "her", "its", "their"):
        return Span(tokens[begin].start, tokens[end - 1].end) if begin < end and tokens[begin].cap else None
    if tokens[begin - 1].lower in ("'s", "’s") and begin > 1:
        begin -= 2
    return Span(tokens[begin].start, tokens[end - 1].end)


_LONGEST_OBJECT = 8


def _role_with_object(tokens: list[Token], end: int) -> Span | None:
    """The role that ends there with what it is of: "the chief engineer of the ferry Halcyon, Pedro Ruiz,"."""
    for head in range(end - 2, max(0, end - _LONGEST_OBJECT), -1):
        if tokens[head].surface in _BOUNDARY or tokens[head].lower in _STOP:
            return None
        if tokens[head].lower in lexicon.ROLE_NOUNS:
            begin = head
            while begin > 0 and _modifies(tokens[begin - 1]):
                begin -= 1
            owned = begin > 0 and tokens[begin - 1].lower == "the"
            led = begin > 1 and tokens[begin - 2].lower in _PREPOSITIONS
            is_whole = owned and not led and tokens[head + 1].lower in ("of", "at", "in", "for")
            return Span(tokens[begin].start, tokens[end - 1].end) if is_whole else None
    return None
