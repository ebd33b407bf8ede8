"""Names in lines in title case or capitals, where a capital tells nothing: known ones, nations, clear full names."""

from collections import defaultdict

from retold.model import Span
from retold.reading.entities import lexicon
from retold.reading.entities.draft import Draft
from retold.reading.entities.known import known_organisations, known_places
from retold.reading.entities.tokens import Token
from retold.text import fold
from retold.text.names import first_names, parse_name
from retold.text.nations import named_nation, nation_of_capital

_LONGEST = 5


def add_styled(lines: list[tuple[int, list[Token]]], drafts: list[Draft]) -> None:
    """Add the mentions of such lines to the entities, new entities included."""
    if not lines:
        return
    known = _known(drafts)
    for number, tokens in lines:
        at = 0
        while at < len(tokens):
            at += _match(tokens, at, number, known, drafts) if tokens[at].cap else 1


def _known(drafts: list[Draft]) -> dict[str, Draft]:
    """Every spelling and surname of the entities that were found in ordinary text, where it means one of them."""
    found: dict[str, set[int]] = defaultdict(set)
    for number, draft in enumerate(drafts):
        for spelling in (*draft.spellings, *draft.short):
            found[fold(spelling)].add(number)
            if draft.kind == "person":
                for short in parse_name(spelling.split()).shorts:
                    found[short].add(number)
    return {key: drafts[next(iter(numbers))] for key, numbers in found.items() if len(numbers) == 1}


def _match(tokens: list[Token], at: int, number: int, known: dict[str, Draft], drafts: list[Draft]) -> int:
    """Note the longest name that begins here; how many tokens to go on."""
    for length in _lengths(tokens, at, known):
        piece = tokens[at : at + length]
        surface = " ".join(token.surface for token in piece)
        draft = known.get(fold(surface))
        if draft is None:
            draft = _new(piece, surface)
            if draft is None:
                continue
            drafts.append(draft)
            known[fold(surface)] = draft
            known.setdefault(fold(piece[-1].surface), draft)
        full = length > 1 or draft.kind != "person"
        if not surface.isupper() or named_nation(surface):
            (draft.spellings if full else draft.short)[surface] += 1
        elif not draft.name():
            draft.spellings[surface.title()] += 1
        draft.add(Span(piece[0].start, piece[-1].end), "full" if full else "short", number)
        return length
    return 1


def _lengths(tokens: list[Token], at: int, known: dict[str, Draft]) -> list[int]:
    """The lengths to be tried, the longest first, but before all that of a known person: "QUINN" in "QUINN QUITS"."""
    longest = list(range(min(_LONGEST, len(tokens) - at), 0, -1))
    for length in longest:
        draft = known.get(fold(" ".join(token.surface for token in tokens[at : at + length])))
        if draft is not None and draft.kind == "person":
            return [length]
    return longest


def _new(piece: list[Token], surface: str) -> Draft | None:
    """A new entity where the words alone are enough to know it."""
    plain = surface.title() if surface.isupper() and len(surface) > 4 else surface
    if named_nation(plain) or nation_of_capital(plain) or plain in known_places():
        return Draft("place")
    if plain in known_organisations() and plain.lower() not in lexicon.lower_case_words():
        return Draft("organisation")
    words = plain.split()
    common = lexicon.lower_case_words()
    if len(words) == 2 == len(piece) and words[0] in first_names() and not any(w.lower() in common for w in words):
        gender = first_names()[words[0]]
        return Draft("person", gender=gender if gender in ("m", "f") else "")
    return None
