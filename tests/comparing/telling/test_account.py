from dataclasses import replace
from typing import Any

import pytest

from comparing.told import aligned, date, reading
from retold.comparing import find_claims
from retold.comparing.telling.account import MOST, make_account
from retold.model import Alignment, Citation, Claim, Conflict, ConflictSide, Quotation, Relation, Span

LINES = (
    "The rail bridge at Marlow collapsed on Sunday morning.",
    "Nobody was hurt in the collapse, mayor Dora Quint said.",
    "Engineers had closed two spans of the bridge in January.",
    "Trains will stop at Upper Marlow until the summer.",
)
OWN = ("A baker across the river sold twice as many rolls as usual.", "He later closed early.")


def few() -> tuple[Claim, ...]:
    readings = [reading("A", *LINES, *OWN), reading("B", *LINES), reading("C", *LINES)]
    pairs: list[Alignment] = [
        aligned(one, other, *((n, n) for n in range(len(LINES)))) for one, other in ("AB", "AC", "BC")
    ]
    return find_claims(readings, pairs, [])


def test_the_shared_sentences_come_in_the_order_of_the_story_with_all_citations() -> None:
    account = make_account(few())
    assert [sentence.text for sentence in account[: len(LINES)]] == list(LINES)
    assert [cite.report for cite in account[0].cites] == ["A", "B", "C"]
    assert account[0].cites[0] == Citation("A", few()[0].cite.span)


def test_a_sentence_that_leans_on_the_one_before_is_the_last_to_be_chosen() -> None:
    assert OWN[0] in [sentence.text for sentence in make_account(few())]
    assert OWN[1] not in [sentence.text for sentence in make_account(few())]


def test_nothing_is_told_twice() -> None:
    readings = [reading("A", LINES[0], "On Sunday morning the Marlow rail bridge collapsed.", LINES[1])]
    texts = [sentence.text for sentence in make_account(find_claims(readings, [], []))]
    assert texts == [LINES[0], LINES[1]]


def test_what_is_disputed_is_marked() -> None:
    conflict = Conflict("number", ConflictSide("A", words="two"), ConflictSide("B", words="three"))
    claims = [replace(claim, conflicts=(conflict,) * (n == 2)) for n, claim in enumerate(few())]
    assert [sentence.disputed for sentence in make_account(claims)] == [False, False, True, False, False]


def test_tellings_that_say_other_things_are_not_cited() -> None:
    claim = few()[0]
    tellings = (
        claim.tellings[0],
        replace(claim.tellings[1], wording="changed"),
        replace(claim.tellings[2], doubtful=True),
    )
    assert [cite.report for cite in make_account([replace(claim, tellings=tellings)])[0].cites] == ["A"]


def test_a_long_story_has_a_short_account() -> None:
    told = (
        "Boats burned. Sheep drowned. Walls cracked. Bells rang. Cellars flooded. Students marched. Prices doubled. "
        "Engineers resigned. Churches closed. Rivers froze. Bakers struck. Lawyers argued. Dogs barked. Banks failed. "
        "Chimneys fell. Cattle fled. Candles melted. Priests prayed. Pilots landed. Nurses slept. Windows shook."
    )
    lines = [f"{each} in the night and on the day after." for each in told.strip(".").split(". ")]
    readings = [reading("A", *lines), reading("B", *lines)]
    claims = find_claims(readings, [aligned("A", "B", *((n, n) for n in range(len(lines))))], [])
    assert len(make_account(claims)) == MOST


def test_nothing_to_tell() -> None:
    assert make_account(()) == ()


def test_the_lead_nearest_to_all_leads_opens() -> None:
    first = reading("A", "The mayor of Marlow slept badly.", OWN[0], LINES[0], *LINES[2:])
    readings = [first, reading("B", *LINES), reading("C", *LINES)]
    pairs = [aligned("A", "B", (2, 0), (3, 2)), aligned("A", "C", (2, 0), (3, 2)), aligned("B", "C", (0, 0), (1, 1))]
    assert make_account(find_claims(readings, pairs, []), readings)[0].text == LINES[0]


def test_words_without_their_speaker_and_what_is_no_sentence_are_left_out() -> None:
    one = reading("A", "“We had no warning at all.”", "Photo: the bridge at Marlow on Sunday", LINES[0])
    span = one.sentences[0].span
    one = replace(one, quotations=(Quotation(Span(span.start + 1, span.end - 1), span, "speech"),))
    assert [sentence.text for sentence in make_account(find_claims([one], [], []), [one])] == [LINES[0]]


def test_a_quotation_or_a_question_does_not_open() -> None:
    lines = (
        "Did the rail bridge at Marlow collapse on Sunday morning?",
        "“It fell,” Dora Quint of Marlow said.",
        LINES[0],
    )
    readings = [reading("A", *lines), reading("B", LINES[0], *lines[:2])]
    claims = find_claims(readings, [aligned("A", "B", (0, 1), (1, 2), (2, 0))], [])
    assert make_account(claims, readings)[0].text == LINES[0]


def test_the_sentence_of_who_tells_the_opposite_follows() -> None:
    readings = [reading("A", "Singer Mara Vance has died in Norton."), reading("B", "Mara Vance is alive and well.")]
    (claim,) = find_claims(readings[:1], [], [])
    span = readings[1].sentences[0].span
    against = replace(claim.tellings[0], report="B", spans=(span,), wording="changed", opposite=True)
    account = make_account([replace(claim, tellings=(*claim.tellings, against))], readings)
    assert [(one.text, one.disputed) for one in account] == [
        ("Singer Mara Vance has died in Norton.", False),
        ("Mara Vance is alive and well.", True),
    ]
    assert account[1].cites == (Citation("B", span),)


def test_a_denial_that_does_not_say_of_what_is_left_out() -> None:
    one = reading("A", "The clinic at Marlow paid a ransom.", "Health minister Ada Lind denies it.")
    texts = [sentence.text for sentence in make_account(find_claims([one], [], []), [one])]
    assert texts == ["The clinic at Marlow paid a ransom."]


def test_who_stands_against_a_sentence_is_not_cited_for_it() -> None:
    conflict = Conflict("number", ConflictSide("A", reports=("A",)), ConflictSide("B", reports=("B",)))
    claim = replace(few()[0], conflicts=(conflict,))
    assert [cite.report for cite in make_account([claim])[0].cites] == ["A", "C"]


@pytest.mark.parametrize(
    ("link", "in_part"),
    [
        ((), ("B",)),
        (("rewrite", "derived", True), ()),
        (("rewrite", "derived", False), ("B",)),
        (("trim", "derived", True), ("B",)),
    ],
)
def test_who_tells_a_part_of_a_sentence_is_cited_for_that_part(link: Any, in_part: tuple[str, ...]) -> None:
    """Unless it has certainly put all of the text into other words."""
    readings = [
        reading(
            "A", "The rail bridge at Marlow collapsed on Sunday morning, two months before a repair for 40 crowns."
        ),
        reading("B", "The rail bridge at Marlow collapsed on Sunday."),
        reading("C", "Two months before a repair for 40 crowns the Marlow rail bridge collapsed on Sunday morning."),
    ]
    pairs = [aligned(one, other, (0, 0)) for one, other in ("AB", "AC", "BC")]
    (claim,) = find_claims(readings, pairs, [])
    span = readings[0].sentences[0].span
    claim = replace(claim, text=span.of(readings[0].text), cite=Citation("A", span))
    links = [Relation("A", "B", link[1], link[0], "undecided", 1.0, 1.0, link[2])] if link else []
    (sentence,) = make_account([claim], readings, links)
    assert [cite.report for cite in sentence.cites] == ["A", "B", "C"]
    assert sentence.in_part == in_part


def test_what_may_have_grown_is_not_called_disputed() -> None:
    conflict = Conflict("number", ConflictSide("A", words="two"), ConflictSide("B", words="three"), grown_by="B")
    assert not make_account([replace(few()[0], conflicts=(conflict,))])[0].disputed


def test_what_is_found_is_not_told_before_it_is_named() -> None:
    readings = [reading("A", LINES[0], "Two arbiters found it.", LINES[1])]
    told = [sentence.text for sentence in make_account(find_claims(readings, [], []), readings)]
    assert told == [LINES[0], LINES[1]]


def test_what_was_told_later_comes_later() -> None:
    first = reading("A", LINES[0], LINES[2], LINES[3], published="2031-03-04")
    later = reading("B", LINES[1], LINES[3], published="2031-03-02")
    claims = find_claims([first, later], [aligned("A", "B", (2, 1))], [])
    told = [sentence.text for sentence in make_account(claims, [first, later])]
    assert told.index(LINES[1]) < told.index(LINES[2])


def test_what_no_other_report_speaks_of_is_left_out() -> None:
    readings = [
        reading("A", *LINES),
        reading("B", *LINES),
        reading("C", *LINES, "Rain and coffee: read both before noon."),
    ]
    pairs = [aligned(one, other, *((n, n) for n in range(len(LINES)))) for one, other in ("AB", "AC", "BC")]
    told = [sentence.text for sentence in make_account(find_claims(readings, pairs, []), readings)]
    assert told == list(LINES)


def test_of_leads_that_are_as_near_the_first_told_opens() -> None:
    fire = "A fire destroyed a paper warehouse in Osterby early on Tuesday, the brigade said."
    arrest = "Police in Osterby arrested a man whom they suspect of the fire in the paper warehouse, they said."
    readings = [
        reading("A", arrest, LINES[3], published="2031-03-05"),
        reading("B", fire, LINES[1], published="2031-03-04"),
    ]
    assert make_account(find_claims(readings, [], []), readings)[0].text == fire


def test_what_came_of_it_is_told_beside_it() -> None:
    shot = "A man was shot dead in a dockside bar in Kellhaven on Monday, police said."
    held = "A docker of 29 was arrested on Thursday over a deadly shooting in a dockside bar in Kellhaven, judges said."
    readings = [reading("A", shot, LINES[3]), reading("B", held, LINES[1])]
    told = [sentence.text for sentence in make_account(find_claims(readings, [], []), readings)]
    assert {shot, held} <= set(told)


def test_a_lead_opens_though_a_later_digest_stands_for_its_claim() -> None:
    lead = "Eight miners were killed on Wednesday by a blast in the Lark Hill coal mine, inspectors said."
    digest = "A blast killed eight at Lark Hill."
    readings = [reading("A", lead), reading("B", "Shares in Norrand have lost a fifth.", digest)]
    (claim,) = find_claims(readings[1:], [], [])[1:]
    told = replace(claim.tellings[0], report="A", spans=(readings[0].sentences[0].span,), wording="reworded")
    first = make_account([replace(claim, tellings=(*claim.tellings, told))], readings)[0]
    assert (first.text, [cite.report for cite in first.cites]) == (lead, ["A", "B"])


def test_a_lead_that_says_when_is_told_though_no_other_report_tells_it() -> None:
    arrest = "Police arrested a welder of Marlow on Tuesday."
    one = reading("A", LINES[0], *LINES[2:], OWN[0], "The river at Marlow is wide.", "Marlow has two other bridges.")
    other = reading("B", arrest, "He had worked on the bridge.")
    other = replace(other, dates=(date(other.text, "Tuesday", "2031-03-04"),))
    account = make_account(find_claims([one, other], [], []), [one, other])
    assert arrest in [sentence.text for sentence in account]


def test_that_nobody_would_speak_is_the_last_to_be_told() -> None:
    one = reading("A", *LINES, "The rail company at Marlow declined to comment on the bridge.", OWN[0])
    assert all("comment" not in sentence.text for sentence in make_account(find_claims([one], [], []), [one]))
