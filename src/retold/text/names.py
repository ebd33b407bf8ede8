"""Names of persons taken apart, and whether two of them can be one person's."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from rapidfuzz.distance import DamerauLevenshtein

from retold.text.fold import fold
from retold.text.transliteration import spelling_key, without_accents

# Family names that stand before the given name.
FAMILY_FIRST = frozenset(
    """Xi Qin Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Tang
    Deng Feng Han Cao Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Yu Du Ye Cheng Wei Su Lu Lü Ding Ren Shen Yao
    Zhong Cui Tan Fan Shi Liao Jia Xia Fu Fang Bai Zou Meng Xiong Qiu Hou Yin Xue Lei Long Duan Hao Kong Shao Mao
    Chang Wan Gu Lai Wen Bo Mo Chiang Tsai Kim Park Choi Moon Yoon Jung Kang Cho Ban Roh Hwang Chung Seo Shin Kwon
    Nguyen Tran Pham Vo Ho Tsang Leung Lam Chow Chan Cheung Chun Hun Aung Thein""".split()
)
KOREAN_FIRST = frozenset(
    """Kim Park Choi Moon Yoon Jung Kang Cho Ban Roh Hwang Chung Seo Shin Kwon Lee Oh Yun Lim Song Ryu Ahn Baek Jeong
    Jang Rhee Yi Ri Pak Choe Nam Min Jeon Ro""".split()
)
"""Family names that stand before a given name of two syllables; alone some of them are also first names."""

_VIETNAMESE = frozenset("Nguyen Tran Pham Vo Ho Phan Vu Dang Bui Ngo Duong Truong Dinh".split())
"""Family names whose bearers are called by the last of their given names."""

_HYPHENED = re.compile(r"[A-Z]\w+-[a-z]+")
_LONGEST_SYLLABLE = 5

PARTICLES = frozenset(
    """de la von van der den del della bin ibn al el da dos das du di le ul zu ter ten ben abu y e arap ould wa ole
    af av zum zur vom dal dalla degli dello""".split()
)
SUFFIXES = frozenset("Jr Jr. Sr Sr. II III IV".split())

_SHORTEST_MISSPELT = 5
"""Letters that a first name needs for one letter to be a misspelling: Antony and Anthony, not Joan and John."""


@dataclass(frozen=True, slots=True)
class PersonName:
    """A person's name taken apart; ``surname`` holds its particles, ``asian`` is whether it stands first."""

    first: str
    middle: tuple[str, ...]
    surname: str
    shorts: frozenset[str]
    suffix: str = ""
    letters: str = ""

    @property
    def full(self) -> bool:
        """Whether there is more than a surname."""
        return bool(self.first)


def parse_name(words: Sequence[str]) -> PersonName:
    """First name, middle names and surname in folded letters, and the short forms under which the person may return."""
    plain = [fold(word) for word in words if word not in SUFFIXES]
    given = [word for word in words if word not in SUFFIXES]
    suffix = next((word.rstrip(".") for word in words if word in SUFFIXES), "")
    if len(plain) < 2:
        return PersonName("", (), "".join(plain), frozenset(plain), suffix)
    particle = next((at for at in range(1, len(plain) - 1) if plain[at] in PARTICLES), None)
    if plain[0] in PARTICLES and not (given[0] in ("Al", "Ben") and plain[1] not in PARTICLES):
        return PersonName("", (), " ".join(plain), frozenset((" ".join(plain), plain[-1])))
    letters = "".join(plain).replace("-", "")
    if _is_family_first(given):
        shorts = {plain[0], plain[-1]} if given[0] in _VIETNAMESE else {plain[0]}
        return PersonName(" ".join(plain[1:]), (), plain[0], frozenset(shorts), letters=letters)
    shorts = {plain[-1], plain[-1].removeprefix("al-").removeprefix("el-")}
    surname = plain[-1]
    if particle is not None:
        surname = " ".join(plain[particle:])
        shorts |= {surname, " ".join(plain[particle + 1 :])}
        middle = tuple(plain[1:particle])
    else:
        middle = tuple(plain[1:-1])
        if middle and not middle[-1].endswith("."):
            shorts.add(" ".join(plain[-2:]))
        if given[0] in FAMILY_FIRST and len(plain) <= 3:
            shorts.add(plain[0])
    return PersonName(plain[0], middle, surname, frozenset(shorts), suffix, letters)


def _is_family_first(words: Sequence[str]) -> bool:
    """Xi Jinping and Kim Jong-un, not Kim Clark."""
    if len(words) > 3:
        return False
    return is_korean(words) or (words[0] in FAMILY_FIRST and words[0] not in first_names())


def is_korean(words: Sequence[str]) -> bool:
    """Kim Jong-un, Lee Jae-won and Kim Jong Un, not Kim Ann Clark.

    >>> is_korean(["Lee", "Jae", "Myung"]), is_korean(["Lee", "Harvey", "Oswald"])
    (True, False)
    """
    if words[0] not in KOREAN_FIRST and words[0] not in FAMILY_FIRST:
        return False
    if len(words) == 2:
        return _HYPHENED.fullmatch(words[1]) is not None
    return len(words) == 3 and all(
        len(word) <= _LONGEST_SYLLABLE and word.isalpha() and word not in first_names() for word in words[1:]
    )


def same_person(a: PersonName, b: PersonName) -> bool:
    """Whether two full names can be one person's: one surname, first names that agree or are one letter apart."""
    if not (a.full and b.full) or a.suffix != b.suffix or _middles_differ(a.middle, b.middle):
        return False
    if a.letters == b.letters:
        return True
    if a.surname == b.surname or spelling_key(a.surname) == spelling_key(b.surname):
        return same_first(a.first, b.first)
    close = min(len(a.surname), len(b.surname)) > _SHORTEST_MISSPELT
    return a.first == b.first and close and DamerauLevenshtein.distance(a.surname, b.surname, score_cutoff=1) <= 1


def same_first(a: str, b: str) -> bool:
    """Whether two first names, in folded letters, can be one: equal, initial, short form, or one letter apart."""
    if a == b or (a[0] == b[0] and (a.rstrip(".") == b[0] or b.rstrip(".") == a[0])):
        return True
    if without_accents(a) == without_accents(b):
        return True
    variants = name_variants()
    if variants.get(a, frozenset()) & variants.get(b, frozenset()):
        return True
    if min(len(a), len(b)) < _SHORTEST_MISSPELT or DamerauLevenshtein.distance(a, b, score_cutoff=1) > 1:
        return False
    genders = {first_names().get(name.capitalize()) for name in (a, b)}
    return genders != {"m", "f"}


def _middles_differ(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """George H.W. Bush is not George W. Bush."""
    return bool(a and b) and a[0].rstrip(".")[:1] != b[0].rstrip(".")[:1]


@cache
def first_names() -> dict[str, str]:
    """First names with "m", "f", or "u" where both bear them."""
    found: dict[str, str] = {}
    for line in files("retold.data").joinpath("first_names.txt").read_text("utf-8").splitlines():
        gender, *names = line.split()
        for name in names:
            found[name] = gender if found.get(name, gender) == gender else "u"
    return found


@cache
def name_variants() -> dict[str, frozenset[str]]:
    """For each first name, in lower case, the numbers of the families of short and other forms it belongs to."""
    found: dict[str, frozenset[str]] = {}
    for line in files("retold.data").joinpath("short_first_names.txt").read_text("utf-8").lower().splitlines():
        family, *_ = names = line.split()
        for name in names:
            found[name] = found.get(name, frozenset()) | {family}
    return found
