"""Frequent given names, plain: two of them that differ in a letter are two names, not one misspelt.

Given names of the United States (Census Bureau 1990, public domain) and of nine other countries (as the MIT-licensed
package mimesis 22 has them), written as `compare.spelling.plain` writes them. Which of them are forms of one name is
told in `given_names.py`.
"""

from __future__ import annotations

_FIRST_NAMES = """
    aaliyah aaron ababa abbie abby abdallah abdoulaye abdul abe abel abelie aberto abigael abigail abra abraham
    abram abramo abree abri abriana abrianna abrielle abrienne achile achille achilleas achim acilay acun ada
    adalberto adalgisa adalgiso adalia adalina adam adama adame adamo adan addie addolorata adel adela adelaida
    adelaide adelajda adelbert adele adelfried adelgunde adelheid adelia adelina adeline adelino adelisa adell
    adelrico adem adi adie adil adilya adisoda adolf adolfina adolfine adolfo adolph adona adone adonis adreana
    adria adrian adriana adrianna adrianne adriano adrianos adrien adrienna adrienne adriyan aelita aemiliano
    aemilio aeneas afanasiy afanasiya affonso afina africa afrodita afroditi afrodyta afsar aga agafiya agafon
    agafonika agafya agamemnon agapeto agapetus agapios agapito agapiya agata agatha agathe agatho agathonikos
    agaton agca aggelika aggelos agisilaos aglaida aglaya agnella agnes agnesa agnese agneta agnieszka agniya
    agostina agostino agripina agueda agunda agustin agustina ahmad ahmed ahren ahunaz ahunisa ahunur ahuse ahusen
    aicha aida aidan aileen aimee aimon aina ainara ainhoa ainoa airiana aisha ajda ajlan aka akabey akad akakiy
    akalp akan akant akarca akarsel akasya akata akay akba akbaran akbatu akbatur akcan akdemir akdeniz akel aken
    aker akergin akguc akgun akhan akilina akiman akin akinalp akiner akintan akkor akkoz akman akmeric akoz akpolat
    aksal aksan aksel aksev aksinya aksit aksu aktan aktas akun ala alagul alaina alan alana alanzo alatan alaz alba
    alban albane alberico albern albert alberta albertaa albertina alberto albin albina albinia albirto alcee
    alcicek alcie alcin alcina alda alden alder aldo aldobrandino aldona alec alecia aleda alegra alejandra
    alejandro alek aleka aleksa aleksander aleksandr aleksandra aleksey aleksiya aleksy alena alene aleron alessa
    alessandra alessandrina alessandrine alessandro alessia alessio alesta aletha aletta alev alevtin alevtina alex
    alexa alexander alexandra alexandre alexandria alexandros alexia alexis alexy aleyna alfeo alfieri alfio alfiya
    alfonsina alfonso alfonzo alfred alfreda alfredo algan alger algernon algin algul alhan ali alia alice alicia
    alicja alienor alim alin alina aline alisa alisha alison alissa alix aliya aliyah alizee alkan alkim alkin
    alkistis alkiz alkun alla allan allecra allegra allegria allen allene allie allison allyson alma almina almudena
    alodia alois alojzy alondra alonso alonza alonzo aloysius alp alpagan alpagut alparslan alpay alpdemir alpdogan
    alper alperen alpha alphan alphons alphonse alphonso alpike alpkan alrigo alsan alsu alta altagracia altan
    altaner altay althea altin alton altug altunc altuner altyn alva alvara alvaro alvian alvin alvina alvise alwin
    alwina alwine alya alyce alycia alyson alyssa alyssia amadea amadeo amadeusz amado amadore amadou amal amalea
    amalia amalie amaliya amanda amandine amando amanta amara amato amaury amaya amber ambra ambre ambrine ambrogio
    ambroise ambrose ambrosi ambrozja ambrozy amedeo amel amelia amelie amerigo ames amie amiens amin amina aminata
    amine aminta amintore amir amira amo amos amparo ampelio amvrosiy amy ana anabel anacleto anae anael anaelle
    anais anait analiese analise anas anastagio anastas anastasia anastasio anastasios anastasius anastasiya
    anastazja anastazy anatol anatole anatolio anatoliy anatoliya ander anderson andino andra andre andrea andreana
    andreas andreina andres andrew andrey andria andriana andriy andromachi andron androniki andronikos andrzej andy
    andzela andzelika ane anestis aneta anette anfim anfisa ange angel angela angele angeles angelia angelica
    angelico angelika angelina angeline angelique angelita angelo angie angiola angioletta angioletto angiolo ani
    anibal aniela aniella aniello anika anikita anil anis anisiy anissa anisya anita anja anjelica anjelo anka anke
    ann anna annabelle annaelle annah annalisa annalise annamarie annampella anne annegret anneli annelie annelies
    anneliese annelise annemarie annetta annette anni annibale annie annika annina annkatrin annmarie annoyla
    annunciata annunziata annuziata anny anonciada anouk anselmo ansgar ant anthi anthony anthoyla antigoni antioco
    antione antionette antje antoine antoinette anton antone antonello antonette antoni antonia antonida antonieta
    antonietta antonin antonina antonino antonio antonios antonis antoniusz antoniya antony antreas antriana antwan
    antzela anzhela anzhelika anzia apollinare apollinariya apolline apollonia apolloniya apolonia apoloniusz
    apostolis april arabella arabelle araceli aral aramis aran arantxa aras arat arca arcangelo archie archimidis
    arda arden ardil arduino arek arendt aretha areti aretino argyris argyro arhan ari aria ariadna ariadni ariah
    ariana arianda arianna arica arican ariel ariela arietta arikan arin arina arinc aristarkh ariya arkadiy
    arkadiya arkan arkhipp arkin arkut arleen arlen arlene arleta arlie arline arlo armagan arman armand armando
    armani armanno armida armide armin armino armo armond armonda arnaldo arnau arnaud arndt arne arnelle arnold
    arnoldo arnulfo aroghetto arol aroldo aron aronne arrighetto arrigo arron arsena arsene arsenia arsenio arseniy
    arslan art artem artemis artemiy artemiya artemiziya arthur artun artunc artur arturo arvin aryana aryanna asa
    ascension asel ashlee ashleigh ashley asia asier asiya askin asklipiya askold asma assia assol assunta assya
    astrid asuncion asya ata atabey atacan atahan atak atakan atalay ataman athanasia athanasios athena athenais
    athina atil atilgan atinc attilio attilo aubin aubrey audra audrey audric august augusta auguste augustin
    augustine augustino augusto augustus augustyn augustyna aura aurelia aurelie aurelien aurelio aurick aurika
    aurora aurore austin autumn ava avdey avdotya avery avgusta avgustin avgustina avis avksentiy avreliy avreliya
    avrora avtonom awa axel axelle aya ayana ayaru ayaz aybars ayberk aybike aybora ayda aydin aygerim aygoystis
    aygul ayhan aylin ayliz ayman aymane aymen aymeric aymete aymira aynagul aynur ayoub aypolat aysel aysil aysun
    aysylu aytun aytuna aytunc aytunca ayza aza azaliya azar aziza azrak azucena azzo azzolino azzurra bade badis
    bahadir bahar baiardo balamir balbina balca baldassare baldassario baldovino balin balkir bambi bambina bamhi
    banu baptiste baran baranalp baransel barb barbara barbel barbra barcin barend barin baris barkin barlas barney
    barrett barry bart bartek bartlomiej bartolo bartolomeo bartolommeo barton bartosz bartu bartunc basak basar
    basaran baser bashan basia basil basile basilio bastian bastien bati batibek batihan batko battista batu batuhan
    batur baturalp baturay bautista baybars baybora bayhan baykal baykam baykan baysal baysan bazhan bazhana bazhena
    bazyli bea beata beate beatrice beatricia beatris beatrisa beatrix beatriz beau becky bediz begona begonia begum
    beha behir beker bekir bekturk bela belda belen belgi belgin belinda beliz bella belladonna bellance bellarmine
    belle bellina bellino bellissa beltran beltrano belva belvedere ben benat benedetta benedetto benedict benedikt
    benedykt benedykta bener bengi bengisu beniamin beniamino benigna benigno benita benito beniz benjamin bennett
    bennie benno benny benoit benton benvenuto benvolio benz beppe beran berdan bereginya berengar berenice berfin
    berfu berg berge bergen berger bergin berguzar berhan beria beril berin berit berk berkal berkan berkant berkay
    berke berker berkin berkkan berkman berksan berksay berktan berna bernadeta bernadetta bernadette bernadine
    bernard bernarda bernardino bernardo bernd bernice bernie berniece berrak berran berry bert berta bertan bertha
    bertie bertille bertina berto bertram bertrando beryl bess bessie beste beth bethany bethold betsy betta bette
    bettie bettina bettino betty bettye betul beulah beverley beverly beyza bia biaggio biagio biaiardo bianca
    bianka bibiana bice bige bigem bihter bilal bilan bilel bilge bilgealp bilgekagan bilhan bill billie billur
    billy bilogost bilomir bilomira biloslav biloslava bilotur bilovid bilovida bilun bilyan bilyana binnaz binnur
    bionca bionda biondello birant bircan birdie birgit biricik birkan birol birsen blaginya blagodar blagoslava
    blagovid blagovida blagovira blagovist blagovista blaine blair blaise blake blanca blanche blandino blanka
    blazej bob bobbi bobbie bobby bodo bogachan bogdan bogdana bogna bogodara boguchwal boguchwala bogumil bogumila
    boguslav boguslava boguslaw boguslawa bohdan bolat boleslav boleslava boleslaw boleslawa bolonia bona bonar
    bonaventura bonaventure bonfila bonfilia bonfilio boniface bonifacia bonifacio bonifacy bonita bonito bonnie
    booker bora borachio borahan boran borimir borimisl boris borislav borislava borja boronislav borys boyan boyce
    boyd boyko bozena bozenka bozenna bozhan bozhedar bozhemir bozhen bozhena bozheyko bozhko bozydar bozyslaw brad
    bradamante bradford bradley bradly brady brahim brain branden brandi brandie brando brandon brandy brant
    bratimir bratislav brativoy bratko bratomil bratoslav braulio brayan breanna brenda brendan brendon brenna brent
    brenton bret brett brian briana brianna brianne briar brice bridget bridgett bridgette brigida brigitte britney
    britt britta brittany brittney brizio brock broderick bronco bronislava bronislaw bronislawa bronze brook brooke
    brooks bruce bruna brunela brunetta brunhild brunhilde brunilda bruno brunon bryachislav bryan bryant bryce
    brygida bryon buck bud buddy budimil budimir budislav budivid budivoy buford buglem bugra bugrahan bugu buke
    buket bulut buonfiglio burak burcin burcu burevist bureviy burhan burkay burl burt burton busra buster buymir
    buytur byanca byanka byron caba cabal cacilia cacilie cade cadenza cag cagan cagatay cagdas cagil cagin cagla
    caglar caglayan cagman cagri caitlin caj cajetan cakir calandra calandre caleb cali calie calinda callie
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
    chantel chara charalampis charalampos charis charity charla charleen charlene charles charley charlie charline
    charlotte charly charmaine chas chase chasity chastity chauncey chaxiraxi chayma chelsea chelsey chelsi cheri
    cherie chernin cherry cheryl cheslav cheslava chesmil chester chestislav chet chevy chi chiara chiarina chiquita
    chloe chloris chong chris christa christal christel christen christi christian christiane christie christin
    christina christine christof christoper christopher christos christy chrysa chrystal chuck chulpan chung cianna
    ciel cigdem cimen cinar cindi cindy cinzia cipriana cipriano circinus ciriaco ciro cirrillo cisco cise cisil
    citlali clair claire clara clare clarence clarice clarissa clarisse clark claud claude claudette claudia
    claudine claudio claus clay clayton clea clelia clemence clement clemente clementine cleo cletus cleveland cliff
    clifford clifton clint clinton cloe clotilde clovis clyde cobura coco cody coker colar colby cole coleen coleman
    colette colin coline colleen collette collin colombina colombo colonel colpan colton columbus colville come
    concepcion concetta concettina concha connie conrad consolacion consolata constance constantin constanza
    constanze constanzo consuelo contessa cora coralie cordelia cordell cordula corentin corey cori corina corine
    corinna corinne cornelia cornelius cornell corrado corrie corrine cortez cortney cory cosima cosimo cosku cosmas
    cosmo courtney courvoisier covadonga coy coyne craig cristal cristiana cristiano cristina cristobal cristoforo
    cristopher cristy crocetta crocifissa cruz crystal cuba curt curtis cynthia cyprian cyprien cyrielle cyril cyrus
    czarek czeslaw czeslawa dabney dafne dafni dagmar dagmara dagna dagobert dahna dahnya daisy dalan dale dalemil
    dalemila dalemir dalemira daleslava dalevida dalia dalibor dalibora dalida dalila dallas dalton dalya damaris
    damian damiano damianos damien damion damira damla damon dan dana danai danakt dane danelle danette dangelo dani
    danial daniel daniela daniele danielle daniil danilo danislawa danita daniya danka danko danna dannie danny
    dantae dante dantel dantur danusia danuta dany daphne dar dara darcy darek darell daren daria daribog darin
    darina dario darislava daritza darius dariusz dariy dariya darla darleen darlene darnell daromir daromira daron
    darrel darrell darren darrick darrin darron darryl darwin darya daryl darzybor dashiell daunte dave david davide
    davis dawid dawn dawna dax dayana dayna dean deana deandre deangela deangelo deann deanna deanne debbie debby
    debi debora deborah debra debrah dee deena defne deidra deidre deirdre del delanna delano delbert delfin delfina
    delia delilah della delma delmar delmer delois delores deloris delphine demarco demarcus demet demetria demetrio
    demetrius demi demid demir demiralp demiray demircan demirhan demirkan demont demyan dena denice denis denise
    deniz denizhan dennis denny denver deon derek deren derick derin derrick derya deryanur derzhikray derzhislav
    derzhislava desamparados desen deshawn desi desideria desiderio desiree desmond despoina dessie deste destin
    destiny detta deusdedit devin devon devrim dewayne dewey dewitt dexter diamante dian diana diane diangelo diann
    dianna dianne dianora dibach dick dicle didem didier diedrich diego dierk dieter dieterich dietlind dietlinde
    dietrich dikmen dilara dilay dilek dilem dillon dilmen dilnara dilnaz dilruba dilsah dilya dilyaram dimitra
    dimitri dimitris dimos dina dinah dinara dinc dincalp dincer dincerk dincturk dino dion dionisia dioniza dionizy
    dionne dionysis dior diren dirk dirlik divozir divozora dixie diy diyana diyar djibril dmitriy dmitro dobieslaw
    dobieslawa dobrawa dobribiy dobrik dobrilo dobrinka dobrinya dobrisvit dobrivod dobrodiya dobrodum dobrogniva
    dobrogost dobrolik dobrolyub dobrolyuba dobromila dobromir dobromira dobromisl dobromisla dobroniga dobroslav
    dobroslava dobrovist dobrovista dobrovita dobrynya doga dogan doganalp doganay dogu doguer dogus dolce doleslava
    dolina dollie dolly dolores dolun dolunay dolya domani domenic domenica domenico dominga domingo dominic
    dominick dominik dominika dominique domna domnika domorad domorada domoslav don dona donald donat donata
    donatella donatello donati donatien donato donatus dong donielle donisha donn donna donnalee donnell donnie
    donny donovan donte donus donya donzel dora dorcas doreen dorene doretha dorian doriano doris dorofey dorofiy
    dorogobug dorogochin dorogomir dorogomisl dorogosil dorota dorotea doroteya dorothea dorothy dorris dorsey
    dortha dorthy doruk dottie doug douglas douglass dounia dovie doykissa doyle dragan drago dragomira drevoslava
    drew drina druzhelyuba duane dudley duilio dulce duncan durante durukan durul dustin dusty duygu dwain dwayne
    dwight dylan dzhamilya dzhenna dzhennifer dzhessika dzhinevra dzvenimira dzvenislava dzvinka earl earle earlene
    earline earnest earnestine easter ebba eberhard ebony ebru ece ecmel ecrin eda edda eddie eddy edelweiss eden
    edgar edgardo edison edita edith editta ediz edmond edmonda edmondo edmund edmundo edna edoardo edouard eduard
    eduardo edvige edward edwardo edwin edwina edyta edythe efe efekan effie efi efim efisio efrain efrem efren
    egbert ege egemen egidio egiodeo egor eike eileen eilhard ekaterina ekin ekkehard ektoras ela elaine elario elba
    elbert elcin elda elden eldon eldridge eldwin elea eleana eleanor eleanora eleanore elena elene eleni elenora
    eleonora eleonore elettra eleytheria elfriede elga eli elia eliana elias elida elie elif eligia eligio elijah
    elina eline elinor elio eliodoro eliot eliott elis elisa elisabeth elisabetta elisavet elise eliseo elisha
    elisio elissa eliz eliza elizabeth elizabetta elizaveta elizebeth elke ella ellard ellen ellena elletra elli
    ellie elliot elliott ellis ellisa ellsworth elly elma elmar elmer elmira elmo elnara elnora eloan eloane elodie
    eloi eloisa eloise elona elora elouan elouise eloy elpida elroy elsa elsbeth else elsie elton elva elvan elvia
    elvin elvina elvira elvis elwira elwood elya elyas elyes elyna elyne elysa elyse elzbieta ema emanuel emanuela
    emanuele emelda emeline emelyan emeric emerich emerson emery emesto emie emil emila emile emili emilia emilian
    emiliana emiliano emilie emilien emilio emiliya emily emir emma emmanoyela emmanoyil emmanuel emmanuele
    emmanuelle emmeline emmerich emmett emmi emmie emmitt emmy emna emory emre emy encarnacion enea eneko enes engin
    enid enka ennio enoch enola enora enric enrica enrichetta enrico enrikos enrique enriqueta enzhe enzio enzo
    eralkan eralp eraltay erasmo erast eratosthenis eray erberk erbug ercole erdag erdem erdin erdinc erdmute erek
    eremey eren erez ergin ergun erhard eriberto eric erica erich erick ericka erik erika erim erin erinc erine eriz
    erk erke erkmen erkut erlinda erma erman ermanno ermete ermina erminia erminio ermis ermolay erna ernest ernesta
    ernestina ernestine ernesto ernie ernst erofey erol errol ersan ersilia ersin ertan ertaylan erte ertekin erten
    erturk erun ervin erwan erwann erwin eryigit eryk eryka esen esener eseniya esenturk eser esila esin esmen
    esmeralda esmira esna esperanza esra essie esta estachio este esteban estefania estela estella estelle ester
    estera esther etan etel eteri ethan ethann ethel eti etienne etta ettore eufemia eugen eugene eugenia eugenie
    eugenio eula eulalia eulalio eunice eusebio eustachio eustachy eustorgio eva evan evangelina evangeline evann
    evdokim evdokiya eve evelina evelyn everett everette evette evgeniy evgeniya evgraf evin evita evre evren evrim
    evsey evstafiy ewa ewald ewan ewelina ewen ewenn eya eyelina eykleidis eylul eyripidis eyrydiki eythymia
    eythymis eytychia ezekiel ezequiel ezgi ezgu ezio ezra ezzelin fabia fabian fabiana fabien fabio fabiola
    fabricia fabrizia fabrizio fabron facunda facundo faddey faina faith falito falk fanis fannie fanny fantasia
    fantine fanuco farah faramundo fares farfalla farida fariza fatih fatima fatma fatoumata fausta faustine
    faustino fausto faustyna favianna favianne fawn fay faye fazilya federica federico fedor fedora fedosey fedot
    fekla felda felecia felicia feliciana feliciano felicidad felicio felicita felicitas felicja felicjana feliks
    felipa felipe felisa felisiti felitsiya felix felizia felizitas felton fenia feodora feodosiya feoktist ferah
    feray ferda ferdi ferdinand ferdinanda ferdinando ferdynand ferhan feridun ferit fermin fermina fern fernanda
    fernando ferrand ferruccio feruza fevroniya feyyaz feyza fia fiamma fiammetta fidan fidel fidelio figen filat
    filberto filiberto filikitata filimon filip filipina filipo filipp filippo filippos filitsata fillipo filomena
    filotheos filumena fina finja finnja fino fiona fiorabla fiore fiorella fiorello fiorenza fiorenzo firat firmino
    firs firuza firuze fizaliya flavia flavie flavien flavio flawia fleance fletcher fleur flor flora flore florence
    florencia florencio florens florent florentina florentine florentino florentsiya floria florian floriana
    floriano florine floritzel flossie floy floyd foivi foivos foka foma forest forrest fortino fortunata fortunato
    foster fotina fotis fotiy fraco fran franca frances francesca francesco franchot francine francis francisca
    francisco franciszek franciszka franco francois frank frankie franklin franklyn franz franziska frasier frauke
    fred freda freddie freddy frederic frederica frederick frederico frederika frediano fredo fredric fredrick
    fredrik freeman freida freya frida fridegunde frieda friedegund friedegunde friedemann friederike friedhold
    friedrich frisco fritz fritzi froilana frol frosina froso fryderyk fryderyka fulberta fulca fulden fulvia fulvio
    fulya funda furkan fusun fusya gabi gabin gabriel gabriela gabriele gabriella gabrielle gabryjel gaby gael
    gaelle gaetan gaetana gaetano gafiya gage gail gaina gaja galaktion gale galen galiana galilea galileo galina
    galiya gamze ganna gara garance garen gareth garfield garland garner garnoslav garoyfallia garret garrett
    garrison garry garth gary gaspard gaspare gasparo gaston gastone gatusil gatuslav gauthier gautier gavin gavino
    gavriela gavriella gavriil gavrilo gawel gay gayana gayane gaye gayla gayle gaylord gazel geanna gebhard gece
    geert gelasiy gelena gelincik geltrude gema gemma gena genaro genc gencalp gencer gene geneva genevieve genevra
    gennadiy gennaro genoveffa genovese genoveva genowefa genrietta geo geoffrey georg george georgette georgia
    georgiana georgianna georgie georgina georgios georgiy geovana gerald geraldine geraldo gerard gerardo gerasim
    geray gercek gerd gerda gerhardt geri germain germaine german germann germano germar gernot geron geronimo gerri
    gerry gert gertie gertrud gertruda gertrude gertrudis gervasio gervasiy gerwazy gesine ghita gia giachetta
    giacinta giacinto giacobbe giada giambattista giampaolo giana gianara giancarlo gianfranco gianina gianluca
    gianluigi gianmarco gianmaria gianni giannina giannino giannis gianpaolo gianpiero gienek gienia gig gil gilbert
    gilberto gilda giles gillian gina ginebra ginevra ginger ginny gino gioacchino gioachino gioconda gioffreda
    gioia giordana giordano giorgia giorgina giorgino giorgio giorgos giosetta giosue giota giovanna giovannetta
    giovanni giraldo giray girgin girolamo gisa gisela giselher gisella giselle giulia giuliana giuliano giulietta
    giulio giuseppa giuseppe giuseppina giustina giustino gizem gladko gladys glafira glanville gleb glen glenda
    glenn glenna glib glikeriya gloria gnat gniewko gniewomir goar godomir goffredo gogen gokalp gokay gokberk gokce
    gokdeniz goker gokhan gokmen goksagun goksel goksu goktan goktuna goktunc gokturk goldie golubka golubko gonca
    gonen gonenc gonzalo gordey gordislav gordiy gordodum gordogost gordomisl gordon gordoslav gordyata goriglyad
    gorimir gorimisl gorislav gorislava gorisvit goritsvit gorka gorkem gorkmen gorpina gorun gostomisl gostrozir
    gostyata gottfried gottlieb gotz gower gozde gozen grace gracie graciela gracja gradimir gradislav grady graham
    graig granger granislav grant granville gratiano grazia graziana graziano graziella grazyna greg gregario gregg
    gregoire gregoria gregorio gregory gremislav gremislava greta gretchen grete gretel grethe grigoriy griselda
    griswold griva gromoslaw gromovik grover grozan grzegorz grzymislawa guadalupe gualtiero guchan guckan guclu
    gucluer gucluturk gudrun guerino guglielmo guher guiditta guido guilhem guillaume guille guillelmina guillermina
    guillermo gulbahar gulcin gulfem gulgun gulielma gulistan guliz gulizar gulmira gulnara gulnaz gulriz gulsah
    gulshat gultekin gulyayviter gulzira gun gunal gunalp gunay gunberk gunce guncicek gunda gundogan gundula gunes
    gunther gupse gurur gus gussie gustava gustave gustavo gustawa gustomisl guthrie guy guz guzel guzin gwen
    gwenaelle gwendoline gwendolyn gwidon gyuzel hackett hadrian hadrien hafsa hahn hai hajar hakan hal haley halima
    halina halka hallie hamza hana hanae hanagua handan hania hank hanka hanna hannah hanne hannelore hans hansel
    hansoy harald harbin hare harika harlan harland harley harold harriet harriett harriette harris harrison harry
    hartmann hartwin harvey haslet hassan hattie hawa hayal hayat haydee hayden hayley haywood hazal hazan hazar
    hazel haziran heath heather hece hector hedwig heide heidemarie heidi heike heiner heini heino heinrich heinz
    hektor helen helena helene helga helge helin hella hellen heller hellmuth hello helmar helmina helmine helmut
    helmuth heloise henny henri henrieta henrietta henry henryk henryka heper herb herbert heriberto herlinda herman
    hermann hermenegilda hermina hermine herminia hernan herschel hershel herta hertha herwig hester heves hevin
    hiacynta hiba hieronim hieronomo hilal hilario hilary hilda hilde hildegard hildegarda hillary hilton hincal
    hind hipolit hipolita hipolito hippolyte hiram hobert holger holland holli hollie hollis holly homer hong honor
    honorat honorata honore honorius hope horace horacio horacy horatia horatio hormisdas horry horst hortencia
    hortense hortensia hortensio hortensja hosea hosseda houston howard hoyt hubert huberta huey hugh hugo hugon
    hulda hulya huma humberto humeyra humiliana huner hung hunter hurrem husna husun hyman iakinf iakov ian iban
    ibrahim ibrahima ibtissem ida idalia idella idil idonia idris idriss idzia iegor iekaterina ielizaveta
    iepistimiya ieremiy ieva ievdokiya ievfrosiniya ievgen ievgeniya ievlampiy ievstafiy iga ignacio ignacja ignacy
    ignado ignatiy ignazio igor igorina ike iker ila ilan ilana ilaria ilario ilarion ilariya ilayda ilbay ilbey
    ilbilge ilda ildefonsa ildeniz ilene ilgar ilgaz ilgim ilgin ilhan ilian iliana ilias ilies ilina ilkan ilke
    ilker ilkim ilknur ilkut illirika illya ilona ilsa ilse iltan iltay iltekin ilter ilteris ilya ilyan ilyana
    ilyas ilyes ilyess ilyuza ilza ilzira ima imane imelda imen imene imge imke imma immacolata immaculata imogene
    imran imrane imre imren ina inal inaya inci incilay india indira indro ines inesa inessa inez inga inge ingeborg
    ingeburg ingo ingrid iniga inma inmaculada inna innocenzio innokentiy ioann ioanna ioannis iola iona ione iosif
    ipar ipek ippolito ira irada iraida iraklis irakliy irati iraz irek irem irena irene ireneusz irina iriney iris
    irka irma irmak irmela irmelin irmgard irtek irvin irving irwin iryda isa isaac isaak isabeau isabel isabela
    isabell isabella isabelle isaia isaiah isaias isaure ishild isiah isidor isidora isidro isik isil isilay isin
    isiner isis isit isitan iskin iskra ismael ismail isold isolde isra israel isreal issa issac issam itahisa itala
    italia italina italo itir iuda iulian iva ivan ivanna ivantoslav iveta ivetta ivette ivga ivonette ivonne ivory
    ivy iwa iwan iwo iwon iwona iwonka iya iyad iyed iyem iza izabela izabella izampella izel izem izgi izia izolda
    izrael izyaslav jacek jacenty jacinta jacinto jack jackie jacklyn jackson jaclyn jacob jacobella jacobo jacopo
    jacque jacquelin jacqueline jacquelyn jacques jacquline jade jaden jadwiga jae jagienka jagna jagoda jaguar
    jaime jaimie jair jake jakub jale jamaal jamal jamar jame jamel james jamey jami jamie jamison jan jana jane
    janeen janek janel janell janelle janet janette janice janie janina janine janis janna jannette jannie jannike
    janset janusz jaqueline jared jarek jarod jaromil jaromir jaroslaw jarred jarrett jarrod jarvis jasmin jasmina
    jasmine jason jasper javi javier javiera jawad jay jayme jayne jayson jean jeana jeanbaptiste jeanette jeanie
    jeanine jeanna jeanne jeannette jeannie jeannine jed jedrek jedrzej jeff jefferey jefferson jeffery jeffrey
    jeffry jemma jemond jena jenifer jenna jennie jennifer jenny jenoa jenoah jeovanni jerald jeramy jere jeremi
    jeremiah jeremiasz jeremie jeremy jeri jermaine jerold jerome jeromy jerrell jerri jerrod jerrold jerry jerzy
    jesica jesper jess jesse jessica jessie jessim jessy jesus jesusa jewel jewell jianna jibril jihane jill jillian
    jim jimena jimmie jimmy jina jiordano jiovanni joachim joachimfriedrich joan joana joann joanna joanne joaquin
    joaquina jocelyn jodi jodie jody joe joel joelle joesph joey johan johann johanna johanne johannes john
    johnathan johnathon johnie johnna johnnie johnny johnson jola jolanda jolanta jolene jolie jon jonah jonas
    jonasz jonathan jonathon joni jonnie jordan jordon jorg jorge jorgelina joris jose josef josefa josefina
    josefine josep joseph josephine josette josh joshua josiah josie jospeh jost josue jovanna jovanni jovannie
    jovita jowita joy joyce jozef jozefa jozefina juan juana juanita juanma jude judi judit judith judson judy
    judyta jula jule julen jules juli julia julian juliana juliane julianna julianne julie julien juliet julieta
    julietta juliette juline julio julita julius juliusz june jung junior jupp jurek jurgen justin justina justine
    justyna justynka jutta jutte kacper kadence kagan kahina kaina kais kaitlin kaitlyn kaja kajetan kalanidhi
    kalenik kalet kalina kalliopi kalliroi kallistratos kamelia kami kamie kamil kamila kamilla kanat kandemir kaner
    kansu kaori kapitolina kapiton kapkin kaplan kara karaca karah karan kardelen kare kareem karen kari karim
    karima karin karina karisa karissa karl karla karlheinz karlotta karol karola karolin karolina karoline karon
    karrah karrie karsten kartal karyn karysa kasandra kasey kasia kasimira kaspar kasper kassandra katarina
    katarine katarzyna kate katelyn katerina katharina katharine kathe katherine katheryn kathi kathie kathleen
    kathrin kathrine kathryn kathy katie katina katinka katja katrin katrina katy kay kaya kayaturk kaye kayi
    kayihan kayla kayna kayra kazimiera kazimierz kazimira kazka keenan keiko keisha keith kelia kelian kelley kelli
    kellie kelly kelsey kelvin kelya kelyan ken kenan kendall kendra kendrick keneth kenji kenneth kennith kenny
    kent kenton kenya kenza kenzo keri kermit kerri kerrie kerry kerstin kesha keshia keskin kessy keven kevin
    keziah khadija khadiya khalil kharita khariton khilari khloya khodota khoriv khoroshko khotibor khotimir khotyan
    khranimir khrisa khrisanf khristina khristofor khudan khvala khvalibog khvalimir khyurrem kia kiara kieth
    kiieslav kiki kikiliya kilian kilina killian kilyan kim kimberlee kimberley kimberly king kinga kip kir kira
    kirac kirby kirill kirilo kirk kirsten kisha kitty kivanc kiy kiyan klara klarissa klaudia klaudiusz klaus
    klauspeter klavdiya klementyna kleofas kleomenis kleoniki kleopatra kliment klothilda knyazhoslav kocer kochan
    koksal kolodar kolodara kolodiy kolodziej kondrat konon konrad konstancja konstantin konstantina konstantinos
    konstantsiya konstanty konstanze konur konuralp kor kora koralp koray korcan kordell korel korer korey korina
    korkmaz korkut kornel kornelia korneliusz korneliya korniliy kory kosmas kosmo kostas kostek kostyantin kraig
    krasimira krasnolika krasnovida krasun krasunya kriemhild kriemhilde krilach krimhilde kris krista kristal
    kristel kristen kristi kristie kristin kristina kristine kristofer kristopher kristy kryspian krystal krystian
    krystle krystyna krzesimir krzysztof ksawery kseniya kubilay kubra kumru kumsal kunegunda kunigunde kunt kunter
    kupava kupriyan kurigunde kurilo kurt kurtis kurtulus kutay kuter kutlay kutlu kutsal kutsay kuybida kuzey kuzma
    kvitan kvitka kvitoslava kyara kyla kyle kylian kylie kyllian kyriaki kyrielle labaron lacey lacin lacole
    lacrecia lacy lada laden ladimir ladislao ladislas ladislaus ladislav ladislava ladolyub ladomila ladomir
    ladomira ladonna laetitia laia lakeisha lakesha lakis lakisha lal lale lali lalia lalie laly lamar lambert lami
    lamia lamont lamprini lampros lan lana lance lando landon landry lane lanfranco lanny lanz lanza lanzo laquita
    lara laramie larensa larenz larenzo larisa larissa laron larrimore larry lars larue lashawn lashonda latanya
    latasha latisha latonia latonya latosha latoya latrice latricia launcelot laura laure laureen laurel lauren
    laurence laurencja laurent lauretta lauri laurie laurine lauro lautaro lave lavern laverne lavin lavonne
    lavrentiy lawanda lawerence lawrence layana lazaro lazaros lazzaro lea leah leala leana leandre leandro leandros
    leane leann leanna leanne lebriz lech lee leeann leelou leggett leia leif leigh leila leilani leina leire leisa
    lela leland lelia lelya lema lemi lemuel len lena lenard lene leni lenka lenny lenora lenore leny lenzo leo
    leobardo leokadia leokadiusz leola leon leona leonard leonardo leoncjusz leone leonel leoni leonid leonie leonor
    leonora leonore leontina leontiy leontyne leonzio leopold leopolda leopoldo leora leota lera leroy lerzan les
    lesa lesh leslaw lesley leslie lessie lester lesya leszek leta letha leticia letitia letizia lettie leuther lev
    levent leverett levi levin levina levko lew lewis leyla leylifer leyna leyteris lia liam liana liane libby
    liberatore libid liborio licha lidia lidiya lidka lies liesa liese liesel lieselotte liesl ligia lika lila lilas
    lili lilia lilian liliana lilianna lilie lilirose lilit liliya lilka lilli lillian lillie lilly lilo lilou
    lilwenn lily lilya lilyrose lina lincoln linda lindsay lindsey lindy line linnie lino linwood liona lionel liora
    liposlav lira lisa lisandro lise liselotte lisette lisle lison lissandra lissette listvich livia livio liwia
    liya liz liza lizette lizzie lloyd loan loane loann loanne lodovico logan loggin lohan loic lois lokapele lola
    lolit lolita lolya lombardi lon lona long longin lonnie lonny lora loraine lore loreal loredana loredo lorelei
    loreley loren lorena lorene lorentz lorenz lorenza lorenzo loreto loretta loretto lori lorie lorine loring loris
    lorna lorraine lorri lorrie lothar lothario lotte lotterio lotti lottie lou louane louann louanne louca loucas
    louella louie louis louisa louise louison louka loukas louna lourdes lowell loya loyd loykas luann luanne lubin
    lubomir luc luca lucan lucas lucca luce lucetta lucette lucha lucia luciana lucianna luciano lucie lucien lucila
    lucile lucilla lucille lucina lucinda lucio lucius lucja lucjan lucjana lucjusz lucretia lucrezia lucy lucyna
    ludano ludivine ludmila ludo ludovic ludovica ludovico ludwig ludwik ludwika luella luger luigi luigia luigina
    luigino luis luisa luise luisella luiza luka lukah lukas lukasz luke lukerya lukiy lukiya lukretsiya lukyan lula
    lulu luna lunetta lunette lupe lupita lura lusia luther lutold lutz luz luzia lya lyalya lyam lyana lyaysan
    lydia lykoyrgos lyla lyle lylia lylou lyman lyn lyna lynda lyndon lynette lynn lynne lynnette lynwood lyubanya
    lyubava lyubim lyubislava lyubodar lyubomil lyubomila lyubomir lyubomira lyubomisl lyubomudr lyuborada lyuboslav
    lyuboslava lyubov lyubovir lyubozar lyuche lyudislav lyudmila lyudomil lyusena lyusil lyutobor lyutomisl
    lyutsiya mabel mable mac macarena macario maceo maciej maciek mack maddalena madde madeleine madeline madelyn
    madge madina madlen madonna mae mael maelia maelie maeline maelle maelly maellys maely maelyne maelys maelyss
    maeva mafalda magadar magadara magamir magaslav magda magdalena magdalene magdalina maggie magia magistrian
    mahamadou mahdi mahe mai maia maily mailys maimouna maina maine maissa maissane maite maiwenn maja majka major
    majorie makar makariya makis makivka maks maksim maksym maksyma maksymilian malak malcolm malcom malgorzata
    malia malik malika malina malinda malissa malkoc mallory malo malomir malone malte malunya malusha malva malvina
    malvolia malvolio malwina malwine mamadou mamie man mandi mandy manel manelle manfred manfredo maniek manlio
    manolis manolo manolya manon manos manthos manu manual manuel manuela manuelita mar mara maral marc marceau
    marcel marcela marcelina marcelino marcella marcelle marcellino marcello marcellus marcelo marchello marci
    marcia marciano marcie marcin marcio marco marcoantonio marcos marcus marcy mardi mardian marea mareike marek
    marelda marfa margaret margareta margarete margarita margaritis margarito margaux marge margery margherita
    margie margo margot margret marguerite mari maria mariabella mariaelena mariah mariam marian mariana mariann
    marianna marianne mariano maribel marica marice maricela marichka marie mariel mariele mariella marietta mariha
    marija marika marilou marilyn marilynn marin marina marine marinella marino mario mariola marion marisa marisela
    marisol marissa maritza marius mariusz mariya mariyah mariyam marjorie marjory marjun mark markanthony markiyan
    marko markos markus marla marlen marlena marlene marleta marley marlies marlin marlis marlon marlyn marlys
    marnie marouane marquesa marquis marquita marsala marsalis marsha marshall marta martha marthe martin martina
    martino martita marty martyn martyna maruta marva marvel marvelle marvin marwa marwan marwane mary maryam maryan
    maryana maryann maryanne marybeth maryellen maryjane maryla marylka marylou maryna marysia marzanna marzena
    marzenna marzia marzio masaccio maso mason massima massimiliano massimo mataya mateo mateusz matheo mathew
    mathias mathieu mathilda mathilde mathis mathys matias matilda matilde matina matis matisse matt mattea matteo
    matthaios mattheo matthew matthias matthieu mattia mattie matvey matviy matylda matys maud maude maudie maura
    maureen maurice mauricio maurine maurizia maurizio mauro maury maurycja mauve mavile mavis mavisu mavka mavlyuda
    max maxence maxime maximilian maximiliano maximilien maximino maximo maximus maxine maxwell may maya maylis
    mayme maynard mayra mayron mayssa mayte mayya mckinley meagan meagens meaghan mechislav mechislava mechthild
    medard medomir medorada medwin megan meghan mehdi mehtap mei meike meinrad meissa mekhri mel mela melania
    melanie melaniya melba melchior melchiorre melentiy melia melina melinda meline melisa melisenda melissa mellina
    mellisa mellissa melodie melody melsa melusina melusine melva melvin melvina melvyn melyna melyne menelaos meo
    meral merane mercan mercede mercedes mercury meredith meric merictan meriem merih merla merle merlin merlyn
    merrill merry mert merter mertkal mertol merve mervin mery meryem meryl messala messalina mete mette mevsim
    meyra mezhamir mia miah micaela micah micha michael michaela michail michal michale michalina micheal michel
    michela michelangela michelangelo michele michelina michell michelle mickael mickey mieczyslaw mieczyslawa
    mieszko miette migdalia mignon miguel miguela mika mike mikel mikhail mikhaylina mikhaylo mikhrimakh mikita
    mikola mikolaj mila milada milagros milan milana mildred milen milena miles milford militsa milla millard
    millicent millie milo milodar milodara milodukh miloslav miloslava milosz milovan milovana milovida milton
    miltos mimi mimis mimoza mina mindy mine minerva minh minna minnie miquel mir mira mirabella mirana miranda
    miray mirco mireia mirek mirella mireya miriam mirjam mirka mirko mirna mirobog miroboga mirogost mirolyub
    mirolyuba miron miroslav miroslava miroslaw miroslawa mirra mischa mishaila mishel missy misti misty mitch
    mitchel mitchell mitrofan mitzi miya mizamir mlada modesta modesto mohamed mohamedali mohamedamine mohammad
    mohammed moises mokrina molibog mollie molly mona monalisa monica monika monique monroe montae montague montana
    montay monte montego montel montenegro montes montez montgomery montrel montrell montrelle montrose montserrat
    monty morgan morgane moritz morris mortimer morton mose moses moshe motrya moussa movchan mozart mozelle mstibog
    mstislav mstislava mstivoy mudrolyub mudrolyuba muge muhammed mukhovist muren muriel murray musiy mutlu muza mya
    myah myia mylan myles mylon myra myriam myrna myron myrtis myrtle nabil nacho nada nadezhda nadia nadine nadir
    nadislava nadiy nadiya nadja nadzieja nael naelle nagme nagnibida nahel nahil naia naiara nail naila nailya naim
    naima nais nakia naldo nan nana nancy nanda nanette nannie naomi naomie napoleon napoleone narcisa narciso
    nargiza nari narin nario nart nasario nasia naslav naslava nassim nastasiya nata natale natalia natalie nataliya
    nataly natalya natan natanaele natasa natascha natasha natashenka natasza nathael nathalie nathan nathanael
    nathanial nathaniel natividad natka nawel naya nayda nayden naydena nayla nayman naz nazaire nazar nazario
    nazariy neal ned nedan nedra neele nefeli nefes nehir neil neila nek nela nelda nele nelia nell nelli nellie
    nelly nelson nelya nemesio nemir nemira neo neper nepobor nerea nereida nereza nerezza nergis nerina nerio nero
    neroli neron nesem neslisah nesrin nesrine nestor nestoras nestore nettie neva neval nevbahar neveser nevgece
    nevgul neville nevio nevra newton neya neyir neyla nezabudka niccolo nicholas nichole nick nicki nickolas nicky
    nico nicodemo nicola nicolas nicolaus nicole nicoletta nicoli nicolina nicolo nicomedo nicostrato nieves nigar
    nigel nigoslav nigoslava nihal nihan nika nikanor niki nikifor nikita nikki nikodim nikol nikola nikolaos
    nikolay nikoleta nikon nikos nil nilda nils nilufer nina ninel nino ninon nisa nisan nita nivaldo noa noah noam
    noan noberta noble noe noel noelia noelie noeline noelle noemi noemie nogay noha noham nohan nohlan nola nolan
    nolann nolhan nomina nona nonna nora norah norbert norberta norberto nordica noreen norina norma norman normand
    norris nour noyan ntina ntinos nuket nukhet nukte numbers nuncio nunzia nunziatella nunziatina nunzio nurgul
    nurgun nuria nuriya nurkut nursal nurseli nuyan ocal oceane octave octavia octavio octavius oda odarka odelia
    odell odessa odetta odil odila odilia odinets odis odo odul odysseas ofelia ofeliya ognyana ogun ogunc oke
    okhrim okmen oksana oktem okten oktyabrina ola olaf olca olcay oleg olek oleksa oleksandr oleksandra oleksiy
    olelko olen olena olenka oles olesya oleta olga olgac olgierd olimpia olimpiada olimpiya olin olinda olive
    oliver olivia olivier oliviya oliwia oliwier ollie olus olympia oma omar omay omelyan omer ona onal onalan oncel
    oncu oncuer onder onel oner ongu onisim oniz onofrio onufriy onur onuray opal ophelia ophelie ora orabella
    oralia oray orazia orazio oremiv oren orest oresta orestis orfelina orfeo orgun oria oriana oriane orimir
    orimira orina orislava orisya oriyana orland orlanda orlando orlane orlantha orlinda orlondo ornella orogosta
    orquidea orsina orsino orso orsola ortensia ortrun orval orville oscar osemrit osipa oskar oskay osmomisl
    osmomisla ostap ostromir ostromira ostromisl ostromov ostromova ostrozor ostrozora osvaldo oswaldo otavia otello
    otha othello othmar otis oton otoniel ottavia ottaviano ottavio otthild ottila ottilia ottilie otto ottoline
    ottomar otylia ousmane over ovgu ovul ovun ovunc owen oya oyku oylum oytun ozay ozbek ozberk ozcan ozde ozdilek
    ozdoga ozel ozen ozenc ozer ozerk ozge ozgen ozgu ozgul ozgun ozgur ozinal ozinan ozkan ozlem ozler ozmen ozok
    ozol ozsel ozsoy oztan oztekin oztuna oztunc ozturk pablo paco pacome pafnutiy paige paisiy pakhomiy palmer
    palmira paloma pam pamala pamela pamir pamira panagiota panagiotis panas pancrazio pankracy pankratiy pansy
    panteleymon pantelis paola paolina paolo papatya paqui par paraskeva parfeniy paris parker pars parthenis pascal
    pascuala pasin pasquale pasqualina pat patri patrica patrice patricia patricio patrick patritsiya patrizia
    patrizio patrycja patryk patsy patti pattie patty paul paula paulette paulina pauline pava pavel pavla pavlina
    pavlo pawel paylina paylos paz pearl pearlie pearline pedro peggy pekcan peker pekin pekiner peksen pelageya
    pelagiusz pelagiya pelin penelopa penelope penny pepe pepin peppe pera percem percy perelyub perelyuba peremil
    peremila peremisl peremisla peresvit pereyaslav peri perizat perk perla perlita perran perrine perry pershik
    pervushko pete petek peter petr petra petro petronel petronella petros peyton phil philario philip philipp
    philippe philippine phillip phillis philomena philomene phoebe phyllis pia piedad piera pierina piero pierre
    pietro pietronella pilar pilip pina pinar pinelopi pinhan pino pio piotr pippino piril pirilti pisano piscina
    pistina pitircik pivoniya piyale platon platonida plga podolyan poeta pola polat polatalp polathan polatkan
    polel polen poleza polikarp polina polly polonia polyan polyana polyniki porfir porfirio porfiriy porfyris
    porter portia potap potishana pozvizd pozvizda praskovya prebislav precious predislav predslava preston pricilla
    prima primavera primeiro primo prince princess priscilla priska proculeius prokhor prokopiy protasiy prov prune
    przemek przemyslaw przemyslawa przybyslawa pulkheriya purificacion pusat qiana queen quentin quiana quianna
    quincy quinn quintin quinton quirina quirino quorra rachael racheal rachel rachela rachele rachelle raci rada
    radana radechko radek radilo radim radimir radimira radivoy radko radmila radogost radogosta radomil radomila
    radomir radomira radomisl radoslav radoslava radoslaw radoslawa radovan radziwil rae rafa rafael rafaela rafaele
    rafaello rafail rafal raffaela raffaella rahel rahma raifa railya raimonda raimondo raimunda raina rainer
    rainieri raisa rajmund raleigh ralina ralph ramina ramira ramiro ramon ramona rana randal randall randell randi
    randolph randy rania ranieri raniero raphael raphaela raphaelle raquel rashad rasin rasit ratibor ratimir
    ratislav raul rava raven ravenna ravshana ray rayan rayana rayane rayford raymon raymond raymundo razina reba
    rebeca rebecca rebekah rebekka reda reed refik refugio reggie regina reginald reha reid reina reinaldo reinhard
    reinhilde reinhold remedios remi remigio remigiusz remo remy rena renae renaldo renan renarda renata renate
    renatka renato rene renee rengin renia renita renzo reperto resat resi resit reta retha reuben reva reveka revun
    rex rey reyes reyna reynaldo rezeda rezzan rhea rhett rhoda rhonda riana rianna ric ricadonna ricarda ricardo
    riccarda riccardo ricciardo ricco rich richard richelle richie rick rickey rickie ricky rico rid ridna rigas
    rigo rigoberto rikarda rike riley rimma rina rinaldo rino rita riyad rob robbie robbin robby robert roberta
    robertina roberto robin robt robyn rocco rochelle rocio rocky rod rodan rodanthi roderica roderick rodger rodion
    rodney rodolfa rodolfo rodoslav rodoslava rodrick rodrigo rogelio roger rogneda rognida rogvolod rogvoloda
    roksana roksolan roksolana roland rolanda rolando rolf rolland rollin rolly roly roma romain roman romana romane
    romano romario romashka romello romelo romena romeo romero romey romhilda romia romilda romola romolo romona
    romuald romualda romy ron ronald ronalina ronan ronda ronja ronnie ronny roosevelt roque rory rosa rosabel
    rosabela rosabella rosabelle rosalba rosalee rosalia rosalie rosalina rosalind rosalinda rosalva rosalyn
    rosamond rosamund rosangela rosanna rosannah rosanne rosaria rosario rosava roscoe rose roseann roseanne rosella
    roselyn rosemarie rosemary rosendo rosetta roshel rosie rosina rosita roslyn ross rossella rostichar rostichara
    rostislav rostislava rostun rostunya roswitha roth rowena roxana roxane roxann roxanna roxanne roxie roy royal
    royce roza rozalia rozaliya rozanna rozhana rozhden rozia ruben rubin ruby rubye ruchan rudan rudana rudi rudolf
    rudolph rudolpho rudy rueben ruf ruffina rufina rufino rufus ruggerio ruggero ruggiero ruhsar rupert ruperta
    rusalina rusana rusen ruslan ruslana russ russel russell rusty rusudan rusudana rusyava rut ruth ruthann ruthie
    ruya ruzaliya ruzanna ryad ryan rysiek ryszard saba sabah sabato sabina sabine sabino sabri sabrina sacha
    sadberk sadie safa safia safiya safura sagcan saglam sagun sahbanu sahika sahil sahin sahinalp sahiner sahra
    said saida sakina sakis sal salgir salida salim salima salkim sallie sally salma salman salome salomeya saltuk
    salvador salvator salvatora salvatore salvatori salvatorio salvatorre salvatrice sam samanta samantha samatha
    sami samia samira sammie sammy samual samuel samuela samuele samuil samy san sana sanal sanalp sanberk sancar
    sancia sander sandi sandra sandro sandy sanem saner sanford sang saniya sanli sanlibay sans sansal sansone santa
    santi santiago santino santo santos santuzza sanver sara sarah saran sare sarmat sarp sarper sarphan saruhan
    sascha sasha saskia sati saturnino saul saule saundra savannah savas saveliy saveria saverio savina savino savio
    savva savvas sayana sayeste saygin sayhan sayil saylan sazhida scarlett scevola schwanhild scirocco scot scott
    scottie scotty sean sebastian sebastiana sebastiano sebastien sebastiene sebboy sebil sebla sebnem secen secil
    seckin seckiner seda sedef seden sedzimir seher sehnaz sehrazat sekleta sel selale selcuk selda selen selena
    selene selim selin selina selinti selis selma selmin selvaggia selvi selyan sema semen semibor semirad semiramis
    sen sena sencer sener senol sensoy senta serafim serafima serafina serafino seraphina seraphine serditko seren
    serena serenat sergen sergey sergi sergio sergiy serilda sermin serra sert sertap servi ses sesiliya sesto seth
    settimio sevan sevara sevastiana sevastyan sevdem seven severiano severin severina severine severo sevi sevil
    sevinc sevval seweryn seweryna seyda seyhan seyhun seyma seymour seyyal sezen sezgi sezgin shad shaima shaina
    shakhina shakira shameka shana shanda shane shanna shannon shanon shanta shante shantel shari sharla sharlene
    sharlotta sharon sharonda sharron sharyn shaun shauna shawn shawna shayla shayna shayne shchastibog shchastislav
    shchedrogost shchek sheena sheila shelby sheldon shelia shelley shelli shellie shelly shelton sheree sheri
    sheril sherine sherman sherri sherrie sherry sherwood sheryl sheyla shiela shirlene shirley shizuko shon shonda
    siara sibel sibylle sid sidney sidonia sidonie siegfried sieghild sieglind sieglinde siena sienna sierra sigi
    sigismund siglind siglinde sigmond sigmund sigrid siir sila silas silata silke silolyub silolyuba siloslav
    siloslava silvana silvano silvestr silvestro silvia silvio silviya sima simal simay simeon simge simin simon
    simona simone simonetta simos simsek simya sina sinem sinezora sinook sinooka siren siret sirin sirine sirma
    sissi sistine sixtine skol slava slavina slavobor slavolyub slavolyuba slavomila slavomir slavuta slawa slawek
    slawomir slawomira smaragda smiyana snaga snezhana snizhan snizhana snizhinka snovid snozir soan sobibor
    sobieslaw sobimir sobislav sobislava socorro sofia sofiane sofie sofiya sofoklis sofron sofya sohan sokil sokmen
    sokratis sol solal solanio soledad solen solene soline sologub sologuba solomiya solomon solomoniya solovey
    somer son sona sonay sondra soner sonia sonja sonje sonmez sonny sontsedar sontsedara sontselik sontselika
    sontseslava sontsevid sontsevida sonya sonyaz soon sophia sophie soraya soren sorkun sotiria sotiris soukaina
    souleymane soumaya soydan soyer soyhan soykan soylu sozen sozer sozon spartakos spas spencer speranza spiridon
    spyros stacey staci stacia stacie stacy stan stanford stanimir stanimira stanislas stanislav stanislava
    stanislaw stanislawa stanley stanton starodum stayroyla stefan stefania stefanida stefanie stefaniy stefaniya
    stefano stella stepan stephan stephane stephanie stephany stephen stephenie sterling steve steven stevie stewart
    stoyan stoymir stozhar stuart sualp sudimir sudimira sudislav sudislava sudivoy sue suer sule sulun sumer summer
    sumru sun suna sundus sung sunny surma susan susana susanna susanne suse susen susi susie suzan suzanna suzanne
    suzette suzie svarg sven svenja svetlana svirid svitlan svitlana svitlogor svitodar svitodara svitogor svitogora
    svitokol svitolik svitolika svitolyub svitolyuba svitomir svitoslav svitoslava svitovid svitovida svitoyar
    svitoyara svitozar svitozara svobodan svobodana svyatogor svyatogora svyatolyub svyatolyuba svyatopolk
    svyatoslav svyatoslava svyatovid svyatoyar swan swanhild swanhilda swanhilde swann swenja sybil sybille sydney
    sylvana sylvester sylvia sylwester sylwia syrine syuzanna szczepan szymon tabatha tabea tabitha tacito tad
    taddeo tadeusz tagalp taina taisiya takis tala talas talay talaz talia talka talu tamar tamara tamay tameka
    tamela tamer tamera tamerk tami tamika tamila tammaro tammi tammie tammy tamra tan tana tanalp tanaska tanay
    tanberk tanbey tancredo tanem taner tanerk tangor tania tanil tanisha tanju tankut tanner tansel tansoy tansu
    tanya tanyel tanyer tao tara taran taras tardu tarhan tarkan taryn tasan tasar tasha taskin tasos tatiana
    tatolyuba tatomir tatyana tava tawana taya tayana taylan taylor tazia tazio tecla ted teddy tekant tekay tekin
    tekla teklya telesfor temmi tempo tena teo teobaldo teodezja teodor teodora teodoro teodosio teofil teofila
    teofilo teoman teona tera terence terentiy terenzio teresa terese teresia teresina teresita teressa tereza teri
    terra terrance terrell terrence terri terrie terry terza terzo tess tessa tessie tetyana teya thad thaddeus
    thais thaleia thalia thanasia thanasis thanh thanos thea theda thelma themis theo theobold theodora theodore
    theodoros theodosia theophile theresa therese theresia theron thiago thiare thibaud thibault thibaut thimeo
    thodoris thomai thomas thorello thurman tia tiago tiana tiara tiare tiberia tiberio tidiane tiffani tiffany
    tikhomir tikhon tilbe tilio tilli tillie tilsim tim timeo timish timmy timo timofey timofiy timokh timote
    timoteo timothe timothee timothy timucin timur tina tinaz tino tiphaine tisha tit tito titouan titus tiziana
    tiziano tobias tobiasz toby tod todd tokcan toker tola tolga toligniv toligniva tolislav tolonay tolun tom tomas
    tomasa tomasz tomek tomiris tommaso tommie tommy tomris toney tonguc toni tonia tonio tonja tonkostana tony
    tonya toprak tora tore tori toros torre tory tosha toygar tracey traci tracie tracy traviata travis trena trent
    trenton treva trevor trey triana tricia trifon trigost trilby trina trinidad tririg trisha trista tristan
    tristano trofim troy troyan troyana trudi trudy truman trysta tsagana tsarko tsaruk tsetsiliya tsiara tsvetana
    tsvitan tuan tugba tugce tulin tulio tullio tulu tumay tuna tunacan tunc tuncel tuncer tunga tur turbog turbrid
    turkcan turker turkmen turku tutku tutya tuvana tverdigost tverdislav tverdislava tverdogosta tvorilad tvorimir
    tvorimira tvorislav tvorislava twila twyla tyler tymeo tymon tymoteusz tyra tyree tyrell tyron tyrone tyson
    tytus ubaldo uberta uberto uca ucello ucer uda udalrico udo ugo ugur uguralp ula ulas ulbrecht ulderico ulgen
    uli ulichan ulisse ulita ulku ulli ullivieri ulrica ulrich ulrik ulrika ulrike ulu ulualp ulubay uluhan ulyana
    ulysse ulysses uma umay umberto umfredo umut una unal unalan unalp unay uner unlu unna unol unsal unver ural
    urbano urkmez ursel urso ursula urszula uschi uso ustim ustina ustinya uta ute utkan utku utta utto uwe uxue
    uygar uygur uysal uzay uzel uzer vada vadim vaggelio vaggelis val vala valantis valarie valda valencia valentia
    valentin valentina valentine valentino valeria valeriano valerie valerio valeriy valeriya valeryan valorie van
    vance vanda vane vanesa vanessa vanna vanni varan varfolomey varlam varlik varsonofiy varvara vasil vasiliki
    vasilina vasilis vasilisa vasiliy vassa vaughn vavila veda vedan vedette vegliantino vekla velda velemir
    velemudr velet velia velichar velichko velma venceslao venecia venedikt venera venessa venetia venezio veniamin
    venita venizelos venturo venus vera verban verda verdinaz verena verla vern verna vernell vernice vernidub
    vernislav vernon verona veronica veronika veselan vesta vesuvio veta vianney vicenta vicente vicenzo vickey
    vicki vickie vicky vico victoire victor victoria vida vidal vikentiy viki vikki viktor viktoras viktoria
    viktorina viktoriya vildan vilena vilenina vilina vilma vince vincent vincente vincenza vincenzo vinicio viola
    violet violeta violetta violette vir vira virgie virgil virgile virgilio virgina virginia virginiya virineya
    virodan virodar viroslav viroslava vishata visheslav vishezor vissarion vist vistan vita vitale vitalia vitalian
    vitalina vitaliy vitaliya vitan vito vitomir vitryan vittore vittoria vittorino vittorio vivdya viveka vivian
    viviana vlad vlada vladana vladilena vladimir vladimiros vladislav vladislava vladlen vladlina vlas vlasis vlast
    vlasta vodogray vodotrav vognedar vognyan voislav volante volelyub volodar volodimir volodimira volodislav volya
    von vonda vonn vorotislav voyla vratan vratislav vreni vselyub vselyud vseslav vseslava vsevlad vsevolod vural
    vurgun vuslat vyacheslav vyacheslava waclaw waclawa wade wael walborg walburg walburga walda waldeburg waldek
    waldemar waldi waldo waldtraud waldtraut walid walker wallace wally walpurga walpurgis walter walton waltraud
    waltraut wanda wanja ward warner warren wassim wawrzyn waylon wayne weldon wendell wendi wendy wenzel wera
    werner wernher weronika wes wesley weston whitney wibke wiebke wieslaw wieslawa wigburg wiktor wiktoria wilber
    wilbert wilbur wilburn wilda wiley wilford wilfred wilfreda wilfredo wilhelm wilhelmina wilhelmine will willa
    willard william williams willian willie willis willy wilma wilmer wilson wilton wincent wincenty windy winford
    winfred winfried winifred winnie winnifred winola winona winston wiola wioletta wissem witek witold wladyslawa
    wlodzimierz wojciech wojtek wolf wolfgang woodrow wulf wyatt wyszomir xabat xalvador xandi xandra xanten xanthe
    xanthia xanthippe xanthippi xaver xaverius xavia xavier xaviera xaviero xavion xena xenia xenofon xeres ximen
    ximena xiomar xochitl yacine yadira yadviga yael yaelle yagan yagiz yagizalp yagmur yaiza yakiv yakov yakun
    yalaz yalazalp yalcin yalciner yalgin yalim yalin yalinalp yalkin yalman yamac yaman yan yana yanina yanis yanka
    yanki yann yannis yaprak yar yarchik yarema yaren yarilo yarina yaromil yaromir yaromisl yaropolk yarosh
    yaroslav yaroslava yarosvit yarovid yarovit yartur yasemin yasen yasmin yasmina yasmine yasnogor yasnolik
    yasnovid yasnozir yasser yassin yassine yavir yavolod yavuz yavuzalp yaz yazgi yazgulu yelda yeliz yenal yener
    yengi yesenia yesim yetkin yigit yigitalp yigitcan yildiralp yildiray yildirim yildiz ylan ylann yoan yoann
    yohan yohann yolanda yonca yong yontem yosipa yosun youcef youna younes young yousra youssef yovilla ysabel
    ysabelle yuce yucel yudit yugina yukhim yukhimiya yuksel yulian yulianiya yulianna yuliya yuna yuniya yunona
    yurdagul yurdakul yurdanur yuriy yustin yustina yusuf yuzefa yvette yvonne zabava zacharenia zachariah zacharias
    zacharie zachary zachery zachos zack zackary zafer zahir zahit zahra zaira zak zakaria zakhar zakhariy zalina
    zamira zan zane zanebono zaneta zanipolo zara zarah zarema zarina zazilia zazilie zbigniew zbigniewa zboislav
    zborislav zbyszek zbyszko zdorovega zdzislaw zdzislawa zekai zekeriya zeki zelda zelie zelig zelinda zelipe
    zella zellmer zelma zemfira zemislav zenaida zenek zeno zenobiusz zenon zenzi zenzo zeren zerrin zeta zeynel
    zeynep zeyno zhadan zhadana zhaklin zhanna zhansaya zhasmin zhdan zhdana zhito zhitomir zhittielyub zhivorid
    zhivosil zhivoslav zhorzhina zhozefina zia ziemowit ziggy zihni zinaida zinerva zinoviy zirka zisis zita ziya
    zlat zlata zlatodan zlatomir zlatomira zlatoslava zlatous zlatousta zlotan zlotodan zobu zoe zofia zoi zoila
    zola zolotodana zoreglyad zoreglyada zoremir zorepad zoreslav zoreslava zorina zorlu zoryan zoryana zosia zoya
    zuhal zukhra zulal zuleyha zulfiya zulma zuluf zumra zumrut zuzanna zvenigor zvenigora zvenimir zvenislav
    zvenislava zvonimira zygfryd zygfryda zygmund zyta
"""

FIRST_NAMES: frozenset[str] = frozenset(_FIRST_NAMES.split())
