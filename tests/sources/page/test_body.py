"""The report's text in the record of its article."""

from retold.sources.page.body import recorded_text

LEAD = "A ferry with forty people ran aground on a sandbank off Varn in thick fog on Monday morning."
REST = " ".join(f"Passenger number {number} was brought ashore by a lifeboat and was not hurt." for number in range(20))


def test_the_record_s_text_is_taken_where_most_of_it_was_not_found() -> None:
    assert recorded_text({"articleBody": f"{LEAD}\n\n{REST}"}, LEAD) == f"{LEAD}\n{REST}"


def test_mark_up_and_references_are_resolved() -> None:
    body = f"<p>{LEAD}</p><p>Tug &amp; lifeboat came.</p>{REST}"
    assert recorded_text({"articleBody": body}, LEAD) == f"{LEAD}\nTug & lifeboat came.\n{REST}"


def test_what_was_found_stays_where_it_is_most_of_it() -> None:
    assert recorded_text({"articleBody": f"{LEAD}\n{REST}"}, REST) is None


def test_another_text_is_not_taken() -> None:
    assert recorded_text({"articleBody": REST}, LEAD) is None


def test_a_summary_is_not_taken() -> None:
    assert recorded_text({"articleBody": LEAD}, "A ferry with forty people") is None


def test_a_text_that_is_cut_off_is_not_taken() -> None:
    assert recorded_text({"articleBody": f"{LEAD} {REST} and then …"}, LEAD) is None


def test_a_record_may_have_none() -> None:
    assert recorded_text({"articleBody": ["no", "text"]}, LEAD) is None
    assert recorded_text({}, LEAD) is None
