"""What is asked of reading, case by case, each on a tiny report read as a whole: text, names, statements, certainty."""

import pytest

from retold.model import Reading, Report
from retold.reading import read


def reading_of(text: str) -> Reading:
    """A report read."""
    return read(Report(id="r", text=text))


def sentences(text: str) -> list[str]:
    """The sentences as words."""
    return [one.span.of(text) for one in reading_of(text).sentences]


def quotations(text: str) -> list[tuple[str, str]]:
    """What stands in quotation marks, and what it is."""
    return [(one.span.of(text), one.kind) for one in reading_of(text).quotations]


def said(text: str) -> list[tuple[str | None, str, list[str]]]:
    """Speaker by name, kind and content of each statement."""
    reading = reading_of(text)
    names = {entity.id: entity.name for entity in reading.entities}
    return [(names.get(one.speaker or ""), one.kind, [s.of(text) for s in one.content]) for one in reading.statements]


def named(text: str) -> dict[str, list[str]]:
    """Every entity by name with the words that stand for it."""
    reading = reading_of(text)
    names = {entity.id: entity.name for entity in reading.entities}
    found: dict[str, list[str]] = {name: [] for name in names.values()}
    for mention in reading.names:
        if mention.span is not None:
            found[names[mention.entity]].append(mention.span.of(text))
    return found


def mentions(text: str) -> list[str]:
    """All words that stand for somebody or something."""
    return [word for words in named(text).values() for word in words]


# --- text as it is


@pytest.mark.parametrize(
    "text", ["“It’s late,” Ann Lee said.", '"It\'s late," Ann Lee said.', "‘It’s late,’ Ann Lee said."]
)
def test_curly_and_straight_marks_are_alike(text: str) -> None:
    assert [(speaker, kind) for speaker, kind, _ in said(text)] == [("Ann Lee", "direct")]


@pytest.mark.parametrize(
    "parts",
    [
        ["The U.S. Senate met Mr. Lee of the U.S. on Monday.", "He left."],
        ["J. K. Lee met George W. Reed.", "They left."],
        ["He waited ... and left.", "“We will ... win,” he said.", "Then it rained…", "It stopped."],
        ["BEIJING (Reuters) —", "Ann Lee met Bo Reed on Monday.", "They talked."],
    ],
)
def test_points_that_end_no_sentence(parts: list[str]) -> None:
    assert sentences(" ".join(parts)) == parts


def test_bullets_are_sentences_of_their_own() -> None:
    parts = ["The council will:", "• close the bridge", "• open the road", "It met on Monday."]
    assert sentences("\n\n".join(parts)) == parts


def test_bylines_and_captions_are_no_body() -> None:
    text = (
        "Leaders meet in Aston\n\nBy Ann Lee\n\nThe bridge was closed on Monday.\n\n"
        "Photo: The bridge on Monday. Bo Reed/Reuters\n\nIt was old."
    )
    kinds = {section.span.of(text): section.kind for section in reading_of(text).sections}
    assert kinds["By Ann Lee"] == "byline"
    assert kinds["Photo: The bridge on Monday. Bo Reed/Reuters"] == "caption"
    assert kinds["It was old."] == "body"


def test_a_quotation_over_paragraphs_has_one_speaker() -> None:
    text = "“We had a plan.\n\n“We lost it,” Ann Lee said."
    assert said(text) == [("Ann Lee", "direct", ["“We had a plan.", "“We lost it,”"])]


def test_a_forgotten_mark_is_repaired_where_it_stands() -> None:
    text = "“It is late, Ann Lee said. The council met on Friday.\n\n“We will win,” she said."
    assert said(text) == [("Ann Lee", "direct", ["“It is late,"]), ("Ann Lee", "direct", ["“We will win,”"])]


def test_scare_quotes_titles_and_slogans_are_no_speech() -> None:
    text = (
        "The so-called “experts” were wrong. Ann Lee wrote “The Bridge” in 2001. A sign read “No bridge”. "
        "“It is late,” she said."
    )
    assert quotations(text) == [
        ("experts", "scare"),
        ("The Bridge", "title"),
        ("No bridge", "scare"),
        ("It is late,", "speech"),
    ]


def test_an_odd_number_of_marks_raises_nothing() -> None:
    assert quotations('"It is late," Ann Lee said. "We go.') == [("It is late,", "speech"), ("We go.", "speech")]


# --- names


def test_full_names_short_names_honorifics_and_roles() -> None:
    text = "US Secretary of State Antony Blinken met Hugh Hill, a doctor. Blinken left. Mr Hill stayed."
    assert named(text) == {"Antony Blinken": ["Antony Blinken", "Blinken"], "Hugh Hill": ["Hugh Hill", "Mr Hill"]}
    roles = {entity.name: entity.roles for entity in reading_of(text).entities}
    assert roles == {"Antony Blinken": ("US Secretary of State",), "Hugh Hill": ("doctor",)}


def test_a_definite_role_is_its_holder_in_this_report() -> None:
    text = "The prime minister, Ada Quill, met former prime minister Tom Reed. The prime minister left."
    assert named(text)["Ada Quill"] == ["Ada Quill", "The prime minister"]


def test_pronouns_where_the_text_decides_and_only_there() -> None:
    assert named("Anna Lee met Dan Reed. She left.")["Anna Lee"] == ["Anna Lee", "She"]
    assert "He" not in mentions("Tom Lee met Dan Reed. They ate. He left.")


def test_two_of_one_surname_and_a_wife_are_kept_apart() -> None:
    text = "Joe Biden and Jill Biden left. Mr. Biden smiled. Mrs. Biden waved. Biden rose."
    assert named(text) == {"Joe Biden": ["Joe Biden", "Mr. Biden"], "Jill Biden": ["Jill Biden", "Mrs. Biden"]}
    assert "His wife" not in mentions("Tom Hale and his wife left. His wife was glad.")


def test_name_orders_of_east_asia_and_spain() -> None:
    assert named("Xi Jinping met Kim Jong-un. Xi left.") == {
        "Xi Jinping": ["Xi Jinping", "Xi"],
        "Kim Jong-un": ["Kim Jong-un"],
    }
    assert named("They met Gabriel García Márquez. García Márquez left.") == {
        "Gabriel García Márquez": ["Gabriel García Márquez", "García Márquez"]
    }


def test_a_capital_that_is_a_government_is_marked() -> None:
    found = reading_of("Beijing has accused Washington of lying. They met in Beijing.").entities
    assert [(one.name, one.kind, one.government_of) for one in found] == [
        ("Beijing", "organisation", "china"),
        ("Washington", "organisation", "united_states"),
        ("Beijing", "place", None),
    ]


def test_spellings_are_kept() -> None:
    (entity,) = reading_of("They met Muammar Gaddafi. Muammar Gadhafi left.").entities
    assert entity.spellings == ("Muammar Gaddafi", "Muammar Gadhafi")


def test_organisations_and_places() -> None:
    found = reading_of("Acme Corp. opened a plant in Osaka, Japan.").entities
    assert {one.name: one.kind for one in found} == {"Acme Corp.": "organisation", "Osaka": "place", "Japan": "place"}


# --- statements


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("“It is safe,” said Ann Lee.", ("Ann Lee", "direct", ["“It is safe,”"])),
        (
            "Ann Lee said the bridge was “a death trap” and would close.",
            ("Ann Lee", "mixed", ["the bridge was “a death trap” and would close"]),
        ),
        ("The plan, Ann Lee said, will fail.", ("Ann Lee", "indirect", ["The plan", "will fail"])),
        ("“The plan,” Ann Lee said, “will fail.”", ("Ann Lee", "direct", ["“The plan,”", "“will fail.”"])),
        ("According to Ann Lee, the bridge is safe.", ("Ann Lee", "indirect", ["the bridge is safe"])),
        ("The bridge reportedly fell.", (None, "indirect", ["The bridge", "fell"])),
        ("Ann Lee’s claim that the bridge was safe was false.", ("Ann Lee", "indirect", ["that the bridge was safe"])),
        ("Ann Lee was certain that the bridge was safe.", ("Ann Lee", "indirect", ["that the bridge was safe"])),
        (
            "Ann Lee told the council in Aston on Monday that the bridge was safe.",
            ("Ann Lee", "indirect", ["that the bridge was safe"]),
        ),
        ("Ann Lee declined to comment.", ("Ann Lee", "indirect", ["to comment"])),
        ("Hugh Hill, a doctor, said:\n\n“We had forty beds.”", ("Hugh Hill", "direct", ["“We had forty beds.”"])),
        ("Neither Ann Lee nor Bo Reed said it was late.", (None, "indirect", ["it was late"])),
    ],
)
def test_statements_of_every_form(text: str, statement: tuple[str | None, str, list[str]]) -> None:
    assert said(text) == [statement]


def test_participles_that_say_more() -> None:
    assert said("The bridge is safe, Ann Lee said, adding that it would open.") == [
        ("Ann Lee", "indirect", ["The bridge is safe"]),
        ("Ann Lee", "indirect", ["that it would open"]),
    ]


def test_a_chain_of_sources_is_kept() -> None:
    text = "The paper reported that the mayor said that the firm denied that the bridge was unsafe."
    assert [(one.id, one.parent) for one in reading_of(text).statements] == [("s1", None), ("s2", "s1"), ("s3", "s2")]


def test_who_contradicts_is_not_inside_what_is_contradicted() -> None:
    text = "The mayor denied that the bridge was closed, but police said it was closed."
    found = reading_of(text).statements
    assert [(one.status, one.content[0].of(text), one.parent) for one in found] == [
        ("denied", "that the bridge was closed", None),
        ("asserted", "it was closed", None),
    ]


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        ("A senior official", "official"),
        ("The company", "company"),
        ("A report", "document"),
        ("The BBC", "media"),
        ("A witness", "witness"),
        ("Sources", "unnamed"),
        ("The union", "organisation"),
    ],
)
def test_sources_without_a_name_are_typed(source: str, kind: str) -> None:
    assert [one.source_type for one in reading_of(f"{source} said it was late.").statements] == [kind]


# --- certainty


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Ann Lee said the bridge was closed.", "asserted"),
        ("Ann Lee plans to close the bridge.", "planned"),
        ("Ann Lee believes that the bridge was closed.", "possible"),
        ("Ann Lee denied that the bridge was closed.", "denied"),
        ("Ann Lee asked whether the bridge was closed.", "asked"),
        ("Ann Lee could not confirm that the bridge was closed.", "unknown"),
        ("Ann Lee did not say that the bridge was closed.", "unknown"),
        ("Ann Lee would not say whether the bridge was closed.", "declined"),
    ],
)
def test_each_statement_has_the_certainty_that_its_source_gives(text: str, status: str) -> None:
    assert [one.status for one in reading_of(text).statements] == [status]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The mayor closed the bridge on Monday.", "happened"),
        ("The mayor may close the bridge.", "possible"),
        ("The mayor plans to close the bridge.", "planned"),
        ("The mayor did not close the bridge.", "denied"),
    ],
)
def test_each_event_has_its_certainty(text: str, status: str) -> None:
    found = {one.trigger.of(text): one.status for one in reading_of(text).events}
    assert found.get("close", found.get("closed")) == status


def test_what_is_unclear_is_an_open_question() -> None:
    text = "It is unclear whether anyone was hurt. The bridge fell."
    assert [span.of(text) for span in reading_of(text).open_questions] == ["It is unclear whether anyone was hurt"]
