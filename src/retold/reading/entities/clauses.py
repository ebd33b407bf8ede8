"""Where clauses begin, and who says something: what is looked for around a pronoun."""

import re

from retold.reading.entities import lexicon

OPENING = re.compile(
    r"[\"“‘'(]*(?:(?:later|but|and|then|meanwhile|earlier|now|still|yet|so|instead)\b,?\s+){0,2}", re.I
)
"""What may stand before a pronoun that begins a sentence."""

_SPEECH = re.compile(
    r"(?:[Ss]?[Hh]e)?\s+(?:(?:also|later|then|has|had|further)\s+){0,2}(?:"
    + "|".join(sorted(lexicon.SPEECH_VERBS))
    + r")\b"
)

JOINED = re.compile(r"(?:, (?:and|but|so|then|yet)|;(?: and| but)?)\s$")
"""Between two clauses of which the second begins with a pronoun."""

SAID_THAT = re.compile(
    r"\s(?:said|says|added|insisted|argued|claimed|noted|stressed|told\s(?:[A-Z]\w+|reporters))(?:\sthat)?\s"
)
"""Between who says something and a pronoun that begins what is said."""

TURNS_TO = re.compile(
    r"\s(?:told|asked|warned|phoned|urged|reminded|informed|assured|begged)\s((?:[A-Z][\w.'’-]*\s){1,4})"
    r"(?=(?:that|he|she|they|to|whether|if|his|her|what|why|how|when|where)\b)"
)
"""By which somebody turns to another with something, who may answer."""

OWN_THING = re.compile(
    r"(?:his|himself|herself|her(?=\s+(?!(?:to|in|on|at|for|from|with|and|or|but|by|as|when|that|of|about|into|out|up|down|off"
    r"|back|over|again|immediately|how|why|what|if|whether)\b)[a-z]))\b"
)
"""A pronoun that owns what follows, or throws back on the subject: "her" before a noun."""

NEW_CLAUSE = re.compile(
    r"\b(?:said|says|told|tells|that|who|whose|which|claim\w*|believ\w*|think\w*|thought|argu\w*|alleg\w*|report\w*|denie[sd]"
    r"|because|when|where|if|whether|after|before|while|as|until|since|than|insist\w*|add(?:s|ed)|wrote|writes)\b|[;:—–]"
)
"""By which another clause begins, whose subject may be another."""

SAYING = re.compile(r"\b(?:said|says|told|tells|added|wrote|argued|explained)\b")
"""By which somebody says something, so that who says the next is rather the same than one named before."""


def says(text: str, at: int) -> bool:
    """Whether a verb of speech follows, after the pronoun itself if one stands there."""
    return _SPEECH.match(text, at) is not None
