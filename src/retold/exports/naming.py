"""Names of reports, stories and claims for the whole world, made of their ids.

They are UUIDs of version 5 as URNs: registered, the same whenever they are made, and of no machine's address. Two
libraries whose reports have the same ids have the same names.
"""

import json
from typing import Literal
from uuid import UUID, uuid5

NAMESPACE = UUID("5f0d9f4e-1c0b-4f0a-9d0a-6a6b2f7f3c11")
"""Made once, at random."""

VOCABULARY = f"urn:uuid:{NAMESPACE}#"
"""Before the terms that no common vocabulary has."""

Kind = Literal["report", "story", "stories", "claim", "quotation", "wording", "annotation", "annotations"]


def urn(kind: Kind, *ids: object) -> str:
    """The name of something with these ids."""
    return uuid5(NAMESPACE, json.dumps([kind, *ids])).urn
