"""What pages read: the desk's lines and figures, reminders, one case whole."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from db.shelf import SqlShelf
from db.store import SqlStore
from tests.builders import (
    NOW,
    TODAY,
    a_case,
    a_document,
    a_forum,
    a_hearing,
    a_law_text,
    a_person,
    a_post,
    a_setting,
    a_whole_case,
    an_agency,
    an_appearance,
    an_attempt,
    an_occurrence,
    record_id,
)
from tests.db.handy import day, numbers, save, void, with_duty
from tracker.cases import Case, CaseParty, Document
from tracker.codes import (
    CaseStatus,
    DeadlineState,
    LateCause,
    Nature,
)
from tracker.deadlines import Deadline
from tracker.errors import NotFound, StoreError
from tracker.hearings import Hearing
from tracker.people import Agency, Forum, Person, Post
from tracker.queries import DeskFigures, DueFilter
from tracker.records import LEGAL_ZONE
from tracker.reminders import Occurrence, OccurrenceState, SubjectKind
from tracker.settings import LawText

# The desk


def test_open_duties_come_earliest_first_up_to_a_day(store: SqlStore, shelf: SqlShelf) -> None:
    save(store, *with_duty(1, day(9)), *with_duty(2, day(-1)), *with_duty(3, day(3)))
    assert [line.serial[-1] for line in shelf.open_deadlines()] == ["2", "3", "1"]
    assert [line.serial[-1] for line in shelf.open_deadlines(until=day(3))] == ["2", "3"]
    assert [line.serial[-1] for line in shelf.open_deadlines(limit=1)] == ["2"]


def test_a_line_of_a_duty_says_whose_it_is_and_what_proves_it(
    store: SqlStore, shelf: SqlShelf
) -> None:
    save(
        store,
        *a_whole_case(),
        a_document(2, case_id=record_id(Case), event_id=None, deadline_id=record_id(Deadline)),
    )
    (line,) = shelf.open_deadlines()
    assert (line.agency, line.handler, line.claimants) == ("浦东新区市场监督管理局", "王芳", "张三")
    assert line.has_proof
    void(store, store.get(Document, record_id(Document, 2)))
    (line,) = shelf.open_deadlines()
    assert not line.has_proof


def test_rights_are_listed_until_they_lapse(store: SqlStore, shelf: SqlShelf) -> None:
    save(
        store,
        *with_duty(1, day(0), nature=Nature.RIGHT),
        *with_duty(2, day(-1), nature=Nature.RIGHT),
        *with_duty(3, day(8), nature=Nature.RIGHT),
        *with_duty(4, day(1)),
    )
    assert [line.serial[-1] for line in shelf.open_rights(TODAY)] == ["1", "3"]
    assert [line.serial[-1] for line in shelf.open_rights(TODAY, until=day(7))] == ["1"]


def test_a_quiet_right_stands_on_the_page_of_its_case_only(
    store: SqlStore, shelf: SqlShelf
) -> None:
    save(store, *with_duty(1, day(3), nature=Nature.RIGHT, quiet=True))
    assert shelf.open_rights(TODAY) == []
    assert shelf.case_file(record_id(Case)).deadlines[0].quiet


def test_the_day_of_a_line_is_that_of_its_deadline(store: SqlStore, shelf: SqlShelf) -> None:
    stated, careful = {"stated_on": day(5)}, {"careful_on": day(4)}
    save(
        store,
        *with_duty(1, day(6), **stated, **careful),
        *with_duty(2, day(6), stated_on=day(3), **careful),
        *with_duty(3, day(2), **stated, **careful),
        *with_duty(4, day(7), careful_on=day(9)),
    )
    kept = {each.id: each.act_by for each in store.find(Deadline)}
    lines = shelf.open_deadlines()
    assert [line.act_by for line in lines] == [day(2), day(3), day(4), day(7)]
    assert {line.deadline_id: line.act_by for line in lines} == kept


def test_provisional_lines_are_the_open_ones_that_a_notice_may_move(
    store: SqlStore, shelf: SqlShelf
) -> None:
    doubt = {"provisional": True, "earliest_on": day(2), "latest_on": day(12)}
    save(
        store,
        *with_duty(1, day(9), **doubt),
        *with_duty(2, day(3)),
        *with_duty(3, day(4), **doubt, nature=Nature.RIGHT, quiet=True),
        *with_duty(4, day(5), **doubt, state=DeadlineState.SUBMITTED, submitted_on=day(0)),
        *with_duty(5, day(6), **doubt, state=DeadlineState.SUSPENDED),
        *with_duty(6, day(7), **doubt, voided_at=NOW),
    )
    lines = shelf.provisional_lines()
    assert [line.serial[-1] for line in lines] == ["3", "1"]
    assert (lines[0].earliest_on, lines[0].latest_on) == (day(2), day(12))
    assert [line.serial[-1] for line in shelf.provisional_lines(limit=1)] == ["3"]


def test_late_lines_are_late_submissions_and_open_ones_past_their_day(
    store: SqlStore, shelf: SqlShelf
) -> None:
    def submitted(after: int) -> dict[str, object]:
        return {"state": DeadlineState.SUBMITTED, "submitted_on": day(after)}

    save(
        store,
        *with_duty(
            1,
            day(-9),
            **submitted(-8),
            late_cause=LateCause.HANDOVER,
            late_holder_id=record_id(Person),
        ),
        *with_duty(2, day(-5), **submitted(-5)),
        *with_duty(3, day(-1)),
        *with_duty(4, day(0)),
        *with_duty(5, day(-3), nature=Nature.RIGHT),
        *with_duty(6, day(4), stated_on=day(-2)),
    )
    lines = shelf.late_lines(TODAY)
    assert [line.serial[-1] for line in lines] == ["3", "1"]
    assert (lines[1].late_cause, lines[1].late_holder) == (LateCause.HANDOVER, "王芳")
    assert [line.serial[-1] for line in shelf.late_lines(TODAY, limit=1)] == ["3"]


def test_figures_count_duties_by_urgency(store: SqlStore, shelf: SqlShelf) -> None:
    days = {1: -1, 2: -400, 3: 0, 4: 1, 5: 7, 6: 8}
    save(store, *(r for n, d in days.items() for r in with_duty(n, day(d))))
    assert shelf.figures(TODAY) == DeskFigures(
        overdue=2, today=1, week=2, later=1, open_cases=6, forgotten=0
    )


def test_a_case_with_nothing_ahead_could_be_forgotten(store: SqlStore, shelf: SqlShelf) -> None:
    midnight = datetime.combine(TODAY, datetime.min.time(), LEGAL_ZONE)
    kept = {"state": DeadlineState.SUBMITTED, "submitted_on": day(-1)}
    save(
        store,
        a_case(1),
        *with_duty(2, day(3)),
        *with_duty(3, day(3), **kept),
        a_case(4),
        a_hearing(4, starts_at=midnight),
        a_case(5),
        a_hearing(5, starts_at=midnight - timedelta(minutes=1)),
        a_case(6, status=CaseStatus.CONCLUDED),
    )
    figures = shelf.figures(TODAY)
    assert (figures.open_cases, figures.forgotten) == (5, 2)
    assert numbers(shelf, due=DueFilter.FORGOTTEN) == [1, 5]


def test_periods_that_remind_nobody_do_not_save_a_case_from_being_forgotten(
    store: SqlStore, shelf: SqlShelf
) -> None:
    save(
        store,
        *with_duty(1, day(3), nature=Nature.OTHERS),
        *with_duty(2, day(3), nature=Nature.RIGHT, quiet=True),
        *with_duty(3, day(3), nature=Nature.RIGHT),
    )
    assert numbers(shelf, due=DueFilter.FORGOTTEN) == [1, 2]
    assert shelf.figures(TODAY).forgotten == 2


def test_a_duty_whose_clock_stands_still_is_neither_next_nor_forgotten(
    store: SqlStore, shelf: SqlShelf
) -> None:
    save(store, *with_duty(1, day(-3), state=DeadlineState.SUSPENDED), an_occurrence(1))
    assert numbers(shelf, due=DueFilter.NONE) == [1]
    assert shelf.figures(TODAY) == DeskFigures(0, 0, 0, 0, open_cases=1, forgotten=0)
    assert shelf.due_reminders(NOW) == []


def test_a_case_whose_only_deadline_was_voided_could_be_forgotten(
    store: SqlStore, shelf: SqlShelf
) -> None:
    *_, deadline = save(store, *with_duty(1, day(3)))
    assert shelf.figures(TODAY).forgotten == 0
    void(store, deadline)
    assert shelf.figures(TODAY).forgotten == 1


def test_hearings_begin_within_the_span_asked(store: SqlStore, shelf: SqlShelf) -> None:
    start = NOW + timedelta(days=1)
    save(
        store,
        *a_whole_case(1),
        a_hearing(2, case_id=record_id(Case), starts_at=start),
        a_hearing(3, case_id=record_id(Case), starts_at=start + timedelta(days=1)),
        an_appearance(2, hearing_id=record_id(Hearing, 2), party_id=record_id(CaseParty)),
    )
    (line,) = shelf.hearings(start, start + timedelta(days=1))
    assert (line.hearing_id, line.heads) == (record_id(Hearing, 2), "王芳")
    assert (line.agencies, line.forum) == ("浦东新区市场监督管理局", "上海铁路运输法院")
    assert [h.starts_at for h in shelf.hearings(start, NOW + timedelta(days=365))] == [
        start,
        start + timedelta(days=1),
        a_hearing().starts_at,
    ]


# Reminders


def test_due_reminders_come_with_the_most_urgent_last_day_first(
    store: SqlStore, shelf: SqlShelf
) -> None:
    save(
        store,
        *with_duty(1, day(7)),
        an_occurrence(1),
        *with_duty(2, day(1)),
        an_occurrence(2),
        a_hearing(1, starts_at=NOW + timedelta(days=3)),
        an_occurrence(
            3,
            case_id=record_id(Case),
            subject_kind=SubjectKind.HEARING,
            subject_id=record_id(Hearing),
        ),
        *with_duty(4, day(0)),
        an_occurrence(4, due_at=NOW + timedelta(minutes=1)),
    )
    lines = shelf.due_reminders(NOW)
    assert [line.occurrence_id[-1] for line in lines] == ["2", "3", "1"]
    assert (lines[0].rule_id, lines[0].act_by) == ("apl_answer_evidence", day(1))
    assert (lines[1].hearing_at, lines[1].paper) == (NOW + timedelta(days=3), None)
    assert lines[1].agency == "浦东新区市场监督管理局"
    assert lines[1].handler == "王芳"


def test_a_reminder_says_when_it_was_shown_and_when_the_last_hint_came(
    store: SqlStore, shelf: SqlShelf
) -> None:
    early, ahead = NOW - timedelta(minutes=40), NOW + timedelta(hours=2)
    save(
        store,
        *with_duty(1, day(7)),
        an_occurrence(shown_at=early),
        *(
            an_attempt(
                number,
                occurrence_id=record_id(Occurrence),
                channel=channel,
                tried_at=tried,
            )
            for number, channel, tried in (
                (1, "window", NOW),
                (2, "plyer", early),
                (3, "plyer", ahead),
            )
        ),
    )
    (line,) = shelf.due_reminders(NOW)
    assert (line.nature, line.shown_at, line.hinted_at) == (Nature.DUTY, early, early)


def test_a_reminder_says_nothing_once_its_duty_is_done(store: SqlStore, shelf: SqlShelf) -> None:
    save(store, *a_whole_case())
    assert len(shelf.due_reminders(NOW)) == 1
    deadline = store.get(Deadline, record_id(Deadline))
    save(store, replace(deadline, state=DeadlineState.SUBMITTED, submitted_on=TODAY))
    assert shelf.due_reminders(NOW) == []


def test_a_snoozed_reminder_is_next_at_its_new_time(store: SqlStore, shelf: SqlShelf) -> None:
    assert shelf.next_reminder_at() is None
    save(store, *a_whole_case())
    assert shelf.next_reminder_at() == an_occurrence().due_at
    row = store.get(Occurrence, record_id(Occurrence))
    (row,) = save(store, replace(row, snoozed_until=NOW + timedelta(hours=2)))
    assert shelf.due_reminders(NOW) == []
    assert shelf.next_reminder_at() == NOW + timedelta(hours=2)
    save(store, replace(row, state=OccurrenceState.ACKNOWLEDGED))
    assert shelf.next_reminder_at() is None


# One case


def test_a_case_file_holds_everything_live_and_voided(store: SqlStore, shelf: SqlShelf) -> None:
    save(store, *a_whole_case(1), *a_whole_case(2))
    void(store, store.get(Deadline, record_id(Deadline)))
    file = shelf.case_file(record_id(Case))
    assert file.case == store.get(Case, record_id(Case))
    assert [d.voided_reason for d in file.deadlines] == ["误登"]
    parts = (
        file.claimants, file.parties, file.events, file.hearings,
        file.appearances, file.documents, file.occurrences, file.attempts, file.defences,
    )  # fmt: skip
    assert [len(part) for part in parts] == [1] * 9
    assert file.agencies == {record_id(Agency): store.get(Agency, record_id(Agency))}
    assert file.persons == {record_id(Person): store.get(Person, record_id(Person))}
    assert file.forum == store.get(Forum, record_id(Forum))
    assert list(file.history) == store.history(record_id(Case))


def test_an_unknown_case_is_not_found(shelf: SqlShelf) -> None:
    with pytest.raises(NotFound):
        shelf.case_file("nothing")


# Lists of names, settings


def test_names_are_listed_in_order_without_voided_ones(store: SqlStore, shelf: SqlShelf) -> None:
    save(store, an_agency(2, name="A局"), a_forum(2, name="A院"), a_person(2, name="A"))
    assert [a.name for a in shelf.agencies()] == ["A局", "浦东新区市场监督管理局"]
    assert [f.name for f in shelf.forums()] == ["A院", "上海铁路运输法院"]
    assert [p.name for p in shelf.persons()] == ["A", "王芳"]
    void(store, store.get(Person, record_id(Person, 2)))
    assert [p.name for p in shelf.persons()] == ["王芳"]


def test_posts_are_those_of_an_agency_or_all(store: SqlStore, shelf: SqlShelf) -> None:
    save(store, an_agency(2), a_person(2), a_post(2, agency_id=record_id(Agency, 2)))
    assert [p.id for p in shelf.posts(record_id(Agency, 2))] == [record_id(Post, 2)]
    assert len(shelf.posts()) == 2


def test_loaded_texts_are_listed_with_those_withdrawn_the_newest_first(
    store: SqlStore, shelf: SqlShelf
) -> None:
    (old,) = save(store, a_law_text(1, created_at=NOW - timedelta(days=2)))
    void(store, old)
    save(store, a_law_text(2, name="2027", created_at=NOW - timedelta(days=1)), a_law_text(3))
    texts = shelf.law_texts()
    assert [text.id for text in texts] == [record_id(LawText, n) for n in (3, 2, 1)]
    assert [text.voided_reason for text in texts] == [None, None, "误登"]


def test_who_entered_a_record_is_known(store: SqlStore, shelf: SqlShelf) -> None:
    save(store, a_law_text(1))
    ids = [record_id(LawText, number) for number in (1, 3)]
    assert shelf.makers(ids) == {ids[0]: "王芳"}


def test_a_setting_never_set_is_none(store: SqlStore, shelf: SqlShelf) -> None:
    save(store, a_setting(1, key="policy", value="{}"))
    assert shelf.setting("policy") == "{}"
    assert shelf.setting("other") is None


# The connection


def test_a_shelf_cannot_write(shelf: SqlShelf) -> None:
    with pytest.raises(StoreError, match="read_only"), shelf._reading() as connection:
        connection.exec_driver_sql("UPDATE cases SET serial = 'x'")


def test_the_shelf_notices_what_somebody_else_wrote(store: SqlStore, shelf: SqlShelf) -> None:
    before = shelf.data_version()
    assert shelf.data_version() == before
    save(store, a_case())
    assert shelf.data_version() != before
