"""``retold quote``, ``claim`` and ``since``, as they are typed."""

import json

import pytest
from click.testing import CliRunner

from retold.cli.main import retold
from retold.errors import LibraryMissingError, PublishersFileError, UnknownClaimError
from retold.library.library import Library
from retold.model import Report

WORDS = "We heard a crack like thunder over the river, and then the whole bridge was gone"
FELL = "The rail bridge at Marlow fell into the Lume at noon on Sunday, and the line is closed."
HURT = "Twelve people were hurt when it fell, the police in Marlow said on Sunday evening."
FIRST = Report("first", f"{FELL}\n\n{HURT}\n\n“{WORDS},” Dora Quint said.\n", published="2026-03-01", publisher="Post")
SECOND = Report(
    "second",
    f"{FELL}\n\n{HURT.replace('Twelve', 'Fifteen')}\n\n“{WORDS.replace('crack', 'bang')},” Dora Quint said.\n",
    published="2026-03-02",
    publisher="Gazette",
)


@pytest.fixture
def library(tmp_path):
    """The file of a library of one story."""
    path = tmp_path / "news.db"
    with Library(path) as made:
        made.add([FIRST, SECOND])
    return path


def run(library, *command):
    return CliRunner().invoke(retold, [*command, "--library", str(library)], catch_exceptions=False)


WORDINGS = """\
Dora Quint: 2 wordings, 2 reports, 1 independent account
  most likely said: undecided; no wording has two independent accounts, and no
  report is known to have given it to all others

  1   “We heard a crack like thunder over the river, and then the whole bridge
      was gone,”
      the fullest and the earliest: 1 report, 1 independent account
      2026-03-01  first  Post  characters 174–255  story first

  2   “We heard a {+bang+} like thunder over the river, and then the whole
      bridge was gone,”
      substituted: 1 report, 1 independent account
      2026-03-02  second  Gazette  characters 175–255  story first
"""

NEWS = """\
first  The rail bridge at Marlow fell into the Lume at noon on Sunday, and the …
  1 of 2 reports new: second
  changed
    - number: Twelve → Fifteen (update, second) in: Twelve people were hurt when
      it fell, the police in Marlow said on Sunday evening.  first:9f7075
    - quote: crack → bang (update, second) in: “We heard a crack like thunder
      over the river, and then the whole bridge was gone,” Dora Quint said.
      first:c14166

1 report published since 2026-03-02 00:00; 1 story has something new.
"""


def test_the_wordings_of_a_quotation(library):
    assert run(library, "quote", "like", "thunder", "over", "the", "river").stdout == WORDINGS


def test_what_a_shorter_wording_leaves_out_is_named(library):
    with Library(library) as made:
        shorter = "“We heard a crack like thunder over the river,” Dora Quint said.\n"
        made.add([Report("third", f"{FELL}\n\n{shorter}", published="2026-03-03", publisher="Echo")])
    told = " ".join(run(library, "quote", "like", "thunder", "over", "the", "river").stdout.split())
    assert "left out: “and then the whole bridge was gone” trimmed: 1 report" in told


def test_no_such_quotation(library):
    result = run(library, "quote", "lighthouse keepers")
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == "No quotation has most of these words; fewer of them, the rarest, may find it.\n"


def test_the_speaker_who_did_not_say_it_is_named(library):
    said = run(library, "quote", "like thunder", "--speaker", "Vance").stderr
    assert said == "No quotation of 'Vance' has most of these words; without --speaker those of others are found.\n"


def test_words_that_nobody_said_are_named(library):
    result = run(library, "quote", "we heard a crack like thunder over the river", "blue")
    assert (result.exit_code, result.stderr) == (0, "note: not in what was found: blue.\n")


def test_all_paths_behind_the_words_are_looked_in(library, tmp_path):
    for name in ("a", "b"):
        (tmp_path / f"{name}.txt").write_text(f'"We smelt gas all night over the bakery," said Olga Benes of {name}.')
    options = ("--in", str(tmp_path / "a.txt"), str(tmp_path / "b.txt"), "--format", "json")
    result = run(library, "quote", "smelt", "gas", *options)
    assert result.stderr == f"note: looking in {tmp_path / 'b.txt'}, too.\n"
    (utterance,) = json.loads(result.stdout)["utterances"]
    assert [one["report"] for one in utterance["wordings"][0]["tellings"]] == ["a", "b"]


@pytest.mark.parametrize("words", ["", "and of the", "\"'"])
def test_words_that_are_in_every_text_are_not_looked_for(library, words):
    result = run(library, "quote", words)
    assert result.exit_code == 2
    assert "Invalid value for WORDS: give a word that is not in every text" in result.stderr


def test_a_quotation_as_records(library):
    line = json.loads(run(library, "quote", "like thunder", "--format", "jsonl").stdout)
    whole = json.loads(run(library, "quote", "like thunder", "--format", "json").stdout)
    assert whole == {"utterances": [line], "further": 0, "passed_over": 0, "missing": []}
    assert [wording["text"] for wording in line["wordings"]] == [[f"{WORDS},"], [f"{WORDS.replace('crack', 'bang')},"]]


def test_a_claim_by_its_id_and_by_one_that_nobody_has(library):
    story = json.loads(run(library, "story", "first", "--format", "json").stdout)
    name = story["claims"][0]["id"]
    result = run(library, "claim", name)
    assert result.stdout.startswith(FELL[:60])
    assert name in result.stdout
    assert json.loads(run(library, "claim", name, "--format", "json").stdout)["story"] == "first"
    with pytest.raises(UnknownClaimError, match="'first:ffffff': first has no such sentence now"):
        run(library, "claim", "first:ffffff")


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("first", "the id of a claim is that of a report, a colon and a mark, such as 'northwire-fire:b844f6'; "),
        ("frist:ffffff", r"No report 'frist' in .*news\.db\. Did you mean 'first'\?$"),
    ],
)
def test_of_a_claim_that_there_cannot_be_only_what_is_wrong_is_said(library, name, said):
    with pytest.raises(UnknownClaimError, match=said) as raised:
        run(library, "claim", name)
    assert ("Did you mean" in str(raised.value)) == (":" in name)


def test_what_is_new(library):
    assert run(library, "since", "2026-03-02", "--by", "published").stdout == NEWS


def test_nothing_is_new(library):
    result = run(library, "since", "2030")
    assert result.stdout.startswith("0 reports added since ")
    assert json.loads(run(library, "since", "2030", "--format", "json").stdout)["stories"] == []
    assert run(library, "since", "2030", "--format", "jsonl").stdout == ""


def test_a_time_that_is_none_is_answered_with_examples(library):
    result = run(library, "since", "last", "week")
    assert result.exit_code == 2
    assert "'last week' is no time; give a date (2026-03-10, 2026-03), a time" in result.stderr


def test_files_in_place_of_the_library(tmp_path):
    for report in (FIRST, SECOND):
        (tmp_path / f"{report.id}.txt").write_text(report.text)
    missing = tmp_path / "none" / "none.db"
    result = run(missing, "quote", "like thunder", "--in", str(tmp_path))
    assert result.stdout.startswith("Dora Quint: 2 wordings")
    story = json.loads(CliRunner().invoke(retold, ["story", str(tmp_path), "--format", "json"]).stdout)
    assert run(missing, "claim", story["claims"][0]["id"], "--in", str(tmp_path)).stdout.startswith(FELL[:60])
    with pytest.raises(LibraryMissingError):
        run(missing, "quote", "like thunder")


def test_houses_beside_the_library_are_told_and_a_wrong_file_is_refused(library):
    houses = library.with_name("publishers.toml")
    houses.write_text('[houses]\n"Lume Media" = ["Post", "Gazette"]\n')
    assert f"note: houses of publishers as in {houses}." in run(library, "quote", "like thunder").stderr
    houses.write_text("Post = 1\n")
    with pytest.raises(PublishersFileError, match="has no table"):
        run(library, "quote", "like thunder")


def test_where_to_look_may_stand_behind_the_words(tmp_path):
    for report in (FIRST, SECOND):
        (tmp_path / f"{report.id}.txt").write_text(report.text)
    named = CliRunner().invoke(retold, ["quote", "crack", "like", "thunder", f"{tmp_path}/"])
    asked = CliRunner().invoke(retold, ["quote", "crack", "like", "thunder", "--in", str(tmp_path)])
    assert named.stdout == asked.stdout != ""
    assert named.stderr.splitlines()[0] == f"note: looking in {tmp_path}/, as with --in."
    claim = json.loads(CliRunner().invoke(retold, ["story", str(tmp_path), "--format", "json"]).stdout)["claims"][0]
    told = [
        CliRunner().invoke(retold, ["claim", claim["id"], *map(str, where)])
        for where in (["--in", tmp_path], [tmp_path])
    ]
    assert told[0].stdout == told[1].stdout != ""
