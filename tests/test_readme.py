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
        for part in re.split(r"^    \$ retold ", block, flags=re.MULTILINE)[1:]:
            command, *lines = [line.removeprefix("    ").rstrip() for line in part.split("\n")]
            yield command, [line for line in lines if line]


EXAMPLES = list(shown())


def test_the_readme_shows_examples():
    assert len(EXAMPLES) >= 2


def run(command, library):
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(ROOT)
        patch.setenv("RETOLD_LIBRARY", str(library))
        return CliRunner().invoke(retold, shlex.split(command), catch_exceptions=False)


@pytest.fixture(scope="module")
def filled(tmp_path_factory):
    """A library that has all that the README adds to one."""
    library = tmp_path_factory.mktemp("readme") / "retold.db"
    for command, _ in EXAMPLES:
        if command.startswith("add "):
            run(command, library)
    return library


@pytest.mark.parametrize(("command", "lines"), EXAMPLES, ids=[command.split()[0] for command, _ in EXAMPLES])
def test_examples_are_what_is_printed(tmp_path, filled, command, lines):
    result = run(command, tmp_path / "new.db" if command.startswith("add ") else filled)
    printed = iter([line for line in result.stdout.split("\n") if line])
    skipping = False
    for line in lines:
        if line == LEFT_OUT:
            skipping = True
            continue
        assert line == next(printed) if not skipping else line in printed
        skipping = False
