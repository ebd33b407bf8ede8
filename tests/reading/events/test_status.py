"""How certainly something is told to have happened."""

import pytest

from reading.events.reports import events
from retold.model import Report
from retold.reading import read


@pytest.mark.parametrize(
    ("text", "trigger", "status"),
    [
        ("Ortiz resigned.", "resigned", "happened"),
        ("Ortiz did not resign.", "resign", "denied"),
        ("Ortiz will resign.", "resign", "planned"),
        ("Ortiz may resign.", "resign", "possible"),
        ("If Ortiz resigns, Adebayo will lead the council.", "resigns", "possible"),
        ("Ortiz was expected to resign.", "resign", "planned"),
        ("Ortiz refused to sign the treaty.", "sign", "denied"),
        ("Ortiz managed to escape.", "escape", "happened"),
        ("Ortiz is believed to have fled.", "fled", "possible"),
        ("Ortiz does not want to sign the treaty.", "sign", "denied"),
        ("Norvik Rail will close and sell the mill.", "sell", "planned"),
        ("The sale of the ferries will be completed.", "sale", "planned"),
        ("The council has not approved the sale of the port.", "sale", "unknown"),
        ("The strike ended without a deal.", "deal", "denied"),
    ],
)
def test_status(text: str, trigger: str, status: str) -> None:
    assert events(text)[trigger].status == status


@pytest.mark.parametrize(
    ("text", "trigger", "status"),
    [
        ("No arrests have been made in Lisbon.", "made", "denied"),
        ("Not everyone agreed with Ortiz.", "agreed", "denied"),
        ("Norvik Rail denied firing Ortiz.", "firing", "denied"),
        ("Ortiz would have died in Lisbon.", "died", "unknown"),
        ("Nobody attacked Ortiz.", "attacked", "denied"),
        ("Neither Ortiz nor Adebayo attended the talks.", "attended", "denied"),
        ("It was not Ortiz who attacked Adebayo.", "attacked", "denied"),
        ("Police stopped Ortiz from leaving Lisbon.", "leaving", "denied"),
        ("Police could stop Ortiz from leaving Lisbon.", "leaving", "unknown"),
        ("None of the crew died in Lisbon.", "died", "denied"),
        ("Ortiz cancelled the visit to Lisbon.", "visit", "denied"),
        ("Ortiz may cancel the visit to Lisbon.", "visit", "unknown"),
        ("Ortiz avoided paying Adebayo.", "paying", "denied"),
        ("Ortiz was charged with attacking Adebayo.", "attacking", "possible"),
        ("Adebayo accused Ortiz of stealing the ferry.", "stealing", "possible"),
        ("Ortiz nearly died.", "died", "unknown"),
        ("Norvik Rail has almost closed the port.", "closed", "unknown"),
        ("Did Ortiz visit Lisbon?", "visit", "unknown"),
        ("Perhaps Ortiz left Lisbon.", "left", "possible"),
        ("Maybe Ortiz left Lisbon.", "left", "possible"),
        ("Ortiz allegedly attacked Adebayo.", "attacked", "possible"),
    ],
)
def test_what_did_not_happen_is_not_told_as_if_it_had(text: str, trigger: str, status: str) -> None:
    assert events(text)[trigger].status == status


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("Nearly 200 people died in Lisbon.", "died"),
        ("Prices nearly doubled in Lisbon.", "doubled"),
        ("Police stopped Ortiz.", "stopped"),
        ("Two of the crew died in Lisbon.", "died"),
        ("Ortiz was convicted of attacking Adebayo.", "attacking"),
        ("Ortiz cancelled the visit to Lisbon.", "cancelled"),
        ("It was Ortiz who attacked Adebayo.", "attacked"),
        ("Perhaps more than anyone, Ortiz attacked Adebayo.", "attacked"),
        ("Ortiz, perhaps the richest of them, left Lisbon.", "left"),
        ("Who attacked Ortiz?", "attacked"),
    ],
)
def test_what_happened_is_told_so_whatever_else_is_nearly_or_perhaps_so(text: str, trigger: str) -> None:
    assert events(text)[trigger].status == "happened"


def test_what_somebody_denies_is_denied() -> None:
    text = "The ministry denied that the troops had crossed the border. Adebayo said that the troops had gone."
    told = {event.trigger.of(text): event.status for event in read(Report("r", text)).events}
    assert (told["crossed"], told["denied"], told["gone"]) == ("denied", "happened", "happened")


def test_nobody_has_planned_what_there_are_no_plans_for() -> None:
    assert events("Ortiz had no plans to resign.")["resign"].status == "denied"
    assert events("Ortiz had plans to resign.")["resign"].status == "planned"


def test_what_would_have_followed_did_not_happen() -> None:
    told = events("Had the bridge in Lisbon collapsed, Ortiz would have died.")
    assert (told["collapsed"].status, told["died"].status) == ("denied", "denied")


def check(status: str, told: str) -> None:
    """Check the status of the trigger that each line has behind its sentence."""
    lines = [line.strip().rsplit(" | ", 1) for line in told.strip().splitlines()]
    found = [(text, word, events(text)[word].status if word in events(text) else None) for text, word in lines]
    assert found == [(text, word, status) for text, word in lines]


def test_what_is_considered_suspected_or_threatened_is_possible() -> None:
    check(
        "possible",
        """
        The council is considering closing the port. | closing
        The council proposed closing the port. | closing
        Ortiz is suspected of selling the ferry. | selling
        Ortiz is thought to have sold the ferry. | sold
        Ortiz seems to have left Lisbon. | left
        Police suspect that Ortiz sold the ferry. | sold
        Police suspect Ortiz sold the ferry. | sold
        The council believes Ortiz sold the ferry. | sold
        Ortiz must have left Lisbon. | left
        Ortiz is likely to resign. | resign
        The army threatened an attack on Lisbon. | attack
        Ortiz warned of a strike. | strike
        Adebayo demanded that the council close the port. | close
        Ortiz suspects an attack on Lisbon. | attack
        The council denounced an alleged attack on Lisbon. | attack
        Adebayo called on Ortiz to resign. | resign
        Ortiz rejected calls to resign. | resign
        There were fears of an attack on Lisbon. | attack
        Analysts fear Norvik Rail will close the port. | close
        Ortiz appealed to Adebayo to leave Lisbon. | leave
        Rumours that Ortiz had resigned angered Adebayo. | resigned
        """,
    )


def test_what_depends_on_a_condition_is_possible() -> None:
    check(
        "possible",
        """
        If Ortiz resigns, Adebayo will leave Lisbon. | leave
        If the river rises, Ortiz will leave Lisbon. | rises
        Adebayo will leave Lisbon if Ortiz resigns. | leave
        Unless Norvik Rail pays, the crew will leave Lisbon. | leave
        Were Ortiz to resign, Adebayo would leave Lisbon. | resign
        Should Ortiz resign, Adebayo will leave Lisbon. | leave
        """,
    )
    check("planned", "Ortiz asked if Adebayo had left, and she will leave Lisbon. | leave")


def test_what_was_given_up_averted_or_untrue_is_denied() -> None:
    check(
        "denied",
        """
        The council ruled out closing the port. | closing
        The council ruled out a strike. | strike
        Ortiz ruled out that troops had crossed the border. | crossed
        Ortiz called off the visit to Lisbon. | visit
        The visit was called off. | visit
        The attack on Lisbon was foiled by Ortiz. | attack
        The attack that was to begin on Lisbon has been averted. | attack
        Ortiz came close to winning. | winning
        Ortiz came close to closing the port. | closing
        Ortiz stopped short of blaming Adebayo. | blaming
        Ortiz left Lisbon without paying Adebayo. | paying
        Ortiz decided against closing the port. | closing
        Ortiz dropped plans to buy the ferry. | buy
        Plans to close the port were scrapped. | close
        Ortiz was unable to attend the talks. | attend
        Ortiz was too ill to attend the talks. | attend
        The court forbade Ortiz to leave Lisbon. | leave
        Norvik Rail has yet to pay Ortiz. | pay
        Ortiz no longer leads the council. | leads
        Norvik Rail will no longer sell ferries. | sell
        Hardly anyone attended the talks. | attended
        Ortiz neither resigned nor apologised. | resigned
        It is not true that Ortiz left Lisbon. | left
        Ortiz dismissed reports that Adebayo had left Lisbon. | left
        There was no truth in reports that Ortiz had left Lisbon. | left
        Ortiz wished she had left Lisbon. | left
        The deal, had it been signed, would have pleased Adebayo. | signed
        The council would have closed the port if Ortiz had resigned. | closed
        Ortiz was jailed for an attempted murder. | murder
        """,
    )


def test_what_is_asked_imagined_or_not_known_is_open() -> None:
    check(
        "unknown",
        """
        Ortiz asked whether Adebayo had left Lisbon. | left
        Ortiz asked reporters if Adebayo had left Lisbon. | left
        It was not clear if Ortiz had left Lisbon. | left
        Police are investigating whether Ortiz sold the ferry. | sold
        Ortiz did not say that Adebayo had left Lisbon. | left
        There is no evidence that Ortiz left Lisbon. | left
        There were no reports of an attack on Lisbon. | attack
        Police are trying to establish if Ortiz sold the ferry. | sold
        It is too early to say who left Lisbon. | say
        Ortiz behaved as if she had won. | won
        In the film, a colonel kills the president. | kills
        During a drill, gunmen stormed the port. | stormed
        """,
    )


def test_what_is_to_come_is_planned() -> None:
    check(
        "planned",
        """
        Ortiz agreed to resign. | resign
        Ortiz is due to leave Lisbon. | leave
        The court ordered Ortiz to pay Adebayo. | pay
        The visit to Lisbon was postponed. | visit
        Ortiz denounced a planned strike. | strike
        The port will close, ending a strike. | ending
        The storm was expected to weaken as it moved over Lisbon. | moved
        Ortiz will resign when Adebayo arrives in Lisbon. | arrives
        The port will reopen after it is repaired. | repaired
        Ortiz is committed to building a bridge. | building
        """,
    )


def test_what_happened_though_it_is_told_in_such_words() -> None:
    check(
        "happened",
        """
        Ortiz was forced to resign. | resign
        Ortiz was able to escape. | escape
        Ortiz had to resign. | resign
        Ortiz will resign after she lost the vote. | lost
        Ortiz not only resigned but left Lisbon. | resigned
        Ortiz admitted selling the ferry. | selling
        It is unclear who attacked Ortiz. | attacked
        Ortiz would not say when the ferry sank. | sank
        Ortiz warned of the attack on Lisbon. | attack
        Ortiz has said that Adebayo left Lisbon. | left
        The port will close, citing costs. | citing
        Soldiers stormed the port in the film district. | stormed
        Ortiz barely escaped. | escaped
        Ortiz did not leave Lisbon until Friday. | leave
        Ortiz was surprised to find Adebayo in Lisbon. | find
        Ortiz was the first woman to lead the council. | lead
        Ortiz went on to lead the council. | lead
        """,
    )


@pytest.mark.parametrize(
    ("text", "trigger", "status"),
    [
        ("The new bridge opens next week.", "opens", "planned"),
        ("Ortiz is meeting Adebayo next week.", "meeting", "planned"),
        ("Ortiz says Adebayo will go next week.", "says", "happened"),
        ("Ortiz met Adebayo next week.", "met", "happened"),
    ],
)
def test_the_present_tells_what_is_to_come_where_its_day_is_ahead(text: str, trigger: str, status: str) -> None:
    assert events(text, dated="next week", ahead=True)[trigger].status == status


@pytest.mark.parametrize(
    ("text", "trigger", "status"),
    [
        ("Police arrested no one.", "arrested", "denied"),
        ("Norvik Rail has sold no ferries.", "sold", "denied"),
        ("Police arrested no fewer than six men.", "arrested", "happened"),
        ("Norvik Rail says no one was hurt.", "says", "happened"),
        ("Ortiz recommended no charges be filed.", "recommended", "happened"),
        ("Ortiz wasted no time.", "wasted", "happened"),
        ("The court convicted no one but Ortiz.", "convicted", "happened"),
        ("Ortiz escaped arrest.", "arrest", "denied"),
        ("The dam would have broken had it rained.", "rained", "denied"),
        ("The strike is due on Friday.", "strike", "planned"),
        ("The strike is to begin on Friday.", "strike", "planned"),
        ("The strike was to have begun on Friday.", "begun", "unknown"),
        ("There is no doubt that Ortiz resigned.", "resigned", "happened"),
        ("Ortiz was cleared of attacking Adebayo.", "attacking", "denied"),
        ("Ortiz had nothing to do with the attack.", "attack", "happened"),
    ],
)
def test_what_was_done_to_nobody_or_is_due(text: str, trigger: str, status: str) -> None:
    assert events(text)[trigger].status == status
