"""Words by what they say of what they govern: that it is not so, that it is open, or nothing of the kind."""

from retold.reading.inflection import all_forms


def _phrasal(*verbs: str) -> frozenset[str]:
    """Every form of verbs that take a particle: "rule out"."""
    pairs = (verb.split(" ", 1) for verb in verbs)
    return frozenset(f"{form} {particle}" for verb, particle in pairs for form in all_forms(verb))


DENYING = all_forms("deny")
"""What these govern is not so by the word of who denies it: "denied firing her", "denied that she was there"."""

UNTRUE = DENYING | all_forms("refute dispute disprove rebut wish pretend reject dismiss") | _phrasal("rule out")
"""What these tell in a clause is not so."""

UNDOING = all_forms("cancel avoid avert prevent thwart foil abort evade scrap shelve") | _phrasal(
    "call off", "rule out", "head off", "stave off"
)
"""What these have for an object is not so: "cancelled the visit", "avoided paying", "ruled out a strike"."""

ESCAPING = all_forms("escape elude dodge survive")
ESCAPED = frozenset(
    """arrest capture prosecution punishment conviction injury death deportation detention assassination
    impeachment""".split()
)
"""What somebody escaped of these was not."""

POSTPONING = all_forms("postpone delay defer reschedule") | _phrasal("put off", "push back")
"""What these have for an object is still to come."""

PREVENTING = all_forms("stop prevent keep bar block deter dissuade discourage prohibit ban")
"""What these keep somebody "from" is not so."""

EXONERATING = all_forms("acquit clear exonerate absolve")
ACCUSING = EXONERATING | all_forms("accuse suspect charge")
"""What somebody is accused "of" or charged "with" stays open."""

SUSPECTING = all_forms(
    """suspect fear believe think assume presume speculate guess imagine suppose reckon anticipate allege doubt worry
    hope"""
)
"""What these tell in a clause is open."""

SEEMING = all_forms("seem appear tend")
HELD = frozenset(
    """believed thought said alleged reported suspected understood rumoured rumored presumed feared assumed considered
    deemed likely unlikely bound liable apt prone""".split()
)
"""Behind these and "to" stands what only seems so: "is believed to have fled", "is likely to flee"."""

WEIGHING = all_forms("consider propose suggest recommend contemplate mull weigh ponder advocate urge risk favour favor")
"""What these have for an object is open: "considered closing it", "proposed a ban"."""

MENACING = all_forms("threaten predict forecast suspect fear") | _phrasal(
    "call for", "push for", "warn of", "ask for", "press for"
)
"""What these tell of may come to nothing, unless it is known already: "threatened a strike", not "the strike"."""

ASKING = all_forms("ask wonder inquire enquire question doubt investigate examine") | frozenset(
    """know knows see say tell decide determine establish check learn discuss debate out unclear clear unsure sure
    certain uncertain unknown known""".split()
)
"""Behind these "if" asks and sets no condition."""

SURE = frozenset("clear certain known confirmed".split())
"""Said not to be these, a clause is open."""

TRUE = frozenset("true so right correct".split())
FALSE = frozenset("untrue false wrong impossible unthinkable unfounded baseless".split())
PROBABLE = frozenset("possible likely unlikely probable improbable conceivable plausible doubtful".split())
UNSURE = frozenset("unclear uncertain unknown".split())

OPEN_NOUNS = frozenset(
    """claim claims report reports allegation allegations suggestion suggestions rumour rumours rumor rumors accusation
    accusations suspicion suspicions speculation fear fears possibility chance chances likelihood risk risks hope hopes
    theory doubt doubts prospect prospects threat threats danger talk warning warnings case event""".split()
)
"""Of what these tell that it is so, or what is "of" them, nothing is certain: "reports that he fled", "risk of war"."""

GROUNDS = frozenset(
    "evidence sign signs indication indications proof confirmation word suggestion question truth".split()
)
"""Where there are none of these, it is open."""

CALLS = frozenset(
    """call calls demand demands request requests plea pleas pressure appeal appeals threat threats right chance
    opportunity ability wish desire hope hopes bid attempt attempts effort efforts invitation power freedom""".split()
)
"""What these are "to" do may come to nothing."""

WITHHELD = frozenset("failure refusal inability unable".split())
"""What these are "to" do is not done."""

UNDONE_PLANS = UNDOING | all_forms("drop abandon reject withdraw shelve scrap ditch")
"""A plan that is an object of these comes to nothing."""

WILLING = frozenset("likely unlikely willing unwilling eager keen reluctant free able welcome hesitant loath".split())

FORCING = all_forms("force compel oblige prompt lead cause")
"""What somebody is forced to do is done."""

FORBIDDING = all_forms("forbid pretend forget")
BEGINNING = all_forms("begin start commence happen occur resume")
DUE = frozenset(("due", "imminent"))
"""What is so or only will begin is still to come: "the strike is due on Friday", "the strike is to begin"."""

CALLING = _phrasal("call on", "call upon", "call for", "appeal to", "plead with")

INSTEAD = frozenset(("instead of", "rather than", "short of"))
"""What these lead to is not so: "stopped short of blaming him"."""

PLANS = frozenset("plan plans proposal proposals bill bills draft".split())
"""These are there when what they are about is to come: "the proposed bill"."""

COMING = frozenset("planned proposed scheduled upcoming forthcoming expected intended".split())
MAYBE = frozenset("possible potential likely alleged suspected threatened feared reported rumoured rumored".split())
VAIN = frozenset("attempted failed foiled thwarted aborted cancelled canceled averted botched".split())
"""Before a noun of happening these tell how far it came."""

TRYING = frozenset("bid bids attempt attempts effort efforts plan plans plot plots search talks".split())
"""These take place though they fail."""

FICTION = frozenset("film movie novel drill simulation scenario dream nightmare myth fable sitcom parody".split())
"""What happens in these does not."""

DECIDING = all_forms("decide vote rule")
"""What these do "against" is not done."""

EARLY = frozenset(("early", "soon"))
"""What it is too early to do is open."""

TALKING = all_forms("think talk speak fantasise fantasize dream")

KNOWN = frozenset("the this that these those his her its their 's both".split())
"""What opens so is known already: "warned of the attack"."""

PHRASAL = frozenset(one for table in (UNDOING, POSTPONING, MENACING) for one in table if " " in one)

COMING_TO = all_forms("come")
LEADING = all_forms("admit confess lead return plead contribute amount object react get use")
"""What these lead "to" is there: "admitted to taking it"."""

FEELING = frozenset("surprised shocked stunned astonished amazed horrified relieved lucky sorry sad".split())
"""What somebody was so "to" find was found."""

FIRST = frozenset("first second third last only youngest oldest".split())
BECOMING = all_forms("become")
"""Who was or became the first "to" do something did it."""

DEMANDING = all_forms("demand insist recommend suggest propose urge ask request order require")
"""Before "that" and a base form these tell what they want: "demanded that he resign"."""

ANSWERING = all_forms("respond react reply")
TOUCHING = ANSWERING | all_forms(
    """comment mention discuss explain address condemn criticise criticize regret apologise apologize
    attend witness watch join forget remember survive solve describe"""
)
"""What these are about is there, though nobody does so: "would not comment on the raid", "did not attend the trial"."""

RESPONSIBLE = frozenset(
    "responsibility responsible blame reason motive reasons explanation apology compensation".split()
)
"""What these are "for" is there."""
