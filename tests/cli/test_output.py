from pathlib import Path

from retold.cli.output import announce


def test_addresses_are_named_before_they_are_fetched(capsys):
    announce([f"https://a.example/{number}" for number in range(12)])
    lines = capsys.readouterr().err.splitlines()
    assert (lines[0], lines[9:]) == (
        "Fetching https://a.example/0",
        ["Fetching https://a.example/9", "... and 2 more addresses"],
    )
    announce([Path("a.txt"), "-"])
    assert capsys.readouterr().err == ""
