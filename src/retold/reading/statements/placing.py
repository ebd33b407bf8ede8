"""Which words of a unit are the content of a cue, as ranges of tokens."""

from collections.abc import Sequence

from retold.reading.inflection import letters_of
from retold.reading.statements import grammar
from retold.reading.statements.before import content_around_gap, content_before, gap_before, start_of_content
from retold.reading.statements.candidates import Candidate, says, stands_in_clause
from retold.reading.statements.contents import Complement, subject_of, trails_impersonally
from retold.reading.statements.cues import Occurrence
from retold.reading.statements.ends import clause_end, main_verb, phrase_end, second_verb
from retold.reading.statements.phrases import Range, has_finite
from retold.reading.statements.tokens import QUOTED, Token, word_at
from retold.reading.statements.topics import topics_of


def place_content(
    tokens: Sequence[Token], candidate: Candidate, breaks: frozenset[int], heads: frozenset[int]
) -> list[Range]:
    """The content of a candidate; empty where it has none."""
    found, source, complement = candidate
    if found.voice == "adverb":
        return _around(tokens, found, breaks)
    if found.voice == "according":
        return _content_of_according(tokens, found, source, breaks)
    if found.voice in ("passive", "reduced"):
        return _content_of_passive(tokens, candidate, breaks, heads)
    if complement:
        content = _content_of_complement(tokens, found, source, complement, breaks)
        if found.voice == "ing" and found.first == 0 and source and source[0] > complement.start:
            content = complement.start, min(content[1], source[0])
        return [*topics_of(tokens, candidate, heads), content]
    ranges: list[Range] = []
    if says(found) or _calls_out(tokens, found, source):
        ranges = content_around_gap(tokens, candidate, breaks) or content_before(tokens, candidate, breaks)
        if found.kind == "say" and found.cues[0].frames == "Q" and not found.cues[0].particles:
            ranges = ranges if any(tokens[n].text == QUOTED for one in ranges for n in range(*one)) else []
    return ranges or gap_before(tokens, candidate)


def _calls_out(tokens: Sequence[Token], found: Occurrence, source: Range | None) -> bool:
    """Whether a verb that else has an object stands behind a quotation with its subject: ""A shame," blasted Lind"."""
    return source is not None and source[0] == found.last + 1 and word_at(tokens, found.first - 1) == QUOTED


def _content_of_complement(
    tokens: Sequence[Token], found: Occurrence, source: Range | None, complement: Complement, breaks: frozenset[int]
) -> Range:
    """The extent of a complement."""
    later = frozenset(number for number in breaks if number > complement.start)
    if found.first == 0 and (complement.frame == "W" or (complement.frame == "T" and found.lemma in _HEARING)):
        return complement.start, _comma_after(tokens, complement.start)
    if _stands_in_subordinate(tokens, found, source):
        later |= {_comma_before_subject(tokens, complement.start)}
    if _ends_with_quotation(tokens, complement.start, found.lemma):
        return complement.start, complement.start + 1
    whole = complement.frame in ("T", "Q", ":", "W", "t", "q", "w", "s")
    if whole:
        end = clause_end(tokens, complement.start, later)
        inside = found.voice == "noun" or (
            source is not None and tokens[source[1] - 1].text in ("who", "which", "that")
        )
        first = complement.start + (tokens[complement.start].text == "that")
        verb = main_verb(tokens, first, end) if inside else end
        if verb == end and _is_subject(tokens, found):
            verb = second_verb(tokens, first, end)
        return complement.start, verb
    if complement.frame in "Ii" and tokens[complement.start - 1].text == "not" and complement.start > found.last + 1:
        complement = complement._replace(start=complement.start - 1)
    if complement.frame == "I" and _embeds_clause(tokens, complement.start):
        return complement.start, min(
            clause_end(tokens, complement.start, later), _next_clause(tokens, complement.start)
        )
    end = phrase_end(tokens, complement.start, later, complement.frame)
    if complement.frame == "I" and _is_subject(tokens, found):
        verbs = (number for number in range(complement.start + 2, end) if tokens[number].text in grammar.FINITE)
        end = next(verbs, end)
    return complement.start, end


def _next_clause(tokens: Sequence[Token], start: int) -> int:
    """The comma behind which another clause is joined: ", and two men died"; the end where there is none."""
    for number in range(start, len(tokens) - 3):
        if (
            tokens[number].text == ","
            and tokens[number + 1].text in ("and", "but")
            and (
                tokens[number + 2].text not in grammar.QUESTIONS
                and has_finite(tokens, number + 3, min(len(tokens), number + 9))
            )
        ):
            return number
    return len(tokens)


_HEARING = frozenset("tell warn inform remind assure".split())
"""Verbs that open a sentence by what somebody heard before doing something: "Told that it had sunk, he wept"."""

_CALLING = frozenset("chant shout yell scream cry sing whisper mutter".split())


def _ends_with_quotation(tokens: Sequence[Token], start: int, lemma: str) -> bool:
    """Whether nothing but the quotation is said: the speaker goes on doing something, or when and where it was follows.

    "Chanted "No" outside the plant", "said "No" on Friday", "said "No" and left".
    """
    if tokens[start].text != QUOTED or start + 2 >= len(tokens):
        return False
    word, following = tokens[start + 1].text, tokens[start + 2].text
    if word == "," and (following in grammar.PASTS or following in grammar.FINITE):
        return True
    if lemma in _CALLING and (word in grammar.PREPOSITIONS or word in grammar.SUBORDINATORS):
        return True
    if word in ("on", "late", "early", "last") and following in grammar.TIMES:
        return True
    return word in grammar.WEEKDAYS or (
        word == "and" and "d" in letters_of(following) and not tokens[start + 2].capital
    )


def _is_subject(tokens: Sequence[Token], found: Occurrence) -> bool:
    """Whether a cue noun opens its sentence, so that the verb of this is still to come: "The claim that"."""
    before = tokens[: found.first]
    return found.voice == "noun" and len(before) < _LONGEST_SUBORDINATION and all(token.is_word for token in before)


def _embeds_clause(tokens: Sequence[Token], start: int) -> bool:
    """Whether an infinitive is followed by a question: "to say whether the driver, who is 60, was ill"."""
    return start + 2 < len(tokens) and tokens[start + 2].text in ("whether", "if", "how", "why", "what", "who")


def _stands_in_subordinate(tokens: Sequence[Token], found: Occurrence, source: Range | None) -> bool:
    """Whether a cue belongs to what opens the sentence before its main clause: "While he said", "Amid fears"."""
    if found.voice in ("noun", "ing", "infinitive"):
        return _stands_in_opening(tokens, found)
    if found.voice != "finite" or source is None or not 0 < source[0] <= _LONGEST_SUBORDINATION:
        return False
    return source[0] < found.first and tokens[0].text in _OPENING_SUBORDINATORS


def _stands_in_opening(tokens: Sequence[Token], found: Occurrence) -> bool:
    """Whether a cue stands in a phrase before the main clause: "Amid fears that", "Using a word to describe"."""
    opening = tokens[0].text
    opens = (opening != "as" and opening in grammar.PREPOSITIONS) or opening == "to" or opening.endswith("ing")
    before = [token.text for token in tokens[: found.first]]
    return opens and "," not in before and QUOTED not in before and not has_finite(tokens, 0, found.first)


_LONGEST_SUBORDINATION = 3
_OPENING_SUBORDINATORS = frozenset(
    "while although though when if because since after before as once until whereas even unless whenever".split()
)


_SUBJECTS = grammar.SUBJECTS - {"which", "that", "who"}
_CLAUSE_OPENERS = grammar.SUBORDINATORS - {"as", "than", "after", "before", "since"} | {";", ",", ":", QUOTED}


def _comma_before_subject(tokens: Sequence[Token], start: int) -> int:
    """The first comma behind which a subject may stand; the end where there is none."""
    for number in range(start, len(tokens) - 1):
        word = tokens[number + 1].text
        if tokens[number].text == "," and (
            word in _SUBJECTS or word == "then" or word in grammar.DETERMINERS or tokens[number + 1].capital
        ):
            return number
    return len(tokens)


def _comma_after(tokens: Sequence[Token], start: int) -> int:
    """The next comma: "Asked whether he would resign, the mayor smiled"."""
    return next((number for number in range(start, len(tokens)) if tokens[number].text == ","), len(tokens))


def _around(tokens: Sequence[Token], found: Occurrence, breaks: frozenset[int]) -> list[Range]:
    """The clause around an adverb, without it."""
    start = found.first
    while start > 0 and not _opens_clause(tokens[start - 1].text) and start not in breaks:
        start -= 1
        if tokens[start].text in grammar.PREPOSITIONS and start == found.first - 1:
            start = found.first
            break
    later = frozenset(number for number in breaks if number > found.last)
    return [(start, found.first), (found.last + 1, phrase_end(tokens, found.last + 1, later))]


def _opens_clause(word: str) -> bool:
    """Whether a clause begins after a word."""
    return word in _CLAUSE_OPENERS


def _content_of_according(
    tokens: Sequence[Token], found: Occurrence, source: Range | None, breaks: frozenset[int]
) -> list[Range]:
    """What stands before "according to" its source, or after it at the start of a sentence."""
    if not source:
        return []
    later = frozenset(number for number in breaks if number > found.last)
    if found.first == 0 or stands_in_clause(tokens, found):
        return [(source[1], clause_end(tokens, source[1], later))]
    start = start_of_content(tokens, found.first)
    after = (source[1], clause_end(tokens, source[1], later))
    is_inserted = source[1] + 3 < len(tokens) and tokens[source[1]].text == "," and tokens[found.first - 1].text == ","
    return [(start, found.first), after] if is_inserted else [(start, found.first)]


def _content_of_passive(
    tokens: Sequence[Token], candidate: Candidate, breaks: frozenset[int], heads: frozenset[int]
) -> list[Range]:
    """The subject of a passive with its complement: "the talks" are expected "to fail"."""
    found, source, complement = candidate
    if found.voice == "reduced" and complement and complement.frame == "W":
        return [_content_of_complement(tokens, found, source, complement, breaks)]
    if found.voice == "reduced" and (clause := _clause_beside_as(tokens, found, source, breaks)):
        return [clause]
    if found.voice == "reduced":
        start = subject_of(tokens, found, heads)
        return [start] if start and source else []
    if tokens[found.last + 1 : found.last + 3] and [t.text for t in tokens[found.last + 1 : found.last + 3]] == [
        "as",
        "saying",
    ]:
        return []
    if complement is None and trails_impersonally(tokens, found):
        return [(start_of_content(tokens, found.first - 2), found.first - 2)]
    subject = subject_of(tokens, found, heads - {found.head})
    if complement and complement.frame != "N":
        content = _content_of_complement(tokens, found, source, complement, breaks)
        addressed = any("A" in cue.frames for cue in found.cues)
        return [subject, content] if subject and complement.frame in "IPipnQq" and not addressed else [content]
    return [subject, *_as_what(tokens, found, source, breaks)] if subject else []


def _as_what(tokens: Sequence[Token], found: Occurrence, source: Range | None, breaks: frozenset[int]) -> list[Range]:
    """What a subject is described as: "was hailed as a milestone by unions", "was described by Lind as a farce"."""
    number = found.last + 1
    if found.voice != "passive" or (source is None and found.lemma != "describe"):
        return []
    if source and word_at(tokens, number) == "by" and source[0] == number + 1:
        number = source[1]
    following = word_at(tokens, number + 1)
    if word_at(tokens, number) != "as" or following.endswith("ing") or following == "part":
        return []
    end = clause_end(tokens, number, breaks)
    return [(number, min(end, source[0] - 1) if source and source[0] > number else end)]


def _clause_beside_as(
    tokens: Sequence[Token], found: Occurrence, source: Range | None, breaks: frozenset[int]
) -> Range | None:
    """The clause before or behind "as first reported by the Post"."""
    number = found.first - 1
    while number > 0 and grammar.is_adverb(tokens[number].text):
        number -= 1
    if source is None or number < 0 or tokens[number].text != "as":
        return None
    if number > 0:
        return (start_of_content(tokens, number), number) if tokens[number - 1].text == "," else None
    is_closed = source[1] < len(tokens) and tokens[source[1]].text == ","
    return (source[1], clause_end(tokens, source[1], breaks - {source[1]})) if is_closed else None
