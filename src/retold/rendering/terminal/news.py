"""What is new in stories, on a terminal."""

from collections.abc import Mapping, Sequence

from rich.console import Console
from rich.text import Text

from retold.model import Changed, Citation, Claim, Report, StoryNews
from retold.model.answers import LoggedChange, News
from retold.rendering.claims import told_line
from retold.rendering.support import accounts_short
from retold.rendering.terminal.layout import QUIET, STRONG, how_many_more, paragraph
from retold.rendering.terminal.listing import change_line, titled
from retold.rendering.wording import count, one_line

SHOWN = 5
"""So many of each kind of news have a line each."""

SHOWN_REPORTS = 3

Reports = Mapping[str, Report]


def print_news(screen: Console, news: News, reports: Reports) -> None:
    """Each story that has something new, what happened to stories, and what there is besides."""
    for one in news.stories:
        _StoryNewsPrinter(screen, one, reports).print(_log_of(news, one.story.id))
        screen.print()
    paragraph(screen, _summary(news), indent=0)


def _log_of(news: News, story: str) -> "list[LoggedChange]":
    return [change for change in news.log if story in (change.story, change.other)]


def _summary(news: News) -> str:
    """How much is new in all, and what was left out."""
    when = news.since.replace("T", " ").removesuffix("Z")[:16] + (" UTC" if news.since.endswith("Z") else "")
    parts = [
        f"{count(news.reports, 'report')} {news.by} since {when}",
        f"{len(news.stories):,} {_has(news)} something new",
    ]
    others = (
        (news.unchanged, "tell nothing new"),
        (news.untold, "not looked at (--limit)"),
        (news.small, "of fewer reports (--least 1)"),
    )
    parts += [f"{number:,} more {words}" for number, words in others if number]
    if news.pending:
        parts.append(f"{count(news.pending, 'report')} without a story yet (retold add)")
    return "; ".join(parts) + "."


def _has(news: News) -> str:
    return "story has" if len(news.stories) == 1 else "stories have"


class _StoryNewsPrinter:
    """What is new in one story."""

    def __init__(self, screen: Console, news: StoryNews, reports: Reports) -> None:
        self._screen = screen
        self._news = news
        self._reports = reports

    def print(self, log: "Sequence[LoggedChange]") -> None:
        """The story and its new reports; what changed, what more stand behind, what is new."""
        news = self._news
        titled(self._screen, news.story.id, news.story.label)
        paragraph(self._screen, Text(self._counts(), QUIET))
        self._print("changed", [self._change(one) for one in news.changes])
        self._print("denied", [f"{self._words(one.cite)}  {one.claim.id}" for one in news.denied])
        grown = (
            f"{accounts_short(one.before)} → {accounts_short(one.claim.independent)} accounts: {_claim(one.claim)}"
            for one in news.confirmed
        )
        self._print("more accounts", list(grown))
        self._print("new claims", [f"{accounts_short(one.independent)}  {_claim(one)}" for one in news.claims])
        if news.perhaps:
            paragraph(self._screen, Text(f"{news.perhaps:,} more may have been told before, in other words", QUIET), 4)
        quoted = (f"{one.speaker or 'speaker undecided'}: “{self._words(one.cites[0])}”" for one in news.quotations)
        self._print("new quotations", list(quoted))
        self._print("asked now", [one_line(one.text) for one in news.asked])
        known = (f"{one_line(one.question.text)} – {self._words(one.cite)}  {one.claim.id}" for one in news.answered)
        self._print("perhaps answered", list(known))
        self._print("happened to the story", [change_line(one) for one in log])

    def _counts(self) -> str:
        """Which reports are new."""
        news = self._news
        if news.began:
            return f"new story, {count(len(news.reports), 'report')}"
        named = ", ".join(news.reports[:SHOWN_REPORTS])
        more = f" and {len(news.reports) - SHOWN_REPORTS:,} more" if len(news.reports) > SHOWN_REPORTS else ""
        return f"{len(news.reports):,} of {count(len(news.story.reports), 'report')} new: {named}{more}"

    def _print(self, title: str, lines: Sequence[str]) -> None:
        """A kind of news, a line each, and how many more there are."""
        if not lines:
            return
        paragraph(self._screen, Text(f"{title}: {len(lines):,}" if len(lines) > SHOWN else title, STRONG))
        for one in lines[:SHOWN]:
            paragraph(self._screen, one, 6, "    -")
        how_many_more(self._screen, lines, SHOWN, 6)

    def _change(self, one: Changed) -> str:
        """What was said and what is said, by whom, of which claim."""
        before, after = self._words(one.before) or "–", self._words(one.after) or "–"
        who = ", ".join(filter(None, ("update" if one.update else "", one.after.report if one.after else "")))
        return f"{one.kind}: {before} → {after}{f' ({who})' if who else ''} in: {_claim(one.claim)}"

    def _words(self, cite: Citation | None) -> str:
        return one_line(cite.span.of(self._reports[cite.report].text)) if cite else ""


def _claim(claim: Claim) -> str:
    return f"{told_line(claim.text)}  {claim.id}"
