"""Putting right what was typed: columns, handlers, claimants, and the day of an event."""

from __future__ import annotations

from dataclasses import replace

import pytest

from db.opening import DeskDatabase, open_desk_database
from db.place import DataFolder
from tests.tracker.books.office_desk import COURT, NUMBER, OfficeDesk, at, day, states
from tracker.amendment import Amendment, as_it_stands
from tracker.books.case_book import EventDraft
from tracker.cases import CaseEvent, Claimant, Document
from tracker.causes import Cause, why
from tracker.codes import (
    Area,
    DeadlineState,
    EventKind,
    Paper,
    Stage,
)
from tracker.errors import Conflict, InputError
from tracker.hearings import Hearing
from tracker.papers import IncomingPaper
from tracker.people import Forum, Person
from tracker.queries import CaseQuery
from tracker.reminders import LIVE_STATES, Level, Occurrence, OccurrenceState

NEW = frozenset({"李强"})


def seen(office: OfficeDesk, case_id: str) -> Amendment:
    """The case as a form shows it."""
    store = office.store
    return as_it_stands(
        office.case(case_id),
        store.find(Claimant, case_id=case_id),
        office.parties(case_id),
        {each.id: each.name for each in store.find(Forum)},
        {each.id: each.name for each in store.find(Person)},
    )


def handed_to(amendment: Amendment, name: str, place: int = 0) -> Amendment:
    """The amendment with this handler for the agency at this place."""
    parties = list(amendment.parties)
    parties[place] = replace(parties[place], handler=name)
    return replace(amendment, parties=tuple(parties))


def findings(office: OfficeDesk, was: Amendment, wanted: Amendment) -> list[tuple[str, str]]:
    """Field and code of what stops an amendment without a reason."""
    with pytest.raises(InputError) as refused:
        office.amend.amend(was, wanted)
    return [(each.field, each.code) for each in refused.value.params["findings"]]  # type: ignore[attr-defined]


def live_claimants(office: OfficeDesk, case_id: str) -> list[str]:
    rows = office.store.find(Claimant, case_id=case_id)
    return [each.name for each in sorted(rows, key=lambda each: each.ordinal)]


def person(office: OfficeDesk, name: str) -> str:
    (found,) = office.store.find(Person, name=name)
    return found.id


# Columns.


def test_columns_are_put_right_and_the_history_keeps_what_they_said(office: OfficeDesk) -> None:
    case_id = office.register("03-02", judge="张法官")
    was = seen(office, case_id)
    wanted = replace(was, judge="李法官 021-1", area=Area.MARKET, civil_joint=True, remarks="补记")
    office.amend.amend(was, wanted)
    case = office.case(case_id)
    assert (case.judge, case.area, case.civil_joint) == ("李法官 021-1", Area.MARKET, True)
    line = office.store.history(case_id)[-1]
    assert (line.table, line.actor, line.why) == ("cases", "王敏", "amend")
    assert ("张法官" in line.before, "李法官" in line.after) == (True, True)
    assert office.nothing_to_recalculate(case_id)


def test_an_amendment_without_changes_writes_nothing(office: OfficeDesk) -> None:
    case_id = office.register("03-02")
    before = len(office.store.history(case_id))
    office.amend.amend(seen(office, case_id), seen(office, case_id))
    assert len(office.store.history(case_id)) == before


def test_what_had_to_be_filled_is_changed_only_for_a_reason(office: OfficeDesk) -> None:
    case_id = office.register("03-02")
    was = seen(office, case_id)
    assert findings(office, was, replace(was, claimants=("赵六",))) == [("reason", "required")]
    assert findings(office, was, replace(was, claimants=())) == [
        ("claimants", "required"),
        ("reason", "required"),
    ]
    assert live_claimants(office, case_id) == ["张三"]


def test_claimants_left_out_are_voided_and_new_ones_come_in_order(office: OfficeDesk) -> None:
    case_id = office.register("03-02", claimants="张三、李四")
    was = seen(office, case_id)
    wanted = replace(was, claimants=("上海某某贸易有限公司", "李四"))
    office.amend.amend(was, wanted, "起诉状补正")
    assert live_claimants(office, case_id) == ["上海某某贸易有限公司", "李四"]
    (line,) = [each for each in office.store.history(case_id) if each.action == "voided"]
    assert (line.table, line.why) == ("claimant", "amend:起诉状补正")


def test_the_search_finds_the_new_name_and_no_longer_the_old(
    folder: DataFolder, office: OfficeDesk
) -> None:
    case_id = office.register("03-02", claimants="张三")
    was = seen(office, case_id)
    office.amend.amend(was, replace(was, claimants=("章叁",)), "姓名误登")
    database: DeskDatabase = open_desk_database(folder, at=at("03-02 10:00"))
    shelf = database.shelf()
    names = ("章叁", "张三")
    found = {n: len(shelf.case_ids(CaseQuery(today=day("03-02"), text=n))) for n in names}
    database.close()
    assert found == {"章叁": 1, "张三": 0}


def test_a_name_nobody_knows_is_asked_about_before_it_is_made(office: OfficeDesk) -> None:
    case_id = office.register("03-02")
    was = seen(office, case_id)
    wanted = handed_to(replace(was, forum="上海市第三中级人民法院"), "钱七")
    assert ("forum", "unknown_forum") in findings(office, was, wanted)
    assert ("parties.0.handler", "unknown_person") in findings(office, was, wanted)
    create = frozenset({"上海市第三中级人民法院", "钱七"})
    office.amend.amend(was, wanted, "法院误登", create)
    now = seen(office, case_id)
    assert (now.forum, now.parties[0].handler) == ("上海市第三中级人民法院", "钱七")
    assert [each.name for each in office.store.find(Forum)].count(COURT) == 1


def test_two_officers_keep_both_corrections_unless_they_are_of_one_field(
    office: OfficeDesk,
) -> None:
    case_id = office.register("03-02")
    was = seen(office, case_id)
    office.amend.amend(was, replace(was, judge="张法官"))
    office.amend.amend(was, replace(was, act_no="沪监罚〔2026〕1号"))
    case = office.case(case_id)
    assert (case.judge, case.act_no) == ("张法官", "沪监罚〔2026〕1号")
    with pytest.raises(Conflict):
        office.amend.amend(was, replace(was, judge="李法官"))
    assert office.case(case_id).judge == "张法官"


def test_the_day_the_legal_unit_received_it_cannot_lie_ahead(office: OfficeDesk) -> None:
    case_id = office.register("03-02")
    was = seen(office, case_id)
    party = replace(was.parties[0], legal_unit_on=day("03-03"), unit="执法科", counsel="周律师")
    wanted = replace(was, parties=(party,))
    assert findings(office, was, wanted) == [("parties.0.legal_unit_on", "in_future")]
    office.move("03-04 10:00")
    office.amend.amend(was, wanted)
    kept = office.parties(case_id)[0]
    assert (kept.legal_unit_on, kept.unit, kept.counsel) == (day("03-03"), "执法科", "周律师")


# The law that governs.


def test_the_law_chosen_for_a_reconsideration_moves_its_last_day_as_previewed(
    office: OfficeDesk,
) -> None:
    case_id = office.register("03-02", paper=IncomingPaper.REPLY_NOTICE, official_no="1号")
    was = seen(office, case_id)
    wanted = replace(was, law_basis="arl17")
    assert findings(office, was, wanted) == [("law_basis_reason", "required")]
    wanted = replace(wanted, law_basis_reason="2023年12月收到申请")
    preview = office.amend.preview_amend(was, wanted)
    before = office.one(case_id, Paper.REPLY_AND_EVIDENCE)
    office.amend.amend(was, wanted)
    after = office.one(case_id, Paper.REPLY_AND_EVIDENCE)
    assert (before.due_on, after.due_on) == (day("03-16"), day("03-12"))
    assert (before.id, after.rule_id) == (after.id, "arl17_answer_10cal")
    replies = [each for each in preview.moved if each[0].id == before.id]
    assert [(old.due_on, new.due_on) for old, new in replies] == [(before.due_on, after.due_on)]
    assert {Cause.RULE} <= set(why(*replies[0]))
    assert len(office.live(after)) > 1
    back = seen(office, case_id)
    unchosen = replace(back, law_basis=None, law_basis_reason="")
    assert findings(office, back, unchosen) == [("reason", "required")]


# Handlers.


def test_a_new_handler_gets_the_reminders_still_to_come(office: OfficeDesk) -> None:
    case_id = office.register("03-02", party={"handler": "王芳"})
    answer, evidence = office.duties(case_id)
    told = {each.id: office.live(each) for each in (answer, evidence)}
    old = [row for each in (answer, evidence) for row in office.rows(each)]
    live_before = {row.id for row in old if row.state in LIVE_STATES}
    was = seen(office, case_id)
    office.amend.amend(was, handed_to(was, "李强"), create=NEW)
    for deadline in (answer, evidence):
        rows = office.rows(deadline)
        live = [row for row in rows if row.state in LIVE_STATES]
        assert {row.recipient for row in live} == {person(office, "李强")}
        assert office.live(deadline) == told[deadline.id]
        gone = [row for row in rows if row.id in live_before]
        assert states(gone) == {OccurrenceState.SUPERSEDED}
        assert {row.superseded_by for row in gone} == {row.id for row in live}


def test_what_one_handler_put_off_is_due_for_the_next_one_at_once(office: OfficeDesk) -> None:
    case_id = office.register("03-02", party={"handler": "王芳"})
    rows = office.due()
    office.reminders.snooze(rows[0].id, at("03-09 09:00"))
    was = seen(office, case_id)
    office.amend.amend(was, handed_to(was, "李强"), create=NEW)
    assert {row.recipient for row in office.due()} == {person(office, "李强")}
    assert rows[0].subject_id in {row.subject_id for row in office.due()}


def test_a_hearing_tells_each_handler_once(office: OfficeDesk) -> None:
    office.move("03-05 10:00")
    case_id = office.register(
        "03-02",
        "03-04",
        paper=IncomingPaper.SUMMONS,
        hearing_at=at("04-10 09:30"),
        party={"handler": "王芳"},
    )
    (hearing,) = office.store.find(Hearing, case_id=case_id)

    def recipients() -> list[str]:
        rows = office.store.find(Occurrence, subject_id=hearing.id, state=LIVE_STATES)
        assert len(rows) == 2 * len({row.recipient for row in rows})
        names = {each.id: each.name for each in office.store.find(Person)}
        return sorted({names.get(row.recipient, "") for row in rows})

    assert recipients() == ["", "王芳"]
    was = seen(office, case_id)
    office.amend.amend(was, handed_to(was, "王芳", 1))
    assert recipients() == ["王芳"]
    was = seen(office, case_id)
    office.amend.amend(was, handed_to(was, "李强", 1), create=NEW)
    assert recipients() == ["李强", "王芳"]


# The day of an event.


def test_a_corrected_receipt_day_moves_every_last_day_as_previewed(office: OfficeDesk) -> None:
    office.move("09-20 10:00")
    case_id = office.register("09-20")
    wrong = office.event(case_id, EventKind.SERVED)
    right = replace(wrong, on=day("09-18"))
    kept = {each.id: each for each in office.all(case_id)}
    old_rows = {each: office.rows(kept[each]) for each in kept}
    preview = office.amend.preview_correction(wrong, right)
    assert (preview.opened, preview.ended, preview.reopened) == ((), (), ())
    office.amend.correct_event(wrong, right, "签收章为 18 日")
    now = {each.id: each for each in office.all(case_id)}
    assert now.keys() == kept.keys()
    assert {(old.due_on, new.due_on) for old, new in preview.moved} == {
        (kept[each].due_on, now[each].due_on) for each in kept
    }
    answer = office.one(case_id, Paper.ANSWER)
    assert (kept[answer.id].due_on, answer.due_on) == (day("10-08"), day("10-08"))
    assert (kept[answer.id].unrolled_on, answer.unrolled_on) == (day("10-05"), day("10-03"))
    assert answer.trigger_event_id == office.event(case_id, EventKind.SERVED).id
    assert office.parties(case_id)[0].served_on == day("09-18")
    assert old_rows.keys() == now.keys()
    assert office.nothing_to_recalculate(case_id)


def test_reminders_of_a_day_that_moves_are_superseded_and_planned_anew(
    office: OfficeDesk,
) -> None:
    office.move("03-05 10:00")
    case_id = office.register("03-05", party={"handler": "王芳"})
    answer = office.one(case_id, Paper.ANSWER)
    old = {row.id for row in office.rows(answer) if row.state in LIVE_STATES}
    wrong = office.event(case_id, EventKind.SERVED)
    office.amend.correct_event(wrong, replace(wrong, on=day("03-02")), "签收日误登")
    rows = {row.id: row for row in office.rows(answer)}
    assert states(rows[each] for each in old) == {OccurrenceState.SUPERSEDED}
    assert {rows[each].superseded_by for each in old} <= rows.keys()
    assert office.live(office.one(case_id, Paper.ANSWER)) == [
        ("03-10 09:00", Level.WORKDAYS_5),
        ("03-12 09:00", Level.WORKDAYS_3),
        ("03-16 09:00", Level.WORKDAYS_1),
        ("03-17 09:00", Level.LAST_DAY_MORNING),
        ("03-17 14:00", Level.LAST_DAY_AFTERNOON),
        ("03-18 09:00", Level.OVERDUE),
    ]


def test_the_wrong_event_stays_with_its_reason_and_the_right_one_says_the_rest(
    office: OfficeDesk,
) -> None:
    case_id = office.register("03-02")
    wrong = office.event(case_id, EventKind.SERVED)
    office.amend.correct_event(wrong, replace(wrong, on=day("03-01")), "签收日误登")
    voided = office.store.get(CaseEvent, wrong.id)
    assert (voided.voided_by, voided.voided_reason) == ("王敏", "签收日误登")
    right = office.event(case_id, EventKind.SERVED)
    assert (right.paper, right.stage, right.document_no) == (
        wrong.paper,
        Stage.FIRST_ORDINARY,
        NUMBER,
    )
    with pytest.raises(InputError, match="already_voided"):
        office.amend.correct_event(wrong, replace(wrong, on=day("02-28")), "再改")


def test_what_was_submitted_stays_so_and_is_judged_by_the_new_last_day(
    office: OfficeDesk,
) -> None:
    case_id = office.register("03-02")
    office.move("03-18 10:00")
    office.submit(office.duties(case_id), "03-18")
    late = office.one(case_id, Paper.ANSWER)
    assert late.days_late == 1
    wrong = office.event(case_id, EventKind.SERVED)
    right = replace(wrong, on=day("03-03"))
    asked = office.amend.preview_correction(wrong, right).rejudged
    assert {(old.days_late, new.days_late) for old, new in asked} == {(1, 0)}
    rejudge = frozenset(new.id for _, new in asked)
    office.amend.correct_event(wrong, right, "签收日误登", rejudge=rejudge)
    answer = office.one(case_id, Paper.ANSWER)
    assert (answer.id, answer.state, answer.days_late) == (late.id, DeadlineState.SUBMITTED, 0)
    assert (late.late_cause, answer.late_cause) != (None, late.late_cause)
    assert office.live(answer) == []


def test_a_wrong_day_of_submission_is_put_right_with_its_proof(
    office: OfficeDesk,
) -> None:
    case_id = office.register("03-02")
    office.move("03-20 10:00")
    office.submit(office.duties(case_id), "03-19")
    answer = office.one(case_id, Paper.ANSWER)
    event = office.event(case_id, EventKind.SUBMITTED)
    paper = Document(
        id="d" * 32, case_id=case_id, event_id=event.id, sha256="0" * 64, name="回执.pdf", size=1
    )
    proven = replace(answer, proof_document_id=paper.id)
    office.store.save([paper, proven], actor="王敏", at=office.now, why="test")
    preview = office.amend.preview_correction(event, replace(event, on=day("03-17")))
    office.amend.correct_event(event, replace(event, on=day("03-17")), "提交日误登")
    now = office.one(case_id, Paper.ANSWER)
    assert (answer.days_late, now.days_late, now.submitted_on) == (2, 0, day("03-17"))
    assert now.proof_document_id == paper.id
    assert (office.store.get(Document, paper.id).event_id) == now.closed_event_id
    assert {(old.submitted_on, new.submitted_on) for old, new in preview.moved} == {
        (day("03-19"), day("03-17"))
    }
    assert office.parties(case_id)[0].answered_on == day("03-17")
    assert office.nothing_to_recalculate(case_id)


def test_nothing_was_submitted_before_the_paper_came_in(office: OfficeDesk) -> None:
    case_id = office.register("03-02")
    office.move("03-12 10:00")
    office.submit(office.duties(case_id), "03-09")
    wrong = office.event(case_id, EventKind.SERVED)
    submitted = office.event(case_id, EventKind.SUBMITTED)
    for event, on in ((wrong, "03-10"), (submitted, "03-01")):
        with pytest.raises(InputError, match="submitted_before_trigger"):
            office.amend.correct_event(event, replace(event, on=day(on)), "误登")


def test_a_suspension_cannot_be_moved_behind_its_end(office: OfficeDesk) -> None:
    case_id = office.register(
        "03-02",
        paper=IncomingPaper.RECON_APPLICATION,
        stage=Stage.RECON_ORDINARY,
        accepted_on=day("03-02"),
        official_no="",
    )
    office.move("04-20 10:00")
    office.record(case_id, EventKind.SUSPENDED, "03-10")
    office.record(case_id, EventKind.RESUMED, "03-20")
    before = office.one(case_id, Paper.DECISION)
    stop = office.event(case_id, EventKind.SUSPENDED)
    with pytest.raises(InputError, match="already_suspended"):
        office.amend.correct_event(stop, replace(stop, on=day("03-25")), "误登")
    office.amend.correct_event(stop, replace(stop, on=day("03-12")), "误登")
    moved = office.one(case_id, Paper.DECISION)
    assert moved.due_on < before.due_on
    assert office.nothing_to_recalculate(case_id)


def test_a_correction_keeps_the_place_of_the_entry_it_replaces(office: OfficeDesk) -> None:
    office.move("03-10 10:00")
    case_id = office.register("03-02", stage=Stage.FIRST_SUMMARY)
    office.move("03-12 10:00")
    office.record(case_id, EventKind.CONVERTED, "03-12", stage=Stage.FIRST_ORDINARY)
    wrong = office.event(case_id, EventKind.SERVED)
    office.move("03-13 10:00")
    office.amend.correct_event(wrong, replace(wrong, on=day("03-03")), "误登")
    late = EventDraft(case_id=case_id, kind=EventKind.NOTE, on=day("03-05"))
    office.cases.record(late)
    assert office.event(case_id, EventKind.NOTE).stage is Stage.FIRST_SUMMARY


def test_a_day_to_come_or_no_change_is_no_correction(office: OfficeDesk) -> None:
    case_id = office.register("03-02")
    wrong = office.event(case_id, EventKind.SERVED)
    for right, reason, code in (
        (replace(wrong, on=day("03-03")), "误登", "event_in_future"),
        (wrong, "误登", "nothing_corrected"),
        (replace(wrong, on=day("03-01")), " ", "reason_required"),
    ):
        with pytest.raises(InputError, match=code):
            office.amend.correct_event(wrong, right, reason)
    assert office.events(case_id, EventKind.SERVED) == [wrong]
