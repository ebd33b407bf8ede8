"""The result of a vote or a match, where two reports give it otherwise."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from retold.comparing.counterparts.told import told_in
from retold.model import Difference, Reading, Span
from retold.text import fold
from retold.text.numerals import numeral
from retold.text.remembered import once_for_each

_FIGURE = r"\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|nil"
_RESULT = re.compile(
    rf"(?<![\w.,:$£€-])(?P<one>{_FIGURE})(?: votes?)?(?: to |-|–)(?P<other>{_FIGURE})(?![\w.,:%-]*\d)(?!-year)"
    r"(?! (?:percent|per cent|years?|days?|hours?|minutes?|months?|weeks?|times|people|million|billion|"
    r"inch(?:es)?|metres?|meters?|miles?|degrees?|points?|places?)\b)"
)
_CUES = {
    "vote": re.compile(r"\b(?:vote[sd]?|voting|ballots?|councillors|senators|senate|jury|majority)\b"),
    "match": re.compile(r"\b(?:beat|beats|beaten|won|win|wins|winning|lost|lose|defeat(?:s|ed)?|victory|drew|draw)\b"),
}
"""What a sentence has that tells of a vote, or of a match."""

_PART = re.compile(
    r"\b(?:half|set|quarter|leg|frame|period|innings|led|leading|ahead|aggregate|"
    r"last (?:season|year|time|meeting)|earlier|previous)\b"
)
"""What a sentence has that tells of a part of a match, or of another one."""


class Result(NamedTuple):
    """A result with its two figures, the larger first."""

    span: Span
    figures: tuple[int, ...]


def find_results_apart(a: Reading, b: Reading) -> Iterator[Difference]:
    """The results of which each report has one, where one of the two figures is another."""
    results_a, results_b = _results(a), _results(b)
    for cue in _CUES:
        ones, others = results_a[cue], results_b[cue]
        if len({one.figures for one in ones}) != 1 or len({other.figures for other in others}) != 1:
            continue
        if len(set(ones[0].figures) & set(others[0].figures)) == 1:
            yield Difference("number", ones[0].span, others[0].span, "another result")


@once_for_each
def _results(reading: Reading) -> dict[str, list[Result]]:
    """The results of votes, and those of matches."""
    found: dict[str, list[Result]] = {cue: [] for cue in _CUES}
    for told in told_in(reading):
        folded = fold(told.sentence.span.of(reading.text))
        cue = next((cue for cue, pattern in _CUES.items() if pattern.search(folded)), None)
        if cue and not _PART.search(folded):
            for match in _RESULT.finditer(folded):
                start = told.sentence.span.start
                figures = sorted((_figure(match["one"]), _figure(match["other"])), reverse=True)
                found[cue].append(Result(Span(start + match.start(), start + match.end()), tuple(figures)))
    return found


def _figure(written: str) -> int:
    return 0 if written == "nil" else int(numeral(written) or written)
