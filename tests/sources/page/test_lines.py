"""Which lines of the text that was taken from a page are the report's."""

from hypothesis import given
from hypothesis import strategies as st

from retold.sources.page.lines import relined, report_lines

TITLE = "Ferry runs aground off Varn"
BOX = "The Courier brings the news of the coast to your door every morning, with tides, catches and the week's weather."


def test_the_headline_is_not_said_again() -> None:
    text = "Ferry Runs Aground Off Varn!\nA ferry ran aground on Monday."
    assert report_lines(text, TITLE) == "A ferry ran aground on Monday."


def test_a_short_line_may_stand_in_the_headline_by_chance() -> None:
    assert report_lines("Varn\nA ferry ran aground.", TITLE) == "Varn\nA ferry ran aground."


def test_a_long_box_is_kept_once() -> None:
    assert report_lines(f"{BOX}\nA ferry ran aground.\n{BOX}", TITLE) == f"{BOX}\nA ferry ran aground."


def test_a_refrain_is_kept() -> None:
    assert report_lines("Oh the sea.\nOne.\nOh the sea.", None) == "Oh the sea.\nOne.\nOh the sea."


def test_notices_go_and_credits_stay():
    text = "A ferry ran aground.\nRead more: Fog on the coast\nSign up for our newsletter\nReporting by Ada Brandt"
    assert report_lines(text, None) == "A ferry ran aground.\nReporting by Ada Brandt"


@given(st.text(alphabet="ab\n", max_size=40), st.text(alphabet="ab", max_size=12) | st.none())
def test_nothing_is_added_and_the_order_stays(text: str, title: str | None) -> None:
    kept = iter(text.split("\n"))
    left = report_lines(text, title)
    assert not left or all(line in kept for line in left.split("\n"))


PAGE = """<html><head><title>Live</title></head><body><p>Menu</p><section><time>15.30</time><h2>Gale steps in</h2>
<p>Tom Gale will run the town until May, he said in the hall.</p></section><section><h2>Lowe is out</h2>
<p>Ann Lowe has resigned.</p></section></body></html>"""
ONE_LINE = (
    "15.30 Gale steps in Tom Gale will run the town until May, he said in the hall. Lowe is out Ann Lowe has resigned."
)


def test_a_text_in_one_line_gets_the_lines_of_its_page() -> None:
    assert relined(ONE_LINE, PAGE).split("\n") == [
        "15.30",
        "Gale steps in",
        "Tom Gale will run the town until May, he said in the hall.",
        "Lowe is out",
        "Ann Lowe has resigned.",
    ]


def test_a_text_that_the_page_does_not_hold_as_it_is_stays() -> None:
    assert relined(ONE_LINE + " And more.", PAGE) == ONE_LINE + " And more."
    assert relined("Fog\n" + ONE_LINE, PAGE) == "Fog\n" + ONE_LINE
