"""A story by hand: a wire report, what was taken from it, what shares text nobody knows which way, a hidden source."""

from retold.model import (
    Citation,
    Claim,
    Conflict,
    ConflictSide,
    Descent,
    Lineage,
    OpenQuestion,
    Published,
    Report,
    Span,
    Story,
    StoryQuotation,
    Support,
    Telling,
)

WIRE = 'A barge sank on the Lume. "It went down fast," said Ada Lind. Nobody knows why.'
OWN = 'On the Lume a barge sank. "It went down very fast," Ada Lind said.'
REPORTS = [
    Report("wire/1", WIRE, "Barge <sinks> & rests", "2024-05-03T08:00Z", "Northwire", "https://example.org/1?a=1&b=2"),
    Report("copy", WIRE, None, "2024-05-03", "=Evening Post", "javascript:alert(1)", ("Ann Ode",)),
    Report("other", WIRE, "Barge\x00 gone"),
    Report("own", OWN, "Barge", "2024-05-07T09:30", "The Courier"),
]


def edge(child, parent, **others):
    """An edge of a lineage."""
    given = {"main": True, "kind": "reprint", "decided": True, "certain": True, "share": 1.0, "share_parent": 1.0}
    return Descent(child, parent, **(given | others))


def number(a, b, **others):
    """A conflict of two numbers, each with the report that has it, and what it can mean where that is told."""
    return Conflict("number", *(ConflictSide(side[0], Span(0, 1), *side[1:]) for side in (a, b)), **others)


def claim(name, status="happened", told=(), **others):
    """A claim that the first of those who tell it gives the words to."""
    tellings = tuple(
        Telling(report, (Span(0, 24),), None, as_what, "same", doubtful) for report, as_what, doubtful in told
    )
    given = {"independent": Support(1, 2, sources=("Ada Lind",)), "date": ("2024-05-03", "2024-05-03")}
    return Claim(
        f"{name}:1",
        "A barge sank on the Lume.",
        Citation(told[0][0], Span(0, 25)),
        status=status,
        tellings=tellings,
        **(given | others),
    )


LINEAGES = (
    Lineage(
        "wire/1",
        "wire/1",
        ("wire/1", "copy"),
        False,
        top="wire/1",
        edges=(
            edge("copy", "wire/1", passages=(Span(0, 25),)),
            edge("copy", "elsewhere", main=False, kind="embed", certain=False, share=0.1),
        ),
    ),
    Lineage(
        "other",
        None,
        ("other", "own"),
        True,
        top="hidden:other",
        edges=(
            edge("other", "hidden:other", kind="update", share_parent=None),
            edge("own", "other", kind="rewrite", decided=False, share=0.25),
        ),
    ),
)
STORY = Story(
    id="wire/1",
    label="Barge\n<sinks>",
    first="2024-05-03",
    last="2024-05-07T09:30",
    reports=("wire/1", "copy", "other", "own"),
    lineages=LINEAGES,
    links=(),
    claims=(
        claim(
            "wire/1",
            told=[("wire/1", "happened", False), ("own", "happened", False), ("copy", "denied", False)],
            conflicts=(number(("wire/1", "1"), ("own", "2")),),
        ),
        claim("own", told=[("own", "happened", False), ("other", "happened", False), ("copy", "happened", True)]),
    ),
    quotes=(StoryQuotation("Ada Lind", (Citation("wire/1", Span(27, 44)), Citation("own", Span(27, 49))), ()),),
    timeline=(),
    open_questions=(OpenQuestion("Nobody knows why.", (Citation("wire/1", Span(62, 79)),)),),
    account=(),
    published=(
        Published("2024-05-03T08:00Z", "metadata"),
        Published("2024-05-03", "stated"),
        Published("2024-05-04", "inferred"),
        Published("2024-05-07T09:30", "metadata"),
    ),
)
