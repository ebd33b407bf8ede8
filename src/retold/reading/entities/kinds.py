"""What kind of name a stretch of words is by the words themselves, and which stretches are no names."""

import re
from collections.abc import Collection

from retold.model.read import EntityKind
from retold.reading.entities import lexicon, thing_words
from retold.reading.entities.known import known_organisations, known_places
from retold.text import is_stopword
from retold.text.media import is_medium
from retold.text.names import FAMILY_FIRST, first_names, is_korean
from retold.text.nations import inhabitants_of, named_nation, nation_of, nation_of_capital
from retold.text.spelling import one_spelling

_AT = frozenset("in at near the on off along outside".split())
_NO_SURNAMES = frozenset(
    """City Town Zoo Airport Stadium Arena Street Avenue Boulevard Square Island Islands County Hotel Cathedral Mosque
    Building Highway Territory Plaza Road Drive Terrace Crescent Quay Wharf Embankment Estate Prison Dam Reservoir
    Theater Theatre Cemetery Turnpike Station Falls Springs""".split()
)
_DOMAIN = re.compile(r"[a-z]\.(?:com|org|net|edu|gov|tv|io|ai)$")
_SHOUTED = frozenset("HE SHE HIS HER THEY THEIR THE AND NOT WAS HAS YOU YOUR MY OUR BUT HI OH".split())
_DIRECTIONS = frozenset("North South East West Northern Southern Eastern Western Central Upper Lower".split())
_PLACES_OF = frozenset("Gulf Bay Strait Straits Cape Sea Isle Horn City Town Province Republic Kingdom".split())
_CONTRACTION = re.compile(r"['’](?:ll|re|ve|d|m|t|s)$")
_NO_WORD = re.compile(
    r"[RDI]-[A-Z]|[QH][1-4]$|FY\d|(?=\w*\d)(?=\w*[a-z])(?=\w*[A-Z])\w{8,}$"
)  # R-Idaho; a part of an address
_DOTTED = frozenset("St. U.N. E.U. Mt. Ft. Inc. Co.".split())
_ENDING = re.compile(r"(?:s|es|ed|ing|er|ers|ly|y)$")
_ABSTRACT = re.compile(
    r"\w{3}(?:tions?|sions?|ness|ology|ocracy|acy|ability|ivity|osity|ship|hood|ments?|ologists|\w[^lr]ly)$"
)
_PLURALS = ((re.compile(r"ves$"), ("f", "fe")), (re.compile(r"ies$"), ("y",)))  # thieves, bodies
_ORDINARY = frozenset("white black eve".split())  # as often part of a name: the White House


def kind_of(words: tuple[str, ...], surface: str, before: str) -> EntityKind | None:
    """What the words tell; None where they leave it open."""
    if surface.isupper() and (len(surface) > 4 or (len(surface) == 4 and _is_known_place(surface.title()))):
        surface = surface.title()
    if _is_known_place(surface) or (words[0] in _DIRECTIONS and _is_known_place(" ".join(words[1:]))):
        return "place"
    if _is_organisation(words, surface) or _is_paper(words, surface, before):
        return "organisation"
    if "of" in words[1:-1] and words[words.index("of") - 1] in _PLACES_OF:
        return "place"
    if len(words) > 1 and (words[-1] in thing_words.PLACE_HEADS or opens_place(words)):
        surely = words[0] not in first_names() or before in _AT or words[-1] in _NO_SURNAMES
        return "place" if surely else "person"
    if words[-1].startswith(("'", "’")) and words[0] not in ("St", "St."):
        return "organisation"
    return "person" if _is_person(words) else None


def _is_known_place(name: str) -> bool:
    """A nation, a capital or a place of the list."""
    return bool(named_nation(name) or name in known_places() or nation_of_capital(name))


_CALLED = re.compile(r"\bthe (?:[a-z]+ )?(?:island|town|village|port|hamlet|suburb|islet) of $")


def is_called_place(text: str, start: int) -> bool:
    """Whether what begins there is called one: "the island of Skerrow", "the village of Dan Gulbi"."""
    return _CALLED.search(text, max(0, start - 40), start) is not None


def opens_place(words: tuple[str, ...]) -> bool:
    """Lake Placid, New Haven; not New Year."""
    return words[0] in thing_words.PLACE_OPENINGS and words[1].lower() not in lexicon.lower_case_words()


def _is_organisation(words: tuple[str, ...], surface: str) -> bool:
    """Whether the words are an organisation's name, by their head or because they are well known."""
    if surface in known_organisations() or surface.title() in known_organisations():
        return True
    if len(words) == 1:
        letters = words[0].replace(".", "")
        acronym = letters.isalpha() and letters.isupper() and 2 <= len(letters) <= 6 and not _is_shouted(words[0])
        return acronym or _DOMAIN.search(surface) is not None
    of = next((at for at, word in enumerate(words) if at and word in ("of", "for", "on")), len(words))
    return (
        words[of - 1] in thing_words.ORGANISATION_HEADS
        or words[0] in thing_words.FIRM_OPENINGS
        or words[1:3] in (("'s", "of"), ("’s", "of"))
        or "&" in words[1:-1]
    )


def _is_paper(words: tuple[str, ...], surface: str, before: str) -> bool:
    """Whether a name is made like that of a paper and has an article: "the Westport Ledger", not "Heath Ledger"."""
    return len(words) > 1 and before == "the" and is_medium(surface)


def _is_shouted(word: str) -> bool:
    """An ordinary word in capitals; short ones are as often acronyms, such as ICE."""
    return (
        word.isupper() and word.lower() in lexicon.lower_case_words() and (len(word) > 4 or word in lexicon.NEVER_NAMES)
    )


def _is_person(words: tuple[str, ...]) -> bool:
    """Whether the words are built as a person's name."""
    if (
        not 2 <= len(words) <= 5
        or any(word.endswith(("'s", "’s")) or word[-1].isdigit() for word in words)
        or words[-1] in thing_words.THING_HEADS
        or "of" in words
        or "and" in words
        or "&" in words
    ):
        return False
    common, names = lexicon.lower_case_words(), first_names()
    first = words[0].capitalize() if words[0].isupper() and len(words[0]) > 2 else words[0]
    if first in names or first.partition("-")[0] in names:
        return not (words[0].lower() in common and words[-1].lower() in common)
    if len(words) == 2 and is_korean(words):
        return True
    if words[0] in FAMILY_FIRST and len(words) <= 3 and words[0].lower() not in common:
        return True
    initials = [word for word in words[:-1] if word.endswith(".") and len(word) <= 4 and word[0].isupper()]
    if not initials or words[-1].endswith(".") or words[0] in _DOTTED or words[0] in known_places():
        return False
    return nation_of(words[0]) is None


def is_no_name(words: tuple[str, ...], surface: str, kind: EntityKind | None) -> bool:
    """Adjectives, offices, contractions and shouted phrases."""
    if kind == "person":
        return _is_no_person(words, surface)
    if (
        (_CONTRACTION.search(surface) and not words[-1].startswith(("'", "’")))
        or surface in lexicon.HOLIDAYS
        or _is_shouting(words)
    ):
        return True
    if len(words) == 2 and nation_of(surface) and not named_nation(surface):
        return inhabitants_of(surface) is None
    return _is_no_long_name(words, surface, kind) if len(words) > 1 else _is_no_word(surface)


def _is_shouting(words: tuple[str, ...]) -> bool:
    """Whether ordinary words stand in capitals: "FULL TEXT", "HE"; alone they may be an acronym: "WHO"."""
    common = lexicon.lower_case_words()
    if len(words) == 1:
        return (
            words[0] in _SHOUTED
            or (words[0].isupper() and words[0].title() in lexicon.CALENDAR)
            or _is_shouted(words[0])
        )
    if not all(word.isupper() for word in words):
        return False
    ordinary = sum(is_stopword(word.lower()) or word.lower() in common for word in words)
    return ordinary == len(words) or ordinary > 2


def _is_no_person(words: tuple[str, ...], surface: str) -> bool:
    """Initials alone, or a shouted phrase that does not begin with a first name."""
    if len(words) == 1 and (words[0] in lexicon.FAMILY_WORDS or _is_many(words[0])):
        return True
    if words[0] in _TURNS and is_stopword(words[1].lower()):
        return True
    if all(len(word) == 1 or not word[0].isupper() or word in thing_words.LEGAL_FORMS for word in words):
        return True
    return surface.isupper() and (len(surface) < 3 or (len(words) > 1 and words[0].title() not in first_names()))


_TURNS = ("Q.", "A.")
"""What opens a question and its answer: "Q. What did you see?"."""


def _is_many(word: str) -> bool:
    """Whether a word is a role of many: "Secretaries", "Presidents"."""
    if word.endswith("men"):
        return word.removesuffix("en") + "an" in lexicon.ROLE_HEADS
    return word.endswith("s") and (
        word[:-1] in lexicon.ROLE_HEADS or word.removesuffix("ies") + "y" in lexicon.ROLE_HEADS
    )


def _is_no_long_name(words: tuple[str, ...], surface: str, kind: EntityKind | None) -> bool:
    """Offices, adjectives, and phrases in title case, which have small words with a capital inside."""
    if surface in known_organisations():
        return False
    if any(word[0].isupper() and word != "The" and is_stopword(word) for word in words):
        return True
    only_roles = all(_is_role_word(word) for word in words)
    return only_roles and (kind is None or words[-1] in lexicon.ROLE_HEADS or words[0] in lexicon.ROLE_HEADS)


def _is_no_word(surface: str) -> bool:
    """A single word that is an adjective, a title or a role."""
    if surface in lexicon.NEVER_NAMES or len(surface) < 2 or surface[0].isdigit() or _NO_WORD.match(surface):
        return True
    if nation_of(surface) and not named_nation(surface):
        return inhabitants_of(surface) is None
    return surface in lexicon.ROLE_HEADS or surface in lexicon.TITLES or _is_many(surface)


def _is_role_word(word: str) -> bool:
    """Whether a word names an office or an adjective rather than somebody."""
    return (
        word in lexicon.ROLE_HEADS
        or word in lexicon.ROLE_OPENINGS
        or word in lexicon.ROLE_OBJECTS
        or word in lexicon.NEVER_NAMES
        or word in ("of", "the", "for")
        or nation_of(word) is not None
        or word in known_places()
    )


def is_ordinary(word: str, initial: bool, written: Collection[str]) -> bool:
    """A word that is usually written in lower case, or at the beginning of a sentence a form of such a word.

    ``written`` are the words that this report itself writes in lower case.
    """
    common = lexicon.lower_case_words()
    if word in common or word in _ORDINARY or (initial and word in written):
        return True
    if initial and _ABSTRACT.search(word):
        return True
    stems = [one_spelling(word), _ENDING.sub("", word), _ENDING.sub("e", word)]
    stems += [ending.sub(base, word) for ending, bases in _PLURALS for base in bases]
    rare = lexicon.rare_words()
    return initial and (word in rare or word.removesuffix("s") in rare or any(stem in common for stem in stems))
