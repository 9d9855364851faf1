"""Words that name one kind of thing with different judgement, as data for `namings`.

A frame is one kind of thing. Its namings stand under a judgement from -2 (condemns) over 0 (plain) to 2 (favours): two
words of one judgement are no divergence. Each naming lists all its forms, "_" for a blank; the first one is its key.
General English only: no word names a person, a place or an event.
"""

from __future__ import annotations

from typing import NamedTuple


class Frame(NamedTuple):
    """One kind of thing and the words for it: judgement to namings, each a line of forms."""

    name: str
    namings: dict[int, tuple[str, ...]]


# fmt: off
FRAMES: tuple[Frame, ...] = (
    Frame("people in the street", {
        -1: ("rioter rioters", "mob mobs", "agitator agitators", "troublemaker troublemakers", "hooligan hooligans",
             "looter looters", "vandal vandals", "anarchist anarchists", "provocateur provocateurs"),
        -2: ("thug thugs", "terrorist terrorists domestic_terrorist domestic_terrorists",
             "insurrectionist insurrectionists", "criminal_gangs"),
        0: ("protester protesters protestor protestors", "demonstrator demonstrators", "marcher marchers"),
        1: ("peaceful_protester peaceful_protesters peaceful_protestors peaceful_demonstrators",),
        2: ("freedom_fighter freedom_fighters", "patriot patriots"),
    }),
    Frame("gathering", {
        -1: ("riot riots rioting", "disorder disorders", "mayhem"),
        -2: ("insurrection insurrections", "anarchy", "mob_rule", "domestic_terrorism"),
        0: ("protest protests", "demonstration demonstrations", "march marches", "rally rallies"),
        1: ("peaceful_protest peaceful_protests", "peaceful_demonstration peaceful_demonstrations"),
        2: ("uprising uprisings", "popular_uprising"),
    }),
    Frame("fighters", {
        0: ("gunman gunmen", "militant militants", "rebel rebels", "insurgent insurgents", "separatist separatists",
            "guerrilla guerrillas", "fighter fighters", "armed_men"),
        -1: ("extremist extremists", "mercenary mercenaries", "radical radicals", "infiltrator infiltrators"),
        -2: ("terrorist terrorists", "bandit bandits", "saboteur saboteurs"),
        1: ("self-defence_forces self-defense_forces",),
        2: ("freedom_fighter freedom_fighters", "liberator liberators", "resistance_fighter resistance_fighters"),
    }),
    Frame("soldiers and police", {
        0: ("officer officers", "federal_agent federal_agents", "troop troops", "soldier soldiers"),
        -1: ("paramilitary paramilitaries", "occupiers occupier"),
        -2: ("stormtrooper stormtroopers storm_troopers", "goon goons", "secret_police", "gestapo", "thug thugs",
             "henchman henchmen", "occupying_army", "death_squad death_squads"),
        1: ("peacekeeper peacekeepers",),
        2: ("liberator liberators",),
    }),
    Frame("taking into custody", {
        0: ("arrest arrests arrested arresting", "detain detains detained detaining",
            "apprehend apprehended apprehends", "taken_into_custody took_into_custody take_into_custody", "detention"),
        -1: ("snatch snatched snatching snatches", "round_up rounded_up rounding_up"),
        -2: ("abduct abducts abducted abducting abduction abductions",
             "kidnap kidnaps kidnapped kidnapping kidnappings kidnaped"),
    }),
    Frame("people held", {
        0: ("detainee detainees", "prisoner prisoners", "inmate inmates", "captive captives"),
        -1: ("political_prisoner political_prisoners", "prisoner_of_war prisoners_of_war pow pows"),
        -2: ("hostage hostages",),
    }),
    Frame("place of holding", {
        0: ("detention_center detention_centers detention_centre detention_centres detention_facility "
            "detention_facilities", "processing_center processing_centers", "holding_cell holding_cells"),
        -1: ("cage cages", "prison_camp prison_camps", "internment_camp internment_camps"),
        -2: ("concentration_camp concentration_camps",),
        1: ("shelter shelters",),
        2: ("summer_camp summer_camps",),
    }),
    Frame("killing", {
        0: ("kill killed kills killing killings", "shoot_dead shot_dead shooting_dead", "slain slaying slayings"),
        1: ("neutralise neutralised neutralize neutralized", "collateral_damage"),
        -1: ("murder murders murdered murdering", "execute executed executes executing execution executions",
             "assassinate assassinated assassination assassinations", "gun_down gunned_down gunning_down"),
        -2: ("slaughter slaughtered slaughtering", "massacre massacres massacred", "butcher butchered butchering",
             "lynch lynched lynching lynchings", "cold_blood", "atrocity atrocities", "genocide"),
    }),
    Frame("death", {
        0: ("death deaths",),
        1: ("accident accidents", "mishap"),
        -1: ("killing killings",),
        -2: ("murder murders", "execution executions", "lynching lynchings"),
    }),
    Frame("armed action", {
        0: ("intervention interventions", "military_operation military_operations", "incursion incursions",
            "military_campaign", "deployment deployments"),
        -1: ("invasion invasions invade invades invaded invading", "onslaught onslaughts"),
        -2: ("aggression", "occupation", "act_of_war acts_of_war"),
        1: ("self-defence self-defense", "police_action", "counterterrorism_operation counter-terrorism_operation "
            "anti-terrorist_operation anti-terror_operation"),
        2: ("liberation liberate liberated liberating", "peacekeeping", "humanitarian_mission"),
    }),
    Frame("troops leaving", {
        0: ("withdrawal withdraw withdrew withdrawing withdrawn", "pullout pull-out pull_out pulled_out pulling_out",
            "drawdown", "redeployment"),
        -1: ("retreat retreats", "abandonment abandon abandons abandoned abandoning"),
        -2: ("betrayal betray betrays betrayed betraying", "sellout sell-out"),
    }),
    Frame("taking of land", {
        0: ("absorption absorb absorbed absorbing", "incorporation"),
        -1: ("annexation annex annexed annexes annexing", "takeover", "seizure", "land_grab"),
        -2: ("occupation", "theft"),
        1: ("accession", "reunification reunify reunified reunite reunited reuniting"),
    }),
    Frame("vote", {
        0: ("election elections", "referendum referendums referenda", "vote votes", "ballot"),
        -2: ("sham", "farce", "charade"),
    }),
    Frame("change of power", {
        0: ("ouster ousted ousting oust", "overthrow overthrew overthrown overthrowing", "toppled topple toppling",
            "military_intervention"),
        -1: ("coup coups coup_d'etat coup_d'état coup_d’état",),
        -2: ("putsch", "power_grab", "usurpation"),
        1: ("uprising", "second_revolution", "revolution revolutions"),
        2: ("popular_uprising", "will_of_the_people", "liberation"),
    }),
    Frame("government", {
        0: ("government governments", "administration administrations", "cabinet", "authorities"),
        -1: ("regime regimes",),
        -2: ("junta", "dictatorship", "tyranny"),
    }),
    Frame("head of a state", {
        0: ("president", "leader", "ruler", "premier", "prime_minister"),
        -1: ("strongman", "autocrat"),
        -2: ("dictator", "tyrant", "despot", "usurper"),
    }),
    Frame("people who came", {
        0: ("migrant migrants", "immigrant immigrants", "border_crossers", "unauthorized_immigrants"),
        -1: ("illegal_immigrant illegal_immigrants illegal_migrants illegal_aliens illegal_alien illegals",),
        -2: ("invader invaders", "criminal_aliens criminal_alien"),
        1: ("refugee refugees", "asylum_seeker asylum_seekers asylum-seeker asylum-seekers",
            "undocumented_immigrant undocumented_immigrants undocumented_migrants undocumented_workers"),
    }),
    Frame("barrier", {
        0: ("barrier barriers", "fence fences", "security_fence", "separation_barrier"),
        -1: ("separation_wall",),
        -2: ("apartheid_wall",),
    }),
    Frame("homes on disputed land", {
        0: ("settlement settlements",),
        -1: ("colony colonies", "outpost outposts"),
        1: ("neighborhood neighborhoods neighbourhood neighbourhoods",),
    }),
    Frame("what happened", {
        0: ("incident incidents", "accident accidents", "mishap"),
        -1: ("attack attacks", "sabotage", "ambush ambushed"),
        -2: ("terror_attack terror_attacks terrorist_attack terrorist_attacks", "terrorism", "atrocity atrocities",
             "act_of_war acts_of_war"),
        2: ("false_flag false-flag", "provocation provocations", "hoax", "staged_attack"),
    }),
    Frame("failure", {
        0: ("delay delays delayed",),
        1: ("glitch glitches", "hiccup hiccups", "snag snags"),
        -1: ("breakdown breakdowns", "chaos", "mess", "blunder blunders", "bungled", "botched"),
        -2: ("debacle", "fiasco", "meltdown", "catastrophe", "train_wreck", "disaster", "travesty"),
    }),
    Frame("payment", {
        0: ("payment payments", "fee fees", "settlement", "reimbursement"),
        -1: ("hush_money", "payoff payoffs", "kickback kickbacks"),
        -2: ("bribe bribes bribed bribery", "ransom ransoms", "extortion", "blackmail", "shakedown"),
        1: ("donation donations", "gift gifts", "contribution contributions"),
    }),
    Frame("exchange", {
        0: ("prisoner_swap prisoner_swaps swap swaps", "prisoner_exchange prisoner_exchanges"),
        -2: ("ransom", "capitulation", "appeasement", "negotiating_with_terrorists"),
    }),
    Frame("cut of spending", {
        0: ("spending_cut spending_cuts budget_cut budget_cuts",),
        -1: ("austerity",),
        1: ("efficiencies", "savings"),
    }),
    Frame("tax", {
        0: ("tax_cut tax_cuts",),
        -1: ("tax_giveaway tax_giveaways", "tax_scam"),
        1: ("tax_relief",),
    }),
    Frame("money from the state", {
        0: ("rescue_package", "stimulus", "aid_package"),
        -1: ("bailout bailouts", "handout handouts"),
    }),
    Frame("spy", {
        0: ("intelligence_officer intelligence_officers", "double_agent double_agents"),
        -1: ("spy spies",),
        -2: ("traitor traitors", "turncoat turncoats"),
        1: ("diplomat diplomats", "envoy envoys"),
        2: ("defector defectors",),
    }),
    Frame("somebody who tells secrets", {
        0: ("leaker leakers", "informant informants"),
        -2: ("traitor traitors", "snitch"),
        1: ("whistleblower whistleblowers whistle-blower whistle-blowers",),
    }),
    Frame("deserter", {
        0: ("missing_soldier", "captured_soldier", "prisoner_of_war"),
        -1: ("deserter deserted desertion",),
        -2: ("traitor", "collaborator"),
    }),
    Frame("watching", {
        0: ("surveillance", "data_collection", "collection_of_data", "monitoring"),
        -1: ("spying spied", "snooping snoop snooped", "eavesdropping eavesdrop eavesdropped"),
        -2: ("dragnet", "police_state"),
    }),
    Frame("questioning", {
        0: ("interrogation interrogations", "harsh_interrogation"),
        -2: ("torture tortured torturing",),
        1: ("enhanced_interrogation",),
    }),
    Frame("inquiry", {
        0: ("investigation investigations", "inquiry inquiries", "probe probes"),
        -1: ("fishing_expedition",),
        -2: ("witch_hunt witch-hunt witch_hunts", "inquisition", "kangaroo_court", "show_trial", "hit_job"),
    }),
    Frame("what somebody is charged with", {
        0: ("allegation allegations", "accusation accusations"),
        -2: ("smear smears smear_campaign", "slander", "fabrication fabrications", "fake_news", "hoax",
             "character_assassination"),
    }),
    Frame("dispute over trade", {
        0: ("trade_dispute trade_disputes", "trade_conflict", "trade_tensions", "trade_spat"),
        -1: ("trade_war trade_wars",),
    }),
    Frame("against abortion", {
        0: ("abortion_opponent abortion_opponents", "anti-abortion", "antiabortion"),
        1: ("pro-life",),
    }),
    Frame("for abortion", {
        0: ("abortion_rights",),
        -1: ("pro-abortion",),
        1: ("pro-choice",),
    }),
    Frame("the unborn", {
        0: ("fetus fetuses foetus embryo",),
        1: ("unborn_child unborn_children unborn_baby unborn_babies",),
    }),
    Frame("climate", {
        0: ("climate_change", "global_warming"),
        -1: ("climate_hoax", "climate_alarmism"),
        1: ("climate_crisis", "climate_emergency"),
    }),
    Frame("launch", {
        0: ("rocket_launch rocket_launches",),
        -1: ("missile_test missile_tests missile_launch missile_launches",),
        1: ("satellite_launch satellite_launches", "space_launch space_launches"),
    }),
    Frame("interference", {
        0: ("interference interfere interfered interfering", "influence_campaign influence_operation"),
        -1: ("meddling meddle meddled",),
        -2: ("attack_on_democracy attack_on_our_democracy", "act_of_war"),
    }),
)

# Frames of people and of acts of which an article rarely tells two at once: a holder's word beside the outlet's names
# the same, although no word around them is shared.
BESIDE_FRAMES: frozenset[str] = frozenset({
    "people in the street", "gathering", "death", "soldiers and police", "fighters", "taking into custody",
    "people held", "people who came", "change of power", "spy", "place of holding",
})

# Frames of which one article tells many at once: the words right beside must name whose it is.
OWNED_FRAMES: frozenset[str] = frozenset({"government", "head of a state"})

# Frames whose words name a whole kind of people or thing: by its choice an outlet shows its style.
STYLE_FRAMES: frozenset[str] = frozenset({
    "people who came", "against abortion", "for abortion", "the unborn", "climate", "tax",
})

# Words of doubt before a noun: whoever puts one there does not take the name for the thing.
DOUBTING_WORDS: frozenset[str] = frozenset({
    "so-called", "self-styled", "self-proclaimed", "self-declared", "purported", "supposed", "bogus", "phony",
    "phoney", "sham", "illegitimate",
})

# Words that are doubted alone: by "so-called" before them, or by printing them between quotation marks where nobody is
# told to have said them. Of other names two words are needed: "so-called president" meets every president.
OFTEN_DOUBTED: frozenset[str] = frozenset({
    "victory", "victories", "election", "elections", "referendum", "democracy", "independence", "sovereignty",
    "republic", "autonomy", "liberation", "reform", "reforms", "confession", "confessions", "trial", "ceasefire",
    "truce", "evidence", "terrorists", "terrorist", "rebels", "separatists", "militants", "coup", "genocide",
    "peacekeepers", "volunteers", "patriots", "martyrs", "martyr", "refugees", "scandal", "hoax", "compromise",
    "concession", "sequester", "amnesty", "bailout", "provocation", "provocations", "aggression", "self-defence",
    "self-defense", "resistance", "experts", "activists", "emergency", "attack", "attacks", "ambush", "massacre",
    "invasion", "loopholes", "caravan", "dossier", "ban", "blockade", "annexation", "famine", "cover-up", "leak",
})

# What stands before or behind a word and makes it another thing: "riot police", "sanctions regime", "heart attack".
NOT_AFTER: dict[str, frozenset[str]] = {
    word: frozenset(others.split())
    for word, others in {
        "regime": "sanctions inspection inspections tax visa treaty safeguards regulatory control verification "
                  "nonproliferation non-proliferation training trade",
        "attack": "heart panic asthma personal verbal to will would could",
        "attacks": "heart panic personal verbal",
        "murder": "degree felony attempted charged charge count counts convicted suspicion accused guilty alleged",
        "occupation": "his her", "fighter": "jet", "fighters": "fire jet", "arrest": "cardiac house",
        "march": "in of on since by until late early last", "relief": "tax",
        "death": "to", "accident": "no by",
    }.items()
}
NOT_BEFORE: dict[str, frozenset[str]] = {
    word: frozenset(others.split())
    for word, others in {
        "riot": "police gear squad squads shield shields control act helmets guns",
        "fighter": "jet jets plane planes pilot", "rebel": "against", "incident": "report reports room",
        "murder": "charge charges trial case suspect weapon investigation rate",
        "terrorist": "attack attacks group groups organization organisation list",
        "spy": "agency agencies chief service services poisoning case scandal",
        "leader": "of", "president": "of", "vote": "for against on", "attack": "on ad ads",
        "kidnapping": "charge charges", "bribery": "charge charges", "migrant": "camp camps caravan",
        "death": "toll penalty row threat threats sentence squad certificate rate",
        "detention": "center centers facility facilities centre centres camp",
    }.items()
}
# fmt: on
