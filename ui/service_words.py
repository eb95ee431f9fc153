"""送达方式: what each way of service means, and the day from which a paper counts as served."""

from __future__ import annotations

from datetime import date

from tracker.codes import ServiceWay
from tracker.errors import TrackerError
from tracker.rules import RuleBook
from tracker.service import served_from
from ui.word_tables import N_
from ui.words import error_sentence, say

READ_WAYS = (ServiceWay.ELECTRONIC, ServiceWay.ELECTRONIC_FOUND)
"""Ways in which the day of reading is another one than the day of arrival."""

_WAYS: dict[ServiceWay, str] = {
    ServiceWay.DIRECT: N_("words", "以送达回证、收发室签收章的日期为准。"),
    ServiceWay.MAIL: N_(
        "words", "以邮件回执的签收日期为准；地址不准确或拒收被退回的，以退回之日为准。"
    ),
    ServiceWay.ELECTRONIC: N_(
        "words", "本机关提供或确认的地址：以到达之日为准，看没看不影响；到达日与阅知日取较早的。"
    ),
    ServiceWay.ELECTRONIC_FOUND: N_(
        "words", "法院自行查找的地址：以回复收悉或阅知之日为准，请填写阅知日。"
    ),
    ServiceWay.LEFT: N_("words", "以留置并记明之日为准。"),
    ServiceWay.NOTICE: N_("words", "日期填公告发布之日；公告期满视为送达，期限自送达之日起算。"),
}


def way_words(way: ServiceWay | None) -> str:
    """Which day counts for this way of service; empty without one."""
    return say(_WAYS[way]) if way is not None else ""


def served_words(way: ServiceWay | None, on: date, read_on: date | None, rules: RuleBook) -> str:
    """From which day on the paper counts as served, where that is not the day typed."""
    try:
        served = served_from(way, on, read_on, rules)
    except TrackerError as error:
        return error_sentence(error)
    if served.trigger == on:
        return ""
    return say(N_("words", "送达日：{day}，期限自次日起算。"), day=served.trigger)
