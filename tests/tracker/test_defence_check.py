"""程序性抗辩自检: what the dates of a case say about objections to the claim itself."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

import resources
from tests.builders import a_case, a_party, an_event
from tracker.cases import CaseEvent
from tracker.codes import (
    ActKind,
    Area,
    Capacity,
    CaseStatus,
    EventKind,
    Procedure,
    Role,
    Stage,
)
from tracker.defence import Defence
from tracker.defence_check import check_defences
from tracker.defence_finding import DefenceFinding, Ground, OtherCase, Verdict
from tracker.rules import load_rules
from tracker.workdays import load_workdays

CALENDAR = load_workdays(resources.folder("workdays"))
RULES = load_rules(resources.folder("rules"))


def facts(**days: str) -> list[CaseEvent]:
    """Events by their kind: known="2025-08-31"."""
    blank = replace(an_event(), party_id=None, stage=None)
    return [
        replace(blank, id=f"event-{kind}", kind=EventKind(kind), on=date.fromisoformat(day))
        for kind, day in days.items()
    ]


def look(
    events: Iterable[CaseEvent],
    defence: Defence = Defence.OUT_OF_TIME,
    *,
    role: Role = Role.DEFENDANT,
    capacity: Capacity | None = Capacity.SOLE,
    others: tuple[OtherCase, ...] = (),
    **case: Any,
) -> DefenceFinding:
    found = check_defences(
        a_case(**case),
        [a_party(our_role=role, capacity=capacity)],
        events,
        RULES,
        CALENDAR,
        others,
    )
    return next(each for each in found if each.defence is defence)


# Out of time


@pytest.mark.parametrize(
    ("sued", "verdict", "ground"),
    [
        # Known on 31 August: six months end on Saturday 28 February, made a working day.
        ("2026-02-28", Verdict.LOOKS_NOT, Ground.WITHIN_PERIOD),
        ("2026-03-02", Verdict.UNKNOWN, Ground.ONLY_IF_ADVISED),
        ("2026-08-31", Verdict.UNKNOWN, Ground.ONLY_IF_ADVISED),
        ("2026-09-01", Verdict.LOOKS_SO, Ground.AFTER_LAST_DAY),
    ],
)
def test_a_suit_is_measured_by_six_months_and_by_the_year_of_the_unadvised(
    sued: str, verdict: Verdict, ground: Ground
) -> None:
    finding = look(facts(known="2025-08-31", sued=sued))

    assert (finding.verdict, finding.ground) == (verdict, ground)
    assert finding.day == date.fromisoformat(sued)
    assert finding.measured[0][:3] == ("apl_sue_6m", date(2025, 8, 31), date(2026, 2, 28))
    assert finding.missing == (EventKind.ACT_MADE,)


def test_five_years_after_the_act_nothing_saves_the_suit() -> None:
    finding = look(facts(act_made="2020-03-02", known="2025-12-01", sued="2026-01-05"))

    assert (finding.verdict, finding.ground) == (Verdict.LOOKS_SO, Ground.AFTER_LAST_DAY)
    assert [each.rule_id for each in finding.measured] == ["apl_sue_6m", "apl_sue_max_5y"]


def test_after_a_reconsideration_fifteen_days_run_from_its_decision() -> None:
    days = facts(known="2025-08-31", recon_decision_served="2025-12-20", sued="2026-01-05")
    finding = look(days, capacity=Capacity.ORGAN_UPHELD)

    # Day fifteen is Sunday 4 January, made a working day.
    assert finding.measured[0][1:3] == (date(2025, 12, 20), date(2026, 1, 4))
    assert finding.verdict is Verdict.LOOKS_SO


def test_after_a_reconsideration_the_day_the_act_was_known_says_nothing() -> None:
    finding = look(facts(known="2025-08-31", sued="2026-01-05"), capacity=Capacity.ORGAN_UPHELD)

    assert (finding.verdict, finding.measured) == (Verdict.UNKNOWN, ())
    assert finding.missing == (EventKind.RECON_DECISION_SERVED,)


def test_a_suit_filed_late_may_have_been_handed_in_before() -> None:
    finding = look(facts(act_made="2024-08-20", known="2024-08-31", filed="2026-03-09"))

    assert (finding.verdict, finding.ground) == (Verdict.UNKNOWN, Ground.PERHAPS_LATE)
    assert finding.missing == (EventKind.SUED,)


@pytest.mark.parametrize(
    ("area", "sued", "verdict"),
    [
        (Area.EXPROPRIATION, "2026-01-05", Verdict.UNKNOWN),
        (Area.EXPROPRIATION, "2040-03-05", Verdict.LOOKS_SO),
        (Area.MARKET, "2026-01-05", Verdict.LOOKS_SO),
    ],
)
def test_where_real_estate_is_concerned_only_twenty_years_are_too_long(
    area: Area, sued: str, verdict: Verdict
) -> None:
    known = date.fromisoformat(sued) - timedelta(days=30)
    days = facts(act_made="2020-03-02", known=known.isoformat(), sued=sued)

    assert look(days, area=area).verdict is verdict


def test_without_the_day_the_claimant_knew_nothing_is_said_and_the_day_is_asked_for() -> None:
    finding = look(facts(sued="2026-01-05"))

    assert (finding.verdict, finding.ground) == (Verdict.UNKNOWN, Ground.DATES_MISSING)
    assert finding.missing == (EventKind.KNOWN, EventKind.ACT_MADE)


def test_days_lost_to_an_obstacle_do_not_count() -> None:
    obstacle = replace(facts(obstacle="2026-02-01")[0], until=date(2026, 2, 10))
    late = facts(known="2025-08-31", act_made="2025-08-20", sued="2026-03-09")

    ours = replace(obstacle, party_id="party")

    assert look(late).verdict is Verdict.UNKNOWN
    assert look([*late, obstacle]).verdict is Verdict.LOOKS_NOT
    assert look([*late, ours]).verdict is Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("known", "applied", "rule_id", "last_day", "verdict"),
    [
        ("2025-12-03", "2026-02-02", "arl23_apply_60d", date(2026, 2, 2), Verdict.LOOKS_NOT),
        ("2024-05-23", "2024-10-15", "arl23_apply_60d", date(2024, 7, 22), Verdict.UNKNOWN),
        ("2023-09-19", "2023-12-29", "arl17_apply_60d", date(2023, 11, 20), Verdict.LOOKS_SO),
    ],
)
def test_an_application_for_reconsideration_is_measured_by_the_law_of_its_day(
    known: str, applied: str, rule_id: str, last_day: date, verdict: Verdict
) -> None:
    finding = look(
        facts(known=known, applied=applied),
        role=Role.RESPONDENT,
        capacity=None,
        procedure=Procedure.RECONSIDERATION,
        stage=Stage.RECON_ORDINARY,
    )

    assert finding.measured[0][:3] == (rule_id, date.fromisoformat(known), last_day)
    assert finding.verdict is verdict


# Reconsideration first


@pytest.mark.parametrize(
    ("case", "verdict"),
    [
        ({"act_kind": ActKind.OMISSION}, Verdict.LOOKS_SO),
        ({"act_kind": ActKind.CONFIRMATION, "area": Area.PLANNING}, Verdict.LOOKS_SO),
        ({"act_kind": ActKind.PENALTY}, Verdict.UNKNOWN),
        ({"act_kind": ActKind.DISCLOSURE}, Verdict.UNKNOWN),
        ({"act_kind": ActKind.LICENCE}, Verdict.LOOKS_NOT),
        ({"act_kind": ActKind.OMISSION, "recon_organ": "浦江区人民政府"}, Verdict.LOOKS_NOT),
    ],
)
def test_some_acts_go_to_reconsideration_first(case: dict[str, Any], verdict: Verdict) -> None:
    finding = look(
        facts(act_made="2026-01-05"), Defence.RECONSIDERATION_FIRST, **{"area": None, **case}
    )

    assert finding.verdict is verdict


def test_before_2024_only_natural_resources_went_to_reconsideration_first() -> None:
    earlier = facts(act_made="2023-06-01")
    first = Defence.RECONSIDERATION_FIRST

    assert look(earlier, first, act_kind=ActKind.OMISSION).verdict is Verdict.LOOKS_NOT
    assert (
        look(earlier, first, act_kind=ActKind.ADJUDICATION, area=Area.PLANNING).verdict
        is Verdict.LOOKS_SO
    )


# Repeated suit


def another(**over: Any) -> OtherCase:
    case = OtherCase(
        "other",
        "2025-诉-0007",
        "",
        Procedure.LITIGATION,
        Stage.FIRST_ORDINARY,
        CaseStatus.CONCLUDED,
        None,
    )
    return case._replace(**over)


def test_another_suit_about_the_same_act_is_named() -> None:
    finding = look([], Defence.REPEATED_SUIT, act_no="沪市监罚〔2025〕1号", others=(another(),))

    assert (finding.verdict, finding.serials) == (Verdict.LOOKS_SO, ("2025-诉-0007",))


def test_another_instance_of_the_same_suit_is_no_repeated_one() -> None:
    own = a_case()
    later = another(previous_case_id=own.id)
    earlier = another(case_id="first")
    number = "沪市监罚〔2025〕1号"

    for each in (later, earlier, another(procedure=Procedure.RECONSIDERATION)):
        finding = look(
            [], Defence.REPEATED_SUIT, act_no=number, previous_case_id="first", others=(each,)
        )
        assert finding.verdict is Verdict.LOOKS_NOT


def test_an_act_without_a_number_cannot_be_compared() -> None:
    assert look([], Defence.REPEATED_SUIT, act_no="").ground is Ground.ACT_UNNAMED


# Jurisdiction


def test_an_objection_to_jurisdiction_has_its_last_day_and_none_on_remand() -> None:
    served = facts(served="2026-03-02")
    ordinary = look(served, Defence.JURISDICTION)
    remand = look(served, Defence.JURISDICTION, stage=Stage.FIRST_REMAND)

    assert ordinary.measured[0].last_day == date(2026, 3, 17)
    assert (remand.verdict, remand.ground) == (Verdict.LOOKS_NOT, Ground.NOT_ON_REMAND)


def test_where_we_are_no_defendant_there_is_nothing_to_object_to() -> None:
    party = a_party(our_role=Role.THIRD_PARTY)

    assert check_defences(a_case(), [party], [], RULES, CALENDAR) == ()
