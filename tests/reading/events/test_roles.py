"""Who does what, and to whom."""

import pytest

from reading.events.reports import read_events, roles


@pytest.mark.parametrize(
    ("text", "trigger", "who", "whom"),
    [
        ("Ortiz and Adebayo signed a treaty.", "signed", ["Ortiz", "Adebayo"], ["a treaty"]),
        ("Ortiz, who is 60, resigned.", "resigned", ["Ortiz"], []),
        ("The ferry, designed in Lisbon, is new.", "designed", [], ["The ferry"]),
        ("The tour of Lisbon and Oslo has been delayed.", "delayed", [], ["The tour"]),
        ("Norvik Rail won an order from Adebayo for up to 60 ferries.", "order", ["Adebayo"], ["60 ferries"]),
        ("Norvik Rail reported a steep decline in sales.", "decline", ["Norvik Rail"], ["sales"]),
        ("Adebayo was elected by the council.", "elected", ["the council"], ["Adebayo"]),
        ("The mayor of Lisbon resigned.", "resigned", ["The mayor"], []),
        ("The ferry sold by Norvik Rail sank.", "sold", ["Norvik Rail"], ["The ferry"]),
        ("A strike at Norvik Rail, which sold its ships, ended.", "sold", ["Norvik Rail"], ["its ships"]),
        ("The ship that Norvik Rail sold has sunk.", "sold", ["Norvik Rail"], ["The ship"]),
        ("The ship that Norvik Rail sold has sunk.", "sunk", [], ["The ship"]),
        ("The strike forced Norvik Rail to close two lines.", "close", ["Norvik Rail"], ["two lines"]),
        ("Norvik Rail hopes to buy the ferry.", "buy", ["Norvik Rail"], ["the ferry"]),
        (
            "In Lisbon, the council approved the plan and rejected the bridge.",
            "rejected",
            ["the council"],
            ["the bridge"],
        ),
        ('"The port is closed," said Ortiz.', "said", ["Ortiz"], []),
        ("Ortiz gave Adebayo the keys.", "gave", ["Ortiz"], ["Adebayo", "the keys"]),
        ("Norvik Rail's purchase of the ferries surprised Adebayo.", "purchase", ["Norvik Rail"], ["the ferries"]),
        ("The council took a decision after the talks.", "decision", ["The council"], []),
        ("Norvik Rail will close and sell the mill.", "close", ["Norvik Rail"], ["the mill"]),
        ("Norvik Rail will close and sell the mill.", "sell", ["Norvik Rail"], ["the mill"]),
        ("The review of the crash that led to a trial ended.", "ended", [], ["The review"]),
        ("The man who killed four people in an escape was jailed.", "jailed", [], ["The man"]),
        ("Services to Lisbon, Rome and Tromsø are suspended.", "suspended", [], ["Services"]),
        ("Three societies representing engineers sent letters.", "sent", ["Three societies"], ["letters"]),
        ("The plan to close the mill was dropped.", "dropped", [], ["The plan"]),
        ("Adebayo waited for Ortiz, then left.", "left", ["Adebayo"], []),
        ("Nobody knows what caused the fire.", "caused", [], ["the fire"]),
        ("The court ordered her to pay a fine.", "pay", ["her"], ["a fine"]),
        ("Half of the crew left Lisbon.", "left", ["Half of the crew"], ["Lisbon"]),
        ("Ortiz announced a deal between Lisbon and Tromsø.", "deal", ["Lisbon", "Tromsø"], []),
        ("The talks between Ortiz and Adebayo failed.", "failed", ["The talks"], []),
        ("Norvik Rail won an order from Lisbon for two ferries.", "order", ["Lisbon"], ["two ferries"]),
        ("The council condemned the attack on the ferry by gunmen.", "attack", ["gunmen"], ["the ferry"]),
        ("After being arrested, Ortiz resigned.", "arrested", [], ["Ortiz"]),
        ("He's leading the council.", "leading", ["He"], ["the council"]),
        ("Prices fell.", "fell", [], ["Prices"]),
        ("Ortiz opened the “peace bridge” in May.", "opened", ["Ortiz"], ["the “peace bridge”"]),
        ("The mayor said that the ferry sank.", "sank", [], ["the ferry"]),
        ("Norvik Rail bought about 60 wagons.", "bought", ["Norvik Rail"], ["60 wagons"]),
        ("Ortiz supplied the council (which waited) with ships.", "supplied", ["Ortiz"], ["the council", "ships"]),
        ("Ortiz asked Adebayo for the keys.", "asked", ["Ortiz"], ["Adebayo", "the keys"]),
        ("Ortiz visited Adebayo with the keys.", "visited", ["Ortiz"], ["Adebayo"]),
        ("They replaced existing ships.", "replaced", ["They"], ["existing ships"]),
        ("A man from Lisbon who sold the ferry left.", "sold", ["A man"], ["the ferry"]),
        ("The wedding took place.", "took", [], ["The wedding"]),
        ("The council held a news conference.", "conference", ["The council"], []),
        ('Ortiz signed the "historic" deal.', "signed", ["Ortiz"], ['the "historic" deal']),
        ("The council would like to thank Ortiz.", "thank", ["The council"], ["Ortiz"]),
        ("The paper quoted Ortiz as saying that it was closed.", "saying", ["Ortiz"], []),
        ("Ortiz promised it in a statement.", "statement", ["Ortiz"], []),
        ("Ortiz negotiated the purchase of the ferry.", "purchase", ["Ortiz"], ["the ferry"]),
        ("The port welcomed the promise by Norvik Rail that it would pay.", "pay", ["it"], []),
        ('"The port is closed," said the mayor and chairman.', "said", ["the mayor"], []),
        ("The port will close, warned Ortiz.", "warned", ["Ortiz"], []),
        ("It is unclear who attacked Ortiz.", "attacked", [], ["Ortiz"]),
        ("Police do not know who sold the ferry.", "know", ["Police"], []),
        ("Ortiz's arrest by the army angered Adebayo.", "arrest", ["the army"], ["Ortiz"]),
        ("Adebayo accused Ortiz of stealing the ferry.", "stealing", ["Ortiz"], ["the ferry"]),
        ("Ortiz was accused of stealing the ferry.", "stealing", ["Ortiz"], ["the ferry"]),
        ("Police stopped Ortiz from leaving Lisbon.", "leaving", ["Ortiz"], ["Lisbon"]),
        ("Ortiz met with Adebayo.", "met", ["Ortiz"], ["Adebayo"]),
        ("Soldiers fired at Ortiz.", "fired", ["Soldiers"], ["Ortiz"]),
        ("Ortiz arrived in Lisbon.", "arrived", ["Ortiz"], []),
        ("The ferry sank off Lisbon.", "sank", [], ["The ferry"]),
        ("Norvik Rail won an order for up to 60 wagons.", "order", [], ["60 wagons"]),
        ("Neither Ortiz nor Adebayo signed the treaty.", "signed", ["Ortiz", "Adebayo"], ["the treaty"]),
        ("Killed in the crash were Ortiz and Adebayo.", "Killed", [], ["Ortiz"]),
        ("Ortiz said that the port was shut, and refused to leave.", "refused", ["Ortiz"], []),
        ("Gunmen stormed the port, killing at least nine people.", "killing", ["Gunmen"], ["nine people"]),
        ("The talks were delayed, Ortiz said, but could resume.", "resume", ["The talks"], []),
        ('Ortiz said in a statement it "does not comment" now.', "comment", ["it"], []),
        ("Ortiz was suspended briefly but later cleared.", "cleared", [], ["Ortiz"]),
        ("Ortiz was called at once and closed the port.", "closed", ["Ortiz"], ["the port"]),
        ("The strike that was called in Lisbon ended.", "called", [], ["The strike"]),
        ("Norvik Rail no longer owns the ferry.", "owns", ["Norvik Rail"], ["the ferry"]),
    ],
)
def test_roles(text: str, trigger: str, who: list[str], whom: list[str]) -> None:
    assert roles(text)[trigger] == (who, whom)


def test_how_long_a_thing_is_belongs_to_it() -> None:
    text = "Ortiz signed a two-day contract."
    found, (contract,) = read_events(text, dated="two-day")
    assert [event.targets for event in found if event.trigger.of(text) == "signed"] == [(contract.id,)]
    assert contract.spans[0].of(text) == "a two-day contract"


def test_what_two_commas_enclose_has_no_part_in_the_main_clause() -> None:
    assert roles("Norvik Rail, a firm in Tromsø, sold the ferry.")["sold"] == (["Norvik Rail"], ["the ferry"])


def test_the_object_of_another_verb_is_no_second_subject() -> None:
    text = "Ortiz was jailed after breaking the law and several officials were dismissed."
    assert roles(text)["dismissed"] == ([], ["several officials"])


def test_a_title_with_of_belongs_to_the_name_behind_it() -> None:
    assert roles("Secretary of State Ortiz met Adebayo.")["met"] == (["Ortiz"], ["Adebayo"])
    assert roles("The brother of Ortiz met Adebayo.")["met"] == (["The brother"], ["Adebayo"])
