"""Whether two reports tell the same story."""

from collections.abc import Collection, Iterable

from retold.model import Evidence, Judgement, Reading, Span
from retold.stories.likeness import ENOUGH, FAR_DAYS, NEAR_DAYS, likeness, nearness
from retold.stories.named import names_of
from retold.stories.profiles import profile, told_words
from retold.stories.slots import lookalikes
from retold.text import Word, idf

RARE = 3.0
"""Words of at least this idf, in one report of twenty or fewer, are worth showing as evidence."""

SHOWN = 6
"""So many words are shown as evidence at most."""

LOOKALIKES = 0.333
"""The score of lookalikes."""

_Words = dict[str, Word]
_Named = tuple[frozenset[str], frozenset[str]]


def same_story(a: Reading, b: Reading) -> Judgement:
    """Yes or no, with the shared and the opposing evidence; a score of 0.5 is just enough.

    Lookalikes are as unlikely as what is half as alike as would be enough.
    """
    one, other = profile(a), profile(b)
    value = likeness(one, other)
    apart = lookalikes([one], [other]) if value >= ENOUGH else None
    score = value / (value + ENOUGH) if apart is None else LOOKALIKES
    words = told_words(a), told_words(b)
    named = names_of(a, words[0]), names_of(b, words[1])
    in_a, in_b = _first(words[0]), _first(words[1])
    opposing = (*_opposing(a.id, in_a, named[0], in_b), *_opposing(b.id, in_b, named[1], in_a, left=False))
    evidence = (*_shared(in_a, in_b, named), *_days(one.day, other.day), *opposing)
    if apart is not None:
        evidence = (Evidence("lookalikes against", apart), *evidence)
    return Judgement(value >= ENOUGH and apart is None, round(score, 3), evidence)


def _shared(in_a: _Words, in_b: _Words, named: _Named) -> Iterable[Evidence]:
    """The rarest names, numbers and other words that both have, each kind with its places."""
    common = [key for key in in_a if key in in_b]
    kinds: dict[str, list[str]] = {"shared names": [], "shared numbers": [], "shared words": []}
    for key in common:
        kinds[_cue(in_a[key], in_b[key], named)].append(key)
    for cue, found in kinds.items():
        keys = _rarest(found)
        if keys:
            note = "both have " + ", ".join(_written(in_a[key], in_b[key]) for key in keys)
            yield Evidence(cue, note, tuple(in_a[key].span for key in keys), tuple(in_b[key].span for key in keys))


def _cue(in_a: Word, in_b: Word, named: _Named) -> str:
    """What kind of evidence a shared word is."""
    if in_a.surface[0].isdigit() and in_b.surface[0].isdigit():
        return "shared numbers"
    capital = in_a.surface[0].isupper() and in_b.surface[0].isupper()
    return "shared names" if capital and any(in_a.concept in names for names in named) else "shared words"


def _written(in_a: Word, in_b: Word) -> str:
    """A shared word as both write it: ``arsonist / arson`` where they do not write it alike."""
    alike = in_a.surface.lower() == in_b.surface.lower()
    return in_a.surface if alike else f"{in_a.surface} / {in_b.surface}"


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


def _opposing(
    report: str, own: _Words, names: Collection[str], against: _Words, *, left: bool = True
) -> Iterable[Evidence]:
    """Names that one report, the left or the right one, begins with and the other lacks."""
    begins = list(own)[: 2 * SHOWN]
    keys = _rarest(key for key in begins if key in names and key not in against)
    if keys:
        spans: tuple[Span, ...] = tuple(own[key].span for key in keys)
        note = f"only {report} has " + ", ".join(own[key].surface for key in keys)
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
