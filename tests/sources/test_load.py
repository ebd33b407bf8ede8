import gzip
import hashlib
import json

import pytest

import retold
from retold.model import Problem, Provenance, Report
from retold.sources import find_files, gathering
from retold.sources.kinds import KINDS
from retold.sources.load import LoadingStopped, portions
from retold.version import __version__

PAGE = """<!doctype html><html lang="en"><head><title>Bridge closed</title>
<meta property="og:site_name" content="The Ferry">
<meta property="article:published_time" content="2024-05-02T10:00:00Z">
<link rel="canonical" href="https://ferry.example/bridge"></head><body><nav><a href="/">Home</a></nav><article>
<h1>Bridge closed</h1><p>The old bridge over the Lume was closed on Thursday after divers found cracks in two of its
five piers, the city said.</p><p>Buses will take the long way round until autumn, which adds forty minutes to every
trip between the two halves of the town.</p></article></body></html>"""


def write(folder, **files):
    for name, content in files.items():
        path = folder / name.replace("__", ".")
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return folder


def reasons(loaded):
    return [(problem.reason, problem.place, problem.fatal) for problem in loaded.problems]


def test_a_text_file_is_one_report_unchanged(tmp_path):
    raw = b" date 2023-01-02 First line\r\n\r\nSecond.\n"
    write(tmp_path, first__txt=raw)
    path = tmp_path / "first.txt"
    provenance = Provenance(str(path), None, hashlib.sha256(raw).hexdigest(), "utf-8", f"retold {__version__}, text")
    assert retold.load([path]).reports == (Report("first", raw.decode(), provenance=provenance),)


def test_a_page_gives_text_and_metadata(tmp_path):
    (report,) = retold.load([write(tmp_path, bridge__html=PAGE)]).reports
    assert (report.id, report.title, report.publisher, report.url) == (
        "bridge", "Bridge closed", "The Ferry", "https://ferry.example/bridge",
    )  # fmt: skip
    assert report.published is not None
    assert report.published.startswith("2024-05-02")
    assert report.text.endswith("between the two halves of the town.")
    assert "Home" not in report.text


WALLS = [
    "We value your privacy. We and our partners store and read data on a device, such as cookies. Accept to go on.",
    "This site uses cookies to give you the best service. By going on you agree to our rules on what is kept.",
    "Please enable JavaScript and cookies in your browser, then load this page again to see what you came for.",
]


@pytest.mark.parametrize("text", WALLS)
def test_a_notice_in_the_place_of_an_article_is_no_report(tmp_path, text):
    page = f"<html><head><title>Barge sinks</title></head><body><article><p>{text}</p></article></body></html>"
    line = json.dumps({"title": "Barge sinks", "text": text})
    loaded = retold.load([write(tmp_path, a__html=page, b__jsonl=line, c__txt=text)])
    instead = "a notice on cookies or a check of the browser in the place of an article"
    assert (loaded.reports, reasons(loaded)) == (
        (),
        [("no article text found on this page", None, True), (instead, 1, True), (instead, None, True)],
    )


def test_a_report_on_privacy_is_a_report(tmp_path):
    text = "We value your privacy, the minister told the Lume chamber on Monday, and promised a law. "
    page = f"<html><head><title>Law</title></head><body><article><p>{text * 12}</p></article></body></html>"
    assert len(retold.load([write(tmp_path, a__html=page, b__txt=text * 12)]).reports) == 2


def test_json_lines_keep_the_text_and_the_fields(tmp_path):
    record = {"id": "r", "text": "A\tb.", "title": "T", "published": "2024-01-01", "authors": ["Ann"], "extra": 1}
    loaded = retold.load([write(tmp_path, many__jsonl=json.dumps(record) + "\n\n" + '{"text": "No id."}\n')])
    first, second = loaded.reports
    assert (first.id, first.text, first.title, first.published, first.authors) == (
        "r", "A\tb.", "T", "2024-01-01", ("Ann",),
    )  # fmt: skip
    assert (second.id, second.text) == ("many:3", "No id.")
    assert loaded.problems == ()


def test_compressed_json_lines(tmp_path):
    write(tmp_path, r__jsonl__gz=gzip.compress(b'{"id": "r", "text": "Text."}\n'))
    assert [report.id for report in retold.load([tmp_path]).reports] == ["r"]


def test_a_folder_is_read_in_order_of_its_names_and_other_kinds_are_left_alone(tmp_path):
    write(tmp_path, b__txt="B.", a__txt="A.", notes__md="N.")
    (tmp_path / "sub").mkdir()
    write(tmp_path / "sub", c__txt="C.")
    (tmp_path / ".hidden").mkdir()
    write(tmp_path / ".hidden", d__txt="D.")
    loaded = retold.load([tmp_path])
    assert [report.id for report in loaded.reports] == ["a", "b", "sub/c"]
    assert loaded.ignored == (str(tmp_path / "notes.md"),)


def test_a_file_of_another_kind_is_read_when_it_is_named(tmp_path):
    write(tmp_path, report__md="The text.")
    assert [report.text for report in retold.load([tmp_path / "report.md"]).reports] == ["The text."]


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("empty.txt", b"", "the file is empty"),
        ("blank.txt", b" \n\n", "the file is empty"),
        ("empty.jsonl", b"\n", "the file is empty"),
        ("image.txt", b"\x89PNG\0\0\0", "binary data, not text"),
        ("image.html", b"\x89PNG\0\0\0", "binary data, not a web page"),
        ("login.html", b"<html><body></body></html>", "no article text found on this page"),
        ("broken.jsonl.gz", b"\x1f\x8bnothing", "damaged gzip file"),
    ],
)
def test_what_cannot_be_read_is_a_problem(tmp_path, name, content, reason):
    (tmp_path / name).write_bytes(content)
    loaded = retold.load([tmp_path])
    assert loaded.reports == ()
    (problem,) = loaded.problems
    assert problem.reason.startswith(reason)
    assert (problem.path, problem.fatal) == (str(tmp_path / name), True)


def test_a_missing_file_is_a_problem_and_the_others_are_read(tmp_path):
    write(tmp_path, a__txt="A.")
    loaded = retold.load([tmp_path / "none.txt", tmp_path / "a.txt"])
    assert [report.id for report in loaded.reports] == ["a"]
    assert loaded.problems == (
        Problem(
            str(tmp_path / "none.txt"),
            "there is no such file or folder",
            f"give {KINDS}",
        ),
    )


def test_one_broken_page_among_a_hundred(tmp_path):
    for number in range(99):
        write(tmp_path, **{f"r{number:02}__txt": f"Report number {number}."})
    write(tmp_path, broken__html=b"\0\0\0")
    loaded = retold.load([tmp_path])
    assert (len(loaded.reports), len(loaded.problems)) == (99, 1)


def test_bad_lines_are_told_by_their_number(tmp_path):
    lines = ['{"id": 1, "text": "Good."}', "{", "[1]", '{"id": "x"}', '{"text": 5}', '{"text": "T.", "title": 7}']
    loaded = retold.load([write(tmp_path, r__jsonl="\n".join(lines))])
    assert [report.id for report in loaded.reports] == ["1", "r:6"]
    assert [(place, fatal) for _, place, fatal in reasons(loaded)] == [
        (2, True), (3, True), (4, True), (5, True), (6, False),
    ]  # fmt: skip


def test_what_retold_wrote_beside_reports_is_passed_over_and_said_once(tmp_path):
    lines = [
        '{"id": "a", "text": "Good.", "story": "a", "lineage": "a"}',
        '{"id": "a", "story": "a", "lineage": "a"}',
        '{"link": {"a": "a", "b": "b"}}',
        '{"family": {"id": "a"}}',
        '{"roots": {"story": "a", "low": 1, "high": 1}}',
    ]
    loaded = retold.load([write(tmp_path, r__jsonl="\n".join(lines))])
    assert [report.id for report in loaded.reports] == ["a"]
    assert reasons(loaded) == [("4 lines without a text, of links and other results; passed over", None, False)]


def test_an_address_without_a_text_is_no_result_of_retold(tmp_path):
    loaded = retold.load([write(tmp_path, r__jsonl='{"link": "https://example.org/"}')])
    assert reasons(loaded) == [("no text", 1, True)]


def test_a_line_that_is_not_utf_8_is_a_problem_and_the_next_is_read(tmp_path):
    write(tmp_path, r__jsonl=b'{"text": "\xff\xfe"}\n{"id": "b", "text": "Good."}\n')
    loaded = retold.load([tmp_path])
    assert [report.id for report in loaded.reports] == ["b"]
    assert [place for _, place, _ in reasons(loaded)] == [1]


def test_a_file_given_twice_is_read_once(tmp_path):
    write(tmp_path, a__txt="A.")
    loaded = retold.load([tmp_path / "a.txt", tmp_path])
    assert len(loaded.reports) == 1
    assert reasons(loaded) == [("given twice; read once", None, False)]


def test_a_report_that_is_there_twice_counts_once(tmp_path):
    line = '{"id": "a", "text": "A."}\n'
    loaded = retold.load([write(tmp_path, r__jsonl=line + line)])
    assert len(loaded.reports) == 1
    assert reasons(loaded) == [("report 'a' is there twice; counted once", 2, False)]


def test_two_reports_of_one_id_get_ids_of_their_own(tmp_path):
    loaded = retold.load([write(tmp_path, r__jsonl='{"id": "a", "text": "A."}\n{"id": "a", "text": "B."}\n')])
    assert [(report.id, report.text) for report in loaded.reports] == [("a", "A."), ("a#2", "B.")]
    assert [fatal for _, _, fatal in reasons(loaded)] == [False]


def test_a_guessed_encoding_is_told(tmp_path):
    text = "Le maire a déclaré que l'été serait chaud à Genève. Près de la gare, où l'été a commencé, on répète."
    loaded = retold.load([write(tmp_path, r__txt=text.encode("cp1252"))])
    (report,) = loaded.reports
    assert report.text == text
    assert report.provenance is not None
    assert report.provenance.notes != ()
    assert [(problem.reason.split(";")[0], problem.fatal) for problem in loaded.problems] == [("not UTF-8", False)]


def test_only_some_of_the_files_are_read_and_keep_their_names(tmp_path):
    (tmp_path / "below").mkdir()
    for name in ("a.txt", "below/b.txt"):
        (tmp_path / name).write_text("A mill burned.")
    loaded = retold.load([tmp_path], only=lambda file: file.name == "b.txt")
    assert ([report.id for report in loaded.reports], loaded.problems) == (["below/b"], ())
    assert list(find_files(tmp_path)) == [tmp_path / "a.txt", tmp_path / "below" / "b.txt"]


def test_files_of_one_name_and_one_text_in_two_folders_are_two_reports(tmp_path):
    for outlet in ("echo", "mail"):
        (tmp_path / outlet).mkdir()
        (tmp_path / outlet / "fire.txt").write_text("A mill burned in Marnau.\n")
    loaded = retold.load([tmp_path / "echo", tmp_path / "mail"])
    assert [report.id for report in loaded.reports] == ["fire", "fire#2"]
    assert reasons(loaded) == [("a second report has the id 'fire'; it is called 'fire#2'", None, False)]


def test_what_was_read_before_an_interruption_is_there(tmp_path):
    write(tmp_path, a__txt="One.", b__txt="", c__txt="Three.", d__txt="Four.")

    def stop(step, done, total):
        assert (step, total) == ("reading files", 0)
        if done == 3:
            raise KeyboardInterrupt

    with pytest.raises(LoadingStopped) as stopped:
        retold.load([tmp_path], progress=stop)
    loaded = stopped.value.loaded
    assert ([report.id for report in loaded.reports], len(loaded.problems)) == (["a", "c"], 1)


def test_portions_are_what_is_loaded_at_once(tmp_path):
    records = [{"id": f"r{number % 70}", "text": f"{number % 90} boats sank. {'x' * 50}"} for number in range(200)]
    write(tmp_path, a__jsonl="\n".join(map(json.dumps, records)), b__txt="A mill burned.", c__jsonl="{}\n" * 30)
    whole, some = retold.load([tmp_path]), list(portions([tmp_path], size=2_000))
    assert len(some) == 2
    assert tuple(report for one in some for report in one.reports) == whole.reports
    assert tuple(problem for one in some for problem in one.problems) == whole.problems


def test_of_very_many_problems_alike_the_rest_is_counted(tmp_path, monkeypatch):
    monkeypatch.setattr(gathering, "MOST_ALIKE", 3)
    write(tmp_path, a__jsonl="{}\n" * 10 + "{'a': 1}\n" * 5)
    assert reasons(retold.load([tmp_path]))[:3] == [("no text", place, True) for place in (1, 2, 3)]
    assert reasons(retold.load([tmp_path]))[-2:] == [("no text: 7 more", None, True), ("not JSON: 2 more", None, True)]
