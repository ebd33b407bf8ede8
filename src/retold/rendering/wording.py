"""Words that the terminal and the pages say alike: of reports and stretches of text, and of numbers."""

from collections.abc import Iterable

from retold.model import Report, Span, Wording

NOT_READ = "not read: not in English"


def unread_note(report: Report) -> str:
    """What is said of a report that is not read since it is not English, with the language; empty of one that is."""
    from retold.text.language import NOT_TOLD, is_english, language_of  # brings the stemmer, which lists do without

    if is_english(report.text, report.language):
        return ""
    language = report.language or language_of(report.text)
    return NOT_READ if language in (None, NOT_TOLD) else f"{NOT_READ} ({language})"


def title_of(report: Report) -> str:
    """The report's title, else the first line of its text."""
    return report.title or one_line(report.text.strip().split("\n", 1)[0][:120])


def one_line(text: str) -> str:
    """The text with every run of white space as one space."""
    return " ".join(text.split())


def sides(text: str, spans: Iterable[Span]) -> str:
    """The words of several stretches with dots between them."""
    return " … ".join(one_line(span.of(text)) for span in spans)


def count(number: int, noun: str, nouns: str = "") -> str:
    """A number with its noun: "1 report", "2 reports", "2 stories"."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {nouns or noun + 's'}"


def size_words(size: int) -> str:
    """A size on disk: "12.3 MB"."""
    for unit, power in (("GB", 3), ("MB", 2), ("kB", 1)):
        if size >= 1000**power:
            return f"{size / 1000**power:.1f} {unit}"
    return count(size, "byte")


def left_out(wording: Wording, fullest: Report) -> list[str]:
    """The words of the fullest wording that this one has not, and nothing in their place."""
    return [one_line(gone.of(fullest.text)) for gone, own in wording.changed if gone and not own]
