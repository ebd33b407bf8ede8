"""What the README shows is what the commands print."""

import re
import shlex
from pathlib import Path

import pytest
from click.testing import CliRunner

from retold.cli.main import retold

ROOT = Path(__file__).parent.parent
LEFT_OUT = "[…]"


def shown():
    """Each command of the README with the lines that stand below it."""
    for block in re.findall(r"(?:^    .*\n|^\n(?=    ))+", (ROOT / "README.md").read_text("utf-8"), re.MULTILINE):
        lines = [line.removeprefix("    ").rstrip() for line in block.strip("\n").split("\n")]
        if lines[0].startswith("$ retold "):
            yield lines[0].removeprefix("$ retold "), [line for line in lines[1:] if line]


EXAMPLES = list(shown())


def test_the_readme_shows_examples():
    assert len(EXAMPLES) >= 2


@pytest.mark.parametrize(("command", "lines"), EXAMPLES, ids=[command.split()[0] for command, _ in EXAMPLES])
def test_examples_are_what_is_printed(monkeypatch, command, lines):
    monkeypatch.chdir(ROOT)
    result = CliRunner().invoke(retold, shlex.split(command), catch_exceptions=False)
    printed = iter([line for line in result.stdout.split("\n") if line])
    skipping = False
    for line in lines:
        if line == LEFT_OUT:
            skipping = True
            continue
        assert line == next(printed) if not skipping else line in printed
        skipping = False
