"""Sources that are many: "US officials", "state media", "police"."""

from dataclasses import dataclass

from retold.model import Span
from retold.reading.entities import lexicon
from retold.reading.entities.draft import Draft
from retold.reading.entities.known import known_organisations
from retold.reading.entities.tokens import Token
from retold.text.collectives import COLLECTIVE_HEADS, COLLECTIVE_MODIFIERS, SOLE_HEADS
from retold.text.nations import nation_of


@dataclass(frozen=True, slots=True)
class _Collective:
    span: Span
    key: tuple[str, ...]
    surface: str


def find_collectives(text: str, sentences: list[tuple[int, list[Token]]]) -> list[Draft]:
    """The collectives of a report; mentions of the same words, or of the same nation's, are one entity's."""
    drafts: dict[tuple[str, ...], Draft] = {}
    for number, tokens in sentences:
        for found in _in_sentence(text, tokens):
            draft = drafts.setdefault(found.key, Draft("other"))
            draft.spellings[found.surface] += 1
            draft.add(found.span, "full", number)
    return list(drafts.values())


def _in_sentence(text: str, tokens: list[Token]) -> list[_Collective]:
    """The collectives of one sentence."""
    found: list[_Collective] = []
    for at, token in enumerate(tokens):
        if token.surface in lexicon.PARTY_MEMBERS or (token.lower in COLLECTIVE_HEADS and _is_head(tokens, at)):
            begin = _begin(tokens, at)
            if begin == at and token.lower not in SOLE_HEADS and token.surface not in lexicon.PARTY_MEMBERS:
                continue
            if token.lower == "media" and tokens[at - 1].lower not in ("state", "official", "local"):
                continue
            span = Span(tokens[begin].start, token.end)
            while found and found[-1].span.overlap(span):
                found.pop()
            found.append(_Collective(span, _key(tokens[begin : at + 1]), span.of(text)))
    return found


def _is_head(tokens: list[Token], at: int) -> bool:
    """Whether the word is not a part of a compound ("police station") nor of a name in capitals ("Police Chief")."""
    token = tokens[at]
    if token.cap and at:
        return False
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if following is None:
        return True
    return not (
        (token.lower == "police" and following.lower in lexicon.POLICE_COMPOUNDS)
        or (following.lower in COLLECTIVE_HEADS and following.start == token.end + 1)
        or (token.cap and following.cap)
    )


def _begin(tokens: list[Token], at: int) -> int:
    """Where the phrase begins: modifiers, nationalities and names in capitals before the head."""
    begin = at
    while begin > 0 and at - begin < 5:
        token = tokens[begin - 1]
        if token.cap and begin - 1 == 0 and token.lower not in COLLECTIVE_MODIFIERS and not nation_of(token.surface):
            if f"{token.surface} {tokens[begin].surface}" in known_organisations():
                begin -= 1
            break
        if token.lower in COLLECTIVE_MODIFIERS or _is_name_like(token):
            begin -= 1
        else:
            break
    return begin


def _is_name_like(token: Token) -> bool:
    """A name or nationality before the head."""
    return (
        token.cap
        and token.surface not in lexicon.CALENDAR
        and (len(token.surface) > 1)
        and token.lower not in ("the", "but", "and", "as", "in", "some", "many", "other", "these", "those")
    )


def _key(tokens: list[Token]) -> tuple[str, ...]:
    """What equal collectives have in common."""
    return tuple(nation_of(token.surface) or token.lower for token in tokens)
