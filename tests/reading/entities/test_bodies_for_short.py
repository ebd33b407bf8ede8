"""Bodies and firms called by a part of their name, and names that only look like one."""

import pytest

from reading.entities.read_chains import chains


@pytest.mark.parametrize(
    ("text", "name", "words"),
    [
        ("Hansa Terminals BV met the union. Hansa said no.", "Hansa Terminals BV", ["Hansa Terminals BV", "Hansa"]),
        (
            "Lindenwood High School was shut. Lindenwood has 900 pupils.",
            "Lindenwood High School",
            ["Lindenwood High School", "Lindenwood"],
        ),
        ("Belmont High School was shut. It rained in Belmont.", "Belmont High School", ["Belmont High School"]),
        ("He leads the Dockers' Federation of the port.", "Dockers' Federation", ["Dockers' Federation"]),
        (
            "Hurricane Odette came. Odette tore roofs off. Odette Hale wept.",
            "Hurricane Odette",
            ["Hurricane Odette", "Odette"],
        ),
        (
            "Brightwell Foods plc fell. Shares in Brightwell fell.",
            "Brightwell Foods plc",
            ["Brightwell Foods plc", "Brightwell"],
        ),
        (
            "Reuters and the Halden Courier told of it. The newspaper has more.",
            "Halden Courier",
            ["Halden Courier", "The newspaper"],
        ),
        ("It is late, wrote Clive Potts of the Evening Argus.", "Evening Argus", ["Evening Argus"]),
    ],
)
def test_what_a_body_is_called(text: str, name: str, words: list[str]) -> None:
    assert chains(text)[name] == words
