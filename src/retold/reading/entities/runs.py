"""Runs of capitalised words: where a name may stand, the small words inside names included."""

import re
from collections.abc import Iterator

from retold.reading.entities import lexicon
from retold.reading.entities.known import known_openings, known_organisations, known_places
from retold.reading.entities.tokens import Token
from retold.text import is_stopword
from retold.text.names import FAMILY_FIRST, PARTICLES, first_names
from retold.text.nations import nation_of, nation_of_capital

_LEADING = PARTICLES - {"do", "e", "y", "el"}
_OPENERS = frozenset("“\"'‘(–—-•*:…")
_NOT_BEFORE_NAME = frozenset(
    """meanwhile however earlier later yesterday today tomorrow instead thus perhaps maybe according despite asked while
    both one two three four five six seven eight nine ten yes well please thank thanks says said although following
    sitting speaking born citing another such many most some several other others former ex additionally also again
    moreover furthermore nonetheless nevertheless likewise
    """.split()
)


_LOWER_PREFIX = re.compile(r"(?:al|el|ad|as|an|ar|ash|ul)-[A-Z]|(?:d|l|dell|dall|degli)['’][A-Z]")
"""With which a word of a name begins in lower case: "al-Assad", "d'Estaing"."""


def find_runs(tokens: list[Token]) -> Iterator[tuple[int, int]]:
    """First and last+1 of each run of capitalised words, the small words inside names included."""
    at, size = 0, len(tokens)
    while at < size:
        if not _is_name_word(tokens, at):
            at += 1
            continue
        end = at + 1
        while end < size:
            step = _joins(tokens, at, end)
            if not step:
                break
            end += step
        while at and tokens[at - 1].surface in _LEADING:
            at -= 1
        last = end - _goes_into_adjective(tokens, end)
        if at < last:
            yield at, last
        at = end


def _goes_into_adjective(tokens: list[Token], end: int) -> bool:
    """Whether the last word of a run is a part of an adjective: "Hong" of "Hong Kong-flagged"."""
    if end >= len(tokens) or not tokens[end].cap or "-" not in tokens[end].surface:
        return False
    place = f"{tokens[end - 1].surface} {tokens[end].surface.partition('-')[0]}"
    return place in known_places() or nation_of(place) is not None or nation_of_capital(place) is not None


def _is_name_word(tokens: list[Token], at: int) -> bool:
    """A capitalised word, "al-Assad" or "d'Estaing"; "US-led" and "China-based" are adjectives."""
    token = tokens[at]
    if not token.cap:
        return len(token.surface) > 3 and _LOWER_PREFIX.match(token.surface) is not None
    if "-" in token.surface:
        head, _, tail = token.surface.rpartition("-")
        if tail in ("elect", "designate") and head in lexicon.ROLE_HEADS:
            return True
        if tail in lexicon.lower_case_words() and not (at and tokens[at - 1].surface in FAMILY_FIRST):
            return False
    return True


def _joins(tokens: list[Token], first: int, at: int) -> int:
    """How many tokens from ``at`` on belong to the run that began at ``first``; 0 ends it."""
    if _is_name_word(tokens, at) or tokens[at].surface == "plc":
        return 1
    rest = [token.lower for token in tokens[at : at + 3]]
    caps = [token.cap for token in tokens[at : at + 4]]
    head = tokens[at - 1].surface
    if rest[0] in PARTICLES and True in caps:
        length = caps.index(True)
        if all(word in PARTICLES for word in rest[:length]):
            return length
    if rest[0] in ("of", "for", "on") and head in (lexicon.OF_HEADS if rest[0] != "on" else lexicon.ON_HEADS):
        if len(caps) > 1 and caps[1]:
            return 1 if tokens[at + 1].surface not in lexicon.CALENDAR else 0
        if len(caps) > 2 and caps[2] and rest[1] == "the":
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
    return end - at if last and ordinary and tokens[end - 1].surface not in lexicon.ORGANISATION_HEADS else 0


def _has_tasks(tokens: list[Token], first: int, at: int) -> bool:
    """Whether a body that does several things stands before: "Department of Health"."""
    return any(
        tokens[of].lower in ("of", "for", "on") and tokens[of - 1].surface in lexicon.BODIES_WITH_TASKS
        for of in range(first + 1, at)
    )


def _is_name(word: str) -> bool:
    """Whether a word is well known as somebody's name, a place's or a body's."""
    known = word in first_names() or word in known_places() or word in known_organisations()
    return known or nation_of(word) is not None or nation_of_capital(word) is not None


def _joins_one(tokens: list[Token], first: int, at: int) -> bool:
    """Whether a mark or an "and" belongs to the run and the word after it as well."""
    word = tokens[at].lower
    if not (at + 1 < len(tokens) and tokens[at + 1].cap):
        return False
    if word in ("'s", "’s"):
        return tokens[at - 1].surface in lexicon.POSSESSIVE_NAMES or _is_house(tokens, first, at)
    if word in ("'", "’"):
        return _is_members_own(tokens, first, at)
    return word == "&" or (word == "and" and _is_joined_name(tokens, first, at))


def _is_house(tokens: list[Token], first: int, at: int) -> bool:
    """Whether an inn, a shop or a saint's house follows: "Molly's Tavern", "St James's Hospital"."""
    head = tokens[at + 1].surface
    if head in ("Hospital", "College", "School", "Church", "Cathedral", "Square", "Park", "Gate"):
        return tokens[first].surface in ("St", "St.", "Saint")
    return head in lexicon.INN_HEADS


def _is_members_own(tokens: list[Token], first: int, at: int) -> bool:
    """Whether an organisation of many follows: "State Teachers' Retirement System"."""
    end = at + 1
    while end < len(tokens) and tokens[end].cap:
        end += 1
    members = tokens[at - 1]
    return (
        members.lower.endswith("s")
        and members.lower in lexicon.lower_case_words()
        and (at - first > 1 or not begins(tokens, first))
        and tokens[at].start == members.end
        and tokens[end - 1].surface in lexicon.ORGANISATION_HEADS
        and end > at + 1
    )


def _is_joined_name(tokens: list[Token], first: int, at: int) -> bool:
    """Whether "and" stands inside a name such as Food and Drug Administration."""
    end = at + 1
    while end < len(tokens) and tokens[end].cap:
        end += 1
    common = lexicon.lower_case_words()
    return (
        at - first <= 3
        and end - at > 2
        and tokens[end - 1].surface in lexicon.ORGANISATION_HEADS
        and tokens[at - 1].lower in common
        and tokens[at + 1].lower in common
    ) or (
        end - at > 1
        and first < at - 1
        and tokens[at + 1].lower in ("prevention", "human", "medicine", "sciences", "development", "cooperation")
    )


def cut_run(tokens: list[Token], first: int, last: int) -> Iterator[tuple[int, int]]:
    """A run cut at days, months and words that are no part of a name."""
    while first < last and (_is_opening(tokens, first, last) or _is_shout_before(tokens, first, last)):
        first += 1
    if first and tokens[first - 1].surface in ("@", "#"):
        first += 1
    start = first
    for at in range(first, last):
        word = tokens[at].surface
        if word in lexicon.CALENDAR and not _is_person_may(tokens, at, start, last):
            if start < at:
                yield start, at
            start = at + 1
        elif word in lexicon.TITLES and at > start:
            yield start, at
            start = at
    if start < last:
        yield start, last


def _is_shout_before(tokens: list[Token], at: int, last: int) -> bool:
    """Whether an ordinary word in capitals stands before a name in ordinary case: "JUST WATCHED Barlow"."""
    word = tokens[at]
    if not (word.surface.isupper() and len(word.surface) > 2 and word.lower not in lexicon.NOT_SHOUTED):
        return False
    ordinary = is_stopword(word.lower) or word.lower in lexicon.lower_case_words()
    return ordinary and any(not token.surface.isupper() for token in tokens[at + 1 : last])


def _is_opening(tokens: list[Token], at: int, last: int) -> bool:
    """Whether a word has its capital from the beginning of the sentence alone."""
    word = tokens[at]
    if begins_known(tokens, at, last) or (word.lower in PARTICLES and at + 1 < last):
        return False
    if (is_stopword(word.surface) and word.surface not in lexicon.TITLES) or word.lower in _NOT_BEFORE_NAME:
        return not (word.surface in ("Will", "May") and at + 1 < last)
    if (
        nation_of(word.surface)
        or not begins(tokens, at)
        or at + 1 == last
        or word.lower not in lexicon.lower_case_words()
    ):
        return False
    following = tokens[at + 1]
    if word.surface in first_names() or word.surface in lexicon.ROLE_WORDS or word.lower in lexicon.PREMODIFIERS:
        return False
    if f"{word.surface} {following.surface}" in known_places():
        return False
    tail = tokens[last - 1].surface
    if tail in lexicon.ORGANISATION_HEADS or tail in lexicon.PLACE_HEADS or not following.cap:
        return False
    if at and tokens[at - 1].surface in '"“' and last < len(tokens) and tokens[last].surface in '"”':
        return False
    return following.surface in lexicon.TITLES or following.lower not in lexicon.lower_case_words()


def begins_known(tokens: list[Token], at: int, last: int) -> bool:
    """Whether a well-known name begins with an ordinary word: "The Hague", "Save the Children"."""
    if tokens[at].surface not in known_openings():
        return False
    return any(
        " ".join(token.surface for token in tokens[at:end]) in known_openings()[tokens[at].surface]
        for end in range(at + 2, last + 1)
    )


def begins(tokens: list[Token], at: int) -> bool:
    """Whether a sentence or a quotation begins at the token."""
    return at == 0 or tokens[at - 1].surface in _OPENERS


def _is_person_may(tokens: list[Token], at: int, start: int, last: int) -> bool:
    """Whether a month is part of a person's name: "Theresa May" and "April Ryan"."""
    if at > start and tokens[at].surface in ("May", "March"):
        return tokens[at - 1].surface in first_names() or tokens[at - 1].surface in lexicon.TITLES
    following = tokens[at + 1] if at + 1 < last else None
    return (
        tokens[at].surface in ("April", "June", "August")
        and following is not None
        and following.lower not in lexicon.lower_case_words()
        and following.surface not in lexicon.CALENDAR
    )
