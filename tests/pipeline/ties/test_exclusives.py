"""What was said to one medium alone."""

import pytest

from retold.model import Report
from retold.pipeline.ties.exclusives import Exclusives
from retold.pipeline.ties.media import Media
from retold.reading import read

OWN = "“She was much too close,” Olav Berg told the Tidende on the quay. “I called her three times,” he said."


def before(text: str, own: str = OWN, published: str | None = None) -> list[str]:
    """The reports from which a blaze's telling may be, all sentences of both telling the same."""
    local = Report("local", own, publisher="Hallen Tidende", published="2026-10-04")
    blaze = Report("blaze", text, publisher="The Daily Blaze", published=published)
    readings = [read(local), read(blaze)]
    told = {one.id: [sentence.span for sentence in one.sentences] for one in readings}
    return list(Exclusives(Media(readings)).before("blaze", told["blaze"], told))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("“I called her three times,” said hero fisherman Olav Berg.", True),
        ("“I called her three times,” Olav Berg told the Daily Blaze.", False),
        ("“I called her three times,” Olav Berg told reporters.", False),
        ("Olav Berg called the ship three times.", False),
    ],
)
def test_who_quotes_it_without_having_heard_it_may_have_it_from_there(text: str, found: bool) -> None:
    assert before(text) == (["local"] if found else [])


def test_what_is_said_to_all_is_nobody_s_alone() -> None:
    assert before("“I called her three times,” Berg said.", OWN.replace("the Tidende", "reporters")) == []
    assert before("“I called her three times,” Berg said.", OWN.replace("the Tidende", "the Morning Post")) == []


def test_who_came_out_before_has_it_from_elsewhere() -> None:
    assert before("“I called her three times,” Olav Berg said.", published="2026-10-03") == []
    assert before("“I called her three times,” Olav Berg said.", published="2026-10-04") == ["local"]
