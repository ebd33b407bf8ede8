"""Word lists by which names are told from one another: titles, roles, heads of organisations and places."""

from functools import cache
from importlib.resources import files

MALE_TITLES = frozenset(
    "Fr Fr. Mr Sir Lord Mister Father Señor Monsieur Herr Mr. Sheikh Shri Alhaji Mallam Malam".split()
)
FEMALE_TITLES = frozenset("Mrs Ms Miss Lady Dame Madame Mrs. Ms. Madam Sister Smt Smt. Hajia Frau Señora".split())
TITLES = (
    MALE_TITLES
    | FEMALE_TITLES
    | frozenset("Dr Dr. Prof Prof. Rev Rev. Professor Reverend Hon. Imam Rabbi Cllr Mx Engr Engr. Otunba Datuk".split())
)

# Roles that stand with a capital before a name; "General" and "Major" also begin names of companies and leagues.
ROLE_HEADS = frozenset(
    """President Minister Secretary Premier Chancellor Senator Sen. Sen Representative Rep. Rep Reps. Sens. Congressman
    Congresswoman Governor Gov. Gov Mayor Ambassador Envoy Judge Justice General Gen. Gen Colonel Col. Col Captain
    Capt. Capt Lieutenant Lt. Lt Sergeant Sgt. Sgt Major Maj. Maj Admiral Adm. Adm Commander Cmdr. Officer Detective
    Det. Sheriff Chief Director Chairman Chairwoman Chair Commissioner Speaker Leader Attorney CEO CFO COO AG Pope
    Cardinal Archbishop Bishop King Queen Prince Princess Duke Duchess Emperor Ayatollah Chief Deputy Spokesman
    Spokeswoman Spokesperson Coach Correspondent Editor Reporter Counselor Counsel Adviser Advisor Administrator
    Inspector Marshal Whip Treasurer Comptroller Superintendent Constable Corporal Private Cpl. Pvt. Pfc. Spc.
    Unionist Nationalist Socialist Tory DS DI DCI DSI PC Insp Insp. WPC
    Councilman Councilwoman Councillor Assemblyman Assemblywoman Delegate Lawmaker Democrat Republican Candidate
    Nominee Strategist Analyst Economist Pastor Baroness Baron Countess Crown Emir Sultan Taoiseach Undersecretary
    Supt. MP MEP MLA MSP""".split()
)
ROLE_OPENINGS = frozenset(
    """Vice Prime Foreign Deputy Assistant Acting Former Chief Senior Executive Managing Interim National Attorney
    Defense Defence Treasury Interior Finance Press Home House Senate Majority Minority Lieutenant First Supreme
    Court Associate Special Crown State Party Communist Labor Labour Conservative Democratic Republican Independent
    Major Homeland Security Health Commerce Energy Education Police Fire District Under Staff Brigadier Rear Shadow
    Co-founder Nobel White Presidential Congressional Republican Democratic Secretary Opposition Far Gen. Lt. Maj.
    Brig. Brig Press General Trade Environment Agriculture Transport Justice Russian""".split()
)
ROLE_WORDS = ROLE_HEADS | ROLE_OPENINGS
ENDING_ROLES = frozenset(
    """CEO CFO COO President Chairman Chairwoman Governor Senator Democrat Republican Secretary Minister Spokesman
    Spokeswoman Ambassador Director Commissioner Correspondent""".split()
)
LANDED_ROLES = frozenset(
    "Duke Duchess Prince Princess King Queen Bishop Archbishop Earl Count Countess Baron Baroness Emperor Order".split()
)
ROLE_OBJECTS = frozenset(
    """State Defense Defence Commerce Labor Labour Energy Education Agriculture Transportation Homeland Security
    Veterans Affairs Health Human Services Staff Police Government Operations Intelligence Justice Interior Treasury
    Foreign National Central""".split()
)
HEADS_AND_OBJECTS = ROLE_HEADS | ROLE_OBJECTS
NOT_A_RANK = frozenset(
    """General Motors|General Contractors|General Electric|General Mills|General Dynamics|General Assembly|Major League|
    Cardinal Health|General Atomics|General Services|Attorney General|Private Sector|Chief Constable|General Election|
    King County|Justice Department|Justice League|Justice Ministry|Prince Edward|Prince George|Prince William|
    Queen Elizabeth|Republican Party|Republican National|Democrat Party|King Street|Republican Senate|Republican House|
    Republican Governors|Crown Prosecution|Director General|Secretary General|Chief Executive|Chief Justice|
    Crown Court|Deputy Chief|PC World|Tory Party|Socialist Party|Unionist Party|Nationalist Party""".replace(
        "\n    ", ""
    ).split("|")
)

# Words before a role that say it is not held now, or not yet, or for a while.
PAST_WORDS = frozenset("former ex- then- now- late acting ex onetime one-time retired ousted outgoing incoming".split())

KIN_MALE = frozenset(
    """husband father son brother uncle nephew grandfather grandson stepfather boyfriend dad grandpa fiance fiancé
    half-brother stepbrother ex-husband father-in-law son-in-law brother-in-law great-grandfather widower""".split()
)
KIN_FEMALE = frozenset(
    """wife mother daughter sister aunt niece grandmother widow stepmother girlfriend mum mom grandma fiancee fiancée
    half-sister stepsister ex-wife mother-in-law daughter-in-law sister-in-law great-grandmother""".split()
)
MALE_NOUNS = KIN_MALE | frozenset(
    """man boy schoolboy lad grandson stepson king prince duke baron emperor sultan emir pope cardinal spokesman
    congressman chairman policeman businessman councilman assemblyman strongman gunman fisherman monk waiter""".split()
)
FEMALE_NOUNS = KIN_FEMALE | frozenset(
    """woman girl schoolgirl lass granddaughter stepdaughter queen princess duchess baroness countess spokeswoman
    congresswoman chairwoman policewoman businesswoman actress councilwoman assemblywoman nun waitress
    heiress""".split()
)
CALLINGS = frozenset(
    """negotiator mediator arbitrator auditor magistrate bailiff ombudsman coroner registrar notary warden eyewitness
    bystander onlooker motorist shopper villager volunteer philanthropist unionist chaplain vicar curate deacon
    rector provost monsignor archdeacon abbot abbess missionary evangelist televangelist headmaster headmistress
    vice-chancellor tutor scholar essayist biographer playwright philosopher theologian anthropologist archaeologist
    archeologist geologist geographer ecologist conservationist environmentalist botanist zoologist astronomer
    astrophysicist mathematician statistician virologist immunologist neurologist cardiologist oncologist
    pediatrician paediatrician radiologist pathologist therapist psychotherapist physiotherapist midwife
    veterinarian meteorologist forecaster seismologist volcanologist hydrologist glaciologist oceanographer
    climatologist demographer linguist criminologist toxicologist microbiologist geneticist neuroscientist
    ornithologist drummer guitarist bassist vocalist pianist violinist cellist sculptor illustrator cartoonist
    animator hairdresser jeweller jeweler florist grocer brewer distiller winemaker rancher grower shepherd logger
    bricklayer roofer machinist technician dispatcher labourer laborer seaman mariner boatman crewman steward
    stewardess lifeguard caretaker janitor porter receptionist bodyguard chauffeur barista barmaid barman doorman
    bouncer hotelier publican landlord landlady restaurateur auctioneer financier magnate industrialist apprentice
    trainee intern archivist chairperson councilor alderman alderwoman trooper paratrooper sniper bomber hijacker
    kidnapper fraudster hacker warlord chieftain emissary consul nuncio freelancer videographer cameraman striker
    winger linebacker cornerback shortstop infielder outfielder batsman bowler wicketkeeper all-rounder sprinter
    hurdler marathoner rower yachtsman jockey skier snowboarder skater gymnast diver weightlifter climber
    mountaineer explorer motorcyclist defenseman goaltender""".split()
)
"""What people are called by their trade, science, rank or sport; words that mean things or verbs as often ("forward",
"prop", "dealer", "model") are left out."""

POST_NOMINALS = frozenset("QC KC MP MSP MEP TD OBE MBE CBE PhD Ph.D. MD M.D. Esq Esq. DBE KBE FRS SC".split())
"""Letters behind a name that are no part of it."""

# Roles written in lower case, before or after a name.
ROLE_NOUNS = (
    frozenset(
        """president minister premier chancellor secretary senator representative congressman congresswoman governor
    mayor ambassador envoy diplomat judge justice general colonel captain lieutenant sergeant major admiral
    commander officer detective sheriff chief director chairman chairwoman chair commissioner speaker leader
    attorney lawyer solicitor barrister prosecutor pope cardinal archbishop bishop king queen prince princess
    emperor spokesman spokeswoman spokesperson official executive ceo founder co-founder cofounder owner manager
    head boss coach trainer player midfielder defender goalkeeper quarterback pitcher professor lecturer teacher
    scientist researcher physicist chemist biologist psychologist sociologist epidemiologist economist analyst
    strategist historian expert doctor physician surgeon nurse psychiatrist paramedic pharmacist dentist engineer
    architect pilot astronaut actor actress singer rapper musician composer comedian filmmaker producer screenwriter
    author writer novelist poet artist painter journalist reporter correspondent editor columnist broadcaster anchor
    host presenter publisher photographer activist campaigner organizer organiser candidate nominee contender
    lawmaker legislator councilman councilwoman councillor assemblyman politician deputy aide adviser advisor
    consultant lobbyist counsel counselor administrator trustee treasurer superintendent constable corporal soldier
    marine veteran policeman policewoman firefighter farmer businessman businesswoman entrepreneur investor banker
    trader billionaire tycoon developer programmer designer dictator strongman rebel cleric priest pastor rabbi imam
    ranger guard butcher baker plumber mep mla msp carpenter mechanic chef cook waiter bartender pensioner
    shopkeeper miner welder trucker sailor skipper referee umpire monk nun preacher principal headteacher student
    resident witness survivor victim suspect gunman neighbor neighbour fisherman driver worker clerk accountant
    librarian curator partner member fellow dean coordinator inspector investigator agent inventor champion runner
    swimmer golfer boxer cyclist wrestler model heiress socialite whistleblower defector dissident critic democrat
    republican mp winner laureate salesman contractor electrician waitress retiree homeowner passenger tourist
    pollster publicist broker commentator blogger undersecretary chief-of-staff translator interpreter barber dancer
    choreographer""".split()
    )
    | KIN_MALE
    | KIN_FEMALE
    | CALLINGS
)
# Role nouns that do not stand before a name as its role.
PREMODIFIERS = ROLE_NOUNS - frozenset(
    """fellow member partner host player major general justice model critic head winner
    private""".split()
)
ROLE_MODIFIERS = frozenset(
    """senior former top chief deputy vice prime foreign acting interim assistant associate executive managing
    general incoming outgoing retired veteran longtime long-time late ex- high-ranking leading prominent current
    past new then first second third national state local federal regional county city district municipal town
    village provincial police fire security defense defence finance financial interior energy trade health education
    environment justice press media party opposition majority minority house senate policy affairs political
    economic military naval army air force navy intelligence human rights law legal criminal civil constitutional
    climate science medical campaign communications public relations company bank investment hedge fund hedge-fund
    business technology tech software oil gas market sales marketing operating information board research project
    program programme university college school high hospital church football basketball baseball soccer cricket
    rugby tennis golf team film movie television tv radio news newspaper investigative white presidential
    vice-presidential republican democratic conservative liberal progressive labour labor socialist communist
    independent far-right left-wing right-wing populist centrist moderate special personal private lead principal co
    billionaire millionaire mission space flight test fighter supreme appeals trial co-chief us u.s. eu un nato
    immigration border patrol transport transportation agriculture housing employment union student youth women
    rebel separatist exiled ousted elected president-elect fellow renowned noted famous celebrated award-winning
    disgraced embattled convicted accused alleged suspected self-described economy tourism culture mining water
    planning""".split()
)

NOT_FIRST_NAMES = frozenset(
    """Team Hurricane Operation Project Social Common Great New Planned National American Financial Northern Southern
    Courtesy Typhoon Storm Camp Fort Party Tropical Super Big Native Image Photo Young Dear""".split()
)


HOLIDAYS = frozenset(
    """New Year|New Years|New Year's|New Year’s|New Year's Eve|New Year’s Eve|New Year's Day|New Year’s Day|Boxing Day|
    Independence Day|Memorial Day|Labor Day|Veterans Day|Election Day|Inauguration Day|Valentine's Day|Valentine’s Day|
    Mother's Day|Father's Day|Good Friday|Black Friday|Super Tuesday|Halloween|
    Ash Wednesday|Palm Sunday|Maundy Thursday|Shrove Tuesday""".replace("\n    ", "").split("|")
)
FAMILY_WORDS = frozenset("Dad Daddy Mom Mum Mommy Mummy Grandma Grandpa Granny".split())
CALENDAR = frozenset(
    """January February March April May June July August September October November December Jan. Feb. Mar. Apr. Jun.
    Jul. Aug. Sept. Sep. Oct. Nov. Dec. Jan Feb Mar Apr Aug Sept Sep Oct Nov Dec Monday Tuesday Wednesday Thursday
    Friday Saturday Sunday Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays Christmas Easter
    Thanksgiving Ramadan""".split()
)
NEVER_NAMES = frozenset(
    """I OK O.K. TV AM PM A.M. P.M. EDT EST GMT PST PDT ET BST UTC God Internet DNA PhD
    Ph.D. Ph.D M.D. MD CO2 IQ ID DVD CD PC PDF GPS Image Photo Photos Video Caption Copyright Related Advertisement
    Ala Ala. Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont
    Neb Nev N.H. N.J. N.M. N.Y. N.C. N.D. Okla Ore Pa R.I. S.C. S.D. Tenn Tex Va Vt Wash Wis W.Va Wyo
    FILE File HOUR Native NEW LIVE MORE READ BREAKING Scroll Images Getty
    Republican Democratic Democrat Conservative Islamic Muslim Christian Jewish Catholic Islamist Western Eastern
    Northern Southern Arab Arabic Hispanic Latino Latina Latin Mideast Sunni Shiite Shia Kurdish Hindu Buddhist
    Protestant Orthodox Communist Nazi Marxist Socialist Liberal Ok Chapter Part
    Section Article Figure Table Page Day Week Year North South East West
    Eleven Twelve Thirteen Fourteen Fifteen Sixteen Seventeen Eighteen Nineteen Twenty Thirty
    Rt Majesty Majesties Highness Highnesses Excellency
    GP GPs CDT CST MST MDT AEST IST Mon Tue Tues Wed Thu Thur Thurs Fri
    Forty Fifty Sixty Seventy Eighty Ninety Hundreds Thousands Dozens""".split()
)

PARTY_MEMBERS = {"Republicans": "republicans", "Democrats": "democrats", "Conservatives": "conservatives"}
PERSONAL_VERBS = frozenset(
    """said says told tells wrote writes tweeted recalled testified added adds argued explained asked replied joked
    who whose whom declined admitted insisted complained described
    recounted remembered""".split()
)
SPEECH_VERBS = frozenset(
    """said says added adds told tells wrote writes noted notes argued argues explained explains insisted insists
    acknowledged acknowledges stressed claimed claims stated states declared continued continues tweeted warned warns
    called calls urged urges denied denies promised vowed""".split()
)
FIRM_WORDS = frozenset(
    """retailer airline insurer lender brewer supermarket broadcaster conglomerate budget-airline miner utility
    start-up housebuilder airline-group wholesaler distiller""".split()
)
"""What a firm is called before its name; so are all makers: "Carmaker Norda"."""

NEWSPAPERS = frozenset(
    "Guardian Times Post Journal Herald Telegraph Mirror Sun Globe Tribune Observer Economist".split()
)
POLICE_COMPOUNDS = frozenset(
    """officer officers station stations chief department departments force forces spokesman spokeswoman custody car
    cars brutality commissioner report reports union unions official officials investigation action shooting
    shootings state tape sources source constable raid work violence video record records powers presence protection
    cordon academy headquarters misconduct reform inspector sergeant detective captain lieutenant""".split()
)


def either(words: str) -> str:
    """A pattern of words."""
    return "(?:" + "|".join(words.split()) + ")"


@cache
def lower_case_words() -> frozenset[str]:
    """Words that news English writes in lower case in at least four of five places."""
    return frozenset(files("retold.data").joinpath("lower_case_words.txt").read_text("utf-8").split())


@cache
def rare_words() -> frozenset[str]:
    """Rarer words that news English writes in lower case as well; they tell only at the beginning of a sentence."""
    return frozenset(files("retold.data").joinpath("rare_words.txt").read_text("utf-8").split())
