"""How certain what somebody says is made by the way it is said: asserted, denied, asked, refused, left open."""

from collections.abc import Sequence

from retold.model.read import StatementStatus
from retold.reading.statements import grammar
from retold.reading.statements.candidates import Candidate
from retold.reading.statements.contents import Complement
from retold.reading.statements.cues import Occurrence
from retold.reading.statements.lexicon import Cue
from retold.reading.statements.phrases import Range
from retold.reading.statements.tokens import Token

SILENT = frozenset(
    """say tell respond comment answer reply specify disclose reveal elaborate write mention explain address
    discuss""".split()
)
_NOBODY = frozenset("none nobody neither nothing no".split())
VERIFYING = frozenset("confirm verify corroborate".split())
"""Who does not do so leaves open whether it is so, and denies nothing."""

_ORDERING = frozenset("tell order warn instruct command".split())
"""Verbs by which somebody is to do what an infinitive names: it is told of nothing that it is so."""

_KNOWING = frozenset("know clear certain sure aware".split())
"""Who does not know something, or for whom it is not clear, leaves it open."""

_EXPECTING = frozenset("expect anticipate foresee predict".split())


def status_of(tokens: Sequence[Token], candidate: Candidate) -> StatementStatus:
    """The status that a cue gives; a cue that is negated holds its content for not so, or says nothing of it.

    Who does not expect something has an expectation all the same, and denies nothing.
    """
    found, source, complement = candidate
    status = (complement.cue if complement else _of_speech(found)).status
    status = _by_use(tokens, found, complement) or status
    if found.voice == "noun" and any(token.text == "no" for token in tokens[max(0, found.first - 3) : found.first]):
        return "unknown"
    if found.lemma == "deny" and (confirming := _confirming(tokens, found.head)):
        return _unverified(confirming)
    nobody = source is not None and (_is_nobody(tokens, source) or _is_denied(tokens, source[0]))
    if not found.negated and not nobody and not (complement and _says_nothing(tokens, found, complement)):
        return status
    group = tokens[found.first : found.head]
    if found.lemma in SILENT:
        return (
            "unknown"
            if complement and complement.frame in "TQtq" and not _says_nothing(tokens, found, complement)
            else "declined"
        )
    if found.lemma in _EXPECTING:
        return "possible"
    if found.lemma in VERIFYING:
        return _unverified(group)
    return "unknown" if status == "denied" or found.lemma in _KNOWING else "denied"


def _by_use(tokens: Sequence[Token], found: Occurrence, complement: Complement | None) -> StatementStatus | None:
    """The status that a cue has in this use of it: "was told to leave", "is known to leak", "is considering"."""
    if complement and complement.frame in "Ii" and found.lemma in _ORDERING:
        return "asked"
    if complement and complement.frame in "Tt" and found.lemma in ("agree", "decide"):
        return _of_finding(tokens, complement.start)
    if found.voice == "passive" and found.cues[0].status == "possible":
        return "asserted" if found.lemma == "know" else "possible"
    if found.lemma in _BRANDING and complement and not found.negated and _is_called_false(tokens, complement.start):
        return "denied"
    return "possible" if tokens[found.head].text == "considering" else None


def _of_finding(tokens: Sequence[Token], start: int) -> StatementStatus | None:
    """The status of what somebody agrees or decides to be so rather than to do: "agreed that it leaked"."""
    end = next((n for n in range(start, len(tokens)) if tokens[n].text in grammar.STOPS), len(tokens))
    words = {token.text for token in tokens[start:end]}
    tells = tokens[start].text == "that" or not words.isdisjoint(grammar.FINITE | grammar.PASTS)
    return "asserted" if tells and words.isdisjoint(_AHEAD) else None


_AHEAD = frozenset("will would shall 'll won't wouldn't".split())
_BRANDING = frozenset("call brand label describe".split())


def _is_called_false(tokens: Sequence[Token], start: int) -> bool:
    """Whether somebody calls something false: "called the report false", "described the claim as nonsense"."""
    end = next((n for n in range(start, len(tokens)) if tokens[n].text in grammar.STOPS or tokens[n].text == "that"), 0)
    return end > start + 1 and tokens[end - 1].text in _FALSE


def _is_nobody(tokens: Sequence[Token], source: Range) -> bool:
    """Whether a source says that nobody is one; "No 10" and "No. 10" are somebody."""
    after = tokens[source[0] + 1].text if source[0] + 1 < len(tokens) else ""
    return tokens[source[0]].text in _NOBODY and not after[0:1].isdigit() and after != "."


def _is_denied(tokens: Sequence[Token], start: int) -> bool:
    """Whether not even a source says so: "Not even Lee claims that"."""
    return [token.text for token in tokens[max(0, start - 2) : start]] == ["not", "even"]


def _of_speech(found: Occurrence) -> Cue:
    """The entry of a cue that stands behind what is said: of "called" that of naming, not that of demanding."""
    return next((cue for cue in found.cues if "Q" in cue.frames), found.cues[0])


def _unverified(group: Sequence[Token]) -> StatementStatus:
    """The status of what somebody would not confirm, and of what somebody could not."""
    unable = any(token.text in ("can", "could", "cannot", "can't", "couldn't") for token in group)
    return "unknown" if unable else "declined"


def _confirming(tokens: Sequence[Token], deny: int) -> Sequence[Token]:
    """The words before "deny" where these are "neither confirm nor", "not confirm or"; none where they are not."""
    if deny < 3 or tokens[deny - 1].text not in ("nor", "or") or tokens[deny - 2].text not in VERIFYING:
        return ()
    group = tokens[max(0, deny - _LONGEST_GROUP) : deny - 2]
    is_negated = any(token.text in grammar.NEGATIONS or token.text.endswith("n't") for token in group)
    return group if is_negated else ()


_LONGEST_GROUP = 6


def _says_nothing(tokens: Sequence[Token], found: Occurrence, complement: Complement) -> bool:
    """Whether a cue of saying has "nothing" for its object: "wrote not a word about", "said nothing about"."""
    first = [token.text for token in tokens[found.last + 1 : complement.start + 2]]
    return found.lemma in SILENT and (first[:1] == ["nothing"] or first[:2] in (["not", "a"], ["no", "word"]))


_FALSE = frozenset("false untrue wrong unfounded baseless groundless incorrect bogus fabricated nonsense".split())


def is_called_false(tokens: Sequence[Token], found: Occurrence, content: Sequence[Range]) -> bool:
    """Whether the report itself says that a claim is not so: "The claim that the water is unsafe is false"."""
    if found.voice != "noun" or not content:
        return False
    after = [token.text for token in tokens[content[-1][1] : content[-1][1] + 3]]
    return after[:1] != [] and after[0] in grammar.BE and not _FALSE.isdisjoint(after[1:])


def without_untold(candidates: Sequence[Candidate]) -> list[Candidate]:
    """The cues without those of what somebody refuses to do, and without verbs that only voice a noun behind them.

    "Declined to say" is one refusal, and no saying; "voiced support" is support.
    """
    refused = {one.found.last + 1 for one in candidates if one.found.lemma in ("decline", "refuse")}
    nouns = {one.found.first for one in candidates if one.found.voice == "noun"}
    candidates = [one for one in candidates if one.found.last + 1 not in nouns or one.found.lemma not in _VOICING]
    told = SILENT | VERIFYING
    return [one for one in candidates if one.found.lemma not in told or one.found.first not in refused]


_VOICING = frozenset("voice express".split())
