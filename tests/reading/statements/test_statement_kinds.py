"""What a reader expects of statements, kind by kind, each on a report of a sentence or two read as a whole."""

import pytest

from retold.model import Reading, Report
from retold.reading import read


def reading_of(text: str) -> Reading:
    """A report read."""
    return read(Report(id="r", text=text))


def shown(text: str) -> list[tuple[str | None, str, list[str]]]:
    """Source, cue and content of each statement as words."""
    return [
        (
            one.source.of(text) if one.source else None,
            one.cue.of(text) if one.cue else "",
            [s.of(text) for s in one.content],
        )
        for one in reading_of(text).statements
    ]


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("Ann Lee vowed to fight the plan.", ("Ann Lee", "vowed", ["to fight the plan"])),
        ("The minister accused the firm of lying.", ("The minister", "accused", ["the firm of lying"])),
        ("She called for an end to the works.", ("She", "called", ["an end to the works"])),
        ("The mayor urged residents to stay at home.", ("The mayor", "urged", ["to stay at home"])),
        ("Officials are considering closing the bridge.", ("Officials", "are considering", ["closing the bridge"])),
        ("The plan was criticised by residents.", ("residents", "was criticised", ["The plan"])),
    ],
)
def test_verbs_of_planning_attacking_and_demanding(text: str, statement: tuple[str, str, list[str]]) -> None:
    assert shown(text) == [statement]


def test_an_adjective_with_a_clause() -> None:
    assert shown("The mayor was confident that the bridge would hold.") == [
        ("The mayor", "was confident", ["that the bridge would hold"])
    ]


def test_a_noun_that_a_verb_carries_has_its_subject_for_source() -> None:
    assert shown("They have voiced support for the plan.") == [("They", "support", ["the plan"])]


def test_headlines_that_name_the_speaker_first_or_last() -> None:
    assert shown("Bridge unsafe, says Lee.") == [("Lee", "says", ["Bridge unsafe"])]
    assert shown("Lee: Bridge is unsafe.\n\nThe bridge was closed on Monday.")[0] == ("Lee", ":", ["Bridge is unsafe"])


def test_a_quotation_signed_behind_a_dash() -> None:
    text = (
        "Readers wrote to the paper.\n\n“It is a bad plan. It will cost too much.” — Esther Dunn\n\nThe bridge is old."
    )
    assert ("Esther Dunn", "—", ["“It is a bad plan. It will cost too much.”"]) in shown(text)


@pytest.mark.parametrize(
    "text",
    [
        "The mayor said the bridge was safe, adding that it would open in May.",
        "The mayor said the bridge was safe and added that it would open in May.",
    ],
)
def test_a_second_cue_has_the_source_of_the_first(text: str) -> None:
    assert [(source, content) for source, _, content in shown(text)] == [
        ("The mayor", ["the bridge was safe"]),
        ("The mayor", ["that it would open in May"]),
    ]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The firm released a statement saying the bridge was safe.", "The firm"),
        ("An engineer who said the bridge was unsafe was dismissed.", "An engineer who"),
        (
            "Ann Lee, speaking at a rally in Aston, Wales, warned that the bridge was unsafe.",
            "Ann Lee, speaking at a rally in Aston, Wales,",
        ),
        ("A poll published Tuesday found that most people like the bridge.", "A poll published Tuesday"),
    ],
)
def test_sources_that_stand_further_off(text: str, source: str) -> None:
    assert [one[0] for one in shown(text)] == [source]


def test_the_sentence_around_a_clause_is_no_content() -> None:
    assert shown("An engineer who said the bridge was unsafe was dismissed.")[0][2] == ["the bridge was unsafe"]
    assert shown("The mayor's claim that the bridge was safe has angered residents.")[0][2] == [
        "that the bridge was safe"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The firm declined to comment.",
        "The firm did not respond to a request for comment.",
        "The firm refused to say whether the bridge was safe.",
        "The firm has yet to explain why the bridge closed.",
    ],
)
def test_refusals_are_refusals(text: str) -> None:
    assert [(one.status, one.source and one.source.of(text)) for one in reading_of(text).statements] == [
        ("declined", "The firm")
    ]


def test_a_chain_of_statements_is_kept() -> None:
    first, second, third = reading_of(
        "The paper reported that the mayor told residents that the firm denied that the bridge was unsafe."
    ).statements
    assert (first.parent, second.parent, third.parent) == (None, first.id, second.id)


@pytest.mark.parametrize(
    "text",
    [
        "An official who asked not to be named said the bridge was unsafe.",
        "A diplomat, who declined to be identified, said the bridge was unsafe.",
        "An aide, who spoke on condition of anonymity, said the bridge was unsafe.",
    ],
)
def test_who_hides_his_name_is_an_unnamed_source(text: str) -> None:
    assert [one.source_type for one in reading_of(text).statements] == ["unnamed"]


def test_addressee_place_and_time_are_cut_off() -> None:
    assert shown("The mayor told the council in Aston on Monday that the bridge was safe.") == [
        ("The mayor", "told", ["that the bridge was safe"])
    ]
    assert shown("“It is safe,” she said in a statement on Friday.") == [("she", "said", ["“It is safe,”"])]


def test_kinds_by_quotation() -> None:
    text = "“It is safe,” Ann Lee said. She said it was “very safe” now. She said it would open."
    assert [one.kind for one in reading_of(text).statements] == ["direct", "mixed", "indirect"]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The mayor said the bridge was safe.", "asserted"),
        ("The mayor plans to close the bridge.", "planned"),
        ("The mayor fears that the bridge is unsafe.", "possible"),
        ("The mayor denied that the bridge was unsafe.", "denied"),
        ("The mayor asked whether the bridge was safe.", "asked"),
        ("The mayor did not know whether the bridge was safe.", "unknown"),
    ],
)
def test_every_statement_has_the_certainty_of_its_source(text: str, status: str) -> None:
    assert [one.status for one in reading_of(text).statements] == [status]


def test_two_sources_of_one_thing_differ_in_certainty() -> None:
    text = "The mayor said that the bridge was safe. The union denied that the bridge was safe."
    assert [(one.source and one.source.of(text), one.status) for one in reading_of(text).statements] == [
        ("The mayor", "asserted"),
        ("The union", "denied"),
    ]


def test_what_a_noun_is_about_stands_behind_be() -> None:
    assert shown("The mayor's claim was that the bridge was safe.") == [
        ("The mayor", "claim", ["that the bridge was safe"])
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The council met to add a bridge to the road.",
        "The union continued the talks for a week.",
        "The council is leading talks to open the harbour.",
    ],
)
def test_deeds_are_no_statements(text: str) -> None:
    assert shown(text) == []


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        (
            "If the storm turns, the town may be spared, said meteorologist Ken Abe of the institute.",
            [
                (
                    "meteorologist Ken Abe of the institute",
                    "said",
                    ["If the storm turns, the town may be spared"],
                )
            ],
        ),
        (
            "The manager accused of stealing cash from pensioners told a jury that he was innocent.",
            [("The manager accused of stealing cash from pensioners", "told", ["that he was innocent"])],
        ),
        (
            "The storm, named Dora, could bring rain, forecasters warned.",
            [("forecasters", "warned", ["The storm, named Dora, could bring rain"])],
        ),
        ("It is unclear whether anyone was dismissed.", []),
        ("Ann Lee said afterwards: “I was moved.”", [("Ann Lee", "said", ["“I was moved.”"])]),
    ],
)
def test_who_says_what_is_not_taken_from_the_words_around(
    text: str, statements: list[tuple[str, str, list[str]]]
) -> None:
    assert shown(text) == statements


def test_a_source_named_within_what_another_reports_has_the_clause_behind_it() -> None:
    assert shown("The paper reported that, according to a memo, the bank knew of the losses.") == [
        ("The paper", "reported", ["that, according to a memo, the bank knew of the losses"]),
        ("a memo", "according to", ["the bank knew of the losses"]),
    ]


def test_a_quotation_over_paragraphs_is_whole_wherever_its_speaker_stands() -> None:
    parts = ["“My friends, the war goes on.", "“I ask you to pray for us.", "“We must not lose hope,”"]
    before = "The bishop arrived on Monday.\n\n" + "\n\n".join(parts) + " the letter said."
    assert shown(before) == [("the letter", "said", parts)]
    behind = "The letter said: " + "\n\n".join([*parts[:2], "“We must not lose hope.”"])
    assert shown(behind) == [("The letter", "said", [*parts[:2], "“We must not lose hope.”"])]


def test_an_earlier_speaker_does_not_get_a_quotation_that_another_ends() -> None:
    text = "“We lost,” said Ann Lee.\n\n“It was a long and cold night.\n\n“We are tired,” said Bo Lind."
    assert shown(text) == [
        ("Ann Lee", "said", ["“We lost,”"]),
        ("Bo Lind", "said", ["“It was a long and cold night.", "“We are tired,”"]),
    ]


def test_a_slogan_in_a_paragraph_of_its_own_is_nobodys() -> None:
    text = "Protesters chanted “Shame on all of you!”\n\n“We’ll win.” That was on a cap."
    assert shown(text) == [("Protesters", "chanted", ["“Shame on all of you!”"])]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The ministry would not confirm the strike.", "declined"),
        ("The ministry could not confirm the strike.", "unknown"),
        ("The ministry did not confirm that the bridge was closed.", "declined"),
        ("The ministry confirmed the strike.", "asserted"),
        ("The ministry denied the strike.", "denied"),
        ("The ministry declined to comment.", "declined"),
    ],
)
def test_who_does_not_confirm_denies_nothing(text: str, status: str) -> None:
    assert [one.status for one in reading_of(text).statements] == [status]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Tom Reed, the president's son, said it was late.", "person"),
        ("Chief Executive Tom Reed said it was late.", "person"),
        ("Police Chief Tom Reed said it was late.", "official"),
        ("Professor Tom Reed, of King's College, said it was late.", "person"),
        ("The coast guard said it was late.", "official"),
        ("The port authority said it was late.", "official"),
    ],
)
def test_the_office_of_another_makes_nobody_official(text: str, kind: str) -> None:
    assert [one.source_type for one in reading_of(text).statements] == [kind]


def test_the_question_of_an_interview_is_asked() -> None:
    text = "Q: When did the mayor decide to run?\n\nA: The mayor decided in January, and it was late."
    assert [one.status for one in reading_of(text).statements if one.source and one.source.of(text) == "Q"] == ["asked"]


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (
            "The embassy refused to say whether the men had been held.",
            ("The embassy", "refused", ["to say whether the men had been held"]),
        ),
        ("The firm did not reply to questions.", ("The firm", "did not reply", ["questions"])),
        (
            "Acme did not immediately respond to a request for comment.",
            ("Acme", "did not immediately respond", ["a request for comment"]),
        ),
    ],
)
def test_refusals_are_statements_that_are_declined(text: str, statement: tuple[str, str, list[str]]) -> None:
    assert shown(text)[:1] == [statement]
    assert reading_of(text).statements[0].status == "declined"


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        (
            "Its chief, Emma Marsh, said it “would be a blow to all”.",
            [("Its chief, Emma Marsh,", "said", ["it “would be a blow to all”"])],
        ),
        (
            "His doctors will stay in Rome, one cardinal said privately.",
            [("one cardinal", "said", ["His doctors will stay in Rome"])],
        ),
        ("Neither man has been named.", []),
    ],
)
def test_pronouns_and_adverbs_behind_the_verb_are_no_speakers_and_no_contents(
    text: str, statements: list[tuple[str, str, list[str]]]
) -> None:
    assert shown(text) == statements


def test_of_what_there_are_no_reports_nothing_is_asserted() -> None:
    found = reading_of("There were no immediate reports of casualties.").statements
    assert {one.status for one in found} <= {"unknown"}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The US Geological Survey said it was late.", "organisation"),
        ("A survey said it was late.", "document"),
        ("State TV said it was late.", "media"),
    ],
)
def test_bodies_are_no_documents(text: str, kind: str) -> None:
    assert [one.source_type for one in reading_of(text).statements] == [kind]


def test_contents_are_whole_at_their_ends() -> None:
    assert shown("Ann Lee has slammed “jobsworth” council bosses.") == [
        ("Ann Lee", "has slammed", ["“jobsworth” council bosses"])
    ]
    assert shown("The trial continues on Monday and is expected to end.")[0][2][0] == "The trial continues on Monday"


def test_a_quotation_whose_end_was_forgotten_ends_before_its_speaker() -> None:
    text = "“We have nothing to hide, the mayor said. The council met on Friday.\n\nIt rained."
    assert shown(text) == [("the mayor", "said", ["“We have nothing to hide,"])]


@pytest.mark.parametrize(
    "text",
    [
        "False claims that the bridge is unsafe have spread.",
        "The firm faces claims that it polluted the river.",
        "Repeated claims that the vote was rigged angered many.",
        "Jobless claims fell last week.",
    ],
)
def test_claims_that_are_no_verb_have_no_speaker(text: str) -> None:
    assert [one for one in shown(text) if one[0]] == []


def test_claims_that_are_a_verb() -> None:
    assert shown("The accused claims that he was at home.") == [("The accused", "claims", ["that he was at home"])]


def test_what_opens_a_sentence_ends_before_its_main_clause() -> None:
    assert shown("Despite fears that the dam could break, the town was not evacuated.") == [
        (None, "fears", ["that the dam could break"])
    ]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The mayor rejected the allegation.", "denied"),
        ("The mayor disputed that the bridge was unsafe.", "denied"),
        ("The mayor promised that the bridge would open.", "planned"),
        ("The mayor was reluctant to close the bridge.", "declined"),
    ],
)
def test_the_status_that_a_cue_gives_first(text: str, status: str) -> None:
    assert [one.status for one in reading_of(text).statements] == [status]
