"""A report made of two others, known by their links."""

from collections.abc import Sequence

from lineage.counted import count_roots
from retold.lineage.forest import explain_away, find_lineages
from retold.model import Lineage, Passage, Reading, Relation, Report, Roots, Span
from retold.reading import read_light

COPIED, TOLD = True, False


def link(a: str, b: str, shares: tuple[float, float], *passages: tuple[int, int, int, bool]) -> Relation:
    """A link of two reports, with passages by their beginnings and length in characters."""
    found = tuple(
        Passage(Span(one, one + size), Span(other, other + size), word) for one, other, size, word in passages
    )
    return Relation(a, b, "derived", "rewrite", "undecided", *shares, certain=True, passages=found)


OF_HOST = link("compound", "host", (0.7, 1.0), (0, 0, 300, COPIED), (400, 300, 400, COPIED))
"""The host's 700 characters stand in the compound around 100 of the lender's."""

OF_LENDER = link("compound", "lender", (0.5, 0.6), (300, 0, 100, COPIED), (400, 200, 400, TOLD))
"""Beside these the compound seems to retell the lender."""


def roots(links: Sequence[Relation]) -> Roots:
    """From how many roots the three descend."""
    names = ("compound", "host", "lender")
    return count_roots(dict.fromkeys(names, "s"), families(names, links), links)["s"]


def families(names: Sequence[str], links: Sequence[Relation]) -> tuple[Lineage, ...]:
    return find_lineages([bare(name) for name in names], links)


def bare(name: str) -> Reading:
    return read_light(Report(name, "Text."))


def test_what_a_third_report_has_word_by_word_is_no_rewriting_of_the_lender():
    host, lender = explain_away([OF_HOST, OF_LENDER])
    assert host == OF_HOST
    assert (lender.kind, lender.level, round(lender.share_a, 2), round(lender.share_b, 2)) == (
        "embed",
        "partly",
        0.1,
        0.12,
    )
    assert lender.passages == (Passage(Span(300, 400), Span(0, 100), verbatim=True),)
    assert lender.evidence[-1].note == (
        "what compound tells beside these passages stands in host, which has no text of lender"
    )


def test_without_the_compound_the_two_are_two_accounts_and_so_they_are_with_it():
    assert roots([OF_HOST, OF_LENDER]) == Roots(2, 2)


def test_if_the_third_has_the_lenders_text_itself_nothing_is_explained():
    both_told = link("host", "lender", (0.4, 0.4), (300, 200, 400, TOLD))
    assert explain_away([OF_HOST, OF_LENDER, both_told]) == [OF_HOST, OF_LENDER, both_told]


def test_what_the_third_lacks_may_be_the_lenders_reworded():
    elsewhere = link("compound", "lender", (0.5, 0.6), (300, 0, 100, COPIED), (800, 200, 400, TOLD))
    assert explain_away([OF_HOST, elsewhere]) == [OF_HOST, elsewhere]


def test_two_cuts_of_one_report_are_its_versions():
    cut = link("compound", "lender", (0.4, 1.0), (700, 0, 400, COPIED))
    assert explain_away([OF_HOST, cut]) == [OF_HOST, cut]


def test_short_runs_are_left_of_a_text_that_was_reworded_throughout():
    reworded = link("compound", "lender", (0.5, 0.6), (300, 0, 50, COPIED), (400, 200, 400, TOLD))
    assert explain_away([OF_HOST, reworded]) == [OF_HOST, reworded]


def test_explaining_twice_changes_nothing():
    once = explain_away([OF_HOST, OF_LENDER])
    assert explain_away(once) == once
