"""Names of months in languages of news pages, as data: each with its English name.

Only for dates that a page writes beside its headline; names that English has as well are left out.
"""

from __future__ import annotations

_ENGLISH = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip

# One row a language: twelve months, other spellings after a slash.
_ROWS = (
    "janvier/janv février/févr/fevrier mars avril/avr mai juin juillet/juil août/aout septembre octobre novembre"
    " décembre/déc/decembre",
    "januar/jänner februar/feber märz april mai juni juli august september oktober/okt november dezember/dez",
    "enero/ene febrero marzo abril/abr mayo junio julio agosto/ago septiembre octubre noviembre diciembre/dic",
    "gennaio/genn febbraio/febbr marzo aprile maggio/magg giugno luglio agosto settembre ottobre novembre dicembre",
    "janeiro fevereiro/fev março/marco abril maio junho julho agosto setembro/set outubro/out novembro dezembro",
    "januari februari maart/mrt april mei juni juli augustus september oktober november december",
    "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
    "januari februari mars april maj juni juli augusti september oktober november december",
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
    "студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня",
    "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
)  # fmt: skip

MONTHS = {
    spelling: _ENGLISH[number]
    for row in _ROWS
    for number, names in enumerate(row.split())
    for spelling in names.split("/")
    if spelling.capitalize() not in _ENGLISH
}
