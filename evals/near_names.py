"""Near names of different people, as data: surnames one or two letters apart, and given names that are not one name.

Surnames are frequent ones of one country each: `open` from counts of the United States (1990) and lists of European
surnames, `kept` from other lists of the same kind; pairs were made by distance, none by hand. Given names were written
by hand, so that no pair is two forms of one name.
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
    Benson/Benton Berger/Burger Bergstrom/Borgström Bertelsen/Berthelsen Bieler/Bigler Bisson/Busson Blake/Blank
    Blomquist/Blomqvist Boberg/Broberg Bohman/Boman Bolden/Bowden Bowens/Bowles Brady/Brand Branham/Burnham
    Bédard/Bérard Bürki/Bürkli Carlson/Carlton Caron/Carson Casey/Causey Cates/Coates Charest/Charlet
    Charlier/Charrier Chene/Cohen Clemens/Clement Clifton/Clinton Coburn/Colburn Coker/Cooke Dalton/Deaton
    Daniel/Daniels Deleon/Delong Dissing/Døssing Dodson/Dotson Douglas/Douglass Dreier/Dreyer Dubler/Dudler
    Dufort/Dufour Elder/Eller Erlandson/Erlandsson Farley/Fraley Finch/Fitch Fortier/Fortner Friis/Frisk Furer/Furrer
    Gachet/Gasche Garin/Garon Gibert/Gobert Godwin/Goodwin Granger/Granges Gubler/Gubser Guillon/Guillot
    Gustafsson/Gustavsson Hadley/Hanley Hadley/Harley Hadley/Hawley Haley/Haney Hammonds/Hammons Hanks/Hawks
    Harbin/Hardin Harden/Hayden Harder/Harper Hardy/Harry Harley/Hurley Hasler/Hüsler Hayek/Hašek Hayek/Hájek
    Hašek/Hádek Heaton/Helton Hendriksen/Henriksen Henny/Henry Henson/Hinson Himes/Hines Hinds/Hines Hobson/Hopson
    Hogue/Houle Holland/Howland Huston/Hutton Isaac/Isaacs Ivanković/Ivanović Jelinek/Jellinek Jerzabek/Jerábek
    Jiránek/Jirásek Johnson/Jonsson Kearns/Kerns Kenney/Kenny Kinney/Kinsey Kiser/Käser Kjærgaard/Kjærsgaard
    Kolář/Kovář Koprziva/Kopřiva Koukal/Kukal Lacey/Lance Ladner/Lanier Lafon/Lafont Landström/Lundström Larson/Lawson
    Laursen/Lausten Lawton/Layton Lemon/Lemons Lidholm/Lindholm Lindell/Lundell Lindgaard/Lundgaard Lindgren/Lundgren
    Lindkvist/Lundkvist Lindqvist/Lundqvist Lindström/Lundström Lundkvist/Lundqvist Macon/Mason Magee/Mcgee
    Magnuson/Magnusson Maher/Mayer Mahon/Mason Maier/Mäder Major/Majors Malmquist/Malmqvist Marin/Maurin Marino/Marion
    Marino/Martin Marković/Matković Martenet/Martinet Mathis/Mathys Mcalister/Mcallister Mcclendon/Mclendon
    Meier/Meyer Meile/Meili Michael/Michaels Moesgaard/Mosegaard Mongeau/Morneau Monsch/Mösch Morand/Morandi
    Moseley/Mosley Moser/Moses Moser/Moyer Mullen/Muller Mäder/Mäser Møller/Müller Mørch/Mørck Nicolajsen/Nikolajsen
    Nolan/Nolen Nordin/Nordén Novak/Nowak Oberli/Oehrli Ohlsen/Olsen Pache/Pasche Paige/Paine Parish/Parris
    Paxton/Payton Petković/Petrović Price/Prince Purcell/Purnell Raines/Rainey Rasmussen/Rasmusson Ridley/Riley
    Risse/Rossé Rivera/Rivers Rojas/Rosas Roulin/Röllin Rubin/Rubio Rusca/Rusch Salamin/Salmina Saudan/Sudan
    Saudek/Sladek Scheuber/Scheuner Schmidt/Schmitz Schnider/Schnyder Seals/Sears Sears/Spears Sicard/Simard
    Sommers/Summers Spain/Swain Stanton/Staton Starnes/Stearns Storm/Ström Stricker/Strickler Tessier/Teyssier
    Tessier/Tissier Thebault/Thibault Vernier/Verrier Vigier/Viguier Vinter/Vinther Waber/Weber Waeber/Weber
    Walker/Walter Welch/Welsh Whatley/Wheatley Whitley/Whitney Wilbur/Wilburn Wolfe/Wolff
""")

KEPT_SURNAMES = pairs("""
    Aalts/Aarts Ahlgren/Almgren Ahmad/Ahmadi Allan/Allen Andersen/Anderson Andersen/Andresen Andreasen/Andresen
    Antonacci/Antonucci Baird/Beard Baird/Blair Baker/Barker Baker/Blake Bakke/Bakken Barbe/Barre Barber/Barker
    Barco/Barón Barnett/Barrett Barrio/Barrios Barron/Barton Barry/Berry Barton/Burton Bauer/Bärer Black/Blake
    Black/Blick Bodin/Brodin Bohman/Broman Boman/Broman Bowen/Brown Boyce/Boyle Boyer/Boyle Brookes/Brooks
    Brown/Browne Bryan/Bryant Camicione/Camiscione Carey/Carney Carey/Casey Carlson/Carson Casey/Chase Chang/Chung
    Clark/Clarke Colin/Collin Corbett/Corlett Daugherty/Dougherty Davidson/Davison Davies/Davis Edberg/Ekberg
    Edman/Ekman Edström/Ekström Ekelund/Eklund Esteve/Estevez Farrell/Ferrell Federici/Federico Flores/Forbes
    Galik/Gasik Gallet/Gillet Garczarek/Garncarek Gardiner/Gardner Gardner/Garner Geisler/Geißler Gierschner/Girschner
    Gilbert/Guilbert Grassi/Grasso Green/Greer Guillot/Guillou Guyon/Guyot Hagen/Haugen Haglund/Hägglund Hakker/Hekker
    Hansen/Hanson Hansen/Hanssen Hardin/Harding Hautala/Huhtala Hayes/Haynes Heidrich/Heinrich Hendricks/Hendriks
    Henschel/Hentschel Hering/Häring Hoarau/Hoareau Hodge/Hodges Hoffman/Huffman Hoffmann/Hofmann Hooper/Hoover
    Howell/Howells Humphreys/Humphries Jansen/Janssen Jansse/Janssen Jefferies/Jeffries Jensen/Jenssen Jensen/Jepsen
    Jensen/Jessen Johansen/Johnsen Johns/Jones Johnson/Johnsson Johnson/Johnston Johnsson/Jönsson Jonasson/Jonsson
    Kabus/Kraus Karppinen/Kauppinen Karvinen/Karvonen Kazimierczyk/Kaźmierczyk Kelley/Kelly Kivistö/Koivisto
    Klein/Kline Klein/Kolen Klemm/Klemt Knudsen/Knutsen Korstman/Kortman Kramer/Kremer Kraus/Krause Kudela/Kudlak
    Kurki/Kärki Landström/Lindström Larsen/Lassen Larsen/Laursen Latacz/Łapacz Lauridsen/Lauritsen Lecomte/Leconte
    Lidén/Lindén Lindberg/Lundberg Linde/Linder Lindkvist/Lindqvist Liukkonen/Luukkonen Lundquist/Lundqvist
    MacDonald/McDonald Macdonald/McDonald Maderna/Maderno Maillet/Millet Marin/Marion Marin/Morin Marks/Marsh
    Marsh/Mears Martinsson/Mårtensson Mathews/Matthews Mathiasen/Mathiesen Mayer/Meyer Mayer/Moyer Mayer/Myers
    Mccarthy/Mccarty Mcgee/Mckee Meads/Mears Meyer/Meyers Meyer/Myers Meyers/Myers Millar/Millard Moran/Morgan
    Morillo/Murillo Neilson/Nelson Nicolau/Nicolás Nielsen/Nilsen Nordgren/Norgren Norlin/Norling Norman/Norrman
    Olesen/Olsen Olivera/Oliveras Oosterhout/Osterhoudt Osial/Osica Osman/Öhman Parker/Parkes Parkitna/Parkitny
    Parry/Perry Parsons/Pearson Paterson/Patterson Paulsen/Poulsen Pedersen/Petersen Perret/Pierre Petersen/Peterson
    Pitts/Potts Porter/Potter Priego/Prieto Renaud/Reynaud Rivera/Rivero Robert/Roberts Roche/Rocher Rodgers/Rogers
    Räisänen/Räsänen Sabatini/Sabbatini Sager/Sauer Salas/Sales Salmon/Samson Samol/Samul Sampson/Simpson
    Sanders/Saunders Sandström/Sundström Santorio/Santoro Schmidt/Schmiedt Schmidt/Schmitt Scholl/Scholz
    Scholtz/Scholz Scholz/Schulz Serna/Serra Sharp/Sharpe Shepard/Sheppard Sparks/Spears Sztaba/Sztuba
    Thompson/Thomson Thomsen/Thorsen Torre/Torres Totino/Tutino Trapp/Trupp Vasquez/Vazquez Velasquez/Velazquez
    Viitanen/Virtanen Wagner/Warner Wagner/Wähner Wahlgren/Wallgren Walker/Waller Walls/Walsh Walls/Wells
    Walter/Walters Walter/Waters Walters/Waters Walton/Watson Walton/Wilton Watts/Wratt Watts/Wyatt Wells/Wills
    Willis/Wills Woodard/Woodward Zijlemans/Zijlmans Åberg/Åsberg
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
