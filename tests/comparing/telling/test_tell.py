from dataclasses import replace

from comparing.told import aligned, reading, rewrite
from retold.comparing import tell_story
from retold.formats.conflicts import conflict_words
from retold.model import Citation, Lineage, OpenQuestion

A = reading(
    "A", "The bridge fell on Sunday.", "It hurt twelve people.", published="2024-03-04", headline="Marlow bridge falls"
)
B = reading("B", "The Marlow bridge has fallen.", "It hurt fifteen people.", headline="Rail bridge falls at Marlow")
PAIR = aligned("A", "B", (1, 1), (2, 2))


def test_a_story_of_two_reports() -> None:
    asking = replace(B, open_questions=(B.sentences[1].span,))
    link, family = rewrite("B", "A"), Lineage("A", "A", ("A", "B"), hidden=False)
    story = tell_story("A", [A, asking], [PAIR], [link], [family])
    assert (story.id, story.first, story.last) == ("A", "2024-03-04", "2024-03-04")
    assert (story.reports, story.links, story.lineages) == (("A", "B"), (link,), (family,))
    assert story.open_questions == (
        OpenQuestion("The Marlow bridge has fallen.", (Citation("B", B.sentences[1].span),)),
    )
    assert [(claim.independent.low, claim.independent.high) for claim in story.claims] == [(1, 1), (1, 1)]
    assert [entry.claim for entry in story.timeline] == [claim.id for claim in story.claims]


def test_numbers_that_disagree_are_a_conflict_and_disputed() -> None:
    story = tell_story("A", [A, B], [PAIR], [], [])
    assert list(map(conflict_words, story.claims[1].conflicts)) == ["number: A has “twelve”, B has “fifteen”"]
    assert [sentence.disputed for sentence in story.account] == [False, True]


def test_the_label_is_a_headline() -> None:
    assert tell_story("A", [A, B], [PAIR], [], []).label in ("Marlow bridge falls", "Rail bridge falls at Marlow")


def test_a_headline_of_several_reports_of_one_text_counts_once() -> None:
    slams, falls = "Union slams the mayor of Marlow again", "Rail bridge falls at Marlow"
    readings = [
        reading("A", "It fell.", headline=slams),
        reading("B", "It fell.", headline=slams),
        reading("C", "It fell.", headline=falls),
        reading("D", "It fell.", headline="Marlow rail bridge falls, nobody hurt"),
    ]
    family = Lineage("A", "A", ("A", "B"), hidden=False)
    assert tell_story("A", readings, [], [], [family]).label == falls


def test_without_headlines_the_label_is_the_first_sentence() -> None:
    one, other = reading("A", "The bridge fell on Sunday."), reading("B", "The Marlow bridge has fallen.")
    story = tell_story("A", [one, other], [], [], [])
    assert (story.label, story.first, story.last) == ("The bridge fell on Sunday.", None, None)


def test_no_claim_is_taken_from_a_report_that_is_not_in_english() -> None:
    own = reading("own", "A barge sank on the Lume on Monday, the harbour master said.")
    foreign = replace(reading("autre", "Une péniche a coulé lundi dans la Lume."), english=False)
    story = tell_story("own", [own, foreign], [aligned("own", "autre", (0, 0))], [], [])
    assert story.reports == ("autre", "own")
    assert [[telling.report for telling in claim.tellings] for claim in story.claims] == [["own"]]
    assert {cite.report for sentence in story.account for cite in sentence.cites} == {"own"}


def test_a_headline_that_cries_is_no_label() -> None:
    loud = replace(B.report, title="Rail bridge falls at Marlow! What we know")
    story = tell_story("A", [A, replace(B, report=loud)], [PAIR], [], [])
    assert story.label == "Marlow bridge falls"
