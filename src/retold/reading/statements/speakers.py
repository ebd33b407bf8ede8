"""Who speaks: the entity that the head of a source names."""

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence

from retold.model import Entity, Mention, Span
from retold.reading.entities.lexicon import FEMALE_NOUNS, MALE_NOUNS, ROLE_NOUNS

_HEAD_END = re.compile(r",|\(| (?:of|for|from|in|at|with|on|who|which|that|to|near|by|and|or|nor|-|--|—|–)(?: |$)")
_COORDINATION = re.compile(r" (?:and|or|nor) ")
_APPOSITION = re.compile(r", (?=[A-Z])")
_ONE = re.compile(
    r"(?:an?|the|its|his|her|one)\s(?:[\w-]+\s){0,4}[\w-]*[^s\W] (?:of|for|from|in|at|with)\s[^,]*,$"
    r"|one of (?:them|those|(?:the|his|her|its|their) [a-z]+),$",
    re.IGNORECASE,
)
"""A role of one person: "a spokesman for the firm,"."""

_INNER = re.compile(r"([\w-]+),$")
_PERSONS = ROLE_NOUNS | MALE_NOUNS | FEMALE_NOUNS
_ARTICLE = re.compile(r"(?:the\s)?", re.IGNORECASE)
"""What stands before a name that goes on behind the head of its source: "the Bank of Wells said"."""

_HONOUR = re.compile(r",\s(?:the\s)?(?:Most|Right|Very|Hon\.?)$")
"""The beginning of a clergyman's title: "the Archbishop of Wells, the Most Rev Alan Pike"."""

_MOODY = re.compile(r"an?\s(?:[a-z]+ly\s)?[a-z-]+\s", re.IGNORECASE)
"""An article and an adjective before a name: "a hoarse Mr Kerr"."""

_CLAUSE = re.compile(r"\s[a-z]+(?:ed|ing)\s|^(?:a|an|another|one|no|every|each|both)\s", re.IGNORECASE)


def find_speaker(
    text: str, source: Span, names: Sequence[Mention], starts: Sequence[int], entities: Mapping[str, Entity]
) -> str | None:
    """The entity that the head of a source names.

    None where the name is only a part of the head ("Mr Smith's aide", "a delegate backing Smith") or one of several.
    """
    head = head_of(text, source)
    is_one_of_several = _COORDINATION.match(text, head.end, source.end)
    found = _named(text, source if is_one_of_several else head, source, names, starts)
    apposition = _APPOSITION.match(text, head.end, source.end)
    if not found and apposition and not _COORDINATION.search(text, apposition.end(), source.end):
        found = _named(text, head_of(text, Span(apposition.end(), source.end)), source, names, starts)
    if not found and not is_one_of_several:
        found = _behind_role(text, source, names, starts, entities)
    if not found or (is_one_of_several and found.span.start > head.start):
        return None
    return found.entity


def _named(text: str, head: Span, source: Span, names: Sequence[Mention], starts: Sequence[int]) -> Mention | None:
    """The mention that ends the head, with nothing but titles before it, or goes on behind: "the Bank of Wells"."""
    for number in range(bisect_left(starts, head.start), len(names)):
        mention = names[number]
        if mention.span.start >= head.end:
            break
        if head.end - 1 <= mention.span.end <= head.end + 1:
            before = text[head.start : mention.span.start]
            return None if _CLAUSE.search(before) and not _MOODY.fullmatch(before) else mention
        if mention.span.start < head.end < mention.span.end <= source.end:
            is_whole = _ARTICLE.fullmatch(text, head.start, mention.span.start) and _ends(text, mention, source)
            return mention if is_whole else None
    return None


def _ends(text: str, mention: Mention, source: Span) -> bool:
    """Whether nothing follows a mention in its source that it would only qualify: "Bank of Wells governor Ann Lee"."""
    end = mention.span.end
    return end >= source.end - 1 or _HEAD_END.match(text, end, source.end) is not None


def _behind_role(
    text: str, source: Span, names: Sequence[Mention], starts: Sequence[int], entities: Mapping[str, Entity]
) -> Mention | None:
    """The person behind a role of several words: "Secretary of State Ann Lee", "a spokesman for the firm, Ann Lee,"."""
    inside = names[bisect_left(starts, source.start) : bisect_left(starts, source.end)]
    if _COORDINATION.search(text, *source):
        return None
    for mention in inside:
        entity = entities.get(mention.entity)
        if mention.form != "full" or entity is None or entity.kind != "person":
            continue
        if _holds_office(text, source, inside[0], mention):
            return mention
        before = _HONOUR.sub(",", text[source.start : mention.span.start].strip())
        if before.rstrip(",").removeprefix("the ").removeprefix("The ") in entity.roles:
            return mention
        if before.endswith(",") and not text[mention.span.end : source.end].strip(" ,") and _ONE.match(before):
            return None if _is_of_person(before) else mention
    return None


def _holds_office(text: str, source: Span, body: Mention, mention: Mention) -> bool:
    """Whether a source begins with a body whose officer is named right behind: "Bank of Wells governor Ann Lee"."""
    role = text[body.span.end : mention.span.start].split()
    is_role = 0 < len(role) < _LONGEST_OFFICE and role[-1].lower() in ROLE_NOUNS and all(map(str.isalpha, role))
    return is_role and _ARTICLE.fullmatch(text, source.start, body.span.start) is not None


_LONGEST_OFFICE = 4


def _is_of_person(role: str) -> bool:
    """Whether a role belongs to somebody whose name may be the one that follows: "the daughter of the victim,"."""
    inner = None if role.lower().startswith("one of") else _INNER.search(role)
    return inner is not None and inner[1].lower() in _PERSONS


def head_of(text: str, source: Span) -> Span:
    """The part of a source before its first preposition or comma."""
    match = _HEAD_END.search(text, source.start + 1, source.end)
    return Span(source.start, match.start() if match else source.end)
