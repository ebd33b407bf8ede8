import pytest

from retold import claim
from retold.errors import UnknownClaimError
from retold.model import Report

FELL = "The rail bridge at Marlow fell into the Lume at noon on Sunday, the police said."
A = Report("A", f"{FELL}\nTwelve people were hurt, a doctor of the hospital said.\n", published="2026-03-01")
B = Report("B", f"{FELL}\nTrains were stopped until Monday evening at least.\n", published="2026-03-02")


def first_id():
    import retold

    (story,) = retold.tell([A, B])
    return next(one.id for one in story.claims if one.text == FELL)


def test_a_claim_with_its_story():
    story, found = claim([A, B], first_id())
    assert (story.id, found.text) == ("A", FELL)
    assert [telling.report for telling in found.tellings] == ["A", "B"]


def test_the_id_holds_before_and_after_the_story_grows():
    alone = claim([A], first_id())[1]
    grown = claim([A, B], alone.id)[1]
    assert (alone.text, len(alone.tellings)) == (FELL, 1)
    assert (grown.text, len(grown.tellings)) == (FELL, 2)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("A:ffffff", "No claim 'A:ffffff': A has no such sentence now. It tells A:"),
        ("Q:ffffff", "No claim 'Q:ffffff': no report 'Q' is here."),
        ("ffffff", "No claim 'ffffff': the id of a claim is that of a report, a colon and a mark, such as 'northwire"),
        (":ffffff", "No claim ':ffffff': the id of a claim is that of a report, a colon"),
        ("A:", "No claim 'A:': the id of a claim is that of a report, a colon"),
    ],
)
def test_an_unknown_id_says_what_would_have_worked(name, said):
    with pytest.raises(UnknownClaimError, match="No claim") as raised:
        claim([A, B], name)
    assert str(raised.value).startswith(said)
