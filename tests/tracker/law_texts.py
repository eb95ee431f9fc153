"""Texts an officer might load: the days off of 2027 (made up), and statutes with their rules."""

from __future__ import annotations

import hashlib
from datetime import datetime, timedelta

import resources
from tests.builders import NOW
from tracker.loaded_law import ShippedLaw, shipped_law
from tracker.settings import LawText, LawTextKind

SHIPPED: ShippedLaw = shipped_law(resources.folder("rules"), resources.folder("workdays"))

YEAR_2027 = """
year = 2027

[[notice]]
title = "国务院办公厅关于2027年部分节假日安排的通知"
number = "国办发明电〔2026〕9号"
issued = 2026-11-10
checked_on = 2026-11-12

[[notice.holiday]]
name = "元旦"
days_off = [2027-01-01, 2027-01-02, 2027-01-03, 2027-01-04, 2027-01-05]
workdays = [2026-12-27, 2027-01-09]

[[notice.holiday]]
name = "春节"
days_off = [
    2027-02-05, 2027-02-06, 2027-02-07, 2027-02-08, 2027-02-09, 2027-02-10, 2027-02-11, 2027-02-12,
]
workdays = [2027-01-31, 2027-02-20]
"""
"""New Year with two days more than the regulation gives, worked on 27 December and 9 January."""


def amended_2027(*changes: tuple[str, str]) -> str:
    """The notice of 2027 with each text replaced where it stands first."""
    return changed(YEAR_2027, *changes)


def statute(code: str, *changes: tuple[str, str]) -> str:
    """A statute as the program brings it along, with each text replaced where it stands first."""
    return changed(SHIPPED.statutes[f"{code}.toml"], *changes)


def changed(text: str, *changes: tuple[str, str]) -> str:
    """The text with each of these replaced where it stands first."""
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new, 1)
    return text


NEW_LAW = """
[law]
code = "reg99"
name_zh = "某某条例"
name_en = "Some Regulation"
in_force_from = 2026-01-01
checked_on = 2026-11-22

[[rule]]
id = "reg99_report_10d"
title_zh = "报送案件情况"
title_en = "Report the case"
nature = "duty"
actor = "agency"
procedure = "litigation"
stages = ["first_ordinary"]
roles = ["defendant"]
trigger = "served"
trigger_zh = "收到起诉状副本之日"
trigger_en = "the day the copy of the complaint is received"
papers = ["matter"]

[[rule.version]]
id = "reg99-2026"
in_force_from = 2026-01-01
period = { length = 10, unit = "day" }
confidence = "A"
consequence_zh = "无（第三条）。"
consequence_en = "None (art. 3)."
citations = [{ law = "reg99", article = "第三条" }]
examples = [{ trigger = 2026-03-02, due = 2026-03-12 }]
"""
"""A law nobody knows, with a duty that every complaint opens."""


def stored(text: str, name: str, number: int = 1, kind: LawTextKind | None = None) -> LawText:
    """The text as it is kept, the n-th one loaded."""
    if kind is None:
        kind = LawTextKind.WORKDAYS if name.isdigit() else LawTextKind.RULES
    loaded: datetime = NOW + timedelta(minutes=number)
    return LawText(
        id=f"0000a000-0000-7000-8000-{number:012d}",
        version=1,
        created_at=loaded,
        kind=kind,
        name=name,
        text=text,
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        source=f"{name}.toml",
    )
