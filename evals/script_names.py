"""Names in other scripts, as data: for each people, family and given names to look at (`open`) or only to score.

Common names, put together by chance, so no person is meant. Arabic, Persian, Hebrew and Hindi names are written in
the letters of scholars (`ā`, `ḥ`, `ʿ`), Chinese ones in Pinyin, Japanese ones in Hepburn with long vowels marked:
from these all the ways of printing them can be made, which the scripts themselves do not give.
Each entry: (family names open, given names open, family names kept, given names kept).
"""

from __future__ import annotations

Names = tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...]]


def names(*lines: str) -> Names:
    """Four lines of words as tuples."""
    family, given, kept_family, kept_given = (tuple(line.split()) for line in lines)
    return family, given, kept_family, kept_given


NAMES: dict[str, Names] = {
    "russian": names(
        "Щербаков Журавлёв Соловьёв Хабаров Юдин Цветков Ершов Гусев Быков Зайцев Яковлев Рыжов Емельянов Чижов",
        "Юрий Сергей Евгений Алексей Дмитрий Андрей Михаил Григорий Николай Валерий",
        "Хрусталёв Цыганков Жигалов Шестаков Воробьёв Третьяков Пушкарёв Якушев Щеглов Мясников Ельчин Бельский",
        "Артём Василий Виталий Геннадий Вячеслав Игорь Фёдор Илья Пётр Кирилл",
    ),
    "ukrainian": names(
        "Коваленко Гриценко Мельниченко Шевчук Ткачук Бойчук Дяченко Лисенко Жученко Яременко",
        "Олександр Сергій Андрій Микола Юрій Євген Олексій Григорій",
        "Їжакевич Хоменко Щербина Кириленко Юрченко Гайдамака Цимбалюк Вишневецький Рибальченко Чорновол",
        "Володимир Дмитро Василь Михайло Тарас Ярослав Віталій Ігор",
    ),
    "belarusian": names(
        "Васілеўскі Каваленка Пяткевіч Шаўчэнка Грыцкевіч Цімафееў Жданковіч Лявонаў",
        "Аляксандр Дзмітрый Уладзімір Сяргей Мікалай Андрэй",
        "Дзянісаў Якубоўскі Цярэшчанка Міхалевіч Юхновіч Бародзіч Хадкевіч Сцяпанаў",
        "Яўген Віктар Дзяніс Мікіта Пётр Вячаслаў",
    ),
    "serbian": names(
        "Јовановић Живковић Ђорђевић Стојановић Петковић Шапоњић",
        "Милош Немања Ђорђе Драган Слободан",
        "Чоловић Миљковић Њежић Цвијановић Ђурић Жижић",
        "Саша Бошко Љубомир Душан Жељко",
    ),
    "greek": names(
        "Παπαδόπουλος Γεωργίου Χατζηδάκης Καραγιάννης Βασιλείου Νικολαΐδης Μπακόπουλος",
        "Γιώργος Νίκος Δημήτρης Αλέξης Κυριάκος",
        "Ευαγγελόπουλος Φωτιάδης Χριστοδούλου Μιχαηλίδης Ντόκος Ξανθόπουλος Ψαρουδάκης Τζαβάρας",
        "Ευάγγελος Θεόδωρος Μιχάλης Σπύρος Παύλος",
    ),
    "georgian": names(
        "ბერიძე კაპანაძე გელაშვილი მჭედლიშვილი ჩხეიძე",
        "გიორგი დავით ლევან ნინო",
        "წიკლაური ღვინიაშვილი კვირიკაშვილი ტყეშელაშვილი ხარაიშვილი ჯაფარიძე ყიფიანი",
        "ზურაბ თეიმურაზ პაატა კახა",
    ),
    "arabic": names(
        "al-qurashī al-ḥusaynī khalīl al-ʿumarī mūsā al-shammarī ṣāliḥ bin-sulaymān dāwūd al-khaṭīb",
        "muḥammad ʿabdallāh khālid ḥasan yūsuf ibrāhīm saʿīd ʿumar",
        "al-masʿūdī shaʿbān al-rashīd ḥamdūn al-dūsarī quṭayba al-ḥāfiẓ bū-khalfa al-zubaydī jumʿa",
        "ḥusayn maḥmūd jamāl ṭāriq fayṣal nūr ʿuthmān sharīf mūrād walīd",
    ),
    "persian": names(
        "aḥmadī ḥusaynpūr rafīʿī khurāsānī jaʿfarī qāsimī",
        "mahdī ḥasan mīrzā parvīz",
        "shīrāzī nūrbakhsh qurbānī ʿabbāsī muẓaffarī farrukhzād",
        "masʿūd bahrūz ḥamīd yūnus",
    ),
    "hebrew": names(
        "kaṣ ben-ḥayim yaakovi mizraḥi axiezer",
        "yiṣḥak ḥaim moshe yosef",
        "ṣukerman ḥazan raxmani shixter baruxi peretṣ",
        "ṣvi naḥum ḥanan yexezkel",
    ),
    "hindi": names(
        "caudharī śarmā viśvanāthan pāṭīl trivedī",
        "ajay rājīv sunīl aśok",
        "śrīvāstava bhaṭṭācārya cavhāṇ gopālakṛṣṇan deśamukh",
        "dīpak sañjay kṛṣṇa mukeś lakṣmī",
    ),
    "chinese": names(
        "zhang zhou qian xie deng guo xu jiang",
        "xiao-ming jian-guo zhi-qiang de-hua rui-lin yu-qing",
        "zheng cao qiu xiong pan geng tian zhu",
        "zhong-xian jing-cai bo-xiong qi-gang xue-ren shu-fen dong-sheng ping-zhi",
    ),
    "japanese": names(
        "satō ōkubo fujita matsushita",
        "shōta jun-ichirō chieko tsutomu",
        "shindō tsuchiya chūjō fukushima jōnouchi",
        "ryōji shigefumi tatsuya kyōichi",
    ),
    "korean": names(
        "김 이 정 최 윤 박",
        "민준 현우 지영 성호 은주",
        "조 임 류 강 신 서 백 노",
        "영수 재석 혜진 동건 준호 태식 경미",
    ),
}
