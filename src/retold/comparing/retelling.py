"""Whether a report that took nothing from another tells the same as it, sentence by sentence.

The alignment says which sentences speak of the same; between reports of one text that is enough. Two reporters,
though, name the same people and places in sentences that tell different things, and each such pair would raise the
number of accounts behind a claim. So between them more is asked: what is said of those people and places, that is
verbs, figures and words of a quotation, must be found again.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from math import exp, log1p
from typing import Literal

from retold.text import Word, fold, idf, split_words
from retold.text.predicates import predicates
from retold.text.related import relations

Verdict = Literal["told", "doubtful", "other"]

QUOTED = 5
"""So many words in a row of a quotation that stand in the other, too, are one utterance: so were 28 of 30 in BASIL."""

TOLD, DOUBTFUL = 0.75, 0.5
"""Of 117 aligned pairs of sentences from BASIL's outlets without a common quotation, judged by hand, 47 % tell the
same and 29 % nothing of it. Of those that are "told" 74 % and 9 % do (ten-fold), of the "doubtful" 48 % and 24 %, of
the others 28 % and 45 %."""

PERHAPS, PERHAPS_PLAIN, PERHAPS_QUOTED = 0.35, (0.15, 0.2), 0.3
"""Parts of two claims' texts, of their plain words (of the poorer and of the richer one) and of their quotations that
must be in the other for a doubt whether they are one.

Of 362 pairs of claims of made stories (benchmarks/support, 60 of seed 1) that tell one fact and were not joined 210 are
such, and 3 of 9,200 that tell two; in 20 stories of BASIL 34 pairs of 1,478 claims. With .3 for the first 230, 5 and
80; without a look at quotations 211, 7 and 47."""

PERHAPS_LONG = 12
"""Of two texts with so many content words no less than a verb or figure in common is asked: without this rule one of
those 210 pairs more, and five of BASIL's."""

RELATED = 0.5
"""What a related word counts for beside the same word, as in the alignment."""

MOST = 0.6
"""Where one of the texts shows no verb, so much of the plain words of one must be in the other to leave a doubt."""

BORNE_OUT = 0.4
"""A telling that has less of a claim's text, or of the quotations in it, by weight, says something else. On the
invented reports of the example, sentences reworded throughout have .44 and more of one another."""

FRAME = 4
"""So many plain words around a quotation tell more than who said it, and to whom."""

NO_VERBS = 1 / 3
"""The part of its verbs that is taken to be found of a sentence that shows none."""

SMALL_NUMBER = 10

_CONDITION = re.compile(r"^\W*(?:if|unless)\b[^,]*,", re.IGNORECASE)
"""What a sentence supposes, it does not tell."""

# Logistic regression on the same 117 pairs; area under its curve .79 (ten-fold), of the alignment's score .75.
_SHARE, _PLAIN, _FIGURES, _VERBS, _BIAS = 2.37, 1.8, 0.52, 2.49, -1.66


@dataclass(frozen=True, slots=True)
class _Sense:
    """What a stretch of text says.

    ``concepts`` tells of each whether it is written as a name, ``verbs`` whether a particle follows; ``keys`` are those
    by which related concepts meet.
    """

    words: tuple[str, ...]
    concepts: dict[str, bool]
    plain: tuple[str, ...]
    figures: frozenset[str]
    verbs: dict[str, bool]
    keys: frozenset[str]
    quoted: tuple[tuple[str, ...], ...]
    in_marks: frozenset[str]


def judge(one: str, other: str) -> Verdict:
    """Whether two texts of corresponding sentences tell the same: for certain, perhaps, or not.

    >>> judge("The ferry sank off Lesbos with 120 people on board.", "With 120 aboard, a ferry has sunk off Lesbos.")
    'told'
    >>> judge("The blue ferry sank off Lesbos.", "Divers found the blue ferry of Lesbos in the mud.")
    'other'
    """
    a, b = _sense(one), _sense(other)
    if a.words == b.words or _one_utterance(a, b):
        return "told"
    plain = _CONDITION.sub("", one), _CONDITION.sub("", other)
    if (plain[0] == one) != (plain[1] == other) and _verdict(*map(_sense, plain)) == "other":
        return "other"
    return _verdict(a, b)


def _verdict(a: _Sense, b: _Sense) -> Verdict:
    """Whether two texts tell the same by what they say."""
    likely, said = _likely(a, b)
    if likely >= TOLD and said == "both":
        return "told"
    return "doubtful" if likely >= DOUBTFUL and said != "neither" else "other"


def _likely(a: _Sense, b: _Sense) -> tuple[float, Literal["both", "one", "neither"]]:
    """How probably two texts tell the same, and which of them has what the other says of those it names."""
    share, plain, figures, fewer_verbs = _features(a, b)
    odds = _BIAS + _SHARE * share + _PLAIN * plain + _FIGURES * figures + _VERBS * fewer_verbs
    likely = 1 / (1 + exp(-odds))
    found = (_part(a.verbs, a, b), _part(b.verbs, b, a))
    if figures or all(found):
        return likely, "both"
    silent = not (a.verbs and b.verbs)
    return likely, "one" if any(found) or (silent and plain >= MOST) else "neither"


def may_be_one(one: str, other: str) -> bool:
    """Whether two texts have enough in common to tell the same in other words, whatever is said to have happened.

    >>> may_be_one("The ship ran into the pier of Tarn.", "On Monday the pier of Tarn was rammed by a ship.")
    True
    >>> may_be_one("The ship ran into the pier of Tarn.", "Prisoners of war had built the lighthouse of Tarn.")
    False
    """
    a, b = _sense(one), _sense(other)
    share, plain, *_ = _features(a, b)
    poorer = min(_part(a.plain, a, b), _part(b.plain, b, a))
    if (
        share < PERHAPS
        or poorer < PERHAPS_PLAIN[0]
        or plain < PERHAPS_PLAIN[1]
        or not (_quotes(a, b) and _quotes(b, a))
    ):
        return False
    return min(len(a.concepts), len(b.concepts)) < PERHAPS_LONG or _likely(a, b)[1] != "neither"


def quotes_from(text: str, by: str) -> bool:
    """Whether a good part of what the first text quotes, if it quotes at all, is in the second."""
    return _quotes(_sense(text), _sense(by))


def _quotes(one: _Sense, other: _Sense) -> bool:
    return _part(sorted(one.in_marks), one, other, 1.0) >= PERHAPS_QUOTED


def concepts_of(text: str) -> frozenset[str]:
    """The concepts of the content words of a text."""
    return frozenset(_sense(text).concepts)


def support(text: str, by: str) -> float:
    """The part of what the first text says, by weight, that is also said by the second; related words count half."""
    whole = _sense(text)
    return _part(whole.concepts, whole, _sense(by))


@lru_cache(maxsize=20_000)
def _sense(text: str) -> _Sense:
    words = split_words(text)
    concepts: dict[str, bool] = {}
    for word in words:
        if word.content:
            concepts[word.concept] = concepts.get(word.concept, False) or word.surface[0].isupper()
    verbs = predicates(words)
    quoted = [split_words(part) for part in _quoted(text)]
    return _Sense(
        words=tuple(fold(word.surface) for word in words),
        concepts=concepts,
        figures=_figures(words),
        verbs=verbs,
        keys=frozenset(key for each, name in concepts.items() if not verbs.get(each) for key in relations(each, name)),
        plain=tuple(each for each, name in concepts.items() if not name and not each[0].isdigit()),
        quoted=tuple(tuple(fold(word.surface) for word in part) for part in quoted),
        in_marks=frozenset(word.concept for part in quoted for word in part if word.content),
    )


def _quoted(text: str) -> list[str]:
    """What stands between quotation marks; one that is not closed runs to the end, one not opened from the start."""
    marks = [place for place, char in enumerate(fold(text)) if char == '"']
    ends = [-1, *marks, len(text)]
    parts = [text[start + 1 : end] for start, end in pairwise(ends)]
    return parts[1::2] if len(parts) % 2 else parts


def _one_utterance(a: _Sense, b: _Sense) -> bool:
    """Whether QUOTED words in a row of a quotation of one stand in the other, in marks or in a quotation's middle."""
    return not (_runs(a.quoted).isdisjoint(_runs([b.words])) and _runs(b.quoted).isdisjoint(_runs([a.words])))


def _runs(texts: Iterable[tuple[str, ...]]) -> set[tuple[str, ...]]:
    """All runs of QUOTED words."""
    return {words[start : start + QUOTED] for words in texts for start in range(len(words) - QUOTED + 1)}


def bears_out(text: str, by: str) -> bool:
    """Whether the second text says what the first says, as far as words show: most of it, and most of its quotations.

    >>> bears_out("The ministers held “candid” talks in Bern.", "The ministers met for talks in Bern.")
    False
    """
    whole, given = _sense(text), _sense(by)
    if _part(whole.concepts, whole, given) < BORNE_OUT:
        return False
    quoted = [concept for concept in whole.concepts if concept in whole.in_marks]
    return _part(quoted, whole, given, 1.0) >= BORNE_OUT


def quote_alike(one: str, other: str) -> bool:
    """Whether the texts have a quotation in common."""
    return _one_utterance(_sense(one), _sense(other))


def adds_frame(text: str, by: str) -> bool:
    """Whether the first text tells something of its own around a quotation that the second does not say.

    Who speaks, and to whom, is too little for that; names are left out, as the second may have a pronoun.

    >>> adds_frame("She began as if she had really won the dispute: “We have a deal.”", "“We have a deal,” she said.")
    True
    >>> adds_frame("“We have a deal,” the minister told reporters in Bern.", "“We have a deal,” she said.")
    False
    """
    whole, given = _sense(text), _sense(by)
    frame = [concept for concept in whole.plain if concept not in whole.in_marks]
    missing = [concept for concept in frame if not _part([concept], whole, given)]
    return len(missing) >= FRAME and _part(frame, whole, given) < BORNE_OUT


def features(a: str, b: str) -> tuple[float, float, float, float]:
    """What the probability rests on, the same when the texts are exchanged.

    The part of the fuller text that is in the other, the part of the plain words (no names, no figures) of that one
    that has more of them in the other, the weight of common figures, the part of the verbs of that one that has fewer
    of them in the other.
    """
    return _features(_sense(a), _sense(b))


def _features(a: _Sense, b: _Sense) -> tuple[float, float, float, float]:
    both = ((a, b), (b, a))
    return (
        min(_part(one.concepts, one, other) for one, other in both),
        max(_part(one.plain, one, other) for one, other in both),
        log1p(sum(map(idf, sorted(a.figures & b.figures)))),
        min(_part(one.verbs, one, other, NO_VERBS) for one, other in both),
    )


def _part(concepts: Iterable[str], one: _Sense, other: _Sense, of_none: float = 0.0) -> float:
    """The part of some concepts of one text, by weight, that the other has; ``of_none`` where there are none.

    A verb with a particle ("broke out") has a meaning of its own and no related words.
    """
    whole = found = 0.0
    for each in concepts:
        weight = idf(each)
        whole += weight
        if each in other.concepts:
            found += weight
        elif not one.verbs.get(each) and not other.keys.isdisjoint(relations(each, one.concepts[each])):
            found += RELATED * weight
    return found / whole if whole else of_none


def _figures(words: Sequence[Word]) -> frozenset[str]:
    """The numbers that one seldom meets by chance; "two" is none, and an age belongs to somebody, not to an event."""
    found = set()
    for place, word in enumerate(words):
        behind = [each.concept for each in words[place + 1 : place + 3]]
        small = word.concept.isdigit() and int(word.concept) < SMALL_NUMBER
        if word.concept[0].isdigit() and not small and behind != ["year", "old"]:
            found.add(word.concept)
    return frozenset(found)
