"""Filing papers: in time, late, proven, taken back; what was not needed and why."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from tests.tracker.books.office_desk import OfficeDesk, day
from tracker.books.deadline_book import Submission
from tracker.cases import CaseEvent, Document
from tracker.codes import (
    DeadlineState,
    EventKind,
    LateCause,
    NotSubmitted,
    Paper,
    SubmissionWay,
)
from tracker.errors import InputError, StoreError
from tracker.reminders import CLOSED, LIVE_STATES, Level, OccurrenceState

OPEN, SUBMITTED = DeadlineState.OPEN, DeadlineState.SUBMITTED
POST = SubmissionWay.POST


def code(verb: object, *args: object) -> str:
    with pytest.raises(InputError) as error:
        verb(*args)  # type: ignore[operator]
    return error.value.code


def test_posted_on_the_last_day_is_in_time_though_recorded_later(office: OfficeDesk) -> None:
    case_id = office.register("03-02")
    office.move("03-19 10:00")
    office.submit(office.duties(case_id), "03-17", POST)
    for deadline in office.duties(case_id):
        assert (deadline.state, deadline.days_late, deadline.late_cause) == (SUBMITTED, 0, None)
        assert deadline.submitted_way is POST
        ended = [r for r in office.rows(deadline) if r.state is OccurrenceState.CANCELLED]
        assert office.live(deadline) == []
        assert {row.cancelled_reason for row in ended} == {CLOSED}
    party = office.parties(case_id)[0]
    assert (party.answered_on, party.evidence_on) == (day("03-17"), day("03-17"))


def test_a_day_after_the_last_day_is_one_day_late_and_waits_for_its_cause(
    office: OfficeDesk,
) -> None:
    case_id = office.register("03-02")
    office.move("03-18 10:00")
    office.submit(office.duties(case_id), "03-18")
    assert {d.days_late for d in office.duties(case_id)} == {1}
    answer, evidence = office.duties(case_id)
    assert answer.late_cause is LateCause.UNKNOWN
    office.deadlines.explain_late(evidence.id, LateCause.HANDOVER, " 交接 ", None)
    explained = office.one(case_id, Paper.EVIDENCE)
    assert (explained.late_cause, explained.late_note) == (LateCause.HANDOVER, "交接")
    office.record(case_id, EventKind.NOTE, "03-18")
    assert office.one(case_id, Paper.EVIDENCE) == explained


def test_a_cause_explained_while_it_was_still_open_is_kept_on_filing(office: OfficeDesk) -> None:
    case_id = office.register("03-02")
    office.move("03-19 10:00")
    answer, evidence = office.duties(case_id)
    for deadline in (answer, evidence):
        office.deadlines.explain_late(deadline.id, LateCause.STAFF_CHANGE, "调离", None)
    office.submit([office.one(case_id, Paper.ANSWER)], "03-19")
    office.submit([office.one(case_id, Paper.EVIDENCE)], "03-17", POST)
    answer, evidence = office.duties(case_id)
    assert (answer.late_cause, answer.late_note) == (LateCause.STAFF_CHANGE, "调离")
    assert (evidence.late_cause, evidence.late_note) == (None, "")


def test_later_than_an_extended_day_is_late_against_both_days(office: OfficeDesk) -> None:
    case_id = office.register("03-02")
    office.move("03-27 10:00")
    office.record(case_id, EventKind.EXTENSION_GRANTED, "03-12", cause_removed_on=day("03-10"))
    office.submit([office.one(case_id, Paper.EVIDENCE)], "03-27")
    evidence = office.one(case_id, Paper.EVIDENCE)
    assert (evidence.days_late, evidence.days_late_original) == (2, 10)
    assert (evidence.due_on, evidence.original_on) == (day("03-25"), day("03-17"))


@pytest.mark.parametrize(
    ("on", "refused"), [("03-11", "submitted_in_future"), ("03-01", "submitted_before_trigger")]
)
def test_a_filing_in_the_future_or_before_the_receipt_is_refused(
    office: OfficeDesk, on: str, refused: str
) -> None:
    case_id = office.register("03-02")
    office.move("03-10 10:00")
    assert code(office.submit, office.duties(case_id), on) == refused
    assert {d.state for d in office.duties(case_id)} == {OPEN}
    assert office.events(case_id, EventKind.SUBMITTED) == []


def test_what_is_filed_voided_or_not_chosen_cannot_be_filed(office: OfficeDesk) -> None:
    case_id = office.register("03-02")
    office.submit(office.duties(case_id), "03-02")
    assert code(office.submit, office.duties(case_id), "03-02") == "already_closed"
    assert code(office.submit, [], "03-02") == "nothing_chosen"
    gone = office.one(case_id, Paper.JURISDICTION_OBJECTION)
    filed = office.one(case_id, Paper.ANSWER)
    office.void(case_id, EventKind.SERVED)
    assert code(office.submit, [gone], "03-02") == "already_voided"
    assert code(office.deadlines.reopen, filed.id, "有误") == "already_voided"
    assert code(office.deadlines.add_proof, filed.id, "1", ()) == "already_voided"


def test_a_paper_named_twice_is_filed_once(office: OfficeDesk) -> None:
    case_id = office.register("03-02")
    answer, _ = office.duties(case_id)
    office.submit([answer, answer], "03-02")
    assert office.event(case_id, EventKind.SUBMITTED).paper == "answer"


# Scans.


def test_a_scan_is_copied_under_its_hash_and_proves_every_paper_of_the_filing(
    office: OfficeDesk, tmp_path: Path
) -> None:
    scan = tmp_path / "回执.pdf"
    scan.write_bytes(b"%PDF-1.7 EMS")
    case_id = office.register("03-02")
    ids = tuple(d.id for d in office.duties(case_id))
    office.deadlines.submit(
        Submission(deadline_ids=ids, on=day("03-02"), way=POST, proof_no=" EM123 ", files=(scan,))
    )
    (document,) = office.store.find(Document, case_id=case_id)
    scan.unlink()
    kept = office.desk.files.path(document.sha256)
    assert document.sha256 == hashlib.sha256(b"%PDF-1.7 EMS").hexdigest()
    assert kept.read_bytes() == b"%PDF-1.7 EMS"
    assert (document.name, document.size) == ("回执.pdf", 12)
    assert {d.proof_document_id for d in office.duties(case_id)} == {document.id}
    assert {d.proof_no for d in office.duties(case_id)} == {"EM123"}


def test_a_scan_that_cannot_be_read_saves_nothing(office: OfficeDesk, tmp_path: Path) -> None:
    case_id = office.register("03-02")
    ids = tuple(d.id for d in office.duties(case_id))
    missing = Submission(
        deadline_ids=ids, on=day("03-02"), way=POST, files=(tmp_path / "没有.pdf",)
    )
    with pytest.raises(StoreError) as error:
        office.deadlines.submit(missing)
    assert error.value.code == "file_unreadable"
    assert {d.state for d in office.duties(case_id)} == {OPEN}


def test_a_proof_added_later_stays_through_recalculation(
    office: OfficeDesk, tmp_path: Path
) -> None:
    scan = tmp_path / "签收.png"
    scan.write_bytes(b"png")
    case_id = office.register("03-02")
    answer, _ = office.duties(case_id)
    assert code(office.deadlines.add_proof, answer.id, "1", ()) == "not_closed"
    office.submit(office.duties(case_id), "03-02")
    office.deadlines.add_proof(answer.id, "EM9", (scan,))
    office.record(case_id, EventKind.NOTE, "03-02")
    proven = office.one(case_id, Paper.ANSWER)
    (document,) = office.store.find(Document, case_id=case_id)
    assert (proven.proof_no, proven.proof_document_id) == ("EM9", document.id)
    assert document.event_id == office.event(case_id, EventKind.SUBMITTED).id


def test_a_corrected_receipt_keeps_the_scan_of_the_filing(
    office: OfficeDesk, tmp_path: Path
) -> None:
    scan = tmp_path / "回执.pdf"
    scan.write_bytes(b"pdf")
    case_id = office.register("03-02")
    office.move("03-16 10:00")
    ids = tuple(d.id for d in office.duties(case_id))
    office.deadlines.submit(
        Submission(deadline_ids=ids, on=day("03-16"), way=POST, proof_no="EM1", files=(scan,))
    )
    office.void(case_id, EventKind.SERVED)
    office.record(case_id, EventKind.SERVED, "02-27")
    (document,) = office.store.find(Document, case_id=case_id)
    for deadline in office.duties(case_id):
        assert (deadline.proof_document_id, deadline.proof_no) == (document.id, "EM1")


# Not needed.


def test_what_a_co_defendant_files_needs_no_reason_and_is_never_late(office: OfficeDesk) -> None:
    case_id = office.register("03-02", "03-02")
    office.move("03-20 10:00")
    _, evidence = office.duties(case_id)
    office.deadlines.not_needed((evidence.id,), NotSubmitted.BY_CO_DEFENDANT, "")
    evidence = office.one(case_id, Paper.EVIDENCE)
    assert (evidence.state, evidence.days_late) == (DeadlineState.BY_CO_DEFENDANT, 0)
    assert office.live(evidence) == []
    assert office.one(case_id, Paper.EVIDENCE, 1).state is OPEN
    assert office.parties(case_id)[0].not_submitted is NotSubmitted.BY_CO_DEFENDANT
    assert office.parties(case_id)[1].not_submitted is None


def test_giving_up_a_right_says_nothing_about_the_duties(office: OfficeDesk) -> None:
    case_id = office.register("03-02", "03-02")
    _, evidence = office.duties(case_id)
    right = office.one(case_id, Paper.JURISDICTION_OBJECTION)
    office.deadlines.not_needed((evidence.id,), NotSubmitted.BY_CO_DEFENDANT, "")
    assert code(office.deadlines.not_needed, (right.id,), NotSubmitted.OTHER, " ") == (
        "reason_required"
    )
    office.deadlines.not_needed((right.id,), NotSubmitted.OTHER, "不提出")
    assert office.one(case_id, Paper.JURISDICTION_OBJECTION).closed_reason == "不提出"
    assert office.parties(case_id)[0].not_submitted is NotSubmitted.BY_CO_DEFENDANT


def test_a_request_filed_as_a_paper_counts_as_asking_for_an_extension(office: OfficeDesk) -> None:
    case_id = office.register("03-02")
    office.submit([office.one(case_id, Paper.EXTENSION_REQUEST)], "03-02")
    assert office.parties(case_id)[0].ext_requested_on == day("03-02")


# Taken back.


def test_one_of_two_papers_filed_together_is_opened_again(office: OfficeDesk) -> None:
    case_id = office.register("03-02")
    office.move("03-10 10:00")
    office.submit(office.duties(case_id), "03-10", POST)
    wrong = office.event(case_id, EventKind.SUBMITTED)
    answer, evidence = office.duties(case_id)
    assert code(office.deadlines.reopen, answer.id, " ") == "reason_required"
    office.deadlines.reopen(answer.id, "只交了证据")
    answer, evidence = office.duties(case_id)
    assert (answer.state, answer.submitted_on, answer.submitted_way) == (OPEN, None, None)
    assert (evidence.state, evidence.submitted_on) == (SUBMITTED, day("03-10"))
    rest = office.event(case_id, EventKind.SUBMITTED)
    assert (rest.paper, evidence.closed_event_id) == ("evidence", rest.id)
    assert office.store.get(CaseEvent, wrong.id).voided_reason == "只交了证据"
    party = office.parties(case_id)[0]
    assert (party.answered_on, party.evidence_on) == (None, day("03-10"))
    assert office.live(answer)[0] == ("03-12 09:00", Level.WORKDAYS_3)
    assert office.nothing_to_recalculate(case_id)
    assert code(office.deadlines.reopen, answer.id, "再次") == "not_closed"


def test_a_filing_undone_on_the_last_afternoon_is_told_at_once(office: OfficeDesk) -> None:
    case_id = office.register("03-02")
    office.move("03-17 15:30")
    office.submit(office.duties(case_id), "03-17")
    answer, _ = office.duties(case_id)
    office.deadlines.reopen(answer.id, "登记错误")
    assert office.live(answer) == [
        ("03-17 15:30", Level.LAST_DAY_AFTERNOON),
        ("03-18 09:00", Level.OVERDUE),
    ]
    assert answer.id in {row.subject_id for row in office.due()}


def test_opened_again_after_the_case_ended_it_is_needless_and_not_open(office: OfficeDesk) -> None:
    case_id = office.register("03-02")
    office.move("03-11 10:00")
    office.submit(office.duties(case_id), "03-10")
    office.record(case_id, EventKind.DECIDED, "03-11")
    answer, _ = office.duties(case_id)
    office.deadlines.reopen(answer.id, "未提交")
    assert office.one(case_id, Paper.ANSWER).state is DeadlineState.NOT_NEEDED
    assert office.live(answer) == []
    assert office.nothing_to_recalculate(case_id)
    assert code(office.deadlines.reopen, answer.id, "再次") == "closed_by_event"


def test_voiding_the_filing_in_the_timeline_leaves_no_trace_of_it_on_the_deadline(
    office: OfficeDesk,
) -> None:
    case_id = office.register("03-02")
    before = office.duties(case_id)
    office.move("03-20 10:00")
    office.submit(before, "03-20", POST)
    office.void(case_id, EventKind.SUBMITTED)
    for was, now in zip(before, office.duties(case_id), strict=True):
        assert (now.state, now.submitted_on, now.submitted_way, now.late_cause) == (
            was.state,
            None,
            None,
            None,
        )
        assert office.live(now) == [("03-20 10:00", Level.OVERDUE)]
    assert all(row.state in LIVE_STATES for row in office.due())


def test_filing_undone_and_recorded_again_many_times_doubles_no_reminder(
    office: OfficeDesk,
) -> None:
    case_id = office.register("03-02")
    for _ in range(3):
        office.submit(office.duties(case_id), "03-02")
        for deadline in office.duties(case_id):
            office.deadlines.reopen(deadline.id, "再次")
    for deadline in office.duties(case_id):
        told = office.live(deadline)
        assert len(told) == len(set(told)) == 6
