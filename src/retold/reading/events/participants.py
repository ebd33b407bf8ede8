"""From noun phrases to the entities that they name, or to phrases of their own."""

from bisect import bisect_right
from collections.abc import Sequence

from retold.model import Mention, Phrase, Span
from retold.reading.events.phrases import PARTS, NounPhrase
from retold.reading.events.tokens import Token

_DETERMINERS = frozenset("the a an this that these those its their his her".split())


class Participants:
    """Who stands in the roles of a report's events: its entities by their mentions, other phrases in their order."""

    def __init__(self, text: str, names: Sequence[Mention]) -> None:
        self._text = text
        self._names = names
        self._starts = [mention.span.start for mention in names]
        self._phrases: dict[str, tuple[int, list[Span]]] = {}

    def ids(self, tokens: Sequence[Token], found: Sequence[NounPhrase]) -> tuple[str, ...]:
        """The ids for some noun phrases, none twice."""
        if len(found) < 2:
            return (self._id(tokens, found[0]),) if found else ()
        return tuple(dict.fromkeys([self._id(tokens, phrase) for phrase in found]))

    def phrases(self) -> tuple[Phrase, ...]:
        """The phrases that name nobody."""
        return tuple(Phrase(f"n{number}", tuple(sorted(set(spans)))) for number, spans in self._phrases.values())

    def any_named(self, ids: Sequence[str]) -> bool:
        """Whether one of some ids is that of an entity."""
        return any(one[0] != "n" for one in ids)

    def _id(self, tokens: Sequence[Token], phrase: NounPhrase) -> str:
        """The entity that the head of a phrase names, else the phrase."""
        span = Span(tokens[phrase.first].start, tokens[phrase.last].end)
        if not _is_part(tokens, phrase) and (entity := self._entity_at(span)):
            return entity
        span = self._with_closing_mark(span)
        words = span.of(self._text).lower()
        opening, _, rest = words.partition(" ")
        key = " ".join((rest if rest and opening in _DETERMINERS else words).split())
        number, spans = self._phrases.setdefault(key, (len(self._phrases) + 1, []))
        spans.append(span)
        return f"n{number}"

    def _with_closing_mark(self, span: Span) -> Span:
        """A phrase that opens a quotation mark, with the one that closes it right behind: 'the "peace bridge"'."""
        written, behind = span.of(self._text), self._text[span.end : span.end + 1]
        opened = written.count("“") > written.count("”") if behind == "”" else written.count('"') % 2 == 1
        return Span(span.start, span.end + 1) if behind in ("”", '"') and opened else span

    def _entity_at(self, span: Span) -> str | None:
        """The entity of the mention that reaches the end of a phrase."""
        number = bisect_right(self._starts, span.end - 1) - 1
        mention = self._names[number] if number >= 0 else None
        return mention.entity if mention and mention.span.end >= span.end else None


def _is_part(tokens: Sequence[Token], phrase: NounPhrase) -> bool:
    """Whether a phrase is of the form "half of Norvik Rail"."""
    opens = tokens[phrase.first].word.lower() in PARTS
    return opens and phrase.first < phrase.last and tokens[phrase.first + 1].word == "of"
