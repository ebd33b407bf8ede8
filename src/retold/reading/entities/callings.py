"""What people are called by their trade, science, rank or sport; beside the roles of politics in the lexicon."""

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
"""Words that also mean things or verbs as often ("forward", "prop", "dealer", "model") are left out."""

POST_NOMINALS = frozenset("QC KC MP MSP MEP TD OBE MBE CBE PhD Ph.D. MD M.D. Esq Esq. DBE KBE FRS SC".split())
"""Letters behind a name that are no part of it."""

KIN_WORDS_MALE = frozenset(
    """dad grandpa fiance fiancé half-brother stepbrother ex-husband father-in-law son-in-law brother-in-law
    great-grandfather widower""".split()
)
KIN_WORDS_FEMALE = frozenset(
    """mum mom grandma fiancee fiancée half-sister stepsister ex-wife mother-in-law daughter-in-law sister-in-law
    great-grandmother""".split()
)
