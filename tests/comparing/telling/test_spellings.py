"""Names that accounts spell otherwise."""

from retold.model import Report, Story
from retold.pipeline import tell

WIRE = """The opera in Bressen called off its premiere on Friday after the dancer Yuki Tanabe fell into the pit.

Tanabe broke an ankle, general director Volker Dahn said."""
PAPER = """A cable of the opera in Bressen parted on Tuesday, and the dancer Yuki Tanabe fell four metres.

The premiere of Friday was called off, director Volker Dahn said. "We were lucky," he said."""
TABLOID = """Dancer Yuki Tanaka plans to sue the opera in Bressen after its premiere was called off, friends say.

"Tanaka is furious," one of them said of Friday's decision."""


def _told(*texts: str) -> Story:
    (story,) = tell(
        [Report(name, text, published="2031-03-07") for name, text in zip("abcd", texts, strict=False)],
    )
    return story


def _spelled(story: Story) -> list[list[tuple[str, list[tuple[str, int]]]]]:
    return [
        [(one.text, [(cite.report, cite.span.start) for cite in one.cites]) for one in name.spellings]
        for name in story.spellings
    ]


def test_a_name_stands_once_with_all_who_have_either_spelling() -> None:
    names = [
        ("Yuki Tanabe", [("a", WIRE.index("Yuki")), ("b", PAPER.index("Yuki"))]),
        ("Yuki Tanaka", [("c", TABLOID.index("Yuki"))]),
    ]
    assert _spelled(_told(WIRE, PAPER, TABLOID)) == [names]


def test_a_copy_has_the_spelling_of_its_text() -> None:
    ((_, tabloids),) = _spelled(_told(WIRE, PAPER, TABLOID, TABLOID))
    assert tabloids == ("Yuki Tanaka", [("c", TABLOID.index("Yuki")), ("d", TABLOID.index("Yuki"))])


def test_nobody_is_spelled_otherwise_where_names_agree() -> None:
    assert _told(WIRE, PAPER).spellings == ()


def test_a_title_is_no_part_of_a_name() -> None:
    doctor = WIRE.replace("the dancer Yuki Tanabe", "the dancer Dr Yuki Tanabe")
    ((tanabe, _),) = _spelled(_told(doctor, TABLOID))
    assert tanabe == ("Yuki Tanabe", [("a", doctor.index("Yuki"))])


def test_two_of_whose_names_no_word_agrees_are_two() -> None:
    assert _told(WIRE, TABLOID.replace("Yuki Tanaka", "Yuka Tanaka")).spellings == ()
