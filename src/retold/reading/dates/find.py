"""From the sentences of a report to its dates."""

from collections.abc import Callable, Iterator
from datetime import date

from retold.model import DateMention, Published, Quotation, Sentence, Span
from retold.reading.dates import durations, named, relative
from retold.reading.dates.calendar import interval_of
from retold.reading.dates.grammar import Phrase, next_phrase
from retold.reading.dates.meaning import Context, Meaning
from retold.reading.dates.tokens import Tokens, tokenize
from retold.text import fold

_Resolver = Callable[[Phrase, Context], Meaning | None]

_RESOLVERS: dict[str, _Resolver] = {
    **{
        rule: getattr(named, rule)
        for rule in """iso slashed month_day day_range month weekday weekday_part hour today last_night year year_range
        decade century spoken_year year_end holiday quarter half fiscal_year year_period""".split()
    },
    **{
        rule: getattr(relative, rule)
        for rule in """ago from_now earlier year_earlier next_day relative_unit weekend last_units vague_units
        the_unit""".split()
    },
    **{
        rule: getattr(durations, rule) for rule in "duration some_units each weekdays often present past future".split()
    },
}


def find_dates(
    text: str, sentences: tuple[Sentence, ...], published: Published, quotations: tuple[Quotation, ...]
) -> tuple[DateMention, ...]:
    """All time expressions in order, resolved against the day of publication where that is known."""
    folded = fold(text)
    del quotations
    context = Context(_day_of(published))
    found: list[DateMention] = []
    for sentence in sentences:
        for mention in _dates_in(tokenize(text, folded, *sentence.span), context):
            found.append(mention)
            _remember(mention, context)
    return tuple(found)


def _dates_in(tokens: Tokens, context: Context) -> Iterator[DateMention]:
    """The time expressions of one sentence; what a resolver rejects is given to the rules from its second token on."""
    position = 0
    while phrase := next_phrase(tokens, position):
        meaning = _RESOLVERS[phrase.rule](phrase, context)
        if meaning:
            yield _mention(phrase, meaning)
        position = phrase.last + 1 if meaning else phrase.first + 1


def _day_of(published: Published) -> date | None:
    """The day of publication, without the time."""
    try:
        return date.fromisoformat(published.value[:10]) if published.value else None
    except ValueError:
        return None


def _mention(phrase: Phrase, meaning: Meaning) -> DateMention:
    """The record of an expression and its meaning."""
    tokens = phrase.tokens
    days = meaning.interval or (interval_of(meaning.value) if meaning.type in ("DATE", "TIME") else None)
    return DateMention(
        span=Span(tokens.starts[phrase.first], tokens.end(phrase.last)),
        type=meaning.type,
        value=meaning.value,
        earliest=days[0].isoformat() if days else None,
        latest=days[1].isoformat() if days else None,
        approx=meaning.approx,
        anchor=meaning.anchor,
        rule=meaning.rule,
        runner_up=meaning.runner_up,
    )


_QUARTER_RULES = frozenset(("quarter", "relative_unit", "last_quarter"))
"""Rules that speak of the quarter that a report is about; those that compare it with another do not."""


def _remember(mention: DateMention, context: Context) -> None:
    """Keep a date as the one that the next expressions may count from."""
    if mention.type in ("DATE", "TIME") and mention.earliest:
        context.previous = date.fromisoformat(mention.earliest)
        if mention.rule in _QUARTER_RULES and "-Q" in mention.value:
            context.quarter = mention.value
