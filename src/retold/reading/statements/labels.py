"""Who speaks before a colon at the beginning of a sentence: "Mayor: Bridge to close"."""

from collections.abc import Sequence

from retold.reading.entities.lexicon import lower_case_words
from retold.reading.inflection import letters_of
from retold.reading.statements import grammar
from retold.reading.statements.heads import kind_of_word
from retold.reading.statements.lexicon import NOUNS
from retold.reading.statements.phrases import Range
from retold.reading.statements.tokens import QUOTED, Token, Unit

_LONGEST_LABEL, _LONGEST_ROLE = 6, 12
"""Tokens before a colon, and before one that a quotation follows."""


def find_label(unit: Unit) -> int:
    """The number of the colon behind who speaks; 0 if the unit does not begin so."""
    tokens = unit.tokens
    colon = next((n for n, token in enumerate(tokens[: _LONGEST_ROLE + 1]) if token.text == ":"), 0)
    quotes = colon + 1 < len(tokens) and tokens[colon + 1].text == QUOTED
    if unit.quotation or not 0 < colon < len(tokens) - (1 if quotes else 3) or (colon > _LONGEST_LABEL and not quotes):
        return 0
    words = tokens[: label_end(tokens, colon)] if unit.headline else _without_party(tokens[:colon])
    if len(words) == 1 and unit.headline and words[0].text in _FINDING:
        return colon if _tells(tokens, colon + 1) else 0
    return colon if _names_speaker(words, quotes) and (quotes or _tells(tokens, colon + 1)) else 0


def _without_party(words: Sequence[Token]) -> Sequence[Token]:
    """A name without what stands in brackets behind it: "Baroness Hale (Con, Marle)"."""
    opening = next((number for number, one in enumerate(words) if one.text == "("), 0)
    return words[:opening] if opening and words[-1].text == ")" else words


_FINDING = frozenset("poll polls report reports study survey sources source".split())
"""What headlines name alone as a source."""


def label_end(tokens: Sequence[Token], colon: int) -> int:
    """Where who speaks ends in a label that goes on with what it is about or where: "Lee on Taxes: "."""
    about = ("on", "to", "at", "in", "after")
    return next((n for n in range(1, colon) if tokens[n].text in about and tokens[n - 1].capital), colon)


def find_inner_label(unit: Unit) -> Range | None:
    """Who is named between a dash, a time or an "and", and a colon that a quotation follows, up to this colon.

    "The dam is old - Ann Lee: "It leaks"; "he lied," said Lind, and the mayor: "I did not."; "16.55: Ann Lee: "No".
    """
    tokens = unit.tokens
    if _is_timed(unit) and (colon := _colon_before_quotation(tokens)) and _names_speaker(tokens[2:colon], True):
        return 2, colon
    for colon in () if unit.quotation else range(2, len(tokens) - 1):
        if tokens[colon].text == ":" and tokens[colon + 1].text == QUOTED and not find_label(unit):
            first = next((n for n in range(colon - 1, 0, -1) if tokens[n].text in _BEFORE_LABEL), 0) + 1
            words = tokens[first:colon]
            if first > 1 and 0 < len(words) <= _LONGEST_LABEL and _is_inner_speaker(tokens[first - 1].text, words):
                return first, colon
    return None


def _is_timed(unit: Unit) -> bool:
    """Whether a unit begins with the time of an entry: "16.55: The mayor"."""
    return (
        not unit.quotation and len(unit.tokens) > 3 and unit.tokens[0].text[0].isdigit() and unit.tokens[1].text == ":"
    )


def _colon_before_quotation(tokens: Sequence[Token]) -> int:
    """The colon near the beginning of an entry that a quotation follows; 0 if there is none."""
    near = range(3, min(len(tokens) - 1, _LONGEST_ROLE + 2))
    return next((n for n in near if tokens[n].text == ":" and tokens[n + 1].text == QUOTED), 0)


_BEFORE_LABEL = frozenset("- -- and but while".split())


def _is_inner_speaker(before: str, words: Sequence[Token]) -> bool:
    """Whether words name somebody by capitals, or behind an "and" by a role with its article."""
    if all(one.capital or one.text in (".", "of") for one in words):
        return True
    is_role = words[0].text in grammar.DETERMINERS and kind_of_word(words[-1].text) != "other"
    return before not in ("-", "--") and is_role and not any(map(_is_finite, words))


def find_colon_speaker(unit: Unit) -> tuple[int, int, int] | None:
    """Whose words a quotation at the end of a sentence is whose beginning names one person.

    First token and end of who speaks, and the colon: "Brun was not impressed: "No"; "For Lee, it is simple: "No";
    "The verdict of Ulla Brandes, who saw it: "No".
    """
    tokens = unit.tokens
    colon = len(tokens) - 2 - (tokens[-1].text != QUOTED)
    if unit.quotation or colon < 2 or [token.text for token in tokens[colon : colon + 2]] != [":", QUOTED]:
        return None
    words = [token.text for token in tokens[:colon]]
    first = 1 if words[0] == "for" else 3 if words[0] == "the" and words[1] in NOUNS and words[2] == "of" else 0
    if words[-1] in NOUNS and words[-2] == "'s" and QUOTED not in words and colon <= _LONGEST_LABEL:
        return 0, colon - 2, colon
    end = first
    while end < colon and (tokens[end].capital or (words[end] == "." and end > first)):
        end += 1
    closes = end < colon and words[end] == "," if first else _is_finite(tokens[end])
    is_name = first < end and words[first] not in lower_case_words() and words[first] not in grammar.SUBJECTS
    return (first, end, colon) if is_name and closes and QUOTED not in words else None


KICKERS = frozenset(
    """corrected correction update updated live exclusive watch breaking video photo photos analysis opinion explainer
    factbox timeline report poll note editorial review interview podcast recap advisory alert listen read more related
    caption file pictured location""".split()
)
"""Words before a colon that say what sort of text follows."""


def _names_speaker(words: Sequence[Token], quotes: bool) -> bool:
    """Whether the words before a colon name somebody: capitals, with a role in small letters before a quotation."""
    if (
        words[0].text in KICKERS
        or words[0].text in ("says", "said", "no", "yes", "true", "still", "then")
        or not words[-1].is_word
        or any(map(_is_finite, words))
    ):
        return False
    bare = words[words[0].text in grammar.DETERMINERS :]
    if len(bare) == 1 and kind_of_word(bare[0].text) == "other" and bare[0].text in lower_case_words():
        return False
    if any(
        token.capital and (token.text in grammar.PREPOSITIONS or token.text in grammar.DETERMINERS)
        for token in words[1:]
    ):
        return False
    small = ("-", "of", "the", ".", "camp", "on")
    if all(token.capital or token.text in small for token in words):
        return True
    has_role = any(kind_of_word(token.text) != "other" for token in words)
    return quotes and has_role and (words[-1].capital or (words[0].capital and "," in [one.text for one in words]))


def _is_finite(token: Token) -> bool:
    """Whether a word shows that it is a finite verb, so that what stands before a colon is no name."""
    return token.text in grammar.FINITE or (not token.capital and not {"d", "z"}.isdisjoint(letters_of(token.text)))


def _tells(tokens: Sequence[Token], start: int) -> bool:
    """Whether a verb shows that a clause follows a colon, not a list: "Velora: results for the quarter"."""
    if tokens[start].text in grammar.QUESTIONS and tokens[-1].text != "?":
        return False
    words = [token.text for token in tokens[start + 1 :]]
    return tokens[start].capital or any(
        word in grammar.AUXILIARIES or word == "to" or letters_of(word) for word in words
    )
