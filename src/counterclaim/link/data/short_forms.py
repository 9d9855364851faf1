"""Short forms of English given names, each line a name and its short forms, plain.

Cut from the hand-made list of the Apache-2.0-licensed package nicknames 1.0: names that are frequent, and short forms
that are not frequent names of their own; the lines at the top are added. Two short forms of one line are not taken
for each other: only the first word of a line meets the others.
"""

from __future__ import annotations

_SHORT_FORMS = """
alexander alex aleks sasha sandro alec
aleksandr sasha alex
oleksandr sasha alex
alexandra alex sasha
aleksandra sasha
anthony tony
charles charlie chuck
christina chris tina
christine chris tina
christopher chris kit
constantine kostya
edward ed eddie ted
elizabeth liz beth betty eliza lizzie betsy libby
francis frank fran
franklin frank
frederick fred freddie
friedrich fritz
georgy gosha
henry harry hank
jacob jake
jacqueline jackie
james jamie
john jack
jonathan jon
kimberly kim
leonid lyonya
margaret maggie meg peggy
michael mickey mick
mikhail misha
mitchell mitch
nikolai kolya
nicolas nico
oliver ollie
patricia pat
raymond ray
robert bert
samuel sam
sarah sally
theodore ted teddy theo
edmund ted
thaddeus ted
vladimir vova volodya
william liam
yevgeny zhenya
abel abe
abigail abbey abbie
ada adie
adela adie
agnes aggy
alberta bertie
alexis lexi
alison ali
allison allie ally
allyson allie ally
alonzo lonzo
althea ally
alyssa ally
amanda manda
andrea andi drea
angelica angelika angelique angie
angelina angie
anthony ant
arlene arly
arnold arnie
ashley ash ashly
audrey audree
augusta gussie
aurelia aurilla
barbara barbie barby
bart bartholomew
beatrice bea trixie
belinda belle
benjamin benjy bennie
bernard berney berny
bert bertie
bertha bertie
beverly bev
brianna bri
bridget bridgie bridie
brittany britt brittnie
brittney britt brittnie
caitlin cait caity
caleb cal
calvin cal
cameron cam
camille cammie
candace candy dacey
carla carly
carol carolann carri
cassandra cassie
cedric ced
celeste lessie
charlotte char
cheryl cher
chester chet
christina chrissy
christine chrissy
claire clair
clarence clair
claudia claud
clifford cliff
clifton cliff
conrad con
constance connie
corey cordy
cornelia cornie corny nelia nelly
cornelius corny
cory cordy
crystal crys stal
daniel dann
danielle dani ellie
daphne daph daphie
darlene darry
david davey
debbie debby
debora deb debby
deborah debby
delbert del
della delilah dell
delores dell
dennis dennie denny
derek derrek derrick
diana dicey
diane dian dicey
dominic dom
dominick dom nicky
donald donnie dony
dorothy dortha dottie dotty
edgar eddy
edith edie
edmond eddy
edmund eddy
edna edny
eduardo eddy
edward eddy
edwin eddy
elaine lainie
eleanor ellie
elias lias
elizabeth lizzy
elsie elsey
elvira elvie
emanuel manny
emily emmy
emma emmy
ernest ernie
ernestine erna
estella essy
estelle essy
eunice nicie
evangeline vangie
felicia fel feli
florence flo flossy
fran frannie
frances francie frannie franniey franny
francine francie frannie franniey franny
frederick derick freddy
gabriel gabby gabe
gabrielle gabby
garrett gare garratt garret
george georgie
geraldine gerri gerrie gerry
gertrude gert gertie
gilbert gil
gloria glory
gregory gory
heather hetty
henrietta henny
herbert herb
hillary hilary
horace horry
howard howie
hubert hub
irving irv
isabel issy
isabelle belle issy
jacqueline jackie jacqui
jane janie
jean jeannie
jeanne jeannie
jennifer jenni jennie
jim jimmie
john jonnie jonny
johnathan johnathon johny jonnie jonny
jon jonnie jonny
jonathan johny jonnie jonny
jonathon johny jonnie jonny
joseph jos
josephine josey josie
joshua jos
joyce joy
judith jude judi judie judy
julia jules
julian jule jules
julie jule jules
junior junie
justin juston
katherine katy
kathleen kathy katy
katy kathy katie
kayla kay
kelley kellie kelly
kevin kev
kimberley kimberli
kimberly kimberli
lamont monty
latisha tish tisha
laurel laurie
lauren laurie
lawrence lawrie
leonard lenny
lesley les
lester les
lillian lil
lilly lil lily
linda lindy
lindsay lindsey lindsie lindsy
loretta lorie lorrie retta
lorraine lorie lorrie
louis louie
lucia lucy
lucille cille lucy
lucinda lucy
lydia lyddy
madeline maddi maddie maddy madie
madelyn maddy madie
magdalena maggie
malcolm malc
malinda lindy
manuel manny
margaret maggy marge margery margy
margarita maisie marge
marian marianna
marietta mariah mary
marilyn mary
marion mary
marissa rissa
marjorie margy
marsha marcie mary
martha marty
marvin marv
mathew mat maty
matilda matty tilly
matthew mattie matty
megan meg
meghan meg
melanie mellie
melinda lindy mel
melissa lissa mel
melvin mel
mercedes merci mercy
michael micky mikey
micheal mikey miky
michelle chelle mickey
miguel miggy miguael miguaell miguail miguell
mike micky
mildred milly
miranda mira
miriam mitzie
mitchell mitch
mitzi mittie mitty
monica monna monnie
morris morey
moses mose moss
muriel mur
myrtle myrt myrti
nadine nada
nancy nan nanny
natalie natty
natasha nat
nathan nat
nathaniel nat natty
nelson nels
nicholas nic nickie
nicolas nic nickie
nicole nicki nicky
nora nonie
norbert norby
norman norm
olivia livia
peggy peg
penelope penny
priscilla cilla prissy
randall randy
randolph dolph randy
rebecca becca
regina reggie
reginald reg reggie renny
richard richie
robert robby
roberta bertie robbie roby
roderick rickie roddy
roger roge
roland lanny rollo rolly
rose rosie
roseann rosie
rosemary rosemarie rosey
roxanne roxie
rudolph dolph olph rudy
russell russ rusty
sabrina brina
salvador sal sally
samantha mantha sammy
scott scottie scotty
sheldon shelly
sheryl sher sherry sherryl
shirley shirl
sidney sid
solomon sol solly
sondra sonnie
stephanie steffi steffie steph stephani stephany stephie stephine stevie
stephen steph
steven steph stevie
stuart stu
susan sukey suzie
susie suzie
sylvester syl vessie vester
tabitha tabby
tasha tash tashie
teresa tessie
terri terrie
thomas thom
tiffany tiff tiffy
tim timmy
timothy timmy
ursula sula sulie
valerie val
vanessa nessa vanna
veronica ronie
vicki vickie vicky
victor vic
victoria tori torie torrie vic vickie
vincent vin vinnie
virginia ginny virgy
vivian viv
wallace wally
walter wally
wendy wen
wesley wes
wilbur willy
wilfred wil
william wil willy
willis willy
wilson willy
winifred winnet
winnie winnifred
woodrow woody
zachary zac zachy
"""

SHORT_FORMS: dict[str, frozenset[str]] = {}
"""The given names that a word may be short for, and itself where it has short forms."""

for _line in _SHORT_FORMS.strip().splitlines():
    _name, *_shorts = _line.split()
    for _short in (_name, *_shorts):
        SHORT_FORMS[_short] = SHORT_FORMS.get(_short, frozenset()) | {_name}
