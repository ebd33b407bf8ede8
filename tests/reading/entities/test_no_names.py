"""Words with a capital that name nobody, and names whose kind the words beside them tell."""

import pytest

from reading.entities.read_chains import chains, kinds


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
        ("Georgia Lane, 33, was held in Georgia. Georgia was calm.", {"Georgia Lane": "person", "Georgia": "place"}),
        ('Alexander "Sasha" Ivanov was held.', {'Alexander "Sasha" Ivanov': "person"}),
        ("It was late on Super Tuesday, and on Ash Wednesday too.", {}),
        ("Sales rose in FY2014.", {}),
        ("She wrote in the Sunday Times that it was late.", {"Sunday Times": "organisation"}),
        ("She wrote in the Sunday Ledger that it was late.", {"Sunday Ledger": "other"}),
        ("The shop opened on the Sunday Ada Brandt left.", {"Ada Brandt": "person"}),
        ("Rival Orsby Motors said it had no such plans.", {"Orsby Motors": "organisation"}),
        ("Owner Grupo Alvorada said it was insured.", {"Grupo Alvorada": "organisation"}),
        ("He was tried at Halden Magistrates' Court then.", {"Halden Magistrates' Court": "organisation"}),
        ("They fled from the village of Dan Gulbe at night.", {"Dan Gulbe": "place"}),
        ("It began in Zamfora state, a Zamfora police spokesman said.", {"Zamfora": "place"}),
        ("Three were killed off Phu Marle on the day.", {"Phu Marle": "place"}),
        ("Christchurch woman Mere Tautiri left.", {"Christchurch": "place", "Mere Tautiri": "person"}),
        ("THORNBY, March 3 (Allied Wire) - A bus crashed.", {"THORNBY": "place", "Wire": "organisation"}),
    ],
)
def test_what_is_a_name_and_of_what_kind(text: str, found: dict[str, str]) -> None:
    assert kinds(text) == found


def test_a_shouted_headline_holds_a_known_name_and_no_more() -> None:
    found = chains("MAYOR QUINN QUITS OVER BRIBES\n\nMayor Dolores Quinn left the town hall on Monday night.")
    assert found == {"Dolores Quinn": ["QUINN", "Dolores Quinn"]}


def test_a_saints_house_is_called_without_what_it_is() -> None:
    found = chains("The patient was taken to St Brannoc's Hospital. It was late. St Brannoc's said it was sorry.")
    assert found == {"St Brannoc's Hospital": ["St Brannoc's Hospital", "St Brannoc's"]}


def test_a_firm_by_what_is_told_of_it_is_called_by_its_first_word() -> None:
    assert chains("Shares in Halvarsen Maritime fell. Halvarsen cut its dividend.") == {
        "Halvarsen Maritime": ["Halvarsen Maritime", "Halvarsen"],
    }


def test_a_surname_that_is_a_title_elsewhere_ends_a_name() -> None:
    assert kinds("Imran Sheikh took the last wicket.") == {"Imran Sheikh": "person"}
