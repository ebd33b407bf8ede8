"""The commands on a library, through real runs on one in a folder of its own."""

import json

import pytest
from click.testing import CliRunner

from cli.test_commands import AGENCY, COPY, OTHER
from retold.cli.main import retold
from retold.errors import LibraryInTheWayError, LibraryMissingError, RetoldError, UnknownReportError, UnknownStoryError
from retold.sources.kinds import KINDS

REPORTS = {
    "agency": (AGENCY, "Gravel barge sinks near Tarnow", "2024-05-06", "Northwire"),
    "copy": (COPY, "Barge sinks on the Lume", "2024-05-07", "The Courier"),
    "other": (OTHER, "Tram tickets to cost three crowns", "2024-05-08", "The Courier"),
}


def record(name, text, title, published, publisher):
    return {"id": name, "text": text, "title": title, "published": published, "publisher": publisher}


def write(path, *records):
    path.write_text("".join(json.dumps(one) + "\n" for one in records))
    return path


def run(*arguments, **more):
    result = CliRunner().invoke(retold, [str(argument) for argument in arguments], **more)
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


def lines_of(result):
    return [json.loads(line) for line in result.stdout.splitlines()]


@pytest.fixture(scope="module")
def filled(tmp_path_factory):
    """A library with three reports, which no test changes."""
    folder = tmp_path_factory.mktemp("filled")
    source = write(folder / "reports.jsonl", *(record(name, *REPORTS[name]) for name in REPORTS))
    assert run("add", source, "--library", folder / "news.db").exit_code == 0
    return folder / "news.db"


@pytest.fixture(autouse=True)
def at_home(tmp_path, monkeypatch):
    """A place of its own for the library that is taken where none is named."""
    monkeypatch.setenv("RETOLD_LIBRARY", str(tmp_path / "home" / "retold.db"))
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def asks(filled, monkeypatch):
    """Commands on the filled library."""
    monkeypatch.setenv("RETOLD_LIBRARY", str(filled))
    return run


def test_add_makes_the_library_and_tells_what_came_in(tmp_path):
    source = write(tmp_path / "reports.jsonl", *(record(name, *REPORTS[name]) for name in REPORTS))
    first = run("add", source)
    assert first.stdout == "3 new reports; stories: 1 began; 1 link\n"
    assert first.stderr == f"Library made: {tmp_path / 'home' / 'retold.db'}\n"
    again = run("add", source)
    assert (again.stdout, again.stderr) == ("3 known already\n", "")


def test_a_changed_file_is_a_new_version(tmp_path):
    file = tmp_path / "agency.txt"
    file.write_text(AGENCY)
    run("add", file)
    file.write_text(COPY)
    assert json.loads(run("add", file, "--format", "json").stdout)["versions"] == 1
    status = json.loads(run("status", "--format", "json").stdout)
    assert (status["reports"], status["versions"], status["pending"]) == (1, 1, 0)


def test_add_tells_what_could_not_be_read(tmp_path):
    (tmp_path / "agency.txt").write_text(AGENCY)
    (tmp_path / "image.txt").write_bytes(b"\x89PNG\0\0")
    (tmp_path / "notes.md").write_text("Notes")
    result = run("add", "agency.txt", "image.txt")
    assert "not read: image.txt: binary data, not text" in result.stderr
    assert result.exit_code == 0
    assert run("add", tmp_path, "--strict").exit_code == 1


@pytest.mark.parametrize("watch", [(), ("--watch",)], ids=["once", "watch"])
def test_add_without_a_report_makes_no_library(tmp_path, watch):
    result = run("add", "none", *watch)
    assert result.exit_code == 1
    assert "there is no such file or folder" in result.stderr
    assert "No report could be read" in result.stderr
    assert list(tmp_path.iterdir()) == []


def test_add_without_a_path_goes_on_and_needs_a_library(tmp_path):
    assert "there is no library at" in run("add").stderr
    (tmp_path / "agency.txt").write_text(AGENCY)
    run("add", "agency.txt")
    assert run("add").stdout == "nothing was left to be placed\n"


def test_the_window_is_kept(tmp_path):
    (tmp_path / "agency.txt").write_text(AGENCY)
    run("add", "agency.txt", "--window", "30d")
    assert "Held against   others within 30 days\n" in run("status").stdout
    run("add", "agency.txt")
    assert json.loads(run("status", "--format", "json").stdout)["window"] == 30


@pytest.mark.parametrize("window", ["30", "0d", "-1d", "d", "1.5d"])
def test_windows_that_there_are_not(window):
    result = run("add", "agency.txt", f"--window={window}")
    assert (result.exit_code, "give a number of days, such as 60d" in result.stderr) == (2, True)


def test_stories_of_several_reports_the_latest_first(asks):
    assert asks("stories").stdout == (
        "agency  Gravel barge sinks near Tarnow\n"
        "  2024-05-06 to 2024-05-07  2 reports, 2 publishers, 1 independent account\n"
    )
    assert [story["id"] for story in lines_of(asks("stories", "--least", 1, "--format", "jsonl"))] == [
        "other",
        "agency",
    ]
    largest = json.loads(asks("stories", "--least", 1, "--largest", "--limit", 1, "--format", "json").stdout)
    assert largest == [
        {
            "id": "agency",
            "label": "Gravel barge sinks near Tarnow",
            "first": "2024-05-06",
            "last": "2024-05-07",
            "reports": 2,
            "publishers": 2,
            "roots": {"low": 1, "high": 1},
        }
    ]


@pytest.mark.parametrize(
    ("chosen", "ids"),
    [
        (("--since", "2024-05-08"), ["other"]),
        (("--until", "2024-05-06"), ["agency"]),
        (("--since", "2024-05", "--until", "2024"), ["other", "agency"]),
        (("--publisher", "Northwire"), ["agency"]),
    ],
)
def test_stories_may_be_chosen(asks, chosen, ids):
    assert [story["id"] for story in lines_of(asks("stories", "--least", 1, "--format", "jsonl", *chosen))] == ids


@pytest.mark.parametrize("day", ["yesterday", "2024-13", "2024-02-30", "0000"])
def test_days_that_there_are_not(asks, day):
    result = asks("stories", "--since", day)
    assert result.exit_code == 2
    assert day in result.stderr


def test_no_story_and_more_stories_are_said(asks):
    assert "No such story of 5 or more reports; --least 1 shows those of one." in asks("stories", "--least", 5).stderr
    assert "... and more (--limit 2)." in asks("stories", "--least", 1, "--limit", 1).stderr


def test_a_story_is_told_by_its_id_or_that_of_one_of_its_reports(asks):
    told = asks("story", "agency")
    assert "2 reports, 1 independent account  2024-05-06 to 2024-05-07; story agency" in told.stdout
    by_report = asks("story", "copy")
    assert by_report.stdout == told.stdout
    assert by_report.stderr == "note: copy is a report of the story agency.\n"
    assert json.loads(asks("story", "agency", "--format", "json").stdout)["reports"] == ["agency", "copy"]


def test_a_story_of_the_library_as_a_page(asks, tmp_path):
    assert asks("story", "agency", "--format", "html", "-o", tmp_path / "page.html").exit_code == 0
    assert "Gravel barge sinks near Tarnow" in (tmp_path / "page.html").read_text()


def test_a_file_is_read_though_a_library_is_there(asks, tmp_path):
    (tmp_path / "agency").mkdir()
    for name, text in (("a", AGENCY), ("b", COPY)):
        (tmp_path / "agency" / f"{name}.txt").write_text(text)
    assert json.loads(asks("story", "agency", "--format", "json").stdout)["reports"] == ["a", "b"]


def test_a_named_library_is_asked_though_a_file_has_the_name(filled, tmp_path):
    (tmp_path / "agency").mkdir()
    told = run("story", "agency", "--library", filled, "--format", "json")
    assert json.loads(told.stdout)["reports"] == ["agency", "copy"]


def test_the_lineage_of_a_report_of_the_library(asks):
    assert "copy  <- this one" in asks("lineage", "copy").stdout
    family = json.loads(asks("lineage", "copy", "--format", "json").stdout)
    assert family["members"] == ["agency", "copy"]
    assert family["reports"]["copy"]["publisher"] == "The Courier"


def test_reports_of_the_library_are_compared_and_read(asks):
    compared = json.loads(asks("compare", "agency", "copy", "--format", "json").stdout)
    assert (compared["a"], compared["b"], compared["relation"]["level"]) == ("agency", "copy", "derived")
    assert json.loads(asks("read", "other", "--format", "jsonl").stdout)["text"] == OTHER


@pytest.mark.parametrize(
    ("command", "error"),
    [("story", UnknownStoryError), ("lineage", UnknownReportError), ("read", UnknownReportError)],
)
def test_an_unknown_id_says_that_there_is_no_such_file_either(asks, command, error):
    with pytest.raises(error, match=r"'agancy'.* Nor is there a file or folder 'agancy'\."):
        asks(command, "agancy")


@pytest.mark.parametrize(
    ("name", "hint"),
    [("agancy", "Did you mean 'agency'?"), ("zzz", "`retold stories` lists the ids."), ("y" * 9000, "lists the ids.")],
    ids=["near", "far", "endless"],
)
def test_an_unknown_story_brings_the_nearest(asks, name, hint):
    for command in ("story", "log"):
        with pytest.raises(UnknownStoryError) as error:
            asks(command, name)
        assert hint in str(error.value)


def test_search_shows_the_words_in_their_place(asks):
    shown = asks("search", "skipper", "gravel").stdout
    assert shown.startswith("agency  Gravel barge sinks near Tarnow\n  2024-05-06  Northwire  story agency\n    ")
    assert "the skipper, Jan Rost" in " ".join(shown.split())
    hits = lines_of(asks("search", "barge", "--publisher", "The Courier", "--format", "jsonl"))
    assert [hit["report"] for hit in hits] == ["copy"]
    (start, end), text = hits[0]["span"], COPY
    assert text[start:end] == hits[0]["snippet"]
    assert {text[start:end].lower() for start, end in hits[0]["matches"]} == {"barge"}


@pytest.mark.parametrize(
    ("chosen", "found"),
    [
        (("--story", "other"), ["other"]),
        (("--speaker", "Lena Hahn"), ["other"]),
        (("--entity", "Tarnow"), ["agency", "copy"]),
        (("--since", "2024-05-07", "--until", "2024-05-07"), ["copy"]),
    ],
)
def test_hits_may_be_chosen(asks, chosen, found):
    hits = json.loads(asks("search", "on", "the", *chosen, "--format", "json").stdout)
    assert sorted(hit["report"] for hit in hits) == found


def test_of_many_hits_the_best_are_shown(asks):
    every = json.loads(asks("search", "barge", "--format", "json").stdout)
    assert json.loads(asks("search", "barge", "--limit", 1, "--format", "json").stdout) == every[:1]
    assert every[0]["score"] >= every[1]["score"]


def test_names_may_be_looked_for_without_words(asks):
    assert [hit["report"] for hit in lines_of(asks("search", "--speaker", "Lena Hahn", "--format", "jsonl"))] == [
        "other"
    ]
    assert "give words to look for, or --entity or --speaker" in asks("search").stderr


def test_nothing_found_is_said(asks):
    result = asks("search", "unicorn")
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", "No report of the library has all that.\n")


def test_why_tells_neighbours_and_evidence(asks):
    shown = asks("why", "copy").stdout
    assert shown.startswith("copy  Barge sinks on the Lume\nStory     agency  Gravel barge sinks near Tarnow\n")
    assert "agency  Gravel barge sinks near Tarnow" in shown.split("NEAREST IN THIS STORY")[1]
    assert "both have" in shown
    explained = json.loads(asks("why", "copy", "--format", "json").stdout)
    assert (explained["report"], explained["story"]["id"]) == ("copy", "agency")
    assert [one["report"] for one in explained["inside"]] == ["agency"]


def test_the_log_has_beginnings_where_a_story_is_named(asks):
    assert [change["kind"] for change in lines_of(asks("log", "--format", "jsonl"))] == ["began"]
    assert "agency began with" in asks("log", "agency").stdout
    assert asks("log").stderr == "No story has merged, split or ended.\n"


def test_the_log_of_a_report_is_that_of_its_story(asks):
    result = asks("log", "copy")
    assert "agency began with" in result.stdout
    assert result.stderr == "note: copy is a report of the story agency.\n"


def test_a_story_that_has_the_id_of_a_report_of_another_says_so(tmp_path):
    source = write(tmp_path / "a.jsonl", *(record(name, *REPORTS[name]) for name in ("agency", "copy")))
    run("add", source)
    write(source, record("agency", *REPORTS["other"]), record("copy", *REPORTS["copy"]))
    run("add", source)
    assert "note: agency is also a report, of the story agency+2.\n" in run("story", "agency").stderr


def test_the_log_of_a_story_that_there_is_not(asks):
    with pytest.raises(UnknownStoryError, match="'agancy'"):
        asks("log", "agancy")


@pytest.mark.parametrize(
    "command", [("story",), ("lineage",), ("read",), ("why",), ("log",), ("remove", "--yes")], ids=lambda one: one[0]
)
@pytest.mark.parametrize("name", ["\udcff", "%", "'", "x" * 5000, "\x1b[31m"])
def test_strange_ids_are_unknown(asks, command, name):
    with pytest.raises((UnknownReportError, UnknownStoryError)):
        asks(*command, name)


@pytest.mark.parametrize("words", ["\udcff", "", "%", "'", '"', "(", "*", "NOT", "x" * 5000, "a:b", "NEAR(a b)"])
def test_strange_words_are_not_found(asks, words):
    for command in (("search", words), ("search", "barge", "--speaker", words), ("stories", "--publisher", words)):
        result = asks(*command)
        assert (result.exit_code, result.stdout) in ((0, ""), (2, "")), command


def test_status_tells_where_and_how_much(asks, filled):
    shown = asks("status").stdout
    assert str(filled) in shown
    assert "Reports        3\n" in shown
    assert "Stories        1 of two or more reports\n" in shown
    assert "Waiting" not in shown


def test_export_is_what_group_writes(asks, tmp_path):
    shown = lines_of(asks("export"))
    assert [(one["id"], one["story"]) for one in shown if "id" in one] == [
        ("agency", "agency"), ("copy", "agency"), ("other", "other"),
    ]  # fmt: skip
    assert [(one["link"]["a"], one["link"]["b"]) for one in shown if "link" in one] == [("agency", "copy")]
    result = asks("export", "-o", tmp_path / "out.jsonl")
    assert (tmp_path / "out.jsonl").read_text() == asks("export").stdout
    assert result.stderr == f"3 reports written: {tmp_path / 'out.jsonl'}\n"


def test_export_where_nothing_can_be_written(asks, tmp_path):
    assert asks("export", "-o", tmp_path / "new" / "out.jsonl").exit_code == 0
    result = asks("export", "-o", tmp_path)
    assert (result.exit_code, result.stderr) == (1, f"Error: {tmp_path} can't be written: Is a directory\n")


OUTPUTS = {
    "stories": ("stories",),
    "story": ("story", "agency", "--format", "html"),
    "lineage": ("lineage", "agency", "--format", "jsonl"),
    "search": ("search", "barge", "--format", "json"),
    "read": ("read", "agency"),
    "export": ("export",),
}


@pytest.mark.parametrize("command", OUTPUTS.values(), ids=OUTPUTS)
@pytest.mark.parametrize("ending", ["", "-wal", ".lock"], ids=["library", "wal", "lock"])
def test_no_output_goes_over_the_library(asks, filled, command, ending):
    before = filled.read_bytes()
    with pytest.raises(LibraryInTheWayError, match="Name another file to write to"):
        asks(*command, "-o", f"{filled}{ending}")
    assert filled.read_bytes() == before


def test_an_output_that_fails_leaves_the_older_one(asks, tmp_path, monkeypatch):
    (tmp_path / "stories.jsonl").write_text("old\n")
    monkeypatch.setattr("retold.formats.library.roots_json", lambda _: 1 // 0)
    with pytest.raises(ZeroDivisionError):
        asks("stories", "--format", "jsonl", "-o", "stories.jsonl")
    assert [path.name for path in tmp_path.iterdir()] == ["stories.jsonl"]
    assert (tmp_path / "stories.jsonl").read_text() == "old\n"


def test_parquet_needs_a_folder(asks):
    assert "parquet needs a folder: -o FOLDER." in asks("export", "--format", "parquet").stderr


@pytest.fixture
def own(tmp_path):
    """A library that the test may change."""
    source = write(tmp_path / "reports.jsonl", *(record(name, *REPORTS[name]) for name in REPORTS))
    run("add", source)


@pytest.mark.usefixtures("own")
def test_remove_takes_reports_out():
    assert run("remove", "copy", "--yes").stdout.startswith("1 report removed")
    assert [one["report"] for one in lines_of(run("search", "barge", "--format", "jsonl"))] == ["agency"]
    removed = json.loads(run("remove", "other", "--yes", "--format", "json").stdout)
    assert (removed["reports"], removed["changes"]) == (["other"], {"ended": 1})


@pytest.mark.usefixtures("own")
def test_remove_asks_where_it_can_and_else_needs_yes():
    result = run("remove", "copy")
    assert (result.exit_code, result.stderr) == (
        1,
        "Error: nothing was removed: where nobody can be asked, --yes is needed.\n",
    )
    assert json.loads(run("status", "--format", "json").stdout)["reports"] == 3


@pytest.mark.usefixtures("own")
def test_one_unknown_id_and_nothing_is_removed():
    with pytest.raises(UnknownReportError, match="'agancy'"):
        run("remove", "copy", "agancy", "--yes")
    assert json.loads(run("status", "--format", "json").stdout)["reports"] == 3


@pytest.mark.parametrize(
    "command",
    [("stories",), ("search", "fire"), ("status",), ("why", "a"), ("log",), ("export",), ("remove", "a", "--yes")],
    ids=lambda command: command[0],
)
def test_before_the_first_add_there_is_the_command_to_run(command, tmp_path):
    with pytest.raises(LibraryMissingError, match=r"There is no library at .* yet. `retold add PATH...` makes one"):
        run(*command)
    with pytest.raises(LibraryMissingError, match=r"`retold add PATH... --library news.db` makes one"):
        run(*command, "--library", "news.db")
    assert list(tmp_path.iterdir()) == []


def test_a_story_before_the_first_add():
    result = run("story", "agency")
    assert result.exit_code == 1
    assert "no library at" in result.stderr
    assert "there is no such file or folder" in result.stderr


@pytest.mark.parametrize("command", [("add", "a.txt"), ("stories",), ("status",)], ids=lambda command: command[0])
def test_a_file_that_is_no_library_is_left_alone(command, tmp_path):
    (tmp_path / "a.txt").write_text(AGENCY)
    (tmp_path / "letter.db").write_text("Dear all")
    with pytest.raises(RetoldError, match="no library"):
        run(*command, "--library", "letter.db")
    assert (tmp_path / "letter.db").read_text() == "Dear all"


def test_nothing_from_a_report_steers_the_terminal(tmp_path):
    evil = "\x1b[31mevil\u202e\x07"
    source = write(tmp_path / "evil.jsonl", {**record("a", AGENCY, evil, "2024-05-06", evil), "id": evil})
    run("add", source)
    commands = (("stories", "--least", 1), ("search", "barge"), ("why", evil), ("log", evil), ("story", evil))
    for command in commands:
        shown = run(*command)
        assert not set("\x1b\u202e\x07") & set(shown.stdout + shown.stderr), command


def test_publishers_of_one_house_are_one_account(tmp_path):
    text = "A gravel barge sank on the Lume near Tarnow on Monday. Three sailors swam to the bank, the harbour said."
    other = (
        "Near Tarnow a barge with gravel went down on Monday. The harbour said three sailors swam to the Lume's bank."
    )
    source = write(
        tmp_path / "reports.jsonl",
        {"id": "a", "text": text, "publisher": "Gazette"},
        {"id": "b", "text": other, "publisher": "Courier"},
    )
    (tmp_path / "houses.toml").write_text('[houses]\n"Meridian" = ["Gazette", "Courier"]\n')
    run("add", source)

    def most(*arguments):
        (told,) = lines_of(run("story", *arguments, "--format", "jsonl"))
        return max(claim["independent"]["high"] for claim in told["claims"])

    assert (most(source), most("a")) == (2, 2)
    houses = "--publishers", "houses.toml"
    assert (most(source, *houses), most("a", *houses)) == (1, 1)


def test_help_and_errors_name_what_can_be_read(tmp_path):
    help_text = run("--help").stdout
    for kind in ("web pages", "feeds", "letters", "archives", ".docx", ".pdf", "JSON", ".zip", "addresses"):
        assert kind in help_text
    (tmp_path / "empty.txt").write_text("")
    for command in ("read", "add"):
        assert run(command, "empty.txt").stderr.endswith(f"Give {KINDS}, or an address of the web.\n")
