"""A report as it came in, and what could not come in."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where a report was found and what was done to its bytes.

    ``place`` is the number of the record in a file of many (from 1), ``sha256`` the hash of the raw
    bytes, ``notes`` what a reader should know, such as a decoding that had to be guessed. ``address`` and ``fetched``
    (ISO 8601) tell where and when it was fetched from the web, ``etag`` and ``modified`` by what its server tells
    whether it has changed since. ``original`` is the address on another site of which its page says that it is the
    proper one: that of the report which it is a copy of.
    """

    path: str | None = None
    place: int | None = None
    sha256: str | None = None
    encoding: str | None = None
    extractor: str | None = None
    notes: tuple[str, ...] = ()
    address: str | None = None
    fetched: str | None = None
    etag: str | None = None
    modified: str | None = None
    original: str | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """One news report: its text as it stands, and what came with it.

    ``published`` and ``updated``, when it was last changed, are ISO 8601 dates or times given from outside the text;
    what the text itself says of them is found in reading. ``url`` is the address that its outlet gives as the proper
    one, where it gives one. ``language`` is an ISO 639 code, "und" where a long text is in none that can be told, None
    where nobody has looked or the text is too short.
    """

    id: str
    text: str
    title: str | None = None
    published: str | None = None
    publisher: str | None = None
    url: str | None = None
    authors: tuple[str, ...] = ()
    provenance: Provenance | None = None
    updated: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Problem:
    """A document that was refused, or taken with a reservation.

    ``place`` is a line or record number where the path has many; ``remedy`` says what would have worked;
    ``fatal`` is whether the document was left out. ``alike`` counts further ones of its kind at the same path that are
    not told one by one.
    """

    path: str
    reason: str
    remedy: str
    place: int | None = None
    fatal: bool = True
    alike: int = 0
