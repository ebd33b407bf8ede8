"""Why the accounts of a story may be fewer than its texts, in words and as JSON."""

from retold.formats.parts import Json, plain
from retold.model import Tie


def tie_words(tie: Tie) -> str:
    """Why two reports may be one account: ``b credits Wireline, whose a is; they may be one account``."""
    if tie.kind == "one medium":
        return f"{tie.report} and {tie.other} are both of {tie.medium}; they may be one account"
    if tie.kind == "text":
        return f"{tie.report} and {tie.other} share a text, and nothing proves whose; they may be one account"
    if tie.kind == "contained":
        return f"{tie.report} names, counts and quotes nothing that {tie.other} has not; they may be one account"
    if tie.other is None:
        return f"{tie.report} credits most of what it tells to {tie.medium}, which is not here"
    return f"{tie.report} credits what it tells to {tie.medium}, as {tie.other} may have it; they may be one account"


def tie_json(tie: Tie) -> Json:
    """A tie with what shows it in both reports."""
    return {**plain(tie), "note": tie_words(tie)}
