"""All ties between some reports of one story."""

from collections.abc import Collection, Iterator, Sequence

from retold.model import Reading, Tie
from retold.pipeline.ties.crediting import told_after
from retold.pipeline.ties.media import Media, Name
from retold.pipeline.ties.quoted import told_to_one


def find_ties(readings: Sequence[Reading], passages: Collection[frozenset[str]] = ()) -> list[Tie]:
    """What may make one account of reports, in the order of their names.

    ``passages`` are pairs of reports of which a link shows that one has a passage of the other set in.
    """
    if len(readings) == 1:
        return []
    media = Media(sorted(readings, key=lambda reading: reading.id))
    return [*_of_one_medium(media), *told_after(media, passages), *told_to_one(media)]


def _of_one_medium(media: Media) -> Iterator[Tie]:
    """The reports of one maker, each tied to the first."""
    first: dict[Name, tuple[str, str]] = {}
    for name, made in media.made.items():
        for medium, credit in made.own.items():
            full = media.full(medium)
            other, words = first.setdefault(full, (name, credit.name))
            if other != name:
                yield Tie(name, other, "one medium", words, made.spans_of(full), media.made[other].spans_of(full))
