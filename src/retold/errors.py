"""What can go wrong, as exceptions.

    RetoldError
    ├── UnknownReportError   no report has this id
    └── UnknownStoryError    no story has this id

A document that can't be read is no exception but a :class:`retold.model.Problem`, so that the others go on.
"""


class RetoldError(Exception):
    """Base of all errors that a user can mend; the message says how."""


class UnknownReportError(RetoldError):
    """No report has this id."""


class UnknownStoryError(RetoldError):
    """No story has this id."""
