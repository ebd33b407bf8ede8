"""The records as JSON: plain dictionaries with the field names of the exchange format.

Offsets are Python string indices into the report's text, half open. What is not known is None, never guessed. A record
whose fields are those of the format is written by :func:`retold.formats.parts.plain`; docs/formats.md, against which
all are checked, is what others rely on.
"""
