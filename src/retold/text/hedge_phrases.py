"""The phrases that make what a sentence tells less than plain fact, and the status that each gives to its clause."""

from collections.abc import Iterator
from typing import Literal

Status = Literal["happened", "planned", "possible", "denied", "asked", "unknown"]

# Each line is a pattern over folded text; the name of its table is the status that it gives to its clause.
_BE = r"(?:is|are|was|were|be|been|being|'s|'re)"
_ADVERBS = r"(?:(?:\w+ly|still|now|also|not|yet|widely|then) ){0,2}"
_AHEAD = r"(?= (?:\w+ ){0,5}?(?:on (?:mon|tues|wednes|thurs|fri|satur|sun)day|next (?:week|month|year)|tomorrow)\b)"
_QUESTION = r"(?:whether|if|who|whom|whose|what|when|where|why|how|which)"
_END = r"(?=\s*(?:[.,;!?:\")–—]|--|$|and |but |though |although |as of ))"
_SOUGHT = (
    rf"(?:{_QUESTION}|(?:the|a|any) (?:\w+ )?(?:cause|motive|reasons?|identity|identities|number|extent|origin|names?))"
)
_INVESTIGATED = r"(?:under investigation|being investigated)"
_MADE_KNOWN = r"(?:determined|established|identified|disclosed|released|made public|announced|explained|specified)"
_GIVEN = r"(?:reasons?|details?|explanation|figures?|motive|cause|timetable|timeline|number|toll)"
_KNOWABLE = r"(?:cause|motive|reason|identity|identities|origin|extent|whereabouts|fate|number|exact|full|name|names)s?"

_UNKNOWN = rf"""
unclear
not (?:\w+ly |yet |entirely )?(?:clear|known|certain)(?: (?:whether|if|who|what|when|where|why|how|which))
(?:unknown|uncertain|unsure) (?:whether|if|who|what|when|where|why|how|which)
not (?:\w+ly |yet |at all )?(?:known|clear|certain){_END}
(?:is|are|was|were) (?:\w+ly |still )?(?:unknown|undetermined|unexplained|uncertain|unclear|unresolved){_END}
(?:is|are|was|were|remain(?:s|ed)?) (?:still |very much )?(?:in doubt|a mystery|something of a mystery){_END}
{_KNOWABLE} (?:[\w'-]+ ){{0,6}}?(?:is|are|was|were|remains?|remained) (?:still |now )?{_INVESTIGATED}
far from (?:clear|certain)
(?:little|not much|nothing) (?:\w+ )?(?:is|was) (?:\w+ly |yet |still )?known (?:about|of)
remain(?:s|ed)? (?:unclear|unknown|uncertain|unanswered|undetermined|unexplained|unresolved|a mystery|an open question)
remain(?:s|ed)? to be seen
yet to be (?:determined|decided|confirmed|identified|established|announced|released|explained|seen)
yet to be (?:resolved|settled|called)
not yet (?:been )?(?:determined|decided|confirmed|identified|established|announced|explained|resolved|settled)
no (?:\w+ )?(?:word|indication|information|details?|explanation) (?:on|about|of|as to|whether)
(?:gave|given|offered|provided) no (?:\w+ )?(?:reasons?|details?|explanation|indication|figures?)
(?:do|does|did)(?: not|n't) (?:\w+ly )?(?:give|offer|provide) (?:a |an |any )?(?:\w+ )?{_GIVEN}\b(?! enough| to )
no (?:\w+ )?{_GIVEN} (?:was|were|has been|have been) (?:\w+ly )?(?:given|offered|provided|established|found|identified)
(?:no one|nobody) (?:knows|(?:has|have|had|would|could|can) (?:\w+ )?(?:said|say|explained|explain|tell)) {_QUESTION}
(?:no one|nobody|no group|nor has anyone) (?:has |had |have )?(?:\w+ly |yet )?claimed responsibility
no (?:immediate )?claims? of responsibility
(?:do|does|did)(?: not|n't) (?:\w+ )?know (?:exactly |precisely |yet )?{_QUESTION}(?! to )
(?:is|are|was|were)(?: not|n't) (?:\w+ly )?(?:sure|saying) {_QUESTION}
not (?:immediately|yet|publicly) (?:been )?(?:available|disclosed|released|made public)
(?:was|were|has been|have been) not (?:disclosed|released|made public)(?! before)
(?<!who )(?<!which )(?:was|were) not (?:\w+ly )?(?:given|provided|specified|identified|named|announced){_END}
(?<!who )(?<!which )(?:has|have|had)(?: not|n't) (?:yet )?been (?:\w+ly )?{_MADE_KNOWN}{_END}
(?:trying|working|seeking|struggling) to (?:\w+ )?(?:establish|determine|find out|learn|work out|identify) {_SOUGHT}
(?:has|have|had)(?: not|n't) (?:yet )?(?:\w+ly )?(?:determined|established|identified|found|learned|decided) {_SOUGHT}
(?:searching|looking|hunting) for (?:a|the) (?:\w+ )?(?:motive|cause|reason|explanation)
yet to (?:\w+ly )?(?:say|specify|disclose|reveal|explain|decide|determine|establish|announce|release|identify) {_SOUGHT}
unable to (?:\w+ly )?(?:say|specify|explain|determine|establish|tell|identify) {_SOUGHT}
(?:could|can)(?: not|n't|not) (?:\w+ly )?(?:say|specify|explain|determine|establish|tell) {_SOUGHT}
questions? (?:still )?(?:remains?|linger(?:s|ed)?|swirl(?:s|ed)?)
too (?:early|soon) to (?:say|tell|know|judge|determine)
open question
at a loss to (?:say|explain|understand)
(?<=the )question (?:now )?(?:is|remains) (?:now )?(?:whether|if|who)
anyone's guess
(?:could|can) not (?:\w+ly )?be (?:\w+ly )?(?:verified|confirmed|determined|established|ascertained)
couldn't (?:\w+ly )?be (?:\w+ly )?(?:verified|confirmed|determined)
cannot be (?:\w+ly )?(?:verified|confirmed|determined)
(?:did|does|do|would|could|will)(?: not|n't) (?:\w+ly )?(?:say|specify|disclose|reveal|elaborate) (?:on )?{_QUESTION}
(?:declined|refused) to (?:say|specify|disclose|confirm|reveal|explain|give|identify|name) {_SOUGHT}
(?:has|have|had)(?: not|n't) (?:\w+ly )?(?:said|specified|disclosed|revealed) {_QUESTION}
"""

_DENIED = r"""
(?<!been )(?<!was )(?<!were )(?<!can )(?<!cannot )(?<!can't )(?<!to )den(?:y|ies|ied|ying)
rejected (?:the |any |all )?(?:\w+ )?(?:claims?|reports?|allegations?|accusations?|suggestions?|charges?)
dismissed (?:the |any |all )?(?:\w+ )?(?:claims?|reports?|allegations?|accusations?|suggestions?|charges?)
refut(?:e|es|ed|ing)
disput(?:e|es|ed|ing) (?:that|the|this|any|his|her|their)
rebut(?:s|ted|ting)
there (?:is|was) no truth
(?:is|was|are|were) (?:not true|untrue|false)
never (?:happened|took place|existed|occurred)
did not (?:happen|take place|occur)
rul(?:e|es|ed|ing) out(?! of| on)
"""

_ASKED = rf"""
ask(?:s|ed|ing)? (?:\w+ ){{0,4}}?{_QUESTION}
question(?:s|ed|ing) (?:whether|if|how|why)
wonder(?:s|ed|ing)? {_QUESTION}
inquir(?:e|es|ed|ing) (?:about )?(?:whether|if)
want(?:s|ed|ing)? to know {_QUESTION}
demand(?:s|ed|ing)? to know {_QUESTION}
"""

_POSSIBLE = rf"""
may(?! \d)
might
could(?! not|n't)
possibly
perhaps
maybe
probably
presumably
apparently
seemingly
reportedly
allegedly
supposedly
purportedly
ostensibly
conceivably
potentially
appear(?:s|ed)? to
appear(?:s|ed)? that
seem(?:s|ed)? to
{_BE} {_ADVERBS}(?:believed|thought|suspected|rumou?red|said|reported) (?:to|that|of)
{_BE} {_ADVERBS}(?:alleged|presumed|feared|understood|considered) (?:to|that|of)
believed to
thought to
suspected of
alleged to
rumou?red to
{_BE} {_ADVERBS}(?:likely|unlikely) to
likely to
{_BE} {_ADVERBS}(?:possible|probable|likely|conceivable) that
hop(?:e|es|ed|ing) (?:to|that|for)
hop(?:e|es|ed|ing)
in hopes? of
wish(?:es|ed)? to
want(?:s|ed)? to
seek(?:s|ing)? to
sought to
suspect(?:s|ed)? (?:that|of)
consider(?:s|ed|ing)? (?:\w+ing)
{_BE} (?:\w+ly |now |also )?(?:considering|weighing|mulling|contemplating|pondering)
{_BE} (?:\w+ly |now |also |still )?in (?:\w+ )?talks to
{_BE} {_ADVERBS}accused of
fac(?:e|es|ed|ing) (?:up to \w+ (?:years|months)|a maximum|life in)
(?:fears?|suspicions?|speculation|rumou?rs?|chance|risk|possibility|likelihood) that
should(?!n't| not)(?! have)
ought to
must have
(?:has|have|had|did|could|would|can|is|was)(?:n't| not) (?:been |be )?rul(?:e|ed|ing) out
expect(?:s|ing)?
threaten(?:s|ed|ing)? to
"""

_PLANNED = rf"""
will(?! of| to (?!be))
'll
won't
shall
{_BE} {_ADVERBS}(?:expected|scheduled|planned|slated|set|due|poised|about|ready|supposed) to
{_BE} {_ADVERBS}(?:going|preparing|planning|aiming) to
{_BE} (?:to|not to)(?! be sure| blame| date|day)(?= [a-z])
{_BE} {_ADVERBS}(?:scheduled|planned|slated|due) (?:for|on|in|next)
(?<!\ba )(?<!the )(?<!its )(?<!his )(?<!her )(?<!their )(?<!this )(?<!'s )(?<!no )plan(?:s|ned|ning)? to
plan(?:s|ning)? on
agree(?:s|d)? to(?= (?!(?:a|an|the|this|that|its|his|her|their|these|those|all|it)\b))
(?:opens?|begins|starts|resumes|meets|arrives|takes place|kicks off|goes|travels|hosts){_AHEAD}
(?<=[^i]s )(?:go|meet|resume|begin|open|start|take place){_AHEAD}
(?<!not )(?<!never )intend(?:s|ed|ing)? to
aim(?:s|ed|ing)? to
prepar(?:e|es|ed|ing) to
promis(?:e|es|ed|ing) to
pledg(?:e|es|ed|ing) to
vow(?:s|ed|ing)? to
"""

# Hedging words that qualify a noun and leave the clause as it is: "a suspected balloon was shot down" happened.
_QUALIFIED = r"""
alleged
suspected
apparent
possible
potential
likely
unlikely
probable
presumed
purported
supposed
rumou?red
unconfirmed
unverified
so-called
would-be
"""


def _entries() -> Iterator[tuple[str, Status | None]]:
    """Every pattern with its status; those that come first win where two begin at the same word."""
    tables: tuple[tuple[str, Status | None], ...] = (
        (_UNKNOWN, "unknown"),
        (_DENIED, "denied"),
        (_ASKED, "asked"),
        (_PLANNED, "planned"),
        (_POSSIBLE, "possible"),
        (_QUALIFIED, None),
    )
    for table, status in tables:
        for line in table.strip().splitlines():
            yield line, status


ENTRIES = tuple(_entries())
"""Every pattern with its status, in the order in which they are tried."""
