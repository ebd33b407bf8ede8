"""Word lists by which names are told from one another: titles, roles, heads of organisations and places."""

from functools import cache
from importlib.resources import files

MALE_TITLES = frozenset("Mr Sir Lord Mister Father Señor Monsieur Herr Mr. Sheikh Don".split())
FEMALE_TITLES = frozenset("Mrs Ms Miss Lady Dame Madame Mrs. Ms. Madam Sister".split())
TITLES = (
    MALE_TITLES | FEMALE_TITLES | frozenset("Dr Dr. Prof Prof. Rev Rev. Professor Reverend Hon. Imam Rabbi".split())
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
    Councilman Councilwoman Councillor Assemblyman Assemblywoman Delegate Lawmaker Democrat Republican Candidate
    Nominee Strategist Analyst Economist Pastor Baroness Baron Countess Crown Emir Sultan Taoiseach Undersecretary
    Supt. MP""".split()
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
ROLE_OBJECTS = frozenset(
    """State Defense Defence Commerce Labor Labour Energy Education Agriculture Transportation Homeland Security
    Veterans Affairs Health Human Services Staff Police Government Operations Intelligence Justice Interior Treasury
    Foreign""".split()
)
HEADS_AND_OBJECTS = ROLE_HEADS | ROLE_OBJECTS
NOT_A_RANK = frozenset(
    """General Motors|General Contractors|General Electric|General Mills|General Dynamics|General Assembly|Major League|
    Cardinal Health|General Atomics|General Services|Attorney General|Private Sector|Chief Constable|General Election|
    King County|Justice Department|Justice League|Justice Ministry|Prince Edward|Prince George|Prince William|
    Queen Elizabeth|Republican Party|Democratic Party|Republican National|Democrat Party|King Street|State
    Department|Fire Department|Police Department|Republican Senate|Republican House|Republican Party|
    Republican Governors|Crown Prosecution|Director General|Secretary General|Chief Executive|Chief Justice|
    Crown Court|Deputy Chief""".replace("\n    ", "").split("|")
)

# Words before a role that say it is not held now, or not yet, or for a while.
PAST_WORDS = frozenset("former ex- then- now- late acting ex onetime one-time retired ousted outgoing incoming".split())

# Roles written in lower case, before or after a name.
ROLE_NOUNS = frozenset(
    """president minister premier chancellor secretary senator representative congressman congresswoman governor mayor
    ambassador envoy diplomat judge justice general colonel captain lieutenant sergeant major admiral commander
    officer detective sheriff chief director chairman chairwoman chair commissioner speaker leader attorney lawyer
    solicitor barrister prosecutor pope cardinal archbishop bishop king queen prince princess emperor spokesman
    spokeswoman spokesperson official executive ceo founder co-founder cofounder owner manager head boss coach
    trainer player striker midfielder defender goalkeeper quarterback pitcher captain professor lecturer teacher
    scientist researcher physicist chemist biologist psychologist sociologist epidemiologist economist analyst
    strategist historian expert doctor physician surgeon nurse psychiatrist paramedic pharmacist dentist engineer
    architect pilot astronaut actor actress singer rapper musician composer comedian filmmaker producer screenwriter
    author writer novelist poet artist painter journalist reporter correspondent editor columnist broadcaster anchor
    host presenter publisher photographer activist campaigner organizer organiser candidate nominee contender
    lawmaker legislator councilman councilwoman councillor assemblyman politician deputy aide adviser advisor
    consultant lobbyist counsel counselor administrator trustee treasurer superintendent constable corporal soldier
    marine veteran policeman policewoman firefighter farmer businessman businesswoman entrepreneur investor banker
    trader billionaire tycoon developer programmer designer dictator strongman rebel cleric priest pastor rabbi imam
    monk nun preacher student resident witness survivor victim suspect gunman neighbor neighbour farmer fisherman
    driver worker clerk accountant librarian curator partner member fellow dean principal coordinator inspector
    investigator agent inventor champion runner swimmer golfer boxer cyclist wrestler model heiress socialite
    whistleblower defector dissident critic democrat republican mp winner laureate treasurer salesman contractor
    electrician carpenter waiter waitress chef baker butcher retiree pensioner homeowner passenger tourist pollster
    publicist banker broker commentator blogger undersecretary chief-of-staff translator interpreter barber dancer
    choreographer""".split()
)
# Role nouns that do not stand before a name as its role.
PREMODIFIERS = ROLE_NOUNS - frozenset(
    """fellow member partner neighbor neighbour host player major general justice model critic head winner
    private""".split()
)
ROLE_MODIFIERS = frozenset(
    """senior former top chief deputy vice prime foreign acting interim assistant associate executive managing general
    incoming outgoing retired veteran longtime long-time late ex- high-ranking leading prominent current past new
    then first second third national state local federal regional county city district municipal town village
    provincial police fire security defense defence finance financial interior energy trade health education
    environment justice press media party opposition majority minority house senate policy affairs political
    economic military naval army air force navy intelligence human rights law legal criminal civil constitutional
    climate science medical police campaign communications public relations company bank investment hedge fund
    hedge-fund business technology tech software oil gas market sales marketing operating financial information
    board research project program programme university college school high hospital church football basketball
    baseball soccer cricket rugby tennis golf team film movie television tv radio news newspaper investigative white
    presidential vice-presidential republican democratic conservative liberal progressive labour labor socialist
    communist independent far-right left-wing right-wing populist centrist moderate special personal private lead
    principal co billionaire millionaire mission space flight test fighter supreme appeals trial defense district
    assistant co-chief us u.s. eu un nato immigration border patrol transport transportation agriculture housing
    labor employment union student youth women rebel separatist opposition exiled ousted elected president-elect
    fellow renowned noted famous celebrated award-winning disgraced embattled convicted accused alleged suspected
    self-described""".split()
)

ORGANISATION_HEADS = frozenset(
    """Corp Corp. Corporation Inc Inc. Co Co. Company Companies Ltd Ltd. Limited LLC LLP PLC plc AG SA GmbH Group
    Holdings Industries Bank Bancorp Airlines Airways Motors Motor Pharmaceuticals Technologies Systems Partners
    Associates Department Ministry Agency Bureau Office Administration Authority Commission Committee Council Board
    Court Congress Senate Parliament Assembly Cabinet Government Army Navy Force Forces Police Guard Corps Service
    Services Union League Federation Association Organization Organisation Institute Institution Institutes
    Foundation Fund Trust Society Club University College School Academy Hospital Center Centre Clinic Church Party
    Coalition Alliance Front Movement Network News Times Post Journal Herald Tribune Guardian Telegraph Magazine
    Press Radio Television Media Studios Pictures Entertainment Records Communications Telecom Energy Petroleum Oil
    Gas Electric Insurance Financial Capital Securities Exchange Reserve Treasury Cooperation Initiative Campaign
    Consortium Conference Caucus Chamber Command Battalion Brigade Division Unit Embassy Consulate Museum Library
    Orchestra Laboratory Laboratories Observatory Chronicle Gazette Examiner Star Sun Mirror Observer Review Globe
    Broadcasting Centers United City_FC FC Project Bureau Directorate Secretariat Tribunal Inspectorate Registry
    Task-force Taskforce Team System
    Soldiers Brotherhood Brothers Sons Stores Foods Brands Airbus Aerospace Semiconductor
    Steel Chemical Resources Properties Realty Ministries Departments Bureaus Fellowship Mission Democrats
    Republicans Conservatives Liberals""".split()
)
ON_HEADS = frozenset("Council Committee Commission Conference Subcommittee".split())
POSSESSIVE_NAMES = frozenset(
    """Children People Women Men Workers Veterans Farmers Lloyd Moody McDonald Macy Martha Sotheby Christie Levi Kohl
    Domino Poor Year Wendy Sainsbury Reader Presidents Governors""".split()
)
CORPORATE_HEADS = frozenset(
    """Corp Corp. Corporation Inc Inc. Co Co. Company Ltd Ltd. Limited LLC LLP PLC plc AG SA GmbH Group Holdings
    Industries Bank Bancorp Airlines Airways Motors Motor Pharmaceuticals Technologies Systems Partners Foundation
    Media Studios Entertainment Communications Energy Petroleum Oil Electric Insurance Financial Capital Stores Foods
    Brands Aerospace Semiconductor Steel University""".split()
)
LEGAL_FORMS = frozenset(
    """Corp Corp. Corporation Inc Inc. Co Co. Company Ltd Ltd. Limited LLC LLP PLC plc Plc AG SA SpA GmbH Group
    Holdings""".split()
)
NOT_FIRST_NAMES = frozenset(
    """Team Hurricane Operation Project Social Common Great New Planned National American Financial Northern Southern
    Courtesy Typhoon Storm Camp Fort Party Tropical Super Big Native Image Photo Young Dear""".split()
)
OF_HEADS = frozenset(
    """Bank Department Ministry Bureau Office Board Court Council Commission Committee Institute Institutes University
    College School Academy Church House Senate Parliament Chamber Union League Federation Association Organization
    Organisation Society Secretary Minister Director Chief President Bishop Archbishop Duke Duchess Prince Princess
    Queen King Attorney Ambassador Governor Mayor Speaker Chairman Republic Kingdom Isle Gulf Bay Strait Cape Sea
    Lake Mount Port City State States District Province Museum Center Centre Centers Foundation Hospital Fund Army
    Bill Declaration Treaty Battle War Statue Tower Commissioner Administrator Joint Chiefs Conference Community
    Center Daughters Sons Knights Friends Doctors Reporters Campaign Coalition Alliance Agency Authority Front
    Movement Democrats Republicans Guard Corps Registry Ways People's Chair Head Order Medal""".split()
)
PLACE_HEADS = frozenset(
    """River Street Avenue Road Boulevard Drive Square Park County City Town Village Island Islands Airport Beach Bay
    Lake Mountain Mountains Valley Hills Hill Heights Peninsula Desert Sea Ocean Gulf Strait Canal Bridge Tower
    Towers Station Stadium Arena Hotel Palace Castle Prison Jail Province State Territory Territories District
    Region Forest Coast Harbor Harbour Port Plaza Creek Falls Springs Rapids Base Border House World Garden Gardens
    Cathedral Mosque Temple Hall Theater Theatre Cemetery Building Highway Turnpike Guesthouse Estate""".split()
)
PLACE_OPENINGS = frozenset(
    "Mount Mt. Lake Cape Port Fort Ft. Camp Gulf Strait San Santa Los Las Sao São El New".split()
)

KNOWN_ORGANISATIONS = frozenset(
    """United Nations|European Union|White House|Pentagon|Kremlin|Congress|Senate|House|Parliament|Capitol|
    Capitol Hill|House of Commons|House of Lords|House of Representatives|Supreme Court|Federal Reserve|Fed|
    Treasury|Downing Street|Wall Street|Interpol|Hamas|Hezbollah|Taliban|Islamic State|Isis|Al Qaeda|
    al-Qaeda|al-Qaida|Al-Qaeda|Al-Qaida|Boko Haram|Reuters|Associated Press|Agence France-Presse|Bloomberg|
    Xinhua|Al Jazeera|Tass|Interfax|Google|Facebook|Twitter|Apple|Amazon|Microsoft|Boeing|Airbus|Toyota|
    Tesla|Netflix|Sony|Samsung|Huawei|Nokia|Intel|Uber|Walmart|Wal-Mart|Nato|Unicef|Unesco|Opec|
    Politico|Breitbart|Fox News|Fox|Greenpeace|Amnesty International|Human Rights Watch|Red Cross|World
    Bank|International Monetary Fund|Democrats|Goldman Sachs|Tories|Labour|Gop|Fema|Nasa|Instagram|
    YouTube|Cabinet|State Department|Justice Department|Knesset|Bundestag|Duma|Bundesbank|Ebay|eBay|
    PayPal|Pfizer|Moderna|Volkswagen|Siemens|Nissan|Honda|Ford|Chrysler|Nike|Starbucks|Yahoo|Oracle|
    Starbucks|Aeroflot|Lufthansa""".replace("\n    ", "").split("|")
)

KNOWN_PLACES = frozenset(
    """Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|
    Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|
    Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|
    North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|
    Tennessee|Texas|Utah|Vermont|West Virginia|Wisconsin|Wyoming|New York City|Los Angeles|Chicago|
    Houston|Philadelphia|Phoenix|San Antonio|San Diego|Dallas|San Francisco|Seattle|Denver|Boston|Detroit|
    Baltimore|Milwaukee|Las Vegas|Portland|Atlanta|Miami|Minneapolis|New Orleans|Cleveland|Tampa|
    Pittsburgh|Cincinnati|St. Louis|Orlando|Manhattan|Brooklyn|Queens|Bronx|Harlem|Silicon Valley|
    Hollywood|Guantanamo|Guantanamo Bay|Toronto|Montreal|Vancouver|Calgary|Quebec|Ontario|Alberta|British
    Columbia|Manchester|Birmingham|Liverpool|Leeds|Glasgow|Bristol|Sheffield|Cambridge|Oxford|Munich|
    Hamburg|Frankfurt|Cologne|Bavaria|Zurich|Geneva|Davos|Milan|Naples|Venice|Florence|Sicily|Barcelona|
    Catalonia|Marseille|Lyon|Nice|Calais|Normandy|The Hague|Hague|Rotterdam|Antwerp|Istanbul|Izmir|
    Aleppo|Idlib|Raqqa|Mosul|Basra|Kirkuk|Fallujah|Benghazi|Gaza|Gaza Strip|West Bank|Tel Aviv|Golan
    Heights|Dubai|Mecca|Jeddah|Aden|Kandahar|Helmand|Karachi|Lahore|Peshawar|Mumbai|Bombay|Kolkata|
    Calcutta|Chennai|Bangalore|Bengaluru|Kashmir|Punjab|Shanghai|Guangzhou|Shenzhen|Wuhan|Tibet|Xinjiang|
    Sichuan|Guangdong|Hubei|Osaka|Kyoto|Hiroshima|Nagasaki|Fukushima|Okinawa|Sydney|Melbourne|Brisbane|
    Perth|Queensland|New South Wales|Auckland|Christchurch|Johannesburg|Cape Town|Durban|Soweto|Lagos|
    Mombasa|Darfur|Alexandria|Sinai|Casablanca|St. Petersburg|Saint Petersburg|Leningrad|Chechnya|Grozny|
    Crimea|Donetsk|Luhansk|Donbas|Donbass|Mariupol|Kharkiv|Kherson|Odessa|Odesa|Lviv|Siberia|Sevastopol|
    Kaliningrad|Sochi|Rio de Janeiro|Sao Paulo|São Paulo|Medellin|Guadalajara|Tijuana|Ciudad Juarez|Cancun|
    Bali|Aceh|Mindanao|Ho Chi Minh City|Saigon|Kosovo|Srebrenica|Georgia|Jordan|Chad|Middle East|Far
    East|North America|South America|Latin America|Central America|Caribbean|Balkans|Scandinavia|Antarctica|
    Arctic|Pacific|Atlantic|Mediterranean|Black Sea|South China Sea|Persian Gulf|Eastern Europe|Western
    Europe|Southeast Asia|Central Asia|East Asia|Sahara|Sahel|Himalayas|Alps|Andes|Rockies|Washington DC|
    Washington D.C.|D.C.|DC|L.A.|Ground Zero|Midwest|New England|Appalachia|Ferguson|Charlottesville|
    Parkland|Newtown|Orange County|Long Island|Staten Island|Mars|Holland|Sandy Hook|Little Rock|Fort Worth|
    Salt Lake City|Kansas City|Oklahoma City|Sacramento|San Jose|Austin|Nashville|Memphis|Indianapolis|Columbus|
    Charlotte|Raleigh|Richmond|Jacksonville|Louisville|Buffalo|Tucson|Albuquerque|Omaha|Tulsa|Anchorage|Honolulu|
    Stuttgart|Dortmund|Dusseldorf|Düsseldorf|Leipzig|Dresden|Bremen|Hanover|Nuremberg|Turin|Bologna|Palermo|Valencia|
    Seville|Malaga|Bordeaux|Toulouse|Strasbourg|Lille|Belfast|Edinburgh|Cardiff|Newcastle|Nottingham|Leicester|
    Gothenburg|Malmo|Krakow|Gdansk|Baikonur|Vladivostok|Novosibirsk|Hyderabad|Ahmedabad|Chongqing|Tianjin|Dover|Kent|Essex|Cornwall|
    Yorkshire""".replace("\n    ", "").split("|")
)

HOLIDAYS = frozenset(
    """New Year|New Years|New Year's|New Year’s|New Year's Eve|New Year’s Eve|New Year's Day|New Year’s Day|Boxing Day|
    Independence Day|Memorial Day|Labor Day|Veterans Day|Election Day|Inauguration Day|Valentine's Day|Valentine’s Day|
    Mother's Day|Father's Day|Good Friday|Black Friday|Super Tuesday|Halloween""".replace("\n    ", "").split("|")
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
    Protestant Orthodox Communist Nazi Facebook-owned Marxist Socialist Liberal Ok Twitter-based Chapter Part
    Section Article Figure Table Page Day Week Year North South East West""".split()
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
NEWSPAPERS = frozenset(
    "Guardian Times Post Journal Herald Telegraph Mirror Sun Globe Tribune Observer Economist".split()
)
POLICE_COMPOUNDS = frozenset(
    """officer officers station stations chief department departments force forces spokesman spokeswoman custody car
    cars brutality commissioner report reports union unions official officials investigation action shooting
    shootings state tape sources source constable raid work violence video record records powers presence protection
    cordon academy headquarters misconduct reform inspector sergeant detective captain lieutenant""".split()
)


@cache
def lower_case_words() -> frozenset[str]:
    """Words that news English writes in lower case in at least four of five places."""
    return frozenset(files("retold.data").joinpath("lower_case_words.txt").read_text("utf-8").split())
