"""A story told, as all pages show it: citations as numbers of reports, each with a link to its passage."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from retold.model import Citation, Claim, Lineage, Report, Story, StoryQuotation
from retold.rendering.addresses import web_address
from retold.rendering.claims import claim_view
from retold.rendering.wording import (
    entry_days,
    family_links,
    links_between,
    one_line,
    published_line,
    span_of_days,
    title_of,
)

Link = Callable[[Citation], str]
"""Where a reader finds a passage."""


def citations(story: Story) -> list[Citation]:
    """Everything in the reports that a page of the story points at."""
    return [
        *(cite for sentence in story.account for cite in sentence.cites),
        *(Citation(t.report, span) for claim in story.claims for t in claim.tellings for span in t.spans),
        *(claim.cite for claim in story.claims),
        *(cite for question in story.open_questions for cite in question.cites),
        *(telling for quote in story.quotes for telling in quote.tellings),
    ]


class Told:
    """A story being written onto a page: its reports by their numbers, and links to all that is cited."""

    def __init__(self, story: Story, reports: Mapping[str, Report], link: Link) -> None:
        self._story = story
        self._reports = [reports[name] for name in story.reports]
        self._numbers = {name: place for place, name in enumerate(story.reports, start=1)}
        self._link = link

    def view(self) -> dict[str, Any]:
        """What the template shows."""
        story = self._story
        claims = {claim.id: claim for claim in story.claims}
        return {
            "id": story.id,
            "label": story.label,
            "when": span_of_days(story.first, story.last),
            "reports": [self._report(report) for report in self._reports],
            "lineages": [self._lineage(lineage) for lineage in story.lineages],
            "links": [
                *(line for lineage in story.lineages for line in family_links(lineage, story.links)),
                *links_between(story.lineages, story.links),
            ],
            "account": [
                {
                    "text": one_line(sentence.text),
                    "cites": self._cites(sentence.cites),
                    "cite": claims[sentence.claim].cite,
                    "conflicts": list(claims[sentence.claim].conflicts),
                }
                for sentence in story.account
            ],
            "claims": [self.claim(claim) for claim in _shared_first(story.claims)],
            "quotes": [self.quote(quote) for quote in story.quotes if quote.drift],
            "timeline": [
                {
                    "when": entry_days(entry),
                    "text": one_line(claims[entry.claim].text),
                    "status": claims[entry.claim].status,
                    "cites": self._cites([claims[entry.claim].cite]),
                }
                for entry in story.timeline
                if entry.earliest
            ],
            "undated": [one_line(claims[entry.claim].text) for entry in story.timeline if not entry.earliest],
            "questions": [
                {"text": one_line(question.text), "cites": self._cites(question.cites)}
                for question in story.open_questions
            ],
        }

    def _report(self, report: Report) -> dict[str, Any]:
        """One report with its text and anchors."""
        return {
            "number": self._numbers[report.id],
            "id": report.id,
            "title": title_of(report),
            "publisher": report.publisher,
            "published": published_line(self._story.published[self._numbers[report.id] - 1]),
            "url": web_address(report.url),
        }

    def _lineage(self, lineage: Lineage) -> dict[str, Any]:
        """One lineage: its reports' numbers, the root first."""
        here = [name for name in lineage.members if name in self._numbers]
        ordered = sorted(here, key=lambda name: (name != lineage.root, self._numbers[name]))
        return {
            "members": [(self._numbers[name], name, name == lineage.root and len(here) > 1) for name in ordered],
            "hidden": lineage.hidden,
            "alone": len(here) == 1,
            "reasons": [reason.note for reason in lineage.evidence],
        }

    def claim(self, claim: Claim) -> dict[str, Any]:
        """One claim with its tellings."""
        return {
            **claim_view(claim),
            "cite": claim.cite,
            "tellings": [
                {
                    "cites": self._cites([Citation(telling.report, telling.spans[0])]),
                    "text": " … ".join(one_line(self._words(Citation(telling.report, span))) for span in telling.spans),
                    "source": telling.source,
                    "status": telling.status,
                    "wording": telling.wording,
                    "doubtful": telling.doubtful,
                }
                for telling in claim.tellings
            ],
        }

    def quote(self, quote: StoryQuotation) -> dict[str, Any]:
        """One quotation with each of its wordings."""
        wordings: dict[str, list[Citation]] = {}
        for telling in quote.tellings:
            wordings.setdefault(one_line(self._words(telling)), []).append(telling)
        kinds = dict.fromkeys(kind for kind, _, _ in quote.drift)
        return {
            "cite": quote.tellings[0],
            "speaker": quote.speaker,
            "kinds": ", ".join(kinds),
            "wordings": [{"text": text, "cites": self._cites(cites)} for text, cites in wordings.items()],
        }

    def _cites(self, citations: Sequence[Citation]) -> list[dict[str, Any]]:
        """Numbers of reports in order, with a link to the first passage of each."""
        first = {citation.report: citation for citation in reversed(citations)}
        return [
            {"number": self._numbers[name], "href": self._link(first[name]), "report": name}
            for name in sorted(first, key=self._numbers.__getitem__)
        ]

    def _words(self, citation: Citation) -> str:
        """The words at a citation."""
        return citation.span.of(self._reports[self._numbers[citation.report] - 1].text)


def _shared_first(claims: Sequence[Claim]) -> list[Claim]:
    """Claims with most independent accounts, then most tellings, first; otherwise in the story's order."""
    return sorted(claims, key=lambda claim: (-claim.independent.low, -len(claim.tellings)))
