from comparing.differences.make import aligned
from retold.comparing import find_differences
from retold.model import Report
from retold.reading import read


def names(a: str, b: str) -> list[tuple[str, str]]:
    one, other = read(Report("a", a)), read(Report("b", b))
    found = find_differences(one, other, aligned(one, other))
    return [(d.a.of(a), d.b.of(b)) for d in found if d.kind == "name" and d.a and d.b]


def test_another_did_it_in_the_passive_voice() -> None:
    a, b = "The portrait was painted by Elsa Moor in 1911.", "Greta Fahl painted the portrait in 1911."
    assert names(a, b) == [("Elsa Moor", "Greta Fahl")]


def test_the_same_did_it() -> None:
    assert names("The portrait was painted by Elsa Moor in 1911.", "Elsa Moor painted the portrait in 1911.") == []


def test_whom_the_other_report_knows_is_no_other() -> None:
    a = "The portrait was painted by Elsa Moor in 1911."
    b = "Greta Fahl painted the portrait in 1911. She was a pupil of Elsa Moor."
    assert names(a, b) == []


def test_surnames_go_on_as_no_other_names_do() -> None:
    a, b = "Professor Wen Li led the study of ice.", "The study of ice was led by Professor Wen Lin."
    assert names(a, b) == [("Li", "Lin")]
