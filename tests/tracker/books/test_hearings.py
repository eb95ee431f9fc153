"""A hearing is announced, moved and cancelled by events; its reminders and last days follow."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from tests.tracker.books.office_desk import AGENCY, NAMES, SECOND, OfficeDesk, at, day, refusal
from tracker.books.joining import Joining
from tracker.codes import EventKind, HearingKind, Role
from tracker.errors import InputError
from tracker.hearings import Hearing
from tracker.intake import Draft, PartyDraft
from tracker.papers import IncomingPaper
from tracker.people import Person
from tracker.reminders import LIVE_STATES, Level, Occurrence, OccurrenceState

FIRST, LATER = at("04-20 14:00"), at("04-29 09:30")
HEAD = "apl_hearing_head_id"
MOVED, CANCELLED = EventKind.HEARING_MOVED, EventKind.HEARING_CANCELLED


@pytest.fixture
def case_id(office: OfficeDesk) -> str:
    """A case with a hearing on 20 April."""
    case_id = office.register("03-02", party={"handler": "王芳"})
    summoned(office, case_id, "03-02", hearing_at=FIRST, hearing_place="第三法庭")
    return case_id


def summoned(office: OfficeDesk, case_id: str, on: str, *agencies: str, **more: Any) -> None:
    parties = tuple(PartyDraft(agency=each, served_on=day(on)) for each in agencies or (AGENCY,))
    office.cases.register(
        Draft(paper=IncomingPaper.SUMMONS, case_id=case_id, parties=parties, **more)
    )


def only(office: OfficeDesk, case_id: str) -> Hearing:
    (hearing,) = office.store.find(Hearing, case_id=case_id)
    return hearing


def move(
    office: OfficeDesk, hearing: Hearing, to: str = "04-29 09:30", on: str = "", **more: Any
) -> None:
    values = {"hearing_id": hearing.id, "hearing_at": at(to), "reason": "法官电话通知", **more}
    office.record(hearing.case_id, MOVED, on or f"{office.now:%m-%d}", **values)


def cancel(office: OfficeDesk, hearing: Hearing) -> None:
    values = {"hearing_id": hearing.id, "reason": "另行通知"}
    office.record(hearing.case_id, CANCELLED, f"{office.now:%m-%d}", **values)


def rows(office: OfficeDesk, hearing: Hearing) -> list[Occurrence]:
    found = office.store.find(Occurrence, subject_id=hearing.id)
    return sorted(found, key=lambda row: row.due_at)


def live(office: OfficeDesk, hearing: Hearing) -> list[Any]:
    return [row.due_at for row in rows(office, hearing) if row.state in LIVE_STATES]


def head_days(office: OfficeDesk, case_id: str) -> set[str]:
    return {str(each.due_on) for each in office.all(case_id, rule_id=HEAD)}


def test_row_30_a_moved_hearing_is_told_again_although_the_old_day_was_acknowledged(
    office: OfficeDesk, case_id: str
) -> None:
    hearing = only(office, case_id)
    office.move("04-15 10:00")
    told = [row.id for row in office.due() if row.subject_id == hearing.id]
    assert told
    office.reminders.acknowledge(told)
    move(office, hearing)

    assert only(office, case_id).starts_at == LATER
    assert live(office, hearing) == [at("04-24 09:00"), at("04-28 09:00")]
    old = [row for row in rows(office, hearing) if row.state is OccurrenceState.SUPERSEDED]
    assert [row.due_at for row in old] == [at("04-17 09:00")]
    office.move("04-17 09:00")
    assert not [row for row in office.due() if row.subject_id == hearing.id]
    office.move("04-24 09:00")
    assert [row.level for row in office.due() if row.subject_id == hearing.id] == [
        Level.HEARING_WORKDAYS_3
    ]


def test_a_hearing_moved_away_and_back_is_told_at_the_first_times(
    office: OfficeDesk, case_id: str
) -> None:
    hearing = only(office, case_id)
    first = live(office, hearing)
    move(office, hearing)
    move(office, hearing, "04-20 14:00")
    assert live(office, hearing) == first
    assert only(office, case_id).starts_at == FIRST


def test_the_last_day_for_the_head_moves_with_the_hearing(office: OfficeDesk, case_id: str) -> None:
    assert head_days(office, case_id) == {"2026-04-20"}
    move(office, only(office, case_id))
    assert head_days(office, case_id) == {"2026-04-29"}
    assert office.nothing_to_recalculate(case_id)


def test_another_place_at_the_same_time_leaves_the_reminders_alone(
    office: OfficeDesk, case_id: str
) -> None:
    hearing = only(office, case_id)
    before = rows(office, hearing)
    move(office, hearing, "04-20 14:00", hearing_place="第七法庭")
    assert rows(office, hearing) == before
    assert only(office, case_id).place == "第七法庭"


def test_a_cancelled_hearing_reminds_of_nothing_and_wants_no_head(
    office: OfficeDesk, case_id: str
) -> None:
    hearing = only(office, case_id)
    cancel(office, hearing)
    assert office.store.find(Hearing, case_id=case_id) == []
    assert office.store.get(Hearing, hearing.id).voided_reason == "另行通知"
    assert live(office, hearing) == []
    assert head_days(office, case_id) == set()
    assert office.nothing_to_recalculate(case_id)
    office.move("04-17 10:00")
    assert hearing.id not in {row.subject_id for row in office.due()}


def test_a_cancellation_taken_back_brings_hearing_reminders_and_last_day_back(
    office: OfficeDesk, case_id: str
) -> None:
    hearing = only(office, case_id)
    planned = live(office, hearing)
    cancel(office, hearing)
    office.void(case_id, CANCELLED)
    again = only(office, case_id)
    assert (again.id, again.starts_at, again.voided_reason) == (hearing.id, FIRST, None)
    assert live(office, again) == planned
    assert head_days(office, case_id) == {"2026-04-20"}


def test_a_move_taken_back_puts_the_hearing_where_the_summons_had_it(
    office: OfficeDesk, case_id: str
) -> None:
    hearing = only(office, case_id)
    planned = live(office, hearing)
    move(office, hearing, hearing_place="第七法庭")
    office.void(case_id, MOVED)
    again = only(office, case_id)
    assert (again.starts_at, live(office, again)) == (FIRST, planned)
    assert head_days(office, case_id) == {"2026-04-20"}


def test_a_summons_that_was_not_ours_takes_its_hearing_along(
    office: OfficeDesk, case_id: str
) -> None:
    hearing = only(office, case_id)
    office.void(case_id, EventKind.SUMMONED)
    assert office.store.find(Hearing, case_id=case_id) == []
    assert live(office, hearing) == []


def test_a_corrected_move_moves_the_hearing(office: OfficeDesk, case_id: str) -> None:
    move(office, only(office, case_id))
    wrong = office.event(case_id, MOVED)
    office.amend.correct_event(wrong, replace(wrong, hearing_at=at("04-30 15:00")), "听错时间")
    assert only(office, case_id).starts_at == at("04-30 15:00")
    assert head_days(office, case_id) == {"2026-04-30"}


def test_a_further_summons_is_refused_until_it_is_said_which_hearing_it_tells_of(
    office: OfficeDesk, case_id: str
) -> None:
    office.move("03-10 10:00")
    with pytest.raises(InputError) as refused:
        summoned(office, case_id, "03-10", hearing_at=LATER)
    (finding,) = refused.value.params["findings"]  # type: ignore[misc]
    assert (finding.field, finding.code) == ("hearing_id", "moved_or_another")


def test_a_further_summons_moves_the_hearing_it_names(office: OfficeDesk, case_id: str) -> None:
    hearing = only(office, case_id)
    office.move("03-10 10:00")
    summoned(office, case_id, "03-10", hearing_at=LATER, hearing_id=hearing.id)
    assert (only(office, case_id).id, only(office, case_id).starts_at) == (hearing.id, LATER)
    assert head_days(office, case_id) == {"2026-04-29"}


def test_a_further_summons_for_another_day_leaves_the_first_hearing_alone(
    office: OfficeDesk, case_id: str
) -> None:
    office.move("03-10 10:00")
    summoned(office, case_id, "03-10", hearing_at=LATER, hearing_id="")
    hearings = office.store.find(Hearing, case_id=case_id)
    assert sorted(each.starts_at for each in hearings) == [FIRST, LATER]
    assert head_days(office, case_id) == {"2026-04-20", "2026-04-29"}


def test_the_same_summons_for_another_agency_tells_of_the_same_hearing(
    office: OfficeDesk,
) -> None:
    case_id = office.register("03-02", "03-02")
    summoned(office, case_id, "03-02", hearing_at=FIRST)
    summoned(office, case_id, "03-02", SECOND, hearing_at=FIRST)
    hearing = only(office, case_id)
    assert len(office.all(case_id, rule_id=HEAD)) == 2
    move(office, hearing)
    assert {str(each.due_on) for each in office.all(case_id, rule_id=HEAD)} == {"2026-04-29"}
    first, _second = office.events(case_id, EventKind.SUMMONED)
    office.cases.void_event(first, "登记错误")
    assert only(office, case_id).id == hearing.id


def test_after_the_hearing_a_summons_announces_the_next_one(
    office: OfficeDesk, case_id: str
) -> None:
    office.move("04-21 10:00")
    summoned(office, case_id, "04-21", hearing_at=LATER)
    assert len(office.store.find(Hearing, case_id=case_id)) == 2
    assert head_days(office, case_id) == {"2026-04-20", "2026-04-29"}


def test_a_kind_of_hearing_of_its_own_at_the_same_time_is_another_one(
    office: OfficeDesk, case_id: str
) -> None:
    office.move("03-10 10:00")
    summoned(office, case_id, "03-10", hearing_at=FIRST, hearing_kind=HearingKind.EVIDENCE_EXCHANGE)
    assert len(office.store.find(Hearing, case_id=case_id)) == 2


@pytest.mark.parametrize(
    ("kind", "values", "code"),
    [
        (MOVED, {"hearing_at": LATER, "reason": "改期"}, "hearing_required"),
        (CANCELLED, {"reason": "取消"}, "hearing_required"),
        (MOVED, {"hearing": True, "reason": "改期"}, "hearing_time_required"),
        (MOVED, {"hearing": True, "hearing_at": LATER}, "reason_required"),
        (CANCELLED, {"hearing": True}, "reason_required"),
    ],
)
def test_a_move_or_cancellation_that_does_not_say_enough_is_refused(
    office: OfficeDesk, case_id: str, kind: EventKind, values: dict[str, Any], code: str
) -> None:
    more = dict(values)
    if more.pop("hearing", False):
        more["hearing_id"] = only(office, case_id).id
    assert refusal(office, case_id, kind, "03-02", **more) == code


def test_a_cancelled_hearing_cannot_be_moved(office: OfficeDesk, case_id: str) -> None:
    hearing = only(office, case_id)
    cancel(office, hearing)
    more = {"hearing_id": hearing.id, "hearing_at": LATER, "reason": "改期"}
    assert refusal(office, case_id, MOVED, "03-02", **more) == "hearing_is_cancelled"


def test_a_hearing_of_another_case_is_refused(office: OfficeDesk, case_id: str) -> None:
    other = office.register("03-02", official_no="（2026）沪7101行初7号")
    more = {"hearing_id": only(office, case_id).id, "hearing_at": LATER, "reason": "改期"}
    assert refusal(office, other, MOVED, "03-02", **more) == "hearing_required"


def test_a_hearing_no_summons_was_kept_of_is_moved_like_any_other(office: OfficeDesk) -> None:
    case_id = office.register("03-02")
    kept = Hearing(id=office.desk.new_id(), case_id=case_id, starts_at=FIRST)
    office.desk.save([kept], "test")
    office.record(case_id, EventKind.NOTE, "03-02")
    move(office, only(office, case_id))
    assert only(office, case_id).starts_at == LATER
    assert live(office, only(office, case_id)) == [at("04-24 09:00"), at("04-28 09:00")]


def test_an_agency_that_joins_later_is_told_of_the_hearing_to_come(
    office: OfficeDesk, case_id: str
) -> None:
    office.move("03-10 10:00")
    office.cases.join_party(
        Joining(
            case_id=case_id,
            agency=SECOND,
            our_role=Role.DEFENDANT,
            served_on=day("03-10"),
            handler="李强",
            create=NAMES,
        )
    )
    (newcomer,) = office.store.find(Person, name="李强")
    told = [row for row in rows(office, only(office, case_id)) if row.recipient == newcomer.id]
    assert [row.due_at for row in told] == [at("04-15 09:00"), at("04-17 09:00")]


def test_an_earlier_call_does_not_overtake_a_later_one(office: OfficeDesk, case_id: str) -> None:
    hearing = only(office, case_id)
    office.move("03-10 10:00")
    move(office, hearing)
    more = {"hearing_id": hearing.id, "hearing_at": FIRST, "reason": "改期"}
    assert refusal(office, case_id, MOVED, "03-09", **more) == "hearing_told_later"


def test_an_earlier_summons_does_not_overtake_a_later_call(
    office: OfficeDesk, case_id: str
) -> None:
    hearing = only(office, case_id)
    office.move("03-10 10:00")
    move(office, hearing)
    with pytest.raises(InputError) as refused:
        summoned(office, case_id, "03-09", hearing_at=at("04-22 09:30"), hearing_id=hearing.id)
    assert refused.value.code == "hearing_told_later"
    summoned(office, case_id, "03-09", hearing_at=LATER, hearing_id=hearing.id)
    assert only(office, case_id).starts_at == LATER
