"""Quotations with some words, each in all its wordings across all stories."""

from collections.abc import Callable, Mapping
from typing import Any

from markupsafe import Markup

from retold.model import Carrier, Citation, Report, Utterance, Wording
from retold.rendering.page.marking import Mark, marked
from retold.rendering.support import accounts
from retold.rendering.wording import left_out, one_line

Passage = Callable[[Citation], str]


def utterance_view(said: Utterance, reports: Mapping[str, Report], passage: Passage) -> dict[str, Any]:
    """One of them: who spoke, which wording was most likely said and why, and each wording with who has it."""
    fullest = said.wordings[said.fullest].carriers[0]
    return {
        "speaker": said.speaker,
        "reports": len({carrier.report for wording in said.wordings for carrier in wording.carriers}),
        "accounts": accounts(said.independent),
        "decided": said.original is not None,
        "because": said.because,
        "wordings": [
            {
                "number": number + 1,
                "is": _is(said, number),
                "drift": wording.drift,
                "words": _words(wording, reports, shaded=number != said.fullest),
                "missing": left_out(wording, reports[fullest.report]),
                "accounts": accounts(wording.independent),
                "who": [_carrier(carrier, reports, said, passage) for carrier in wording.carriers],
            }
            for number, wording in enumerate(said.wordings)
        ],
    }


def _is(said: Utterance, number: int) -> list[str]:
    """What a wording is among the others."""
    names = {"most likely said": said.original, "the fullest": said.fullest, "the earliest": said.earliest}
    return [name for name, place in names.items() if place == number and len(said.wordings) > 1]


def _words(wording: Wording, reports: Mapping[str, Report], *, shaded: bool) -> Markup:
    """The words of the first who has it, those shaded that the fullest wording has not so."""
    first = wording.carriers[0]
    marks = [Mark(own, "w") for _, own in wording.changed if own and shaded]
    quotes = ("", "") if "indirect" in wording.drift else ("“", "”")
    pieces = (marked(reports[first.report].text, span, marks) for span in first.spans)
    return Markup(" … ").join(Markup("{}{}{}").format(quotes[0], piece, quotes[1]) for piece in pieces)


def _carrier(carrier: Carrier, reports: Mapping[str, Report], said: Utterance, passage: Passage) -> dict[str, Any]:
    report = reports[carrier.report]
    return {
        "href": passage(Citation(carrier.report, carrier.spans[0])),
        "name": one_line(report.publisher or report.id),
        "published": (carrier.published or "undated")[:16].replace("T", " "),
        "speaker": carrier.speaker if carrier.speaker != said.speaker else None,
    }
