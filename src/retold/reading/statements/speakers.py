"""Who a source is: the entity whose mention it is, and what sort of source it names."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from retold.model import Entity, Mention, Span
from retold.model.read import SourceType
from retold.text.fold import fold

_HEAD_END = re.compile(r",|\(| (?:of|for|from|in|at|with|on|who|which|that|to|near|and|or|-|--|—|–) ")

_TYPES: tuple[tuple[SourceType, str], ...] = (
    (
        "unnamed",
        r"(?:anonymous|unnamed|unidentified)\b|\bsources?\b|\bpeople familiar\b"
        r"|\bcondition of anonymity\b|\binsiders?\b"
        r"|^(?:some|many|others|several|critics|observers|analysts|experts|supporters|opponents|people|someone|everyone)\b",
    ),
    (
        "witness",
        r"\b(?:eye-?)?witness(?:es)?\b|\bresidents?\b|\bneighbou?rs?\b|\bsurvivors?\b|\bbystanders?\b|\bvillagers?\b",
    ),
    (
        "media",
        r"\b(?:state|local|news|russian|chinese|iranian|social) media\b|\bnewspapers?\b|\bnews agency\b"
        r"|\b(?:reuters|xinhua|cnn|bbc|nbc|abc|cbs|msnbc|fox news|politico|bloomberg|tass|afp"
        r"|associated press|ap|npr|breitbart|huffpost|buzzfeed)\b"
        r"|\b(?:times|post|journal|tribune|herald|gazette|guardian|telegraph|news|magazine|broadcaster"
        r"|television|outlets?)$",
    ),
    (
        "document",
        r"\b(?:reports?|stud(?:y|ies)|polls?|surveys?|statements?|letters?|memos?|documents?|filings?|lawsuits?|indictments?"
        r"|complaints?|records?|figures|data|statistics|emails?|articles?|books?|papers?|analys[ie]s|affidavits?|headlines?"
        r"|rulings?|releases?|bills?|laws?|researchs?|numbers|transcripts?|tweets?|posts?)$",
    ),
    (
        "official",
        r"\b(?:officials?|ministers?|spokes(?:man|men|woman|women|person|people)|police|presidents?|secretar(?:y|ies)"
        r"|ambassadors?|governors?|mayors?|senators?|sen\.|rep\.|gov\.|gen\.|congress(?:man|woman)|lawmakers?|judges?"
        r"|prosecutors?|attorney general|sheriffs?|chancellors?|generals?|diplomats?|authorities|officers?|kremlin"
        r"|pentagon|prime minister|commissioners?|chiefs?|envoys?|investigators?)\b",
    ),
    ("company", r"\b(?:inc|corp|co|ltd|llc|plc|company|companies|firms?|airlines?|bank|banks|motors|group|holdings)\b"),
    (
        "organisation",
        r"\b(?:department|ministry|agency|government|administration|committee|commission|council|court|campaign|party"
        r"|union|association|university|institute|army|navy|military|white house|state department|board|office|bureau"
        r"|nato|senate|house|congress|parliament|organi[sz]ation|foundation|center|centre|league|democrats|republicans|group)\b",
    ),
)
_PATTERNS = tuple((kind, re.compile(pattern)) for kind, pattern in _TYPES)
_BY_KIND = dict(_PATTERNS)
_PRONOUN = re.compile(r"^(?:he|she|i|his|her|my)$")


def find_speaker(text: str, source: Span, names: Sequence[Mention], starts: Sequence[int]) -> str | None:
    """The entity that the head of a source names; None where only a part of it is a name ("an aide to Mr Smith")."""
    head = head_of(text, source)
    for mention in names[bisect_left(starts, source.start) :]:
        if mention.span.start >= head.end:
            break
        if mention.span.end >= head.end - 1 and mention.span.end <= source.end:
            return mention.entity
    return None


def head_of(text: str, source: Span) -> Span:
    """The part of a source before its first preposition or comma."""
    match = _HEAD_END.search(text, source.start + 1, source.end)
    return Span(source.start, match.start() if match else source.end)


def type_of(text: str, source: Span, speaker: Entity | None) -> SourceType | None:
    """What sort of source it is; None where its words do not show."""
    words = fold(text[source.start : source.end])
    head = fold(head_of(text, source).of(text)).strip(" '\"")
    for kind, pattern in _PATTERNS:
        if pattern.search(head) or (kind == "unnamed" and pattern.search(words)):
            return kind
    if speaker:
        return _type_of_entity(speaker)
    return "person" if _PRONOUN.match(head) else None


def _type_of_entity(entity: Entity) -> SourceType | None:
    """The sort of source that an entity is by its kind and roles."""
    if entity.kind == "person":
        return "official" if any(_BY_KIND["official"].search(fold(role)) for role in entity.roles) else "person"
    name = fold(entity.name)
    if _BY_KIND["media"].search(name):
        return "media"
    if _BY_KIND["company"].search(name):
        return "company"
    return "organisation" if entity.kind in ("organisation", "place") else None
