"""Notes in Markdown."""

import doctest
import time

import pytest

import retold
from retold.sources import markdown
from retold.sources.markdown import unmarked


def test_examples():
    assert doctest.testmod(markdown).failed == 0


@pytest.mark.parametrize(("marked", "words"), [
    ("## Two dead ##\n\n> He said *no*.\n\n---\n\n![F](f.png) It _sank_.", "Two dead\n\nHe said no.\n\nIt sank."),
    ("5 * 4 * 3 and snake_case_name", "5 * 4 * 3 and snake_case_name"),
    ("The *Varn* and the _Lume_ sank.", "The Varn and the Lume sank."),
    ("#hashtag and C# are words", "#hashtag and C# are words"),
    ("Said:\n\n- one\n- two,\n  at once\n\n2026. A year.", "Said:\n\n- one\n- two,\nat once\n\n2026. A year."),
    ("Two \\*stars\\* &amp; [[ferry-varn|the Varn]]<br>sank.", "Two *stars* & the Varn\nsank."),
    ("<figure>The <b>Varn</b></figure>\n\nIt sank.", "The Varn\n\nIt sank."),
    ("---\nIt sank.\n---\nTwo died.", "It sank.\n\nTwo died."),
])  # fmt: skip
def test_marks_go_and_words_stay(marked, words):
    assert unmarked(marked) == (words, {})


@pytest.mark.parametrize("piece", ["![", "[", "# ", "*", "_ ", "> ", "- ", "**a", "[a](", " ", "---\n", "<b", "`"])
def test_long_rows_of_marks_take_little_time(piece):
    started = time.process_time()
    unmarked(piece * 20_000 + "x")
    assert time.process_time() - started < 3


@pytest.mark.parametrize("piece", ["[", "{a: ", "- ", "&a [*a, ", "? ", "!!x "])
def test_records_made_to_harm_take_little_time(piece):
    started = time.process_time()
    unmarked(f"---\n{piece * 20_000}\n---\nIt sank.")
    assert time.process_time() - started < 3


def test_a_record_before_the_text_says_what_it_is(tmp_path):
    record = 'title: "Ferry: two dead"\ndate: 2026-05-06\nsource: The Courier\nauthor: Ann Li\ntags: [a, b]'
    (tmp_path / "note.md").write_text(f"---\n{record}\n---\n# Ferry\n\nThe *Varn* sank off Lume, the police said.\n")
    (report,) = retold.load([tmp_path / "note.md"]).reports
    assert (report.id, report.text) == ("note.md", "Ferry\n\nThe Varn sank off Lume, the police said.")
    assert (report.title, report.published, report.publisher) == ("Ferry: two dead", "2026-05-06", "The Courier")
    assert report.authors == ("Ann Li",)


def test_a_source_that_is_an_address_is_no_publisher():
    record = 'source: "https://courier.example/ferry"\npublisher: The Courier'
    fields = {"url": ["https://courier.example/ferry"], "publisher": ["The Courier"]}
    assert unmarked(f"---\n{record}\n---\nThe Varn sank.") == ("The Varn sank.", fields)


@pytest.mark.parametrize(("record", "fields"), [
    ("author:\n  - \"[[Ann Li]]\"\n  - Bo Ek", {"authors": ["Ann Li", "Bo Ek"]}),
    ("authors: [Ann Li, Bo Ek]\nby: Cy", {"authors": ["Ann Li", "Bo Ek"]}),
    ("title: >\n  Ferry\n  sinks\nrating: {a: 1}", {"title": ["Ferry sinks"]}),
    ("title: Ferry: two dead\ndate: 2026-05-06", {"title": ["Ferry: two dead"], "published": ["2026-05-06"]}),
    ("title: [a, [b]]\ndate:\n", {"title": ["a"]}),
    ("", {}),
])  # fmt: skip
def test_records_are_yaml_or_nearly(record, fields):
    assert unmarked(f"---\n{record}\n---\nThe Varn sank.") == ("The Varn sank.", fields)


def test_a_note_that_is_a_record_alone_has_no_text(tmp_path):
    (tmp_path / "note.md").write_text("---\ntitle: Ferry\n---\n")
    loaded = retold.load([tmp_path / "note.md"])
    assert (loaded.reports, [one.reason for one in loaded.problems]) == ((), ["no text in this note"])
