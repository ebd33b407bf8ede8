"""Whether two reports tell the same story."""

from collections.abc import Callable, Iterable

from retold.model import Evidence, Judgement, Reading, Span
from retold.stories.likeness import ENOUGH, FAR_DAYS, NEAR_DAYS, likeness, nearness
from retold.stories.profiles import is_name, profile, told_words
from retold.text import Word, idf

RARE = 3.0
"""Words of at least this idf, in one report of twenty or fewer, are worth showing as evidence."""

SHOWN = 6
"""So many words are shown as evidence at most."""

_Words = dict[str, Word]


def same_story(a: Reading, b: Reading) -> Judgement:
    """Yes or no, with the shared and the opposing evidence; a score of 0.5 is just enough."""
    one, other = profile(a), profile(b)
    value = likeness(one, other)
    score = value / (value + ENOUGH)
    evidence = (*_shared(a, b), *_days(one.day, other.day), *_opposing(a, b))
    return Judgement(value >= ENOUGH, round(score, 3), evidence)


def _shared(a: Reading, b: Reading) -> Iterable[Evidence]:
    """The rarest names, numbers and other words that both have, each kind with its places."""
    in_a, in_b = _first(told_words(a)), _first(told_words(b))
    common = [key for key in in_a if key in in_b]
    kinds: tuple[tuple[str, Callable[[Word], bool]], ...] = (
        ("shared names", is_name),
        ("shared numbers", lambda word: word.surface[0].isdigit()),
        ("shared words", lambda word: word.surface[0].islower()),
    )
    for cue, fits in kinds:
        keys = _rarest(key for key in common if fits(in_a[key]) and fits(in_b[key]))
        if keys:
            note = "both have " + ", ".join(in_a[key].surface for key in keys)
            yield Evidence(cue, note, tuple(in_a[key].span for key in keys), tuple(in_b[key].span for key in keys))


def _days(a: int | None, b: int | None) -> Iterable[Evidence]:
    """What the dates of publication say for or against."""
    if a is None or b is None:
        return
    apart = abs(a - b)
    if apart <= NEAR_DAYS:
        yield Evidence("dates", "published on the same day" if not apart else f"published {_count(apart)} apart")
    elif nearness(a, b) < 1:
        far = "long" if apart >= FAR_DAYS else "some time"
        yield Evidence("dates against", f"published {far} apart: {_count(apart)}")


def _opposing(a: Reading, b: Reading) -> Iterable[Evidence]:
    """Names that one report begins with and the other lacks."""
    in_a, in_b = _first(told_words(a)), _first(told_words(b))
    for own, against, left in ((in_a, in_b, True), (in_b, in_a, False)):
        begins = list(own.values())[: 2 * SHOWN]
        keys = _rarest(word.concept for word in begins if is_name(word) and word.concept not in against)
        if keys:
            spans: tuple[Span, ...] = tuple(own[key].span for key in keys)
            note = f"only {a.id if left else b.id} has " + ", ".join(own[key].surface for key in keys)
            yield Evidence("names against", note, spans if left else (), () if left else spans)


def _first(words: Iterable[Word]) -> _Words:
    """The first place of each concept."""
    found: _Words = {}
    for word in words:
        found.setdefault(word.concept, word)
    return found


def _rarest(concepts: Iterable[str]) -> list[str]:
    """The rarest of the concepts, as far as they are rare at all."""
    return sorted((key for key in concepts if idf(key) >= RARE), key=lambda key: (-idf(key), key))[:SHOWN]


def _count(days: int) -> str:
    """A number of days in words: ``1 day``, ``2 days``."""
    return f"{days} day" + "s" * (days != 1)
