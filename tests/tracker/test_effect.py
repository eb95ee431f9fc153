"""最早可能生效日: proposed from what was served, never taken for certain."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.builders import a_case, a_deadline, an_event
from tracker.cases import CaseEvent
from tracker.codes import EventKind, Paper, Procedure, Stage
from tracker.deadlines import Deadline
from tracker.effect import earliest_effective


def served(day: str, kind: EventKind = EventKind.JUDGMENT_SERVED, **over: object) -> CaseEvent:
    event = replace(an_event(), kind=kind, on=date.fromisoformat(day), stage=None)
    return replace(event, **{"id": f"{kind}-{day}", **over})  # type: ignore[arg-type]


def appeal(event: CaseEvent, due: str, number: int = 1) -> Deadline:
    day = date.fromisoformat(due)
    return a_deadline(
        number, paper=Paper.APPEAL, trigger_event_id=event.id, due_on=day, original_on=day
    )


def test_a_judgment_waits_for_the_last_appeal_period_of_our_agencies() -> None:
    first, second = served("2026-06-04"), served("2026-06-08", id="other")
    deadlines = [appeal(first, "2026-06-22"), appeal(second, "2026-06-23", 2)]

    found = earliest_effective(a_case(), [first, second], deadlines)

    assert found is not None
    assert (found.day, found.last_day) == (date(2026, 6, 24), date(2026, 6, 23))
    assert found.others_unknown


@pytest.mark.parametrize("stage", [Stage.SECOND, Stage.JURISDICTION_APPEAL])
def test_a_judgment_of_second_instance_takes_effect_when_it_is_served(stage: Stage) -> None:
    found = earliest_effective(a_case(stage=stage), [served("2026-06-04")], [])

    assert found is not None
    assert (found.day, found.last_day) == (date(2026, 6, 4), None)


def test_a_decision_on_reconsideration_takes_effect_when_it_is_served() -> None:
    case = a_case(procedure=Procedure.RECONSIDERATION, stage=Stage.RECON_ORDINARY)

    found = earliest_effective(case, [served("2026-06-04")], [])

    assert found is not None
    assert found.day == date(2026, 6, 4)


@pytest.mark.parametrize("kind", [EventKind.EFFECTIVE, EventKind.APPEAL_FILED])
def test_once_confirmed_or_appealed_nothing_is_proposed(kind: EventKind) -> None:
    judgment = served("2026-06-04")
    later = served("2026-06-20", kind)

    assert earliest_effective(a_case(), [judgment, later], [appeal(judgment, "2026-06-22")]) is None


def test_without_a_served_paper_nothing_is_proposed() -> None:
    assert earliest_effective(a_case(), [served("2026-03-02", EventKind.SERVED)], []) is None


def test_a_first_ruling_that_cannot_be_appealed_says_nothing() -> None:
    ruling = served("2026-06-04", EventKind.RULING_SERVED)

    assert earliest_effective(a_case(stage=Stage.FIRST_ORDINARY), [ruling], []) is None
