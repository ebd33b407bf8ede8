"""Time expressions: what they mean on a given day of publication."""

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reading.dates.read_dates import SUNDAY, read, values
from retold.model import Published, Sentence, Span
from retold.reading.dates import find_dates


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ministers will meet on Monday.", ("Monday", "DATE", "2023-06-19")),
        ("The ministers met on Monday.", ("Monday", "DATE", "2023-06-12")),
        ("She is expected to resign on Monday.", ("Monday", "DATE", "2023-06-19")),
        ("A meeting planned for Monday is off.", ("Monday", "DATE", "2023-06-19")),
        ("She could leave as early as Monday.", ("Monday", "DATE", "2023-06-19")),
        ("She was expected to resign on Monday.", ("Monday", "DATE", "2023-06-19")),
        ("She can go home on Monday, said the mayor.", ("Monday", "DATE", "2023-06-19")),
        ("She could go home on Monday, the mayor said.", ("Monday", "DATE", "2023-06-19")),
        ("She could not go home on Monday.", ("Monday", "DATE", "2023-06-12")),
        ("She may go home on Monday.", ("Monday", "DATE", "2023-06-19")),
        ('He plans to ask "pointed questions" at a hearing Monday.', ("Monday", "DATE", "2023-06-19")),
        ("He plans to ask the London-based banker at a hearing Monday.", ("Monday", "DATE", "2023-06-19")),
        ('He asked whether she "will stay" at a hearing Monday.', ("Monday", "DATE", "2023-06-12")),
        ("They agreed to meet on Monday.", ("Monday", "DATE", "2023-06-19")),
        ("They agreed on Monday to meet.", ("Monday", "DATE", "2023-06-12")),
        ("On Monday they planned to meet.", ("Monday", "DATE", "2023-06-12")),
        ("A meeting set for Monday was called off.", ("Monday", "DATE", "2023-06-19")),
        ("The union had expected to vote on Monday.", ("Monday", "DATE", "2023-06-12")),
        ("Until Monday nobody had seen her.", ("Monday", "DATE", "2023-06-12")),
        ("The judge set the sentencing for December 3.", ("December 3", "DATE", "2023-12-03")),
        ("The rent rises, effective July 1.", ("July 1", "DATE", "2023-07-01")),
        ("Monday's vote was close.", ("Monday", "DATE", "2023-06-12")),
        ("He arrived in Oslo on Sunday.", ("Sunday", "DATE", "2023-06-18")),
        ("He will leave Oslo on Sunday.", ("Sunday", "DATE", "2023-06-18")),
        ("She told reporters on Friday.", ("Friday", "DATE", "2023-06-16")),
        ("The strike was put off until Friday.", ("Friday", "DATE", "2023-06-23")),
        ("They spoke on Tuesday night.", ("Tuesday night", "TIME", "2023-06-13TNI")),
        ("The train left at 9:30 a.m. on Tuesday.", ("9:30 a.m. on Tuesday", "TIME", "2023-06-13T09:30")),
        ("The fair is this weekend.", ("this weekend", "DATE", "2023-W24-WE")),
        ("He died at 6:41 last night.", ("6:41 last night", "TIME", "2023-06-17T18:41")),
        ("The bridge closed at midnight.", ("midnight", "TIME", "XXXX-XX-XXT24:00")),
        ("The two met in Lisbon in November.", ("November", "DATE", "2022-11")),
        ("The two will meet in Lisbon in November.", ("November", "DATE", "2023-11")),
        ("He took office in January 2021.", ("January 2021", "DATE", "2021-01")),
        ("The court sits on Jan. 5.", ("Jan. 5", "DATE", "2023-01-05")),
        ("The bridge opened on 3rd of March, 2021.", ("3rd of March, 2021", "DATE", "2021-03-03")),
        ("The fair runs from June 20-25.", ("June 20-25", "DATE", "2023-06-20/2023-06-25")),
        ("It runs on 20 and 21 June.", ("20 and 21 June", "DATE", "2023-06-20/2023-06-21")),
        ("It ran Nov. 18 to Dec. 3, 2015.", ("Nov. 18 to Dec. 3, 2015", "DATE", "2015-11-18/2015-12-03")),
        ("It ran from June to August 1992.", ("June to August 1992", "DATE", "1992-06/1992-08")),
        ("It rained the week of March 6.", ("the week of March 6", "DATE", "2023-W10")),
        ("It began on Thursday of last week.", ("Thursday of last week", "DATE", "2023-06-08")),
        ("He left in the last week of April.", ("the last week of April", "DATE", "2023-04")),
        ("The train left at 6pm.", ("6pm", "TIME", "XXXX-XX-XXT18:00")),
        ("He was mayor 1999-2001.", ("1999-2001", "DATE", "1999/2001")),
        ("It was built in the 1980s.", ("the 1980s", "DATE", "198")),
        ("It was built in the 19th century.", ("the 19th century", "DATE", "18")),
        ("Sales fell last year.", ("last year", "DATE", "2022")),
        ("It rained earlier this week.", ("earlier this week", "DATE", "2023-W24")),
        ("They expect a loss for the first quarter.", ("the first quarter", "DATE", "2023-Q1")),
        ("It will take five more years.", ("five more years", "DURATION", "P5Y")),
        ("Few sail these days.", ("these days", "DATE", "PRESENT_REF")),
        ("The March vote was close.", ("March", "DATE", "2023-03")),
        ("It was extended until 5 p.m. Nov. 9.", ("5 p.m. Nov. 9", "TIME", "2023-11-09T17:00")),
        ("A record set on Monday stands.", ("Monday", "DATE", "2023-06-12")),
        ("They reached an agreement to meet on Monday.", ("Monday", "DATE", "2023-06-19")),
        ("They will hardly forget her Monday speech.", ("Monday", "DATE", "2023-06-12")),
        ("Her Monday speech will be short.", ("Monday", "DATE", "2023-06-19")),
        ("Before leaving on Monday, Ames said the law should pass.", ("Monday", "DATE", "2023-06-12")),
        ("In his speech this Monday, he praised the law.", ("this Monday", "DATE", "2023-06-12")),
        ("The fair is this Monday.", ("this Monday", "DATE", "2023-06-19")),
        ("The house returns on Monday.", ("Monday", "DATE", "2023-06-19")),
        ("The man she spoke about on Monday left.", ("Monday", "DATE", "2023-06-12")),
        ("It did not start until Monday.", ("Monday", "DATE", "2023-06-12")),
        ("In this Wednesday, Nov. 14, 2018, photo.", ("this Wednesday, Nov. 14, 2018", "DATE", "2018-11-14")),
        ("A dividend payable Dec. 1 stands.", ("Dec. 1", "DATE", "2023-12-01")),
        ("It burned in a garbage can Monday.", ("Monday", "DATE", "2023-06-12")),
        ("The vote took until Monday.", ("Monday", "DATE", "2023-06-12")),
        ("The rally was originally set for Monday.", ("Monday", "DATE", "2023-06-12")),
        ("Sales fell in the first quarter.", ("the first quarter", "DATE", "2023-Q1")),
        ("The mine closed two years ago.", ("two years ago", "DATE", "2021")),
        ("It was a dry spring of 2020.", ("spring of 2020", "DATE", "2020-SP")),
        ("They fled on Christmas Day.", ("Christmas Day", "DATE", "2022-12-25")),
        ("Some now doubt it.", ("now", "DATE", "PRESENT_REF")),
        ("Prices have recently fallen.", ("recently", "DATE", "PAST_REF")),
        ("The three-day visit ended.", ("three-day", "DURATION", "P3D")),
        ("They waited two and a half years.", ("two and a half years", "DURATION", "P2Y6M")),
        ("He got two years and six months.", ("two years and six months", "DURATION", "P2Y6M")),
        ("It took 1 hour, 30 minutes.", ("1 hour, 30 minutes", "DURATION", "PT1H30M")),
        ("It took two days and an hour.", ("two days and an hour", "DURATION", "P2DT1H")),
        ("They waited 41/2 months.", ("41/2 months", "DURATION", "P4.5M")),
        ("They waited 4 1/2 months.", ("4 1/2 months", "DURATION", "P4.5M")),
        ("They waited 4½ months.", ("4½ months", "DURATION", "P4.5M")),
        ("They waited 2 1/2 years.", ("2 1/2 years", "DURATION", "P2Y6M")),
        ("They waited twenty-one days.", ("twenty-one days", "DURATION", "P21D")),
        ("The first in nearly five years.", ("nearly five years", "DURATION", "P5Y")),
        ("She swims daily.", ("daily", "SET", "P1D")),
        ("They vote every year.", ("every year", "SET", "P1Y")),
        ("They meet each Thursday.", ("each Thursday", "SET", "XXXX-WXX-4")),
        ("They play on Mondays.", ("Mondays", "SET", "XXXX-WXX-1")),
        ("They meet every other Thursday.", ("every other Thursday", "SET", "XXXX-WXX-4")),
        ("She swims every other day.", ("every other day", "SET", "P2D")),
        ("They sing every night.", ("every night", "SET", "XXXX-XX-XXTNI")),
        ("They planned a march on Monday.", ("Monday", "DATE", "2023-06-19")),
        ("They planned the attack on Monday.", ("Monday", "DATE", "2023-06-12")),
        ("The rules to be published on Monday help.", ("Monday", "DATE", "2023-06-19")),
        ("He was found to be ill on Monday.", ("Monday", "DATE", "2023-06-12")),
        ("Mayor Ann Ames visits Rome on Monday.", ("Monday", "DATE", "2023-06-19")),
        ("White House visits on Monday were called off.", ("Monday", "DATE", "2023-06-12")),
        ("He spoke of the upcoming vote on Monday.", ("Monday", "DATE", "2023-06-19")),
        ("The loan was extended through January.", ("January", "DATE", "2024-01")),
        ("It fell at one o'clock in the afternoon.", ("one o'clock in the afternoon", "TIME", "XXXX-XX-XXT13:00")),
        ("Nobody could be reached on Monday.", ("Monday", "DATE", "2023-06-12")),
        ("He fell in the third quarter of Sunday's loss.", ("Sunday", "DATE", "2023-06-18")),
        ("He called last week on Thursday.", ("last week on Thursday", "DATE", "2023-06-08")),
        ("On Sunday 12 people died.", ("Sunday", "DATE", "2023-06-18")),
        ("They met in January nineteen ninety-seven.", ("January nineteen ninety-seven", "DATE", "1997-01")),
        ("It was the winter of nineteen ninety-four.", ("the winter of nineteen ninety-four", "DATE", "1994-WI")),
        ("Sales rose in Q1 2020.", ("Q1 2020", "DATE", "2020-Q1")),
        ("Sales rose in 2020 Q1.", ("2020 Q1", "DATE", "2020-Q1")),
        ("They woke at 4 in the morning.", ("4 in the morning", "TIME", "XXXX-XX-XXT04:00")),
        ("It sank at 16:15 UTC, June 1st.", ("16:15 UTC, June 1st", "TIME", "2023-06-01T16:15Z")),
        ("It broke at 8am this morning.", ("8am this morning", "TIME", "2023-06-18T08:00")),
        ("It was shut prior to May.", ("May", "DATE", "2023-05")),
        ("The talks conclude by May.", ("May", "DATE", "2024-05")),
        ("Prices rose over the past fortnight.", ("the past fortnight", "DURATION", "P2W")),
        ("They waited one and a half hours.", ("one and a half hours", "DURATION", "PT1H30M")),
        ("Its current shape is poor.", ("current", "DATE", "PRESENT_REF")),
        ("It is shut at present.", ("at present", "DATE", "PRESENT_REF")),
        ("He left on New Year's Eve 1998.", ("New Year's Eve 1998", "DATE", "1998-12-31")),
        ("He left last Easter.", ("last Easter", "DATE", "2023-04-09")),
        ("He witnessed much in the fall.", ("the fall", "DATE", "2022-FA")),
        ("They are heading into the fall.", ("the fall", "DATE", "2023-FA")),
        ("He said so this last fall.", ("this last fall", "DATE", "2022-FA")),
        ("It was made after the Sept. 11 attacks.", ("Sept. 11", "DATE", "2001-09-11")),
        ("It was made after the Sept. 11 attack on the port.", ("Sept. 11", "DATE", "2022-09-11")),
        ("It is a post-Sept. 11 law.", ("Sept. 11", "DATE", "2001-09-11")),
        ("He left on Good Friday.", ("Good Friday", "DATE", "2023-04-07")),
        ("It was a good Friday.", ("Friday", "DATE", "2023-06-16")),
    ],
)
def test_what_an_expression_means(text: str, expected: tuple[str, str, str]) -> None:
    assert values(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "We may march on the sun a second time.",
        "Sun Microsystems hired Jan Smit and April Jones.",
        "Mrs May and the Women's March won.",
        "About 2000 people and 1990 shares.",
        "A 12-year-old boy aged 45 years old.",
        "Three-quarters of them ate.",
        "The deal came at the last minute.",
        "He won in 2:56 and hung it on the Christmas tree.",
        "She has an Easter gift on her Christmas list.",
        'He told the "Today" show and the Port Daily News.',
        'She came to ITV\'s This Morning and to "The Daily Show" with him.',
        "A reporter of USA Today saw it.",
        "She was on Saturday Night Live after Super Tuesday and on Fox News Sunday.",
        'It was on "60 Minutes" and © 2019 Port Paper.',
        "The club met at the Winter Meetings in the year she left.",
        "Highs will be in the nineties.",
        "More than a quarter of the voters stayed at home.",
        "In today's world the Party daily Granma is read.",
        "They must deliver 2000 toys.",
        "She witnessed the fall, and the fall of Rome, and broke a leg in the fall.",
        "The current of the river is no current affairs show.",
        "It was a twice-daily or semi-annually thing.",
        "Her touchdown late in the fourth quarter won it.",
    ],
)
def test_what_is_no_date(text: str) -> None:
    assert values(text) == []


@pytest.mark.parametrize("text", ["They hope to meet in the next few months.", "Ties cooled in recent years."])
def test_vague_spans_give_no_days(text: str) -> None:
    (mention,) = read(text)
    assert (mention.type, mention.earliest, mention.latest, mention.approx) == ("DURATION", None, None, True)


def test_a_quarter_that_ended_on_a_day_has_its_own_days() -> None:
    (mention, *_) = read("Sales fell in the quarter ended April 30.")
    assert (mention.value, mention.earliest, mention.latest) == ("2023-Q1", "2023-02-01", "2023-04-30")


def test_an_event_is_dated_by_how_long_ago_it_was() -> None:
    (mention,) = read("It comes nearly five months after the first visit was called off.")
    assert (mention.value, mention.earliest, mention.latest, mention.approx, mention.rule) == (
        "P5M",
        "2023-01-01",
        "2023-02-28",
        True,
        "event_before",
    )


def test_a_past_event_is_no_anchor_for_another() -> None:
    (mention,) = read("It came nearly five months after the first visit was called off.")
    assert (mention.value, mention.earliest, mention.latest) == ("P5M", None, None)


def test_the_weekday_finds_the_year() -> None:
    (mention,) = read("The law dates from Saturday, 18 March.")
    assert mention.value == "2023-03-18"


def test_earlier_and_later_count_from_the_date_before() -> None:
    assert values("The bank failed on 3 March 2020.\nTwo days earlier it had paid out.\nThe next day it closed.") == [
        ("3 March 2020", "DATE", "2020-03-03"),
        ("Two days earlier", "DATE", "2020-03-01"),
        ("The next day", "DATE", "2020-03-02"),
    ]


def test_days_are_not_counted_from_a_year() -> None:
    _, mention = read("The bank failed in 2020.\nTwo days later it paid.")
    assert (mention.value, mention.earliest, mention.rule) == ("XXXX-XX-XX", None, "anchor_unknown")


def test_inside_a_quotation_the_day_of_speaking_counts() -> None:
    assert values('"We sail tomorrow," he said on Tuesday.') == [
        ("tomorrow", "DATE", "2023-06-14"),
        ("Tuesday", "DATE", "2023-06-13"),
    ]


def test_another_day_in_the_sentence_is_not_the_day_of_speaking() -> None:
    assert values('"We sail tomorrow," said the mate, who came on Tuesday.')[0] == ("tomorrow", "DATE", "2023-06-19")


def test_words_quoted_at_another_time_are_dated_by_that_time() -> None:
    text = (
        "Three days ago raiders burned the pier.\n"
        'Three hours later, Ames tweeted: "It is a sad day.\n'
        "I think of those hurt in today's raid.\"\n"
        'In 2019 Ames said: "The pier opens today."\n'
        'Ames said: "The pier opens today."'
    )
    assert [(one.span.of(text), one.value, one.earliest) for one in read(text) if one.span.of(text) == "today"] == [
        ("today", "2023-06-15", "2023-06-15"),
        ("today", "XXXX-XX-XX", None),
        ("today", "2023-06-18", "2023-06-18"),
    ]


def test_what_was_written_is_dated_by_its_day_and_open_without_one() -> None:
    text = (
        'In an e-mail of 7 April 2022 Ames wrote: "The pier is rotten. We must close it today."\n'
        '"We must close it tomorrow," Ames wrote in a letter.\n'
        '"We closed it yesterday," Ames wrote on her page.'
    )
    written = ("today", "tomorrow", "yesterday")
    assert [(one.span.of(text), one.value) for one in read(text) if one.span.of(text) in written] == [
        ("today", "2022-04-07"),
        ("tomorrow", "XXXX-XX-XX"),
        ("yesterday", "2023-06-17"),
    ]


def test_an_hour_belongs_to_the_day_of_its_sentence() -> None:
    assert values("The hearing was set for June 28 at 2 p.m. in Oslo.")[1] == ("2 p.m.", "TIME", "2023-06-28T14:00")
    assert values("The train left Oslo on Friday. It was said to halt at 2 p.m. each Thursday in May 2020.")[1] == (
        "2 p.m.",
        "TIME",
        "2023-06-16T14:00",
    )


def test_the_year_spoken_of() -> None:
    text = "It began in 2016.\nOn July 22 that year he left.\nThat May and that summer it rained."
    assert [(one.span.of(text), one.value, one.rule) for one in read(text)[1:]] == [
        ("July 22 that year", "2016-07-22", "year_spoken_of"),
        ("That May", "2016-05", "year_spoken_of"),
        ("that summer", "2016-SU", "year_spoken_of"),
    ]
    assert values("It rained that summer.") == []


def test_seasons_have_a_runner_up() -> None:
    assert [(one.value, one.runner_up) for one in read("He left last fall.\nHe will be back in the fall.")] == [
        ("2022-FA", "2023-FA"),
        ("2023-FA", "2022-FA"),
    ]


@pytest.mark.parametrize(
    ("text", "value", "runner_up"),
    [
        ("It rained over the weekend.", "2023-W24-WE", "2023-W23-WE"),
        ("They fled at Christmas.", "2022-12-25", "2023-12-25"),
        ("The train leaves at 9 a.m. on Monday.", "2023-06-19T09:00", "2023-06-12"),
        ("He left on June 3.", "2023-06-03", "2024-06-03"),
        ("Sales fell in the third quarter.", "2022-Q3", "2023-Q3"),
    ],
)
def test_the_next_best_reading_is_kept(text: str, value: str, runner_up: str) -> None:
    (mention,) = read(text)
    assert (mention.value, mention.runner_up) == (value, runner_up)


def test_units_that_do_not_shrink_are_two_durations() -> None:
    assert [value for _, _, value in values("He got six months and two years.")] == ["P6M", "P2Y"]


def test_captions_tell_in_the_present_what_has_been() -> None:
    text = "Mayor Ann Ames visits Rome on Monday."
    sentences = (Sentence(0, Span(0, len(text)), "caption", 0),)
    (mention,) = find_dates(text, sentences, Published(SUNDAY), ())
    assert mention.value == "2023-06-12"


def test_year_end_is_the_last_day_of_the_year() -> None:
    ahead, back = read("It will close by year-end.\nIt rose by a third since year-end.")
    assert (ahead.value, ahead.earliest, ahead.latest) == ("2023", "2023-12-31", "2023-12-31")
    assert (back.value, back.earliest, back.latest) == ("2022", "2022-12-31", "2022-12-31")


def test_furniture_is_not_read() -> None:
    text = "The Port Paper, 18 June 2019"
    sentences = (Sentence(0, Span(0, len(text)), "furniture", 0),)
    assert find_dates(text, sentences, Published(SUNDAY), ()) == ()


def test_an_ambiguous_order_of_day_and_month_gives_both_days() -> None:
    (mention,) = read("Signed on 03/04/2021.")
    assert (mention.value, mention.earliest, mention.latest) == ("2021-XX-XX", "2021-03-04", "2021-04-03")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He arrived on Sunday.", ("Sunday", "DATE", "XXXX-WXX-7")),
        ("He arrived on Sunday, 18 June.", ("Sunday, 18 June", "DATE", "XXXX-06-18")),
        ("He arrived in June.", ("June", "DATE", "XXXX-06")),
        ("He arrived on Christmas Eve.", ("Christmas Eve", "DATE", "XXXX-12-24")),
        ("He arrived at Easter.", ("Easter", "DATE", "XXXX-XX-XX")),
        ("He arrived the following Friday.", ("the following Friday", "DATE", "XXXX-WXX-5")),
        ("He arrived last fall.", ("last fall", "DATE", "XXXX-FA")),
        ("He arrived at year-end.", ("year-end", "DATE", "XXXX")),
        ("He arrived last week.", ("last week", "DATE", "XXXX-WXX")),
    ],
)
def test_without_a_day_of_publication_relative_dates_stay_open(text: str, expected: tuple[str, str, str]) -> None:
    (mention,) = read(text, None)
    assert (mention.span.of(text), mention.type, mention.value, mention.earliest) == (*expected, None)


def test_without_a_day_of_publication_a_written_year_still_counts() -> None:
    (mention,) = read("He arrived in March 2019.", None)
    assert (mention.value, mention.earliest, mention.latest) == ("2019-03", "2019-03-01", "2019-03-31")


def test_text_outside_the_sentences_is_not_read() -> None:
    text = "date 2023-06-18 He arrived."
    assert find_dates(text, (Sentence(0, Span(16, len(text)), "body", 0),), Published(SUNDAY), ()) == ()


def test_a_few_days_later_is_no_day() -> None:
    _, mention = read("The bank failed on 3 March 2020.\nA few days later it paid.")
    assert (mention.value, mention.earliest) == ("XXXX-XX-XX", None)


def test_the_year_before_follows_the_quarter_spoken_of() -> None:
    assert values("Profit rose in the first quarter.\nIt was two million a year earlier.") == [
        ("the first quarter", "DATE", "2023-Q1"),
        ("a year earlier", "DATE", "2022-Q1"),
    ]


_WORDS = """the a last next this past Friday Sunday May June Jan. 5 18th 1990 2023 1990s two three-day twenty half
months year years ago earlier later quarter third second fiscal week weekend morning 9:30 a.m. now each daily after
previous following Q1 Christmas Eve good Good New from between nineteen ninety-four before current fall
nineties same that
nearly and to - , ' 's of in on until will said 30/02/2023 2023-02-31 9999 century decade night summer 99999999 "
""".split()


@pytest.mark.parametrize("words", ["in the fall ", "two days after Monday's ", "from May 3 to June 4, ", "Monday "])
def test_very_long_sentences_are_read_in_linear_time(words: str) -> None:
    started = time.process_time()
    read(words * 250)
    short = time.process_time() - started
    started = time.process_time()
    read(words * 1000)
    assert time.process_time() - started < 10 * short + 0.1


@given(st.lists(st.sampled_from(_WORDS), max_size=25).map(" ".join), st.sampled_from((SUNDAY, None, "0001-01-01")))
def test_mentions_follow_one_another_and_end_after_they_begin(text: str, published: str | None) -> None:
    mentions = read(text, published)
    for mention in mentions:
        assert text[mention.span.start : mention.span.end].strip()
        assert (mention.earliest is None) == (mention.latest is None)
        assert mention.earliest is None or mention.earliest <= str(mention.latest)
    for one, following in pairwise(mentions):
        assert one.span.end <= following.span.start


def test_a_verb_a_name_and_a_star_are_no_dates() -> None:
    assert values("Police may march to the sun. April Jones was the second to see it.") == []
