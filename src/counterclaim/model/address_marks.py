"""Parameters of web addresses by what they tell: where a reader came from, or which page is meant.

Data for `address`. The marks are of the kind that AdGuard, ClearURLs and browsers strip, and those that news sites and
feeds are seen to add. No such list is ever whole: what `address` does where the path names its article matters more.
Invariant: all names are in small letters.
"""

from __future__ import annotations

import re

# Of a click, a campaign, a letter, a measurement, a session. They never tell which page is meant.
_MARKS = """
    __s __hsfp __hssc __hstc __twitter_impression _ga _gl _hsenc _hsmi _openstat action_object_map action_ref_map
    action_type_map adobe_mc adxnnl adxnnlx aff affiliate campaign campaign_id campaignid clicksource cmp cmpid cndid
    dclid dm_i ef_id emc epik fb_action_ids fb_action_types fb_ref fb_source fbclid fbc_id feature gbraid gclid
    gclsrc gs_l gwh gwt hp hpid hpt hsctatracking ic icid icmp igsh igshid intcmp iref irclickid itid ito li_fat_id
    mkt_tok mod mtrref mbid msclkid ncid nl_key ocid partner partnerid partner_id phpsessid rb_clickid referer referrer
    ref_src ref_url rref s_cid s_kwcid sessionid smid smtyp socialflow spm sr_share srnd srsltid taid tdsourcetag ttclid
    twclid utm wbraid wickedid wt.mc_id wt.mc_ev wt.nav wt_mc wtmc xtor ysclid yclid zanpid
"""
MARKS = frozenset(_MARKS.split())

# The same, by how they begin.
FAMILIES = (
    "utm_", "mtm_", "pk_", "piwik_", "matomo_", "hsa_", "itm_", "stm_", "mc_", "oly_", "vero_", "ml_subscriber",
    "at_campaign", "at_custom", "at_medium", "at_link", "at_format", "at_ptr", "ns_campaign", "ns_mchannel",
    "ns_source", "ns_linkname", "ns_fee", "ga_", "aspsessionid",
)  # fmt: skip

# Names that mark a way here with a word ("ref=rss") and may name an article with a number ("ref=20417").
WORDS = frozenset({"cid", "feed", "from", "ref", "rss", "sc", "share", "source", "src", "via"})

# Forms of one page, where the value says no more than yes: for a small screen, for a printer, all of its parts at once.
FORMS = frozenset({"amp", "outputtype", "page", "pagewanted", "pg", "print", "printable", "single_page", "singlepage"})
YES = frozenset({"", "1", "all", "amp", "true", "y", "yes"})

# Which parameters mean a page even behind a path that names its article: an article's number, a part, a language.
NAMING = re.compile(
    r"(?:article|artikel|art|story|news|post|page|item|object|doc|document|content|node|entry|text|n|p|a)?_?"
    r"(?:id|nr|no|num|number|key|name|slug)|"
    r"article|artikel|articulo|art|story|news|post|item|doc|document|node|entry|p|pg|page|pagina|pagenum|paged|seite|"
    r"part|start|offset|lang|language|locale|hl"
)
