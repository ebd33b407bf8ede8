"""Where the content of a cue ends because another attribution begins."""

from collections.abc import Sequence

from retold.reading.statements import grammar
from retold.reading.statements.candidates import Candidate, says, stands_in_clause
from retold.reading.statements.lexicon import NOUNS, TELLING
from retold.reading.statements.tokens import QUOTED, Token, word_at


def find_breaks(tokens: Sequence[Token], candidates: Sequence[Candidate]) -> frozenset[int]:
    """The tokens before which the content of an earlier cue ends because another attribution begins."""
    found = {
        number
        for number, token in enumerate(tokens[:-1])
        if token.text == "," and (tokens[number + 1].text in ("citing", "quoting") or _emerges(tokens, number + 1))
    }
    found |= _signatures(tokens)
    for candidate in candidates:
        first = _attribution_start(candidate)
        if _goes_on(candidate, candidates):
            found.add(candidate.found.first - 1)
        if first == 0 or stands_in_clause(tokens, candidate.found):
            continue
        found |= _end_before(tokens, candidate)
        before = tokens[first - 1].text
        joined = before in ("and", "but") and _takes_clause(candidate) and candidate.found.first == first
        if before in _WHILE and first > 1 and tokens[first - 2].text == "," and _takes_clause(candidate):
            found.add(first - 2)
        if joined or (before == "," and _starts_anew(candidate, first) and not _goes_around(tokens, first - 1)):
            found.add(first - 1)
        elif before in _JOINING and first > 1 and tokens[first - 2].text == "," and _says_anew(candidate, first):
            found.add(first - 2)
        elif _starts_anew(candidate, first) and _is_detached(tokens, candidate, first):
            found.add(first)
    return frozenset(found)


def _emerges(tokens: Sequence[Token], number: int) -> bool:
    """Whether words that say that something became known begin at a token: ", it emerged on Tuesday"."""
    return tokens[number].text == "it" and word_at(tokens, number + 1) in ("emerged", "emerges", "transpired")


_LONGEST_NAME = 7


def _signatures(tokens: Sequence[Token]) -> set[int]:
    """The dashes before who wrote a message: "It leaks. — Ann Lee (@annlee)"."""
    found = set()
    for number, token in enumerate(tokens):
        if token.text == "@" and number > 1 and tokens[number - 1].text == "(":
            near = range(number - 2, max(0, number - _LONGEST_NAME), -1)
            found |= {n for n in near if tokens[n].text in ("-", "--")}
    return found


def _end_before(tokens: Sequence[Token], candidate: Candidate) -> set[int]:
    """Where what somebody else says ends before a candidate: behind a quotation, or before what is said of it.

    "Lind cried "No" and then the mayor answered: "Yes"; "she was ill, a claim that her deputy rejects".
    """
    found, source, complement = candidate
    if source is None or found.voice != "finite" or source[0] > found.first:
        return set()
    if complement is not None and tokens[complement.start].text == QUOTED:
        last = next((number for number in range(source[0] - 1, -1, -1) if tokens[number].text == QUOTED), -1)
        return {last + 1} if last >= 0 and tokens[last + 1].text in (*_JOINING, "as", "when", ",") else set()
    number = source[0] - 1 - (tokens[source[0] - 1].text in ("that", "which"))
    if tokens[number].text == "," and tokens[number + 1].text == "which":
        return {number}
    if number > 1 and tokens[number].text == "something" and tokens[number - 1].text == ",":
        return {number - 1}
    is_named = number > 2 and tokens[number].text in NOUNS and tokens[number - 1].text in ("a", "an")
    return {number - 2} if is_named and tokens[number - 2].text == "," else set()


def _goes_on(candidate: Candidate, candidates: Sequence[Candidate]) -> bool:
    """Whether a verb goes on after an aside between commas: "The ministry, citing a report, said"."""
    found, source, _ = candidate
    if source is None or found.voice != "finite" or source[1] != found.first:
        return False
    return any(source[0] < one.found.first < source[1] and one.found.voice == "ing" for one in candidates)


def closes_insertion(tokens: Sequence[Token], comma: int) -> bool:
    """Whether a comma ends words put in behind "that": "reported that, in the end, the bank knew"."""
    opening = next((n for n in range(comma - 1, 0, -1) if tokens[n].text == ","), 0)
    return opening > 0 and tokens[opening - 1].text == "that"


def _goes_around(tokens: Sequence[Token], comma: int) -> bool:
    """Whether a comma ends a circumstance put in behind "that", so that the clause goes on: "that, in the end, she"."""
    opening = next((n for n in range(comma - 1, 0, -1) if tokens[n].text == ","), 0)
    word = tokens[opening + 1].text
    opens = word in grammar.LINKING_WORDS or word == "according" or grammar.is_adverb(word)
    return opens and closes_insertion(tokens, comma)


_WHILE = frozenset("before after while".split())
_JOINING = frozenset("and but while whereas though although yet".split())


def _says_anew(candidate: Candidate, first: int) -> bool:
    """Whether somebody else is said to say something: ", but police said that"."""
    found, source, _ = candidate
    return source is not None and source[0] == first and found.voice == "finite" and _takes_clause(candidate)


def _takes_clause(candidate: Candidate) -> bool:
    """Whether a cue of saying has a complement."""
    found = candidate.found
    if found.voice not in ("ing", "finite") or not says(found) or candidate.complement is None:
        return False
    return found.kind in TELLING


def _starts_anew(candidate: Candidate, first: int) -> bool:
    """Whether a new attribution begins: a trailing one, a participle, or a source that quotes."""
    found, source, complement = candidate
    if found.voice == "according":
        return True
    if found.voice == "ing":
        return complement is not None and found.kind in TELLING
    if found.voice != "finite" or not says(found):
        return False
    return complement is None or (source is not None and source[0] == first and complement.frame in ("Q", ":"))


def _is_detached(tokens: Sequence[Token], candidate: Candidate, first: int) -> bool:
    """Whether no comma is needed before an attribution: after a quotation, or before "according to"."""
    return candidate.found.voice == "according" or tokens[first - 1].text == QUOTED or tokens[first].closed


def _attribution_start(candidate: Candidate) -> int:
    """The first token of a cue or of its source, where that stands before it and next to it."""
    if candidate.source and candidate.source[0] < candidate.found.first and candidate.found.voice == "finite":
        return candidate.source[0] if candidate.found.first - candidate.source[1] <= 2 else candidate.found.first
    return candidate.found.first
