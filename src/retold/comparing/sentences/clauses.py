"""Which clause of a sentence a time expression stands in, and what verb governs it, without a parser.

The sentence is walked from left to right. A subordinate clause, a participle or an infinitive of its own hides what
follows, until a comma closes it or the sentence ends; what is hidden dates nothing. Where the forms do not show which
verb governs, nothing does.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from retold.comparing.sentences.clause_words import (
    ADVERB,
    ASKED_WHEN,
    AUXILIARIES,
    BEFORE_DATE,
    BEFORE_INFINITIVE,
    BEFORE_NOUN,
    BEFORE_PRONOUN,
    FRONTING,
    ING_NOUNS,
    JOINING,
    NO_INFINITIVE,
    NO_RELATIVE_END,
    PASSIVE,
    PERFECT,
    RELATIVE,
    SAYING,
    SUBORDINATING,
    Token,
    is_verb,
)

Place = Literal["opening", "subject", "verb"]

_DASHES = ("-", "--", "—")


class Standing(NamedTuple):
    """Where a time expression stands in the clause that it dates.

    ``clause`` counts the main clauses of the sentence and what their verbs of saying introduce, ``start`` is the first
    token of its clause; ``place`` is whether it opens the clause, stands between subject and verb, or behind the verb,
    which is ``verb``. ``perfect`` is whether that is one of what "has begun", on no day that is over.
    """

    clause: int
    start: int
    place: Place
    verb: str
    token: int
    perfect: bool


@dataclass(slots=True)
class _Clause:
    """What is known of a clause so far: its verb, whether something is hidden in it, whether an apposition is open.

    What is hidden may be a relative clause behind the subject ("a nurse who stole was jailed on Monday"), or one of
    what happened at once, whose time is also that of the clause ("two died when the roof fell on Monday").
    """

    number: int
    start: int
    verb: str = ""
    says: bool = False
    hidden: Literal["", "to comma", "to end"] = ""
    hidden_verb: bool = False
    relative: bool = False
    at_once: bool = False
    apposed: bool = False
    perfect: bool = False
    commas: int = 0


def standings(tokens: Sequence[Token]) -> list[Standing]:
    """The time expressions that no subordinate clause hides."""
    walk = _Walk(tokens)
    found: list[Standing] = []
    for number, token in enumerate(tokens):
        if token.kind == "mark":
            walk.mark(number)
        elif token.kind == "word":
            walk.word(number)
        elif place := walk.place_of(number):
            clause = walk.clause
            found.append(Standing(clause.number, clause.start, place, clause.verb, number, clause.perfect))
    return [standing for standing in found if standing.place != "verb" or standing.clause not in walk.misread]


class _Walk:
    """The clause that a walk through the tokens has come to."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self._tokens = tokens
        self._count = 0
        self._outer: _Clause | None = None
        self._in_brackets = False
        self._last_verb = -1
        self.misread: set[int] = set()
        """Clauses whose first verb turned out to be a participle: "money raised last year is frozen"."""
        self.clause = _Clause(0, 0)

    def mark(self, number: int) -> None:
        """Go over a mark: quotations and semicolons open a clause, commas close what is hidden."""
        text = self._tokens[number].text
        if text == '"':
            self._quotation(number)
        elif text in "()":
            self._in_brackets = text == "("
        elif text in _DASHES:
            self._dash(number)
        elif text == ";":
            self._next(number + 1)
        elif text == ":" and not self._quotes(number + 1):
            self._hide("to end")
        elif text == ",":
            self._comma()

    def word(self, number: int) -> None:
        """Go over a word: it may hide what follows, or be the clause's verb."""
        word = self._tokens[number].text.lower()
        clause = self.clause
        if word == "that" and clause.says and not clause.hidden and self._after_saying(number):
            self._next(number + 1)
        elif self._subordinates(number, word):
            clause.at_once = self._is_at_once(number, word)
            inside = clause.apposed and not clause.verb
            follows = number + 1 < len(self._tokens) and self._tokens[number + 1].kind == "word"
            relative = follows and word in RELATIVE
            clause.relative = relative and not clause.verb and not clause.hidden
            self._hide("to comma" if inside or self._opens(number) else "to end", verb=relative)
        elif self._is_infinitive(number) or self._is_gerund(number) or (word == "with" and self._opens(number)):
            clause.at_once = False
            self._hide("to comma", verb=True)
        elif is_verb(self._tokens, number):
            self._verb(number, word)

    def place_of(self, number: int) -> Place | None:
        """Where a time expression stands that nothing hides; None where no main verb governs it."""
        if self._in_brackets:
            return None
        if self.clause.hidden:
            return "verb" if self.clause.at_once and self.clause.hidden_verb else None
        if self.clause.verb:
            return "verb"
        after = number + 1
        while after < len(self._tokens) and ADVERB.fullmatch(self._tokens[after].text.lower()):
            after += 1
        if is_verb(self._tokens, after) and number > self.clause.start:
            return "subject"
        return "opening" if not self.clause.commas else None

    def _dash(self, number: int) -> None:
        """Enter what stands between dashes, or leave it; behind a single one before the verb the sentence begins."""
        single = not self._in_brackets and all(token.text not in _DASHES for token in self._tokens[number + 1 :])
        if single and not self.clause.verb:
            self._next(number + 1)
        else:
            self._in_brackets = not self._in_brackets

    def _next(self, start: int) -> None:
        """Come to another main clause."""
        self._count += 1
        self.clause = _Clause(self._count, start)

    def _hide(self, until: Literal["to comma", "to end"], verb: bool = False) -> None:
        """What follows belongs to a clause of its own."""
        if self.clause.hidden != "to end":
            self.clause.hidden = until
            self.clause.hidden_verb = verb

    def _quotes(self, number: int) -> bool:
        return number < len(self._tokens) and self._tokens[number].text == '"'

    def _quotation(self, number: int) -> None:
        """Enter a whole sentence that is quoted, or leave one; quoted fragments belong to the sentence."""
        following = self._tokens[number + 1].text if number + 1 < len(self._tokens) else ""
        if self._outer:
            outer, self._outer = self._outer, None
            self.clause = outer
        elif following[:1].isupper() and (number == 0 or self._tokens[number - 1].kind == "mark"):
            outer = self.clause
            self._next(number + 1)
            self._outer = outer if outer.verb or outer.start < number else _Clause(self._count + 1, number + 1)
            self._count += 1
        elif number and self._tokens[number - 1].text in (",", ".", "!", "?"):
            self._next(number + 1)

    def _comma(self) -> None:
        clause = self.clause
        clause.commas += 1
        clause.at_once = False
        if clause.hidden == "to comma" and clause.hidden_verb:
            clause.hidden = ""
            clause.commas = 0 if not clause.verb and not clause.apposed else clause.commas
            clause.apposed = False
        elif not clause.hidden and not clause.verb and (clause.commas > 1 or not self._fronted()):
            clause.apposed = not clause.apposed

    def _fronted(self) -> bool:
        """Whether what a comma ends only stands before the subject: "Privately, …", "In Bern, …", "On Friday, …"."""
        first = self._tokens[self.clause.start]
        opening = first.text.lower() in FRONTING or ADVERB.fullmatch(first.text.lower())
        return bool(opening) or first.kind == "date"

    def _opens(self, number: int) -> bool:
        """Whether a subordinate clause opens the sentence or stands behind a comma, so that a comma can close it."""
        return number == self.clause.start or self._tokens[number - 1].text in (",", "and", "but")

    def _after_saying(self, number: int) -> bool:
        """Whether what a verb of saying has behind it can still be followed by what is said."""
        return number > 0 and self._tokens[number - 1].text != ","

    def _subordinates(self, number: int, word: str) -> bool:
        """Whether a word opens a subordinate clause: "that", but not "about that"; "by the time", "the day"."""
        before = self._tokens[number - 1].text.lower() if number else ""
        if word == "that":
            return before not in BEFORE_PRONOUN
        if word in BEFORE_DATE and number + 1 < len(self._tokens) and self._tokens[number + 1].kind == "date":
            return False
        return word in SUBORDINATING or (word in ("time", "moment") and before == "the")

    def _is_at_once(self, number: int, word: str) -> bool:
        """Whether a word opens what happened when the clause did: "died when …", no "said when …", "the day when …"."""
        before = self._tokens[number - 1] if number else None
        if word != "when" or not before or before.kind != "word" or not self.clause.verb or self.clause.hidden:
            return False
        return not self.clause.says and before.text.lower() not in ASKED_WHEN

    def _is_infinitive(self, number: int) -> bool:
        """Whether a "to" opens an infinitive that no verb beside it governs: "a decision to open", not "agreed to"."""
        if self._tokens[number].text.lower() != "to" or number + 1 >= len(self._tokens) or not number:
            return False
        following, before = self._tokens[number + 1], self._tokens[number - 1].text.lower()
        if following.kind != "word" or following.text in NO_INFINITIVE:
            return False
        is_base = following.text[0].islower() and (not following.text.endswith("s") or following.text.endswith("ss"))
        return is_base and number - 1 != self._last_verb and before not in BEFORE_INFINITIVE

    def _is_gerund(self, number: int) -> bool:
        """Whether a form in -ing is a verb of its own: "…, saying", "a bill banning", not "was saying", "a hearing"."""
        word = self._tokens[number].text.lower()
        if not word.endswith("ing") or len(word) < 5 or word in ING_NOUNS:
            return False
        before = self._tokens[number - 1].text.lower() if number else ""
        return number - 1 != self._last_verb and (
            before in ("by", "of", "from", "with", "in", "for") or before not in BEFORE_NOUN
        )

    def _verb(self, number: int, word: str) -> None:
        """Take a verb as the clause's own, as a part of the one before, or as one that hides what follows."""
        clause, before = self.clause, self._tokens[number - 1] if number else None
        grouped = self._is_grouped(number)
        if clause.hidden and not (word in AUXILIARIES and self._ends_relative(number)):
            clause.hidden_verb = True
            return
        clause.hidden = ""
        says = word in SAYING
        if grouped:
            clause.verb, clause.says = word, says and not (before and before.text in PASSIVE)
        elif not clause.verb and clause.apposed:
            self._hide("to comma", verb=True)
            return
        elif not clause.verb:
            clause.verb, clause.says, clause.perfect = word, says, word in PERFECT
        elif (says and clause.commas) or clause.says:
            self._next(number)
            self.clause.verb, self.clause.says = word, says
        elif before and (before.text in JOINING or ADVERB.fullmatch(before.text)):
            clause.verb, clause.says = word, says
        elif word in AUXILIARIES and self._is_joined(number):
            self._next(number)
            self.clause.verb, self.clause.perfect = word, word in PERFECT
        else:
            if word in AUXILIARIES:
                self.misread.add(clause.number)
            self._hide("to end" if word in AUXILIARIES else "to comma", verb=True)
            return
        self._last_verb = number

    def _ends_relative(self, number: int) -> bool:
        """Whether an auxiliary is the clause's own, behind a relative clause that has its verb: "who stole was"."""
        before = self._tokens[number - 1]
        follows = before.text.lower() in AUXILIARIES or before.kind == "mark" or ADVERB.fullmatch(before.text.lower())
        alone = not follows and before.text.lower() not in NO_RELATIVE_END
        return self.clause.relative and self._relative_verbs(number) and alone

    def _relative_verbs(self, number: int) -> bool:
        """Whether what stands before in a relative clause has a verb, and none that brings in what somebody says."""
        start = max(n for n in range(number) if self._tokens[n].text.lower() in RELATIVE)
        inside = range(start + 1, number)
        verbs = [self._tokens[n].text.lower() for n in inside if is_verb(self._tokens, n)]
        return bool(verbs) and SAYING.isdisjoint(verbs)

    def _is_joined(self, number: int) -> bool:
        """Whether a clause with a subject of its own goes on behind "and": "two were killed and a third was hurt"."""
        between = self._tokens[self._last_verb + 1 : number]
        return any(token.text in ("and", "but") for token in between) and between[-1].text not in ("and", "but")

    def _is_grouped(self, number: int) -> bool:
        """Whether only adverbs stand between a verb and the auxiliary before it."""
        if self._last_verb < 0 or self._tokens[self._last_verb].text.lower() not in AUXILIARIES:
            return False
        between = self._tokens[self._last_verb + 1 : number]
        return all(ADVERB.fullmatch(token.text.lower()) or token.kind == "date" for token in between)
