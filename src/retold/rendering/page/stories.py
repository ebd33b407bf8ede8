"""The page of one or several stories."""

from collections.abc import Sequence
from typing import Any

from retold.model import Citation, Claim, Lineage, Report, Span, Story, StoryQuotation
from retold.rendering.page.claims import claim_view
from retold.rendering.page.marking import anchored, template
from retold.rendering.wording import (
    entry_days,
    family_links,
    links_between,
    one_line,
    published_line,
    span_of_days,
    title_of,
)


def stories_page(stories: Sequence[Story], reports: Sequence[Report]) -> str:
    """Each story with its accounts, claims, quotations, timeline and reports, as one self-contained file."""
    by_id = {report.id: report for report in reports}
    return template(
        "stories.html", stories=[_Told(number, story, by_id).view() for number, story in enumerate(stories)]
    )


class _Told:
    """A story being written onto a page: its reports' texts and the anchors of everything that is cited."""

    def __init__(self, number: int, story: Story, reports: dict[str, Report]) -> None:
        self._story = story
        self._reports = [reports[name] for name in story.reports]
        self._numbers = {name: place for place, name in enumerate(story.reports, start=1)}
        self._prefix = f"s{number}"
        cited: dict[str, list[Span]] = {name: [] for name in story.reports}
        for citation in self._citations():
            cited[citation.report].append(citation.span)
        made = {
            report.id: anchored(report.text, cited[report.id], f"{self._prefix}-r{self._numbers[report.id]}")
            for report in self._reports
        }
        self._texts = {name: text for name, (text, _) in made.items()}
        self._anchors = {name: anchors for name, (_, anchors) in made.items()}

    def _citations(self) -> list[Citation]:
        """Everything in the reports that the page points at."""
        story = self._story
        return [
            *(cite for sentence in story.account for cite in sentence.cites),
            *(Citation(t.report, span) for claim in story.claims for t in claim.tellings for span in t.spans),
            *(cite for question in story.open_questions for cite in question.cites),
            *(telling for quote in story.quotes for telling in quote.tellings),
        ]

    def view(self) -> dict[str, Any]:
        """What the template shows."""
        story = self._story
        claims = {claim.id: claim for claim in story.claims}
        return {
            "anchor": self._prefix,
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
                    "conflicts": list(claims[sentence.claim].conflicts),
                }
                for sentence in story.account
            ],
            "claims": [self._claim(claim) for claim in _shared_first(story.claims)],
            "quotes": [self._quote(quote) for quote in story.quotes if quote.drift],
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
            "url": report.url if (report.url or "").startswith(("http://", "https://")) else None,
            "text": self._texts[report.id],
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

    def _claim(self, claim: Claim) -> dict[str, Any]:
        """One claim with its tellings."""
        return {
            **claim_view(claim),
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

    def _quote(self, quote: StoryQuotation) -> dict[str, Any]:
        """One quotation with each of its wordings."""
        wordings: dict[str, list[Citation]] = {}
        for telling in quote.tellings:
            wordings.setdefault(one_line(self._words(telling)), []).append(telling)
        kinds = dict.fromkeys(kind for kind, _, _ in quote.drift)
        return {
            "speaker": quote.speaker,
            "kinds": ", ".join(kinds),
            "wordings": [{"text": text, "cites": self._cites(cites)} for text, cites in wordings.items()],
        }

    def _cites(self, citations: Sequence[Citation]) -> list[dict[str, Any]]:
        """Numbers of reports in order, with a link to the first passage of each."""
        first = {citation.report: citation for citation in reversed(citations)}
        return [
            {"number": self._numbers[name], "anchor": self._anchors[name][first[name].span.start], "report": name}
            for name in sorted(first, key=self._numbers.__getitem__)
        ]

    def _words(self, citation: Citation) -> str:
        """The words at a citation."""
        return citation.span.of(self._reports[self._numbers[citation.report] - 1].text)


def _shared_first(claims: Sequence[Claim]) -> list[Claim]:
    """Claims with most independent accounts, then most tellings, first; otherwise in the story's order."""
    return sorted(claims, key=lambda claim: (-claim.independent.low, -len(claim.tellings)))
