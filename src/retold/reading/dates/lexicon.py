"""The words that time expressions are made of: for each its kind, and what it stands for."""

_KINDS = """
the: the
a: a an one
this: this
that: that same
these: these those
last: last past previous prior preceding latest
next: next coming upcoming
following: following ensuing
ago: ago
earlier: earlier
later: later
from: from
now: now
time: time
beside: before after
recent: recent
current: current present
early: early late mid middle
edge: end beginning start close
portion: part rest remainder most much
approx: about around nearly almost roughly approximately some barely
more: more fewer less longer
than: than
at: at
least: least
up: up
to: to
through: through thru
final: final
no: no
just: just only another
vague: several few many numerous countless
couple: couple
of: of
and: and
or: or
half: half
additional: additional other consecutive straight extra full whole entire trading business working
each: each every
on: on
in: in
fiscal: fiscal financial
today: today tonight tomorrow yesterday
corresponding: corresponding comparable similar
period: period
weekend: weekend weekends
old: old
long: long
so: so
future: future
near: near foreseeable immediate not-too-distant
zone: est edt gmt et pt cst cdt pst pdt mst mdt utc bst cet
clock_word: o'clock
meridiem: am pm
times_of_day: mornings afternoons evenings nights
time_of_day: morning afternoon evening night dawn dusk daybreak lunchtime midday noon midnight
season: spring summer fall autumn winter
often: daily weekly monthly hourly nightly biweekly fortnightly annually yearly
holiday: christmas thanksgiving easter halloween juneteenth pentecost
named_day: labor independence veterans election boxing memorial columbus anzac bastille canada australia remembrance
named_day: presidents mlk earth labour
saint: valentine patrick
overnight: overnight
eve: eve
good: good ash palm maundy shrove
new: new
nineteen: eighteen nineteen
hundred: hundred thousand million dozen
ord: first third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
second: second
nth: twentieth thirtieth
quarter: quarter
century: century
decade_word: fifties sixties seventies eighties nineties
year_unit: year
unit: minute hour day week fortnight month decade millennium semester
units: seconds minutes mins hours days weeks fortnights months quarters years decades centuries
sometime: sometime
moment: currently nowadays presently
past_adverb: recently lately
"""

MONTHS = {
    name: number
    for number, names in enumerate(
        "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|"
        "october oct|november nov|december dec".split("|"),
        1,
    )
    for name in names.split()
}
WEEKDAYS = {
    name: number
    for number, names in enumerate(
        "monday mon|tuesday tues tue|wednesday wed|thursday thurs thur thu|friday fri|saturday sat|sunday sun".split(
            "|"
        ),
        1,
    )
    for name in names.split()
}
NUMBERS = {
    **{
        word: value
        for value, word in enumerate(
            """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
            seventeen eighteen nineteen""".split()
        )
    },
    **{
        word: 10 * value
        for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)
    },
    "hundred": 100,
    "thousand": 1000,
    "million": 1_000_000,
    "dozen": 12,
}
ORDINALS = {
    word: value
    for value, word in enumerate(
        """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
        fifteenth sixteenth seventeenth eighteenth nineteenth twentieth""".split(),
        1,
    )
}
UNITS = {
    "second": "second",
    "minute": "minute",
    "hour": "hour",
    "day": "day",
    "week": "week",
    "fortnight": "fortnight",
    "month": "month",
    "quarter": "quarter",
    "year": "year",
    "decade": "decade",
    "century": "century",
    "millennium": "millennium",
    "semester": "semester",
}
UNITS |= {unit + "s": name for unit, name in UNITS.items()} | {"centuries": "century", "mins": "minute"}
DECADES = {"fifties": 5, "sixties": 6, "seventies": 7, "eighties": 8, "nineties": 9}
SEASONS = {"spring": "SP", "summer": "SU", "fall": "FA", "autumn": "FA", "winter": "WI"}
DAY_PARTS = {
    "morning": "TMO",
    "dawn": "TMO",
    "daybreak": "TMO",
    "noon": "T12:00",
    "midday": "T12:00",
    "lunchtime": "T12:00",
    "afternoon": "TAF",
    "evening": "TEV",
    "dusk": "TEV",
    "night": "TNI",
    "overnight": "TNI",
    "midnight": "T24:00",
}
FREQUENCIES = {
    "hourly": "PT1H",
    "daily": "P1D",
    "nightly": "P1D",
    "weekly": "P1W",
    "biweekly": "P2W",
    "fortnightly": "P2W",
    "monthly": "P1M",
    "annually": "P1Y",
    "yearly": "P1Y",
}

CAPITALISED = frozenset("may march mar sun sat wed mon fri jan august april june".split())
"""Names of months and days that are also other words: only with a capital, and for some only in fit company."""


def _word_kinds() -> dict[str, str]:
    """The kind of each word; of several kinds the first in the table."""
    kinds = dict.fromkeys(NUMBERS, "number_word")
    for line in reversed(_KINDS.strip().splitlines()):
        kind, _, words = line.partition(":")
        kinds.update(dict.fromkeys(words.split(), kind))
    kinds.update({name: "weekday" if name.endswith("day") else "weekday_short" for name in WEEKDAYS})
    kinds.update({name + "s": "weekdays" for name in WEEKDAYS if name.endswith("day")})
    kinds.update({name: "month_short" if len(name) < 5 else "month" for name in MONTHS})
    kinds.update({"may": "month", "june": "month", "july": "month"})
    return kinds


WORD_KINDS = _word_kinds()
