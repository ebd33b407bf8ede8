"""Whom a pronoun means, and where it is left open."""

from reading.entities.read_chains import mentions, pronouns, read_lines
from retold.model import Quotation, Span


def test_pronouns_only_where_one_person_fits() -> None:
    text, found = read_lines("John Barlow met Anna Reed.", "He smiled, and her bag was heavy.")
    assert mentions(text, found, "John Barlow")[-1] == ("He", "pronoun")
    assert mentions(text, found, "Anna Reed")[-1] == ("her", "pronoun")
    text, found = read_lines("It was John Barlow who met Peter Reed.", "Officials said he was late.")
    assert all(mention.form != "pronoun" for mention in found[1])
    text, found = read_lines("John Barlow was attacked by a man.", "Officials said he fled.")
    assert all(mention.form != "pronoun" for mention in found[1])


def test_the_subject_of_the_sentence_before_wins_over_its_objects() -> None:
    letter = "In a letter sent to Attorney General Eric Stone on Monday, Acme President Gary Quill protested."
    assert pronouns(letter, "He demanded the return of the files.") == [("Gary Quill", "He")]
    assert pronouns("Tom Barlow praised Eric Stone.", "He left.") == [("Tom Barlow", "He")]


def test_of_two_who_act_neither_is_meant_unless_both_times_somebody_speaks() -> None:
    told = "Tom Barlow said Eric Stone had lied."
    assert pronouns(told, "He spent years abroad.") == []
    assert pronouns(told, "He added that nothing was lost.") == [("Tom Barlow", "He")]
    assert pronouns("Tom Barlow and Eric Stone left.", "He was late.") == []


def test_an_open_pronoun_is_a_rival() -> None:
    assert pronouns("He met Tom Barlow.", "He smiled.") == []
    assert pronouns("The driver met Tom Barlow.", "He smiled.") == []
    assert pronouns("The US President was warned by Tom Barlow.", "He smiled.") == []
    assert pronouns("Tom Barlow began a run for governor.", "He smiled.") == [("Tom Barlow", "He")]
    assert pronouns("The firm's lawyer met Tom Barlow.", "He smiled.") == []
    assert pronouns("He had slept badly.", "Tom Barlow said he was tired.") == [("Tom Barlow", "he")]


def test_who_says_it_after_what_is_said_is_the_speaker() -> None:
    assert pronouns("Tom Barlow waited, said Eric Stone.", "He added nothing.") == [("Eric Stone", "He")]


def test_whom_a_quotation_names_does_not_speak_it() -> None:
    lines = ('"Tom Barlow lost me," he said.', "He left.")
    quotation = Quotation(Span(1, 20), Span(0, 21), "speech")
    _, found = read_lines(*lines, quotations=(quotation,))
    assert all(mention.form != "pronoun" for mention in found[1])


def test_a_name_alone_on_a_line_is_nobody_who_is_spoken_of() -> None:
    assert pronouns("Tom Barlow", "He left.") == []


def test_a_clause_before_the_subject_looks_ahead() -> None:
    assert pronouns("Eric Stone left.", "When he arrived, Tom Barlow smiled.") == []
    assert pronouns("It rained.", "In his speech, Tom Barlow smiled.") == [("Tom Barlow", "his")]


def test_who_speaks_by_a_label_is_not_spoken_of() -> None:
    assert pronouns("Tom Barlow is here.", "BARLOW: He told a lie.") == []
    assert pronouns("Tom Barlow left.", "ADA QUILL: He told a lie.") == [("Tom Barlow", "He")]


def test_a_pronoun_in_a_quotation_is_left_open() -> None:
    lines = ("John Barlow spoke.", '"He lied," Barlow said.')
    span = Span(len(lines[0]) + 2, len(lines[0]) + 10)
    quotation = Quotation(span, Span(span.start - 1, span.end + 1), "speech")
    _, found = read_lines(*lines, quotations=(quotation,))
    assert all(mention.form != "pronoun" for mention in found[1])


def test_the_subject_of_the_clause_before_goes_on() -> None:
    assert pronouns("Tom Barlow left.", "Dan Reed spoke, and he smiled.") == [("Dan Reed", "he")]
    assert pronouns("Tom Barlow left.", "Dan Reed met a man, and he smiled.") == []


def test_a_nameless_subject_is_a_rival() -> None:
    assert pronouns("Tom Barlow said a man had been arrested.", "He was released.") == []


def test_who_says_what_was_quoted_is_the_subject_before() -> None:
    quoted = '"It is late."'
    lines = ("Tom Barlow thanked Dan Reed.", quoted, '"We go," he said.')
    at = len(lines[0]) + 1
    quotations = tuple(
        Quotation(Span(start + 1, end - 1), Span(start, end), "speech")
        for start, end in ((at, at + len(quoted)), (at + len(quoted) + 1, at + len(quoted) + 9))
    )
    text, found = read_lines(*lines, quotations=quotations)
    assert mentions(text, found, "Tom Barlow") == [("Tom Barlow", "full"), ("he", "pronoun")]


def test_who_says_he_is_himself_if_he_was_spoken_of() -> None:
    assert pronouns("Tom Barlow met Dan Reed.", "Barlow said he smiled.") == [("Tom Barlow", "he")]
    assert pronouns("Tom Barlow was arrested.", "Dan Reed said he smiled.") == []


def test_what_somebody_does_with_his_own() -> None:
    assert pronouns("Tom Barlow met Dan Reed.", "Paul Stone sold his house.") == [("Paul Stone", "his")]
    assert pronouns("Tom Barlow met Dan Reed.", "Paul Stone said his house was sold.") == []
    assert pronouns("Anna Reed met Mary Stone.", "Jane Barlow kissed her and left.") == []
    assert pronouns("Tom Barlow met Dan Reed.", "Few (Paul Stone was one) sold his house.") == []
