"""He and she, where the text decides who it is.

A pronoun is resolved only if one person fits among those named before it in its sentence and in the sentence before;
of several, if it is the subject of its sentence, the subject of the sentence before. Somebody without a name who comes
between ("a man", "the driver") takes part as a rival, so that the pronoun stays open.
"""

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from dataclasses import dataclass, field

from retold.model import Quotation, Sentence, Span
from retold.reading.entities import lexicon
from retold.reading.entities.draft import Draft

_PRONOUN = re.compile(r"\b(?:(he|him|his|himself)|(she|her|hers|herself))\b", re.IGNORECASE)
_NAMELESS = re.compile(
    r"\b(?:an?|the|another|his|her|their)\s+(?:[\w'’-]+\s+){0,2}?(?P<who>"
    + "|".join(
        sorted(
            lexicon.ROLE_NOUNS
            | set(
                "man woman boy girl person teenager child baby father mother son daughter brother sister husband wife "
                "uncle aunt nephew niece grandfather grandmother girlfriend boyfriend friend colleague attacker "
                "assailant accuser caller customer employee employer patient prisoner inmate".split()
            ),
            key=len,
            reverse=True,
        )
    )
    + r")\b(?!['’]s)"
)
_FEMALE = frozenset(
    """woman girl mother daughter sister wife aunt niece grandmother girlfriend queen princess actress businesswoman
    spokeswoman congresswoman chairwoman policewoman waitress heiress nun councilwoman""".split()
)
_MALE = frozenset(
    """man boy father son brother husband uncle nephew grandfather boyfriend king prince pope actor businessman
    spokesman congressman chairman policeman waiter monk""".split()
)
_SUBJECT_OPENING = re.compile(
    r"[\"“‘'(]*(?:(?:later|but|and|then|meanwhile|earlier|now|still|yet|so|instead)\b,?\s+){0,2}", re.I
)
_FARTHEST = 5
"""How many sentences back a pronoun at the beginning of a sentence may look over sentences that name nobody."""

_LONGEST_SENTENCE = 3000
"""Characters; what is longer is a text without sentence ends, where nothing can be told from sentences."""


@dataclass(slots=True)
class _Person:
    """A mention of a person outside of quotations or in one."""

    span: Span
    draft: Draft
    subject: bool


def add_pronouns(
    text: str,
    sentences: tuple[Sentence, ...],
    quotations: tuple[Quotation, ...],
    persons: list[Draft],
    others: list[tuple[int, int]],
) -> None:
    """Add the pronouns that the text decides to the persons.

    ``others`` are sentence and place of names that may be somebody's, nobody knows whose.
    """
    speech = sorted(quotation.marks for quotation in quotations if quotation.kind == "speech")
    people: dict[int, list[_Person]] = defaultdict(list)
    for draft in persons:
        for span, _, number in draft.mentions:
            subject = not _quoted(span.start, speech) and _may_be_subject(text, span)
            people[number].append(_Person(span, draft, subject))
    if not people:
        return
    doubtful: dict[int, list[int]] = defaultdict(list)
    for number, start in others:
        doubtful[number].append(start)
    resolver = _Resolver(text, {sentence.number: sentence for sentence in sentences}, speech, people, doubtful)
    for sentence in sentences:
        resolver.read(sentence)


@dataclass(slots=True)
class _Resolver:
    """Goes through a report from its beginning; ``counts`` are the mentions of each person so far."""

    text: str
    sentences: dict[int, Sentence]
    speech: list[Span]
    people: dict[int, list[_Person]]
    doubtful: dict[int, list[int]]
    counts: Counter[Draft] = field(default_factory=Counter)

    def read(self, sentence: Sentence) -> None:
        """Resolve the pronouns of one sentence from left to right; each resolved one helps the next."""
        here = sorted(self.people.get(sentence.number, ()), key=lambda mention: mention.span)
        self.people[sentence.number] = here
        if sentence.span.end - sentence.span.start > _LONGEST_SENTENCE:
            return
        for match in _PRONOUN.finditer(self.text, *sentence.span):
            if match.group().isupper() or _quoted(match.start(), self.speech):
                continue
            gender = "m" if match[1] else "f"
            draft = self._resolve(sentence, match.start(), gender)
            if draft is not None:
                draft.add(Span(*match.span()), "pronoun", sentence.number)
                draft.gender = draft.gender or gender
                here.append(_Person(Span(*match.span()), draft, match.group().lower() in ("he", "she")))
                here.sort(key=lambda mention: mention.span)
        self.counts.update(mention.draft for mention in here)

    def _resolve(self, sentence: Sentence, start: int, gender: str) -> Draft | None:
        """The one person that the pronoun can stand for."""
        here = [person for person in self.people[sentence.number] if person.span.start < start]
        previous = self._previous(sentence)
        before = self.people.get(previous.number, []) if previous else []
        rivals = self._rivals(sentence, gender, start) + (self._rivals(previous, gender) if previous else 0)
        fitting = _fitting(here + before, gender)
        if len(fitting) == 1 and not rivals:
            return fitting[0]
        opening = _SUBJECT_OPENING.match(self.text, sentence.span.start)
        if here or opening is None or opening.end() != start:
            return None
        if fitting and previous:
            return self._subject(before, gender, previous)
        return None if rivals or fitting else self._far(sentence, gender)

    def _rivals(self, sentence: Sentence, gender: str, end: int | None = None) -> int:
        """Number of others in a sentence, up to ``end``, who may be meant as well."""
        end = sentence.span.end if end is None else end
        named = sum(start < end for start in self.doubtful.get(sentence.number, ()))
        return named + _nameless(self.text, Span(sentence.span.start, end), gender)

    def _previous(self, sentence: Sentence) -> Sentence | None:
        """The sentence before, if it belongs to the same part of the report."""
        previous = self.sentences.get(sentence.number - 1)
        return previous if previous and previous.section == sentence.section else None

    def _subject(self, before: list[_Person], gender: str, previous: Sentence) -> Draft | None:
        """The person who is the subject of the sentence before: the first outside quotations and phrases."""
        first = next((mention for mention in before if mention.subject), None)
        if first is None or first.draft.gender not in ("", gender):
            return None
        return None if self._rivals(previous, gender, first.span.start) else first.draft

    def _far(self, sentence: Sentence, gender: str) -> Draft | None:
        """The only person of the nearest sentence that names one, if nobody was named as often until then."""
        for number in range(sentence.number - 2, sentence.number - _FARTHEST - 1, -1):
            earlier = self.sentences.get(number)
            if earlier is None or earlier.section != sentence.section or self._rivals(earlier, gender):
                return None
            if self.people.get(number):
                found = _fitting(self.people[number], gender)
                return found[0] if len(found) == 1 and _is_main(found[0], self.counts) else None
        return None


def _fitting(mentions: list[_Person], gender: str) -> list[Draft]:
    """The distinct persons among mentions who may be of the gender."""
    return list(dict.fromkeys(mention.draft for mention in mentions if mention.draft.gender in ("", gender)))


def _is_main(draft: Draft, counts: Counter[Draft]) -> bool:
    """Whether nobody else was mentioned as often."""
    return all(count < counts[draft] for other, count in counts.items() if other is not draft)


def _nameless(text: str, span: Span, gender: str) -> int:
    """Number of nameless persons in a stretch who may be meant as well."""
    other = _FEMALE if gender == "m" else _MALE
    return sum(
        match["who"] not in other for match in _NAMELESS.finditer(text, *span) if not _names_somebody(text, match.end())
    )


def _names_somebody(text: str, end: int) -> bool:
    """Whether a name follows: "the actor John Smith"."""
    rest = text[end : end + 3].lstrip(" ,")
    return bool(rest) and rest[0].isupper()


def _quoted(position: int, speech: list[Span]) -> bool:
    """Whether the place is in a quotation of speech."""
    at = bisect_right(speech, (position, len(speech) and 1 << 62)) - 1
    return at >= 0 and speech[at].start <= position < speech[at].end


_PHRASE = re.compile(
    r"(?:\b(?:to|with|of|by|for|from|at|in|on|against|about|and|or|between|than|like)\s+|,\s+and\s+)$", re.I
)


def _may_be_subject(text: str, span: Span) -> bool:
    """Not possessive, and no preposition before it."""
    return not text.startswith(("'s", "’s"), span.end) and not _PHRASE.search(text, max(0, span.start - 10), span.start)
