"""How deadlines get lost in kept cases of other programs, and that here they do not."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tests.tracker.books.law_desk import confirm, duties_of, load_2027
from tests.tracker.books.office_desk import OfficeDesk, day
from tests.tracker.law_texts import amended_2027
from tracker.books.law_book import RedatingKind
from tracker.codes import EventKind, Origin, Paper
from tracker.reminders import OccurrenceState

# 38: days off change in the middle of a year


def test_a_notice_amended_in_the_middle_of_the_year_lists_exactly_what_it_moves(
    office: OfficeDesk,
) -> None:
    office.law.pending()
    load_2027(office)
    office.move("2027-01-04 10:00")
    moved = office.register("12-22", official_no="（2026）沪7101行初1号")
    office.register("12-01", official_no="（2026）沪7101行初2号")
    office.law.pending()

    load_2027(office, amended_2027(("2027-01-05]", "2027-01-05, 2027-01-06]")))

    assert duties_of(office.law.review()) == {
        moved: {(RedatingKind.MOVED, date(2027, 1, 6), date(2027, 1, 7))}
    }


# 41: recalculation overwrites a day the court set


def test_a_day_the_court_set_stays_when_the_receipt_is_corrected(office: OfficeDesk) -> None:
    case_id = office.register("03-02")
    office.record(
        case_id,
        EventKind.TERM_FIXED,
        "03-02",
        rule_id="apl_answer_evidence",
        court_due=day("03-12"),
    )
    fixed = office.duties(case_id)
    assert {(each.origin, each.due_on) for each in fixed} == {(Origin.COURT, day("03-12"))}

    office.move("03-10 10:00")
    receipt = office.event(case_id, EventKind.SERVED)
    office.amend.correct_event(receipt, replace(receipt, on=day("03-01")), "签收章为一日")

    assert {each.due_on for each in office.duties(case_id)} == {day("03-12")}


# 42: an extension that was asked for is taken for granted


def test_the_old_day_stays_alive_while_an_extension_is_only_asked_for(office: OfficeDesk) -> None:
    case_id = office.register("03-02")
    before = office.live(office.one(case_id, Paper.EVIDENCE))
    office.move("03-06 10:00")
    office.record(case_id, EventKind.EXTENSION_REQUESTED, "03-06", reason="鉴定未完成")

    evidence = office.one(case_id, Paper.EVIDENCE)
    assert evidence.due_on == day("03-17")
    assert office.live(evidence) == before


# 44: the day that opens a period is changed on the same day, and nothing follows


def test_a_receipt_corrected_minutes_later_moves_days_and_reminders(office: OfficeDesk) -> None:
    case_id = office.register("02-27")
    wrong = office.one(case_id, Paper.ANSWER)
    receipt = office.event(case_id, EventKind.SERVED)

    office.amend.correct_event(receipt, replace(receipt, on=day("02-26")), "看错了签收章")

    answer = office.one(case_id, Paper.ANSWER)
    assert (answer.id, wrong.due_on, answer.due_on) == (wrong.id, day("03-16"), day("03-13"))
    last_days = {told for told in office.live(answer) if told[0].startswith("03-13")}
    assert last_days
    assert OccurrenceState.SUPERSEDED in {row.state for row in office.rows(answer)}
    assert office.nothing_to_recalculate(case_id)


def test_confirmed_days_are_not_listed_again(office: OfficeDesk) -> None:
    office.law.pending()
    office.move("12-28 10:00")
    office.register("12-22", official_no="（2026）沪7101行初1号")
    load_2027(office)
    confirm(office, *office.law.review())

    assert office.law.review() == ()
