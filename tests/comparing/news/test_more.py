"""What newer reports begin with is told, though an old claim has it among its tellings."""

from retold import read
from retold.comparing.news.more import MORE, find_more
from retold.comparing.news.partition import Parted
from retold.model import Changed, Citation, Claim, Report, Span, Support, Telling

OLD = "A small plane crashed near Lesk on Tuesday."
NEWER = "Seven people were killed when a small plane crashed near Lesk."
READINGS = {name: read(Report(name, text + "\n")) for name, text in (("first", OLD), ("second", NEWER))}


def telling(name, text):
    return Telling(name, (Span(0, len(text)),), None, "happened", "changed", doubtful=False)


def parted(newer=NEWER):
    before, since = telling("first", OLD), telling("second", newer)
    cite = Citation("first", Span(0, len(OLD)))
    return Parted(Claim("c", OLD, cite, Support(1, 1, ()), "happened", None, (before, since)), (before,), (since,))


def test_a_lead_that_asserts_what_nobody_told_before() -> None:
    one = parted()
    assert list(find_more([one], READINGS)) == [
        Changed(one.claim, "detail", MORE, None, Citation("second", Span(0, len(NEWER))))
    ]


def test_a_lead_that_asserts_the_same_tells_no_more() -> None:
    same = "On Tuesday a small plane crashed in fog near Lesk."
    readings = READINGS | {"second": read(Report("second", same + "\n"))}
    assert list(find_more([parted(same)], readings)) == []


def test_one_more_of_those_that_were_counted_is_more() -> None:
    old, newer = (
        "A blast at a mill near Lesk killed two men.",
        "A third man has died after the blast at a mill near Lesk.",
    )
    readings = {name: read(Report(name, text + "\n")) for name, text in (("first", old), ("second", newer))}
    before, since = telling("first", old), telling("second", newer)
    cite = Citation("first", Span(0, len(old)))
    one = Parted(Claim("c", old, cite, Support(1, 1, ()), "happened", None, (before, since)), (before,), (since,))
    assert [found.after for found in find_more([one], readings)] == [Citation("second", Span(0, len(newer)))]
