"""What sort of source a noun phrase names: an official, a company, a document, somebody unnamed."""

import re

from retold.model import Entity
from retold.model.read import SourceType
from retold.reading.entities import lexicon
from retold.text.fold import fold
from retold.text.media import is_medium
from retold.text.names import first_names

# Tried in this order on the head of the source, that is, before its first preposition or comma. A "$" after a group
# means that the word has to be the head noun: "the party" is an organisation, "a party activist" is not.
_TYPES: tuple[tuple[SourceType, str], ...] = (
    (
        "unnamed",
        r"(?:anonymous|unnamed|unidentified|sources?|people familiar|insiders?)\b"
        r"|^(?:some|many|others|several|critics|observers|analysts|experts|supporters|opponents|people|someone|everyone)\b",
    ),
    ("witness", r"(?:(?:eye-?)?witness(?:es)?|residents?|neighbou?rs?|survivors?|bystanders?|villagers?)$"),
    (
        "media",
        r"(?:media|newspapers?|news agency|reuters|xinhua|cnn|bbc|nbc|abc|cbs|msnbc|politico|bloomberg|tass"
        r"|afp|associated press|ap|npr|times|post|journal|tribune|herald|gazette|guardian|telegraph|news|magazine"
        r"|broadcaster|television|tv|radio|outlets?|reporters?|journalists?)$",
    ),
    (
        "document",
        r"(?:reports?|stud(?:y|ies)|polls?|surveys?|statements?|letters?|memos?|documents?|filings?|lawsuits?|indictments?"
        r"|complaints?|records?|figures|data|statistics|emails?|articles?|books?|papers?|analys[ie]s|affidavits?|headlines?"
        r"|rulings?|releases?|bills?|laws?|research|numbers|transcripts?|tweets?|posts?|editorials?|website)$",
    ),
    (
        "official",
        r"(?:officials?|ministers?|inspectors?|detectives?|coroners?|regulators?|councillors?|councilors?|marshals?"
        r"|firefighters?|spokes(?:man|men|woman|women|person|people)|police|cops|presidents?|secretar(?:y|ies)"
        r"|ambassadors?|governors?|mayors?|senators?|congress(?:man|woman)|lawmakers?|judges?|prosecutors?"
        r"|attorney general|sheriffs?|chancellors?|generals?|diplomats?|authorit(?:y|ies)"
        r"|(?:coast|national) guard|officers?|kremlin"
        r"|pentagon|commissioners?|chiefs?|envoys?|investigators?|speaker)$",
    ),
    ("company", r"(?:inc|corp|co|ltd|llc|plc|company|companies|firms?|airlines?|banks?|motors|holdings)$"),
    (
        "organisation",
        r"(?:department|ministry|agency|government|administration|committee|commission|council|court|campaign|party"
        r"|union|association|university|institute|hospital|school|college|church|club|team|charity|embassy|consulate"
        r"|army|navy|military|white house|board|office|bureau|nato|senate|house"
        r"|congress|parliament|organi[sz]ation|foundation|center|centre|league|democrats|republicans|groups?)$",
    ),
)
_PATTERNS: dict[SourceType, re.Pattern[str]] = {kind: re.compile(rf"(?<!\w)(?:{words})") for kind, words in _TYPES}
_TITLE = re.compile(
    r"(?<!\w)(?:ministers?|spokes(?:man|woman|person)|presidents?|secretary|ambassador|governor|mayor|senator|sen\."
    r"|rep\.|gov\.|gen\.|congress(?:man|woman)|judge|prosecutor|attorney general|sheriff|chancellor|general"
    r"|commissioner|chief(?! (?:executive|[a-z]+ officer|economist|analyst|scientist))"
    r"|envoy|speaker|king|queen|prince|pope)(?!\w|'s)"
)
_ANONYMOUS = re.compile(
    r"\banonym|\bnot authori[sz]ed to\b|\bfamiliar with\b"
    r"|\b(?:not|declined|refused) to be (?:named|identified|quoted)\b"
)
_PRONOUN = re.compile(r"^(?:he|she|i)$")


def type_of(head: str, words: str, speaker: Entity | None) -> SourceType | None:
    """What sort of source it is, by the head of its phrase, all its words and who it is; None if nothing shows."""
    name = head.strip(" '\".")
    head, words = _PARTICIPLE.sub("", fold(head).strip(" '\".")), fold(words)
    if _ANONYMOUS.search(words):
        return "unnamed"
    if speaker and speaker.kind == "person":
        is_official = _TITLE.search(words) or any(_TITLE.search(fold(role)) for role in speaker.roles)
        return "official" if is_official else "person"
    for kind, pattern in _PATTERNS.items():
        if pattern.search(head) and not (kind == "document" and speaker and speaker.kind == "organisation"):
            return kind
    if is_medium(name) and name.split()[0] not in first_names():
        return "media"
    if speaker and (body := _type_of_body(speaker)):
        return body
    if _TITLE.search(head) and "'s" not in head:
        return "official"
    return "person" if _PRONOUN.match(head) else _type_of_nameless(head)


_PARTICIPLE = re.compile(r"(?<=\w)\s[a-z]+ed$")
_NAMED_ELSEWHERE = re.compile(r"^(?:the|his|her|their|its|this|that)\s|'s?\s")
_AGENT = re.compile(r"[a-z]{2,}(?:er|or|ist|ian|eer|ee|ant)$")
_NO_AGENTS = frozenset(
    """paper letter order chapter register tracker counter header banner flyer sticker calendar monitor sensor indicator
    factor error mirror poster number power center plant restaurant warrant grant covenant committee newsletter tower
    other another dossier folder binder wrapper weather computer""".split()
)
_SOME = frozenset("one two three four five six several both some many most others".split())
_PERSONS = lexicon.ROLE_NOUNS | lexicon.MALE_NOUNS | lexicon.FEMALE_NOUNS | frozenset(("person", "child", "expert"))
_PLURALS = {"men": "man", "women": "woman", "people": "person", "children": "child", "persons": "person"}


def _type_of_nameless(head: str) -> SourceType | None:
    """A person where one is meant whom the report knows, "the coach"; unnamed where it is anyone: "a baker"."""
    word = head.rsplit(" ", 1)[-1].rsplit("-", 1)[-1]
    if word in _SOME:
        return "unnamed"
    single = next((one for end, one in _PLURALS.items() if word.endswith(end)), word.removesuffix("s"))
    if single not in _PERSONS and not is_agent(single):
        return None
    is_known = single == word and _NAMED_ELSEWHERE.search(head)
    return "person" if is_known else "unnamed"


def is_agent(noun: str) -> bool:
    """Whether a noun ends as those of who does something, and is none of the things that end so too."""
    return _AGENT.match(noun) is not None and noun not in _NO_AGENTS


def _type_of_body(speaker: Entity) -> SourceType | None:
    """The sort of source that an organisation or a place is, by its name; a place speaks as its government."""
    if speaker.kind == "other":
        return None
    name = fold(speaker.name)
    return next((kind for kind in ("media", "company") if _PATTERNS[kind].search(name)), "organisation")
