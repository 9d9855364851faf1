"""French words with the English word by which statements, figures and happenings are compared across languages.

Lemmas in small letters, of what news is made of. Nothing of this is ever shown: passages stay as they are printed. A
word that stands here under no English one is compared as it is, so that two French articles always meet.
"""

from __future__ import annotations

_GROUPS = """
die:mourir décéder|kill:tuer abattre|dead:mort tué décédé|death:décès mort|murder:assassiner meurtre assassinat
victim:victime|corpse:cadavre dépouille|body:corps|injure:blesser|injured:blessé|wound:blessure|hurt:toucher
missing:disparu|disappear:disparaître|arrest:arrêter interpeller arrestation interpellation|arrestee:interpellé
detain:détenir emprisonner incarcérer détention|custody:garde|release:libérer libération relâcher|prison:prison
charge:inculper inculpation|prosecute:poursuivre|shoot:tirer|shot:tir coup|fire:feu|bullet:balle|weapon:arme
armed:armé|police:police policier gendarme gendarmerie|soldier:soldat militaire|army:armée|troop:troupe|force:force
attack:attaque attaquer attentat|bomb:bombe|explode:exploser|explosion:explosion|missile:missile|war:guerre
peace:paix|ceasefire:cessez-le-feu trêve|violence:violence|violent:violent|peaceful:pacifique pacifiquement
protest:manifester manifestation|protester:manifestant|demonstrator:protestataire|march:marche marcher|riot:émeute
rioter:émeutier|strike:grève|striker:gréviste|crowd:foule|gather:rassembler réunir|rally:rassemblement
disperse:disperser dispersion|block:bloquer blocage|occupy:occuper|barricade:barricade|clash:affrontement heurt
people:personne gens|man:homme|woman:femme|child:enfant|worker:ouvrier travailleur salarié|docker:docker
union:syndicat|unionist:syndicaliste|family:famille|resident:habitant riverain|inhabitant:habitant|citizen:citoyen
witness:témoin|passenger:passager|crew:équipage|sailor:marin|firefighter:pompier|rescuer:secouriste|doctor:médecin
patient:patient|hospital:hôpital|refugee:réfugié|migrant:migrant|journalist:journaliste|lawyer:avocat|judge:juge
prosecutor:procureur|court:tribunal cour|trial:procès|law:loi|rule:règle|inquiry:enquête|investigate:enquêter
investigator:enquêteur|autopsy:autopsie|expert:expert|evidence:preuve|report:rapport|video:vidéo|photo:photo
minister:ministre|ministry:ministère|government:gouvernement|president:président|mayor:maire|prefect:préfet
prefecture:préfecture|opposition:opposition|opponent:opposant|deputy:député|senator:sénateur|parliament:parlement
candidate:candidat|leader:chef dirigeant cheffe|spokesperson:porte-parole|official:responsable|authority:autorité
election:élection scrutin|vote:vote voter|ballot:bulletin|voter:électeur|turnout:participation|result:résultat
poll:sondage|fraud:fraude|rig:truquer|count:décompte dépouillement|victory:victoire|win:gagner remporter|lose:perdre
win:obtenir recueillir|resign:démissionner|resignation:démission|sack:limoger|dismiss:licencier|appoint:nommer
suspend:suspendre|close:fermer|open:ouvrir rouvrir|company:compagnie entreprise société|group:groupe|owner:armateur
ship:navire cargo bateau|vessel:bâtiment|boat:embarcation|port:port|quay:quai|container:conteneur|cargo:cargaison
nitrate:nitrate|fuel:carburant|oil:pétrole|gas:gaz|tonne:tonne|dam:barrage|bridge:pont|road:route|train:train
plane:avion|car:voiture|truck:camion|building:immeuble|house:maison|factory:usine|mine:mine|sink:couler sombrer
burn:brûler|blaze:incendie|flood:inonder inondation|collapse:effondrement|fall:tomber|rise:monter augmenter
safe:sûr|safety:sécurité sûreté|security:sécurité|danger:danger|dangerous:dangereux|threat:menace|threaten:menacer
toll:bilan|loss:perte|damage:dégât dommage préjudice|cost:coût coûter|price:prix|wage:salaire|money:argent|pay:payer
sanction:sanction|order:ordre ordonner|state:état|emergency:urgence|curfew:couvre-feu|ban:interdire interdiction
deploy:déployer|deployment:déploiement|send:envoyer|withdraw:retirer|evacuate:évacuer|evacuation:évacuation
rescue:sauver secourir|flee:fuir|displace:déplacer|displaced:déplacé|expel:expulser|expulsion:expulsion
help:aider aide|deliver:livrer|delivery:livraison|ask:demander|demand:exiger réclamer|refuse:refuser|accept:accepter
agree:convenir|negotiate:négocier|negotiation:négociation|talk:discussion pourparlers|deal:accord|agreement:entente
accuse:accuser|accusation:accusation|blame:reprocher|responsible:responsable|responsibility:responsabilité
guilty:coupable|innocent:innocent|lie:mentir mensonge|truth:vérité|true:vrai|false:faux|claim:affirmer|deny:démentir
denial:démenti|hide:cacher dissimuler|manipulation:manipulation|provoke:provoquer|provocation:provocation
justice:justice|injustice:injustice|legal:légal|illegal:illégal|legitimate:légitime|illegitimate:illégitime
defense:défense|defend:défendre|right:droit|free:libre|freedom:liberté|dissolve:dissoudre|dissolution:dissolution
announce:annoncer|confirm:confirmer|publish:publier|say:dire|declare:déclarer|sign:signer|write:écrire|speak:parler
begin:commencer|end:finir cesser|stop:arrêter|continue:continuer|happen:survenir|cause:causer|provoke:entraîner
build:construire|destroy:détruire|cut:couper|break:rompre|hit:frapper|beat:frapper|charge:charger|use:utiliser employer
tear-gas:lacrymogène|grenade:grenade|stone:pierre|baton:matraque|live:réel|rubber:caoutchouc|warning:sommation
hand:main|head:tête|leg:jambe|eye:œil|chest:poitrine|night:nuit|day:jour journée|week:semaine|month:mois|year:an année
morning:matin|evening:soir|city:ville|town:commune|village:village|country:pays|capital:capitale|border:frontière
region:région|world:monde|street:rue|square:place|north:nord|south:sud|east:est|west:ouest|former:ancien|new:nouveau
big:grand|small:petit|first:premier|last:dernier|important:important|serious:grave|independent:indépendant
international:international|national:national|political:politique|public:public|military:militaire|civilian:civil
unacceptable:inacceptable|excessive:excessif|disproportionate:disproportionné|proportionate:proportionné
shame:honte|farce:farce|massacre:massacre|crime:crime|criminal:criminel|terrorist:terroriste|terrorism:terrorisme
participate:participer|attend:assister|support:soutenir soutien|supporter:partisan|oppose:opposer|vote:suffrage
euro:euro|dollar:dollar|percent:pourcentage|third:tiers|half:moitié|quarter:quart|number:nombre|thousand:millier
house:logement|school:école|student:étudiant élève|teacher:enseignant|woman:épouse|husband:mari|wife:femme
mother:mère|father:père|son:fils|daughter:fille|brother:frère|sister:sœur|friend:ami|neighbour:voisin|colleague:collègue
comrade:camarade|ambulance:ambulance|operate:opérer|operation:opération|intervention:intervention|maintain:maintenir
restore:rétablir|self-defence:légitime-défense|camera:caméra|record:enregistrer|film:filmer|erase:effacer
transport:transporter|store:stocker|storage:stockage|warehouse:entrepôt hangar|inspect:inspecter|inspection:inspection
expertise:expertise|negligence:négligence|accident:accident|deliberate:délibéré|voluntary:volontaire|sabotage:sabotage
identify:identifier|find:trouver retrouver|search:rechercher fouiller|search:recherche|report:signaler|record:recenser
count:compter dénombrer|employ:employer|job:emploi|ship-owner:armateur|ambassador:ambassadeur|embassy:ambassade
"""

# French lemma -> English lemma. The first English word that a French one stands under counts.
GLOSSES: dict[str, str] = {}
for _line in _GROUPS.split("\n"):
    for _group in _line.split("|"):
        _english, _, _words = _group.partition(":")
        for _word in _words.split():
            GLOSSES.setdefault(_word, _english.strip())

# Nouns and adjectives whose noun means another thing than their verb: « mort » as a noun is who died.
NOUNS: dict[str, str] = {"mort": "dead", "blessé": "injured", "disparu": "missing", "tir": "shot", "arrêté": "decree"}
