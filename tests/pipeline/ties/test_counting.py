"""The accounts of a story, counted for what its reports say of their makers and sources."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from retold.model import Report
from retold.pipeline import group, tell
from retold.pipeline.ties import accounts_of, find_ties
from retold.reading import read_light

BLAST = (
    "MARLE (Wireline) - A gas blast wrecked a bakery in Marle on Tuesday, killing the baker, his apprentice and a "
    "passing cyclist, police said.\n\nFourteen people were treated for cuts.\n\n“We smelled gas on Monday and called "
    "the landlord,” neighbour Olga Benes told Wireline. “Nobody came.”\n\nThe building dates from 1958."
)
LATER = (
    "MARLE (Wireline) - Police in Marle arrested the landlord of the bakery that a gas blast wrecked, a prosecutor "
    "said on Thursday.\n\nHe will be charged with killing the baker, his apprentice and a cyclist."
)
LOCAL = (
    "The windows of Mill Street in Marle shook at six. When the dust settled after the gas blast, the bakery of Jan "
    "Krol was gone.\n\n“He gave us rolls every Sunday,” said his neighbour Iva Marsh on the kerb. The baker, his "
    "apprentice and a cyclist are dead.\n\nThe school opposite stays shut until Monday."
)
DIGEST = (
    "1. Bakery blast. Three people are dead after a gas explosion in Marle, Wireline reports. Fourteen were treated "
    "for cuts, the agency said, quoting police.\n\n2. Rates. The central bank meets at noon.\n\n3. Rain until Friday."
)
QUOTING = (
    "Neighbours of a bakery in Marle that a gas blast wrecked on Tuesday say they had warned.\n\n“We smelled gas on "
    "Monday and called the landlord,” said Olga Benes."
)
RETOLD = (
    "A baker's shop is a heap of stones since Tuesday. It was gas that killed three people in Marle, among them the "
    "boy who was learning the trade.\n\nOlga Benes had rung the landlord because of the smell, she told the Wireline "
    "agency. Fourteen others had cuts."
)


def bounds(*texts, publishers=()):
    """The bounds of reports r0, r1 … that are taken as one story."""
    made = [*publishers, *[None] * len(texts)]
    readings = {
        f"r{place}": read_light(Report(f"r{place}", text, publisher=made[place])) for place, text in enumerate(texts)
    }
    found = accounts_of(list(readings), (), (), readings.__getitem__).count()
    return found.low, found.high


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        ((BLAST,), (1, 1)),
        ((BLAST, LOCAL), (2, 2)),
        ((BLAST, LATER), (1, 2)),
        ((BLAST, DIGEST), (1, 2)),
        ((LOCAL, DIGEST), (2, 2)),
        ((BLAST, RETOLD), (1, 2)),
        ((BLAST, RETOLD + " Sven Tarr, the mayor, asked Nordgas for its list."), (2, 2)),
        ((BLAST, LATER, LOCAL, DIGEST, QUOTING), (3, 5)),
    ],
)
def test_what_may_be_one_account_counts_once_for_the_lower_bound(texts, expected):
    assert bounds(*texts) == expected


ANY = st.sampled_from([BLAST, LATER, LOCAL, DIGEST, QUOTING, RETOLD])


@given(st.lists(ANY, max_size=6), st.randoms(use_true_random=False))
@settings(max_examples=40, deadline=None)
def test_it_does_not_matter_how_the_reports_are_called(texts, random):
    assert bounds(*random.sample(texts, len(texts))) == bounds(*texts)


def test_reports_without_text_are_counted():
    assert bounds("", "", publishers=("", "The")) == (2, 2)


def test_the_ties_of_hundreds_of_reports_that_credit_one_another_are_found_soon():
    texts = [
        f"MARLE (Agency{place % 40}) - A gas blast wrecked bakery {place} in Marle, the Agency{(place + 7) % 40} "
        f"agency reported.\n\n“We smelled gas for {place} days,” Olga Benes told Agency{place % 40}."
        for place in range(500)
    ]
    readings = [read_light(Report(f"r{place:03}", text)) for place, text in enumerate(texts)]
    start = time.process_time()
    assert len(find_ties(readings)) >= 500 - 40
    assert time.process_time() - start < 4


def test_two_texts_of_one_publisher_may_be_one_account_but_not_where_either_is_an_agencys():
    own = LOCAL, LOCAL.replace("shook", "rattled").replace("Krol", "Kral")
    assert bounds(*own, publishers=("Marle Gazette", "The Marle Gazette")) == (1, 2)
    assert bounds(LOCAL, BLAST, publishers=("Marle Gazette", "Marle Gazette")) == (2, 2)


def test_reports_of_no_known_maker_to_which_people_told_things_may_be_of_whom_these_told():
    one = LOCAL.replace("said his neighbour Iva Marsh on the kerb", "Iva Marsh told the Marle Gazette")
    other = QUOTING.replace("said Olga Benes", "Olga Benes told the Gazette")
    assert bounds(one, other) == (1, 2)
    assert bounds(one, other.replace("Gazette", "Herald")) == (2, 2)


def test_lineages_of_one_declared_house_count_once():
    readings = {name: read_light(Report(name, text)) for name, text in (("a", BLAST), ("b", LOCAL), ("c", DIGEST))}
    houses = {"a": "Marle Media", "b": "Marle Media"}
    found = accounts_of(list(readings), (), (), readings.__getitem__, houses).count()
    assert (found.low, found.high) == (1, 2)


def test_a_report_that_credits_two_agencies_makes_no_one_account_of_them():
    other = LOCAL.replace("The windows", "MARLE (Allied News) - The windows")
    both = (
        "Three people died in the gas blast at a bakery in Marle, Wireline reports. The school opposite stays shut, "
        "Allied News reported."
    )
    assert bounds(BLAST, other, both) == (2, 3)


def test_an_agency_stays_an_account_where_one_of_its_dispatches_is_told_after_a_newspaper():
    paper = LOCAL + "\n\nThe landlord knew of the leak for a year, a letter seen by the Marle Ledger shows."
    after = (
        "MARLE (Wireline) - The landlord of a bakery in Marle knew of the leak for a year, the Marle Ledger newspaper "
        "reported on Friday, citing a letter.\n\nThe letter shows that he was warned, according to the newspaper."
    )
    assert bounds(paper, after) == (1, 2)
    assert bounds(paper, after, LATER) == (2, 3)


def test_who_opens_with_the_news_of_a_medium_may_have_all_of_it_from_there():
    one = (
        "The landlord of a bakery in Marle knew of a gas leak for a year, the Harbour Times reported on Friday.\n\n"
        "Tenants had complained to him four times. He paid for two new flats with the rents, and never called a fitter."
    )
    other = (
        "The Harbour Times has obtained letters in which the owner of a Marle bakery was warned of gas.\n\n"
        "A fitter wrote to him in May, and in June a neighbour did. The council says that it was told nothing."
    )
    assert bounds(one, other) == (1, 2)
    assert bounds(one.replace(", the Harbour Times reported", ", a judge said"), other) == (2, 2)


def test_a_tie_says_where_the_reports_show_it():
    one, two = find_ties([read_light(Report("wire", BLAST)), read_light(Report("digest", DIGEST))])[:1] * 2
    assert (one.report, one.other, one.kind, one.medium) == ("digest", "wire", "credited", "Wireline")
    assert [span.of(DIGEST) for span in one.spans] == ["Wireline reports", "the agency said"]
    assert [span.of(BLAST) for span in two.other_spans] == ["Wireline"]


def test_an_agency_is_known_by_its_initials():
    blast = read_light(Report("apa", BLAST.replace("Wireline", "APA"), publisher="Alpine Press Agency"))
    after = read_light(Report("digest", DIGEST.replace("Wireline", "Alpine Press Agency")))
    (tie,) = find_ties([blast, after])
    assert (tie.report, tie.other, tie.kind, tie.medium) == ("digest", "apa", "credited", "Alpine Press Agency")
    assert [span.of(blast.text) for span in tie.other_spans] == ["APA"]


def test_a_medium_that_is_not_here_is_called_as_it_is_written():
    after = read_light(Report("digest", DIGEST.replace("Wireline", "the Alpine Press Agency")))
    ties = find_ties([after, read_light(Report("local", LOCAL))])
    assert [(one.report, one.other, one.medium) for one in ties] == [("digest", None, "Alpine Press Agency")]


def test_a_story_counts_alike_wherever_it_is_shown():
    reports = [Report(name, text) for name, text in (("a", BLAST), ("b", DIGEST), ("c", LOCAL), ("d", LATER))]
    grouping = group(reports)
    told = {one.id: one.accounts for one in tell(reports)}
    assert told
    for story, accounts in told.items():
        assert grouping.accounts[story] == accounts
        assert accounts.low < accounts.high


def test_three_texts_of_one_publisher_are_one_account_however_its_name_is_written():
    texts = (LOCAL, LOCAL.replace("shook", "rattled"), LOCAL.replace("shook", "sang"))
    assert bounds(*texts, publishers=("Marle Gazette", "The Marle Gazette", "the Gazette")) == (1, 3)


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("An oxygen machine failed and a woman of 79 died, an ambulance driver said.", (2, 2)),
        ("An oxygen machine failed and a woman of 79 died, Wireline reports.", (1, 1)),
        ("The mayor wept, Wireline reports. An oxygen machine failed and a woman of 79 died.", (1, 2)),
        ("An oxygen machine failed and a woman of 79 died, a driver told Wireline.", (1, 2)),
        ("An oxygen machine failed and a woman of 79 died, a local newspaper reported.", (1, 2)),
    ],
)
def test_a_sentence_that_is_credited_to_another_reports_medium_makes_no_second_account(told, expected):
    wire = BLAST + "\n\nA woman of 79 died when an oxygen machine failed, a doctor said."
    (story,) = tell([Report("wire", wire), Report("paper", f"{LOCAL}\n\n{told}")])
    (claim,) = [one for one in story.claims if "oxygen" in one.text]
    assert (len(claim.tellings), claim.independent.low, claim.independent.high) == (2, *expected)
    assert (story.accounts.low, story.accounts.high) == (2, 2)


def test_no_claim_has_more_accounts_than_the_reports_that_tell_it():
    reports = [Report(name, text) for name, text in (("a", BLAST), ("b", DIGEST), ("c", LOCAL), ("d", LATER))]
    for story in tell(reports):
        for claim in story.claims:
            assert claim.independent.low <= story.accounts.low
            assert claim.independent.high <= story.accounts.high
