"""Who is the source of a cue: the noun phrase that is its subject, as a range of tokens."""

from collections.abc import Sequence

from retold.reading.statements import grammar
from retold.reading.statements.cues import Occurrence, group_start, is_quoted_as
from retold.reading.statements.lexicon import TELLING
from retold.reading.statements.opening import first_phrase
from retold.reading.statements.owners import owner_of
from retold.reading.statements.participles import is_past, subject_of_participle
from retold.reading.statements.phrases import Range, has_finite, noun_start, phrase_after
from retold.reading.statements.subjects import LONGEST_APPOSITION, apposition, left_of, subject_before
from retold.reading.statements.tokens import QUOTED, Token


def find_source(
    tokens: Sequence[Token], cue: Occurrence, earlier: Sequence[tuple[Occurrence, Range | None]]
) -> Range | None:
    """The tokens of a cue's source; ``earlier`` are the cues before it in the unit with their sources."""
    if cue.voice == "according":
        return _named_source(tokens, cue)
    if cue.voice in ("finite", "adjective"):
        return _subject_of_finite(tokens, cue, earlier)
    if is_quoted_as(tokens, cue):
        return subject_before(tokens, group_start(tokens, cue.first - 2), _verbs(earlier))
    if cue.voice == "ing" and (quoted := _quoted_person(tokens, cue, earlier)):
        return quoted
    if cue.voice == "ing":
        return subject_of_participle(tokens, cue, _verbs(earlier), _inherited(tokens, cue, earlier))
    if cue.voice == "infinitive":
        return _object_before(tokens, cue, _verbs(earlier)) or _inherited(tokens, cue, earlier)
    if cue.voice == "noun":
        return owner_of(tokens, cue, _verbs(earlier))
    return _agent(tokens, cue) if cue.voice in ("passive", "reduced") else None


def _quoted_person(
    tokens: Sequence[Token], cue: Occurrence, earlier: Sequence[tuple[Occurrence, Range | None]]
) -> Range | None:
    """Who is quoted "as saying" something by somebody else."""
    last = cue.first - 1
    verb = next((other.last for other, _ in reversed(earlier) if other.lemma in ("quote", "cite", "describe")), last)
    if verb + 1 >= last or tokens[last].text != "as" or tokens[verb + 1].text in grammar.PREPOSITIONS:
        return None
    return verb + 1, last


def _named_source(tokens: Sequence[Token], cue: Occurrence) -> Range | None:
    """Who or what stands behind "according to" with what is told of it between commas; titles in marks, too."""
    start = cue.last + 1
    if start < len(tokens) and tokens[start].text == QUOTED:
        return start, start + 1
    plain, whole = phrase_after(tokens, start, commas=False), phrase_after(tokens, start, commas=True)
    if plain and cue.first == 0 and (pronoun := _subject_within(tokens, plain)):
        return plain[0], pronoun
    if plain and cue.first == 0 and plain[1] < len(tokens) and tokens[plain[1]].text in ("that", "which", "who"):
        comma = next((n for n in range(plain[1], len(tokens)) if tokens[n].text == ","), 0)
        return (plain[0], comma) if comma else plain
    if plain is None or whole is None or plain == whole:
        return plain
    opening = tokens[plain[1] + 1].text
    if has_finite(tokens, plain[1] + 1, whole[1]) and opening not in ("who", "whose"):
        return plain
    begins = cue.first == 0 and (opening == "the" or whole[1] >= len(tokens) or tokens[whole[1]].text != ",")
    return plain if begins else whole


def _subject_within(tokens: Sequence[Token], phrase: Range) -> int:
    """The pronoun with which the clause begins behind a source without a comma: "According to the Post he left"."""
    subjects = ("i", "he", "she", "it", "we", "they")
    return next((number for number in range(phrase[0] + 1, phrase[1]) if tokens[number].text in subjects), 0)


def _object_before(tokens: Sequence[Token], cue: Occurrence, heads: frozenset[int]) -> Range | None:
    """Who is made to do something: a name or pronoun before "to" that is the object of a verb, a noun after "for"."""
    last = cue.first - 1
    if last < 1 or tokens[cue.first].text != "to":
        return None
    if tokens[last].text in grammar.OBJECTS or tokens[last].text in ("some", "others", "many"):
        return last, last + 1
    first = noun_start(tokens, last, heads)
    if 0 < first <= last and tokens[first - 1].text == "for":
        return first, last + 1
    if not tokens[last].capital or tokens[last].text in grammar.TIMES:
        return None
    first = last
    while first > 0 and tokens[first - 1].capital and tokens[first - 1].text not in grammar.STOPS:
        first -= 1
    before = tokens[first - 1].text if first else ""
    is_verb = before.isalpha() and before not in _NO_VERBS
    return (first, last + 1) if is_verb else None


_PRONOUNS = grammar.SUBJECTS - frozenset("many some most others all both".split())
_NO_VERBS = grammar.PREPOSITIONS | grammar.DETERMINERS | grammar.CONJUNCTIONS | grammar.SUBORDINATORS | grammar.BE


def _subject_of_finite(
    tokens: Sequence[Token], cue: Occurrence, earlier: Sequence[tuple[Occurrence, Range | None]]
) -> Range | None:
    """The subject before the verb, after it where the order is inverted, or that of the verb it is coordinated with."""
    before = left_of(tokens, cue.first)
    word = tokens[before].text if before >= 0 else ""
    if cue.first < cue.head and tokens[cue.first].text in grammar.HAVE:
        word = word if word in ("and", "but", "or", "nor") else " "
    if word in (QUOTED, ",", "") or (word in ("and", "but", "or") and before == 0):
        inverted = phrase_after(tokens, cue.last + 1, commas=True)
        is_late = word == "," and before + 1 < cue.first and cue.first == cue.head
        if inverted and not is_late and _may_invert(tokens, before, inverted, cue.lemma):
            return inverted
    if word in ("and", "but", "or", "nor"):
        return _inherited(tokens, cue, earlier)
    heads = _verbs(earlier)
    return subject_before(tokens, cue.first, heads) or (_inherited(tokens, cue, earlier) if word == "," else None)


def _verbs(earlier: Sequence[tuple[Occurrence, Range | None]]) -> frozenset[int]:
    """The tokens that are verbs among the cues so far."""
    return frozenset(
        other.head
        for other, _ in earlier
        if other.voice in ("finite", "ing", "infinitive")
        or (other.voice != "noun" and other.kind in TELLING and other.kind != "attack")
    )


def _may_invert(tokens: Sequence[Token], comma: int, inverted: Range, lemma: str) -> bool:
    """Whether a noun after the verb is its subject: "It fell, said Ann Lee."."""
    if tokens[inverted[0]].text in ("it", "that", "this") and comma >= 0 and tokens[comma].text == ",":
        return False
    if tokens[inverted[0]].text in _PRONOUNS:
        if inverted[1] == len(tokens) or tokens[inverted[1]].text in grammar.STOPS:
            return True
        return tokens[inverted[1]].text == QUOTED and (comma < 0 or tokens[comma].text == QUOTED)
    if comma >= 0 and tokens[comma].text == QUOTED:
        return True
    if tokens[inverted[0]].text in grammar.POSSESSIVES or inverted[1] - inverted[0] > LONGEST_APPOSITION:
        return False
    if lemma == "say" and comma > 0 and tokens[comma].text == "," and _is_name(tokens, inverted):
        return True
    return comma < 0 or tokens[comma].text != "," or not apposition(tokens, comma)


def _is_name(tokens: Sequence[Token], phrase: Range) -> bool:
    """Whether a phrase is a name, with a role before it or none, that a mark ends and no verb follows."""
    name = next((n for n in range(*phrase) if tokens[n].capital or not tokens[n].text.isalpha()), phrase[0])
    roles = [token.text for token in tokens[phrase[0] : name]]
    if not tokens[name].capital or tokens[name].text in grammar.TIMES or has_finite(tokens, phrase[1], len(tokens)):
        return False
    if any(word in _NO_VERBS or word in grammar.SUBJECTS for word in roles):
        return False
    end = next((n for n in range(*phrase) if tokens[n].text == ","), phrase[1])
    return not any(not tokens[n].capital and is_past(tokens, n) for n in range(phrase[0] + 1, end))


def _inherited(
    tokens: Sequence[Token], cue: Occurrence, earlier: Sequence[tuple[Occurrence, Range | None]]
) -> Range | None:
    """The source of the nearest finite cue before, else the first noun phrase of the sentence, else any earlier."""
    finite = [(other, source) for other, source in reversed(earlier) if source and other.voice == "finite"]
    main = [(other, source) for other, source in finite if not _is_relative(tokens, source)]
    if cue.kind in TELLING and cue.voice in ("finite", "ing"):
        telling = [source for other, source in main if other.kind in TELLING]
        if telling:
            return telling[0]
    if main or finite:
        return (main or finite)[0][1]
    anyone = (source for _, source in reversed(earlier) if source)
    return first_phrase(tokens, cue.first) or next(anyone, None)


def _is_relative(tokens: Sequence[Token], source: Range) -> bool:
    """Whether a source is a relative pronoun or has one at its end."""
    return tokens[source[1] - 1].text in ("who", "which", "that")


def _agent(tokens: Sequence[Token], cue: Occurrence) -> Range | None:
    """Of a passive: who stands behind "by"."""
    for number in range(cue.last + 1, min(len(tokens), cue.last + 12)):
        if tokens[number].text == "by":
            return phrase_after(tokens, number + 1, commas=False)
        if tokens[number].text in grammar.STOPS or tokens[number].text in ("that", "to"):
            return None
    return None
