"""Stems of common words in news by level, four times their weight. Written by `python -m training.story_words`."""

from __future__ import annotations

LEVELS: dict[int, str] = {
    2: """
        part
    """,
    3: """
        call count form govern includ lead nation politic report week work
    """,
    4: """
        both campaign come continu elect ever high issu long major month need offic point polic publ real right
        show sinc support take think told want way well
    """,
    5: """
        accord administr anoth believ bill care case chang clear direct fact feder follow found gener group help
        know law look memb mill move numb own person plan presidenti quest recent same saying secur see sign
        such talk thing thre vote wheth
    """,
    6: """
        action allow alread among appear argu around asked attack becom came candidat claim clos concern deal
        decis econom effort end expect face far few fight find forc good great happen hard health hold keep
        later least left less like making matt mean media meet must near never next official open pass past
        percent plac power problem protect provid put read releas remain seem sever start state term though too
        top turn voter without world
    """,
    7: """
        acros actu added again ago agre announc away based bett big busi certain challeng chief comment
        congression conservat control court creat current debat different doing done earl earli enough fail
        foreign four full give got hand head hear home important increas inform interest interview lawmak leav
        legal line littl live lot mone night offer offici old once oppos order other play poll posit proces
        program push race rais reason record relat respons result run second seen serv set side someth spend
        stand strong suggest system tell took trying until use used view war wrot
    """,
    8: """
        able accus activ advis agenc almost along alway anyth approv attempt behind best bring build caus charg
        coming commun compan consider cost cours critic decad decid deep defend demand describ detail don't each
        effect event evid execut fami feel final five free fund furth futur given having held himself histo hope
        hour idea investig involv job judg key kill kind known larg late led level life limit man manag mass
        measur messag milita morn name noth often outsid particular pay poss potenti promis propos rath reach
        reform requir respond return risk role rule runn school seek seni sens shar short similar six small soci
        speech staff step stop strateg sure taken taking target tax team third thought threat toward try tweet
        warn went win within word writ
    """,
    9: """
        accept account addres agree ahead aide alleg alli answ anti anyon approach area avoid back bad battl
        began benefit black bord break broad budget cannot chanc check children citizen civil co conduct confer
        confirm contribut countr cover crisi cut data death declar declin develop difficult discuss eith email
        especi everyon exampl explain fall favor fear figur forward friend front gave ground grow half human
        illeg immigr intellig investigat jobs join latest laws leadership legisl liber list local lost low lower
        main make market men mind miss moment nomine opin prepar pressur prevent prima privat protest quick rate
        receiv refus remark represent request review send sent seriou significant simp singl someon soon sourc
        speci stay test themselv thousand threaten togeth total trad treat tried true understand using viol ways
        whos women won wrong young
    """,
    10: """
        acces acknowledg adding addition advanc advocat agenda am amount apparent ask attent author averag base
        becam begin beyond biggest blam block board book brief brought capt choic clas common compar conservativ
        consid convers coverag crim crimin criticism criticiz crowd damag dead deni determin didn't docu doesn't
        dollar dozen driv due educ eight else emerg employe enforce ensur enter establish estimat everyth exact
        exchang exist expand expert express fair famil financi fire firm focu focus gain giving glob goal goes
        handl highlight hit host immediate immigrant impact impeach incom independent indicat individu initi
        insid insist invest itself lack large launch lawy learn lett met minut nomin non note noted oper
        opponent opportun organiz page perform perhap phon pick plann popular practic present presidenc probab
        produc product profess project prosecut public publish rall re reduc referr reject remov respect rest
        room saw seat self seri shift shot situ spent spok spokesm stag standard statu struggl stud student
        subject surpris tens th tough travel valu victo visit voic voted voting wait walk weapon whom wide will
        winn
    """,
    11: """
        abil abus address affect age agent alon amid analysi appl arriv articl asking assault attend authorit
        avail ban bank basic beginn bipartis business can't choos colleagu collect com commit committ complet
        conclud conflict confront connect constitution consum contact contain coronaviru counsel coupl cuts
        defeat defin deliver design divid door doubt drug earn easi employ encourag ended energ engag entir
        equal era essenti eventu experi facing fellow field fired floor game gets gone grant growth gun heard
        heart huge hundred hurt ignor impos improv increasing individual indust influ insur intend isn't knew
        largest legislat light link listen living lose loss love maintain medic ment moderat most moving multipl
        natur necessa negotiat network norm onlin operat option origin paid partis path period piec poor popul
        predict prett previou previous pric prior pro prob promot prov pull question quit rang rank react
        reflect regard region relationship repeated replac restrict reveal rise rival roll ruling safe safet
        schedul secret sect separat seven shoot site slow societ solut sometim son sort sought sound specif
        specific spread star strik success summ taxe televis terr terror they'r town track tradition train
        troubl trust truth ultimate victim violat websit weekend whol wing woman wors worth
    """,
    12: """
        abov absolute achiev acting addit adult advantag afternoon aggress aimed analyst announce annu appeal
        appoint arrest assert assist audi auth background balanc ballot beat behavi bid bit boost brok buy capit
        carr carri cast centu chair chamb citi climat coal command communic communit compet complain complete
        compromis condit consequenc consistent content contest contract contrast controll controvers controversi
        convent convict convinc core correct credit cultur dangerou date debt deliv democrac demonstrat died
        differ diplomat discus dismiss disput divis domest donor doubl draw drop dropp easy effective embrac
        emergenc endors entire even examin except expens extend extrem faced failur faith fals familiar fast
        fath featur felt filed fill financ fine fisc food fuel gather harm hate highest histor honor identifi
        import incident inst intent interfer introduc invit journal kept land languag lean length losing margin
        meant memo mistak moral moved named negoti nine nor nuclear object obtain offens ones ongo outcom
        overall pandem panel paper parent partn per percentag permiss pictur pledg possibil prais press principl
        profil progres progress prompt prospect purpos pursu putt quot raci ran rare rece recogniz red regul
        regular rememb remind repeat reported resident resign resourc responsibil revers rhetor road rough round
        scal search seeing select sell serious sexu sharp simpl stak stopp styl succes suffer suppos suspect
        teach technolog testimon throughout ties toggl trail trial troop type typic undermin unles unlike upon
        urged usual variou vast vers via virtu wake water wealth whatev wife wish won't worr worst written
    """,
    13: """
        abort ad add admitt adopt aid alternat anger angr appe appropriat asid assess assum awar bann basi bear
        behalf belief bigg blast blow blue body bomb born branch broken broth built camp captur cash caught
        celebrat child church cited citing clean close color column combat combin complaint complicat conclus
        condemn confid construct contend corrupt cutt cycl dang daught deadlin deficit degre dela delay deny
        depend deport deserv desir disagre disappoint diseas divers doct dominat drew driven elector eliminat
        enact enem enforc environ everybod exercis expans experienc expos extens fell fewer finish fix folk
        fourth frequent fundament fundrais gas guarante guid guilt guns guy happ headlin heat historic hoping
        hospit husband imagin immediat implement imposs inqui jump kick lawsuit leak liberal lobby locat lock
        longtim magazin mandat manufactur mere mid midterm mile model modern moth narrat narrow negat newspap
        nominat notic noting observ obvious occurr otherwis outlet overwhelm owner packag pain parti participat
        patient paying payment peac perfect permanent physic platform port prison procedur proceed prominent
        proposal proud provis punish purchas quart racist radic radio rating realiz recall recommend refer
        relief religiou renew repe reprint require resist resolv retir revenu rich rising root sale sanct save
        scen scor season seiz sett sex shap shock shown shut shutdown signal sitt spokeswom stanc stick stock
        stood struck sudden suit surg surve swing tabl task taxpay tend terrorism throw tool topic touch trend
        trill trip twic unclear unemploy unprecedent unusu veteran violent viru vulner wage wasn't wave weak
        weigh welcom witness worri you'r
    """,
    14: """
        abandon activit ads alarm alleged ally anticipat apart applic aren't arms assur attract authoriz bias
        billionair blood bottom brand burn cancel candidac capac car card channel charact cheer circumst
        citizenship code collaps comfort competit complex comprehens comput cond confident confus consensu
        conspirac constant consult context cooperat coordinat corpor corporat cros cross cruci dark de delegat
        destroy destruct devic differenc digit disast disclos disrupt donat draft drawn duty eager echo
        electorat elit elsewher emphasiz ending ends environment error estat ethic exit extent extreme eye eyes
        fake favorit firing flag flow fought fraud frustrat gay generat gotten grand grew hack healthcar heav
        heavi herself honest http ident identif ideologic ill impress incumbent indict infect infrastructur
        initiat injur inspect inspir intens jail kids knowledg label laid legislatur lies lift lived lying
        machin mail mainstream marriag match materi mention minimum mount murd nationwid necessari newl notion
        numerou obstruct obviou oil older opposit outbreak outlin outrag overhaul passag penalt personnel phas
        plant plus pose possib pre primar priorit profession profit prohibit propert puts quiet rapid recess
        reduct reelect regardles regim relative reli rely reput resolut restor rock ruled runs rush saving scand
        scar scient scrutin sees settl shak sick signatur sit size skeptic skill slight smart solv somebod spac
        spark split spot spring stepp storm straight strength strict structur subsequent substanti summit
        surround surveill surviv suspend sweep tactic tank tech technic tempora testif text theo thus tied titl
        tone tonight tour tout trul unabl unfair urging user uses v vehicl veter vision vowed warm wear wins
        withdraw witnes wouldn't wound yesterda zero
    """,
    15: """
        abroad accomplish actor acts adds administrat advertis advic advocac aim airport alert align alongsid
        answer anybod anywa apologiz arm aspect assistant attitud automat award backlash bar bare barri begun
        belong birth box bridg broadcast burden businessm buying camera carry catch celebr chain chao chos circl
        clash classifi collus comp conced cooper crack craz credibil criminal deem demonstr denounc deploy
        destro devastat die dinn discover discrimin dist distinct distract distribut dramat economic edge educat
        element elig embarrass emotion endorse endur enjoy enormou entr equip escalat ex excus exempt expir
        explan explicit expres extraordina facil fallen farm fault feed femal filing firearm fit flaw flight
        flood foot fram fresh frustr gap gend giant girl graduat grav greatest grown halt hang harsh hasn't
        hoped horr hospital hostil hot hotel household inaugur inbox indic instruct insult integr interact
        interpret invok involve iron item judici jury knock lady last laugh legac legitimat lesson leverag
        libertar licens lie liter loan loom lots loud lowest male mann mask meddl mess method migrant mislead
        missil mock modest momentum motiv motivat myself national neighborhood net nice nonprofit oblig onto op
        opportunit ourselv oust overturn pace pack paint pattern permit persuad pic plead plent povert pray pref
        premium preserv presumpt privileg process proof prop pundit qual quo racism rail recove refuge register
        regulat relevant relig reopen repli retire revel rural scenario screen sensit sentenc senti silenc slamm
        social soldi sole solid somehow somewhat speed spirit spoken spokesperson sport spotlight strang
        strengthen stress stretch stuff stunn subpoena subsid suburb succe sufficient supp surfac survey sustain
        swift tariff tear tenur territo them therefor they'v ticket tight trans transcript uncertaint
        unconstitution underscor undocument uniqu unpopular unveil upcom upset vital warrant wars wast
        whistleblow widespread willing wind window wond wonder
    """,
    16: """
        accident accurat achieve acted adjust admir admiss admit affiliat afraid aftermath afterward aisl alter
        altogeth amnest anonym anymor anywher appli appreciat asks asset assign attorney attribut await badl
        balk bargain battleground blog blunt boast bold boom boss bound breach breath brut bull cabl calculat
        calm canc capabl careful cars caucus ceil ceremon chant characteriz chart cheap chosen cite class client
        climb clip commentat commerci communicat comparison compell concept concess constituent consultant
        contra contradict corn couldn't counterpart craft crash cred curb custod definite desk detain detent
        devot dictat dirt disagree disappear disclosur dismantl dismis displa dissent distanc dramatic ease
        editori empt enabl enroll entertain entitle episod escap establ evil executiv exploit explor explos
        export extra facilit famou fate feet felon fenc filibust flat flip forecast forget forth fulfill funct
        gath gear grad gradu gues guest guidelin guys harass haven't hawk headquart hero hike hint hire hired
        hiring holida hopeful ideolog imple implic improve industr influenti innocent intellectu intervent joke
        journalism justif latt lay loyal map marri massacr meaning merit militant minorit misconduct mix mobil
        motion movi nearb neighb nonpartis oath occas occasion occur odds offend ordina ought outright overcom
        oversea overwhelming owned pair peace pend perceiv percept perspect phras pitch pivot plea pocket pois
        polariz pool portray posed pour precedent precise predecess private progressiv proven qualif ramp
        recover recruit referenc regulato reiterat reluctant repeal replace rescu restaurant resum retail retain
        reve revis reward riot sad sat scholar scop scrambl seeming sets sham ship shop shouldn't shout silent
        smok sold spik spons sponsor stark stead strain string strongest stuck stupid submitt suicid switch
        symbol tackl tall teenag temporari ten testifi theor threshold timing tomorrow traff traged transform
        transparenc trigg trigger turnout understood unfold unknown uphold urge urgent utter variet veto victor
        visa vocal volunte weaken weight welfar wild wrongdo youth zone
    """,
    17: """
        abid absenc absolut absurd accelerat affirm aggressive aircraft aired alien alienat aliv ambit ambitiou
        analyz anch anniversa anonymou anxiet apolog applaud appointe approximate art aspir assembl assumpt
        asylum atmospher attach auto avert baby bans bars bigot blind bodi bond borrow bought boy brain bunch
        busy campu carbon catastroph cell champ circulat cliff clinic clock closest cloth coincid commenta
        compil compli component compound consent contempt contentiou convention cool countles crew crit crush
        damn dealt decreas dedicat defect defi deleg deliberat demograph departur derail desperat detect dialogu
        disapprov disciplin disgust dishonest disturb document downplay drama drink drov dump duti dynam
        efficient elder emiss encount engage enjo enthusiasm entit entitl erupt everywher evident evolv excit
        exclud exclus facto fallout famous fans fash fatal fees fierc film fing fixed flee float fly flying fool
        forev forg fortun framework gift grab greet griev gros gunm hail he'd he'll hits hitt hole humanitar
        hundr hung ideal immun inappropriat inclus inequal infl influenc initiativ inner install intention invas
        isolat landmark laying legaliz lied load lobb lockdown logic loophol loser loved majorit maker mandato
        mate material math maximum medicin mine mixed monitor mood murder notab notabl novel nowher nurs obsess
        occup operativ opt optimist org overse particip participant partisanship payroll peak personal philosoph
        plain planet playback plot polar pollst possess postpon pound preferr presid pretend prevail primari
        print proce proclaim profound propaganda proper proponent punch pure pursuit qualifi raid rape rebel
        rebuk reces recipient recogn recount referendum regret rein reinforc resort respondent retreat reviv rid
        ridiculou ring robust rocket rout routin routine rumor sacrific safeguard sampl saved scandal schem
        separ settle shadow shield shortag showdown shrink sidelin sight sist skepticism slash sleep soft
        somewher spectrum specul spin spy stall stamp statewid statut steal stem stimulu stream submit subscrib
        subst succeed successful sue sued suff supervis supposed supremac surrogat surv suspic sway sworn
        symptom tact talent tape telephon temperatur they'll thorough threw thriv thrown tie tighten tired toll
        toxic trac traffick trag transf transparent tremendou trie truck twist ugly unaccept uncertain underly
        uniform unilater universit unnecessa unrest unsupport upheld upper ups useful valid verif versu viral vs
        wash watchdog weath weren't wint witch withhold workforc workplac worldwid yourself
    """,
    18: """
        aboard abrupt absent access acquir active ages aims airlin airstrik alik amaz ammun applaus arena arguab
        arrang arrange asses audit authoritar automatic awful bail ballist bash beauti bet betray bin bind bitt
        bizarr bloc bolst bright brush bullet bump bureaucrac bureaucrat bus calendar cap capabilit caps caut
        caution ceas chapt clarif closur cloud collud comed concert concret consci consequ constituenc consulat
        convert counterterrorism courag crackdown credential cris critiqu cry curtail cyber databas deduct
        default defendant delet deliberate dependent depict descript desperate destin dign diminish diplomac
        dire disastrou discourag discours discredit discriminat dispatch display disproportionate distort dog
        dragg drill dron dubb duck dying elevat embolden emphasi empower energiz enhanc enthusiast epidem equit
        equivalent eras erod evaluat everyda exacerbat exaggerat exceed excellent excess explod exposur
        facilitat false fan fixing flew flexibil footag football freshm frontrunn fun function generou genuin
        glad gold golf grassroot grate grip gubernatori habit haul heal height heighten hoax horrif hors hostag
        hurdl icon identify illnes illustrat imminent inaccurat incent incentiv inclin incorrect incredib inevit
        infamou inflict inherent inject injustic innov inquir insight instant interrupt interven intimidat jihad
        journe jurisdict justifi kid lament lash lawful lend lesb lifetim liked litig lone longest longstand
        loos loyalt luck lunch manipulat marijuana marketplac mast midnight midst migr mirr mobiliz mouth multi
        music mutu navigat neck neutr nightmar nonsens obscur obstacl offset oppress optimism orient outrageou
        outreach outspoken ownership owns panic paus paycheck peer pens permitt petit phenomenon pipelin plagu
        plaintiff plung poison policymak pollut position postur prescript presumab prid princip professional
        programm provok rain random rational rattl readi reassur rebuild recov regain registr relativ remember
        rent resid resonat respective restrain restraint retali retaliat rhetoric ride rigg rollout row ruin
        safer scientif scream segment sequest shelt shopp shor should shutt sing sink sits sixth skin slave slog
        smear smil smooth soar soil solicit sorr spar speculat spell spurr stabil stabl standoff steep stemm
        stok stolen stres stumbl stump subsidiz suppl suppress surprising suspiciou taught teen theat thin
        timelin tiny tip toler tolerat tortur toss transact translat trash trib trick tune ultimat unauthoriz
        uncomfort undercut underwa unexpect unifi unleash unsubscrib urgenc vacat vagu vari verdict vett visibl
        waiv wary whenev wider wield wire wisdom wise yell yield
    """,
    19: """
        accommodat accompani accompl accurac accurate acquitt addict adher allegi allocat alternativ anytim
        applicant apply apprehend architect aris arra arsen articulat assassin attende audienc backdrop bailout
        band bankruptc barrel baseball bed behav bench blatant blown bolster boot bottl boycott boys bragg brav
        breakfast brutal bubbl bulk burst bust button calcul cancell capital capitalism carv casualt catego
        categor cautiou celebrit cellphon cement center certaint champion chaot char chemic chill chunk
        classroom clue collar compos conceal concentrat confidenti consequenti conservatism conspir continent
        conven cops counter coup cruel crusad curiou currenc cybersecur danc dating debunk decenc decent deepen
        definit defund defy delive dent depth descend desert designat deter diagnos diff disabl discret
        discriminato disdain disgrac dislik disregard disrespect distrust divert dodg domin dominant doom dossi
        downtown drag dress dumb dynamic earliest elaborat electric electron emot emplo en endanger endles engin
        engine engineer entrepreneur escal espionag etc ethn evangelic exclusive exhaust expertis extremism feud
        fever finaliz firestorm fits flam flash fled flex flipp fold forgotten former forthcom fossil fract
        fractur freez fruit funer furlough gaff gestur gonna grabb graph grappl gras grasp greenhous gridlock
        gut hair hamm hammer handgun happi hardlin hat hatr heel helicopt hiding hometown hypocris impass
        imprison inabil inadequat inch incred induc inevitab inherit inju innovat instinct institution
        insufficient integrat interim intrus invad irrespons jeopard jeopardiz jet justific landscap lectur
        legitimac leth liabil liar lieutenant likelihood magic maneuv manifest marr meal meantim meat mechanism
        medi membership memor minimiz misdemean misinform mob mogul mom monu mortgag nail nast nationalism
        neighbor nervou nois odd orchestrat outc outgo outstand over overlook overreach overrid oversee pact
        parad passeng pathwa payer pays perpetrat persecut persistent pilot plaus podcast politiciz pop popp pot
        precinct precis prefer pregnanc pregnant prelimina premis preview prioritiz problemat prolong proport
        protocol provinc pump purport quarantin quid rally raw realist reckles recus refrain remed repair repl
        rescind resembl resent responsibilit revok revolt rewrit ripp risen sail sake sala sanctua satellit savv
        scrap script servant setback severe shall shatter shed shell shin shirt shutter sided signific
        simultaneous skipp slam slav slip slipp socialism soften softwar solidar sons sophisticat soul
        sovereignt special spill spous squeez stagger stalemat staunch steer stripp study substant summa superi
        suppli swamp swath swept sympath sympathet takeaway takeov tale techniqu tendenc termin terminat theft
        they'd thrill thwart tilt tipp toppl tract transferr transgend tree tripl turmoil unanimou unanimous
        uncover undecid underestimat undo unfortunat uninsur unlaw unnam unsuccess upend upward vaccin vary
        ventur venu viabl viciou volatil volum vowing wedd weird wherea widen worldview worsen worship wrapp
        wreck
    """,
    20: """
        abol absente activism actres adamant adapt administer adversar affili affirmat airing airwav albeit
        allud anecdot anim appall apparatu artist athlet audio aware awkward babi backfir backward bag bait
        balloon barb basketball batter beaten benchmark beneficiar bent biograph bite blank blanket bless blogg
        blueprint boil bombshell bone boring botch bounc breakdown breakthrough broaden buri buyer buzz campus
        capabil capp centerpiec centur chatt chest choru chron cigarett circumvent clerk coach coerc coffe
        comeback compel competent complic compris conferenc confess cons considerab consolidat consumpt
        contemplat convenient cop correspond courthous courtroom cousin crippl criter criticis crud cruis curv
        cynic dad dare dated dawn debacl decri defiant degrad deliber demographic derid destabiliz detaine
        detract dig dilemma disadvantag disconnect discov disinform disparag dispos disproportionat distant
        distinguish ditch divorc doctrin documenta dogg downturn drain drown dry dysfunct dysfunction ears
        easing eat eating eligibil embattl empow encounter enlist enrich ensu envision equat erect evacuat evalu
        exception exhibit expell extract factor factu fantas fashion femin fier firework flagg flavor flu flur
        foes forceful format formid formula fragil fray freed friendship frighten fring funn funnel furor fury
        gambl gaps gaug general genuine geograph glanc glas glimps grill groundwork hadn't harden hardest
        hashtag haven hedg hidden homicid horizon hospitaliz huddl humiliat identic identific idiot ignit imped
        impl implicat implicit improp impuls inact incompetent inconsistent indefinite ineffect infant injunct
        input insan intact intensifi introduct invent ire isol jets jobles joking kiss knee knowing lame
        landslid laps layer lifelin liken lined linger lining loot lung luxu mad magnitud manipul marginaliz
        medium metal mild minim mining misl misrepresent misstep mistaken mitigat mode mosqu mourn muscl myriad
        myth naming nd necess neo newsroom notifi notoriou objectiv occupi oldest opioid opted oral originat
        outlaw outlook overshadow owe paragraph parallel pardon parliamenta partisan passionat pati pen peril
        perspectiv persuas philanthrop pile pill pin plummet podium polit populat portra portrait posses potent
        preach precaut preced predat preferenc presum pronounc provocat psycholog psychologic pullquot pushback
        radical rage ralli rampant rant ratchet rated ration reaffirm realit rebound recept reckon reconcil
        reconsid redact redefin reinstat relax relentles reliev remarkab remot reproduct reset reshap restart
        rethink retweet ridicul robot rogu rubb runoff satisfi secular seed semi sequestr seventh shad shame
        sheer sheet shipp showcas shy sieg sincer sizabl skyrocket slapp slic slid slim smash smuggl sober solar
        song sour sparr spat spearhead spectacl spit spontaneou sprawl spur spying stack stadium startl steadi
        steam stereotyp stifl stringent striv strok studi stunt subtl suck suing summon surrend suspens systemat
        tamper tap tast temp tempera tempt tent testify thread thrust tier topp torn toughest trait trajecto
        transit transmiss trap tribut trickl triumph tuit tweak twin unanswer unarm unawar unchang undergo
        undertak undoubted uneas unfavor unfit unhapp unidentifi unify unlimit unpredict unravel unrelat unwill
        upgrad uptick usher vacanc vaping vehement verb verg verifi viewpoint vigorous void volunta voluntari
        vouch vow vying warfar whatsoev wherev withdrew withheld woke wore worn worry wrap wrestl you'll
    """,
    21: """
        absorb academic adequat adequate advers adversa affluent aged aided aiming airplan alleviat aloud alt
        ampl ancient animal animat annex annoy anthem anxiou appetit appreci appropriate arbitra arch aros asham
        assail astonish automobil availabil backlog bang bankrupt barrag baseles bathroom battlefield beds beef
        begg being belov beneath bilater biologic bipartisanship bird birthda bitter bleed blew boat boon bother
        boundar boxe brac brazen brick brilliant brink broker bully bury butt buys candid capitaliz cared caring
        carnag cartoon casino casu cater censorship chairmen character charit chat cheat chicken cig circu
        clarifi classmat clin clinch clust collaborat collective commemorat commut compass compensat conceiv
        concentr condition confin congratulat congreg consciou conscious consecut constraint contempora
        contradicto conve conveni coordin copi corroborat courageou covert coward creep crop crying culminat
        cultivat cure cyberattack deadliest deadlock debut decept decided deductibl defam defer deflect demean
        demoniz denial deplo depos deposit depriv deriv despair deteriorat deterr devis dial diet digg dioxid
        discharg discontent discount discove discrepanc discretiona disgrace disguis disord disparit distingu
        distres dividend dogs downpla downsid downward drift dubiou dug dust edged efficienc eighth electabil
        embark embedd enrolle entail entrench epidemiolog equipp escort espous essa essenc ethnic evad
        evangelical evas evolut exce excerpt exert existenti exonerat expedit expenditur extort extraordinari
        eyed fabricat fade falsehood fantast farth fascinat fastest fat fatigu favorab feds fee fend fervent
        fict fide fierce firefight firsthand flank flar fluid fond force fraught frenz galvaniz garner gasolin
        gavel gays girlfriend glar global glov government governorship grandfath grenad groce guess gunshot gutt
        hallmark hardship hated haunt headach heed helm hesitat hijack hing holiday hollow homeles homophob
        homosexual hover hurl hypothetic immens immor impend impli implor improper inadvertent incit incompet
        incorporat indirect infight inflam inflammato inflat influx info infus inmat innoc instabil insurgent
        intelligent intensif intimat intimid irrelevant joked journalist juni keen kneel lambast laptop laud
        launder lax layoff lays leg liaison liberalism liberat lifestyl limbo lit litan litigat loath logistic
        loop loosen loving ly mainland mans mantra materializ mathematic meltdown memoir millionair minu miracl
        misguid mishandl misunderstand misus monst mull myste narrativ needl negative neglect neglig nerv newcom
        newest nicknam nod nose notch nuanc nuts olds onslaught optic ostensib ours outdat outdo outset outsiz
        outsourc outweigh overdos oversaw overstat owed owning panick paperwork passport patriotism peaceful
        peddl peopl perju perpetu perpetuat pertain pickup pinn pitt plat plott ploy populism populou posing
        possibilit pragmat preciou predominant prejudic prematur prescrib proclam prolifer pron pronounce
        propell prosecutori provoc prox publiciz purpl purported qualific qualit quell radar radicaliz railroad
        rampag ranch rapist rd realm reasonab rebell rebutt reclaim reconcili recre reel refug reign remote rend
        render replicat respirato retaliato retract revamp reveng revisit richest riding rift roar roil roof
        rope sabotag sack sacr saga salar sanction satisf savag scath scorch scorn scrapp scratch screw
        scrutiniz secrec secretar segreg seizur sexism sexist shaken sharehold she'd shoe shook shortcom
        sidewalk sill sin skew slap snip sovereign specializ spect spectacular spir spiritu spoil spott sprint
        square stabiliz stagnant stakehold station statuto steadfast stiff sting stir stirr stomach stopgap
        straightforward straw streak stronghold stubborn studio subordinat substitut subvert sum summariz
        suppres surge surpass suscept swear sweet swell swip systematic tailor tamp tang taped taunt taxing
        technologic terrib terrifi territor theoretic therap thereb thorn thug thumb tide tips ton tons torch
        trapp trov tumbl tying tyrann unaccompani underground undu unintend unique unjust unpaid unrealist
        unsettl unsubstantiat unsur unsustain untru upris uproar upsid utiliz vacuum verific vindicat volunteer
        vulnerabil vulnerabilit waged waging warri waving wealthiest weed weekda whin whistl whopp wildfir wipe
        wiped woes wonk www xenophob youngest
    """,
    22: """
        abolish abstract accommod accumulat accustom activat acut adjourn administ affront aging agitat aiding
        airspac algorithm aluminum amplifi analog anarch ancest angri anticip appeas apprehens arc arming armor
        artifici artille auster authent authentic automak backtrack backup baffl bark barricad baselin batch
        beer behead benefici bestsell bids blund bn bogu bombast bona booed booth bore bow boyfriend bracket
        breed bribe bruis budd budg buoy buse bypass cage calculu carpet cartel cave certificat characteristic
        charm chastis checkpoint cheerlead cher chid chok clarific cling coalesc coalit cocktail coherent cohes
        coin comic commend compens complicit con conce condon confidant congressmen conserv constitutional
        constrain contingent contracept convey corrid cough counterintellig counterproduct covet crank cried
        criminaliz cruelt crumbl crunch curfew dailycallernewsfound dangerous daring dash deaf deck dedic defenc
        defus delicat delight delv demis democratic denuclear denunci despis deterrent devolv diagnosi dies dipp
        disabil disarra discomfort dism dispar dispens dispers displac dissident dose downgrad dracon drast
        drastic dres drought drunk dual duel dwarf dwell dynast ear earthquak eclips ego egregiou electronic
        elicit elimin em emeritu empath endang engulf enrag enshrin enslav entiret envelop environmental envis
        envo epic epicent eradicat eros etern exam exceeding excell excite experiment extensive extern
        extramarit facult fasc favorabil favour feedback firebrand fist fixat fixe fixer flesh flock flop flout
        flown foe forbid forbidden foremost forgive forgot fortunat frack franchis fraudulent freak frequenc
        frozen galle gallon gambit garbag gase gentl geopolitic greed grief gripp gross gunfir gunn hardwork
        harvest hash hats healthi heartbreak heaven heir heroin homosexu hub humbl humor hush hype hyper
        hyperbol hypocritic hyster identit ignorant illegitimat illicit illness illus imperil impoverish impun
        incap incarcer incarcerat incentiviz incomplet inconsistenc inconvenient increment indo infuriat ing ink
        ins insecur insert instru instrument intercontinent interrogat intoler invalidat invis irration jabs
        jacket jarr jerk juic juror kidnapp kitchen knif ladd lagg laund leap leas legs lessen lets levi librar
        lifelong lightn liner lion literatur lobbi log logo lotte loudest lows lucrat mainten makeup malign maps
        matchup matter matur maximiz meaningles mega meme menac mental merg metric microphon mileston milit
        mindset mired modifi mold moms mortar mysteriou naked neurosurgeon neutral nobl noon notif notorious
        obligat offshor omnibu onetim orbit ordin outli outpac outperform output overdu overflow overlap overrul
        overt overthrow overtim owes pann pant par patch pathet pave pegg penaliz persist persona pett pharmac
        pharmaceutic piled pillar pink pioneer pipe pistol pizza plast plight portfolio positive pounc
        prestigiou prey priest productiv prohib promin prosperou protract provision proxim punit punt purg
        purpose puzzl quarterback quash quasi quipp racing rack raucou reap reced recit reckless refin refund
        refut relentless reliab reliant relish reluct remaind reminiscent renegotiat repress repriev residenc
        respectful restructur retak reunit revolv riddl rider rigorou rip rippl roadblock rode rous salut
        satiric scam scold semiautomat shelv shortfall shotgun shov shrugg sic siding sincere singular sins
        sized skirt slaught slew slogan slot slowdown slugg slur smack snap sneak soak solemn someda sow
        speakership spec speechwrit spew spra spre stabb stalwart standpoint starv statehous stav stockpil stol
        strategic streamlin sub submiss subwa supplement surplu surrender swallow swirl sword tag tagg tail
        taint tat teeth teleprompt tentat tepid terrain terrif terrify textbook their thereaft thick throat
        toilet tongu tops tore tradit transformat transition transmitt traumat travell trio troll truc
        trustworth tumultuou tuned tunnel unbeliev unborn underlin understandab undisclos unelect unequivoc
        unfound unhing unif unlawful unoffici unresolv unseat unst unsuccessful unthink unwant uphill uranium
        usat useles util vacant validat vanish veer veil vend verac vest viabil vigil vigilant villain vitriol
        vows vulgar waver weakness wedg whipp who'v wholesal withdrawn worrisom yellow your
    """,
    23: """
        abilit accompan accompany accountant acquaint acquis acre acronym advance aeri afoul aggravat aggregat
        amass amateur ambiguou ambush amplif analys anew antipath ardent arrog arrogant ass assailant assassinat
        atop atrocit attain autonom autops avers awesom backbon baked barbar bask batt batte beaut bedroom
        beforehand beholden beli beneficia berat biblic bidd bike blackmail bleak blend blink blister bloat
        blockad bloodsh blowback bogg bombard bonu bonus brag brash bread brib bristl broadband brunt buckl
        budgeta bundl bunk burdensom bypas bystand cafe cake capita carav careles caricatur cascad categoric
        caveat cens censor certifi chalk chemical cherish churn clev clout clown clutch cocain coff cohort
        collabor collis combatant comfortab commemor comply concurr condolenc confiscat conflat conform
        congresswomen consist consistenc contagiou contestant contingenc converg cope cornerston couch crie cron
        culmin culprit cult curs curtain daunt deceas decimat decisive decre decry deed deficienc definitive
        delegitimiz delus demon dens deplor deplorabl deregul derogato desper despic detach detonat detriment
        devast diabet dictatorship diligent dimens dimin dining directiv disabilit disaffect disarm disavow
        disband discard discern disciplina discord disenfranchis disgruntl dish disma dismay disparat displeasur
        dissatisfact disseminat dissolv distress domain downright duly durabl durat dwindl earmark elus emanat
        embodi embroil emphatic empiric enclav encompass encourage encroach endeav enormous enthusiastic
        evaporat evok exces exhort exil exoner expuls eyebrow eyeing fabr fabric fading famed fanc fann fared
        farewell fascism fatalit feat fetal filt finest fingerprint fitt flagrant flashpoint flav fleet flie
        flirt flopp fodd forcib forefront foresee forgiven foul freight freshmen fret frisk frivolou fundamental
        futil geniu genocid gerrymander ghost glee glitch glow goer gotta gown grandchildren grandmoth
        grandparent gratitud grid grind grop gruel grumbl gunmen gush hallwa hamp hamper handcuff handi harmon
        hasti hater havoc headwind heartland heckl heft herd hers hesitant highway hip homeless hopp horrify
        hotl hottest howl hug humil hypocrit ideologu illegal illuminat image immigrat imparti impedi imperat
        imperfect imply inappropriate incessant incriminat inexcus infiltrat informant ingredient inhuman inroad
        insensit instill intensify inter internation interrog intrigu intrud invariab irritat iter jab jam
        jihadi keynot kilomet km labs laced lacklust languish laught lavish lawles lawless leewa legend legenda
        lens liabl ling liquid localit lodg logg ludicrou lurch magnat maliciou maneuver mantl marry marti
        master matern mechanic melt memorandum mend menu messeng metaph methodic methodolog metr milk mimic
        miner mint mirror miser mistreat mocke moder moderniz momentou monarch monopo mortal motorcycl
        multilater municip nationaliz nefariou negativ nephew newborn newer newfound nightclub nonexistent
        nonviolent nonwhit normal normaliz noteworth nudg obey obscen occupant oft oligarch ominou omiss omitt
        onerou onstag optim outburst outfit outspent ovat overblown overestimat overseen oxygen pageant palp
        paradox paranoid parl passionate patron paved peculiar pedestr penchant penetrat pepp perilou perk
        personalit pervas pervers pessimist philosophic pieceme pits place plug plural pneumon poet polite
        poorest porn powerles precariou predictab preexist prep prepared pretens prevalent privatiz prodd propel
        proportion prostitut protection pulpit purs qualify quarter quer raft raging ramific raped ratifi ratio
        ravag reactiona reassign rebuff recoil recollect recrimin redirect redistribut redistrict refresh
        regrett reignit reimburs reimburse reinvent relay relent relev reliabil remak rematch renam repercuss
        repris residenti resistant retribut retriev retrospect rever revert righteou ripe ritu roast rollback
        rost rotat rude ruler saddl sanitiz scann scant scapegoat scarc scatter scholarship scoff scoop sear
        seconda sectar segregat seldom selective sermon sexual shackl she'll shunn sicken similarit simmer
        sinist sketch skinn slain slay smallest smartphon smell snapp sociolog sore soybean spann spawn spher
        spie spinn splash splitt spook spun squander stain stapl statur stimulat stint stipulat stonewall storag
        strand strapp strid strif striking subdu succumb sugar sums sunk sunset supermajor swap sweat swung
        symboliz sympathiz tacit tack takeawa takedown tangl taxed teas telecom temper territori terroriz testa
        timed tirad tit toe torrent tourism transcend transmit trauma treason tripp trivi trop trumpet tube
        turbul ultra unafford uncheck uncommon unconvention uncov undeni undercov undercutt underwat unearth
        unexpected unfamiliar unlock unmask unprepar unproven unqualifi unreason unsaf unsecur unwelcom
        unwilling upbeat upload upsett usag vain vent ventilat vessel vicious victimiz videotap vindic visib
        vivid wallet warehous warplan waste waved weaponiz whim widow willful wine wither wive woo worshipp
        wrangl wrath wreak wrench wring yearn
    """,
    24: """
        abat abound absolv abundant abysm accent accomplic acquit adjacent adjudicat adjunct admonish ador
        affidavit afflict affordabil afloat afterthought aggriev ailment alloc ambul amus angst animos animu
        anonymous antagon ante antitrust apocalypt appellat apps arraign arson ascend assimilat assort assuag
        astound asymptomat autocrat avalanch awaken backyard baggag bags basket bat beam bean behest belated
        beleaguer bellicos bemoan beset besieg bina biolog birthplac bisexu blackout blar blockbust blust bode
        boos bored bout brak bras breadth brinksmanship broadsid bronz brows bucket buffet buildup burgeon
        busiest caliphat cannabi captiv castigat cat catalog catalyst categoriz cats cattl cautious caved censur
        centrifug ceremoni certif characterist charismat cheek chokehold chop chopp citat clad clam clarify
        classific claw clearest closet cobbl coincident colon coloni comb commence commercial commonsens
        comparative compassionat competitive compliant conciliato confidential confine conjunct conspirat
        continuous conundrum cordon correl costum cozy cras crawl cream creed crux cue cuff curat cush cynicism
        czar dair dampen dared darkest darl daylight dealmak dece declassifi decorat decr deepest defraud delug
        demagogue demot denigrat derang descent devoid dim dime dip discontinu disenchant disillusion disprov
        disqualif disqualify dissatisfi dissemin dissuad dive diverg divest divisive dock domestic donn doomsda
        dorm downfall dread drip drunken dull duplicat dystop eased easiest echelon efficac eggs eject elbow
        eloquent embargo embod endem energet enlighten ensnar entic entrust errat erroneou erroneous ers eschew
        esteem euphemism evacu evict evidenc eviscerat exagger exasperat excoriat exodu expel faded faithful
        falter feas feckles ferv fetch fetu fiasco filibuster filmmak filth fined firewall fitnes flap flourish
        foil foll foment footnot footprint fore forese foreshadow forfeit forgiv forgo formulat foster frett
        fronti fullest fumbl furnitur gala gasp gatekeep gentlem geographic gig gigant gloss goad goodwill
        graciou graffiti grain grandstand grotesqu groundbreak grudg gruesom guis guru ha haggl hallway handshak
        handwritten hardwar harmles harshest hasten heap hearten heartfelt heavyweight hesit hierarch hiking
        hind holdout homegrown homeown homepag hoop hopeless horrib horrifi hugg hugs humili hurr hybrid
        hydroxychloroquin hysteric idle ills imbal impair impartial impassion implod improvis inaccurac
        inaugurat incendia incens incest inconceiv incurr indiffer indign indulg inefficient inelig inept
        inequalit inexperienc infest infring inhabit inhibit insignificant insinuat insurgenc insurmount intense
        interagenc interject intersect intervention intolerant intract intrapart inundat invalu irregular
        irrevers itch jamm jaw jolt juggernaut jurist justify kickoff kidd knowledge knuckl lag landlord lap
        lazy leaf leapt leftward legitimate legitimiz leisur lever lewd liabilit libel lineup lips litmu litter
        livelihood lockstep loft loose lopsid lous lover lump lurk machine madnes manhunt manifesto mankind
        manslaught marked marque martyr massive mastermind measure mediocr metadata meter mic migrat militar
        militia mischaracteriz mise misinterpret mismanage misogyn misplac misstate mistrust mixtur mobs
        moderate modif monstrou morph mph mud muddl multimill multin murderou murk muted naturaliz nearest neat
        necessitat negligent neighbour nest nodd nostalg notice noticeab notific nuke nullif nytim obes obsolet
        obstruction occupy officehold offs onus ops organis outer outing outland outpost outward overarch
        overrun overstepp owing painful pale pandemic pander paralyz paramet parano parod patent patholog paving
        peel perce periodic pertinent pessimism pet piqu pit placat plank pleasur plow pointed pointles poisonou
        pol pole pond pork postwar powerhous practition precipitat predato predicat preemptive premature
        premeditat pretext primetim procur prolif prong propens pros provocateur prowes prudent psychiatr pummel
        puppet purview quantitat quixot quota raced radicalism ranc rapp rat razor reassert reauthoriz reboot
        recaptur receipt recip reciproc reconsider recurr regress regroup rehears reinforce relegat repa repar
        reprehens reprimand repudiat reschedul residu resili resilient resound responsib resurfac resurg
        resurrect retort retroactive riff rightful rigid rigor robbe roundup royalt rumbl runawa rundown ruthles
        sadden sadnes salvag sandwich sanit scour screenshot scroll scuttl segregation sensitiv sergeant setup
        shakeup shallow sharpen shedd shepherd shied shit shocking shootout shorten shred shrug shrunk sibl
        sideshow sidestep sigh simplif siphon siren skie slack slaughter slick slump smug snoop socc socializ
        somb sooth southwestern sowing specifi spiral spray squabbl stab stagn stagnat stal stalk standardiz
        statehood statist stellar stewardship strange stricken strident stroll stymi subscript subsidia suffic
        sunn superdelegat supermarket supersed surpas surre swimm symbolism synagogu synonymou tabloid talli
        tame tantrum taps tar tarmac tattoo telecommunic tenet theolog throng timet ting toast toddl token
        tolerant torment torpedo trademark trampl transgress traumatiz trench trim trimm tropic trott
        trustworthi truthful tsunami tuning turbulent tycoon tyrant ubiquitou ultimatum umbrella unaccount
        unapologet unchart unclassifi unconscion unconsciou undemocrat underfund underperform understat
        understate undertaken underwent undon unequ unethic unfavorab unfinish unimagin uninterest unioniz
        unload unmistak unnecessari unnerv unpleasant unredact unreli unscath unspecifi unsurpris unten untold
        unverifi unwaver unwork upheav upscal upsw utilit vague vandalism vandaliz vanquish versa vet vets
        vibrant vigorou vile virulent virus viscer visu voicemail waning warp warr wartim waterboard wealthi
        weeklong wheelchair whereabout whichev whomev wilder windfall wiretapp wit worthwhil would'v wrist yank
        year zeal
    """,
    25: """
        abduct abett acced acrimon adept airtim amongst anathema appease arbit arous auditorium backstop
        ballroom bi bicker bio bleach boggl bolt borough bowed brawl breathles brightest broadest bulli bungl
        cabin callou canal candl cann certific chim chipp choreograph chuckl clamor cleans clueles collater conf
        contaminat contour coron corros crav creatur crosshair debri deceiv decriminaliz deflat defunct
        denucleariz depr descendant devalu deviat dice differentiat digest dignifi dilut disservic dissipat
        elegant elephant eminent emphat encrypt exceptionalism exponenti extrad faci faint fanatic fanfar fest
        fiat flail flatten fledg flyov footstep forestall formul frant freel frontlin fuck gaming gent gentlemen
        gidd glean gloom guts habitat hating hazard helples heterosexu hindsight hoard holdov horrendou hose
        hotb hotlin imagina impatient impromptu incompat inconveni incumbenc indefens indifferent industrializ
        inevitabil infer inferi infract infrequent institutionaliz insulat interconnect intermedia jabb jpg
        junki jurisprud juvenil kits laborator landfall latitud lenient limb limp liqu livestream malar malfeas
        malic marbl maxim mayhem meag meaningful memorializ midda mischief misdirect misgiv moron motto narcotic
        needless neoliber neutraliz nonstop normalc opportunist ounc outnumb overtur parol partner pathogen
        patroll pawn pediatr pepper perch perniciou petition pig piling pleasant plutocrat pollutant populariz
        pornograph portend preempt prestig preval propp quant quirk ransom raping ratific reauthor rebrand
        redeem refocus reimpos relocat reneg repudi reverberat rework rife salv sane saturat scandalou scourg
        scrubb seced sembl sheep shredd simul situat slant sleev softball solac solidif soup sparse startup
        submarin surveil tantamount tenant thesi tire totalitar tradeoff tragic tribalism turf unchalleng
        undergon underwrit uneven unheard uninform unintention unparallel usatoda vomit warhead warmth warship
        weep whack wiggl wiretap zealot
    """,
}
