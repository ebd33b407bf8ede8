"""A story told, as all pages show it: citations as numbers of reports, each with a link to its passage."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from retold.formats.ties import tie_words
from retold.model import Citation, Claim, Lineage, Report, Story, StoryQuotation, Telling, Undecided
from retold.rendering.addresses import web_address
from retold.rendering.claims import by_weight, claim_view, differing, otherwise, told_line
from retold.rendering.days import entry_days, published_line, span_of_days
from retold.rendering.links import Links, tie_cites
from retold.rendering.relations import family_links, links_between
from retold.rendering.tally import tally
from retold.rendering.unpaired import perhaps_of
from retold.rendering.wording import one_line, sides, title_of, unread_note

SHOWN = 40
"""So many claims that several reports tell stand open on the page of a story; the others behind one line."""


NAMED = 6
"""So many of those who say something with the same words are named; numbers lead to all."""


class Told:
    """A story being written onto a page: its reports by their numbers, and links to all its parts."""

    def __init__(self, story: Story, reports: Mapping[str, Report], links: Links) -> None:
        self._story = story
        self._reports = [reports[name] for name in story.reports]
        self._numbers = {name: place for place, name in enumerate(story.reports, start=1)}
        self._links = links

    def view(self) -> dict[str, Any]:
        """The whole story."""
        story = self._story
        return {
            "id": story.id,
            "label": story.label,
            "when": span_of_days(story.first, story.last),
            "tally": tally(len(story.reports), story.accounts),
            "reports": [self._report(report) for report in self._reports],
            "lineages": [self._lineage(lineage) for lineage in story.lineages],
            "links": [
                *(line for lineage in story.lineages for line in family_links(lineage, story.links)),
                *links_between(story.lineages, story.links),
            ],
            "ties": [{"text": tie_words(tie), "cites": self._cites(tie_cites(tie))} for tie in story.accounts.ties],
            **self._claims(),
            "drifting": [self.quote(quote) for quote in story.quotes if quote.drift],
            "steady": [self.quote(quote) for quote in story.quotes if not quote.drift],
            "questions": [
                {
                    "text": one_line(question.text),
                    "cites": self._cites(question.cites),
                    "answer": one_line(self._words(question.answer)) if question.answer else "",
                    "answered": self._cites([question.answer] if question.answer else []),
                }
                for question in story.open_questions
            ],
        }

    def claim(self, claim: Claim) -> dict[str, Any]:
        """One claim with its tellings, those that say the same with the same words as one."""
        alike: dict[tuple[object, ...], list[Telling]] = {}
        for telling in claim.tellings:
            said = sides(self._text(telling.report), telling.spans)
            key = said, telling.source, telling.status, telling.wording, telling.doubtful, telling.opposite
            alike.setdefault(key, []).append(telling)
        differ = otherwise(claim)
        return {
            **claim_view(claim),
            "href": self._links.claim(claim),
            "tellings": [self._telling(str(key[0]), tellings) for key, tellings in alike.items()],
            "otherwise": [self._telling(str(key[0]), told) for key, told in alike.items() if told[0] in differ],
        }

    def _telling(self, text: str, tellings: Sequence[Telling]) -> dict[str, Any]:
        """What some reports say with the same words."""
        one = tellings[0]
        who = list(dict.fromkeys(self._called(telling.report) for telling in tellings))
        more = f" and {len(who) - NAMED} more" if len(who) > NAMED else ""
        return {
            "cites": self._cites([Citation(telling.report, telling.spans[0]) for telling in tellings]),
            "text": text,
            "who": ", ".join(who[:NAMED]) + more,
            "source": one.source,
            "status": one.status,
            "wording": one.wording,
            "doubtful": one.doubtful,
            "opposite": one.opposite,
        }

    def quote(self, quote: StoryQuotation) -> dict[str, Any]:
        """One quotation with each of its wordings."""
        wordings: dict[str, list[Citation]] = {}
        for telling in quote.tellings:
            wordings.setdefault(one_line(self._words(telling)), []).append(telling)
        kinds = dict.fromkeys(kind for kind, _, _ in quote.drift)
        return {
            "href": self._links.quotation(quote),
            "speaker": quote.speaker,
            "kinds": ", ".join(kinds),
            "reports": len({telling.report for telling in quote.tellings}),
            "wordings": [{"text": text, "cites": self._cites(cites)} for text, cites in wordings.items()],
        }

    def _claims(self) -> dict[str, Any]:
        """What is made of claims: they themselves, the account, the timeline."""
        story = self._story
        claims = {claim.id: claim for claim in story.claims}
        in_order = _shared_first(story.claims)
        ordered = [self.claim(claim) for claim in in_order]
        shared = [view for claim, view in zip(in_order, ordered, strict=True) if len(claim.tellings) > 1]
        return {
            "shared": shared[:SHOWN],
            "further": shared[SHOWN:],
            "lone": [view for claim, view in zip(in_order, ordered, strict=True) if len(claim.tellings) == 1],
            "disputed": sum(bool(claim["conflicts"]) for claim in ordered),
            "account": list(self._account(claims)),
            "timeline": [
                {
                    "when": entry_days(entry),
                    "text": told_line(self._words(entry.cite)),
                    "href": self._links.claim(claims[entry.claim]),
                    "status": entry.status,
                    "cites": self._cites([entry.cite]),
                }
                for entry in story.timeline
                if entry.earliest
            ],
            "perhaps": [self._perhaps(one) for one in story.undecided],
            "spellings": [
                [{"text": one.text, "cites": self._cites(one.cites)} for one in name.spellings]
                for name in story.spellings
            ],
            "undated": [self._undated(claims[entry.claim]) for entry in story.timeline if not entry.earliest],
        }

    def _perhaps(self, one: Undecided) -> dict[str, Any]:
        """What two accounts perhaps tell otherwise."""
        told = ((one.a, one.told_a), (one.b, one.told_b))
        return {
            "kind": one.kind,
            "values": [one_line(self._words(cite)) for cite, _ in told],
            "sentences": [
                {"text": one_line(span.of(self._text(cite.report))), "cites": self._cites([cite])}
                for cite, span in told
            ],
        }

    def _account(self, claims: Mapping[str, Claim]) -> Iterator[dict[str, Any]]:
        """The sentences of the account; what the reports differ in stands behind the first sentence of a claim."""
        seen: set[str] = set()
        for sentence in self._story.account:
            claim = claims[sentence.claim]
            yield {
                "text": told_line(sentence.text),
                "cites": self._cites(sentence.cites, sentence.in_part),
                "href": self._links.claim(claim),
                **differing(replace(claim, conflicts=()) if claim.id in seen else claim),
                "perhaps": [
                    {"values": [one_line(self._words(one)) for one in pair], "cites": self._cites(pair[1:])}
                    for pair in perhaps_of(sentence, self._story.undecided)
                ],
            }
            seen.add(claim.id)

    def _undated(self, claim: Claim) -> dict[str, Any]:
        return {"text": told_line(claim.text), "href": self._links.claim(claim)}

    def _report(self, report: Report) -> dict[str, Any]:
        """One report, without its text."""
        number = self._numbers[report.id]
        return {
            "number": number,
            "id": report.id,
            "href": self._links.report(report.id),
            "title": title_of(report),
            "publisher": report.publisher,
            "published": published_line(self._story.published[number - 1]),
            "url": web_address(report.url),
            "unread": unread_note(report),
        }

    def _lineage(self, lineage: Lineage) -> dict[str, Any]:
        """One lineage: its reports by their numbers, the root first."""
        here = [name for name in lineage.members if name in self._numbers]
        ordered = sorted(here, key=lambda name: (name != lineage.root, self._numbers[name]))
        return {
            "hidden": lineage.hidden,
            "members": [
                {
                    "number": self._numbers[name],
                    "href": self._links.report(name),
                    "report": self._called(name),
                    "root": name == lineage.root and len(here) > 1,
                }
                for name in ordered
            ],
        }

    def _cites(self, citations: Iterable[Citation], in_part: Sequence[str] = ()) -> list[dict[str, Any]]:
        """Numbers of reports in order, with a link to the first passage of each, and whether that has only a part."""
        first: dict[str, Citation] = {}
        for citation in citations:
            first.setdefault(citation.report, citation)
        return [
            {
                "number": self._numbers[name],
                "href": self._links.passage(first[name]),
                "report": self._called(name),
                "part": name in in_part,
            }
            for name in sorted(first, key=self._numbers.__getitem__)
        ]

    def _called(self, name: str) -> str:
        """How readers call a report: by its publisher, else by its id."""
        report = self._reports[self._numbers[name] - 1]
        return one_line(report.publisher or report.id)

    def _words(self, citation: Citation) -> str:
        """The words at a citation."""
        return citation.span.of(self._text(citation.report))

    def _text(self, name: str) -> str:
        return self._reports[self._numbers[name] - 1].text


def _shared_first(claims: Sequence[Claim]) -> list[Claim]:
    """Claims with most independent accounts, then most tellings, first; otherwise in the story's order."""
    return sorted(claims, key=by_weight)
