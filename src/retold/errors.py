"""What can go wrong, as exceptions.

    RetoldError
    ├── DoubleIdError        two reports have one id
    ├── IndexFolderError     a folder holds no index that can be read
    ├── UnknownReportError   no report has this id
    └── UnknownStoryError    no story has this id

A document that can't be read is no exception but a :class:`retold.model.Problem`, so that the others go on.
"""


class RetoldError(Exception):
    """Base of all errors that a user can mend; the message says how."""


class DoubleIdError(RetoldError):
    """Two reports have one id."""


class IndexFolderError(RetoldError):
    """A folder holds an index that is damaged, or one of another version."""


class UnknownReportError(RetoldError):
    """No report has this id."""


class UnknownStoryError(RetoldError):
    """No story has this id."""
