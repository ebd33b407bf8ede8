"""Sources that are many: the words for them, and which phrases could mean anybody."""

COLLECTIVE_HEADS = frozenset(
    """officials authorities police prosecutors investigators witnesses analysts experts critics residents lawmakers
    lawyers scientists researchers economists activists protesters protestors demonstrators supporters opponents
    doctors diplomats senators ministers aides advisers advisors soldiers troops rebels militants insurgents
    insiders spokesmen leaders members sources observers campaigners organizers organisers traders investors
    executives representatives attorneys detectives firefighters historians pollsters voters politicians legislators
    congressmen governors mayors judges regulators employees workers students teachers parents relatives families
    neighbors neighbours survivors victims passengers migrants refugees journalists reporters commentators agents
    officers commanders generals negotiators aid-workers groups media environmentalists advocates bankers""".split()
)
# Heads that are a source by themselves; the others only after a modifier ("US officials", "opposition leaders").
SOLE_HEADS = frozenset(
    """officials authorities police prosecutors investigators witnesses analysts experts critics residents lawmakers
    scientists researchers economists activists protesters protestors demonstrators diplomats aides sources
    observers campaigners organizers organisers regulators detectives firefighters historians advocates""".split()
)
COLLECTIVE_MODIFIERS = frozenset(
    """local federal state senior top government security military police intelligence health city county district
    administration opposition house senate party congressional republican democratic american foreign defense
    defence law enforcement court legal human rights civil industry market political military army election campaign
    medical aviation border immigration customs school university hospital union company tax fire emergency rescue
    social news conservative liberal progressive former current regional provincial municipal national international
    western official judicial parliamentary presidential unnamed anonymous independent public prison trade weather
    tribal religious community business diplomatic""".split()
)
_ANYBODY = frozenset(
    """local senior top former current public official independent unnamed anonymous some many several other outside
    international national legal political military business community foreign ordinary""".split()
)


def is_anybody(name: str) -> bool:
    """Whether a phrase names a collective but nobody in particular.

    >>> is_anybody("Officials"), is_anybody("local residents"), is_anybody("US officials")
    (True, True, False)
    """
    *modifiers, head = name.lower().split() or [""]
    return head in COLLECTIVE_HEADS and all(word in _ANYBODY for word in modifiers)
