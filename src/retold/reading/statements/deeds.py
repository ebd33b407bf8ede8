"""Whether a verb that tells words as often as deeds tells a deed: "attacked the town", "backed the car into a wall"."""

from collections.abc import Sequence

from retold.reading.entities.known import known_places
from retold.reading.statements import grammar
from retold.reading.statements.heads import head_number, kind_of_speaker
from retold.reading.statements.opening import first_phrase
from retold.reading.statements.phrases import Range, phrase_after
from retold.reading.statements.subjects import subject_before
from retold.reading.statements.tokens import QUOTED, Token
from retold.text.nations import nation_of

EITHER = frozenset(
    "attack fight combat hit hammer pummel target threaten confront counter back welcome knock rip".split()
)
"""Verbs that are done with hands, arms or wheels as well as with words."""

DEEDS = frozenset("celebrate challenge present unveil take seize tie target introduce nominate add air post".split())
"""Verbs that tell a deed wherever their object is a thing: one in five of these attributes on PolNeAR."""

_MATTERS = frozenset(
    """plan plans proposal proposals idea ideas policy policies record records bill law laws budget deal deals move
    moves ruling rulings verdict report reports claim claims comments remarks charges calls call demand demands approach
    strategy strategies stance view views conduct behaviour behavior character past history campaign candidacy bid
    tax taxes spending system process ban bans scheme schemes programme program programs measure measures pledge promise
    rule rules practice practices notion news vote result results step steps support cuts cut reform reforms opponent
    opponents rival rivals critics candidate candidates nominee nominees media press coverage findings efforts effort
    initiative offer speech trade pact treaty talks ceasefire truce suggestion suggestions handling treatment
    credentials leadership release entry""".split()
)
_MATTER_ENDS = ("ction", "ation", "ition", "ision", "ession", "ement", "ency", "ance", "ence", "ship", "ism")
_THINGS = frozenset(
    "station nation location plantation settlement ambulance residence conference ship audience".split()
)
_GROUNDS = frozenset("for over as".split())
_LONGEST_OBJECT = 10
_SPEAKING = frozenset("name official media document group expert i you he she we they who".split())
"""Kinds of sources that attack, hit and back one another with words rather than otherwise."""


def tells_deed(tokens: Sequence[Token], first: int, last: int, source: Range | None, passive: bool) -> bool:
    """Whether one of the verbs that are either, from ``first`` to ``last``, shows no sign of having been words.

    Signs are what it is about (a plan, a decision), why ("for", "over", "as"), quoted words, and two people by name.
    """
    whom = _subject(tokens, first) if passive else phrase_after(tokens, last + 1, commas=False)
    if whom is None or any(token.text == QUOTED for token in tokens[slice(*whom)]) or _has_grounds(tokens, last + 1):
        return False
    head = tokens[head_number(tokens, whom)]
    if is_matter(head.text):
        return False
    is_person = head.text in grammar.OBJECTS or (head.capital and not _is_place(tokens, whom))
    return not (is_person and source is not None and _speaks(tokens, source))


def is_matter(noun: str) -> bool:
    """Whether a noun names what words are about rather than a thing: a plan, a decision."""
    one = noun.removesuffix("s") if not noun.endswith("ss") else noun
    return noun in _MATTERS or (one.endswith(_MATTER_ENDS) and one not in _THINGS)


def _is_place(tokens: Sequence[Token], whom: Range) -> bool:
    """Whether a phrase is the name of a place."""
    name = " ".join(token.text for token in tokens[slice(*whom)] if token.capital).title()
    return nation_of(name) is not None or name in known_places()


def _speaks(tokens: Sequence[Token], source: Range) -> bool:
    """Whether a source is likelier to attack with words; "Gunmen" at the beginning of a sentence is no name."""
    word = tokens[source[0]].text
    is_bare = source[1] - source[0] == 1 and source[0] == 0 and (grammar.looks_plural(word) or word.endswith("men"))
    return not is_bare and kind_of_speaker(tokens, source) in _SPEAKING


def strikes_place(tokens: Sequence[Token], start: int) -> bool:
    """Whether a place or a door is struck: "a hurricane slams Florida"."""
    whom = phrase_after(tokens, start, commas=False)
    return whom is not None and (_is_place(tokens, whom) or tokens[head_number(tokens, whom)].text in ("door", "doors"))


def _subject(tokens: Sequence[Token], first: int) -> Range | None:
    """What a passive is about."""
    return subject_before(tokens, first, frozenset()) or first_phrase(tokens, first)


def _has_grounds(tokens: Sequence[Token], start: int) -> bool:
    """Whether the words behind a verb tell why somebody is attacked or praised; "for three hours" does not."""
    for number in range(start, min(len(tokens) - 1, start + _LONGEST_OBJECT)):
        word, following = tokens[number].text, tokens[number + 1].text
        if word != "-" and word in grammar.STOPS:
            return False
        if word in _GROUNDS and following not in _NO_GROUNDS and not following[0].isdigit():
            return not grammar.is_adverb(following)
    return False


_NO_GROUNDS = (grammar.SUBJECTS - grammar.DETERMINERS) | frozenset(
    "about around more two three four five six seven eight nine ten several hours days weeks months years".split()
)
"""Behind "for" these tell how long something lasted, behind "as" what happened meanwhile."""
