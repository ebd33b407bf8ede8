from retold.model import Problem
from retold.sources.pairs import read_pairs


def test_pairs_and_what_is_none(tmp_path):
    path = tmp_path / "pairs.jsonl"
    path.write_text('{"a": "one", "b": "two"}\n\n{"a": "one"}\nnonsense\n{"a": "one", "b": "twoo"}\n')
    pairs, problems = read_pairs(path, {"one": 1, "two": 2})
    wanted = 'one pair a line: {"a": id, "b": id}'
    assert pairs == [("one", "two")]
    assert problems == [
        Problem(str(path), "not a pair", wanted, 3),
        Problem(str(path), "not a pair", wanted, 4),
        Problem(str(path), "no report 'twoo'", "did you mean 'two'?", 5),
    ]
