"""What one report tells and the other denies, in other words, by the status that reading gives to the event."""

import pytest

from comparing.differences.make import aligned
from retold.comparing import find_differences
from retold.model import Report
from retold.reading import read


def denied(one: str, other: str) -> list[tuple[str, str]]:
    a, b = (read(Report(id=name, text=text, published="2026-05-06")) for name, text in (("a", one), ("b", other)))
    found = find_differences(a, b, aligned(a, b))
    return [(d.a.of(one), d.b.of(other)) for d in found if d.kind == "negation" and d.a and d.b]


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        (
            "Police detained six students who sat down on the Castle Bridge.",
            "No one was arrested when students sat down on the Castle Bridge.",
            ("detained", "No one was arrested"),
        ),
        ("Ada Lind said the mill was planning job cuts.", "The mill is not planning any job cuts, Ada Lind said.",
         ("planning", "not planning")),
        ("Lund's lawyer said he would appeal against the ban.", "Lund will not appeal against the ban.",
         ("appeal", "not appeal")),
        ("Not one worker was hurt when the Tern Bridge was built.", "Workers were hurt in the building of the bridge.",
         ("Not one worker was hurt", "hurt")),
        ("The mill has yet to pay its workers for May.", "All workers have been paid for May by the mill of Tarn.",
         ("yet to pay", "paid")),
        ("Engineer Ada Lund told a full hall that the dam was not failing.", "That the dam was failing was admitted by "
         "Ada Lund, an engineer, who wept.", ("not failing", "failing")),
    ],
)  # fmt: skip
def test_who_denies_what_the_other_tells(one: str, other: str, found: tuple[str, str]) -> None:
    assert denied(one, other) == [found]
    assert denied(other, one) == [found[::-1]]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Per Dahl has not signed for a sequel of the film, his agent said.",
         "To appear in a sequel of the film the two stars have signed, said an agent."),
        ("The signs were there that Ada Lund should never step into the ring again.",
         "On Friday in Tarn the ring saw Ada Lund once more: she stepped in and won."),
        ("The mill did not disclose the terms of its deal with Tarn.",
         "The mill announced a deal with Tarn whose terms are to be settled."),
        ("The union will not strike before May, said Per Dahl.", "The union would strike only if the talks failed."),
    ],
)  # fmt: skip
def test_what_somebody_else_or_something_else_does_is_not_denied(one: str, other: str) -> None:
    assert denied(one, other) == []
    assert denied(other, one) == []
