"""Whether a text is English."""

import pytest

from retold.text.language import NOT_TOLD, _identifier, is_english, language_of

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
ARABIC = "جنحت عبارة على متنها أربعون شخصا قبالة سواحل فارن يوم الاثنين، ولم يصب أحد بأذى بحسب خفر السواحل. "
MALAY = (
    "Kebakaran berlaku di sebuah gudang di pelabuhan pada malam Selasa. Polis sedang menyiasat punca kebakaran itu "
    "dan mencari saksi. Tiada yang cedera."
)
TABLE = (
    "Shr loss nine cts vs profit four cts. Net loss 410,000 vs profit 206,000. Revs 6.0 mln vs 5.5 mln. Nine mths shr "
    "profit three cts vs profit ten cts. Net profit 98,000 vs profit 377,000."
)
JAPANESE = "月曜日、バルン沖でフェリーが座礁した。けが人はいなかった。" * 30


@pytest.mark.parametrize("text", [ENGLISH, ENGLISH.upper(), "Fähre vor Varn auf Grund", "", "12 34 56 " * 50])
def test_english_and_what_is_too_short_to_tell(text: str) -> None:
    assert is_english(text)


@pytest.mark.parametrize("text", [GERMAN, PORTUGUESE, ITALIAN, RUSSIAN])
def test_other_languages(text: str) -> None:
    assert not is_english(text)


def test_signs_without_spaces_are_words_too_few_to_tell() -> None:
    assert language_of(JAPANESE[:15]) is None
    assert is_english(JAPANESE[:15])
    assert not is_english(JAPANESE)


@pytest.mark.parametrize(
    ("text", "language"), [(ENGLISH, "en"), (GERMAN, "de"), (PORTUGUESE, "pt"), (ITALIAN, "it"), (RUSSIAN, "ru"),
                           (JAPANESE, "ja"), (ARABIC, "ar"), (RUSSIAN[:60], "ru")]
)  # fmt: skip
def test_the_language_is_told(text: str, language: str) -> None:
    assert language_of(text) == language


def test_what_is_stated_of_a_long_text_is_not_believed_against_it() -> None:
    assert language_of(GERMAN, "en-GB") == "de"
    assert language_of(ENGLISH, "de") == "en"


def test_what_is_stated_decides_between_the_two_likeliest() -> None:
    assert language_of(MALAY) == NOT_TOLD
    assert language_of(MALAY, "ms_MY") == "ms"
    assert language_of(MALAY, "fr") == NOT_TOLD


def test_of_a_few_words_nothing_is_told_but_what_is_stated_and_likely() -> None:
    assert language_of("Fähre vor Varn auf Grund gelaufen") is None
    assert language_of("Fähre vor Varn auf Grund gelaufen", "de-AT") == "de"
    assert language_of("Fähre vor Varn auf Grund gelaufen", "en") is None
    assert language_of("", "de") is None


def test_numbers_have_no_language_and_tables_in_english_are_english() -> None:
    assert language_of(" ".join(f"q{number}z" for number in range(30))) == NOT_TOLD
    assert language_of(TABLE) == "en"


def test_a_given_language_is_believed() -> None:
    assert not is_english(ENGLISH, "sco")
    assert is_english(GERMAN, "en")


def test_plain_english_needs_no_tables() -> None:
    _identifier.cache_clear()
    language_of(ENGLISH)
    language_of("Ferry aground off Varn")
    assert _identifier.cache_info().currsize == 0
