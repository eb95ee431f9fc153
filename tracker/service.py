from __future__ import annotations
from typing import NamedTuple
from datetime import date, timedelta
from tracker.codes import ServiceWay
from tracker.counting import Step, StepCode
class Served(NamedTuple):
    trigger: date
    steps: tuple[Step, ...]
def served_from(way, on, read_on, rules):
    if way is ServiceWay.NOTICE:
        n = 30 if on >= date(2022,1,1) else 60
        t = on + timedelta(days=n)
        return Served(t, (Step(StepCode.PUBLIC_NOTICE, on, t, n),))
    return Served(on, ())
