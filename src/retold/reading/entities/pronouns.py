"""He and she, where the text decides who it is.

A pronoun is resolved only if one person fits among those named before it in its sentence and in the sentence before;
of several, if it is the subject of its sentence, the subject of the sentence before. Somebody without a name who comes
between ("a man", "the driver", a pronoun that is itself open) takes part as a rival, so that the pronoun stays open.
"""

from collections import defaultdict

from retold.model import Quotation, Sentence, Span
from retold.reading.entities.draft import Draft
from retold.reading.entities.resolver import FARTHEST, PRONOUN, Resolver, is_quoted
from retold.reading.entities.subjects import PLAIN, QUOTED, Person, stands


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
    people: dict[int, list[Person]] = defaultdict(list)
    with_pronoun = [sentence.number for sentence in sentences if PRONOUN.search(text, *sentence.span)]
    previous = _previous(sentences, speech)
    looked_at = {at for number in with_pronoun for at in (previous.get(number, number), number)}
    roles = {span.end: span.start for draft in persons for span in draft.role_spans}
    for draft in persons:
        for span, _, number in draft.mentions:
            standing = stands(text, span, roles) if number in looked_at else PLAIN
            people[number].append(Person(span, draft, QUOTED if is_quoted(span.start, speech) else standing))
    if not people or not with_pronoun:
        return
    doubtful: dict[int, list[int]] = defaultdict(list)
    for number, start in others:
        if not is_quoted(start, speech):
            doubtful[number].append(start)
    known = {at for draft in persons for span, _, _ in draft.mentions for at in (span.start, span.end - 1)}
    known |= {at for draft in persons for span in draft.role_spans for at in range(*span)}
    by_number = {sentence.number: sentence for sentence in sentences}
    resolver = Resolver(text, by_number, previous, speech, people, doubtful, known)
    for sentence in sentences:
        resolver.read(sentence)


def _previous(sentences: tuple[Sentence, ...], speech: list[Span]) -> dict[int, int]:
    """For each sentence the last one before that is not wholly quoted, if it is in the same part of the report."""
    found: dict[int, int] = {}
    last: Sentence | None = None
    for sentence in sentences:
        if last and last.section == sentence.section and sentence.number - last.number <= FARTHEST:
            found[sentence.number] = last.number
        quoted = is_quoted(sentence.span.start, speech) and is_quoted(sentence.span.end - 1, speech)
        if not quoted or (last and last.section != sentence.section):
            last = sentence
    return found
