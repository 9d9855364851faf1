"""Frequent given names, plain: two of them that differ in a letter are two names, not one misspelt.

Given names of the United States (Census Bureau 1990, public domain) and of nine other countries (as the MIT-licensed
package mimesis 22 has them), written as `compare.spelling.plain` writes them. Which of them are forms of one name is
told in `given_names.py`. Those that are written in Cyrillic or Greek at home stand apart.
"""

from __future__ import annotations

_FIRST_NAMES = """
    aaliyah aaron ababa abbie abby abdallah abdoulaye abdul abe abel abelie aberto abigael abigail abra abraham
    abram abramo abree abri abriana abrianna abrielle abrienne achile achille achim acilay acun ada adalberto
    adalgisa adalgiso adalia adalina adam adama adame adamo adan addie addolorata adel adela adelaida adelaide
    adelajda adelbert adele adelfried adelgunde adelheid adelia adelina adeline adelino adelisa adell adelrico adem
    adi adie adil adisoda adolf adolfina adolfine adolfo adolph adona adone adreana adria adrian adriana adrianna
    adrianne adriano adrien adrienna adrienne aemiliano aemilio aeneas affonso africa afrodyta afsar aga agapeto
    agapetus agapito agata agatha agathe agatho agaton agca agnella agnes agnese agneta agnieszka agostina agostino
    agueda agustin agustina ahmad ahmed ahren ahunaz ahunisa ahunur ahuse ahusen aicha aida aidan aileen aimee aimon
    aina ainara ainhoa ainoa airiana aisha ajda ajlan aka akabey akad akalp akan akant akarca akarsel akasya akata
    akay akba akbaran akbatu akbatur akcan akdemir akdeniz akel aken aker akergin akguc akgun akhan akiman akin
    akinalp akiner akintan akkor akkoz akman akmeric akoz akpolat aksal aksan aksel aksev aksit aksu aktan aktas
    akun ala alagul alaina alan alana alanzo alatan alaz alba alban albane alberico albern albert alberta albertaa
    albertina alberto albin albina albinia albirto alcee alcicek alcie alcin alcina alda alden alder aldo
    aldobrandino aldona alec alecia aleda alegra alejandra alejandro alek aleksa aleksander aleksandra aleksy alene
    aleron alessa alessandra alessandrina alessandrine alessandro alessia alessio aletha aletta alev alex alexa
    alexander alexandra alexandre alexandria alexia alexis alexy aleyna alfeo alfieri alfio alfonsina alfonso
    alfonzo alfred alfreda alfredo algan alger algernon algin algul alhan ali alia alice alicia alicja alienor alim
    alin alina aline alisa alisha alison alissa alix aliya aliyah alizee alkan alkim alkin alkiz alkun allan allecra
    allegra allegria allen allene allie allison allyson alma almina almudena alodia alois alojzy alondra alonso
    alonza alonzo aloysius alp alpagan alpagut alparslan alpay alpdemir alpdogan alper alperen alpha alphan alphons
    alphonse alphonso alpike alpkan alrigo alsan alta altagracia altan altaner altay althea altin alton altug altunc
    altuner alva alvara alvaro alvin alvina alvise alwin alwina alwine alya alyce alycia alyson alyssa alyssia
    amadea amadeo amadeusz amado amadore amadou amalea amalia amalie amanda amandine amando amara amato amaury amaya
    amber ambra ambre ambrine ambrogio ambroise ambrose ambrosi ambrozja ambrozy amedeo amel amelia amelie amerigo
    ames amie amiens amin amina aminata amine aminta amintore amir amira amo amos amparo ampelio amy ana anabel
    anacleto anae anael anaelle anais analiese analise anas anastagio anastasia anastasio anastasius anastazja
    anastazy anatol anatole anatolio ander anderson andino andra andre andrea andreana andreas andreina andres
    andrew andria andrzej andy andzela andzelika ane aneta anette ange angel angela angele angeles angelia angelica
    angelico angelika angelina angeline angelique angelita angelo angie angiola angioletta angioletto angiolo ani
    anibal aniela aniella aniello anika anil anis anissa anita anja anjelica anjelo anka anke ann anna annabelle
    annaelle annah annalisa annalise annamarie anne annegret anneli annelie annelies anneliese annelise annemarie
    annetta annette anni annibale annie annika annina annkatrin annmarie annunciata annunziata annuziata anny
    anonciada anouk anselmo ansgar ant anthony antioco antione antionette antje antoine antoinette anton antone
    antonello antonette antoni antonia antonieta antonietta antonin antonina antonino antonio antoniusz antony
    antwan anzia apollinare apolline apolonia apoloniusz april arabella arabelle araceli aral aramis aran arantxa
    aras arat arca arcangelo archie arda arden ardil arduino arek arendt aretha aretino arhan ari aria ariadna ariah
    ariana arianna arica arican ariel ariela arietta arikan arin arinc arkan arkin arkut arleen arlen arlene arleta
    arlie arline arlo armagan arman armand armando armani armanno armida armide armin armino armo armond armonda
    arnaldo arnau arnaud arndt arne arnelle arnold arnoldo arnulfo aroghetto arol aroldo aron aronne arrighetto
    arrigo arron arsene arsenia arsenio arslan art artem arthur artun artunc artur arturo arvin aryana aryanna asa
    ascension asel ashlee ashleigh ashley asia asier askin asma assia assunta assya astrid asuncion asya ata atabey
    atacan atahan atak atakan atalay ataman athena athenais atil atilgan atinc attilio attilo aubin aubrey audra
    audrey audric august augusta auguste augustin augustine augustino augusto augustus augustyn augustyna aura
    aurelia aurelie aurelien aurelio aurick aurora aurore austin autumn ava avery avis awa axel axelle aya ayaz
    aybars ayberk aybike aybora ayda aydin ayhan ayliz ayman aymane aymen aymeric aymete aymira ayoub aypolat aysil
    aytun aytuna aytunc aytunca ayza azrak azucena azzo azzolino azzurra bade badis bahadir bahar baiardo balamir
    balbina balca baldassare baldassario baldovino balin balkir bambi bambina bamhi banu baptiste baran baranalp
    baransel barb barbara barbel barbra barcin barend barin baris barkin barlas barney barrett barry bart bartek
    bartlomiej bartolo bartolomeo bartolommeo barton bartosz bartu bartunc basak basar basaran baser bashan basia
    basil basile basilio bastian bastien bati batibek batihan battista batu batuhan batur baturalp baturay bautista
    baybars baybora bayhan baykal baykam baykan baysal baysan bazyli bea beata beate beatrice beatricia beatrix
    beatriz beau becky bediz begona begonia begum beha behir beker bekir bekturk bela belda belen belgi belgin
    belinda beliz bella belladonna bellance bellarmine belle bellina bellino bellissa beltran beltrano belva
    belvedere ben benat benedetta benedetto benedict benedikt benedykt benedykta bener bengi bengisu beniamin
    beniamino benigna benigno benita benito beniz benjamin bennett bennie benno benny benoit benton benvenuto
    benvolio benz beppe beran berdan berengar berenice berfin berfu berg berge bergen berger bergin berguzar berhan
    beria beril berin berit berk berkal berkan berkant berkay berke berker berkin berkkan berkman berksan berksay
    berktan berna bernadeta bernadetta bernadette bernadine bernard bernarda bernardino bernardo bernd bernice
    bernie berniece berrak berran berry bert berta bertan bertha bertie bertille bertina berto bertram bertrando
    beryl bess bessie beste beth bethany bethold betsy betta bette bettie bettina bettino betty bettye betul beulah
    beverley beverly beyza bia biaggio biagio biaiardo bianca bianka bibiana bice bige bigem bihter bilal bilan
    bilel bilge bilgealp bilgekagan bilhan bill billie billur billy bilun binnaz binnur bionca bionda biondello
    birant bircan birdie birgit biricik birkan birol birsen blaine blair blaise blake blanca blanche blandino blanka
    blazej bob bobbi bobbie bobby bodo bogachan bogdan bogna boguchwal boguchwala bogumil bogumila boguslaw
    boguslawa bohdan bolat boleslaw boleslawa bolonia bona bonar bonaventura bonaventure bonfila bonfilia bonfilio
    boniface bonifacia bonifacio bonifacy bonita bonito bonnie booker bora borachio borahan boran boris borja borys
    boyce boyd bozena bozenka bozenna bozydar bozyslaw brad bradamante bradford bradley bradly brady brahim brain
    branden brandi brandie brando brandon brandy brant braulio brayan breanna brenda brendan brendon brenna brent
    brenton bret brett brian briana brianna brianne briar brice bridget bridgett bridgette brigida brigitte britney
    britt britta brittany brittney brizio brock broderick bronco bronislaw bronislawa bronze brook brooke brooks
    bruce bruna brunela brunetta brunhild brunhilde brunilda bruno brunon bryan bryant bryce brygida bryon buck bud
    buddy buford buglem bugra bugrahan bugu buke buket bulut buonfiglio burak burcin burcu burhan burkay burl burt
    burton busra buster byanca byron caba cabal cacilia cacilie cade cadenza cag cagan cagatay cagdas cagil cagin
    cagla caglar caglayan cagman cagri caitlin caj cajetan cakir calandra calandre caleb cali calie calinda callie
    callisto calogera calogero calp calvin calvina calvino calynda camelia cameo cameron camil camila camilla
    camille camillo camilo campbell can canaan canan canberk candace candan candi candice candida candy caner
    canfeza cankat cankiz cankut cannelita canon canpolat cansu cantekin cappi caprice capricia capucine cara caren
    caresa carey cari caridad carin carina carissa carito carl carla carlene carlo carlos carlota carlotta carlton
    carly carmel carmela carmelita carmella carmelo carmen carmine carmyne caro carol carola carole carolin carolina
    caroline carolus carolyn carrie carrol carroll carson carter carvell cary caryn casandra cascata caseario casey
    cason cassandra cassandre cassie catalina catarina caterina catharina catharine catherine cathie cathleen
    cathrin cathrine cathryn cathy catina catrin catrina cecelia cecil cecile cecilia cecilie cecilio cecylia cedric
    cedrick celeste celestin celestina celestine celesto celestyn celestyna celia celian celik celina celine celso
    celya cemre cerelia ceren cesar cesare cesario cetin cetinalp cettina cevik cevza ceyda ceyhun ceylan cezaria
    cezariusz cezary chad chadwick chahine chahinez chaima chainey chance chanda chandra chanel chang chantal
    chantel charity charla charleen charlene charles charley charlie charline charlotte charly charmaine chas chase
    chasity chastity chauncey chaxiraxi chayma chelsea chelsey cheri cherie cherry cheryl chester chet chevy chi
    chiara chiarina chiquita chloe chloris chong chris christa christal christel christen christi christian
    christiane christie christin christina christine christof christoper christopher christy chrystal chuck chung
    cianna ciel cigdem cimen cinar cindi cindy cinzia cipriana cipriano circinus ciriaco ciro cirrillo cisco cise
    cisil citlali clair claire clara clare clarence clarice clarissa clarisse clark claud claude claudette claudia
    claudine claudio claus clay clayton clea clelia clemence clement clemente clementine cleo cletus cleveland cliff
    clifford clifton clint clinton cloe clotilde clovis clyde cobura coco cody coker colar colby cole coleen coleman
    colette colin coline colleen collette collin colombina colombo colonel colpan colton columbus colville come
    concepcion concetta concettina concha connie conrad consolacion consolata constance constantin constanza
    constanze constanzo consuelo contessa cora coralie cordelia cordell cordula corentin corey cori corina corine
    corinna corinne cornelia cornelius cornell corrado corrie corrine cortez cortney cory cosima cosimo cosku cosmas
    cosmo courtney courvoisier covadonga coy coyne craig cristal cristiana cristiano cristina cristobal cristoforo
    cristopher cristy crocetta crocifissa cruz crystal cuba curt curtis cynthia cyprian cyprien cyrielle cyril cyrus
    czarek czeslaw czeslawa dabney dafne dagmar dagmara dagna dagobert dahna dahnya daisy dalan dale dalia dalila
    dallas dalton dalya damaris damian damiano damien damion damla damon dan dana dane danelle danette dangelo dani
    danial daniel daniela daniele danielle danilo danislawa danita danka danna dannie danny dantae dante dantel
    danusia danuta dany daphne dara darcy darek darell daren daria darin dario daritza darius dariusz darla darleen
    darlene darnell daromir daron darrel darrell darren darrick darrin darron darryl darwin daryl darzybor dashiell
    daunte dave david davide davis dawid dawn dawna dax dayana dayna dean deana deandre deangela deangelo deann
    deanna deanne debbie debby debi debora deborah debra debrah dee deena defne deidra deidre deirdre del delanna
    delano delbert delfin delfina delia delilah della delma delmar delmer delois delores deloris delphine demarco
    demarcus demet demetria demetrio demetrius demi demir demiralp demiray demircan demirhan demirkan demont dena
    denice denis denise deniz denizhan dennis denny denver deon derek deren derick derin derrick derya deryanur
    desamparados desen deshawn desi desideria desiderio desiree desmond dessie deste destin destiny detta deusdedit
    devin devon devrim dewayne dewey dewitt dexter diamante dian diana diane diangelo diann dianna dianne dianora
    dick dicle didem didier diedrich diego dierk dieter dieterich dietlind dietlinde dietrich dikmen dilara dilay
    dilek dilem dillon dilmen dilruba dilsah dimitri dimos dina dinah dinc dincalp dincer dincerk dincturk dino dion
    dionisia dioniza dionizy dionne dior diren dirk dirlik dixie diyar djibril dobieslaw dobieslawa dobrawa doga
    dogan doganalp doganay dogu doguer dogus dolce dollie dolly dolores dolun dolunay domani domenic domenica
    domenico dominga domingo dominic dominick dominik dominique don dona donald donat donata donatella donatello
    donati donatien donato donatus dong donielle donisha donn donna donnalee donnell donnie donny donovan donte
    donus donya donzel dora dorcas doreen dorene doretha dorian doriano doris dorota dorotea dorothea dorothy dorris
    dorsey dortha dorthy doruk dottie doug douglas douglass dounia dovie doyle drago drew drina duane dudley duilio
    dulce duncan durante durukan durul dustin dusty duygu dwain dwayne dwight dylan earl earle earlene earline
    earnest earnestine easter ebba eberhard ebony ebru ece ecmel ecrin eda edda eddie eddy edelweiss eden edgar
    edgardo edison edita edith editta ediz edmond edmonda edmondo edmund edmundo edna edoardo edouard eduardo edvige
    edward edwardo edwin edwina edyta edythe efe efekan effie efisio efrain efren egbert ege egemen egidio egiodeo
    eike eileen eilhard ekin ekkehard ela elaine elario elba elbert elcin elda elden eldon eldridge eldwin elea
    eleana eleanor eleanora eleanore elena elene elenora eleonora eleonore elettra elfriede elga eli elia elias
    elida elie elif eligia eligio elijah elina eline elinor elio eliodoro eliot eliott elis elisa elisabeth
    elisabetta elise eliseo elisha elisio elissa eliz eliza elizabeth elizabetta elizebeth elke ella ellard ellen
    ellena elletra elli ellie elliot elliott ellis ellisa ellsworth elly elma elmar elmer elmo elnora eloan eloane
    elodie eloi eloisa eloise elona elora elouan elouise eloy elroy elsa elsbeth else elsie elton elva elvan elvia
    elvin elvira elvis elwira elwood elya elyas elyes elyna elyne elysa elyse elzbieta ema emanuel emanuela emanuele
    emelda emeline emeric emerich emerson emery emesto emie emil emila emile emilia emilian emiliana emiliano emilie
    emilien emilio emily emir emma emmanuel emmanuele emmanuelle emmeline emmerich emmett emmi emmie emmitt emmy
    emna emory emre emy encarnacion enea eneko enes engin enid enka ennio enoch enola enora enric enrica enrichetta
    enrico enrikos enrique enriqueta enzio enzo eralkan eralp eraltay erasmo eray erberk erbug ercole erdag erdem
    erdin erdinc erdmute erek eren erez ergin ergun erhard eriberto eric erica erich erick ericka erik erika erim
    erin erinc erine eriz erk erke erkmen erkut erlinda erma erman ermanno ermete erminia erminio erna ernest
    ernesta ernestina ernestine ernesto ernie ernst erol errol ersan ersilia ersin ertan ertaylan erte ertekin erten
    erturk erun ervin erwan erwann erwin eryigit eryk eryka esen esener esenturk eser esila esin esmen esmeralda
    esna esperanza esra essie esta estachio este esteban estefania estela estella estelle ester estera esther etan
    ethan ethann ethel eti etienne etta ettore eufemia eugen eugene eugenia eugenie eugenio eula eulalia eulalio
    eunice eusebio eustachio eustachy eustorgio eva evan evangelina evangeline evann eve evelina evelyn everett
    everette evette evin evita evre evren evrim ewa ewald ewan ewelina ewen ewenn eya eylul ezekiel ezequiel ezgi
    ezgu ezio ezra ezzelin fabia fabian fabiana fabien fabio fabiola fabricia fabrizia fabrizio fabron facunda
    facundo faith falito falk fannie fanny fantasia fantine fanuco farah faramundo fares farfalla fatih fatima fatma
    fatoumata fausta faustine faustino fausto faustyna favianna favianne fawn fay faye federica federico felda
    felecia felicia feliciana feliciano felicidad felicio felicita felicitas felicja felicjana feliks felipa felipe
    felisa felix felizia felizitas felton ferah feray ferda ferdi ferdinand ferdinanda ferdinando ferdynand ferhan
    feridun ferit fermin fermina fern fernanda fernando ferrand ferruccio feyyaz feyza fia fiamma fiammetta fidan
    fidel fidelio figen filberto filiberto filip filipina filipo filippo fillipo filomena filumena fina finja finnja
    fino fiona fiorabla fiore fiorella fiorello fiorenza fiorenzo firat firmino firuze flavia flavie flavien flavio
    flawia fleance fletcher fleur flor flora flore florence florencia florencio florent florentina florentine
    florentino floria florian floriana floriano florine floritzel flossie floy floyd forest forrest fortino
    fortunata fortunato foster fraco fran franca frances francesca francesco franchot francine francis francisca
    francisco franciszek franciszka franco francois frank frankie franklin franklyn franz franziska frasier frauke
    fred freda freddie freddy frederic frederica frederick frederico frederika frediano fredo fredric fredrick
    fredrik freeman freida freya frida fridegunde frieda friedegund friedegunde friedemann friederike friedhold
    friedrich frisco fritz fritzi froilana fryderyk fryderyka fulberta fulca fulden fulvia fulvio fulya funda furkan
    fusun fusya gabi gabin gabriel gabriela gabriele gabriella gabrielle gabryjel gaby gael gaelle gaetan gaetana
    gaetano gage gail gaja gale galen galiana galilea galileo gamze gara garance garen gareth garfield garland
    garner garret garrett garrison garry garth gary gaspard gaspare gasparo gaston gastone gauthier gautier gavin
    gavino gavriella gawel gay gaye gayla gayle gaylord gazel geanna gebhard gece geert gelincik geltrude gema gemma
    gena genaro genc gencalp gencer gene geneva genevieve genevra gennaro genoveffa genovese genoveva genowefa geo
    geoffrey georg george georgette georgia georgiana georgianna georgie georgina geovana gerald geraldine geraldo
    gerard gerardo geray gercek gerd gerda gerhardt geri germain germaine german germano germar gernot geron
    geronimo gerri gerry gert gertie gertrud gertruda gertrude gertrudis gervasio gerwazy gesine ghita gia giachetta
    giacinta giacinto giacobbe giada giambattista giampaolo giana gianara giancarlo gianfranco gianina gianluca
    gianluigi gianmarco gianmaria gianni giannina giannino gianpaolo gianpiero gienek gienia gig gil gilbert
    gilberto gilda giles gillian gina ginebra ginevra ginger ginny gino gioacchino gioachino gioconda gioffreda
    gioia giordana giordano giorgia giorgina giorgino giorgio giosetta giosue giovanna giovannetta giovanni giraldo
    giray girgin girolamo gisa gisela giselher gisella giselle giulia giuliana giuliano giulietta giulio giuseppa
    giuseppe giuseppina giustina giustino gizem gladys glanville glen glenda glenn glenna gloria gniewko gniewomir
    goffredo gogen gokalp gokay gokberk gokce gokdeniz goker gokhan gokmen goksagun goksel goksu goktan goktuna
    goktunc gokturk goldie gonca gonen gonenc gonzalo gordon gorka gorkem gorkmen gottfried gottlieb gotz gower
    gozde gozen grace gracie graciela gracja grady graham graig granger grant granville gratiano grazia graziana
    graziano graziella grazyna greg gregario gregg gregoire gregoria gregorio gregory greta gretchen grete gretel
    grethe griselda griswold gromoslaw grover grzegorz grzymislawa guadalupe gualtiero guchan guckan guclu gucluer
    gucluturk gudrun guerino guglielmo guher guiditta guido guilhem guillaume guille guillelmina guillermina
    guillermo gulbahar gulcin gulfem gulgun gulielma gulistan guliz gulizar gulriz gulsah gultekin gun gunal gunalp
    gunay gunberk gunce guncicek gunda gundogan gundula gunes gunther gupse gurur gus gussie gustave gustavo gustawa
    guthrie guy guz guzel guzin gwen gwenaelle gwendoline gwendolyn gwidon hackett hadrian hadrien hafsa hahn hai
    hajar hakan hal haley halima halina halka hallie hamza hana hanae hanagua handan hania hank hanka hanna hannah
    hanne hannelore hans hansel hansoy harald harbin hare harika harlan harland harley harold harriet harriett
    harriette harris harrison harry hartmann hartwin harvey haslet hassan hattie hawa hayal hayat haydee hayden
    hayley haywood hazal hazan hazar hazel haziran heath heather hece hector hedwig heide heidemarie heidi heike
    heiner heini heino heinrich heinz hektor helen helena helene helga helge helin hella hellen heller hellmuth
    hello helmar helmina helmine helmut helmuth heloise henny henri henrieta henrietta henry henryk henryka heper
    herb herbert heriberto herlinda herman hermann hermenegilda hermina hermine herminia hernan herschel hershel
    herta hertha herwig hester heves hevin hiacynta hiba hieronim hieronomo hilal hilario hilary hilda hilde
    hildegard hildegarda hillary hilton hincal hind hipolit hipolita hipolito hippolyte hiram hobert holger holland
    holli hollie hollis holly homer hong honor honorat honorata honore honorius hope horace horacio horacy horatia
    horatio hormisdas horry horst hortencia hortense hortensia hortensio hortensja hosea hosseda houston howard hoyt
    hubert huberta huey hugh hugo hugon hulda hulya huma humberto humeyra humiliana huner hung hunter hurrem husna
    husun hyman ian iban ibrahim ibrahima ibtissem ida idalia idella idil idonia idris idriss idzia iga ignacio
    ignacja ignacy ignado ignazio igor ike iker ila ilan ilana ilaria ilario ilayda ilbay ilbey ilbilge ilda
    ildefonsa ildeniz ilene ilgar ilgaz ilgim ilgin ilhan ilian iliana ilias ilies ilkan ilke ilker ilkim ilknur
    ilkut ilona ilsa ilse iltan iltay iltekin ilter ilteris ilyan ilyana ilyas ilyes ilyess ilza ima imane imelda
    imen imene imge imke imma immacolata immaculata imogene imran imrane imre imren ina inal inaya inci incilay
    india indro ines inez inga inge ingeborg ingeburg ingo ingrid iniga inma inmaculada innocenzio iola iona ione
    ipar ipek ippolito ira irati iraz irek irem irena irene ireneusz irina iris irka irma irmak irmela irmelin
    irmgard irtek irvin irving irwin iryda isa isaac isabeau isabel isabela isabell isabella isabelle isaia isaiah
    isaias isaure ishild isiah isidro isik isil isilay isin isiner isis isit isitan iskin ismael ismail isold isolde
    isra israel isreal issa issac issam itahisa itala italia italina italo itir iva ivan ivette ivonette ivonne
    ivory ivy iwa iwan iwo iwon iwona iwonka iyad iyed iyem iza izabela izel izem izgi izia izolda izrael jacek
    jacenty jacinta jacinto jack jackie jacklyn jackson jaclyn jacob jacobella jacobo jacopo jacque jacquelin
    jacqueline jacquelyn jacques jacquline jade jaden jadwiga jae jagienka jagna jagoda jaguar jaime jaimie jair
    jake jakub jale jamaal jamal jamar jame jamel james jamey jami jamie jamison jan jana jane janeen janek janel
    janell janelle janet janette janice janie janina janine janis janna jannette jannie jannike janset janusz
    jaqueline jared jarek jarod jaromil jaromir jaroslaw jarred jarrett jarrod jarvis jasmin jasmina jasmine jason
    jasper javi javier javiera jawad jay jayme jayne jayson jean jeana jeanbaptiste jeanette jeanie jeanine jeanna
    jeanne jeannette jeannie jeannine jed jedrek jedrzej jeff jefferey jefferson jeffery jeffrey jeffry jemma jemond
    jena jenifer jenna jennie jennifer jenny jenoa jenoah jeovanni jerald jeramy jere jeremi jeremiah jeremiasz
    jeremie jeremy jeri jermaine jerold jerome jeromy jerrell jerri jerrod jerrold jerry jerzy jesica jesper jess
    jesse jessica jessie jessim jessy jesus jesusa jewel jewell jianna jibril jihane jill jillian jim jimena jimmie
    jimmy jina jiordano jiovanni joachim joachimfriedrich joan joana joann joanna joanne joaquin joaquina jocelyn
    jodi jodie jody joe joel joelle joesph joey johan johann johanna johanne johannes john johnathan johnathon
    johnie johnna johnnie johnny johnson jola jolanda jolanta jolene jolie jon jonah jonas jonasz jonathan jonathon
    joni jonnie jordan jordon jorg jorge jorgelina joris jose josef josefa josefina josefine josep joseph josephine
    josette josh joshua josiah josie jospeh jost josue jovanna jovanni jovannie jovita jowita joy joyce jozef jozefa
    jozefina juan juana juanita juanma jude judi judit judith judson judy judyta jula jule julen jules juli julia
    julian juliana juliane julianna julianne julie julien juliet julieta julietta juliette juline julio julita
    julius juliusz june jung junior jupp jurek jurgen justin justina justine justyna justynka jutta jutte kacper
    kadence kagan kahina kaina kais kaitlin kaitlyn kaja kajetan kalanidhi kalet kalina kamelia kami kamie kamil
    kamila kanat kandemir kaner kansu kaori kapkin kaplan kara karaca karah karan kardelen kareem karen kari karim
    karin karina karisa karissa karl karla karlheinz karlotta karol karola karolin karolina karoline karon karrah
    karrie karsten kartal karyn karysa kasandra kasey kasia kasimira kaspar kasper katarina katarine katarzyna kate
    katelyn katharina katharine kathe katherine katheryn kathi kathie kathleen kathrin kathrine kathryn kathy katie
    katina katinka katja katrin katrina katy kay kaya kayaturk kaye kayi kayihan kayla kayna kayra kazimiera
    kazimierz keenan keiko keisha keith kelia kelian kelley kelli kellie kelly kelsey kelvin kelya kelyan ken kenan
    kendall kendra kendrick keneth kenji kenneth kennith kenny kent kenton kenya kenza kenzo keri kermit kerri
    kerrie kerry kerstin kesha keshia keskin kessy keven kevin keziah khadija khalil kia kiara kieth kiki kilian
    killian kilyan kim kimberlee kimberley kimberly king kinga kip kira kirac kirby kirk kirsten kisha kitty kivanc
    klara klarissa klaudia klaudiusz klaus klauspeter klementyna kleofas klothilda kocer kochan koksal kolodziej
    konrad konstancja konstanty konstanze konur konuralp kor koralp koray korcan kordell korel korer korey korkmaz
    korkut kornel kornelia korneliusz kory kosmo kostek kraig kriemhild kriemhilde krimhilde kris krista kristal
    kristel kristen kristi kristie kristin kristina kristine kristofer kristopher kristy kryspian krystal krystian
    krystle krystyna krzesimir krzysztof ksawery kubilay kubra kumru kumsal kunegunda kunigunde kunt kunter
    kurigunde kurt kurtis kurtulus kutay kuter kutlay kutlu kutsal kutsay kuzey kyara kyla kyle kylian kylie kyllian
    kyrielle labaron lacey lacin lacole lacrecia lacy laden ladislao ladislas ladislaus ladonna laetitia laia
    lakeisha lakesha lakisha lal lale lali lalia lalie laly lamar lambert lami lamia lamont lan lana lance lando
    landon landry lane lanfranco lanny lanz lanza lanzo laquita lara laramie larensa larenz larenzo larissa laron
    larrimore larry lars larue lashawn lashonda latanya latasha latisha latonia latonya latosha latoya latrice
    latricia launcelot laura laure laureen laurel lauren laurence laurencja laurent lauretta lauri laurie laurine
    lauro lautaro lave lavern laverne lavin lavonne lawanda lawerence lawrence layana lazaro lazzaro lea leah leala
    leana leandre leandro leane leann leanna leanne lebriz lech lee leeann leelou leggett leia leif leigh leila
    leilani leina leire leisa lela leland lelia lema lemi lemuel len lena lenard lene leni lenka lenny lenora lenore
    leny lenzo leo leobardo leokadia leokadiusz leola leon leona leonard leonardo leoncjusz leone leonel leoni
    leonie leonor leonora leonore leontina leontyne leonzio leopold leopolda leopoldo leora leota leroy lerzan les
    lesa lesh leslaw lesley leslie lessie lester leszek leta letha leticia letitia letizia lettie leuther levent
    leverett levi levin lew lewis leyla leylifer leyna lia liam liana liane libby liberatore liborio licha lidia
    lidka lies liesa liese liesel lieselotte liesl ligia lila lilas lili lilia lilian liliana lilianna lilie
    lilirose lilka lilli lillian lillie lilly lilo lilou lilwenn lily lilya lilyrose lina lincoln linda lindsay
    lindsey lindy line linnie lino linwood liona lionel lisa lisandro lise liselotte lisette lisle lison lissandra
    lissette livia livio liwia liya liz liza lizette lizzie lloyd loan loane loann loanne lodovico logan lohan loic
    lois lokapele lola lolita lombardi lon lona long longin lonnie lonny lora loraine lore loreal loredana loredo
    lorelei loreley loren lorena lorene lorentz lorenz lorenza lorenzo loreto loretta loretto lori lorie lorine
    loring loris lorna lorraine lorri lorrie lothar lothario lotte lotterio lotti lottie lou louane louann louanne
    louca loucas louella louie louis louisa louise louison louka loukas louna lourdes lowell loya loyd luann luanne
    lubin lubomir luc luca lucan lucas lucca luce lucetta lucette lucha lucia luciana lucianna luciano lucie lucien
    lucila lucile lucilla lucille lucina lucinda lucio lucius lucja lucjan lucjana lucjusz lucretia lucrezia lucy
    lucyna ludano ludivine ludmila ludo ludovic ludovica ludovico ludwig ludwik ludwika luella luger luigi luigia
    luigina luigino luis luisa luise luisella luiza luka lukah lukas lukasz luke lula lulu luna lunetta lunette lupe
    lupita lura lusia luther lutold lutz luz luzia lya lyam lyana lydia lyla lyle lylia lylou lyman lyn lyna lynda
    lyndon lynette lynn lynne lynnette lynwood mabel mable mac macarena macario maceo maciej maciek mack maddalena
    madde madeleine madeline madelyn madge madonna mae mael maelia maelie maeline maelle maelly maellys maely
    maelyne maelys maelyss maeva mafalda magda magdalena magdalene maggie mahamadou mahdi mahe mai maia maily mailys
    maimouna maina maine maissa maissane maite maiwenn maja majka major majorie maks maksym maksyma maksymilian
    malak malcolm malcom malgorzata malia malik malina malinda malissa malkoc mallory malo malone malte malvolia
    malvolio malwina malwine mamadou mamie man mandi mandy manel manelle manfred manfredo maniek manlio manolo
    manolya manon manu manual manuel manuela manuelita mar mara maral marc marceau marcel marcela marcelina
    marcelino marcella marcelle marcellino marcello marcellus marcelo marchello marci marcia marciano marcie marcin
    marcio marco marcoantonio marcos marcus marcy mardi mardian marea mareike marek marelda margaret margareta
    margarete margarita margarito margaux marge margery margherita margie margo margot margret marguerite mari maria
    mariabella mariaelena mariah mariam marian mariana mariann marianna marianne mariano maribel marica marice
    maricela marie mariel mariele mariella marietta mariha marija marilou marilyn marilynn marin marina marine
    marinella marino mario mariola marion marisa marisela marisol marissa maritza marius mariusz mariya mariyah
    marjorie marjory marjun mark markanthony markus marla marlen marlena marlene marleta marley marlies marlin
    marlis marlon marlyn marlys marnie marouane marquesa marquis marquita marsala marsalis marsha marshall marta
    martha marthe martin martina martino martita marty martyna marva marvel marvelle marvin marwa marwan marwane
    mary maryam maryann maryanne marybeth maryellen maryjane maryla marylka marylou maryna marysia marzanna marzena
    marzenna marzia marzio masaccio maso mason massima massimiliano massimo mataya mateo mateusz matheo mathew
    mathias mathieu mathilda mathilde mathis mathys matias matilda matilde matis matisse matt mattea matteo mattheo
    matthew matthias matthieu mattia mattie matylda matys maud maude maudie maura maureen maurice mauricio maurine
    maurizia maurizio mauro maury maurycja mauve mavis mavisu max maxence maxime maximilian maximiliano maximilien
    maximino maximo maximus maxine maxwell may maya maylis mayme maynard mayra mayron mayssa mayte mckinley meagan
    meagens meaghan mechthild medard medwin megan meghan mehdi mehtap mei meike meinrad meissa mel mela melania
    melanie melba melchior melchiorre melia melina melinda meline melisa melisenda melissa mellina mellisa mellissa
    melodie melody melsa melusina melusine melva melvin melvina melvyn melyna melyne meo meral merane mercan mercede
    mercedes mercury meredith meric merictan meriem merih merla merle merlin merlyn merrill merry mert merter
    mertkal mertol merve mervin mery meryem meryl messala messalina mete mette mevsim meyra mia miah micaela micah
    micha michael michaela michal michale michalina micheal michel michela michelangela michelangelo michele
    michelina michell michelle mickael mickey mieczyslaw mieczyslawa mieszko miette migdalia mignon miguel miguela
    mike mikel mikolaj mila milagros milan milana mildred milena miles milford milla millard millicent millie milo
    milosz milton mimi mimoza mina mindy mine minerva minh minna minnie miquel mira mirabella miranda miray mirco
    mireia mirek mirella mireya miriam mirjam mirka mirko mirna miron miroslaw miroslawa mischa mishaila missy misti
    misty mitch mitchel mitchell mitzi modesta modesto mohamed mohamedali mohamedamine mohammad mohammed moises
    mollie molly mona monalisa monica monika monique monroe montae montague montana montay monte montego montel
    montenegro montes montez montgomery montrel montrell montrelle montrose montserrat monty morgan morgane moritz
    morris mortimer morton mose moses moshe moussa mozart mozelle muge muhammed muren muriel murray mutlu mya myah
    myia mylan myles mylon myra myriam myrna myron myrtis myrtle nabil nacho nada nadia nadine nadir nadja nadzieja
    nael naelle nagme nahel nahil naia naiara nail naila naim naima nais nakia naldo nan nancy nanda nanette nannie
    naomi naomie napoleon napoleone narcisa narciso nari narin nario nart nasario nassim nata natale natalia natalie
    nataliya nataly natalya natan natanaele natascha natasha natashenka natasza nathael nathalie nathan nathanael
    nathanial nathaniel natividad natka nawel naya nayla nayman naz nazaire nazario neal ned nedra neele nefes nehir
    neil neila nek nela nelda nele nelia nell nellie nelly nelson nemesio neo neper nerea nereida nereza nerezza
    nergis nerina nerio nero neroli neron nesem neslisah nesrin nesrine nestor nestore nettie neva neval nevbahar
    neveser nevgece nevgul neville nevio nevra newton neyir neyla niccolo nicholas nichole nick nicki nickolas nicky
    nico nicodemo nicola nicolas nicolaus nicole nicoletta nicoli nicolina nicolo nicomedo nicostrato nieves nigar
    nigel nihal nihan nika niki nikita nikki nikola nil nilda nils nilufer nina nino ninon nisa nisan nita nivaldo
    noa noah noam noan noberta noble noe noel noelia noelie noeline noelle noemi noemie nogay noha noham nohan
    nohlan nola nolan nolann nolhan nona nora norah norbert norberta norberto nordica noreen norina norma norman
    normand norris nour noyan nuket nukhet nukte numbers nuncio nunzia nunziatella nunziatina nunzio nurgul nurgun
    nuria nurkut nursal nurseli nuyan ocal oceane octave octavia octavio octavius oda odelia odell odessa odetta
    odil odila odilia odis odo odul ofelia ogun ogunc oke okmen oktem okten ola olaf olca olcay olek olen olenka
    oleta olga olgac olgierd olimpia olin olinda olive oliver olivia olivier oliwia oliwier ollie olus olympia oma
    omar omay omer ona onal onalan oncel oncu oncuer onder onel oner ongu oniz onofrio onur onuray opal ophelia
    ophelie ora orabella oralia oray orazia orazio oren orfelina orfeo orgun oria oriana oriane orland orlanda
    orlando orlane orlantha orlinda orlondo ornella orquidea orsina orsino orso orsola ortensia ortrun orval orville
    oscar oskar oskay osvaldo oswaldo otavia otello otha othello othmar otis oton otoniel ottavia ottaviano ottavio
    otthild ottila ottilia ottilie otto ottoline ottomar otylia ousmane over ovgu ovul ovun ovunc owen oya oyku
    oylum oytun ozay ozbek ozberk ozcan ozde ozdilek ozdoga ozel ozen ozenc ozer ozerk ozge ozgen ozgu ozgul ozgun
    ozgur ozinal ozinan ozkan ozlem ozler ozmen ozok ozol ozsel ozsoy oztan oztekin oztuna oztunc ozturk pablo paco
    pacome paige palmer palmira paloma pam pamala pamela pamir pamira pancrazio pankracy pansy paola paolina paolo
    papatya paqui par paris parker pars pascal pascuala pasin pasquale pasqualina pat patri patrica patrice patricia
    patricio patrick patrizia patrizio patrycja patryk patsy patti pattie patty paul paula paulette paulina pauline
    pawel paz pearl pearlie pearline pedro peggy pekcan peker pekin pekiner peksen pelagiusz pelin penelopa penelope
    penny pepe pepin peppe pera percem percy peri perk perla perlita perran perrine perry pete petek peter petra
    petronel petronella phil philario philip philipp philippe philippine phillip phillis philomena philomene phoebe
    phyllis pia piedad piera pierina piero pierre pietro pietronella pilar pina pinar pinhan pino pio piotr pippino
    piril pirilti pisano piscina pitircik piyale plga poeta pola polat polatalp polathan polatkan polen polina polly
    polonia porfirio porter portia precious preston pricilla prima primavera primeiro primo prince princess
    priscilla proculeius prune przemek przemyslaw przemyslawa przybyslawa purificacion pusat qiana queen quentin
    quiana quianna quincy quinn quintin quinton quirina quirino quorra rachael racheal rachel rachela rachele
    rachelle raci radek radomil radomila radomir radoslaw radoslawa radziwil rae rafa rafael rafaela rafaele
    rafaello rafal raffaela raffaella rahel rahma raimonda raimondo raimunda raina rainer rainieri rajmund raleigh
    ralph ramira ramiro ramon ramona rana randal randall randell randi randolph randy rania ranieri raniero raphael
    raphaela raphaelle raquel rashad rasin rasit raul raven ravenna ray rayan rayane rayford raymon raymond raymundo
    reba rebeca rebecca rebekah rebekka reda reed refik refugio reggie regina reginald reha reid reina reinaldo
    reinhard reinhilde reinhold remedios remi remigio remigiusz remo remy rena renae renaldo renan renarda renata
    renate renatka renato rene renee rengin renia renita renzo reperto resat resi resit reta retha reuben reva rex
    rey reyes reyna reynaldo rezzan rhea rhett rhoda rhonda ric ricadonna ricarda ricardo riccarda riccardo
    ricciardo ricco rich richard richelle richie rick rickey rickie ricky rico rigo rigoberto rike riley rinaldo
    rino rita riyad rob robbie robbin robby robert roberta robertina roberto robin robt robyn rocco rochelle rocio
    rocky rod roderica roderick rodger rodney rodolfa rodolfo rodrick rodrigo rogelio roger roksana roland rolanda
    rolando rolf rolland rollin rolly roly roma romain roman romana romane romano romario romello romelo romeo
    romero romey romhilda romia romilda romola romolo romona romuald romualda romy ron ronald ronan ronda ronja
    ronnie ronny roosevelt roque rory rosa rosabel rosabela rosabella rosabelle rosalba rosalee rosalia rosalie
    rosalina rosalind rosalinda rosalva rosalyn rosamond rosamund rosangela rosanna rosannah rosanne rosaria rosario
    roscoe rose roseann roseanne rosella roselyn rosemarie rosemary rosendo rosetta rosie rosina rosita roslyn ross
    rossella roswitha roth rowena roxana roxane roxann roxanna roxanne roxie roy royal royce roza rozalia rozanna
    rozia ruben rubin ruby rubye ruchan rudi rudolf rudolph rudolpho rudy rueben ruffina rufina rufino rufus
    ruggerio ruggero ruggiero ruhsar rupert ruperta rusen russ russel russell rusty rut ruth ruthann ruthie ruya
    ryad ryan rysiek ryszard saba sabah sabato sabina sabine sabino sabri sabrina sacha sadberk sadie safa safia
    safiya sagcan saglam sagun sahbanu sahika sahil sahin sahinalp sahiner sahra said sakina sal salgir salida salim
    salkim sallie sally salma salman salome saltuk salvador salvator salvatora salvatore salvatori salvatorio
    salvatorre salvatrice sam samanta samantha samatha sami samia sammie sammy samual samuel samuela samuele samy
    san sana sanal sanalp sanberk sancar sancia sander sandi sandra sandro sandy sanem saner sanford sang sanli
    sanlibay sans sansal sansone santa santi santiago santino santo santos santuzza sanver sara sarah saran sare
    sarp sarper sarphan saruhan sascha sasha saskia saturnino saul saundra savannah savas saveria saverio savina
    savino savio sayeste saygin sayhan sayil saylan scarlett scevola schwanhild scirocco scot scott scottie scotty
    sean sebastian sebastiana sebastiano sebastien sebastiene sebboy sebil sebla sebnem secen secil seckin seckiner
    seda sedef seden sedzimir seher sehnaz sehrazat sel selale selcuk selda selen selena selene selim selin selina
    selinti selis selma selmin selvaggia selvi selyan sema semiramis sen sena sencer sener senol sensoy senta
    serafina serafino seraphina seraphine seren serena serenat sergen sergi sergio serilda sermin serra sert sertap
    servi ses sesto seth settimio sevan sevdem seven severiano severin severina severine severo sevi sevil sevinc
    sevval seweryn seweryna seyda seyhan seyhun seyma seymour seyyal sezen sezgi sezgin shad shaima shaina shameka
    shana shanda shane shanna shannon shanon shanta shante shantel shari sharla sharlene sharon sharonda sharron
    sharyn shaun shauna shawn shawna shayla shayna shayne sheena sheila shelby sheldon shelia shelley shelli shellie
    shelly shelton sheree sheri sherine sherman sherri sherrie sherry sherwood sheryl shiela shirlene shirley
    shizuko shon shonda sibel sibylle sid sidney sidonia sidonie siegfried sieghild sieglind sieglinde siena sienna
    sierra sigi sigismund siglind siglinde sigmond sigmund sigrid siir sila silas silke silvana silvano silvestro
    silvia silvio sima simal simay simeon simge simin simon simona simone simonetta simsek simya sina sinem siren
    siret sirin sirine sirma sissi sistine sixtine slawa slawek slawomir slawomira soan sobieslaw socorro sofia
    sofiane sofie sohan sokmen sol solal solanio soledad solen solene soline solomon somer son sona sonay sondra
    soner sonia sonja sonje sonmez sonny sonya sonyaz soon sophia sophie soraya soren sorkun soukaina souleymane
    soumaya soydan soyer soyhan soykan soylu sozen sozer spencer speranza stacey staci stacia stacie stacy stan
    stanford stanislas stanislaw stanislawa stanley stanton stefan stefania stefanie stefano stella stephan stephane
    stephanie stephany stephen stephenie sterling steve steven stevie stewart stuart sualp sue suer sule sulun sumer
    summer sumru sun suna sundus sung sunny susan susana susanna susanne suse susen susi susie suzan suzanna suzanne
    suzette suzie sven svenja swan swanhild swanhilda swanhilde swann swenja sybil sybille sydney sylvana sylvester
    sylvia sylwester sylwia syrine szczepan szymon tabatha tabea tabitha tacito tad taddeo tadeusz tagalp taina tala
    talas talay talaz talia talka talu tamar tamara tamay tameka tamela tamer tamera tamerk tami tamika tammaro
    tammi tammie tammy tamra tan tana tanalp tanay tanberk tanbey tancredo tanem taner tanerk tangor tania tanil
    tanisha tanju tankut tanner tansel tansoy tansu tanya tanyel tanyer tao tara taran tardu tarhan tarkan taryn
    tasan tasar tasha taskin tatiana tawana taylan taylor tazia tazio tecla ted teddy tekant tekay tekin tekla
    telesfor tempo tena teo teobaldo teodezja teodor teodora teodoro teodosio teofil teofila teofilo teoman tera
    terence terenzio teresa terese teresia teresina teresita teressa teri terra terrance terrell terrence terri
    terrie terry terza terzo tess tessa tessie thad thaddeus thais thalia thanh thea theda thelma theo theobold
    theodora theodore theophile theresa therese theresia theron thiago thiare thibaud thibault thibaut thimeo thomas
    thorello thurman tia tiago tiana tiara tiare tiberia tiberio tidiane tiffani tiffany tilbe tilio tilli tillie
    tilsim tim timeo timmy timo timote timoteo timothe timothee timothy timucin timur tina tinaz tino tiphaine tisha
    tito titouan titus tiziana tiziano tobias tobiasz toby tod todd tokcan toker tola tolga tolonay tolun tom tomas
    tomasa tomasz tomek tommaso tommie tommy tomris toney tonguc toni tonia tonio tonja tony tonya toprak tore tori
    toros torre tory tosha toygar tracey traci tracie tracy traviata travis trena trent trenton treva trevor trey
    triana tricia trilby trina trinidad trisha trista tristan tristano troy trudi trudy truman trysta tuan tugba
    tugce tulin tulio tullio tulu tumay tuna tunacan tunc tuncel tuncer tunga turkcan turker turkmen turku tutku
    tutya tuvana twila twyla tyler tymeo tymon tymoteusz tyra tyree tyrell tyron tyrone tyson tytus ubaldo uberta
    uberto uca ucello ucer uda udalrico udo ugo ugur uguralp ula ulas ulbrecht ulderico ulgen uli ulisse ulku ulli
    ullivieri ulrica ulrich ulrik ulrika ulrike ulu ulualp ulubay uluhan ulysse ulysses umay umberto umfredo umut
    una unal unalan unalp unay uner unlu unna unol unsal unver ural urbano urkmez ursel urso ursula urszula uschi
    uso uta ute utkan utku utta utto uwe uxue uygar uygur uysal uzay uzel uzer vada vadim val vala valarie valda
    valencia valentia valentin valentina valentine valentino valeria valeriano valerie valerio valorie van vance
    vanda vane vanesa vanessa vanna vanni varan varlik vaughn veda vedette vegliantino velda velia velma venceslao
    venecia venessa venetia venezio venita venturo venus vera verda verdinaz verena verla vern verna vernell vernice
    vernon verona veronica veronika vesta vesuvio vianney vicenta vicente vicenzo vickey vicki vickie vicky vico
    victoire victor victoria vida vidal vikki viktoria vildan vilma vince vincent vincente vincenza vincenzo vinicio
    viola violet violeta violetta violette virgie virgil virgile virgilio virgina virginia vitale vitalia vitalian
    vito vittore vittoria vittorino vittorio viveka vivian viviana volante von vonda vonn vreni vural vurgun vuslat
    waclaw waclawa wade wael walborg walburg walburga walda waldeburg waldek waldemar waldi waldo waldtraud
    waldtraut walid walker wallace wally walpurga walpurgis walter walton waltraud waltraut wanda wanja ward warner
    warren wassim wawrzyn waylon wayne weldon wendell wendi wendy wenzel wera werner wernher weronika wes wesley
    weston whitney wibke wiebke wieslaw wieslawa wigburg wiktor wiktoria wilber wilbert wilbur wilburn wilda wiley
    wilford wilfred wilfreda wilfredo wilhelm wilhelmina wilhelmine will willa willard william williams willian
    willie willis willy wilma wilmer wilson wilton wincent wincenty windy winford winfred winfried winifred winnie
    winnifred winola winona winston wiola wioletta wissem witek witold wladyslawa wlodzimierz wojciech wojtek wolf
    wolfgang woodrow wulf wyatt wyszomir xabat xalvador xandi xandra xanten xanthe xanthia xanthippe xaver xaverius
    xavia xavier xaviera xaviero xavion xena xenia xeres ximen ximena xiomar xochitl yacine yadira yael yaelle yagan
    yagiz yagizalp yagmur yaiza yalaz yalazalp yalcin yalciner yalgin yalim yalin yalinalp yalkin yalman yamac yaman
    yanis yanka yanki yann yannis yaprak yar yaren yasemin yasmin yasmina yasmine yasser yassin yassine yavuz
    yavuzalp yaz yazgi yazgulu yelda yeliz yenal yener yengi yesenia yesim yetkin yigit yigitalp yigitcan yildiralp
    yildiray yildirim yildiz ylan ylann yoan yoann yohan yohann yolanda yonca yong yontem yosun youcef youna younes
    young yousra youssef ysabel ysabelle yuce yucel yuksel yuna yurdagul yurdakul yurdanur yusuf yvette yvonne
    zachariah zacharie zachary zachery zack zackary zafer zahir zahit zahra zaira zak zakaria zan zane zanebono
    zaneta zanipolo zarah zazilia zazilie zbigniew zbigniewa zbyszek zbyszko zdzislaw zdzislawa zekai zekeriya zeki
    zelda zelie zelig zelinda zelipe zella zellmer zelma zenaida zenek zeno zenobiusz zenon zenzi zenzo zeren zerrin
    zeta zeynel zeynep zeyno zia ziemowit ziggy zihni zinerva zita ziya zobu zoe zofia zoila zola zorlu zosia zuhal
    zulal zuleyha zulma zuluf zumra zumrut zuzanna zygfryd zygfryda zygmund zyta
"""

_FROM_OTHER_SCRIPTS = """
    achilleas adilya adonis adrianos adriyan aelita afanasiy afanasiya afina afrodita afroditi agafiya agafon
    agafonika agafya agamemnon agapios agapiya agathonikos aggelika aggelos agisilaos aglaida aglaya agnesa agniya
    agripina agunda akakiy akilina aksinya aleka aleksandr aleksey aleksiya alena alesta alevtin alevtina alexandros
    alfiya alkistis alla alsu altyn alvian amal amaliya amanta amvrosiy anait anastas anastasios anastasiya anatoliy
    anatoliya andrey andriana andriy andromachi andron androniki andronikos anestis anfim anfisa anikita anisiy
    anisya annampella annoyla anthi anthoyla antigoni antonida antonios antonis antoniya antreas antriana antzela
    anzhela anzhelika apollinariya apollonia apolloniya apostolis archimidis areti argyris argyro ariadni arianda
    arina aristarkh ariya arkadiy arkadiya arkhipp arsena arseniy artemis artemiy artemiya artemiziya asiya
    asklipiya askold assol athanasia athanasios athina aurika avdey avdotya avgusta avgustin avgustina avksentiy
    avreliy avreliya avrora avtonom ayana ayaru aygerim aygoystis aygul aylin aynagul aynur aysel aysun aysylu aza
    azaliya azar aziza batko bazhan bazhana bazhena beatris beatrisa bereginya bilogost bilomir bilomira biloslav
    biloslava bilotur bilovid bilovida bilyan bilyana blaginya blagodar blagoslava blagovid blagovida blagovira
    blagovist blagovista bogdana bogodara boguslav boguslava boleslav boleslava borimir borimisl borislav borislava
    boronislav boyan boyko bozhan bozhedar bozhemir bozhen bozhena bozheyko bozhko bratimir bratislav brativoy
    bratko bratomil bratoslav bronislava bryachislav budimil budimir budislav budivid budivoy burevist bureviy
    buymir buytur byanka chara charalampis charalampos charis chelsi chernin cheslav cheslava chesmil chestislav
    christos chrysa chulpan dafni dalemil dalemila dalemir dalemira daleslava dalevida dalibor dalibora dalida
    damianos damira danai danakt daniil daniya danko dantur dar daribog darina darislava dariy dariya daromira darya
    demid demyan derzhikray derzhislav derzhislava despoina dibach dilnara dilnaz dilya dilyaram dimitra dimitris
    dinara dionysis divozir divozora diy diyana dmitriy dmitro dobribiy dobrik dobrilo dobrinka dobrinya dobrisvit
    dobrivod dobrodiya dobrodum dobrogniva dobrogost dobrolik dobrolyub dobrolyuba dobromila dobromir dobromira
    dobromisl dobromisla dobroniga dobroslav dobroslava dobrovist dobrovista dobrovita dobrynya doleslava dolina
    dolya dominika domna domnika domorad domorada domoslav dorofey dorofiy dorogobug dorogochin dorogomir dorogomisl
    dorogosil doroteya doykissa dragan dragomira drevoslava druzhelyuba dzhamilya dzhenna dzhennifer dzhessika
    dzhinevra dzvenimira dzvenislava dzvinka eduard efi efim efrem egor ekaterina ektoras eleni eleytheria eliana
    elisavet elizaveta elmira elnara elpida elvina emelyan emili emiliya emmanoyela emmanoyil enzhe erast
    eratosthenis eremey ermina ermis ermolay erofey eseniya esmira etel eteri evdokim evdokiya evgeniy evgeniya
    evgraf evsey evstafiy eyelina eykleidis eyripidis eyrydiki eythymia eythymis eytychia faddey faina fanis farida
    fariza fazilya fedor fedora fedosey fedot fekla felisiti felitsiya fenia feodora feodosiya feoktist feruza
    fevroniya filat filikitata filimon filipp filippos filitsata filotheos firs firuza fizaliya florens florentsiya
    foivi foivos foka foma fotina fotis fotiy frol frosina froso gafiya gaina galaktion galina galiya ganna
    garnoslav garoyfallia gatusil gatuslav gavriela gavriil gavrilo gayana gayane gelasiy gelena gennadiy genrietta
    georgios georgiy gerasim germann gervasiy giannis giorgos giota gladko glafira gleb glib glikeriya gnat goar
    godomir golubka golubko gordey gordislav gordiy gordodum gordogost gordomisl gordoslav gordyata goriglyad
    gorimir gorimisl gorislav gorislava gorisvit goritsvit gorpina gorun gostomisl gostrozir gostyata gradimir
    gradislav granislav gremislav gremislava grigoriy griva gromovik grozan gulmira gulnara gulnaz gulshat
    gulyayviter gulzira gustava gustomisl gyuzel iakinf iakov iegor iekaterina ielizaveta iepistimiya ieremiy ieva
    ievdokiya ievfrosiniya ievgen ievgeniya ievlampiy ievstafiy ignatiy igorina ilarion ilariya ilina illirika illya
    ilya ilyuza ilzira indira inesa inessa inna innokentiy ioann ioanna ioannis iosif irada iraida iraklis irakliy
    iriney isaak isidor isidora iskra iuda iulian ivanna ivantoslav iveta ivetta ivga iya izabella izampella
    izyaslav kalenik kalliopi kalliroi kallistratos kamilla kapitolina kapiton kare karima kassandra katerina
    kazimira kazka khadiya kharita khariton khilari khloya khodota khoriv khoroshko khotibor khotimir khotyan
    khranimir khrisa khrisanf khristina khristofor khudan khvala khvalibog khvalimir khyurrem kiieslav kikiliya
    kilina kir kirill kirilo kiy kiyan klavdiya kleomenis kleoniki kleopatra kliment knyazhoslav kolodar kolodara
    kolodiy kondrat konon konstantin konstantina konstantinos konstantsiya kora korina korneliya korniliy kosmas
    kostas kostyantin krasimira krasnolika krasnovida krasun krasunya krilach kseniya kupava kupriyan kurilo kuybida
    kuzma kvitan kvitka kvitoslava kyriaki lada ladimir ladislav ladislava ladolyub ladomila ladomir ladomira lakis
    lamprini lampros larisa lavrentiy lazaros leandros lelya leonid leontiy lera lesya lev levina levko leyteris
    libid lidiya lika lilit liliya liora liposlav lira listvich loggin lolit lolya loykas lukerya lukiy lukiya
    lukretsiya lukyan lyalya lyaysan lykoyrgos lyubanya lyubava lyubim lyubislava lyubodar lyubomil lyubomila
    lyubomir lyubomira lyubomisl lyubomudr lyuborada lyuboslav lyuboslava lyubov lyubovir lyubozar lyuche lyudislav
    lyudmila lyudomil lyusena lyusil lyutobor lyutomisl lyutsiya madina madlen magadar magadara magamir magaslav
    magdalina magia magistrian makar makariya makis makivka maksim malika malomir malunya malusha malva malvina
    manolis manos manthos marfa margaritis marichka marika mariyam markiyan marko markos martyn maruta maryan
    maryana matina matthaios matvey matviy mavile mavka mavlyuda mayya mechislav mechislava medomir medorada mekhri
    melaniya melentiy menelaos mezhamir michail mika mikhail mikhaylina mikhaylo mikhrimakh mikita mikola milada
    milen militsa milodar milodara milodukh miloslav miloslava milovan milovana milovida miltos mimis mir mirana
    mirobog miroboga mirogost mirolyub mirolyuba miroslav miroslava mirra mishel mitrofan miya mizamir mlada mokrina
    molibog motrya movchan mstibog mstislav mstislava mstivoy mudrolyub mudrolyuba mukhovist musiy muza nadezhda
    nadislava nadiy nadiya nagnibida nailya nana nargiza nasia naslav naslava nastasiya natasa nayda nayden naydena
    nazar nazariy nedan nefeli nelli nelya nemir nemira nepobor nestoras neya nezabudka nigoslav nigoslava nikanor
    nikifor nikodim nikol nikolaos nikolay nikoleta nikon nikos ninel nomina nonna ntina ntinos nuriya odarka
    odinets odysseas ofeliya ognyana okhrim oksana oktyabrina oleg oleksa oleksandr oleksandra oleksiy olelko olena
    oles olesya olimpiada olimpiya oliviya omelyan onisim onufriy oremiv orest oresta orestis orimir orimira orina
    orislava orisya oriyana orogosta osemrit osipa osmomisl osmomisla ostap ostromir ostromira ostromisl ostromov
    ostromova ostrozor ostrozora pafnutiy paisiy pakhomiy panagiota panagiotis panas pankratiy panteleymon pantelis
    paraskeva parfeniy parthenis patritsiya pava pavel pavla pavlina pavlo paylina paylos pelageya pelagiya perelyub
    perelyuba peremil peremila peremisl peremisla peresvit pereyaslav perizat pershik pervushko petr petro petros
    peyton pilip pinelopi pistina pivoniya platon platonida podolyan polel poleza polikarp polyan polyana polyniki
    porfir porfiriy porfyris potap potishana pozvizd pozvizda praskovya prebislav predislav predslava priska prokhor
    prokopiy protasiy prov pulkheriya rada radana radechko radilo radim radimir radimira radivoy radko radmila
    radogost radogosta radomira radomisl radoslav radoslava radovan rafail raifa railya raisa ralina ramina ratibor
    ratimir ratislav rava ravshana rayana razina reveka revun rezeda riana rianna rid ridna rigas rikarda rimma rina
    rodan rodanthi rodion rodoslav rodoslava rogneda rognida rogvolod rogvoloda roksolan roksolana romashka romena
    ronalina rosava roshel rostichar rostichara rostislav rostislava rostun rostunya rozaliya rozhana rozhden rudan
    rudana ruf rusalina rusana ruslan ruslana rusudan rusudana rusyava ruzaliya ruzanna safura saida sakis salima
    salomeya samira samuil saniya sarmat sati saule saveliy savva savvas sayana sazhida sekleta semen semibor
    semirad serafim serafima serditko sergey sergiy sesiliya sevara sevastiana sevastyan shakhina shakira sharlotta
    shchastibog shchastislav shchedrogost shchek sheril sheyla siara silata silolyub silolyuba siloslav siloslava
    silvestr silviya simos sinezora sinook sinooka skol slava slavina slavobor slavolyub slavolyuba slavomila
    slavomir slavuta smaragda smiyana snaga snezhana snizhan snizhana snizhinka snovid snozir sobibor sobimir
    sobislav sobislava sofiya sofoklis sofron sofya sokil sokratis sologub sologuba solomiya solomoniya solovey
    sontsedar sontsedara sontselik sontselika sontseslava sontsevid sontsevida sotiria sotiris sozon spartakos spas
    spiridon spyros stanimir stanimira stanislav stanislava starodum stayroyla stefanida stefaniy stefaniya stepan
    stoyan stoymir stozhar sudimir sudimira sudislav sudislava sudivoy surma svarg svetlana svirid svitlan svitlana
    svitlogor svitodar svitodara svitogor svitogora svitokol svitolik svitolika svitolyub svitolyuba svitomir
    svitoslav svitoslava svitovid svitovida svitoyar svitoyara svitozar svitozara svobodan svobodana svyatogor
    svyatogora svyatolyub svyatolyuba svyatopolk svyatoslav svyatoslava svyatovid svyatoyar syuzanna taisiya takis
    tamila tanaska taras tasos tatolyuba tatomir tatyana tava taya tayana teklya temmi teona terentiy tereza tetyana
    teya thaleia thanasia thanasis thanos themis theodoros theodosia thodoris thomai tikhomir tikhon timish timofey
    timofiy timokh tit toligniv toligniva tolislav tomiris tonkostana tora trifon trigost tririg trofim troyan
    troyana tsagana tsarko tsaruk tsetsiliya tsiara tsvetana tsvitan tur turbog turbrid tverdigost tverdislav
    tverdislava tverdogosta tvorilad tvorimir tvorimira tvorislav tvorislava ulichan ulita ulyana uma ustim ustina
    ustinya vaggelio vaggelis valantis valeriy valeriya valeryan varfolomey varlam varsonofiy varvara vasil vasiliki
    vasilina vasilis vasilisa vasiliy vassa vavila vedan vekla velemir velemudr velet velichar velichko venedikt
    venera veniamin venizelos verban vernidub vernislav veselan veta vikentiy viki viktor viktoras viktorina
    viktoriya vilena vilenina vilina vir vira virginiya virineya virodan virodar viroslav viroslava vishata
    visheslav vishezor vissarion vist vistan vita vitalina vitaliy vitaliya vitan vitomir vitryan vivdya vlad vlada
    vladana vladilena vladimir vladimiros vladislav vladislava vladlen vladlina vlas vlasis vlast vlasta vodogray
    vodotrav vognedar vognyan voislav volelyub volodar volodimir volodimira volodislav volya vorotislav voyla vratan
    vratislav vselyub vselyud vseslav vseslava vsevlad vsevolod vyacheslav vyacheslava xanthippi xenofon yadviga
    yakiv yakov yakun yan yana yanina yarchik yarema yarilo yarina yaromil yaromir yaromisl yaropolk yarosh yaroslav
    yaroslava yarosvit yarovid yarovit yartur yasen yasnogor yasnolik yasnovid yasnozir yavir yavolod yosipa yovilla
    yudit yugina yukhim yukhimiya yulian yulianiya yulianna yuliya yuniya yunona yuriy yustin yustina yuzefa zabava
    zacharenia zacharias zachos zakhar zakhariy zalina zamira zara zarema zarina zboislav zborislav zdorovega
    zemfira zemislav zhadan zhadana zhaklin zhanna zhansaya zhasmin zhdan zhdana zhito zhitomir zhittielyub zhivorid
    zhivosil zhivoslav zhorzhina zhozefina zinaida zinoviy zirka zisis zlat zlata zlatodan zlatomir zlatomira
    zlatoslava zlatous zlatousta zlotan zlotodan zoi zolotodana zoreglyad zoreglyada zoremir zorepad zoreslav
    zoreslava zorina zoryan zoryana zoya zukhra zulfiya zvenigor zvenigora zvenimir zvenislav zvenislava zvonimira
"""

FIRST_NAMES: frozenset[str] = frozenset(_FIRST_NAMES.split())
FIRST_NAMES_FROM_OTHER_SCRIPTS: frozenset[str] = frozenset(_FROM_OTHER_SCRIPTS.split())
