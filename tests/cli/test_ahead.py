"""Reports whose dates lie ahead."""

from datetime import date, timedelta

from click.testing import CliRunner

from retold.cli.main import retold

AHEAD = (date.today() + timedelta(days=400)).isoformat()
NOTE = f"note: a is dated {AHEAD}, which lies ahead; the dates in its text are reckoned from that day"


def noted(*command):
    result = CliRunner().invoke(retold, [str(word) for word in command], catch_exceptions=False)
    return [line for line in result.stderr.splitlines() if line.startswith("note: a is dated")]


def test_a_report_dated_ahead_is_told(tmp_path):
    text = "A barge with 40 tonnes of gravel sank near Tarnow on Monday, the harbour master said.\n"
    for name, day in (("a", AHEAD), ("b", date.today().isoformat())):
        (tmp_path / f"{name}.txt").write_text(f"Barge sinks\n\nPublished {day} 10:00\n\n{text}")
    assert noted("read", tmp_path) == [NOTE]
    assert noted("story", tmp_path) == [NOTE]
    library = tmp_path / "news.db"
    assert noted("add", tmp_path / "a.txt", tmp_path / "b.txt", "--library", library) == [NOTE]
