"""Whether and how reports hang together: stories, links and lineages."""

from dataclasses import dataclass, field
from typing import Literal

from retold.model.span import Span

Level = Literal["derived", "partly", "independent"]
LinkKind = Literal["reprint", "trim", "update", "rewrite", "embed", "template"]
Direction = Literal["a_from_b", "b_from_a", "common", "undecided"]
TieKind = Literal["one medium", "credited", "contained", "text"]


@dataclass(frozen=True, slots=True)
class Evidence:
    """One reason for a conclusion: what kind of cue, in words, and where it stands in either report."""

    cue: str
    note: str
    a: tuple[Span, ...] = ()
    b: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Judgement:
    """Yes or no with a score in 0..1 and the reasons, those against included."""

    verdict: bool
    score: float
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of a's narration that is also in b, verbatim or reworded."""

    a: Span
    b: Span
    verbatim: bool


@dataclass(frozen=True, slots=True)
class Relation:
    """Whether the text of one report was taken from the other.

    ``share_a`` is the part of a's narration (quoted speech and furniture left out) that is also in b, in 0..1.
    ``certain`` tells links that the text proves from those that it only makes plausible: claims are counted
    with the certain ones alone for the upper bound of independent accounts, with all for the lower.
    """

    a: str
    b: str
    level: Level
    kind: LinkKind | None
    direction: Direction
    share_a: float
    share_b: float
    certain: bool
    passages: tuple[Passage, ...] = ()
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Descent:
    """Where a report has words from: one edge of the forest of lineages.

    ``main`` tells the one parent that explains most of a report from the parents of passages. ``decided`` is whether
    the text shows that the child took from the parent; where it is False one of the two has it from the other, or
    both from a third, and which of them stands as the parent means nothing. ``share`` is the part of the child's
    narration that comes from this parent and ``share_parent`` the part of the parent's narration that is in the child,
    None for a hidden root. ``passages`` stand in the child; in the evidence the child is a and the parent b.
    """

    child: str
    parent: str
    main: bool
    kind: LinkKind | None
    decided: bool
    certain: bool
    share: float
    share_parent: float | None
    passages: tuple[Span, ...] = ()
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Tie:
    """Why a report may be no account beside another, though no text proves it.

    Both are of ``medium``; the report credits that medium with most of what it tells; what it quotes somebody told the
    other one's medium alone; it names, counts and quotes nothing that the other has not; or a text is in both and
    nothing shows whose. ``other`` is None where nothing of the medium is among the reports. ``spans`` stand in the
    report, ``other_spans`` in the other.
    """

    report: str
    other: str | None
    kind: TieKind
    medium: str | None
    spans: tuple[Span, ...] = ()
    other_spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Roots:
    """How many independent accounts reports are: ``low`` if whatever may be one is one, ``high`` by proven links alone.

    ``ties`` are what makes the two differ.
    """

    low: int
    high: int
    ties: tuple[Tie, ...] = ()


@dataclass(frozen=True, slots=True)
class Lineage:
    """Reports whose own words go back to one root.

    ``root`` is the report that the others descend from; None where no member can be it, and then ``hidden``
    tells that they share a source which nobody handed in. ``edges`` has the main edge of every member but ``top``, from
    the top down, each followed by the edges of passages that the member has from elsewhere; these may lead into other
    lineages. ``top`` is where the tree begins: the root, where there is one, the id of the hidden root, or the first
    of those that could be the root; ``id`` is the same, and below a hidden root the oldest member.
    ``published`` has the date of each member, in their order.
    """

    id: str
    root: str | None
    members: tuple[str, ...]
    hidden: bool
    evidence: tuple[Evidence, ...] = ()
    top: str = ""
    edges: tuple[Descent, ...] = ()
    published: tuple[str | None, ...] = ()


@dataclass(frozen=True, slots=True)
class Grouping:
    """Many reports sorted: ``stories`` and ``lineages`` give each report's story and lineage id.

    ``accounts`` are the bounds of each story's independent accounts.
    """

    stories: dict[str, str]
    lineages: dict[str, str]
    links: tuple[Relation, ...]
    families: tuple[Lineage, ...]
    accounts: dict[str, Roots] = field(default_factory=dict)
