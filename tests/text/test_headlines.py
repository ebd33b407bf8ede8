from dataclasses import replace

from retold.text.headlines import Headline, most_typical, name_of_story
from stories.few_reports import light


def called(*lines: str) -> str:
    return most_typical([Headline(str(number), line) for number, line in enumerate(lines)])


def test_the_headline_that_has_most_of_what_the_others_have() -> None:
    flood = "Flood at Norton kills 12"
    assert called("Breaking news", flood, "Norton flood waters rise") == flood
    assert most_typical([]) == ""


def test_a_headline_that_says_first_who_speaks_comes_after_one_of_what_happened() -> None:
    happened = "Three killed as ice rink roof collapses in Tarvik"
    release = "Municipality of Tarvik: statement on the accident at the ice rink"
    assert called(release, happened, "Tarvik ice rink accident: mayor speaks") == happened


def test_what_the_reports_begin_with_shows_which_headline_tells_it_best() -> None:
    leads = ("A ferry ran aground off Skell Point.", "The captain of a ferry that ran aground passed a breath test.")
    lines = [Headline("b", "Captain breath-tested", leads[1]), Headline("a", "Ferry aground off Skell Point", leads[0])]
    assert most_typical(lines) == "Ferry aground off Skell Point"


def test_of_headlines_that_tell_as_much_the_first_calls_the_story() -> None:
    crash, cause = "Bus crash near Thornby kills driver", "Driver in Thornby bus crash was ill, coroner says"
    lines = [Headline("b", cause, cause, "2031-03-05"), Headline("a", crash, crash, "2031-03-03")]
    assert most_typical(lines) == crash


def test_a_headline_with_a_cry_in_capitals_comes_after_a_plain_one() -> None:
    assert called("Royal tomb CURSED, say guards", "Guards find royal tomb open") == "Guards find royal tomb open"


def titled(name: str, title: str | None, text: str = "Nothing was said. It rained.") -> object:
    reading = light(name, text)
    return replace(reading, report=replace(reading.report, title=title))


def test_a_story_is_called_by_the_most_typical_report() -> None:
    readings = [
        titled("a", "Breaking news"),
        titled("b", "Flood at Norton kills 12"),
        titled("c", "Norton: flood waters rise"),
        titled("d", "What we know of the disaster"),
    ]
    assert name_of_story(readings, {}) == "Flood at Norton kills 12"


def test_copies_of_one_account_count_once() -> None:
    copies = [titled(f"copy-{number}", "Mayor resigns over pension affair") for number in range(5)]
    others = [titled("x", "Strike of tram drivers enters third day"), titled("y", "Tram drivers extend strike")]
    account_of = {one.id: "copy" for one in copies}
    assert name_of_story([*copies, *others], {}) == "Mayor resigns over pension affair"
    assert name_of_story([*copies, *others], account_of) == "Tram drivers extend strike"


def test_without_headlines_the_first_sentence_stands_in() -> None:
    assert name_of_story([titled("a", None, "Rain fell on Norton.")], {}) == "Rain fell on Norton."
    assert name_of_story([titled("a", "  ", "word " * 60)], {}) == ("word " * 31).strip() + " …"
    assert name_of_story([titled("a", None, "")], {}) == ""
    assert name_of_story([], {}) == ""
