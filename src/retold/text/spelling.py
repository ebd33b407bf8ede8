"""Spelling customs: one form for British and American spellings of a word."""

import re

# Endings, in this order. They need not give real words ("rise" becomes "rize"), only the same for both customs.
_ENDINGS = (
    (re.compile(r"is(e|ed|es|ing|er|ers|ation|ations)$"), r"iz\1"),
    (re.compile(r"ys(e|ed|es|ing)$"), r"yz\1"),
    (re.compile(r"(?<=[a-z]{2})our(s|ed|ing|able|ful|ite|ites|hood|hoods|ly)?$"), r"or\1"),
    (re.compile(r"(?<=[a-z]{2})([bt])re(s|d)?$"), r"\1er\2"),
    (re.compile(r"ence(s)?$"), r"ense\1"),
    (re.compile(r"ogue(s)?$"), r"og\1"),
    (re.compile(r"(?<=[a-z]{2})ae(?=[mosdt])"), "e"),
    (re.compile(r"dgement(s)?$"), r"dgment\1"),
)

_ANY_ENDING = re.compile("|".join(pattern.pattern for pattern, _ in _ENDINGS))
"""Nine words of ten have none, and are looked at once instead of eight times."""

# British: American, for words that follow no ending.
_WORDS = """
aeroplane:airplane ageing:aging aluminium:aluminum anaemia:anemia anaesthetic:anesthetic archaeology:archeology
axe:ax cheque:check cosy:cozy diarrhoea:diarrhea foetus:fetus gaol:jail grey:gray gynaecologist:gynecologist
haemorrhage:hemorrhage jewellery:jewelry kerb:curb licence:license leukaemia:leukemia
manoeuvre:maneuver maths:math mould:mold moustache:mustache mum:mom oesophagus:esophagus oestrogen:estrogen
orthopaedic:orthopedic paediatric:pediatric paedophile:pedophile plough:plow practise:practice programme:program
pyjama:pajama sceptic:skeptic sceptical:skeptical sulphur:sulfur tonne:ton tyre:tire vapour:vapor whisky:whiskey
yoghurt:yogurt
"""
_AMERICAN = dict(pair.split(":") for pair in _WORDS.split())
_AMERICAN |= {british + "s": american + "s" for british, american in _AMERICAN.items()}


def one_spelling(word: str) -> str:
    """A form that is the same for the British and the American spelling of a word in lower case.

    >>> one_spelling("organisation") == one_spelling("organization")
    True
    """
    word = _AMERICAN.get(word, word)
    if not _ANY_ENDING.search(word):
        return word
    for pattern, spelling in _ENDINGS:
        word = pattern.sub(spelling, word)
    return word
