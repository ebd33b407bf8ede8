"""The forms of English verbs, by rule and a list of the irregular ones."""

from functools import cache

_IRREGULAR = {
    line.split()[0]: (line.split()[1], line.split()[-1])
    for line in """
    say said
    tell told
    write wrote written
    think thought
    know knew known
    feel felt
    find found
    see saw seen
    hear heard
    read read
    speak spoke spoken
    tweet tweeted
    retweet retweeted
    put put
    make made
    give gave given
    take took taken
    lay laid
    set set
    seek sought
    hold held
    swear swore sworn
    forget forgot forgotten
    foresee foresaw foreseen
    foretell foretold
    forecast forecast
    broadcast broadcast
    mean meant
    quote quoted
    understand understood
    misunderstand misunderstood
    dream dreamt
    sing sang sung
    cast cast
    bet bet
    hurl hurled
    shoot shot
    hit hit
    fight fought
    stand stood
    come came come
    go went gone
    get got gotten
    keep kept
    leave left
    lead led
    learn learned
    teach taught
    withdraw withdrew withdrawn
    choose chose chosen
    begin began begun
    deal dealt
    bring brought
    show showed shown
    draw drew drawn
    spell spelled
    break broke broken
    throw threw thrown
    run ran run
    have had
    be was been
    do did done
    repeat repeated
    let let
    ring rang rung
    shut shut
    cut cut
    meet met
    pay paid
    sell sold
    beat beat beaten
    strive strove striven
    forbid forbade forbidden
    forgive forgave forgiven
    upset upset
    lie lied
    uphold upheld
    mislead misled
    spread spread
    undercut undercut
    override overrode overridden
    retell retold
    rethink rethought
    tear tore torn
    shake shook shaken
    spew spewed
    grow grew grown
    weep wept
    stick stuck
    rise rose risen
    """.strip().splitlines()
}

_DOUBLING = frozenset(
    """admit submit commit rebut blog tap pan plan rap slam skip quip bar pin flag tag nod beg confer defer infer refer
    prefer concur transmit permit omit regret drop tip brag dub rip shrug spar fib jab jot rib rub scan scrap shun
    snap snub spin spot strip swap tar vet whip wrap zap dig chat grin gun chip clap compel control dispel expel
    propel rebel repel stun stir spur deter abhor sob stop step pat nag mob hug pen peg plot plug pop prod trot ban
    trim rig scram pit blur slap swat nab wed aver extol lob recap sum fret""".split()
)
_VOWELS = "aeiou"


@cache
def forms(verb: str) -> tuple[str, str, str, str, str]:
    """Base, -s, past, participle and -ing of a verb: ``forms("deny")`` is deny denies denied denied denying.

    >>> forms("plan")
    ('plan', 'plans', 'planned', 'planned', 'planning')
    """
    past, participle = _IRREGULAR.get(verb) or (_ed(verb), _ed(verb))
    return verb, _s(verb), past, participle, _ing(verb)


def _s(verb: str) -> str:
    """Third person singular."""
    if verb == "have":
        return "has"
    if verb == "be":
        return "is"
    if verb.endswith("y") and verb[-2] not in _VOWELS:
        return verb[:-1] + "ies"
    return verb + ("es" if verb.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")


def _ed(verb: str) -> str:
    """Regular past."""
    if verb.endswith("e"):
        return verb + "d"
    if verb.endswith("y") and verb[-2] not in _VOWELS:
        return verb[:-1] + "ied"
    return verb + (verb[-1] if verb in _DOUBLING else "") + "ed"


def _ing(verb: str) -> str:
    """Present participle."""
    if verb.endswith("ie"):
        return verb[:-2] + "ying"
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")) and len(verb) > 2:
        return verb[:-1] + "ing"
    doubling = verb in _DOUBLING or verb in ("put", "set", "get", "run", "begin", "forget", "bet", "hit", "cut", "let")
    return verb + (verb[-1] if doubling else "") + "ing"
