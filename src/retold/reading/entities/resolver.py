"""One pronoun after the other: who can be meant, who else could, and when that leaves one.

Of several persons who fit, if the pronoun is the subject of its sentence, the subject of the sentence before is meant.
"""

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from dataclasses import dataclass, field

from retold.model import Sentence, Span
from retold.reading.entities.barred import find_barred
from retold.reading.entities.clauses import JOINED, NEW_CLAUSE, OPENING, OWN_THING, SAID_THAT, SAYING, TURNS_TO, says
from retold.reading.entities.draft import Draft
from retold.reading.entities.nameless import find_nameless
from retold.reading.entities.subjects import ACTING, LABEL, PLAIN, QUOTED, SPEAKER, SUBJECT, Person, acts, stands

PRONOUN = re.compile(r"\b(?:(he|him|his|himself)|(she|her|hers|herself))\b", re.IGNORECASE)
_BY = re.compile(r"\bby\s+(?:an?|the|another|his|her|their)\s+(?:[a-z-]+\s+)?$")
FARTHEST = 5
"""How many sentences back a pronoun at the beginning of a sentence may look over sentences that name nobody."""

_LONGEST_SENTENCE = 3000
"""Characters; what is longer is a text without sentence ends, where nothing can be told from sentences."""


@dataclass(slots=True)
class Resolver:
    """Goes through a report from its beginning; ``counts`` are the mentions of each person so far.

    ``previous`` are the numbers of the sentences before that tell something themselves.
    ``known`` are characters of mentions and roles, which speak of nobody without a name; ``left_open`` are the places
    of pronouns that nothing decided, by sentence and gender.
    """

    text: str
    sentences: dict[int, Sentence]
    previous: dict[int, int]
    speech: list[Span]
    people: dict[int, list[Person]]
    doubtful: dict[int, list[int]]
    known: set[int]
    counts: Counter[Draft] = field(default_factory=Counter)
    left_open: dict[tuple[int, str], list[int]] = field(default_factory=lambda: defaultdict(list))
    nameless: dict[tuple[int, str], list[Span]] = field(default_factory=dict)

    def read(self, sentence: Sentence) -> None:
        """Resolve the pronouns of one sentence from left to right; each resolved one helps the next."""
        here = sorted(self.people.get(sentence.number, ()), key=lambda mention: mention.span)
        self.people[sentence.number] = here
        if sentence.span.end - sentence.span.start > _LONGEST_SENTENCE:
            return
        for match in PRONOUN.finditer(self.text, *sentence.span):
            if match.group().isupper() or is_quoted(match.start(), self.speech):
                continue
            gender = "m" if match[1] else "f"
            draft = self._resolve(sentence, match.start(), gender)
            if draft is None:
                self.left_open[sentence.number, gender].append(match.start())
                continue
            draft.add(Span(*match.span()), "pronoun", sentence.number)
            draft.gender = draft.gender or gender
            standing = stands(self.text, Span(*match.span()), {}) if match.group().lower() in ("he", "she") else PLAIN
            here.append(Person(Span(*match.span()), draft, standing))
            here.sort(key=lambda mention: mention.span)
        self.counts.update(mention.draft for mention in here)

    def _resolve(self, sentence: Sentence, start: int, gender: str) -> Draft | None:
        """The one person that the pronoun can stand for."""
        opening = OPENING.match(self.text, sentence.span.start)
        opens = (opening is not None and opening.end() == start) or self._follows_quotation(sentence, start)
        barred = find_barred(self.text, start, self.people[sentence.number], opens=opens)
        speaker = next((person.draft for person in self.people[sentence.number] if person.standing == LABEL), None)
        told = self._told(sentence, speaker)
        here = [person for person in told if person.span.start < start and person.draft not in barred]
        previous = self.sentences.get(self.previous.get(sentence.number, -1))
        before = [person for person in self._told(previous, speaker) if person.draft not in barred] if previous else []
        subject = max((person.span.start for person in here if person.standing == SUBJECT), default=-1)
        rivals = self._rivals(sentence, gender, start, opened=subject)
        if previous:
            active = any(person.standing in ACTING for person in here)
            rivals += self._rivals(previous, gender, opened=previous.span.end if active else -1)
        if (draft := self._of_clause_before(sentence, here, start, gender)) is not None:
            return draft
        fitting = _fitting(here + before + ([] if here or opens else self._ahead(sentence, start)), gender)
        if len(fitting) == 1 and not rivals:
            return fitting[0]
        if draft := self._of_whosays(here, before, start, gender):
            return draft
        if draft := self._of_owner(sentence, here, before, start, gender):
            return draft
        if here or not opens:
            return None
        if fitting and previous:
            answered = self._follows_quotation(sentence, start) and self._is_addressed(previous, before, gender)
            return None if answered else self._subject(before, gender, previous, start)
        far = None if rivals or fitting else self._far(previous or sentence, gender)
        unknown = previous and not before and says(self.text, start) and SAYING.search(self.text, *previous.span)
        return None if unknown or far in barred else far

    def _of_whosays(self, here: list[Person], before: list[Person], start: int, gender: str) -> Draft | None:
        """The subject of "said" just before, if the sentence before spoke of the same: "... Barlow said he smiled"."""
        for person in here:
            if person.standing == SUBJECT and person.draft.gender in ("", gender) and person.span.end < start:
                told = any(other.draft is person.draft for other in before)
                if told and SAID_THAT.fullmatch(self.text, person.span.end, start):
                    return person.draft
        return None

    def _of_owner(
        self, sentence: Sentence, here: list[Person], before: list[Person], start: int, gender: str
    ) -> Draft | None:
        """The subject of its own clause, whose something is: "Barlow sold his house"; if nobody else fits there."""
        fitting = _fitting(here, gender)
        if len(fitting) != 1 or not OWN_THING.match(self.text, start) or _is_less_sure(fitting[0], before, gender):
            return None
        subject = next(person for person in here if person.draft is fitting[0])
        if subject.standing != SUBJECT or NEW_CLAUSE.search(self.text, subject.span.end, start):
            return None
        return None if self._rivals(sentence, gender, start, begin=subject.span.end) else fitting[0]

    def _of_clause_before(self, sentence: Sentence, here: list[Person], start: int, gender: str) -> Draft | None:
        """The subject of the clause before, where nobody else who fits stands in it: "Barlow left, and he smiled"."""
        fitting = _fitting(here, gender)
        if len(fitting) != 1 or not JOINED.search(self.text, max(0, start - 12), start):
            return None
        subject = next(person for person in here if person.draft is fitting[0])
        if subject.standing != SUBJECT or self._rivals(sentence, gender, start, begin=subject.span.end):
            return None
        return fitting[0]

    def _told(self, sentence: Sentence, speaker: Draft | None) -> list[Person]:
        """The persons of whom the report itself speaks in a sentence, but the ``speaker`` of a line."""
        return [
            person
            for person in self.people.get(sentence.number, ())
            if person.standing not in (LABEL, QUOTED) and person.draft is not speaker
        ]

    def _ahead(self, sentence: Sentence, start: int) -> list[Person]:
        """The subject that follows a pronoun in a clause before it: "When he arrived, John Barlow smiled"."""
        after = (person for person in self.people[sentence.number] if person.span.start > start)
        return [person for person in after if person.standing == SUBJECT][:1]

    def _rivals(
        self, sentence: Sentence, gender: str, end: int | None = None, *, opened: int = -1, begin: int = -1
    ) -> int:
        """Number of others in a sentence, between two places, who may be meant as well.

        Open pronouns are such from ``opened`` on.
        """
        end = sentence.span.end if end is None else end
        found = sum(begin < start < end for start in self.doubtful.get(sentence.number, ()))
        found += sum(max(begin, opened) < start < end for start in self.left_open.get((sentence.number, gender), ()))
        return found + sum(begin < span.start < end for span in self._nameless(sentence, gender))

    def _nameless(self, sentence: Sentence, gender: str) -> list[Span]:
        """The places outside quotations of somebody without a name."""
        key = (sentence.number, gender)
        if key not in self.nameless:
            found = find_nameless(self.text, sentence.span, gender, self.known)
            self.nameless[key] = [span for span in found if not is_quoted(span.start, self.speech)]
        return self.nameless[key]

    def _follows_quotation(self, sentence: Sentence, start: int) -> bool:
        """Whether somebody says what was quoted from the beginning of the sentence: "It is late," he said."""
        at = bisect_right(self.speech, (start, start)) - 1
        if at < 0 or self.speech[at].start > sentence.span.start or self.speech[at].end > start:
            return False
        return not self.text[self.speech[at].end : start].strip() and says(self.text, start)

    def _is_addressed(self, previous: Sentence, before: list[Person], gender: str) -> bool:
        """Whether somebody who fits was turned to, and may answer: "Anna Lis told Eva Biro to go. "No," she said."."""
        others = {person.span.start for person in before if person.draft.gender in ("", gender)}
        others |= set(self.doubtful.get(previous.number, ()))
        turns = (TURNS_TO.match(self.text, one.span.end) for one in before if one.standing == SUBJECT)
        return any(turn is not None and turn.start(1) in others for turn in turns)

    def _subject(self, before: list[Person], gender: str, previous: Sentence, start: int) -> Draft | None:
        """The person who is the subject of the sentence before, if nobody else does something there.

        Somebody else who does is passed over where both the first and the pronoun say something: "Barlow said Reed
        had left. He added ...".
        """
        speakers = {mention.draft for mention in before if mention.standing == SPEAKER}
        if len(speakers) == 1:
            (draft,) = speakers
            return draft if draft.gender in ("", gender) else None
        first = next((mention for mention in before if mention.standing in ACTING), None)
        if first is None or first.standing != SUBJECT or first.draft.gender not in ("", gender):
            return None
        if self._rivals(previous, gender, first.span.start) or _is_less_sure(first.draft, before, gender):
            return None
        if self._is_she_open(first.draft, previous, gender) and not says(self.text, start):
            return None
        acting = {mention.draft for mention in before if mention.standing in ACTING} - {first.draft}
        nameless = (span for span in self._nameless(previous, gender) if span.start > first.span.end)
        if any(draft.gender in ("", gender) for draft in acting) or any(self._does(span) for span in nameless):
            end = first.span.end + (self.text[first.span.end : first.span.end + 1] == ",")
            return first.draft if says(self.text, end) and says(self.text, start) else None
        return first.draft

    def _is_she_open(self, draft: Draft, sentence: Sentence, gender: str) -> bool:
        """Whether a sentence speaks of a woman, nobody knows whom, and nothing tells that somebody is one."""
        return gender == "f" and not draft.gender and bool(self.left_open.get((sentence.number, gender)))

    def _does(self, span: Span) -> bool:
        """Whether somebody without a name does something in a clause, or does what is told: "by a neighbour"."""
        return acts(self.text, span.end) or _BY.search(self.text, max(0, span.start - 24), span.start) is not None

    def _far(self, sentence: Sentence, gender: str) -> Draft | None:
        """The only person of the nearest sentence before that names one, if nobody was named as often until then."""
        for number in range(sentence.number - 1, sentence.number - FARTHEST, -1):
            earlier = self.sentences.get(number)
            if earlier is None or earlier.section != sentence.section or self._rivals(earlier, gender):
                return None
            if told := self._told(earlier, None):
                found = _fitting(told, gender)
                return found[0] if len(found) == 1 and _is_main(found[0], self.counts, gender) else None
        return None


def _fitting(mentions: list[Person], gender: str) -> list[Draft]:
    """The distinct persons among mentions who may be of the gender."""
    return list(dict.fromkeys(mention.draft for mention in mentions if mention.draft.gender in ("", gender)))


def _is_less_sure(draft: Draft, others: list[Person], gender: str) -> bool:
    """Whether nothing tells that somebody is a woman, and another is known to be one: "Anna Lis beat Biro. She ...".

    Of men it tells nothing: of 11 that were left open so in 700 development reports, all were right.
    """
    return gender == "f" and not draft.gender and any(other.draft.gender == gender for other in others)


def _is_main(draft: Draft, counts: Counter[Draft], gender: str) -> bool:
    """Whether nobody else who fits was mentioned as often."""
    others = (other for other in counts if other is not draft and other.gender in ("", gender))
    return all(counts[other] < counts[draft] for other in others)


def is_quoted(position: int, speech: list[Span]) -> bool:
    """Whether the place is in a quotation of speech."""
    at = bisect_right(speech, (position, len(speech) and 1 << 62)) - 1
    return at >= 0 and speech[at].start <= position < speech[at].end
