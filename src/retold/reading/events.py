"""What happens in a report: few events, those that the text shows plainly.

An event is a verb in the past with a named actor (or, in the passive, a named target), told by the report itself. What
a source is reported to have said is left to the statements, and so are the verbs of saying.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple

from retold.model import DateMention, Entity, Event, Mention, Sentence, Span, Statement

_IRREGULAR = frozenset(
    """beat became began bought brought broke built came caught chose cut drew drove ended fell fled flew fought found
    froze gave got grew held hit hung kept laid led left lent lost made met overthrew overtook paid put quit ran rang
    rose sank sat saw seized sent set shook shot shut signed slept sold spent split spread stole struck swept swore
    taught threw took underwent undertook went withdrew woke won wore wrote""".split()
)
_PARTICIPLES = frozenset(
    """beaten bought brought broken built caught chosen cut drawn driven found given held hit hurt kept laid led left
    lost made met overthrown paid put sent set shot shut sold spent stolen struck sworn taken thrown torn withdrawn
    won written""".split()
)
_NO_EVENT = frozenset(
    """accused added admitted advised agreed alleged announced appeared argued asked assumed based believed called
    claimed concerned confirmed considered continued criticised criticized declared declined denied described estimated
    expected explained failed feared got hoped indicated insisted intended interested involved known lacked led liked
    listed located maintained named needed noted opposed owned planned predicted pledged promised proposed put
    reiterated related remained repeated replied reported revealed said saw scheduled seemed set speculated stated
    suggested supported supposed suspected thought threatened told tried urged used wanted warned wished worried
    wrote""".split()
)
"""States, wishes, plans and sayings: these are no happenings, or the statements have them."""

_VERB_GROUP = r"""
    (?:(?:on\s+)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\s+)?
    (?:(?:also|later|then|already|just|since|subsequently|finally|jointly|\w+ly)\s+)?
    (?:(?P<had>has|have|had)\s+(?:(?:also|already|just|since|\w+ly)\s+)?(?P<been>been\s+)?
      |(?P<was>was|were)\s+(?:\w+ly\s+)?)?
    (?P<verb>[a-z]+)\b(?!\s+to\s+be\b|['’-])"""
_AFTER_SUBJECT = re.compile(
    r"""(?:\s\([^()\n]{1,40}\))?(?:,\s[^,.;:"“”\n]{1,80},)?\s+    # an abbreviation or an affiliation, an apposition
    """
    + _VERB_GROUP,
    re.VERBOSE,
)
_RELATIVE = re.compile(r",?\s+(?:which|who)\s+" + _VERB_GROUP, re.VERBOSE)
_BEFORE_OTHER_ROLES = re.compile(
    r"\b(?:of|in|for|with|by|to|from|at|on|than|against|near|between|over|under|into|like|as|about)\s+(?:the\s+|its\s+)?$",
    re.IGNORECASE,
)
_TO_OBJECT = re.compile(r"\s+(?:with\s+)?(?:the\s+)?$")
_TO_PLACE = re.compile(r"\b(?:in|at|near)\s+(?:the\s+)?$")
_CLAUSE = re.compile(r"[,;:—\"“”()]")
_LOOK_BACK = 16
"""How many characters before a mention are enough to see the preposition that governs it."""


class _Found(NamedTuple):
    """A verb with the mentions that stand as actor and target."""

    trigger: Span
    actors: tuple[str, ...]
    targets: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Scene:
    """One sentence with what stands in it."""

    text: str
    sentence: Sentence
    names: tuple[Mention, ...]
    dates: tuple[DateMention, ...]


class _Covered:
    """The places of a text that spans cover: a source's words and the verbs that introduce them."""

    def __init__(self, spans: Iterable[Span]) -> None:
        ordered = sorted(spans)
        self._starts = [span.start for span in ordered]
        self._reached = list(accumulate((span.end for span in ordered), max))

    def __contains__(self, place: int) -> bool:
        before = bisect_right(self._starts, place)
        return before > 0 and self._reached[before - 1] > place


def find_events(
    text: str,
    sentences: tuple[Sentence, ...],
    entities: tuple[Entity, ...],
    names: tuple[Mention, ...],
    dates: tuple[DateMention, ...],
    statements: tuple[Statement, ...],
) -> tuple[Event, ...]:
    """Few events, those that the text shows plainly."""
    places = {entity.id for entity in entities if entity.kind == "place"}
    said = _Covered(span for statement in statements for span in (*statement.content, statement.cue) if span)
    events: list[Event] = []
    for scene in _scenes(text, sentences, names, dates):
        for found in _verbs_in(scene):
            if found.trigger.start not in said:
                events.append(_event(len(events), found, scene, places))
    return tuple(events)


def _scenes(
    text: str, sentences: tuple[Sentence, ...], names: tuple[Mention, ...], dates: tuple[DateMention, ...]
) -> Iterator[_Scene]:
    """Each sentence of the body with its names and dates."""
    name_starts, date_starts = [one.span.start for one in names], [one.span.start for one in dates]
    for sentence in sentences:
        if sentence.section == "body":
            named = names[bisect_left(name_starts, sentence.span.start) : bisect_left(name_starts, sentence.span.end)]
            dated = dates[bisect_left(date_starts, sentence.span.start) : bisect_left(date_starts, sentence.span.end)]
            yield _Scene(text, sentence, named, dated)


def _verbs_in(scene: _Scene) -> Iterator[_Found]:
    """The plain past verbs of a sentence that have a name for subject."""
    for number, mention in enumerate(scene.names):
        reach = mention.span.end, scene.sentence.span.end
        if match := _RELATIVE.match(scene.text, *reach):
            yield from _plain(scene, match, number, (mention.entity,))
        if (match := _AFTER_SUBJECT.match(scene.text, *reach)) and _is_subject(scene, mention):
            yield from _plain(scene, match, number, _with_joined(scene, number))


def _plain(scene: _Scene, match: re.Match[str], number: int, subjects: tuple[str, ...]) -> Iterator[_Found]:
    """The verb of a match if it is a happening in the past: active with its object, or passive."""
    verb, trigger = match["verb"], Span(*match.span("verb"))
    if match["was"] or match["been"]:
        if _is_participle(verb):
            yield _Found(trigger, (), subjects)
    elif _is_participle(verb) if match["had"] else _is_past(verb) and not scene.text.startswith(" by ", trigger.end):
        yield _Found(trigger, subjects, _object_after(scene, number, trigger))


def _is_subject(scene: _Scene, mention: Mention) -> bool:
    """Whether no preposition before the mention gives it another role."""
    start = max(scene.sentence.span.start, mention.span.start - _LOOK_BACK)
    return not _BEFORE_OTHER_ROLES.search(scene.text, start, mention.span.start)


def _is_past(word: str) -> bool:
    """Whether a word is the past of a verb of happening."""
    return word not in _NO_EVENT and (word in _IRREGULAR or (word.endswith("ed") and len(word) > 4))


def _is_participle(word: str) -> bool:
    """Whether a word is the past participle of a verb of happening."""
    return word not in _NO_EVENT and (word in _PARTICIPLES or (word.endswith("ed") and len(word) > 4))


def _with_joined(scene: _Scene, number: int) -> tuple[str, ...]:
    """The entity of a mention, after that of the mention which "and" joins to it."""
    mention = scene.names[number]
    if number:
        before = scene.names[number - 1]
        if scene.text[before.span.end : mention.span.start].strip() == "and":
            return tuple(dict.fromkeys((before.entity, mention.entity)))
    return (mention.entity,)


def _object_after(scene: _Scene, number: int, trigger: Span) -> tuple[str, ...]:
    """The entity that directly follows a verb."""
    for mention in scene.names[number + 1 :]:
        if mention.span.start >= trigger.end:
            plain = _TO_OBJECT.match(scene.text[trigger.end : mention.span.start])
            return (mention.entity,) if plain and not scene.text.startswith(("'s", "’s"), mention.span.end) else ()
    return ()


def _event(number: int, found: _Found, scene: _Scene, places: set[str]) -> Event:
    """The record of an event."""
    return Event(
        id=f"v{number + 1}",
        trigger=found.trigger,
        actors=found.actors,
        targets=found.targets,
        place=_place_of(found.trigger, scene, places),
        date=_date_of(found.trigger, scene),
        status="happened",
        sentence=scene.sentence.number,
    )


def _place_of(trigger: Span, scene: _Scene, places: set[str]) -> str | None:
    """The first place after the verb that "in", "at" or "near" puts it at, in the same clause."""
    for mention in scene.names:
        start = mention.span.start
        if start > trigger.end and mention.entity in places and _TO_PLACE.search(scene.text, trigger.end, start):
            return None if _CLAUSE.search(scene.text, trigger.end, start) else mention.entity
    return None


def _date_of(trigger: Span, scene: _Scene) -> tuple[str, str] | None:
    """The days of the only date of the sentence, or of the only one after the verb in its clause."""
    dated = [one for one in scene.dates if one.type in ("DATE", "TIME") and one.earliest and one.latest]
    near = [
        one
        for one in dated
        if one.span.start > trigger.end and not _CLAUSE.search(scene.text, trigger.end, one.span.start)
    ]
    for choice in (near, dated):
        if len(choice) == 1 and choice[0].earliest and choice[0].latest:
            return choice[0].earliest, choice[0].latest
    return None
