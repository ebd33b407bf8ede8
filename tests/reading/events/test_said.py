"""What a statement leaves of what it tells."""

import pytest

from retold.model import Report
from retold.reading import read


def status_in(text: str, trigger: str) -> str:
    """The status of an event of a report of one sentence."""
    return next(one.status for one in read(Report("r", text)).events if one.trigger.of(text) == trigger)


@pytest.mark.parametrize(
    ("text", "trigger", "status"),
    [
        ("Officials did not tell reporters that the bridge had collapsed.", "collapsed", "unknown"),
        ("The army did not say that the ferry, which left at dawn, had sunk.", "sunk", "unknown"),
        ("The army did not say that the ferry, which left at dawn, had sunk.", "left", "happened"),
        ("Ortiz never told the court the tunnel had flooded.", "flooded", "unknown"),
        ("Ortiz did not say the bridge had collapsed or that anyone had died.", "died", "unknown"),
        ("Ortiz did not announce that the band had split, but its manager resigned.", "resigned", "happened"),
        ("Ortiz did not claim the attack killed anyone.", "killed", "unknown"),
        ("Ortiz denied that she had met Adebayo or taken money.", "taken", "denied"),
        ("Ortiz denied that she had met the man who broke the window.", "broke", "happened"),
        ("Ortiz did not say who attacked Adebayo.", "attacked", "happened"),
        ("Police have ruled out that the boy was pushed.", "pushed", "denied"),
        ("The court was told that Finch had poisoned the well.", "poisoned", "possible"),
        ("The inquest heard that the driver slept.", "slept", "possible"),
        ("Prosecutors dropped the charge that Bell bribed the mayor.", "bribed", "possible"),
        ("Bell pleaded guilty to a charge that he bribed the mayor.", "bribed", "happened"),
        ("It is not clear who attacked Adebayo.", "attacked", "happened"),
        ('"Did he jump?" Ortiz asked.', "jump", "unknown"),
        ("When asked if he would resign, Ortiz left the room.", "left", "happened"),
    ],
)
def test_an_event_follows_the_statement_that_tells_it(text: str, trigger: str, status: str) -> None:
    assert status_in(text, trigger) == status


@pytest.mark.parametrize(
    ("text", "noun", "status"),
    [
        ("Ortiz would not comment on the raid.", "raid", "happened"),
        ("Nobody has claimed responsibility for the bombing.", "bombing", "happened"),
        ("Ortiz did not attend the trial.", "trial", "happened"),
        ("The letter revealed no details about the attack.", "attack", "happened"),
        ("Ortiz has not discussed a merger.", "merger", "unknown"),
        ("The council has not approved the sale.", "sale", "unknown"),
    ],
)
def test_what_nobody_speaks_of_is_there_all_the_same(text: str, noun: str, status: str) -> None:
    assert status_in(text, noun) == status
