"""Words by which names of organisations, places, ships and happenings are known, as data."""

from __future__ import annotations

# A name that ends in, or is led by, one of these is an organisation whatever the entity finder calls it.
_ORG_WORDS = """
    Academy Administration Agency Airlines Airways Alliance Army Assembly Associates Association Authority Bank
    Battalion Board Bloc Brigade Brigades Broadcasting Brotherhood Bureau Cabinet Caucus Center Centre Chamber
    Church Coalition College Command Commission Committee Company Conference Congress Consortium Convention Corp
    Corporation Corps Council Court Courier Daily Democrats Department Directorate Division Embassy Enquirer
    Enterprise Executive Federation Fleet Force Forces Forum Foundation Front Fund Gazette Government Group
    Guard Guardian Guards Headquarters Herald Hospital House Inc Independent Initiative Inspectorate Institute
    Institution International Journal Laboratory League Legislature Ltd LLC LLP PLC Plc Mail Management Marines
    Media Militia Ministry Mission Mirror Monitor Movement Museum Nations Navy Network News Newspaper
    Observatory Observer Office Organisation Organization Parliament Party Partners Patrol Pentagon Police Post
    Press Publishing Radio Railway Record Register Regiment Registry Republicans Rights Senate Service Services
    Society Solutions Squad Staff Standard Star Studios Sun Taskforce Team Telegraph Television Times Today
    Tribunal Tribune Trust TV Union University Watch Watchdog Weekly Works
"""
ORG_WORDS: frozenset[str] = frozenset(_ORG_WORDS.split())

_PLACE_WORDS = """
    Airport Airfield Avenue Base Bay Beach Blvd Boulevard Bridge Canal Cape Cemetery City Coast County
    Courthouse Creek Crossing Desert District Drive Falls Field Forest Gulf Harbor Harbour Heights Highway Hill
    Hills Island Islands Isle Lake Lane Mountain Mountains Ocean Park Peninsula Plaza Port Prison Province Ridge
    River Road Sea Square Stadium Station Strait Street Terminal Tower Town Valley Village Oblast Region Governorate
    Prefecture Municipality Jail Palace Mosque Cathedral Temple Shrine Market Mall Hotel Gate Dam Reservoir Glacier
    Volcano Basin Delta Plateau
"""
PLACE_WORDS: frozenset[str] = frozenset(_PLACE_WORDS.split())

# Words that open the name of a place: "Mount Larch".
_PLACE_OPENINGS = "Mount Mt Mt. Lake Cape Fort Ft. Port Camp Gulf Strait Isle"
PLACE_OPENINGS: frozenset[str] = frozenset(_PLACE_OPENINGS.split())

_SHIP_PREFIXES = "M/V MV MT M/T SS USS HMS HMAS HMCS INS RMS USNS MS FV F/V"
SHIP_PREFIXES: frozenset[str] = frozenset(_SHIP_PREFIXES.split())

# Letters in capitals that name nobody.
_NOT_NAMES = """
    AM PM TV OK ID CEO CFO COO CCTV DNA HIV AIDS GDP GMT EST EDT PST PDT CET UTC BST BC AD DVD CD PC PR QC SUV
    UFO VAT VIP WMD ICU PPE PCR IT AI VPN URL FAQ RSVP PHOTO PHOTOS VIDEO READ MORE WATCH LIVE UPDATE UPDATED
    BREAKING NEWS EXCLUSIVE OPINION ANALYSIS RELATED ADVERTISEMENT LISTEN HOST BYLINE SOUNDBITE UNIDENTIFIED
    COPYRIGHT TRANSCRIPT FILE STORY CONTINUED II III IV VI VII VIII IX XI XII MP MPs MEP NOT AND THE OF TO IN IS
    A I FACT CHECK Q&A RT GPS HQ IED IEDs RPG AK ATM SMS LGBT LGBTQ BAME COVID SARS ET PT CT BA MA MBA PhD
"""
NOT_NAMES: frozenset[str] = frozenset(_NOT_NAMES.split())

# Last words of newspapers and agencies, which have "The" in their names.
_NEWSPAPERS = """
    Times Post Press Journal Herald Tribune Guardian Telegraph Economist Independent Observer Chronicle Globe Star
    Courier Gazette Examiner Inquirer Sun Standard Scotsman Atlantic
"""
NEWSPAPERS: frozenset[str] = frozenset(_NEWSPAPERS.split())

# Where people post.
_PLATFORMS = (
    "Twitter Facebook Instagram YouTube Telegram WhatsApp TikTok Reddit Google VKontakte Snapchat Weibo X Periscope"
)
PLATFORMS: frozenset[str] = frozenset(_PLATFORMS.split())

# News agencies and broadcasters known by letters or one word, so that a dateline's "(Reuters)" is a name.
_AGENCIES = """
    AP AFP Reuters TASS Tass ITAR-TASS Interfax Xinhua ANSA DPA dpa EFE IRNA KCNA Kyodo PTI RIA UNIAN Ukrinform
    BelTA Anadolu Yonhap Bloomberg BBC CNN ABC NBC CBS NPR PBS MSNBC ITV ARD ZDF RTÉ RTE CBC CTV SKY
"""
AGENCIES: frozenset[str] = frozenset(_AGENCIES.split())

# Words that may open a capitalised stretch without being part of a name.
_NOT_OPENING = """
    The A An This That These Those All Some Many Most Several Both Each Every No Any Other Another Such Our
    Their His Her Its My Your But And Or If When While As At In On For From After Before Since With Without By
    To Of Also Then Now Here There Meanwhile However Yet Still So Not Earlier Later More Why What Who Where How
    Which Former Then-President Ex PM
"""
NOT_OPENING: frozenset[str] = frozenset(_NOT_OPENING.split())

# Nouns in small letters before which a capital names a body ("the Larkspur movement") or a place ("the Orva crossing").
_BODY_NOUNS = (
    "movement party militia group faction brigade brigades battalion regiment alliance coalition police newspaper"
)
BODY_NOUNS: frozenset[str] = frozenset(_BODY_NOUNS.split())
_PLACE_NOUNS = """
    crossing checkpoint district province region village town neighborhood neighbourhood suburb refinery strait
    peninsula valley river airport airfield port harbor harbour bridge border camp airbase
"""
PLACE_NOUNS: frozenset[str] = frozenset(_PLACE_NOUNS.split())

# After the name of a people these make a body's name.
STATE_WORDS: frozenset[str] = frozenset({"State", "Jihad", "Front", "Brotherhood"})

# Members of parties, who act as a body where it is told of which house or place: "Senate Republicans".
PARTIES: frozenset[str] = frozenset({"Republicans", "Democrats", "Conservatives", "Liberals"})

# Unions of states that go by a letter and a number.
_UNIONS = "G7 G-7 G8 G-8 G10 G-10 G20 G-20 G24 G77 G-77 P3 P-3 P5 P-5 P5+1 E3 E3+3 EU3 EU+3 V4"
UNIONS: frozenset[str] = frozenset(_UNIONS.split())

# What a body of so many members calls itself: "the Group of Seven".
GATHERINGS: frozenset[str] = frozenset({"Group", "Gang", "Committee", "Council", "Club", "Quad"})

# Owners in names of bodies: "the Larch People's Republic".
OWNERS: frozenset[str] = frozenset(
    {
        *("People", "Women", "Workers", "Children", "Mothers", "Men", "Farmers", "King", "Queen"),
        *("Patrolmen", "Policemen", "Firemen", "Boatmen", "Servicemen", "Fishermen"),
    }
)
