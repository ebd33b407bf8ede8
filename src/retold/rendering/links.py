"""Where a reader finds the parts of a story: at addresses of an application, or on the page that shows it all."""

from collections.abc import Iterable
from typing import Protocol

from retold.model import Citation, Claim, Span, Story, StoryQuotation, Tie


class Links(Protocol):
    """Where each part is; ``whole`` where that is always on the same page, and each address an anchor."""

    whole: bool

    def report(self, report: str) -> str:
        """A report."""

    def passage(self, cite: Citation) -> str:
        """A passage of a report."""

    def claim(self, claim: Claim) -> str:
        """A claim with everyone who tells it."""

    def quotation(self, quotation: StoryQuotation) -> str:
        """A quotation in all its wordings."""


class Anchors:
    """Links of a page that shows a whole story; ``prefix`` keeps its anchors apart from those of other stories."""

    whole = True

    def __init__(self, prefix: str, story: Story) -> None:
        self._prefix = prefix
        self._reports = {name: number for number, name in enumerate(story.reports, start=1)}
        self._claims = {claim.id: number for number, claim in enumerate(story.claims, start=1)}
        self._quotations = {quotation.tellings[0]: number for number, quotation in enumerate(story.quotes, start=1)}
        self._regions = {name: _joined(spans) for name, spans in _cited(story).items()}

    def report(self, report: str) -> str:
        """A report."""
        return f"#{self._prefix}r{self._reports[report]}"

    def passage(self, cite: Citation) -> str:
        """The stretch of the report's text that the passage lies in."""
        return f"{self.report(cite.report)}-{self._regions[cite.report][cite.span.start].start}"

    def claim(self, claim: Claim) -> str:
        """A claim."""
        return f"#{self._prefix}c{self._claims[claim.id]}"

    def quotation(self, quotation: StoryQuotation) -> str:
        """A quotation."""
        return f"#{self._prefix}q{self._quotations[quotation.tellings[0]]}"

    def regions(self, report: str) -> list[tuple[Span, str]]:
        """The stretches of a report that something points at, each with the id that it needs for that."""
        regions = dict.fromkeys(self._regions.get(report, {}).values())
        return [(region, self.passage(Citation(report, region))[1:]) for region in regions]


def tie_cites(tie: Tie) -> list[Citation]:
    """The first passage of either report that shows a tie."""
    theirs = tie.other_spans[:1] if tie.other else ()
    return [
        *(Citation(tie.report, span) for span in tie.spans[:1]),
        *(Citation(tie.other or "", one) for one in theirs),
    ]


def _cited(story: Story) -> dict[str, list[Span]]:
    """Everything in the reports that a page of the story points at."""
    found: dict[str, list[Span]] = {}
    for cite in (
        *(cite for sentence in story.account for cite in sentence.cites),
        *(Citation(t.report, span) for claim in story.claims for t in claim.tellings for span in t.spans),
        *(claim.cite for claim in story.claims),
        *(cite for question in story.open_questions for cite in question.cites),
        *(telling for quotation in story.quotes for telling in quotation.tellings),
        *(cite for tie in story.accounts.ties for cite in tie_cites(tie)),
        *(entry.cite for entry in story.timeline),
        *(cite for one in story.undecided for cite in (one.a, one.b)),
        *(cite for name in story.spellings for one in name.spellings for cite in one.cites),
    ):
        found.setdefault(cite.report, []).append(cite.span)
    return found


def _joined(spans: Iterable[Span]) -> dict[int, Span]:
    """For the start of each span the stretch that it makes with those that it overlaps, in order."""
    regions: list[tuple[Span, list[int]]] = []
    for span in sorted(set(spans)):
        if regions and span.start < regions[-1][0].end:
            last, starts = regions[-1]
            regions[-1] = Span(last.start, max(last.end, span.end)), [*starts, span.start]
        else:
            regions.append((span, [span.start]))
    return {start: region for region, starts in regions for start in starts}
