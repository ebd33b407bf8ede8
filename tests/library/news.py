"""Invented news: some events, each told by two accounts, a reprint, a cut and an update."""

import random

from retold.library.library import Library
from retold.model import Report

_TOWNS = "Arnhus Belmora Castrel Dunmere Eskwald Farroway Galdorp Hestvik Ilmarsund Jorvale Kestrin Lommel".split()
_PEOPLE = "Ada Brandt,Bruno Castell,Clara Dahl,Edgar Fenn,Greta Holm,Ivo Jensen,Karin Lund,Mats Noren".split(",")

_EVENTS = (
    (
        "Fire destroys ferry terminal in {town}",
        "The ferry terminal of {town} burned down on Monday night, the fire brigade said. {person}, its harbour "
        "master, said that {count} passengers were led out in time.\n\nThe damage may reach {cost} million crowns, "
        "according to a first estimate. Smoke had been seen above the customs shed since the evening.",
        "Where the boats of {town} used to land, black beams stand in the water. {other} watched the flames from a "
        "window across the quay. At noon {person} told the {count} passengers who had slept in a school that the "
        "insurance would pay {cost} million crowns for a new terminal.",
    ),
    (
        "{town} museum finds stolen painting in its own cellar",
        "A painting that vanished from the museum of {town} {count} years ago has turned up in its cellar. {person}, "
        "the director, said that a restorer came upon the canvas behind old frames.\n\nExperts value the winter "
        "landscape at {cost} million crowns. The police will close the file, a detective said.",
        "For {count} years it hung on every wanted list; all the while it leaned against a cellar wall in {town}. "
        "{other}, who restores frames, lifted a blanket and saw snow and crows. The museum and {person}, its "
        "director, now own a landscape worth {cost} million crowns once more.",
    ),
    (
        "Nurses in {town} vote to strike",
        "Nurses at the hospital of {town} voted on Thursday to walk out over their night shifts. {count} wards will "
        "have emergency staff only, said {person} of the union.\n\nThe hospital offered {cost} percent more pay in "
        "March. Operations that can wait will be put off from next week.",
        "Tired and angry, the nurses of {town} have had enough of nights alone with thirty patients. Their union, "
        "led by {person}, turned down {cost} percent and wants more hands instead. {other} has worked on one of the "
        "{count} wards since school and voted for the strike.",
    ),
    (
        "Flood cuts off {town}",
        "The river Orla broke its dyke above {town} on Sunday and cut the town off. {count} families spent the night "
        "on roofs, said {person}, who leads the rescue.\n\nHelicopters brought {cost} tons of food and blankets. The "
        "water stands higher than in any spring since measurements began.",
        "Only the church tower of {town} stands dry. From a boat {other} counted cows, cars and a piano in the brown "
        "water. {person} of the rescue service says that {count} families are still out of reach, though {cost} tons "
        "of food were dropped for them.",
    ),
)


def invent(events: int, seed: int = 1) -> list[Report]:
    """Five reports of each event, dated over some weeks."""
    dice = random.Random(seed)
    return [report for number in range(events) for report in _tell(number, dice)]


def _tell(number: int, dice: random.Random) -> list[Report]:
    town = _TOWNS[number % len(_TOWNS)]
    person, other = dice.sample(_PEOPLE, 2)
    names = {"town": town, "person": person, "other": other, "count": dice.randrange(12, 99)}
    title, first, second = (text.format(**names, cost=3 + number) for text in _EVENTS[number % len(_EVENTS)])
    texts = (
        ("wire", "Northwire", 0, first),
        ("copy", "Evening Post", 0, first),
        ("cut", "Morning Star", 1, first.split("\n\n")[0]),
        ("own", "The Courier", 1, second),
        (
            "update",
            "Northwire",
            2,
            first + f" {other} said on Wednesday that an inquiry would take {2 + number} weeks.",
        ),
    )
    day = 1 + 2 * number
    return [
        Report(
            f"{town.lower()}-{number}-{name}",
            text,
            title if name != "own" else f"How {other} saw a long day in {town} from morning until evening",
            f"2024-{1 + (day + later) // 28:02}-{1 + (day + later) % 28:02}",
            publisher,
        )
        for name, publisher, later, text in texts
    ]


REPORTS = invent(3)
WIRE, COPY, CUT, OWN, UPDATE = (report.id for report in REPORTS[:5])


def links_of(library: Library) -> list[tuple[str, str, str | None]]:
    """The links of all reports."""
    return sorted((link.a, link.b, link.kind) for report in REPORTS for link in library.links(report.id))
