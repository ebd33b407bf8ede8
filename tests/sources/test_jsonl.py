"""JSON as programs write it, also where it is none."""

import pytest

import retold

FIRE = "A fire broke out in Lume on Friday."


def texts(tmp_path, name, written):
    """The texts in a file, by the ids of their reports, and how many problems it has."""
    (tmp_path / name).write_text(written, encoding="utf-8")
    loaded = retold.load([tmp_path / name])
    return {report.id: report.text for report in loaded.reports}, len(loaded.problems)


@pytest.mark.parametrize(
    ("record", "text"),
    [
        (f'{{"id": "a", "title": NaN, "text": "{FIRE}"}}', FIRE),
        (f'{{"id": "a", "text": "{FIRE} \\ud83d"}}', f"{FIRE} \ufffd"),
        (f'{{"id": "a", "text": "{FIRE} \\ud83d\\ude92"}}', f"{FIRE} \U0001f692"),
        (f'{{"id": "a", "text": "{FIRE}\tNobody was hurt."}}', f"{FIRE}\tNobody was hurt."),
    ],
)
@pytest.mark.parametrize("name", ["fire.json", "fire.jsonl"])
def test_what_programs_write_that_is_no_json(tmp_path, name, record, text):
    assert texts(tmp_path, name, record) == ({"a": text}, 0)


@pytest.mark.parametrize("record", ["{'id': 'a', 'text': 'x'}", '{"text": "x"', "[" * 100_000])
def test_what_nothing_reads_is_a_problem(tmp_path, record):
    assert texts(tmp_path, "fire.json", record) == ({}, 1)


def test_lines_may_be_called_a_value(tmp_path):
    lines = f'{{"id": "a", "text": "{FIRE}"}}\n\n{{"id": "b", "text": "{FIRE}"}}\n{{"id": '
    assert texts(tmp_path, "fires.json", lines) == ({"a": FIRE, "b": FIRE}, 1)
