"""Roles with capitals before a name: "US Secretary of State X", and what such a role tells."""

import re

from retold.reading.entities import lexicon, thing_words
from retold.reading.entities.known import known_organisations, known_places
from retold.reading.entities.tokens import Token
from retold.text import is_stopword
from retold.text.names import first_names
from retold.text.nations import named_nation, nation_of

_AFTER_NOUN = re.compile(r"\s+(?:of|for|in|at|to|from)\b.*|,.*", re.DOTALL)


def peel_role(tokens: list[Token], first: int, last: int) -> int:
    """Where the name begins in a run of capitalised words; ``first`` if no role stands before it."""
    tail = tokens[last - 1].surface
    is_head = tail in thing_words.ORGANISATION_HEADS or (tail in thing_words.PLACE_HEADS and last - first > 2)
    if is_head and tail not in thing_words.SURNAMES_TOO:
        return first
    end = first
    at = first
    while at < last - 1:
        if (is_role_head(tokens[at].surface) and not _is_no_rank(tokens, at)) or _is_chief_executive(tokens, at, first):
            at = end = _past_object(tokens, at + 1, last)
        else:
            at += 1
    if end >= last or (end > first and tokens[end].surface in lexicon.HEADS_AND_OBJECTS):
        return first
    if is_head and not _names_one(tokens, end, last):
        return first
    return end if end > first and _all_role_words(tokens, first, end) else first


def _names_one(tokens: list[Token], end: int, last: int) -> bool:
    """Whether a first name and a surname stand behind a role: "Chief Executive Hugh Hill", not "King George Park"."""
    return (
        end == last - 2 and tokens[end].surface in first_names() and tokens[end - 1].surface not in lexicon.LANDED_ROLES
    )


def head_of_role(role: str) -> str:
    """The noun of a role in lower case: "prince" of "Crown Prince", "husband" of "husband of a farmer"."""
    words = _AFTER_NOUN.sub("", role).lower().split()
    return words[-1] if words else ""


def gender_of_role(role: str) -> str:
    """The gender that a role tells, "m" or "f", or "" if none."""
    head = head_of_role(role)
    return "m" if head in lexicon.MALE_NOUNS else "f" if head in lexicon.FEMALE_NOUNS else ""


def is_role_head(word: str) -> bool:
    """Whether a role in capitals ends with the word, as do "President" and "President-elect"."""
    if word in lexicon.ROLE_HEADS:
        return True
    if word.endswith("-in-Chief"):
        return True
    before, mark, after = word.partition("-")
    return bool(mark) and (
        (before in lexicon.ROLE_HEADS and after in ("elect", "designate", "General"))
        or (before in ("Vice", "Co", "Ex", "Under", "Major", "Lieutenant") and after.capitalize() in lexicon.ROLE_HEADS)
    )


def _is_chief_executive(tokens: list[Token], at: int, first: int) -> bool:
    """Whether "Chief Executive" ends with the token; "Executive" alone is no role."""
    return at > first and tokens[at].surface == "Executive" and tokens[at - 1].surface == "Chief"


def _is_no_rank(tokens: list[Token], at: int) -> bool:
    """Whether a word of rank begins another name, such as "General Motors", or a longer rank."""
    return f"{tokens[at].surface} {tokens[at + 1].surface}" in lexicon.NOT_A_RANK


def _past_object(tokens: list[Token], at: int, last: int) -> int:
    """Past "of State" or "for Foreign Affairs" after a head."""
    if tokens[at].lower not in ("of", "for") or at + 1 >= last:
        return at
    at += 2 if tokens[at + 1].lower == "the" else 1
    affairs = next((end for end in range(at + 1, min(at + 4, last)) if tokens[end].surface == "Affairs"), None)
    if affairs is not None:
        return affairs + 1
    for length in (3, 2, 1):
        land = " ".join(token.surface for token in tokens[at : at + length])
        if at + length <= last and (named_nation(land) or land in known_places()):
            return at + length
    moved = at
    while moved < last - 1 and tokens[moved].surface in lexicon.ROLE_OBJECTS:
        moved += 1
    return moved if moved > at else min(at + 1, last)


def past_office(tokens: list[Token], first: int, last: int) -> int:
    """Past an office without a name of which something is told: "Assistant Secretary of the Air Force"."""
    at = first
    while at < last and tokens[at].surface in lexicon.ROLE_WORDS:
        at += 1
    if not first < at < last - 1 or tokens[at].lower != "of" or tokens[at - 1].surface not in lexicon.ROLE_HEADS:
        return first
    if tokens[at - 1].surface in lexicon.LANDED_ROLES:
        return first
    at += 2 if tokens[at + 1].lower == "the" else 1
    return last if all(token.surface in lexicon.ROLE_OBJECTS for token in tokens[at:last]) else at


def before_role(tokens: list[Token], first: int, last: int) -> int:
    """Where a body's name ends before a role of its that no name follows: "the White House Press Secretary left"."""
    end = last
    if (
        last - first < 2
        or tokens[last - 1].surface not in lexicon.ENDING_ROLES
        or tokens[first].surface in first_names()
    ):
        return last
    while end - first > 1 and tokens[end - 1].surface in lexicon.ROLE_WORDS:
        end -= 1
        if _is_well_known(" ".join(token.surface for token in tokens[first:end])):
            return end
    return end if end > first and tokens[end - 1].surface not in lexicon.ROLE_WORDS else last


def _is_well_known(name: str) -> bool:
    """Whether a name is a body's or a place's that everybody knows."""
    return name in known_organisations() or name in known_places() or named_nation(name) is not None


def _all_role_words(tokens: list[Token], first: int, end: int) -> bool:
    """Whether nothing before the head is a person's own name, as in "Tim Cook Chief"."""
    return not any(
        tokens[at].surface in first_names() and tokens[at].surface != "Major" and not _is_in_place(tokens, at)
        for at in range(first, end)
    )


def _is_in_place(tokens: list[Token], at: int) -> bool:
    """Whether a first name is a place's here: "Virginia", "South Carolina"."""
    pair = f"{tokens[at - 1].surface} {tokens[at].surface}" if at else ""
    return tokens[at].surface in known_places() or pair in known_places()


def role_start(tokens: list[Token], first: int) -> int:
    """Where a role begins that has words in lower case and a possessor before it: "China's former Foreign Minister"."""
    if is_double(tokens, first - 1):
        first -= 2
        while first > 0 and tokens[first - 1].cap:
            first -= 1
    while first > 0 and _qualifies(tokens, first - 1):
        first -= 1
    return _possessor(tokens, first)


def is_double(tokens: list[Token], at: int) -> bool:
    """Whether "and" between two roles stands there: "Acme President and Chief Executive"."""
    return (
        0 < at < len(tokens) - 1
        and tokens[at].lower == "and"
        and is_role_head(tokens[at - 1].surface)
        and tokens[at + 1].surface in lexicon.ROLE_WORDS
    )


def _qualifies(tokens: list[Token], at: int) -> bool:
    """Whether a word before a role in capitals belongs to it: "former", "then-", "acting", and what stands among them.

    "Then" at the beginning of a sentence or after "and" is no part of the role.
    """
    token = tokens[at]
    if token.lower in lexicon.PAST_WORDS:
        return True
    if token.lower == "then":
        return not token.cap and at > 0 and tokens[at - 1].lower not in ("and", ",", "but")
    return not token.cap and token.lower in lexicon.ROLE_MODIFIERS and token.surface[0].isalpha()


def _possessor(tokens: list[Token], first: int) -> int:
    """The offset of a possessor before a role, or of the role itself."""
    owner = tokens[first - 2] if first >= 2 and tokens[first - 1].lower in ("'s", "’s") else None
    if owner is not None and owner.cap and not is_stopword(owner.lower):
        at = first - 2
        while at > 0 and tokens[at - 1].cap and nation_of(f"{tokens[at - 1].surface} {tokens[at].surface}"):
            at -= 1
        return tokens[at].start
    return tokens[first].start
