from dataclasses import replace
from itertools import combinations

from comparing.told import aligned, date, reading, rewrite, said, span_of
from retold.comparing import find_claims
from retold.comparing.telling.account import make_account
from retold.formats.conflicts import conflict_words
from retold.model import Citation, Claim, Difference, Evidence, Quotation, Support, Telling

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
    note = "B has “fifteen” where A has “Twelve”; it counts for the upper bound alone"
    instead = Evidence("doubtful telling", note, (B.sentences[1].span,))
    assert claims == (
        Claim(
            id="A:b80d0e",
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
            id="A:433bce",
            text="Twelve people were hurt, police said.",
            cite=Citation("A", A.sentences[1].span),
            independent=Support(1, 2, (apart, instead), ("police (in A)",)),
            status="happened",
            date=None,
            tellings=(
                Telling("A", (A.sentences[1].span,), "police", "happened", "same"),
                Telling("B", (B.sentences[1].span,), None, "happened", "reworded", doubtful=True),
            ),
        ),
        Claim(
            id="B:6b333a",
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
    marked = Quotation(
        span_of(words, "We had no warning at all,"), span_of(words, "“We had no warning at all,”"), "speech"
    )
    statement = said(words, "“We had no warning at all,”", "Dora Quint")
    one = replace(reading("A", words), statements=(statement,), quotations=(marked,))
    other = replace(reading("B", words), statements=(statement,), quotations=(marked,))
    (claim,) = find_claims([one, other], [aligned("A", "B", (0, 0), kind="same")], [])
    assert (claim.independent.low, claim.independent.high, claim.independent.sources) == (2, 2, ("Dora Quint",))
    assert [telling.wording for telling in claim.tellings] == ["same", "same"]


def test_a_contradiction_is_shown() -> None:
    number = Difference("number", span_of(A.text, "Twelve"), span_of(B.text, "fifteen"), "“Twelve” and “fifteen”", 1)
    claims = find_claims([A, B], [PAIRS], [], [("A", "B", [number])])
    assert claims[0].conflicts == ()
    assert list(map(conflict_words, claims[1].conflicts)) == ["number: A has “Twelve”, B has “fifteen”"]
    assert [telling.wording for telling in claims[1].tellings] == ["same", "changed"]


def test_who_tells_the_opposite_is_not_counted() -> None:
    one, other = reading("A", "The mayor took bribes."), reading("B", "The mayor did not take bribes.")
    negation = Difference("negation", None, span_of(other.text, "not"), "denied in B only")
    (claim,) = find_claims([one, other], [aligned("A", "B", (0, 0))], [], [("A", "B", [negation])])
    assert (claim.text, claim.independent.low, claim.independent.high) == ("The mayor took bribes.", 1, 1)
    assert claim.independent.reasons[-1] == Evidence("denied", "B tells the opposite, and is not counted")
    assert [(telling.report, telling.status) for telling in claim.tellings] == [("A", "happened"), ("B", "denied")]
    assert [telling.opposite for telling in claim.tellings] == [False, True]
    assert list(map(conflict_words, claim.conflicts)) == ["negation: B has “not”, A has none"]


def test_another_spelling_is_no_contradiction() -> None:
    name = Difference("name", span_of(A.text, "bridge"), span_of(B.text, "bridge"), "spelling: “a” and “b”", 0)
    claim = find_claims([A, B], [PAIRS], [], [("A", "B", [name])])[0]
    assert (claim.conflicts, [telling.wording for telling in claim.tellings]) == ((), ["same", "reworded"])


def test_two_sentences_that_one_report_tells_in_one_are_one_telling() -> None:
    whole = reading("C", "A bridge fell on Sunday, hurting twelve people.")
    (claim,) = find_claims([A, whole], [aligned("A", "C", ((0, 1), 0))], [])
    assert [(telling.report, len(telling.spans)) for telling in claim.tellings] == [("A", 2), ("C", 1)]


def test_nothing_to_claim() -> None:
    assert find_claims([], [], []) == ()
    assert find_claims([reading("A", "Rain.")], [], []) == ()


def test_a_telling_of_which_one_cannot_be_sure_counts_for_the_upper_bound_alone() -> None:
    one = reading("A", "A court sentenced the former mayor of Aldburg to three years in prison for taking bribes.")
    other = reading("B", "The ex-mayor of Aldburg was jailed after a court found that he took bribes, clerks said.")
    other = replace(other, statements=(said(other.text, "The ex-mayor of Aldburg was jailed after a court", "clerks"),))
    (claim,) = find_claims([one, other], [aligned("A", "B", (0, 0))], [])
    assert (claim.independent.low, claim.independent.high, claim.independent.sources) == (1, 2, ())
    assert [(telling.report, telling.doubtful) for telling in claim.tellings] == [("A", False), ("B", True)]
    assert claim.independent.reasons[-1] == Evidence(
        "doubtful telling",
        "B may tell something else of the same; it counts for the upper bound alone",
        (other.sentences[0].span,),
    )


def test_a_retelling_is_never_doubtful_however_it_is_worded() -> None:
    one = reading("A", "The cause of the blaze is not known.")
    other = reading("B", "What set the store alight has yet to be found.")
    (claim,) = find_claims([one, other], [aligned("A", "B", (0, 0))], [rewrite("B", "A")])
    assert [telling.doubtful for telling in claim.tellings] == [False, False]
    assert len(find_claims([one, other], [aligned("A", "B", (0, 0))], [])) == 2


def test_the_plainer_sentence_stands_for_a_claim() -> None:
    one = reading(
        "A", "Ministers Ada Brenn and Karl Or held “candid” talks on tariffs in Bern on Sunday, her office said."
    )
    other = reading("B", "Ministers Ada Brenn and Karl Or held talks on tariffs in Bern on Sunday.")
    (claim,) = find_claims([one, other], [aligned("A", "B", (0, 0))], [rewrite("B", "A")])
    assert claim.cite.report == "B"
    assert [telling.wording for telling in claim.tellings] == ["reworded", "same"]


def test_a_telling_that_lacks_what_most_quote_is_marked_as_changed() -> None:
    words = "Ada Brenn called the talks on tariffs in Bern “candid, long and useful”."
    readings = [*(reading(name, words) for name in "ABCDE"), reading("F", "Ada Brenn praised the talks in Bern.")]
    pairs = list(combinations("ABCDEF", 2))
    alignments = [aligned(one, other, (0, 0), kind="reworded" if other == "F" else "same") for one, other in pairs]
    (claim,) = find_claims(readings, alignments, [rewrite(other, one) for one, other in pairs])
    assert claim.text == words
    assert [telling.report for telling in claim.tellings if telling.wording == "changed"] == ["F"]
    assert [cite.report for cite in make_account([claim])[0].cites] == ["A", "B", "C", "D", "E"]


def test_what_is_planned_in_one_report_has_not_happened_on_its_word() -> None:
    one = reading("A", "Ada Brenn, the former mayor, is expected to plead guilty to filing false tax returns.")
    other = reading("B", "Ada Brenn, the former mayor, pleaded guilty to filing false tax returns.")
    claims = find_claims([one, other], [aligned("A", "B", (0, 0))], [])
    counted = {claim.text: (claim.independent.low, claim.independent.high) for claim in claims}
    assert counted == {one.text: (1, 1), other.text: (1, 1)}
    (retold,) = find_claims([one, other], [aligned("A", "B", (0, 0))], [rewrite("B", "A")])
    assert [telling.doubtful for telling in retold.tellings] == [False, False]


def test_what_is_told_around_a_quotation_is_not_cited_to_who_has_the_quotation_alone() -> None:
    one = reading(
        "A", "The mayor began as if she had really won the long dispute, “very proud to announce a deal today”."
    )
    other = reading("B", "“I am very proud to announce a deal today,” Ada Brenn said.")
    (claim,) = find_claims([one, other], [aligned("A", "B", (0, 0))], [])
    assert claim.text == other.text
    third = reading(
        "C", "Then came the mayor's praise for all who had worked at night: “very proud to announce a deal today”."
    )
    (claim,) = find_claims([one, third], [aligned("A", "C", (0, 0))], [])
    assert [telling.wording for telling in claim.tellings if telling.report != claim.cite.report] == ["changed"]


def test_a_version_of_a_certain_telling_is_certain_although_its_figure_differs() -> None:
    a = reading("A", "The army sent 889 soldiers to Tarn on Monday.")
    b = reading("B", "On Monday 889 soldiers were sent to Tarn by the army.")
    c = reading("C", "The army had 717 soldiers in Tarn on Monday.")
    alignments = [aligned("A", "B", (0, 0)), aligned("A", "C", (0, 0)), aligned("B", "C", (0, 0))]
    doubts = [
        {
            telling.report: telling.doubtful
            for claim in find_claims([a, b, c], alignments, links)
            for telling in claim.tellings
        }
        for links in ([], [rewrite("C", "B")])
    ]
    assert doubts == [{"A": False, "B": False, "C": True}, {"A": False, "B": False, "C": False}]
