from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comparing.told import date, reading
from retold.comparing.sentences.when import date_of
from retold.model import DateMention


def dated(text: str, *dates: DateMention) -> DateMention | None:
    one = replace(reading("A", text), dates=dates)
    return date_of(one, [one.sentences[0].span])


def test_the_only_date() -> None:
    text = "The bridge fell on Sunday at noon."
    sunday = date(text, "Sunday", "2024-03-03")
    assert dated(text, sunday) == sunday


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("No train has run since Sunday morning.", "Sunday"),
        ("He is the first to come since the mayor took office in 2021.", "2021"),
        ("The trip comes five months after the last one.", "five months after"),
        ("The line must open by Sunday or close.", "Sunday"),
        ("Police asked when the man had left on Sunday.", "Sunday"),
        ("The man who said he was hit on Sunday has died.", "Sunday"),
        ("The bridge shook when a train that left on Sunday came.", "Sunday"),
        ("The mill earned 4 million, compared with 3 million in 2023.", "2023"),
        ("The river fell to 11 feet, from 19 feet on Sunday.", "Sunday"),
        ("Sales rose by six per cent on the same period last year.", "the same period last year"),
    ],
)
def test_a_date_that_bounds_something_else_dates_nothing(text: str, words: str) -> None:
    assert dated(text, date(text, words, "2024-03-03")) is None


def test_the_narrower_of_two_that_agree() -> None:
    text = "The bridge fell on 3 March in spring 2024."
    wide, narrow = date(text, "spring 2024", "2024-03-01", "2024-05-31"), date(text, "3 March", "2024-03-03")
    assert dated(text, wide, narrow) == narrow


def test_two_dates_that_do_not_agree_date_nothing() -> None:
    text = "The bridge fell on Sunday and opened on Monday."
    assert dated(text, date(text, "Sunday", "2024-03-03"), date(text, "Monday", "2024-03-04")) is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("On Thursday, a man who had come in April stabbed two people.", "Thursday"),
        ("Floods last year rose compared to 2015.", "last year"),
        ("Last year the court closed two bridges.", "Last year"),
        ("Dora Quint said the line would open on Monday.", "Monday"),
        ("The trains started from Monday.", "Monday"),
        ("A good 158,682 people saw the games last year.", "last year"),
        ("The bridge, built in 1931, fell on Sunday.", "Sunday"),
        ("When the mayor came, the bridge fell on Sunday.", "Sunday"),
        ("The mayor on Friday closed the bridge.", "Friday"),
        ("Three were killed and 14 injured when the roof of a hall fell on Sunday.", "Sunday"),
        ("A nurse who stole from patients was jailed in Marlow on Sunday.", "Sunday"),
        ("Thieves stole a lute in the early hours of Sunday.", "Sunday"),
        ("The bank left its rate unchanged on Sunday.", "Sunday"),
        ("Two were killed and a third was badly hurt on Sunday.", "Sunday"),
        ("(Wire) - The firm posted a loss on Sunday and said it would cut jobs.", "Sunday"),
        ("The mayor said Sunday she hopes for rain.", "Sunday"),
        ("Mr. Quint died in hospital on Sunday.", "Sunday"),
        ("Police held a man on Tuesday whom they suspect of arson.", "Tuesday"),
        ("“We lost the bridge,” Dora Quint said on Monday.", "Monday"),
        ("“We lost the bridge on Sunday,” Dora Quint said.", "Sunday"),
        ("In a letter on Friday, Dora Quint said that the bridge was safe.", "Friday"),
        ("The bridge will cost 5 million, insurers at Marlow estimated on Friday.", "Friday"),
        ("The mayor agreed to meet engineers next week.", "next week"),
        ("The union, a lobby that opposes tolls, said so on Friday.", "Friday"),
        ("The mayor revealed on Friday the cost of the bridge.", "Friday"),
        ("In an interview Tuesday, the mayor said nothing.", "Tuesday"),
        ("But in a letter to Dora Quint on Friday, the mayor said nothing.", "Friday"),
        ("Privately, the mayor, who had no time, left on Friday.", "Friday"),
    ],
)
def test_a_date_that_governs_the_verb(text: str, words: str) -> None:
    wanted = date(text, words, "2024-03-03")
    assert dated(text, wanted) == wanted


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("On the dock, a man who had come in April stabbed two people.", "April"),
        ("Floods last year rose compared to 2015.", "2015"),
        ("The bill mirrors a 1993 law.", "1993"),
        ("The law of 1993 was changed.", "1993"),
        ("They paid 40 million through 2006.", "2006"),
        ("The silos, which were rebuilt two years ago, burned.", "two years ago"),
        ("Wheat for delivery in May rose 2.4 percent.", "May"),
        ("The attacks in 2012 cost much.", "2012"),
        ("She opposed the attacks in 2012 on the harbour.", "2012"),
        ("Money raised last year is frozen.", "last year"),
        ("By the time the mayor came on Friday, the bridge had fallen.", "Friday"),
        ("The mayor saw a plan to close it on Friday.", "Friday"),
        ("The mayor left, saying the bridge fell on Friday.", "Friday"),
        ("The mayor (elected on Friday) left.", "Friday"),
        ("It went from 5 crowns in 2008 to 7 crowns in 2013.", "2013"),
        ("The mayor left two hours later.", "two hours later"),
        ("The mayor, in a letter put out last week, left.", "last week"),
        ("The mayor will not meet engineers ahead of the talks on Friday.", "Friday"),
        ("Friday's talks ended.", "Friday"),
        ("Privately, many harbor fears that he lied, stole in 2016 or both.", "2016"),
        ("The bridge fell on Sunday", "Sunday"),
    ],
)
def test_a_date_that_governs_something_else(text: str, words: str) -> None:
    last = "2024-12-31" if words.isdigit() else "2024-01-01"
    assert dated(text, date(text, words, "2024-01-01", last)) is None


@given(st.lists(st.sampled_from("On Friday , who that said fell - ( ) “ ” ; to with had saying the bridge".split())))
def test_any_words_give_their_date_or_none(words: list[str]) -> None:
    text = " ".join([*words, "Friday."])
    one = date(text, "Friday", "2024-03-01")
    assert dated(text, one) in (one, None)


def test_a_duration_is_no_date() -> None:
    text = "The crew worked for three days on it."
    assert dated(text, replace(date(text, "three days", "2024-03-03"), type="DURATION")) is None


def test_what_has_begun_did_not_begin_on_a_day_that_was_over() -> None:
    text = "Police have begun an inquiry into the death of Dora Quint, aged 31, on Sunday."
    one = replace(reading("A", text, published="2024-03-05"), dates=(date(text, "Sunday", "2024-03-03"),))
    assert date_of(one, [one.sentences[0].span]) is None
    assert date_of(replace(one, published=reading("B", published="2024-03-03").published), [one.sentences[0].span])


def test_four_may_die_on_a_day() -> None:
    saturday = date("Four died on Saturday.", "Saturday", "2024-03-02")
    assert dated("Four died on Saturday.", saturday) == saturday


def test_a_date_behind_a_relative_clause_that_ends_with_one() -> None:
    text = "The driver of the bus that fell on Tuesday was arrested on Wednesday."
    tuesday, wednesday = date(text, "Tuesday", "2024-03-05"), date(text, "Wednesday", "2024-03-06")
    assert dated(text, tuesday, wednesday) == wednesday
