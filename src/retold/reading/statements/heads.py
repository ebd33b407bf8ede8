"""What kind of speaker a source is, by the head of its phrase."""

from collections.abc import Sequence

from retold.reading.statements import grammar
from retold.reading.statements.phrases import Range
from retold.reading.statements.tokens import Token

_KINDS = {
    "official": """official officials minister ministers spokesman spokeswoman spokesperson spokesmen police president
        secretary ambassador governor mayor senator senators congressman congresswoman lawmaker lawmakers judge judges
        prosecutor prosecutors sheriff general diplomat diplomats authorities officer officers commissioner chief envoy
        investigators speaker leader leaders chairman chairwoman director legislators representative administration""",
    "people": """people voters supporters critics opponents residents americans students parents workers women men fans
        followers democrats republicans conservatives liberals majority percent % respondents public crowd audience
        activists protesters members delegates donors others many some most""",
    "expert": """expert experts analyst analysts economist economists strategist strategists researchers scientists
        professor author historian adviser advisers aide aides lawyer lawyers attorney consultant pollster observers
        pundits commentators""",
    "media": """media newspaper post times journal news magazine reporter reporters journalist journalists editor host
        moderator outlets outlet cnn fox politico reuters bloomberg columnist network""",
    "document": """document poll polls polling survey surveys report study statement letter email emails memo ad ads
        article book speech video release documents data numbers results figures lawsuit complaint tweet headline bill
        law constitution rule rules plan platform message story column editorial analysis research film movie spot
        commercial evidence records review average filings findings""",
    "group": """group groups campaign committee party union company government department agency court congress senate
        house organization association team camp board council nation country state firm""",
}
_KIND_OF = {word: kind for kind, words in _KINDS.items() for word in words.split()}
_PRONOUNS = frozenset("i you he she it we they who".split())
_ENDING_HEAD = grammar.PREPOSITIONS | frozenset((",", "who", "which", "that", "("))


def head_number(tokens: Sequence[Token], source: Range) -> int:
    """The last token of a source before its first preposition or mark."""
    for number in range(source[0] + 1, source[1]):
        if tokens[number].text in _ENDING_HEAD:
            return number - 1
    return source[1] - 1


def kind_of_speaker(tokens: Sequence[Token], source: Range | None) -> str:
    """A pronoun by its word, "name", one of the kinds of the table, "none" without a source, else "other"."""
    if source is None:
        return "none"
    first = tokens[source[0]].text
    if first in _PRONOUNS:
        return first
    head = tokens[head_number(tokens, source)]
    return _KIND_OF.get(head.text, "name" if head.capital else "other")


def kind_of_word(word: str) -> str:
    """The kind of speaker that a single word names."""
    return _KIND_OF.get(word, "other")


def form_of(tokens: Sequence[Token], source: Range) -> str:
    """Pronoun by its word, name, or noun with or without a determiner."""
    first, head = tokens[source[0]], tokens[head_number(tokens, source)]
    if first.text in grammar.SUBJECTS or first.text in grammar.OBJECTS:
        return first.text
    if head.capital:
        return "name"
    opening = "the" if first.text == "the" else "a" if first.text in grammar.DETERMINERS else "bare"
    return f"{opening} {'plural' if grammar.looks_plural(head.text) else 'singular'}"
