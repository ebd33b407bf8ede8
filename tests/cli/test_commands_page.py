"""The page of the commands is what they say of themselves."""

from scripts.make_commands import MADE, written


def test_the_page_is_made_of_the_help_texts(monkeypatch):
    monkeypatch.delenv("RETOLD_LIBRARY", raising=False)
    stale = "a help text has changed since: run python scripts/make_commands.py"
    assert MADE.read_text("utf-8") == written(), stale
