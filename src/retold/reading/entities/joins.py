"""Which words of a sentence belong to one run: capitalised ones, and the small words and marks inside names."""

import re

from retold.reading.entities import lexicon, thing_words
from retold.reading.entities.kinds import is_ordinary
from retold.reading.entities.known import known_organisations, known_places
from retold.reading.entities.tokens import Token
from retold.text.names import FAMILY_FIRST, KOREAN_FIRST, PARTICLES, first_names
from retold.text.nations import nation_of, nation_of_capital

_OPENERS = frozenset("“\"'‘(–—-•*:…")
_LOWER_PREFIX = re.compile(r"(?:al|el|ad|as|an|ar|ash|ul)-[A-Z]|(?:d|l|dell|dall|degli)['’][A-Z]")
"""With which a word of a name begins in lower case: "al-Assad", "d'Estaing"."""

_SAYING = frozenset("said says announced declined apologised apologized".split())
_AFTER_HOUSE = frozenset("on in at for from and or has had have was is were will would after before since when".split())

_OF_MEMBERS = frozenset("Federation Union Association League Society Club Guild Alliance Cooperative".split())
"""Heads of bodies that are named after those who are in them: "Dockers' Federation"."""

_STANCES = ("Anti-", "Pro-", "Non-", "Post-", "Pre-")
"""With which an adjective begins a sentence: "Anti-Brody banners"."""


def is_name_word(tokens: list[Token], at: int) -> bool:
    """A capitalised word, "al-Assad" or "d'Estaing"; "US-led" and "China-based" are adjectives."""
    token = tokens[at]
    if not token.cap:
        return len(token.surface) > 3 and _LOWER_PREFIX.match(token.surface) is not None
    if "-" in token.surface:
        head, _, tail = token.surface.rpartition("-")
        alone = not (at and tokens[at - 1].cap) and not (at + 1 < len(tokens) and tokens[at + 1].cap)
        if alone and token.surface.startswith(_STANCES):
            return False
        if tail in ("elect", "designate") and head in lexicon.ROLE_HEADS:
            return True
        if tail in lexicon.lower_case_words() and not (at and _is_family_name(tokens[at - 1].surface)):
            return False
    return True


def _is_family_name(word: str) -> bool:
    """Whether a given name may follow that goes on in lower case: "Lee" in "Lee Jae-won"."""
    return word in FAMILY_FIRST or word in KOREAN_FIRST


def joins(tokens: list[Token], first: int, at: int) -> int:
    """How many tokens from ``at`` on belong to the run that began at ``first``; 0 ends it."""
    if is_name_word(tokens, at) or tokens[at].surface == "plc":
        return 1
    rest = [token.lower for token in tokens[at : at + 3]]
    caps = [token.cap for token in tokens[at : at + 4]]
    head = tokens[at - 1].surface
    if rest[0] in PARTICLES and True in caps:
        length = caps.index(True)
        if all(word in PARTICLES for word in rest[:length]):
            return length
    if rest[0] in ("of", "for", "on") and head in (thing_words.OF_HEADS if rest[0] != "on" else thing_words.ON_HEADS):
        if len(caps) > 1 and caps[1]:
            return 1 if tokens[at + 1].surface not in lexicon.CALENDAR else 0
        if len(caps) > 2 and caps[2] and rest[1] == "the":
            return 2
    if at == first + 1 and rest[:2] in (["'s", "of"], ["’s", "of"]) and caps[2:3] == [True]:
        return 3
    if " ".join(token.surface for token in tokens[at - 1 : at + 2]) in known_places():
        return 2
    return int(_joins_one(tokens, first, at)) or _list_of_tasks(tokens, first, at)


def _list_of_tasks(tokens: list[Token], first: int, at: int) -> int:
    """How many tokens of a body's tasks go on after a comma: "Bureau of Alcohol, Tobacco, Firearms and Explosives"."""
    if tokens[at].surface not in (",", "and") or not _has_tasks(tokens, first, at):
        return 0
    end, ordinary, last = at, 0, False
    while not last and end + 1 < len(tokens) and tokens[end].surface in (",", "and", "&"):
        last = tokens[end].surface != ","
        end += 1
        if tokens[end].lower == "and" and not last:
            last, end = True, end + 1
        begin = end
        while end < len(tokens) and tokens[end].cap:
            end += 1
        if end == begin or _is_name(tokens[begin].surface):
            return 0
        ordinary += tokens[begin].lower in lexicon.lower_case_words()
    return end - at if last and ordinary and tokens[end - 1].surface not in thing_words.ORGANISATION_HEADS else 0


def _has_tasks(tokens: list[Token], first: int, at: int) -> bool:
    """Whether a body that does several things stands before: "Department of Health"."""
    return any(
        tokens[of].lower in ("of", "for", "on") and tokens[of - 1].surface in thing_words.BODIES_WITH_TASKS
        for of in range(first + 1, at)
    )


def _is_name(word: str) -> bool:
    """Whether a word is well known as somebody's name, a place's or a body's."""
    known = word in first_names() or word in known_places() or word in known_organisations()
    return known or nation_of(word) is not None or nation_of_capital(word) is not None


def _joins_one(tokens: list[Token], first: int, at: int) -> bool:
    """Whether a mark or an "and" belongs to the run and the word after it as well."""
    word = tokens[at].lower
    if word in ("'s", "’s") and _ends_in_possessive(tokens, first, at):
        return True
    if not (at + 1 < len(tokens) and tokens[at + 1].cap):
        return False
    if word in ("'s", "’s"):
        return tokens[at - 1].surface in thing_words.POSSESSIVE_NAMES or _is_house(tokens, first, at)
    if word in ("'", "’"):
        return _is_members_own(tokens, first, at)
    return word == "&" or (word == "and" and _is_joined_name(tokens, first, at))


def _ends_in_possessive(tokens: list[Token], first: int, at: int) -> bool:
    """Whether the end of a possessive ends a name: "Marlow's said", "at St Brannoc's on Sunday"."""
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if following is not None and following.cap:
        return False
    if following is not None and following.lower in _SAYING:
        return True
    if following is not None and following.surface[0].isalpha() and following.lower not in _AFTER_HOUSE:
        return False
    name = " ".join(token.surface for token in tokens[first:at])
    return tokens[first].surface in ("St", "St.") and at - first == 2 and name not in known_places()


def _is_house(tokens: list[Token], first: int, at: int) -> bool:
    """Whether an inn, a shop or a saint's house follows: "Molly's Tavern", "St James's Hospital"."""
    head = tokens[at + 1].surface
    if head in ("Hospital", "College", "School", "Church", "Cathedral", "Square", "Park", "Gate"):
        return tokens[first].surface in ("St", "St.", "Saint")
    return head in thing_words.INN_HEADS


def _is_members_own(tokens: list[Token], first: int, at: int) -> bool:
    """Whether an organisation of many follows: "State Teachers' Retirement System"."""
    end = at + 1
    while end < len(tokens) and tokens[end].cap:
        end += 1
    members = tokens[at - 1]
    return (
        members.lower.endswith("s")
        and (_is_many(members.lower) or tokens[end - 1].surface in _OF_MEMBERS)
        and (at - first > 1 or not begins(tokens, first))
        and tokens[at].start == members.end
        and tokens[end - 1].surface in thing_words.ORGANISATION_HEADS
        and end > at + 1
    )


def _is_many(word: str) -> bool:
    """Whether a word is what many are called: "Teachers", "Magistrates"."""
    return is_ordinary(word, True, ()) or word[:-1] in lexicon.CALLINGS


def _is_joined_name(tokens: list[Token], first: int, at: int) -> bool:
    """Whether "and" stands inside a name such as Food and Drug Administration."""
    end = at + 1
    while end < len(tokens) and tokens[end].cap:
        end += 1
    common = lexicon.lower_case_words()
    return (
        at - first <= 3
        and end - at > 2
        and tokens[end - 1].surface in thing_words.ORGANISATION_HEADS
        and tokens[at - 1].lower in common
        and tokens[at + 1].lower in common
    ) or (
        end - at > 1
        and first < at - 1
        and tokens[at + 1].lower in ("prevention", "human", "medicine", "sciences", "development", "cooperation")
    )


def begins(tokens: list[Token], at: int) -> bool:
    """Whether a sentence or a quotation begins at the token."""
    return at == 0 or tokens[at - 1].surface in _OPENERS
