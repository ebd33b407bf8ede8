"""Words whose forms a stemmer cannot bring together: "took" is a form of "take", "women" of "woman"."""

# The base, then its other forms. Forms that are as often another word are left out ("left", "saw", "ground", "wound").
_TABLE = """
arise: arose arisen
awake: awoke awoken
bear: bore
beat: beaten
become: became
begin: began begun
bend: bent
bid: bidden
bind: bound
bite: bitten
bleed: bled
blow: blew blown
break: broke broken
breed: bred
bring: brought
build: built
burn: burnt
buy: bought
catch: caught
child: children
choose: chose chosen
cling: clung
come: came
creep: crept
crisis: crises
deal: dealt
dig: dug
draw: drew drawn
dream: dreamt
drink: drank drunk
drive: drove driven
eat: ate eaten
fall: fell fallen
feed: fed
feel: felt
fight: fought
find: found
flee: fled
fly: flew flown
forbid: forbade forbidden
forecast: forecasted
forget: forgot forgotten
forgive: forgave forgiven
freeze: froze frozen
get: got gotten
give: gave given
go: went gone goes
grow: grew grown
hang: hung hanged
hear: heard
hide: hid hidden
hold: held
keep: kept
knife: knives
know: knew known
lay: laid
lead: led
lean: leant
leap: leapt
learn: learnt
leaf: leaves
lend: lent
life: lives
lie: lain lying
light: lit
lose: lost
make: made
man: men
mean: meant
meet: met
mislead: misled
overcome: overcame
overthrow: overthrew overthrown
oversee: oversaw overseen
overtake: overtook overtaken
pay: paid
people: person persons
plead: pled
prove: proven
quit: quitted
rebuild: rebuilt
ride: rode ridden
ring: rang rung
rise: rose risen
run: ran
say: said
see: seen sees
seek: sought
sell: sold
send: sent
shake: shook shaken
shoot: shot shots
show: shown
shrink: shrank shrunk
sing: sang sung
sink: sank sunk
sit: sat
sleep: slept
slide: slid
speak: spoke spoken
speed: sped
spell: spelt
spend: spent
spin: spun
split: splits
spring: sprang sprung
stand: stood
steal: stole stolen
stick: stuck
strike: struck stricken
strive: strove striven
swear: swore sworn
sweep: swept
swim: swam swum
swing: swung
take: took taken
teach: taught
tear: tore torn
tell: told
think: thought
thief: thieves
throw: threw thrown
undergo: underwent undergone
understand: understood
undertake: undertook undertaken
uphold: upheld
wake: woke woken
wear: wore worn
weave: wove woven
weep: wept
wife: wives
win: won
withdraw: withdrew withdrawn
woman: women
write: wrote written
"""


def _entries() -> dict[str, str]:
    """Every irregular form with the form that it is matched by."""
    lines = (line.partition(":") for line in _TABLE.strip().splitlines())
    return {form: base for base, _, forms in lines for form in forms.split()}


BASE_FORMS = _entries()
"""From an irregular form in lower case to its base."""
