"""Which noun phrase of a unit is the source of a cue, weighed by where it stands and by what stands around and between.

The rules of ``sources`` propose one; the weights know where these go wrong: behind an object, an aside, another clause.
"""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

from retold.reading import weighing
from retold.reading.statements import grammar
from retold.reading.statements.candidates import Candidate
from retold.reading.statements.chunks import find_chunks, whole_phrase
from retold.reading.statements.classes import class_of, is_finite
from retold.reading.statements.cues import Occurrence, is_quoted_as
from retold.reading.statements.heads import kind_of_speaker
from retold.reading.statements.introduced import is_nobody, with_role, without_time
from retold.reading.statements.lexicon import CARRYING
from retold.reading.statements.phrases import Range
from retold.reading.statements.tokens import QUOTED, Token

_BEFORE, _BEHIND, _EARLIER = 7, 3, 8
"""How many phrases before a cue and behind it are looked at, and the sources of how many cues before it."""

_LEAST, _LEAST_OPEN, _LEAST_NOUN = 0.2, 0.4, 0.6
"""Least probability of a source, and of one where the rules see none; on PolNeAR one in three is right below the first,
and four of ten below the second. Who is taken for a source without being one is worse than a source left open.
"""


class Scene(NamedTuple):
    """A unit as it is looked at for sources: its phrases, the class of each token, and counts up to each token.

    ``verbs`` are finite verbs, ``subjects`` phrases before a verb, ``commas`` commas.
    """

    tokens: Sequence[Token]
    chunks: Sequence[Range]
    classes: Sequence[str]
    verbs: Sequence[int]
    subjects: Sequence[int]
    commas: Sequence[int]


class Rival(NamedTuple):
    """A noun phrase that may be the source of a cue: its tokens, its traits, and whether it is that of the rules."""

    phrase: Range
    traits: tuple[str, ...]
    ruled: bool


def choose_sources(tokens: Sequence[Token], candidates: Sequence[Candidate]) -> list[Candidate]:
    """The candidates of a unit with their likeliest sources."""
    chosen: list[Candidate] = []
    scene = None
    for candidate in candidates:
        if not is_sure(tokens, candidate):
            scene = scene or scene_of(tokens, candidates)
            candidate = candidate._replace(source=_choose(scene, candidate, chosen))
        chosen.append(_without_nobody(tokens, without_time(tokens, with_role(tokens, candidate))))
    return chosen


def _without_nobody(tokens: Sequence[Token], candidate: Candidate) -> Candidate:
    """A candidate without a source that is nobody; what seems or turns out keeps its "it"."""
    if candidate.source is None or not is_nobody(tokens, candidate.found, candidate.source):
        return candidate
    return candidate._replace(source=None)


def is_sure(tokens: Sequence[Token], candidate: Candidate) -> bool:
    """Whether a source needs no weighing: what begins a clause and stands right before its verb (.99 on PolNeAR).

    "Reportedly" has no source at all.
    """
    found, source, _ = candidate
    if source is not None and is_quoted_as(tokens, found):
        return True
    if found.voice == "ing" and source is not None and source[1] == found.first - 1:
        return tokens[found.first - 1].text == "as"
    if found.voice != "finite" or source is None or source[1] != found.first:
        return found.voice == "adverb"
    return source[0] == 0 or tokens[source[0] - 1].text in _CLAUSE_STARTS


_CLAUSE_STARTS = frozenset((",", ";", ":", "-", "--", "and", QUOTED))


def _choose(scene: Scene, candidate: Candidate, earlier: Sequence[Candidate]) -> Range | None:
    """The likeliest source of a candidate; ``earlier`` are those before it with the sources chosen for them."""
    if candidate.source is None and _is_object(scene.tokens, candidate.found, earlier):
        return None
    weights = weighing.weights_of("source_weights.tsv")
    rated = [(weighing.probability(rival.traits, weights), rival) for rival in find_rivals(scene, candidate, earlier)]
    probability, best = max(rated, key=lambda one: one[0], default=(0.0, None))
    least = _LEAST_NOUN if candidate.found.voice == "noun" else _LEAST_OPEN
    if best is None or probability < (_LEAST if candidate.source else least):
        return None
    if best.ruled:
        return candidate.source
    known = (one.source for one in earlier[-_EARLIER:] if one.source and _overlap(one.source, best.phrase))
    return next(known, None) or whole_phrase(scene.tokens, best.phrase, scene.chunks)


def _is_object(tokens: Sequence[Token], found: Occurrence, earlier: Sequence[Candidate]) -> bool:
    """Whether a cue noun is what another cue is about, so that its source is somebody else: "denied the claim that"."""
    verb = found.first - 1 - (tokens[found.first - 1].text in grammar.DETERMINERS)
    if found.voice != "noun" or tokens[verb].text in CARRYING:
        return False
    if verb == found.first - 1 and tokens[verb].text in _LEADING_TO_NOUN:
        return True
    return any(one.found.last == verb and one.found.voice != "noun" for one in earlier[-_EARLIER:])


_LEADING_TO_NOUN = frozenset("of amid despite after following over".split())
"""Before a noun without an article these tell that it is nobody's of that sentence: "is aware of reports that"."""


def scene_of(tokens: Sequence[Token], candidates: Sequence[Candidate]) -> Scene:
    """What the choice among phrases looks at."""
    chunks = list(find_chunks(tokens, frozenset(candidate.found.head for candidate in candidates)))
    classes = [class_of(token.text, token.capital) for token in tokens]
    verbs = accumulate((is_finite(token, kind) for token, kind in zip(tokens, classes, strict=True)), initial=0)
    starts = {chunk[0] for chunk in chunks if _is_subject(tokens, classes, chunk)}
    subjects = accumulate((number in starts for number in range(len(tokens))), initial=0)
    commas = accumulate((kind == "," for kind in classes), initial=0)
    return Scene(tokens, chunks, classes, list(verbs), list(subjects), list(commas))


def find_rivals(scene: Scene, candidate: Candidate, earlier: Sequence[Candidate]) -> list[Rival]:
    """The phrases that may be the source of a candidate: those around it, that of the rules, those of earlier cues."""
    found, rule = candidate.found, candidate.source
    first = bisect_right(scene.chunks, found.first, key=lambda chunk: chunk[1])
    last = bisect_right(scene.chunks, found.last, key=lambda chunk: chunk[0])
    before, behind = scene.chunks[max(0, first - _BEFORE) : first], scene.chunks[last : last + _BEHIND]
    order = {chunk: min(5, number) for number, chunk in enumerate(reversed(before))}
    order |= {chunk: 6 + number for number, chunk in enumerate(behind)}
    phrases = [one for one in (*before, *behind) if _may_speak(scene, candidate, one)]
    sources = {one.source: one.found.voice for one in earlier[-_EARLIER:] if one.source}
    for phrase in (rule, *sources):
        if phrase and not any(_overlap(phrase, one) for one in (*phrases, (found.first, found.last + 1))):
            phrases.append(phrase)
    return [
        Rival(
            phrase,
            _traits(scene, candidate, phrase, order.get(phrase, 9), sources),
            rule is not None and _overlap(rule, phrase),
        )
        for phrase in phrases
    ]


def _may_speak(scene: Scene, candidate: Candidate, phrase: Range) -> bool:
    """Whether a phrase may be a source: neither what a passive is about nor what qualifies a noun or is spoken to."""
    found, first, end = candidate.found, phrase[0], phrase[1]
    if _overlap(phrase, (found.first, found.last + 1)) or is_nobody(scene.tokens, found, phrase):
        return False
    if found.voice in ("passive", "reduced"):
        is_agent = first > found.last and scene.classes[first - 1] == "by"
        if is_agent and _opens_deed(scene.tokens[found.last + 1 : first - 1]):
            return False
        return is_agent or (first < found.first and scene.verbs[found.first] > scene.verbs[end])
    if found.voice in _BEHIND_MARK and first > found.last:
        return scene.classes[first - 1] in _BEHIND_MARK[found.voice]
    if found.voice != "noun" or end != found.first:
        return True
    owns = scene.tokens[end - 1].text in grammar.POSSESSIVES
    return owns or (first > 0 and scene.tokens[end - 1].capital)


def _opens_deed(between: Sequence[Token]) -> bool:
    """Whether what stands before "by" is done by them, not said: "is believed to have been built by the Romans"."""
    words = [token.text for token in between]
    return "that" in words or any(pair in (("to", "be"), ("to", "have")) for pair in pairwise(words))


_BEHIND_MARK = {"ing": (",",), "infinitive": (",",), "noun": ("by", "from", "of")}
"""What stands before a source behind its cue: "after saying so, the mayor", "a claim by the mayor"."""


def _overlap(one: Range, other: Range) -> bool:
    """Whether two ranges share a token."""
    return one[0] < other[1] and other[0] < one[1]


def _traits(
    scene: Scene, candidate: Candidate, phrase: Range, order: int, sources: Mapping[Range, str]
) -> tuple[str, ...]:
    """What speaks for a phrase and against it, in relation to the cue and to what the rules say."""
    found, voice = candidate.found, candidate.found.voice
    first, end = phrase
    behind = first > found.last
    begin, until = (found.last + 1, first) if behind else (end, max(end, found.first))
    verbs, commas = scene.verbs[until] - scene.verbs[begin], scene.commas[until] - scene.commas[begin]
    subjects = 0 if behind else scene.subjects[until] - scene.subjects[begin]
    prior, after = _class_at(scene, first - 1), _class_at(scene, end)
    lead = _class_at(scene, found.first - 1)
    ruled = f"{_by_rule(candidate.source, phrase)} {voice}"
    subject = f"{voice} subject {scene.subjects[first + 1] > scene.subjects[first]}"
    inherited = next((other for source, other in sources.items() if _overlap(source, phrase)), "no")
    return (
        f"{ruled} {kind_of_speaker(scene.tokens, phrase)}",
        f"{ruled} lead {lead}",
        f"{ruled} between {prior} and {after}",
        f"{voice} {order} before {after}",
        f"{voice} verbs {min(3, verbs)} commas {min(3, commas)}",
        f"{voice} verbs {min(3, verbs)} behind {prior}",
        f"{ruled} source {inherited}",
        f"{ruled} first {bool(scene.chunks) and phrase == scene.chunks[0]}",
        f"{ruled} gap {0 if behind else min(4, found.first - end)} {behind}",
        f"{subject} {min(2, subjects)} lead {lead}",
        f"{subject} behind {prior}",
    )


def _by_rule(rule: Range | None, phrase: Range) -> str:
    """What the rules say of a phrase."""
    if rule is None:
        return "open"
    if not _overlap(rule, phrase):
        return "another"
    return "ruled" if rule[0] >= phrase[0] - 1 else "part"


def _is_subject(tokens: Sequence[Token], classes: Sequence[str], chunk: Range) -> bool:
    """Whether a phrase stands before a verb."""
    if tokens[chunk[0]].text in ("who", "i", "he", "she", "they", "we"):
        return True
    after = chunk[1] + (chunk[1] < len(tokens) and classes[chunk[1]] == "adverb")
    return after < len(tokens) and classes[after] in _VERBAL


_VERBAL = frozenset(("be", "have", "modal", "past", "s", "said", "'s"))


def _class_at(scene: Scene, number: int) -> str:
    """The class of a token, "edge" outside the unit."""
    return scene.classes[number] if 0 <= number < len(scene.classes) else "edge"
