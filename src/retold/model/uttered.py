"""One quotation in all of its wordings, wherever it is told."""

from dataclasses import dataclass
from typing import Literal

from retold.model.span import Span
from retold.model.told import Support

WordingDrift = Literal[
    "trimmed",
    "ellipsis",
    "bracket",
    "substituted",
    "reordered",
    "merged",
    "paraphrased",
    "indirect",
]


@dataclass(frozen=True, slots=True)
class Carrier:
    """A report with a wording: the words between its quotation marks, in pieces where the report interrupts them.

    ``published`` is the report's date as reading found it; ``speaker`` whom it lets speak, None where that is open.
    """

    report: str
    spans: tuple[Span, ...]
    published: str | None = None
    speaker: str | None = None


@dataclass(frozen=True, slots=True)
class Wording:
    """One wording of an utterance, and the reports that have it, the earliest first.

    ``drift`` is how it differs from the fullest wording: "trimmed" where words are left out, "ellipsis" where that is
    marked, "bracket" where somebody put words in brackets, "substituted", "reordered", "merged" where it runs together
    what another report quotes in two places, "paraphrased" where it is in other words between the marks, "indirect"
    where it is told without them. ``changed`` are the places that differ, in the first carrier of the fullest wording
    and in the first of this one.
    """

    carriers: tuple[Carrier, ...]
    drift: tuple[WordingDrift, ...]
    independent: Support
    changed: tuple[tuple[Span | None, Span | None], ...] = ()


@dataclass(frozen=True, slots=True)
class Utterance:
    """One utterance, its wordings in the order in which they were first told.

    ``independent`` bounds the accounts that have it in any wording. ``earliest``, ``fullest`` and ``original`` are
    numbers of wordings: the first is None where dates that are known do not tell, the last unless something shows which
    wording was said; ``because`` says why, or why not.
    """

    speaker: str | None
    wordings: tuple[Wording, ...]
    independent: Support
    earliest: int | None
    fullest: int
    original: int | None
    because: str


@dataclass(frozen=True, slots=True)
class Quoted:
    """The utterances that have some words, the best first.

    ``further`` counts others that have them; ``passed_over`` reports that may have them and were not read, since so
    many have such words; ``missing`` are the words that none of the quotations found has.
    """

    utterances: tuple[Utterance, ...]
    further: int = 0
    passed_over: int = 0
    missing: tuple[str, ...] = ()

    @property
    def reports(self) -> tuple[str, ...]:
        """The ids of the reports that have any wording, each once."""
        wordings = (wording for utterance in self.utterances for wording in utterance.wordings)
        return tuple(dict.fromkeys(carrier.report for wording in wordings for carrier in wording.carriers))
