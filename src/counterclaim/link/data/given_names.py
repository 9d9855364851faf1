"""Given names that are forms of one name: over languages, over ways of writing, and short forms.

Two people of one surname whose given names stand in one line here may be one person. Lines are in small letters
without accents, as `compare.spelling.plain` writes them; a line that opens with blanks goes on from the one before.
"""

from __future__ import annotations

_GROUPS = """
aaron aharon
abd abdul abdel abdal
abdullah abdulla abdallah abdollah
abraham ibrahim avraham abe ebrahim
adam adem
agnes agnieszka ines
ahmed ahmad ahmet akhmed akhmad
aleksei aleksey alexei alexey aliaksei oleksiy oleksii alexis
alexander aleksandr aleksander alexandr alyaksandr aliaksandr oleksandr olexander
  alexandre alessandro alejandro aleks
alexandra aleksandra alyaksandra oleksandra
alfred alfredo fred
alena elena helena olena helen yelena alyona hélène helene
alisa alice alicja
anastasia anastasiya anastasiia nastya anastasija
anatoly anatoli anatoliy anatolii anatol
andrew andy drew
andrei andrey andrij andriy andrii andrzej ondrej andrew
andreas andres andre
angela angelika angie
ann anna anne hanna hannah ganna ana annie anya
anthony tony anton antonin antoni
anwar anvar
arkady arkadi arkadiy
arseniy arseny arsenii arsen
arthur artur arturo art
artem artyom artsiom artiom
barbara varvara barbora
bashar bachar
benjamin ben binyamin benny benji benyamin
bernard bernie bernhard bernardo
boris barys borys
bogdan bohdan
catherine katherine kathryn katharine kate katie cathy kathy ekaterina
  yekaterina katerina kateryna katsiaryna katarina katarzyna katya catalina
charles charlie chuck chas
carl karl karel
carlos carlo
christina kristina khristina krystsina cristina khrystyna
christine kristin kristine
christopher christoph kristof cristobal krzysztof
constantine konstantin kanstantsin kostyantyn constantin
daniel dan danny danil daniil danilo danylo danila
daria darya dariya dasha daryia
david dave davyd dawid davide
deborah debbie deb debra
denis denys dzianis dennis
diana dziyana
dmitry dmitri dmitriy dmitrii dzmitry dmytro dima dimitri dimitry
donald don donny
dorothy dorothea dorota dora
douglas doug
edward eduard eduardo edvard edouard
elizabeth elisabeth elisabetta elzbieta yelizaveta elizaveta
emmanuel emanuel manuel
eric erik erich
eugene evgeny evgeni yevgeny yevgeni evgeniy evgenii yevgeniy yevhen yauhen eugenio jewgeni gene
eva yeva ewa ave
evgenia yevgenia evgeniya yevgeniya eugenia yevheniya
fatima fatma fatemeh
fedor fyodor feodor fiodar fedir
theodore teodor
francis francisco francesco francois franciszek
frank frankie franz
frederick frederic friedrich federico fryderyk
gabriel gabriele gavriil
galina halina halyna
gennady gennadi gennadiy hennadiy henadz gennadii
geoffrey geoff jeffrey jeff
george georg georges
georgy georgi georgiy heorhiy giorgi
jorge giorgio
gerald gerry jerry
gerard gerhard gerardo
gregory greg grigory grigori hryhoriy grzegorz hryhorii ryhor gregor
gustav gustavo gustave
harold harry
hassan hasan
henry henri heinrich henrik enrique hendrik henryk
hussein hossein hussain husayn husain hosein hussien houssein huseyin
igor ihor ihar
ilham ilkham
ilya ilia illia illya ilja elijah elias eliyahu
irina irene iryna iryna irena
isaac yitzhak itzhak izaak ishaq isak
ismail ismael esmail ismaeel
john johnny jon
ivan ioann vanya ivane
jan johan johannes johann hans
giovanni gianni
yohanan yochanan
sean shaun shawn
ian iain
jacob jakob yakov yaakov jakub iakov
james jim jimmy jimmie
janet janette
jennifer jen jenny jenn
jessica jess jessie
joan joanna joanne johanna ioanna
joseph joe joey josef jozef yosef iosif yossi osip
yusuf yousef youssef yussuf yosef
jose josep
joshua josh yehoshua
julia yulia yuliya giulia yuliia iuliia julija
julian yulian julien
kenneth ken kenny
khaled khalid
kirill kiril kyrylo kiryl cyril
ksenia xenia kseniya oksana aksana
laura lora
lawrence larry laurence laurent lorenzo lars
leo lev
leonid leanid
leonard leonardo
leslie les
lewis louis lou
ludwig ludovic
luis luigi
lydia lidia lidiya
ludmila lyudmila liudmila lyudmyla ludmilla
luke lucas luca lukas luc lukasz
magdalena madeleine magda madeline
mahmoud mahmud mahmood
margaret margarita margarete marguerite malgorzata
maria mary marie mariya mariia maryia marija masha maryja
marina maryna
mark marc marco marcus markus marek marko marcos
martin martyn marcin marty
matthew matt matteo mathieu matthias mateusz matvey matvei mateo matthieu
maxim maksim maksym max maxime maksym maximilian
michael mike mikhail mykhailo mikhailo mikhael mikhal michal
  mikael mihail mihai mikheil micheal mihajlo
miguel michel
mohammed mohammad mohamed muhammad muhammed mohamad mohamud mahomet mehmet mohammad muhamad mohd
moses moshe moussa musa mousa
mstislav mscislau
mustafa mostafa moustafa
natalia natalya nataliya natalie nathalie natasha natallia nataliia
nathan nathaniel nate
nicholas nick nicolas nikolas nicolae niccolo nicky
nikolai nikolay nikolaj mykola mikalai mikalay nikola mikola
nadezhda nadiya nadia nadzeya
oleg oleh aleh
olga olha volha helga
omar umar omer
osama usama
patrick pat paddy padraig
patricia pat patty trish tricia
paul pol pauli pal
pavel pavlo pawel pavol paval
paolo pablo
peter pete pyotr petr petro piotr pieter piatro petar petros pjotr
philip phillip philippe phil filip felipe
rachel rahel raquel rachael
rafael raphael rafal
raymond ray raimund ramon
rebecca becky rebekah
richard rick dick rich ricardo rickey ricky riccardo
robert bob bobby rob robbie roberto
roman raman
ronald ron ronnie
rostislav rostyslav
ruslan
saddam
samuel sam sammy samuil shmuel
sarah sara
sebastian sebastien
serge sergei sergey sergi serhiy serhii siarhei sergii sergio sergej syarhey
sofia sophia sophie sofiya zofia sofya sophy
stanislav stanislau stanislaw stas stan
stephen steven steve stephan
stefan stefano stephane stefanos
stepan szczepan
susan sue susie suzan
suzanne susanna zuzana
svetlana sviatlana svitlana svyatlana swetlana
sviatoslav svyatoslav
taras
tatiana tatyana tetiana tatsiana tatjana tanya tetyana tania
terence terrence terry terrance
teresa theresa therese terezia tess
thomas tom tommy tomas tomasz tomaso tommaso
timothy tim timofey tymofiy tsimafei
uladzimir vladimir volodymyr wladimir vladimír vova wlodzimierz
vadim vadym vadzim wadim
valentin valiantsin valentyn valentine
valentina valiantsina valentyna
valery valeri valeriy valerii valer valeriya valerij
vasily vasili vasiliy vassily vasyl vasil vasilii wasily basil vassili
veronica veronika veranika
victor viktor viktar wiktor vitya
victoria viktoria viktoriya viktoryia vicky
vincent vince vincenzo vicente
vitaly vitali vitaliy vital vitalii vitalij witali
vladislav vladyslav uladzislau vlad wladyslaw
vyacheslav viacheslav viachaslau vjatscheslaw
walter walt
william bill billy will willie
wilhelm willem
xavier javier
yaroslav iaroslav jaroslav yaraslau jaroslaw
yegor egor yahor jegor
yuri yury yuriy yurii iurii jury juri yura iouri
zachary zach zack
zinaida zinaida
abbas abas
abdulaziz abdelaziz abdalaziz
abdulrahman abdelrahman abdurrahman abderrahmane abdalrahman abdolrahman
adel adil
aisha ayesha aysha aicha ayse
akbar akber
ali aly
ameer amir emir
amina aminah emine
arash aarash
aryeh arye arie
aristidis aristeidis aristides
asghar asgar
athanasios thanasis thanos
ayman aymen aiman
baruch barukh boruch
behzad bahzad
bilal bilel
chaim haim hayim hayyim chayim
dariush daryush darius
david dawud daoud dawood daud davud
dimitrios dimitris demetrios demetrius dimitri
djibril jibril jibreel
eleftherios lefteris
eleni elena helen
eliezer eliazar
evangelos vangelis
faisal faysal feisal faycal
farhad ferhad
fathi fethi
fatima fatimah fatemeh fateme fatma
ghada gada
gideon gidon
hakim hakeem
hamid hameed
hanan hanane
hashim hashem hachem
hisham hesham hicham
hussein huseyin husseyin hocine
ibrahim brahim ebrahim
idris idrees driss
ilyas elias ilias
iman eman
ioannis yannis giannis yiannis
isa issa eissa
jaafar jafar jaffar djafar
jamal gamal djamel cemal
jamil jameel gamil djamil
kamal kemal kamel
karim kareem
kaveh kave
khadija khadijah hatice
khosrow khosro khosrau
konstantinos kostas costas constantinos constantine
kyriakos kiriakos
layla leila leyla laila
lubna loubna
majid majeed
malik malek
mansour mansur mansoor
maryam mariam meryem miriam maria
masoud masud massoud mesut messaoud
mehdi mahdi
menachem menahem
mehmet mohammed muhammad
michail michalis mihalis michael
mohsen muhsin mohcen
munir mounir mooneer
murad mourad murat
mustafa mostafa moustapha mustapha
nabil nabeel
nachman nahman
nadia nadya
naim naeem
nasser nasir naser
nikolaos nikos nicholas
nouri noori
osman othman uthman usman ousmane
panagiotis panayiotis panos
parviz parvez perviz
pinchas pinhas
qasim qassem kassem kasim qasem
rachid rashid rasheed
rafiq rafik rafic
rahim raheem
ramadan ramazan ramzan
reuven reuben ruven
reza rida ridha riza
rivka rebecca
sadiq sadegh sadek sadik
saeed said
saif sayf seif
saleh salih
saleem salim selim
samir sameer
sayyid sayed syed seyed seyyed
sharif shareef sherif cherif
shaul saul
shimon simon simeon
shlomo solomon salomon
shmuel samuel
spyridon spyros spiros
sulaiman suleiman sulayman suleyman souleymane soliman
tamer tamir
tareq tariq tarek tarik
tsvi zvi tzvi
vasileios vasilis vassilis
walid waleed oualid
yahya yahia yehia
yasser yasir yaser
yehuda judah
yoav joab
yunis yunus younis younes yunes
zainab zaynab zeinab zeynep
zakaria zakariya zachariah
zeev zev
ziad ziyad zeyad
anand ananda anandh
aravind arvind
ashok asok
dipak deepak
krishna krsna
lakshmi laxmi luxmi
rajeev rajiv
sandeep sandip
sanjay sanjai
sunil suneel
prasad prasada prashad
narayan narayana narain
bhargav bhargava
mohan mohun
maurice mo moe maury morris
israel yisrael
huda houda
nur noor nour nura
vijay bijay
vinod binod
"""

GIVEN_GROUPS: dict[str, frozenset[int]] = {}
"""The numbers of the lines that a given name stands in."""

for _number, _line in enumerate(_GROUPS.strip().replace("\n  ", " ").splitlines()):
    for _name in _line.split():
        GIVEN_GROUPS[_name] = GIVEN_GROUPS.get(_name, frozenset()) | {_number}
