"""Stretches of capitalised words that may be names, freed of titles and roles."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from retold.model import Span
from retold.model.read import EntityKind
from retold.reading.entities import lexicon
from retold.reading.entities.roles import apposition, lower_premodifier, peel_role, possessor, preceding_apposition
from retold.reading.entities.tokens import Token
from retold.text import is_stopword
from retold.text.names import FAMILY_FIRST, PARTICLES, first_names
from retold.text.nations import inhabitants_of, named_nation, nation_of, nation_of_capital

_OPENERS = frozenset("“\"'‘(–—-•*:…")
_PARTY_STATE = re.compile(r"[RDI]-[A-Z]")  # R-Idaho
_AT = frozenset("in at near the on".split())
_NOT_BEFORE_NAME = frozenset(
    """meanwhile however earlier later yesterday today tomorrow instead thus perhaps maybe according despite asked while
    both one two three four five six seven eight nine ten yes well please thank thanks says said although following
    sitting speaking born citing another such many most some several other others former ex additionally also again
    """.split()
)


@dataclass(slots=True)
class Candidate:
    """A stretch that may be a name: ``start`` and ``end`` leave out title, role and possessive ending."""

    start: int
    end: int
    words: tuple[str, ...]
    sentence: int
    kind: EntityKind | None = None
    title: str | None = None
    title_start: int = -1
    roles: list[Span] = field(default_factory=list)
    before: str = ""
    after: str = ""
    initial: bool = False

    @property
    def span(self) -> Span:
        """Where the name stands, a title such as "Mr" included."""
        return Span(self.title_start if self.title else self.start, self.end)

    @property
    def surface(self) -> str:
        """The words with single spaces."""
        return " ".join(self.words)


def find_candidates(tokens: list[Token], sentence: int) -> Iterator[Candidate]:
    """The candidates of a sentence in ordinary case."""
    for first, last in _runs(tokens):
        for start, end in _pieces(tokens, first, last):
            found = _candidate(tokens, start, end, sentence)
            if found is not None:
                yield found


def _runs(tokens: list[Token]) -> Iterator[tuple[int, int]]:
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
        yield at, end
        at = end


def _is_name_word(tokens: list[Token], at: int) -> bool:
    """A capitalised word; "US-led" and "China-based" are adjectives."""
    token = tokens[at]
    if not token.cap:
        return False
    if "-" in token.surface:
        tail = token.surface.rpartition("-")[2]
        if tail in lexicon.lower_case_words() and not (at and tokens[at - 1].surface in FAMILY_FIRST):
            return False
    return True


def _joins(tokens: list[Token], first: int, at: int) -> int:
    """How many tokens from ``at`` on belong to the run that began at ``first``; 0 ends it."""
    if _is_name_word(tokens, at):
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
    if rest[0] in ("'s", "’s") and head in lexicon.POSSESSIVE_NAMES and caps[1:2] == [True]:
        return 1
    if rest[0] == "&" and len(caps) > 1 and caps[1]:
        return 1
    if rest[0] == "and" and _is_joined_name(tokens, first, at):
        return 1
    return 0


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
    ) or (end - at > 1 and first < at - 1 and tokens[at + 1].lower in ("prevention", "human", "medicine", "sciences"))


def _pieces(tokens: list[Token], first: int, last: int) -> Iterator[tuple[int, int]]:
    """A run cut at days, months and words that are no part of a name."""
    while first < last and _is_opening(tokens, first, last):
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


def _is_opening(tokens: list[Token], at: int, last: int) -> bool:
    """Whether a word has its capital from the beginning of the sentence alone."""
    word = tokens[at]
    if (is_stopword(word.surface) and word.surface not in lexicon.TITLES) or word.lower in _NOT_BEFORE_NAME:
        return not (word.surface in ("Will", "May") and at + 1 < last)
    if (
        nation_of(word.surface)
        or not _begins(tokens, at)
        or at + 1 == last
        or word.lower not in lexicon.lower_case_words()
    ):
        return False
    if word.surface in first_names() or word.surface in lexicon.ROLE_HEADS | lexicon.ROLE_OPENINGS:
        return False
    following = tokens[at + 1]
    tail = tokens[last - 1].surface
    if tail in lexicon.ORGANISATION_HEADS or tail in lexicon.PLACE_HEADS or not following.cap:
        return False
    return following.surface in lexicon.TITLES or following.lower not in lexicon.lower_case_words()


def _begins(tokens: list[Token], at: int) -> bool:
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


def _candidate(tokens: list[Token], first: int, last: int, sentence: int) -> Candidate | None:
    """What stands in ``tokens[first:last]``; None where it is no name."""
    title = None
    begin = first
    if tokens[first].surface in lexicon.TITLES:
        title = tokens[first].surface.rstrip(".")
        first += 1
    role_end = peel_role(tokens, first, last)
    roles = []
    if role_end > first:
        roles.append(Span(possessor(tokens, first), tokens[role_end - 1].end))
        first = role_end
    if first < last and title is None and tokens[first].surface in lexicon.TITLES:
        title = tokens[first].surface.rstrip(".")
        first += 1
    first = _after_adjective(tokens, first, last)
    if first >= last:
        return None
    found = Candidate(
        tokens[first].start,
        tokens[last - 1].end,
        tuple(token.surface for token in tokens[first:last]),
        sentence,
        title=title,
        title_start=tokens[begin].start if title else -1,
        roles=roles,
        before=tokens[begin - 1].lower if begin else "",
        after=tokens[last].lower if last < len(tokens) else "",
        initial=_begins(tokens, begin) and not roles and not title,
    )
    found.kind = _kind(found)
    if found.kind in (None, "person"):
        _add_roles(found, tokens, begin, first, last)
    return None if _is_no_name(found) else found


def _after_adjective(tokens: list[Token], first: int, last: int) -> int:
    """Past "American" in "American John Smith"."""
    if last - first > 2 and tokens[first + 1].surface in first_names():
        word = tokens[first].surface
        if (nation_of(word) or word in lexicon.NEVER_NAMES) and word not in first_names():
            return first + 1
    return first


def _add_roles(found: Candidate, tokens: list[Token], begin: int, first: int, last: int) -> None:
    """Roles beside the name, which also show that it is a person's."""
    spans = [
        lower_premodifier(tokens, begin) if begin == first else None,
        apposition(tokens, last),
        preceding_apposition(tokens, begin, last) if begin == first else None,
    ]
    aged = apposition(tokens, last, age_only=True)
    found.roles += [span for span in spans if span is not None]
    if found.kind is None and (any(spans) or aged) and len(found.words) <= 5:
        found.kind = "person"


def _kind(found: Candidate) -> EntityKind | None:
    """What the words themselves and a title or role before them tell."""
    words, surface = found.words, found.surface
    if len(surface) > 4 and surface.isupper():
        surface = surface.title()
    if found.title or found.roles:
        return "person"
    if named_nation(surface) or surface in lexicon.KNOWN_PLACES or nation_of_capital(surface):
        return "place"
    if _is_organisation(words, surface):
        return "organisation"
    if len(words) > 1 and (words[-1] in lexicon.PLACE_HEADS or words[0] in lexicon.PLACE_OPENINGS):
        return "place" if words[0] not in first_names() or found.before in _AT else "person"
    return "person" if _is_person(words) else None


def _is_organisation(words: tuple[str, ...], surface: str) -> bool:
    """Whether the words are an organisation's name, by their head or because they are well known."""
    if surface in lexicon.KNOWN_ORGANISATIONS or surface.title() in lexicon.KNOWN_ORGANISATIONS:
        return True
    if len(words) == 1:
        return words[0].isupper() and 2 <= len(words[0]) <= 6 and words[0].isalpha() and not _is_shouted(words[0])
    head = words[words.index("of") - 1] if "of" in words[1:] else words[-1]
    return head in lexicon.ORGANISATION_HEADS


def _is_shouted(word: str) -> bool:
    """An ordinary word in capitals; short ones are as often acronyms, such as ICE."""
    return len(word) > 4 and word.lower() in lexicon.lower_case_words()


def _is_person(words: tuple[str, ...]) -> bool:
    """Whether the words are built as a person's name."""
    if not 2 <= len(words) <= 5 or "of" in words or "and" in words or "&" in words:
        return False
    common, names = lexicon.lower_case_words(), first_names()
    if words[0] in names or words[0].partition("-")[0] in names:
        return not (words[0].lower() in common and words[-1].lower() in common)
    if words[0] in FAMILY_FIRST and len(words) <= 3 and words[0].lower() not in common:
        return True
    initials = [word for word in words[:-1] if word.endswith(".") and len(word) <= 4 and word[0].isupper()]
    return bool(initials) and not words[-1].endswith(".") and words[0] not in ("St.", "U.S.", "U.N.", "U.K.", "E.U.")


def _is_role_word(word: str) -> bool:
    """Whether a word names an office or an adjective rather than somebody."""
    return (
        word in lexicon.ROLE_HEADS
        or word in lexicon.ROLE_OPENINGS
        or word in lexicon.ROLE_OBJECTS
        or word in lexicon.NEVER_NAMES
        or word in ("of", "the", "for")
        or nation_of(word) is not None
        or word in lexicon.KNOWN_PLACES
    )


def _is_no_name(found: Candidate) -> bool:
    """Adjectives, weekdays' neighbours and ordinary words with a capital by place alone."""
    surface = found.surface
    if found.kind == "person":
        return not any(len(word) > 1 and word[0].isupper() for word in found.words) or (
            surface.isupper() and len(surface) < 3
        )
    if len(found.words) > 1:
        if any(is_stopword(word) and word[0].isupper() and word != "The" for word in found.words):
            return True
        return not found.kind and all(_is_role_word(word) for word in found.words)
    if surface in lexicon.NEVER_NAMES or len(surface) < 2 or surface[0].isdigit() or _PARTY_STATE.match(surface):
        return True
    if nation_of(surface) and not named_nation(surface):
        return inhabitants_of(surface) is None
    if surface in lexicon.ROLE_HEADS or surface in lexicon.TITLES:
        return True
    return found.kind is None and surface.lower() in lexicon.lower_case_words()
