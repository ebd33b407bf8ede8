"""Who counts as an independent account: the number of roots that reach a claim."""

from random import Random
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from retold.comparing.claims.support import Accounts
from retold.model import Passage, Relation, Span

HERE = Span(100, 200)
ELSEWHERE = Span(500, 600)


def link(a: str, b: str, direction: str = "undecided", **changes: Any) -> Relation:
    given: dict[str, Any] = {
        "level": "derived",
        "kind": "rewrite",
        "share_a": 0.86,
        "share_b": 0.8,
        "certain": True,
    } | changes
    return Relation(a=a, b=b, direction=direction, **given)  # type: ignore[arg-type]


def partly(a: str, b: str, passage: Span = HERE, **changes: Any) -> Relation:
    shares: dict[str, Any] = {"level": "partly", "kind": "embed", "share_a": 0.2, "share_b": 0.3}
    return link(a, b, passages=(Passage(passage, passage, verbatim=True),), **(shares | changes))


def bounds(told: str, *links: Relation) -> tuple[int, int]:
    """Low and high of a claim that each of the reports tells in the sentence HERE."""
    support = Accounts(links).count({name: [HERE] for name in told})
    return support.low, support.high


def test_without_links_each_report_is_an_account() -> None:
    assert bounds("ABC") == (3, 3)


def test_one_report_is_one_account() -> None:
    assert bounds("A", link("A", "B")) == (1, 1)


def test_a_rewrite_is_the_account_that_it_retells() -> None:
    for direction in ("a_from_b", "b_from_a", "common", "undecided"):
        assert bounds("AB", link("A", "B", direction)) == (1, 1)


def test_a_rewrite_that_is_only_plausible_counts_for_the_lower_bound_alone() -> None:
    assert bounds("AB", link("A", "B", certain=False)) == (1, 2)


def test_a_passage_joins_only_the_claims_that_it_tells() -> None:
    assert bounds("AB", partly("A", "B", HERE)) == (1, 1)
    assert bounds("AB", partly("A", "B", ELSEWHERE)) == (2, 2)
    assert bounds("AB", partly("A", "B", HERE, certain=False)) == (1, 2)


def test_a_passage_that_only_touches_the_sentence_does_not_join() -> None:
    assert bounds("AB", partly("A", "B", Span(170, 300))) == (2, 2)


def test_a_template_and_an_independent_relation_join_nothing() -> None:
    assert bounds("AB", partly("A", "B", HERE, kind="template")) == (2, 2)
    assert bounds("AB", partly("A", "B", HERE, level="independent", kind=None)) == (2, 2)


def test_an_agency_report_and_its_copies_are_one_account_beside_an_independent_one() -> None:
    copies = [link(copy, "W", "a_from_b") for copy in "ABC"]
    assert bounds("WABCX", *copies) == (2, 2)


def test_copies_of_a_report_that_does_not_tell_it_may_be_one_account() -> None:
    copies = [link(copy, "W", "a_from_b") for copy in "AB"]
    assert bounds("AB", *copies) == (1, 2)
    (through,) = [r for r in Accounts(copies).count({"A": [HERE], "B": [HERE]}).reasons if "through" in r.cue]
    assert through.note == "A and B hang together through reports that do not tell this; they may be one account"


def test_a_report_written_from_two_others_does_not_make_them_one() -> None:
    both = (link("C", "A", "a_from_b", share_a=0.5), link("C", "B", "a_from_b", share_a=0.4))
    assert bounds("ABC", *both) == (2, 2)
    assert bounds("AB", *both) == (2, 2)
    assert bounds("ABC", link("C", "A", "a_from_b"), partly("C", "B", HERE, direction="a_from_b")) == (2, 2)


def test_a_chain_of_versions_is_one_account() -> None:
    assert bounds("ABCD", link("B", "A", "a_from_b"), link("C", "B", "a_from_b"), link("C", "D", "b_from_a")) == (1, 1)


def test_two_lineages_stay_two_however_many_copies_each_has() -> None:
    links = [link(copy, "A", "a_from_b") for copy in "BCD"] + [link(copy, "X", "a_from_b") for copy in "YZ"]
    assert bounds("ABCDXYZ", *links) == (2, 2)
    assert bounds("BCZ", *links, link("B", "C")) == (2, 2)


def test_reasons_are_told_in_words_with_the_sentences() -> None:
    support = Accounts([link("001", "000", "a_from_b")]).count({"000": [HERE], "001": [ELSEWHERE], "002": [HERE]})
    assert [(reason.cue, reason.note, reason.a, reason.b) for reason in support.reasons] == [
        ("link", "001 retells 000 (rewrite, 86 % of its narration); they count as one account", (ELSEWHERE,), (HERE,)),
        ("independent", "nothing proves that 000, 002 took this from one another", (), ()),
    ]


def test_reasons_by_direction() -> None:
    def note(one: Relation) -> str:
        return Accounts([one]).count({"A": [HERE], "B": [HERE]}).reasons[0].note

    assert note(link("A", "B", "b_from_a")) == (
        "B retells A (rewrite, 80 % of its narration); they count as one account"
    )
    assert note(link("A", "B", "common")) == (
        "A and B have a source in common that is not here; they count as one account"
    )
    assert note(link("A", "B")) == (
        "A and B share a text (rewrite, 86 % and 80 % of their narration; undecided whose it is); "
        "they count as one account"
    )
    assert note(partly("A", "B", certain=False)) == (
        "A and B share the passage that tells this (embed); they may be one account"
    )


def test_an_account_that_may_tell_it_elsewhere_counts_for_the_upper_bound_alone() -> None:
    links = [link("B", "C", certain=True), link("D", "A", certain=True)]
    told = {"A": [HERE]}
    assert Accounts(links).count(told, elsewhere={"D": [ELSEWHERE]}).high == 1
    support = Accounts(links).count(told, elsewhere={"B": [ELSEWHERE], "C": [HERE], "D": [ELSEWHERE]})
    assert (support.low, support.high) == (1, 2)
    assert [(reason.note, reason.a) for reason in support.reasons] == [
        ("B may tell this in other words; it counts for the upper bound alone", (ELSEWHERE,))
    ]


def test_publishers_of_one_house_count_once() -> None:
    accounts = Accounts([], {"A": "Quill", "B": "Quill"})
    support = accounts.count({name: [HERE] for name in "ABC"})
    assert (support.low, support.high) == (2, 2)
    assert [reason.note for reason in support.reasons if reason.cue == "publishers"] == [
        "A and B are published by one house, Quill; they count as one account"
    ]


def test_what_a_house_copied_from_others_stays_theirs() -> None:
    houses = {"A": "Quill", "B": "Quill"}
    assert Accounts([link("A", "W", "a_from_b")], houses).count({name: [HERE] for name in "ABW"}).low == 2
    support = Accounts([], houses).count({"A": [HERE]}, elsewhere={"B": [HERE], "C": [HERE]})
    assert (support.low, support.high) == (1, 2)


def test_sources_are_shown_beside_the_count() -> None:
    support = Accounts([]).count({"A": [HERE], "B": [HERE]}, ("Dora Quint",))
    assert (support.low, support.high, support.sources) == (2, 2, ("Dora Quint",))


NAMES = "ABCDEF"
LINKS = st.builds(
    lambda pair, direction, level, share, certain, passage: link(
        pair[0],
        pair[1],
        direction,
        level=level,
        kind="rewrite" if level == "derived" else "embed",
        share_a=share,
        share_b=share,
        certain=certain,
        passages=(Passage(passage, passage, verbatim=True),),
    ),
    st.lists(st.sampled_from(NAMES), min_size=2, max_size=2, unique=True),
    st.sampled_from(["a_from_b", "b_from_a", "common", "undecided"]),
    st.sampled_from(["derived", "partly"]),
    st.sampled_from([0.2, 0.8]),
    st.booleans(),
    st.sampled_from([HERE, ELSEWHERE]),
)
STORIES = st.lists(LINKS, max_size=12, unique_by=lambda one: frozenset((one.a, one.b)))


@given(STORIES, st.sets(st.sampled_from(NAMES), min_size=1))
def test_the_bounds_are_in_order(links: list[Relation], told: set[str]) -> None:
    low, high = bounds("".join(sorted(told)), *links)
    assert 1 <= low <= high <= len(told)


@given(STORIES, st.randoms(use_true_random=False))
def test_the_order_of_links_and_reports_does_not_matter(links: list[Relation], random: Random) -> None:
    expected = bounds(NAMES, *links)
    names = list(NAMES)
    random.shuffle(names)
    random.shuffle(links)
    assert bounds("".join(names), *links) == expected


@given(STORIES, LINKS.filter(lambda one: one.direction in ("common", "undecided")))
def test_one_more_link_without_direction_never_adds_an_account(links: list[Relation], more: Relation) -> None:
    others = [one for one in links if {one.a, one.b} != {more.a, more.b}]
    before, after = bounds(NAMES, *others), bounds(NAMES, *others, more)
    assert after[0] <= before[0]
    assert after[1] <= before[1]


@given(STORIES, st.sets(st.sampled_from(NAMES), min_size=2), st.data())
def test_doubtful_tellings_lower_the_lower_bound_alone(
    links: list[Relation], told: set[str], data: st.DataObject
) -> None:
    names = sorted(told)
    doubtful = data.draw(st.sets(st.sampled_from(names[1:])))
    spans = {name: [HERE] for name in names}
    sure, doubted = (
        Accounts(links).count(spans),
        Accounts(links).count(spans, (), dict.fromkeys(doubtful, "may tell another thing")),
    )
    assert 1 <= doubted.low <= sure.low
    assert doubted.high == sure.high
