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
}

# Letters that stand for a sign, directly before digits: "RM23.50". "PS" is what programs that turn a text into plain
# ASCII make of "£".
SIGN_LETTERS = {
    "RM": "MYR",
    "Rs": "INR",
    "PS": "GBP",
    "Rp": "IDR",
    "Tk": "BDT",
    "R$": "BRL",
    "NT": "TWD",
    "kr": "krone",
}

# Letters before a dollar sign: "US$5", "A$5".
DOLLAR_PREFIXES = {
    "us": "USD",
    "u.s.": "USD",
    "a": "AUD",
    "au": "AUD",
    "c": "CAD",
    "ca": "CAD",
    "can": "CAD",
    "nz": "NZD",
    "hk": "HKD",
    "s": "SGD",
    "nt": "TWD",
    "r": "BRL",
}

# Behind an amount in dollars: "$76 US a barrel".
DOLLAR_SUFFIXES = {"us": "USD", "usd": "USD", "au": "AUD", "aud": "AUD", "cdn": "CAD", "cad": "CAD", "nz": "NZD"}

# Three letters before or behind a number: "USD 5 million", "110 JPY".
# fmt: off
CURRENCY_CODES = frozenset({
    "USD", "EUR", "GBP", "JPY", "CHF", "RUB", "UAH", "BYN", "PLN", "CZK", "HUF", "SEK", "NOK", "DKK", "CNY", "INR",
    "AUD", "CAD", "NZD", "ZAR", "BRL", "MXN", "TRY", "ILS", "KRW", "HKD", "SGD", "MYR", "THB", "IDR", "PHP", "VND",
    "TWD", "SAR", "AED", "QAR", "KWD", "EGP", "NGN", "KES", "PKR", "BDT", "LKR", "RON", "BGN", "HRK", "ISK", "GEL",
    "KZT", "ARS", "CLP", "COP", "PEN", "RMB", "NIS", "BTC",
})
# fmt: on
CODE_NAMES = {"RMB": "CNY", "NIS": "ILS"}

# Words that are nobody else's. "won" is a verb far more often: it is read only behind a scale, "5 million won".
_WORDS = """
USD dollar dollars|EUR euro euros|JPY yen|CNY yuan renminbi|RUB rouble roubles ruble rubles|UAH hryvnia hryvnias hryvnya
INR rupee rupees|TRY lira|PLN zloty zlotys zloties|ILS shekel shekels sheqel sheqels|peso peso pesos|rial rial rials
riyal riyal riyals|dinar dinar dinars|dirham dirham dirhams|franc franc francs|krona krona kronor|krone krone kroner
MYR ringgit ringgits|ZAR rand|THB baht|IDR rupiah rupiahs|BDT taka|NGN naira|GHS cedi cedis|ETB birr
shilling shilling shillings|BRL reais|GEL lari|HUF forint forints|CZK koruna korunas|HRK kuna kunas|KZT tenge
AZN manat|AFN afghani afghanis|BGN leva|RON lei|VND dong|BTC bitcoin bitcoins|GBP quid
cent cent cents|penny pence|sen sen|kopek kopek kopeks kopecks
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
SCALED_CURRENCIES = {"won": "KRW"}

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
