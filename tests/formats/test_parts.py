"""Records as they are."""

from pathlib import Path

from retold.formats.parts import plain, unfolded
from retold.model import Citation, Problem, Span
from retold.model.answers import Added, Removed, Status


def test_a_record_is_its_fields_and_so_are_those_inside() -> None:
    problem = Problem("a.txt", "binary data, not text", "give text", 3, alike=1499)
    assert plain(Added(2, 1, 4, 3, 5, {"began": 1}, (problem,), ("notes.md",))) == {
        "new": 2,
        "versions": 1,
        "known": 4,
        "placed": 3,
        "links": 5,
        "changes": {"began": 1},
        "problems": (
            {
                "path": "a.txt",
                "reason": "binary data, not text",
                "remedy": "give text",
                "place": 3,
                "fatal": True,
                "alike": 1499,
            },
        ),
        "ignored": ("notes.md",),
    }
    assert plain((Removed(("a",)), None)) == ({"reports": ("a",), "changes": {}}, None)


def test_a_path_is_its_words() -> None:
    assert plain(Status(Path("my.db"), 12, 3, 1, 4, 5, 5300, 2, "0.1.0", None, None))["path"] == "my.db"


def test_the_ends_of_a_span_stand_in_its_place() -> None:
    assert list(unfolded(Citation("a", Span(3, 9))).items()) == [("report", "a"), ("start", 3), ("end", 9)]
