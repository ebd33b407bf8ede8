"""Whether a full stop, or another mark, ends a sentence."""

import re

from retold.reading.inflection import letters_of

_TITLES = frozenset(
    """mr mrs ms mx dr prof gen sen rep gov lt col sgt capt rev st pres hon fr messrs mme mlle supt det insp adm cmdr
    maj cpl pvt amb atty sens reps govs gens profs drs brig msgr mgr ald cllr congr asst assoc dep ft mt pt""".split()
)
"""A name follows: never the end."""

_BEFORE_FIGURE = frozenset(
    """no nos p pp vol vols fig figs art sec ch par para op col ft jan feb mar apr jun jul aug sep sept oct nov dec
    approx est ca c v vs fol ver rs""".split()
)
"""Not the end if a figure follows."""

_NEVER = frozenset("vs v e.g i.e cf viz al ph".split())

_MAYBE = frozenset(
    """inc corp co ltd plc llc jr sr bros etc dept univ assn ave blvd rd hwy bldg ala ariz ark calif colo conn del fla
    ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ont que jan
    feb aug sept sep oct nov dec dist cos est mins hrs yr yrs lbs oz gov't int'l nat'l cie bhd pty intl mfg sgd u.s.a
    mln bln dlrs pct""".split()
)
"""The end only if a word follows that starts sentences and no names, or a clause of its own."""

_SMALL = frozenset("etc mins hrs yr yrs lbs oz gov't int'l nat'l mln bln dlrs pct est dept inc corp co ltd".split())
"""Also without a capital; others are then words: ill, mass, ore."""
_IN_NAMES = frozenset("jr sr dept univ assn dist est".split())
"""More of a name may follow these, and a verb: "King Jr. Boulevard opened"."""
_POLITE = re.compile(r"(?:(?:Mr|Mrs|Ms|Mx|Messrs)\b\.?|Miss)\s")
"""Nobody is so called in the middle of a name."""
_AUXILIARIES = frozenset(
    """is are was were has have had will would can could may might must should do does did isn't aren't wasn't weren't
    hasn't haven't hadn't won't wouldn't can't cannot couldn't don't doesn't didn't said says""".split()
)
_CLAUSE = re.compile(r"[A-Z][\w'’-]*\s+(?P<verb>[a-z]+(?:['’]t)?)\b")
_LOWER_WORD = re.compile(r"\b[a-z]+(?:['’]t)?\b")
_ARTICLE = re.compile(r"\b[Tt]he\s(?:[\w'’-]+\s){0,3}$")

_STARTERS = frozenset(
    """A After All Although Also An And Another Any As Asked At Because Before Both But By Despite During Each Earlier
    Even Every Few For From Had Has Have He Her Here His How However I If In Instead It Its Later Last Many Meanwhile
    More Most Much My Nearly Neither Next No None Nor Not Now Of On Once One Only Or Other Others Our Over Perhaps She
    Since So Some Still Such That The Their Then There These They This Those Though Three Thus To Two Under Unless
    Until We Were What When Whether Where Which While Who Why With Would Yes Yet You Your It's He's She's That's There's
    They're We're I'm Don't Did Do Does Is Are Was Will Can Could Should""".split()
)

_CLOCK = re.compile(
    r"(?:A?E[DS]?T|C[DES]*T|P[DS]?T|M[DS]T|AE[DS]T|JST|SGT|HKT|GMT|BST|UTC|IST|Eastern|Pacific|Central|Mountain|local|"
    r"(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?|"
    r"Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
)
_HOUR_ALONE = re.compile(
    r"[\"“]?(?:By|At|Around|About|Before|After|Until|Since|From|Just|Shortly)\s+(?:[a-z]+\s+){0,2}\d[\d:.]*\s?[ap]\.m",
    re.I,
)
"""A time of day with which a sentence begins: "By 4 p.m. Gray had left"."""

_TOKEN = re.compile(r"[^\s\"“”‘(\[—–/-]+$")
_OPENERS = "\"“‘'«([`"
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_PLAIN = re.compile(r"[a-z]{3,}(?:-[a-z]+)?")
_CAMEL = re.compile(r"[a-z]{1,2}[A-Z]")
_LETTERS = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]$")
_I = re.compile(r"I\b")
_STAMMER = re.compile(r"\bI\s*$")
"""Behind a pause the capital tells nothing: "I … I don't know"."""
_COUNTER = re.compile(r"(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,4})$")
_SAID = re.compile(
    r"(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep)\.? )?(?:[A-Z][\w'’.-]* ){1,3}"
    r"(?:said|says|asked|asks|added|wrote|tweeted|told|shouted|cried|wondered|replied|joked|continued|exclaimed"
    r"|wants\sto\sknow|wanted\sto\sknow)\b"
)
_NAMED_WITH_MARK = frozenset({"Yahoo", "Jeopardy", "Yum"})


def ends_sentence(text: str, stop: re.Match[str], end: int, start: int, caseless: bool) -> bool:
    """Whether the sentence that began at ``start`` ends with the marks that ``stop`` matched, the next at ``end``."""
    marks = stop.group().rstrip()
    if not marks:
        return True
    after = end
    while after < len(text) and text[after] in _OPENERS:
        after += 1
    first = text[after : after + 1]
    if first.islower() and not caseless and not _CAMEL.match(text, after):
        return False
    if first in "-—–,;:.!?…&%/":
        return False
    if (
        marks in ("…", "...")
        and _STAMMER.search(text, max(0, stop.start() - 5), stop.start())
        and _I.match(text, after)
    ):
        return False
    if end == stop.start() + len(marks):
        return _is_missing_space(text, stop, after)
    if marks[0] == ".":
        return _ends_with_stop(text, stop, start, end, after)
    return not _goes_on_after_cry(text, stop, after, marks)


def _is_missing_space(text: str, stop: re.Match[str], after: int) -> bool:
    """Whether a space was lost between two sentences: "ended.The", "ended.”Gray"; not "Amazon.The-Shop" or "U.S.A".

    A word that no sentence starts with can be the rest of an address or of a name, unless plain words surround it.
    """
    if not text[max(0, stop.start() - 2) : stop.start()].islower():
        return False
    word = _WORD.match(text, after)
    if word is None or text[word.end() : word.end() + 1] not in (" ", ","):
        return False
    if after > stop.start() + 1 or word.group().replace("’", "'") in _STARTERS:
        return True
    before = _TOKEN.search(text, max(0, stop.start() - 30), stop.start())
    return before is not None and _PLAIN.fullmatch(before.group()) is not None and word.group()[1:] != ""


def _ends_with_stop(text: str, stop: re.Match[str], start: int, end: int, after: int) -> bool:
    """Whether a full stop ends a sentence rather than an abbreviation."""
    if end > stop.end() or len(stop.group().rstrip()) > 1:
        return True
    found = _TOKEN.search(text, max(start, stop.start() - 30), stop.start())
    if not found:
        return stop.start() > start
    token, low = found.group(), found.group().lower()
    if found.start() == start and _COUNTER.match(token):
        return False
    if low in ("a.m", "p.m") and text[end : end + 1] == "(":
        return False
    if text[after : after + 1].isdigit():
        return low not in _BEFORE_FIGURE and token != "a" and not _is_initial(token)
    if low == "st":
        return _starts_sentence(text, end, after) or _is_clause_of_its_own(text, start, found.start(), after)
    if low in _TITLES or low in _NEVER:
        return False
    if low in ("a.m", "p.m"):
        return not _CLOCK.match(text, after) and not _HOUR_ALONE.fullmatch(text, start, stop.start())
    if low in _MAYBE and (low in _SMALL or not token.islower()):
        own = low not in _IN_NAMES and _is_clause_of_its_own(text, start, found.start(), after)
        return own or _starts_sentence(text, end, after)
    return not (_LETTERS.match(token) or _is_initial(token)) or _starts_sentence(text, end, after)


def _is_initial(token: str) -> bool:
    """Whether a token is one capital letter."""
    return len(token) == 1 and token.isupper()


def _starts_sentence(text: str, end: int, after: int) -> bool:
    """Whether the next word begins sentences and no names, or stands behind an opening quotation mark."""
    word = _WORD.match(text, after)
    if (after > end and text[end] not in "([") or _POLITE.match(text, after):
        return True
    return bool(word and word.group().replace("’", "'") in _STARTERS)


def _is_clause_of_its_own(text: str, start: int, abbreviation: int, after: int) -> bool:
    """Whether a word with its verb follows where the sentence had its own: "They moved to 5 Elm St. Rain fell"."""
    clause = _CLAUSE.match(text, after)
    if not clause or not _is_past(clause["verb"]):
        return False
    before = text[start:abbreviation]
    return not _ARTICLE.search(before) and any(
        _is_past(word) or "z" in letters_of(word) for word in _LOWER_WORD.findall(before)
    )


def _is_past(word: str) -> bool:
    """Whether a word is an auxiliary or the past of a verb; forms in -s are as often nouns."""
    return word.replace("’", "'") in _AUXILIARIES or "d" in letters_of(word)


def _goes_on_after_cry(text: str, stop: re.Match[str], after: int, marks: str) -> bool:
    """Whether the sentence goes on after "!" or "?": a name of a firm, or who said what was quoted."""
    if marks[-1] in "\"”’'":
        return bool(_SAID.match(text, after))
    if marks == "!":
        found = _TOKEN.search(text, max(0, stop.start() - 20), stop.start())
        return bool(found and found.group() in _NAMED_WITH_MARK) and not _starts_sentence(text, stop.end(), after)
    return False
