import pytest

from retold.comparing.sentences.leaning import leans


@pytest.mark.parametrize("text", ["It fell.", "“They fell,” she said.", "But nobody was hurt.", "The two met."])
def test_what_leans(text: str) -> None:
    assert leans(text)


@pytest.mark.parametrize(
    "text", ["Italy won.", "The bridge fell.", "“We fell,” she said.", "Theirs is a long story.", ""]
)
def test_what_stands_by_itself(text: str) -> None:
    assert not leans(text)
