"""Words before or after a name that say who somebody is: honorifics, ranks, offices and trades, as data.

All in small letters and without a full stop. Gender is given only where the word itself settles it.
"""

from __future__ import annotations

from typing import Literal

Gender = Literal["female", "male"]

# Words that stand directly before a name and are never part of one.
_HONORIFICS = """
    mr mrs ms miss mister mx madam madame monsieur mme mlle herr frau senor señor señora dr doctor prof
    professor sir dame lord lady baron baroness count countess duke duchess earl viscount rev reverend fr father
    bishop archbishop cardinal pope patriarch metropolitan rabbi imam sheikh sheikha shaykh ayatollah mullah
    sayyid hon justice judge sen rep gov gen col lt maj capt cpt sgt cpl cmdr pvt adm brig lt-gen maj-gen pfc
    supt det insp pc spc ssgt private sergeant corporal lieutenant captain major colonel general brigadier
    admiral commander commodore marshal commandant superintendent inspector constable detective deputy officer
    trooper agent sheriff king queen prince princess emperor empress sultan emir shah tsar crown infanta
    president vice-president premier chancellor senator representative congressman congresswoman governor mayor
    ambassador envoy secretary minister chairman chairwoman chairperson chair speaker leader comrade sister
    brother aunt uncle coach pastor mp msp mep dcs
"""
HONORIFICS: frozenset[str] = frozenset(_HONORIFICS.split())

# Nouns that name an office, a trade or a tie; singular.
_ROLES = """
    president vice-president premier chancellor minister secretary undersecretary under-secretary deputy chief
    chair chairman chairwoman chairperson co-chair leader head spokesman spokeswoman spokesperson director
    co-director manager commissioner commander general admiral colonel governor mayor senator representative
    congressman congresswoman lawmaker legislator councillor councilor councilman councilwoman ambassador envoy
    diplomat consul attaché attache official officer inspector superintendent constable sheriff judge justice
    prosecutor attorney solicitor lawyer barrister advocate counsel king queen prince princess emir sultan
    monarch pope archbishop bishop cardinal imam rabbi priest pastor cleric ayatollah patriarch professor
    lecturer academic researcher scientist scholar historian economist expert analyst strategist adviser advisor
    aide consultant negotiator mediator coordinator co-ordinator organizer organiser activist campaigner
    protester protestor demonstrator dissident journalist reporter correspondent editor columnist commentator
    anchor presenter host broadcaster author writer blogger photographer filmmaker producer actor actress singer
    musician artist player coach captain founder co-founder executive ceo cfo chief-executive boss owner
    co-owner entrepreneur businessman businesswoman billionaire banker trader farmer worker employee staffer
    engineer technician driver pilot sailor seafarer doctor physician surgeon nurse paramedic virologist
    epidemiologist pathologist coroner teacher headteacher principal student pupil resident neighbour neighbor
    villager witness eyewitness bystander victim survivor suspect gunman shooter defendant detainee prisoner
    hostage refugee migrant soldier lieutenant sergeant corporal marine veteran agent spy detective investigator
    policeman policewoman trooper firefighter candidate contender nominee challenger incumbent frontrunner
    front-runner rival politician statesman member mp mep delegate treasurer comptroller ombudsman rapporteur
    speaker whip regent dictator strongman ruler oligarch tycoon mogul partner wife husband widow widower
    fiancée fiancee girlfriend boyfriend mother father son daughter brother sister uncle aunt cousin nephew
    niece grandfather grandmother grandson granddaughter parent friend colleague successor predecessor
    counterpart ally supporter critic opponent man woman boy girl teenager spokesmen marshal commissar trustee
    dean rector provost pollster lobbyist publisher translator interpreter intern volunteer chaplain warden
    guard bodyguard fisherman shopkeeper hacker whistleblower informant
"""
ROLES: frozenset[str] = frozenset(_ROLES.split())

# Offices that an article names alone, "the president", and means one certain person.
_OFFICES = """
    president vice-president premier chancellor minister secretary chief chairman chairwoman governor mayor
    senator ambassador king queen prince princess emir sultan pope archbishop bishop patriarch sheriff
    prosecutor commissioner spokesman spokeswoman spokesperson congressman congresswoman general admiral judge
    leader speaker ayatollah
"""
OFFICES: frozenset[str] = frozenset(_OFFICES.split())

# People in the plural whom an article names as one voice.
_GROUP_NOUNS = """
    officials authorities leaders ministers lawmakers legislators senators diplomats investigators prosecutors
    detectives officers agents troops soldiers forces commanders generals militants fighters rebels insurgents
    separatists activists protesters protestors demonstrators dissidents campaigners observers monitors
    inspectors scientists researchers experts analysts doctors medics residents villagers witnesses workers
    journalists lawyers judges voters critics supporters allies powers governments parliamentarians mps meps
    representatives spokesmen spokespeople politicians presidents premiers chancellors governors mayors envoys
    ambassadors media families relatives delegates negotiators
"""
GROUP_NOUNS: frozenset[str] = frozenset(_GROUP_NOUNS.split())

# Bodies that go by the name of a place or a people: "Lisbon police", "the Danish government".
_BODY_NOUNS = """
    ministry
    police parliament army military navy government cabinet embassy presidency administration legislature
    coastguard militia
"""
BODY_NOUNS: frozenset[str] = frozenset(_BODY_NOUNS.split())

_FEMALE = """
    mrs ms miss madam madame mme mlle frau señora dame lady baroness countess duchess sheikha queen princess
    empress congresswoman chairwoman spokeswoman councilwoman policewoman businesswoman sister aunt wife widow
    fiancée fiancee girlfriend mother daughter niece grandmother granddaughter actress woman girl
"""
_MALE = """
    mr mister monsieur herr senor señor sir lord baron count duke earl viscount fr father pope patriarch king
    prince emperor sultan emir shah tsar congressman chairman spokesman councilman policeman businessman
    ayatollah mullah imam cardinal archbishop brother uncle husband widower boyfriend son nephew grandfather
    grandson actor man boy statesman gunman
"""

TITLE_GENDER: dict[str, Gender] = {
    **dict.fromkeys(_FEMALE.split(), "female"),
    **dict.fromkeys(_MALE.split(), "male"),
}

# Words that stand before a role and belong to it: "Prime Minister", "Secretary of State". No name is made of these
# alone where a role is next to them.
_PORTFOLIO = """
    prime foreign defence defense interior finance health justice home state vice deputy assistant acting
    supreme attorney press police fire communications chief executive general trade energy education environment
    culture labour labor treasury security national opposition shadow house senate majority minority crown
    external internal economy economic transport agriculture housing commerce industry science caucus party
    campaign grand first lead staff public permanent intelligence lord co managing associate former then
    political military affairs communities local government homeland veterans county city district town village
    parliament cabinet
"""
PORTFOLIO: frozenset[str] = frozenset(_PORTFOLIO.split())

# Titles that open names of organisations and places as well: "General Motors", "Prince Rupert".
_DOUBTFUL_TITLES = """
    general justice major private crown king queen prince princess count earl duke marshal captain deputy
    officer coach sister brother cardinal judge fr dr st metropolitan agent mission baron emperor
"""
DOUBTFUL_TITLES: frozenset[str] = frozenset(_DOUBTFUL_TITLES.split())

# Nouns that speak for a body: a spokesman for it, a statement of it.
VOICES: frozenset[str] = frozenset(
    {
        "spokesman",
        "spokeswoman",
        "spokesperson",
        "spokespeople",
        "spokesmen",
        "statement",
        "representative",
        "office",
        "website",
        "account",
    }
)

# Ties that a company or a country can have as well: before them a name need not be a person's.
_LOOSE_TIES = """
    owner member partner rival parent producer host player ally supporter critic opponent guard victim leader founder
    publisher trader banker presenter successor predecessor competitor contender challenger manager engineer agent
    director head chief chair principal executive broadcaster
"""
LOOSE_TIES: frozenset[str] = frozenset(_LOOSE_TIES.split())
