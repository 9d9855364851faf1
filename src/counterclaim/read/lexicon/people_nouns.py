"""Nouns for people and bodies of people, beside the offices and trades of `titles`: general knowledge, as data.

All in the singular and in small letters. Used to find descriptions that stand for somebody ("the climber").
"""

from __future__ import annotations

from counterclaim.read.lexicon.titles import ROLES, TITLE_GENDER, Gender
from counterclaim.read.lexicon.words import word_set

_PEOPLE = """
    person somebody someone human individual adult child kid baby infant toddler newborn teen teenager youth youngster
    minor adolescent senior pensioner retiree elder man woman boy girl guy lady gentleman male female mom mommy mum
    dad daddy grandma grandpa grandparent stepfather stepmother stepson stepdaughter sibling twin spouse bride groom
    fiance fiancé relative kin heir orphan ex bride newlywed couple
    actor actress star starlet celebrity superstar singer rapper musician drummer guitarist bassist pianist composer
    dancer comedian comic entertainer performer model socialite director screenwriter playwright novelist poet
    publicist rep manager agent stylist blogger vlogger influencer paparazzo host host contestant fan guest
    cop policeman policewoman officer deputy detective sheriff trooper ranger marshal constable investigator agent
    inspector patrolman lawman firefighter fireman paramedic medic rescuer lifeguard guard jailer warden bailiff
    prosecutor attorney lawyer solicitor barrister judge magistrate juror justice litigant plaintiff defendant
    claimant appellant witness suspect accused criminal offender felon convict inmate prisoner detainee fugitive
    escapee parolee killer murderer assassin gunman shooter sniper attacker assailant stabber robber burglar thief
    mugger rapist molester arsonist vandal hacker cyber-criminal cybercriminal scammer fraudster swindler smuggler
    trafficker dealer gangster gangbanger mobster kidnapper abductor captor hijacker pirate terrorist bomber militant
    insurgent rebel fighter extremist jihadist separatist guerrilla anarchist rioter looter
    victim survivor casualty bystander passer-by pedestrian passerby onlooker hostage abductee refugee migrant immigrant
    asylum-seeker evacuee
    driver motorist motorcyclist biker cyclist rider trucker passenger commuter traveller traveler tourist visitor
    pilot co-pilot aviator captain skipper sailor seaman crewman crewmember steward stewardess astronaut cosmonaut
    climber mountaineer hiker trekker skier snowboarder surfer swimmer diver runner jogger sprinter athlete
    sportsman sportswoman player footballer quarterback linebacker receiver lineman tackle cornerback safety fullback
    halfback tailback kicker punter rusher scorer pitcher catcher batter outfielder infielder shortstop goalkeeper
    goalie striker defender midfielder winger forward guard center boxer wrestler fighter jockey golfer cyclist
    champion challenger contender winner loser rival opponent teammate rookie veteran freshman sophomore junior senior
    coach trainer referee umpire captain
    doctor physician surgeon nurse dentist psychiatrist psychologist therapist pharmacist pathologist coroner
    patient donor caregiver carer
    scientist researcher biologist chemist physicist geologist seismologist volcanologist astronomer engineer
    mathematician ecologist environmentalist conservationist naturalist inventor discoverer programmer developer
    technician analyst expert specialist scholar academic professor lecturer teacher tutor principal headmaster
    student pupil schoolboy schoolgirl graduate undergraduate classmate alumnus
    worker employee staffer labourer laborer clerk secretary receptionist cashier shopkeeper salesman saleswoman
    waiter waitress chef cook barman bartender cleaner janitor maid nanny babysitter farmer miner fisherman hunter
    builder carpenter electrician plumber mechanic driver contractor subcontractor consultant recruiter freelancer
    employer boss owner founder investor shareholder stakeholder banker broker trader financier accountant auditor
    economist entrepreneur businessman businesswoman businessperson billionaire millionaire tycoon mogul magnate
    executive ceo customer consumer client buyer seller shopper subscriber user viewer reader listener vendor supplier
    landlord tenant homeowner householder lodger roommate housemate flatmate neighbour neighbor resident inhabitant
    local villager townsman islander citizen national native foreigner expatriate settler
    voter taxpayer elector candidate nominee incumbent politician lawmaker legislator parliamentarian senator
    congressman congresswoman governor mayor minister premier president chancellor leader ruler dictator strongman
    monarch king queen prince princess duke duchess aide adviser advisor spokesman spokeswoman spokesperson
    official bureaucrat diplomat ambassador envoy delegate representative councillor commissioner regulator
    soldier serviceman servicewoman troop commander general colonel captain lieutenant sergeant corporal private
    marine airman paratrooper recruit conscript peacekeeper mercenary spy
    protester protestor demonstrator marcher striker picket activist campaigner volunteer organizer organiser supporter
    follower critic opponent detractor backer ally loyalist partisan dissident defector whistleblower informant source
    journalist reporter correspondent editor columnist photographer cameraman anchor newsman author writer
    priest pastor vicar bishop archbishop cardinal pope imam rabbi monk nun preacher minister cleric parishioner
    worshipper worshiper believer pilgrim churchgoer missionary
    friend girlfriend boyfriend lover partner companion acquaintance colleague coworker co-worker confidant mentor
    predecessor successor counterpart deputy member leader chairman chairwoman chief head director trustee
    observer monitor negotiator mediator arbitrator speaker owner operator widow widower
    miscreant troublemaker hooligan culprit perpetrator intruder burglar stalker bully dropout loner drifter
    homeless alcoholic addict drinker smoker gambler gamer reveller reveler partygoer clubgoer concertgoer
    attendee participant applicant recipient beneficiary holder bidder
    civilian pundit operative contributor administrator insider outsider competitor proponent respondent supremacist
    foe accuser slave peer appointee counselor theorist warrior reformer responder neurosurgeon outlaw educator
    innovator bigot thug speechwriter occupant thinker hardliner feminist dissenter biographer borrower advertiser
    vet traitor patron leaker ideologue hypocrite captive sympathizer rancher philanthropist guru guardian examiner
    cheerleader bachelor philosopher pal caller designer descendant comrade clinician zealot tyrant pioneer novice
    jurist gatekeeper combatant apologist ancestor amateur accomplice abuser spectator sociologist prostitute
    narrator messenger fanatic enthusiast crusader benefactor attendant schoolteacher merchant librarian laureate
    crony confidante agitator theologian reservist panelist mastermind madman evangelist cowboy admirer
    whistle-blower welder violator underdog reviewer pontiff pedophile paedophile outpatient inpatient meteorologist
    heckler florist creditor coward compatriot commando grandchild heroine homemaker delinquent curator
    criminologist conspirator cartoonist bandit apprentice vigilante valet trainee sleuth screenwriter satirist
    protege promoter purist overseer outcast octogenarian neurologist navigator namesake martyr litigator
    intermediary instructor hotelier hippie grocer essayist emperor earl baron countess royal deserter deacon debtor
    butcher bookkeeper barber baker aristocrat aggressor architect gardener veterinarian volcanologist vulcanologist
    climatologist archaeologist anthropologist defenseman defenceman goaltender keeper hitter slugger batsman bowler
    reliever runner-up medalist medallist olympian linesman skater gymnast jumper rower racer basketballer cricketer
    heavyweight middleweight welterweight southpaw titleholder ballplayer draftee prospect heiress stockholder
    cofounder coder anchorman newsreader honoree castmate ingenue heartthrob icon legend diva frontman vocalist
    songwriter godfather godmother stepbrother stepsister castaway stowaway runaway vagrant tramp beggar squatter
    landlady townspeople townsfolk peasant nomad tribesman expat stranger peacemaker emissary alderman constituent
    commodore cadet gunner sapper militiaman warlord despot doorman bouncer concierge typist assistant helper
    knifeman hitman henchman ringleader kingpin codefendant arrestee absconder escaper drunkard pusher peddler
    skydiver paraglider parachutist backpacker camper sherpa searcher triplet quadruplet quintuplet preemie
    schoolchild schoolmate schoolfriend valedictorian celeb megastar popstar crooner rocker balladeer maestro
    conductor cellist violinist prelate mullah sheikh genius hero villain idol signatory supervisor foreman
    ratepayer sufferer predator groper flasher buccaneer showrunner cinematographer moviemaker lumberjack logger
    coalminer steelworker autoworker dockworker longshoreman oilman roughneck invitee nemesis adversary newswoman
    newspaperman pressman purchaser beachgoer moviegoer theatergoer cinemagoer skygazer leftist rightist communist
    capitalist fascist nationalist populist socialist libertarian islamist secularist royalist mistress assessor
    adjuster taikonaut
"""
PEOPLE_NOUNS: frozenset[str] = word_set(_PEOPLE) | ROLES

_BODIES = """
    agency company group organization organisation firm body institution network newspaper paper broadcaster union court
    bank department ministry office embassy association party committee commission council panel board bureau regulator
    watchdog charity carmaker automaker airline manufacturer retailer operator maker giant startup start-up developer
    foundation institute federation alliance league club campaign publisher chain lender insurer utility contractor
    website magazine station channel corporation conglomerate administration team squad side franchise opposition
    parliament government legislature senate congress cabinet police force army navy military militia
    coastguard troupe band orchestra crew jury gang mob cartel crowd audience family clan tribe household
    staff leadership management workforce delegation coalition consortium subsidiary parent carrier supplier
    subcontractor airframer planemaker brewery hospital university college church mosque synagogue school tribunal
    service brigade platoon regiment battalion battery
    regime caucus subcommittee bloc faction congregation judiciary directorate secretariat corps cavalry infantry
    paramilitary squadron detachment contingent outfit lineup circus choir ensemble quartet quintet clinic
    kindergarten preschool seminary newsroom newswire tabloid dealership brokerage think-tank nonprofit ngo
    electorate populace citizenry clergy papacy monarchy dynasty mafia syndicate sect commune throng horde
    partnership multinational bookmaker brewer chipmaker drugmaker steelmaker shipbuilder bureaucracy consulate
    provider inspectorate constabulary prosecution cooperative telecom telco hospice fellowship
"""
BODY_NOUNS: frozenset[str] = word_set(_BODIES)

# Nouns that mean several people in the singular, or have no singular.
COLLECTIVE: frozenset[str] = word_set(
    "police people personnel couple duo pair trio family public crowd staff crew media"
)

_PLURALS = """
    men:man women:woman children:child people:people wives:wife policemen:policeman policewomen:policewoman
    firemen:fireman gunmen:gunman spokesmen:spokesman businessmen:businessman congressmen:congressman salesmen:salesman
    fishermen:fisherman servicemen:serviceman thieves:thief kids:kid ladies:lady families:family parties:party
    agencies:agency companies:company armies:army navies:navy juries:jury bodies:body secretaries:secretary
    ministries:ministry adversaries:adversary allies:ally bullies:bully spies:spy babies:baby celebrities:celebrity
    casualties:casualty deputies:deputy attorneys:attorney gentlemen:gentleman linemen:lineman cameramen:cameraman
    crewmen:crewman seamen:seaman airmen:airman halves:half wolves:wolf paparazzi:paparazzo alumni:alumnus
    refugees:refugee police:police cops:cop mercenaries:mercenary dignitaries:dignitary authorities:authority
"""
PLURALS: dict[str, str] = {
    plural: singular for plural, _, singular in (pair.partition(":") for pair in _PLURALS.split())
}

# One word for several that newspapers use for the same people.
_SAME = """
    police cop policeman policewoman
    teenager teen youth youngster adolescent
    mother mom mommy mum
    father dad daddy
    man guy
    woman lady
    child kid
    climber mountaineer
    driver motorist
    motorcyclist biker
    spokesman spokeswoman spokesperson rep
    lawyer attorney solicitor barrister
    judge magistrate
    actress starlet
    airline carrier
    company firm
    team club squad
    protester protestor demonstrator
    attacker assailant hacker cyber-criminal cybercriminal
    gunman shooter
    killer murderer
    inmate prisoner convict escapee fugitive
    burglar robber thief
    worker employee staffer
    student pupil
    journalist reporter
    customer shopper consumer user
    doctor physician
    firefighter fireman
    paramedic medic
    soldier troop serviceman
    neighbour neighbor
    resident inhabitant
    chairman chairwoman chairperson chair
    adviser advisor aide
    parliament legislature
"""
SAME_NOUN: dict[str, str] = {word: line.split()[0] for line in _SAME.strip().splitlines() for word in line.split()}

_FEMALE = (
    "lady female mom mommy mum grandma stepmother stepdaughter bride starlet saleswoman waitress nun schoolgirl heroine"
)
_MALE = """
    guy gentleman male dad daddy grandpa stepfather stepson groom salesman waiter monk schoolboy fireman lawman lineman
    fisherman cameraman
"""
NOUN_GENDER: dict[str, Gender] = {
    **dict.fromkeys(_FEMALE.split(), "female"),
    **dict.fromkeys(_MALE.split(), "male"),
    **TITLE_GENDER,
}

# Before a noun: somebody else than the one told of.
OTHERS: frozenset[str] = word_set("another other second third fourth fellow additional different two-other")
