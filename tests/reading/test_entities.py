"""Who and what a report speaks of."""

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from retold.model import Entity, Mention, Quotation, Sentence, Span
from retold.reading.entities import find_entities

Found = tuple[tuple[Entity, ...], tuple[Mention, ...]]


def read(*lines: str, quotations: tuple[Quotation, ...] = ()) -> tuple[str, Found]:
    """A report whose lines are its sentences, and what it speaks of."""
    text = "\n".join(lines)
    sentences, start = [], 0
    for number, line in enumerate(lines):
        sentences.append(Sentence(number, Span(start, start + len(line)), "body", number))
        start += len(line) + 1
    return text, find_entities(text, tuple(sentences), quotations)


def named(found: Found, name: str) -> Entity:
    """The entity of this name."""
    return next(entity for entity in found[0] if entity.name == name)


def mentions(text: str, found: Found, name: str) -> list[tuple[str, str]]:
    """Words and forms of the mentions of an entity."""
    entity = named(found, name)
    return [(mention.span.of(text), mention.form) for mention in found[1] if mention.entity == entity.id]


@pytest.mark.parametrize(
    ("line", "name", "roles"),
    [
        ("US Secretary of State Ada Quill met aides.", "Ada Quill", ("US Secretary of State",)),
        ("He met China's Foreign Minister Qin Wei there.", "Qin Wei", ("China's Foreign Minister",)),
        ("Then Chinese President Xi Lanfen spoke.", "Xi Lanfen", ("Chinese President",)),
        (
            "They saw senior Chinese foreign policy official Wang Bo.",
            "Wang Bo",
            ("senior Chinese foreign policy official",),
        ),
        ("Hugh Hill, a doctor, was there.", "Hugh Hill", ("doctor",)),
        ("John Smith, 45, chief executive of Acme Corp., resigned.", "John Smith", ("chief executive of Acme Corp.",)),
        ("France's foreign minister, Odile Marchand, agreed.", "Odile Marchand", ("France's foreign minister",)),
        ("Sen. Mary Oakes voted.", "Mary Oakes", ("Sen.",)),
        ("Attorney General Bill Stone resigned.", "Bill Stone", ("Attorney General",)),
        ("Acme CEO Tim Bell resigned.", "Tim Bell", ("Acme CEO",)),
        ("They met former Massachusetts Gov. Tom Reed.", "Tom Reed", ("former Massachusetts Gov.",)),
        ("Former House Speaker Ada Quill spoke.", "Ada Quill", ("Former House Speaker",)),
        ("He thanked then-Gov. Ada Quill.", "Ada Quill", ("then-Gov.",)),
        ("He thanked ex-President Ada Quill.", "Ada Quill", ("ex-President",)),
        ("He thanked President-elect Ada Quill.", "Ada Quill", ("President-elect",)),
        ("It was China's former Foreign Minister Qin Wei.", "Qin Wei", ("China's former Foreign Minister",)),
        ("They met former secretary of state Ada Quill.", "Ada Quill", ("former secretary of state",)),
        ("And then President Bo Lind spoke.", "Bo Lind", ("President",)),
        ("So said Acme President and Chief Executive Tim Bell.", "Tim Bell", ("Acme President and Chief Executive",)),
    ],
)
def test_roles_stand_beside_the_name(line: str, name: str, roles: tuple[str, ...]) -> None:
    _, found = read(line)
    entity = named(found, name)
    assert (entity.kind, entity.roles) == ("person", roles)
    assert all(role in line for role in entity.roles)


def test_spellings_and_short_forms_are_one_person() -> None:
    text, found = read(
        "Antony Quill arrived in Oslo on Sunday.",
        "It was Anthony Quill’s first visit.",
        "Mr Quill left, and Quill's staff stayed.",
    )
    assert named(found, "Anthony Quill").spellings == ("Antony Quill", "Anthony Quill")
    assert mentions(text, found, "Anthony Quill") == [
        ("Antony Quill", "full"),
        ("Anthony Quill", "full"),
        ("Mr Quill", "short"),
        ("Quill", "short"),
    ]


@pytest.mark.parametrize(
    ("full", "short"),
    [
        ("Xi Jinlong", "Mr Xi"),
        ("Kim Tae-woo", "Kim"),
        ("Enrique Peña Nieto", "Peña Nieto"),
        ("Ursula von der Mark", "von der Mark"),
        ("George W. Bashford", "Bashford"),
        ("Edna O'Briain", "O'Briain"),
        ("Mary-Jane Colt", "Ms. Colt"),
    ],
)
def test_names_of_many_kinds(full: str, short: str) -> None:
    text, found = read(f"President {full} spoke in Rome.", f"Later they thanked {short}.")
    assert mentions(text, found, full) == [(full, "full"), (short, "short")]


def test_two_bearers_of_a_surname_stay_apart() -> None:
    text, found = read(
        "Joe Barlow came with Jill Barlow.", "It was late.", "It rained.", "Then Barlow left.", "Mrs Barlow stayed."
    )
    assert mentions(text, found, "Joe Barlow") == [("Joe Barlow", "full")]
    assert mentions(text, found, "Jill Barlow") == [("Jill Barlow", "full"), ("Mrs Barlow", "short")]


def test_father_and_son_of_one_name() -> None:
    text, found = read(
        "Tom Barlow Jr. wrote a book with his father, the Rev. Tom Barlow.",
        "Barlow was tired.",
        "Barlow Jr. went home to the Barlows.",
    )
    assert mentions(text, found, "Tom Barlow") == [("Rev. Tom Barlow", "full")]
    assert mentions(text, found, "Tom Barlow Jr.") == [
        ("Tom Barlow Jr.", "full"),
        ("his", "pronoun"),
        ("Barlow Jr.", "short"),
    ]
    assert named(found, "Barlows").kind == "other"


def test_of_two_holders_the_one_just_named_is_meant() -> None:
    text, found = read(
        "Gov. Asa Barlow signed the bill.",
        "The governor smiled.",
        "In Ohio, Gov. Mike Quill signed one too.",
        "The governor smiled.",
    )
    assert mentions(text, found, "Asa Barlow") == [("Asa Barlow", "full"), ("The governor", "role")]
    assert mentions(text, found, "Mike Quill") == [("Mike Quill", "full")]
    lines = ("Gov. Asa Barlow signed.", "Barlow left.", "It rained.", "It rained.", "It rained.")
    text, found = read(*lines, "That was before under Gov. Mike Quill.", "The governor smiled.")
    assert all(mention.form != "role" for mention in found[1])


@pytest.mark.parametrize(
    "name",
    [
        "former President Bo Lind",
        "Acme President Bo Lind",
        "Vice President Bo Lind",
        "President-elect Bo Lind",
        "Bo Lind, a critic of the president",
    ],
)
def test_who_does_not_hold_the_office(name: str) -> None:
    _, found = read(f"They met {name}.", "The president smiled.")
    assert all(mention.form != "role" for mention in found[1])


def test_furniture_names_nobody() -> None:
    text = "Tom Barlow left.\nRead more by Ada Quill."
    parts = (Sentence(0, Span(0, 16), "body", 0), Sentence(1, Span(17, len(text)), "furniture", 1))
    assert [entity.name for entity in find_entities(text, parts, ())[0]] == ["Tom Barlow"]


def test_a_role_stands_for_its_only_holder() -> None:
    text, found = read("Prime Minister Ada Quill spoke to President Bo Lind.", "Later the prime minister left.")
    assert mentions(text, found, "Ada Quill") == [("Ada Quill", "full"), ("the prime minister", "role")]
    text, found = read("President Ada Quill spoke to Chinese President Bo Lind.", "Later the president left.")
    assert all(mention.form != "role" for mention in found[1])


def test_pronouns_only_where_one_person_fits() -> None:
    text, found = read("John Barlow met Anna Reed.", "He smiled, and her bag was heavy.")
    assert mentions(text, found, "John Barlow")[-1] == ("He", "pronoun")
    assert mentions(text, found, "Anna Reed")[-1] == ("her", "pronoun")
    text, found = read("It was John Barlow who met Peter Reed.", "Officials said he was late.")
    assert all(mention.form != "pronoun" for mention in found[1])
    text, found = read("John Barlow was attacked by a man.", "Officials said he fled.")
    assert all(mention.form != "pronoun" for mention in found[1])


def pronouns(*lines: str) -> list[tuple[str, str]]:
    """Name and pronoun of all pronouns that were resolved."""
    text, (entities, names) = read(*lines)
    by_id = {entity.id: entity.name for entity in entities}
    return [(by_id[mention.entity], mention.span.of(text)) for mention in names if mention.form == "pronoun"]


def test_the_subject_of_the_sentence_before_wins_over_its_objects() -> None:
    letter = "In a letter sent to Attorney General Eric Stone on Monday, Acme President Gary Quill protested."
    assert pronouns(letter, "He demanded the return of the files.") == [("Gary Quill", "He")]
    assert pronouns("Tom Barlow praised Eric Stone.", "He left.") == [("Tom Barlow", "He")]


def test_of_two_who_act_neither_is_meant_unless_both_times_somebody_speaks() -> None:
    told = "Tom Barlow said Eric Stone had lied."
    assert pronouns(told, "He spent years abroad.") == []
    assert pronouns(told, "He added that nothing was lost.") == [("Tom Barlow", "He")]
    assert pronouns("Tom Barlow and Eric Stone left.", "He was late.") == []


def test_an_open_pronoun_is_a_rival() -> None:
    assert pronouns("He met Tom Barlow.", "He smiled.") == []
    assert pronouns("The driver met Tom Barlow.", "He smiled.") == []
    assert pronouns("The US President was warned by Tom Barlow.", "He smiled.") == []
    assert pronouns("Tom Barlow began a run for governor.", "He smiled.") == [("Tom Barlow", "He")]
    assert pronouns("The firm's lawyer met Tom Barlow.", "He smiled.") == []
    assert pronouns("He had slept badly.", "Tom Barlow said he was tired.") == [("Tom Barlow", "he")]


def test_who_says_it_after_what_is_said_is_the_speaker() -> None:
    assert pronouns("Tom Barlow waited, said Eric Stone.", "He added nothing.") == [("Eric Stone", "He")]


def test_whom_a_quotation_names_does_not_speak_it() -> None:
    lines = ('"Tom Barlow lost me," he said.', "He left.")
    quotation = Quotation(Span(1, 20), Span(0, 21), "speech")
    _, found = read(*lines, quotations=(quotation,))
    assert all(mention.form != "pronoun" for mention in found[1])


def test_a_name_alone_on_a_line_is_nobody_who_is_spoken_of() -> None:
    assert pronouns("Tom Barlow", "He left.") == []


def test_a_clause_before_the_subject_looks_ahead() -> None:
    assert pronouns("Eric Stone left.", "When he arrived, Tom Barlow smiled.") == []
    assert pronouns("It rained.", "In his speech, Tom Barlow smiled.") == [("Tom Barlow", "his")]


def test_who_speaks_by_a_label_is_not_spoken_of() -> None:
    assert pronouns("Tom Barlow is here.", "BARLOW: He told a lie.") == []
    assert pronouns("Tom Barlow left.", "ADA QUILL: He told a lie.") == [("Tom Barlow", "He")]


def test_a_pronoun_in_a_quotation_is_left_open() -> None:
    lines = ("John Barlow spoke.", '"He lied," Barlow said.')
    span = Span(len(lines[0]) + 2, len(lines[0]) + 10)
    quotation = Quotation(span, Span(span.start - 1, span.end + 1), "speech")
    _, found = read(*lines, quotations=(quotation,))
    assert all(mention.form != "pronoun" for mention in found[1])


def test_organisations_and_places() -> None:
    text, found = read(
        "The Acme Corp. plant in Oslo was sold by the Federal Bureau of Nonsense (FBN).",
        "Acme had asked the FBN and the US State Department.",
        "The State Department was silent.",
    )
    assert mentions(text, found, "Acme Corp.") == [("Acme Corp.", "full"), ("Acme", "short")]
    assert [words for words, _ in mentions(text, found, "FBN")] == ["Federal Bureau of Nonsense", "FBN", "FBN"]
    assert {e.name: e.kind for e in found[0] if e.name != "FBN"} == {
        "Acme Corp.": "organisation",
        "Oslo": "place",
        "US State Department": "organisation",
    }


@pytest.mark.parametrize(
    ("line", "entities"),
    [
        (
            "They asked the Oslo State Teachers' Retirement System.",
            {"Oslo State Teachers' Retirement System": "organisation"},
        ),
        ("It began on New Year's Eve in Oslo.", {"Oslo": "place"}),
        ("She was in South Wales then.", {"South Wales": "place"}),
        ("Little Rock is far away.", {"Little Rock": "place"}),
        ("The Energita company built it.", {"Energita": "organisation"}),
        ("It happened in the Vorgash region.", {"Vorgash": "place"}),
        ("Later Muammar al-Qasim spoke.", {"Muammar al-Qasim": "person"}),
        ("White tigers were seen.", {}),
        ("Then INS Sukanda left; Sukanda was slow.", {"INS Sukanda": "other", "Sukanda": "other"}),
        ("They sailed the Gulf of Vorgash.", {"Gulf of Vorgash": "place"}),
        ("Anushe Mushtak described it.", {"Anushe Mushtak": "person"}),
        ("Patrol boats came, and a patrol left.", {}),
        ('The "Celebrity Quizmaster" star left.', {"Celebrity Quizmaster": "other"}),
        ("Martha’s Garden Retreat was booked.", {"Martha’s Garden Retreat": "other"}),
        ("He said so to South Carolina Sen. Tom Reed.", {"Tom Reed": "person"}),
        ("It was Secretary for Political Affairs Ada Quill.", {"Ada Quill": "person"}),
        ("They asked me, Dad, the governor, to veto it.", {}),
    ],
)
def test_names_and_their_kinds(line: str, entities: dict[str, str]) -> None:
    _, found = read(line)
    assert {entity.name: entity.kind for entity in found[0]} == entities


def test_legal_forms_and_initials_are_one_company() -> None:
    text, found = read(
        "Vernal Motors Group and its owner bought Borel Group plc and Co. shares.",
        "Later VM and Borel Group said nothing, and Vernal Motors Group fell.",
    )
    assert [words for words, _ in mentions(text, found, "Vernal Motors Group")] == [
        "Vernal Motors Group",
        "VM",
        "Vernal Motors Group",
    ]
    assert len({mention.entity for mention in found[1] if "Borel" in mention.span.of(text)}) == 1


def test_collectives_are_entities() -> None:
    _, found = read("US officials said so, state media reported.", "U.S. officials agreed; Oslo police did not.")
    assert [(entity.kind, entity.spellings) for entity in found[0]] == [
        ("other", ("US officials", "U.S. officials")),
        ("other", ("state media",)),
        ("other", ("Oslo police",)),
    ]


def test_words_that_only_begin_a_sentence_are_no_names() -> None:
    _, found = read(
        "Yesterday nothing happened.",
        "Negotiations failed.",
        "Meanwhile talks began.",
        "However, Chinese tea was served.",
    )
    assert found == ((), ())


def test_headlines_bring_no_names_of_their_own() -> None:
    text, found = read("Quill Opens Tense Talks In Oslo Over Missing Ships", "Ada Quill arrived in Oslo.")
    assert {entity.name for entity in found[0]} == {"Ada Quill", "Oslo"}
    assert mentions(text, found, "Ada Quill") == [("Quill", "short"), ("Ada Quill", "full")]
    _, found = read("QUILL OPENS TENSE TALKS OVER SHIPS", "Ada Quill arrived.")
    assert [entity.name for entity in found[0]] == ["Ada Quill"]


_LINES = st.lists(
    st.lists(
        st.sampled_from(
            """President Mr Mrs Joe Jill Biden Blinken , . 's the he she her said US officials of and State Department
            Secretary (NATO) in Beijing “ ” police ACME Corp. a doctor Xi Qin Gang McCarthy O'Brien May 45 -""".split()
        ),
        max_size=14,
    ).map(" ".join),
    max_size=6,
)


@given(_LINES)
@example(["police President officials"])
@example(["Joe Joe President", "Joe"])
def test_every_mention_stands_in_the_text_and_in_nobody_else(lines: list[str]) -> None:
    text, (entities, names) = read(*lines)
    ids = [entity.id for entity in entities]
    assert len(ids) == len(set(ids))
    assert {mention.entity for mention in names} == set(ids)
    assert all(0 <= mention.span.start < mention.span.end <= len(text) for mention in names)
    assert all(one.span.end <= other.span.start for one, other in pairwise(names))
    assert all(entity.name and entity.name in entity.spellings for entity in entities)
    assert all(role in text for entity in entities for role in entity.roles)


def test_the_two_reports_of_one_visit(shared: Path) -> None:
    paths = sorted((shared / "seeds").glob("*.txt"))
    for path, spellings in zip(paths, ({"Antony Blinken", "Anthony Blinken"}, {"Antony Blinken"}), strict=True):
        text, found = read(*path.read_text("utf-8").splitlines())
        people = {name: entity for entity in found[0] if entity.kind == "person" for name in entity.spellings}
        assert set(people) == spellings | {"Qin Gang", "Wang Yi", "Xi Jinping", "Joe Biden"}
        assert people["Antony Blinken"].roles == ("US Secretary of State",)
        agreed = text.find("he had agreed")
        assert all(not (m.span.start == agreed and m.entity == people["Antony Blinken"].id) for m in found[1])


@pytest.mark.parametrize(
    ("line", "governments"),
    [
        ("Beijing has accused Washington of meddling.", {"Beijing": "china", "Washington": "united_states"}),
        ("Relations between Ankara and Athens are bad.", {"Ankara": "turkiye", "Athens": "greece"}),
        ("They spoke of Moscow's claims.", {"Moscow": "russia"}),
        ("In July Brussels imposed duties.", {"Brussels": "european_union"}),
        ("The Paris agreement failed.", {}),
        ("The mayor of Paris said so.", {}),
        ("They met in Beijing.", {}),
        ("Just before it, Seoul and Tokyo had agreed.", {"Seoul": "south_korea", "Tokyo": "japan"}),
        ("A wall stands between Ankara and Athens.", {"Ankara": "turkiye", "Athens": "greece"}),
        ("They run trains between Ankara and Athens.", {}),
        ("They spoke in the capital, Ankara, said guests.", {}),
        ("Seoul denied it, and Seoul is right.", {"Seoul": "south_korea"}),
        ("It was a test that Pyongyang carried out.", {"Pyongyang": "north_korea"}),
        ("Moscow protests grew.", {}),
    ],
)
def test_a_capital_that_stands_for_its_government_is_marked(line: str, governments: dict[str, str]) -> None:
    _, found = read(line)
    assert {e.name: e.government_of for e in found[0] if e.government_of} == governments


def test_a_capital_and_its_government_are_two() -> None:
    _, found = read("They landed in Beijing.", "Beijing denied it.")
    assert [(e.name, e.kind, e.government_of) for e in found[0]] == [
        ("Beijing", "place", None),
        ("Beijing", "organisation", "china"),
    ]


@pytest.mark.parametrize(
    ("role", "called"),
    [
        ("Transport Secretary", "the transport secretary"),
        ("Transport Secretary", "the secretary"),
        ("Judge", "the judge"),
        ("French President", "the French president"),
        ("WHO Director-General", "the director-general"),
        ("actor", "the actor"),
    ],
)
def test_a_role_is_called_by_its_own_words(role: str, called: str) -> None:
    text, found = read(f"They met {role} Ada Quill.", f"Later {called} left.")
    assert mentions(text, found, "Ada Quill")[-1] == (called, "role")


def test_an_office_with_its_object() -> None:
    text, found = read(
        "They met Ada Quill, director of national intelligence.", "The director of national intelligence left."
    )
    assert mentions(text, found, "Ada Quill")[-1] == ("The director of national intelligence", "role")


def test_an_actor_is_anybody_where_there_is_another() -> None:
    _, found = read("They met actor Ada Quill and another actor.", "Later the actor left.")
    assert all(mention.form != "role" for mention in found[1])


@pytest.mark.parametrize(
    ("full", "short"),
    [
        ("Jean-Luc d'Aubriac", "D'Aubriac"),
        ("Samuel arap Zorga", "Zorga"),
        ("Ursula van der Mark", "Van der Mark"),
        ("Marco De Santis", "De Santis"),
        ("Inés García Montoya", "García Montoya"),
        ("Martin Hays Jr.", "Hays"),
    ],
)
def test_short_names_at_the_beginning_of_a_sentence(full: str, short: str) -> None:
    text, found = read(f"They met {full}.", f"{short} spoke.")
    assert mentions(text, found, full) == [(full, "full"), (short, "short")]


@pytest.mark.parametrize(
    ("line", "entities"),
    [
        ("He fell ill in The Hague.", {"The Hague": "place"}),
        ("Doctors Without Borders left Zorga.", {"Doctors Without Borders": "organisation", "Zorga": "other"}),
        ("They lay in St Anne's Hospital.", {"St Anne's Hospital": "organisation"}),
        ("Shots fell outside Molly's Tavern.", {"Molly's Tavern": "place"}),
        ("They asked Bright & Holl about it.", {"Bright & Holl": "organisation"}),
        ("Shares in Zorga rose.", {"Zorga": "organisation"}),
        ("She flew to Zorga.", {"Zorga": "place"}),
        ("He lives in Broken Arrow.", {"Broken Arrow": "place"}),
        ("KYIV was dark.", {"KYIV": "place"}),
        ("The Airbus A380 flew.", {"Airbus A380": "other"}),
        ("It was Leeds Rovers again.", {"Leeds Rovers": "organisation"}),
        ("Chief Executive Hugh Hill spoke.", {"Hugh Hill": "person"}),
        ("They asked Mayor Ann Parks.", {"Ann Parks": "person"}),
        ("They met in King Edward Hall.", {"King Edward Hall": "place"}),
    ],
)
def test_kinds_by_what_stands_beside_them(line: str, entities: dict[str, str]) -> None:
    _, found = read(line)
    assert {entity.name: entity.kind for entity in found[0]} == entities


def test_letters_of_a_nation_count_in_an_acronym() -> None:
    text, found = read("The U.S. Geological Survey spoke.", "The USGS warned of more.")
    assert [words for words, _ in mentions(text, found, "U.S. Geological Survey")] == ["U.S. Geological Survey", "USGS"]


def test_a_role_tells_the_gender() -> None:
    assert pronouns("Queen Zorga met King Olvar.", "Later her bag was found.") == [("Zorga", "her")]


def test_the_subject_of_the_clause_before_goes_on() -> None:
    assert pronouns("Tom Barlow left.", "Dan Reed spoke, and he smiled.") == [("Dan Reed", "he")]
    assert pronouns("Tom Barlow left.", "Dan Reed met a man, and he smiled.") == []


def test_who_is_named_later_is_not_who_has_the_office() -> None:
    text, found = read(
        "President Tarrel spoke.", "His wife, Anna Tarrel, listened.", "Mr. Tarrel left.", "Tarrel slept."
    )
    assert mentions(text, found, "Tarrel") == [
        ("Tarrel", "short"),
        ("His", "pronoun"),
        ("Mr. Tarrel", "short"),
        ("Tarrel", "short"),
    ]
    assert mentions(text, found, "Anna Tarrel") == [("Anna Tarrel", "full")]
    assert named(found, "Anna Tarrel").roles == ("wife",)


def test_a_fuller_name_without_the_office_is_the_same_man() -> None:
    text, found = read("President Tarrel spoke.", "Tom Tarrel left.")
    assert mentions(text, found, "Tom Tarrel") == [("Tarrel", "short"), ("Tom Tarrel", "full")]


def test_an_office_far_from_its_holder() -> None:
    lines = ("President Bo Lind of Peru spoke.", "The president of Chile left.", "Later the president smiled.")
    _, found = read(*lines)
    assert all(mention.form != "role" for mention in found[1])
    _, found = read("The senator smiled.", "Sen. Ada Quill left.", "The senator from Ohio spoke.")
    assert all(mention.form != "role" for mention in found[1])


@pytest.mark.parametrize("full", ["Ben Quill", "Al Quill"])
def test_first_names_that_are_particles_elsewhere(full: str) -> None:
    text, found = read(f"They met {full}.", "Quill spoke.")
    assert mentions(text, found, full) == [(full, "full"), ("Quill", "short")]


@pytest.mark.parametrize(
    ("line", "entities"),
    [
        ("Singer Zorga Bell sang.", {"Zorga Bell": "person"}),
        ("They told HE was late and read the FULL TEXT of it.", {}),
        ("It was the deputy of the Assistant Secretary of the Air Force.", {"Air Force": "organisation"}),
        ("Then Barbara left.", {"Barbara": "person"}),
        ("Hurricane Barbara came, and Barbara went.", {"Hurricane Barbara": "other"}),
        ("They went to Zorga, Ohio, by car.", {"Zorga": "place", "Ohio": "place"}),
        ("They bought it from Zorga.com then.", {"Zorga.com": "organisation"}),
        ("Privatisation failed.", {}),
        ("They saw SISTA and NASCAR cars.", {"SISTA": "organisation", "NASCAR": "organisation"}),
        ("She met TOM Barlow.", {"TOM Barlow": "person"}),
        ("They passed the Ada Quill Zoo.", {"Ada Quill Zoo": "place"}),
        (
            "Later officers came from the Bureau of Alcohol, Tobacco, Firearms and Explosives.",
            {"Bureau of Alcohol, Tobacco, Firearms and Explosives": "organisation"},
        ),
        (
            "They saw the Ministry of Defence, Paris and Rome.",
            {"Ministry of Defence": "organisation", "Paris": "place", "Rome": "place"},
        ),
        ("It was written on WEDNESDAY by OFFICERS.", {}),
        ("Now JUST WATCHED Tom Barlow and @ZorgaTuli.", {"Tom Barlow": "person"}),
        ("Conversely, Congressmen left.", {}),
        ("Then the White House Press Secretary left.", {"White House": "organisation"}),
        ("He is a prominent New York Democrat.", {"New York": "place"}),
        ("They saw TJ Zorga and Costa Rican tea.", {"TJ Zorga": "person"}),
        ("It was late, said Zorg Tuli.", {"Zorg Tuli": "person"}),
        ("They saw the Oakland Zorgas, and the Zorgas lost.", {"Oakland Zorgas": "organisation"}),
        ("It was Zorga Editor-in-Chief Ada Quill.", {"Ada Quill": "person"}),
        (
            "The National Farmers' Union of Scotland says so.",
            {"National Farmers' Union of Scotland": "organisation"},
        ),
        ("Finance director Ada Quill left.", {"Ada Quill": "person"}),
        ("A Hong Kong-flagged ship and San Francisco-based men left.", {}),
        ("They asked Jude Law.", {"Jude Law": "person"}),
        ("They left Zorga Foods plc and AirZorga Flight 12.", {"Zorga Foods plc": "organisation", "AirZorga": "other"}),
        ("They told Die Zorga that it was late.", {"Die Zorga": "organisation"}),
        ("They used the Tom Barlow Telescope.", {"Tom Barlow Telescope": "other"}),
        ("His party, Zorga Dream, lost.", {"Zorga Dream": "organisation"}),
        ("The last Zorgafest, spokeswoman Ada Quill said, was good.", {"Zorgafest": "other", "Ada Quill": "person"}),
        ("It was Director of National Intelligence Ada Quill.", {"Ada Quill": "person"}),
        ("They asked the law firm Zorga Tuli.", {"Zorga Tuli": "organisation"}),
        ("They asked Zorga Tuli, a supplier of parts.", {"Zorga Tuli": "organisation"}),
        ("It was the House Committee on Zorga.", {"House Committee on Zorga": "organisation"}),
    ],
)
def test_what_is_a_name_and_what_is_not(line: str, entities: dict[str, str]) -> None:
    _, found = read(line)
    assert {entity.name: entity.kind for entity in found[0]} == entities


def test_a_title_in_quotation_marks_is_one_name_and_a_slogan_none() -> None:
    line = 'Her novel "The Ferry of Oslo" was read beside a sign that read "Save Our Ferries".'
    quotations = tuple(
        Quotation(Span(start, start + len(words)), Span(start - 1, start + len(words) + 1), "title")
        for words in ("The Ferry of Oslo", "Save Our Ferries")
        for start in (line.index(words),)
    )
    _, found = read(line, quotations=quotations)
    assert [(entity.name, entity.kind) for entity in found[0]] == [("The Ferry of Oslo", "other")]


def test_short_names_of_firms_and_bodies() -> None:
    text, found = read(
        "Nortrop Grummel and Zorga Sky Airlines met the United States Senate.",
        "Nortrop, Zorga Sky and the Senate were pleased with the Borga A99.",
        "The A99 flew.",
    )
    assert [sorted(words for words, _ in mentions(text, found, entity.name)) for entity in found[0]] == [
        ["Nortrop", "Nortrop Grummel"],
        ["Zorga Sky", "Zorga Sky Airlines"],
        ["Senate", "United States Senate"],
        ["A99", "Borga A99"],
    ]


def test_a_nameless_subject_is_a_rival() -> None:
    assert pronouns("Tom Barlow said a man had been arrested.", "He was released.") == []


def test_the_only_department_is_called_the_department() -> None:
    text, found = read("The Justice Department met the Court of Appeal.", "Later the department and the school spoke.")
    assert mentions(text, found, "Justice Department") == [("Justice Department", "full"), ("the department", "role")]
    _, found = read("The Justice Department met the Labor Department.", "Later the department spoke.")
    assert all(mention.form != "role" for mention in found[1])


def test_who_says_what_was_quoted_is_the_subject_before() -> None:
    quoted = '"It is late."'
    lines = ("Tom Barlow thanked Dan Reed.", quoted, '"We go," he said.')
    at = len(lines[0]) + 1
    quotations = tuple(
        Quotation(Span(start + 1, end - 1), Span(start, end), "speech")
        for start, end in ((at, at + len(quoted)), (at + len(quoted) + 1, at + len(quoted) + 9))
    )
    text, found = read(*lines, quotations=quotations)
    assert mentions(text, found, "Tom Barlow") == [("Tom Barlow", "full"), ("he", "pronoun")]


def test_who_says_he_is_himself_if_he_was_spoken_of() -> None:
    assert pronouns("Tom Barlow met Dan Reed.", "Barlow said he smiled.") == [("Tom Barlow", "he")]
    assert pronouns("Tom Barlow was arrested.", "Dan Reed said he smiled.") == []


def test_what_somebody_does_with_his_own() -> None:
    assert pronouns("Tom Barlow met Dan Reed.", "Paul Stone sold his house.") == [("Paul Stone", "his")]
    assert pronouns("Tom Barlow met Dan Reed.", "Paul Stone said his house was sold.") == []
    assert pronouns("Anna Reed met Mary Stone.", "Jane Barlow kissed her and left.") == []
    assert pronouns("Tom Barlow met Dan Reed.", "Few (Paul Stone was one) sold his house.") == []


def test_a_relative_is_not_a_word_before_the_name() -> None:
    text, found = read("They met Tom Barlow-Quill.", "Zorg Barlow-Quill left.")
    assert mentions(text, found, "Zorg Barlow-Quill") == [("Zorg Barlow-Quill", "full")]


def test_a_dateline_has_a_town_and_who_reports() -> None:
    text = "TEMPO (ZORG) - Ada Quill left."
    parts = (Sentence(0, Span(0, 14), "dateline", 0), Sentence(1, Span(15, len(text)), "body", 0))
    found = find_entities(text, parts, ())
    assert [(e.name, e.kind) for e in found[0]] == [
        ("TEMPO", "place"),
        ("ZORG", "organisation"),
        ("Ada Quill", "person"),
    ]


def test_an_office_that_owns_is_part_of_a_name() -> None:
    found = read("Mark Dean of King's College London met them.")[1]
    assert [entity.name for entity in found[0]] == ["Mark Dean", "King's College London"]
