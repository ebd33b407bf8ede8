"""Sentences as they are shown: nobody has to guess what is quoted."""

import pytest

from retold.rendering.claims import told_line


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("I was wrong,” Dahn said.", "“…I was wrong,” Dahn said."),
        ("“The dam holds.", "“The dam holds. …”"),
        ('"They walked out," he said, "and we stay.', '"They walked out," he said, "and we stay. …"'),
        ('The pier is "safe" and\n"sound", he said.', 'The pier is "safe" and "sound", he said.'),
        ('A 6" pipe burst.', 'A 6" pipe burst.'),
    ],
)
def test_a_quotation_that_is_cut_has_its_mark(text: str, shown: str) -> None:
    assert told_line(text) == shown
