"""The cues: which words attribute something to somebody, what complements they take and what status they give.

A frame is a letter: T that-clause (with or without "that"), t that-clause with "that" only, Q quotation, W embedded
question, I to-infinitive, N noun phrase, G gerund, A an addressee comes first ("told reporters that"). Words after the
letters are prepositions that introduce what the cue is about ("warned of").
"""

from typing import NamedTuple

from retold.model.read import StatementStatus
from retold.reading.statements.inflection import forms

_VERBS: tuple[tuple[str, StatementStatus, str], ...] = (
    # plain saying
    ("TQNW about of", "asserted", "say"),
    ("ATQWI about of", "asserted", "tell"),
    ("TQ", "asserted", "add continue state reiterate repeat quip joke retort muse remark exclaim interject"),
    ("TQ about on", "asserted", "comment"),
    (
        "TQN",
        "asserted",
        """declare announce proclaim assert allege contend insist affirm reaffirm aver avow
        stress emphasize emphasise note observe mention recount disclose reveal
        concede acknowledge admit confess recall remember recollect clarify predict foresee forecast prophesy
        testify swear attest confirm estimate calculate conclude determine deduce reason posit postulate
        theorize hypothesize stipulate specify report recognize recognise realize realise
        learn hear claim believe argue suggest indicate imply hint signal joke complain lament bemoan
        protest grumble gripe fume boast brag gloat warn caution advise counsel assure promise guarantee pledge""",
    ),
    ("ATQNI of about", "asserted", "warn caution remind inform notify assure reassure alert convince persuade"),
    (
        "TQ",
        "asserted",
        """reply respond answer counter rejoin opine deadpan snap bark growl mutter murmur mumble
        whisper shout yell scream cry chant sneer snarl scoff jeer jest wisecrack crack sigh moan groan laugh
        thunder bellow rant vent gush enthuse rave write tweet retweet post blog text email e-mail wire
        intone chime elaborate summarize summarise sum conclude editorialize
        caution rail""",
    ),
    ("TQN", "asserted", "explain describe detail outline"),
    ("TWN", "asserted", "show    "),
    ("TWQ", "asserted", "read"),
    ("TWN", "asserted", "know"),
    ("TN about", "possible", "worry fret"),
    ("t", "asserted", "maintain underscore underline highlight demonstrate illustrate reflect"),
    ("TW", "asserted", "find"),
    ("N", "asserted", "express voice pronounce"),
    ("t", "possible", "assume"),
    ("t", "asserted", "charge"),
    # thinking, believing, feeling
    ("TW of about", "possible", "think"),
    (
        "TN in",
        "possible",
        """believe suspect presume suppose reckon guess imagine surmise speculate
        anticipate doubt fear perceive sense envision envisage conceive
        interpret""",
    ),
    ("TNI in", "possible", "expect"),
    ("TN as", "asserted", "consider deem regard view"),
    ("TI for", "possible", "hope dream"),
    ("NI", "possible", "want"),
    ("T", "possible", "feel"),
    ("N", "asserted", "assail echo"),
    ("for against", "asserted", "vote"),
    ("NI", "possible", "wish desire crave"),
    ("TN", "asserted", "regret appreciate dispute"),
    # plans and commitments
    ("TI on", "planned", "plan"),
    (
        "I",
        "planned",
        """intend aim vow pledge promise threaten propose offer volunteer undertake seek
         resolve swear""",
    ),
    ("TIQN", "planned", "vow pledge promise threaten propose decide agree"),
    ("N", "planned", "announce propose plan consider mull contemplate ponder"),
    ("I", "planned", "look hope"),
    ("with on to", "asserted", "agree disagree concur"),
    # denial and refusal
    ("TNGQ", "denied", "deny"),
    ("N", "denied", "refute rebut reject dismiss repudiate renounce disavow disown deny contradict discount"),
    ("I", "declined", "decline refuse"),
    ("N", "declined", "decline refuse"),
    # asking and demanding
    ("AWQI about for", "asked", "ask"),
    ("WNQT", "asked", "question wonder query"),
    ("about into", "asked", "inquire enquire"),
    ("W", "asked", "inquire enquire"),
    (
        "ANI",
        "asked",
        """urge implore beg exhort beseech entreat petition instruct order
        encourage invite challenge advise""",
    ),
    ("TNQ", "asked", "demand request recommend propose advocate"),
    ("for on upon", "asked", "call appeal"),
    ("for", "asked", "push lobby plead argue clamor clamour petition wish long advocate"),
    # calling, judging, taking sides
    (
        "NQ",
        "asserted",
        """call dub label brand term name nickname describe portray characterize characterise depict
        paint frame liken compare""",
    ),
    (
        "N",
        "asserted",
        """criticize criticise slam blast bash condemn denounce decry deride mock ridicule lambaste
        lambast castigate chide rebuke scold berate blame accuse fault savage skewer excoriate
        vilify disparage belittle insult taunt lampoon deplore censure chastise admonish upbraid
        reprimand slam knock rip pan trash malign denigrate demonize demonise impugn""",
    ),
    (
        "N for",
        "asserted",
        """praise laud applaud hail commend salute extol tout thank congratulate admire
        compliment credit welcome cheer  """,
    ),
    (
        "N",
        "asserted",
        """support back endorse oppose defend favor favour prefer champion embrace approve disapprove
        uphold espouse cite quote reference invoke discuss
        emphasize downplay minimize minimise overstate question challenge dispute criticise
        protest bemoan lament mourn resent detest love relish
        condone tolerate reveal detail recount recite list identify pinpoint blame forgive""",
    ),
    ("to", "asserted", "refer point allude object admit confess testify"),
    (
        "about of on",
        "asserted",
        """speak talk boast brag complain warn joke write tweet comment speculate rave rant
        elaborate reminisce dream lecture preach""",
    ),
    ("against at", "asserted", "rail inveigh fulminate argue speak protest lash"),
    ("for", "asserted", "apologize apologise"),
    ("with", "asserted", "side quarrel sympathize sympathise quibble"),
    ("I", "possible", "appear seem"),
    ("T", "possible", "appear seem"),
)
"""Frames, status and verbs; a verb may stand on several lines."""

_PHRASAL = """
    point out: TQN
    make clear: TQN
    make it clear: TQ
    put it: Q
    shoot back: Q
    fire back: Q
    hit back: Q
    lash out: at
    spell out: TN
    lay out: N
    rule out: NG
    call out: N
    speak out: against
    take issue: with
    find out: TW
    turn out: T
    chime in: Q
    sound off: on
    single out: N
    take aim: at
    play down: N
"""

_PASSIVE: tuple[tuple[str, StatementStatus, str], ...] = (
    ("I", "planned", "expect schedule plan project forecast"),
    (
        "I",
        "possible",
        """believe think suspect say report allege rumor rumour presume assume understand
        know consider reckon estimate fear hear see claim find""",
    ),
    ("of", "possible", "suspect accuse"),
    ("with", "possible", "charge"),
    ("Q", "asserted", "quote"),
)
"""What a cue in the passive takes: "is expected to", "is suspected of", "was quoted as saying"."""

_NOUNS: tuple[tuple[str, StatementStatus, str], ...] = (
    (
        "t",
        "asserted",
        """claim assertion statement argument contention announcement declaration remark comment
        conclusion finding admission revelation disclosure confirmation acknowledgment acknowledgement observation
        insistence complaint reminder suggestion indication sign evidence notion idea view opinion
        conviction impression sense word testimony""",
    ),
    (
        "t",
        "possible",
        """belief hope fear concern worry suspicion speculation rumor rumour expectation prediction
        warning forecast theory hypothesis doubt assumption allegation accusation charge report""",
    ),
    ("tI", "planned", "promise pledge vow decision plan proposal intention agreement offer"),
    ("t", "denied", "denial"),
    ("tI", "asked", "demand request call recommendation"),
    ("I", "declined", "refusal"),
    ("I", "possible", "desire hope wish"),
    ("of", "asserted", "criticism condemnation praise endorsement description"),
    ("to", "asserted", "opposition objection"),
    ("for", "asserted", "support"),
)

_ADJECTIVES: tuple[tuple[str, StatementStatus, str], ...] = (
    ("T", "asserted", "confident convinced certain sure clear aware adamant glad proud happy sorry"),
    ("T", "possible", "hopeful optimistic afraid worried concerned doubtful skeptical sceptical fearful"),
    ("I", "planned", "willing eager determined"),
    ("I", "declined", "unwilling reluctant"),
)

ADVERBS: dict[str, StatementStatus] = dict.fromkeys(
    "reportedly allegedly purportedly supposedly apparently seemingly".split(), "possible"
)
"""Words that attribute their clause to a source which they leave unnamed."""


SPEECH = frozenset("say tell announce deny claim declare promise insist report write according admit vow warn".split())
"""Cues of plain speech, which also attribute within a quotation."""


ATTRIBUTES = frozenset(
    "alleged suspected purported rumored rumoured supposed presumed reputed expected planned".split()
)
"""Participles that before a noun hedge it and attribute nothing: "a suspected spy"."""


class Cue(NamedTuple):
    """A word that attributes: its dictionary form, its frames, the prepositions it takes, and the status it gives."""

    lemma: str
    frames: str
    prepositions: frozenset[str]
    status: StatementStatus
    particles: tuple[str, ...] = ()


def _cue(lemma: str, frame: str, status: StatementStatus, particles: tuple[str, ...] = ()) -> Cue:
    """One line of a table as a cue."""
    letters, prepositions = _split_frame(frame)
    return Cue(lemma, letters, frozenset(prepositions), status, particles)


def _split_frame(frame: str) -> tuple[str, list[str]]:
    """The letters of a frame and its prepositions: "TQ about on" gives "TQ", about, on."""
    words = frame.split()
    if words[0][0].islower() and words[0] not in ("t", "tI"):
        return "", words
    return words[0], words[1:]


def _gather(table: tuple[tuple[str, StatementStatus, str], ...]) -> dict[str, tuple[Cue, ...]]:
    """The cues of a table by their dictionary form."""
    found: dict[str, list[Cue]] = {}
    for frame, status, words in table:
        for word in words.split():
            found.setdefault(word, []).append(_cue(word, frame, status))
    return {word: tuple(cues) for word, cues in found.items()}


def _phrasal() -> dict[str, tuple[Cue, ...]]:
    """The cues of several words, by their verb."""
    found: dict[str, list[Cue]] = {}
    for line in _PHRASAL.strip().splitlines():
        words, _, frame = line.partition(":")
        verb, *particles = words.split()
        found.setdefault(verb, []).append(_cue(verb, frame.strip(), "asserted", tuple(particles)))
    return {word: tuple(cues) for word, cues in found.items()}


class VerbForm(NamedTuple):
    """What a written form can be: the verb and which of its forms (base, s, past, participle, ing)."""

    verb: str
    form: str


def _verb_forms(verbs: set[str]) -> dict[str, tuple[VerbForm, ...]]:
    """Every written form of the verbs."""
    found: dict[str, list[VerbForm]] = {}
    for verb in sorted(verbs):
        for name, form in zip(("base", "s", "past", "participle", "ing"), forms(verb), strict=True):
            found.setdefault(form, []).append(VerbForm(verb, name))
    return {form: tuple(readings) for form, readings in found.items()}


VERBS = _gather(_VERBS)
PHRASAL = _phrasal()
PASSIVE = _gather(_PASSIVE)
NOUNS = {form: cues for noun, cues in _gather(_NOUNS).items() for form in (noun, noun + "s", noun[:-1] + "ies")}
ADJECTIVES = _gather(_ADJECTIVES)
VERB_FORMS = _verb_forms(set(VERBS) | set(PHRASAL) | set(PASSIVE))
