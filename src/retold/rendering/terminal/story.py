"""Stories told, on a terminal."""

from collections.abc import Sequence

from rich.console import Console
from rich.text import Text

from retold.formats.ties import tie_words
from retold.model import Citation, Claim, Lineage, Placement, Report, Story
from retold.rendering.claims import by_weight, difference, opposite, otherwise, told_line
from retold.rendering.days import day_line, entry_days, span_of_days
from retold.rendering.left_out import left_out_heading, left_out_hint, left_out_lines
from retold.rendering.relations import family_links, links_between
from retold.rendering.support import accounts, accounts_short, told_by_short
from retold.rendering.terminal.layout import QUIET, STRONG, heading, how_many_more, line, paragraph
from retold.rendering.unpaired import MAY_BE_TWO, perhaps_of
from retold.rendering.wording import count, one_line, sides, title_of

SHOWN_CLAIMS = 12
SHOWN_TIES = 8
SHOWN_OTHERWISE = 2
SHOWN_UNDECIDED = 6


def print_stories(
    screen: Console, stories: Sequence[Story], reports: Sequence[Report], left_out: Sequence[Placement] | None = None
) -> None:
    """Every story in turn; a word where there is none.

    Before that the reports of the same files that were ``left_out`` of all stories, or how many stories there are; None
    where it was no files that were asked for.
    """
    known = {report.id: report for report in reports}
    if not stories:
        screen.print("No story is told by more than one of these reports; `retold group` lists them.")
    headed = bool(stories and left_out is not None and (left_out or len(stories) > 1))
    if headed:
        _print_left_out(screen, stories, reports, left_out or ())
    for number, story in enumerate(stories):
        if number or headed:
            screen.print("\n" + "=" * min(screen.width, 80) + "\n")
        _StoryPrinter(screen, story, known).print()


def _print_left_out(
    screen: Console, stories: Sequence[Story], reports: Sequence[Report], left_out: Sequence[Placement]
) -> None:
    """The reports that no story has, with the story that each comes nearest to, and what to do if it is one of all."""
    paragraph(screen, Text(left_out_heading(left_out, reports, stories), STRONG), indent=0)
    for one in left_out_lines(left_out, reports):
        paragraph(screen, one, indent=4, mark="  -")
    paragraph(screen, Text(left_out_hint(reports), QUIET), indent=2)


class _StoryPrinter:
    """One story on a terminal; its reports are cited by number."""

    def __init__(self, screen: Console, story: Story, reports: dict[str, Report]) -> None:
        self._screen = screen
        self._story = story
        self._reports = reports
        self._numbers = {name: number for number, name in enumerate(story.reports, start=1)}

    def print(self) -> None:
        """Label and counts, reports by lineage, account, claims, quotations, timeline, open questions."""
        story = self._story
        paragraph(self._screen, Text(story.label, STRONG), indent=0)
        when = span_of_days(story.first, story.last)
        counts = f"{count(len(story.reports), 'report')}, {accounts(story.accounts)}"
        known_as = f"  {when}; story {story.id}"
        paragraph(self._screen, Text.assemble((counts, STRONG), (known_as, QUIET)), indent=0)
        self._print_lineages()
        self._print_account()
        self._print_claims()
        self._print_differing()
        self._print_undecided()
        self._print_spellings()
        self._print_quotes()
        self._print_timeline()
        if story.open_questions:
            heading(self._screen, "Not known, the reports say")
        for question in story.open_questions:
            paragraph(self._screen, self._cited(one_line(question.text), question.cites), 4, "  ?")
            if answer := question.answer:
                words = one_line(answer.span.of(self._reports[answer.report].text))
                paragraph(self._screen, self._cited(f"perhaps answered since: {words}", [answer]), 6)

    def _print_lineages(self) -> None:
        """The reports, lineage by lineage, and what passed between them."""
        heading(self._screen, "Reports", "in lineages: reports whose own words go back to one root")
        for number, lineage in enumerate(self._story.lineages, start=1):
            self._print_lineage(number, lineage)
        for link in links_between(self._story.lineages, self._story.links):
            paragraph(self._screen, Text(link, QUIET), 4, "  ~")
        ties = self._story.accounts.ties
        for tie in ties[:SHOWN_TIES]:
            paragraph(self._screen, Text(tie_words(tie), QUIET), 4, "  ?")
        how_many_more(self._screen, ties, SHOWN_TIES, 4)

    def _print_lineage(self, number: int, lineage: Lineage) -> None:
        """One lineage: its reports with number, date and title, and how they hang together."""
        here = sorted((name for name in lineage.members if name in self._numbers), key=self._numbers.__getitem__)
        unknown = "a source that is not here" if lineage.hidden else "root undecided"
        root = f"root {lineage.root}" if lineage.root else unknown
        paragraph(self._screen, Text(f"account {number}" + (f": {root}" if len(here) > 1 else ""), STRONG))
        for name in here:
            day = day_line(self._story.published[self._numbers[name] - 1])
            title = title_of(self._reports[name])
            number_mark = f"  [{self._numbers[name]}]".ljust(7)
            line(self._screen, number_mark, f"{day}  {name}  ", (title, QUIET), cut=True)
        for link in family_links(lineage, self._story.links):
            paragraph(self._screen, Text(link, QUIET), 9, "       ~")

    def _print_account(self) -> None:
        """The story in sentences of its reports."""
        if self._story.account:
            heading(self._screen, "The story", "in sentences of the reports")
        conflicts = {claim.id: claim.conflicts for claim in self._story.claims}
        for sentence in self._story.account:
            paragraph(self._screen, self._cited(told_line(sentence.text), sentence.cites, sentence.in_part))
            for conflict in conflicts.pop(sentence.claim, ()):  # once, below the first sentence of a claim
                paragraph(self._screen, Text(difference(conflict, conflict="but the reports differ"), "yellow"), 4)
            for here, there in perhaps_of(sentence, self._story.undecided)[:SHOWN_OTHERWISE]:
                words = f"perhaps told otherwise: {self._words(here)} → {self._words(there)}"
                paragraph(self._screen, self._cited(words, [there]), 4)

    def _print_claims(self) -> None:
        """The claims that most reports tell, each with its accounts."""
        shared = self._shared_claims()
        heading(self._screen, "Claims", "independent accounts / reports that tell it; from–to where that is open")
        if not shared:
            paragraph(self._screen, "No claim was found in more than one of the reports.")
        marks = [f"  {accounts_short(claim.independent)}/{told_by_short(claim)}" for claim in shared[:SHOWN_CLAIMS]]
        behind = max(map(len, marks), default=0) + 2
        for claim, mark in zip(shared, marks, strict=False):
            sources = f"  (source: {', '.join(claim.independent.sources)})" if claim.independent.sources else ""
            paragraph(
                self._screen, Text.assemble(told_line(claim.text), (f"{sources}  {claim.id}", QUIET)), behind, mark
            )
            if denied := opposite(claim):
                paragraph(self._screen, Text(denied, "yellow"), behind)
            for conflict in claim.conflicts:
                paragraph(self._screen, Text(difference(conflict, conflict="conflict"), "yellow"), behind)
            self._print_otherwise(claim, behind)
        how_many_more(self._screen, shared, SHOWN_CLAIMS)

    def _shared_claims(self) -> list[Claim]:
        """The claims that several reports tell, those with most accounts first."""
        shared = (claim for claim in self._story.claims if len(claim.tellings) > 1)
        return sorted(shared, key=by_weight)

    def _print_differing(self) -> None:
        """What the reports contradict each other in where neither claim stands above, with the sentences of both."""
        above = {sentence.claim for sentence in self._story.account}
        above |= {claim.id for claim in self._shared_claims()[:SHOWN_CLAIMS]}
        claims = {claim.id: claim for claim in self._story.claims}
        found = dict.fromkeys(one for claim in self._story.claims for one in claim.conflicts)
        hidden = [one for one in found if above.isdisjoint((one.a.claim, one.b.claim))]
        if hidden:
            heading(self._screen, "The reports differ, too", "in claims that do not stand above")
        for one in hidden[:SHOWN_CLAIMS]:
            paragraph(self._screen, Text(difference(one, conflict="conflict"), "yellow"))
            for name in dict.fromkeys((one.a.claim, one.b.claim)):
                if claim := claims.get(name or ""):
                    paragraph(self._screen, self._cited(told_line(claim.text), [claim.cite]), 6, "    -")
        how_many_more(self._screen, hidden, SHOWN_CLAIMS)

    def _print_undecided(self) -> None:
        """What two accounts perhaps tell otherwise, with the sentences of both."""
        found = self._story.undecided
        if found:
            heading(self._screen, "Perhaps told otherwise", MAY_BE_TWO)
        for one in found[:SHOWN_UNDECIDED]:
            values = " → ".join(self._words(cite) for cite in (one.a, one.b))
            paragraph(self._screen, f"{one.kind}: {values}")
            for cite, told in ((one.a, one.told_a), (one.b, one.told_b)):
                paragraph(self._screen, self._cited(self._words(Citation(cite.report, told)), [cite]), 6, "    -")
        how_many_more(self._screen, found, SHOWN_UNDECIDED)

    def _print_spellings(self) -> None:
        """The names that the accounts spell otherwise."""
        if self._story.spellings:
            heading(self._screen, "Names spelled otherwise")
        for name in self._story.spellings:
            spellings = (self._cited(one.text, one.cites) for one in name.spellings)
            paragraph(self._screen, Text(" / ").join(spellings))

    def _print_otherwise(self, claim: Claim, behind: int) -> None:
        """The sentences that count behind a claim and mean something else, so that nobody takes them for the same."""
        told: dict[str, list[Citation]] = {}
        for telling in otherwise(claim):
            words = sides(self._reports[telling.report].text, telling.spans)
            told.setdefault(words, []).append(Citation(telling.report, telling.spans[0]))
        for words, cites in list(told.items())[:SHOWN_OTHERWISE]:
            paragraph(self._screen, self._cited(f"told otherwise: {told_line(words)}", cites), behind)
        if len(told) > SHOWN_OTHERWISE:
            paragraph(self._screen, Text(f"... and {len(told) - SHOWN_OTHERWISE} more wordings", QUIET), behind)

    def _print_quotes(self) -> None:
        """Quotations whose words drift from telling to telling."""
        drifting = [quote for quote in self._story.quotes if quote.drift]
        if drifting:
            heading(self._screen, "Quotations in more than one wording")
        for quote in drifting:
            kinds = ", ".join(dict.fromkeys(kind for kind, _, _ in quote.drift))
            paragraph(self._screen, Text(f"{quote.speaker or 'speaker undecided'}: {kinds}", STRONG))
            wordings: dict[str, list[Citation]] = {}
            for telling in quote.tellings:
                words = one_line(telling.span.of(self._reports[telling.report].text))
                wordings.setdefault(words, []).append(telling)
            for words, tellings in wordings.items():
                paragraph(self._screen, self._cited(f"“{words}”", tellings), 6, "    -")

    def _print_timeline(self) -> None:
        """Dated sentences in order, then the undated claims as such."""
        entries = self._story.timeline
        undated = sum(not entry.earliest for entry in entries)
        if entries:
            heading(self._screen, "Timeline")
        behind = max((len(entry_days(entry)) for entry in entries), default=0) + 4
        for entry in (entry for entry in entries if entry.earliest):
            certainty = f" ({entry.status})" if entry.status != "happened" else ""
            words = told_line(entry.cite.span.of(self._reports[entry.cite.report].text))
            paragraph(self._screen, self._cited(words + certainty, [entry.cite]), behind, f"  {entry_days(entry)}")
        if undated:
            paragraph(self._screen, Text(f"{count(undated, 'claim')} that nothing dates", QUIET), behind, "  undated")

    def _words(self, cite: Citation) -> str:
        return one_line(cite.span.of(self._reports[cite.report].text))

    def _cited(self, text: str, cites: Sequence[Citation], in_part: Sequence[str] = ()) -> Text:
        """A text with the numbers of the reports that it is taken from, those that have only a part of it last."""
        numbers = sorted({self._numbers[cite.report] for cite in cites if cite.report not in in_part})
        parts = sorted(self._numbers[name] for name in in_part)
        behind = f"; in part {', '.join(map(str, parts))}" if parts else ""
        return Text.assemble(text, (f"  [{', '.join(map(str, numbers))}{behind}]", QUIET))
