"""Forms of verbs."""

import pytest

from retold.reading.inflection import all_forms, forms, letters_of


@pytest.mark.parametrize(
    ("verb", "expected"),
    [
        ("deny", "deny denies denied denied denying"),
        ("admit", "admit admits admitted admitted admitting"),
        ("agree", "agree agrees agreed agreed agreeing"),
        ("panic", "panic panics panicked panicked panicking"),
        ("write", "write writes wrote written writing"),
        ("stress", "stress stresses stressed stressed stressing"),
        ("undertake", "undertake undertakes undertook undertaken undertaking"),
        ("mistake", "mistake mistakes mistook mistaken mistaking"),
        ("send", "send sends sent sent sending"),
        ("build", "build builds built built building"),
        ("forbid", "forbid forbids forbade forbidden forbidding"),
        ("undercut", "undercut undercuts undercut undercut undercutting"),
        ("equip", "equip equips equipped equipped equipping"),
        ("outrun", "outrun outruns outran outrun outrunning"),
        ("open", "open opens opened opened opening"),
    ],
)
def test_forms_of_a_verb(verb: str, expected: str) -> None:
    assert [form.text for form in forms(verb)] == expected.split()


@pytest.mark.parametrize(
    ("verb", "kind", "expected"),
    [
        ("strike", "participle", ["struck", "stricken"]),
        ("prove", "participle", ["proved", "proven"]),
        ("get", "participle", ["got", "gotten"]),
        ("travel", "past", ["traveled", "travelled"]),
        ("compel", "past", ["compelled"]),
        ("quit", "ing", ["quitting"]),
    ],
)
def test_forms_that_are_written_in_two_ways(verb: str, kind: str, expected: list[str]) -> None:
    assert [form.text for form in forms(verb) if form.kind == kind] == expected


@pytest.mark.parametrize(
    ("word", "letters"),
    [("take", "b"), ("takes", "z"), ("took", "d"), ("taken", "n"), ("taking", "g"), ("stopped", "dn"), ("denied", "dn"),
     ("put", "bdn"), ("lying", "g"), ("renamed", "dn"), ("overruled", "dn"), ("struck", "dn"), ("quipped", "dn"),
     ("builded", ""), ("table", ""), ("red", "")],
)  # fmt: skip
def test_what_forms_a_word_can_be(word: str, letters: str) -> None:
    assert letters_of(word) == letters


def test_all_forms_of_a_verb() -> None:
    assert all_forms("give") == {"give", "gives", "gave", "given", "giving"}
