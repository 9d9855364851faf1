"""Currencies as data: signs, codes and words as printed, and the one name a figure's `unit` has for each.

The name is the ISO 4217 code where the words say which country's money it is, else the plain word ("peso", "franc").
"""

from __future__ import annotations

CURRENCY_SIGNS = {
    "$": "USD",
    "£": "GBP",
    "€": "EUR",
    "¥": "JPY",
    "₽": "RUB",
    "₹": "INR",
    "₴": "UAH",
    "₪": "ILS",
    "₩": "KRW",
    "₺": "TRY",
    "₦": "NGN",
    "₱": "PHP",
    "₫": "VND",
    "฿": "THB",
    "₵": "GHS",
    "₾": "GEL",
    "₸": "KZT",
    "₿": "BTC",
    "₡": "CRC",
    "₲": "PYG",
    "₭": "LAK",
    "₮": "MNT",
    "৳": "BDT",
    "₼": "AZN",
    "￥": "JPY",
    "＄": "USD",
    "￡": "GBP",
}

# Letters that stand for a sign, before digits: "RM23.50", "Rs. 500". "PS" is what programs that turn a text into plain
# ASCII make of "£", "Y" of "¥".
SIGN_LETTERS = {
    "RM": "MYR",
    "Rs": "INR",
    "PS": "GBP",
    "Rp": "IDR",
    "Tk": "BDT",
    "NT": "TWD",
    "kr": "krone",
    "KSh": "KES",
    "Ksh": "KES",
    "KShs": "KES",
    "USh": "UGX",
    "Ush": "UGX",
    "TSh": "TZS",
    "Sh": "shilling",
    "Php": "PHP",
    "PhP": "PHP",
    "SFr": "CHF",
    "Sfr": "CHF",
    "Fr": "franc",
    "Kč": "CZK",
    "zł": "PLN",
}
# These stand before a number with a blank or a point between, too; the others are words or names there.
# fmt: off
LOOSE_LETTERS = frozenset({
    "Rs", "Rp", "Tk", "kr", "KSh", "Ksh", "KShs", "USh", "Ush", "TSh", "Php", "PhP", "SFr", "Sfr",
})
# fmt: on
# One letter, and only before thousands or a scale: "R250,000", "N500 million"; "R2" and "N95" are names.
CAPITAL_LETTERS = {"R": "ZAR", "N": "NGN", "P": "PHP", "Y": "JPY", "K": "kwacha"}
# Behind a number: "500 kr".
LETTERS_BEHIND = {"kr": "krone", "Kč": "CZK", "zł": "PLN", "Ft": "HUF", "Rs": "INR"}

# Letters before a dollar sign: "US$5", "A$5".
DOLLAR_PREFIXES = {
    "us": "USD",
    "usd": "USD",
    "a": "AUD",
    "au": "AUD",
    "aud": "AUD",
    "aus": "AUD",
    "c": "CAD",
    "ca": "CAD",
    "can": "CAD",
    "cad": "CAD",
    "cdn": "CAD",
    "nz": "NZD",
    "nzd": "NZD",
    "hk": "HKD",
    "s": "SGD",
    "sg": "SGD",
    "nt": "TWD",
    "r": "BRL",
    "mex": "MXN",
    "mx": "MXN",
    "j": "JMD",
    "ja": "JMD",
    "tt": "TTD",
    "bds": "BBD",
    "ec": "XCD",
    "z": "ZWL",
    "zw": "ZWL",
    "fj": "FJD",
}

# Behind an amount in dollars: "$76 US a barrel", "$40 Canadian".
DOLLAR_SUFFIXES = {
    "us": "USD",
    "usd": "USD",
    "au": "AUD",
    "aud": "AUD",
    "ca": "CAD",
    "cdn": "CAD",
    "cad": "CAD",
    "nz": "NZD",
    "hkd": "HKD",
    "sgd": "SGD",
    "canadian": "CAD",
    "australian": "AUD",
    "american": "USD",
}

# Three letters before or behind a number: "USD 5 million", "110 JPY". All of ISO 4217 but for words of English.
# fmt: off
CURRENCY_CODES = frozenset({
    "USD", "EUR", "GBP", "JPY", "CHF", "RUB", "UAH", "BYN", "PLN", "CZK", "HUF", "SEK", "NOK", "DKK", "CNY",
    "INR", "AUD", "CAD", "NZD", "ZAR", "BRL", "MXN", "TRY", "ILS", "KRW", "HKD", "SGD", "MYR", "THB", "IDR",
    "PHP", "VND", "TWD", "SAR", "AED", "QAR", "KWD", "EGP", "NGN", "KES", "PKR", "BDT", "LKR", "RON", "BGN",
    "HRK", "ISK", "GEL", "KZT", "ARS", "CLP", "COP", "PEN", "RMB", "NIS", "BTC", "AFN", "AMD", "AOA", "AZN",
    "BAM", "BBD", "BHD", "BIF", "BND", "BOB", "BWP", "BZD", "CDF", "CRC", "CUP", "CVE", "DJF", "DOP", "DZD",
    "ERN", "ETB", "FJD", "GHS", "GMD", "GNF", "GTQ", "GYD", "HNL", "HTG", "IQD", "IRR", "JMD", "JOD", "KGS",
    "KHR", "KMF", "KPW", "KYD", "LAK", "LBP", "LRD", "LSL", "LYD", "MAD", "MDL", "MGA", "MKD", "MMK", "MNT",
    "MOP", "MRU", "MUR", "MVR", "MWK", "MZN", "NAD", "NIO", "NPR", "OMR", "PAB", "PGK", "PYG", "RSD", "RWF",
    "SCR", "SDG", "SOS", "SRD", "SSP", "SYP", "SZL", "TJS", "TMT", "TND", "TTD", "TZS", "UGX", "UYU", "UZS",
    "VES", "XAF", "XCD", "XOF", "XPF", "YER", "ZMW", "ZWL", "ETH", "USDT",
})
# fmt: on
# These are names of other things too ("COP 26"): they are read beside large amounts only.
# fmt: off
RARE_CODES = frozenset({
    "COP", "PEN", "TRY", "CUP", "MOP", "MAD", "BAM", "BOB", "SOS", "LAK", "GEL", "AMD", "SAR", "NIO", "ERN", "MRU",
    "STN", "MVR", "CVE", "TND", "IRR",
})
# fmt: on
RARE_FROM = 500
CODE_NAMES = {"RMB": "CNY", "NIS": "ILS"}

# Words that are nobody else's. "won" is a verb far more often: it is read only behind a scale, "5 million won".
_WORDS = """
USD dollar dollars bucks|EUR euro euros|JPY yen|CNY yuan renminbi|RUB rouble roubles ruble rubles
UAH hryvnia hryvnias hryvnya|INR rupee rupees|TRY lira liras|PLN zloty zlotys zloties zlotych|ILS shekel shekels sheqel
peso peso pesos|rial rial rials|riyal riyal riyals|dinar dinar dinars|dirham dirham dirhams|franc franc francs
krona krona kronor|krone krone kroner|MYR ringgit ringgits|ZAR rand rands|THB baht bahts|IDR rupiah rupiahs
BDT taka takas|NGN naira nairas|GHS cedi cedis|ETB birr|shilling shilling shillings|BRL reais|GEL lari laris
HUF forint forints|CZK koruna korunas|HRK kuna kunas|KZT tenge|AZN manat|AFN afghani afghanis|BGN leva levs|RON lei
VND dong|BTC bitcoin bitcoins|GBP quid|KHR riel riels|MMK kyat kyats|AMD dram drams|kwacha kwacha|BWP pula
GTQ quetzal quetzales|HNL lempira lempiras|HTG gourde gourdes|PYG guarani guaranies|VES bolivar bolivars bolivares
BOB bolivianos|MNT tugrik tugriks|MKD denar denars|AOA kwanza kwanzas|CRC colones|NIO cordobas
cent cent cents|penny pence|sen sen|kopek kopek kopeks kopecks|satoshi satoshis
"""
CURRENCY_WORDS = {
    word: line.split()[0] for line in _WORDS.replace("\n", "|").split("|") if line for word in line.split()[1:]
}
# Close before "200 pounds" they show that it is money.
# fmt: off
PRICE_WORDS = frozenset({
    "cost", "costs", "costing", "paid", "pay", "pays", "paying", "fine", "fined", "fines", "worth", "price", "prices",
    "priced", "spend", "spent", "spends", "earn", "earns", "earned", "fee", "fees", "charge", "charged", "bill",
    "bills", "bought", "buy", "sold", "sell", "salary", "wage", "wages", "rent", "debt",
    "debts", "deposit", "loan", "grant",
})
# fmt: on
# Other words as long as the amount is small: "won", the soles of shoes, the crowns of kings.
SCALED_CURRENCIES = {
    "won": "KRW",
    "soles": "PEN",
    "crowns": "crown",
    "real": "BRL",
    "reals": "BRL",
    "kip": "LAK",
    "sum": "UZS",
    "som": "KGS",
}

# "5 million Australian dollars": the country before a word that several share.
_NATIONS = """
dollar us USD american USD australian AUD canadian CAD singapore SGD singaporean SGD zealand NZD kong HKD jamaican JMD
dollar taiwan TWD taiwanese TWD zimbabwean ZWL zimbabwe ZWL
pound british GBP uk GBP egyptian EGP syrian SYP lebanese LBP sudanese SDG sterling GBP
crown danish DKK swedish SEK norwegian NOK czech CZK icelandic ISK
krone danish DKK norwegian NOK
krona swedish SEK icelandic ISK
franc swiss CHF cfa XOF rwandan RWF congolese CDF
peso mexican MXN argentine ARS argentinian ARS chilean CLP colombian COP philippine PHP cuban CUP uruguayan UYU
rupee indian INR pakistani PKR lankan LKR nepali NPR nepalese NPR
rial iranian IRR omani OMR yemeni YER
riyal saudi SAR qatari QAR
dinar iraqi IQD kuwaiti KWD jordanian JOD algerian DZD serbian RSD libyan LYD tunisian TND bahraini BHD
dirham uae AED emirati AED moroccan MAD
cedi ghana GHS ghanaian GHS
naira nigerian NGN
kwacha zambian ZMW malawian MWK
peso dominican DOP
dollar jamaica JMD barbadian BBD bermudian BMD fijian FJD namibian NAD american USD
pound falklands FKP manx IMP
shilling kenyan KES ugandan UGX tanzanian TZS somali SOS
yuan chinese CNY
won korean KRW
rouble belarusian BYN belarusan BYN russian RUB
ruble belarusian BYN belarusan BYN russian RUB
lira turkish TRY syrian SYP lebanese LBP
real brazilian BRL
yen japanese JPY
ringgit malaysian MYR
rand african ZAR
shekel israeli ILS
"""
# (country, word of the currency, plural too) to its code.
NATIONAL_CURRENCIES: dict[tuple[str, str], str] = {}
for _line in _NATIONS.strip().splitlines():
    _word, *_pairs = _line.split()
    for _nation, _code in zip(_pairs[::2], _pairs[1::2], strict=True):
        for _form in (_word, f"{_word}s", {"krone": "kroner", "krona": "kronor"}.get(_word, _word)):
            NATIONAL_CURRENCIES[_nation, _form] = _code
# First halves of countries of two words: "Hong Kong dollars", "South African rand".
DOUBLE_NATIONS = {
    "kong": ("hong",),
    "zealand": ("new",),
    "lankan": ("sri",),
    "korean": ("south", "north"),
    "african": ("south", "west", "central"),
}
