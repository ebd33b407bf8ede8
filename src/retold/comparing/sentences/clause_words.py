"""The words and marks of a sentence that show where its clauses begin, and which of its words are verbs."""

import re
from collections.abc import Sequence
from typing import Literal, NamedTuple

from retold.model import Span
from retold.text.irregular import BASE_FORMS

_PLAIN = str.maketrans({**dict.fromkeys("‘’‛`´ʼ", "'"), **dict.fromkeys("“”„‟«»", '"'), "–": "—"})
_TOKEN = re.compile(r"\d+(?:[.,]\d+)+|[^\W_]+(?:[.'&-]?[^\W_]+)*|--|\S")
SUBORDINATING = frozenset(
    """who whom whose which that when whenever where while after before because although though if unless until till
    since as than whether how why what despite following amid during once lest except ahead prior besides
    upon without""".split()
)
AUXILIARIES = frozenset(
    """is are was were has have had will would could can may might must shall should do does did isn't aren't wasn't
    weren't hasn't haven't hadn't won't wouldn't couldn't can't cannot doesn't don't didn't be been being it's he's
    she's that's there's they're we're i'm i've we've they've you've i'll we'll they'll he'll she'll""".split()
)
PERFECT = frozenset("has have i've we've they've you've".split())
PASSIVE = frozenset("is are was were be been being".split())
_PRESENT = frozenset(
    """says tells writes reports adds argues claims believes thinks warns wants plans hopes expects comes goes makes
    takes gives runs remains seems needs means shows becomes begins starts opens closes ends returns meets votes holds
    faces marks follows leaves falls rises sends keeps appears turns stands""".split()
)
_FORMS = frozenset(
    "left saw lay cut hit hurt put set shut split spread read cost let beat burst cast shed went died".split()
)
_NO_VERBS = frozenset(
    """children crises feet halves knives leaves lives loaves men mice people selves shelves teeth thieves wolves wives
    women persons shots splits goes sees lying person feed need speed seed breed indeed hundred united red bed
    unprecedented unchanged unharmed uninjured unscathed unaffected""".split()
)
BEFORE_DATE = frozenset("since until till before after following during as".split())
"""Words that open no clause where a time expression follows."""

BEFORE_NOUN = frozenset(
    """a an the his her its their our my your this these those some any no of in on at by for from with 's most
    many several few more all two three four five six seven eight nine ten""".split()
)
_COUNTS = frozenset("many several all two three four five six seven eight nine ten".split())
_PAST_ALONE = frozenset("died fell went came rose sank drove".split())
BEFORE_INFINITIVE = frozenset(
    "able likely unlikely due set ready about going expected scheduled slated supposed poised planning hoping".split()
)
NO_INFINITIVE = frozenset("the a an his her its their our my your this that these those him them me us".split())
SAYING = frozenset(
    """said says told tells added adds wrote announced reported confirmed warned argued insisted declared stated
    explained claimed estimated believes believed thinks thought testified tweeted denied acknowledged admitted
    predicted promised vowed noted disclosed agreed recalled replied suggested hoped feared""".split()
)
BEFORE_PRONOUN = frozenset("about of for to with after before like than do did doing".split())
FRONTING = frozenset(
    """in on at for from by under over across among between against like unlike per via within outside inside of to
    meanwhile however instead separately moreover furthermore nevertheless still yet indeed overall later earlier then
    also perhaps maybe today yesterday tomorrow tonight here there""".split()
)
"""Words that open what only stands before a subject."""

RELATIVE = frozenset("who which that".split())
NO_RELATIVE_END = frozenset("he she it they we i you there and or but who which that".split())
"""Words before an auxiliary that is not the main clause's: "who said he was …", "who stole and was …"."""

ASKED_WHEN = frozenset(
    """know known unknown clear unclear sure say ask asked see remember remembers remembered recall recalls recalled
    decide decided day night morning afternoon evening week month year time moment period""".split()
)
"""Words behind which "when" asks for a time, or tells of which day somebody speaks."""

JOINING = frozenset("and or but then nor yet".split())
ING_NOUNS = frozenset(
    """morning evening building meeting hearing briefing shooting wedding filing ruling opening spring king ring thing
    something nothing anything everything beginning funding housing bombing killing crossing training parking according
    gathering warning finding feeling string wing sterling""".split()
)
ADVERB = re.compile(r"[a-z]+ly|also|already|even|ever|just|never|now|once|soon|still|then|not|first|again")

Kind = Literal["word", "mark", "date"]


class Token(NamedTuple):
    """A word, a mark, or a whole time expression, quotation marks and dashes made plain."""

    text: str
    span: Span
    kind: Kind


def tokens_of(text: str, sentence: Span, dates: Sequence[Span]) -> list[Token]:
    """The words and marks of a sentence, each time expression one token."""
    plain = text[sentence.start : sentence.end].translate(_PLAIN)
    found: list[Token] = []
    place = sentence.start
    for date in (*sorted(dates), Span(sentence.end, sentence.end)):
        for match in _TOKEN.finditer(plain, place - sentence.start, max(place, date.start) - sentence.start):
            span = Span(match.start() + sentence.start, match.end() + sentence.start)
            found.append(Token(match[0], span, "word" if match[0][0].isalnum() else "mark"))
        if date.start >= place and date.end > date.start:
            found.append(Token(plain[date.start - sentence.start : date.end - sentence.start], date, "date"))
        place = max(place, date.end)
    return found


def _has_subject(before: str, word: str) -> bool:
    """Whether a number is the subject of a form that is no participle: "four died", not "four injured"."""
    return word in _PAST_ALONE and before in _COUNTS


def is_verb(tokens: Sequence[Token], number: int) -> bool:
    """Whether a token is a finite verb or a participle by its form and the word before it."""
    if not 0 <= number < len(tokens) or tokens[number].kind != "word":
        return False
    word = tokens[number].text
    if word.lower() in AUXILIARIES:
        return True
    before = tokens[number - 1].text.lower() if number else ""
    if not word[0].islower() or word in _NO_VERBS or (before in BEFORE_NOUN and not _has_subject(before, word)):
        return False
    if number > 1 and tokens[number - 1].text.isdigit() and tokens[number - 2].text in JOINING:
        return False  # three were killed "and 14 injured"
    return word in BASE_FORMS or word in _FORMS or word in _PRESENT or (word.endswith("ed") and len(word) > 4)
