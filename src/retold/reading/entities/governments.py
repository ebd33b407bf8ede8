"""Capitals that stand for a government: "Beijing has accused Washington", not "they met in Beijing".

Only what a government does, what is done to it, and what lies between two of them show it; else the city is meant.
"""

import re

from retold.model import Span
from retold.reading.entities.draft import Draft, Placed
from retold.reading.entities.lexicon import either
from retold.text.nations import nation_of_capital

_STEMS = """say ask accus den insist warn urg refus agree reject claim condemn vow pledg promis consider regard hop fear
    retaliat respond impos expel recogniz recognis back support demand threaten announc oppos blam annex invad
    argu summon criticiz criticis welcom dismiss disput assert maintain want believ intend view offer deploy
    sanction negotiat suspect acknowledg admit confirm declar signal propos object conced abandon recall ban see
    test launch encourag continu need fac conduct emphasiz emphasis violat exert prefer boycott enforc cancel
    suspend extradit ratif"""
_FORMS = """said (?:is|was)\\sbehind sought seeks paid pays gave gives sent sends spent spends withdrew withdraws
    carr(?:y|ies|ied)\\sout fired fires would\\slike hold(?:s)?\\s(?:that|it)
    call(?:s|ed|ing)\\s(?:on|for|it|that|the|this|them)
    pull(?:s|ed)\\sout sid(?:es|ed)\\swith tr(?:ied|ies)\\sto"""
_AUXILIARIES = "has have had will would did does may might could should must can is was"
_ADVERBS = """also long repeatedly already again still now since recently reportedly previously consistently strongly
    often once flatly never quickly later first then therefore publicly officially"""
_OWNED = """claim policy policies position leadership leaders government response ambition demand refusal decision
    invasion war\\b military forces troops support backing influence allies ally aggression interests envoy
    ambassador sanctions stance attempt effort relations ties willingness threat intention strategy offer
    proposal interference ministry regime lies propaganda embassy"""
_BONDS = """relations? relationship ties tensions? talks war disputes? rivalry trust agreement deal pact negotiations
    contacts? conflict competition cooperation friendship row rift feud differences diplomacy alliance standoff
    stand-off trade collusion deficit links rapprochement detente détente dialogue diplomacy"""
_SUFFERED = """accus back urg warn condemn prais criticis criticiz blam press pressur support thank ask persuad convinc
    anger antagonis antagoniz isolat deter sanction punish oppos confront provok alienat target appeas arm"""
_DONE_BY = "backed supported imposed ordered financed funded recognised recognized controlled"


_ACTING = re.compile(
    rf"(?:\s+and\s+[A-Z][a-z]+)?\s+(?:{either(_AUXILIARIES)}(?:n['’]t|\s+not)?\s+(?:been\s+)?)?(?:{either(_ADVERBS)}\s+){{0,2}}"
    rf"(?:{either(_STEMS)}(?:e?s|e?d|ies|ied|ing|[lnt]?(?:ed|ing))|{either(_FORMS)})\b"
)
_OWNING = re.compile(rf"['’]s?\s+(?:[a-z-]+\s+){{0,2}}{either(_OWNED)}")
_BOUND = re.compile(
    rf"\b(?i:{either(_BONDS)})\s+(?:with|between)\s+$|\b(?:pressure|sanctions)\s+(?:on|against|by|from)\s+$"
    rf"|\b(?i:{either(_BONDS)})\s+(?:[a-z]+\s+){{0,3}}between\s+[A-Z][\w.]+(?:\s[A-Z]\w+)?\s+and\s+$"
)
_DONE_TO = re.compile(
    rf"\b(?:(?i:{either(_SUFFERED)})(?:e|ed|es|ing|s|red|ring)?|allow(?:s|ed|ing)?|(?:weak|soft|tough|hard)\s+on|call(?:ed|s|ing)?\s+on|sign(?:ed|s)?\s+for|loyal\s+to"
    rf"|all(?:y|ied)\s+with|align(?:ed|ment)\s+with|behalf\s+of|{either(_DONE_BY)}\s+by)\s+$"
)
_LOCATED = re.compile(
    r"(?:\b(?:in|at|near|from|to|for|of|outside|around|through|into|via|across)"
    r"|\b(?:capital|city|(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)[A-Z]\w+),)\s+$"
)
"""Words before a city by which another word is the subject of the verb after it: "the mayor of Paris said"."""

_VERB = re.compile(
    rf"\s+(?:{either(_AUXILIARIES)}|(?:{either(_ADVERBS)}\s+)?[a-z]{{3,}}(?:ed|es|[^s]s))\b(?!\s+(?:residents?|attacks?))"
)
_BEFORE = 60
_GOVERNED = {"Brussels": "european_union"}
"""Capitals that stand for another body than their nation's government."""


def part_governments(text: str, drafts: list[Draft]) -> list[Draft]:
    """Take the mentions of capitals that stand for governments from their cities, and give the governments."""
    found = []
    for draft in drafts:
        nation = nation_of_capital(draft.name()) if draft.kind == "place" else None
        if nation is None:
            continue
        mentions = [mention for mention in draft.mentions if _is_government(text, mention[0])]
        if mentions:
            mentions += [one for one in draft.mentions if one not in mentions and _is_subject(text, one[0])]
            government = Draft("organisation", government_of=_GOVERNED.get(draft.name(), nation))
            _move(text, draft, government, mentions)
            found.append(government)
    return found


def _move(text: str, city: Draft, government: Draft, mentions: list[Placed]) -> None:
    """Give mentions to the government."""
    kept = [mention for mention in city.mentions if mention not in mentions]
    city.mentions, city.starts = [], {}
    for draft, own in ((city, kept), (government, mentions)):
        for mention in own:
            draft.add(*mention)
    for span, _, _ in mentions:
        spelling = " ".join(span.of(text).split())
        government.spellings[spelling] += 1
        city.spellings.subtract({spelling: 1} if spelling in city.spellings else {})
    city.spellings = +city.spellings


def _is_government(text: str, span: Span) -> bool:
    """Whether a capital acts, owns or is dealt with as only a government does."""
    before = max(0, span.start - _BEFORE)
    if _BOUND.search(text, before, span.start) or _DONE_TO.search(text, before, span.start):
        return True
    if _OWNING.match(text, span.end):
        return True
    return _ACTING.match(text, span.end) is not None and not _LOCATED.search(text, before, span.start)


def _is_subject(text: str, span: Span) -> bool:
    """Whether a verb follows a capital, by which it is the government once the report has named that so."""
    before = max(0, span.start - _BEFORE)
    return _VERB.match(text, span.end) is not None and not _LOCATED.search(text, before, span.start)
