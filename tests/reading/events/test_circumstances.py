"""When and where."""

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
        ("Ortiz said as late as Friday that Norvik Rail closed it.", "closed", None, None),
        ("The court jailed Ortiz for her violent Friday attack.", "jailed", PUBLISHED, "published"),
        ("Ortiz did not sell the ferry until Friday.", "sell", DAY, "stated"),
        ("The ferry was not sold till Friday.", "sold", DAY, "stated"),
        ("Ortiz stayed in Lisbon until Friday.", "stayed", None, None),
        ("Norvik Rail stopped the ferry until Friday.", "stopped", None, None),
        ("Ortiz will not resign until Friday.", "resign", None, None),
    ],
)
def test_dates(text: str, trigger: str, date: tuple[str, str] | None, dated: str | None) -> None:
    event = events(text, dated="Friday")[trigger]
    assert (event.date, event.dated) == (date, dated)


@pytest.mark.parametrize(
    ("text", "trigger", "date", "dated"),
    [
        ("In a speech on Friday, Ortiz, who led the firm and closed its mill, resigned.", "resigned", DAY, "stated"),
        ("In a speech on Friday, Ortiz, who led the firm and closed its mill, resigned.", "led", None, None),
        ("Ortiz arrived on Friday, three days later than planned.", "planned", None, None),
        ("Ortiz banned the ferry over accidents, including two fires on Friday.", "banned", PUBLISHED, "published"),
        ("Ortiz will return when it was planned.", "return", None, None),
        ("The visit of Ortiz has been delayed.", "visit", None, None),
        ("Ortiz presented the proposed plan.", "plan", PUBLISHED, "published"),
        ("The fleet grew since Friday, when Ortiz sold a ferry.", "sold", DAY, "stated"),
        ("It is up from Friday when the ferry sank.", "sank", DAY, "stated"),
        ("Ortiz will return when it is sold.", "sold", None, None),
        ("Years after it was ready, Ortiz opened the port.", "was", None, None),
    ],
)
def test_whose_a_date_is(text: str, trigger: str, date: tuple[str, str] | None, dated: str | None) -> None:
    event = events(text, dated="Friday" if "Friday" in text else "")[trigger]
    assert (event.date, event.dated) == (date, dated)


def test_a_gerund_is_of_the_day_of_its_verb() -> None:
    told = "Ortiz sold the ferry on Friday. Speaking in Lisbon, she thanked Adebayo."
    assert days_of(told, "2023-06-18")["Speaking"] is None


def test_what_somebody_announced_on_the_day_of_the_report_may_be_long_ago() -> None:
    assert days_of("Ortiz announced she lost money in 2019.", "2023-06-18") == {
        "announced": "2023-06-18", "lost": "2019-01-01",
    }  # fmt: skip


def test_what_is_put_off_until_a_day_ahead_is_of_the_day_of_the_report() -> None:
    event = events("Norvik Rail delayed the sale until Friday.", dated="Friday", ahead=True)["delayed"]
    assert (event.date, event.dated) == (PUBLISHED, "published")


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


def test_behind_an_earlier_day_of_its_own_a_report_dates_what_it_tells_in_the_past_no_more() -> None:
    told = "Ortiz sold the ferry on Friday. Adebayo resigned. The strike in Lisbon ended. The council is angry."
    assert days_of(told, "2023-06-18") == {
        "sold": "2023-06-16", "resigned": None, "strike": None, "ended": None, "is": "2023-06-18",
    }  # fmt: skip
    assert days_of("Ortiz sold the ferry in 2019. Adebayo resigned.", "2023-06-18")["resigned"] == "2023-06-18"
    assert days_of("Ortiz resigned. Adebayo sold the ferry on Friday.", "2023-06-18")["resigned"] == "2023-06-18"


def test_only_the_first_sentences_of_a_report_tell_of_its_day() -> None:
    told = "Ortiz sold the ferry. " + "The port is old. " * 6 + "Adebayo resigned. Norvik Rail owns the port."
    days = days_of(told, "2023-06-18")
    assert (days["sold"], days["resigned"], days["owns"]) == ("2023-06-18", None, "2023-06-18")
    assert days_of("In a 2008 interview, Ortiz denounced the council.", "2023-06-18")["denounced"] is None
    assert days_of("Ortiz previously sold the ferry.", "2023-06-18")["sold"] is None


def test_what_nouns_tell_on_the_word_of_a_source_has_no_day_of_the_report() -> None:
    assert events("Ortiz denounced an attack.")["attack"].dated == "published"
    assert events("Ortiz said she denounced an attack.", said="she denounced an attack")["attack"].dated is None


def test_what_was_expected_was_not_expected_on_one_day() -> None:
    assert events("The storm was expected to weaken.")["expected"].dated is None


def days_of(text: str, published: str) -> dict[str, str | None]:
    """The first day of each event of a report, by its trigger."""
    found = read(Report("r", text, published=published)).events
    return {event.trigger.of(text): event.date and event.date[0] for event in found}


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
        ("The ferry sank off Tromsø.", "sank", "l2"),
        ("Ortiz lied in office.", "lied", None),
        ("Ortiz lied in her office.", "lied", "n1"),
        ("Ortiz cancelled a tour of Lisbon.", "tour", "l1"),
        ("Ortiz cancelled a visit of the mayor of Lisbon.", "visit", None),
    ],
)
def test_places(text: str, trigger: str, place: str | None) -> None:
    assert events(text)[trigger].place == place


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
    assert events(text, dated=dated)[trigger].dated != "stated"
