"""The nouns of Retold: plain records that the stages pass to one another.

A record points into the text of its report with half-open character offsets; nothing else than
``report.text[start:end]`` is ever shown as a quotation. Records are frozen and have no behaviour
beyond offsets. What they look like in JSON is written once, in :mod:`retold.formats`.
"""

from retold.model.aligned import Alignment, Correspondence
from retold.model.compared import Comparison, Difference, NameMatch, QuotationMatch
from retold.model.news import Answered, Changed, Confirmed, Denied, NewQuotation, StoryNews
from retold.model.placed import Judged, Neighbour, Placed, Placement, StoryChange
from retold.model.read import (
    Credit,
    CreditForm,
    CreditKind,
    DateMention,
    Days,
    Entity,
    EntityKind,
    Event,
    EventDated,
    EventForm,
    EventStatus,
    Mention,
    NamedMedium,
    Phrase,
    Published,
    Quotation,
    Reading,
    Section,
    Sentence,
    Statement,
)
from retold.model.related import Descent, Evidence, Grouping, Judgement, Lineage, Passage, Relation, Roots, Tie
from retold.model.report import Problem, Provenance, Report
from retold.model.span import Span
from retold.model.told import (
    AccountSentence,
    Citation,
    Claim,
    Conflict,
    ConflictKind,
    ConflictSide,
    OpenQuestion,
    Story,
    StoryQuotation,
    Support,
    Telling,
    TimelineEntry,
)
from retold.model.uttered import Carrier, Quoted, Utterance, Wording, WordingDrift
