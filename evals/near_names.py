"""Near names of different people, as data: surnames one or two letters apart, and given names that are not one name.

Surnames are frequent ones of one country each: `open` from counts of the United States (1990) and lists of European
surnames, `kept` from other lists, of the 90 to 1,000 most frequent. Pairs were made by distance, none by hand. Given
names were written by hand, so that no pair is two forms of one name.
"""

from __future__ import annotations

Pair = tuple[str, str]


def pairs(text: str) -> tuple[Pair, ...]:
    """Pairs from words "one/other".

    >>> pairs("Johnson/Johnston Reid/Reed")
    (('Johnson', 'Johnston'), ('Reid', 'Reed'))
    """
    return tuple((left, right) for left, right in (word.split("/") for word in text.split()))


def words(text: str) -> list[str]:
    """The words of a text.

    >>> words("Ada Eva")
    ['Ada', 'Eva']
    """
    return text.split()


OPEN_SURNAMES = pairs("""
    Allard/Allred Allen/Alley Alston/Ashton Andersen/Ankersen Andreasen/Andreassen Arcand/Armand Aspelund/Asplund
    Babić/Barić Babić/Bašić Bagge/Bugge Balić/Bačić Balić/Bašić Baron/Barron Baudoin/Beaudoin Baumer/Blumer
    Bačić/Bašić Bellec/Belley Belzile/Bélisle Bender/Benner Bengtsen/Berntsen Bengtson/Bengtsson Benner/Bonner
    Berger/Burger Bergstrom/Borgström Bertelsen/Berthelsen Bieler/Bigler Bisson/Busson Blake/Blank Blomquist/Blomqvist
    Boberg/Broberg Bohman/Boman Bolden/Bowden Bowens/Bowles Brady/Brand Branham/Burnham Bédard/Bérard Bürki/Bürkli
    Carlson/Carlton Caron/Carson Casey/Causey Cates/Coates Charest/Charlet Charlier/Charrier Chene/Cohen
    Clemens/Clement Clifton/Clinton Coburn/Colburn Coker/Cooke Dalton/Deaton Deleon/Delong Dissing/Døssing
    Dodson/Dotson Douglas/Douglass Dreier/Dreyer Dubler/Dudler Dufort/Dufour Elder/Eller Erlandson/Erlandsson
    Farley/Fraley Finch/Fitch Fortier/Fortner Friis/Frisk Furer/Furrer Gachet/Gasche Garin/Garon Gibert/Gobert
    Godwin/Goodwin Granger/Granges Gubler/Gubser Gustafsson/Gustavsson Hadley/Hanley Hadley/Harley Hadley/Hawley
    Hammonds/Hammons Hanks/Hawks Harbin/Hardin Harden/Hayden Harder/Harper Hardy/Harry Harley/Hurley Hasler/Hüsler
    Hayek/Hašek Hayek/Hájek Hašek/Hádek Heaton/Helton Hendriksen/Henriksen Henny/Henry Henson/Hinson Himes/Hines
    Hinds/Hines Hobson/Hopson Hogue/Houle Holland/Howland Huston/Hutton Isaac/Isaacs Ivanković/Ivanović
    Jelinek/Jellinek Jerzabek/Jerábek Jiránek/Jirásek Johnson/Jonsson Kearns/Kerns Kenney/Kenny Kinney/Kinsey
    Kiser/Käser Kjærgaard/Kjærsgaard Kolář/Kovář Koprziva/Kopřiva Koukal/Kukal Lacey/Lance Ladner/Lanier Lafon/Lafont
    Landström/Lundström Laursen/Lausten Lawton/Layton Lemon/Lemons Lidholm/Lindholm Lindell/Lundell
    Lindgaard/Lundgaard Lindgren/Lundgren Lindkvist/Lundkvist Lindqvist/Lundqvist Lindström/Lundström
    Lundkvist/Lundqvist Macon/Mason Magee/Mcgee Magnuson/Magnusson Maher/Mayer Mahon/Mason Maier/Mäder Major/Majors
    Malmquist/Malmqvist Marin/Maurin Marino/Marion Marino/Martin Marković/Matković Martenet/Martinet Mathis/Mathys
    Mcalister/Mcallister Mcclendon/Mclendon Meier/Meyer Meile/Meili Michael/Michaels Moesgaard/Mosegaard
    Mongeau/Morneau Monsch/Mösch Morand/Morandi Moseley/Mosley Moser/Moses Moser/Moyer Mullen/Muller Mäder/Mäser
    Møller/Müller Mørch/Mørck Nicolajsen/Nikolajsen Nolan/Nolen Nordin/Nordén Novak/Nowak Oberli/Oehrli Ohlsen/Olsen
    Pache/Pasche Paige/Paine Parish/Parris Paxton/Payton Petković/Petrović Purcell/Purnell Raines/Rainey
    Rasmussen/Rasmusson Ridley/Riley Risse/Rossé Rojas/Rosas Roulin/Röllin Rubin/Rubio Rusca/Rusch Salamin/Salmina
    Saudan/Sudan Saudek/Sladek Scheuber/Scheuner Schmidt/Schmitz Schnider/Schnyder Seals/Sears Sears/Spears
    Sicard/Simard Sommers/Summers Spain/Swain Stanton/Staton Starnes/Stearns Storm/Ström Stricker/Strickler
    Tessier/Teyssier Tessier/Tissier Thebault/Thibault Vernier/Verrier Vigier/Viguier Vinter/Vinther Waber/Weber
    Waeber/Weber Welch/Welsh Whatley/Wheatley Whitley/Whitney Wilbur/Wilburn Wolfe/Wolff
""")

KEPT_SURNAMES = pairs("""
    Adkins/Atkins Ahlgren/Almgren Ahlqvist/Almqvist Ahmad/Ahmadi Albert/Aubert Allan/Allen Andersen/Anderson
    Andersen/Andresen Andreasen/Andresen Baird/Beard Baird/Blair Baker/Barker Baker/Bauer Baker/Blake Bakke/Bakken
    Barbe/Barre Barber/Barker Barnett/Barrett Barron/Barton Barry/Berry Barton/Burton Benson/Benton Black/Blake
    Black/Blick Bodin/Brodin Bohman/Broman Bowen/Brown Boyce/Boyle Boyer/Boyle Brandt/Bryant Braun/Bryan
    Brookes/Brooks Brown/Browne Bryan/Bryant Carey/Carney Carey/Casey Carlson/Carson Carney/Chaney Casey/Chase
    Chang/Chung Clark/Clarke Colin/Collin Corbett/Corlett Costa/Coste Dahlin/Dahlén Daniel/Daniels Daugherty/Dougherty
    David/Davis Davidson/Davison Davies/Davis Edberg/Ekberg Edman/Ekman Edström/Ekström Ekelund/Eklund Farrell/Ferrell
    Fischer/Fisher Flores/Forbes Forster/Foster Gallet/Gillet Gardiner/Gardner Gardner/Garner Gilbert/Guilbert
    Gillet/Guillet Girard/Gérard Gonzales/Gonzalez Green/Greene Green/Greer Guillon/Guillot Guillot/Guillou
    Guyon/Guyot Hagen/Haugen Haglund/Hägglund Haglund/Höglund Haley/Haney Hansen/Hanson Hansen/Hanssen Hardin/Harding
    Hautala/Huhtala Hayes/Haynes Healey/Healy Hoarau/Hoareau Hodge/Hodges Hoffman/Huffman Hooper/Hoover
    Hopkins/Hoskins Howell/Howells Hubert/Humbert Humphreys/Humphries Jacobsson/Jakobsson Jefferies/Jeffries
    Jensen/Jenssen Jensen/Jepsen Jensen/Jessen Johansen/Johnsen Johns/Jones Johnson/Johnsson Johnson/Johnston
    Johnsson/Jönsson Jonasson/Jonsson Jonasson/Jönsson Karppinen/Kauppinen Karvinen/Karvonen Kelley/Kelly
    Kivistö/Koivisto Klein/Kline Knudsen/Knutsen Kokkonen/Kukkonen Kurki/Kärki Landström/Lindström Larsen/Larson
    Larsen/Lassen Larsen/Laursen Larson/Lawson Lauridsen/Lauritsen Lidén/Lindén Lindberg/Lundberg Linde/Linder
    Linde/Lindh Lindkvist/Lindqvist Liukkonen/Luukkonen Lundquist/Lundqvist MacDonald/McDonald MacPherson/McPherson
    Macdonald/McDonald Macdonald/Mcdonald Maillet/Millet Manson/Mason Marie/Marin Marin/Marion Marin/Morin Marks/Marsh
    Marsh/Mears Martinsson/Mårtensson Marttila/Mattila Mathews/Matthews Mathiasen/Mathiesen Mayer/Meyer Mayer/Moyer
    Mayer/Myers Mccarthy/Mccarty Mcgee/Mckee Meads/Mears Meyer/Meyers Meyer/Myers Meyers/Myers Miles/Mills
    Millar/Millard Millar/Miller Mohammad/Mohammadi Moran/Morgan Morse/Moses Moyer/Myers Neilson/Nelson Nielsen/Nilsen
    Nordgren/Norgren Norman/Norrman Oconnell/Odonnell Olesen/Olsen Olsen/Olson Osman/Öhman Parker/Parkes Parry/Perry
    Parsons/Pearson Paterson/Patterson Paulsen/Poulsen Pedersen/Petersen Perret/Pierre Petersen/Peterson Pitts/Potts
    Porter/Potter Price/Prince Rantala/Rintala Reese/Reyes Renaud/Reynaud Richard/Richards Rivera/Rivers
    Robert/Roberts Roche/Rocher Rodgers/Rogers Roger/Royer Roussel/Rousset Räisänen/Räsänen Salmon/Samson
    Sampson/Simpson Sandell/Sundell Sanders/Saunders Sandström/Sundström Schmidt/Schmitt Sharp/Sharpe Shepard/Sheppard
    Simmonds/Simmons Sjödin/Sjölin Sparks/Spears Thompson/Thomson Thomsen/Thorsen Valkonen/Valtonen Vasquez/Vazquez
    Vaughan/Vaughn Velasquez/Velazquez Viitanen/Virtanen Wagner/Warner Wahlgren/Wallgren Walker/Waller Walker/Walter
    Waller/Walter Wallis/Willis Walls/Walsh Walls/Wells Walter/Walters Walter/Waters Walters/Waters Walton/Watson
    Walton/Wilton Warner/Werner Watts/Wratt Watts/Wyatt Wells/Wills Willis/Wills Woodard/Woodward Åberg/Åsberg
""")

# Surnames of lists that are not of the most frequent (German, Spanish, Italian, Dutch, Polish): only scored, no floor.
RARE_SURNAMES = pairs("""
    Aalts/Aarts Aguiló/Agullo Alboni/Alonzi Amaya/Anaya Antonacci/Antonucci Arens/Arent Babati/Babato Barco/Barón
    Barrio/Barrios Bauer/Bärer Bertoni/Bettoni Blanca/Blanch Bohlander/Bolander Bolnbach/Bonbach Briere/Brizee
    Calbo/Calvo Camicione/Camiscione Caparrós/Chaparro Castells/Castelló Castilla/Castillo Drgas/Duras Ebert/Eberth
    Elberts/Elbertse Esteve/Estevez Evers/Everts Fantini/Fantoni Federici/Federico Ferrari/Ferraris Filzi/Finzi
    Galik/Gasik Garczarek/Garncarek Geisler/Geißler Gierschner/Girschner Gomoła/Gomuła Graboń/Graboś Grassi/Grasso
    Haering/Häring Hakker/Hekker Heidrich/Heinrich Heidrich/Heydrich Hendricks/Hendriks Henschel/Hentschel
    Hering/Häring Hoffmann/Hofmann Iglesia/Iglesias Jajko/Jaśko Jansen/Janssen Jansse/Janssen Jordá/Jódar Kabus/Kambs
    Kabus/Kraus Kazimierczyk/Kaźmierczyk Kleibrink/Kleybrink Klein/Kolen Klemm/Klemt Koning/Konings Korstman/Kortman
    Kramer/Kremer Kraus/Krause Kudela/Kudlak Kunda/Kunka Latacz/Łapacz Leonardi/Leopardi Lombardi/Lombardo
    Maderna/Maderno Matla/Matula Meléndez/Menéndez Morillo/Murillo Nicolau/Nicolás Nitti/Nitto Olivera/Oliveras
    Oosterhout/Osterhoudt Osial/Osica Pacyga/Pałyga Paolini/Pasolini Parkitna/Parkitny Peters/Pieters Priego/Prieto
    Recer/Recers Rijks/Ruijs Rivera/Rivero Sabatini/Sabbatini Sager/Sauer Salas/Sales Samol/Samul Santorio/Santoro
    Schmidt/Schmiedt Scholl/Scholz Scholtz/Scholz Scholz/Schulz Serna/Serra Smith/Smits Stolze/Sölzer Stroka/Syroka
    Swiątek/Świstek Szmajda/Szymajda Sztaba/Sztuba Torre/Torres Totino/Tutino Trapp/Trupp Wagner/Wähner Wojak/Wojsa
    Zijlemans/Zijlmans Zoppetti/Zoppetto
""")

# A frequent surname and a rare one, one letter apart, from the counts of the United States: to fit by, never scored.
OPEN_RARE_SURNAMES = pairs("""
    Acevedo/Acebedo Aguirre/Aquirre Barlow/Barlowe Barry/Barra Basham/Bassham Beebe/Beene Beers/Beets
    Benavides/Benevides Bentley/Bentler Blank/Blanke Booker/Boomer Boone/Borne Booth/Both Brown/Bown Buford/Byford
    Burge/Birge Burkett/Barkett Carson/Caison Christy/Christo Clayton/Clayson Clayton/Claytor Coble/Corle
    Colbert/Calbert Comer/Comes Conley/Cogley Cowan/Coman Cramer/Cranmer Crooks/Crooms Daigle/Daigre Dailey/Dagley
    Davison/Davisson Devine/Divine Devito/Divito Dobbins/Dobbin Dodge/Dodgen Emery/Every Estep/Eastep Faber/Fader
    Gaddy/Gadd Gandy/Grandy Glynn/Guynn Gossett/Gassett Greer/Greek Gutierrez/Gutierres Hamer/Hamler Hanks/Hands
    Harter/Harte Heckman/Hockman Hendrickson/Henrickson Hogue/Hogge Holliday/Holladay House/Houze Huber/Humber
    Hunter/Hunte Hurley/Hugley Janes/Jakes Janes/Jines Kinder/Kinzer Kinsey/Kinley Kiser/Koser Knapp/Knepp
    Langdon/Langton Latham/Leatham Layman/Lahman Lehman/Luhman Lemay/Levay Light/Licht Locke/Locker Longo/Luongo
    Lovell/Loveall Maddox/Maddix Mahon/Mazon Malloy/Mulloy March/Marth Marquez/Marguez Mccann/Mccane Mcfall/Mcfalls
    Mcghee/Mcgahee Metcalf/Medcalf Milner/Misner Monson/Minson Morey/Mowrey Morin/Morfin Morrell/Morell Moyer/Moler
    Oliver/Olivar Osborne/Osbourne Parkinson/Perkinson Pullen/Pullin Ramey/Racey Rawls/Rawles Renner/Regner
    Rider/Riker Riggins/Riggin Rodriguez/Rodriguz Roman/Rogan Sager/Sayer Seibert/Sibert Serna/Sera Shinn/Sinn
    Silva/Salva Simms/Simas Smith/Smit Spence/Speece Stark/Star Stock/Strock Stover/Shover Sutter/Suther
    Swenson/Swensen Tovar/Tobar Trice/Triche Trout/Troup Valdes/Vales Vasquez/Vasques Whitt/Whitty Wilder/Wildey
    Wilder/Wilker Wiley/Wigley Willey/Willer Wilson/Wison
""")

# The one given name of both people in a pair of near surnames.
GIVEN = words("""
    Edwin Laura Peter Anna Thomas Maria Daniel Eva Robert Julia Frank Helen George Alice Victor Nora Oscar Ruth
""")

OPEN_GIVEN_PAIRS = pairs("""
    Daniel/Danielle Michael/Michelle Paul/Paula Eric/Erica Karl/Karla Martin/Marvin Marie/Mario Gary/Mary Harry/Barry
    Ronald/Roland Terry/Jerry Nina/Tina Oleg/Olga Roman/Ramona Ivan/Ivana Vladimir/Vladislav Vitaly/Valery
    Hassan/Hussein Khalid/Khalil Jamal/Kamal Amir/Amin Farid/Farida Maria/Marina Alan/Alana Brian/Briana Jason/Mason
    Carol/Carla Anton/Antonia Diana/Dina Erin/Erik Joan/Jonas Kevin/Kelvin Lena/Lana Mona/Monika Stella/Sheila
    Andrei/Alexei Anna/Alla Leonid/Leon Mikhail/Michaela Pavel/Pavla
""")

KEPT_GIVEN_PAIRS = pairs("""
    Robert/Roberta Simon/Simone Denis/Denise Louis/Louise Dennis/Denise Marcus/Marcia Ronald/Donald Perry/Percy
    Igor/Yegor Svyatoslav/Stanislav Vasily/Vasilisa Walid/Khalid Karim/Karima Rashid/Rashida Hamid/Hamad Nadir/Nadia
    Stefan/Stefania Julian/Juliana Carl/Carla Gerald/Geraldine Samuel/Samantha Brenda/Brandon Dale/Dave Glen/Glenda
    Ingrid/Ingmar Jack/Jackie Justin/Justine Kristian/Kristina Leonard/Leandro Lorna/Lorena Lucas/Lucia Marian/Marina
    Nicolas/Nicole Norman/Norma Pascal/Pascale Rosa/Rosalia Tamara/Tamar Victor/Victoria Wilma/Wilmer Yvonne/Yvette
""")
