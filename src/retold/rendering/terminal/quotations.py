"""One quotation in all of its wordings, on a terminal."""

from collections.abc import Mapping, Sequence

from rich.console import Console
from rich.text import Text

from retold.model import Carrier, Quoted, Report, Span, Utterance, Wording
from retold.rendering.support import accounts
from retold.rendering.terminal.layout import ADDED, QUIET, STRONG, how_many_more, line, marked, paragraph, shows_colour
from retold.rendering.wording import count, left_out, one_line

SHOWN = 6
"""So many reports of a wording have a line each."""

Reports = Mapping[str, Report]
Stories = Mapping[str, str | None]


def print_quoted(screen: Console, quoted: Quoted, reports: Reports, stories: Stories) -> None:
    """Every quotation in turn."""
    for number, utterance in enumerate(quoted.utterances):
        if number:
            screen.print()
        _UtterancePrinter(screen, utterance, reports, stories).print()


class _UtterancePrinter:
    """One quotation; its wordings are numbered."""

    def __init__(self, screen: Console, utterance: Utterance, reports: Reports, stories: Stories) -> None:
        self._screen = screen
        self._utterance = utterance
        self._reports = reports
        self._stories = stories

    def print(self) -> None:
        """Who spoke, how many have it, what was most likely said; then each wording with who has it."""
        said = self._utterance
        told = {carrier.report for wording in said.wordings for carrier in wording.carriers}
        counts = f"{count(len(said.wordings), 'wording')}, {count(len(told), 'report')}, {accounts(said.independent)}"
        paragraph(self._screen, Text.assemble((said.speaker or "speaker undecided", STRONG), f": {counts}"), indent=0)
        which = "undecided" if said.original is None else f"wording {said.original + 1}"
        paragraph(self._screen, Text(f"most likely said: {which}; {said.because}", QUIET))
        for number, wording in enumerate(said.wordings):
            self._screen.print()
            self._print_wording(number, wording)

    def _print_wording(self, number: int, wording: Wording) -> None:
        """A wording, what it is, and the reports that have it."""
        paragraph(self._screen, self._words(number, wording), 6, f"  {number + 1}")
        fullest = self._utterance.wordings[self._utterance.fullest].carriers[0]
        if number != self._utterance.fullest and (gone := left_out(wording, self._reports[fullest.report])):
            paragraph(self._screen, f"left out: {', '.join(f'“{words}”' for words in gone)}", 6)
        about = "; ".join(filter(None, (self._place(number), ", ".join(wording.drift))))
        counts = f"{count(len(wording.carriers), 'report')}, {accounts(wording.independent)}"
        paragraph(self._screen, f"{about + ': ' if about else ''}{counts}", 6)
        for carrier in wording.carriers[:SHOWN]:
            line(self._screen, "      ", *self._carrier(carrier))
        how_many_more(self._screen, wording.carriers, SHOWN, 6)

    def _words(self, number: int, wording: Wording) -> Text:
        """The words, those that the fullest wording has not marked."""
        first = wording.carriers[0]
        text = self._reports[first.report].text
        other = [] if number == self._utterance.fullest else [place for _, place in wording.changed if place]
        marks = ("{+", "+}")
        colour = shows_colour(self._screen)
        pieces = [marked(text, span, _inside(other, span), ADDED, marks, colour) for span in first.spans]
        quotes = ("", "") if "indirect" in wording.drift else ("“", "”")
        made = Text()
        for place, piece in enumerate(pieces):
            made.append(" … " if place else "").append(quotes[0]).append_text(piece).append(quotes[1])
        return made if colour else Text(one_line(made.plain))

    def _place(self, number: int) -> str:
        """Whether it is the fullest, and the earliest."""
        said = self._utterance
        names = {"the fullest": said.fullest, "the earliest": said.earliest}
        return " and ".join(name for name, place in names.items() if place == number and len(said.wordings) > 1)

    def _carrier(self, carrier: Carrier) -> list[tuple[str, str] | str]:
        """A report with a wording, and where in its text that stands."""
        report = self._reports[carrier.report]
        story = self._stories.get(carrier.report)
        other = carrier.speaker if carrier.speaker and not _is_same(carrier.speaker, self._utterance.speaker) else ""
        places = ", ".join(f"{span.start}–{span.end}" for span in carrier.spans)
        facts = [
            report.publisher or "",
            f"as words of {other}" if other else "",
            f"characters {places}",
            f"story {story}" if story else "",
        ]
        day = (carrier.published or "undated")[:10]
        return [f"{day}  {carrier.report}", ("  " + "  ".join(filter(None, facts)), QUIET)]


def _is_same(one: str, other: str | None) -> bool:
    """Whether two names have a word in common."""
    return not set(one.lower().split()).isdisjoint((other or "").lower().split())


def _inside(places: Sequence[Span], span: Span) -> list[Span]:
    return [place for place in places if span.covers(place)]
