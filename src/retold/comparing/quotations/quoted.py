"""The quotations of a report that are speech, with their words and who says them."""

from collections.abc import Sequence
from dataclasses import dataclass

from retold.comparing.sentences.nearby import Nearby
from retold.comparing.voices import Voice, voice_of
from retold.comparing.wording import comparable_words, spelled
from retold.model import Quotation, Reading
from retold.text import Word, idf
from retold.text.remembered import once_for_each


@dataclass(frozen=True, slots=True)
class Quoted:
    """A quotation with its words and who says it; ``keys`` are the words freed of case, marks and customs."""

    quotation: Quotation
    words: Sequence[Word]
    keys: Sequence[str]
    weights: dict[str, float]
    voice: Voice


@once_for_each
def quoted_in(reading: Reading) -> list[Quoted]:
    """The quotations of a reading that are speech, with their words; those in what is no news are none."""
    furniture = [section.span for section in reading.sections if section.kind == "furniture"]
    names = {entity.id: entity.name for entity in reading.entities}
    statements = Nearby(reading.statements, lambda statement: statement.content)
    found = []
    for quotation in reading.quotations:
        if quotation.kind == "title" or any(span.covers(quotation.span) for span in furniture):
            continue
        words = comparable_words(reading.text, [quotation.span])
        weights = {word.concept: idf(word.concept) for word in words if word.content}
        voice = voice_of(reading, statements.touching(quotation.span), quotation.span, names)
        found.append(Quoted(quotation, words, [spelled(word) for word in words], weights, voice))
    return found
