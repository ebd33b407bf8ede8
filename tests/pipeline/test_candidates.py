from lineage.texts import invented
from retold.engine import InProcess
from retold.lineage import Window
from retold.model import Report
from retold.pipeline import Traces, prepare
from retold.pipeline.candidates import Candidates, closest

ONE, OTHER = invented(1), invented(2)


def traces(*texts: str) -> dict[int, Traces]:
    reports = [Report(f"r{number}", text) for number, text in enumerate(texts)]
    return {number: one.traces for number, one in enumerate(prepare(reports, InProcess()))}


def test_of_an_account_the_two_most_alike_are_related():
    some = traces(*(f"{ONE} {invented(number, number)}" for number in (8, 2, 6, 4)), f"{ONE} {OTHER}", OTHER)
    assert closest([(number, 4) for number in range(4)], some) == {(1, 4), (3, 4)}
    assert closest([(0, 1), (0, 5), (4, 5)], some) == {(0, 1), (4, 5)}


def test_of_many_with_one_text_few_are_met_and_none_that_was_removed():
    some = traces(*(f"{ONE} {invented(number)}" for number in range(10, 16)))
    known = Candidates(Window(), InProcess())
    known.add({number: (None, some[number]) for number in range(5)})
    known.remove({0})
    assert known.add({5: (None, some[5])}) == {5: {1, 2, 3}}
