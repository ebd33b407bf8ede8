import pytest

from retold import read, tell
from retold.comparing.news import find_news
from retold.model import Citation, Report, Span


def report(name, *sentences, day):
    return Report(name, "\n\n".join(sentences) + "\n", published=day)


FELL = "The rail bridge at Marlow fell into the Lume at noon on Sunday."
HURT = "Twelve people were hurt when it fell, the police in Marlow said."
CAUSE = "The cause of the collapse of the bridge is not known."
FIRST = report("first", FELL, HURT, CAUSE, day="2026-03-01")


def news_of(*newer, before=(FIRST,)):
    """What is new in the one story of the reports, the newer ones being since."""
    everything = [*before, *newer]
    story = max(tell(everything), key=lambda one: len(one.reports))
    assert set(story.reports) == {one.id for one in everything}
    since = [one.id for one in newer]
    return find_news(story, [read(one) for one in everything], since)


def test_a_claim_that_only_the_newer_report_tells():
    stopped = "All trains between Marlow and Tarnow were stopped until Tuesday evening."
    news = news_of(report("second", FELL, HURT, stopped, day="2026-03-02"))
    assert [claim.text for claim in news.claims] == [stopped]
    assert (news.reports, news.began, news.changes, news.confirmed) == (("second",), False, (), ())


def test_a_number_that_is_told_otherwise():
    news = news_of(report("second", FELL, HURT.replace("Twelve", "Fifteen"), day="2026-03-02"))
    assert [(change.kind, change.before.report, change.after.report) for change in news.changes] == [
        ("number", "first", "second")
    ]
    assert news.claims == ()


def test_a_number_of_one_fact_of_a_sentence():
    both = "Police closed the road to Tarnow, and twelve people were taken to hospital by boat."
    before = report("first", FELL, both, day="2026-03-01")
    news = news_of(report("second", FELL, both.replace("twelve", "fifteen"), day="2026-03-02"), before=(before,))
    assert [(change.kind, change.claim.text) for change in news.changes] == [
        ("number", "twelve people were taken to hospital by boat.")
    ]


def test_a_number_that_an_earlier_report_had_is_no_change():
    middle = report("middle", FELL, HURT.replace("Twelve", "Fifteen"), day="2026-03-01")
    last = report("zlast", FELL, HURT, day="2026-03-01")
    news = news_of(
        report("newer", FELL, HURT.replace("Twelve", "Fifteen"), day="2026-03-02"), before=(FIRST, middle, last)
    )
    assert news.changes == ()


def test_an_update_of_one_account_is_told_from_what_another_one_says():
    other = report(
        "other",
        "Dora Quint was about to cross when the planks began to shake below her feet.",
        "Fifteen people were hurt when it fell, the police in Marlow said.",
        "Her grandfather had helped to build the bridge in the summer of 1931.",
        day="2026-03-02",
    )
    later = report("later", FELL, HURT.replace("Twelve", "Thirteen"), CAUSE, day="2026-03-03")
    changes = news_of(other, later).changes
    assert {(change.after.report, change.update) for change in changes} == {("other", False), ("later", True)}


def test_the_same_change_in_two_reports_is_told_once():
    newer = [report(name, FELL, HURT.replace("Twelve", "Fifteen"), day="2026-03-02") for name in ("second", "third")]
    assert [change.kind for change in news_of(*newer).changes] == ["number"]


def test_a_reprint_brings_nothing_new():
    news = news_of(report("second", FELL, HURT, CAUSE, day="2026-03-02"))
    assert not news.anything


def test_a_question_that_is_answered():
    answer = "A loose bolt was the cause of the collapse of the bridge."
    second = report("second", FELL, HURT, answer, day="2026-03-02")
    news = news_of(second)
    (answered,) = news.answered
    assert answered.question.text == CAUSE.rstrip(".")
    assert answered.cite == Citation("second", Span(second.text.index(answer), second.text.index(answer) + len(answer)))


@pytest.mark.parametrize(
    "sentence",
    [
        "The cause of the collapse of the bridge may be a loose bolt.",
        "The railway will tell the cause of the collapse of the bridge next week.",
        "Boats on the Lume had to turn back.",
    ],
)
def test_no_answer_is_taken_from_doubts_plans_or_other_things(sentence):
    assert news_of(report("second", FELL, HURT, sentence, day="2026-03-02")).answered == ()


def test_a_question_that_is_asked_again_is_not_answered():
    answer = "A loose bolt was the cause of the collapse of the bridge."
    newer = [
        report("second", FELL, HURT, answer, day="2026-03-02"),
        report("third", FELL, HURT, CAUSE, day="2026-03-03"),
    ]
    assert news_of(*newer).answered == ()


@pytest.mark.parametrize(
    ("question", "sentence", "answered"),
    [
        ("It is unclear how many people were on the bridge.", "Forty people were on the bridge.", True),
        ("It is unclear how many people were on the bridge.", "The people on the bridge ran.", False),
        ("It is unclear why the guard left the bridge.", "The guard left the bridge because his shift was over.", True),
        ("It is unclear why the guard left the bridge.", "The guard left the bridge and went home.", False),
        ("It is unclear who closed the gates of the bridge.", "Dora Quint closed the gates of the bridge.", True),
        ("It is unclear who closed the gates of the bridge.", "The gates of the bridge were closed.", False),
        ("It is unclear when the bridge will be open again.", "The bridge was open again on 9 March.", True),
        ("It is unclear when the bridge will be open again.", "The bridge was open again.", False),
        ("It is unclear how the bridge was built.", "The bridge was built.", False),
    ],
)
def test_an_answer_has_what_is_asked_for(question, sentence, answered):
    before = report("first", FELL, HURT, question, day="2026-03-01")
    news = news_of(report("second", FELL, HURT, sentence, day="2026-03-02"), before=(before,))
    assert bool(news.answered) == answered


def test_what_was_told_before_is_no_answer():
    answer = "The bridge had a collapse before, the cause of which was a loose bolt."
    before = report("first", FELL, HURT, CAUSE, answer, day="2026-03-01")
    assert news_of(report("second", FELL, HURT, answer, day="2026-03-02"), before=(before,)).answered == ()


def test_a_question_that_nobody_asked_before():
    asked = "It is unclear whether the train from Tarnow was warned in time."
    news = news_of(report("second", FELL, HURT, asked, day="2026-03-02"))
    assert [one.text for one in news.asked] == [asked.rstrip(".")]


def test_new_quotations_each_once():
    old = "“We heard a crack like thunder over the river,” said Dora Quint, who lives there."
    new = "“Nobody had looked at these bolts for eleven years,” said Dora Quint."
    before = report("first", FELL, HURT, old, day="2026-03-01")
    newer = [report(name, FELL, HURT, old, new, day="2026-03-02") for name in ("second", "third")]
    (quotation,) = news_of(*newer, before=(before,)).quotations
    assert quotation.speaker == "Dora Quint"
    assert [cite.report for cite in quotation.cites] == ["second", "third"]


def test_a_quotation_in_other_words_is_not_new():
    old = "“We heard a crack like thunder over the river,” Dora Quint said in her garden above the bridge."
    new = "“There was such a loud noise from down there,” Dora Quint said in her garden above the bridge."
    before = report("first", FELL, HURT, old, CAUSE, day="2026-03-01")
    news = news_of(report("second", FELL, HURT, new, CAUSE, day="2026-03-02"), before=(before,))
    assert news.quotations == ()
    assert {change.kind for change in news.changes} == {"quote"}


def test_a_claim_that_a_second_account_tells():
    other = report(
        "second",
        "Dora Quint was about to cross when the planks began to shake below her feet.",
        "Twelve people were hurt when the rail bridge at Marlow fell, said a doctor who treated them.",
        "Her grandfather had helped to build it in the summer of 1931.",
        day="2026-03-02",
    )
    confirmed = news_of(other).confirmed
    assert [(one.before.low, one.before.high, one.claim.independent.low) for one in confirmed] == [(1, 1, 2)]


def test_all_is_new_where_a_story_begins():
    news = news_of(FIRST, report("second", FELL, HURT, day="2026-03-02"), before=())
    assert news.began
    assert len(news.claims) == 3


def test_what_is_denied_now():
    denial = "The railway denied that it had been warned of loose bolts in the bridge."
    second = report("second", FELL, HURT, denial, day="2026-03-02")
    (denied,) = news_of(second).denied
    assert denied.cite.span.of(second.text) == denial


MISSING = report(
    "first",
    "A 27-year-old hiker has been missing on Mount Orr since Tuesday, rescuers said on Thursday.",
    "Two helicopters and 40 volunteers are searching for Tomas Reed.",
    day="2026-04-02",
)
FOUND = report(
    "second",
    "Tomas Reed, the hiker who had been missing on Mount Orr since Tuesday, was found alive on Friday, rescuers said.",
    "He had broken an ankle and had no phone with him, said rescue chief Petra Long.",
    "More than 100 volunteers had joined the search.",
    day="2026-04-03",
)


def test_a_number_in_a_claim_of_its_own_is_a_change_of_that_of_before():
    news = news_of(FOUND, before=(MISSING,))
    texts = {one.id: one.text for one in (MISSING, FOUND)}
    said = [(one.before.span.of(texts["first"]), one.after.span.of(texts["second"])) for one in news.changes]
    assert [(old, new.removeprefix("More than ")) for old, new in said] == [("40", "100")]


def test_what_a_newer_report_begins_with_is_new_if_it_asserts_what_nobody_did():
    news = news_of(FOUND, before=(MISSING,))
    assert FOUND.text.split("\n")[0] in [claim.text for claim in news.claims]


def test_who_has_another_number_bears_none_out():
    price = "The new bridge over the Lume at Marlow will cost $12 million and take six months, the council said."
    other = "The council said the new bridge over the Lume at Marlow would cost $15 million and take six months."
    before = report("first", FELL, price, day="2026-03-01")
    news = news_of(report("second", "It rained in Marlow all day.", other, day="2026-03-02"), before=(before,))
    assert [change.kind for change in news.changes] == ["number"]
    assert news.confirmed == ()


def test_a_long_quotation_of_plain_words_is_told():
    said = "“It is not what we wanted, but it is a start,” said mayor Rosa Penn."
    news = news_of(report("second", FELL, said, day="2026-03-02"))
    assert [one.speaker for one in news.quotations] == ["Rosa Penn"]
