"""Invented news: some events, each told by two accounts, a reprint, a cut and an update."""

import random

from retold.model import Report

_TOWNS = "Arnhus Belmora Castrel Dunmere Eskwald Farroway Galdorp Hestvik Ilmarsund Jorvale Kestrin Lommel".split()
_PEOPLE = "Ada Brandt,Bruno Castell,Clara Dahl,Edgar Fenn,Greta Holm,Ivo Jensen,Karin Lund,Mats Noren".split(",")
_THINGS = (
    "ferry terminal,grain silo,tram depot,paper mill,water tower,concert hall,fish market,stone quarry,"
    "cable car,glass factory,night train,salt mine"
).split(",")
_HAPPENED = "was damaged by fire,was closed by inspectors,was sold to its workers,was flooded overnight".split(",")


def invent(events: int, seed: int = 1) -> list[Report]:
    """Five reports of each event, dated over some weeks."""
    dice = random.Random(seed)
    return [report for number in range(events) for report in _tell(number, dice)]


def _tell(number: int, dice: random.Random) -> list[Report]:
    town, thing, happened = _TOWNS[number % 12], _THINGS[(5 * number) % 12], _HAPPENED[number % 4]
    person, other = dice.sample(_PEOPLE, 2)
    count, cost = dice.randrange(12, 99), dice.randrange(2, 40)
    title = f"{town} {thing} {happened}"
    first = (
        f"The {thing} of {town} {happened} on Monday, the council said. {person}, who runs the {thing}, said that "
        f"{count} people work there and that all of them were safe.\n\nThe damage may reach {cost} million crowns, "
        f"according to a first estimate. Neighbours had warned of trouble at the {thing} since the spring. "
        f"A spokesman for {town} promised a report within {2 + number % 7} weeks."
    )
    second = (
        f"What happened to the {thing}? In {town} nobody talks of anything else since it {happened}. {other} lives "
        f"across the street and woke up at {1 + number % 5} in the morning. The {count} employees met at the town "
        f"hall, where {person} answered questions about {cost} million crowns that have to be found."
    )
    update = first.replace("may reach", "will reach at least").replace(f"{count} people", f"{count + 1} people")
    texts = (
        ("wire", "Northwire", 0, first),
        ("copy", "Evening Post", 0, first),
        ("cut", "Morning Star", 1, first.split("\n\n")[0]),
        ("own", "The Courier", 1, second),
        ("update", "Northwire", 2, update),
    )
    day = 1 + 2 * number
    return [
        Report(
            f"{town.lower()}-{number}-{name}",
            text,
            title if name != "own" else f"{town} asks what happened",
            f"2024-{1 + (day + later) // 28:02}-{1 + (day + later) % 28:02}",
            publisher,
        )
        for name, publisher, later, text in texts
    ]
