"""Words that names of bodies, places and things begin or end with."""

LEGAL_FORMS = frozenset(
    """Corp Corp. Corporation Inc Inc. Co Co. Company Ltd Ltd. Limited LLC LLP PLC plc Plc AG SA SpA GmbH Group
    Holdings SE NV N.V. S.A. S.p.A. AB ASA Oyj KGaA Bhd Pty BV B.V. SARL SAS Oy KK ApS AS""".split()
)
CORPORATE_HEADS = LEGAL_FORMS | frozenset(
    """Industries Bank Bancorp Airlines Airways Motors Motor Pharmaceuticals Technologies Systems Partners Foundation
    Media Studios Entertainment Communications Energy Petroleum Oil Electric Insurance Financial Capital Stores Foods
    Brands Aerospace Semiconductor Steel University Logistics Shipping Mining Minerals Metals Pharma Therapeutics
    Biosciences Genetics Software Robotics Labs Ventures Chemicals Telecom Resources Properties Realty""".split()
)
ORGANISATION_HEADS = CORPORATE_HEADS | frozenset(
    """Brewery Breweries Companies Associates Department Ministry Agency Bureau Office Administration Authority
    Commission Committee Council Board Court Congress Senate Parliament Assembly Cabinet Government Army Navy
    Force Forces Police Guard Corps Service Services Union League Federation Association Organization
    Organisation Institute Institution Institutes Fund Trust Society Club College School Academy Hospital Center
    Centre Clinic Church Party Coalition Alliance Front Movement Network News Times Post Journal Herald Tribune
    Guardian Telegraph Magazine Press Radio Television Pictures Records Gas Securities Exchange Reserve Treasury
    Cooperation Initiative Campaign Consortium Conference Caucus Chamber Command Battalion Brigade Division Unit
    Embassy Consulate Museum Library Orchestra Laboratory Laboratories Observatory Chronicle Gazette Examiner
    Star Sun Mirror Observer Review Globe Broadcasting Centers United FC Project Directorate Secretariat
    Tribunal Inspectorate Registry Task-force Taskforce Team System Soldiers Brotherhood Brothers Sons Airbus
    Rail Railway Railways Railroad Air Airline Zeitung International Survey Cross Watch Watchdog Rovers
    Wanderers Athletic Albion Hotspur Rangers Motorsport Racing Bakery Builders Lines Mines Advisors Advisers
    Philharmonic Ballet Opera Rescue Constabulary Parks Probation Garda Chemical Ministries Departments Bureaus
    Fellowship Mission Democrats Republicans Conservatives Liberals""".split()
)
BODIES_WITH_TASKS = frozenset(
    "Bureau Department Ministry Committee Subcommittee Office Minister Secretary Board".split()
)
ON_HEADS = frozenset("Council Committee Commission Conference Subcommittee".split())
POSSESSIVE_NAMES = frozenset(
    """Children People Women Men Workers Veterans Farmers Lloyd Moody McDonald Macy Martha Sotheby Christie Levi Kohl
    Domino Poor Year Wendy Sainsbury Reader Presidents Governors Attorney Attorneys Sheriff Prosecutor Prosecutors
    Coroner Ombudsman Comptroller King Queen Guy Harrod Selfridge Claridge Bloomingdale""".split()
)
NOT_SHOUTED = frozenset("who aids cop ice gap bat start ace aim can sat act pen net map bbc".split())
THING_HEADS = frozenset(
    """Telescope Prize Award Awards Medal Act Cup Trophy Championship Championships Festival Tournament Stakes Open
    Show Protocol Treaty Agreement Convention Accord Accords Index Flight""".split()
)
CLUB_OPENINGS = frozenset("Athletic Real Racing Sporting Inter Dynamo Dinamo".split())
"""Before a town these make a club, which is called by the town as well."""

FIRM_OPENINGS = frozenset("Grupo Groupe Gruppo Grup Banco Banca Banque Bangko Compagnie Cia".split())
FOREIGN_ARTICLES = frozenset("Le La Les Die Der Das De Het El Il".split())
STORMS = frozenset("Hurricane Typhoon Cyclone Storm Hurricanes Typhoons Cyclones Storms".split())
INN_HEADS = frozenset(
    """Tavern Bar Pub Inn Diner Restaurant Cafe Café Grill Pizza Pizzeria Deli Bakery Hardware Books Market Salon Saloon
    Hospital College School Church Cathedral Square Park Gate""".split()
)
OF_HEADS = frozenset(
    """Bank Department Ministry Bureau Office Board Court Council Commission Committee Institute Institutes University
    College School Academy Church House Senate Parliament Chamber Union League Federation Association Organization
    Organisation Society Secretary Minister Director Chief President Bishop Archbishop Duke Duchess Prince Princess
    Queen King Attorney Ambassador Governor Mayor Speaker Chairman Republic Kingdom Isle Gulf Bay Strait Cape Sea
    Lake Mount Port City State States District Province Museum Center Centre Centers Foundation Hospital Fund Army
    Bill Declaration Treaty Battle War Statue Tower Commissioner Administrator Joint Chiefs Conference Community
    Center Daughters Sons Knights Friends Doctors Reporters Campaign Coalition Alliance Agency Authority Front
    Movement Consortium Network Group Corporation Directorate Inspectorate Tribunal Democrats Republicans Guard Corps
    Registry Ways Journal People's Chair Head Order Medal""".split()
)
PLACE_HEADS = frozenset(
    """River Street Avenue Road Boulevard Drive Square Park County City Town Village Island Islands Airport Beach Bay
    Lake Mountain Mountains Valley Hills Hill Heights Peninsula Desert Sea Ocean Gulf Strait Canal Bridge Tower
    Towers Station Stadium Arena Hotel Palace Castle Prison Jail Province State Territory Territories District
    Region Forest Coast Harbor Harbour Port Plaza Creek Falls Springs Rapids Base Border House World Garden Gardens
    Cathedral Mosque Temple Hall Theater Theatre Cemetery Building Highway Turnpike Guesthouse Estate Zoo
    Barracks Pier Dam Reservoir Suburb Woods Trail Pass Gate Plant Factory Mine Mill Refinery Terminal Tunnel Junction
    Crossing Glacier Volcano Canyon Delta Basin Ridge Trench Plateau Oblast Prefecture Borough Parish Lane Terrace
    Crescent Quay Wharf Embankment""".split()
)
SURNAMES_TOO = frozenset(
    """Hill Hills Park Parks Lake Hall House Bridge Castle Church Cross Forest Woods Lane Street Post Steel Star Rivers
    Falls Garden Gate Ridge Beach Pass Mill Mills Brothers Hood""".split()
)
"""Heads of places and bodies that are surnames as well."""
PLACE_OPENINGS = frozenset(
    "Mount Mt. Lake Cape Port Fort Ft. Camp Gulf Strait San Santa Los Las Sao São El New".split()
)
