"""Roles that stand for their holder: "the secretary of state", "the judge", where one person of the report has them."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from retold.model import Sentence, Span
from retold.reading.entities import lexicon
from retold.reading.entities.draft import Draft
from retold.text.nations import nation_of

_ABBREVIATED = {
    "gov": "governor", "sen": "senator", "gen": "general", "ceo": "chief executive", "pm": "prime minister",
    "cllr": "councillor", "supt": "superintendent", "ag": "attorney general", "adm": "admiral", "col": "colonel",
}  # fmt: skip
_OFFICES = frozenset(
    """minister secretary president chancellor governor mayor senator congressman congresswoman ambassador chairman
    chairwoman pope king queen prince princess speaker premier lady justice judge general director-general
    secretary-general archbishop bishop cardinal sheriff commissioner chief envoy councillor emir sultan emperor
    principal""".split()
)
"""Heads of roles that one person has at a time; "the doctor" means who was just named, if nobody else is a doctor."""

_BY_OBJECT = frozenset("secretary attorney chief director".split())
"""Heads whose object belongs to them: "secretary of state", "chief of staff"."""

_LESSER = frozenset("vice deputy assistant associate acting under junior press private senior".split())
"""Words before a head that make another office of it: the vice president is not the president."""

_WHOLE = frozenset(
    "prime minister|chief executive|first lady|chief justice|attorney general|secretary general|director general".split(
        "|"
    )
)
"""Offices that are not called by their last word alone."""

_NOT_NOW = re.compile(
    r"\b(?:former|ex|late|then|onetime|one-time|retired|ousted|would-be|elect|designate|outgoing|incoming)\b|-elect\b",
    re.I,
)
_THE = re.compile(r"\b[Tt]he(?=((?: [\w.-]+){1,4}))")
_CUT = re.compile(r"\s+(?:for|in|at|with|to|from|on|by|and|or|who|which|under|near)\b.*|,.*", re.DOTALL)
_OWNED = re.compile(r".*['’]s?\s")
_GOES_ON = re.compile(
    r"\s+of\s+(?:[A-Z]|(?:the|an?|his|her|its|their)\b)|\s+(?:for|in|at|from|and|or|candidate|race|office|election|elect|himself|herself)\b|['’]s\s+(?:office|residence)"
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

_NATIONAL = frozenset({"president", "vice president", "prime minister", "chancellor", "king", "queen", "first lady"})
_OWN = "united_states"
"""The country whose officers American reports name without it."""


@dataclass(slots=True)
class _Held:
    """Who holds an office in this report, with the nations that their roles name."""

    nations: dict[Draft, set[str]] = field(default_factory=dict)
    private: set[Draft] = field(default_factory=set)

    def holders(self, nation: str | None) -> dict[Draft, set[str]]:
        """The holders, those of a nation where one is named; a company's president alone is not "the president"."""
        if set(self.nations) <= self.private:
            return {}
        return {draft: found for draft, found in self.nations.items() if nation is None or nation in found}


def add_offices(text: str, sentences: tuple[Sentence, ...], drafts: list[Draft], taken: set[int]) -> None:
    """Add mentions of offices to their holders; ``taken`` are the characters that other mentions hold."""
    held = _held(drafts)
    if not held:
        return
    known = taken | {at for draft in drafts for span in draft.role_spans for at in range(*span)}
    for sentence in sentences:
        for match in _THE.finditer(text, *sentence.span):
            found = _named(match[1].split(), held)
            if found is None:
                continue
            key, nation, length = found
            span = Span(match.start(), match.start(1) + length)
            if span.end > sentence.span.end or _goes_on(text, key, span.end) or not known.isdisjoint(range(*span)):
                continue
            if key in _NATIONAL and nation is None and _is_elsewhere(text, key, held[key], span.start):
                continue
            draft = _meant(held[key].holders(nation), span, sentence.number, nation is not None, key)
            if draft is not None and (_is_office(key) or not _is_anothers(text, key, known)):
                draft.add(span, "role", sentence.number)


def _named(words: list[str], held: dict[str, _Held]) -> tuple[str, str | None, int] | None:
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


def _is_elsewhere(text: str, key: str, held: _Held, start: int) -> bool:
    """Whether another nation's holder was just spoken of: "the president of Argentina", "the Greek president"."""
    own = {nation for nations in held.nations.values() for nation in nations}
    found = re.finditer(rf"(?:\b([A-Z]\w+) )?{key}(?: of ([A-Z]\w+))?", text[max(0, start - _BACK) : start])
    nations = {nation_of(word) for match in found for word in match.groups() if word}
    return bool(nations - own - {None})


def _is_office(key: str) -> bool:
    """Whether one person has the role at a time, so that its holder may stand far off."""
    return key.split()[-1] in _OFFICES or key in _WHOLE or " of " in key


def _meant(holders: dict[Draft, set[str]], span: Span, number: int, named: bool, key: str) -> Draft | None:
    """The only holder, or of several the only one named before, or named just before if no other is named more often.

    Another country's head must be near even if alone, unless the country is ``named``: "the president" far from him may
    be the reader's own. So must who has a role that is no office.
    """
    office, national = _is_office(key), key in _NATIONAL
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


def _is_anothers(text: str, key: str, known: set[int]) -> bool:
    """Whether the report speaks of somebody else of that role: "a doctor", "his lawyer"."""
    return any(
        _ANOTHER.search(text, max(0, match.start() - 40), match.start())
        for match in re.finditer(rf"\b{re.escape(key)}s?\b", text, re.IGNORECASE)
        if match.start() not in known
    )


def _held(drafts: list[Draft]) -> dict[str, _Held]:
    """For each way to call an office, who holds it in this report."""
    found: dict[str, _Held] = defaultdict(_Held)
    for draft in drafts:
        for role in draft.roles:
            if not _NOT_NOW.search(role):
                for key in _keys(role):
                    found[key].nations.setdefault(draft, set()).update(_nations(role))
                    if key == "president" and _is_private(role):
                        found[key].private.add(draft)
    return found


def _keys(role: str) -> Iterator[str]:
    """How the holder of a role may be called: "US Transport Secretary" is a transport secretary and a secretary."""
    words = _OWNED.sub("", _CUT.sub("", role)).lower().split()
    if "of" in words:
        at = words.index("of")
        if at and words[at - 1] in _BY_OBJECT and len(words) > at + 1:
            yield " ".join(words[at - 1 : at + 4])
        words = words[:at]
    words = [_ABBREVIATED.get(word.rstrip("."), word) for word in words]
    words = " ".join(words).split()
    if not words or words[-1] not in lexicon.ROLE_NOUNS | _OFFICES:
        return
    for length in range(1, min(len(words), 3) + 1):
        before = words[-length - 1] if length < len(words) else ""
        whole = length > 1 or not any(" ".join(words[-2:]) == name for name in _WHOLE)
        if whole and before not in _LESSER:
            yield " ".join(words[-length:])


def _nations(role: str) -> set[str]:
    """The nations that a role names."""
    words = re.findall(r"[A-Z][\w.]*(?:\s[A-Z][\w.]*)?", role)
    return {nation for word in words for part in (word, *word.split()) if (nation := nation_of(part))}


def _is_private(role: str) -> bool:
    """Whether a president is no country's: "Acme President", "president of the Chess League"."""
    head, of, body = role.partition(" of ")
    if of:
        return not _nations(body)
    before: Iterable[str] = head.split()[:-1]
    return any(word[0].isupper() and not nation_of(word) and word not in ("Then", "Mr", "The") for word in before)
