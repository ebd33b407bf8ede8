"""Candidates that speak of one person, brought together."""

import re
from collections import defaultdict
from collections.abc import Iterator

from retold.reading.entities import lexicon
from retold.reading.entities.bearers import MANY
from retold.reading.entities.candidates import FIRMS_TOO, Candidate
from retold.reading.entities.draft import Draft
from retold.reading.entities.known import known_organisations, known_places
from retold.reading.entities.surnames import Linked, link_short, note
from retold.reading.entities.thing_words import CLUB_OPENINGS
from retold.text import fold, is_stopword
from retold.text.names import SUFFIXES, PersonName, first_names, parse_name, same_person
from retold.text.nations import nation_of
from retold.text.transliteration import spelling_key

_GOES_ON = re.compile(
    r"(?:,[^.\n\"“”]{0,60},)?\s[a-z][^.\n\"“”]{0,250}\.\s"
    r"(?:(?:He|She)\s[a-z]|[\"“][^\"“”\n]{0,400}[,?!][\"”]\s(?:he|she)\s(?:said|says|told|added|recalled)\b)"
)
"""A sentence about somebody, behind which "he" or "she" does something or says what is quoted."""
_NOBODY_BEHIND = frozenset("the for of at from in with by".split())
_SAID = frozenset("said says added recalled explained".split())


def link_people(text: str, candidates: list[Candidate]) -> Linked:
    """Sort out the persons of a report."""
    candidates = list(_with_nicknames(text, candidates))
    _find_unmarked_people(candidates)
    _find_who_is_meant(text, candidates)
    people: list[tuple[PersonName, Draft]] = []
    by_surname: dict[str, list[tuple[PersonName, Draft]]] = defaultdict(list)
    rest = []
    double = _double_surnames(candidates)
    for candidate in candidates:
        name = parse_name(candidate.words)
        if candidate.kind != "person" or not name.full or spelling_key(candidate.surface) in double:
            rest.append(candidate)
            continue
        draft = next((draft for known, draft in _alike(name, by_surname, people) if same_person(known, name)), None)
        if draft is None:
            draft = Draft("person")
            people.append((name, draft))
            for key in _keys(name):
                by_surname[key].append(people[-1])
        note(draft, candidate, full=True)
    return link_short(text, rest, people)


def _with_nicknames(text: str, candidates: list[Candidate]) -> Iterator[Candidate]:
    """The candidates, a name with a nickname in quotation marks as one: Alexander "Sasha" Ivanov."""
    skip = 0
    for at, first in enumerate(candidates):
        if skip:
            skip -= 1
            continue
        nickname, last = (*candidates[at + 1 : at + 3], None, None)[:2]
        if nickname and last and _NICKNAME.fullmatch(text, first.end, last.start) and _is_whole(first, last):
            first.words = (*first.words, *nickname.words, *last.words)
            first.end, first.kind, first.surface, skip = last.end, "person", text[first.start : last.end], 2
            first.after = last.after
        yield first


_NICKNAME = re.compile(r"\s[\"“'‘](?:The\s)?[A-Z][\w-]+[\"”'’]\s")


def _is_whole(first: Candidate, last: Candidate) -> bool:
    """Whether one word stands before a nickname, and a surname without a title behind it."""
    return len(first.words) == 1 and len(last.words) < 3 and not last.title and last.kind in (None, "person")


def _double_surnames(candidates: list[Candidate]) -> set[str]:
    """The last two words of longer names, if they do not begin with a first name: "López Obrador"."""
    return {
        spelling_key(" ".join(candidate.words[-2:]))
        for candidate in candidates
        if candidate.kind == "person" and len(candidate.words) > 2 and candidate.words[-2] not in first_names()
    }


def _alike(
    name: PersonName, by_surname: dict[str, list[tuple[PersonName, Draft]]], people: list[tuple[PersonName, Draft]]
) -> list[tuple[PersonName, Draft]]:
    """The persons that may be meant, those of the same surname first; others only in reports of ordinary size."""
    same = [known for key in _keys(name) for known in by_surname.get(key, [])]
    return same if same or len(people) > MANY else people


def _keys(name: PersonName) -> set[str]:
    """What the spellings of a name have in common: Qaddafi and Gadhafi, Kim Jong-un and Kim Jong Un."""
    return {spelling_key(name.surname), name.letters.replace(" ", "")}


def _find_unmarked_people(candidates: list[Candidate]) -> None:
    """Mark as persons those whose surname returns alone, with a title or without its first name."""
    titled = {fold(c.words[-1]) for c in candidates if c.title and c.kind == "person"}
    alone = {fold(c.words[0]) for c in candidates if len(c.words) == 1 and c.kind is None}
    full = {fold(c.surface) for c in candidates if c.kind == "person" and len(c.words) > 1}
    double = {fold(" ".join(c.words[-2:])) for c in candidates if c.kind == "person" and len(c.words) > 2}
    openings = {fold(c.words[0]) for c in candidates if len(c.words) == 1}
    common = lexicon.lower_case_words()
    surnames = {fold(c.words[-1]) for c in candidates if c.kind == "person" and len(c.words) > 1}
    for candidate in candidates:
        words = candidate.words
        if candidate.kind is not None or not 2 <= len(words) <= 5 or "of" in words or words[-1] in SUFFIXES:
            continue
        if _ends_in(candidate, full):
            candidate.keep_last(2)
            candidate.kind = "person"
            continue
        if len(words) > 4 or _is_no_first(words[0]) or words[-1][-1].isdigit():
            continue
        last = fold(words[-1])
        if fold(candidate.surface) in double:
            continue
        if candidate.initial and len(words) == 2 and last in surnames and fold(candidate.surface) not in full:
            if words[0].lower() in common or is_stopword(words[0]):
                candidate.keep_last(1)
            else:
                candidate.kind = "person"
            continue
        returns = last in alone and fold(words[0]) not in openings and not any(w.lower() in common for w in words)
        if returns or last in titled or fold(candidate.surface) in full or _speaks(candidate):
            candidate.kind = "person"


def _find_who_is_meant(text: str, candidates: list[Candidate]) -> None:
    """Mark as a person whom alone the next sentence's "she" can mean: 'Haug said no. "It is late," she said.'."""
    for at, candidate in enumerate(candidates):
        if candidate.kind is None and not candidate.weak and _is_own_name(candidate):
            match = _GOES_ON.match(text, candidate.end)
            inside = (one for one in candidates[at + 1 : at + 8] if match and one.start < match.end())
            if match and all(one.kind in ("place", "organisation") for one in inside):
                candidate.kind = "person"


def _is_own_name(candidate: Candidate) -> bool:
    """Whether a name that opens a sentence, or a word alone that says something, is no word, nation's or ship's."""
    words, common = candidate.words, lexicon.lower_case_words()
    if candidate.before in _NOBODY_BEHIND or _is_no_first(words[0]):
        return False
    if len(words) == 1:
        return candidate.after in _SAID
    plain = (len(word) > 2 and word.isalpha() and not word.isupper() and word.lower() not in common for word in words)
    return candidate.initial and len(words) == 2 and all(plain)


def _ends_in(candidate: Candidate, full: set[str]) -> bool:
    """Whether the last two of more words are the full name of a person: "Network Insider Ian Grey"."""
    plain = candidate.end - candidate.start == len(candidate.surface)
    return plain and len(candidate.words) > 2 and fold(" ".join(candidate.words[-2:])) in full


def _is_no_first(word: str) -> bool:
    """Whether a word begins names of things rather than of persons: "Hurricane", "USS"."""
    ship = word.isupper() and len(word) > 2 and "." not in word
    place = word in known_places() and word not in first_names()
    return (
        ship
        or place
        or word in lexicon.NOT_FIRST_NAMES
        or word in CLUB_OPENINGS
        or word in lexicon.ROLE_OPENINGS
        or nation_of(word) is not None
    )


def _speaks(candidate: Candidate) -> bool:
    """Two or three words, none of them ordinary, that say something or are spoken of with "who"."""
    words = candidate.words
    common = lexicon.lower_case_words()
    return (
        (
            candidate.after in lexicon.PERSONAL_VERBS
            or words[-1].startswith(("O'", "O’", "Mc"))
            or (candidate.before in _SAID and len(words) == 2 and candidate.surface not in known_organisations())
        )
        and candidate.before not in ("the", *FIRMS_TOO)
        and nation_of(words[-1]) is None
        and len(words) < 4
        and all(
            len(w) > 2 and w.isalpha() and not w.isupper() and w.lower() not in common for w in words if "'" not in w
        )
    )
