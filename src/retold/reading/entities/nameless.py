"""People without a name, "a man" or "the firm's lawyer", who can be meant by a pronoun."""

import re
from collections.abc import Iterator

from retold.model import Span
from retold.reading.entities import lexicon
from retold.reading.entities.subjects import acts
from retold.text.nations import named_nation, nation_of

_WORD = r"(?:\s+([\w'’-]+))"
_DETERMINED = re.compile(rf"\b(?:(?i:an?|the|another|one|his|her|their)\b|[\w.-]+['’]s?)(?={_WORD}{_WORD}?{_WORD}?)")
NAMELESS = (
    lexicon.ROLE_NOUNS
    | lexicon.MALE_NOUNS
    | lexicon.FEMALE_NOUNS
    | frozenset(
        """person teenager child baby friend colleague attacker assailant accuser caller customer employee employer
        patient prisoner inmate shooter killer client predecessor successor tot toddler youngster infant teen youth
        pupil stranger bystander passer-by motorist pedestrian intruder""".split()
    )
)
_AGED = "-year-old"
_NOT_INSIDE = frozenset("for of in to at on with and by from".split())
_PREDICATE = re.compile(r"\b(?:as|is|was|been|be|became|become)\s$")


def find_nameless(text: str, span: Span, gender: str, known: set[int]) -> Iterator[Span]:
    """The nameless persons in a stretch who may be meant as well."""
    other = lexicon.FEMALE_NOUNS if gender == "m" else lexicon.MALE_NOUNS
    for match in _DETERMINED.finditer(text, *span):
        at = _who(match)
        if not at or match[at].lower() in other:
            continue
        start, end = match.span(at)
        spoken_of = start in known or end - 1 in known or _names_somebody(text, end)
        told = _PREDICATE.search(text, max(0, match.start() - 8), match.start())
        party = match[at] in ("Republican", "Democrat") and not acts(text, end)
        apposed = text[match.start() - 2 : match.start()] == ", " and match.start() - 3 in known
        if not (spoken_of or told or party or apposed):
            yield Span(start, end)


def _who(match: re.Match[str]) -> int:
    """Which of the words after a determiner speaks of a person; 0 if none does."""
    for at in (1, 2, 3):
        word = (match[at] or "of").lower()
        if word in NAMELESS or word.endswith(_AGED):
            return at
        if word in _NOT_INSIDE:
            return 0
    return 0


_NAME = re.compile(r"[ ,]{0,2}([A-Z][\w’'-]*)(\s[A-Z])?")


def _names_somebody(text: str, end: int) -> bool:
    """Whether a name follows: "the actor John Smith", not "the 24-year-old Kenyan said"."""
    name = _NAME.match(text, end)
    return name is not None and (name[2] is not None or not nation_of(name[1]) or named_nation(name[1]) is not None)
