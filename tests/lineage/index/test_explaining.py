from lineage.texts import invented
from retold.lineage.index import Arrival, Index, Print, Shared, explaining, make_prints

ONE, OTHER = invented(1), invented(2)
TAKERS = [f"{ONE} {invented(seed)}" for seed in range(10, 14)]
HALF = f"{invented(1)[:400]} {invented(14)}"


def shared(texts: list[str]) -> tuple[Print, list[Shared], list[Print]]:
    """The print of the last of some texts, what it shares with those before it, and the prints of these."""
    prints = list(make_prints(texts))
    found = Index().add_all([Arrival(str(place), None, own) for place, own in enumerate(prints)])
    last = sorted((one for one in found if one.a == str(len(texts) - 1)), key=lambda one: int(one.b))
    return prints[-1], last, [prints[int(one.b)] for one in last]


def chosen(*texts: str, dated: bool = False) -> list[int]:
    """The texts that explain the last one, by their places."""
    own, found, prints = shared(list(texts))
    return [int(found[place].b) for place in explaining(own, found, prints, dated=dated)]


def test_few_are_all_kept():
    assert chosen(ONE, TAKERS[0], f"{ONE} {OTHER}") == [0, 1]
    assert chosen(ONE, OTHER) == []


def test_of_those_with_the_same_passage_the_four_with_most_of_it_are_enough_the_earliest_first():
    assert chosen(HALF, *TAKERS, f"{ONE} {OTHER}") == [1, 2, 3, 4]


def test_two_that_have_half_of_a_dated_report_are_enough():
    assert chosen(HALF, *TAKERS, f"{ONE} {OTHER}", dated=True) == [1, 2, 3, 4]
    assert chosen(HALF, *TAKERS, f"{ONE} {OTHER[:300]}", dated=True) == [1, 2]


def test_whoever_alone_has_another_passage_is_needed_too():
    assert chosen(HALF, *TAKERS, f"{OTHER[:200]} {invented(9)}", f"{ONE} {OTHER}") == [1, 2, 3, 4, 5]


def test_what_only_looks_like_text_taken_over_explains_nothing_and_comes_last():
    own, found, prints = shared([HALF, *TAKERS, f"{ONE} {OTHER}"])
    forms = [one._replace(likely=0.2) for one in found[1:]]
    assert explaining(own, [found[0], *forms], prints, dated=True) == [0, 1, 2, 3, 4]


def test_eight_are_enough():
    texts = [f"{invented(seed)} {invented(90 + seed)}" for seed in range(10)]
    assert len(chosen(*texts, " ".join(invented(seed) for seed in range(10)))) == 8
