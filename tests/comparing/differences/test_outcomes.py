"""Results of one question of which only one can be, and who else has a role, or how many of the same it is."""

import pytest

from comparing.differences.make import aligned
from retold.comparing import find_differences
from retold.model import Report
from retold.reading import read

NOTES = ("another outcome", "another name", "another place", "somebody else", "another part")


def told(one: str, other: str) -> list[tuple[str, str]]:
    """What two sentences tell otherwise; the same is found the other way round."""
    a, b = (read(Report(id=name, text=text, published="2026-05-06")) for name, text in (("a", one), ("b", other)))
    there, back = find_differences(a, b, aligned(a, b)), find_differences(b, a, aligned(b, a))
    found = [(d.a.of(one), d.b.of(other)) for d in there if d.note in NOTES and d.a and d.b]
    assert found == [(d.b.of(one), d.a.of(other)) for d in back if d.note in NOTES and d.a and d.b]
    return found


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        (
            "The court convicted Lund of stealing a vase from the Tern museum.",
            "Jurors took four hours to clear Lund, a guard, of the theft of a vase from the Tern museum.",
            ("convicted", "clear Lund, a guard, of"),
        ),
        (
            "Tern sacked their coach Ada Lind after a run of six defeats.",
            "Ada Lind resigned as coach of Tern after six defeats in a row.",
            ("sacked", "resigned"),
        ),
        (
            "Police said the letter that a paper printed was genuine.",
            "The letter, which a paper printed, was a forgery, police said.",
            ("genuine", "a forgery"),
        ),
        (
            "Tern beat Holm United in the cup final on Saturday.",
            "The cup final on Saturday was one that Holm United won against Tern.",
            ("beat", "won"),
        ),
        (
            "Two robbers fled on foot from the shop in Mill Street.",
            "The two robbers left the shop in Mill Street and drove off.",
            ("on foot", "drove off"),
        ),
    ],
)
def test_results_that_exclude_each_other(one: str, other: str, found: tuple[str, str]) -> None:
    assert told(one, other) == [found]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Tern lost the derby to Holm on Saturday.", "Holm beat Tern in the derby on Saturday."),
        (
            "Ada Lind won the vote for mayor of Tern ahead of Karl Falk.",
            "Karl Falk conceded defeat to Ada Lind in the vote for mayor of Tern.",
        ),
        (
            "Ada Lind defeated Karl Falk in the vote for mayor of Tern.",
            "Karl Falk was narrowly defeated in the vote for mayor of Tern by Ada Lind.",
        ),
        ("Sales of the mill rose in May, it said.", "The mill said that its debts fell in May."),
        ("The bridge is closed until Monday.", "The bridge opens again on Monday."),
        ("Six of nine members backed the plan for a tram.", "Two of nine members rejected the plan for a tram."),
        ("The police arrested Lund and later released him on bail.", "Lund is still held by the police in Tern."),
        ("The owner of the mill denied that it had closed.", "The owner said that the mill in Tern was open."),
        ("Lund was admitted to hospital in Tern on Friday.", "Lund denied that he was in hospital in Tern."),
    ],
)
def test_what_may_both_be(one: str, other: str) -> None:
    assert told(one, other) == []


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        (
            "Anna Lind was taken to hospital after a car hit two cyclists near Vale.",
            "Karin Dahl was taken to hospital after a car hit two cyclists near Vale, while Anna Lind was unhurt.",
            ("Anna Lind", "Karin Dahl"),
        ),
        (
            "The exam was leaked by a teacher at Moor School.",
            "A pupil leaked the exam at Moor School.",
            ("a teacher", "A pupil"),
        ),
        (
            "Detectives arrested Igor Stahl in Madrun on Sunday.",
            "On Sunday Igor Stahl, who had fled, was arrested in Porvo.",
            ("Madrun", "Porvo"),
        ),
    ],
)
def test_somebody_else_in_one_role(one: str, other: str, found: tuple[str, str]) -> None:
    assert told(one, other) == [found]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The exam was leaked by a teacher at Moor School.", "A man leaked the exam at Moor School."),
        ("Lund scored 11 points for Tern on Friday.", "Rask scored 14 points for Tern on Friday."),
        ("Ada Lind said that the mill would close in May.", "The mill would close in May, said Bo Rask."),
    ],
)
def test_others_may_do_the_same(one: str, other: str) -> None:
    assert told(one, other) == []


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        ("All 40 crew were saved when the ferry sank.", "Some of the 40 crew were saved when the ferry sank.",
         [("All 40 crew", "Some of the 40 crew")]),
        ("Most of the houses in Lom were burnt.", "A few houses in Lom were burnt.",
         [("Most of the houses", "A few houses")]),
        ("Some 400 people came to Lom.", "All people of Lom came.", []),
        ("He sat there for some hours in Lom.", "He sat there in Lom all hours.", []),
    ],
)  # fmt: skip
def test_parts_in_words(one: str, other: str, found: list[tuple[str, str]]) -> None:
    assert told(one, other) == found


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        (
            "Lindmark accepted the fine of 2 million over its cameras on Friday.",
            "Lindmark is to appeal against the fine of 2 million over its cameras, the retailer said on Friday.",
            [("accepted the fine", "appeal")],
        ),
        (
            "The board is considering a sale of its mills in Tarn.",
            "The board has decided on a sale of its mills in Tarn.",
            [("is considering", "decided")],
        ),
        # What is considered is another thing than what is decided on, and who appeals for witnesses goes to no court.
        ("The board is considering a sale of its mills.", "The board has decided on a new head of its mills.", []),
        ("Police appealed for witnesses of the crash.", "Police will not appeal to witnesses of the crash.", []),
        (
            "Prosecutors said they would appeal if the court cleared Rey.",
            "Prosecutors will not appeal in the case of Rey.",
            [],
        ),
    ],
)
def test_what_is_decided_and_who_appeals(one: str, other: str, found: list[tuple[str, str]]) -> None:
    assert told(one, other) == found
