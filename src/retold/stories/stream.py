"""Reports arrive one at a time or many at once, and stories form."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Protocol

from retold.model import Placed, Placement, Reading, Relation
from retold.stories.profiles import Profile


class Window(Protocol):
    """How far back the stream looks: over so many reports or days; None for all."""

    @property
    def reports(self) -> int | None:
        """Reports that are looked back over."""

    @property
    def days(self) -> int | None:
        """Days that are looked back over."""


class StoryStream:
    """Sorts reports into stories as they come; each step costs about the same however many came before.

    A report is held against the earlier ones that share its rarest features. Reports that are one account vote once.
    After each step the stories around what changed are grouped again by quorum, so that reports that come one at a
    time end up where they would have been put all together. A story keeps its id, which is that of its first report,
    when older reports arrive, when that report leaves, and when other stories join it.
    """

    def __init__(self, window: Window | None = None, reading_of: Callable[[str], Reading] | None = None) -> None:
        """``reading_of`` gives the reading of a report that was added, for the words in the reasons of changes.

        It is asked for few reports, those of stories that merge, split or begin; without it reasons give numbers only.
        """
        self._window = window
        self._reading_of = reading_of
        self._stories: dict[str, str] = {}

    @property
    def stories(self) -> Mapping[str, str]:
        """The story id of each report id within the window."""
        return self._stories

    def take_in(
        self,
        kept: Iterable[tuple[str, Profile]],
        stories: Mapping[str, str],
        likenesses: Iterable[tuple[str, str, float]],
        links: Iterable[Relation],
    ) -> None:
        """Go on from what an earlier stream gave: its reports in the order of placing; nothing is grouped again.

        Pairs and links with reports that are not among ``kept`` are passed over.
        """
        raise NotImplementedError

    def add(
        self, some: Sequence[tuple[str, Profile]], links: Sequence[Relation], dropped: Iterable[tuple[str, str]] = ()
    ) -> Placed:
        """Place new reports, in their order of time; links may be with earlier reports, or among these only.

        ``dropped`` are pairs whose earlier link does not hold any more.
        """
        raise NotImplementedError

    def remove(self, ids: Collection[str]) -> Placed:
        """Take reports out; their stories may split or end. Ids that are not known are passed over."""
        raise NotImplementedError

    def placement(self, report_id: str) -> Placement:
        """Why a report is in its story: its neighbours, and the next best story. KeyError if it is not here."""
        raise NotImplementedError
