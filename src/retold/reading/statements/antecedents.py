"""Whose words "she said" tells where the names alone leave it open: "A spokeswoman said … . She added …".

The pronoun goes on with the source of the statement before, if that is a phrase which fits, and nobody else who may
be meant is spoken of since. Who is spoken of in what was said is passed over: both the phrase and the pronoun say
something. Six of more than a hundred that were read were wrong; each of these has a guard here since.
"""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from retold.model import Entity, Mention, Quotation, Sentence, Span, Statement
from retold.reading.entities import lexicon
from retold.reading.entities.nameless import NAMELESS, find_nameless
from retold.reading.entities.roles import gender_of_role
from retold.reading.statements.source_types import is_agent
from retold.reading.statements.speakers import head_of
from retold.text.names import first_names

_KINDS = {"he": "m", "she": "f", "it": "n", "they": "p"}
_FORMS = {"m": "he|him|his", "f": "she|her|hers", "n": "it|its", "p": "they|them|their"}
_PRONOUNS = {kind: re.compile(rf"\b(?:{forms})\b", re.IGNORECASE) for kind, forms in _FORMS.items()}
_NO_PHRASE = frozenset("he she it they i we you his her its their my our your who which".split())
_MAN, _WOMAN = re.compile(r"(?<!wo)man$"), re.compile(r"woman$")
_MANY = frozenset("police men women people children staff authorities sources".split())
_BEHIND = re.compile(r"(?:\s(?:No\.?\s?|number\s)?\d+|\s(?:familiar|close|present|briefed|involved|identified))$")
"""What stands behind the noun of somebody: "Juror No. 4", "an official familiar with the talks"."""

_TURNS_TO = re.compile(r"(?:ask|wonder|tell|told|warn|urg|remind|assur|inform)", re.IGNORECASE)
"""The beginnings of cues that turn to somebody, who may answer."""

_AHEAD = re.compile(
    r"(?:in what|what|as|when|while|after|before|although|though|if|because|since)\s[^,]*$", re.IGNORECASE
)
"""The beginning of a clause whose pronoun may be named behind it: "When he arrived, Moe said"."""

_TO_SOMEBODY = re.compile(r"\s(?:(?:an?|the|his|her|their|its|one|another)\s([\w-]+)|(?:him|her|it|them|me|us)\b)")


def with_antecedents(
    text: str,
    sentences: Sequence[Sentence],
    quotations: Sequence[Quotation],
    names: Sequence[Mention],
    entities: Mapping[str, Entity],
    statements: Sequence[Statement],
) -> list[Statement]:
    """The statements, those of a pronoun that goes on with the source before with the phrase that it stands for."""
    bodies = [one.span.start for one in names if entities[one.entity].kind != "person"]
    people = [one.span.start for one in names if entities[one.entity].kind in ("person", "other")]
    scene = _Scene(
        text,
        sentences,
        [sentence.span.start for sentence in sentences],
        [one.marks for one in quotations if one.kind == "speech"],
        {"m": people, "f": people, "n": bodies, "p": bodies},
        entities,
        _genders(text, names, entities),
    )
    result: list[Statement] = []
    last: Statement | None = None
    inside: list[Statement] = []
    for one in statements:
        if one.parent is None and one.source:
            one = scene.continued(one, last, inside) if last else one
            last, inside = one, []
        elif one.source:
            inside.append(one)
        result.append(one)
    return result


def _genders(text: str, names: Sequence[Mention], entities: Mapping[str, Entity]) -> dict[str, set[str]]:
    """What tells of everybody whether it is a man or a woman: roles, first name, pronouns."""
    found: dict[str, set[str]] = defaultdict(set)
    for entity in entities.values():
        if entity.kind == "person":
            first = first_names().get(entity.name.split(" ")[0], "")
            found[entity.id] = {first, *map(gender_of_role, entity.roles)} - {"", "u"}
    for mention in names:
        if mention.form == "pronoun":
            said = mention.span.of(text)
            found[mention.entity].update(kind for kind in "mf" if _PRONOUNS[kind].fullmatch(said))
    return found


@dataclass(frozen=True, slots=True)
class _Scene:
    """A report with its sentences, the marks of its quotations and where names stand for a pronoun, each in order."""

    text: str
    sentences: Sequence[Sentence]
    starts: Sequence[int]
    speech: Sequence[Span]
    names: Mapping[str, Sequence[int]]
    entities: Mapping[str, Entity]
    genders: Mapping[str, set[str]]

    def continued(self, one: Statement, last: Statement, inside: Sequence[Statement]) -> Statement:
        """A statement with whom its pronoun stands for, where that must be the source of the ``last`` one.

        Those ``inside`` the last one have sources that may be meant as well.
        """
        kind = _KINDS.get(one.source.of(self.text).lower()) if one.source else None
        if not kind or one.speaker or not one.source or not last.source or last.status == "asked":
            return one
        here, there = self._sentence(one.source.start), self._sentence(last.source.start)
        if here is there or here.section != there.section or here.paragraph - there.paragraph > 1:
            return one
        if (
            not self._fits(last, kind)
            or self._is_answered(last, kind)
            or any(self._fits(each, kind) for each in inside)
        ):
            return one
        if _AHEAD.match(self.text, here.span.start, one.source.start):
            return one
        told = max(part.end for part in (last.source, last.cue, *last.content) if part)
        if self._is_rivalled(told, one.source.start, kind) or (kind == "n" and self._tells_more(told, here.span.start)):
            return one
        phrase = last.antecedent or last.source
        named = phrase.of(self.text).lower() not in _NO_PHRASE
        return replace(one, speaker=last.speaker, antecedent=phrase if named else None)

    def _sentence(self, place: int) -> Sentence:
        """The sentence in which a place stands."""
        return self.sentences[max(0, bisect_right(self.starts, place) - 1)]

    def _fits(self, last: Statement, kind: str) -> bool:
        """Whether a pronoun of the kind can stand for the source of a statement."""
        phrase = last.antecedent or last.source
        entity = self.entities.get(last.speaker or "")
        if entity is None or entity.kind != "person":
            return phrase is not None and _can_stand_for(self.text, phrase, kind)
        known = self.genders.get(entity.id) or ({"m"} if kind == "m" else set())
        return known == {kind}

    def _is_answered(self, last: Statement, kind: str) -> bool:
        """Whether a statement turns to somebody, who may be the one that speaks next."""
        cue = last.cue
        if not cue or not _TURNS_TO.match(self.text, cue.start):
            return False
        to = _TO_SOMEBODY.match(self.text, cue.end)
        if not to:
            return self._is_named(cue.end, cue.end + 2, kind)
        return not to[1] or (_is_person(to[1].lower()) == (kind in "mf") and not to[1][0].isupper())

    def _is_named(self, start: int, end: int, kind: str) -> bool:
        """Whether a name that a pronoun can stand for begins in a stretch."""
        return bisect_left(self.names[kind], start) < bisect_left(self.names[kind], end)

    def _is_rivalled(self, start: int, end: int, kind: str) -> bool:
        """Whether a name, a pronoun of the kind or somebody nameless stands between two places outside quotations."""
        return any(
            self._is_named(*gap, kind)
            or _PRONOUNS[kind].search(self.text, *gap)
            or (kind in "mf" and any(find_nameless(self.text, gap, kind, set())))
            for gap in self._gaps(start, end)
        )

    def _tells_more(self, start: int, end: int) -> bool:
        """Whether words stand between two places outside quotations: of a sentence whose subject may be meant."""
        return any(re.search(r"\w", gap.of(self.text)) for gap in self._gaps(start, end))

    def _gaps(self, start: int, end: int) -> list[Span]:
        """What stands outside quotations between two places."""
        found: list[Span] = []
        for marks in self.speech[bisect_left(self.speech, Span(start, start)) :]:
            if marks.start >= end:
                break
            found.append(Span(start, marks.start))
            start = marks.end
        return [gap for gap in (*found, Span(start, end)) if gap.start < gap.end]


def _can_stand_for(text: str, phrase: Span, kind: str) -> bool:
    """Whether a pronoun of the kind can stand for a phrase: by its noun a man, a woman, a body or several."""
    words = _BEHIND.sub("", head_of(text, phrase).of(text)).split()
    if not words or words[0].lower() in _NO_PHRASE:
        return False
    noun = words[-1].lower().rpartition("-")[2]
    several = noun in _MANY or (noun.endswith("s") and _is_person(noun.removesuffix("s")))
    if kind == "p":
        return several
    if kind == "n":
        return not (several or _is_person(noun) or (noun.endswith("s") and words[-1].islower()))
    other, opposite = (lexicon.FEMALE_NOUNS, _WOMAN) if kind == "m" else (lexicon.MALE_NOUNS, _MAN)
    return _is_person(noun) and not several and noun not in other and not opposite.search(noun)


def _is_person(noun: str) -> bool:
    """Whether a noun is somebody's: a role, a relation, or who does something."""
    return noun in NAMELESS or is_agent(noun)
