"""What is new in a story: what its newer reports tell that the earlier ones do not."""

from dataclasses import dataclass

from retold.model.compared import DifferenceKind
from retold.model.report import Report
from retold.model.told import Citation, Claim, OpenQuestion, Story, Support


@dataclass(frozen=True, slots=True)
class Confirmed:
    """A claim that earlier reports tell, too, and that independent accounts now stand behind which did not before."""

    claim: Claim
    before: Support


@dataclass(frozen=True, slots=True)
class Changed:
    """What a newer report tells otherwise of a claim, with the words of both, None where one has none there.

    It is an ``update`` where both are surely of one account, which knows more now; else another one may contradict.
    """

    claim: Claim
    kind: DifferenceKind
    note: str
    before: Citation | None
    after: Citation | None
    update: bool = False


@dataclass(frozen=True, slots=True)
class Denied:
    """A claim that a newer report denies, or the denial itself where nobody told it before, with its passage."""

    claim: Claim
    cite: Citation


@dataclass(frozen=True, slots=True)
class Answered:
    """An open question of earlier reports that no newer one asks, and a newer passage that may answer it."""

    question: OpenQuestion
    claim: Claim
    cite: Citation


@dataclass(frozen=True, slots=True)
class NewQuotation:
    """Words that no earlier report quotes, wherever newer ones have them."""

    speaker: str | None
    cites: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class StoryNews:
    """What is new in a story.

    ``reports`` are its newer reports; the story ``began`` with them if nothing of it was there before. ``claims`` are
    told by newer reports alone, those with most independent accounts first; of ``perhaps`` many more an earlier report
    may have told it in other words. ``denied`` is what a newer report denies and no earlier one. ``earlier`` are the
    texts of before of reports that were changed, under ids of their own, which ``changes`` cite.
    """

    story: Story
    reports: tuple[str, ...]
    began: bool
    claims: tuple[Claim, ...] = ()
    perhaps: int = 0
    confirmed: tuple[Confirmed, ...] = ()
    changes: tuple[Changed, ...] = ()
    denied: tuple[Denied, ...] = ()
    asked: tuple[OpenQuestion, ...] = ()
    answered: tuple[Answered, ...] = ()
    quotations: tuple[NewQuotation, ...] = ()
    earlier: tuple[Report, ...] = ()

    @property
    def anything(self) -> bool:
        """Whether there is more to tell than that there are more reports."""
        found = (self.claims, self.confirmed, self.changes, self.denied, self.asked, self.answered, self.quotations)
        return any(found)
