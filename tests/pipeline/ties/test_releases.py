"""Releases, and who may have a thing from them."""

import pytest

from retold.model import Report, Support
from retold.pipeline.ties.agreeing import bounding_of
from retold.pipeline.ties.releases import Releases
from retold.reading import read

SENT = (
    "The Ministry of Health today sent the ship Aurora to Tamar. Minister Ada Sole said: “No one will be left alone.”"
)
RELEASE = Report("release", f"PRESS RELEASE\n\n{SENT}", publisher="Ministry of Health")


def before(text, release=RELEASE):
    """The releases that the first body sentence of a text may be from."""
    ours, theirs = read(Report("paper", text, publisher="The Gazette")), read(release)
    told = {one.id: [s.span for s in one.sentences if s.section == "body"] for one in (ours, theirs)}
    return list(Releases([ours, theirs]).before("paper", told["paper"][:1], told))


@pytest.mark.parametrize(("text", "found"), [
    ("The ship Aurora left for Tamar on Thursday, the health ministry said.", True),
    ("The ship Aurora left for Tamar on Thursday, officials said in a statement.", True),
    ("“No one will be left alone,” said the minister.", True),
    ("The ship Aurora left for Tamar on Thursday, dock workers said.", False),
    ("“Nobody came to help us here,” said the minister.", False),
    ("“Alone,” said the minister.", False),
])  # fmt: skip
def test_what_may_be_from_a_release(text, found):
    assert before(text) == (["release"] if found else [])


@pytest.mark.parametrize(("title", "words", "found"), [
    ("Health Ministry: statement on the ship", "the Health Ministry", True),
    ("Statement of the Health Ministry", "the Health Ministry", True),
    ("Statement of the Health Ministry", "the navy", False),
    ("Ship leaves for Tamar", "the Health Ministry", False),
])  # fmt: skip
def test_a_release_without_a_publisher_says_whose_it_is(title, words, found):
    release = Report("release", "A ship left for Tamar.", title=title)
    assert before(f"A ship left for Tamar, {words} said.", release) == (["release"] if found else [])


def test_a_party_that_publishes_is_cited_without_a_word_of_release():
    report = Report("release", SENT, publisher="University of Marbury")
    assert before("The tomb is empty, the University of Marbury said.", report) == ["release"]
    assert before("The tomb is empty, officials said in a statement.", report) == []


def test_a_release_is_from_no_other_release():
    one, other = (read(Report(name, f"PRESS RELEASE\n\n{SENT}")) for name in ("a", "b"))
    told = {each.id: [s.span for s in each.sentences] for each in (one, other)}
    assert list(Releases([one, other]).before("a", told["a"], told)) == []


def test_a_digest_of_an_agency_that_cites_a_release_may_be_the_release_s():
    agency = Report("agency", "TAMAR (GNA) - The ship Aurora left for Tamar on Thursday, the health ministry said.")
    digest = Report("digest", "The ship Aurora left for Tamar, GNA reported.", publisher="Daily Planet")
    readings = [read(one) for one in (RELEASE, agency, digest)]
    told = {one.id: [s.span for s in one.sentences if s.section == "body"][:1] for one in readings}
    bounding = bounding_of(readings, ())
    assert bounding.bounded(Support(3, 3, (), ()), told).low == 1
    assert bounding.bounded(Support(2, 3, (), ()), told, {"digest"}).low == 1
    without = {name: spans for name, spans in told.items() if name != "release"}
    assert bounding.bounded(Support(2, 2, (), ()), without).low == 1
