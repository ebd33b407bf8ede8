"""Files with many reports, as databases of the press write them."""

from retold.model import Report
from retold.sources.databases import Cut, cut
from retold.sources.text import read_text
from sources.documents import read

NEXIS_UNI = """Ferry runs aground off Varn
The Varn Courier
March 5, 2026 Thursday

Copyright 2026 Varn Media All Rights Reserved
Section: NEWS; Pg. 3
Length: 12 words
Byline: Ada Brandt
Body


A ferry ran aground off Varn.

Nobody was hurt.

Load-Date: March 5, 2026


End of Document

Fog on the coast
The Lume Post
March 6, 2026

Copyright 2026 Lume Post
Length: 6 words
Body

Fog lay on the coast.

End of Document
"""
LEXIS_NEXIS = """
                               1 of 2 DOCUMENTS

                              The Varn Courier

                            March 5, 2026 Thursday

Ferry runs aground
off Varn

BYLINE: Ada Brandt

SECTION: NEWS; Pg. 3

LENGTH: 12 words

A ferry ran aground off Varn.

LOAD-DATE: March 5, 2026

LANGUAGE: ENGLISH

                               2 of 2 DOCUMENTS

                              The Lume Post

                            March 6, 2026

Fog on the coast

LENGTH: 6 words

Fog lay on the coast.
"""
FACTIVA = """Ferry runs aground off Varn
Ada Brandt
12 words
5 March 2026
08:15
The Varn Courier
VARNC
English
Copyright 2026. Varn Media.

A ferry ran aground off Varn.

Document VARNC00020260305em3500001

Fog on the coast
6 words
6 March 2026
The Lume Post
LUMEP
English
(c) 2026 Lume Post

Fog lay on the coast.

Document LUMEP00020260306em3600002
"""
FERRY = Cut(
    "A ferry ran aground off Varn.", "Ferry runs aground off Varn", "The Varn Courier", "2026-03-05", "Ada Brandt"
)
FOG = Cut("Fog lay on the coast.", "Fog on the coast", "The Lume Post", "2026-03-06", None)


def test_reports_of_nexis_uni():
    assert cut(NEXIS_UNI) == [FERRY._replace(text=FERRY.text + "\n\nNobody was hurt."), FOG]


def test_reports_of_lexis_nexis():
    assert cut(LEXIS_NEXIS) == [FERRY, FOG]


def test_reports_of_factiva():
    assert cut(FACTIVA) == [FERRY._replace(author=None), FOG]


def test_a_plain_text_is_left_whole():
    assert cut("A ferry ran aground.\nEnd of Document\nFog lay on the coast.") == []
    assert cut("They read 3 of 12 documents.") == []


def test_each_has_its_place_in_the_file():
    reports, problems = read(read_text, FACTIVA, "factiva.txt")
    assert problems == []
    assert [(one.id, one.title, one.provenance.place) for one in reports if isinstance(one, Report)] == [
        ("factiva:1", "Ferry runs aground off Varn", 1),
        ("factiva:2", "Fog on the coast", 2),
    ]
