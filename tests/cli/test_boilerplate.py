"""What is left out of a reading is shown when somebody asks."""

import json

from click.testing import CliRunner

from pipeline.test_boilerplate import NOTICE, paper
from retold.cli.main import retold


def test_boilerplate_is_shown_on_demand(tmp_path):
    path = tmp_path / "paper.jsonl"
    path.write_text(
        "".join(json.dumps({"id": one.id, "text": one.text, "publisher": "Courier"}) + "\n" for one in paper())
    )
    run = CliRunner().invoke
    assert "BOILERPLATE" not in run(retold, ["read", str(path)]).stdout
    shown = run(retold, ["read", str(path), "--boilerplate"]).stdout
    assert shown.count("LEFT OUT AS BOILERPLATE\n  - The Courier is owned by its readers") == 5
    lines = run(retold, ["read", str(path), "--format", "jsonl"]).stdout.splitlines()
    for record in map(json.loads, lines):
        (section,) = [one for one in record["sections"] if one["kind"] == "furniture"]
        assert record["text"][section["start"] : section["end"]] == NOTICE
