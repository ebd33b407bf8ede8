import re
import resource
import subprocess
import sys
from pathlib import Path

import pytest

from retold.collecting import SELDOM
from retold.library.library import Library
from retold.model import Report

HEAVY = ("numpy", "rich", "jinja2", "trafilatura", "lxml", "msgspec", "rapidfuzz", "Stemmer", "retold.pipeline")


def run(*arguments):
    return subprocess.run([sys.executable, *arguments], capture_output=True, text=True, check=True)


def seconds(*arguments):
    """What a command takes of a processor, whoever else has the machine."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    run("-m", "retold", *arguments)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def test_help_imports_nothing_heavy():
    script = "import sys; import retold.cli\ntry:\n retold.cli.main()\nfinally:\n print(*sys.modules, file=sys.stderr)"
    process = subprocess.run([sys.executable, "-c", script, "--help"], capture_output=True, text=True, check=True)
    loaded = set(process.stderr.split())
    assert "click" in loaded
    assert [name for name in HEAVY if name in loaded] == []


def test_help_loads_nothing_of_its_own_but_the_command_line():
    script = "import sys; import retold.cli\ntry:\n retold.cli.main()\nfinally:\n print(*sys.modules, file=sys.stderr)"
    process = subprocess.run([sys.executable, "-c", script, "--help"], capture_output=True, text=True, check=True)
    own = {name.split(".")[1] for name in process.stderr.split() if name.startswith("retold.")}
    assert own == {"addresses", "cli", "collecting", "errors", "rendering", "version"}


def test_help_compiles_few_patterns():
    script = """
import re, retold.cli
compiled, compile = [], re._compiler.compile
re._compiler.compile = lambda *given: compiled.append(given) or compile(*given)
try:
    retold.cli.main()
finally:
    print(len(compiled))
"""
    assert int(run("-c", script, "--help").stdout.split()[-1]) < 20


def test_most_patterns_are_compiled_where_imports_nest_little(tmp_path):
    """Deep down Python 3.11 compiles them five times as slowly, see ``retold.comparing``."""
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("A barge sank on the Lume on Monday, the harbour master said. Nobody was hurt.\n")
    script = """
import re, sys, retold.cli
depths, compile = [], re._compiler.compile
def counted(*given):
    frame, depth = sys._getframe(), 0
    while frame:
        frame, depth = frame.f_back, depth + 1
    depths.append(depth)
    return compile(*given)
re._compiler.compile = counted
try:
    retold.cli.main()
finally:
    print(sum(depth > 80 for depth in depths), len(depths))
"""
    deep, compiled = map(int, run("-c", script, "story", str(tmp_path)).stdout.split()[-2:])
    assert deep < compiled / 10


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="the system does not say how many threads there are")
def test_stories_are_told_without_threads_that_wait_busily(tmp_path):
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("A barge sank on the Lume on Monday, the harbour master said. Nobody was hurt.\n")
    script = "import retold.cli\ntry:\n retold.cli.main()\nfinally:\n print(open('/proc/self/status').read())"
    shown = run("-c", script, "story", str(tmp_path)).stdout
    assert re.findall(r"^Threads:\s(\d+)$", shown, re.MULTILINE) == ["1"]


@pytest.mark.parametrize("command", ["stories", "search barge", "status", "log"])
def test_asking_the_library_imports_no_stage(tmp_path, command):
    with Library(tmp_path / "news.db") as library:
        library.add(Report("barge", "A barge sank on the Lume on Monday, the harbour master said.\n"))
    script = "import sys; import retold.cli\ntry:\n retold.cli.main()\nfinally:\n print(*sys.modules, file=sys.stderr)"
    options = [*command.split(), "--library", str(tmp_path / "news.db")]
    process = subprocess.run([sys.executable, "-c", script, *options], capture_output=True, text=True, check=True)
    loaded = set(process.stderr.split())
    stages = [f"retold.{name}" for name in ("reading", "aligning", "lineage", "stories", "comparing")]
    assert [name for name in (*HEAVY, *stages) if name in loaded] == ["rich", "msgspec"]


def test_one_report_is_read_without_what_groups_many(tmp_path):
    (tmp_path / "barge.txt").write_text("A barge sank on the Lume on Monday, the harbour master said.\n")
    script = "import sys; import retold.cli\ntry:\n retold.cli.main()\nfinally:\n print(*sys.modules, file=sys.stderr)"
    command = [sys.executable, "-c", script, "read", str(tmp_path / "barge.txt"), "--format", "json"]
    loaded = set(subprocess.run(command, capture_output=True, text=True, check=True).stderr.split())
    stages = ("reading", "aligning", "lineage", "stories", "comparing")
    assert [name for name in stages if f"retold.{name}" in loaded] == ["reading"]
    assert not loaded & {"numpy", "sqlite3", "multiprocessing", "email"}


def test_help_answers_at_once():
    assert min(seconds("--help") for _ in range(5)) < 0.3


def test_two_short_reports_are_compared_within_a_second(tmp_path):
    (tmp_path / "a.txt").write_text("A barge sank on the Lume on Monday, the harbour master said. Nobody was hurt.\n")
    (tmp_path / "b.txt").write_text("On Monday a barge sank on the Lume. No one was hurt, the harbour master said.\n")

    assert min(seconds("compare", str(tmp_path / "a.txt"), str(tmp_path / "b.txt")) for _ in range(3)) < 2


def test_importing_the_library_costs_nothing():
    modules = run("-c", "import sys, retold; print(*sys.modules)").stdout.split()
    assert [name for name in (*HEAVY, "click", "retold.model") if name in modules] == []


def test_the_version_is_that_of_the_package():
    assert re.fullmatch(r"retold \d+\.\d+\.\d+\n", run("-m", "retold", "--version").stdout)


def test_a_command_looks_for_garbage_seldom():
    script = "import gc, retold.cli\ntry:\n retold.cli.main()\nfinally:\n print(gc.get_threshold()[0])"
    shown = run("-c", script, "--version").stdout.split()
    assert int(shown[-1]) == SELDOM
