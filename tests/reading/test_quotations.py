import pytest
from hypothesis import given
from hypothesis import strategies as st

from retold.model import Section, Span
from retold.reading.quotations import find_quotations
from retold.reading.sections import find_sections


def quoted(text: str) -> list[tuple[str, str]]:
    """Kind and words with their marks of every quotation."""
    return [(one.kind, one.marks.of(text)) for one in find_quotations(text, (Section("body", Span(0, len(text))),))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"We won," he said. "It is over."', ["“We won,”", "“It is over.”"]),
        ("“We won,” he said. “It is over.”", ["“We won,”", "“It is over.”"]),
        ("``We won,'' he said.", ["``We won,''"]),
        ("''We won,'' he said.", ["''We won,''"]),
        ("'We won,' he said. 'It's the workers' day.'", ["'We won,'", "'It's the workers' day.'"]),
        ("‘We won,’ he said. ‘It’s the workers’ day.’", ["‘We won,’", "‘It’s the workers’ day.’"]),
        ("\"I heard him say 'no' twice,\" she said.", ["“I heard him say 'no' twice,”", "'no'"]),
        ("“I heard “no” twice,” she said.", ["“I heard “no” twice,”", "“no”"]),
        ("The players' union said the '90s and rock 'n' roll were the dogs' best years.", []),
        ("The 6'2\" guard is 200 pounds.", []),
        ("He said `no and left.", []),
    ],
)
def test_marks_of_all_kinds(text: str, expected: list[str]) -> None:
    found = [marks for _, marks in quoted(text)]
    assert found == [one.replace("“", '"').replace("”", '"') if '"' in text else one for one in expected]


def test_span_is_without_marks() -> None:
    text = 'He said: "We won."'
    assert find_quotations(text, find_sections(text))[0].span.of(text) == "We won."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('He held "candid" and "short" talks.', [("scare", '"candid"'), ("scare", '"short"')]),
        ('He held "candid" talks, officials said.', [("speech", '"candid"')]),
        ('The so-called "winners" said nothing.', [("scare", '"winners"')]),
        ('A man wore a shirt reading "Make Peace Now".', [("scare", '"Make Peace Now"')]),
        ('Rebel commander "Ghost" said no.', [("scare", '"Ghost"')]),
        ('It was, in the words of Lee, "fair".', [("scare", '"fair"')]),
        ('It was, in Lee\'s words, "fair".', [("speech", '"fair"')]),
        ('She read the novel "Harbour" twice.', [("title", '"Harbour"')]),
        ('She sang "The Ferry of the North" twice.', [("title", '"The Ferry of the North"')]),
        ("“We’ll win.” That was on his cap.", [("speech", "“We’ll win.”")]),
        ('Her novel, "Harbour," was read by many.', [("title", '"Harbour,"')]),
        ('They kept "open lines of talk" for years.', [("speech", '"open lines of talk"')]),
    ],
)
def test_kinds(text: str, expected: list[tuple[str, str]]) -> None:
    assert quoted(text) == expected


def test_quotation_over_paragraphs_is_one_record_each() -> None:
    text = "He said: “We won. We will go on.\n\n“And on,” he added.\n\nShe left."
    found = find_quotations(text, find_sections(text))
    assert [(one.span.of(text), one.continued) for one in found] == [
        ("We won. We will go on.", True),
        ("And on,", False),
    ]
    assert found[0].marks == Span(found[0].span.start - 1, found[0].span.end)


def test_advertisement_does_not_end_a_quotation_over_paragraphs() -> None:
    text = "He said: “We won.\nAdvertisement\n“We will go on,” he added."
    assert [one.continued for one in find_quotations(text, find_sections(text))] == [True, False]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('He said "we won and left.\nShe stayed.', ['"we won and left.']),
        ('He left. We won," she said. "All of us."', ['We won,"', '"All of us."']),
        ('"We won. He left again. "All of us," she said.', ['"We won.', '"All of us,"']),
    ],
)
def test_unbalanced_marks_are_repaired_where_they_stand(text: str, expected: list[str]) -> None:
    assert [marks for _, marks in quoted(text)] == expected


def test_mark_without_sense_is_left_alone() -> None:
    assert quoted('The sign" was old.') == []


@given(st.text("aA .,!?\"'“”‘’`\n6s—", max_size=120))
def test_quotations_lie_inside_their_marks_and_paragraph(text: str) -> None:
    found = find_quotations(text, find_sections(text))
    assert list(found) == sorted(found, key=lambda one: one.marks)
    for one in found:
        assert one.marks.covers(one.span)
        assert one.span.of(text) == one.span.of(text).strip() != ""
        assert "\n" not in one.marks.of(text)


@pytest.mark.parametrize(
    ("text", "quotation"),
    [
        ('He said: "We will stay. The mayor left the room. Workers cheered.', '"We will stay.'),
        ('The council voted. "It is a sad day, said Ann Lee, a baker. She is 40.', '"It is a sad day,'),
        ('"We met Mr. Lee at noon. The mayor left.', '"We met Mr. Lee at noon.'),
    ],
)
def test_a_mark_that_nothing_closes_ends_with_its_sentence(text: str, quotation: str) -> None:
    assert quoted(text) == [("speech", quotation)]
