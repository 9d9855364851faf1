"""Other names of countries and bodies, words in names of bodies that tell nothing: general knowledge, as data."""

from __future__ import annotations

# One line, one country or union of countries; the first name is the one shown, whatever was printed.
_COUNTRIES = """
United States|US|U.S.|USA|U.S.A.|America|United States of America|the States
United Kingdom|UK|U.K.|Britain|Great Britain|United Kingdom of Great Britain and Northern Ireland
Russia|Russian Federation
China|PRC|People's Republic of China
North Korea|DPRK|Democratic People's Republic of Korea|N Korea|N. Korea
South Korea|Republic of Korea|ROK|S Korea|S. Korea
United Arab Emirates|UAE|U.A.E.|Emirates
Iran|Islamic Republic of Iran|Islamic Republic
Czech Republic|Czechia
Netherlands|Holland|The Netherlands
Myanmar|Burma
Soviet Union|USSR|U.S.S.R.
Ivory Coast|Cote d'Ivoire|Côte d'Ivoire
Congo|Democratic Republic of Congo|Democratic Republic of the Congo|DRC|DR Congo
Belarus|Byelorussia|Belorussia|Republic of Belarus
Bosnia|Bosnia and Herzegovina|Bosnia-Herzegovina
Macedonia|North Macedonia
Turkey|Türkiye
Ireland|Republic of Ireland
Palestine|State of Palestine
Vatican|Holy See
Eswatini|Swaziland
East Timor|Timor-Leste
Cape Verde|Cabo Verde
European Union|EU|E.U.
United Nations|UN|U.N.
"""

# One line, one body, city or state; the first name is shown where it was printed.
_OTHERS = """
NATO|Nato|North Atlantic Treaty Organization|North Atlantic Treaty Organisation
Washington DC|Washington, D.C.|Washington D.C.|D.C.|District of Columbia
New York City|NYC
Kyiv|Kiev
Odesa|Odessa
Kharkiv|Kharkov
Lviv|Lvov
Mumbai|Bombay
Beijing|Peking
Yangon|Rangoon
Kolkata|Calcutta
Chennai|Madras
Ho Chi Minh City|Saigon
Saint Petersburg|St Petersburg|St. Petersburg
Alabama|Ala.
Arizona|Ariz.
Arkansas|Ark.
California|Calif.
Colorado|Colo.
Connecticut|Conn.
Delaware|Del.
Florida|Fla.
Georgia|Ga.
Illinois|Ill.
Indiana|Ind.
Kansas|Kan.
Kentucky|Ky.
Louisiana|La.
Maryland|Md.
Massachusetts|Mass.
Michigan|Mich.
Minnesota|Minn.
Mississippi|Miss.
Missouri|Mo.
Montana|Mont.
Nebraska|Neb.
Nevada|Nev.
New Hampshire|N.H.
New Jersey|N.J.
New Mexico|N.M.
New York State|N.Y.
North Carolina|N.C.
North Dakota|N.D.
Oklahoma|Okla.
Oregon|Ore.
Pennsylvania|Pa.
Rhode Island|R.I.
South Carolina|S.C.
South Dakota|S.D.
Tennessee|Tenn.
Texas|Tex.
Vermont|Vt.
Virginia|Va.
Washington State|Wash.
Wisconsin|Wis.
West Virginia|W.Va.
Wyoming|Wyo.
Guantanamo Bay|Guantanamo|Guantánamo Bay|Guantánamo|Gitmo
Associated Press|AP
AFP|Agence France-Presse|Agence France Presse
British Broadcasting Corporation|BBC
World Health Organization|WHO|World Health Organisation
World Trade Organization|WTO
International Monetary Fund|IMF
International Atomic Energy Agency|IAEA
International Criminal Court|ICC
OSCE|Organization for Security and Co-operation in Europe|Organisation for Security and Co-operation in Europe
Organisation for the Prohibition of Chemical Weapons|OPCW|Organization for the Prohibition of Chemical Weapons
Palestine Liberation Organization|PLO
Israel Defense Forces|IDF|Israeli Defense Forces|Israel Defence Forces
Federal Bureau of Investigation|FBI
Central Intelligence Agency|CIA
Centers for Disease Control and Prevention|CDC|Centers for Disease Control
Islamic State|ISIS|ISIL|IS|Daesh|Islamic State of Iraq and Syria|Islamic State of Iraq and the Levant
Islamic State|Islamic State in Iraq and Syria|Islamic State in Iraq and the Levant|Islamic State of Iraq and al-Sham
Al Qaeda|al-Qaeda|Al-Qaeda|al-Qaida|Al-Qaida|al Qaida|al-Qaïda|Qaeda|Qaida
Hezbollah|Hizbullah|Hizballah|Hizbollah
Houthis|Houthi movement|Ansar Allah|Ansarullah
Kurdistan Workers' Party|PKK
Revolutionary Armed Forces of Colombia|FARC
Federal Reserve|Fed|Federal Reserve Board|U.S. Federal Reserve|US Federal Reserve
Group of Seven|G7|G-7|Group of 7
Group of Eight|G8|G-8|Group of 8
Group of Twenty|G20|G-20|Group of 20
Republican Party|GOP|G.O.P.|Grand Old Party
Conservative Party|Tories|Tory Party
Pentagon|Defense Department|Department of Defense|US Department of Defense|US Defense Department|DoD|DOD
Downing Street|10 Downing Street|10 Downing St|Number 10|No 10|No. 10
House of Representatives|U.S. House of Representatives|US House of Representatives
"""

ALIASES: dict[str, str] = {
    other: line.split("|")[0]
    for line in [*_COUNTRIES.strip().splitlines(), *_OTHERS.strip().splitlines()]
    for other in line.split("|")
}
COUNTRIES: frozenset[str] = frozenset(line.split("|")[0] for line in _COUNTRIES.strip().splitlines())

_LEGAL_FORMS = """
    inc incorporated corp corporation co company ltd limited llc llp lp plc gmbh ag aktiengesellschaft sa sarl
    sas spa srl bv nv ab as asa oy oyj kg kk pte pty pao oao ooo zao ao jsc ojsc pjsc cjsc holding holdings
    group se kgaa sl ev kft zrt doo dd sro tbk bhd sdn
"""
LEGAL_FORMS: frozenset[str] = frozenset(_LEGAL_FORMS.split())

_SMALL_WORDS = """
    the of for and in on at to a an & de la et und
"""
SMALL_WORDS: frozenset[str] = frozenset(_SMALL_WORDS.split())

# Words that only say what sort of thing the word before them is: "Meridian News" is "Meridian".
_SORT_WORDS = """
    shipping management airlines airways motors systems energy technologies industries entertainment broadcasting
    news agency newspaper tv television radio network inc corp company co ltd group international online media
    magazine channel
"""
SORT_WORDS: frozenset[str] = frozenset(_SORT_WORDS.split())

# Nationalities and places at the front of a body's name that another article leaves out are found by rule; these
# shorten to one word first.
COUNTRY_WORDS: dict[str, str] = {
    "u.s.": "us",
    "u.s": "us",
    "u.k.": "uk",
    "u.k": "uk",
    "u.n.": "un",
    "e.u.": "eu",
    "usa": "us",
}

# One spelling for words that British and American papers write differently.
SPELLINGS: dict[str, str] = {
    "centre": "center",
    "centres": "centers",
    "defence": "defense",
    "labour": "labor",
    "harbour": "harbor",
    "programme": "program",
    "organisation": "organization",
    "organisations": "organizations",
    "dept": "department",
    "govt": "government",
    "intl": "international",
    "assn": "association",
    "natl": "national",
    "cmte": "committee",
    "first": "1st",
    "second": "2nd",
    "third": "3rd",
    "fourth": "4th",
    "fifth": "5th",
    "sixth": "6th",
    "seventh": "7th",
    "eighth": "8th",
    "ninth": "9th",
    "tenth": "10th",
    "eleventh": "11th",
    "twelfth": "12th",
    "comm": "commission",
}

# Bodies that one word names alone only where an article has just one of them: "the Party".
_GENERIC_BODIES = """
    party department ministry commission committee council court government parliament agency authority board
    bureau office service university college company group union association federation assembly administration
    force forces police army navy senate house congress guard city county state bank church press news front
    movement institute center institution mission embassy security foreign
"""
GENERIC_BODIES: frozenset[str] = frozenset(_GENERIC_BODIES.split())

# Where people study or ask: "Larch" is the Larch Institute.
LEARNED: frozenset[str] = frozenset(
    {"institution", "institute", "foundation", "university", "college", "center", "research", "school"}
)

# Of whom a house of parliament is called: "the House" is "the House of Delegates".
CHAMBERS: frozenset[str] = frozenset({"representatives", "commons", "delegates", "assembly"})

# What parts of a state or a parliament call themselves: their other words may stand in any order.
PARTS_OF_STATE: frozenset[str] = frozenset(
    {"committee", "subcommittee", "department", "ministry", "commission", "office"}
)

# One word that is a body of its own: never short for a longer name that ends in it.
OWN_BODIES: frozenset[str] = frozenset({"house", "senate", "congress", "state", "kremlin", "pentagon"})

# Houses that a country has one of: "the US Congress" is "the Congress" at home.
HOUSES: frozenset[str] = frozenset({"congress", "senate", "parliament"})

# Words that a longer name may add behind a shorter one and still be the same body: "Port Larch Police Department".
_END_WORDS = """
    department bureau corps administration organization association agency service staff committee party force movement
    campaign alliance authority federation office of the for and in
"""
END_WORDS: frozenset[str] = frozenset(_END_WORDS.split()) | SORT_WORDS

# Legal forms that stand before the name, and those of several words; the longest first.
LEADING_FORMS: frozenset[str] = frozenset(
    {"ooo", "oao", "pao", "zao", "ao", "ojsc", "pjsc", "cjsc", "jsc", "llc", "srl", "pt"}
)
LEGAL_PHRASES: tuple[tuple[str, ...], ...] = (
    ("open", "joint", "stock", "company"),
    ("public", "joint", "stock", "company"),
    ("closed", "joint", "stock", "company"),
    ("limited", "liability", "company"),
    ("joint", "stock", "company"),
    ("public", "limited", "company"),
    ("societatea", "cu", "raspundere", "limitata"),
    ("sp", "z", "o", "o"),
)
