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
police chief|sheriff|commissioner|home secretary|health secretary|education secretary""".replace("\n", "").split("|")
_LONGEST_FIRST = sorted(set(_OFFICES), key=len, reverse=True)
_PHRASE = re.compile(
    r"\b[Tt]he\s+(?P<nation>(?-i:[A-Z][\w.]+\s+){0,2})(?P<office>" + "|".join(_LONGEST_FIRST) + r")\b"
    r"(?!\s+(?:of|for|to|in|at|and|candidate|race|office|election|elect)\b|['’]s\s+(?:office|residence)|-|\s+(?-i:[A-Z]))",
    re.IGNORECASE,
)
_OFFICE = re.compile(r"\b(?:" + "|".join(_LONGEST_FIRST) + r")\b", re.IGNORECASE)
_PAST = re.compile(r"\b(?:former|ex|late|vice|deputy|acting|assistant|then)\b", re.IGNORECASE)


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
            found = [
                d
                for d, nations in holders.get(fold(match["office"]), {}).items()
                if nation is None or nation in nations
            ]
            span = Span(match.start(), match.end())
            if len(found) == 1 and taken.isdisjoint(range(*span)):
                found[0].add(span, "role", sentence.number)


def _holders(drafts: list[Draft]) -> dict[str, dict[Draft, set[str]]]:
    """For each office, who holds it in this report, with the nations that their roles name."""
    found: dict[str, dict[Draft, set[str]]] = defaultdict(dict)
    for draft in drafts:
        for role in draft.roles:
            match = _OFFICE.search(role)
            if match and not _PAST.search(role, 0, match.start()):
                words = re.findall(r"[A-Z][\w.]*(?:\s[A-Z][\w.]*)?", role)
                nations = {nation for word in words for part in (word, *word.split()) if (nation := nation_of(part))}
                found[fold(match.group())].setdefault(draft, set()).update(nations)
    return found
