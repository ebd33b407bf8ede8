"""Words of which one excludes the other: what is said of the same thing by both cannot be so."""

from retold.text import concept

VERBS = (
    ("rise increase grow climb jump soar surge", "fall drop decline decrease sink slump plunge tumble shrink"),
    ("survive escape", "die perish drown"),
    ("freeze block withhold seize", "release unfreeze"),
    ("open reopen", "close shut"),
    ("arrest detain jail imprison hold charge", "free release acquit"),
    ("convict", "acquit clear"),
    ("accept approve back support endorse favour", "reject refuse oppose veto"),
    ("hire appoint", "fire sack dismiss"),
    ("raise increase", "lower cut reduce"),
    ("allow permit", "ban forbid prohibit bar"),
    ("strengthen", "weaken"),
    ("confirm admit", "deny"),
    ("uphold stand", "overturn quash annul cancel void erase wipe strip scrap"),
    ("resume restart", "suspend halt"),
    ("widen", "narrow"),
    ("lift ease", "impose tighten"),
    ("praise hail welcome", "condemn criticise denounce"),
    ("succeed", "fail"),
)
"""Verbs of which a thing can do, or have done to it, those of one side or of the other, wherever they stand."""

WORDS = (
    ("gained up higher increase growth", "lost down lower decrease decline fall"),
    ("admitted confirmed", "denied"),
    ("won", "lost"),
    ("guilty", "innocent acquitted cleared"),
    ("open", "closed"),
    ("alive", "dead"),
    ("before", "after"),
    ("more", "fewer less"),
    ("above over", "below under"),
    ("granted agreed", "denied refused declined"),
    ("profit", "loss"),
    ("majority", "minority"),
    ("jailed imprisoned", "fined acquitted"),
    ("bought", "sold"),
    ("joined", "left quit"),
    ("arrived", "departed"),
    ("began started", "ended finished"),
    ("victory", "defeat"),
    ("surplus", "deficit"),
    ("imports", "exports"),
    ("accident", "arson sabotage"),
    ("sober", "drunk"),
    ("with", "without"),
    ("few", "many"),
    ("despite", "because"),
    ("first", "last"),
    ("inside", "outside"),
    ("hardest most best", "least worst"),
    ("better", "worse"),
    ("largest biggest", "smallest"),
    ("highest", "lowest"),
    ("oldest", "youngest"),
    ("strong", "weak"),
    ("public", "private"),
    ("true", "false"),
    ("north northern northbound", "south southern southbound"),
    ("east eastern eastbound", "west western westbound"),
    ("man men", "woman women"),
    ("boy boys", "girl girls"),
    ("father grandfather", "mother grandmother aunt uncle"),
    ("mother father", "aunt uncle grandfather grandmother"),
    ("son", "daughter nephew niece"),
    ("daughter", "nephew niece"),
    ("brother", "sister cousin"),
    ("sister", "cousin"),
    ("husband", "wife"),
    ("civilian", "soldier militant"),
    ("driver", "passenger"),
    ("prosecution", "defence"),
    ("victim", "suspect attacker"),
    ("met hit beat exceeded", "missed"),
    ("pass", "fail"),
    ("awarded granted gave", "denied refused rejected"),
)
"""Words that exclude each other in the same place: of a purchase one buys and one sells."""


def _concepts(words: str) -> frozenset[str]:
    return frozenset(map(concept, words.split()))


OPPOSED_VERBS = tuple((_concepts(ones), _concepts(others)) for ones, others in VERBS)


def _table() -> frozenset[tuple[str, str]]:
    sides = (*OPPOSED_VERBS, *((_concepts(ones), _concepts(others)) for ones, others in WORDS))
    found = {(one, other) for ones, others in sides for one in ones for other in others}
    return frozenset(found | {(other, one) for one, other in found})


_OPPOSITES = _table()


def are_opposites(one: str, other: str) -> bool:
    """Whether two concepts exclude each other in the same place.

    >>> are_opposites(concept("rose"), concept("fell"))
    True
    """
    return (one, other) in _OPPOSITES
