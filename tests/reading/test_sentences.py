import json
from itertools import accumulate
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retold.model import Section, Span
from retold.reading.sections import find_sections
from retold.reading.sentences import split_sentences


def split(text: str) -> list[str]:
    """The sentences of a text that is all body."""
    return [one.span.of(text) for one in split_sentences(text, (Section("body", Span(0, len(text))),))]


@pytest.mark.parametrize(
    "sentences",
    [
        ["Mr. Gray met Dr. Osei at St. Mark's.", "They spoke."],
        ["J. K. Rowan and George W. Mills signed.", "The deal is done."],
        ["He left at 5 p.m. on Monday or 9 p.m. Tuesday.", "It rained at 6 a.m.", "Roads froze."],
        ["Talks start at 10:35 a.m. (0735 GMT) Friday.", "They end at 6 p.m.", "Rain fell."],
        ["Harbor Inc. Chief Executive Ann Lee quit.", "She sold to Gull Corp.", "He bought."],
        ["It was signed on Jan. 5 and Sept. 12.", "No. 3 was missing."],
        ["Shares rose 3.5 percent to $1.2 billion.", "Analysts had hoped for more."],
        ["He lives in the U.S.", "The mayor does not."],
        ["She lives at 5 Main St.", "He lives on St. Anne St.", "Brokers do."],
        ["He said that she was ill.", "Mr. Noll left.", "There is ore.", "Police came."],
        ["She works for Acme Inc.", "Mr. Noll does not.", "He lives in the U.S.", "Mrs. Noll does not."],
        ["They moved to 5 Elm St.", "Rain fell all night.", "They saw the Elm St. Bridge closed."],
        [
            "He is from Erie, Pa.",
            "Noll is not.",
            "Apple Corp. Shares fell.",
            "She met Springfield, Ill. Mayor Bo Noll.",
        ],
        ["It is 5 ft. 4 in. long.", "“I … I don't know.”"],
        ["By 4 p.m. Gray had left.", "It was 5 p.m.", "Gray came back."],
        ["He said... nothing.", "“I… don’t know.”", "And then … silence.", "The end?!", "No."],
        ["- The law passed.", "1. It takes effect in May."],
        ["The U.S. Senate voted.", "But the U.N. Security Council waited."],
        ["“We won.", "We won!” he said.", "Nobody cheered."],
        ["“Why now?” Gray asked.", "He got no answer."],
        ['"We are closing."', "He said no more."],
        ['"We are closing. "', "She left."],
        ["It was late (very late.)", "She called."],
        ["He paused… and went on.", "Then he stopped."],
        ["Yahoo! Japan was sold.", "Wow!", "That was quick."],
        ["iPods sold well.", "iPhones sold better."],
        ["A list:", "• first item", "• second item"],
        ["A text with no end"],
        ["Rep. Jesse Marsh Jr. (D-Ill.) left.", "He lost."],
        ["“He says: ‘Look, you won. They lost.’", "And I say so.", "He does.”"],
        ["\"He says, 'Look, you won. They lost.'\"", "She left."],
        ["“He said, ‘You won.’ ”", "She left."],
    ],
)
def test_sentences_joined_by_spaces_are_found_again(sentences: list[str]) -> None:
    assert split(" ".join(sentences)) == sentences


def test_lost_space_between_sentences() -> None:
    assert split("The vote ended.The mayor left for Amazon.com and U.S.A. Today.") == [
        "The vote ended.",
        "The mayor left for Amazon.com and U.S.A. Today.",
    ]


def test_lost_space_before_a_word_that_starts_no_sentence() -> None:
    assert split(
        "They found microbes.NASA said so soon after.Biochemical tests ran on Node.js at www.gull.Com now."
    ) == [
        "They found microbes.",
        "NASA said so soon after.",
        "Biochemical tests ran on Node.js at www.gull.Com now.",
    ]


def test_lost_space_behind_a_quotation() -> None:
    assert split("“It was over.”Gray, who lost, left.") == ["“It was over.”", "Gray, who lost, left."]


def test_text_without_capitals_is_split_at_its_stops() -> None:
    assert split("the vote ended. the mayor left.") == ["the vote ended.", "the mayor left."]


def test_every_line_ends_a_sentence_and_is_a_paragraph() -> None:
    text = "Mayor quits\n\nThe mayor quit. She left\nNobody knows why."
    found = split_sentences(text, find_sections(text))
    assert [(one.number, one.section, one.paragraph, one.span.of(text)) for one in found] == [
        (0, "body", 0, "Mayor quits"),
        (1, "body", 1, "The mayor quit."),
        (2, "body", 1, "She left"),
        (3, "body", 2, "Nobody knows why."),
    ]


def test_wrapped_lines_are_joined() -> None:
    text = (
        "The harbour of the old town was closed on Friday after a\n"
        "ferry had run into the pier, the company and a fire\n"
        "brigade said. Nobody was hurt.\n"
        "The ferry, which was built in 1987, will be taken to a dock\n"
        "in the north, where the owner hopes to have it repaired.\n"
    )
    assert [one.replace("\n", " ") for one in split(text)] == [
        "The harbour of the old town was closed on Friday after a ferry had run into the pier, the company and a fire "
        "brigade said.",
        "Nobody was hurt.",
        "The ferry, which was built in 1987, will be taken to a dock in the north, where the owner hopes to have it "
        "repaired.",
    ]


def test_runaway_sentence_is_cut_at_spaces() -> None:
    found = split("word " * 5000)
    assert len(found) == 7
    assert max(map(len, found)) <= 4000
    assert " ".join(found) == " ".join(["word"] * 5000)


def test_metadata_has_no_sentences() -> None:
    text = "date 2024-05-03 The mayor left."
    found = split_sentences(text, find_sections(text))
    assert [one.span.of(text) for one in found] == ["The mayor left."]


def test_bylines_and_notices_have_no_sentences() -> None:
    text = (
        "Mayor opens ferry line to island\nBy Jane Doe\nPARIS (AP) — She waved to the crowd on the pier.\nRead more: it"
    )
    assert [(one.section, one.span.of(text)) for one in split_sentences(text, find_sections(text))] == [
        ("headline", "Mayor opens ferry line to island"),
        ("dateline", "PARIS (AP) —"),
        ("body", "She waved to the crowd on the pier."),
    ]


@given(st.text("aA.!?\"'”“’()…0 \n\r\t•’:sS—", max_size=200))
def test_sentences_follow_one_another_and_cover_everything(text: str) -> None:
    sections = find_sections(text)
    found = split_sentences(text, sections)
    rest, end = "", 0
    for number, one in enumerate(found):
        assert one.number == number
        assert end <= one.span.start < one.span.end
        assert one.span.of(text) == one.span.of(text).strip()
        rest += text[end : one.span.start]
        end = one.span.end
    unread = "".join(one.span.of(text) for one in sections if one.kind in ("metadata", "byline", "furniture"))
    assert "".join((rest + text[end:]).split()) == "".join(unread.split())


@pytest.mark.parametrize("name", ["lineage/news_synth", "alignment/news_ecb"])
def test_ends_of_sentences_in_news(shared: Path, name: str) -> None:
    """Measured on 2026-11-22: F1 .994 and .992; ends are compared by the letters and figures before them."""
    right = found = gold = 0
    for line in (shared / "data" / name / "reports.jsonl").read_text("utf-8").splitlines():
        report = json.loads(line)
        sentences = [report["text"][start:end].strip() for start, end in report["sentences"]]
        text = "".join(one + (" " if one.endswith(tuple(".!?\"”'’)")) else "\n") for one in sentences)
        expected = set(accumulate(map(weight, sentences)))
        ends = set(accumulate(map(weight, split(text))))
        right, found, gold = right + len(expected & ends), found + len(ends), gold + len(expected)
    assert 2 * right / (found + gold) > 0.99


def weight(sentence: str) -> int:
    """How many letters and figures a sentence has."""
    return sum(map(str.isalnum, sentence))
