"""Who says that something is not so does not tell it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retold.comparing.sentences.denying import oppose

OPPOSITE = [
    ("No patient data appeared to have been stolen, it said.", "Data of 1,400 patients were taken, it said."),
    ("The source of the fever may be a cooling tower.", "The tower is not the source, Dr Cole said."),
    ("“Our results do not prove that tea protects the heart,” she said.", "“Tea protects the heart,” she said."),
    ("Tarn and Lesk agreed to reopen the harbour.", "Talks between Tarn and Lesk ended without agreement."),
    ("The minister never met the lobbyist.", "The minister met the lobbyist twice."),
    ("Lind does not want a strike.", "Lind announced a strike for June."),
    ("He isn't the driver, police said.", "He is the driver, police said."),
]
NO_OPPOSITE = [
    ("The police did not name the victim.", "The police would not name the victim."),
    ("It was not only a matter of money but of trust.", "It was a matter of money and trust."),
    ("The plant ran without a permit, the court heard.", "The court heard that the plant had no permit."),
    ("The council voted not to keep the school open.", "The council voted to close the school."),
    ("Service may not be restored until May.", "Service will be restored in May."),
]


@pytest.mark.parametrize(("one", "other"), OPPOSITE)
def test_what_one_denies_and_the_other_tells(one: str, other: str) -> None:
    assert (oppose(one, other), oppose(other, one)) == (True, True)


@pytest.mark.parametrize(("one", "other"), NO_OPPOSITE)
def test_no_opposite(one: str, other: str) -> None:
    assert (oppose(one, other), oppose(other, one)) == (False, False)


_TEXTS = st.lists(st.sampled_from("the school did not no never close opened was without a fire".split())).map(" ".join)


@given(_TEXTS)
def test_no_text_denies_itself(text: str) -> None:
    assert not oppose(text, text)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The ministry denied that soldiers had fired on the crowd.", "Soldiers fired on the crowd."),
        ("There is no evidence that the tower made the patients ill.", "The tower made the patients ill."),
        ("Prosecutors dismissed claims that Lund forged the letter.", "Lund forged the letter."),
        ("The two men were acquitted of killing Ada Lund.", "The two men killed Ada Lund."),
        ("The firm failed to inspect the valve.", "The firm inspected the valve."),
        ("The pilot narrowly avoided hitting the hangar.", "The pilot hit the hangar."),
    ],
)
def test_verbs_and_phrases_deny_too(one: str, other: str) -> None:
    assert oppose(one, other)
    assert oppose(other, one)


def test_two_denials_agree() -> None:
    assert not oppose("The firm failed to inspect the valve.", "The valve was not inspected.")
