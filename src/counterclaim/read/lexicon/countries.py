"""Countries with other names and adjectives, and the states that datelines name: general knowledge, as data.

An adjective ("French") is no mention of anybody; a country's name is a place whatever the entity finder calls it.
"""

from __future__ import annotations

# name | other names | adjectives and words for its people
_TABLE = """
Afghanistan||Afghan Afghans
Albania||Albanian Albanians
Algeria||Algerian Algerians
Angola||Angolan Angolans
Argentina||Argentine Argentinian Argentines Argentinians
Armenia||Armenian Armenians
Australia||Australian Australians
Austria||Austrian Austrians
Azerbaijan||Azerbaijani Azeri Azerbaijanis Azeris
Bahamas||Bahamian Bahamians
Bahrain||Bahraini Bahrainis
Bangladesh||Bangladeshi Bangladeshis
Belarus|Byelorussia,Belorussia|Belarusian Belarussian Byelorussian Belarusians Belarussians
Belgium||Belgian Belgians
Benin||Beninese
Bhutan||Bhutanese
Bolivia||Bolivian Bolivians
Bosnia|Bosnia and Herzegovina,Bosnia-Herzegovina|Bosnian Bosnians
Botswana||Botswanan
Brazil||Brazilian Brazilians
Brunei||Bruneian
Bulgaria||Bulgarian Bulgarians
Burkina Faso||Burkinabe
Burundi||Burundian Burundians
Cambodia||Cambodian Cambodians
Cameroon||Cameroonian Cameroonians
Canada||Canadian Canadians
Chad||Chadian Chadians
Chile||Chilean Chileans
China|PRC,People's Republic of China|Chinese
Colombia||Colombian Colombians
Congo|DRC,DR Congo,Democratic Republic of Congo,Democratic Republic of the Congo|Congolese
Costa Rica||Costa Rican Ricans
Croatia||Croatian Croat Croatians Croats
Cuba||Cuban Cubans
Cyprus||Cypriot Cypriots
Czech Republic|Czechia|Czech Czechs
Czechoslovakia||Czechoslovak
Denmark||Danish Dane Danes
Djibouti||Djiboutian
Dominican Republic||Dominican Dominicans
Ecuador||Ecuadorian Ecuadorians Ecuadorean
Egypt||Egyptian Egyptians
El Salvador||Salvadoran Salvadorans
England||English
Eritrea||Eritrean Eritreans
Estonia||Estonian Estonians
Eswatini|Swaziland|Swazi
Ethiopia||Ethiopian Ethiopians
Fiji||Fijian Fijians
Finland||Finnish Finn Finns
France||French Frenchman
Gabon||Gabonese
Gambia||Gambian Gambians
Georgia||Georgian Georgians
Germany|East Germany,West Germany|German Germans
Ghana||Ghanaian Ghanaians
Greece||Greek Greeks
Greenland||Greenlandic
Guatemala||Guatemalan Guatemalans
Guinea||Guinean Guineans
Guyana||Guyanese
Haiti||Haitian Haitians
Honduras||Honduran Hondurans
Hong Kong||Hongkonger Hongkongers
Hungary||Hungarian Hungarians
Iceland||Icelandic Icelander Icelanders
India||Indian Indians
Indonesia||Indonesian Indonesians
Iran|Islamic Republic of Iran,Persia|Iranian Iranians
Iraq||Iraqi Iraqis
Ireland|Republic of Ireland|Irish
Israel||Israeli Israelis
Italy||Italian Italians
Ivory Coast|Cote d'Ivoire|Ivorian Ivorians
Jamaica||Jamaican Jamaicans
Japan||Japanese
Jordan||Jordanian Jordanians
Kazakhstan||Kazakh Kazakhs Kazakhstani
Kenya||Kenyan Kenyans
Kosovo||Kosovar Kosovars Kosovan
Kuwait||Kuwaiti Kuwaitis
Kyrgyzstan||Kyrgyz
Laos||Laotian Lao
Latvia||Latvian Latvians
Lebanon||Lebanese
Lesotho||Basotho
Liberia||Liberian Liberians
Libya||Libyan Libyans
Liechtenstein||
Lithuania||Lithuanian Lithuanians
Luxembourg||Luxembourgish
Macedonia|North Macedonia|Macedonian Macedonians
Madagascar||Malagasy
Malawi||Malawian Malawians
Malaysia||Malaysian Malaysians
Maldives||Maldivian
Mali||Malian Malians
Malta||Maltese
Marshall Islands||Marshallese
Mauritania||Mauritanian
Mauritius||Mauritian
Mexico||Mexican Mexicans
Moldova||Moldovan Moldovans
Monaco||Monegasque
Mongolia||Mongolian Mongolians
Montenegro||Montenegrin Montenegrins
Morocco||Moroccan Moroccans
Mozambique||Mozambican
Myanmar|Burma|Burmese
Namibia||Namibian
Nepal||Nepali Nepalese Nepalis
Netherlands|Holland,The Netherlands|Dutch
New Zealand||
Nicaragua||Nicaraguan Nicaraguans
Niger||Nigerien
Nigeria||Nigerian Nigerians
North Korea|DPRK|
Northern Ireland||
Norway||Norwegian Norwegians
Oman||Omani Omanis
Pakistan||Pakistani Pakistanis
Palestine|Palestinian territories,Palestinian Territories|Palestinian Palestinians
Panama||Panamanian Panamanians
Papua New Guinea||
Paraguay||Paraguayan
Peru||Peruvian Peruvians
Philippines||Filipino Filipinos Philippine
Poland||Polish Pole Poles
Portugal||Portuguese
Qatar||Qatari Qataris
Romania||Romanian Romanians
Russia|Russian Federation|Russian Russians
Rwanda||Rwandan Rwandans
Saudi Arabia||Saudi Saudis
Scotland||Scottish Scots Scot
Senegal||Senegalese
Serbia||Serbian Serb Serbs Serbians
Sierra Leone||
Singapore||Singaporean Singaporeans
Slovakia||Slovak Slovakian Slovaks
Slovenia||Slovenian Slovene Slovenes
Somalia||Somali Somalis Somalian
South Africa||
South Korea|Republic of Korea|Korean Koreans
South Sudan||
Soviet Union|USSR,U.S.S.R.|Soviet Soviets
Spain||Spanish Spaniard Spaniards
Sri Lanka||Lankan Lankans
Sudan||Sudanese
Suriname||Surinamese
Sweden||Swedish Swede Swedes
Switzerland||Swiss
Syria||Syrian Syrians
Taiwan||Taiwanese
Tajikistan||Tajik Tajiks
Tanzania||Tanzanian Tanzanians
Thailand||Thai Thais
Tibet||Tibetan Tibetans
Togo||Togolese
Trinidad and Tobago||Trinidadian
Tunisia||Tunisian Tunisians
Turkey|Türkiye|Turkish Turk Turks
Turkmenistan||Turkmen
Uganda||Ugandan Ugandans
Ukraine||Ukrainian Ukrainians
United Arab Emirates|UAE,U.A.E.|Emirati Emiratis
United Kingdom|UK,U.K.,Britain,Great Britain|British Briton Britons
United States|US,U.S.,USA,U.S.A.,America,United States of America|American Americans
Uruguay||Uruguayan
Uzbekistan||Uzbek Uzbeks
Vatican|Holy See|
Venezuela||Venezuelan Venezuelans
Vietnam||Vietnamese
Wales||Welsh
Yemen||Yemeni Yemenis
Yugoslavia||Yugoslav
Zambia||Zambian Zambians
Zimbabwe||Zimbabwean Zimbabweans
"""

_ROWS = [line.split("|") for line in _TABLE.strip().splitlines()]

COUNTRY_NAMES: frozenset[str] = frozenset(
    name for row in _ROWS for name in [row[0], *(other for other in row[1].split(",") if other)]
)

# Each country's name -> its other names and adjectives, itself among them.
COUNTRY_WORDS: dict[str, frozenset[str]] = {
    row[0]: frozenset([row[0], *(other for other in row[1].split(",") if other), *row[2].split()]) for row in _ROWS
}

_PEOPLES = """
    African Africans Arab Arabs Asian Asians Balkan Baltic Caribbean Catalan Catalans Chechen Chechens Crimean
    European Europeans Hispanic Kurdish Kurd Kurds Latino Latinos Nordic Scandinavian Slavic Tatar Tatars Texan
    Western Westerners Eastern Northern Southern Jewish Jew Jews Muslim Muslims Islamic Christian Christians
    Catholic Catholics Sunni Sunnis Shia Shiite Shiites Hindu Hindus Buddhist Buddhists Sikh Sikhs Orthodox
    Protestant Protestants Californian Londoner Parisian Muscovite Republican Republicans Democrat Democrats
    Democratic Communist Communists Socialist Socialists Conservative Conservatives Liberal Liberals Tory Tories
    Labour Islamist Islamists Nazi Nazis African-American African-Americans Anglo-American Latin Arabic Persian
    Amazonian Andean Siberian Sicilian Flemish Basque Basques Corsican Bavarian Roma Romani Uighur Uyghur
    Uighurs Uyghurs Tamil Tamils Bengali Punjabi Pashtun Hutu Tutsi Zulu Maori Aboriginal Inuit Zionist Maoist
    Marxist Marxists Trumpist Brexiteer Eurosceptic Soviet-era Anglican Evangelical Evangelicals Gulf Mideast
"""
DEMONYMS: frozenset[str] = frozenset(word for row in _ROWS for word in row[2].split()) | frozenset(_PEOPLES.split())

# States and provinces, with the short forms of datelines.
_STATES = """
    Alabama Ala. Alaska Arizona Ariz. Arkansas Ark. California Calif. Colorado Colo. Connecticut Conn. Delaware
    Del. Florida Fla. Georgia Ga. Hawaii Idaho Illinois Ill. Indiana Ind. Iowa Kansas Kan. Kentucky Ky.
    Louisiana La. Maine Maryland Md. Massachusetts Mass. Michigan Mich. Minnesota Minn. Mississippi Miss.
    Missouri Mo. Montana Mont. Nebraska Neb. Nevada Nev. Ohio Oklahoma Okla. Oregon Ore. Pennsylvania Pa.
    Tennessee Tenn. Texas Tex. Utah Vermont Vt. Virginia Va. Washington Wash. Wisconsin Wis. Wyoming Wyo. N.C.
    S.C. N.D. S.D. N.H. N.J. N.M. N.Y. R.I. W.Va. D.C. DC NC SC NH NJ NY NM CA TX FL OH PA MI IL WA Ontario Ont.
    Quebec Que. Alberta Alta. Manitoba Saskatchewan
"""
STATES: frozenset[str] = frozenset(
    [
        *_STATES.split(),
        "New Hampshire",
        "New Jersey",
        "New Mexico",
        "New York",
        "North Carolina",
        "North Dakota",
        "Rhode Island",
        "South Carolina",
        "South Dakota",
        "West Virginia",
        "British Columbia",
        "Nova Scotia",
    ]
)

# State | short forms behind a name: "(R-S.C.)", "D-NY".
_SEATS = """
Alabama|Ala. AL
Alaska|AK
Arizona|Ariz. AZ
Arkansas|Ark. AR
California|Calif. Cal. CA
Colorado|Colo. CO
Connecticut|Conn. CT
Delaware|Del. DE
Florida|Fla. FL
Georgia|Ga. GA
Hawaii|HI
Idaho|ID
Illinois|Ill. IL
Indiana|Ind. IN
Iowa|IA
Kansas|Kan. KS
Kentucky|Ky. KY
Louisiana|La. LA
Maine|ME
Maryland|Md. MD
Massachusetts|Mass. MA
Michigan|Mich. MI
Minnesota|Minn. MN
Mississippi|Miss. MS
Missouri|Mo. MO
Montana|Mont. MT
Nebraska|Neb. NE
Nevada|Nev. NV
New Hampshire|N.H. NH
New Jersey|N.J. NJ
New Mexico|N.M. NM
New York|N.Y. NY
North Carolina|N.C. NC
North Dakota|N.D. ND
Ohio|OH
Oklahoma|Okla. OK
Oregon|Ore. OR
Pennsylvania|Pa. Penn. PA
Rhode Island|R.I. RI
South Carolina|S.C. SC
South Dakota|S.D. SD
Tennessee|Tenn. TN
Texas|Tex. TX
Utah|UT
Vermont|Vt. VT
Virginia|Va. VA
Washington|Wash. WA
West Virginia|W.Va. WV
Wisconsin|Wis. WI
Wyoming|Wyo. WY
"""
SEATS: dict[str, frozenset[str]] = {
    state: frozenset([state, *shorts.split(" ")])
    for state, _, shorts in (line.partition("|") for line in _SEATS.strip().splitlines())
}
