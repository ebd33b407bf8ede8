"""The closed classes of English, and what can be told of a word from its form."""

from functools import lru_cache

BE = frozenset("is are was were be been being am 's 're 'm isn't aren't wasn't weren't gets got get getting".split())
HAVE = frozenset("has have had having 've hasn't haven't hadn't 'd".split())
DO = frozenset("do does did don't doesn't didn't".split())
MODALS = frozenset(
    """will would can could may might must shall should 'll 'd won't wouldn't can't cannot couldn't mustn't shouldn't
    mightn't let helped let's""".split()
)
AUXILIARIES = BE | HAVE | DO | MODALS
FINITE = AUXILIARIES - frozenset("'s be been being having".split())
"""Auxiliaries that show a finite verb."""
CLEAR_AUXILIARIES = AUXILIARIES - {"'s"}
"""Auxiliaries that are no possessive."""
NEGATIONS = frozenset("not cannot never no n't hardly neither nor nobody none without".split())

SUBJECTS = frozenset("i you he she it we they who that which these those some many most others both all".split())
OBJECTS = frozenset("me you him her it us them himself herself themselves itself myself".split())
POSSESSIVES = frozenset("my your his her its our their whose 's".split())
DETERMINERS = POSSESSIVES | frozenset(
    """the a an this that these those some any no every each either neither another several many few most all
    both""".split()
)
PREPOSITIONS = frozenset(
    """of in on at by for from to into onto out over under up down off about after before between during through against
    with without within upon toward towards among across since until till via despite amid per near behind beyond
    beside besides around outside inside above below beneath
    alongside throughout opposite along like including regarding concerning following than as""".split()
)
QUESTIONS = frozenset("whether if why how what who whom whose where when which".split())
CONJUNCTIONS = frozenset("and but or nor yet so".split())
SUBORDINATORS = frozenset(
    """because although though while whereas when whenever if unless since until before after as once that which who
    whom whose where why how whether what than so""".split()
)
STOPS = frozenset(", ; : . ! ? ( ) [ ] - -- ... *".split())
LINKING_WORDS = PREPOSITIONS | CONJUNCTIONS | SUBORDINATORS
"""Words that link phrases or clauses to what stands before them."""

_ADVERBS = frozenset(
    """afterwards afterward
    also then later earlier now again once ever never just even still already too only often always sometimes soon
    first last further moreover however instead meanwhile thus therefore perhaps maybe almost quite rather very so
    yesterday today tonight there here not n't long much well ago recently far yet nevertheless nonetheless""".split()
)
_NOT_ADVERBS = frozenset(
    """family ally reply supply july italy assembly only early monopoly rally bully daily weekly anomaly homily belly
    friendly likely unlikely elderly monthly yearly lonely costly deadly fly apply rely comply imply multiply tally
    sally billy kelly emily""".split()
)

PASTS = frozenset(
    """went came took made gave got put ran won lost met held kept left led sent spent built bought brought caught fell
    felt flew drew grew knew threw began rose broke spoke chose drove wrote stood understood sat fought taught sold told
    said thought found heard saw became hit let cut fled shot shook struck sought hung paid laid meant slept swept wore
    tore had was were did""".split()
)
"""Past forms that show a verb where the ending -ed does not."""

WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
MONTHS = frozenset(
    """january february march april june july august september october november december jan feb mar apr jun jul aug sep
    sept oct nov dec""".split()
)
TIMES = (
    WEEKDAYS
    | MONTHS
    | frozenset(
        """yesterday today tonight morning afternoon evening night week month year weekend earlier later recently
        last this next early late previous past day days hours weeks months years ago then now""".split()
    )
)


@lru_cache(maxsize=16_384)
def is_adverb(word: str) -> bool:
    """Whether a word may stand between a subject and its verb without changing either."""
    return word in _ADVERBS or (word.endswith("ly") and len(word) > 4 and word not in _NOT_ADVERBS)


def looks_plural(word: str) -> bool:
    """Whether a noun in this form takes a verb without -s."""
    return (word.endswith("s") and not word.endswith(("ss", "us", "'s"))) or word in _PLURALS


_PLURALS = frozenset(
    "people police men women children media data critics staff others most many some few majority percent %".split()
)
