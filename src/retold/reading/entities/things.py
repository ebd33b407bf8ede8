"""Organisations, places and everything else with a name, brought together by their spellings."""

import re
from collections import defaultdict

from retold.reading.entities import lexicon, thing_words
from retold.reading.entities.candidates import Candidate
from retold.reading.entities.draft import Draft
from retold.reading.entities.known import known_organisations
from retold.reading.entities.storms import is_storm
from retold.reading.entities.surroundings import is_team, kind_by_surroundings
from retold.text import fold
from retold.text.media import is_medium
from retold.text.nations import inhabitants_of, named_nation, nation_of

_PUBLIC = frozenset(
    """Department Ministry Senate House Congress Parliament Army Navy Force Forces Guard Court Embassy Consulate
    Treasury Council Assembly Government Committee Commission Agency Authority Bureau Office Police Corps Marines
    Cabinet Survey
    Administration Command Service""".split()
)
"""Last words of public bodies, which may be called without their nation."""

_ALSO = {
    "fed": "federal reserve",
    "gop": "republican party",
    "tories": "conservative party",
    "commons": "house of commons",
}
"""What bodies are called that no rule derives from their names."""

_LOCATED = frozenset("in at near from to of around outside across through a the".split())
_QUARTERS = frozenset("neighborhood neighbourhood street area residents resident mayor police suburb".split())
_SMALL = frozenset("of the and for & de la in on".split())


def link_things(text: str, candidates: list[Candidate]) -> list[Draft]:
    """The entities behind the candidates that are no persons."""
    groups: dict[str, list[Candidate]] = defaultdict(list)
    for candidate in candidates:
        groups[_key(candidate)].append(candidate)
    for short, full in _ALSO.items():
        if short in groups and full in groups:
            groups[full] = sorted(groups[full] + groups.pop(short), key=lambda candidate: candidate.start)
    _join_acronyms(text, groups)
    _join_short_names(groups, {key for key, members in groups.items() if _is_firm(text, members)})
    _join_heads(groups)
    return [_draft(text, members) for members in groups.values()]


def _key(candidate: Candidate) -> str:
    """What equal names have in common: the nation, or the folded name without nation before and legal form after."""
    surface = candidate.surface
    if nation := named_nation(surface):
        return f"nation {nation}"
    if people := inhabitants_of(surface):
        return f"people {people}"
    words = [word for word in candidate.words if word not in ("The", "the", "'s", "’s")]
    if len(words) > 2 and candidate.kind == "organisation" and (words[-1] in _PUBLIC or "of" in words):
        words = _without_nation(words)
    while len(words) > 1 and words[-1] in thing_words.LEGAL_FORMS:
        words.pop()
    return fold(" ".join(words)).replace(".", "")


def _without_nation(words: list[str]) -> list[str]:
    """The words of a body without its nation: "State Department" of "US State Department"."""
    if nation_of(words[0]):
        return words[1:]
    if nation_of(" ".join(words[:2])) and (len(words) > 3 or words[2] in known_organisations()):
        return words[2:]
    return words


def _join_acronyms(text: str, groups: dict[str, list[Candidate]]) -> None:
    """Bring "NASA" to "National Aeronautics and Space Administration"."""
    acronyms = {key: members for key, members in groups.items() if _is_acronym(members[0])}
    if not acronyms:
        return
    for key, members in list(groups.items()):
        words = members[0].words
        if len(words) < 2 or members[0].kind == "person":
            continue
        for short in {_bracketed(text, members) or _initials(words), _initials(tuple(key.split()))} - {key}:
            enough = len(short) > 2 or (len(short) == 2 and members[0].kind == "organisation")
            if enough and short in acronyms and short in groups and key in groups:
                members.extend(groups.pop(short))
                members.sort(key=lambda candidate: candidate.start)


def _initials(words: tuple[str, ...]) -> str:
    """The first letters of the words that count, in lower case."""
    counted = (word for word in words if word.lower() not in _SMALL)
    return "".join(word.replace(".", "") if _DOTTED.fullmatch(word) else word[0] for word in counted).lower()


def _is_acronym(candidate: Candidate) -> bool:
    """One word in capitals that is no nation."""
    word = candidate.words[0].replace(".", "")
    return len(candidate.words) == 1 and word.isupper() and 2 <= len(word) <= 7 and not named_nation(candidate.surface)


_DOTTED = re.compile(r"(?:[A-Z]\.){2,3}")
_BRACKETS = re.compile(r"(?:['’]s)?\s*\(([A-Z][A-Za-z.]{1,8})\)")


def _bracketed(text: str, members: list[Candidate]) -> str:
    """The acronym in brackets after a name, in lower case."""
    for member in members:
        match = _BRACKETS.match(text, member.end)
        if match and match[1][0].lower() in {word[0].lower() for word in member.words}:
            return fold(match[1]).replace(".", "")
    return ""


def _is_firm(text: str, members: list[Candidate]) -> bool:
    """Whether two words of which nothing is known are a firm's name by what the report tells of it."""
    two = members[0].kind is None and len(members[0].words) == 2 and _is_own(members[0].words[0])
    return two and kind_by_surroundings(text, members) == "organisation"


def _join_short_names(groups: dict[str, list[Candidate]], firms: set[str]) -> None:
    """Bring "Acme" to "Acme Corp.", or to one of the ``firms``, where only one company's name begins so."""
    longer: dict[str, list[str]] = defaultdict(list)
    for key, members in groups.items():
        for short in sorted(_shorter(key, members[0].words)):
            longer[short].append(key)
    for key in sorted(firms):
        longer.setdefault(key.split()[0], [key])
    for short, keys in longer.items():
        if (
            len(set(keys)) == 1
            and keys[0] in groups
            and short in groups
            and short != keys[0]
            and groups[short][0].kind in (None, "organisation")
            and _may_be_short(groups[short], groups[keys[0]])
        ):
            groups[keys[0]].extend(groups.pop(short))
            groups[keys[0]].sort(key=lambda candidate: candidate.start)


def _may_be_short(short: list[Candidate], full: list[Candidate]) -> bool:
    """Whether a name can be another's for short: a firm's, or one that comes after it and that nobody knows."""
    town = full[0].words[-1] not in thing_words.CORPORATE_HEADS and len(full[0].words) > 2 and len(short[0].words) == 1
    if town and any(map(_may_be_town, short)):
        return False
    if full[0].words[-1] in thing_words.ORGANISATION_HEADS:
        return True
    return short[0].kind is None and full[0].kind in (None, "organisation") and full[0].start < short[0].start


def _may_be_town(candidate: Candidate) -> bool:
    """Whether a word can be the town that a body is named after: "in Belmont", "a Belmont neighborhood"."""
    return candidate.before in _LOCATED or candidate.after in _QUARTERS


def _shorter(key: str, words: tuple[str, ...]) -> set[str]:
    """What a name may be called for short: "Acme" for "Acme Corp.", "A380" for "Airbus A380"."""
    parts = key.split()
    if len(words) < 2 or not parts:
        return set()
    if is_storm(words):
        return {parts[-1]}
    if words[-1] in thing_words.CORPORATE_HEADS:
        return {parts[0], " ".join(parts[:-1])} if _is_own(words[0]) else set()
    if words[-1] in thing_words.ORGANISATION_HEADS:
        return _shorter_bodies(parts, words)
    if any(letter.isdigit() for letter in parts[-1]) and parts[-1][0].isalpha():
        return {parts[-1]}
    if is_team(words) or (words[0] in thing_words.CLUB_OPENINGS and len(words) == 2):
        return {parts[-1]}
    return {parts[0]} if len(parts) == 2 and all(map(_is_own, words)) else set()


def _shorter_bodies(parts: list[str], words: tuple[str, ...]) -> set[str]:
    """What a body may be called for short: "Lindenwood" for "Lindenwood High School"."""
    if len(parts) < 3:
        return set()
    own = _is_own(words[0]) and all(word in thing_words.ORGANISATION_HEADS or not _is_own(word) for word in words[1:])
    return {" ".join(parts[:-1]), parts[0]} if own else {" ".join(parts[:-1])}


def _join_heads(groups: dict[str, list[Candidate]]) -> None:
    """Bring "the Post" to the only name that ends so; leave out heads that end none, "the Tower"."""
    ends: dict[str, list[str]] = defaultdict(list)
    for key, members in groups.items():
        if len(members[0].words) > 1:
            ends[members[0].words[-1]].append(key)
    for key, members in list(groups.items()):
        word = members[0].surface
        if _is_paper(members[0]):
            _join_paper(groups, key, ends[word])
            continue
        if (word not in thing_words.ORGANISATION_HEADS and word not in thing_words.PLACE_HEADS) or members[0].kind:
            continue
        if word in lexicon.NEWSPAPERS and not ends[word] and members[0].before == "the":
            members[0].kind = "organisation"
        else:
            del groups[key]
            if len(ends[word]) == 1:
                groups[ends[word][0]].extend(members)


def _is_paper(candidate: Candidate) -> bool:
    """Whether a word by itself may be the last one of a paper's name: "the Ledger"."""
    word = candidate.surface
    is_head = word in thing_words.ORGANISATION_HEADS or word in thing_words.PLACE_HEADS
    return candidate.kind is None and candidate.before == "the" and not is_head and is_medium(word)


def _join_paper(groups: dict[str, list[Candidate]], key: str, longer: list[str]) -> None:
    """Bring "the Ledger" to the only name that ends so; by itself it is a paper, too."""
    if len(longer) == 1 and groups[longer[0]][0].kind == "organisation":
        groups[longer[0]].extend(groups.pop(key))
    elif not longer:
        groups[key][0].kind = "organisation"


def _is_own(word: str) -> bool:
    """Whether a word is a name of its own: neither an ordinary word nor a nation."""
    return word.lower() not in lexicon.lower_case_words() and not nation_of(word)


def _draft(text: str, members: list[Candidate]) -> Draft:
    """One entity out of its mentions."""
    kinds = [member.kind for member in members if member.kind]
    draft = Draft(kinds[0] if kinds else kind_by_surroundings(text, members))
    longest = max(len(member.words) for member in members)
    for member in members:
        draft.spellings[member.surface] += 1
        full = len(member.words) == longest or named_nation(member.surface) is not None
        draft.add(member.span, "full" if full else "short", member.sentence)
    return draft
