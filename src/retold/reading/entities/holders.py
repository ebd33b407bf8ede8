"""Who holds an office in a report, and by which words the holder may be called."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from retold.reading.entities import lexicon
from retold.reading.entities.draft import Draft
from retold.reading.entities.roles import gender_of_role
from retold.text import fold
from retold.text.nations import nation_of

_ABBREVIATED = {
    "gov": "governor", "sen": "senator", "gen": "general", "ceo": "chief executive", "pm": "prime minister",
    "rep": "representative", "cllr": "councillor", "supt": "superintendent", "ag": "attorney general",
    "adm": "admiral", "col": "colonel",
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

_CALLED = {"former": "former", "ex": "former", "onetime": "former", "one-time": "former"} | {
    word: word for word in ("late", "retired", "ousted", "outgoing", "incoming")
}
"""How who had an office is called, "the former governor", by the word in the role; others are not called so."""

_ALSO = {"representative": ("congressman", "congresswoman", "lawmaker"), "senator": ("lawmaker",)}
"""What the holders of an office are called as well."""

_CUT = re.compile(r"\s+(?:for|in|at|with|to|from|on|by|and|or|who|which|under|near)\b.*|,.*", re.DOTALL)

_OWNED = re.compile(r".*['’]s?\s")

_POSSESSIVE = re.compile(r"['’]s?(?!\w)")

_CAPITAL = re.compile(r"[A-Z][\w.&-]*")


@dataclass(slots=True)
class Held:
    """Who holds an office in this report, with the nations that their roles name."""

    nations: dict[Draft, set[str]] = field(default_factory=dict)
    private: set[Draft] = field(default_factory=set)
    objects: dict[Draft, set[str]] = field(default_factory=dict)

    def holders(self, nation: str | None) -> dict[Draft, set[str]]:
        """The holders, those of a nation where one is named; a company's president alone is not "the president"."""
        if set(self.nations) <= self.private:
            return {}
        return {draft: found for draft, found in self.nations.items() if nation is None or nation in found}

    def of(self, name: str) -> Draft | None:
        """The only holder whose role speaks of something: "the head of Acme"."""
        found = [draft for draft, objects in self.objects.items() if _object(name) in objects]
        return found[0] if len(found) == 1 else None


def is_past(key: str) -> bool:
    """Whether an office is one that somebody had: a report may speak of another's who had it before."""
    return key.split()[0] in _CALLED


def is_office(key: str) -> bool:
    """Whether one person has the role at a time, so that its holder may stand far off."""
    return key.split()[-1] in _OFFICES or key in _WHOLE or " of " in key


def find_holders(drafts: list[Draft]) -> dict[str, Held]:
    """For each way to call an office, who holds it in this report."""
    found: dict[str, Held] = defaultdict(Held)
    for draft in drafts:
        for role in draft.roles:
            for key in _called(role):
                if gender_of_role(key) in ("", draft.gender or gender_of_role(key)):
                    found[key].nations.setdefault(draft, set()).update(_nations(role))
                    found[key].objects.setdefault(draft, set()).update(map(_object, _CAPITAL.findall(role)))
                    if key in ("president", "former president") and _is_private(role):
                        found[key].private.add(draft)
    return found


def _object(word: str) -> str:
    """What a word of a role speaks of: the nation of "Kenyan", else the word itself."""
    return nation_of(word) or fold(word)


def _called(role: str) -> Iterator[str]:
    """How the holder of a role is called, who had it before as "the former governor"."""
    past = _NOT_NOW.search(role)
    if past is None:
        for key in _keys(role):
            yield key
            yield from _ALSO.get(key, ())
    elif word := _CALLED.get(past[0].lower()):
        yield from (f"{word} {key}" for key in _keys(_NOT_NOW.sub("", role).replace("-", " ")) if key not in _CALLED)


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
    before: Iterable[str] = _POSSESSIVE.sub("", head).split()[:-1]
    return any(
        word[0].isupper() and not nation_of(word) and word not in ("Former", "Then", "Mr", "The") for word in before
    )
