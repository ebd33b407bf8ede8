"""Pronouns that cannot be somebody of their own clause."""

import pytest

from reading.entities.read_chains import chains


@pytest.mark.parametrize(
    ("text", "name", "words"),
    [
        ("Tom Reed called. He told Tom Reed that it was late.", "Tom Reed", ["Tom Reed", "Tom Reed"]),
        ("Anna Hale left. Mary Quill spoke for her.", "Anna Hale", ["Anna Hale", "her"]),
        ("Mary Quill spoke for her.", "Mary Quill", ["Mary Quill"]),
        ("Dan Reed is a doctor. Ben Hale lost the house, he said.", "Dan Reed", ["Dan Reed", "he"]),
        ("Dan Reed is a doctor. Ben Hale told of tests in which, he said, it rained.", "Ben Hale", ["Ben Hale"]),
        ("Tom Wolf left. But actor Icet said no. “It is bad,” he said.", "Tom Wolf", ["Tom Wolf"]),
        ("Anna Lis won. Dr Biro Hanko shook her hand.", "Anna Lis", ["Anna Lis"]),
        ("Tom Reed left. Ben Hale, head of the yard, will replace him.", "Ben Hale", ["Ben Hale"]),
        ("Tom Reed beat Ben Hale. The 24-year-old Kenyan said he was late.", "Tom Reed", ["Tom Reed"]),
        ("Mary Quill sold her BMW.", "Mary Quill", ["Mary Quill", "her"]),
        (
            "Tom Reed left. His plea that he stay was bad for Tom Reed.",
            "Tom Reed",
            ["Tom Reed", "His", "he", "Tom Reed"],
        ),
        ("Tom Reed brought the book with him.", "Tom Reed", ["Tom Reed", "him"]),
        ("Mary Quill sold her house.", "Mary Quill", ["Mary Quill", "her"]),
        ("Mary Quill said they had thanked her.", "Mary Quill", ["Mary Quill", "her"]),
        ("Tom Reed met Anna Hale. He told her that it was late.", "Anna Hale", ["Anna Hale", "her"]),
        ("Tom Reed was shot by a neighbour. He had been loud.", "Tom Reed", ["Tom Reed"]),
        ("Tom Reed left. He will be back, Tom Reed said.", "Tom Reed", ["Tom Reed", "He", "Tom Reed"]),
    ],
)
def test_who_a_pronoun_is_and_is_not(text: str, name: str, words: list[str]) -> None:
    assert chains(text)[name] == words
