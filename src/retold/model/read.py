"""What is understood of one report by itself."""

from dataclasses import dataclass, field
from typing import Literal

from retold.model.report import Report
from retold.model.span import Span

SectionKind = Literal["metadata", "headline", "byline", "dateline", "caption", "body", "correction", "furniture"]
PublishedBasis = Literal["metadata", "stated", "inferred", "unknown"]
EntityKind = Literal["person", "organisation", "place", "other"]
MentionForm = Literal["full", "short", "role", "pronoun"]
QuotationKind = Literal["speech", "scare", "title"]
DateType = Literal["DATE", "TIME", "DURATION", "SET"]
StatementKind = Literal["direct", "mixed", "indirect"]
SourceType = Literal["person", "official", "organisation", "company", "document", "media", "witness", "unnamed"]
StatementStatus = Literal["asserted", "planned", "possible", "denied", "asked", "declined", "unknown"]
EventStatus = Literal["happened", "planned", "possible", "denied", "unknown"]
EventForm = Literal["finite", "infinitive", "gerund", "participle", "noun"]
EventDated = Literal["stated", "inherited", "published"]
CreditKind = Literal["agency", "outlet", "writer", "contributor", "editor"]
CreditForm = Literal["given", "dateline", "byline", "sign-off", "contribution", "copyright", "note", "inferred"]
Days = tuple[str, str]
"""First and last day, both included."""


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a report's text; the sections follow one another and cover all that is not white space."""

    kind: SectionKind
    span: Span


@dataclass(frozen=True, slots=True)
class Credit:
    """Whose text a report says it is: an agency's, another outlet's, or who wrote it, added to it or edited it.

    ``span`` is where the text names them; None where the name was given with the report, among its authors. ``form``
    is how it is said.
    """

    kind: CreditKind
    name: str
    form: CreditForm
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class NamedMedium:
    """Where a report may say from whom it has something, or to whom somebody ``spoke``: the name, and the words.

    The name is "us" for the report's own medium, and empty for reporters at large.
    """

    name: str
    span: Span
    sentence: int
    spoke: bool


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, its place in the report, and what part of the report it stands in."""

    number: int
    span: Span
    section: SectionKind
    paragraph: int


@dataclass(frozen=True, slots=True)
class Published:
    """When the report was published, and how that is known.

    ``value`` is an ISO 8601 date or time; ``evidence`` the words or the reason that it rests on;
    ``candidates`` the days that would fit where the text alone cannot decide.
    """

    value: str | None = None
    basis: PublishedBasis = "unknown"
    evidence: str | None = None
    candidates: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words between quotation marks: ``span`` without the marks, ``marks`` with them.

    ``marks`` equals ``span`` at an end where the mark is missing and was repaired. A quotation that runs
    over several paragraphs is one record a paragraph, ``continued`` where it goes on in the next.
    """

    span: Span
    marks: Span
    kind: QuotationKind
    continued: bool = False


@dataclass(frozen=True, slots=True)
class Entity:
    """Somebody or something that the report names, with every spelling that it uses and every role it gives.

    ``name`` is the fullest and most frequent spelling of the report; ``spellings`` lists the distinct written
    forms of the name, most frequent first; ``roles`` are substrings of the text, such as "US Secretary of State".
    ``government_of`` is the nation whose government a capital's name stands for: "Beijing has accused Washington".
    """

    id: str
    kind: EntityKind
    name: str
    spellings: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    government_of: str | None = None


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where a report speaks of an entity."""

    span: Span
    entity: str
    form: MentionForm


Granularity = Literal[
    "second", "minute", "hour", "part_of_day", "day", "weekend", "week", "month", "quarter", "season", "half", "year",
    "decade", "century", "millennium",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class DateMention:
    """A time expression, in the terms of TIMEX3 (ISO-TimeML).

    ``value`` is the TIMEX3 value ("2023-06-18", "2022-11", "P5Y", "PAST_REF"); ``earliest`` and ``latest`` are
    the first and last day that it can mean, both included; ``anchor`` the day it was counted from; ``rule``
    names what decided, ``runner_up`` the value that the next best rule would have given; ``granularity`` is the
    finest unit that the value tells.
    """

    span: Span
    type: DateType
    value: str
    earliest: str | None = None
    latest: str | None = None
    approx: bool = False
    anchor: str | None = None
    rule: str = ""
    runner_up: str | None = None
    granularity: Granularity | None = None


@dataclass(frozen=True, slots=True)
class Statement:
    """Something that a report lets somebody say, think or ask: source, cue and content (PolNeAR's terms).

    ``content`` may be discontinuous. ``parent`` is the statement inside whose content this one stands.
    ``speaker`` is an entity's id where the text decides who the source is; ``antecedent`` the phrase that a pronoun
    as a source stands for, where whom it means has no name: "A spokeswoman said … . She added …".
    """

    id: str
    kind: StatementKind
    source: Span | None
    cue: Span | None
    content: tuple[Span, ...]
    speaker: str | None = None
    source_type: SourceType | None = None
    parent: str | None = None
    status: StatementStatus = "asserted"
    antecedent: Span | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happens in a report: who did what to whom, where and when.

    ``actors``, ``targets`` and ``place`` are ids of entities, or of phrases where the report names nobody there.
    ``dated`` tells where the date is from: its clause, the verb that governs it, or only the day of publication.
    ``statement`` is the statement in whose content the event stands, on whose word it is told therefore;
    ``probability`` how probable the trigger is one. ``plain`` marks the few that the report itself plainly tells to
    have happened, with somebody who is named.
    """

    id: str
    trigger: Span
    actors: tuple[str, ...]
    targets: tuple[str, ...]
    place: str | None
    date: Days | None
    status: EventStatus
    sentence: int
    form: EventForm = "finite"
    dated: EventDated | None = None
    statement: str | None = None
    probability: float = 1.0
    plain: bool = False


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase in the role of an event that names nobody, "the contract", everywhere it stands in such a role."""

    id: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """One report read: every record points into ``report.text``.

    ``phrases`` stand in roles of events and are no names. ``hedges`` are the words of the body that make something
    less than plain fact: "suspected", "hoped to". A report that is not ``english`` is not read beyond its sentences.
    ``credits`` say whose text it is.
    """

    report: Report
    sections: tuple[Section, ...]
    published: Published
    sentences: tuple[Sentence, ...]
    quotations: tuple[Quotation, ...] = ()
    entities: tuple[Entity, ...] = ()
    names: tuple[Mention, ...] = ()
    dates: tuple[DateMention, ...] = ()
    statements: tuple[Statement, ...] = ()
    events: tuple[Event, ...] = ()
    phrases: tuple[Phrase, ...] = ()
    open_questions: tuple[Span, ...] = field(default=())
    hedges: tuple[Span, ...] = ()
    english: bool = True
    credits: tuple[Credit, ...] = ()

    @property
    def id(self) -> str:
        """The report's id."""
        return self.report.id

    @property
    def text(self) -> str:
        """The report's text."""
        return self.report.text

    def sentence_at(self, position: int) -> Sentence | None:
        """The sentence that holds the character at ``position``; None between sentences."""
        return next((s for s in self.sentences if s.span.start <= position < s.span.end), None)
