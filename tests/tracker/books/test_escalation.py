"""What nobody answers is told again, then to others; whoever is away is stood in for."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest

from db.opening import open_desk_database
from db.place import DataFolder
from tests.tracker.books.days import DEPUTY, LEADER, show_all
from tests.tracker.books.office_desk import OfficeDesk, at
from tracker.books.escalation_book import EscalationBook
from tracker.books.policy_book import PlannedChange, PolicyBook
from tracker.codes import Nature
from tracker.deadlines import Deadline
from tracker.errors import InputError
from tracker.gaps import Gap, GapKind
from tracker.nudges import Nudge, NudgeRole
from tracker.people import Person
from tracker.policy import USUAL, Contact, PolicyKind
from tracker.reminders import LIVE_STATES, Level, Occurrence, OccurrenceState
from ui.reminder_table import reminder_table

HANDLER = {"handler": "王芳"}


def popped(office: OfficeDesk, result: str = "sent") -> None:
    """Everything that is due pops up."""
    tries = office.reminders.intend([row.id for row in office.due()], "plyer")
    office.reminders.attempted(tries, result, "")


def states_of(office: OfficeDesk, recipient: str) -> list[OccurrenceState]:
    rows = office.store.find(Occurrence, recipient=recipient, state=LIVE_STATES)
    return [row.state for row in rows if row.due_at <= office.now]


def test_after_four_working_hours_deputy_and_leader_are_told_once(
    office_with_leader: OfficeDesk,
) -> None:
    office = office_with_leader
    office.register(party=HANDLER)
    show_all(office)
    escalation = EscalationBook(office.desk)
    office.move("03-02 13:59")
    assert not escalation.escalate()
    office.move("03-02 14:00")
    escalation.escalate()
    nudges = office.store.find(Nudge)
    assert {(n.role, n.to_name) for n in nudges} == {
        (NudgeRole.DEPUTY, "李明"),
        (NudgeRole.LEADER, "周局"),
    }
    escalated = office.store.find(Occurrence, state=OccurrenceState.ESCALATED)
    assert {row.escalated_to for row in escalated} == {"李明、周局"}
    assert states_of(office, DEPUTY) == [OccurrenceState.PLANNED] * len(escalated)
    for moment in ("03-02 14:01", "03-02 16:00", "03-03 11:00"):
        office.move(moment)
        show_all(office)
        assert not escalation.escalate()
    assert len(office.store.find(Nudge)) == 2


def test_a_right_beside_a_duty_does_not_answer_for_it(office_with_leader: OfficeDesk) -> None:
    """Both may be told to others; each then has a 催办 of its own."""
    office = office_with_leader
    right = replace(USUAL.of(PolicyKind.RIGHT), escalate_hours=4)
    policies = {**USUAL.policies, PolicyKind.RIGHT: right}
    contacts = (Contact("", DEPUTY, LEADER),)
    PolicyBook(office.desk).save(replace(USUAL, contacts=contacts, policies=policies))
    office.register(party=HANDLER)
    office.move("03-12 09:00")
    show_all(office)
    office.move("03-12 16:00")
    EscalationBook(office.desk).escalate()
    nudged = {nudge.occurrence_id for nudge in office.store.find(Nudge)}
    subjects = {row.subject_id for row in office.store.find(Occurrence, id=tuple(nudged))}
    natures = {office.store.get(Deadline, each).nature for each in subjects}
    assert natures == {Nature.DUTY, Nature.RIGHT}


def test_an_answered_reminder_is_told_to_nobody(office_with_leader: OfficeDesk) -> None:
    office = office_with_leader
    office.register(party=HANDLER)
    show_all(office)
    office.reminders.acknowledge([row.id for row in office.due()])
    office.move("03-02 17:00")
    assert not EscalationBook(office.desk).escalate()


def test_the_answer_to_an_escalated_reminder_ends_it_for_everybody_who_gives_it(
    office_with_leader: OfficeDesk,
) -> None:
    office = office_with_leader
    office.register(party=HANDLER)
    show_all(office)
    office.move("03-02 15:00")
    EscalationBook(office.desk).escalate()
    office.reminders.acknowledge([row.id for row in office.due()])
    assert office.due() == []
    office.move("03-03 15:00")
    assert not EscalationBook(office.desk).escalate()


def test_a_copy_for_the_leader_is_not_told_again_every_day(office_with_leader: OfficeDesk) -> None:
    office = office_with_leader
    office.register("01-05", party=HANDLER)
    office.move("03-03 09:00")
    show_all(office)
    office.move("03-03 15:00")
    EscalationBook(office.desk).escalate()
    assert states_of(office, LEADER)
    office.reminders.acknowledge([row.id for row in office.due()])
    office.move("03-04 09:00")
    assert LEADER not in {row.recipient for row in office.due()}
    assert {row.level for row in office.due()} == {Level.OVERDUE}


def test_without_a_leader_a_nudge_waits_without_a_name(office: OfficeDesk) -> None:
    office.register(party=HANDLER)
    show_all(office)
    office.move("03-02 15:00")
    EscalationBook(office.desk).escalate()
    (nudge,) = office.store.find(Nudge)
    assert (nudge.role, nudge.to_id, nudge.to_name) == (NudgeRole.LEADER, None, "")


def test_what_was_sent_is_kept_with_who_and_when(office: OfficeDesk) -> None:
    office.register(party=HANDLER)
    show_all(office)
    office.move("03-02 15:00")
    book = EscalationBook(office.desk)
    book.escalate()
    (nudge,) = office.store.find(Nudge)
    with pytest.raises(InputError):
        book.sent([nudge.id], "  ")
    book.sent([nudge.id], "【催办】请按期提交")
    (sent,) = office.store.find(Nudge)
    assert (sent.text, sent.sent_by, sent.sent_at) == ("【催办】请按期提交", "王敏", office.now)
    assert not book.sent([nudge.id], "另一份")


def test_on_the_last_day_it_pops_up_every_half_hour_until_it_is_answered(
    office: OfficeDesk,
) -> None:
    case = office.register()
    book = EscalationBook(office.desk)
    office.move("03-10 09:00")
    show_all(office)
    popped(office)
    office.move("03-10 12:00")
    assert book.again() == []
    office.move("03-17 09:00")
    show_all(office)
    popped(office)
    office.move("03-17 09:29")
    assert book.again() == []
    office.move("03-17 09:30")
    ids = book.again()
    assert {row.subject_id for row in office.due() if row.id in ids} == {
        deadline.id for deadline in office.duties(case)
    }
    popped(office)
    assert book.again() == []
    office.move("03-17 19:00")
    assert book.again() == []
    office.reminders.acknowledge([row.id for row in office.due()])
    office.move("03-17 17:59")
    assert book.again() == []


def test_three_pop_ups_of_the_last_day_without_an_answer_are_enough(
    office_with_leader: OfficeDesk,
) -> None:
    office = office_with_leader
    office.register(party=HANDLER)
    for minute in ("09:00", "09:30", "10:00"):
        office.move(f"03-17 {minute}")
        show_all(office)
        popped(office)
        assert not EscalationBook(office.desk).escalate()
    office.move("03-17 10:30")
    popped(office)
    assert EscalationBook(office.desk).escalate()


def test_what_is_meant_for_somebody_away_goes_to_the_deputy(office_with_leader: OfficeDesk) -> None:
    office = office_with_leader
    office.register(party=HANDLER)
    (person,) = office.store.find(Person, name="王芳")
    policy = PolicyBook(office.desk)
    policy.add_absence(person.id, at("03-09 09:00").date(), at("03-11 09:00").date(), DEPUTY)
    office.move("03-10 09:00")
    due = office.due()
    assert due
    assert {row.recipient for row in due} == {DEPUTY}
    ended = office.store.find(Occurrence, state=OccurrenceState.SUPERSEDED, recipient=person.id)
    assert {row.superseded_by for row in ended} == {row.id for row in due}
    assert office.due() == due
    office.move("03-12 09:00")
    assert person.id in {row.recipient for row in office.due()}


def test_an_absence_without_a_deputy_falls_to_the_usual_one(
    office_with_leader: OfficeDesk,
) -> None:
    office = office_with_leader
    office.register(party=HANDLER)
    (person,) = office.store.find(Person, name="王芳")
    day = at("03-02 10:00").date()
    PolicyBook(office.desk).add_absence(person.id, day, day, None)
    assert {row.recipient for row in office.due()} == {DEPUTY}


def test_absences_end_and_make_sense(office_with_leader: OfficeDesk) -> None:
    policy = PolicyBook(office_with_leader.desk)
    day, before = at("03-03 10:00").date(), at("03-02 10:00").date()
    for first, last, deputy in ((day, before, None), (day, day, LEADER)):
        with pytest.raises(InputError):
            policy.add_absence(LEADER, first, last, deputy)
    policy.add_absence(LEADER, before, day, DEPUTY)
    ((absence, _, _),) = policy.absences()
    policy.end_absence(absence.id)
    assert policy.absences() == []


def test_new_settings_move_what_is_planned_and_nothing_that_is_due(office: OfficeDesk) -> None:
    case = office.register()
    office.move("03-10 09:30")
    due = {row.id for row in office.due()}
    duty = replace(
        USUAL.of(PolicyKind.DUTY),
        levels=(Level.WORKDAYS_2, Level.LAST_DAY_MORNING, Level.OVERDUE),
    )
    wanted = replace(USUAL, policies={**USUAL.policies, PolicyKind.DUTY: duty})
    book = PolicyBook(office.desk)
    changes = {line.change for line in book.preview(wanted)}
    assert changes == set(PlannedChange)
    book.save(wanted)
    answer, _ = office.duties(case)
    assert [level for when, level in office.live(answer) if when > "03-10 09:30"] == [
        Level.WORKDAYS_2,
        Level.LAST_DAY_MORNING,
        Level.OVERDUE,
    ]
    assert due <= {row.id for row in office.due()}
    assert {line.change for line in book.preview(wanted)} == {PlannedChange.KEPT}
    assert {line.change for line in book.preview(book.current())} == {PlannedChange.KEPT}


def test_settings_moved_away_and_back_leave_every_reminder_once(office: OfficeDesk) -> None:
    case = office.register()
    answer, _ = office.duties(case)
    before = office.live(answer)
    book = PolicyBook(office.desk)
    early = replace(USUAL.of(PolicyKind.DUTY), levels=(Level.LAST_DAY_MORNING,))
    book.save(replace(USUAL, policies={**USUAL.policies, PolicyKind.DUTY: early}))
    assert office.live(answer) != before
    book.save(USUAL)
    assert office.live(answer) == before


def test_a_gap_is_kept_with_what_fell_due_in_it_papers_and_levels_counted_once(
    office: OfficeDesk,
) -> None:
    office.register()
    office.move("03-13 09:30")
    gap = office.reminders.note_gap(GapKind.OFF, at("03-09 18:00"), office.now)
    told = [row for row in office.due() if row.due_at >= gap.began_at]
    natures = {office.store.get(Deadline, row.subject_id).nature for row in told}
    assert len(told) > gap.fell_due == len(natures) == 2
    assert office.store.find(Gap) == [replace(gap, version=1, created_at=office.now)]


def test_what_was_told_by_hand_stands_in_the_record_of_reminders(
    office_with_leader: OfficeDesk, folder: DataFolder
) -> None:
    office = office_with_leader
    office.register(party=HANDLER)
    show_all(office)
    office.move("03-02 15:00")
    book = EscalationBook(office.desk)
    book.escalate()
    nudge = next(each for each in office.store.find(Nudge) if each.role is NudgeRole.LEADER)
    book.sent([nudge.id], "【催办】请按期提交")
    database = open_desk_database(folder, at=office.now)
    table = reminder_table(database.shelf(), office.desk.rules, None, None, None)
    database.close()
    text = table.content.decode("utf-8-sig")
    told = [row["催办记录"] for row in csv.DictReader(io.StringIO(text)) if row["催办记录"]]
    assert told == [
        "李明（代理人） 未发送；周局（负责人） 2026-03-02 15:00 王敏 已发送：【催办】请按期提交"
    ]
