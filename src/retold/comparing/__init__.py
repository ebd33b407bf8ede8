"""Inside one story: what agrees, what differs, who stands behind it."""

# What most of the rest is built on comes first: where imports nest some fifteen deep, Python 3.11 gives the memory of
# its stack back and takes it anew at nearly every call, and patterns are compiled five times as slowly.
from retold.comparing.differences import find_differences, mark_changed

# isort: split
from retold.comparing.claims.find import find_claims
from retold.comparing.copies import first_of_each
from retold.comparing.counterparts import find_counterparts, find_undecided, without_details
from retold.comparing.joining.believing import believed_differences
from retold.comparing.joining.links import is_whole
from retold.comparing.names import match_names
from retold.comparing.quotations import match_quotations
from retold.comparing.sentences.facts import cut_into_facts
from retold.comparing.telling.tell import tell_story

__all__ = [
    "believed_differences",
    "cut_into_facts",
    "find_claims",
    "find_counterparts",
    "find_differences",
    "find_undecided",
    "first_of_each",
    "is_whole",
    "mark_changed",
    "match_names",
    "match_quotations",
    "tell_story",
    "without_details",
]
