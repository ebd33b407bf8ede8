"""All ties between some reports of one story."""

from collections.abc import Collection, Iterator, Sequence

from retold.model import Reading, Tie
from retold.pipeline.ties.contained import told_anew
from retold.pipeline.ties.crediting import told_after
from retold.pipeline.ties.media import Media, Name
from retold.text.media import is_same_medium


def find_ties(readings: Sequence[Reading], passages: Collection[frozenset[str]] = ()) -> list[Tie]:
    """What may make one account of reports, in the order of their names.

    ``passages`` are pairs of reports of which a link shows that one has a passage of the other set in.
    """
    if len(readings) == 1:
        return []
    media = Media(sorted(readings, key=lambda reading: reading.id))
    return [*_of_one_medium(media), *told_after(media, passages), *told_anew(media)]


def _of_one_medium(media: Media) -> Iterator[Tie]:
    """The reports of one maker, each tied to the first."""
    first: dict[Name, tuple[str, str]] = {}
    for name, made in media.made.items():
        own = {medium: credit.name for medium, credit in made.own.items()}
        for medium, called in (own or _perhaps(name, media)).items():
            full = media.full(medium)
            if not own:
                full = next((one for one in first if is_same_medium(one, full)), full)
            other, words = first.setdefault(full, (name, called))
            if other != name:
                yield Tie(name, other, "one medium", words, made.spans_of(full), media.made[other].spans_of(full))


def _perhaps(name: str, media: Media) -> dict[Name, str]:
    """The media that a report of no known maker may be of, as somebody spoke to them; none that is a known maker."""
    return {one: " ".join(one).title() for one in sorted(media.perhaps_of[name]) if not media.is_maker(one)}
