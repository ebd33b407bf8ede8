"""Which of the results that two sentences of one event speak of exclude each other."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, product

from retold.comparing.sentences.holders import may_be_one
from retold.comparing.sentences.outcomes import Outcome, outcomes_in
from retold.comparing.sentences.senses import sense_of
from retold.model import Reading, Span
from retold.text import Word, concept, fold, split_words
from retold.text.numerals import numeral
from retold.text.remembered import once_for_each

BEFORE = 6
"""Who or what a result is of stands within so many words before it."""

BEHIND = 8
"""What it is of stands within so many words behind it, as well."""

FIRST = 2
"""What is decided on, or ruled out, is one of so many content words behind."""

_INSERTED = re.compile(r", (?:which|who|whose|where|when)\b[^,;.]*,")
_TELLING = ("body", "headline")
_UNTIL = re.compile(r"\buntil\b")
"""What is shut until Monday opens on Monday."""

_PREPOSITION = re.compile(r"\b(?:of|in|at|for|on|from|to|by)\b")
_SHARES = frozenset(map(concept, "share stock equity".split()))
_TIMES = frozenset(map(concept, "minute hour day week month year".split()))
_OVER = frozenset("against over ahead past".split())
_FROM = frozenset(("by", "to"))
"""Before whoever is named last, these tell that it is the winner, or who did something else."""

_MARK = re.compile(r"[,;:()\"“”—–]|\.\s| - ")


@dataclass(frozen=True, slots=True)
class Answer:
    """A result as a report tells it, with the number and the text of its sentence; its span is in the report."""

    outcome: Outcome
    sentence: int
    section: str
    span: Span
    text: str
    start: int

    @property
    def words(self) -> Sequence[Word]:
        """The words of its sentence."""
        return split_words(self.text)

    @property
    def place(self) -> Span:
        """Where it stands in its sentence."""
        return Span(self.span.start - self.start, self.span.end - self.start)


@once_for_each
def answers_in(reading: Reading) -> list[Answer]:
    """The results that a report speaks of, in order."""
    return [
        Answer(
            one,
            sentence.number,
            sentence.section,
            Span(sentence.span.start + one.span.start, sentence.span.start + one.span.end),
            sentence.span.of(reading.text),
            sentence.span.start,
        )
        for sentence in reading.sentences
        if sentence.section in _TELLING
        for one in outcomes_in(sentence.span.of(reading.text))
    ]


def opposed_answers(ours: Sequence[Answer], theirs: Sequence[Answer]) -> Iterator[tuple[Answer, Answer]]:
    """The results of some sentences and of others that cannot both be, each told without the other's.

    Who tells both tells how one followed on the other.
    """
    known = [{(one.outcome.question.name, one.outcome.result) for one in every} for every in (ours, theirs)]
    for one, other in product(ours, theirs):
        x, y = one.outcome, other.outcome
        if not (x.told and y.told):
            continue
        if _have_changed_sides(one, other):
            yield one, other
        alone = (x.question.name, x.result) not in known[1] and (y.question.name, y.result) not in known[0]
        if x.excludes(y) and alone and _may_be_of_one(one, other):
            yield one, other


def only_answers(reading: Reading) -> dict[str, Answer]:
    """The first result of each question that a story asks once, where a report speaks of one result and tells it."""
    found: dict[str, list[Answer]] = {}
    for each in answers_in(reading):
        if each.outcome.question.once:
            found.setdefault(each.outcome.question.name, []).append(each)
    return {
        name: told[0]
        for name, some in found.items()
        if len({one.outcome.result for one in some}) == 1 and (told := [one for one in some if one.outcome.told])
    }


def are_of_two_names(one: Answer, other: Answer) -> bool:
    """Whether others by name stand before two results."""
    ours, theirs = (_names(_before(each)) for each in (one, other))
    return bool(ours and theirs) and ours.isdisjoint(theirs)


def _have_changed_sides(one: Answer, other: Answer) -> bool:
    """Whether who won here lost there: each is named before the result in one sentence, and behind it in the other."""
    x, y = one.outcome, other.outcome
    if x.question != y.question or x.result != y.result or x.question.name != "match":
        return False
    ours, theirs = (_names(_before(each)) for each in (one, other))
    behind_ours, behind_theirs = (
        _names([word for word in each.words if word.span.start >= each.place.end]) for each in (one, other)
    )
    if not (ours and theirs and ours <= behind_theirs and theirs <= behind_ours and ours.isdisjoint(theirs)):
        return False
    return _is_over(one, theirs) and _is_over(other, ours)


def _is_over(answer: Answer, names: set[str]) -> bool:
    """Whether a result is told to be over those of some names: "beat United", "won against United".

    Who "concedes defeat to" somebody or is "defeated in Osby by" her has not won, and "Lind won 52%, Falk 48%" tells
    what each has.
    """
    behind = [word for word in answer.words if word.span.start >= answer.place.end]
    until = next((place for place, word in enumerate(behind) if word.concept in names), 0)
    between = [word for word in behind[:until] if not word.surface[0].isupper()]
    written = {fold(word.surface) for word in between}
    if written & _FROM:
        return False
    return not any(word.content or numeral(word.surface) for word in between) or bool(
        _OVER & {fold(word.surface) for word in between[-2:]}
    )


def _names(words: Sequence[Word]) -> set[str]:
    return {word.concept for word in words if word.content and word.surface[0].isupper()}


def _may_be_of_one(one: Answer, other: Answer) -> bool:
    """Whether nothing shows that two results are of two moments, of two parts of many, or of two who had them."""
    if one.outcome.question.name == "door" and (_UNTIL.search(one.text) or _UNTIL.search(other.text)):
        return False
    nobody = any(each.place.of(each.text).lower().startswith("no") for each in (one, other))
    counts = _counts(_before(one)) <= _counts(other.words) and _counts(_before(other)) <= _counts(one.words)
    if not (nobody or counts):
        return False
    if one.outcome.question.of_object and not may_be_one(*(_first_behind(each) for each in (one, other))):
        return False
    if not one.outcome.question.of_subject:
        return True
    if one.outcome.question.moves and not _move_alike(one, other):
        return False
    return are_of_one_subject(one, other)


def _move_alike(one: Answer, other: Answer) -> bool:
    """Whether one thing moves, by no other figures: "sales of the mill" are not its profits."""
    heads = [_head(each) for each in (one, other)]
    return sense_of(one.text).figures == sense_of(other.text).figures and all(heads) and may_be_one(*heads)


def _head(answer: Answer) -> set[str]:
    """The noun of what stands before a result: the last word that tells something before a preposition."""
    before = _PREPOSITION.split(" ".join(word.surface for word in _before(answer)))[0]
    words = {word.concept for word in split_words(before) if word.content}
    return words | _SHARES if words & _SHARES else words


def are_of_one_subject(one: Answer, other: Answer) -> bool:
    """Whether the same stands before both results."""
    ours, theirs = ({word.concept for word in _before(each) if word.content} for each in (one, other))
    return may_be_one(ours, theirs)


def are_near_the_same(one: Answer, other: Answer) -> bool:
    """Whether the same stands near both results."""
    return may_be_one(_near(one), _near(other))


def _counts(words: Sequence[Word]) -> set[str]:
    """The numbers of those to whom something happens, but for ages and lengths of time."""
    found = set()
    for place, word in enumerate(words):
        number = numeral(word.surface.lower())
        of_time = place + 1 < len(words) and words[place + 1].concept in _TIMES
        is_age = place > 0 and words[place - 1].surface.lower() in ("of", "aged")
        if number and not of_time and not is_age:
            found.add(number)
    return found


def _before(answer: Answer) -> list[Word]:
    """The words right before a result, in its clause."""
    words = [word for word in _without_inserted(answer) if word.span.end <= answer.place.start]
    inserted = [Span(*match.span()) for match in _INSERTED.finditer(answer.text)]
    marks = [mark.end() for mark in _MARK.finditer(answer.text, 0, answer.place.start)]
    start = max((mark for mark in marks if not any(one.start < mark <= one.end for one in inserted)), default=0)
    return [word for word in words if word.span.start >= start][-BEFORE:]


def _near(answer: Answer) -> set[str]:
    """What is told right before a result and right behind it."""
    return {word.concept for word in _before(answer) if word.content} | _behind(answer)


def _behind(answer: Answer) -> set[str]:
    """What is told right behind a result."""
    behind = [word for word in _without_inserted(answer) if word.span.start >= answer.place.end][:BEHIND]
    return {word.concept for word in behind if word.content}


def _first_behind(answer: Answer) -> set[str]:
    """The first words behind a result that tell something: what is decided on, or to be done."""
    content = (word.concept for word in answer.words if word.content and word.span.start >= answer.place.end)
    return set(islice(content, FIRST))


def _without_inserted(answer: Answer) -> list[Word]:
    """The words of a sentence but for relative clauses between commas."""
    inserted = [Span(*match.span()) for match in _INSERTED.finditer(answer.text)]
    return [word for word in answer.words if not any(one.overlap(word.span) for one in inserted)]
