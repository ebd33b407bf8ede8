"""Verbs by how their roles are filled, each in all of its forms."""

from retold.reading.inflection import all_forms

OBJECT_CONTROL = all_forms(
    """allow ask force urge order tell want persuade enable encourage invite advise warn require cause lead permit help
    get expect instruct convince push press pressure authorize authorise"""
)
"""Behind these the object is who is to do it: "forced the firm to close"."""

SAYING = all_forms(
    """say announce report state claim add believe think note explain warn argue tell confirm declare insist admit write
    tweet quote reply"""
)
LIGHT = all_forms(
    """make take give have file launch sign post report announce begin start hold stage carry conduct suffer reach
    present unveil outline issue deliver mount negotiate complete pursue perform undertake"""
)
"""With these the noun tells what happens, and who does it is their subject: "took a decision"."""

OWN_DOINGS = frozenset(
    """statement speech report letter protest filing announcement address tweet complaint lawsuit effort attempt
    bid""".split()
)
"""Behind a verb and "in" these are done by its subject: "said in a statement", "closed it in an effort to save"."""

DITRANSITIVE = all_forms("give offer send grant award lend pay sell show tell hand owe")

SECOND_OBJECTS = {
    form: preposition
    for preposition, verbs in (
        ("with", "supply provide equip furnish"),
        ("for", "ask"),
        ("of", "rid strip rob deprive"),
    )
    for form in all_forms(verbs)
}
"""These have another object behind a preposition: "supplied the army with boots", "asked the council for money"."""

UNDERGOING = all_forms(
    """arrive land fly fall rise sink crash die begin start end commence continue collapse explode burn emerge appear
    disappear grow increase decline drop remain become happen occur swell rebound recover break stay last exist expire
    stop close open improve worsen change step stabilise stabilize slow drift erupt survive overturn capsize derail"""
)
"""Without an object the subject of these does not act but undergoes it."""

GOING = all_forms("arrive fly land appear stay start stop begin continue emerge step")
"""Of these somebody who is named acts: "Ada Holm stayed"."""

TAKING = all_forms("take")
"""What takes place does nothing to a place."""

UNDERGONE = frozenset(
    """flight flights landing landings take-off takeoff death deaths arrival arrivals fall rise growth decline drop
    increase collapse crash recovery change changes move moves cost costs""".split()
)
"""Nouns of the same: "its maiden flight" is that of what flies."""

CHANGES = frozenset(
    """decline declines drop drops rise rises increase increases reduction reductions cut cuts growth fall falls change
    changes surge slump jump gain gains improvement decrease""".split()
)
"""What these are "in", they are of: "a decline in revenue"."""

DONE_TO = frozenset(
    """murder killing assassination execution arrest trial conviction acquittal abduction kidnapping detention
    imprisonment dismissal sacking ouster appointment nomination election release rescue deportation extradition birth
    funeral poisoning beating disappearance""".split()
)
"""Whose these are, to him they are done: "his arrest by the army"."""

REACHING = {
    (form, preposition)
    for preposition, verbs in (
        ("to", "apologise apologize speak talk respond reply write surrender yield"),
        ("with", "meet clash negotiate collide fight battle side"),
        ("at", "fire shoot shout"),
        ("on", "fire"),
        ("against", "rule vote protest testify retaliate demonstrate rebel fight"),
        ("for", "vote search"),
    )
    for form in all_forms(verbs)
}
"""What these are done to stands behind a preposition: "clashed with rebels", "fired at him"."""

PLANNING = all_forms("plan intend expect want hope seek aim propose consider promise pledge vow need demand schedule")
"""What these govern has not happened yet."""

WISHING = all_forms("want hope seek wish try attempt ask urge consider threaten offer allow enable help")
"""An infinitive behind these may come to nothing."""

DONE = all_forms("manage begin start continue happen go come use prove")
"""An infinitive behind these has happened if they have."""

FAILED = all_forms("fail refuse decline neglect cease")

NO_HAPPENINGS = frozenset(
    """accused added admitted advised agreed alleged announced appeared argued asked assumed based believed called
    claimed concerned confirmed considered continued criticised criticized declared declined demanded denied described
    estimated
    expected explained failed feared got hoped indicated insisted intended interested involved known lacked led liked
    listed located maintained named needed noted opposed owned planned predicted pledged promised proposed put
    reiterated related remained repeated replied reported revealed said saw scheduled seemed set speculated stated
    suggested supported supposed suspected thought threatened told tried urged used wanted warned wished worried
    wrote vowed refused sought managed deserved resembled became was were
    is are been be had has have did included contained""".split()
)
"""States, wishes, plans and sayings: events, but none that a report plainly tells to have happened."""

MOVING = all_forms(
    """fly travel go come arrive depart return land sail drive walk march flee move head migrate ship transport deport
    extradite evacuate rush transfer tour visit"""
) | frozenset("flight flights trip trips tour tours visit visits journey departure arrival return transfer".split())
"""These have a place that they lead to or from."""
