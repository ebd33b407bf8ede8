import pytest

from retold.comparing.sentences.outcomes import outcomes_in


def results(text: str) -> list[tuple[str, str, bool]]:
    """Question, words and whether they are told, of each result."""
    return [(one.question.name, one.span.of(text), one.told) for one in outcomes_in(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Lund was found guilty on Friday.", [("verdict", "found guilty", True)]),
        ("Jurors cleared Ada Lind of theft.", [("verdict", "cleared Ada Lind of", True)]),
        ("Lund was admitted to a hospital.", []),
        ("The close friend of the open society.", []),
        ("He could be convicted.", [("verdict", "convicted", False)]),
        ("The bridge was not closed.", [("door", "closed", False)]),
        ("The driver was seriously injured.", [("harm", "was seriously injured", True)]),
        ("The driver died.", [("harm", "died", True), ("life", "died", True)]),
        ("Was the bridge closed?", [("door", "closed", False)]),
        ("The man accused of theft was convicted.", [("verdict", "convicted", True)]),
    ],
)
def test_results_of_a_sentence(text: str, found: list[tuple[str, str, bool]]) -> None:
    assert results(text) == found
