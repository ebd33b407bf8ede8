"""What can go wrong, as exceptions.

    RetoldError
    ├── DoubleIdError          two reports have one id
    ├── LibraryError           something about the file of a library
    │   ├── LibraryDamagedError    it is cut off, or not what was written
    │   ├── LibraryForeignError    it is a file of another program
    │   ├── LibraryFullError       the disk is full
    │   ├── LibraryInTheWayError   it would be overwritten
    │   ├── LibraryLockedError     another process is writing
    │   ├── LibraryMissingError    there is none
    │   ├── LibraryNewerError      a newer Retold made it
    │   └── LibraryReadOnlyError   it may be read only
    ├── MissingPackageError    an optional package is not installed
    ├── NotKeptError           the bytes that a report was taken from were not kept
    ├── NotPlacedError         a report is still waiting for its story
    ├── PublishersFileError    a file of publishers is not one
    ├── UnknownClaimError      no claim has this id
    ├── UnknownReportError     no report has this id
    └── UnknownStoryError      no story has this id

A document that can't be read is no exception but a :class:`retold.model.Problem`, so that the others go on.
:class:`Stopped` is no fault: somebody pressed Ctrl-C.
"""


class RetoldError(Exception):
    """Base of all errors that a user can mend; the message says how."""


class DoubleIdError(RetoldError):
    """Two reports have one id."""


class LibraryError(RetoldError):
    """The file of a library can't be used as asked; nothing in it was changed."""


class LibraryDamagedError(LibraryError):
    """The file is cut off or damaged."""


class LibraryForeignError(LibraryError):
    """The file is no library, but a file of another program."""


class LibraryFullError(LibraryError):
    """There is no room left on the disk; what was being written is not in the library, all before is."""


class LibraryInTheWayError(LibraryError):
    """What was to be written would have taken the place of a library."""


class LibraryLockedError(LibraryError):
    """Another process is writing to the library; reading goes on."""


class LibraryMissingError(LibraryError):
    """There is no library at the path."""


class LibraryNewerError(LibraryError):
    """The file was made by a newer version of Retold."""


class LibraryReadOnlyError(LibraryError):
    """The file or its folder may be read, not written."""


class MissingPackageError(RetoldError):
    """What was asked for needs a package that is not installed."""


class NotKeptError(RetoldError):
    """The bytes that a report was taken from were not kept."""


class NotPlacedError(RetoldError):
    """A report was accepted and still waits for its place in a story."""


class PublishersFileError(RetoldError):
    """A file of publishers can't be read, or says two things of one publisher."""


class UnknownClaimError(RetoldError):
    """No claim has this id."""


class UnknownReportError(RetoldError):
    """No report has this id."""


class UnknownStoryError(RetoldError):
    """No story has this id."""


class Stopped(KeyboardInterrupt):
    """An addition was interrupted; what was accepted is kept, and ``add()`` places what is pending."""

    def __init__(self, accepted: int, pending: int) -> None:
        super().__init__(f"stopped; {accepted:,} accepted, {pending:,} still to be placed")
        self.accepted = accepted
        self.pending = pending
