"""People called by what they are: the former governor, the head of the firm, the congresswoman."""

import pytest

from reading.entities.read_chains import chains, roles


@pytest.mark.parametrize(
    ("text", "name", "words"),
    [
        (
            "Peru's president, Bo Lind, met Chile's foreign minister, Ada Quill. The president said it was late.",
            "Bo Lind",
            ["Bo Lind", "The president"],
        ),
        (
            "Former President Bo Lind left. The former president was late.",
            "Bo Lind",
            ["Bo Lind", "The former president"],
        ),
        (
            "The chief engineer of the ferry Halcyon, Bo Lind, left. The engineer, 52, was late.",
            "Bo Lind",
            ["Bo Lind", "The engineer"],
        ),
        (
            "In a letter to the head of the firm in Vidra, Bo Lind, 40, was rude. The head was late.",
            "Bo Lind",
            ["Bo Lind"],
        ),
        ("Then-Gov. Bo Lind left. The former governor was late.", "Bo Lind", ["Bo Lind"]),
        ("President Bo Lind left. The former president was late.", "Bo Lind", ["Bo Lind"]),
        (
            "Rita Holm, the head of Acme, left. The head of Acme was late. The head of Zorga was early.",
            "Rita Holm",
            ["Rita Holm", "The head"],
        ),
        ("Rep. Ada Quill left. The congresswoman was late.", "Ada Quill", ["Ada Quill", "The congresswoman"]),
        ("Rep. Mary Quill left. The congressman was late.", "Mary Quill", ["Mary Quill"]),
        ("U.S. President Bo Lind left. The U.S. president was late.", "Bo Lind", ["Bo Lind", "The U.S. president"]),
        ("Acme President Bo Lind left. The president was late.", "Bo Lind", ["Bo Lind"]),
    ],
)
def test_who_is_called_by_an_office(text: str, name: str, words: list[str]) -> None:
    assert chains(text)[name] == words


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Peru's president, Bo Lind, met Chile's foreign minister, Ada Quill.",
            {"Bo Lind": ("Peru's president",), "Ada Quill": ("Chile's foreign minister",)},
        ),
        ("Coroner Ada Quill said it was late.", {"Ada Quill": ("Coroner",)}),
        ("It was late, said neighbour Dev Malik.", {"Dev Malik": ("neighbour",)}),
        ("Democratic Unionist Giles Hale voted.", {"Giles Hale": ("Democratic Unionist",)}),
        ("Chief Inspector Jan Novak said it was late.", {"Jan Novak": ("Chief Inspector",)}),
        ("The bus hit mother of three Kelly Ashe.", {"Kelly Ashe": ("mother of three",)}),
        ("Mother of three Kelly Ashe said it was late.", {"Kelly Ashe": ("Mother of three",)}),
        ("Head teacher Mrs Ada Quill said it was late.", {"Ada Quill": ("Head teacher",)}),
        ("The Archbishop of Wells, the Most Rev Ada Quill, left.", {"Ada Quill": ("Archbishop of Wells",)}),
        ("DS Ada Quill said it was late.", {"Ada Quill": ("DS",)}),
        ("Ada Quill KC said it was late.", {"Ada Quill": ()}),
        ("Ada Quill, whose son was killed, left.", {"Ada Quill": ()}),
        ("Her mum, Ada Quill, said it was late.", {"Ada Quill": ("mum",)}),
    ],
)
def test_roles_beside_a_name(text: str, found: dict[str, tuple[str, ...]]) -> None:
    assert roles(text) == found


def test_a_title_goes_to_the_one_whose_role_tells_a_woman() -> None:
    found = chains("Kim Yo-jong, sister of Kim Jong Un, refused. Ms. Kim said it was late.")
    assert found["Kim Yo-jong"] == ["Kim Yo-jong", "Ms. Kim"]


def test_a_passage_about_another_may_have_another_president() -> None:
    told = "Tom Hale was furious. Hale left Oslo. Hale was ill. Hale went to bed. It was late. It rained."
    assert chains(f"President Ada Quill left. It rained. {told} The president was late.")["Ada Quill"] == ["Ada Quill"]
