import re

import pytest
from click.testing import CliRunner

from retold.cli.main import retold
from retold.library.library import Library
from retold.model import Report

FERRY = (
    "Two ferries collided off Sund on Friday, injuring 12 people, the coast guard said.\n\n"
    '"The fog came down within a minute and nobody saw the other boat," captain Ole Berg told reporters.\n'
)
STRIKE = (
    "Nurses at Arnhus hospital walked out on Monday, the union said. {} operations were cancelled, and mayor Ida Holm "
    "asked both sides to talk again before the weekend.\n"
)


def run(*words):
    return CliRunner().invoke(retold, [str(word) for word in words])


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "reports"
    folder.mkdir()
    for name, text in (
        ("a", FERRY),
        ("b", FERRY.replace("a minute", "seconds")),
        ("c", STRIKE.format(40)),
        ("d", STRIKE.format(50)),
    ):
        (folder / f"{name}.txt").write_text(text)
    return folder


def check_whole(page):
    """Whatever the page points at is on it, once."""
    ids = re.findall(r' id="([^"]+)"', page)
    assert len(ids) == len(set(ids))
    assert set(re.findall(r'(?:href|src)="([^"]*)"', page)) <= {f"#{one}" for one in ids}


def test_the_stories_of_a_folder_are_one_page(folder, tmp_path):
    result = run("report", folder, "-o", tmp_path / "page.html")
    assert (result.exit_code, result.output) == (0, f"Page written: {tmp_path / 'page.html'}\n")
    page = (tmp_path / "page.html").read_text()
    assert "<dt>File</dt><dd>a.txt</dd>" in page
    assert str(tmp_path) not in page
    assert '<h1 id="top">2 stories</h1>' in page
    assert page.count('<section class="story"') == 2
    assert page.count("<article") == 4
    check_whole(page)


def test_a_story_of_the_library_is_a_page(folder, tmp_path):
    path = tmp_path / "news.db"
    with Library(path) as library:
        library.add([Report(name, (folder / f"{name}.txt").read_text(), publisher=name.upper()) for name in "abcd"])
    page = run("report", "b", "--library", path).stdout
    assert page.count("<article") == 2
    assert '<mark class="name person source">Ole Berg</mark>' in page
    assert "<h4>Who said what in report 2</h4>" in page
    assert 'within <mark class="w">seconds</mark>' in page
    check_whole(page)


def test_it_is_the_page_that_a_story_told_gives(folder):
    assert run("report", folder).stdout == run("story", folder, "--format", "html").stdout


def test_of_reports_without_a_story_the_page_says_so(folder):
    assert "No story is told by more than one" in run("report", folder / "a.txt").stdout
