"""Who is the source of a cue: the noun phrase that is its subject, as a range of tokens."""

from collections.abc import Sequence

from retold.reading.inflection import letters_of
from retold.reading.statements import grammar
from retold.reading.statements.cues import Occurrence, group_start
from retold.reading.statements.lexicon import CARRYING, TELLING
from retold.reading.statements.phrases import Range, first_phrase, has_finite, noun_start, phrase_after
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
    if cue.voice == "ing" and (quoted := _quoted_person(tokens, cue, earlier)):
        return quoted
    if cue.voice == "ing":
        return _subject_of_participle(tokens, cue, earlier)
    if cue.voice == "infinitive":
        return _object_before(tokens, cue, _verbs(earlier)) or _inherited(tokens, cue, earlier)
    if cue.voice == "noun":
        return _owner(tokens, cue, _verbs(earlier))
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
    if plain is None or whole is None or plain == whole:
        return plain
    opening = tokens[plain[1] + 1].text
    if has_finite(tokens, plain[1] + 1, whole[1]) and opening not in ("who", "whose"):
        return plain
    begins = cue.first == 0 and (opening == "the" or whole[1] >= len(tokens) or tokens[whole[1]].text != ",")
    return plain if begins else whole


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
    return not any(not tokens[n].capital and _is_past(tokens, n) for n in range(phrase[0] + 1, end))


def _subject_of_participle(
    tokens: Sequence[Token], cue: Occurrence, earlier: Sequence[tuple[Occurrence, Range | None]]
) -> Range | None:
    """Of "saying": the noun just before it, else whoever the sentence is about."""
    before = left_of(tokens, cue.first)
    if before >= 0 and tokens[before].is_word:
        word = tokens[before].text
        if word not in grammar.LINKING_WORDS and word not in grammar.AUXILIARIES:
            start = noun_start(tokens, before, _verbs(earlier))
            if start <= before and not _is_object(tokens, start):
                return _issuer(tokens, (start, before + 1), _verbs(earlier)) or (start, before + 1)
    if before < 0:
        commas = (n for n in range(cue.last + 1, len(tokens) - 1) if tokens[n].text == "," and _resumes(tokens, n + 1))
        comma = next(commas, None)
        return _up_to_verb(tokens, phrase_after(tokens, comma + 1, commas=True)) if comma is not None else None
    return _inherited(tokens, cue, earlier)


def _issuer(tokens: Sequence[Token], phrase: Range, heads: frozenset[int]) -> Range | None:
    """Who issued the statement or letter that "says" something: the subject of "released", "sent out"."""
    verb = next((n for n in range(phrase[1] - 1, max(-1, phrase[0] - 3), -1) if _carries(tokens, n)), -1)
    while verb > 0 and (tokens[verb - 1].text in grammar.AUXILIARIES or grammar.is_adverb(tokens[verb - 1].text)):
        verb -= 1
    return subject_before(tokens, verb, heads - {verb}) if verb > 0 else None


def _carries(tokens: Sequence[Token], number: int) -> bool:
    """Whether a word is a verb that carries the noun behind it."""
    before = tokens[number - 1].text if number else ""
    if tokens[number].text not in CARRYING or before in grammar.DETERMINERS or before in grammar.PREPOSITIONS:
        return False
    following = tokens[number + 1].text if number + 1 < len(tokens) else ""
    is_past = tokens[number].text.endswith("ed") or tokens[number].text in grammar.PASTS
    return following in grammar.DETERMINERS or following in ("out", "up") or is_past


def _resumes(tokens: Sequence[Token], number: int) -> bool:
    """Whether a subject may follow a comma: no aside ("not unreasonably") and no other clause."""
    word = tokens[number].text
    is_aside = word in grammar.NEGATIONS or grammar.is_adverb(word)
    return not is_aside and word not in grammar.LINKING_WORDS


def _up_to_verb(tokens: Sequence[Token], phrase: Range | None) -> Range | None:
    """A phrase up to the first word that shows that it is a past verb."""
    if phrase is None:
        return None
    verbs = (n for n in range(phrase[0] + 1, phrase[1]) if not tokens[n].capital and _is_past(tokens, n))
    return phrase[0], next(verbs, phrase[1])


def _is_past(tokens: Sequence[Token], number: int) -> bool:
    """Whether a word shows that it is a past verb: an irregular one, or one in -ed before an object."""
    following = tokens[number + 1].text if number + 1 < len(tokens) else "."
    has_object = following in grammar.OBJECTS or following in grammar.DETERMINERS or following in (".", "that")
    word = tokens[number].text
    return word in grammar.PASTS or (word.endswith("ed") and has_object)


def _is_object(tokens: Sequence[Token], start: int) -> bool:
    """Whether a phrase is what somebody does something with: "released a letter asking", "wrote to the firm asking"."""
    if start == 0:
        return False
    word, before = tokens[start].text, tokens[start - 1].text
    following = tokens[start + 1].text
    is_verb = word in grammar.PASTS or (
        word.endswith("ed") and (before in grammar.HAVE or before in ("and", "or") or _opens(following))
    )
    return is_verb or before == "to"


def _opens(word: str) -> bool:
    """Whether a word begins a noun phrase."""
    return word in grammar.DETERMINERS and word != "'s"


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


def _owner(tokens: Sequence[Token], cue: Occurrence, heads: frozenset[int]) -> Range | None:
    """Of a cue noun: whose it is ("the mayor's claim", "his claim", "a claim by the mayor")."""
    first = cue.first
    for number in range(first - 1, max(-1, first - 4), -1):
        word = tokens[number].text
        if word in ("his", "her", "their", "its", "my", "our", "your"):
            is_carried = any(token.text in CARRYING for token in tokens[max(0, number - 2) : number])
            return (_holder(tokens, cue, heads) if is_carried else None) or (number, number + 1)
        if word == "'s" or (word == "'" and number > 0):
            start = noun_start(tokens, number - 1, heads)
            return (start, number) if start < number else None
        if word in grammar.PREPOSITIONS or word in grammar.STOPS:
            break
    if cue.last + 1 < len(tokens) and tokens[cue.last + 1].text in ("by", "from"):
        return phrase_after(tokens, cue.last + 2, commas=False)
    return _holder(tokens, cue, heads)


def _holder(tokens: Sequence[Token], cue: Occurrence, heads: frozenset[int]) -> Range | None:
    """Of a cue noun without owner: the subject of the verb that it is the object of ("they voiced support for")."""
    for number in range(cue.first - 1, max(0, cue.first - 9), -1):
        word = tokens[number].text
        if (word in CARRYING and not _qualifies(tokens, number, cue.first)) or (
            word in grammar.BE and cue.kind == "supporter"
        ):
            first = group_start(tokens, number)
            return subject_before(tokens, first, heads - {number}) or first_phrase(tokens, first)
        if word in grammar.STOPS or word == QUOTED or word in grammar.SUBJECTS:
            return None
    return None


def _qualifies(tokens: Sequence[Token], number: int, noun: int) -> bool:
    """Whether a word that may be a verb belongs to the noun behind it: "trade disputes", not "voters voice support"."""
    if number + 1 != noun or letters_of(tokens[number].text) not in ("b", "bd", "bdn", "bn", ""):
        return False
    before = tokens[number - 1].text
    return not (
        before == "to" or before in grammar.MODALS or before in grammar.SUBJECTS or grammar.looks_plural(before)
    )


def _agent(tokens: Sequence[Token], cue: Occurrence) -> Range | None:
    """Of a passive: who stands behind "by"."""
    for number in range(cue.last + 1, min(len(tokens), cue.last + 12)):
        if tokens[number].text == "by":
            return phrase_after(tokens, number + 1, commas=False)
        if tokens[number].text in grammar.STOPS or tokens[number].text in ("that", "to"):
            return None
    return None
