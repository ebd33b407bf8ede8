from retold.text.headlines import Headline, most_typical


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
