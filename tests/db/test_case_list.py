"""The case list: in order, filtered, searched."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from db.shelf import SqlShelf
from db.store import SqlStore
from tests.builders import (
    NOW,
    TODAY,
    a_case,
    a_claimant,
    a_deadline,
    a_party,
    a_person,
    a_whole_case,
    an_agency,
    record_id,
)
from tests.db.handy import day, numbers, save, void, with_duty
from tracker.cases import Case
from tracker.codes import (
    CaseStatus,
    DeadlineState,
    Nature,
    Paper,
    Procedure,
    Stage,
)
from tracker.deadlines import Deadline
from tracker.people import Agency, Forum, Person
from tracker.queries import CaseQuery, CaseSort, DeskFigures, DueFilter

# The case list


@pytest.mark.parametrize("descending", [False, True])
def test_cases_are_listed_by_their_next_duty_and_those_without_one_last(
    store: SqlStore, shelf: SqlShelf, descending: bool
) -> None:
    save(store, *with_duty(1, day(9)), a_case(2), *with_duty(3, day(-3)), *with_duty(4, day(1)))
    by_day = [1, 4, 3] if descending else [3, 4, 1]
    assert numbers(shelf, descending=descending) == [*by_day, 2]


def test_the_next_duty_is_the_earlier_of_last_day_and_stated_day(
    store: SqlStore, shelf: SqlShelf
) -> None:
    save(store, *with_duty(1, day(5)), *with_duty(2, day(9), stated_on=day(2)))
    assert numbers(shelf) == [2, 1]
    (second, _) = shelf.case_lines(shelf.case_ids(CaseQuery(today=TODAY)))
    assert (second.next_act_by, second.next_due_on) == (day(2), day(9))


def test_rights_and_papers_of_others_and_closed_duties_are_nobodys_next_duty(
    store: SqlStore, shelf: SqlShelf
) -> None:
    save(
        store,
        *with_duty(1, day(1), nature=Nature.RIGHT),
        *with_duty(2, day(1), nature=Nature.OTHERS),
        *with_duty(3, day(1), state=DeadlineState.SUBMITTED, submitted_on=day(0)),
    )
    assert numbers(shelf, due=DueFilter.NONE) == [1, 2, 3]


@pytest.mark.parametrize(
    ("due", "found"),
    [
        (DueFilter.OVERDUE, [1]),
        (DueFilter.TODAY, [2]),
        (DueFilter.WEEK, [3, 4]),
        (DueFilter.NONE, [6]),
    ],
)
def test_cases_are_filtered_by_the_urgency_of_their_next_duty(
    store: SqlStore, shelf: SqlShelf, due: DueFilter, found: list[int]
) -> None:
    days = {1: -1, 2: 0, 3: 1, 4: 7, 5: 8}
    save(store, a_case(6), *(r for n, d in days.items() for r in with_duty(n, day(d))))
    assert numbers(shelf, due=due) == found


@pytest.mark.parametrize(
    ("sort", "order"),
    [
        (CaseSort.RECEIVED, [3, 1, 2]),
        (CaseSort.SERIAL, [1, 2, 3]),
        (CaseSort.OFFICIAL_NO, [2, 3, 1]),
        (CaseSort.CLAIMANT, [2, 3, 1]),
        (CaseSort.AGENCY, [2, 3, 1]),
        (CaseSort.STAGE, [3, 1, 2]),
    ],
)
def test_cases_are_sorted_by_what_the_column_shows(
    store: SqlStore, shelf: SqlShelf, sort: CaseSort, order: list[int]
) -> None:
    save(
        store,
        an_agency(2, name="乙局"),
        an_agency(3, name="丙局"),
        a_case(1, received_on=day(-5), official_no="", stage=Stage.SECOND),
        a_case(2, received_on=day(-1), official_no="甲1号", stage=Stage.RECON_ORDINARY),
        a_case(3, received_on=day(-9), official_no="甲2号", stage=Stage.FIRST_ORDINARY),
        a_claimant(2, name="丁一"),
        a_claimant(3, name="丁二"),
        a_party(2, agency_id=record_id(Agency, 3)),
        a_party(3, agency_id=record_id(Agency, 2)),
    )
    assert numbers(shelf, sort=sort) == order


def test_filters_are_combined(store: SqlStore, shelf: SqlShelf) -> None:
    save(
        store,
        an_agency(2),
        a_case(1),
        a_case(2, status=CaseStatus.CONCLUDED),
        a_case(3, procedure=Procedure.RECONSIDERATION, stage=Stage.RECON_ORDINARY),
        a_party(1, agency_id=record_id(Agency, 2)),
        a_party(2, agency_id=record_id(Agency, 2)),
        a_party(3),
    )
    assert numbers(shelf, agency_id=record_id(Agency, 2)) == [1, 2]
    assert numbers(shelf, agency_id=record_id(Agency, 2), status=CaseStatus.OPEN) == [1]
    assert numbers(shelf, procedure=Procedure.RECONSIDERATION) == [3]
    assert numbers(shelf, stage=Stage.FIRST_ORDINARY) == [1, 2]
    assert numbers(shelf, stage=Stage.SECOND) == []


def test_a_voided_case_is_in_no_list(store: SqlStore, shelf: SqlShelf) -> None:
    save(store, *a_whole_case(1), *a_whole_case(2))
    void(store, store.get(Case, record_id(Case, 1)))
    assert numbers(shelf) == [2]
    assert numbers(shelf, text="行政处罚") == [2]
    assert shelf.case_lines([1, 2])[0].serial == a_case(2).serial
    assert {line.case_id for line in shelf.open_deadlines()} == {record_id(Case, 2)}
    assert {line.case_id for line in shelf.due_reminders(NOW)} == {record_id(Case, 2)}
    assert len(shelf.hearings(NOW, NOW + timedelta(days=365))) == 1
    assert shelf.late_lines(day(60))[0].case_id == record_id(Case, 2)
    assert shelf.figures(TODAY) == DeskFigures(0, 0, 1, 0, open_cases=1, forgotten=0)
    assert shelf.find_cases(a_case(1).official_no) == []


def test_lines_come_in_the_order_asked_and_unknown_keys_are_left_out(
    store: SqlStore, shelf: SqlShelf
) -> None:
    save(store, *(a_case(n) for n in range(1, 4)))
    assert [line.seq for line in shelf.case_lines([3, 99, 1])] == [3, 1]


def test_more_lines_than_one_statement_can_carry_are_read(store: SqlStore, shelf: SqlShelf) -> None:
    save(store, *(a_case(n) for n in range(1, 1102)))
    seqs = shelf.case_ids(CaseQuery(today=TODAY, sort=CaseSort.SERIAL, descending=True))
    lines = shelf.case_lines(seqs)
    assert [line.seq for line in lines] == list(seqs)
    assert len(lines) == 1101


def test_a_line_names_everybody(store: SqlStore, shelf: SqlShelf) -> None:
    save(
        store,
        *a_whole_case(),
        an_agency(2, name="市人民政府"),
        a_person(2, name="李明"),
        a_claimant(2, case_id=record_id(Case), ordinal=0, name="李四"),
        a_party(
            2,
            case_id=record_id(Case),
            agency_id=record_id(Agency, 2),
            handler_id=record_id(Person, 2),
        ),
    )
    (line,) = shelf.case_lines([1])
    assert line.claimants == "李四、张三"
    assert set(line.agencies.split("、")) == {"浦东新区市场监督管理局", "市人民政府"}
    assert set(line.handlers.split("、")) == {"王芳", "李明"}
    assert line.forum == "上海铁路运输法院"
    assert (line.next_paper, line.next_rule_id) == (Paper.EVIDENCE, "apl_answer_evidence")
    assert line.next_deadline_id == record_id(Deadline)
    assert line.late_count == 0


def test_a_line_of_a_bare_case_has_empty_texts(store: SqlStore, shelf: SqlShelf) -> None:
    save(store, a_case(forum_id=None))
    (line,) = shelf.case_lines([1])
    assert (line.claimants, line.agencies, line.handlers, line.forum) == ("", "", "", "")
    assert (line.next_deadline_id, line.next_provisional) == (None, False)


def test_late_papers_are_counted_on_the_line(store: SqlStore, shelf: SqlShelf) -> None:
    late = {"state": DeadlineState.SUBMITTED, "submitted_on": day(-1)}
    save(
        store,
        *with_duty(1, day(-2), **late),
        a_deadline(1, id="second", ordinal=1, due_on=day(-1), **late),
    )
    (line,) = shelf.case_lines([1])
    assert line.late_count == 1


# Search


@pytest.mark.parametrize(
    "words",
    [
        "2026-诉-0001",
        "（2026）沪7101行初1号",
        "(2026)沪7101行初1号",
        "〔2026〕沪7101",
        "沪 7101 行初",
        "ＸＹ公司",
        "xy公司",
        "处罚决定",
        "浦市监罚[2026]1号",
        "请求撤销",
        "市场监督",
        "王芳",
        "铁路运输法院",
        "张三 处罚",
        "张三　铁路",
    ],
)
def test_a_case_is_found_by_what_an_officer_remembers(
    store: SqlStore, shelf: SqlShelf, words: str
) -> None:
    save(store, *a_whole_case(1), a_claimant(2, case_id=record_id(Case), ordinal=2, name="XY公司"))
    save(store, a_case(2, official_no="甲", act_name="乙", act_no="丙", claim="丁", forum_id=None))
    assert numbers(shelf, text=words) == [1]


def test_every_word_has_to_be_found(store: SqlStore, shelf: SqlShelf) -> None:
    save(store, *a_whole_case())
    assert numbers(shelf, text="张三 李四") == []


def test_no_word_is_found_across_two_fields(store: SqlStore, shelf: SqlShelf) -> None:
    save(store, a_case(act_name="强制", act_no="拆除"))
    assert numbers(shelf, text="强制拆除") == []


@pytest.mark.parametrize("words", ["%", "_", "张_", "'", "\\"])
def test_signs_of_the_database_mean_themselves(
    store: SqlStore, shelf: SqlShelf, words: str
) -> None:
    save(store, *a_whole_case())
    assert numbers(shelf, text=words) == []


def test_blanks_search_for_nothing_and_find_all(store: SqlStore, shelf: SqlShelf) -> None:
    save(store, a_case(1), a_case(2))
    assert numbers(shelf, text=" 　") == [1, 2]


def test_a_search_is_sorted_and_filtered_like_the_list(store: SqlStore, shelf: SqlShelf) -> None:
    save(store, *with_duty(1, day(5)), *with_duty(2, day(1)), a_case(3, status=CaseStatus.ARCHIVED))
    assert numbers(shelf, text="处罚") == [2, 1, 3]
    assert numbers(shelf, text="处罚", status=CaseStatus.OPEN, descending=True) == [1, 2]


def test_a_removed_claimant_is_no_longer_found(store: SqlStore, shelf: SqlShelf) -> None:
    _, claimant = save(store, a_case(), a_claimant(name="钱七"))
    assert numbers(shelf, text="钱七") == [1]
    void(store, claimant)
    assert numbers(shelf, text="钱七") == []


def test_renaming_an_agency_or_court_is_found_by_the_new_name(
    store: SqlStore, shelf: SqlShelf
) -> None:
    save(store, *a_whole_case())
    agency, forum = store.get(Agency, record_id(Agency)), store.get(Forum, record_id(Forum))
    save(store, replace(agency, name="数据局"), replace(forum, name="金融法院"))
    assert numbers(shelf, text="数据局 金融") == [1]
    assert numbers(shelf, text="市场监督") == []


def test_a_case_is_found_by_its_number_however_its_brackets_are_written(
    store: SqlStore, shelf: SqlShelf
) -> None:
    save(store, a_case(1), a_case(12, official_no="(2026)沪7101行初12号"))
    found = shelf.find_cases("〔2026〕沪 7101 行初1号")
    assert found == [
        (record_id(Case, 1), "2026-诉-0001", Procedure.LITIGATION, Stage.FIRST_ORDINARY)
    ]
    assert shelf.find_cases("沪7101行初1号") == []
    assert shelf.find_cases("") == []
