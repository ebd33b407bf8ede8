"""What is a name, and of what kind; by whole reports, in which the first words may be a dateline."""

import pytest

from reading.entities.read_chains import chains, kinds, read_lines


@pytest.mark.parametrize(
    ("line", "found"),
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
def test_names_and_their_kinds(line: str, found: dict[str, str]) -> None:
    assert {entity.name: entity.kind for entity in read_lines(line)[1][0]} == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Sirens wailed. Onlookers ran to the bank.", {}),
        ("Nineteen children were taken to the bank.", {}),
        ("Trains WILL run late, and honours were even.", {}),
        ("Honours were even in the end.", {}),
        ("Profit rose in Q1, a GP said at 4:10 a.m. CDT on the day.", {}),
        ("Anti-Quill banners hung from the walls of the town.", {}),
        ("It was sold by the Anti-Defamation League.", {"Anti-Defamation League": "organisation"}),
        ("They were called to Victoria Road at night.", {"Victoria Road": "place"}),
        ("He told the Toledo Blade that it was late.", {"Toledo Blade": "organisation"}),
        ("It is Hale Structures, which is owned by his brother.", {"Hale Structures": "organisation"}),
        ("Hallam believes the midfielder is in the team.", {"Hallam": "other"}),
        ("Holders Easton Rovers play late, it said.", {"Easton Rovers": "organisation"}),
        ("It was in the Journal of Ageing Research.", {"Journal of Ageing Research": "organisation"}),
        ("Marlow's said its shops would close.", {"Marlow's": "organisation"}),
        ("He took part in the Women's March on the town.", {"Women's March": "other"}),
        ("He works for Guardian US.", {"Guardian US": "organisation"}),
        ("Carmaker Norda said sales fell.", {"Norda": "organisation"}),
        ("Commuter Ben Hollis was late.", {"Ben Hollis": "person"}),
        ("Shares in Orrin jumped. Orrin denied it was late.", {"Orrin": "organisation"}),
        (
            "BEN CAIRN, Scotland (AP) - Two died on Ben Cairn.",
            {"Ben Cairn": "place", "Scotland": "place", "AP": "organisation"},
        ),
        ("Their Majesties were in the town.", {}),
        ("Fourteen whales were found on the beach.", {}),
        ("Lloyd's of London said claims rose.", {"Lloyd's of London": "organisation"}),
        ("Victoria Falls on the border was closed.", {"Victoria Falls": "place"}),
        ("They live on the island of Skerrow.", {"Skerrow": "place"}),
        ("The ship's owner, Trident Geodata, is sorry.", {"Trident Geodata": "other"}),
        ("It burned in the harbour of Kellhaven, the mayor said.", {"Kellhaven": "other"}),
        ('Alexander "Sasha" Ivanov was held.', {'Alexander "Sasha" Ivanov': "person"}),
        ("It was late on Super Tuesday, and on Ash Wednesday too.", {}),
        ("Sales rose in FY2014.", {}),
        ("She wrote in the Sunday Times that it was late.", {"Sunday Times": "organisation"}),
        ("She wrote in the Sunday Ledger that it was late.", {"Sunday Ledger": "organisation"}),
        ("Two were held, the Ledger reported.", {"Ledger": "organisation"}),
        ("The Westport Ledger said so. The Ledger has more.", {"Westport Ledger": "organisation"}),
        ("Heath Ledger died. Ledger was 28.", {"Heath Ledger": "person"}),
        ("It leaked.\n\nQ. What did you see?", {}),
        ("(Tokyo) - A bus crashed.", {"Tokyo": "place"}),
        ("The shop opened on the Sunday Ada Brandt left.", {"Ada Brandt": "person"}),
        ("But Prosecutor Ada Moen said so.", {"Ada Moen": "person"}),
        ("[Anchor] Prosecutor Ada Moen said so.", {"Ada Moen": "person"}),
        ("Farmgate, the London-listed grocer, is sorry.", {"Farmgate": "organisation"}),
        ("He was tried in Dar es Salaam then.", {"Dar es Salaam": "place"}),
        ("It was sold to Orlando City then.", {"Orlando City": "place"}),
        ("Rival Orsby Motors said it had no such plans.", {"Orsby Motors": "organisation"}),
        ("Owner Grupo Alvorada said it was insured.", {"Grupo Alvorada": "organisation"}),
        ("He was tried at Halden Magistrates' Court then.", {"Halden Magistrates' Court": "organisation"}),
        ("They fled from the village of Dan Gulbe at night.", {"Dan Gulbe": "place"}),
        ("It began in Zamfora state, a Zamfora police spokesman said.", {"Zamfora": "place"}),
        ("Three were killed off Phu Marle on the day.", {"Phu Marle": "place"}),
        ("Christchurch woman Mere Tautiri left.", {"Christchurch": "place", "Mere Tautiri": "person"}),
        ("THORNBY, March 3 (Allied Wire) - A bus crashed.", {"THORNBY": "place", "Wire": "organisation"}),
        ("Storm Ciara hit Wales. Ciara felled trees.", {"Storm Ciara": "other", "Wales": "place"}),
        ("Tropical Storm Debby grew. Debby weakened later.", {"Tropical Storm Debby": "other"}),
        ("Ciara, the storm that hit Wales, killed one.", {"Ciara": "other", "Wales": "place"}),
        ("A storm named Dennis came. Dennis was strong.", {"Dennis": "other"}),
        ("Storms Ciara and Dennis came. Dennis was strong.", {"Storms Ciara": "other", "Dennis": "other"}),
        ("Storm Debby grew, said Debby Lee.", {"Storm Debby": "other", "Debby Lee": "person"}),
    ],
)
def test_names_of_whole_reports(text: str, found: dict[str, str]) -> None:
    assert kinds(text) == found


def test_words_that_only_begin_a_sentence_are_no_names() -> None:
    _, found = read_lines(
        "Yesterday nothing happened.",
        "Negotiations failed.",
        "Meanwhile talks began.",
        "However, Chinese tea was served.",
    )
    assert found == ((), ())


def test_an_office_that_owns_is_part_of_a_name() -> None:
    found = read_lines("Mark Dean of King's College London met them.")[1]
    assert [entity.name for entity in found[0]] == ["Mark Dean", "King's College London"]


def test_a_shouted_headline_holds_a_known_name_and_no_more() -> None:
    found = chains("MAYOR QUINN QUITS OVER BRIBES\n\nMayor Dolores Quinn left the town hall on Monday night.")
    assert found == {"Dolores Quinn": ["QUINN", "Dolores Quinn"]}


def test_a_saints_house_is_called_without_what_it_is() -> None:
    found = chains("The patient was taken to St Brannoc's Hospital. It was late. St Brannoc's said it was sorry.")
    assert found == {"St Brannoc's Hospital": ["St Brannoc's Hospital", "St Brannoc's"]}


def test_a_firm_by_what_is_told_of_it_is_called_by_its_first_word() -> None:
    assert chains("He founded Goldlane Ventures. Goldlane fell.") == {
        "Goldlane Ventures": ["Goldlane Ventures", "Goldlane"]
    }
    assert chains("Shares in Halvarsen Maritime fell. Halvarsen cut its dividend.") == {
        "Halvarsen Maritime": ["Halvarsen Maritime", "Halvarsen"],
    }


def test_a_surname_that_is_a_title_elsewhere_ends_a_name() -> None:
    assert kinds("Imran Sheikh took the last wicket.") == {"Imran Sheikh": "person"}
