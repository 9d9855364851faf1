"""Family names of other scripts that are frequent in more than one way of writing: each line is one name.

Two frequent surnames that differ are two names (`surnames.py`); these are the exceptions, because each standard of
romanising has its own. Chinese lines have the Pinyin and the Wade-Giles way, not those of other Chinese languages:
Chen and Chan are two people more often than one.
"""

from __future__ import annotations

_FAMILY_NAMES = """
ahmed ahmad ahmet
akhter akhtar
ali aly
bhattacharya bhattacharyya bhattacharjee
banerjee bandyopadhyay banerji
chatterjee chattopadhyay chatterji
mukherjee mukhopadhyay mukherji
ganguly gangopadhyay ganguli
chaudhary chaudhuri choudhary choudhury chowdhury chaudhry chaudri
chakraborty chakravarty chakravarti chakrabarti
das dass
datta dutta dutt
ghosh ghose
hussain hussein husain husein hossain hossein hosseini husseini
iyer ayyar
mishra misra
nair nayar
pandey pande pandya
qureshi quraishi koreshi qurashi kureshi
rahman rehman
reddy reddi
sharma sarma
shrivastava srivastava shrivastav srivastav
siddiqui siddiqi siddique
subramaniam subramanian subramanyam
swaminathan saminathan
tiwari tewari
verma varma
cohen kohen cohn kohn
levi levy
katz kats
mizrahi mizrachi
peretz peres perets
shapira shapiro
papadopoulos papadopulos
kim gim
lee yi rhee li
park bak pak
choi choe choy
jung jeong chung chong
kang gang
jo cho
yoon yun youn
jang chang
lim im rim
seo suh so
shin sin
kwon gwon kwun
song soung
ryu yoo yu
jeon chon jun
ko go koh
moon mun
bae pae bai
baek paek baik
heo huh hur
noh roh no
sung seong song
woo wu u
koo ku goo
byun byeon pyon
cai tsai
cao tsao
cen tsen
cui tsui
dai tai
deng teng
ding ting
dong tung
du tu
duan tuan
gao kao
geng keng
gong kung
gu ku
guan kuan
guo kuo
hong hung
jia chia
jian chien
jiang chiang
jiao chiao
jin chin
ju chu
kong kung
luo lo
qi chi
qian chien
qiao chiao
qin chin
qiu chiu
qu chu
ren jen
shi shih
song sung
tian tien
xia hsia
xiang hsiang
xiao hsiao
xie hsieh
xin hsin
xiong hsiung
xu hsu
xue hsueh
yan yen
ye yeh
yi i
yong yung
you yu
zeng tseng
zhai chai
zhan chan
zhang chang
zhao chao
zheng cheng
zhong chung
zhou chou
zhu chu
zhuang chuang
zhuo cho
zong tsung
zou tsou
zuo tso
"""

FAMILY_GROUPS: dict[str, frozenset[int]] = {}
"""The numbers of the lines that a family name stands in."""

for _number, _line in enumerate(_FAMILY_NAMES.strip().splitlines()):
    for _name in _line.split():
        FAMILY_GROUPS[_name] = FAMILY_GROUPS.get(_name, frozenset()) | {_number}

# Family names of China, Korea and Vietnam that stand before the given name: "Wu" of "Wu Jianping" is the surname.
_FAMILY_FIRST = """
    wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song tang deng
    feng han cao zeng peng xiao cai pan tian dong yuan yu ye jiang du su wei cheng lu lü ding ren shen yao cui zhong
    tan fan jin shi liao jia xia fu fang zou xiong bai meng qin qiu hou wen xi mao bo hua geng wan qian dai lei hong
    gong qiao kim lee park choi jung jeong kang cho yoon jang lim shin kwon hwang ahn hong yoo jeon moon ri pak choe
    nguyen tran pham phan vu vo dang bui ngo duong ly
"""
FAMILY_FIRST: frozenset[str] = frozenset(_FAMILY_FIRST.split())
