from dataclasses import replace

from comparing.told import aligned, date, reading, rewrite, said, span_of
from retold.comparing import find_claims
from retold.model import Citation, Claim, Difference, Evidence, Support, Telling

A = reading("A", "The bridge fell at noon on Sunday.", "Twelve people were hurt, police said.", published="2024-03-03")
B = reading(
    "B",
    "The rail bridge at Marlow fell on Sunday.",
    "Police said that fifteen people were hurt.",
    "All trains were stopped.",
)
A = replace(
    A,
    dates=(date(A.text, "Sunday", "2024-03-03"),),
    statements=(said(A.text, "Twelve people were hurt", "police"),),
)
PAIRS = aligned("A", "B", (0, 0), (1, 1))


def test_what_both_tell_and_what_one_tells() -> None:
    claims = find_claims([A, B], [PAIRS], [])
    apart = Evidence("independent", "nothing proves that A, B took this from one another")
    assert claims == (
        Claim(
            id="c1",
            text="The bridge fell at noon on Sunday.",
            cite=Citation("A", A.sentences[0].span),
            independent=Support(2, 2, (apart,)),
            status="happened",
            date=("2024-03-03", "2024-03-03"),
            tellings=(
                Telling("A", (A.sentences[0].span,), None, "happened", "same"),
                Telling("B", (B.sentences[0].span,), None, "happened", "reworded"),
            ),
        ),
        Claim(
            id="c2",
            text="Twelve people were hurt, police said.",
            cite=Citation("A", A.sentences[1].span),
            independent=Support(2, 2, (apart,), ("police",)),
            status="happened",
            date=None,
            tellings=(
                Telling("A", (A.sentences[1].span,), "police", "happened", "same"),
                Telling("B", (B.sentences[1].span,), None, "happened", "reworded"),
            ),
        ),
        Claim(
            id="c3",
            text="All trains were stopped.",
            cite=Citation("B", B.sentences[2].span),
            independent=Support(1, 1),
            status="happened",
            date=None,
            tellings=(Telling("B", (B.sentences[2].span,), None, "happened", "same"),),
        ),
    )


def test_a_retelling_is_no_second_account() -> None:
    claims = find_claims([A, B], [PAIRS], [rewrite("B", "A")])
    assert [(claim.independent.low, claim.independent.high) for claim in claims] == [(1, 1), (1, 1), (1, 1)]


def test_one_press_conference_in_two_reports_of_their_own_is_two_accounts_with_one_source() -> None:
    words = "“We had no warning at all,” Dora Quint said."
    one, other = reading("A", words), reading("B", words)
    one = replace(one, statements=(said(words, "“We had no warning at all,”", "Dora Quint"),))
    other = replace(other, statements=(said(words, "“We had no warning at all,”", "Dora Quint"),))
    (claim,) = find_claims([one, other], [aligned("A", "B", (0, 0), kind="same")], [])
    assert (claim.independent.low, claim.independent.high, claim.independent.sources) == (2, 2, ("Dora Quint",))
    assert [telling.wording for telling in claim.tellings] == ["same", "same"]


def test_a_contradiction_is_shown() -> None:
    number = Difference("number", span_of(A.text, "Twelve"), span_of(B.text, "fifteen"), "“Twelve” and “fifteen”", 1)
    claims = find_claims([A, B], [PAIRS], [], [("A", "B", [number])])
    assert claims[0].conflicts == ()
    assert claims[1].conflicts == ("number: A has “Twelve”, B has “fifteen”",)
    assert [telling.wording for telling in claims[1].tellings] == ["same", "changed"]


def test_another_spelling_is_no_contradiction() -> None:
    name = Difference("name", span_of(A.text, "bridge"), span_of(B.text, "bridge"), "spelling: “a” and “b”", 0)
    assert find_claims([A, B], [PAIRS], [], [("A", "B", [name])])[0].conflicts == ()


def test_two_sentences_that_one_report_tells_in_one_are_one_telling() -> None:
    whole = reading("C", "A bridge fell on Sunday, hurting twelve people.")
    (claim,) = find_claims([A, whole], [aligned("A", "C", ((0, 1), 0))], [])
    assert [(telling.report, len(telling.spans)) for telling in claim.tellings] == [("A", 2), ("C", 1)]


def test_nothing_to_claim() -> None:
    assert find_claims([], [], []) == ()
    assert find_claims([reading("A", "Rain.")], [], []) == ()
