"""Names of one person that two reports spell otherwise, or give as others, wherever they stand."""

import pytest

from retold.comparing.counterparts.names import find_names_apart
from retold.model import Report
from retold.reading import read


def apart(one: str, other: str) -> list[tuple[str, str, str]]:
    a, b = (read(Report(id=name, text=text)) for name, text in (("a", one), ("b", other)))
    return [(d.a.of(one), d.b.of(other), d.note) for d in find_names_apart(a, b) if d.a and d.b]


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        (
            "The dam holds, chief engineer Ingeborg Tallis said.",
            "Chief engineer Ingrid Tallis wept on Monday.",
            ("Ingeborg Tallis", "Ingrid Tallis", "another name"),
        ),
        (
            "Race director Otto Brandl spoke. Brandl was glad.",
            "It was cold. Oskar Brandl, director of the race, said so.",
            ("Otto Brandl", "Oskar Brandl", "another name"),
        ),
        (
            "The cable failed, Birgit Aune said.",
            "It failed, said power boss Birgitte Aune.",
            ("Birgit Aune", "Birgitte Aune", "spelling"),
        ),
        (
            "My client denies it, said the lawyer, Ines Pardo.",
            "His lawyer, Inês Prado, left at nine.",
            ("Ines Pardo", "Inês Prado", "spelling"),
        ),
        (
            "The guard, Marek Dolan, was 29.",
            "Marek Dollan wanted to go home.",
            ("Marek Dolan", "Marek Dollan", "spelling"),
        ),
        ("Coach Andre Wolk was glad.", "Andre Volk thanked them.", ("Andre Wolk", "Andre Volk", "spelling")),
        ("Director Luca Ferri spoke.", "It was late, Lucas Ferri says.", ("Luca Ferri", "Lucas Ferri", "spelling")),
        ("It names the woman as Ninatu.", "Queen Ninata was barely 20.", ("Ninatu", "Ninata", "spelling")),
    ],
)
def test_one_person_under_two_names(one: str, other: str, found: tuple[str, str, str]) -> None:
    assert apart(one, other) == [found]
    assert apart(other, one) == [(found[1], found[0], found[2])]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Director Gunnar Hale left it to his son Erik Hale.", "Director Erik Hale said orders were up."),
        ("Mayor Robert Lund spoke.", "Mayor Bob Lund spoke."),
        ("Mayor Anna Lund spoke.", "Carl Lund, a baker, spoke."),
        ("Mayor Stephen Lund spoke.", "Mayor Steph Lund spoke."),
        ("Mayor Rolf Lund spoke.", "Mayor Rolfi Lund spoke."),
        ("Mrs Lund spoke.", "Ms Lund spoke."),
        ("The town of Andrea is old.", "It was told by Andreas in the town."),
        ("Organizers left the town.", "Organisers left the town."),
        ("A blast at Ebeka killed nine.", "His brother, Emeka, was out."),
        ("Many Sicilian shops are shut.", "The boss was caught in Sicily."),
    ],
)
def test_two_persons_or_forms_of_one_name(one: str, other: str) -> None:
    assert apart(one, other) == []
    assert apart(other, one) == []
