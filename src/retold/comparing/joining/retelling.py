"""Whether a report that took nothing from another tells the same as it, sentence by sentence.

The alignment says which sentences speak of the same; between reports of one text that is enough. Two reporters,
though, name the same people and places in sentences that tell different things, and each such pair would raise the
number of accounts behind a claim. So between them more is asked: what is said of those people and places, that is
verbs, figures and words of a quotation, must be found again.
"""

import re
from collections.abc import Iterable
from math import exp, log1p
from typing import Literal

from retold.comparing.sentences.senses import Sense, part_of, sense_of
from retold.text import idf

Verdict = Literal["told", "doubtful", "other"]

QUOTED = 5
"""So many words in a row of a quotation that stand in the other, too, are one utterance: so were 28 of 30 in BASIL."""

TOLD, DOUBTFUL = 0.75, 0.5
"""Of 117 aligned pairs of sentences from BASIL's outlets without a common quotation, judged by hand, 47 % tell the
same and 29 % nothing of it. Of those that are "told" 74 % and 9 % do (ten-fold), of the "doubtful" 48 % and 24 %, of
the others 28 % and 45 %."""

PERHAPS, PERHAPS_PLAIN, PERHAPS_QUOTED = 0.25, 0.1, 0.3
"""Parts of what is seldom said around two texts, of the plain words of the richer one and of their quotations that must
be in the other for a doubt whether they are one.

Of 328 pairs of claims of made stories (benchmarks/support, 60 of seed 1) that tell one fact and were not joined 267 are
such, and 26 of 950 that tell two; in 40 stories of BASIL 87 pairs, in 25 of ECB+ 308. With .3 for the first 243, 15, 57
and 170; with the parts of all that is said instead, however often around, at best 227, 12, 69 and 171."""

LONG = 12
"""Two texts of so many content words have people and things in common whatever they tell of them: a verb or figure in
common is asked of them, too. It costs one of those 267 pairs, and a sixth of BASIL's."""

MOST = 0.6
"""Where one of the texts shows no verb, so much of the plain words of one must be in the other to leave a doubt."""

PLAINLY = 0.65
"""Two texts of which one has so much of the plain words of the other say the same, as far as words show, if what is
seldom said around them is in both, too. Of 15 such pairs that had from .5 on when read ten told the same."""

BORNE_OUT = 0.4
"""A telling that has less of a claim's text, or of the quotations in it, by weight, says something else. On the
invented reports of the example, sentences reworded throughout have .44 and more of one another."""

FRAME = 4
"""So many plain words around a quotation tell more than who said it, and to whom."""

NO_VERBS = 1 / 3
"""The part of its verbs that is taken to be found of a sentence that shows none."""

_NAME = r"[A-Z][\w.'’-]*(?:,? [A-Z][\w.'’-]*){0,5}"
_SOURCE = re.compile(
    rf"[,”\"] (?:(?:said|says|added) (?:[a-z]+ ){{0,4}}{_NAME}(?:, [a-z][^,”\"]{{0,40}})?"
    rf"|{_NAME} (?:said|says|added))\.?\s*$"
)
"""Who says it, behind what is said."""

_NEGATORS = frozenset("not no never nobody nothing neither cannot don't doesn't didn't won't can't".split())

# Logistic regression on the same 117 pairs; area under its curve .79 (ten-fold), of the alignment's score .75.
_SHARE, _PLAIN, _FIGURES, _VERBS, _BIAS = 2.37, 1.8, 0.52, 2.49, -1.66


def judge(one: str, other: str) -> Verdict:
    """Whether two texts of corresponding sentences tell the same: for certain, perhaps, or not.

    >>> judge("The ferry sank off Lesbos with 120 people on board.", "With 120 aboard, a ferry has sunk off Lesbos.")
    'told'
    >>> judge("The blue ferry sank off Lesbos.", "Divers found the blue ferry of Lesbos in the mud.")
    'other'
    """
    a, b = sense_of(one), sense_of(other)
    if a.words == b.words:
        return "told"
    return "told" if _one_utterance(a, b) else _verdict(one, other)


def _verdict(one: str, other: str) -> Verdict:
    """Whether two texts tell the same by what they say."""
    likely, said = _likely(one, other)
    if likely >= TOLD and said == "both":
        return "told"
    return "doubtful" if likely >= DOUBTFUL and said != "neither" else "other"


def _likely(one: str, other: str) -> tuple[float, Literal["both", "one", "neither"]]:
    """How probably two texts tell the same, and which of them has what the other says of those it names."""
    a, b = sense_of(one), sense_of(other)
    share, plain, figures, fewer_verbs = _features(a, b)
    odds = _BIAS + _SHARE * share + _PLAIN * plain + _FIGURES * figures + _VERBS * fewer_verbs
    likely = 1 / (1 + exp(-odds))
    found = (part_of(a.verbs, a, b), part_of(b.verbs, b, a))
    silent = not (a.verbs and b.verbs)
    if all(found) or (figures and (silent or any(found) or not _share_sum_alone(a, b))):
        return likely, "both"
    return likely, "one" if any(found) or (silent and plain >= MOST) else "neither"


def _share_sum_alone(a: Sense, b: Sense) -> bool:
    """Whether two texts have no figure but sums of money in common, and no name: a sum names a thing by itself."""
    names = (each for each, name in a.concepts.items() if name and b.concepts.get(each))
    return a.figures & b.figures <= a.sums | b.sums and not any(names)


def may_be_one(one: str, other: str, here: float) -> bool:
    """Whether two texts have enough in common to tell the same in other words, whatever is said to have happened.

    ``here`` is how much of what is seldom said around them both have.

    >>> may_be_one("The ship ran into the pier of Tarn.", "On Monday the pier of Tarn was rammed by a ship.", 0.5)
    True
    >>> may_be_one("The ship ran into the pier of Tarn.", "Prisoners of war had built the lighthouse of Tarn.", 0.5)
    False
    """
    a, b = sense_of(one), sense_of(other)
    plain = max(part_of(a.plain, a, b), part_of(b.plain, b, a))
    if here < PERHAPS or plain < PERHAPS_PLAIN or not (_quotes(a, b) and _quotes(b, a)):
        return False
    return is_telling_likeness(one, other)


def is_telling_likeness(one: str, other: str) -> bool:
    """Whether it means something that two texts are alike: one is short, or something happens alike in both."""
    shorter = min(len(sense_of(one).concepts), len(sense_of(other).concepts))
    return shorter < LONG or share_happening(one, other)


def quotes_from(text: str, by: str) -> bool:
    """Whether a good part of what the first text quotes, if it quotes at all, is in the second."""
    return _quotes(sense_of(text), sense_of(by))


def _quotes(one: Sense, other: Sense) -> bool:
    return part_of(sorted(one.in_marks), one, other, 1.0) >= PERHAPS_QUOTED


def support(text: str, by: str) -> float:
    """The part of what the first text says, by weight, that is also said by the second; related words count half."""
    whole = sense_of(text)
    return part_of(whole.concepts, whole, sense_of(by))


def _one_utterance(a: Sense, b: Sense) -> bool:
    """Whether QUOTED words in a row of a quotation of one stand in the other, in marks or in a quotation's middle."""
    if not (a.quoted or b.quoted):
        return False
    return not (_runs(a.quoted).isdisjoint(_runs([b.words])) and _runs(b.quoted).isdisjoint(_runs([a.words])))


def _runs(texts: Iterable[tuple[str, ...]]) -> set[tuple[bool, tuple[str, ...]]]:
    """All runs of QUOTED words, each with whether it is denied by one of as many words before it."""
    return {
        (not _NEGATORS.isdisjoint(words[max(0, start - QUOTED) : start]), words[start : start + QUOTED])
        for words in texts
        for start in range(len(words) - QUOTED + 1)
    }


def bears_out(text: str, by: str) -> bool:
    """Whether the second text says what the first says, as far as words show: most of it, and most of its quotations.

    >>> bears_out("The ministers held “candid” talks in Bern.", "The ministers met for talks in Bern.")
    False
    """
    whole, given = sense_of(text), sense_of(by)
    if part_of(whole.concepts, whole, given) < BORNE_OUT:
        return False
    quoted = [concept for concept in whole.concepts if concept in whole.in_marks]
    return part_of(quoted, whole, given, 1.0) >= BORNE_OUT


def quote_alike(one: str, other: str) -> bool:
    """Whether the texts have a quotation in common."""
    return _one_utterance(sense_of(one), sense_of(other))


def share_verbs(one: str, other: str) -> bool:
    """Whether a good part of the verbs of one text stands in the other; one that shows no verb may have the same.

    >>> share_verbs("The minister will visit Bern.", "The minister visited Bern."), share_verbs("It fell.", "It rose.")
    (True, False)
    """
    a, b = sense_of(one), sense_of(other)
    return max(part_of(a.verbs, a, b, NO_VERBS), part_of(b.verbs, b, a, NO_VERBS)) >= NO_VERBS


def share_happening(one: str, other: str) -> bool:
    """Whether the texts have verbs or a figure in common, and not only people and things."""
    return share_verbs(one, other) or not sense_of(one).figures.isdisjoint(sense_of(other).figures)


def share_plainly(one: str, other: str) -> bool:
    """Whether so much of the plain words of one text stands in the other, names and figures apart.

    >>> share_plainly("Lind was in a crosswalk when the car hit her.", "They were in the crosswalk as a car came fast.")
    True
    >>> share_plainly("The coach of Tarn, Ada Lind, put him on the list.", "Coach Ada Lind said he needed rest.")
    False
    """
    a, b = sense_of(one), sense_of(other)
    return max(part_of(a.plain, a, b), part_of(b.plain, b, a)) >= PLAINLY


def adds_frame(text: str, by: str) -> bool:
    """Whether the first text tells something of its own around a quotation that the second does not say.

    Who speaks, and to whom, is too little for that; names are left out, as the second may have a pronoun.

    >>> adds_frame("She began as if she had really won the dispute: “We have a deal.”", "“We have a deal,” she said.")
    True
    >>> adds_frame("“We have a deal,” the minister told reporters in Bern.", "“We have a deal,” she said.")
    False
    """
    whole, given = sense_of(text), sense_of(by)
    frame = [concept for concept in whole.plain if concept not in whole.in_marks]
    missing = [concept for concept in frame if not part_of([concept], whole, given)]
    return len(missing) >= FRAME and part_of(frame, whole, given) < BORNE_OUT


def share_source_alone(one: str, other: str) -> bool:
    """Whether two texts have nothing in common but who says what they tell.

    >>> share_source_alone("The deal covers all teachers, said Piotr Lasky.", "“Nobody slept,” said Piotr Lasky.")
    True
    """
    a, b = (sense_of(_SOURCE.sub("", text)) for text in (one, other))
    return bool(a.concepts and b.concepts) and not part_of(a.concepts, a, b) and one != other


def _features(a: Sense, b: Sense) -> tuple[float, float, float, float]:
    both = ((a, b), (b, a))
    return (
        min(part_of(one.concepts, one, other) for one, other in both),
        max(part_of(one.plain, one, other) for one, other in both),
        log1p(sum(map(idf, sorted(a.figures & b.figures)))),
        min(part_of(one.verbs, one, other, NO_VERBS) for one, other in both),
    )
