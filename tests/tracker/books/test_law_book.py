"""Loading law: what it would date otherwise is listed, taken, kept or left waiting; never lost."""

from __future__ import annotations

from datetime import date

import pytest

from db.opening import open_desk_database
from db.place import DataFolder
from tests.tracker.books.law_desk import confirm, duties_of, keep, load_2027, of_case
from tests.tracker.books.office_desk import OfficeDesk, at, day
from tests.tracker.law_texts import NEW_LAW, YEAR_2027, amended_2027
from tracker.books.law_book import REVIEWED, LawBook, RedatingKind
from tracker.codes import DeadlineState, EventKind, Nature, Origin, Paper
from tracker.deadlines import Deadline
from tracker.errors import InputError
from tracker.law_prints import LawPrints
from tracker.redating import Sieve
from tracker.reminders import LIVE_STATES, OccurrenceState
from tracker.settings import LawText, Setting

MOVED, SETTLED, OPENED = RedatingKind.MOVED, RedatingKind.SETTLED, RedatingKind.OPENED
SERVED = {"jan6": "12-21", "rolled": "12-18", "earlier": "12-25", "same": "12-28", "sure": "11-20"}
"""Days of service: what becomes of their fifteen days when 2027 is loaded."""


@pytest.fixture
def december(office: OfficeDesk) -> dict[str, str]:
    """Cases served around the end of the year, by what the notice of 2027 does to them."""
    office.move("12-28 10:00")
    office.law.pending()  # the cases of the year are in accord with the law
    return {
        name: office.register(served, official_no=f"（2026）沪7101行初{number}号")
        for number, (name, served) in enumerate(SERVED.items(), start=1)
    }


# Loading a year


def test_a_loaded_year_lists_the_days_it_moves_and_those_it_settles(
    office: OfficeDesk, december: dict[str, str]
) -> None:
    load_2027(office)
    listed = duties_of(office.law.review())
    assert listed == {
        december["jan6"]: {(MOVED, date(2027, 1, 5), date(2027, 1, 6))},
        december["rolled"]: {(MOVED, date(2027, 1, 4), date(2027, 1, 6))},
        december["earlier"]: {(MOVED, date(2027, 1, 11), date(2027, 1, 9))},
        december["same"]: {(SETTLED, date(2027, 1, 12), date(2027, 1, 12))},
    }
    assert office.law.pending() == 4


def test_the_list_is_the_same_before_the_year_is_loaded(
    office: OfficeDesk, december: dict[str, str]
) -> None:
    candidate = office.law.candidate_year(YEAR_2027, "2027.toml")
    before = office.law.review(candidate.law)
    assert office.law.review() == ()
    office.law.load(candidate)
    assert [line.key for line in before] == [line.key for line in office.law.review()]
    assert office.desk.calendar.last_year == 2027


def test_nothing_moves_before_it_is_confirmed(office: OfficeDesk, december: dict[str, str]) -> None:
    load_2027(office)
    answer, evidence = office.duties(december["jan6"])
    assert (answer.due_on, evidence.due_on) == (date(2027, 1, 5),) * 2
    assert answer.provisional


def test_what_is_confirmed_is_dated_anew_with_its_history(
    office: OfficeDesk, december: dict[str, str]
) -> None:
    case_id = december["jan6"]
    load_2027(office)
    confirm(office, *of_case(office.law.review(), case_id))
    answer = office.one(case_id, Paper.ANSWER)
    assert (answer.due_on, answer.provisional) == (date(2027, 1, 6), False)
    assert answer.original_on == date(2027, 1, 6)
    assert office.nothing_to_recalculate(case_id)
    (line,) = [
        line
        for line in office.store.history(case_id)
        if line.record_id == answer.id and line.action == "changed"
    ]
    assert line.why == "redated:国务院办公厅关于2027年部分节假日安排的通知"
    assert '"due_on":"2027-01-05"' in line.before
    assert '"due_on":"2027-01-06"' in line.after
    assert line.actor == "王敏"


def test_reminders_follow_the_new_day(office: OfficeDesk, december: dict[str, str]) -> None:
    case_id = december["earlier"]
    before = office.live(office.one(case_id, Paper.ANSWER))
    assert ("01-11 09:00", "last_day_morning") in before
    load_2027(office)
    confirm(office, *of_case(office.law.review(), case_id))
    answer = office.one(case_id, Paper.ANSWER)
    assert ("01-09 09:00", "last_day_morning") in office.live(answer)
    assert not {told for told in office.live(answer) if told[0].startswith("01-11")}
    gone = [row for row in office.rows(answer) if row.state is OccurrenceState.SUPERSEDED]
    assert len(gone) == len(before)


def test_a_day_that_only_becomes_certain_keeps_its_reminders(
    office: OfficeDesk, december: dict[str, str]
) -> None:
    case_id = december["same"]
    rows = office.rows(office.one(case_id, Paper.ANSWER))
    load_2027(office)
    confirm(office, *of_case(office.law.review(), case_id))
    answer = office.one(case_id, Paper.ANSWER)
    assert (answer.provisional, answer.earliest_on, answer.latest_on) == (False, None, None)
    assert office.rows(answer) == rows


def test_a_day_at_the_end_of_the_old_year_is_settled_by_the_notice_of_the_new_one(
    office: OfficeDesk,
) -> None:
    office.move("12-16 10:00")
    office.law.pending()
    case_id = office.register("12-15")
    assert office.one(case_id, Paper.ANSWER).due_on == day("12-30")
    load_2027(office)
    confirm(office, *of_case(office.law.review(), case_id))
    assert office.store.history(case_id)[-1].why == (
        "redated:国务院办公厅关于2027年部分节假日安排的通知"
    )


def test_what_was_neither_taken_nor_kept_stays_listed(
    office: OfficeDesk, december: dict[str, str]
) -> None:
    load_2027(office)
    lines = office.law.review()
    confirm(office, *of_case(lines, december["jan6"], Paper.ANSWER))
    left = office.law.review()
    gone = {line.key for line in of_case(lines, december["jan6"], Paper.ANSWER)}
    assert {line.key for line in left} == {line.key for line in lines} - gone
    assert office.one(december["jan6"], Paper.EVIDENCE).due_on == date(2027, 1, 5)
    assert office.law.pending() == 4


def test_what_is_kept_by_decision_never_comes_back(
    office: OfficeDesk, december: dict[str, str]
) -> None:
    case_id = december["jan6"]
    load_2027(office)
    keep(office, *of_case(office.law.review(), case_id))
    answer = office.one(case_id, Paper.ANSWER)
    assert (answer.due_on, answer.origin) == (date(2027, 1, 5), Origin.MANUAL)
    assert answer.manual_reason == "法院已书面告知"
    assert of_case(office.law.review(), case_id) == []
    assert any(line.why == "kept_as_dated:法院已书面告知" for line in office.store.history(case_id))
    load_2027(office, amended_2027(("2027-01-05]", "2027-01-05, 2027-01-06]")))
    assert of_case(office.law.review(), case_id) == []
    assert of_case(office.law.review(), december["rolled"]) != []


def test_keeping_needs_a_reason(office: OfficeDesk, december: dict[str, str]) -> None:
    load_2027(office)
    lines = of_case(office.law.review(), december["jan6"])
    with pytest.raises(InputError, match="reason_required"):
        keep(office, *lines, reason="  ")
    assert office.one(december["jan6"], Paper.ANSWER).origin is Origin.COMPUTED


def test_everything_confirmed_leaves_nothing_pending_and_is_remembered(
    office: OfficeDesk, december: dict[str, str]
) -> None:
    load_2027(office)
    confirm(office, *office.law.review())
    assert office.law.pending() == 0
    (kept,) = office.store.find(Setting, key=REVIEWED)
    assert LawPrints.read(kept.value) == LawPrints.of(*office.desk.law.both)
    assert all(office.nothing_to_recalculate(case_id) for case_id in december.values())


def test_an_archived_case_is_left_alone(office: OfficeDesk, december: dict[str, str]) -> None:
    case_id = december["jan6"]
    office.submit(office.all(case_id, nature=Nature.DUTY), "12-28")
    office.record(case_id, EventKind.ARCHIVED, "12-28")
    load_2027(office)
    assert of_case(office.law.review(), case_id) == []


def test_a_day_set_by_hand_or_by_a_court_is_not_listed(
    office: OfficeDesk, december: dict[str, str]
) -> None:
    case_id = december["jan6"]
    party = office.parties(case_id)[0].id
    office.record(
        case_id, EventKind.EXTENSION_GRANTED, "12-28", party_id=party, court_due=date(2027, 1, 8)
    )
    load_2027(office)
    papers = {line.of.paper for line in of_case(office.law.review(), case_id)}
    assert Paper.ANSWER in papers
    assert Paper.EVIDENCE not in papers


def test_a_done_one_is_judged_anew_only_when_confirmed(
    office: OfficeDesk, december: dict[str, str]
) -> None:
    case_id = december["earlier"]
    office.move("2027-01-12 10:00")
    answer, evidence = office.duties(case_id)
    office.submit([answer, evidence], "2027-01-11")
    load_2027(office)
    lines = of_case(office.law.review(), case_id, Paper.ANSWER, Paper.EVIDENCE)
    assert {line.kind for line in lines} == {RedatingKind.REJUDGED}
    assert office.one(case_id, Paper.ANSWER).days_late == 0
    confirm(office, *of_case(lines, case_id, Paper.ANSWER))
    judged, left = office.duties(case_id)
    assert (judged.state, judged.days_late) == (DeadlineState.SUBMITTED, 2)
    assert left.days_late == 0
    keep(office, *of_case(office.law.review(), case_id, Paper.EVIDENCE))
    assert of_case(office.law.review(), case_id, Paper.EVIDENCE) == []
    assert office.one(case_id, Paper.EVIDENCE).days_late == 0


def test_a_line_that_says_something_else_by_now_is_left_waiting(
    office: OfficeDesk, december: dict[str, str]
) -> None:
    load_2027(office)
    stale = of_case(office.law.review(), december["jan6"])
    load_2027(office, amended_2027(("2027-01-05]", "2027-01-05, 2027-01-06]")))
    changes = office.law.confirm(stale, frozenset(line.key for line in stale), frozenset(), "")
    assert not changes
    assert office.one(december["jan6"], Paper.ANSWER).due_on == date(2027, 1, 5)
    (line,) = of_case(office.law.review(), december["jan6"], Paper.ANSWER)
    assert line.now is not None
    assert line.now.due_on == date(2027, 1, 7)


def test_a_notice_amended_within_the_year_lists_exactly_what_it_moves(
    office: OfficeDesk, december: dict[str, str]
) -> None:
    load_2027(office)
    confirm(office, *office.law.review())
    amendment = """
[[notice]]
title = "国务院办公厅关于调整2027年元旦假期安排的通知"
issued = 2026-12-20
checked_on = 2026-12-21

[[notice.holiday]]
name = "元旦"
days_off = [2027-01-06]
workdays = [2027-01-10]
"""
    load_2027(office, YEAR_2027 + amendment)
    assert duties_of(office.law.review()) == {
        december["jan6"]: {(MOVED, date(2027, 1, 6), date(2027, 1, 7))},
        december["rolled"]: {(MOVED, date(2027, 1, 6), date(2027, 1, 7))},
    }


def test_the_sieve_lets_nothing_through_that_the_whole_way_would_list(
    office: OfficeDesk, december: dict[str, str]
) -> None:
    office.law.pending()
    load_2027(office)
    listed = {line.key for line in office.law.review()}
    (reviewed,) = office.store.find(Setting, key=REVIEWED)
    forgotten = LawBook(office.desk, office.law._shipped)
    office.store.save(
        [Setting(id=reviewed.id, version=reviewed.version, key=REVIEWED, value="{}")],
        actor="", at=office.now, why="",
    )  # fmt: skip
    assert {line.key for line in forgotten.review()} == listed
    sieve, rows = Sieve(*office.desk.law.both), office.store.light_deadlines
    assert not any(sieve.may_change(row) for row in rows([(date(2026, 11, 1), date(2026, 11, 2))]))


# Withdrawing


def test_a_withdrawn_year_gives_the_old_days_back_for_confirmation(
    office: OfficeDesk, december: dict[str, str]
) -> None:
    load_2027(office)
    confirm(office, *office.law.review())
    (text,) = office.store.find(LawText)
    office.law.withdraw(text.id, "误载")
    assert office.desk.calendar.last_year == 2026
    listed = duties_of(office.law.review())
    assert (MOVED, date(2027, 1, 6), date(2027, 1, 5)) in listed[december["jan6"]]
    assert office.store.get(LawText, text.id).voided_reason == "误载"


def test_a_case_registered_under_a_text_that_is_withdrawn_unreviewed_is_listed(
    office: OfficeDesk, december: dict[str, str]
) -> None:
    assert office.law.pending() == 0
    load_2027(office)
    office.move("2027-01-04 10:00")
    case_id = office.register("12-22", official_no="（2026）沪7101行初9号")
    office.law.withdraw(office.store.find(LawText)[0].id, "误载")
    assert of_case(office.law.review(), case_id) != []
    assert {line.case_id for line in office.law.review()} == {case_id}


def test_withdrawing_needs_a_reason_and_a_text_that_counts(office: OfficeDesk) -> None:
    load_2027(office)
    (text,) = office.store.find(LawText)
    with pytest.raises(InputError, match="reason_required"):
        office.law.withdraw(text.id, " ")
    office.law.withdraw(text.id, "误载")
    with pytest.raises(InputError, match="already_voided"):
        office.law.withdraw(text.id, "再撤")


def test_a_text_loaded_anew_takes_the_place_of_the_old_one(office: OfficeDesk) -> None:
    load_2027(office)
    load_2027(office, amended_2027(("2027-01-05]", "2027-01-05, 2027-01-06]")))
    (text,) = office.store.find(LawText)
    assert "2027-01-06" in text.text
    assert not office.desk.calendar.is_workday(date(2027, 1, 6))


# After a start


def reopened(office: OfficeDesk, folder: DataFolder) -> OfficeDesk:
    """The same data folder opened by a program that was started anew."""
    database = open_desk_database(folder, at=at("01-05 09:00"))
    again = OfficeDesk(database, "12-29 10:00")
    again.desk.law.exchange(*office.desk.law.both)
    return again


def test_killed_between_loading_and_confirming_it_is_still_listed(
    office: OfficeDesk, folder: DataFolder, december: dict[str, str]
) -> None:
    load_2027(office)
    before = {line.key for line in office.law.review()}
    again = reopened(office, folder)
    assert again.law.pending() == 4
    assert {line.key for line in again.law.review()} == before


def test_a_start_with_nothing_to_tell_looks_through_no_case(
    office: OfficeDesk, folder: DataFolder, december: dict[str, str]
) -> None:
    assert office.law.pending() == 0
    asked: list[int] = []
    again = reopened(office, folder)
    assert again.law.review(progress=lambda done, total: asked.append(total)) == ()
    assert asked == []


def test_a_program_with_other_rules_than_last_time_tells_how_many_cases_change(
    office: OfficeDesk, folder: DataFolder
) -> None:
    office.register("03-02")
    assert office.law.pending() == 0
    again = reopened(office, folder)
    updated = again.law.candidate_statute(NEW_LAW, "x").law
    again.desk.law.exchange(*updated.both)
    assert again.law.pending() == 1


# Long work


def test_a_review_can_be_stopped_and_says_how_far_it_is(
    office: OfficeDesk, december: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tracker.books.law_book.CASES_AT_A_TIME", 1)
    load_2027(office)
    told: list[tuple[int, int]] = []
    lines = office.law.review(
        progress=lambda done, total: told.append((done, total)), cancelled=lambda: len(told) == 2
    )
    assert [done for done, _ in told] == [0, 1]
    assert told[0][1] == told[1][1] >= 4
    assert len({line.case_id for line in lines}) == 2


def test_a_confirmation_that_was_stopped_continues_where_it_was(
    office: OfficeDesk, december: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tracker.books.law_book.CASES_AT_A_TIME", 1)
    load_2027(office)
    lines, told = office.law.review(), list[int]()
    taken = frozenset(line.key for line in lines)
    office.law.confirm(
        lines, taken, frozenset(), "", lambda done, total: told.append(done), lambda: len(told) == 2
    )
    assert office.law.pending() == 2
    office.law.confirm(lines, taken, frozenset(), "")
    assert office.law.pending() == 0


def test_reminders_of_a_case_that_was_dated_anew_are_each_alive_once(
    office: OfficeDesk, december: dict[str, str]
) -> None:
    load_2027(office)
    confirm(office, *office.law.review())
    for deadline in office.store.find(Deadline):
        live = [row for row in office.rows(deadline) if row.state in LIVE_STATES]
        assert len({(row.level, row.due_at) for row in live}) == len(live)
