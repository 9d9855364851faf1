"""Countries by the adjectives that newspapers put before their bodies: general knowledge, as data."""

from __future__ import annotations

# Country (blanks as "_") and its adjectives.
_ADJECTIVES = """
    Afghanistan:Afghan Albania:Albanian Algeria:Algerian Angola:Angolan Argentina:Argentine,Argentinian
    Armenia:Armenian Australia:Australian Austria:Austrian Azerbaijan:Azerbaijani,Azeri Bahamas:Bahamian
    Bahrain:Bahraini Bangladesh:Bangladeshi Belarus:Belarusian,Belarussian,Byelorussian Belgium:Belgian Benin:Beninese
    Bhutan:Bhutanese Bolivia:Bolivian Bosnia:Bosnian Botswana:Botswanan Brazil:Brazilian Brunei:Bruneian
    Bulgaria:Bulgarian Burkina_Faso:Burkinabe Burundi:Burundian Cambodia:Cambodian Cameroon:Cameroonian
    Canada:Canadian Chad:Chadian Chile:Chilean China:Chinese Colombia:Colombian Congo:Congolese Costa_Rica:Costa,Rican
    Croatia:Croatian,Croat Cuba:Cuban Cyprus:Cypriot Czech_Republic:Czech Czechoslovakia:Czechoslovak
    Denmark:Danish,Dane Djibouti:Djiboutian Dominican_Republic:Dominican Ecuador:Ecuadorian,Ecuadorean Egypt:Egyptian
    El_Salvador:Salvadoran England:English Eritrea:Eritrean Estonia:Estonian Eswatini:Swazi Ethiopia:Ethiopian
    Fiji:Fijian Finland:Finnish,Finn France:French,Frenchman Gabon:Gabonese Gambia:Gambian Georgia:Georgian
    Germany:German Ghana:Ghanaian Greece:Greek Greenland:Greenlandic Guatemala:Guatemalan Guinea:Guinean
    Guyana:Guyanese Haiti:Haitian Honduras:Honduran Hong_Kong:Hongkonger Hungary:Hungarian Iceland:Icelandic,Icelander
    India:Indian Indonesia:Indonesian Iran:Iranian Iraq:Iraqi Ireland:Irish Israel:Israeli Italy:Italian
    Ivory_Coast:Ivorian Jamaica:Jamaican Japan:Japanese Jordan:Jordanian Kazakhstan:Kazakh,Kazakhstani Kenya:Kenyan
    Kosovo:Kosovar,Kosovan Kuwait:Kuwaiti Kyrgyzstan:Kyrgyz Laos:Laotian,Lao Latvia:Latvian Lebanon:Lebanese
    Lesotho:Basotho Liberia:Liberian Libya:Libyan Lithuania:Lithuanian Luxembourg:Luxembourgish Macedonia:Macedonian
    Madagascar:Malagasy Malawi:Malawian Malaysia:Malaysian Maldives:Maldivian Mali:Malian Malta:Maltese
    Marshall_Islands:Marshallese Mauritania:Mauritanian Mauritius:Mauritian Mexico:Mexican Moldova:Moldovan
    Monaco:Monegasque Mongolia:Mongolian Montenegro:Montenegrin Morocco:Moroccan Mozambique:Mozambican Myanmar:Burmese
    Namibia:Namibian Nepal:Nepali,Nepalese Netherlands:Dutch Nicaragua:Nicaraguan Niger:Nigerien Nigeria:Nigerian
    Norway:Norwegian Oman:Omani Pakistan:Pakistani Palestine:Palestinian Panama:Panamanian Paraguay:Paraguayan
    Peru:Peruvian Philippines:Filipino,Philippine Poland:Polish,Pole Portugal:Portuguese Qatar:Qatari Romania:Romanian
    Russia:Russian Rwanda:Rwandan Saudi_Arabia:Saudi Scotland:Scottish,Scot Senegal:Senegalese Serbia:Serbian,Serb
    Singapore:Singaporean Slovakia:Slovak,Slovakian Slovenia:Slovenian,Slovene Somalia:Somali,Somalian
    South_Korea:Korean Soviet_Union:Soviet Spain:Spanish,Spaniard Sri_Lanka:Lankan Sudan:Sudanese Suriname:Surinamese
    Sweden:Swedish,Swede Switzerland:Swiss Syria:Syrian Taiwan:Taiwanese Tajikistan:Tajik Tanzania:Tanzanian
    Thailand:Thai Tibet:Tibetan Togo:Togolese Trinidad_and_Tobago:Trinidadian Tunisia:Tunisian Turkey:Turkish,Turk
    Turkmenistan:Turkmen Uganda:Ugandan Ukraine:Ukrainian United_Arab_Emirates:Emirati United_Kingdom:British,Briton
    United_States:American Uruguay:Uruguayan Uzbekistan:Uzbek Venezuela:Venezuelan Vietnam:Vietnamese Wales:Welsh
    Yemen:Yemeni Yugoslavia:Yugoslav Zambia:Zambian Zimbabwe:Zimbabwean
"""

COUNTRY_OF: dict[str, str] = {
    adjective.casefold(): country.replace("_", " ")
    for country, _, adjectives in (pair.partition(":") for pair in _ADJECTIVES.split())
    for adjective in adjectives.split(",")
}
# Countries under their own names before a body, as in "the Iran Air Force" or "US Navy".
COUNTRY_OF.update({country.casefold(): country for country in list(COUNTRY_OF.values())})
COUNTRY_OF.update({"us": "United States", "uk": "United Kingdom", "eu": "European Union"})

# Words before a body's name that tell no country and are left out as easily.
WITHOUT_COUNTRY: frozenset[str] = frozenset({"islamic"})
