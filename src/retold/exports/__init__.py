"""A story in the formats of other programs: one module a format, each a function from the model's records to it.

What is not known is left out, never guessed: a direction that is undecided, a date that was only inferred, a moment
whose zone nobody gave.
"""
