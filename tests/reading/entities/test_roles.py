"""Roles beside a name."""

import pytest

from reading.entities.read_chains import named, pronouns, read_lines


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
    _, found = read_lines(line)
    entity = named(found, name)
    assert (entity.kind, entity.roles) == ("person", roles)
    assert all(role in line for role in entity.roles)


def test_a_role_tells_the_gender() -> None:
    assert pronouns("Queen Zorga met King Olvar.", "Later her bag was found.") == [("Zorga", "her")]
