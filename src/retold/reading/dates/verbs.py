"""Words that say of a clause whether it looks back or ahead."""

from retold.reading.inflection import forms

AHEAD = frozenset(
    """will shall won't would wouldn't must should can can't cannot could might upcoming forthcoming impending
    slated""".split()
)
MODALS = frozenset("will would could should may might must can to".split())

_TIMETABLED = """adjourn air arrive begin close conclude convene debut depart end enter expire face go head hear
    hold host kick launch leave meet open play premiere recess reconvene reopen resume return start
    travel visit vote"""
TIMETABLED = {
    form.text: form.kind for verb in _TIMETABLED.split() for form in forms(verb) if form.kind in ("base", "s")
}
"""Verbs that tell in the present what is to come: "Obama visits Berlin on Tuesday", "ferries leave on Tuesday"."""

BEGINNING = frozenset("take takes come comes".split())
BEGUN = ("effect", "place", "office", "into force", "into effect")
"""With these behind them the present tells what is to come: "the law comes into force in October"."""

NOT_DONE = frozenset("not didn't never failed".split())
RARELY_NOUNS = frozenset(
    """expires begins starts ends resumes opens departs meets premieres recesses reconvenes convenes adjourns concludes
    reopens arrives airs enters""".split()
)
"""Of these forms in -s the place is enough; others are as often nouns."""

PLURALS = frozenset("they we who which that people men women children police".split())
PERCEIVING = frozenset(
    "saw see sees seen seeing watch watched heard help helps helped helping let lets make makes made had".split()
)
"""Behind these the base form tells what was seen or done: "helped workers return on Tuesday"."""

SUBJECTS = frozenset("he she it they we i who which that".split())
INTENT = frozenset(
    """expected expects expect scheduled slated due planned planning plans plan set hopes hope hoping intends intend
    about wants aims seeks ready likely poised supposed booked possible""".split()
)
ONLY_WITH_TO = frozenset("about forecast projected predicted".split())
"""These look ahead with "to" behind them, and only so."""

INTENT |= ONLY_WITH_TO
COMMITMENT = frozenset(
    """agreed agrees promised promises vowed vows pledged pledges offered proposed threatened decided
    wants wanted hoped intended prepared asked urged ordered invited agreement proposal offer bid decision promise
    intention deal program programme""".split()
)
"""Past forms and nouns that look ahead with an infinitive: "agreed to meet on Monday"."""

ARRANGING = frozenset(
    "meeting holding leaving returning travelling traveling visiting hosting going opening launching voting".split()
)
"""What somebody "is" doing on a day is arranged for it."""

BACK = frozenset(
    """was were had has have been did said told began made took came went met held rose fell left saw got gave found
    became kept led won lost sent spoke stood struck sold bought brought built broke chose drew drove fled flew fought
    grew cast heard hit knew laid meant paid put ran read shot shut sank slept spent spread swept swore taught thought
    threw understood wrote withdrew ended didn't wasn't weren't hadn't hasn't haven't""".split()
)
LASTED = frozenset("took waited lasted ran stayed remained continued worked slept did didn't wasn't weren't".split())
"""Before "until" these look back: "it took until Monday", "did not start until Monday"."""

TELLING = frozenset(
    """say comment confirm discuss answer specify disclose elaborate talk give name reveal identify rule speculate
    describe release provide""".split()
)
"""What somebody would not do when asked: "she wouldn't say on Tuesday"."""

NOT_FOUND = frozenset("be located reached found determined verified seen heard felt".split())
SEEMING = frozenset(
    """found said believed thought known shown reported alleged considered appeared seemed appears seems claims proved
    had have has used turned estimated understood""".split()
)
"""Behind these "to be" does not look ahead: "believed to be linked to"."""

PASSIVE = frozenset("held made built sent put set sold sworn shown told brought bought paid known cut found".split())
PRESENT = frozenset("is are be being am".split())
COPULAS = PRESENT | frozenset("was were been also now still not".split())
COPULAS_BEFORE_TO = frozenset("is are was were".split())
"""Also "was to": of six such weekdays in news five were still to come on the day of publication."""

HAVING = frozenset("has have 's 've".split())
"""What somebody "has been promised" on a day is to come."""

PAST_FORMS = frozenset("was were had been".split())
BEFOREHAND = frozenset("had originally initially previously".split())
NO_VERBS = frozenset("hundred indeed need seed speed feed united unprecedented proceed exceed succeed".split())
NO_VERB_AFTER = frozenset(
    """a an the his her its their our my your this that these those still some of in on at for with by from about
    more most very alleged so - 's""".split()
)
"""Before a form in -ed these words make it an adjective or a participle: "a wanted man", "the London-based bank"."""

BEFORE_NOUN = frozenset("'s the a an his her its their".split())
"""Before these a day belongs to a noun, "her Monday speech", which the verb before says nothing about."""

UNTIL = frozenset("until till effective payable toward towards".split())
AS_SOON_AS = (["as", "soon", "as"], ["as", "early", "as"])
EXTENDED = frozenset("extend extends extended prolonged renewed continue continues valid suspended".split())
MOVED = frozenset("postponed delayed moved rescheduled deferred adjourned shifted off back forward".split())
"""With "to" these give the day that something has been moved to: "put off to Tuesday"."""

HEADING = frozenset("heading head heads".split())
AWAITED = frozenset("delivery sentencing trial release publication completion launch settlement shipment".split())
"""What comes "for" these is to come: "oil for delivery in July"."""

APPOINTED = frozenset("set sets scheduled slated due planned booked arranged called appointed fixed plans".split())
HAPPENED = frozenset(
    """win victory loss defeat statement attack attacks shooting massacre arrest arrests death killing crash explosion
    bombing resignation announcement remarks comments raid raids ruling collapse clashes protests slaying
    results lawsuit fire""".split()
)
TO_COME = frozenset("upcoming planned expected scheduled possible forthcoming future next".split())
NEW_CLAUSE = frozenset((":", ";", "that", "whether", "if"))
"""Behind these another clause begins, of which the verb says nothing of the date before."""

MARKS = frozenset((",", '"', "'"))
