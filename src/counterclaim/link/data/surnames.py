"""Frequent surnames, plain: two of them that differ in a letter are two names, not one misspelt.

The 8,000 most frequent surnames of the United States (Census Bureau 1990, public domain), and lists of frequent
surnames of some twenty other countries (as the MIT-licensed package mimesis 22 has them, British, German and Finnish
ones completed from memory), written as
`compare.spelling.plain` writes them. Only ever asked whether a word is one of them. Those that are written in
Cyrillic or Greek at home stand apart: they have other spellings that are frequent too.
"""

from __future__ import annotations

_SURNAMES = """
    aabel aaberg aaen aagaard aagesen aaker aakre aalberg aalefjaer aall aalto aaltonen aamland aamo aamodt aamot
    aandahl aanderaa aanenson aanes aaraas aarbakke aarflot aarhus aarnes aaron aarones aaroy aarrestad aarseth
    aarstad aarup aarvold aas aasen aasland aavik abacherli abaci abadan abadie abakanowicz abate abato abbate abbet
    abbey abbott abbruzzese abbuhl abdi abdullah abegg abel abela abell abella abeln abercrombie aberg abernathy
    abeyta abgottspon abicht abildgaard abildtrup ables abner abney abraham abrahamsen abrahamsson abram abramczyk
    abramo abramovic abrams abramson abrego abreu abruzzese abruzzo absher abt accardi accardo accetta accomando
    accordino aceto acevedo achille achilles achkinadze achterberg acierno acker ackerman ackermann ackle ackley
    ackroyd aclan acord acosta acquaviva acquisto acree acri acton acuna adair adal adam adame adamec adames adami
    adamiec adamiuk adamo adams adamsen adamson adan adcock addington addison addonizio adduci ade adelskold ademi
    adenauer adinolfi adivar adkins adler adolfsson adornetto adorno adragna adrian ady aeberhard aebli aeby
    aegerter aerni aerts aeschlimann affentranger affinito affolter afonso afzelius agaoglu agdestein agee agerskov
    agger aggerholm agnello agnew agosta agosti agostinelli agostini agostino agosto agrella agren agresta agresti
    agro agrusa aguayo aguiar aguilar aguilera aguirre ahern ahl ahlander ahlberg ahlers ahlgren ahlin ahlke ahlm
    ahlqvist ahlstrom ahlund ahmad ahmed ahn ahner aho ahola ahonen ahren ahrenberg ahrens ahtisaari aiello aigner
    aiken aikens aimi ainsworth airaksinen aitken aittoniemi ajello akal akan akar akavan akay akaydin akbulut
    akerlund akerman akers akerstrom akesson akgul akhtar akin akins akisik akman aksit akyurek akyuz alagna alaimo
    alain alamaki alanen alanis alaniz alarcon alarie alario alatalo alba albanese albani albano albergo alberici
    albers albert alberta albertelli alberti albertini albertoni alberts albertsen albertson albertsson albin albini
    albino albinsson albisetti albisser albrecht albrechtsen albrektsen albright albritton alcala alcantar alcantara
    alcaraz alcorn alden alderman alderson aldi aldrich aldridge ale alejandro aleksandersen aleman aleo ales alesi
    alessandrini alessandro alessi alessio alex alexa alexander alexandersen alexandersson alexandre alfano alfaro
    alfieri alfonso alford alfred alfredsson alger algiere alho ali aliaj aliberti alicea alig alioto alix alizadeh
    allain allaire allan allard allardyce allegra allegretti allegretto allegri allegro alleman allemand allen
    allenbach alleva alley alleyne allgeyer allgood allison allman allocca allred allsop alm alma almanza almaraz
    almeida almgren almlof almond almonte almqvist alniacik alo aloise aloisi aloisio alonge alongi alonso alonzo
    alpugan als alscher alston alstrup alsup altadonna altamirano altamura altavilla althaus altieri altimari
    altintas altman altobelli altobello altomare alton alu alva alvarado alvarez alverez alves alvey alyanak amabile
    amacher amadeo amadio amado amador amalfitano aman amann amante amantea amara amaral amarante amari amaro amato
    amatucci amaya ambauen amberg ambiveri ambriz ambrogi ambrogio ambrose ambrosi ambrosia ambrosini ambrosino
    ambrosio ambroziak ambuhl amedeo amelio amerson ames amici amick amico amicone amidei amin ammann ammirati
    ammons amodei amodeo amodio amore amorim amorosi amoroso amos amrein amsel amsler amstad amstrup amstutz
    amundsen amundson amyot anand anastasi anastasia anastasio anaya ancona anctil anderberg anderegg anderhalden
    anderhub andermatt anders andersen anderson andersson anderton anding andino andolina andrade andras andrassy
    andre andrea andreano andreas andreasen andreassen andreasson andreini andren andreola andreoli andreotti
    andreozzi andres andresen andress andrew andrews andrey andri andriano andrieu andrieux andriola andrus
    andrzejak andrzejewski anello angel angeles angeletti angeli angelico angelillo angelini angelino angelis angell
    angello angelo angelone angeloni angelotti angelucci angers anggreny angiolillo angle anglin angotti angstrom
    anguiano angulo angus aniello anjos anker ankersen anliker annaheim annala annen annese annis annunziata
    annunziato ansell anselmi anselmo ansermet ansley anson anthamatten anthony antico antille antoine antolini
    anton antonelli antonellis antonetti antoni antonini antonino antonio antonioli antonsen antonsson antonucci
    anttila anttonen antunes anzevui anzivino aparicio apitz apodaca apollo aponte appel apple appleby applegate
    appleton applewhite appling aprea april aquila aquilina aquilino aquino arabia arace aragon aragona araiza arana
    aranda arata araujo aravirta arbogast arbour arbuckle arcand arcara arcari arcaro arce arceneaux archambault
    archer archibald archie archuleta arcioni arciszewski arco ard ardito ardizzone ardoin ardolino arduini arduser
    aregger arellano arena arenas arendt arens arevalo argenio argenta argenti argentieri argento argenziano argiro
    argo arguello argueta arias arican arigoni arildsen arlotta armand armani armanini armas armato armbruster
    armellino armendariz armenia armenta armenti armento armentrout armetta armijo arminski armitage armour arms
    armstead armstrong arnaud arndt arnesen arneson arnet arnett arno arnold arnoldi arnott arnould arnoux arola
    arone aronson aronsson arpagaus arpino arredondo arreola arriaga arrighi arrigo arrigoni arrington arriola
    arrowood arroyo arruda arsenault arslanoglu artale arteaga artho arthur artino artis artuso arvesen arvidsson
    aryee asani asaro asberg asbjornsen asbrink asbury aschenbroich aschwanden ash ashburn ashby ashcraft ashcroft
    ashe asheim asher ashford ashley ashmore ashton ashworth asikainen asikoglu askew aslund asmussen asp aspelund
    asphaug aspinall asplund assante asselin assmus assuncao astafei asti astier aston astrom astrup asztalos atakol
    atan atasever atchison atchley atencio atherton atkins atkinson attanasio attardo attaway attwood atwater atwell
    atwood aube auberson aubert aubin aubry aubut auciello auclair aucoin auderset audet audette audi audia audino
    audy aue auer auffret aufiero auge augello auger augeri augsburger august augusta augustin augustine augustino
    augustsson auken aukland auld aulie ault aune aurelio auricchio auriemma aurilio aust austin auten autrey autry
    auvray avalos avan avant avara avelar avella avellino avena aveni averill avery avila aviles avina avolio avril
    awashish axelsen axelsson axmann ayala ayaydin aybar aycock aydan ayer ayers aykac ayotte ayres ayverdi azevedo
    azzarello azzaro azzopardi baarck baardsen baardson baasch babacan babaoglu babb babbitt babcock baber babin
    babineaux babino babits babler babos baca baccaro bacci bacciarini bacco bach bachand bachelet bachman bachmann
    bachmeier bachofen bachtold bacigalupi bacino back backer backlund backman backstrom backus bacon bacsik badami
    badamo badane badaracco bademci bader badertscher badger badillo badolato badoux badowski baechler baek
    baekgaard baer baerentsen baert baez baeza baffa baganz bagby bager bagge bagger baggett baginski bagley baglio
    bagnoli bagnoud bagshaw bagutti bagwell bahena bahl bahr baiamonte baier bailat bailey baillargeon bailleul
    bailly baily bain bainbridge baines baio baiocchi bair baird bajrami bak baker bakes bakircioglu bakke bakken
    bakula balaban balassa balazs balbi balbo balboni balcer balch balci balck baldacci baldassano baldassare
    baldassari baldassarre baldelli balderas baldi baldini baldino baldo baldocchi baldoni baldridge balducci
    baldwin balemi bales balestra balestreri balestrieri balet balfour balint balkow ball balla ballard balle
    ballenger ballerini ballesteros ballestraz ballew balli ballinari balling ballinger ballo ballou balma balmat
    balmelli balmer balnuweit balog balogh balslev baltazar baltensperger balzano balzarini balzary balzer bambach
    bambino bamford bamonte banchero bancroft banda bandel bandi banducci bandy bane banffy bang bangerter banister
    bank banke banker banks bankston banner banninger bannister bannon banse banta bantli banuelos banville banziger
    baptista baptiste barajas barak baran barandun baranello barany baranyai baratta barba barbagallo barbano
    barbara barbaria barbarino barbaro barbarosoglu barbati barbato barbe barbeau barbee barbella barber barberi
    barberio barbetta barbier barbieri barbo barbone barbosa barbot barbour barboza barbuto barcellona barclay barco
    bard barden bardet bardi bardill bardin bardo bare bareja barela barella barenco barfield barger barham barhorst
    bari baribeau baril barile barilla barillaro barker barkley barksdale barletta barlie barloggio barlow barman
    barmet barna barnaba barnard barner barnes barnett barnette barney barnhart barnhill barns barnum barnwell baron
    barone baroni baross barr barraclough barraco barragan barras barraud barraza barre barreau barrella barrera
    barrese barresi barret barreto barrett barretta barrette barretto barrientos barrier barriere barrile barringer
    barrington barrios barron barros barrow barrows barry barsotti barta bartel bartels barth barthelemy bartholet
    bartholomew bartlett bartley barto bartok bartoletti bartoli bartolini bartolo bartolomei bartolomeo
    bartolomucci bartolone bartolotta bartolotti bartolucci barton bartsch bartschi bartyzel bartz barwick barylla
    baseda baselgia bash basham bashaw basile basilio basilone baskerville baskin basoglu bass bassani bassano basse
    basset bassett bassetti bassi bassin basso bastian bastianelli bastien bastone bataille batchelder batchelor
    bateman bates batey batista batiste batson battaglia battaglini battaglino batten batthyany battig battista
    battistelli battisti battistoni battke battle battles batts batty baturalp baucom baud baudet baudin baudo
    baudoin baudouin baudry bauer bauermeister bauers baugh baugher baughman baulet baum bauman baumann baumbach
    baume baumeister baumer baumgardner baumgartner baumhauer baun baur bauschinger bauschke bautista bauwens bava
    bavaro baxley baxter bay bayard bayer bayindir baykam bayle bayless bayliss baylor bayne bays bazin bazinet
    bazzano beach beal beale beall beals beam beaman beamon bean beane bear beard bearden beardsley beasley beason
    beaton beatrice beattie beatty beaty beau beaucage beauchamp beauchemin beauchesne beaud beaudet beaudin
    beaudoin beaudry beaufils beaulieu beaumier beaumont beaupre beauregard beausejour beausoleil beauvais beaver
    beavers beavogui bebi becerra bech bechard bechtel bechtold beck becke beckel beckenbauer becker beckert beckett
    beckford beckham beckley beckman beckmann beckwith becnel bedard bedell bedewitz bedford bedwell beebe beech
    beecher beele beeler beeli beeman beer beerli beers beery beeson beethoven beffa begay beggerow beggs begin
    begley beglinger begue beguin begum beh behounek behounkova behr behrenbruch behrend behrends behrens beier
    beitel bejarano bek bekker belair beland belanger belardo belcher belden belfi belfiore belhumeur belin belisle
    beliveau belk bell bella bellafiore bellamy bellanca bellanger bellante bellanti bellantoni bellavance bellavia
    belle belleau bellec bellefleur bellemare bellenot beller bellerose bellet belley bellezza belli bellia bellina
    bellinger bellini bellino bellisario bellissimo bello belloli bellomo bellon bellone belloni bellotti bellows
    bellucci belluomini belohlavek belotti belsito belt belton beltrami beltramo beltran beltz belvedere belz
    belzile bemis ben benally benanti benard benassi benavides benavidez benci bencivenga bencivengo benda bender
    benderer bendix bendixen bendsen bendtsen bene benecke benedetti benedetto benedict benefield benes benesch
    benet benetti benevento benfield benford benge bengtsen bengtson bengtsson benham benigni benigno beninati
    beninato benisowitsch benitez benjamin benn bennardo bennedsen benner bennet bennetsen bennett benninger benoist
    benoit benson bentivegna bentley bento benton bentsen bentz bentzen benveniste benvenuti benvenuto benz benza
    benzing beqiraj beranek berard berardi berardinelli berardino berardo berarducci berberat berberoglu berchier
    berchtold berclaz berdat berdoz beregfy berenato berends berenyi beres beretta berg bergamin bergamini bergamo
    bergdahl berge bergen berger bergeron bergevin bergfalk berggren bergh bergin bergius bergkvist berglund bergman
    bergmann bergquist bergqvist bergroth bergsten bergstrand bergstrom bergvall bering beringer berisha berkley
    berkowitz berlin berman bermudez bernabei bernacchi bernal bernard bernardi bernardini bernardo bernaschina
    bernasconi bernasocchi bernat bernatchez berndt berndtsson berner bernero bernet bernhardt berni bernier berning
    bernstein berntsen berntsson berra berrefjord berretta berrios berry berryhill berryman bersani berset berta
    bertagnolli bertani bertelli bertelsen bertenbreiter berthe berthelot berthelsen berther berthet berthiaume
    berthier berthoud berthouzoz berti bertilsson bertin bertini bertino berto bertocchi bertola bertolami bertoldi
    bertoli bertolini bertolino bertolotti bertolucci bertone bertoni bertorelli bertozzi bertram bertrand bertsch
    bertucci bertuzzi berube berwert beserler besnard besok bess besse bessette bessire besson best betancourt
    bethea bethel bethke bethlen betlinski betrisey betschart bettencourt bettex betti bettin bettini bettis betts
    bettschen betz beuchat beushausen beutel beutelspacher beutler bevacqua bevan beveridge beverly bevilacqua
    bevins bexell bey beyer beyersdorf beytrison bezencon bezio bezruc biafore biaggi biagi biagini biagioni
    biagiotti bialas bialecki bialek biamonte biancalana biancardi bianchi bianchini bianco bianconi bianda bias
    biasi biba bibb bibbs bibeau bible bice bicer bichler bichsel bickel bickerton bickford bidault biddle bidstrup
    bidwell bieber biedermann biele bielecki bieler bielert bielicki bielinski biello bielmann bienasch bienias
    bieniasz bieri bierman biermann biernacki biesenbach bifrare bigdeli bigelow bigger biggers biggerstaff biggio
    biggs bigham bigler bignasca bigot bigras bigum bila bilde bilello biles bilgin bill billard billaud bille
    billet billings billingsley billington billiot billon bills billups billy bilodeau bilotti binda binder binderup
    biner binet binette binetti bing binggeli bingham bini binion binkley binns binz bionda biondi biondo birch
    birchall bircher birchfield birchler birchmeier bird birdsong birgersson birk birkeland birkemeyer birkett
    birmingham birnbacher biron birri birtalan bisaillon bisceglia bischoff bischoffs bise bisesi bisgaard bish
    bishop bisio bislin bisogno bissell bissig bisso bisson bissonnette bitsch bitschnau bittel bitter bitterli
    bittner bitto bitz bivens biviano bivins bivona bixby bixler bizon bizzaro bizzarro bjelland bjerg bjerke bjerre
    bjerregaard bjerring bjerrum bjorgen bjork bjorklund bjorkman bjorn bjornebye bjornson bjornstad blaabjerg blach
    blachowski black blackburn blackford blackman blackmon blackmore blackshear blackstock blackwell blackwood bladt
    blaha blain blaine blair blais blaisdell blaise blake blakely blakeney blakey blalock blanc blancato blanchard
    blanchet blanchette blanco bland blanda blandin blanding blandino blando blank blankenship blanks blanton
    blaschek blasi blassneck blaszczykowski blatter blattler blattner blau blauer blaylock blazer bleau blecher
    bledsoe blehr bleier bleiker bless blessing blevins blin bliss blix blixt blizzard bloch blochwitz block blocker
    blockhaus blodgett bloise blom blomberg blomgren blomkvist blomquist blomqvist blomstedt blondeau blondel
    blondin blood bloodworth bloom bloomer bloomfield blosch blot blouin blount blow blue blum blume blumenthal
    blumer blumstein blundell blunschi blunt bly blythe board boardman boatman boatright boatwright bob bobbitt
    boberg bobo bobst bocanegra bocchino bocci boccia boccio boccuzzi bochatay bock bocker bocquet boddie bode boden
    bodenmann bodin bodine bodker bodmer boe boehler boehm boel boer boesch boesen boettcher boffa bogaert bogaerts
    bogan bogart bogdani bogdashin bogenrieder boger boggess boggs bogh bogle bognar bognuda boguski bogusz
    boguszewski bohannon bohge bohi bohlen bohlin bohm bohman bohme bohn bohner bohosiewicz bohrer boilard boileau
    boillat boily bois boisclair boisen boisjoli boisseau boisson boissonneault boisvert boivin bojanowski boje
    bojesen bojorquez bojsen boland bolander bolanos bolatli bolay bolden bolding bolduc bolen boles bolick bolin
    boling bolinger bolio boll bollhalder bolli bolling bollinger bollobas bolm bologna bolognese bolt bolton bolyai
    boman bombara bommarito bommer bon bona bonacci bonaccorsi bonaccorso bonadies bonadio bonadonna bonafede
    bonagura bonanni bonanno bonano bonaparte bonardi bonasera bonato bonaventura bonavita bonczak bond bonde
    bonderer bondesen bondevik bondi bonds bone bonelli bonello boner bonetti boney bonfanti bonfiglio bongiorno
    bongiovanni bongni bonham bonhomme boni bonica bonifacio bonifazi bonilla bonin bonini bonino bonisch bonito
    bonjour bonnard bonnaud bonneau bonnefoy bonnell bonner bonnet bonnett bonney bonnin bonny bono bonomi bonomo
    bonsignore bontempo bontemps bonura bonventre bonzon booher book booker boone booth boothe boozer borawski
    borbely borcard borch borchard bordeleau bordelon borden borders bordes bordoli bordonaro borel boren borer borg
    borge borgeaud borgeling borges borgese borgesen borghese borgia borgo borgognon borgschulze borgstrom boring
    borino borjesson bork borkowski borlin borloz bormann born bornemisza borner bornet bornscheuer borovsky
    borowski borre borregaard borrego borrmann borruat borsa borsari borsch borsting borter borup boruschewski borys
    bos bosch boschetti bosco bosetti bosi bosiger bosio bosler bosley bosmans boso boss bossard bosse bossel bossen
    bosshard bossi bossio bosso bosson bost bostic bostick bostock boston bostrom bostwick boswell bosworth botello
    bott botta bottarelli bottari bottaro botte botteron botti botticelli bottiglieri bottini bottino bottner botto
    bottomley bottoms bottone bottoni botts bottyan bouchard bouche boucher bouchet bouchez boudet boudreau
    boudreaux bouffard boughton bougie bouillon boulanger boulay bouldin boulet boulianne bounds bouquet bour
    bourassa bourban bourbeau bourbon bourbonnais bourdages bourdeau bourdin bourdon bourg bourgault bourgeois
    bourget bourgoin bourguignon bourne bourque bourqui bourrouag bouschen bousquet boutellier boutet bouthillier
    boutin bouton boutte boutwell bouvet bouvier bova bovard bove bovet bovey bovigny bovino bovy bowden bowe bowen
    bowens bower bowers bowes bowie bowler bowles bowlin bowling bowman bowser bowyer box boxhammer boyce boyd boyde
    boye boyer boyett boyette boykin boykins boylan boyle boyles boynton boysen bozanja bozarth bozeman bozsik bozza
    bozzelli bozzi bozzini bozzo bozzuto braaten brabec bracci braccia bracco brace bracey bracher bracken brackett
    bracy bradberry bradbury braddock braden bradfield bradford bradley bradshaw brady braenne bragg bragger brahe
    brahier brahms braillard braithwaite brake braley bramante bramlett bramley bramsen branca brancato branch
    branciforte branco brand branda brandejs brandenberger brandenburg brandes brandi brandis brandli brando brandon
    brandstrup brandt branham brann brannan brannon brannstrom branson brant brantley branton branum brasey brashear
    brasher brask brassard brasser braswell bratcher brate bratschi bratton bratz braud brauer brault braun braune
    brautigam bravo brawley brawner braxton bray brazda brazeau brazerol brazil breault breaux breckenridge breda
    bredahl bredesen breeden breeding breedlove breen bregnard bregy brehm brehmer breiner breisacher breitbarth
    breitenstein breivik brekke breland brem bremer bremser brenna brennan brenner brent brentini brescia bresciani
    bressan bressi bresson bressoud bret breton brett brettschneider bretz breu breuer breum breunig brewer
    brewington brewster brewton breza breznay bria brian briand brice bricker bridge bridgeman bridges bridy brien
    briere brierley briesenick brigandi brigante briganti briggs brigham bright briglia briguet briley brill brim
    brinch brindisi bringmann brink brinkerhoff brinkley brinkman brinkmann brinson briones briscoe brisebois
    briseno brisset brissette brisson brister bristol bristow brito britschgi britt brittain britton brix brizzi bro
    broadbent broadnax broadwater broadway broberg brocard brocato brocco broccoli broch brochard brochu brock
    brockington brockman brockway brodard brodbeck brodd broderick brodersen brodeur brodie brodin brodmann
    brodowicz brodsgaard brody broe broening brogaard brogan brogdon broger brogger broggi brogle brogli brolin
    broman bromley bromme bron brondum bronnimann bronson brook brooke brooker brookes brookins brooks brookshire
    broom broome brophy broquet brosch brose brosi brossard brosseau brostrom brot brothers brotherton brotschi
    brotz broughton brouillard brouillette broussard brousseau browder brower brown browne brownell brownfield
    browning brownlee brownlow broye broyles bru brubaker brucato bruce bruchez bruckmann bruckner bruder bruggmann
    brugnoli bruhlmann bruhn bruhns bruhwiler bruland brulhart brulisauer brumbaugh brumfield brumley brummett brun
    bruna brundage brundler brune bruneau brunel brunelle brunelli bruner brunet brunetti brunetto bruni brunner
    bruno brunold bruns brunschwiler brunson bruschi brusco brush brusveen bruton bruttin bruun bruus bruyere
    bruzzese bryan bryant bryce bryner bryson brzana brzozowski bua bucca buccellato bucceri bucci bucciarelli
    bucciero buccini buccino bucco buccola buch buchan buchanan buchard buchel buchele bucher buchholz buchli
    buchmann buchrucker buchs buchser buchta buchwalder buck buckholtz buckingham buckles buckley buckman buckner
    bucolo buczkowski buczynski buday budd budde buder buehler buell bueno buess bueti bufalini bufalino buffa
    buffat buffington buffo buffone buford bugg bugge buggs buglione bugmann bugnard bugni bugnon buhl buhler
    buholzer buhr bui buie buisson bujold buker bukran bula bulak bull bulla bullard buller bulliard bullington
    bullins bullo bullock bulmer bulow bulter bultmann bumann bumgardner bumgarner bump bunch bundgaard bundi bundy
    bungener bunjes bunker bunn bunnell bunting bunton buntschu buonaiuto buonanno buonomo buonopane buratti burbank
    burch burcham burchett burchfield burden burdett burdette burdi burdick burdine bure bureau burel burer burford
    burg burgat burge burgener burger burgess burgett burghagen burgi burgin burgio burgler burgo burgos burgstaller
    burgy buri burian burjan burk burke burkett burkey burkhalter burkhard burkhardt burkhart burkholder burki
    burklein burkli burks burleigh burleson burley burli burman burmeister burnell burnett burnette burney burnham
    burns burnside buro burr burrell burren burress burri burris burroughs burrow burrows burrus burson burt burton
    burwell burzynski busa busacca busalacchi busby busch buschbaum buscher busemann buser bush bushey bushman
    bushnell busk busque buss bussa bussard busse bussell busser bussey bussieres bussinger bussmann busson bussone
    busta bustamante bustos butcher buthey butikofer butkiewicz butler butschi butt butta buttacavoli butterfield
    butters butterworth buttitta buttler buttner butto button butts butty buur buus buxton buzenski buzza buzzell
    buzzelli buzzeo buzzi byars bybee byerly byers byington byler bylund bynum byrd byrne byrnes byron byrum byskov
    bystrom caballero cabalzar caban cabana cable cabral cabrera caccamise caccamo caccavale caccese cacchione
    caccia cacciatore cacciola caceres cadalbert caddell cade cadena cadieux cadiou cadonau cadorette cadosi
    cadotsch cadruvi cady caesar cafarella cafarelli cafasso cafe cage cagle cagnina cahill cahoon caiazza caiazzo
    caillaud caille caillet cain cairns cairo caissy caito cajacob calabrese calabretta calabria calabro calafiore
    calamari calandra calandro calarco calcagni calcagno calcaterra caldarella caldarelli caldarera caldarone calder
    caldera calderari calderaro calderon calderone caldwell calegari calhoun calicchio caliendo califano calistro
    calitri caliva calkins call calla callaghan callahan callan callaway callegari callen callender callesen callis
    callison calloway caloz caltabiano caltagirone calvanese calvano calvert calvet calvetti calvez calvi calvillo
    calvin calvo calzascia camacho camara camarata camarillo cambareri cambell cambio cambria camelio camenzind
    camerino cameron camichel camilli camillo caminada caminiti camino cammarano camozzi camp campagna campana
    campanale campanella campanelli campanile campbell campeau camper campi campione campise campitelli campo
    campobasso campodonico campoli campolo camponovo campopiano camporeale campos campus camus can canada canady
    canal canale canales canali cancel cancellieri candela candelaria candelario candia candito candolfi canepa
    canevari canfield cangialosi cann cannada cannady cannon cannone cannova cano canonica cantalupo cantarella
    canter cantieni cantin cantone cantoni cantor cantore cantrell cantu cantwell canty canuel canzano cao caouette
    cap capaccio capaldi caparelli capatt capaul capeder capek capella capelle capelli capello capers capito capo
    capobianco capodanno capone caponera caponi caponigro caporale caporaso capotosto capozzi capparelli cappelen
    cappella cappelletti cappelli cappellini cappellino cappello cappetta cappiello cappo cappola capponi capps
    cappucci capra caprara capretta capri capriglione capriotti caproni capurso caputa caputi caputo capuzzi
    caraballo carabello caracappa caracci caradonna caramanica caranci carangelo carano caratsch caravella caravello
    caraway carbajal carbaugh carbonara carbone carboni carbonneau carchidi card carda cardamone cardarelli cardelli
    cardello carden cardenas carder cardi cardile cardillo cardin cardinal cardinale cardinali cardinaux cardo
    cardon cardona cardone cardoni cardosi cardoso cardoza carducci cardullo cardwell carella carelli carello carey
    carfagna carfagno carfora cargill carico carideo caridi cariello carignan carilli carillo carina carinci carini
    carino cariou carl carlberg carle carlen carleo carleton carley carlgren carli carlier carlile carlin carlini
    carlino carlisi carlisle carlo carlone carloni carlos carlowitz carlozzi carlsen carlsohn carlson carlsson
    carlstrom carlton carlyle carmack carman carmichael carminati carmine carmody carmona carmosino carnaghi
    carnahan carneiro carnes carnevale carney carnicelli carnot caro caron carone caronia carosella caroselli carosi
    carota carotenuto carothers carozza carpenter carpentier carpentieri carper carpinelli carpinello carpino carpio
    carr carra carranza carraro carrasco carrasquillo carraway carre carrel carrell carreon carrera carrere carrero
    carricato carrico carrier carriere carrieri carriero carrigan carrillo carrington carrion carro carrol carroll
    carron carrozza carruth carruthers carson carstens carstensen carswell carta cartagena cartelli carter cartier
    carton cartwright carty caruana caruso carusone caruthers carvajal carvalho carvelli carver cary casa casagranda
    casagrande casale casaletto casali casalino casamento casanova casarella casares casarez casas casasanta casassa
    casazza cascella casciani casciano casciato cascioli cascone case casella caselli caserta casey cash cashman
    casiano casillas casini casino caskey cason caspar caspari casparsson casper caspers caspersen cass cassady
    cassani cassano cassaro cassell cassella cassese cassetta cassidy cassinelli cassino cassone castagna castagno
    castagnola castaldi castaldo castaneda castberg casteel castel castellani castellano castellanos castelli
    castellini castello castellucci castelluccio castiglia castiglione castiglioni castillo castle castleberry
    castleman casto caston castonguay castor castoro castricone castro caswell catalani catalano catalanotto
    catalino catania catano catanzano catanzaro cate catenacci catenazzi cater caterina caterino cates cathcart
    cathey cathomas cathomen catizone catlett catlin cato caton catone catrambone catron cattaneo cattani catterall
    cattin catto catucci cauchon caudill caudle causey cauthen cava cavalcante cavaliere cavalieri cavalli cavallini
    cavallo cavanagh cavanaugh cavanna cavargna cavataio cavazos cave cavegn cavelti cavender cavicchi caviezel
    cavigelli caviness cawley cayer cazares ceballos cecala ceccarelli cecchetti cecchi cecchini cecconi cece cecere
    cech ceci cecil cedeno ceder cederblom cederschiold cederstrom cedillo cedrone cefalo cefalu ceglia ceja
    celakovsky celani celano celansky celentano celenza celia celik celio cella celli cellini cellucci cellura
    celona celustka cena cenci cennamo centanni centeno center centofanti centola centore centrella centrone cepeda
    ceraso cerasoli cerasuolo ceravolo cerbone cercone cerda cereghino ceresa cerf cericola cerini cerino cermak
    cerminaro cerniglia cerny cerreta cerri cerrito cerro cerrone cerroni cerruti certa certo cerulli cerullo
    cerutti cervantes cervantez cervelli cervi cervini cervino cervone cesa cesare cesari cesarini cesario cesaro
    cesena cesta cestaro cestone cetta ceulemans cha chabert chabloz chabot chacon chadwick chaffee chaffin chafin
    chagnon chaisson chalifoux challandes chalmers chalupa chalupova chamberlain chamberland chamberlin chambers
    chamblee chambless chambliss chambon chambovey chamness champagne champion champlin champoux chan chance
    chancellor chancey chandler chaney chang chao chapa chapdelaine chapelle chapin chaplin chapman chappell chappot
    chappuis chapron chapuis chaput charbonneau charbonnier chardon charest charette charland charlebois charles
    charlet charley charlier charlot charlton charmillot charpentier charrier charriere charron chartier charton
    chartrand chase chasse chassot chastain chasteen chatagny chateau chatelain chatham chatman chau chaudhry
    chautems chauveau chauvet chauvin chavarria chaves chavez chavis chayer cheatham checchi chee cheek cheeks
    cheetham chelmicki chemin chen chenard chenault chene cheney cheng chenier chenoweth cherbuin cherico cheron
    cherpillod cherry cherubini chervaz chesaux cheseaux chesser chester chestnut chetelat cheung chevalier
    chevalley chevallier chevre chevrier chew chi chiappini chiara chiaramonte chiarella chiarelli chiarello chiaro
    chiasson chiaverini chiavetta chick chicoine chiera chiesa chiffelle child childers childress childs chiles
    chilton chimienti chin china ching chinn chinnici chino chiodi chiodini chiodo chipman chirco chirichella
    chirico chiron chisholm chism chisolm chitwood chiu chiumento chiusano chlebowski chmiel cho choate choe choffat
    choi choiniere cholewczynski chollet chomicki chong chopin choquette chou chouinard choulat chow chretien
    chrisman christ christe christensen christenson christiaens christian christiansen christianson christie
    christman christmas christoffersen christophe christopher christophersen christopherso christy chu chuard
    chuchrowski chumley chun chung church churchill churchwell chvatal ciabattoni ciaburri ciaccia ciaccio ciambrone
    ciampa ciampi cianci ciancio cianciola cianciolo cianciulli cianelli cianflone ciani ciano ciaramitaro ciaravino
    ciardullo ciarleglio ciarlo ciarrocchi cibelli cibulka cicala cicale cicalese ciccarelli ciccarello ciccarone
    cicchetti cicchini cicchino cicci cicciarelli ciccolella ciccone cicconi ciccotelli cichy cicio cicone
    ciechanowski cieri cierpinski ciervo cifaldi cifarelli cifelli cihak cilento cillo cilluffo cima cimaglia
    ciminelli ciminera cimini cimino cimmino cimo cimorelli cina cinco cinelli cini cino cinotti cinque cinquemani
    cintron ciocca ciocco cioffi ciolino ciolli cione cioni cioppa ciotola ciotti cipolla cipollone cipriani
    cipriano cira circo cirelli ciresi ciriello cirigliano cirilli cirillo cirincione cirino cirrincione cirrito
    cisco cisneros citino citrano cittadino ciucci ciuffo ciufo ciulla ciullo civello civiello civitarese civitello
    claar claes claessens claesson claeys clair claluna clancy clanton clapp clapper clare claret clarius clarizio
    clark clarke clarkson claro clary claude claudel claudio clausen claveau clavien clawson claxton clay claycomb
    claypool claypoole clayton cleary cleaver cleem clegg cleghorn clem clemens clemensen clement clemente clementi
    clements clemmensen clemmer clemmons clemons clerc clerici clerico clermont cleve cleveland clevenger cliche
    click clifford clift clifton cline clinton clivaz cloarec clopath close cloud clough clouse cloutier cloux
    clyburn clyde coakley coates coats cobb cobbs coble cobos coburn coca cocca cocchi cocchiola cocco cochet
    cochran cochrane cockburn cockerham cockrell coco cocozza cocuzza coda codella coderre codiroli cody coe coelho
    cofer coffee coffey coffin coffman cofield cofone cofrancesco coggins coglianese cogliano cohen cohn coia coiro
    coker colabella colacino colaianni colaizzi colaluca colandrea colaneri colangelo colantoni colantonio
    colantuoni colantuono colao colapietro colarossi colarusso colas colasanti colasuonno colavita colavito colbert
    colburn colby colclough cole colella colello coleman coles coletta coletti coletto coley colicchio colin colina
    colla collado collard collaud collazo collet collett colletta collette colletti colley colli collier collignon
    collin collins colman colombini colombo colon colona colone colosi colquitt colson colston colter colton colucci
    coluccio columbo colunga colvin colwell combe combes combs comeau comeaux comella comer comito como comolli
    compagno compagnone compton comstock comte comtois comunale cona conant conaway conca conceicao concepcion
    conceprio conde condello condon cone conetta coney confalone conforti conger conigliaro coniglio conklin conley
    conlin conlon conn connell connelly conner conners connolly connor connors conod conover conrad conradi
    conradsen conroy consigli consiglio constant constantin constantine constantineau constantino contarino conte
    contento contessa conti contini contino conto contreras contrino conus converse conway conwell conyers cook
    cooke cooks cooksey cool cooley cools coombes coombs coomer coon cooney coons cooper cope copeland copley
    coppens copper coppi coppola coppolino copt coquoz coraducci corallo coray corazza corbaz corbeil corbello
    corbett corbi corbin corbitt corbo corcione corcoran corda cordano cordaro cordasco cordeiro cordell corder
    cordero cordes cordey cordi cordier cordisco cordone cordova core corella corelli corey corigliano cork corley
    corliss cormier corminboeuf corn cornacchia cornejo cornelia cornelis cornelison cornelius corneliussen cornell
    cornella cornelsen cornet cornett cornetta cornish cornu cornwell corona coronado corpataux corra corradetti
    corradi corradini corradino corrado corral corrales corrao corre correa correale correia correll corrente
    correnti corriere corrigan corriveau cors corsa corsaro corsello corsentino corsetti corsi corsiglia corsini
    corsino corso corson corte cortes cortese cortesi cortez corthay corthesy corti cortina cortopassi corum corvi
    corvino corvo corwin cory cosby coscia cosco cosgrove cosio cosme cosmo cosper cossette cossy costa costanza
    costanzo coste costella costello coston cota cote cothran cotrone cotroneo cotta cotten cotter cotterill cottet
    cotthardt cotti cottin cotting cottingham cottle cotto cotton cottrell couch couderc coudert coughlin couillard
    coulombe coulon coulson coulter council countryman counts courbat courchesne cournoyer courson courtemanche
    courtin courtney courtois cousin cousineau cousins coutant coutaz coutu couture couturier covarrubias covelli
    covello cover covert covey coviello covington covino cowan cowans coward cowart cowden cowell cowen cowie cowles
    cowley cox coy coyle coyne cozart cozza cozzi cozzo cozzolino cozzone crabb crabtree cracchiolo craddock craft
    crafton craig crain cram cramer crandall crandell crane cranford crausaz craven cravens craver cravotta crawford
    crawley crawshaw crayton crea creamer crecco creech creed creekmore creel creighton crelier cremona crenshaw
    crepeau crepin crescenzi crescenzo cresci crespo cress cressier cresta crete cretegny cretin crevier crevoisier
    crews cribbs crider crim crisinel crisp criss crist criswell crites crittenden crittin crivelli croci crocker
    crockett croft cromer crompton cromwell cronholm cronin cronjager cronk crook crooks croom cropper cros crosby
    cross crosskofp crossland crossley crossman croteau crotty crouch crouse crouzet crow crowder crowe crowell
    crowley crowther croy crozier cruchon cruise crum crumley crump crumpler crumpton cruse crutcher crutchfield
    cruz csak csaki cseh csere cseszneky csillag csizmadia csoka csokas csokonai csonka csukas csupo csurka cuche
    cudre cuellar cueni cuennet cuevas culbertson culbreth cullen culler culp culpepper culver cumming cummings
    cummins cundiff cunha cunliffe cunningham cuomo cupp curchod cureton curiel curl curley curran currat currie
    currier currin curry curtin curtis curtiss curty cushing cushman cusick cusson custer cutler cuttat cutter
    cuvelier cyr cyrus czachor czachowski czako czech czechowski czekalski czerwinski cziffra czyszek dabbs dabek
    dabkowski dabney dabrowski dachert dacosta daems dafflon dagdas dagenais daggett daglaroglu dagostino dahl
    dahlberg dahlen dahler dahlgaard dahlgren dahlin dahlman dahlquist dahlqvist dahlstrom dahm dahmen daigle
    daigneault dailey daily daimer daino dajos dakaj dalby dale dalessandro dalessi dalessio daley dalgaard dalin
    dalkiran dall dallaire dallas dalpe dalrymple dalsgaard dalton daly dalziel dam damaske damato dambon damborg
    dame dameron damgaard damiani damiano damico damkjaer damm damon damone damours damron damsgaard dana dancewicz
    dancy dandrea dandridge daneau danella danese danesi danforth dang dangelo daniel daniele danieli daniels
    danielsen danielson danielsson danioth danis danley danneberg danner dansby dansereau dante dantzler danuser
    danza danzer danzi daoust daraiche darani daranyi darby dardar darden darin darling darms darnell darr darras
    darrow dash dasher dasilva dastous dato dattoli daub daubner daudrich dauer daugaard daugherty daughtry daum
    dauphin dauth dauti dautzenberg davatz davenport davey davi davia daviault david davide davidsen davidson
    davidsson davies davila davino davis davison davoli dawes dawkins dawson day daye dayer dayton daza dazio dazzi
    deak deal dean deanda deane deangelis deangelo deans dear dearborn dearden dearing deas deason deaton deberry
    debicki debinski deblois deboer debonneville debose debray debski decaillet decarie decarlo decastro deck
    deckard decker deckert declercq decosta decoteau decristophoris dee deen deerberg deering dees deese defago
    defanti defelice deflorin degasperi degen degermark degn degonda deguzman dehart dehaven dehmel dehn deitz deja
    dejesus delacruz delafuente delagarza delage delahaye delaloye delamare delaney delannoy delano delao delapaz
    delaporte delarosa delarue delastre delatorre delattre delaunay delavy delcroix deleon deleuran delfino
    delgadillo delgado delhaye delisa delise delisle deliso delk dell delley delligatti dellinger delmas delmenico
    deloach delong delonge delorme delossantos delp delrio deluca deluna delvalle dema demange demant demarco
    demarmels demello dement demers deming demir demirbas demirel demiri demma demont demonte demoss dempsey demszky
    demut dena dencker dendy deneault dengler denham deni denis denisco denison denkel denman dennard denner denney
    denning dennis dennison denny denoth densmore denson dent dente dentice dentino denton denzel denzinger denzler
    deo depace depew depriest deramo derasmo deraspe derby deriaz derivaz derosa derosier derr derrick derrien
    derron derry dertmann derungs dery desai desantis desaulniers desautels desbiens desbois descamps deschamps
    deschenaux deschenes descloux descoteaux desfosses desgagne deshaies deshayes desilets desilva desimone
    desjardins deslarzes deslauriers desmarais desmet desmeules desmond desnoyers desormeaux despain despres
    desrochers desroches desrosiers dessureault destefano dethloff dettling deuschle deutsch devantay devaud devaux
    deveault dever deville devine devito devittori devlin devoe devold devore devos devries dew deweese dewey
    dewhurst dewitt dews dexter deyoung deziel dial diamond dias diaz dibble dicarlo dick dicken dickens dickenson
    dickerson dickey dickinson dickman dicks dickson dideriksen didier didriksen dieckmann diedrich diefenbach diego
    diehl diekmann dienel dienes dierckx dies dieter diethelm dietlin dietrich dietwyler dietz dietzsch diez diezel
    diggelmann diggs dill dilla dillard dilley dillier dillingham dillion dillman dillon dillow dilworth dimaggio
    dinesen dingelstedt dingess dingle dingman dinh dini dinkel dinkins dinsdale dinsmore dioguardi dion dionne diot
    diotte dipietro dippl dirks dirksen dirren diserens dishman dissing distefano disztl ditlevsen dittmann dittmar
    dittmer dix dixon dixson dizdar djurhuus doak doan doane dobay dobbins dobbrunz dobbs dobel dober dobiecki
    dobler dobo dobos dobrovsky dobrucki dobrzanski dobrzynski dobson docherty dockery doctor dodd dodds dodge
    dodson doe doering doerr dogan doggett doherty dohman dohn dohring doiron dokken dolan dolch dold
    dolegazakrzewski dolezal dolf doll dollar domachowski dombrowski domeniconi domine domingo domingues dominguez
    dominick dominquez donahue donald donaldson donati donato donie donley donnell donnelly donner donnet donofrio
    donohue donovan donz donze dooley doolittle doran dore dorig doring dorion dorman dormond dorn dorner dorr dorre
    dorris dorsa dorsaz dorsett dorsey dortch dorthe dorval dosch dosek doskoczynski doss dossing dostie dotson
    dotta doty doucet doucette dougherty doughty douglas douglass dove dover dow dowd dowdell dowden dowdy dowell
    dowling downer downes downey downing downs doyle doyon dozier dozsa drachmann dragu drain drake drakenberg
    drapeau draper draskovich draskovics draskovits drayton drdla drechsler drees dreher dreier dreissigacker drejer
    drennan dreschner dresdner dressler drew drewniowski drewnowicz drewnowski drews dreyer driggers driscoll
    driskell driver drobczynski drobny drolet drompt drouet drouin drozd drozdov drtina drum drummond drury dryden
    drzewiecki duarte dubach dube dubeau dubey dubler dubois dubos dubose dubost dubourg dubreuil dubuc dubuis dubus
    ducharme duchemin duchene duchesne duchesneau duchnowski duchoud duck duckett duckworth duclos ducommun ducraux
    ducret ducrocq ducry duda dudek dudler dudley dudli due dueholm duelund duenas duerr duff duffey duffy dufort
    dufour dufresne dugan dugas dugerdil duggan dugger duguay duhaime duhamel duhanaj duhon dujardin duke dukes
    dulaney dull dulude duma dumais dumas dummermuth dumont dumortier dumouchel dumoulin dunagan dunajewski dunaway
    dunbar duncan dunford dunham dunki dunkin dunkle dunlap dunlop dunn dunne dunning dunson dunst dunston dunton
    duong dupasquier dupere dupertuis dupin duplessis dupond dupont duppenthaler dupras duprat dupraz dupre dupree
    duprey dupuis dupuy duque duquesne duquette durak duran durand durant duras durbin durden duret durfee durgnat
    durham durieux duriez durisch durkee durkin durmaz durocher duron durr durrenberger durrer durrett durst
    durussel dusenkalkar duss dussault dustin dutcher dutertre dutkiewicz dutra dutruy dutton duty duus duval duvall
    duvillard duygulu dvorak dwyer dye dyer dyett dyhr dyke dykes dykstra dylus dyrssen dyson dziadosz dzielski
    dziubdziela dziubinski dziurawiec dzsudzsak eades eads eady eagan eagle earl earle earley earls early earnest
    easley eason east easter easterling eastman easton eastwood eaton eaves ebbesen ebener eberhard eberhardt eberle
    eberly ebert ebner ebsen eby eccles echevarria echeverria echols eck ecker eckert eckhardt eckman eckstein
    ecoeur edberg eddings eddins eddy edelman edelmann edelstein eden edens edgar edge edgerton edgren edin edington
    edison edling edlund edman edmiston edmond edmonds edmondson edmonson edmunds edorh edson edstrom edvardsen
    edvardsson edvinsson edward edwards eerola effler egan egbert egeberg egeland egeli egelund egerszegi egge eggel
    eggen eggenberger eggenmueller eggenschwiler egger eggers eggert eggimann eggleston eggli eggmann eggs egholm
    egli egloff egnell ehlers ehm ehmann ehrig ehrlich ehrling eich eichel eichelberger eichenberger eicher eichmann
    eide eidson eifert eigenheer eigenmann eikemo eiland eilerts einarsson einert eisenberg eisenegger eisenlauer
    eisenring ejlersen ekberg ekblad ekbom ekdahl ekdal ekelund ekenstierna ekholm ekici eklof eklund ekman ekpo
    eksioglu ekstrand ekstrom elam elardo elbaek elbe elciboga elder eldred eldredge eldridge eley eleyth elgaard
    elias eliasen eliason eliassen eliasson elicin elizondo elkins elkjaer elledge ellegaard ellena eller ellinger
    ellingsen ellingson ellington elliot elliott ellis ellison ellsworth ellwood elmastasoglu elmer elmiger elmo
    elmore elmsater elo elofsson elrod elsener elss elston eltschinger elwell elwood ely emanuel emanuele
    emanuelsson emborg embree embry emerick emerson emert emery emilio emilsson emma emmelmann emmenegger emmert
    emmi emmons emond emonet emory ender endicott endres endress endrizzi enea enemark enevoldsen eng engberg
    engbersen engdahl engebretsen engel engelen engelhardt engeli engelmann engelstad engen enger england engle
    engler englert english englund engman engstrom engvall ennis enns enoch enos enquist enrico enright enriquez
    entwistle enz eotvos epars epifano epiney episcopo eplinius epp epperson eppolito epps epstein eramo erard erb
    erbay erberk erbulak ercetin ercolani ercole erdin erdman erdmann erdogan erdos erez erginsoy erhardt erichsen
    erickson ericson ericsson eriksen eriksson erkekli erkel erkkila erkko erlandsen erlandson erlandsson erlei erm
    ernest erni ernman ernst ernstsen erny eronat errante errico errigo erskine ertepinar ertl erturk ervasti ervin
    erwes erwin esbensen escalante escamilla eschler escobar escobedo esenwein eskelinen eskesen eskew eskildsen
    eskola eskridge esnault esparza espensen espersen espinal espino espinosa espinoza esposito esquibel esquivel
    esser essert essex estabrook estep esterhazy estermann estes esteve esteves estevez estrada estrella etemi
    etheridge etherington ethier ethridge etienne etique etter ettlin eubank eubanks eudy eugene eugster evangelista
    evangelisti evans evensen evenson evequoz everett everette everhart evers eversole everson everts evliyaoglu
    evola evrard ewald ewell ewing exum eyben eyer ezell ezzo fabbri fabbro fabel faber fabian fabiani fabiano fabio
    fabozzi fabre fabri fabricius fabris fabrizi fabrizio fabro facciolo faenza faerber fafard fagan fagerstrom
    fagerudd fah fahey fahner fahri fahrni faiella failla faillace fain faiola fair fairbanks fairchild faircloth
    fairclough fairhurst fairley faison faivre fajardo falardeau falasco falbo falcione falco falcon falcone falconi
    faletti falgoust falk falkanger falkenberg falkenrath faller fallesen fallo fallon fallone falls falquet
    falsetta falsetti falso falsone falt falter faltskog falvo falzarano falzon falzone fama famiglietti famularo
    fancher fanella fanelli fanger fannin fanning fant fantin fantini fanto fanton fantozzi fanucchi fanucci farace
    faraci farah faranda faraone farber fardel fare farella farese fargnoli faria farias fariello farina farinacci
    farine farinella farinelli farino faris farkas farkondeh farley farmer farner farnham farnsworth faro farone
    farquet farr farrar farrell farrington farris farro farrow farruggia farruggio farrugia farwell fasanella fasano
    fasciano fasnacht fasolo fasone fassbender fassett fassio fast fasullo fatica fatta fattore faubert faucher
    fauchere faucherre faulhaber faulk faulkner faure fausch faust faustini faustino fausto fauteux fava favale
    favaro favela favero favia favier favorito favors favre favreau favro fawcett fay fayolle fazekas fazio fazliju
    fazzari fazzi fazzina fazzini fazzino fazzio fazzolari fazzone fears feaster featherstone febo fecteau feddersen
    fede fedele fedeli federer federici federico federspiel fedier fee feeney feer fehlmann fehr fehrig feigenbaum
    feitknecht feld felder feldman feldt felice felicetti felici feliciano felix felke felker fell fellay feller
    fellin fellmann fellows felton felts femia fender fenger fenn fennell fenner fenoglio fenske fenstermacher
    fenton fenwick feola feole fera feraco ferebee ferencz ferguson ferland ferlazzo ferlita ferm fernandes
    fernandez fernicola ferone ferragamo ferraioli ferraiolo ferraiuolo ferrand ferrandino ferrando ferrante
    ferranti ferrantino ferrara ferrari ferraro ferre ferreira ferrell ferrer ferretti ferrier ferris ferro ferron
    ferry fertig fetter fetz feuerbach feusi feuz fevre fevrier fiala fiaux fick fidler fiedler field fielder
    fielding fields fierro fietz fievet fife fifield figi figl figueiredo figueroa figura fijewski fike fikes
    filiatrault filipe filipowicz filipowski filippi filippini filippo filippone fillion fillmore filsinger
    filtenborg fina finamore finch fincher fincke findlay findley fine finelli finger fini finizio fink finke finlay
    finley finn finnegan finney fino finocchio fiocca fiocchi fiola fioravanti fiore fiorella fiorelli fiorello
    fiorentino fiorenza fioretti fiori fiorilli fiorini fiorino fiorito fiorucci firlag fiscalini fischer fischetti
    fischli fischlin fisco fiset fish fisher fishman fisk fisker fitch fite fitschen fittipaldi fitts fitz
    fitzgerald fitzhugh fitzi fitzpatrick fitzsimmons fitzwater fix fjelde fjeldstad flack flagg flaherty flaim
    flamand flament flaminio flammer flanagan flanders flanigan flannery flater flatt fleck fleenor fleetwood
    fleischer fleischmann fleming flemming flepp fletcher fleurant fleury flick flindt flink flinn flint fliri
    flocco floch floder flodqvist flood flora florczak flore florence flores florez flori florian florio flory
    flottmann flournoy flower flowers floyd fluck fluckiger flueler fluhmann flukiger flury flynn fodor foerstner
    fog fogarty foged fogel fogelklou fogg fogh fogle foglia foglio fohn foisy foldager foletti foley folino folk
    folkesson follmi folly folse folsom foltys foltz fong fonjallaz fonseca fontaine fontana fontanella fontecchio
    fontenot fonti fonzi foote foppiano forbes force forcier forcina forcucci ford forde fordham fore foreman forest
    foresta forester forestier foret forget forgione forgues forino forkel forlano forlenza forlini forman formato
    formisano fornalski fornay forney forni forrer forrest forrester fors forsberg forsell forsgren forslund forsman
    forsstrom forst forster forsyth forsythe fort forte fortenberry forti fortier fortin fortini fortino fortner
    fortney fortson fortuna fortunato fortune fosco foss fossen fossum foster foth fothergill foto foucault foucher
    foulkes foulon fountain fouquet fourcade fournier foust fouts fowler fowlkes fox foxworth foy frabotta fracassi
    fracasso fracheboud fradella fradette fraga fragale fragniere fragola frahmeke fraioli fraisse fraley frame
    franca france frances franceschi franceschini francesco francesconi francese francey franchetti franchi
    franchina franchini franchino francia francione franciosa francis francisco franck franco francoeur francois
    francone frandsen frangella frangipane frank franke frankel franklin frankowski franks fransson franta frantz
    frantzen franz franza franze franzen franzese franzis franzmann franzone franzoni frappier fraschina frascone
    fraser frasier fratangelo fratczak frate fratello fraticelli frattaroli frauen frauendorf frausto frautschi
    frawley frazee frazer frazier frazzini frechette freda frederick fredericks frederickson frederico frederiksen
    fredette fredholm frediani fredin fredo fredrick fredrickson fredriksen fredriksson free freed freedman freeland
    freeman freese frei freiburghaus freigang freimann freimuth freisen freitag freitas fremont french frenette
    frenzel fresco freud freudenberger freund frey frias friberg fric fricano friche frick fricke fricker frid
    friday fried friedek friedenberg friedman friedmann friedrich friedrichsen friel friele friend frierson fries
    friesen friess frigo frigon friis frink frisbie frisby frisch frischknecht frisella frisina frisk frisone frith
    fritsch fritschi fritts fritz frizzell frohli frohn frohofer froio frolund from froment fromm frongillo
    frontiero frontino frosch frost frutiger fry frydrychowicz frye fryer frykowski fucci fuccillo fuchs fuchslin
    fucik fuda fudge fuentes fugate fugazzi fuglsang fuhlbrugge fuhrman fuhrmann fulcher fulco fulford fulgenzi
    fulginiti fulk fulkerson fulks fuller fullerton fullmer fulmer fulop fulton fultz fumeaux fumo funari funaro
    funch funder funderburk fung funk fuoco fuqua furer furfaro furger furia furino furlong furman furno furr furrer
    furtado furter fusaro fuscaldo fusco fusenig fusillo fuss fussell fust futrell futtrup fux fyhn gaal gaarde
    gaarder gaba gabathuler gabbard gabel gabioud gabius gable gabler gabor gabriel gabriele gabrielli gabrielsson
    gabutti gaccione gachet gaddis gaddy gade gadegaard gadowski gadschiew gadson gaertner gaeta gaetani gaetano
    gaffney gage gaggioni gagliano gagliardi gaglione gagne gagnon gahwiler gaia gailey gaillard gaillet gainer
    gaines gainey gaitan gaither gaito gajda gajdos gakstadter gal galamb galambos galan galander galano galante
    galanti galarneau galarza galbraith galbreath galczynski gale galecki galewicz galindo galinski galipeau gall
    gallacher gallagher gallaher gallais galland gallant gallardo gallego gallegos gallet galley galliard galliker
    gallo gallois galloway gallup galvan galvez galvin gamache gamble gamboa gamboni gambrell gamez gamlin gamma
    gammelgaard gammon gamper gamperle gancarczyk gandy ganeshamoorthy gangemi gangnus gann gannon gansner gant
    gantner gantt ganzmann gaona garaba garafalo garafola garai garand garatva garavaglia garay garb garbani
    garbarini garbarino garber garbo garbowski garceau garcia gardella gardiner gardner gardocki gardonyi gareau
    garfield gargano garibaldi garibay garica gariepy garin garland garman garmon garneau garner garnett garnier
    garobbio garofano garon garone garramone garreau garretson garrett garrick garrido garris garrison garritano
    garrity garside garth gartmann gartner garufi garver garvey garvin gary garza garzone gasbarro gasche gascon
    gashi gasienica gasiorowski gaskell gaskill gaskin gaskins gasnier gaspar gaspard gaspari gasparini gasparro
    gasperini gaspoz gass gasser gast gastel gastelum gaston gates gatewood gatherat gatlin gatling gatta gatti
    gattis gattlen gatto gattone gattuso gatzka gauchat gauci gauder gaudet gaudette gaudin gaudino gaudio gaudioso
    gaudreault gaudry gaul gaulin gault gaumann gaumond gause gauthey gauthier gautier gautschi gauvin gauvreau
    gavillet gavin gavino gawkowski gawlik gawlowski gawron gay gayle gaylor gaylord gaynor gaytan gayton gazzara
    gazzo gazzola gearhart geary gebhardt gebhart geddes gee geer geerts geertsen geese geffroy gehre gehri gehrig
    gehring gehringer gehrke geier geiger geijer geinoz geiser geisler geissbuhler geissler geissmann geist geiszler
    gelardi gelin gelinas geller gelling gelo gelso gelsomino gemelli gemignani gemma gemme genazzi gencarelli genco
    gendre gendreau gendron genereux genest genet genetelli genetti gengo genin gennarelli gennari gennaro gennusa
    gennuso genolet genoud genova genovese genovesi gens gensch gentil gentilcore gentile gentili gentry gentzel
    geoffroy george georges gerald gerard gerbennow gerber gerdel gerdes gergely gerhard gerhardt gerig gerlach
    germain german germann germany gerold gerschler gerson gerst gerstle gertsen gervais gerzner gesell geter getz
    gex geyer ghaly ghezzi ghidossi ghirlanda ghirmai ghisletta ghosh giacometti giamboni gianascio gianella
    gianetta gianinazzi giannini gianola gianolli gianora gianotti giasson gibbons gibbs gibert gibson gicquel
    giddens giddings giehl giergielewicz gieriet gierisch gierymski giesa giesche giese giezendanner gifford giger
    giglio gignac gigon giguere gil gilardi gilbert gilbertson gilbreath gilchrist gilde giles gilgen gilkey gill
    gillabert gillam gillard gillen gilles gillespie gillet gillett gillette gilley gilliam gilliand gilliard
    gillieron gilligan gilliland gillis gillispie gillman gillot gillum gilman gilmer gilmore gilmour gilpin
    gilreath gilroy gilson gilstrap gimenez gindl gingras ginier ginn ginsberg giordano giovanoli gipson girard
    girardet girardin giraud girault giron girouard giroux gish gisiger gisler gissel gist gittens gitz giudici
    giuliani givens gjertsen gjoklaj gjura gladden gladney glaser glasgow glass glasscock glasser glassey glatting
    glaus glauser glaze gleason glenn glerup glick glidden glidewell glinka glisson gloor glover glud glynn gmunder
    gmur gnadinger gnos goad gobeil gobel gobeli gober gobert gobet goble gockeritz godard godart godbout goddard
    godefroy godel godenzi godet godfrey godin godinez godlewski godly godoy godsey godwin goebel goedicke goethals
    goetz goff goforth gogolewski gohler goines goings goins gokgoz golaj golay gold goldbeck goldberg golden
    goldfuss golding goldkamp goldkuhle goldman goldsberry goldschmidt goldsmith goldstein golebiewski golka goller
    golling gollnow gollum golomski gombert gombrowicz gomes gomez goncalves goncz gondz gonin gonsalves gonthier
    gonultas gonzales gonzalez gooch good goodale goodall goode goodell gooden goodin gooding goodman goodnight
    goodrich goodson goodwin goolsby goossens goransson gordan gordon gordy gore gorg gorham gorka gorlich gorman
    gormer gormsen gorski gorton gorzynski gosciniak gosiewski gosnell goss gosselin gosset gossett gossweiler
    gotfredsen gott gottardi gotthardt gotti gottlieb gottschalk gottsponer gotz gotzelmann goudreau gougeon gough
    gouin goujon gould goulet goupil gourlay gourley govan gove gowen gower goy goyer goyette grabarz graber
    grabinski grabowski grabski grace gracia grady gradzki graf graff grafstrom gragg graham grahn grajeda gram
    grammer grams granado granados granath granberg grand grande grandgirard grandjean graner grange granger granges
    granier granlund granqvist granstrom grant grantham gras grass grasse grasso gratton gratzky grau gravel gravely
    graversen graves gravesen gravgaard gray graybill grayson graziano greathouse greaves greb greco greeley green
    greenberg greene greenfield greenhalgh greenleaf greenlee greenwald greenway greenwell greenwood greer greger
    gregersen gregg gregoire gregor gregory gregson greiner greithanner gren grenier grenon grept greschner gresham
    greter greub greve grey gribble grice grichting grider grieder grieg griego griem grier griese grieve griffen
    griffey griffin griffis griffith griffiths grigg griggs grigsby grijalva grillo grim grimard grimaud grimes
    grimm grimmett grimshaw grimsley grimstad grin grisham grissom griswold grizzle grob groce grocholski grochowiak
    grochowski groff grogan grognuz groleau grolimund gromisch gron gronbaek gronbech gronberg gronblom gronborg
    grond grondahl grondin gronhoj gronkjaer gronlund gronning groom grooms groos gros grose grosjean gross grosse
    grossen grossenbacher grosser grossheim grossini grosskopf grossman grossniklaus grosz groth grothaus grothkopp
    grotke grotzinger groulx grove grover groves grow grubb grubbs grube gruber grun grundmann grundy grunenfelder
    gruner gruning gruszecki grutter gryga grzesiak grzesiuk gschwend gschwind gsell guajardo guardado guarino guay
    gubeli gubler gubser gucciardo guccio guccione gucwa guegan gueguen guelat guenat guenette guenther guerard
    guercio guerdat guerette guerin guerino guerra guerreiro guerrera guerrero guerrieri guerriero guerrini guerry
    guertin guery guess guest guetg guevara guffey gugger guggisberg guglielmetti guglielmi guglielmino guglielmo
    gugliotta gugliotti gugliuzza guibert guichard guida guidetti guidi guidicelli guido guidone guidotti guidry
    guignard guilbaud guilbault guilbert guillard guillaume guillemette guillemin guillemot guillen guillet guillon
    guillory guillot guillou guimond guindon guinn guiraud guisolan guitton gujan gulbrandsen guldager guldbaek
    guldborg guldbrandsen guldemeister guldimann gulick gulino gulla gullberg gulledge guller gullett gulley gulli
    gullotti gulotta gumann gummelt gumuspala gumy gunday gundersen gunderson gunkel gunn gunnarsson gunter gunther
    guntli gunz gupta gurba gurbig gurley gurmen gurney gurrieri gurrola gurtner gurule guscetti gusman gustafson
    gustafsson gustavsen gustavsson gustin gut gutermuth guthrie gutierrez gutjahr gutmann gutowicz gutowski
    gutschank guttormsen gutzwiller guy guyard guyer guyon guyot guyton guzman guzzetta guzzi guzzo gwerder gwin
    gwinn gyarmati gyepes gygax gyger gyllenhaal gyllenstierna gylling gysel gysin gyulai gyulay gyurta haack haaf
    haag haagensen haahr haaland haaning haapala haapalainen haapanen haas haase haastrup haavik haavisto habel
    haber haberling habermacher habich habicht hache hachler hack hackbusch hackelbusch hacker hackett hackler
    hackman hackney hackworth haddad hadden haddix haddock hadek hadfield hadley hadwich haefliger haestad
    hafelfinger hafeli hafer haferkamp hafliger hafner haga hagan hagans hagberg hage hagelin hageman hagen
    hagenbuch hager hagerman hagerstrom hagerty hagg haggard haggerty hagglund haggstrom hagler haglund hagman
    hagmann hagstrom hagtvedt hague hahn haigh haight haile hailey haines hains hair haire hairston hajdu hajek
    hajnal hakala hakamies hakansson hake hakkarainen hakkinen hakulinen hakyemez halasz halbeisen halberg halbert
    halcomb hald hale hales haley halford halg halicki halkjaer hall hallam hallberg halle haller hallett halley
    hallgren halliday hallin halliwell hallman hallmann hallmark hallnas hallock halloran hallstrom halme halonen
    halpern halpin halsey halstead halter haltinner halvarsson halverson halvorsen halvorson ham hamalainen hamann
    hamblin hambrick hambro hamby hamel hamelin hamer hamill hamilton hamlett hamlin hamm hammack hammar hammarberg
    hammarstrom hammer hammerli hammett hammock hammon hammond hammonds hammons hamon hampl hampson hampton hamrick
    hamrlik hamzaoglu han hanak hance hancock hand handberg handley handy hanenberger haner hanes hanevold haney
    hang hanggi hangl hani hanimann hankins hanks hanley hanlon hann hanna hannah hannan hannecker hanni hanninen
    hanniske hannon hannula hanrahan hansdotter hansel hanselmann hansen hanski hanson hanssen hansson hanzlik
    haraldsen haraldsson haran harbin harbison harbo harboe harbour hardaway hardcastle hardee hardegger hardeman
    harden harder hardesty hardie hardiman hardin harding hardison hardman hardmeier hardouin hardwick hardy hare
    hareide harent harewood hargasser hargett hargis hargrave hargreaves hargrove haring harju harjula harker
    harkimo harkins harkness harkonen harlan harless harley harlow harmala harman harmon harms harnapp harness
    harney harnois haro haroian harold harp harper harr harrell harrelson harri harries harrigan harriman harrington
    harris harrison harrisson harrod harry harrysson hart harter hartfield hartford hartikainen harting hartle
    hartley hartlieb hartman hartmann hartnett hartsell hartsfield hartsock hartung hartvig hartvigsen hartwell
    hartwig hartz hartzell harvell harvey harwell harwood hasan hasani haschke hase hasek hasenkamp hash haskell
    haskins haslam hasler haslund hass hassan hasse hassel hassell hassfeld hassinen hassing hassler hasson hastings
    hasty hatch hatcher hatchett hatfield hathaway hathcock hatley hatten hattestad hatton hatty hauck haudenschild
    hauenstein hauer hauert haug haugaard hauge haugen hauger haugerud haugland haugli haugwitz hauke haukland haun
    haupt hausammann hauser hausler haussener hauswirth hautala have havelka haven havener havens haverney havlicek
    havranek hawes hawk hawken hawkes hawkins hawks hawley haworth haws hawthorne hay hayden hayek hayes haygood
    haynes haynie hays hayward haywood hazard hazel hazelton hazelwood hazen hazlett hazzard head headley headrick
    heald healey healy heard hearn hearne heath heaton heberstreit hebert hechler hecht heck hecker heckman hector
    hedberg hede hedegaard hedermann hedge hedgepeth hedges hediger hedin hedinger hedlund hedman hedrick hedstrom
    heffernan heffner heflin hefner hefti hegarty hegedus hegelund heger hegetschweiler hegg hegge hegglin hegh
    hegner hehl heide heidelmann heidenstam heidler heidrich heikkila heikkinen heil heilman heim hein heinanen
    heine heinemann heinig heiniger heinimann heinke heino heinola heinonen heinrich heinrichs heintz heintze heinz
    heinze heinzer heinzmann heiser heiskanen heisler heist hejda hejlesen hejmo helbling helbo held heldstab
    helfenberger helgeland helgemo helgesson helie helland hellberg heller hellewege hellgren hellman hellmann
    hellquist hellqvist hellsten hellstrom helm helman helmer helmick helminen helmke helms helpling helton hembree
    hemila hemingway hemmi hemmingsen hempel hemphill hemund henault henchoz hendershot henderson hendley hendon
    hendren hendrick hendricks hendrickson hendrickx hendriksen hendrix hendry hengartner henggeler hengmith henke
    henkel henley henneberg hennequin hennes hennessey hennessy henning henninger henningsen henningsson henny henri
    henriksen henriksson henriques henriquez henry hense hensel henshaw hensley henson hentel hentschel hentschke
    henz henzen henzi heppenheimer hepperle hepworth her herald herault herberger herbert herbjornsrud herbrand
    herbst herd heredia hereford herger hering heritier herman hermann hermans hermansen hermansson hermecke herms
    hernadez hernandes hernandez herndon hernik herold heron heroux herr herren herrera herrero herrick herrin
    herring herrington herrmann herron herschel herschmann hersey hershberger hershey herskind hersperger hertel
    hertz herve hervieux herweg herwig herzenberg herzig herzog hess hesse hessek hesselbach hesselberg hessellund
    hessler hestenes hester hetrick hetu hetzler heuberger heuck heuer heule heusser heutschi hewett hewitt hewlett
    heydemuller heyer heyerdahl heylen heynen heyward heywood hiatt hibbard hibbert hibbs hickerson hickey hickman
    hicks hickson hidalgo hiebl hietala hietanen higa higdon higginbotham higgins higgs high highsmith hight
    hightower higson hilbert hildebrand hildebrandt hildenbrand hildreth hiles hilfiker hilgendorf hill hillard
    hiller hilliard hillis hillman hills hiltebrand hilton hiltunen himes hinder hindle hindman hinds hines hingsen
    hingst hinkle hinkley hinman hinnen hinojosa hinrichs hinrichsen hinshaw hinson hinton hintz hintzen hinz hipp
    hirsch hirschberg hirschi hirst hirt hirvensalo hirvonen hischier hitchcock hite hitt hitz hix hixon hixson
    hjalmarsson hjelm hjertsson hjort hjorth hjortsberg hjortshoj hjulstrom hlavacek hlinka hoag hoagland hoang
    hoarau hoard hobart hobbs hobson hoch hochberg hochreuter hochstetler hochuli hocke hockenberry hockett hodea
    hodel hodge hodges hodgkins hodgkinson hodgson hodler hodne hodson hoefler hoeg hoegh hoelscher hoey hofer hoff
    hoffer hoffman hoffmann hoffstad hofliger hofmann hofmeister hofstetter hoft hogan hogberg hogg hoggard hogh
    hoglund hogstrom hogue hohenberger hohenegger hohl hohmann hohn hohne hohnheiser hoie hoier hoiland hoj hojberg
    hojbjerg hojer hojgaard hojland hojlund hojrup hoke hokkanen holbert holbrook holck holcomb holcombe hold holden
    holder holderegger holdsworth holdt holenstein holgersen holgersson holguin holiday holifield holinski holkeri
    holl hollaender holland hollander hollar hollenbeck holler holley holliday hollifield holliger holliman
    hollinger hollingshead hollingsworth hollins hollis hollister hollo holloman holloway hollowell holly holm
    holman holmberg holme holmes holmgaard holmgren holmlund holmquist holmqvist holmsen holmstrom holopainen
    holroyd holst holston holt holte holtfreter holton holtz holtzer holub holy holz holzdeppe holzer holzherr
    holzknecht holzmann holzner hom homan homer homme hommel honaker honea honegger honeycutt hong honig honkala
    honkanen honore honsberger honz hood hook hooker hooks hooper hooss hooten hoover hope hopkins hopkinson hoppe
    hopper hopson horak horan horat horber horcicka hord hordt horisberger horn horna hornback horne horner horning
    hornsby hornung horodecki horowitz horsfall horsley horst hort horton horvath hosek hosey hoskins hossmann
    hosszu host hostalek hostetler hostetter hostettler hostettmann hotchkiss hoti hottelier houck houde hougaard
    hough houghton houk houle houmann houmard house houser housley houston hovdenak hove hovgaard hovis hovland
    hovmand howard howarth howe howell howells howerton howes howland howlett howze hoy hoyer hoyle hoyt hrabal
    hrabe hradecky hrbacek hrdlicka hrozny hrubes hruska hrycyk hsu huang huard hubbard hubbell hubbs hubenbecker
    huber hubert hubl hubner huckaby huckestein hudacek hudak huddleston hudec hudecek hudgens hudgins hudnall hudon
    hudson hudspeth hue huebel hueber huebner huerta huet huey huff huffman huffmann hufford hufschmid hugel
    hugentobler huggins hughes hughey hugi hugli hugo huguenin hugues huguet huhn huhtala huhtamaki huitfeldt
    huixtlacatl hujo huke hulbert hulett hull hulmann hulme huls hulse hulsey hult hultberg hultgren hultman humair
    humbel humbert humble hume humes hummel humphrey humphreys humphries hundley huneke huneycutt hung hunger
    hungerbuhler hunkeler hunley hunsaker hunt hunter huntington huntley huntsman hunyadi hunziker huonder huot
    huovinen hupp huppin hurd hurdle hurley hurme hurni hurschler hurst hurt hurtado hurtig hurtubise hurzeler
    huskey husler husmann huss hussain hussein husser hussey husson hustad husted huston husum hutchens hutcherson
    hutcheson hutchings hutchins hutchinson hutchison huth hutka hutmacher hutson huttcher hutter hutto hutton
    huttujuntunen huttunen huuskonen huwiler huynh hvass hvid hvidberg hviid hwang hyatt hyde hyden hyder hyland
    hylander hyldgaard hyllested hylton hyman hynes hynninen hynynen hysenaj hytonen hyttinen hyvarinen hyvonen
    hyytiainen iaccarino iacobelli iacobucci iacovelli iacovone iadarola iadevaia iannaccone iannarelli iannello
    iannetta ianni ianniello iannone iannotti iannucci iannuzzi iantosca iaquinta iarussi ibanez ibarra ibe ibrahim
    ibrahimi ibsen ide iezzi igelstrom iglesias ignatius ignatowicz ihalainen ihly iivonen ike ikonen ilacqua ilardi
    ilazi ilicali illing illyes ilves imbeault imbert imbesi imboden imbriale imbrogno imburgia imeri imes imesch
    imgruth imhof imhoff imholz imielinski immonen immoos imoberdorf imondi imparato impastato imperato imperiali
    imre imwinkelried inauen indermaur infanger infante ingalls ingebretsen ingersleben ingersoll ingle ingold
    ingraham ingram ingvarsson inha inman invernizzi ipsen ipser iqbal irby ireland irish irizarry irons irvin
    irvine irving irwin isaac isaacs isaacson isabelle isak isaksen isaksson isbell isch isekenmeier iseli isenberg
    iseni isham isler ismail ismaili isom isometsa ison isotalo israel israelsson issa isufi itala itin itkonen itt
    ittig ivars ivarsson iversen iverson ives ivey ivie ivory ivy iwanski izquierdo izzo jaakkola jaakola jaatinen
    jablczynski jablkowski jablonowski jablonski jaccard jaccoud jack jackman jacks jackson jacob jacobo jacobs
    jacobsen jacobson jacobsson jacobucci jacoby jacquemin jacquemoud jacques jacquet jacquier jacquin jacquod
    jacquot jaeger jaffe jager jaggi jagiello jagodzinski jagr jagusch jahn jahnke jahoda jaillet jaime jaimes
    jakhelln jakimowicz jakob jakobs jakobsen jakobsson jakubczyk jalbert jalkanen jalonen jaloszynski jama jambor
    jamerson james jameson jamet jamieson jamison jampen jamrozy jamsa jan janacek janda jander janes janett
    janhunen janich janicki janin janiszewski janka janke jankowski janousek janowski jans jansen janser jansky
    janson janssen janssens jansson jantunen jantzen janvier janz jaouen jaquet jaquez jaquier jara jaramillo
    jarczynski jardin jardine jarets jarmakowski jarman jarmon jarnefelt jaros jarrell jarrett jarry jarvela
    jarvelainen jarvenpaa jarvi jarvinen jarvis jasinski jaskiewicz jason jasper jasso jastrzebski jaton jauch jaun
    jaunin jauregui javet javier jaworski jay jaynes jean jeanbourquin jeanmonod jeanne jeannerat jeanneret jeannin
    jech jedlicka jedlitschka jedlitzka jeffcoat jefferies jeffers jefferson jeffery jeffrey jeffries jegge jeggli
    jegorov jegou jelinek jellinek jellinghaus jelmini jemison jenik jenkins jenkinson jenks jenni jennings jenny
    jensby jensen jenson jenssen jentsch jenzer jeorga jeppesen jeppsson jepsen jerabek jerabkova jermann jermini
    jernberg jernigan jerome jerschabek jerzabek jerzmanowski jespersen jess jesse jessen jessie jessup jester jesus
    jeter jett jette jetter jewell jewett jezek jileck jiles jimenez jimerson jiminez jinks jiranek jirasek jirecek
    jobe jobin jochumsen jodoin joe joensen joensuu johannesen johannessen johannesson johannsen johansen johanson
    johansson john johner johns johnsen johnson johnsson johnston johnstone joho joiner jokai jokela jokelainen
    jokinen jokumsen joliat jolicoeur jolin jolissaint jolivet jollenbeck jolley jolly joly jomphe jonas jonassen
    jonasson joncas jone jones jonsson joos joray jordan jordi jordon jorg jorge jorgensen jorgenson jorger jorimann
    joris jose josefsen josefsson joseph josephsen josephson joslin joss jossa josse jossen jossi jost jouan joubert
    jourdain jourdan joutsen jouve jovic jowett joy joyal joyce joye joyner jozefowicz juan juarez jucken jucker jud
    judd jude judge judkins judy juel juhasz juhl juhola juillard juillerat julen julian julien jullien jund juneau
    jung jungbluth junge jungo jungton junker junnila junod junttila juntunen juon jurado jurczyk jurgens jurgensen
    jurt jussila jussilainen just justesen justice justus juteau jutras juul juvonen kaae kaariainen kaas
    kaczanowski kaczmarek kaczmarski kaczor kaczorowska kaczorowski kadar kadlec kadrija kaesmacher kafka kagi
    kahanek kahkonen kahl kahler kahlert kahles kahlmeyer kahn kahveci kaila kain kaiser kajaani kalberer
    kalbermatter kaldy kalin kalinowski kallabis kallay kallela kallensee kallio kalliomaki kallstrom kalocsai
    kalocsay kalousek kalt kaltenrieder kamal kamat kamber kamienski kaminski kamp kamper kampf kampschulte kanaria
    kane kanea kanerva kang kangas kangasniemi kanimal kanizsa kankkunen kano kanstrup kantola kanzaki kapanen kapic
    kaplan kaplangi kaplicky kapp kappe kappel kappeler kappeli kappler kara karabocek karabulut karadas karaduman
    karaer karakas karalic karam karan karas karatepe kardos kare karem karen karhoff karhu kari karinthy karjala
    karjalainen karkkainen karl karlberg karlen karlsen karlsson karlstrom karman karnes karns karoly karolyi karp
    karpinski karppa karppinen karr karrass karst karsten karstensen karttunen karunathilaka karus karvinen karvonen
    karwowski kasapoglu kaser kaslin kaspar kasper kaspersen kasprowicz kasprzyk kass kast kasten kastner kastrup
    kather katlewicz kato katona katz katzinski kauffman kauffmann kaufman kaufmann kauhanen kauko kaul kauppi
    kauppila kauppinen kaur kausemann kautz kavaklioglu kavanagh kavanaugh kawohl kay kaya kaye kaylor kazmarek
    kaznowski kean keane kearney kearns kearse keating keaton kececi keck kecskes kedzierski kee keefe keefer keegan
    keel keele keeler keeley keeling keen keenan keene keener keeney keeton kehoe keil keim keiner keiser keister
    keith kejser kekkonen kelemen kell kellam kellar kelleher keller kellerman kelley kellner kellogg kellum kelly
    kelm kelsey kelso kemeny kemp kempe kemper kempf kemppainen kempter kendall kenderesi kendrick kenel kennard
    kennedy kenner kenney kennon kenny kent kenyon keranen kerby keresztes kerl kerley kern kerns kerr kerrigan
    kersey kershaw kertesz keselman keseroglu keseru keskinen keskitalo kesselring kesselschlager kessinger kessler
    kester ketcham ketchum ketola kette kettenis kettunen keusch keusen keutel key keyes keys keyser khalid khan
    khoury kibler kick kidd kidder kidwell kiefer kieffer kiel kielland kiener kiessling kiger kight kiilerich
    kijanski kijowski kilburn kilchor kile kilgore kilgour kilic kilicci kilinc kiljunen killer killian
    killingsworth killion killough kilmer kilpatrick kilpiainen kilponen kim kimball kimber kimble kimbrell
    kimbrough kimes kimmel kimmo kimsey kimura kinadeter kinard kinberg kincaid kindelan kinder kindred king kingery
    kingsbury kingsley kingston kinlaw kinnard kinney kinnunen kinsella kinser kinsey kinzel kinzy kipp kirac kiraly
    kirby kirch kirchner kirk kirkeby kirkegaard kirkham kirkland kirkman kirkpatrick kirksey kirkwood kirouac
    kirsch kirschner kirst kisabaka kiser kisfaludi kisfaludy kish kiss kissinger kissling kistler kitchen kitchens
    kite kittle kittlova kittrell kitts kivela kivi kivimaki kivinen kizer kjaer kjaergaard kjaersgaard kjaerulff
    kjeldgaard kjeldsen kjellberg kjellerup kjer kjersem kjoller klaas klabuhn klang klapper klasson klatt klauder
    klaus klausen klavsen kleeberg kleiber klein kleinert kleininger kleinmann kleinsteuber kleiss klemetti klemm
    klemme klemmensen klima klimaszewski klimczak klimczuk kline kling klinge klingensmith klinger klink klint klit
    klitgaard klopfenstein klopsch klose klosinski klosowski kloss klossner kloster klotz klug kluge kluwe kmiecik
    kmoch knabe knape knapp knecht knechtle kneifel knepper knetsch kneubuhler knies knight knighten knighton
    knippel knirsch knisley knobel knoblich knoll knopfel knopp knorr knorscheidt knott knotts knowles knowlton knox
    knudsen knudson knusel knut knutsen knutson knutsson knuutila kobayashi kobel kobelt kobler kobs koc kocabiyik
    koch kochan kocher koci kocian kock kocoglu kocsardi kocsis kocyigit koczulla kodaly koderisch kodes koefoed
    koehl koehler koehn koenig koerner koester kofferschlager kofmel kofod kofoed koha kohl kohle kohler kohlmann
    kohn kohnle kohonen kohout kohoutek kohrbruck kohre kohrt koht koistinen koivisto koivu koivula koivunen
    koivuniemi koj kok kokholm kokko kokkola kokkonen kokoschka kolar kolb kold kolding kolehmainen koleiski kolkka
    kollataj kolle kollegger koller kolly kolodziej kolodziejski kolokas kolotzei kolovrat kolstad koltai komoll
    komornicki komulainen konczol kondrup konecny kong konieczko konieczny konig kononowicz konow konradsen
    kontiainen konvalinka konya koob koon koonce koons koontz koos kopernick kopf koponen kopp koppel kopriva
    koprivova koprziva koprziwa koranyi korczewski korczynski korhonen korjus kormukcu korn kornai kornegay kornum
    koroknay korol korpela korsgaard korsholm korta kortajarena korte korwinszymanowski korzeniak kosenkow koseoglu
    koskela koski koskinen koss kossowski kossuth kostal kostecki koster kosz koszegi koszewski kosztolanyi kot
    kotecki kotik kotilainen kotka kotkowski kotowicz kotowski kottelat koubaa koubek koukal kovac kovacevic kovach
    kovacic kovacs kovacsics kovar kovarik kowal kowalczyk kowalick kowalinski kowalski kownacki koybasi koyluoglu
    koyuncu kozak kozakiewicz kozeluh kozena kozeny kozesnik koziej kozlowski kozma kozubowski krabbe kradolfer
    kraemer kraft krag kragelund kragh krahenbuhl krajewski krajicek krajickova krakowiak kral kramer kramm krantz
    kranz krarup krasinski krasnova krasuski kraszewski kratochvil krattli kratz krauel kraus krause krauspe krauss
    krauze krawczyk kreb krebs krebser kreczmar kreis kreissig krejci krejcik krejcir kremer kress kresse
    kressibucher kressig kretschmer kretz kreutz krieger kring krippner kristensen kristensson kristiansen
    kristiansson kristo kristoffersen kristoffersson kristofics krivohlavy krockert krodinger kroeger krog kroger
    krogh krogsgaard krohn krol krolicki kroll kromann kron kronborg kroon kroyer krudowski krudy krueger krug
    kruger krull krummenacher krupicka krupinski krupski kruschinski kruse kruszewski kryger krzyzanowski kuba
    kubelik kubera kubicki kubicz kubis kubler kubli kucharczyk kucharski kucukler kuday kudsk kuehn kufahl kugler
    kuhl kuhlee kuhlman kuhlmann kuhn kuhne kuhnel kuhnemund kuhnen kuhnert kuhnke kuhns kuisma kuitunen kujala
    kukal kukiz kukkonen kukorelly kulaksizoglu kulcsar kulhanek kulhankova kulimann kulling kulma kulmala kumar
    kumbernuss kumcuoglu kummer kummle kummola kumpulainen kunfermann kung kunkel kunkle kunt kunter kuntz kunz
    kunze kunzi kunzler kuonen kuoppala kuosmanen kupfer kupprion kuprion kuras kuratli kure kuriger kurnicki
    kurowski kurrat kurschilgen kurski kurt kurth kurtyka kurtz kurucz kurutluoglu kurz kuschewitz kuschmann kusk
    kuske kustermann kusters kuter kutlay kutscherauer kuttel kutz kutzner kuusela kuusisto kuykendall kuzel kuzmina
    kuzniar kuzucu kvapil kveton kvicala kvicalova kvist kwadwo kwan kwiatkowski kwiek kwietniewski kwon kyburz kyed
    kyle kyles kyra kyser laack laager laakkonen laakso laaksonen labat labate labbate labbe labelle laberge lablih
    labonte laborde laboy labranche labrecque labrie labriola labruzzo lacasse lacaze lacelle lacerte lacey lachaine
    lachance lachapelle lacharite lachat lack lackey lacombe lacoste lacour lacoursiere lacovara lacroix lacy ladd
    ladefoged ladegaard ladewig ladner ladouceur lafave laferriere laffer lafferty laflamme lafleur lafon lafond
    lafont lafontaine laforest lafortune lafountain laframboise lafrance lafreniere lagace lagarde lagerfeld
    lagerkvist lagerlof lagodzki lagomarsino lagorio lagowski lagrange laguardia lahaie lahr lahteenmaki lahtela
    lahti lahtinen lai lail laine laing laino lair laird laitila laitinen lajeunesse lajoie lajunen lakatos lake
    lakey lakomy lalama lalancette lalande lalanne laliberte lalla lallemand lallement lalli lally laloli lalonde
    lam lamagna lamar lamarche lamarre lamattina lamb lambelet lambert lambertsen lambiel lambrechts lamm lammert
    lamon lamont lamontagne lamos lamothe lamotte lamour lamoureux lamp lampe lampert lampkin lamprecht lampron lamy
    lancaster lance lanctot lancucki land landa landais landberg lander landeros landers landes landin landis
    landmann landolt landon landreth landrum landry landstrom lane laney lanfranconi lang langballe langdon lange
    langel langelier langenegger langensand langer langevin langfeld langford langham langhart langhirt langhoff
    langkjaer langlais langley langlois langston lanham lanier lanig lanini lanker lankford lanning lanthier lantz
    lanz lanza lanzlinger lapalme laperriere lapeyre lapierre laplante lapointe laporte lapp lappalainen lappi
    laprise lara laramee larcher lardi larek large largent lariviere lark larkin larkins laroche larochelle larocque
    larosa larose larouche larrabee larrivee larry larsen larson larsson larue lasalle lasater lash lasher lashley
    lasley lasocki lassalle lassen lasserre lassila lassiter laster laszlo latal latham lathion lathrop latimer
    latour latreille latta lattimore lattion latulippe latvala lau laube lauchli lauckner lauderdale laudicina lauer
    lauesen laugesen laughlin lauinger laukkanen lauletta launay lauper laura laureano lauren laurent laurenti
    laurenzi laurenzo lauri lauria lauricella lauridsen laurila laurin laurino laurita laurito lauritsen lauritzen
    lauro laursen lausecker lausen lausten laustsen lauwers laux lauzier lauzon laval lavallee lavalley lavanchy
    lavaud lavelle lavender laverdiere lavergnat lavergne laviano lavigna lavigne laville lavin laviolette lavoie
    lavorgna law lawhorn lawler lawless lawlor lawrence laws lawson lawton lawyer lax laxman lay layman layne layton
    lazar lazarczyk lazarus lazio lazo lazzara lazzari lazzarini lazzaro lazzeri lea leach leadbetter leahy leak
    leake leal leandro leano lear leary leath leatherman leathers leatherwood leavitt lebas lebeau lebel leberer
    leblanc leblond leboeuf lebon lebreton lebron lebrun lecce leccese lechner lechot leclair leclerc leclercq
    leclere lecocq lecoeur lecompte lecomte leconte lecoq lecours lecuyer ledbetter leder ledergerber ledesma ledet
    ledezma ledford ledoux leduc lee leech leeper lees lefave lefebvre lefeuvre lefevre leflore lefort lefranc
    lefrancois leftwich legare legato legault legay legendre leger legg leggett leggio legrand legras legros lehar
    leharova lehikoinen lehman lehmann lehner lehoux lehr lehti lehtinen lehto lehtola lehtonen leibold leibowitz
    leibundgut leicht leide leiggener leigh leighton leija leijonhufvud leimbach leimer leino leinonen leipold leist
    leitao leite leiter leiteritz leith leitheim leiva leiwesmeier leja lejeune lejsek leland leleu lelievre lella
    lelli lello lelong leloup lemaire lemaitre lemanski lemarchand lemaster lemay lemelin lemercier lemieux lemire
    lemke lemley lemma lemme lemmens lemming lemmo lemmon lemmons lemoine lemon lemonnier lemons lemos lemus lena
    lenaerts lenard lenci lencioni lendi lenfers lengen lengyel lenhart lenherr lenk lennartsson lennon lennox
    lenoir lent lentine lentini lento lentz lenz lenza lenzen lenzi lenzin lenzini lenzo leo leombruno leon leonard
    leonardi leonardis leonardo leone leonelli leonetti leong leoni leonti lepage lepera lepine lepisto lepori
    leppala leppanen lepretre lepthin leray lerche leriche lerma lerner leroux leroy lesage lesch leschnik lesher
    leskinen leslie lesniewski lesperance lessard lestander lester lesueur letellier letendre leth letourneau lett
    letzelter leuba leubin leuenberger leung leuzinger levac levasseur leveille leveque leverett levesque levi levin
    levine levinson levitt levy lew lewandowski lewin lewinski lewis lewke ley leyckes leyland leyva lheureux lhomme
    liang liaudat libby lichtenfeld lichtenhagen lichtl liddell liden lidholm lidstrom lie liebach liebe lieberherr
    lieberman liebi liebich liebold liechti lieder liem lien lienard lienhard lienshoft liesch lievens liggett
    liggins light lightfoot lightner ligon liikanen liimatainen liles lilja liljegren liljestrom lillard lillelund
    lilley lillie lilly lim lima limat limoges limon limoncuoglu lin linares lincoln lind lindahl lindauer lindberg
    lindbergh lindblad lindblom linde lindeberg lindegaard lindell lindelof lindeman linden lindenberg lindenmayer
    linder linderoth lindfors lindgaard lindgreen lindgren lindh lindhardt lindholm lindkvist lindley lindman
    lindmark lindner lindquist lindqvist lindroth lindsay lindsey lindskog lindstrom lindvall lineberry lines ling
    liniger link linke linker linkous linn linna linnenbaum linnet linton linville lipaj lipinski lippe lippert
    lipponen lippuner lipscomb lipsey lipske lipski lipus lira lirette lischka liscio lisi liska list lister liston
    litchfield litmanen little littlefield littlejohn littleton littlewood litton littrell litz liu liukka liukkonen
    liuzza liuzzi liuzzo lively livengood livesey livingston livingstone lizotte lizza lizzi lizzio ljung ljungberg
    ljungdahl ljunggren ljungqvist llabjani llamas llewellyn lloyd lobinger locatelli locati locher lock lockard
    locke lockett lockhart locklear lockridge lockwood lodato lodberg lodi lodico loeffler loera lof loffel loffredo
    lofgren loft loftin loftis lofton loftus logan loggins logsch logsdon logue loher lohman lohmann lohr lohre
    lohse loi loiseau loisel loiselle loison lokar lomas lomax lombard lombardi lombardino lombardo lombardozzi
    lomeli lomholt lomnicki lona lonardo london loney lonfat long longchamp longden longhi longino longo longoria
    longpre lonn loogen loomis looney loop looper loos lopardo loper lopes lopez lopponen loranger lord lorella
    lorello lorentsen lorentzen lorenz lorenzen lorenzetti lorenzi lorenzini lorenzo loretan loretta loria lorincz
    lorino lorio loriol lortie lortscher losch loser losey loska lotscher lott lotti lotto lotvall loucks loudermilk
    lough louie louis loup loureiro lourenco louvet lovato love lovejoy lovelace lovelady loveland loveless lovell
    lovely lovera lovett lovey lovgren loving lovis lovland low lowa lowder lowe lowell lowenadler lower lowery
    lowman lowrey lowry lowther loy loya loyd loyer lozada lozano lozza lubenovic lubina lubke lucas luce lucero
    luchinger lucia luciano lucier lucio luck luckett luckey lucky luczak ludi ludolf ludvigsen ludwick ludwig
    luevano lufft lugo lugon luis luisier lujan luke luker lukoschek lum lumpkin lumsden luna lund lundback lundberg
    lundblad lunde lundeberg lundell lundgaard lundgreen lundgren lundh lundholm lundin lunding lundkvist lundmark
    lundquist lundqvist lundsgaard lundstrom lundy lunn lunsford luoma luond luong lupien lupo lupoli luppino lurati
    lusardi luscher lusco lusk lussi lussier lustenberger luster lusti lutes luther luthi lutje lutoslawski
    lutostanski lutscher lutsi luttrell lutz luu lux luxa luyten luzi luzzi lyhne lykins lykke lykkegaard lyle lyles
    lyman lynch lyng lynge lynggaard lyngso lyngstad lynn lyon lyons lysgaard lytle maag maak maas maatta mabe
    mabillard mabry macaluso macari macario macarthur macaulay macchi macchia macchio macchione maccini macdonald
    macdougall mace macedo macfarlane macgregor mach machado macheret machi machler machtig machura macias
    maciejewski maciejowski maciel macina macioce mack mackay mackenzie mackey mackie mackiewicz mackintosh macklin
    mackowiak maclean macleod macmillan macomber macon macpherson macre macri maculewicz macy maczey maczynski
    madach madaras maddalena maddalone maddaloni madden maddox maddux madec mader madera madetoja madetzky madigan
    madison madonna madore madrid madrigal madsen madubuko maeder maeland maenpaa maes maestas maestrani maestri
    maffei maffeo maffezzini maffia maffucci magaldi magalhaes magana magee maggard maggetti maggi maggiacomo
    maggini maggio maggiore magierowski magill magistro magliano magliaro maglio magliocca maglione magliozzi magnan
    magnani magnano magne magni magnier magnifico magnin magno magnone magnotti magnuson magnussen magnusson magocsy
    magri magrini magrino magro magruder maguire mahaffey mahan mahe maher maheux mahieu mahler mahmood mahmoud
    mahon mahone mahoney mahrer mai maia maier maijala mailhot maillard maille maillet maillot mailloux main
    mainella mainiero mainini mainville maio maiocco maiolo maire maisch maisonneuve maisto maitre majdecki majerski
    majewski major majors makela makelainen maki makila makinen makitalo makkonen makosza makowiecki makowski
    malachowski malanowski malara malave malcolm malcom malczewski maldonado malek malenfant malerba maletta maley
    malfanti malfitano malgiaritta malherbe malik malinen malinowski malinski malito malizia malkus mallard mallek
    mallet mallett mallette malley malling mallmann mallo mallory malloy mallozzi malm malmberg malmborg malmgren
    malmkvist malmquist malmqvist malmsten malmstrom malnati malo malone maloney maloy maltais maltese malucha
    malzone mamin mammone mamo manca mancera manchester mancia mancinelli mancini mancino manconi mancuso mandala
    mandarino mandel mandracchia manera maness manetsch manetta manetti manfre manfredi manfredo manfredonia mangan
    manganiello mangano mangieri mangin manginelli mangione mango mangold mangone mangrum mangum manhart mani
    manieri manion manis maniura manley mann mannarino mannella mannerheim mannhart manni mannina manninen manning
    mannino manno manns manor mansdotter manseau manser mansfield mansi manson mansour mansson mantini mantione
    mantovani mantyla manuel manuele manz manza manzanares manzano manzella manzi manzione manzo manzolillo mapes
    maple maples mapp marabella marable marahrens marais maraldo marandola marano maranto marble marc marcano
    marcantonio marceau marcel marcelli marcellino marcello march marchal marchand marchant marchello marcher
    marcheschi marchese marchesi marchetti marchewski marchi marchini marchionda marchitelli marchon marcia marcil
    marciniak marcinkiewicz marcinkowski marclay marcolini marcon marcone marconi marcos marcotte marcoux marcucci
    marcum marcus marcussen mare marechal marek marella marelli marenco marengo mareno mares maresco maret marfurt
    margelist margis margo margot margotta margreth marguerat marha mari mariano mariaux marie marier marin marine
    marinelli marino marion mark marker markey markham marki markiewicz markkanen markkula markle markley marklund
    markovits markowitz markowski marks markus markussen markwalder marl marleau marler marley marlin marlow marlowe
    marmet marmy marner marois marolf marquardt marquart marques marquet marquez marquis marr marra marrero marriott
    marroquin marrow marrs marrufo mars marschek marsden marsh marshall marsili marsilio marsocci marston marte
    marteau martel martell martelli martello marten martenet martens martensen martensson marthaler marti martig
    martignetti martin martina martindale martineau martinek martinell martinelli martines martinet martinetti
    martinez martini martino martinoni martins martinsen martinson martinsson martinussen martire martocci marton
    martorano martorella martorelli marttila marttinen marty martz marucci marugg marullo marvin marx marxen mary
    marzella marzilli marzo mas masaryk mascarenas mascari mascaro mascioli masek masella maser mashburn masi masin
    masini masino mask maslinski mason masone masotti massa massara massarelli massaro masse massengale masserey
    massetti massey massi massicotte massie massimino massimo masso masson massoni massucci mast masters masterson
    mastin mastrandrea mastrianni mastriano mastrogiacomo mastromarino mastromatteo masucci masullo mata matarazzo
    matarese matasci mate mateo mateus matheny mather matherly matherne mathers mathes matheson mathew mathews
    mathewson mathez mathias mathiasen mathiassen mathier mathies mathiesen mathieson mathieu mathis mathisen
    mathison mathiszik mathys matias matile matkowski matlak matlock matney matos matous matousek matschke matson
    matta matte mattei mattenberger mattern matteson matthes matthew matthews matthey matthiesen matthiessen matthys
    matti mattila mattingly mattison mattisson mattle mattli mattos mattox mattson mattsson matula matuszewski matz
    matzen matzinger matzler mau mauerhofer mauger mauldin mauney maunu maupin maurel maurer maurice maurin maurizio
    mauro mauroff mauron mauroux maury maus maxey maxfield maxson maxwell may maya maybach mayberry maye mayer
    mayers mayes mayfield mayhew mayhos mayle maynard mayo mayorga mayr mays maze mazreku mazur mazurek mazza
    mazzetti mazzi mazzilli mazzio mazziotta mazziotti mazzo mazzocchi mazzocco mazzoli mazzone mazzoni mazzotta
    mazzotti mazzuca mazzucco mazzullo mcabee mcadams mcadoo mcafee mcalister mcallister mcalpin mcalpine mcanally
    mcardle mcarthur mcatee mcauley mcavoy mcbee mcbride mcbroom mccabe mccafferty mccaffrey mccain mccaleb mccall
    mccalla mccallister mccallum mccandless mccann mccants mccarley mccarter mccarthy mccartney mccarty mccary
    mccaskill mccaslin mccauley mcchesney mcclain mcclanahan mcclary mcclean mccleary mcclellan mcclelland mcclendon
    mcclintock mcclinton mccloskey mccloud mcclung mcclure mcclurg mccluskey mccollough mccollum mccomas mccomb
    mccombs mcconnell mccool mccord mccorkle mccormack mccormick mccourt mccowan mccown mccoy mccracken mccrary
    mccraw mccray mccrea mccready mccreary mccrory mccue mcculley mcculloch mccullough mccully mccune mccurdy
    mccurry mccutchen mccutcheon mcdade mcdaniel mcdaniels mcdavid mcdermott mcdevitt mcdonagh mcdonald mcdonnell
    mcdonough mcdougal mcdougall mcdowell mcduff mcduffie mceachern mcelhaney mcelroy mcevoy mcewan mcewen mcfadden
    mcfall mcfarland mcfarlane mcfarlin mcgaha mcgann mcgarry mcgary mcgee mcgehee mcghee mcgill mcginley mcginn
    mcginnis mcginty mcglothlin mcglynn mcgough mcgovern mcgowan mcgrath mcgraw mcgregor mcgrew mcgriff mcguinness
    mcguire mchale mchenry mchugh mcilwain mcinnis mcintire mcintosh mcintyre mciver mckay mckean mckee mckeever
    mckellar mckelvey mckenna mckenney mckenzie mckeon mckeown mckibben mckie mckim mckinley mckinney mckinnon
    mckinzie mckissick mcknight mckoy mclain mclane mclaren mclaughlin mclaurin mclean mcleish mclellan mclemore
    mclendon mcleod mcloughlin mcmahan mcmahon mcmanus mcmaster mcmichael mcmillan mcmillen mcmillian mcmillin
    mcmillon mcminn mcmorris mcmullen mcmullin mcmurray mcmurry mcnabb mcnair mcnally mcnamara mcnamee mcneal
    mcneely mcneil mcneill mcnew mcnulty mcnutt mcpeak mcphail mcphee mcpherson mcqueen mcrae mcreynolds mcshane
    mcswain mcvay mcvey mcwhorter mcwilliams meacham mead meade meador meadows meagher means mears mebold mecca
    meccia mecham medeiros medellin mederski medford medgyessy medici medico medina medley medlin medlock medrano
    meehan meek meeker meekins meeks mefford megert meglio megna megyeri mehl mehlhorn mehlorn mehmetaj mehta mei
    meichtry meienhofer meier meierhofer meile meiler meili meilleur meincke meisch meisser meissner meister mejer
    mejia mejias mejstrik mejstrikova mejsztowicz melancon melander melanson melara melaragno melcher melchiori
    melchiorre melchiorsen meldgaard mele melendez melgaard melgar meli melia melin melino melis melita mello mellon
    mellone mellor mellott melly melnick melo meloche meloni melton melucci melvin melzer membrez memedi memoli mena
    menapace menard menchaca mencik menconi mendenhall mendes mendez mendiola menditto mendola mendolia mendoza
    menefee menemencioglu menendez meneses menetrey menga menghetti menghini menicucci menke menna menne menotti
    mensah mensing mento menza menzel meo meola meoli merabet meranda merante meraz mercado mercaldo mercer merchant
    mercier mercolli mercurio meredith meri merida merino merkel merkle merle merlin merlini merrell merrick
    merrifield merrill merriman merritt merriweather merry merryman merseburg mertens mertoglu mertz merzaghi mesa
    mesloh messenger messer messick messier messikommer messina messner meszaros meszoly metais metayer metcalf
    metcalfe methot metivier metrailler mettan mettier mettler mettraux metts metz metzger metzler metzner meuli
    meunier meury meuter mewes meyer meyers meylan meza michael michaels michaelsen michaelson michalak michalek
    michalik michallek michalowski michalski michaud michaux michel michelet michell michellod michels michelsen
    michiels michnik michon michoud mick micka mickelson mickens mickey mickiewicz mickle middlebrooks middlemiss
    middleton midkiff midtgaard miele mielke mier miettinen mieville migneault mignot miguel mihaly mikaelsson mikes
    mikitenko mikkelsen mikkelson mikkola mikkonen miklos mikszath milam milan milano milburn milde miles milewski
    miley milford millan millar millard mille miller millet millette milligan milliken million millius millot mills
    millsap millward milne milner milot milski milton mims minah mincey minder miner mingo mink minnick minnig minor
    minter minton mintz mintzlaff mioduszewski miquel miracle miramontes miranda mireault mireles miron misek
    miserez misteli mistry mitchel mitchell mitchem mitchum mix mixon mize mizell mleczko mlynar mlynarczyk moats
    moberg mobiglia mobley mock mockenhaupt mocks modin modlin moe moede moedl moeller moen moens moesgaard moffat
    moffatt moffett moffitt mogenburg mogensen moguenara mohamad mohamed mohammad mohammed mohan mohler mohr
    mohrhard mohsner moi moilanen moine moisan moix mojica molander moldner moldovan moldrzyk molgaard molin molina
    molitor moll mollenbeck moller mollerup mollet mollinger molloy molnar molyneux molzan mombelli monaco monaghan
    monahan moncrief monday mondragon monette money monge mongeau monger mongrain monhart monier monigatti monin
    moniz monk monkare monkkonen monn monnard monnerat monnet monnier monrad monroe monroy monsch monson monsted
    monster montag montagne montague montalta montalvo montana montanez montani montano monte monteil monteiro
    montelongo montemayor montenegro montero montes montez montgomery montiel montminy montone montoro montoya
    montpetit montreuil montuori monzo moody moon mooney moore moorehead moorer moorman moormann moos mooser mora
    morabito morace moraczewski morais morales moralez moran morand morandi morando morano morasco moravec morawetz
    morawitz morawski morberg morch morck mordasini mordhorst more morea moreau morehead morehouse moreira morel
    moreland morella morelli morency moreno moreschi moresco moresi moret moretti moretto morey morga morgan
    morganella morganelli morgano morgante morganti morgenstern morgenthaler morger morgese morgillo morhelfer mori
    moriarty morice morici moriconi moricz morier morin morini morino morisoli morissette moritz mork morley mormino
    morneau morner moro morocco morone moroni morra morreale morrell morrill morris morrison morrissette morrissey
    morrow morsch morse morsing mortara mortellaro mortensen mortenson mortillaro mortimer morton morttinen morup
    morvan mosbacher mosby mosca moscaritolo moscatelli moscatello moscato mosch moschella moschetti moschetto
    mosching mosco moscone mosconi mose mosegaard moseley mosely moser moses mosher mosier mosimann moskal moskovics
    moskovits mosley mosli mosqueda moss mossa mosso mota motchebon moten motley moton mott motte mottet mottier
    mottola mottram motzenbbacker moua moulin moulton moultrie mounier mount mountford mounts mouquin moura
    mouridsen mouritsen mouritzen mouron mouton mowery mowry moxley moy moya moye moyer moyers moynihan mozzini mraz
    mresse mrkos mrozowski mrugalla mucha muckenthaler mudd mudin mueller mues muff muhammad muhleis muhlemann
    muhlematter muhlethaler muir mujovi mukarovsky mulaj mulcahy mulholland mulkey mull mullen mullens muller
    mulligan mullin mullinax mullins mullis mulrain mulvey mumford muminovic munch munck muncy mundy munger munguia
    munier muniz munk munkacsi munkacsy munkholm munksgaard munn munoz munro munroe munson murawski murchison
    murdoch murdock murer murillo murmann muro murphey murphree murphy murray murrell murry murtovaara mury muse
    musgrave musgrove musial music musick musil musselman musser mustafa mustafi muster mustonen musy muszynski muth
    muurinen muzzi myatt myer myers mygind myhre myklebust myles myllyla myllyniemi myllys myrick myslivecek nabein
    nabors nabow naclerio nadeau nadon naess naf nagel nagle nagy nail najera nakamura nakano nalbantoglu nalbone
    nall nalley name namn nance nanez nanna nannen nanni nannini nantel napflin napier napoleone napoli napolitano
    napper nappi naquin naranjo nardella nardelli nardi nardiello nardini nardo nardolillo nardone nardozzi narducci
    nargi narkiewicz narvaez narzymski nascimento nash nasi naslund naso nason nasso nastri nastvogel nasuti natale
    natali nater nathan nation nations natividad natoli natterqvist nau naubert nauer nault naumann nauta nava
    navarrete navarro nave navone navratil navratilova naylor nazario nazzaro neace neal neale nealy neary nebald
    nebel nebioglu necaise nedelec nedergaard nedved needham neel neeley neely neergaard neese nef neff neglia
    negrete negri negro negron neidhart neiger neighbors neil neill neilson neimke nellen nelli nelms nelsen nelson
    nemec nemes nemeth nenni nenno nenonen nergaard neri nerius nero neron nerone neruda nesbit nesbitt nese
    nesetril nesmith nespoli ness nessi nesta nester nestico nestor nesvadba netkowski neto netti nettles netto
    neubauer neubert neuendorf neuhaus neukom neukomm neumair neuman neumann neupert neurohr neuschwander nevalainen
    nevarez neve nevels neves neveu neville nevins new newberry newby newcomb newcombe newell newhouse newkirk
    newland newlin newman newport newsom newsome newson newton ney neyerlin nez neziraj neziri nezval ngo nguyen
    nica niccoli nicholas nicholls nichols nicholson nickel nickell nickels nickens nickerson nickles nicod nicol
    nicola nicolai nicolaisen nicolajsen nicolas nicolay nicolazzo nicolella nicolet nicoletta nicoletti nicoli
    nicolier nicolle niderost niebuhr niederberger niederer niedermeier nieklauson nielsen nielson nieman niemann
    niemela niemi niemiec nieminen niemojowski nietlispach nieto nieves niewiadomski niewiarowski nigg niggli
    nightingale nigro niinisto nijs nikics nikis nikisch nikkila niklasson niklaus nikolajsen nikula niles nilsen
    nilssen nilsson nino nisbet niskala niskanen nissen nitzsche nix nixon noack noah noble nobles nobs nodler noe
    noel noer nogueira nogues noh nohr noirjean nolan noland nolasco nold nolen nolet nolin noll nolte noonan
    norberg norby nord nordahl nordberg norden nordentoft nordgren nordhagen nordhus nordin nordlander nordlie
    nordlund nordquist nordqvist nordstrom noren norfleet norgaard norgard norgren noriega norin norlin norling
    norman normand normandeau normandin normann norregaard norris norrman norskov norstrom north northcutt northern
    northoff norton norup norvell norwood noser nottingham novacek novak novelle novotny novy nowacki nowak
    nowakowski nowell nowicki nowlin noyes nue nuesch nugent null numanoglu numbers nummela nunes nunez nunley nunn
    nunnally nurmi nurminen nussbaumer nussbeck nutt nuttall nutter nutzi nwachukwu nyberg nyborg nydegger nye nyers
    nyfeler nygaard nygard nygren nyholm nyilasi nykanen nykvist nylander nylen nylund nyman nymand nymann nyquist
    nyqvist nystrom nytra oakes oakley oaks oates obdrzalek oberem oberg obergfoll oberholzer oberli obermaier
    obermajer obi oborski obrebski obrecht obrian obrien obrist obryan obryant ocampo ocasio ochab ochoa ochocki
    ochs ochsner oconnell oconner oconnor oddershede odegaard odegard odell oden odenberg odermatt odgaard odhner
    odom odonnell odrzywolski odum oehen oehle oehler oehrli oesch oeser oester oeuvray offersen offutt ogay ogburn
    ogden oger ogle oglesby ogletree ogrady ogren oguey ohara ohare ohlin ohlsen ohlson ohlsson ohly ohman oinonen
    oiva oivio ojala ojeda okeefe okelley oksanen okulski okumus okur olah olander olausson olbrich olderman
    oldfield oldham olds oleary olechnowicz olechowski oleggini olejniczak olekszyk olesen olguin olin olinger
    oliphant oliva olivares olivarez olivas olive oliveira oliver olivera olivier olivo ollech olli ollila ollivier
    olmos olmstead olney olofsson olsen olson olsson olszewski olszowski olvera omalley oman omar omara omeara omlin
    oneal oneil oneill ong onnen onstad ontiveros onufrowicz opasinski openshaw ophey opitz oppedisano oppliger
    oppong oquendo oquinn oraloglu orange orani orban orbay orcutt orczy ordonez ordway oreilly orellana orlando
    orlinski orlowski ormerod ornelas orosco orosz orourke orozco orr orsino orski orta ortega ortego orth orthmann
    ortiz orton orum orzylowski osborn osborne osburn oschkenat osei osenberg osgood oshea oskarsson osman osmani
    osorio ossler ostberg osteen ostendarp oster osterberg osterby ostergaard ostergard osterman ostertag ostini
    ostling ostlund ostman ostrander ostringer ostrom ostrowski ostwald osullivan osuna oswald oswalt otero otis
    otoole ott otte otten ottesen otti ottinger ottley otto ottosen ottosson otvos otys oubre ouellet ouellette
    ouimet oulevay ousley outlaw outzen ovalle overby overgaard overman overstreet overton ovesen owe owen owens
    owings owsley oxford oxley oyler ozansoy ozuna paananen paasche paasilinna paasio paaske paatalo paatelainen
    paavola pabon pace pache pacheco pack packard packer paddock padgett padilla padron paesler paez pagan pagani
    paganini pagano page pageau pages pagh pagination pagnamenta pahud paiement paige paillard pain painchaud paine
    painter paiva pajonk pak pakarinen pakosz paksut palacio palacios palacky palander palazzi palermo palfrey
    palladino pallentin pallesen pally palm palma palmcrantz palmer palmgreen palmgren palmieri palmore palmquist
    palmqvist palmstruch palo palomino palomo palowicz palsson palumbo paluzzi panarello panarese panariello panaro
    panchaud panciera panczyk pandolfi pandolfo panduro pane panebianco panella panelli panepinto panetta panetti
    pang paniagua paniccia panico pankey pankiewicz pannatier pannell panno pannone pannullo panozzo pantaleo
    pantalone pantano pantillon pantoja pantone pantuso panza panzarella panzarino panzera panzica panzig paola
    paolantonio paolella paoletta paoletti paoli paolillo paolini paolino paolo paolucci paone paonessa papa papaleo
    papalia papandrea papania paparella paparo papaux pape papetti papi papilloud papin papineau papini papp
    pappalardo pappas paprocki paquet paquette paquin paradis paradise paradowski parandowski parantainen pardecki
    pardo pardue pare paredes parent parenteau parfitt parham paris parish parisi parisot park parke parker parkes
    parkhurst parkin parkinson parkman parks parmar parmenter parmentier parmer parnell parr parra parris parrish
    parrott parry parsley parson parsons parssinen partain partanen partida partin partington parton partridge
    partyka parviainen pasanen pascal paschal paschall pasche paschke paschoud pascoe pascual pasi pasqua pasqual
    pasquale pasquali pasqualini pasqualone pasquarella pasquarelli pasquarello pasquariello pasquet pasquier
    pasquinelli pasquini pass passafiume passalacqua passamonte passanante passanisi passantino passarella
    passarelli passarello passaretti passariello passeri passero passini passino passmore pastor pastore pastori
    pastorino paszkiewicz pata patalano patania patch pate patel patella patenaude paterniti paterno paternostro
    paterson patierno patino patitucci patocka patricelli patrick patrizi patrizio patrone patruno patry patt patten
    patterson patti pattinson pattison patton patzwahl pauchard paukner paul pauley paulino paulk paulsen paulson
    paulsson paulus pauwels pavan pavese pavia pavon pavone pawlak pawlicki paxton payen payet payette payne paynter
    payton paz pazienza pazmany pazura peabody peace peach peachey peacock peak peake pearce pearl pearman pearsall
    pearson pease peavy pecchia pecci peck peckham peclat pecora peden pedersen pederson pedigo pedneault pedraza
    pedrazzi pedrini pedrinis pedrioli pedro pedroia pedroni pedroza peebles peek peel peele peeler peeples peery
    peeters pegues pehkonen pehrson peier pekkala pekkan pekkanen pekkarinen pekurar pelayo pelchat pelican pelikan
    pelissier pelkey pelkonen pellanda pellandini pellaton pellegrino pellerin pellet pelletier pelloni peloquin
    peltier peltola pelton peltonen pemberton pena pence pender pendergrass pendlebury pendleton pendley peng
    penland penn pennanen pennell penner penney pennington penny penrod penrose penton pentti penttila penttinen
    peoples pepe pepin peppe pepper peppers pera peragine peraino perala perales peralta perazzo percival percy
    perdomo perdue perea pereira perella perelli peres peretti perez perfetti perfetto pergher pergola peri peric
    perilli perillo perin perini perino perito perkins perkowski perla perlman perna pernet perniciaro perno pernot
    pero peron perona perone peroni perotti perra perras perreault perrella perrelli perret perretta perretti perri
    perricone perriello perrier perrin perrine perrino perritaz perro perron perrone perrot perrotta perrotti
    perrotto perrucci perruchoud perry perryman persaud persichetti persico persinger person persson perttula
    perugini peruzzi pesavento pescatore pesce pesci pescia peselman pesola pesonen pessolano pete peter peterhans
    peterman petermann peters petersen peterson petersson petignat petillo petit petitjean petito petitti petitto
    petofi petosa petr petrie petrig petrini petrulli petry pettaway pettersen petterson pettersson pettiford
    pettigrew pettis pettit pettus pettway petty petzold peverelli peyre peyton pfaff pfammatter pfeffer pfeifer
    pfeiffer pfennig pfersich pfeuti pfingsten pfister pflieger pflugner pham phan phaneuf pharand pharisa pharr
    phelan phelps phifer philip philipp philippe philippon philippot philips philipsen phillip phillips philpot
    philpott phipps piaget pianca pianta piatek piatt piattini piazza picard piccand picenoni pichard pichardo piche
    pichette pichlmaier pichon pichonnat pickard pickens pickering pickett pickle pickles picone picot pidoux piecha
    piechota piekarski pieper pierce piercy pieren pierre pierrehumbert pierron pierroz pierson piesker pieta
    pietarila pietarinen pieters pietila pietka pietraszek pietrzak pietrzykowski pietsch piffaretti pigeon pigg
    pignat piguet pihkala pihl piirainen pike pilarski pilarz pilcher pilegaard pilet pilgaard pilgrim pilkington
    pillet pilloud pillow pilon pilote pimental pimentel pina pinard pinckney pinder pine pineau pineault pineda
    pinel pinette pingpank pinheiro pinho pinkerton pinkham pinkney pinkston pinnock pino pinson pinsonneault pinter
    pinto piper pipkin pippig pippin piquet pires pirhonen pirinen pirtle pisano piskorski pitcher pitkanen pitman
    pitre pitschugin pitt pittet pittex pittman pitts piuz piwarski piwowarczyk pizarro pizzetti place plamondon
    plank plant plante plascencia plaskowscy plass platajs platt plattner platzer plauk plautz player plaza pleasant
    pleisch pless pletsch plomb plotzitzka plouffe ploug plourde plowman plozza plumb plumley plummer plunkett pluss
    pluta poborsky pocan poche pochon podgorski podsiadlo poe poehn poeschl poge poget poggia pogorzelski pogue pohl
    pohland pohle poindexter pointer poirier poirot poissant poisson poitras pokorny pola polak polanco poland
    polanski polanyi polat polgar poli polifka poling poliquin polizzi polk pollack pollard pollet polley pollitt
    pollmacher pollock polson poltera polti polya pomerleau pomeroy pommier pomp ponce poncet poncini pond ponder
    pongelli ponitzsch pons pontoppidan ponzio pool poole pooler poore pope popek popp porchet poretti porowski
    porras porsche porta portal porte porteous porter porterfield porth portier portillo portis portmann portner
    posada poschmann poser posey pospech pospiech pospieszalski pospisil posse post posti poston poteat poteet
    pothier potier pottel potter pottier potts potvin poudrier pouget poulain poulet poulin pouliot pouliquen poulos
    poulsen poulter poulton pounds poutiainen povlsen povondra powe powell power powers poynter poyrazoglu prado
    praest prah pralong prange prat prater prather prati pratt pratte pray praz prchal preciado prediger preece
    preisig prendergast prentice prescott presley presnell pressler pressley preston preuk preus preuss prevost
    prevot prewitt prey pribyl price prichard priddy pride pridemore pridgen priemer priest prieto prieur prigent
    primeau prince prindis prine pringle prinkkala prior pritchard pritchett probert probst prochazka proctor
    produit proffitt prokop pronovost pronzini propst proske prosser prost proulx proust prouty provencher provost
    prucha prudhomme pruett pruitt pruneau pruvost pryor przewalski przezdziecki przypkowski ptacek ptackova ptaczek
    ptak puchala puckett puech puente puga puggaard pugh pugliese puhakka pujol pukki pulfer pulido pulkkinen pullen
    pulley pulliainen pulliam pulszky pulver pumphrey puranen purcelewski purcell purdy purnell purser pursley
    purvis puryear pusch puskas putallaz putman putnam puurunen pyle pyles python quade quaglia quagliata qualls
    quan quaranto quarles quartararo quartenoud quarto quartuccio quattro quattrone quattrucci queen queloz
    quenneville quentin quercia quere querin quesada quesnel quevedo quevillon quezada quick quigley quiles quilici
    quillen quillet quimby quinlan quinn quinones quinonez quinta quintairos quintal quintana quintanilla quintero
    quintiliani quinto quiquerez quirion quirk quiros quiroz quist qvist raab raabe raahauge raatikainen rabe
    rabenstein raber raberg rabito raby rac racanelli racca raccio race racette rach racicot racine racioppi raciti
    rackley raco racz raczkowski raczynski radcliff radcliffe rademacher rader radford radice radler radnoti rado
    radosta radtke radwanski radzinski rae rael raemy raes rafalski raffa raffaele raffaelli rafferty raffetto
    raffin raffo rafn ragan ragazzo rager raggio ragland ragnarsson ragno rago ragona ragone ragonese ragosta ragot
    ragozzino ragsdale ragucci ragusa rahbek rahkonen rahman rahn raia raikkonen railey raimo raimondi raimondo
    rainaldi raineri raines rainey rainford rains rainville rainwater raiola rais raisanen raita rajala rakes
    raleigh raley rallo ralph ralston rama ramadani ramage ramaglia ramaj rambo ramel ramella ramelli ramer rameriz
    rametta ramey ramirez ramon ramos ramotowski rampino rampone rampulla ramqaj ramsay ramsbottom ramseier ramsey
    ramu ranalli ranallo rancourt rand randall randazzo randell randle rando randolph randrup raneri raney ranftl
    range rangel rangen ranger ranieri raniszewski rankin rankins ranno ransom ranson ranta rantala rantanen rantsch
    ranucci ranz rao raoul rapa raper rapin rapisarda rapone rapp rappa rappo rapuano rasanen rasberry rasch raschle
    rascon raselli rash rask rasmussen rasmusson raso raspa raszewski rataj ratcliff ratcliffe rath rathbone rathbun
    ratilainen ratliff ratte ratti ratto raty ratz rau rauber raubuch rauch rauchenstein rauhala raukuc rault raun
    rausch rauseo rausis rautamaa rautenkranz rautiainen rautio ravn rawlings rawlins rawlinson rawls rawson rawyler
    ray raya rayborn rayburn rayford raymann raymer raymond raymondaz raynal raynaud rayner raynor razo razza
    razzano rea read reader reading ready reagan real reale reali realmuto reams reardon reaves reavis rebecca reber
    rebetez rebord reboul rebozzi recchia recchio rechcigl recher rechsteiner recine reck recla rector recupero red
    reda redd redden reddick redding reddy redei redfern redlicki redman redmon redmond redondo redpath redyk reece
    reed reeder reedy reel rees reese reeve reeves refsgaard rega regalado regalia regan regazzi regazzoni reggio
    regina reginato regis register regli regnell regnier rego regotz regulski regusci rehak rehmann rehn rehnquist
    rehwagen reiber reich reichardt reichel reichenbach reichert reichlin reichling reichmuth reid reif reifenrath
    reijonen reilly reimann reimer reina reinberg reinelt reinhard reinhardt reinhart reinhold reinikainen reinke
    reinmann reino reis reiss reist reitano reiter reitz reitze rejto rekola rella rembert remenyi remillard
    remington remiszewski remond remund remy renaldi renaldo renard renaud renaudin renault renda rende rendina
    rendine rendon rene renevey renfer renfro renfroe renfrow renggli renk renner rennie reno renou renshaw renteria
    rentz renz renzetti renzi renzo renzoni renzulli reo repetti repetto repo repond reppin reppucci rerat rescigno
    resendez ressa resta restaino restifo restivo restle restorff restuccia reszke retzke reuber reumann reus reuss
    reusse reusser reutemann reuter reutimann revai revaz revel revell revello revis rex rey reyes reymond reyna
    reynard reynaud reynolds reynoso reznik rezzonico rhea rheault rheaume rheder rhine rhinehart rhoades rhoads
    rhoden rhodes rhone rhyne rhyner rianda riat ribeiro riber ribi ricard ricca riccardi riccardo riccelli ricci
    ricciardelli ricciardi riccio riccitelli ricciuti ricco riccobono rice rich richard richardi richards richardson
    richardsson richburg richer richerson richey richichi richie richina richman richmond richter ricigliano rick
    rickard rickenbacher ricker rickert ricketts rickli rickman ricks rico riddell riddick riddle ridenhour ridenour
    rideout rider ridge ridgeway ridgway ridley riedel riedener riedi riediger riedo rieger riekmann riendeau rienzo
    riepl riermeier ries rieser riester riesz riethmuller rietmuller rietscher rife riffe riffle rigal rigali rigano
    rigaud rigby riggi riggins riggio riggs righetti righi rigney rigoli rigoni rigozzi rigsby rihs riihimaki
    riikonen riis riise riley rime rimmer rinaldi rinaldo rinaudo rincon rindlisbacher rindom rindone rinehart
    rinella ring ringel ringer ringgaard ringgenberg ringuette rini rink rinnan rio riojas riolo riopel riordan rios
    riotto riou rioux ripa ripken ripley rippstein risager risi risinger risley risner rissanen risse ritchey
    ritchie ritler ritosek ritschel rittenhouse ritter rittweg ritz riva rivard rivas rivera riverin rivero rivers
    rivest rivet riviere rizzi rizzo roach roark roba robatel robb robbiani robbins roberge roberson robert roberts
    robertson robertsson robey robichaud robichaux robidoux robillard robin robinet robinett robinette robins
    robinson robison robitaille robledo robles robson roby robyr rocco roch rocha rochat roche rochefort rocheleau
    rochelle rocher rochester rochette rochon rock rocki rockmeier rockwell rodarte rodas roddy rode rodehau roden
    roder roderick rodgers rodier rodiger rodman rodowski rodrigez rodrigue rodrigues rodriguez rodriques rodriquez
    roduit roe roebuck roecker roed roeder roels roffler rogalski roger rogers roggatz roguski roh rohde rohlander
    rohner rohr rohrbach rohrer roinestad rojas rojo roka rokkjaer rokossa roland rolaz roldan roleder rolfe roll
    rolla rolland rolle roller rolleri rollet rolli rollier rollin rollins rollinson roloff rolon roma romagnoli
    romain roman romanelli romanello romanens romani romaniello romano romanowicz romans romanski rome romeo romer
    romero romine romito romo romundstad ronca ronchetti ronchetto ronco roncone rondeau rondez rondinelli rondon
    roney ronkainen ronn ronne ronning ronnlund ronstrom rood roof rooker rooks rooney roop roos root roper roppolo
    ropraz roque roques rosa rosado rosales rosamilia rosania rosano rosario rosas rosasco rosati rosato rosbach
    rosch roschinsky roscoe rose roseberry rosell roselli rosellini rosen rosenauer rosenbauer rosenbaum rosenberg
    rosenberger rosenblad rosenblum rosendahl rosendal rosenfeld rosengren rosenkilde rosenquist rosenqvist
    rosenthal rosetta rosetti rosi rosica rosicky rosini roskothen roskovanyi rosksch roso ross rossa rossano
    rossberg rosse rosselet rosselli rossello rossen rosser rosset rossetti rossetto rossi rossier rossignol rossin
    rossini rossler rossman rosso rosson rosti roszkowski rosztoczy rota rotella rotelli roth rothenbuhler rother
    rothlisberger rothman rothmund rothstein rothwell roti rotondi rotondo rotta rottger rotunda rotundo rotunno
    rougier rouillard rouiller rouleau roulet roulin rounds roundtree roundy rountree rouse roush rousseau roussel
    rousselle rousset roussy routhier roux rouxel rouyer roveda rovelli rowan rowbotham rowden rowe rowell rowland
    rowlands rowlett rowley roy royal roybal royce royer royle royster rozanski rozewicz rozgonyi rozier rozsa
    rozycki rubin rubino rubinowicz rubio ruble rubli ruby ruch ruchet ruckdeschel rucker rudaj rudas rudaz rudd
    rudiger rudin rudisuli rudnicki rudolf rudolph rudy rue rueda ruede ruedin ruef rueger ruegg ruegger ruegsegger
    ruel ruelas ruesch ruest ruf rufenacht rufener rufer ruff ruffieux ruffin ruffinyi ruggiero ruggles ruh ruhl
    ruiz rule rumo rumpf rumph rumsey runge runion runnels runyan runyon ruohonen ruoss ruotsalainen rupert rupp
    ruppen ruppert rupprecht rusca rusch rusek rush rushing rushton rusk russ russel russell russi russo rust ruter
    ruth rutherford rutishauser rutland rutledge rutowicz rutter ruud ruvalcaba ruzicka ryals ryan ryba ryberg
    rybicki rybinski rychlewski rydberg ryden ryder rye ryjikh rylander rymkiewicz ryndak rys rytkonen rytter rytz
    ryynanen ryzih rzepecki saad saarela saarelainen saari saarijarvi saarinen saavedra sabatelli sabatier sabatine
    sabatini sabatino sabbatini sabella sabetta sabin sabino sablik sablikova sabo sabourin sabuncu saccente sacchi
    sacco saccoccio saccomanno saccone sachs sachse sack sackett saddler sadek sadiklar sadiku sadler sadowski saeli
    saenz saether saez safarik safarikova safford saflanis sagafe sage sagen sager sagesser saggese saggio sagona
    sagonas sahin sahl sahli sahlin sahner said saile sailer sain saitta saiz sala saladin saladino salamin salamone
    salas salata salatino salaun salazar salce salcedo salcido saldana saldivar saldutti sale saleh salem salemi
    salera salerno sales saletta salgado salicki salihi salinas salisbury salle sallee salles salley sallin salling
    salm salmela salmeri salmi salmina salminen salmon salmons salo salomon salomone salomonsen salomonsson salone
    salonen saloun salow salter salvador salvadore salvadori salvaggio salvati salvato salvatore salvatori salvetti
    salvi salvini salvino salvo salvucci salyer salyers salzano salzer salzgeber salzillo salzmann sam samanci
    samaniego samek sammarco sammartino sammert sammons samons samoy sample samples sampson sams samson samsonowicz
    samuel samuels samuelsen samuelson samuelsson sanabria sanborn sanches sanchez sand sandahl sandalci sandberg
    sandell sander sanders sanderson sandgren sandifer sandin sandler sandlin sandor sandoval sandoz sandqvist
    sandretto sandri sands sandstrom sandvik sandy saner sanfilippo sanford sanfratello sangermano sangiacomo sankey
    sansone sansonnens santacruz santamaria santana santerre santiago santillan santo santoro santos santoyo sanz
    sanzone saponaro sapone saporito sapp saputo sarabia saracco saraceno saracino sarbach sardella sardi sardina
    sardo sardone sargent sargenti sarigul sarioglu sariola sarli sarmiento sarni sarno sarnowski sarra sarracino
    sarrasin sarrazin sarro sarti sartin sartini sarto sartore sarubbi sarvari sarver saseenthiran sasi saso sass
    sassano sasser sassi sasso sassone sato satriano satteli sattelmaier satterfield satterwhite sattler sauceda
    saucedo saucier saudan saudek sauer sauerland saul saulino saulnier sauls saumweber saunders saunier sauriol
    sauro sauser sauter sauvage sauvageau sauve sava savage savard savaria savarino savary savastano savela savelli
    saverino saviano savignano saville savini savino savio savioz savo savoca savoia savoie savolainen savoy sawyer
    sawyers sax saxon saxton saya sayers sayginer sayles saylor sayre sbarra sberna scales scalf scalise scanlan
    scanlon scapozza scarberry scarborough scarbrough scarlett scc scerbo schacht schack schade schaefer schaeffer
    schafer schaffarzik schaffel schaffer schaffner schahbasian schalbetter schaller schaning schar scharer scharf
    scharli schatz schau schaub schaublin schauman schedler scheer scheffler scheidegger scheiwiller schelbert
    schelk schell schellenbeck schellenberg schembera schena schenck schenk schenker schenone scherbarth scherer
    scherrer schersing schertenleib scherz schettini schettino scheuber scheuner scheurer scheuring schexnayder
    scheytt schiano schiappa schiavi schiavo schiavone schiavoni schibli schick schielke schieskow schiesser schiff
    schildhauer schiller schilling schima schimmer schimunek schindler schindzielorz schira schiraldi schirmer
    schirra schirripa schirrmeister schjodt schlachter schlangen schlapfer schlappi schlatter schlawitz schlechtweg
    schlegel schleuniger schley schlicht schlienger schlitzer schlosser schluep schlueter schlumpf schluter
    schmalzle schmed schmid schmidhalter schmidlin schmidt schmidtchen schmied schmitt schmitz schmocker schmucki
    schmuhl schnarwiler schneebeli schneeberger schneider schneiter schnell schnelting schnetzler schneuwly schnider
    schnidrig schnieder schniedermeier schnurer schnyder schnydrig schoberg schoch schock schockel schoen schofield
    scholl scholz schonbachler schonball schonbeck schonberg schondelmaier schonebeck schonenberger schonfeld
    schonherr schonholzer schonlebe schoonmaker schoonover schopfer schori schorr schorro schorta schott schottmann
    schotz schou schouren schouwey schrader schram schramm schraner schranz schreck schreiber schreier schreiner
    schreiter schrock schroder schroeder schroter schubert schubiger schuermann schuff schuhaj schuldt schuler
    schulman schult schulte schultz schultze schulz schulze schumacher schuman schumann schupbach schupfer schupp
    schuppel schurch schuri schuster schutt schutz schutze schuwey schwab schwager schwalm schwanbeck schwandke
    schwaninger schwanitz schwarb schwarthoff schwartz schwarz schwarzentruber schwarzer schwarzkopf schwarzmeier
    schwatlo schwegler schweisfurth schweitzer schweizer schwendener schwendimann schwennen schwerdtner schwery
    schwerzmann schwidde schwirkschlies schwitter schwizer schwuchow schwyn schwyzer sciacca scialabba scialdone
    sciandra scianna sciara sciarra sciarretta sciarrino scibelli scibetta scibilia sciboz scigliano scime scimeca
    scinta scioli sciortino scioscia scipio scipione scipioni scire sciulli sciullo sciuto sclafani scofield
    scoggins scola scolari scolaro scoma scott scribner scroggins scruggs scudder scully scyboz seabolt seal seale
    seals sealy seaman searcy searle searles sears seaton seay sebastian sebestyen secher seddon sedillo sedlacek
    sedlak see seeger seeholzer seeley seelig seely seematter seerup segal seger segers segerstrom seglias segovia
    seguin segura sehested sehls seiber seibert seibold seidel seiders seifert seigel seiler seitz sejersen selander
    selanne selberg selby self seliner sell sellaeg sellars sellers sellier sells seltzer semik semisch sena senecal
    senechal seng senkel senn senti sepetci seppala seppanen sepulveda sergent sergerie sermier serna serra serrano
    serrato serre serres serup sessa session sessions sessoms settle settles setzer seuret sevcik severance
    severinsen severson sevigny sevilla sewald seward sewell sexton seymore seymour sezek sezgin sgier shabani
    shackelford shade shafer shaffer shah shanahan shane shaner shank shankle shanklin shanks shannon shapiro
    sharkey sharma sharp sharpe sharples shattuck shaughnessy shaver shaw shay shea shealy shearer shears shedd
    sheehan sheets sheffield shelby sheldon shell shelley shelly shelton shepard shephard shepherd sheppard sherer
    sheridan sherlock sherman sherrill sherrod sherry sherwin sherwood shields shifflett shilling shin shine shinn
    shipe shipley shipman shipp shirey shirk shirley shively shiver shivers shockey shockley shoemake shoemaker
    shoffner shook shoop shope shore shores short shorter shotwell shoulders shoup shouse showalter showers shrader
    shreve shriver shropshire shrum shubert shuck shuler shull shults shultz shumaker shuman shumate shumway shupe
    shuster shutt sibelius sibley sicard sicinski siczek siddall sides sidler siebel sieber siebert siegel
    siegenthaler siegling siegrist siekkinen sielemann siemon siener sienicki sieradzan sieradzki sierra sievers
    siewert sifuentes sigg sigler sigmon signer signorini sigouin sigrist sigron sihler siimes siitonen siivonen
    sikes sikora sikorski silas siler sillah sillanpaa sills siltala siltanen silva silvas silveira silvennoinen
    silver silverman silvers silverstein silvey silvia sim simard simcock simensen simm simmen simmon simmonds
    simmons simms simoes simola simon simond simonds simone simoneau simonen simonet simonin simonnet simons
    simonsen simonson simonsson simpkins simpson sims simunek sinani sinanoglu sinclair sines singer singh
    singletary singleton singley sink sinnhuber sipe sipes sipos sipple sirkka sirois sischka sisco sisk sisneros
    sisson sites siudek siudym sivathas sivertsen sizemore sjoberg sjoblom sjodin sjogren sjoholm sjolander sjolin
    sjolund sjostedt sjostrand sjostrom skaaning skaarup skafte skaggs skarsgard skeen skeie skelton skibicki
    skibinski skidmore skiles skinner skiold skipper skjodt sklenar skoczylas skoda skog skoglund skold skoldberg
    skoog skorepa skorpil skott skou skov skovbjerg skovgaard skovsgaard skriver skrok skubiszewski skubiszynski
    skytte slabowski slaby slack slade sladek slagle slate slater slaton slattery slaughter slavicek slavin slay
    slayton sledge slesingr slezak sliwa sloan slocum slodkowski slone slot sloth slotta slowakiewicz sluka
    slusarski slusher smahel small smalley smalls smallwood smart smed smedegaard smejkal smekal smet smets
    smiarowski smidt smieja smiley smith smitherman smithers smithson smock smolar smolarek smolik smolinski smoot
    smothers smulikowski smyth smythe snapp snead snedker sneed snell snider snipes snodgrass snook snow snowden
    snyder soares soboll sobotka soby socci soccio sochacki sodaro soder soderberg sodergren soderholm soderlind
    soderlund soderman soderqvist soderstrom soe soelberg sogaard sohlman soileau soini soininen sojka sokol
    sokolowski solano solari solazzo solbakken solberg solca soldan soldano soldati soldini soldo soler solheim soli
    solimine solis soliz sollami sollander sollecito soller sollner solmaz solomon solorio solorzano solt solti
    somerkoski somers somerville somma sommer sommerfelt sommerhalder sommers somogyi somorjai somorjay somssich son
    sonder sonderby sondergaard sonderskov sonderup song sonn sonnabend sonne sonnichsen sonnier sonninen soper
    sopocko soprano soracco sorace soranno sorbello sorbo sorci sordillo soren sorensen sorenson sorenstam sorge
    sorgi soria soriano sorice sornes soro soros sorrell sorrells sorrento sortino sorum sosa soscia sotelo soto
    sottas sottosanti soucy soule soulie soulier soulieres sousa south southard southerland southern southwell
    southworth souza sowa sowder sowell sowers sozeri spaar spacek spada spadaccini spadafore spadea spadoni spagna
    spagnoletti spagnoli spagnolo spagnuolo spahn spain spalding spalinger spallino spallone spangler spank spann
    spano sparkman sparks sparre sparrow sparv spata spatafora spatafore spataro spati spatola spaulding spaziani
    spaziano speaks spear spearman spears speck spedale speed speer speight spell spellman spelmeyer spence spencer
    spengler spennato sperandeo sperandio speranza sperduti sperduto sperling speroni sperrazza sperry spescha
    spezia spicer spichiger spicola spicuzza spiegel spiegelburg spielmann spielvogel spiers spiess spiewakowski
    spiezio spiker spikes spiller spillman spillmann spina spinedi spinelli spinks spinner spires spirig spitzer
    spitzmuller spivey splinter spooner sporndli sporrer spottel spradlin sprague sprecher sprenger spriggs spring
    springer springs sprinkle sprouse spruill sprunger spuhler spuler spurgeon spurlock spycher squire squires
    sramek srnicek srsen staal stacey stacher stachyra stack stackhouse stacy stadler staehr staerkle staffelbach
    stafford stage staggs staheli stahl stahli stahre stainton stajer stalder staley stallard stallings stallworth
    stalnaker stamand stamey stamitz stamm stamour stamp stampe stamper stampfli stamps stancil standifer standish
    standley standridge stanfield stanfill stanford stang stanger staniewski stanley stansberry stansbury stanton
    staples stapleton stark starkey starks starling starnaud starnes starr stasiuk stastny staszewski staten staton
    staub stauffer stauss stclair stcyr stdenis steadman stearns stebbins stebler stech stecher stechova steding
    steed steel steele steelman steen steenberg steensen stefansen steffen steffens steffensen steffny steg stegall
    stegemann steger stegmuller stehlik steib steidl steier steigauf steiger stein steinacher steinauer steinbach
    steinberg steinecke steiner steinert steinkamp steinke steinmann steinmetz stejskal stelkens stella stemarie
    stenbeck stenberg stenbock stender stengel stengl stenlund stenmark stensen stensgaard stenstrom stentoft
    stenzel stepan stepanov stephan stephansen stephen stephens stephenson stepien stepkowski stepp sterling stern
    sternberg sterner sterren stettler steuk steulet steuri stevanovic steven stevens stevenson steward stewart
    stgelais stgeorges stgermain sthilaire stiansen stich stickney stidham stief stieger stiernspetz stifel stiffler
    stiles still stillhart stilling stillman stillwell stiltner stilwell stine stinnett stinson stirling stites
    stith stitt stjacques stjean stjohn stlaurent stlouis stmartin stoch stock stockdale stocker stockert stocklin
    stockman stocks stockton stockwell stoddard stoddart stoffel stoker stokes stokholm stoll stolle stollings
    stoltz stoltzfus stolz stone stoner stonge stoops stoppler storch stordalen storer storey storgaard storl storm
    storms stornetta storni storp storto story stott stotts stotzer stouffer stougaard stout stoutjesdijk stovall
    stover stovring stowe stowell stower stowers stpierre straarup strachan strada strader strahan strahl strahm
    straight strain strait strakova strand strandberg strange strasser strassle stratmann stratton straub strausa
    strauss strawn strawser strazza strebel streck streese street streeter strege strehler streit strelicz streller
    streule striano stribling stribrny stricker strickland strickler stricklin strid strieder striezel strimer
    stringer stringfellow stritt strnad strobel strode strogies stroh strohschank strollo strom stroman stromberg
    stromstedt strong stroppini strother stroud strouhal stroup strozek strub struble struck strunk strunz strutz
    struzyna stryhn strzemecki strzyzewski stuart stubblefield stubbs stube stuber stuckey stucki studeli studer
    studhalter stull stultz stump stumpf stumpo stuppan sturdivant sturgeon sturgill sturgis sturm sturmer sturniolo
    sturzenegger stussi stutz stutzman styger styles suarez suber subia sublett suchanek suchecki suchocki suchy
    sudan sudduth suffa suggs suh suhr suiter sujew sulc sulej sulejmani suleymanoglu sulla sullins sullivan
    sulpizio sumegi summer summerlin summermatter summers summerville sumner sumpter sumrall sun sund sundberg
    sundborg sunde sundelin sundell sunderland sundin sundkvist sundqvist sundstrom sunesen sunseri suojanen
    suolahti suomala suomalainen suomi suominen supersaxo supino supka surber surdykowski surer surface surma
    surprenant surratt surth susco susi susil sussman sussmann sutcliffe sutela sutera suthe sutherland sutowicz
    sutphin sutschet sutter sutterlin suttle suttles sutton suwart suzuki svahn svanberg svane svanstrom svantesson
    svard svarovsky svec svedberg svedin svendsen svenningsen svens svensson svenstrup svitak svoboda swafford swaim
    swain swales swan swank swann swanson swarey swarovski swartz swearingen sweat sweatt swedberg sweeney sweet
    sweitzer swenson swett swidzinski swiecicki swierczewski swierczynski swietlicki swietochowski swift swiger
    swillims swinarski swindell swindells swindle swine swink swinney swinton swisher switzer swope sygietynski
    sykes sykora sylvain sylvest sylvester sylvestre sylvia symonds synek syren syrewicz sytek szabelski szablewski
    szabo szafarz szajda szakacs szakaly szakolczai szalai szalay szanto szasz szathmary szatmary szavay szczawinski
    szczepanik szczepanowski szczesniak szczutowski szczytko szechenyi szekely szekeres szell szelpal szendrei
    szenes szep szervanszky szigeti sziklai szilagyi szilard szisz szklarski szklenar szlagowski szlawski szluka
    szocs szojda szokol szollosi szoltysek szondi szpanowski sztraka sztwiertnia szucs szulc szwedowski szymanski
    szymczyk tabacchi tabb taber tabone tabor tache tachl tackett taddei taddeo taddonio tafaj tafelmeier tafoya
    taft tafuri taggart tagliaferri tagliaferro taglieri tahincioglu tahtinen taibi taillefer taillon tainio tait
    taivalkoski takac takach takacs takahashi takats talaj talarico talbert talbot talbott talerico talich taliercio
    tallarico tallent talley tallman tallo talone tam tamasi tamayo tambasco tambellini tamborello tamburello
    tamburino tamburo tamburri tamburrino tamburro tamez tami tammaro tammi tamminen tan tanaka tancredi tandberg
    tang tange tangen tango tangredi tanguay tanguy tani tankersley tanner tano tanrikulu tanskanen tantalo tantillo
    tanzi taormina tapia tapio tapley tapp taramarcaz tarango tarantino taranto taravella tarchini tarczynski tardif
    tardiff tardy tarjan tarkowski tarnowski tarolli tarp tarquinio tarr tarrant tarsi tarter tarver tasche tasci
    tasior tasli tasse tatarkiewicz tate tatro tattersall tatum taufratshofer tavares tavarez taveras tavernier
    taylor tazegul teague teal teasley tedder tedesco tedford teel teeter tegethof tegner tegstedt teichmann
    teixeira tejada tejeda tekand tekelioglu teleki tellefsen teller telles tellez tellier tello temesvari temperli
    temple templeton tendon tenger tenisch tennant tenney tennyson tenorio teodorowicz tepper teran terheiden terho
    terkelsen terkildsen terlecki termansen terp terrani terrazas terrell terrettaz terrier terrill terrot terry
    tervo terzi tesch tesic tesoro tessaro tessier tessitore testa testani testo teti tetreault teufel teuscher tew
    texier teyssier thacker thackeray thai thalmann thames thanigasalam thao tharp tharpe thatcher thaulow thaxton
    thayer thaysen thebault theberge theele theiler theis theisen theler theoduloz theoret theriault theriot
    therkelsen therkildsen theroux therrien thery thestrup theurillat thevenet thevenin thevoz thibault thibeault
    thibodeau thibodeaux thiebaud thiebaut thieke thiel thiele thielen thierrin thierry thiery thies thiesen
    thiffault thigpen thijs thimm thiomas thisted thivierge thofelt thogersen thom thoma thomann thomas thomasen
    thomason thomassen thomet thommen thompkins thompson thomsen thomson thone thonen thoni thonney thor thoren
    thorens thoresen thoresson thorhauge thorkildsen thorn thornburg thorne thornhill thornley thornton thorp thorpe
    thorsen thorson thorton thorup thrane thranhardt thrash thrasher threlfall thriene thrower thuesen thuillard
    thuillier thulin thunberg thune thunman thurber thurlemann thurler thurman thurmond thurston thust thwaites
    thybo thygesen thys thyssen tiano tibbetts tibbs tiberi tiberio tice tichy tidow tidwell tiedtke tierney tierno
    tietze tiffany tighe tiihonen tiilikainen tiitinen tijerina tikal tikkanen tilgner till tillack tiller tillery
    tilley tillis tillman tillotson tilton timberlake timm timmerman timmermann timmermans timmons timms timonen
    timpone tincher tindall tine tingelstad tingle tinguely tinker tinner tinney tino tinsley tinti tipton tirabassi
    tirado tirone tischler tischmann tisdale tiso tison tisserand tissier tissot tito titone tittman titus
    tivontschik tixier tjessem tobben tobey tobia tobias tobiasen tobin tocci tocco toce todaro todd todora tofani
    toft tofte tognetti tognola toia toivanen toivonen tok tokatlioglu tokgoz tolaj tolbert toledo tolentino toler
    tolerico toliver tolle tollefsen tolley tolliver tolman tolomeo tolonen tolson tolstrup tolvanen tom toma
    tomaino tomamichel toman tomankiewicz tomarchio tomas tomasek tomaselli tomasello tomasetti tomasi tomasini
    tomasino tomaso tomassetti tomassi tomassini tomasso tomasulo tomaszewski tomei tomeo tomickova tomlin tomlinson
    tompkins toms tonat tonder tonelli toner toney tong toni tonini tonn tonnesen tonti tonz toole tooley toombs
    toomey toon topaloglu topcuoglu topfer topolski topp toppi toraman torchia tordoff torgerson torkelsen torma
    tornay tornquist tornqvist tornros toro torocsik torok torp torrence torrent torres torrey torrez torriani
    torstensson torvalds torvinen toscanelli toscano toschini toskala tosoni toth totten tottrup touchette toupin
    tourigny tournier tousignant toussaint tovar towarnicki towe tower towers towle towne townend towner townes
    townley towns townsend toy tozzi trabucco tracey tracy trader traficante trahan traina traino trainor trama
    trammell tramontana tramontano tramonte tramontozzi trampeli tran tranberg tranchina trani trantham trapp trask
    trauffer trauth trautmann travaglini travan travers traverso travis travisano travnicek traylor treacy treadway
    treadwell treat treece treff treier trejo tremblay tremmel tremp trent trento trepanier trepp tresch treschow
    tresnak tress trevino trevisan trevor trezza tribble trice trifiletti trigg triglia trillo trimble trimboli
    trinca tringale tringali trinh trinidad triola triolo tripi triplett tripodi tripoli tripp triska trivisonno
    trnka troccoli troelsen troger troia troiani troiano troilo troise troisi trojan trolle trombert trombetta
    trombino trombley troncone tronolone tropea tropeano tropiano trosch trotman trott trotta trotter trotti
    trottier trottmann trotto troupe trout troutman trovato trowbridge troy troyer trozzo truax trubiano truchon
    trudeau trudel true truelsen truesdale truglio truitt trujillo trull truman trummer trumpi trunzo truong
    trupiano trussell truttmann trzcinski trzebiatowski tsai tsamonikian tsang tschabold tschaler tschanz tscharner
    tschenett tschiers tschirch tschirky tschopp tschudin tschumi tse tso tsosie tubbs tucci tuch tucholke tuck
    tucker tudor tudow tuft tufte tuggle tuglu tugluk tull tullis tully tunaboylu tunceri tunnell tunnicliffe
    tunstall tuomaala tuomainen tuomela tuomi tuominen tuomioja tuomisto tuomola tuor tuovinen tupy turan turbide
    turcotte turczynski turesson turgeon turin turk turkdogan turkyilmaz turley turman turmel turnage turnbow
    turnbull turner turney turowski turpeinen turpin turtiainen turunen tuschmo tuttle tutuncu tuzun tveit twigg
    twitty twomey tworzewski tychsen tye tyldum tyler tyndall tyner tynes tyree tyrrell tyson tyszka uberacker
    uberti uca uccello ucci udriot udsen uebelhart uggla ugolini uhl uhlemann uhlig uhrig uibel ukkonen ulbrich
    uldry ulf uliano ulibarri uliczka uljas ullmann ulloa ullrich ulmer ulrich ulriksen uluc uluhan umbach umbricht
    uminski umlauft umminger underhill underwood ungaro unger unruh unsworth unternahrer unterpaintner unwin
    uosukainen uotila upchurch upshaw upton urbach urban urbani urbaniak urbanik urbanski urbansky urben urbina
    urciuoli urech urena urfer urgo urhig urias uribe urpilainen urquhart urrutia ursillo ursini ursino urso uryga
    usher ussery utley utter utzinger uusitalo uva uzun uzunoglu uzzo vaananen vaca vacanti vacca vaccarella
    vaccarelli vaccarello vaccari vaccariello vaccarino vaccaro vacco vacher vachon vaci vad vadala vadasz vaden
    vaernes vagen vagnoni vahlensieck vail vaillancourt vaillant vainio vairo vaisanen vaisto vajda vala valadez
    valcourt valdes valdez valdivia valebrokk valen valencia valent valenta valente valenti valentin valentine
    valentini valentino valenza valenzuela valeri valerio valette valiante valimaa valiquette valkama valkonen valla
    valladares vallario vallat valle vallee vallejo vallenari valles vallese vallet valley valli valliere vallieres
    vallin vallone valois valore valstad valtonen valvano valverde valvo van vana vanacore vanburen vanbuskirk vance
    vandal vandenberg vandenberghe vanderpool vandiver vandusen vandyke vanegas vanek vanella vanetti vang
    vangermain vangsgaard vanhanen vanhatalo vanhoose vanhorn vanhouten vanier vanlandingham vanmeter vann vannay
    vannelli vanni vannier vannoy vannucci vanore vanover vanpelt vansickle vanwinkle vanzant vanzetta varadi varady
    varallo varano varda varela varga vargas vargo varhidi varin vario varis varisco varkonyi varley varma varner
    varney varni varone varonen varonier varriale varricchio varrone vars vartiainen varvaro varvik vasara vasary
    vasas vasek vasicek vasile vasquez vass vassallo vasseur vasta vater vaudan vaughan vaughn vaught vayrynen vaz
    vazquez vazsonyi veach veal vedel vega vegh veierod veillette veilleux vela velarde velasco velasquez velazquez
    velez velioglu veliz velling venable venalainen vendelbo venegas venetz venghaus vennamo venne vennerod ventura
    venzin vepsalainen vera veraguth verbeeck verbeke verbruggen vercammen verdan verde verderame verderosa verdi
    verdier verdin verdone verducci verdugo verduzco vereb vereen verga vergara verger verhaegen verhaeghe verhelst
    verheyen verhoeven verlinden vermeersch vermeiren vermette vermeulen vermillion vermot verna vernet vernetti
    verni vernier verniest verno vernon vero veron verona veronesi verrastro verreault verret verrico verrier
    verrilli verrone verschueren verstraete verstraeten vertucci verucchi verville vervoort verzi vesa vescio vesco
    vescovi vesely vespa vest vestal vester vestergaard vestergard vesterlund vestin vestman vetere vetlesen veto
    vetrone vetsch vetter vettraino veverka vey vezina via vial viale vian viani viano viard viau viaud viberg
    viborg vicari vicario vice vicente vicini vicino vick vickers vickery victor victoria vida vidal vidrine vieira
    viel viellehner viens viera vierra vietti vieweg vigier vigil viglione vigliotti vigna vignal vignali vigneault
    vigneron vignola vignon vignone vigouroux viguier viinanen viitala viitanen vik viklund vikstrom vila vilain
    vilardo vilhelmsen vilhelmsson viljanen villa villadsen villagomez villain villalobos villalpando villani
    villano villanova villanueva villard villareal villarreal villars villasenor villegas villella villeneuve
    villette villone villoz villumsen vilppula vils vilstrup vincelli vincent vincenti vincenzo vinci vincze vind
    vinding vines vinet vineyard vingqvist vining vinson vinter vinther vinzens viola violette virag viret virgil
    virgili virgilio virginia virolainen virta virtanen virzi visalli viscardi visco viscomi visconti viscuso
    viselli vistisen vita vitacco vital vitale vitali vitanza vitela vitelli vitello viti vitiello vitkovsky vito
    vitolo vitrano vitti vittone vittori vittoria vittorio vittrup vitucci vitulli vitullo vivenzio viviani viviano
    vivier vivirito vivolo vivona vizza vizzini voce voci vock vodicka voelkel vogel vogelgsang vogeli vogelsanger
    voggensperger vogler vognsen vogt vogtli voigt voirol voisard voisin vokuhl volante volden volet volino volk
    volkart volken volker volkmann vollaro vollmer volpe volpi volpicelli volz von vona vonlanthen vontein vonwyl
    voorhees voracek vorel vorisek vorosmarty voross vorpe voser voss vosti vostrak vota votta vouillamoz vouilloz
    voutaz voyer voyles vozzella vrabcova vrabec vrabel vrana vuadens vue vuichard vuignier vuillaume vuillermet
    vuilleumier vujicsics vulliamy vullo vultaggio vuong vuono vuorela vuorinen vycpalek vydra waadeland waagaard
    waage waaler waber wachenbrunner wachtel wachter wacker waddell waddle wade wadley wadsworth waeber waerness
    wafler wages waggoner waglewski wagner wagoner wahl wahlberg wahlgren wahli wahlstrom waibel wainwright waite
    waites waits wakan wakefield walach walczak walden waldman waldmann waldmeier waldo waldon waldron waldrop wales
    walewski walgren walicki waligorski waliszewski walk walker wall wallace wallberg wallen wallenberg waller
    walley wallgren walli wallimann wallin walling wallis wallner walls wallstab walmsley walser walsh walston
    walter walters walther walton waltz walz wampfler wampler wandeler wandfluh wang waniek wanner warburton ward
    warden wardle ware wareing warfield waring waris warming warner warnock warren warrick warrington wartenberg
    warwick warzager waschbusch waser washburn washington wasiak wasiel waskowicz waskowski wasmer wasserman
    wassilew wassiluk wasson waszkiewicz watanabe waterhouse waterman waters waterson watford watkins watkinson
    watson watt watters watterson watts waugh wauters wawra wawrzyniak way wayman wayne weatherby weatherford
    weatherly weathers weathersby weatherspoon weaver webb webber weber webster wechsler weddle weed weekley weeks
    weems weese wegener weger wegmann wegmuller wegner wehrli wehrsen weibel weibull weidlich weidmann weidner
    weigel weight weil weiland weilenmann weiler weimer weinberg weiner weinreich weinstein weintraub weir weis
    weise weiser weisman weiss weisskopf welborn welch weldon welhaven welker weller wellig wellington wellman wells
    welsch welsh welten welton welty welz welzel wendel wendelspiess wendt wenger weniger wenk wennberg wennerberg
    wentworth wentz wenzel werder werffeli werle werlen wermelinger werner wernli werren werrmann wersall wert werth
    wertz weryszko wescott wesley wesolowski wespe wessel wessinghage wesson west westberg westbrook westbrooks
    westcott wester westerberg westergaard westergren westerlund westerman westermann westermarck westermark
    westfall westh westin westlund westman westmoreland weston westover westphal westwood wetmore wettstein wetzel
    wexler wey weyel wezel whalen whaley whalley wharton whatley wheat wheatley wheaton wheeler whelan whetstone
    whipple whisenant whitacre whitaker whitcomb white whited whitehead whitehouse whitehurst whiteley whiteman
    whitener whiteside whitfield whitford whiting whitley whitlock whitlow whitman whitmer whitmire whitmore whitney
    whitson whitt whittaker whitted whittemore whitten whittington whittle whitworth whorton whyte wiberg wichmann
    wick wicker wickert wickham wickli wicks wicksell wickstrom widen widforss widlund widmer widrig wiebe wiecek
    wiechmann wieczorkowski wiedemann wiegand wiegelmann wieland wielopolski wielowieyski wiener wierig wierzbowski
    wiese wieser wiesiolowski wiesli wigfall wiggins wiggs wight wiher wiig wiklund wikstrom wilbanks wilber wilborn
    wilbur wilburn wilcher wilcock wilcox wilczynski wild wildberger wilde wilder wildhaber wilding wildman wiles
    wiley wilfong wilhelm wilhelmsen wilhelmsson wilhite wilk wilke wilkens wilkerson wilkes wilkie wilkins
    wilkinson wilkoszewski wilks wilky will willadsen willard willcox willemin willems willett willette willey
    william williams williamson willie williford williner willingham willis willoughby wills willson willumsen
    willwacher willy wilmot wilmoth wilson wilt wilts wimberly wimmer winberg winblad winchell winchester wind
    winder windham windler windsor wine winfield winfrey wing wingard wingate winger wingfield wingo winkel
    winkelmann winkler winn winner winnicki winslow winstanley winstead winston winter winterberger winterbottom
    winters winther winton winzeler wipf wirtanen wirth wirz wischek wischer wisdom wise wiseman wismer wisner
    wisniewski wisowaty wissing wiszowaty witcher witczak witczyk witham withers witherspoon withrow witkowski
    witschi witt witte wittenwiler witter wittich wittl wittman wittmann wlodarczyk wnorowski wodzinski wodzynski
    wofford wohlmaier wojcicki wojciechowski wojcik wojczyk wojnar wojnowski wojtaczka wojtowicz woker wolanski
    wolcott wold wolf wolfarth wolfe wolfensberger wolff wolford wolklewanowicz wollenberg wollesen wollmann wolny
    wolpert wolski wolstenholme womack womble womersley wong woo wood woodall woodard woodbury woodcock wooden
    woodford woodhouse woodland woodley woodman woodring woodruff woods woodson woodward woodworth woody woolard
    wooldridge woolery wooley woolf woolley woolsey woosley wooten wootton word worden workman worley worm worrall
    worrell worsham worsley worth wortham worthen worthington worthy wortman woschler wotruba wouters woytkowska
    wozniak wrabetz wragg wray wren wrenn wright wrigley wroblewski wruk wuhn wuhrmann wuilloud wujak wulf wulff
    wullschleger wunderlich wunderlin wunsche wurm wursch wurtz wust wuthrich wuyts wyant wyatt wyche wyckoff wyden
    wyer wylie wyludda wyman wynn wynne wyrick wyrsch wysocki wyss wyssmann wyttenbach xacon xana xenia xiana xicoy
    xiong yager yago yalcin yalim yamada yamamoto yami yan yancey yancy yanes yanez yang yarborough yarbrough
    yardley yasar yates yazici yazzie ybarra yde yeager yeates yebra yee yeoman yerly yersin yesilkaya yetkiner
    yildirim yildiz yildizoglu yilmaz yilmazer yingling ylitalo yocum yoder yoho yon yoo yoon york yorulmaz yoshida
    yost youmans young youngblood younger youngman youngs yount yrjola yuen yunta yusuf zabaleta zaccagnini
    zaccagnino zaccardi zaccardo zaccaria zaccheo zaccone zacek zach zachariassen zachary zacho zack zaczkiewicz
    zadlo zadra zaffino zaffuto zagumny zahler zahn zahnd zahner zahradnicek zahradnik zaino zaituc zajac
    zajaczkowski zak zakostelsky zala zalinski zamaros zamarreno zamarripa zambelli zambon zamboni zambrana zambrano
    zammit zamora zampella zampini zampino zamudio zanardi zanca zander zandi zandt zane zanella zanelli zanetti
    zangari zangger zanghi zangrilli zani zanin zanini zanner zanni zannini zanolari zanon zanone zanoni zanotti
    zapata zapletal zappa zappala zappone zappulla zara zaragoza zarate zarcone zarella zaremba zarlengo zaro
    zarrella zarrilli zarro zaruba zarzecki zatorski zauber zavaglia zavala zawada zawadzki zawinul zawislak zawisza
    zayas zbinden zecca zegarelli zegg zeidler zeigler zeiter zekl zelaya zelenka zelinka zella zeller zello
    zellweger zeltner zema zeman zemanek zemp zender zengaffinen zenger zenhausern zeni zenklusen zeno zenuni
    zenzunen zeoli zeolla zepeda zeppieri zeqiri zetterberg zeuch zeyen zeyhle zezza zhang zichy zidek ziegler
    zielinski zielonko ziemann zihlmann zimanyi zimmer zimmerman zimmermann zindel zingale zingarelli zingaro zingg
    zini zink zinn zinni zinno zino zinser zinsli zintl zipp zipse zirpoli zisa zitnik zito zizzi zizzo zmuda
    zobrist zocchi zocco zochowski zoda zola zolezzi zolla zoller zook zopfi zorn zrinyi zschunke zsiga zsigmondi
    zsigmondy zsivoczky zuber zucchetti zufferey zuger zukowski zulauf zulliger zumbrunn zumbuhl zumsande zumsteg
    zumstein zuniga zurawicki zurbriggen zurbrugg zurbuchen zurcher zurfluh zurkinden zurmuhle zurwerra zust
    zverinova zweifel zwick zwicker zwiener zwyssig zyborski zych zysset
"""

_FROM_OTHER_SCRIPTS = """
    abakumov abdullaev abramenko abramets abramov abrikosov abrosimov abuzyarov adamovich adrianov afanasenko
    afanasev afanasov afendik aflatuni afremov afrikanov afrikantov afrosimov agafonov agapeev agapev agapov ageev
    aggelidis agutin akatev akatov akbulatov akhadov akhmedov akimenko akimov akindinov akinfiev akinfov aksenov
    aksentev akulenko akulin akulov alavanos alchevska aldanov alekhin aleksandrenko aleksandrov aleksandrovich
    alekseev alekseienko aleksievich aleksiienko aleksin aleshkovskiy alexakis alexandridis alexiadis alexioy
    alexopoylos aleynikov alferev alferov alfimov alimpiev alipev alipov alisov alpatov altukhov alyabev amanatidis
    amarantov amfiteatrov ammosov amosov amvrosev amvrosov anagnostakis anagnostopoylos ananev ananin anastasev
    anastasiadis anastasov ancharov andolenko andreadis andreev andreychenko andreychin andreyko andrianov andric
    andriienko andriievich andriievska andriishin andriyashev andriychenko andriychuk andriyovich andriyuk
    andronikov andronov andropov androshchuk andrukhiv andrukhovich andruntsiv andrusenko andrushchenko andrushkiv
    andrushko andrusishin andrusiv andrusov andrusyak andryushchenko anempodistov anfimov angelovich anikeev
    anishchenko anisimov aniskin ankhimov ankidinov ankudinov annenkov anninskiy antipenko antipev antipin antipov
    antkiv antolovic antonenko antonets antonev antoniadis antoniv antonov antonovich antonyuk antsyferov antunovic
    anurev anurov anyukov aparin apostolidis apostoloy arabov aranovskiy arbatov arbitman arbuzov ardalionov arefev
    arefin arefov arenskiy arepev aristarkhov aristov arkadev arkadin arkadov arkhangelskiy arkhimovich arkhipenko
    arkhipev arkhipov armashenko aronets arro arsenev arsenich arsenov artamonov artemenko artemev artemov artim
    artimishin artimovich artsybashev artsybushev artyukh artyushenko asafev asafov asaula aseev aslanidis astafev
    astakhov astapov astashin astvatsaturov atamanchuk atamanov atamanyuk athanasiadis athanasioy atroshchenko
    avakumov avchenko avdeenko avdeev avdieienko avdiev aven averchenko averkiev averkov avilin avilov avksentev
    avramenko avramidis avramov avseev avvakum aytmatov ayzman azarev azarin azarov azhaev azhazha azolskiy
    babachenko babaevskiy babarichenko babchenko babel babenko babeshko babic babich babichenko babikov babiy babko
    bablyak baburov babyak babyuk bachilo bacic badlak badrak bagirov bagmut bagrintsev bagriy bagryantsev bakalo
    baklanov bakumenko bakunin bal balagura balakunets balanchuk balandyuk baldin balema balenko baley balic balika
    balitskiy balkov baloga baltacha baltarovich balyuk balyukh banakh bandurka bandurko bannikov banshchikov
    barabash baranets baranik barannik baranov baranovich baranyuk barbaric barbon baric barilko barisic bartenev
    bartkiv bartulovic barvinok basanets bashpolchenko bashtan basic basinskiy baskakov basmanov basok basyrov
    basyuk batenko batig batskalevich baturinets batyuk bavilskiy bavrichenko bayborodin baydak baysarovich
    bazavluchenko bazhan bazhov bazilevich bebeshko bedzik begma belenkiy belenko beley belezyanskiy belinskiy
    belkevich belobotskiy belobrovko beloivan belokurov belomlinskiy belonovich belonozhko beloochenko belorukov
    belorusets beloshapko belousov belov belozerov belyaev belyakov belyankin belykh belyy bemer bencic benediktov
    bener benigsen benkovic benyuk berdal berestov bereza berezin berezovskiy bersenev besedin bespalenko bespalko
    bespalov besputin bessarab bestuzhev bevz bevzenko bezbatko bezborodko bezdetko bezditko bezpalenko bezpaliy
    bezpalkiv bezpalko bezpelchenko bezruchenko bezruchko bezshchasniy bezugliy bezus bezushko bezzubenko bgidenko
    bianki bilic biryukov bitov blazevic blinov blok blokhin bobkov boborykin bobrov bobylev bochenkov bochkov
    bochorishvili bodrov bodylev bogatchenko bogdan bogdanov bogdanovic bogdanovich bogolyubskiy bogomolov
    bogomyakov bogoslovskiy bogovic bogoyavlenskiy boguslavskiy bolmat bolotov bolshakov boltyshev boluchevskiy
    bondar bondarev borisenko borishchenko borisov bormor borodin borovoy bortnikov bortsov boskovic bosnjak bosov
    boyandin boyarskiy boyashov boyko bozhenko bozic bragin brajkovic brass brcic breshkovskiy brezhnev brkic
    brodskiy brovtsev brushteyn bryusov budimir bugrimenko buksha bulatov bulgakov bulganin bulgarin bulochnikov
    bulychev bundur bunin bunyachenko burachenko buric burkatovskiy burmistrov burov burovskiy buryachenko bushin
    butin butkovic butorin butov buyda buzin bychenko bychkov bykov chaplygin charskiy charushnikov chebyshev
    chekhov chekmaev cherchesov cherepanov cherepennikov cherkashin chernev chernousov chernov chernyshev
    chernyshevskiy chertanov chichvarkin chikov chipchikov chirkov chistov chivilikhin chizh chizhov chudakov
    chudinov chukovskiy chulaki chumakov chupriyanov churilov churov chvanov cindric cosic crnkovic cvetkovic
    cvitkovic dagklis dal dalmatov damjanovic danikhnov danilchuk danilin danilkin danilov dankov danov dashkevich
    dashkov davydov dedov deev degot degtev delic dementev demidov demushkin denezhkin denisenko denisev denisov
    derevenskiy devcic devyatkin dezhnev diamantopoylos dikson dimitriev dimitrioy dizhur dmitriev dmitruk dobrodeev
    dobrokhotov dobrolyubov dobychin dodolev dolgikh dolgopyat dolin dolinskiy dolinyak dolotin dolzhenko
    dombrovskiy domnikov donetskiy dontsov dorimedontov dormedontov dormidontov dorofeev doronin doroshenko
    dostoevskiy dovlatov doyvoyniotis dragicevic dragoymis dragunskiy drakokhurst driyanskiy druzhaev druzhinin
    druzhnikov dubaev dubin dubinin dubinyanskiy dubov dudin dudintsev dujmovic dukic durdevic duric duvnjak
    dyachkov dyakonov dyshev dzerzhinskiy efimev efimov efremov efrosinov egorev egorov ekimov elagin elantsev
    elchin eleazarov eleferev eleytheropoylos elfimov eliseev elizarev elizarov elshin elytheriadis emelyanov emets
    emin enenko epenetov epifanev epifanov epimakhov epinetov erastov erceg eremeev eremin erenburg ermakov ermilin
    ermilov ermoshin erofeev eroshkin ershov esenin eshkilev esin esipov estamonov evdokimov evgenev evgenov
    evlampiev evmenev evmenov evplov evseev evstafev evstifeev evstigneev evstratov evsyukov evtifeev evtikheev
    evtushenko eysmont ezhov fadeev falaleev fandeev fateev fatyanov favstov fedin fedorov fedoseev fedosev fedosov
    fedotev fedotov feduleev fedulin fedulov fefilov feklisov fenev feofanov feofilaktov feofilov feoktistov feonin
    fetisov filakhtov filaretov filatev filatov filimonikhin filimonov filipev filipov filipovic filippev filippov
    filkov filonov filosofov fionin firsov flegontev flegontov fofanov fokin fomichev fomin fonvizin fortunatov
    foteev fotev fotiev fraermann franjic fray frolov furmanov fursov furtsev gabyshev gagarin galaktionov galanis
    galego galic galkin galkovskiy galktionov galtsov gammer gandlevskiy ganichev ganiev garasimov garros gatapov
    gavrilin gavrilov gaydar gayduk gazdanov gedeonov gelasimov gennadiev geogievskiy georgiadis georgioy
    gerashchenko gerasimov geraskin germanov germogenov gershanov giagkos giannaris giannopoylos gilyarovskiy
    girshovich givargizov gkofas gladilin gladkov gladyshev glavas glukhovskiy glushik glyadelkin gnatyuk gnedich
    gnilorybov gogol gogua golikov golofteev golovachev golub golubev golubic golunov gomzikov goncharov goralik
    gorbachev gorbunov gorchev gordeev gorelov gorenshteyn gorkiy gorlanov gorlov gorshkov gostev goydis grafinin
    grammatikopoylos granin grebenshchikov greguric grgic grguric grib gribanov grigorev grigorov grigorovich
    grishin grishkovets gromov groznyy grubisic grunin gryazev guberman gudelj gulyaev gumilev gurev gurevich
    gurskiy guselnikov gusev gushchin gutenev gutsko herceg horvat horvatic hrzenjak idiatullin idov ievlev ignashev
    ignatev ignatov igumnov ilenkov iliadis ilic ilichevskiy ilin ilnitskiy inin ioannoy ionin ionov iordanidoy
    iovlev ipatev ipatov ippolitov irineev isaev isain isakov iskander ivakin ivanchenko ivancic ivanisevic
    ivanitskiy ivankin ivankovic ivanov ivanovic ivkovic ivlev ivonin ivonov izhenyakov izmaylov izosimov izotov
    jakovljevic jaksic jankovic jelic jerkovic josipovic jovanovic jozic jukic jurcevic jurcic juric jurisic
    jurjevic jurkovic kabakov kabanov kaganov kalaris kalashnikov kaledin kalinin kaminov kaminskiy kamsha kanaev
    kandaurov kandel kanevskiy kanovich kantor kapitonov kapnist kapustin karabanov karagodin karamanos karamzin
    karasev karaulov karenin karionov kariv karlov karlovic karpeev karpenkov karpov kartofelnikov karuselin
    kashafutdinov kashin kashtanov kasimov kassil kataev katerli katic katishonok katkov kats katsigiannis kaverin
    kazakevich kazakov kazantsev kazimirov kazintsev kedrin kenzheev kerdan ketro khadeev khaetskiy kharitonov
    kharlamov kharlampiev kharms khaustov khazanov khazin khemlin kheraskov khlestakov khloponin khlumov khodasevich
    khokhlov khrisogonov khristoforov kiktenko kiprianov kirikov kirilin kirillov kirilov kirkizh kirov kirpichenko
    kirsanov kiselev kisin kislitsyn kitov klaric klekh klenikov kleopin kleopov klepikov klepov klimentev klimentov
    klyuev knabengof knezevic knezovic knyazev kobakh kobrin kobzev kochergin kofanov kokh koklyushkin kolaric
    kolesnikov kolin kolobov kolokoltsev kolpakidi kolpakov kolyadin komarov komissarov kondratev kondratov kononov
    kononykhin konovalov konstantinov kontorovich kontrovskiy konyaev konyukov konyushevskiy kopelev kopylov
    korabalnikov korchagin kordic koretskiy korkishchenko kormiltsev kornilev kornilov korolenko korolev korolyuk
    koromilas korostelev korovin koryavin korzhavin kos koshelev kosmin kosnik kosoy kostin kotlyarevskiy kotov
    kotovskiy koval kovaldzhi kovalenko kovalev kovshov kozel kozhevnikov kozina kozlachkov kozlov kozmin kozyrev
    kralj kraljevic kramarenko krapivin krasilnikov krasnik kravchenko krivomazov krivtsov krizmanic kruchenykh
    krugosvetov krupin krupnik krupnov krusanov krutikhin kruz kryachko krylov kryukov krznaric kucherskiy kudinov
    kudryashov kudryavtsev kujundzic kulagin kulakov kulikov kupreyanov kuprin kupryashin kuratov kurchatkin kurilov
    kurkov kurochkin kurtovic kuvaev kuvaldin kuzechkin kuzikov kuzmin kuznetsov kvartalnov lagin lagunov lakhtionov
    laktionov lankov lapin lapitskiy laputin larionov latynin lavrentev lavrin lavrov laydon lazarev lebed lebedev
    leonidov leonov leontev lepekhin lermontov lesin leskov levanidov levitas levitin levonov levontev lichutin
    lidskiy ligachev likhachev likhanov limonov lipatov lipkin lipovetskiy lipskerov listev litavrin litvinov
    livadnyy livanov livri ljubic ljubicic lobanov lobkov loginov lomakin lomonosov lomov loncar loncaric lorchenkov
    loshchits loshkomoev loskutov lovchikov lovric loyko lozhkomoev lucic luginov lukic lukin lukoshin lukyanenko
    lukyanov lunts luppol luppov lutyanov luzhin lyalin lytkin lyubimov lyukin lyusin lyzhin majstorovic makanin
    makarenko makarev makarevich makarov makhanenko makhnach makin maksimishin maksimov maksimushkin malafeev
    malakheev malakhov malenkiy maletskiy malikov malinin malkin malyarov malyshev mamantov mamedov mamleev mamontov
    mandelshtam mandic manulkin manuylov manylin manylov maramzin margelov maric marinin marinovic marjanovic
    markelov markianov markov markovchin markovic marlinskiy marshak martemyanov martic martinovic martyanov
    martynov martytov marusic mashkin maslov matanovic matic matijasevic matijevic matkovic matosevic matveev mavrov
    mayakovskiy mayatnikov mazin medkov medved medvedev melikhov melitonov melnikov men meretskov merezhkovskiy
    merkulev merkulov merkurev merkurov merkushev mestrovic mesyats metlitskiy miftakhutdinov migulev mihaljevic
    mijatovic mikhailov mikhalchenko mikhalenko mikhaylin mikhaylov mikhaylovskiy mikheev mikitov mikulic
    mikushevich miletic milosevic milov minaev minin mirer mironov miroshnikov misaylov mishin mishkin mishnev
    mishustin miskovic mitrofanev mitrofanov mitrovic mitzoy mlinaric modestov mogila mogutin moiseev mokhnatkin
    molchanov monastyrskiy mordovtsev morkovin morozov morshchakov moschos moseev moskvin motorin moyseev mozgov
    mozgovoy mozhaev mozzhukhin mukhin muravev murman murmanchuk murmanenko murmanets murmanin murmanov murmanovskiy
    murmanskiy murmantsev murmanyuk muromskiy mustapic myagkov myasnikov myshkin nabokov nadson nagibin nagornyy
    nakhapetov narbikov narezhnyy naritsin nasedkin nasonov naugolnyy naumov navalnyy nayman nazarev nazarov nechaev
    nefedev nefedov negin nekhlyudov nekhoroshev neklyudov nekrasov nemchinov nemirov nemtsov nenarokov nesmeyanov
    nespanov nesterov netesov netrebo nevzorov neznanskiy nikandrov nikanorov nikiforov nikitin nikodimov nikolaenko
    nikolaev nikolaevich nikolic nikolin nikonov niktitin nikulin norov noskov nosov novakovic novgorodtsev novikov
    novodvorskiy novosel novoselov novoseltsev obrosimov obukhov ochin odintsov odoevskiy ofrosimov ogarev ogloblin
    okatov okhotin okulov okunev olbik olefir olesha oleynikov olferev olimpiev olisov olsufev oltukhov omelchuk
    omelyanov onisimov opimakhov orekhov orlov orlovskiy oseev osinskiy osipov osokin osorgin ostafev ostalskiy
    ostanin ostapov ostojic ostratov ostrovskiy ovchinnikov ovdokimov ovechkin ovrosimov ovseev pafnutev pafomov
    pakhmutov pakhomev pakhomov paley palitsin paltsev pamfilov panaev panfilev panfilov pankeev pankratev pankratov
    panov panteleev panyushkin paramonov parfenchikov parfenev parfenov parmenev parmenov parshchikov parshov
    pasechnik pashkov pashkovskiy pasternak pastukhov patrikeev paushkin paustovskiy pavelic pavic pavicic pavkovic
    pavlic pavlinov pavlov pavlovic pavlovskiy pavlyuk pchelkin pejic pelevin peppershteyn perestorin perfilev
    perfishin perkhurev perkhurov perkovic permyakov pertsev perumov pervushin peskov pestov petelin petkevich
    petkovic petric petricevic petrov petrovic petrushevskiy petsukh petukhov pevzner pigasev pigasov pikul pilnyak
    pimenov pintaric pisarev pisemskiy pishenko pitirimov pivovarov piyashev plakidin platonov platov platukhin
    plavilshchikov plotnikov plyushchev pobedonostsev podgorodetskiy podistov podkolzin podushkov pokrovskiy polevoy
    polievktov polikarpov polivanov poljak polokov polotskiy poluekhtov poluektov polukarpov poluyakhtov poluyanov
    polyakov polyanovskiy polyanskiy pomerantsev pomyalovskiy ponomarev poplavskiy popov popovic popugaev porfirev
    posavec potapev potapov pozamantir pozgalev pranjic prashkevich prigov prigozhin prilepin prishvin pristavkin
    privalov prokhanov prokhorov proklov prokofev prokopev prokopivich prokopov prorokov proshin prosvirnin protasev
    protasov protoklitov prudnikov prutkov puchkov pudeev pudov pupkin pushkin puskaric putin pyanov rabotnikov
    rachkov radic radishchev radivonov radocaj radosevic radugin radzinskiy rajkovic rakhmatullin rakov rantsov
    rasputin rastorguev ratnikov razvozhaev rekemchuk remezov remizov remnev rendulic repnikov rimskiy robski
    rodchenkov rodionov rodivonov rogov romanov romazanov rostov rozanov rozhkov rubanov rukavina rusakov ruzic
    ryabov rybakov ryleev rylnikov rysev ryzhonok rzhevskiy sablin sabljak sadofev sadofov sadulaev sadur safonov
    safronov sakharnov sakhnovskiy sakin salnikov salomatov samardzic samoylov samsonov samylin samylov sanaev
    sapronov saprykin saraskin saric savateev savatev savchenko savelev savelov savic savin savinov savkin
    savostyanov savvovich sazhin sazonov sbitnev sbruev segen sekatskiy sekulic seleznev selin seliverstov semenov
    senchin serafimovich serebrennikov serebryanskiy serenko sergeev serov sertic sevastyanov sevela sever
    severyanin severyanov seydov shabalov shakhmagonov shakirov shalamov shalikov shalyganov shambarov shaposhnikov
    sharapov shargunov sharov shashkov shatyrenok shcheglov shchekin shchekochikhin shchelkonogov shchepa shchepilo
    shchepkin shcherbakov shcherbin shchukin shemyakin shepilov sherstobitov shestakov shestinskiy shestkov
    shevchenko shevkun shevtsov sheyanov shilov shiryaev shishkin shishkov shmelev sholokhov shpanov shubin shukshin
    shurtakov shutko shvarts sid sidnin sidorkin sidorov silin simbirskiy simeonov simic simonov simunic simunovic
    sinyakin sinyavskiy sitnikov skapidarov skatov skidan skorenko skorobogatov skorokhodov skulskiy skuratov
    skvortsov slapovskiy slavnikov slepnev slepukhin slyunkov slyusarenko smekhov smirnov smolenskiy smolin
    smolnikov smorodinskiy snegirev sobakin sobchak sobol sobolev sofonov sofronev sofronov sogrin sokolov sokov
    sokurov solntsev solodnikov sologub solomatin solopov solovev solzhenitsin sopronov sorbatskiy sorokin sorotokin
    soshnikov sosnora sotnikov sovetov sozonov sozontov spiridonev spiridonov spivak spoljaric stanic stankovic
    starcevic starchenko starikov starkov starobinets starodubtsev starostenko stavetskiy stavrogin stefashin
    stelmakh stepnoy stimac stipic stognienko stogov stojanovic stratonikov strelkov strugatskie subbotin
    sudarushkin sukhanov sukhilin sukhov sumarokov suprunov surov suvorov svechin svetlov svinarenko sviridov
    svitnev svobodnykh sychev sychin sysoev tabakov tabatchikov tadic talanov taralov tarasev tarasov tarkhov
    tarkovskiy tarn tarusov tasbulatov temkin tendryakov terekhov terentev tereshkov tesakov teterin theodosioy
    tikhanin tikhomirov tikhon tikhonov timofeev titov titovykh tokar tokarev tolstoy tolstykh tomasevic tomasic
    tomic topchiev torlopov tovanichev trefilev trefilov tretyakov trifonov trofimov tropin trotskiy trudolyubov
    trufanov tsepov tsvetankov tsvetkov tsyganov tsypkin tuchkov turgenev turkalj turkovic turkul turov turovskiy
    tynyanov tyulpanov tyutchev udachin udalov udaltsov udodov uglev ulitskiy ulyanov upatov uspenskiy ustinov
    ustyanov utesov utkin uvarov vakhtin vakulenko vakulin vakulov valentic valentinov valetov vamvas varavva
    varchenko varlamov varnavin varshavskiy vasechkin vasechko vasileiadis vasileioy vasilenko vasilev vasilevich
    vasilopoylos vasilov vaskin vasyuchenko vavilin vavilov vayman vaynery vaysbekker vedenskiy veller veltman
    venediktov venevitinov veprev verkin vernikov vershinin verzilov veselov veselyy vetrov vidakovic vidovic
    vikelidis vikentev vikhrov vikkers viktorov vilmont vinkovic vinogradov vintilov virkhov vishnevskiy vishnyakov
    vitkovskiy vitushev vityazev vizbor vladimirov vladimirskiy vladimov vlahovic vlasev vlasic vlasov vnifatev
    voddenikov vodolazkin vojnovic volkov volochkov volodarskiy volodikhin volos vonifatev vonifatov vorobev voronov
    vorontsov vorotnikov voskoboynikov vostryakov votrin vovchok voylgari voynov voynovich vrdoljak vsevolozhskiy
    vuckovic vukelic vukovic vyazemskiy yadov yaguzhinskiy yakhin yakimov yakovlev yakushev yanin yankovskiy yanov
    yarin yarok yaskov yavorskiy yazov yudin yudov yukhnovskiy yuppi yurovskikh yurskiy yuzefovich zabolotskikh
    zabolotskiy zaborov zachos zadornov zadorov zafeiropoylos zagortsev zaimis zakharev zakharin zakharov zaliznyak
    zalotukha zalygin zamutkin zamyatin zamyslov zaostrovtsev zapletin zappas zarubin zatvornik zavolokin
    zayonchkovskiy zaytsev zbruev zelenin zemlyanoy zemskov zerrvos zharinov zharkovskiy zhbanov zhdanov
    zhemchuzhnikov zherebtsov zherikhov zhirinovskiy zhitinskiy zhitkov zhivago zhivetev zhuk zhukov zhukovskiy
    zhulikov zhulin zhuravlev zhuravskiy zhvalevskiy zhvalov ziganshin zikunov zimin zinovev zivkovic zlatogorskiy
    zlatoustskiy zlatovratskiy znamenskiy zolotko zolottsev zondberg zonis zoric zorich zorin zoshchenko zosimov
    zoteev zotev zotov zudin zuev zverev zvonitskiy zvyagin zyablikov zykin zykov zyuganov zyuzyukin
"""

SURNAMES: frozenset[str] = frozenset(_SURNAMES.split())
SURNAMES_FROM_OTHER_SCRIPTS: frozenset[str] = frozenset(_FROM_OTHER_SCRIPTS.split())
