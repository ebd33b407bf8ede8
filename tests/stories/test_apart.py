import pytest

from retold.stories.accounts import Accounts
from retold.stories.apart import Apart
from retold.stories.kept import KeptProfiles
from retold.stories.profiles import profile
from retold.stories.slots import contradicted, lookalikes
from stories.few_reports import light

FERRY = "The ferry Aurora ran aground off Marlow on Friday with 240 passengers, the coast guard said. Nobody was hurt."
TEXTS = [
    FERRY,
    FERRY.replace("Aurora", "Belinda").replace("Marlow", "Hexley"),
    FERRY.replace("240", "241"),
    "A cow fell into a pit near Upper Hexley.",
    "A tree fell onto a barn near Upper Hexley.",
]
PROFILES = [profile(light(text, text)) for text in TEXTS]


@pytest.fixture
def apart() -> Apart:
    accounts, kept = Accounts(lambda *_: True), KeptProfiles()
    for number, one in enumerate(PROFILES):
        accounts.add(number)
        kept[number] = one
    return Apart(accounts, kept)


def test_accounts_are_told_apart_as_their_reports_are_however_often_one_asks(apart: Apart) -> None:
    for groups in (([0], [1]), ([0], [2]), ([3], [4]), ([0, 2], [1]), ([0, 3], [1, 2])) * 2:
        some, others = ([PROFILES[account] for account in group] for group in groups)
        assert apart.lookalikes(*groups) == (lookalikes(some, others) is not None)


def test_what_tells_two_reports_apart_is_worked_out_once(apart: Apart, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []
    monkeypatch.setattr("retold.stories.apart.contradicted", lambda a, b: asked.append((a, b)) or contradicted(a, b))
    reasons = [apart.contradicted(0, 1), apart.contradicted(1, 0)]
    assert reasons == [contradicted(PROFILES[0], PROFILES[1])] * 2
    assert asked == [(PROFILES[0], PROFILES[1])]


def test_reports_are_akin_as_their_profiles_show(apart: Apart) -> None:
    assert [apart.akin(0, 2), apart.akin(0, 1), apart.akin(0, 3)] == [True, False, False]
