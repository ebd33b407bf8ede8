"""Roles that stand for their holder: "the secretary of state", "the judge", where one person of the report has them."""

import re

from retold.model import Sentence, Span
from retold.reading.entities import lexicon
from retold.reading.entities.draft import Draft
from retold.reading.entities.holders import Held, find_holders, is_office, is_past
from retold.text.nations import nation_of

_OF = re.compile(r"\s+of\s+(?:the\s+)?([A-Z][\w.&-]*)")
_THE = re.compile(r"\b[Tt]he(?=((?: [\w.-]+){1,4}))")
_GOES_ON = re.compile(
    r"\s+of\s+(?:[A-Z]|(?:the|an?|his|her|its|their)\b)|['’]s\s+(?:office|residence)"
    r"|\s+for\s(?!(?:his|her|their|not|being)\b)|\s+(?:in|at|from|and|or|candidate|race|office|election|elect|himself|herself)\b"
    r"|-|\s+(?-i:[A-Z])|['’]s?\s+(?-i:[A-Z])"
)
_ANOTHER = re.compile(
    r"\b(?:an?|another|one|two|three|several|other|his|her|their|its|[\w.]+['’]s?)\s+(?:[a-z-]+\s+){0,2}?$",
    re.IGNORECASE,
)
_SENT = frozenset("ambassador envoy adviser advisor secretary aide deputy representative delegate".split())
_TO = re.compile(r"\s+to\b")
_NEXT = re.compile(r"\s+([a-z]+)")
_BACK = 800
"""Characters before an office in which another nation's holder makes it doubtful who is meant."""

_NEAR = 3
"""Sentences that an office may look back for the one of several holders who was named there."""

_TOLD, _THROUGHOUT = 6, 3
"""Sentences before an office, and in how many of them somebody else is named where they tell of him: Roosevelt."""

_NATIONAL = frozenset({"president", "vice president", "prime minister", "chancellor", "king", "queen", "first lady"})
_OWN = "united_states"
"""The country whose officers American reports name without it."""


def add_offices(text: str, sentences: tuple[Sentence, ...], drafts: list[Draft], taken: set[int]) -> None:
    """Add mentions of offices to their holders; ``taken`` are the characters that other mentions hold."""
    held = find_holders(drafts)
    if not held:
        return
    known = taken | {at for draft in drafts for span in draft.role_spans for at in range(*span)}
    people = [draft for draft in drafts if draft.kind == "person"]
    lands = {mention[0]: draft for draft in drafts if draft.kind == "place" for mention in draft.mentions}
    for sentence in sentences:
        for match in _THE.finditer(text, *sentence.span):
            if found := _named(match[1].split(), held):
                key, nation, length = found
                span = Span(match.start(), match.start(1) + length)
                free = known.isdisjoint(range(*span)) or _is_of_land(span, lands, known)
                if span.end <= sentence.span.end and free:
                    draft = _holder(text, span, sentence.number, key, nation, held[key], known, people)
                    if draft is not None:
                        draft.add(span, "role", sentence.number)
                        _drop_land(span, lands)


def _is_of_land(span: Span, lands: dict[Span, Draft], known: set[int]) -> bool:
    """Whether an office holds nothing but the name of its land: "the U.S. president"."""
    held = {at for land in lands if span.start < land.start and land.end < span.end for at in range(*land)}
    return bool(held) and {at for at in range(*span) if at in known} == held


def _drop_land(span: Span, lands: dict[Span, Draft]) -> None:
    """Leave out the mention of a land that is a part of an office."""
    for land, draft in lands.items():
        if span.start < land.start and land.end < span.end:
            draft.mentions = [mention for mention in draft.mentions if mention[0] != land]


def _holder(
    text: str,
    span: Span,
    number: int,
    key: str,
    nation: str | None,
    held: Held,
    known: set[int],
    everybody: list[Draft],
) -> Draft | None:
    """Who of ``everybody`` is called by an office here; ``known`` are the characters of mentions and roles."""
    if owned := _OF.match(text, span.end):
        return held.of(owned[1])
    if _goes_on(text, key, span.end):
        return None
    if key in _NATIONAL and nation is None and _is_elsewhere(text, key, held, span.start):
        return None
    draft = _meant(held.holders(nation), span, number, nation is not None, key)
    if draft is not None and not _is_near(draft, span, number) and _is_about_another(draft, everybody, number):
        return None
    return draft if draft is not None and (is_office(key) or not _is_anothers(text, key, known)) else None


def _named(words: list[str], held: dict[str, Held]) -> tuple[str, str | None, int] | None:
    """The office that the words after "the" name, the nation before it, and how long they are, the spaces included."""
    nation = None
    for skipped in (0, 1, 2):
        if skipped and (nation := nation_of(" ".join(words[:skipped]))) is None:
            continue
        for end in range(len(words), skipped, -1):
            key = " ".join(words[skipped:end]).lower().rstrip(".")
            if key in held:
                return key, nation, end + len("".join(words[:end]).rstrip("."))
    return None


def _goes_on(text: str, key: str, end: int) -> bool:
    """Whether the words after an office show that it is a part of another phrase: "the deputy secretary"."""
    following = _NEXT.match(text, end)
    if _GOES_ON.match(text, end) or (following is not None and following[1] in lexicon.ROLE_NOUNS):
        return True
    return key.split()[-1] in _SENT and _TO.match(text, end) is not None


def _is_elsewhere(text: str, key: str, held: Held, start: int) -> bool:
    """Whether another nation's holder was just spoken of: "the president of Argentina", "the Greek president"."""
    own = {nation for nations in held.nations.values() for nation in nations}
    found = re.finditer(rf"(?:\b([A-Z]\w+) )?{key}(?: of ([A-Z]\w+))?", text[max(0, start - _BACK) : start])
    nations = {nation_of(word) for match in found for word in match.groups() if word}
    return bool(nations - own - {None})


def _meant(holders: dict[Draft, set[str]], span: Span, number: int, named: bool, key: str) -> Draft | None:
    """The only holder, or of several the only one named before, or named just before if no other is named more often.

    Another country's head must be near even if alone, unless the country is ``named``: "the president" far from him may
    be the reader's own. So must who has a role that is no office.
    """
    office, national = is_office(key) and not is_past(key), key in _NATIONAL
    before = [draft for draft in holders if draft.first < span.start]
    near = [draft for draft in before if _is_near(draft, span, number)]
    if not before:
        return None
    if len(holders) == 1:
        ((draft, nations),) = holders.items()
        return draft if near or (office and (named or nations <= {_OWN} or not national)) else None
    if len(before) == 1:
        return before[0] if near or office else None
    most = max((len(draft.mentions) for draft in before), default=0)
    return near[0] if len(near) == 1 and len(near[0].mentions) == most else None


def _is_near(draft: Draft, span: Span, number: int) -> bool:
    """Whether one of the sentences just before names the holder."""
    return any(draft.starts.get(at, span.start) < span.start for at in range(number - _NEAR, number + 1))


def _is_about_another(holder: Draft, people: list[Draft], number: int) -> bool:
    """Whether the sentences before tell of somebody else throughout, who may have the office in what is told."""
    around = range(number - _TOLD, number)
    return any(
        draft is not holder and sum(at in draft.starts for at in around) >= _THROUGHOUT for draft in people
    ) and not any(at in holder.starts for at in around)


def _is_anothers(text: str, key: str, known: set[int]) -> bool:
    """Whether the report speaks of somebody else of that role: "a doctor", "his lawyer"."""
    return any(
        _ANOTHER.search(text, max(0, match.start() - 40), match.start())
        for match in re.finditer(rf"\b{re.escape(key)}s?\b", text, re.IGNORECASE)
        if match.start() not in known
    )
