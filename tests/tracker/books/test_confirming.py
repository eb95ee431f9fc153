"""What the officer confirms of a change: all of it, some days kept, done ones judged anew."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.tracker.books.office_desk import OfficeDesk, day
from tracker.books.case_book import EventDraft
from tracker.causes import Cause, why
from tracker.codes import Capacity, DeadlineState, EventKind, NotSubmitted, Origin, Paper
from tracker.errors import InputError
from tracker.reminders import Level


def corrected(office: OfficeDesk, case_id: str, on: str, **decided: object) -> None:
    """Puts the day of the only receipt right."""
    wrong = office.event(case_id, EventKind.SERVED)
    office.amend.correct_event(wrong, replace(wrong, on=day(on)), "签收日误登", **decided)  # type: ignore[arg-type]


def test_every_deadline_that_moves_is_shown_with_both_days_and_why(office: OfficeDesk) -> None:
    office.move("03-05 10:00")
    case_id = office.register("03-02")
    wrong = office.event(case_id, EventKind.SERVED)
    shown = office.amend.preview_correction(wrong, replace(wrong, on=day("03-04"))).moved
    kept = {each.id: each.due_on for each in office.all(case_id)}
    assert {old.id: old.due_on for old, _ in shown} == kept
    assert {new.due_on for _, new in shown} == {day("03-19")}
    assert {why(old, new) for old, new in shown} == {(Cause.TRIGGER,)}


def test_a_day_the_officer_does_not_confirm_stays_with_its_reason_whatever_comes(
    office: OfficeDesk,
) -> None:
    office.move("03-05 10:00")
    case_id = office.register("03-02")
    answer, evidence = office.duties(case_id)
    before = office.live(answer)
    corrected(office, case_id, "03-04", keep=frozenset({answer.id}), keep_reason="法院已按旧日催交")
    answer, evidence = office.duties(case_id)
    assert (answer.due_on, answer.origin, answer.manual_reason) == (
        day("03-17"),
        Origin.MANUAL,
        "法院已按旧日催交",
    )
    assert (evidence.due_on, evidence.origin) == (day("03-19"), Origin.COMPUTED)
    assert answer.trigger_event_id == office.event(case_id, EventKind.SERVED).id
    assert office.live(answer) == before
    assert office.live(evidence)[-1] == ("03-20 09:00", Level.OVERDUE)
    assert office.nothing_to_recalculate(case_id)
    corrected(office, case_id, "03-03")
    answer, evidence = office.duties(case_id)
    assert (answer.due_on, evidence.due_on) == (day("03-17"), day("03-18"))


def test_days_are_kept_only_for_a_reason(office: OfficeDesk) -> None:
    office.move("03-05 10:00")
    case_id = office.register("03-02")
    answer, _ = office.duties(case_id)
    with pytest.raises(InputError, match="keep_reason_required"):
        corrected(office, case_id, "03-04", keep=frozenset({answer.id}), keep_reason=" ")
    assert office.one(case_id, Paper.ANSWER).due_on == day("03-17")


def test_what_is_done_is_judged_anew_only_where_the_officer_says_so(office: OfficeDesk) -> None:
    case_id = office.register("03-02")
    office.move("03-18 10:00")
    office.submit(office.duties(case_id), "03-18")
    answer, evidence = office.duties(case_id)
    assert (answer.days_late, evidence.days_late) == (1, 1)
    corrected(office, case_id, "03-04", rejudge=frozenset({evidence.id}))
    answer, evidence = office.duties(case_id)
    assert (answer.due_on, answer.days_late) == (day("03-17"), 1)
    assert (evidence.due_on, evidence.days_late) == (day("03-19"), 0)
    changed = [line for line in office.store.history(case_id) if line.record_id == evidence.id]
    assert "2026-03-17" in changed[-1].before
    assert "2026-03-19" in changed[-1].after


def test_what_is_done_and_not_judged_anew_stays_so_at_later_changes(office: OfficeDesk) -> None:
    case_id = office.register("03-02")
    office.move("03-18 10:00")
    office.submit(office.duties(case_id), "03-18")
    corrected(office, case_id, "03-04")
    assert {each.days_late for each in office.duties(case_id)} == {1}
    office.record(case_id, EventKind.NOTE, "03-18")
    assert {each.days_late for each in office.duties(case_id)} == {1}
    note = EventDraft(case_id=case_id, kind=EventKind.NOTE, on=day("03-18"))
    assert len(office.cases.preview(note).rejudged) == 2
    ids = frozenset(each.id for each in office.duties(case_id))
    office.cases.record(note, keep=ids, keep_reason="已向法院说明")
    assert office.cases.preview(note).rejudged == ()


def test_a_submission_follows_its_receipt_although_its_days_are_not_judged_anew(
    office: OfficeDesk,
) -> None:
    case_id = office.register("03-02")
    office.move("03-18 10:00")
    office.submit(office.duties(case_id), "03-18")
    corrected(office, case_id, "03-04")
    answer, _ = office.duties(case_id)
    assert answer.trigger_event_id == office.event(case_id, EventKind.SERVED).id
    assert answer.state is DeadlineState.SUBMITTED


def test_a_deadline_nothing_opens_any_more_can_be_kept(office: OfficeDesk) -> None:
    case_id = office.register("03-02")
    answer, _ = office.duties(case_id)
    served = office.event(case_id, EventKind.SERVED)
    office.cases.void_event(
        served, "登记错误", keep=frozenset({answer.id}), keep_reason="等待法院确认"
    )
    (kept,) = office.all(case_id)
    assert (kept.id, kept.origin, kept.due_on) == (answer.id, Origin.MANUAL, day("03-17"))
    assert office.live(kept)[-1] == ("03-18 09:00", Level.OVERDUE)


def test_an_extension_that_is_not_confirmed_leaves_the_evidence_where_it_was(
    office: OfficeDesk,
) -> None:
    case_id = office.register("03-02")
    evidence = office.one(case_id, Paper.EVIDENCE)
    granted = EventDraft(
        case_id=case_id,
        kind=EventKind.EXTENSION_GRANTED,
        on=day("03-02"),
        court_due=day("04-01"),
    )
    office.cases.record(granted, keep=frozenset({evidence.id}), keep_reason="准许书未送达")
    evidence = office.one(case_id, Paper.EVIDENCE)
    assert (evidence.due_on, evidence.origin) == (day("03-17"), Origin.MANUAL)


# What is filed without a paper of its own, and what nobody can file for another.


def test_evidence_of_a_reconsideration_decision_is_not_filed_by_a_co_defendant(
    office: OfficeDesk,
) -> None:
    case_id = office.register("03-02", "03-02", party={"capacity": Capacity.ORGAN_UPHELD})
    own = office.one(case_id, Paper.RECON_EVIDENCE)
    original = office.one(case_id, Paper.EVIDENCE)
    for ids in ((own.id,), (original.id, own.id)):
        with pytest.raises(InputError, match="only_by_organ"):
            office.deadlines.not_needed(ids, NotSubmitted.BY_CO_DEFENDANT, "")
    office.deadlines.not_needed((original.id,), NotSubmitted.BY_CO_DEFENDANT, "")
    assert office.one(case_id, Paper.EVIDENCE).state is DeadlineState.BY_CO_DEFENDANT
    assert office.one(case_id, Paper.RECON_EVIDENCE).state is DeadlineState.OPEN
