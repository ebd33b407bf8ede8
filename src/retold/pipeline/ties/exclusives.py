"""What somebody told one medium alone, and who may have it from there.

A report that quotes the fisherman who "told the Tidende on the quay" is no second account beside the Tidende's own,
unless it says that he spoke to it, too, or to reporters at large.
"""

from collections.abc import Iterator, Mapping, Sequence

from retold.model import NamedMedium, Reading, Span
from retold.pipeline.ties.crediting import to_end_of_paragraph
from retold.pipeline.ties.media import Media
from retold.pipeline.ties.own import is_before
from retold.text.media import bare_medium


class Exclusives:
    """Which reports have something that was said to their own medium."""

    def __init__(self, media: Media) -> None:
        self._media = media
        self._own = {name: heard for name, made in media.made.items() if (heard := self._heard(made.reading))}
        self._heard_otherwise = {name: self._spoken(made.reading) for name, made in media.made.items()}

    def before(self, name: str, spans: Sequence[Span], told: Mapping[str, Sequence[Span]]) -> Iterator[str]:
        """The reports among those that tell something to whose medium it was said, where a telling quotes it.

        Not where the telling itself says to whom it was said, or came out before.
        """
        reading = self._media.made[name].reading
        quotes = any(span.overlap(one.span) for one in reading.quotations for span in spans)
        if not quotes or _meets(spans, self._heard_otherwise[name]):
            return
        for other, heard in self._own.items():
            is_told = other != name and other in told and _meets(told[other], heard)
            if is_told and not is_before(reading, self._media.made[other].reading):
                yield other

    def _heard(self, reading: Reading) -> list[Span]:
        """The sentences in which somebody speaks to the report's own medium, to the end of the paragraph."""
        numbers = {one.sentence for one in self._media.named[reading.id] if one.spoke and self._is_own(reading.id, one)}
        return [reading.sentences[number].span for number in to_end_of_paragraph(reading, numbers)]

    def _spoken(self, reading: Reading) -> list[Span]:
        """The sentences that say to whom somebody spoke."""
        return [reading.sentences[one.sentence].span for one in self._media.named[reading.id] if one.spoke]

    def _is_own(self, name: str, one: NamedMedium) -> bool:
        """Whether a medium is the report's own: "us", its maker, or what it calls itself for want of a known maker."""
        if one.name in ("", "us"):
            return one.name == "us"
        medium = self._media.full(bare_medium(one.name))
        return self._media.made[name].is_of(medium) or self._media.may_be_of(name, medium)


def _meets(spans: Sequence[Span], others: Sequence[Span]) -> bool:
    return any(span.overlap(other) for span in spans for other in others)
