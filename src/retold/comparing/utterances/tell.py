"""One utterance told: its wordings, who has each, how they differ, and how many independent accounts there are."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from retold.comparing.claims.support import Accounts
from retold.comparing.copies import in_order
from retold.comparing.quotations import quoted_in
from retold.comparing.utterances.around import Around
from retold.comparing.utterances.counterparts import find_counterparts
from retold.comparing.utterances.drifting import drift_from, is_joined, is_stitched
from retold.comparing.utterances.indirect import told_indirectly
from retold.comparing.utterances.occurrences import AGAIN, Occurrence, covered, occurrence, occurrences_in
from retold.comparing.utterances.original import find_original
from retold.comparing.voices import Voice, is_same
from retold.model import Citation, Reading, Relation, Span, StoryQuotation, Support, Utterance, Wording

Wordings = Sequence[Sequence[Occurrence]]

FEWEST = 3
"""So many content words a cut has that may be of somebody else's words."""

_UNKNOWN = "~"
"""A date that sorts behind all others."""


class UtteranceTeller:
    """The reports among which utterances are told.

    ``near`` are the same reports as ``readings`` with those quotations alone that can be of the utterances.
    """

    def __init__(self, readings: Sequence[Reading], near: Sequence[Reading], around: Around) -> None:
        self._readings = {reading.id: reading for reading in readings}
        self._near = {reading.id: reading for reading in near}
        self._around = around
        self._quoted = [one for reading in near for one in occurrences_in(reading, _spans(reading))]
        self._pieces = [occurrence(reading, [one.span], None) for reading in near for one in reading.quotations]

    def speakers(self, group: StoryQuotation) -> Iterator[str | None]:
        """All names under which an utterance is given."""
        yield group.speaker
        for telling in group.tellings:
            for one in quoted_in(self._near[telling.report]):
                if one.quotation.span == telling.span:
                    yield one.voice.speaker

    def is_joined(self, telling: Citation) -> bool:
        """Whether a quotation is put together of two that another report has."""
        return is_joined(occurrence(self._readings[telling.report], [telling.span], None), self._pieces)

    def alike(self, group: StoryQuotation, best: Citation) -> StoryQuotation:
        """The tellings of a group that are of the same utterance as one of them."""
        everywhere = list(self._occurrences(group))
        [asked] = [one for one in everywhere if one.reading.id == best.report and best.span in one.spans]
        kept = [one for one in everywhere if _is_alike(asked, one)]
        names = Counter(one.speaker for one in kept if one.speaker)
        speaker = asked.speaker or max(names, key=lambda name: (names[name], name), default=None)
        speaker = group.speaker if group.speaker in names else speaker
        return StoryQuotation(speaker, tuple(Citation(one.reading.id, span) for one in kept for span in one.spans), ())

    def tell(self, group: StoryQuotation) -> Utterance:
        """The utterance in its wordings, with those that stand in its place where somebody retells it."""
        quoted = list(self._occurrences(group))
        full = _fullest([one for one in quoted if not is_stitched(one, self._pieces)] or quoted)
        whole = [self._whole(one) for one in quoted]
        quoted += find_counterparts(whole, self._around.links_of({one.reading.id for one in quoted}), self._around)
        carriers = {one.reading.id for one in quoted}
        others = [reading for reading in self._readings.values() if reading.id not in carriers]
        wordings = _wordings([*quoted, *told_indirectly(full, group.speaker, others)])
        fullest = next(number for number, some in enumerate(wordings) if some[0].key == full.key)
        every = [one for some in wordings for one in some]
        count, links = self._counting(every)
        support = [count(some) for some in wordings]
        original, because = find_original(wordings, support, links)
        return Utterance(
            speaker=group.speaker,
            wordings=tuple(self._wording(wordings[fullest][0], *each) for each in zip(wordings, support, strict=True)),
            independent=count(every),
            earliest=_earliest(wordings),
            fullest=fullest,
            original=original,
            because=because,
        )

    def _counting(
        self, occurrences: Sequence[Occurrence]
    ) -> tuple[Callable[[Sequence[Occurrence]], Support], Sequence[Relation]]:
        """What counts the accounts that have some of these occurrences, and the links by which it does."""
        readings = {one.reading.id: one.reading for one in occurrences}
        links, houses = self._around.links_of(readings), self._around.houses_of(readings.values())
        accounts = Accounts(links, houses)
        bounding = self._around.bounding_of(list(readings.values()), links, houses)

        def count(some: Sequence[Occurrence]) -> Support:
            told = _told(some)
            return bounding.bounded(accounts.count(told), told)

        return count, links

    def _occurrences(self, group: StoryQuotation) -> Iterator[Occurrence]:
        """Where the reports have the utterance, in their order."""
        spans: dict[str, list[Span]] = {}
        for telling in group.tellings:
            spans.setdefault(telling.report, []).append(telling.span)
        for reading in self._near.values():
            yield from occurrences_in(reading, spans.get(reading.id, ()))

    def _whole(self, one: Occurrence) -> Occurrence:
        """An occurrence in the reading that has all quotations."""
        return replace(one, reading=self._readings[one.reading.id])

    def _wording(self, full: Occurrence, occurrences: Sequence[Occurrence], support: Support) -> Wording:
        """One wording and how it differs from the fullest."""
        drift, changed = drift_from(full, occurrences[0], [*self._quoted, *self._pieces])
        return Wording(tuple(one.carrier for one in occurrences), drift, support, changed)


def _is_alike(asked: Occurrence, one: Occurrence) -> bool:
    """Whether two occurrences are of one utterance: of the shorter one most is in the other.

    A cut of few words is one only if it is surely of the same speaker: "as soon as possible" stands in much that is
    said, and in a library of many stories it would make all of that one.
    """
    if one.key == asked.key:
        return True
    short, long = sorted((asked.weights, one.weights), key=lambda weights: sum(weights.values()))
    if covered(short, long) < AGAIN:
        return False
    same = is_same(Voice(asked.speaker, None), Voice(one.speaker, None))
    return same or min(len(one.weights), len(asked.weights)) >= FEWEST


def _wordings(occurrences: Iterable[Occurrence]) -> list[list[Occurrence]]:
    """The occurrences of each wording; the wordings in the order of their first reports."""
    found: dict[object, list[Occurrence]] = {}
    for one in sorted(occurrences, key=lambda each: (in_order(each.reading), each.spans)):
        found.setdefault(one.key, []).append(one)
    return list(found.values())


def _fullest(occurrences: Sequence[Occurrence]) -> Occurrence:
    """The occurrence with most words of the speaker's; of such the wording that most reports have, first told."""
    times = Counter(one.key for one in occurrences)
    return max(occurrences, key=lambda one: (one.spoken, -len(one.brackets), times[one.key]))


def _spans(reading: Reading) -> list[Span]:
    return [one.span for one in reading.quotations]


def _told(occurrences: Sequence[Occurrence]) -> dict[str, list[Span]]:
    """The reports that have some occurrences, with the sentences in which these stand."""
    told: dict[str, list[Span]] = {}
    for one in occurrences:
        told.setdefault(one.reading.id, []).extend(_sentences(one))
    return told


def _sentences(one: Occurrence) -> list[Span]:
    """The sentences that an occurrence has a part in."""
    found = [sentence.span for sentence in one.reading.sentences if any(sentence.span.overlap(s) for s in one.spans)]
    return found or list(one.spans)


def _earliest(wordings: Wordings) -> int | None:
    """The wording that was told first: by dates that came with the reports or stand in them, and that do not meet."""
    first = [min(map(_known_date, some)) for some in wordings]
    best = min(range(len(first)), key=first.__getitem__)
    others = [value for number, some in enumerate(wordings) if number != best for value in map(_known_date, some)]
    open_ = first[best] == _UNKNOWN or any(value == _UNKNOWN or _may_be(value, first[best]) for value in others)
    return None if open_ else best


def _known_date(one: Occurrence) -> str:
    published = one.reading.published
    return published.value if published.value and published.basis in ("metadata", "stated") else _UNKNOWN


def _may_be(value: str, first: str) -> bool:
    """Whether a moment may be as early as the first one, since one of the two is no more than a day."""
    return value[: len(first)] == first[: len(value)]
