"""From the sentences of a report to its dates."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from types import ModuleType

from retold.model import DateMention, Published, Quotation, Sentence, Span
from retold.reading.dates import days, durations, feasts, hours, relative, seasons, weekdays, years
from retold.reading.dates.calendar import interval_of
from retold.reading.dates.counted import with_counted_days
from retold.reading.dates.grammar import COMPOSED, next_phrase
from retold.reading.dates.granularity import granularity_of
from retold.reading.dates.hours import with_days
from retold.reading.dates.meaning import Context, Meaning
from retold.reading.dates.named import is_name
from retold.reading.dates.phases import in_part
from retold.reading.dates.phrase import Phrase
from retold.reading.dates.ranges import with_ends_in_order
from retold.reading.dates.relative import BEFORE_THAT
from retold.reading.dates.speaking import goes_on, moment_at, moment_of_speaking
from retold.reading.dates.tokens import Tokens, tokenize
from retold.text import fold

_Resolver = Callable[[Phrase, Context], Meaning | None]

_RULES_OF: dict[ModuleType, str] = {
    days: "iso slashed month_day day_range week_of day_of_month named_month_day",
    feasts: "holiday may_day",
    weekdays: "weekday weekday_of_week weekdays_ago",
    hours: "hour hour_in_words noon today last_night weekday_part overnight",
    years: "month month_range part_of_month year spoken_year year_range decade century spoken_decade short_year",
    seasons: "quarter half fiscal_year year_period year_end bare_season",
    relative: """ago anniversary from_now earlier year_earlier next_day relative_unit unit_beyond
    last_units vague_units the_unit day_beside day_beside_that""",
    durations: "duration compound some_units each each_weekday often present current past future",
}
_RESOLVERS: dict[str, _Resolver] = {
    rule: getattr(module, rule) for module, rules in _RULES_OF.items() for rule in rules.split()
}


def find_dates(
    text: str, sentences: tuple[Sentence, ...], published: Published, quotations: tuple[Quotation, ...]
) -> tuple[DateMention, ...]:
    """All time expressions in order, resolved against the day of publication where that is known."""
    folded = fold(text)
    context = Context(_day_of(published))
    marked = [quotation.marks for quotation in quotations]
    speech = {quotation.marks for quotation in quotations if quotation.kind == "speech"}
    found: list[DateMention] = []
    first = 0
    for sentence in sentences:
        if sentence.section == "furniture":
            continue
        while first < len(marked) and marked[first].end <= sentence.span.start:
            first += 1
        quoted = _quoted(marked, first, sentence.span)
        tokens = tokenize(text, folded, *sentence.span, tuple(quoted))
        tokens.caption = sentence.section == "caption"
        found.extend(_dates_in(tokens, context, speech))
    return tuple(found)


def _quoted(marked: list[Span], first: int, sentence: Span) -> list[Span]:
    """The quotations from number ``first`` on that reach into a sentence."""
    last = first
    while last < len(marked) and marked[last].start < sentence.end:
        last += 1
    return marked[first:last]


def _dates_in(tokens: Tokens, context: Context, speech: set[Span]) -> list[DateMention]:
    """The time expressions of one sentence, those inside quotations counted from the moment of speaking."""
    own: list[DateMention] = []
    said: list[Phrase] = []
    for phrase, mention in _resolved(tokens, context, speech):
        if mention is None:
            said.append(phrase)
        else:
            own.append(mention)
            if not _compares(phrase, mention):
                _remember(mention, context)
    own = with_ends_in_order(with_days(own), tokens.text)
    quoted = [span for span in tokens.quoted if span in speech]
    moment = moment_of_speaking(own, tokens, context) if quoted else None
    if quoted and goes_on(quoted, tokens, context):
        moment = context.spoken[1]
    spoken: list[DateMention] = []
    for phrase in said:
        then = replace(context, now=moment_at(phrase.first, tokens, context, moment))
        meaning = _meaning_of(phrase, then)
        if meaning:
            spoken.append(_mention(phrase, meaning))
    own += with_days(spoken)
    if quoted and quoted[-1].start >= tokens.starts[0]:
        context.spoken = quoted[-1].start, moment
    return with_counted_days(sorted(own, key=lambda mention: mention.span), tokens.text)


def _resolved(tokens: Tokens, context: Context, speech: set[Span]) -> Iterator[tuple[Phrase, DateMention | None]]:
    """Each expression with its meaning, those inside quotations without.

    What a resolver rejects is given to the rules again from its second token on, a composed phrase from its first.
    """
    position, plain = 0, False
    while phrase := next_phrase(tokens, position, plain=plain):
        meaning = None if is_name(phrase) else _meaning_of(phrase, context)
        plain = not meaning and phrase.rule in COMPOSED
        position = phrase.last + 1 if meaning else phrase.first + (not plain)
        if meaning:
            place = tokens.quotation(phrase.first)
            inside = place is not None and tokens.quoted[place] in speech
            yield phrase, None if inside else _mention(phrase, meaning)


def _meaning_of(phrase: Phrase, context: Context) -> Meaning | None:
    """What an expression means, narrowed to the part of it that is told."""
    meaning = _RESOLVERS[phrase.rule](phrase, context)
    return in_part(phrase, meaning, context) if meaning else None


_FIRST_YEAR, _LAST_YEAR = 1500, 2500
"""Days of publication outside these years are mistakes, and near the ends of the calendar nothing can be counted."""


def _day_of(published: Published) -> date | None:
    """The day of publication, without the time."""
    try:
        day = date.fromisoformat(published.value[:10]) if published.value else None
    except ValueError:
        return None
    return day if day and _FIRST_YEAR <= day.year <= _LAST_YEAR else None


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
        granularity=granularity_of(meaning.value),
    )


_QUARTER_RULES = frozenset(("quarter", "relative_unit", "last_quarter", "quarter_to_that_day"))
"""Rules that speak of the quarter that a report is about; those that compare it with another do not."""


def _is_reported(value: str, context: Context) -> bool:
    """Whether a quarter is the one that figures are of: the latest that is over, another only for want of it."""
    if context.quarter is None or context.now is None:
        return True
    known, found = interval_of(context.quarter), interval_of(value)
    if not known or not found or known[1] >= context.now:
        return True
    return known[1] <= found[1] < context.now


def _compares(phrase: Phrase, mention: DateMention) -> bool:
    """Whether what follows is of an earlier date than this: ``up from the day before``, ``a Halloween show``."""
    if phrase.rule == "holiday" and not phrase.has("year"):
        return phrase.before not in ("on", "at")
    earlier = phrase.word("beside") == "before" or phrase.word("last") in BEFORE_THAT
    return earlier and mention.rule == "from_previous_date"


def _remember(mention: DateMention, context: Context) -> None:
    """Keep a date as the one that the next expressions may count from."""
    if mention.type in ("DATE", "TIME") and mention.earliest:
        context.previous = date.fromisoformat(mention.earliest), date.fromisoformat(str(mention.latest))
        if mention.rule in _QUARTER_RULES and "-Q" in mention.value and _is_reported(mention.value, context):
            context.quarter = mention.value
