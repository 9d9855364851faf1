"""One report of an invented agency in each of the standards, and what each of them must give."""

from __future__ import annotations

import json

PARAGRAPHS = (
    "ORVAST, May 2 (CWA) - The grain mill of Orvast burned down on Friday night, and two workers are missing.",
    "Mayor Lenka Brandt said that a dryer had caught fire. The union denied it.",
)
TEXT = "\n\n".join(PARAGRAPHS)
HTML = "".join(f"<p>{part}</p>" for part in PARAGRAPHS)

NINJS_1 = {
    "uri": "urn:newsml:crestwire.example:20310502:mill",
    "type": "text",
    "version": "3",
    "versioncreated": "2031-05-02T21:40:00Z",
    "pubstatus": "usable",
    "urgency": 2,
    "language": "en",
    "headline": "Mill burns",
    "byline": "Ada Lund",
    "located": "Orvast",
    "copyrightholder": "Crest Wire Agency",
    "copyrightnotice": "(c) Crest Wire Agency 2031",
    "body_text": TEXT.replace("\n\n", " "),
    "body_xhtml": HTML,
}
NINJS_2 = {
    "uri": "urn:newsml:crestwire.example:20310502:mill",
    "standard": {"name": "ninjs", "version": "2.1", "schema": "https://www.iptc.org/std/ninjs/ninjs-schema_2.1.json"},
    "type": "text",
    "version": "3",
    "firstcreated": "2031-05-02T20:10:00Z",
    "versioncreated": "2031-05-02T21:40:00Z",
    "pubstatus": "usable",
    "urgency": 2,
    "language": "en-GB",
    "by": "Ada Lund",
    "located": "Orvast",
    "slugline": "orvast-mill",
    "copyrightholder": "Crest Wire Agency",
    "copyrightnotice": "(c) Crest Wire Agency 2031",
    "headlines": [{"role": "kicker", "value": "Fire"}, {"role": "main", "value": "Mill burns"}],
    "bodies": [
        {"role": "caption", "contenttype": "text/plain", "value": "The mill on Friday."},
        {"role": "main", "contenttype": "text/plain", "charcount": 170, "value": TEXT.replace("\n\n", " ")},
        {"role": "main", "contenttype": "text/html", "value": HTML},
    ],
}
NINJS_3 = {
    "uri": "urn:newsml:crestwire.example:20310502:mill",
    "standard": {"name": "ninjs", "version": "3.0", "schema": "https://www.iptc.org/std/ninjs/ninjs-schema_3.0.json"},
    "type": "text",
    "version": "3",
    "firstCreated": "2031-05-02T20:10:00Z",
    "versionCreated": "2031-05-02T21:40:00Z",
    "pubStatus": "usable",
    "urgency": 2,
    "language": "en-GB",
    "by": "Ada Lund",
    "located": "Orvast",
    "infoSources": [
        {"name": "Orvast Radio"},
        {"name": "Crest Wire Agency", "role": "https://cv.iptc.org/newscodes/infosourcerole/provider"},
    ],
    "copyrightNotice": "(c) Crest Wire Agency 2031",
    "headlines": [{"role": "main", "value": "Mill burns"}],
    "bodies": [{"role": "main", "contentType": "application/xhtml+xml", "value": HTML}],
}

NITF = f"""<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE nitf SYSTEM "nitf-3-4.dtd">
<nitf xml:lang="en">
  <head>
    <title>Mill burns</title>
    <docdata management-status="usable">
      <doc-id id-string="urn:newsml:crestwire.example:20310502:mill" regsrc="CWA"/>
      <urgency ed-urg="2"/>
      <date.issue norm="20310502T214000Z"/>
      <du-key generation="1" version="3"/>
      <doc.copyright year="2031" holder="(c) Crest Wire Agency 2031"/>
    </docdata>
  </head>
  <body>
    <body.head>
      <hedline><hl1>Mill burns</hl1><hl2>Two missing</hl2></hedline>
      <byline>Ada
        Lund</byline>
      <distributor>Crest Wire Agency</distributor>
      <dateline><location>Orvast</location></dateline>
    </body.head>
    <body.content>
      <media media-type="image"><media-caption>The mill on Friday.</media-caption></media>
      <block><p>{PARAGRAPHS[0].replace("burned down", "<em>burned</em> down")}</p>
      <!-- desk --><p>{PARAGRAPHS[1]}</p></block>
    </body.content>
  </body>
</nitf>
"""


def news_item(content: str, *, guid: str = "urn:newsml:crestwire.example:20310502:mill", status: str = "usable") -> str:
    """An item of NewsML-G2 around some content, without an XML declaration."""
    return f"""<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="{guid}" version="3"
    standard="NewsML-G2" standardversion="2.34" conformance="power" xml:lang="en">
  <catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_40.xml"/>
  <rightsInfo><copyrightHolder literal="CWA"><name>Crest Wire Agency</name></copyrightHolder>
    <copyrightNotice>(c) Crest Wire Agency 2031</copyrightNotice></rightsInfo>
  <itemMeta>
    <itemClass qcode="ninat:text"/>
    <provider qcode="nprov:CWA"><name>Crest Wire Agency</name></provider>
    <versionCreated>2031-05-02T21:40:00Z</versionCreated>
    <firstCreated>2031-05-02T20:10:00Z</firstCreated>
    <pubStatus qcode="stat:{status}"/>
  </itemMeta>
  <contentMeta>
    <urgency>2</urgency>
    <located qcode="geo:orvast"><name>Orvast</name></located>
    <creator literal="al"><name>Ada Lund</name></creator>
    <creditline>(c) Crest Wire Agency 2031</creditline>
    <headline>Mill burns</headline>
  </contentMeta>
  <contentSet>{content}</contentSet>
</newsItem>"""


_NITF_BODY = NITF[NITF.index("<nitf") :].replace("<nitf", '<nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"')
_XHTML = f'<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>{HTML}</body></html>'
_DECLARED = '<?xml version="1.0" encoding="UTF-8"?>\n'
NEWSML_NITF = _DECLARED + news_item(f'<inlineXML contenttype="application/nitf+xml">{_NITF_BODY}</inlineXML>')
NEWSML_XHTML = _DECLARED + news_item(f'<inlineXML contenttype="application/xhtml+xml">{_XHTML}</inlineXML>')
NEWSML_PLAIN = _DECLARED + news_item(f'<inlineData contenttype="text/plain">{TEXT}</inlineData>')

FILES = {
    "ninjs1.json": json.dumps(NINJS_1),
    "ninjs2.json": json.dumps(NINJS_2, indent=1),
    "ninjs3.json": json.dumps(NINJS_3),
    "ninjs3.jsonl": json.dumps(NINJS_3) + "\n",
    "nitf.xml": NITF,
    "newsml_nitf.xml": NEWSML_NITF,
    "newsml_xhtml.xml": NEWSML_XHTML,
    "newsml_plain.xml": NEWSML_PLAIN,
}


def message(*items: str) -> str:
    """A message of NewsML-G2 with some items."""
    return (
        f'{_DECLARED}<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2031-05-02T21:41:00Z</sent>'
        f"</header><itemSet>{''.join(items)}</itemSet></newsMessage>"
    )
