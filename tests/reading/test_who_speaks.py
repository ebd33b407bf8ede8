"""Who speaks in a report read as a whole: entities, quotations and statements together."""

import pytest

from retold.model import Report
from retold.reading import read


def speakers(text: str) -> list[tuple[str, str | None]]:
    """The words of each source with the name of who speaks, in order."""
    reading = read(Report("r", text))
    names = {entity.id: entity.name for entity in reading.entities}
    found = sorted((one.source, one.speaker) for one in reading.statements if one.source)
    return [(source.of(text), names.get(speaker or "")) for source, speaker in found]


def test_a_quotation_in_the_next_paragraph_is_who_introduced_it() -> None:
    text = 'Hugh Hill, a doctor, said:\n\n"We had forty beds and ninety patients. It was a long night."'
    assert speakers(text) == [("Hugh Hill, a doctor,", "Hugh Hill")]


@pytest.mark.parametrize(
    ("text", "source", "speaker"),
    [
        ("University of Wells said on Monday that the ship sank.", "University of Wells", "University of Wells"),
        ("The Bank of Wells warned that prices would rise.", "The Bank of Wells", "Bank of Wells"),
        ("Bank of Wells governor Ann Lee said it was late.", "Bank of Wells governor Ann Lee", "Ann Lee"),
        ("“Go home, said Per Holm. “I will,” she thought.", "Per Holm", "Per Holm"),
        ('"It was late," said Will Reed, a baker.', "Will Reed, a baker", "Will Reed"),
        ('"It was late," said Ann W. Slayton.', "Ann W. Slayton", "Ann W. Slayton"),
        (
            "Prime Minister Ada Quill met former Prime Minister Tom Reed. The prime minister said she was glad.",
            "The prime minister",
            "Ada Quill",
        ),
        (
            "Transport Secretary Ada Quill met Foreign Secretary Tom Reed. The transport secretary said it was late.",
            "The transport secretary",
            "Ada Quill",
        ),
        ("President Ada Quill met President Bo Lind of Peru. The president said it was late.", "The president", None),
        ("Tom Barlow met Dan Reed. An aide told reporters that all was well. He said it was late.", "He", None),
        ("Anna Barlow met Dan Reed. She said it was late.", "She", "Anna Barlow"),
        ("Former Secretary of State Ada Quill said it was late.", "Former Secretary of State Ada Quill", "Ada Quill"),
        ("A spokesman for the firm, Tom Reed, said no.", "A spokesman for the firm, Tom Reed,", "Tom Reed"),
        ("One of them, Tom Reed, said no.", "One of them, Tom Reed,", "Tom Reed"),
        (
            "The Archbishop of Wells, the Most Rev Alan Pike, said no.",
            "The Archbishop of Wells, the Most Rev Alan Pike,",
            "Alan Pike",
        ),
        ("United Nations officials said no.", "United Nations officials", "United Nations officials"),
        ("Ruth Cole KC said no.", "Ruth Cole KC", "Ruth Cole"),
        ("Velora said no. “It is late,” a spokeswoman said.", "a spokeswoman", None),
        ("The daughter of the victim, Tom Reed, said no.", "The daughter of the victim, Tom Reed,", None),
        ("A hoarse Mr Reed said it was late.", "A hoarse Mr Reed", "Reed"),
        ("The mother of Tom Reed said it was late.", "The mother of Tom Reed", None),
        ("Lawyers for the firm, Tom Reed, said no.", "Lawyers for the firm, Tom Reed,", None),
        ("Fire chief Don Wu met Ada Quill. Wu said it was late.", "Wu", "Don Wu"),
        ("The Board of Trade (BOT) met. BOT said it was late.", "BOT", "BOT"),
    ],
)
def test_who_is_meant_speaks_and_nobody_where_it_is_open(text: str, source: str, speaker: str | None) -> None:
    assert (source, speaker) in speakers(text)


def test_a_capital_speaks_as_its_government() -> None:
    reading = read(Report("r", "They met in Beijing on Monday. Beijing said that the talks had failed."))
    (statement,) = reading.statements
    (speaker,) = (entity for entity in reading.entities if entity.id == statement.speaker)
    assert (speaker.name, speaker.kind, speaker.government_of) == ("Beijing", "organisation", "china")


def test_a_wife_is_not_her_husband() -> None:
    text = "Tom Hale met his wife, Susan Hale. Mrs Hale said she was glad. Mr Hale said he was late."
    assert speakers(text) == [("Mrs Hale", "Susan Hale"), ("Mr Hale", "Tom Hale")]
    unnamed = "Tom Hale and his wife were rescued. His wife said it was late."
    assert ("His wife", None) in speakers(unnamed)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ('Anna Lind told Emma Holm that she would lose. "I know," she said.', None),
        ('Anna Lind called Emma Holm late. "I know," she said.', "Anna Lind"),
        (
            'Jonas Pihl and his sister Marta ran the ferry. "We loved it," she said. "I still do," he said.',
            "Jonas Pihl",
        ),
        ('Reed junior beat his father, Tom Reed senior. "He is old," the younger Reed said.', None),
        ("Chelsea beat Wolves. Chelsea Wolfe sang. Chelsea said it was pleased.", None),
        ('Alexander "Sasha" Ivanov was held. Sasha said he was innocent.', 'Alexander "Sasha" Ivanov'),
    ],
)
def test_who_may_answer_or_bear_a_name_too_is_nobody_unless_the_text_decides(text: str, who: str | None) -> None:
    assert speakers(text)[-1][1] == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Halden Bank said profits rose. It said costs fell too.", "Halden Bank"),
        ('Norda, which makes cars, said sales fell. "We regret it," it said.', "Norda"),
        ("Norda announced a sale. The harbour burned. It said it was late.", None),
        ("Norda said the ministry was late. It said the sale was off.", "Norda"),
    ],
)
def test_it_is_the_body_that_said_something_just_before(text: str, who: str | None) -> None:
    assert speakers(text)[-1] == (speakers(text)[-1][0], who)
    assert speakers(text)[-1][0].lower() == "it"


def test_who_has_a_role_between_commas_goes_on_speaking() -> None:
    text = 'The mayor, Karen Trent, said the driver had complained. "He told us they felt spongy," she said.'
    assert speakers(text)[-1] == ("she", "Karen Trent")


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Henrika Solt, 61, met Ada Brandt, 61. The 61-year-old said she was tired.", None),
        ("Henrika Solt, 61, resigned. The 62-year-old said she was tired.", None),
    ],
)
def test_who_is_called_by_an_age_is_the_only_one_of_it(text: str, who: str | None) -> None:
    assert speakers(text)[-1] == (speakers(text)[-1][0], who)


def test_in_a_chronicle_a_role_stands_behind_the_time() -> None:
    told = "Sergeant Imran Vale says nobody has been hurt.\n\n12:15 Farmer Ned Stirk says he lost four ewes."
    assert speakers(told + ' "It was no fox," he told us.')[-1] == ("he", "Ned Stirk")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Sunniva Krog left the mill in May. She is an engineer.", ["Sunniva Krog", "She"]),
    ],
)
def test_whom_only_the_pronoun_behind_can_mean_is_a_person(text: str, words: list[str]) -> None:
    reading = read(Report("r", text))
    assert [name.span.of(text) for name in reading.names if name.entity == reading.entities[0].id] == words
