"""Who says something: whole subjects with what is told of them, and who is no subject."""

import pytest

from reading.statements.shown import shown
from retold.model import Report
from retold.reading import read


@pytest.mark.parametrize(
    ("text", "source"),
    [
        (
            "Liam Dunn, 44, the owner of the firm, said by telephone that it won.",
            "Liam Dunn, 44, the owner of the firm,",
        ),
        ("The Farmers' Union said 25,000 people had come.", "The Farmers' Union"),
        ("A spokeswoman for Marlow's said two patients remain.", "A spokeswoman for Marlow's"),
        (
            "The company that ran the bus which crashed has denied that it was late.",
            "The company that ran the bus which crashed",
        ),
        ("One person who was there said the roof fell.", "One person who was there"),
        ("A man who saw the crash told the court that it was late.", "A man who saw the crash"),
        ("Ostmark's chief negotiator, Viktor Dragan, denied it.", "Ostmark's chief negotiator, Viktor Dragan,"),
        ("Another said: “I ran.”", "Another"),
        ("Brindle hid the spills and its boss, Joanna Frith, ordered staff to keep quiet.", "its boss, Joanna Frith,"),
        ("Her spokeswoman, Ella Kerr, later said Lowe was late.", "Her spokeswoman, Ella Kerr,"),
        ('Rebel commander "Ghost" said his men were late.', 'Rebel commander "Ghost"'),
        ("State news agency XNA put the number at 60.", "State news agency XNA"),
        ("The Kovač brothers, Ivan and Marko, deny the charges.", "The Kovač brothers, Ivan and Marko,"),
        ("A spokesman for Lloyd's declined to say how many had come.", "A spokesman for Lloyd's"),
        ("The woman who found the boy's coat said she was late.", "The woman who found the boy's coat"),
        ("A group calling itself Black Heron said it was late.", "A group calling itself Black Heron"),
        (
            "The Post, citing an unnamed insider, said that the prince was late.",
            "The Post, citing an unnamed insider,",
        ),
    ],
)
def test_whole_sources(text: str, source: str) -> None:
    assert [one for one, _, _ in shown(text)] == [source]


def test_who_is_quoted_as_saying_something() -> None:
    assert shown("She quoted Mr Dunn as saying that it was late.")[1] == ("Mr Dunn", "saying", ["that it was late"])


def test_chains_without_that_and_in_inner_marks() -> None:
    assert shown("She said he told her the plant would close.") == [
        ("She", "said", ["he told her the plant would close"]),
        ("he", "told", ["the plant would close"]),
    ]
    assert shown("“He told me ‘we are closing’ and left,” Ms Lee said.") == [
        ("He", "told", ["‘we are closing’"]),
        ("Ms Lee", "said", ["“He told me ‘we are closing’ and left,”"]),
    ]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Plans to close the plant were scrapped last year.", ["to close the plant"]),
        ("The firm said in an e-mailed statement it “does not comment”.", ["it “does not comment”"]),
        ("They did not rule out terrorism, however.", ["terrorism"]),
        ("Smith, who denies murder, is due back in court on 4 May.", ["murder"]),
        ("The minister said the plant would close, citing a memo.", ["the plant would close"]),
        ("The manager told staff Mr Pole was late.", ["Mr Pole was late"]),
        ("Beijing rose; Washington called the move a mistake.", ["the move a mistake"]),
        ("The mayor told a news conference in Lagos on Monday that it was late.", ["that it was late"]),
        ("He told reporters outside the court that he was late.", ["that he was late"]),
        ("He said by telephone that it was late.", ["that it was late"]),
    ],
)
def test_where_contents_begin_and_end(text: str, content: list[str]) -> None:
    assert [one for _, _, one in shown(text)] == [content]


def test_nobody_speaks_for_several() -> None:
    (statement,) = read(Report("r", "The Kovač brothers, Ivan and Marko, deny the charges.")).statements
    assert statement.speaker is None


def test_a_claim_that_is_denied_is_not_of_who_denies_it() -> None:
    assert shown("Holm denied the claim that he had met Moe.") == [
        ("Holm", "denied", ["the claim that he had met Moe"]),
    ]
    assert shown("The claim that the dam leaked was denied by the Water Board.") == [
        (None, "claim", ["that the dam leaked"]),
        ("the Water Board", "was denied", ["the dam leaked"]),
    ]


def test_words_of_a_second_speaker_stay_his() -> None:
    assert shown('"He lied," said Lind, and the mayor: "I did not."') == [
        ("Lind", "said", ['"He lied,"']),
        ("the mayor", ":", ['"I did not."']),
    ]
