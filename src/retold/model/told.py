"""A story as all of its reports together tell it."""

from dataclasses import dataclass
from typing import Literal

from retold.model.read import Published
from retold.model.related import Evidence, Lineage, Relation, Roots
from retold.model.span import Span

Wording = Literal["same", "reworded", "changed"]
ClaimStatus = Literal["happened", "planned", "possible", "denied", "asked", "unknown"]
ConflictKind = Literal["number", "date", "place", "name", "negation", "certainty"]

UNCOUNTED = Roots(0, 0)
"""Of a story whose accounts nobody has counted."""


@dataclass(frozen=True, slots=True)
class Citation:
    """A passage of a report."""

    report: str
    span: Span


@dataclass(frozen=True, slots=True)
class Telling:
    """One report's telling of a claim: where, on whose word, how certainly, and how it differs from the claim's text.

    ``source`` is the name of whoever the report has the claim from, None where it speaks in its own voice.
    ``doubtful`` is whether the report may tell something else of the same people and places, ``opposite`` whether it
    tells the opposite of the claim.
    """

    report: str
    spans: tuple[Span, ...]
    source: str | None
    status: ClaimStatus
    wording: Wording
    doubtful: bool = False
    opposite: bool = False


@dataclass(frozen=True, slots=True)
class ConflictSide:
    """What some reports have where others contradict them; the span and its words are None where they have nothing.

    The words are those of ``report``; ``reports`` are all that have the same there, ``accounts`` the bounds of how many
    independent accounts these are, ``published`` when the first of them came out, ``claim`` the id of the claim that
    they tell. ``low`` and ``high`` are what a number can mean, ``earliest`` and ``latest`` the days a date can mean.
    """

    report: str
    span: Span | None = None
    words: str | None = None
    low: float | None = None
    high: float | None = None
    earliest: str | None = None
    latest: str | None = None
    reports: tuple[str, ...] = ()
    accounts: tuple[int, int] | None = None
    published: str | None = None
    claim: str | None = None


@dataclass(frozen=True, slots=True)
class Conflict:
    """What tellings contradict each other in, be they of one claim or of two that are told of the same.

    ``updated_by`` is the later report where both are of one account, which knows more by then. ``grown_by`` is the
    first report with the larger number where all that have the smaller one are earlier: other accounts may know more
    by then, or contradict.
    """

    kind: ConflictKind
    a: ConflictSide
    b: ConflictSide
    updated_by: str | None = None
    grown_by: str | None = None


@dataclass(frozen=True, slots=True)
class Support:
    """How many independent accounts reach a claim.

    ``low`` counts the roots when every plausible link holds, ``high`` when only the certain ones do;
    ``sources`` are the ultimate sources that the tellings name, which may be the same behind all of them.
    """

    low: int
    high: int
    reasons: tuple[Evidence, ...] = ()
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Claim:
    """One thing that is told, with everyone who tells it."""

    id: str
    text: str
    cite: Citation
    independent: Support
    status: ClaimStatus
    date: tuple[str, str] | None
    tellings: tuple[Telling, ...]
    conflicts: tuple[Conflict, ...] = ()


@dataclass(frozen=True, slots=True)
class StoryQuotation:
    """One utterance in all of its wordings: ``drift`` has (kind, one telling, another) for each pair that differs."""

    speaker: str | None
    tellings: tuple[Citation, ...]
    drift: tuple[tuple[str, Citation, Citation], ...]


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """A sentence that tells a claim, and when that was; both ends None where nothing dates it.

    ``status`` is how certainly it is told that it was then: that somebody said on Friday what is planned, happened.
    """

    earliest: str | None
    latest: str | None
    approx: bool
    claim: str
    cite: Citation
    status: ClaimStatus


@dataclass(frozen=True, slots=True)
class AccountSentence:
    """A sentence of the account: the words of the first citation, which all the citations support.

    ``in_part`` are the reports that support only a part of it.
    """

    text: str
    cites: tuple[Citation, ...]
    claim: str
    disputed: bool = False
    in_part: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """Something that the reports say is not known: the words of the first citation, and everyone who says so.

    ``answer`` is where a report of a later day may answer it.
    """

    text: str
    cites: tuple[Citation, ...]
    answer: Citation | None = None


@dataclass(frozen=True, slots=True)
class Undecided:
    """What two accounts perhaps tell otherwise: the text does not show whether both are of one thing.

    ``told_a`` and ``told_b`` are the sentences of both, ``pairs`` is of how many pairs of reports the same is so.
    """

    kind: str
    note: str
    a: Citation
    b: Citation
    told_a: Span
    told_b: Span
    pairs: int = 1


@dataclass(frozen=True, slots=True)
class Spelled:
    """One spelling of a name, with the first place of each report that has it so."""

    text: str
    cites: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class NameSpelled:
    """A name that the accounts of a story spell otherwise, in the order in which its spellings came."""

    spellings: tuple[Spelled, ...]


@dataclass(frozen=True, slots=True)
class Story:
    """One story: its reports, how many independent ``accounts`` they are, and what they claim.

    ``published`` has each report's date of publication, in the order of ``reports``; nothing is concluded from what is
    ``undecided``.
    """

    id: str
    label: str
    first: str | None
    last: str | None
    reports: tuple[str, ...]
    lineages: tuple[Lineage, ...]
    links: tuple[Relation, ...]
    claims: tuple[Claim, ...]
    quotes: tuple[StoryQuotation, ...]
    timeline: tuple[TimelineEntry, ...]
    open_questions: tuple[OpenQuestion, ...]
    account: tuple[AccountSentence, ...]
    published: tuple[Published, ...] = ()
    accounts: Roots = UNCOUNTED
    undecided: tuple[Undecided, ...] = ()
    spellings: tuple[NameSpelled, ...] = ()
