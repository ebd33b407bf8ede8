"""The closed classes of English that say what stands around a happening."""

BE = frozenset("is are was were be been being am 's 're 'm".split())
HAVE = frozenset("has have had having 've".split())
DO = frozenset("does do did".split())
MODALS = frozenset("will would can could may might must shall should cannot ca wo 'll 'd".split())
AUXILIARIES = BE | HAVE | DO | MODALS
HELPERS = AUXILIARIES | {"to", "going"}
"""What stands before a verb and belongs to it."""

NEGATIONS = frozenset(("not", "n't", "never"))
DETERMINERS = frozenset(
    """a an the this that these those my your his her its our their some any no every each either neither another
    several many few most all both such 's whose one two own same""".split()
)
POSSESSIVES = frozenset("my your his her its our their".split())
PREPOSITIONS = frozenset(
    """of in on at by for from to into onto out over under up down off about after before between during through against
    with without within upon toward towards among amongst across since until till via despite amid per near behind
    beyond beside besides around along like including following than as
    according""".split()
)
UNTIL = frozenset(("until", "till"))
CLAUSE_OPENERS = frozenset("as since until before after than like".split())
"""Prepositions that open a clause as well: "as the jet was pushed back"."""

SUBJECTS = frozenset("i you he she it we they who which that".split())
WHO = frozenset("i you he she we they who".split())
"""Pronouns for those who act."""

PRONOUNS = SUBJECTS | frozenset("me him us them himself herself themselves itself this these those".split())
RELATIVES = frozenset(("who", "which", "that"))
CONJUNCTIONS = frozenset("and or but nor".split())
SUBORDINATORS = frozenset(
    "because although though while whereas when whenever if unless whether why how what since as until".split()
)
ADVERBS = frozenset(
    """not n't never also now then still already just only even soon later earlier ever yet once however meanwhile
    therefore instead moreover thus perhaps both almost nearly please""".split()
)
WEEKDAYS = frozenset("yesterday today tomorrow monday tuesday wednesday thursday friday saturday sunday".split())
DAYS = WEEKDAYS | frozenset("year month week day years months weeks days".split())
NOMINAL = DETERMINERS | DAYS | frozenset("more less much first last next new other".split())
"""Grammar that can stand inside a noun phrase."""

QUOTES = frozenset(('"', "“", "”", "''", "``"))
DASHES = frozenset(("-", "--", "–", "—"))

_OTHERS = frozenset(
    """again too very so well there here ago away back together forward further due able likely unlikely ready worth
    whom where""".split()
)
GRAMMAR = (
    (AUXILIARIES | DETERMINERS | PREPOSITIONS | PRONOUNS | RELATIVES | CONJUNCTIONS)
    | (SUBORDINATORS | ADVERBS)
    | (NOMINAL | _OTHERS)
)
"""Words that are their own kind: what stands beside a word tells most by these."""
