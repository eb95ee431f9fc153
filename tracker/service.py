"""When a paper counts as served: the day that starts a period, by the way it came.

The stamp of the mail room counts, not the day the legal unit gets it (民诉法解释 art. 130(1)). An
address we gave or confirmed is reached when the message arrives; one the court found by itself
when it is read (人民法院在线诉讼规则 art. 31). Public notice is service after its own period.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from tracker.codes import ServiceWay
from tracker.counting import Step, StepCode
from tracker.rules import RuleBook

PUBLIC_NOTICE = "cpl_public_notice"
"""The rule that says how long a public notice stands before it counts as service."""


class Served(NamedTuple):
    """The day of service, and how it follows from what is written on the receipt."""

    trigger: date
    steps: tuple[Step, ...] = ()


def served_from(way: ServiceWay | None, on: date, read_on: date | None, rules: RuleBook) -> Served:
    """The day from which a paper counts as served that came on `on` and was read on `read_on`.

    `on` is the day on the receipt, of return, of leaving, of arrival, or of the public notice.
    Of arrival and reading the earlier counts. Raises NotFound where a public notice is meant and
    the pack has no rule about it.
    """
    match way:
        case ServiceWay.NOTICE:
            return _after_notice(on, rules)
        case ServiceWay.ELECTRONIC:
            return Served(min(on, read_on or on))
        case ServiceWay.ELECTRONIC_FOUND:
            return Served(read_on or on)
    return Served(on)


def _after_notice(published: date, rules: RuleBook) -> Served:
    """So many days after the notice was issued, working or not."""
    period = rules.version_on(PUBLIC_NOTICE, published).version.period
    days = 0 if period is None else period.length
    served = published + timedelta(days=days)
    step = Step(StepCode.PUBLIC_NOTICE, published, until=served, number=days)
    return Served(served, (step,))
