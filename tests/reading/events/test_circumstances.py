"""When, where, and how certainly."""

import pytest

from reading.events.reports import DAY, PUBLISHED, events
from retold.model import Report
from retold.reading import read


@pytest.mark.parametrize(
    ("text", "trigger", "date", "dated"),
    [
        ("Ortiz resigned on Friday.", "resigned", DAY, "stated"),
        ("On Friday, Norvik Rail announced plans to buy the ferry.", "announced", DAY, "stated"),
        ("On Friday, Norvik Rail announced plans to buy the ferry.", "plans", DAY, "inherited"),
        ("On Friday, Norvik Rail announced plans to buy the ferry.", "buy", None, None),
        ("The sale of the ferries will be completed on Friday.", "sale", DAY, "inherited"),
        ("Norvik Rail may sell the ferry that it bought on Friday.", "bought", DAY, "stated"),
        ("Norvik Rail may sell the ferry that it bought on Friday.", "sell", None, None),
        ("Ortiz has lived in Lisbon since Friday.", "lived", PUBLISHED, "published"),
        ("The council chose Lisbon based Norvik Rail on Friday.", "chose", DAY, "stated"),
        ("The council owns a ship built on Friday.", "owns", PUBLISHED, "published"),
        ("For Friday, Ortiz says she sold the ferry.", "says", PUBLISHED, "published"),
        ("Ortiz, a star of Friday, has died.", "died", PUBLISHED, "published"),
        ("On the morning of Friday, Ortiz died.", "died", DAY, "stated"),
        ("Ortiz said as late as Friday that Norvik Rail closed it.", "closed", PUBLISHED, "published"),
        ("The court jailed Ortiz for her violent Friday attack.", "jailed", PUBLISHED, "published"),
    ],
)
def test_dates(text: str, trigger: str, date: tuple[str, str] | None, dated: str | None) -> None:
    event = events(text, dated="Friday")[trigger]
    assert (event.date, event.dated) == (date, dated)


def test_only_what_is_so_when_it_is_told_is_dated_by_the_report() -> None:
    def dated(text: str) -> list[str | None]:
        return [event.dated for event in events(text).values()]

    assert dated("Ortiz resigned.") == ["published"]
    assert dated("Ortiz had resigned.") == [None]
    assert dated("Ortiz will resign.") == [None]


@pytest.mark.parametrize(
    ("text", "trigger", "dated"),
    [
        ("Ortiz, who led the council, resigned.", "led", None),
        ("Ortiz, who led the council, resigned.", "resigned", "published"),
        ("Ortiz resigned after the ferry sank.", "sank", None),
        ("Ortiz was there when the port was closed.", "closed", None),
        ("Ortiz, who leads the council, resigned.", "leads", "published"),
    ],
)
def test_background_is_not_of_the_day_of_the_report(text: str, trigger: str, dated: str | None) -> None:
    assert events(text)[trigger].dated == dated


@pytest.mark.parametrize(
    ("text", "trigger", "place"),
    [
        ("Ortiz met Adebayo in Lisbon.", "met", "l1"),
        ("In Lisbon, the council approved the plan.", "approved", "l1"),
        ("Ortiz resigned, as was reported in Lisbon.", "resigned", None),
        ("Ortiz flew to Tromsø.", "flew", "l2"),
        ("Ortiz sold the ferry to Lisbon.", "sold", None),
        ("A fire in Tromsø closed the port.", "fire", "l2"),
        ("Norvik Rail reported a drop in Lisbon ferry sales.", "drop", None),
        ("Ortiz was arrested in central Lisbon.", "arrested", "l1"),
        ("Ortiz was arrested at the old airport.", "arrested", "n1"),
        ("Ortiz died in an attack in Lisbon.", "died", "l1"),
        ("Ortiz denounced an attack in Lisbon.", "denounced", None),
        ("Ortiz held talks in Lisbon.", "held", "l1"),
        ("Ortiz died in the Lisbon bombing.", "died", "l1"),
        ("Ortiz died in Norvik Rail and the Lisbon fire.", "died", None),
        ("Ortiz flew out of Lisbon.", "flew", "l1"),
        ("Ortiz lied in office.", "lied", None),
        ("Ortiz lied in her office.", "lied", "n1"),
        ("Ortiz cancelled a tour of Lisbon.", "tour", "l1"),
        ("Ortiz cancelled a visit of the mayor of Lisbon.", "visit", None),
    ],
)
def test_places(text: str, trigger: str, place: str | None) -> None:
    assert events(text)[trigger].place == place


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
        ("Ortiz is believed to have fled.", "fled", "happened"),
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


def test_goals_and_hours_are_no_events() -> None:
    assert "police" not in events("Ortiz had lied to police and to Adebayo.")
    assert "am" not in events("Ortiz found them at 6am.")
    assert "police" in events("Ortiz was sent to police the border.")


@pytest.mark.parametrize(
    ("text", "dated", "trigger"),
    [
        ("Ortiz raised rates; on Friday Adebayo cut them.", "Friday", "raised"),
        ("Ortiz reported a fall in third-quarter profit.", "third-quarter", "reported"),
        ("Born in 1933, Ortiz moved to Lisbon.", "1933", "moved"),
    ],
)
def test_a_date_beside_a_verb_may_belong_to_something_else(text: str, dated: str, trigger: str) -> None:
    assert events(text, dated=dated)[trigger].dated == "published"


def test_what_somebody_denies_is_denied() -> None:
    text = "The ministry denied that the troops had crossed the border. Adebayo said that the troops had gone."
    told = {event.trigger.of(text): event.status for event in read(Report("r", text)).events}
    assert (told["crossed"], told["denied"], told["gone"]) == ("denied", "happened", "happened")


def test_nobody_has_planned_what_there_are_no_plans_for() -> None:
    assert events("Ortiz had no plans to resign.")["resign"].status == "denied"
    assert events("Ortiz had plans to resign.")["resign"].status == "planned"


def test_what_would_have_followed_did_not_happen() -> None:
    told = events("Had the bridge in Lisbon collapsed, Ortiz would have died.")
    assert (told["collapsed"].status, told["died"].status) == ("possible", "unknown")
