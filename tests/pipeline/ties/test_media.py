from retold.model import Report
from retold.pipeline import read
from retold.pipeline.ties.media import Media


def own(*publishers: str) -> list[tuple[str, ...]]:
    """Whose the first report is that only has initials in its dateline, where others are of these publishers."""
    texts = ("LUME (APA) - A barge sank on Monday.", *("A barge sank on Monday." for _ in publishers))
    reports = [
        Report(f"r{n}", text, publisher=who)
        for n, (text, who) in enumerate(zip(texts, (None, *publishers), strict=True))
    ]
    return list(Media([read(report) for report in reports]).made["r0"].own)


def test_initials_stand_for_the_one_name_that_has_them() -> None:
    assert own("The Alpine Press Agency") == [("alpine", "press")]
    assert own("The Alpine Press Agency", "Alpine Press Agency") == [("alpine", "press")]
    assert own("The Alpine Press Agency", "Atlantic Press Agency") == [("apa",)]
