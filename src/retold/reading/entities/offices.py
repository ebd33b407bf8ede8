"""Roles that stand for their holder: "the secretary of state" where one person of the report holds that role."""

import re
from collections import defaultdict

from retold.model import Sentence, Span
from retold.reading.entities.draft import Draft
from retold.text import fold
from retold.text.nations import nation_of

_OFFICES = """secretary of state|secretary of defense|secretary of defence|defense secretary|defence secretary|
foreign secretary|home secretary|treasury secretary|press secretary|foreign minister|defense minister|defence minister|
finance minister|interior minister|prime minister|president|vice president|chancellor|attorney general|governor|mayor|
senator|congressman|congresswoman|ambassador|chief executive|chairman|chairwoman|pope|king|queen|prince|princess|
speaker|premier|first lady|chief justice|secretary general|secretary-general|director general|general|archbishop|bishop|
police chief|sheriff|commissioner|health secretary|education secretary""".replace("\n", "").split("|")
_ABBREVIATED = {"gov": "governor", "sen": "senator", "gen": "general", "ceo": "chief executive", "pm": "prime minister"}
_LONGEST_FIRST = "|".join(sorted(set(_OFFICES), key=len, reverse=True))
_PHRASE = re.compile(
    r"\b[Tt]he\s+(?P<nation>(?-i:[A-Z][\w.]+\s+){0,2})(?P<office>" + _LONGEST_FIRST + r")\b"
    r"(?!\s+(?:of|for|to|in|at|and|candidate|race|office|election|elect)\b|['’]s\s+(?:office|residence)|-|\s+(?-i:[A-Z]))",
    re.IGNORECASE,
)
_OFFICE = re.compile(rf"\b({_LONGEST_FIRST}|{'|'.join(_ABBREVIATED)})\b(?![-'’])(?P<of>\s+of\b)?", re.I)
_NOT_NOW = re.compile(
    r"\b(?:former|ex|late|vice|deputy|acting|assistant|then|onetime|one-time|retired|of|to|for|in|with|by)\b",
    re.IGNORECASE,
)
"""Words before an office by which the bearer of the role does not hold it now, or somebody else does."""

_NEAR = 3
"""Sentences that an office may look back for the one of several holders who was named there."""

_OWN = "united_states"
"""The country whose officers American reports name without it."""


def add_offices(text: str, sentences: tuple[Sentence, ...], drafts: list[Draft], taken: set[int]) -> None:
    """Add mentions of offices to their holders; ``taken`` are the characters that other mentions hold."""
    holders = _holders(drafts)
    if not holders:
        return
    for sentence in sentences:
        for match in _PHRASE.finditer(text, *sentence.span):
            nation = nation_of(match["nation"].strip())
            if match["nation"].strip() and nation is None:
                continue
            span = Span(match.start(), match.end())
            held = holders.get(fold(match["office"]), {})
            fitting = {d: nations for d, nations in held.items() if nation is None or nation in nations}
            found = _meant(fitting, span, sentence.number, named=nation is not None)
            if found is not None and taken.isdisjoint(range(*span)):
                found.add(span, "role", sentence.number)


def _meant(holders: dict[Draft, set[str]], span: Span, number: int, *, named: bool) -> Draft | None:
    """The only holder, or of several the only one named before, or named just before if no other is named more often.

    Another country's must be near even if alone, unless the country is ``named``: "the president" far from him may be
    the reader's own.
    """
    before = [draft for draft in holders if draft.first < span.start]
    near = [draft for draft in before if _is_near(draft, span, number)]
    if len(holders) == 1:
        ((draft, nations),) = holders.items()
        return draft if near or named or nations <= {_OWN} else None
    if len(before) == 1:
        return before[0]
    most = max((len(draft.mentions) for draft in before), default=0)
    return near[0] if len(near) == 1 and len(near[0].mentions) == most else None


def _is_near(draft: Draft, span: Span, number: int) -> bool:
    """Whether one of the sentences just before names the holder."""
    return any(draft.starts.get(at, span.start) < span.start for at in range(number - _NEAR, number + 1))


def _holders(drafts: list[Draft]) -> dict[str, dict[Draft, set[str]]]:
    """For each office, who holds it in this report, with the nations that their roles name.

    A company's president is a rival of the country's, but does not hold the office where he is the only one.
    """
    found: dict[str, dict[Draft, set[str]]] = defaultdict(dict)
    private = set()
    for draft in drafts:
        for role in draft.roles:
            match = _OFFICE.search(role)
            if match and not _NOT_NOW.search(role, 0, match.start()):
                office = fold(_ABBREVIATED.get(match[1].lower(), match[1]))
                found[office].setdefault(draft, set()).update(_nations(role))
                private |= {draft} if office == "president" and _is_private(role, match) else set()
    if set(found["president"]) <= private:
        del found["president"]
    return found


def _nations(role: str) -> set[str]:
    """The nations that a role names."""
    words = re.findall(r"[A-Z][\w.]*(?:\s[A-Z][\w.]*)?", role)
    return {nation for word in words for part in (word, *word.split()) if (nation := nation_of(part))}


def _is_private(role: str, match: re.Match[str]) -> bool:
    """Whether a president is no country's: "Acme President", "president of the Chess League"."""
    if match["of"]:
        return not _nations(role[match.end() :])
    before = role[: match.start()].split()
    return any(word[0].isupper() and not nation_of(word) and word not in ("Then", "Former", "Mr") for word in before)
