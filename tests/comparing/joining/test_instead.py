"""What a telling has in the place of a value of the claim."""

import pytest

from retold.comparing.joining.instead import told_instead
from retold.model import Report
from retold.reading import read

DEAD = "Three climbers died in an avalanche on Mount Sera."


def instead(claim: str, telling: str) -> tuple[str, str, bool] | None:
    """The words of the claim and of the telling, and whether they are surely of one thing."""
    one, other = (read(Report(name, text, published="2026-05-06")) for name, text in (("A", claim), ("B", telling)))
    spans, others = ([sentence.span for sentence in reading.sentences] for reading in (one, other))
    found = told_instead(one, spans, other, others)
    return (found.claim.of(one.text), found.telling.of(other.text), found.sure) if found else None


@pytest.mark.parametrize(
    ("claim", "telling", "found"),
    [
        (DEAD, "Two climbers were killed and a third was hurt in an avalanche on Mount Sera.", ("Three", "Two", True)),
        (DEAD, "Three climbers were hurt in an avalanche on Mount Sera.", ("died", "were hurt", False)),
        ("Two climbers died in an avalanche.", "A third climber has died after the avalanche.", ("Two", "third", True)),
        (
            "The blast killed at least three workers.",
            "Four workers died in the blast.",
            ("at least three", "Four", True),
        ),
        ("Text was copied on 43 of 211 pages.", "On ninety of the 211 pages text was copied.", ("43", "ninety", False)),
        ("The firm lost $310 million.", "The firm lost $301 million.", ("$310 million", "$301 million", False)),
        (
            "The council voted by 14 to 11 to close it.",
            "The council voted 15-11 to close it.",
            ("by 14 to 11", "15-11", True),
        ),
        ("Lind was acquitted of fraud.", "Lind was convicted of fraud.", ("acquitted", "convicted", False)),
        ("The bridge fell on Monday.", "The bridge fell on Sunday.", ("Monday", "Sunday", False)),
        (
            "The house approved it, 210 to 180.",
            "It was approved by 210 votes to 188.",
            ("210 to 180", "210 votes to 188", True),
        ),
        ("Lund was hurt and missed nine games.", "Hurt, Lund missed 10 games.", ("nine", "10", False)),
        ("She is the second woman to win.", "She is the third woman to win it.", ("second", "third", False)),
        (
            "Three climbers are missing and two were hurt.",
            "The bodies of two climbers were found.",
            ("Three", "two", False),
        ),
    ],
)
def test_another_number_day_or_outcome(claim: str, telling: str, found: tuple[str, str, bool]) -> None:
    assert instead(claim, telling) == found


@pytest.mark.parametrize(
    ("claim", "telling"),
    [
        (DEAD, "Climbers died in an avalanche on Mount Sera."),
        (DEAD, "A third climber has died after an avalanche on Mount Sera."),
        (DEAD, "An avalanche on Mount Sera killed two Czech climbers and a Slovak, three in all."),
        ("The crash killed 12 people.", "The crash killed ten Americans and two pilots."),
        ("The crash killed nearly 80 people.", "The crash killed 78 people."),
        ("The flight turned back after 90 minutes.", "The flight turned back after an hour and a half, or 1.5 hours."),
        ("The firm cut 900 jobs, 8% of its staff.", "The shares lost 6.4 percent as the firm cut 900 jobs."),
        ("Dahl was jailed.", "Lind was acquitted of fraud, and Dahl was jailed for two years."),
        ("The Ledger said on Monday that the bridge fell.", "The police said on Tuesday that the bridge fell."),
    ],
)
def test_what_is_told_or_left_out_is_nothing_else(claim: str, telling: str) -> None:
    assert instead(claim, telling) is None
