"""Whether a text is English."""

import pytest

from retold.text.language import is_english

ENGLISH = (
    "A ferry with forty people on board ran aground on a sandbank off Varn on Monday. Nobody was hurt, the coastguard "
    "said, and a tug was on its way."
)
GERMAN = (
    "Eine Fähre mit vierzig Menschen an Bord ist am Montag vor Varn auf eine Sandbank gelaufen. Verletzt wurde nach "
    "Angaben der Küstenwache niemand, ein Schlepper war unterwegs."
)
PORTUGUESE = (
    "Uma balsa com quarenta pessoas a bordo encalhou na segunda-feira num banco de areia perto de Varn. Ninguém ficou "
    "ferido, disse a guarda costeira, e um rebocador estava a caminho."
)
ITALIAN = (
    "Un traghetto con quaranta persone a bordo si è incagliato lunedì su un banco di sabbia al largo di Varn. Nessuno "
    "è rimasto ferito, ha detto la guardia costiera, e un rimorchiatore era in arrivo."
)
RUSSIAN = "Паром с сорока пассажирами сел на мель у Варна в понедельник, никто не пострадал, " * 3
JAPANESE = "月曜日、バルン沖でフェリーが座礁した。けが人はいなかった。" * 30


@pytest.mark.parametrize("text", [ENGLISH, ENGLISH.upper(), "Fähre vor Varn auf Grund", "", "12 34 56 " * 50])
def test_english_and_what_is_too_short_to_tell(text: str) -> None:
    assert is_english(text)


@pytest.mark.parametrize("text", [GERMAN, PORTUGUESE, ITALIAN, RUSSIAN])
def test_other_languages(text: str) -> None:
    assert not is_english(text)


def test_signs_without_spaces_are_words_too_few_to_tell() -> None:
    assert is_english(JAPANESE[:30])
    assert not is_english(JAPANESE)
