"""He and she, where the text decides who it is.

A pronoun is resolved only if one person fits among those named before it in its sentence and in the sentence before;
of several, if it is the subject of its sentence, the subject of the sentence before. Somebody without a name who comes
between ("a man", "the driver") takes part as a rival, so that the pronoun stays open.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass

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


@dataclass(slots=True)
class _Person:
    """A mention of a person outside of quotations or in one."""

    span: Span
    draft: Draft
    subject: bool


def add_pronouns(
    text: str, sentences: tuple[Sentence, ...], quotations: tuple[Quotation, ...], drafts: list[Draft]
) -> None:
    """Add the pronouns that the text decides to the persons."""
    people: dict[int, list[_Person]] = {}
    speech = sorted(quotation.marks for quotation in quotations if quotation.kind == "speech")
    for draft in drafts:
        if draft.kind == "person":
            for span, _, number in draft.mentions:
                subject = not _quoted(span.start, speech) and _may_be_subject(text, span)
                people.setdefault(number, []).append(_Person(span, draft, subject))
    by_number = {sentence.number: sentence for sentence in sentences}
    for mentions in people.values():
        mentions.sort(key=lambda mention: mention.span)
    if people:
        for sentence in sentences:
            _in_sentence(text, sentence, by_number, speech, people)


def _in_sentence(
    text: str, sentence: Sentence, by_number: dict[int, Sentence], speech: list[Span], people: dict[int, list[_Person]]
) -> None:
    """Resolve the pronouns of one sentence from left to right; each resolved one helps the next."""
    for match in _PRONOUN.finditer(text, *sentence.span):
        if match.group().isupper() or _quoted(match.start(), speech):
            continue
        gender = "m" if match[1] else "f"
        draft = _resolve(text, sentence, match.start(), gender, by_number, people)
        if draft is not None:
            span = Span(match.start(), match.end())
            subject = match.group().lower() in ("he", "she")
            draft.add(span, "pronoun", sentence.number)
            draft.gender = draft.gender or gender
            here = people.setdefault(sentence.number, [])
            here.append(_Person(span, draft, subject))
            here.sort(key=lambda mention: mention.span)


def _resolve(
    text: str,
    sentence: Sentence,
    start: int,
    gender: str,
    by_number: dict[int, Sentence],
    people: dict[int, list[_Person]],
) -> Draft | None:
    """The one person that the pronoun can stand for."""
    here = [p for p in people.get(sentence.number, ()) if p.span.start < start]
    opening = _SUBJECT_OPENING.match(text, sentence.span.start)
    leads = opening is not None and opening.end() == start
    previous = by_number.get(sentence.number - 1)
    if previous is None or previous.section != sentence.section:
        before: list[_Person] = []
        rivals = _rivals(text, Span(sentence.span.start, start), gender)
    else:
        before = people.get(previous.number, [])
        rivals = _rivals(text, previous.span, gender) + _rivals(text, Span(sentence.span.start, start), gender)
    fitting = _fitting(here + before, gender)
    if len(fitting) == 1 and not rivals:
        return fitting[0]
    if leads and fitting and before and not here:
        return _subject(before, gender, text, previous)
    if leads and not fitting and not rivals:
        return _far(text, sentence, gender, by_number, people)
    return None


def _fitting(mentions: list[_Person], gender: str) -> list[Draft]:
    """The distinct persons among mentions who may be of the gender."""
    found: list[Draft] = []
    for mention in mentions:
        if mention.draft.gender in ("", gender) and mention.draft not in found:
            found.append(mention.draft)
    return found


def _subject(before: list[_Person], gender: str, text: str, previous: Sentence | None) -> Draft | None:
    """The person who is the subject of the sentence before: the first outside quotations and phrases."""
    first = next((mention for mention in before if mention.subject), None)
    if first is None or previous is None or first.draft.gender not in ("", gender):
        return None
    return None if _rivals(text, Span(previous.span.start, first.span.start), gender) else first.draft


def _far(
    text: str, sentence: Sentence, gender: str, by_number: dict[int, Sentence], people: dict[int, list[_Person]]
) -> Draft | None:
    """The only person of the nearest sentence that names one, if nobody was named more often until then."""
    for number in range(sentence.number - 2, sentence.number - _FARTHEST - 1, -1):
        earlier = by_number.get(number)
        if earlier is None or earlier.section != sentence.section or _rivals(text, earlier.span, gender):
            return None
        if people.get(number):
            found = _fitting(people[number], gender)
            return found[0] if len(found) == 1 and _is_main(found[0], sentence.number, people) else None
    return None


def _is_main(draft: Draft, number: int, people: dict[int, list[_Person]]) -> bool:
    """Whether nobody else was mentioned as often before the sentence."""
    counts: dict[int, int] = {}
    for at, mentions in people.items():
        if at < number:
            for mention in mentions:
                counts[id(mention.draft)] = counts.get(id(mention.draft), 0) + 1
    own = counts.pop(id(draft), 0)
    return own > max(counts.values(), default=0)


def _rivals(text: str, span: Span, gender: str) -> int:
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
