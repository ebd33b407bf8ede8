"""Nations: names, adjectives, inhabitants and short forms, so that "American" and "U.S." are matched alike."""

from typing import NamedTuple

# key: names; adjectives; inhabitants; capital. Forms that are as often something else ("Georgia", "Jordan", "Chad",
# "Guinea", "Holland") are left out as names: the key is the word itself, so that the adjective still meets it. Turkey
# has another key, lest it meet the bird.
_TABLE = """
afghanistan: Afghanistan; Afghan; Afghans; Kabul
albania: Albania; Albanian; Albanians; Tirana
algeria: Algeria; Algerian; Algerians; Algiers
andorra: Andorra; Andorran; Andorrans; Andorra la Vella
angola: Angola; Angolan; Angolans; Luanda
antigua_and_barbuda: Antigua and Barbuda|Antigua; Antiguan; Antiguans;
argentina: Argentina; Argentine|Argentinian; Argentines|Argentinians; Buenos Aires
armenia: Armenia; Armenian; Armenians; Yerevan
australia: Australia; Australian; Australians; Canberra
austria: Austria; Austrian; Austrians; Vienna
azerbaijan: Azerbaijan; Azerbaijani|Azeri; Azerbaijanis|Azeris; Baku
bahamas: Bahamas|The Bahamas; Bahamian; Bahamians; Nassau
bahrain: Bahrain; Bahraini; Bahrainis; Manama
bangladesh: Bangladesh; Bangladeshi; Bangladeshis; Dhaka
barbados: Barbados; Barbadian|Bajan; Barbadians; Bridgetown
belarus: Belarus|Byelorussia; Belarusian|Belarussian; Belarusians|Belarussians; Minsk
belgium: Belgium; Belgian; Belgians; Brussels
belize: Belize; Belizean; Belizeans; Belmopan
benin: Benin; Beninese; ; Porto-Novo
bhutan: Bhutan; Bhutanese; ; Thimphu
bolivia: Bolivia; Bolivian; Bolivians; La Paz
bosnia: Bosnia|Bosnia and Herzegovina|Bosnia-Herzegovina; Bosnian; Bosnians; Sarajevo
botswana: Botswana; Botswanan; ; Gaborone
brazil: Brazil; Brazilian; Brazilians; Brasilia|Brasília
brunei: Brunei; Bruneian; Bruneians; Bandar Seri Begawan
bulgaria: Bulgaria; Bulgarian; Bulgarians; Sofia
burkina_faso: Burkina Faso; Burkinabe|Burkinabé; ; Ouagadougou
burundi: Burundi; Burundian; Burundians; Gitega
cambodia: Cambodia; Cambodian; Cambodians; Phnom Penh
cameroon: Cameroon; Cameroonian; Cameroonians; Yaounde|Yaoundé
canada: Canada; Canadian; Canadians; Ottawa
cape_verde: Cape Verde|Cabo Verde; Cape Verdean; Cape Verdeans; Praia
central_african_republic: Central African Republic; ; ; Bangui
chad: Republic of Chad; Chadian; Chadians; N'Djamena|N’Djamena
chile: Chile; Chilean; Chileans; Santiago
china: China|PRC|People's Republic of China|People’s Republic of China; Chinese; ; Beijing|Peking
colombia: Colombia; Colombian; Colombians; Bogota|Bogotá
comoros: Comoros; Comorian|Comoran; Comorians|Comorans; Moroni
congo: Congo|DRC|DR Congo|Democratic Republic of Congo|Democratic Republic of the Congo; Congolese; ; Kinshasa
costa_rica: Costa Rica; Costa Rican; Costa Ricans; San Jose|San José
croatia: Croatia; Croatian; Croatians|Croats|Croat; Zagreb
cuba: Cuba; Cuban; Cubans; Havana
cyprus: Cyprus; Cypriot; Cypriots; Nicosia
czech_republic: Czech Republic|Czechia; Czech; Czechs; Prague
denmark: Denmark; Danish; Danes; Copenhagen
djibouti: Djibouti; Djiboutian; Djiboutians;
dominican_republic: Dominican Republic; Dominican; Dominicans; Santo Domingo
ecuador: Ecuador; Ecuadorean|Ecuadorian; Ecuadoreans|Ecuadorians; Quito
egypt: Egypt; Egyptian; Egyptians; Cairo
el_salvador: El Salvador; Salvadoran|Salvadorean; Salvadorans|Salvadoreans; San Salvador
england: England; English; Englishman|Englishmen;
equatorial_guinea: Equatorial Guinea; ; ; Malabo
eritrea: Eritrea; Eritrean; Eritreans; Asmara
estonia: Estonia; Estonian; Estonians; Tallinn
eswatini: Eswatini|Swaziland; Swazi; Swazis; Mbabane
ethiopia: Ethiopia; Ethiopian; Ethiopians; Addis Ababa
fiji: Fiji; Fijian; Fijians; Suva
finland: Finland; Finnish; Finns; Helsinki
france: France; French; Frenchman|Frenchmen|Frenchwoman; Paris
gabon: Gabon; Gabonese; ; Libreville
gambia: Gambia|The Gambia; Gambian; Gambians; Banjul
georgia: Republic of Georgia; Georgian; Georgians; Tbilisi
germany: Germany|West Germany; German; Germans; Berlin
ghana: Ghana; Ghanaian; Ghanaians; Accra
greece: Greece; Greek; Greeks; Athens
greenland: Greenland; Greenlandic; Greenlanders; Nuuk
grenada: Grenada; Grenadian; Grenadians;
guatemala: Guatemala; Guatemalan; Guatemalans; Guatemala City
guinea: Republic of Guinea; Guinean; Guineans; Conakry
guinea_bissau: Guinea-Bissau; ; ; Bissau
guyana: Guyana; Guyanese; ; Georgetown
haiti: Haiti; Haitian; Haitians; Port-au-Prince
honduras: Honduras; Honduran; Hondurans; Tegucigalpa
hong_kong: Hong Kong; ; Hong Kongers|Hongkongers;
hungary: Hungary; Hungarian; Hungarians; Budapest
iceland: Iceland; Icelandic; Icelanders|Icelander; Reykjavik
india: India; Indian; Indians; New Delhi|Delhi
indonesia: Indonesia; Indonesian; Indonesians; Jakarta
iran: Iran; Iranian; Iranians; Tehran|Teheran
iraq: Iraq; Iraqi; Iraqis; Baghdad
ireland: Ireland|Republic of Ireland; Irish; Irishman|Irishmen; Dublin
israel: Israel; Israeli; Israelis; Jerusalem
italy: Italy; Italian; Italians; Rome
ivory_coast: Ivory Coast|Côte d'Ivoire|Côte d’Ivoire|Cote d'Ivoire; Ivorian; Ivorians; Yamoussoukro
jamaica: Jamaica; Jamaican; Jamaicans;
japan: Japan; Japanese; ; Tokyo
jordan: Hashemite Kingdom of Jordan; Jordanian; Jordanians; Amman
kazakhstan: Kazakhstan; Kazakh|Kazakhstani; Kazakhs; Astana
kenya: Kenya; Kenyan; Kenyans; Nairobi
kiribati: Kiribati; ; ;
korea: Korea; Korean; Koreans;
kosovo: Kosovo; Kosovan|Kosovar; Kosovars; Pristina
kuwait: Kuwait; Kuwaiti; Kuwaitis; Kuwait City
kyrgyzstan: Kyrgyzstan; Kyrgyz; ; Bishkek
laos: Laos; Laotian|Lao; Laotians; Vientiane
latvia: Latvia; Latvian; Latvians; Riga
lebanon: Lebanon; Lebanese; ; Beirut
lesotho: Lesotho; ; Basotho; Maseru
liberia: Liberia; Liberian; Liberians; Monrovia
libya: Libya; Libyan; Libyans; Tripoli
liechtenstein: Liechtenstein; ; ; Vaduz
lithuania: Lithuania; Lithuanian; Lithuanians; Vilnius
luxembourg: Luxembourg; Luxembourgish; Luxembourgers;
macau: Macau|Macao; Macanese; ;
madagascar: Madagascar; Malagasy; ; Antananarivo
malawi: Malawi; Malawian; Malawians; Lilongwe
malaysia: Malaysia; Malaysian; Malaysians; Kuala Lumpur
maldives: Maldives; Maldivian; Maldivians;
mali: Mali; Malian; Malians; Bamako
malta: Malta; Maltese; ; Valletta
marshall_islands: Marshall Islands; Marshallese; ; Majuro
mauritania: Mauritania; Mauritanian; Mauritanians; Nouakchott
mauritius: Mauritius; Mauritian; Mauritians; Port Louis
mexico: Mexico; Mexican; Mexicans; Mexico City
micronesia: Micronesia; Micronesian; Micronesians; Palikir
moldova: Moldova; Moldovan; Moldovans; Chisinau
monaco: Monaco; Monegasque|Monégasque; ;
mongolia: Mongolia; Mongolian; Mongolians; Ulaanbaatar|Ulan Bator
montenegro: Montenegro; Montenegrin; Montenegrins; Podgorica
morocco: Morocco; Moroccan; Moroccans; Rabat
mozambique: Mozambique; Mozambican; Mozambicans; Maputo
myanmar: Myanmar|Burma; Burmese; ; Naypyidaw|Naypyitaw
namibia: Namibia; Namibian; Namibians; Windhoek
nauru: Nauru; Nauruan; Nauruans;
nepal: Nepal; Nepalese|Nepali; Nepalis; Kathmandu
netherlands: Netherlands|The Netherlands; Dutch; Dutchman|Dutchmen; Amsterdam
new_zealand: New Zealand; ; New Zealanders|New Zealander; Wellington
nicaragua: Nicaragua; Nicaraguan; Nicaraguans; Managua
niger: Niger; Nigerien; Nigeriens; Niamey
nigeria: Nigeria; Nigerian; Nigerians; Abuja
north_korea: North Korea|DPRK|Democratic People's Republic of Korea; North Korean; North Koreans; Pyongyang
north_macedonia: North Macedonia|Macedonia; Macedonian|North Macedonian; Macedonians; Skopje
northern_ireland: Northern Ireland; Northern Irish; ; Belfast
norway: Norway; Norwegian; Norwegians; Oslo
oman: Oman; Omani; Omanis; Muscat
pakistan: Pakistan; Pakistani; Pakistanis; Islamabad
palau: Palau; Palauan; Palauans;
palestine: Palestine|Palestinian Territories|Palestinian territories; Palestinian; Palestinians; Ramallah
panama: Panama; Panamanian; Panamanians; Panama City
papua_new_guinea: Papua New Guinea; Papua New Guinean; Papua New Guineans; Port Moresby
paraguay: Paraguay; Paraguayan; Paraguayans; Asuncion|Asunción
peru: Peru; Peruvian; Peruvians; Lima
philippines: Philippines|The Philippines; Philippine|Filipino|Filipina; Filipinos; Manila
poland: Poland; Polish; Poles; Warsaw
portugal: Portugal; Portuguese; ; Lisbon
puerto_rico: Puerto Rico; Puerto Rican; Puerto Ricans; San Juan
qatar: Qatar; Qatari; Qataris; Doha
romania: Romania|Rumania; Romanian; Romanians; Bucharest
russia: Russia|Russian Federation; Russian; Russians; Moscow
rwanda: Rwanda; Rwandan; Rwandans; Kigali
saint_lucia: Saint Lucia|St. Lucia|St Lucia; ; ; Castries
samoa: Samoa; Samoan; Samoans; Apia
san_marino: San Marino; ; ;
saudi_arabia: Saudi Arabia|KSA; Saudi|Saudi Arabian; Saudis; Riyadh
scotland: Scotland; Scottish; Scots|Scot; Edinburgh
senegal: Senegal; Senegalese; ; Dakar
serbia: Serbia; Serbian; Serbs|Serb|Serbians; Belgrade
seychelles: Seychelles; Seychellois; ;
sierra_leone: Sierra Leone; Sierra Leonean; Sierra Leoneans; Freetown
singapore: Singapore; Singaporean; Singaporeans;
slovakia: Slovakia; Slovak|Slovakian; Slovaks; Bratislava
slovenia: Slovenia; Slovenian|Slovene; Slovenians|Slovenes; Ljubljana
solomon_islands: Solomon Islands; ; Solomon Islanders; Honiara
somalia: Somalia; Somali; Somalis; Mogadishu
south_africa: South Africa; South African; South Africans; Pretoria
south_korea: South Korea|Republic of Korea|ROK; South Korean; South Koreans; Seoul
south_sudan: South Sudan; South Sudanese; ; Juba
soviet_union: Soviet Union|USSR|U.S.S.R.; Soviet; Soviets;
spain: Spain; Spanish; Spaniards|Spaniard; Madrid
sri_lanka: Sri Lanka; Sri Lankan; Sri Lankans; Colombo
sudan: Sudan; Sudanese; ; Khartoum
suriname: Suriname; Surinamese; ; Paramaribo
sweden: Sweden; Swedish; Swedes|Swede; Stockholm
switzerland: Switzerland; Swiss; ; Bern
syria: Syria; Syrian; Syrians; Damascus
taiwan: Taiwan; Taiwanese; ; Taipei
tajikistan: Tajikistan; Tajik|Tajikistani; Tajiks; Dushanbe
tanzania: Tanzania; Tanzanian; Tanzanians; Dodoma
thailand: Thailand; Thai; Thais; Bangkok
timor_leste: East Timor|Timor-Leste|Timor Leste; East Timorese|Timorese; ; Dili
togo: Togo; Togolese; ; Lome|Lomé
tonga: Tonga; Tongan; Tongans;
trinidad_and_tobago: Trinidad and Tobago; Trinidadian; Trinidadians; Port of Spain
tunisia: Tunisia; Tunisian; Tunisians; Tunis
turkiye: Turkey|Türkiye|Turkiye; Turkish; Turks|Turk; Ankara
turkmenistan: Turkmenistan; Turkmen; Turkmens; Ashgabat
tuvalu: Tuvalu; Tuvaluan; Tuvaluans; Funafuti
uganda: Uganda; Ugandan; Ugandans; Kampala
ukraine: Ukraine; Ukrainian; Ukrainians; Kyiv|Kiev
united_arab_emirates: United Arab Emirates|UAE|U.A.E.; Emirati; Emiratis; Abu Dhabi
united_kingdom: United Kingdom|Britain|Great Britain|UK|U.K.; British; Britons|Briton|Brits|Brit; London
united_states: United States|United States of America|America|US|U.S.|USA|U.S.A.; American; Americans; Washington
uruguay: Uruguay; Uruguayan; Uruguayans; Montevideo
uzbekistan: Uzbekistan; Uzbek|Uzbekistani; Uzbeks; Tashkent
vanuatu: Vanuatu; Vanuatuan; ; Port Vila
vatican: Vatican|Holy See|Vatican City; ; ;
venezuela: Venezuela; Venezuelan; Venezuelans; Caracas
vietnam: Vietnam|Viet Nam; Vietnamese; ; Hanoi
wales: Wales; Welsh; Welshman|Welshmen; Cardiff
yemen: Yemen; Yemeni; Yemenis; Sanaa|Sana'a|Sana’a
yugoslavia: Yugoslavia; Yugoslav|Yugoslavian; Yugoslavs;
zambia: Zambia; Zambian; Zambians; Lusaka
zimbabwe: Zimbabwe; Zimbabwean; Zimbabweans; Harare
africa: Africa; African; Africans;
asia: Asia; Asian; Asians;
europe: Europe; European; Europeans;
"""


class Nation(NamedTuple):
    """A nation (or continent) and its written forms; the capital is none of them, for it is also a city."""

    key: str
    names: tuple[str, ...]
    adjectives: tuple[str, ...]
    inhabitants: tuple[str, ...]
    capitals: tuple[str, ...]


def _nation(line: str) -> Nation:
    """A line of the table."""
    key, _, columns = line.partition(":")
    names, adjectives, inhabitants, capitals = (
        tuple(form for part in column.split("|") if (form := part.strip())) for column in columns.split(";")
    )
    return Nation(key, names, adjectives, inhabitants, capitals)


NATIONS = tuple(_nation(line) for line in _TABLE.strip().splitlines())
_FORMS = {form: nation.key for nation in NATIONS for form in (*nation.names, *nation.adjectives, *nation.inhabitants)}
_NAMES = {form: nation.key for nation in NATIONS for form in nation.names}
_INHABITANTS = {form: nation.key for nation in NATIONS for form in nation.inhabitants}
_CAPITALS = {form: nation.key for nation in NATIONS for form in nation.capitals}


def nation_of(form: str) -> str | None:
    """The key of the nation that a word with a capital stands for, or None: ``nation_of("Chinese") == "china"``."""
    return _FORMS.get(form)


def named_nation(form: str) -> str | None:
    """The same for names alone: "China" and "U.S.", not "Chinese"."""
    return _NAMES.get(form)


def inhabitants_of(form: str) -> str | None:
    """The same for inhabitants alone: "Americans", not "American"."""
    return _INHABITANTS.get(form)


def nation_of_capital(form: str) -> str | None:
    """The key of the nation whose capital is so called: ``nation_of_capital("Beijing") == "china"``."""
    return _CAPITALS.get(form)
