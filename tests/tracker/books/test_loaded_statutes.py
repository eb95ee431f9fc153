"""Loading a statute: what it opens, moves and ends in running cases, and what is refused."""

from __future__ import annotations

import pytest

from tests.tracker.books.law_desk import confirm, keep, load
from tests.tracker.books.office_desk import OfficeDesk, day
from tests.tracker.law_texts import NEW_LAW, YEAR_2027, changed, statute
from tracker.books.law_book import RedatingKind
from tracker.codes import DeadlineState, Origin, Paper
from tracker.errors import CalendarError, RuleError
from tracker.settings import LawText

MOVED, SETTLED, OPENED = RedatingKind.MOVED, RedatingKind.SETTLED, RedatingKind.OPENED


# Statutes


TWELVE_DAYS = (("length = 10", "length = 12"), ("due = 2026-03-12", "due = 2026-03-16"))


def test_a_new_law_lists_the_duties_it_would_open(office: OfficeDesk) -> None:
    case_id = office.register("03-02")
    load(office, NEW_LAW)
    (line,) = office.law.review()
    assert (line.kind, line.case_id, line.of.rule_id) == (OPENED, case_id, "reg99_report_10d")
    assert line.of.due_on == day("03-12")
    confirm(office, line)
    (opened,) = office.all(case_id, rule_id="reg99_report_10d")
    assert office.live(opened)
    assert office.law.pending() == 0
    assert any(line.why == "redated:某某条例" for line in office.store.history(case_id))


def test_a_duty_that_is_not_to_be_opened_is_written_down_as_not_needed(office: OfficeDesk) -> None:
    case_id = office.register("03-02")
    load(office, NEW_LAW)
    keep(office, *office.law.review(), reason="受理在施行之前")
    (closed,) = office.all(case_id, rule_id="reg99_report_10d")
    assert (closed.state, closed.closed_reason) == (DeadlineState.NOT_NEEDED, "受理在施行之前")
    assert office.live(closed) == []
    assert office.law.review() == ()
    assert office.parties(case_id)[0].not_submitted is None


def test_an_amended_length_lists_old_and_new_days(office: OfficeDesk) -> None:
    load(office, NEW_LAW)
    case_id = office.register("03-02")
    load(office, changed(NEW_LAW, *TWELVE_DAYS))
    (line,) = office.law.review()
    assert (line.kind, line.case_id) == (MOVED, case_id)
    assert (line.deadline and line.deadline.due_on, line.of.due_on) == (day("03-12"), day("03-16"))


def test_an_old_event_keeps_the_version_of_its_own_day(office: OfficeDesk) -> None:
    load(office, NEW_LAW)
    old = office.register("02-27")
    two_versions = changed(
        NEW_LAW,
        ("period = { length", "in_force_to = 2026-02-28\nperiod = { length"),
        ("trigger = 2026-03-02, due = 2026-03-12", "trigger = 2026-02-02, due = 2026-02-12"),
    )
    newer = NEW_LAW[NEW_LAW.index("[[rule.version]]") :]
    newer = changed(
        newer,
        ("reg99-2026", "reg99-march"),
        ("in_force_from = 2026-01-01", "in_force_from = 2026-03-01"),
        *TWELVE_DAYS,
    )
    load(office, two_versions + "\n" + newer)
    assert office.law.review() == ()
    new = office.register("03-02", official_no="（2026）沪7101行初2号")
    by_case = {case_id: office.all(case_id, rule_id="reg99_report_10d") for case_id in (old, new)}
    assert [d.rule_version for d in by_case[old]] == ["reg99-2026"]
    assert [d.due_on for d in by_case[old]] == [day("03-09")]
    assert [d.due_on for d in by_case[new]] == [day("03-16")]


def test_a_withdrawn_law_lists_what_nothing_opens_any_more(office: OfficeDesk) -> None:
    load(office, NEW_LAW)
    case_id = office.register("03-02")
    office.law.withdraw(office.store.find(LawText)[0].id, "误载")
    (line,) = office.law.review()
    assert (line.kind, line.now) == (RedatingKind.DROPPED, None)
    confirm(office, line)
    assert office.all(case_id, rule_id="reg99_report_10d") == []
    assert office.law.pending() == 0


def test_what_nothing_opens_any_more_can_be_kept(office: OfficeDesk) -> None:
    load(office, NEW_LAW)
    case_id = office.register("03-02")
    office.law.withdraw(office.store.find(LawText)[0].id, "误载")
    keep(office, *office.law.review(), reason="上级要求报送")
    (kept,) = office.all(case_id, rule_id="reg99_report_10d")
    assert (kept.origin, kept.state) == (Origin.MANUAL, DeadlineState.OPEN)
    assert office.law.review() == ()


def test_a_law_of_reconsideration_looks_through_no_lawsuit(office: OfficeDesk) -> None:
    office.register("03-02")
    office.law.pending()
    text = statute("arl17", ('title_en = "', 'title_en = "A '))
    load(office, text)
    asked: list[int] = []
    office.law.review(progress=lambda done, total: asked.append(total))
    assert asked == []


def test_a_pack_with_an_error_is_refused_and_the_last_good_one_stays(office: OfficeDesk) -> None:
    before = office.desk.law.both
    with pytest.raises(RuleError) as refused:
        office.law.candidate_statute(NEW_LAW.replace("length = 10", "length = 11"), "x.toml")
    assert {"file", "rule", "field"} <= refused.value.params.keys()
    assert refused.value.params["rule"] == "reg99_report_10d"
    with pytest.raises(CalendarError):
        office.law.candidate_year(YEAR_2027.replace("year = 2027", "year = 2"), "x.toml")
    assert office.desk.law.both == before
    assert office.store.find(LawText) == []


def test_a_law_that_would_forget_the_answer_is_refused(office: OfficeDesk) -> None:
    text = statute("apl").replace('papers = ["answer", "evidence"]', 'papers = ["evidence"]')
    assert text != statute("apl")
    with pytest.raises(RuleError, match="duty_lost") as refused:
        office.law.candidate_statute(text, "apl.toml")
    assert refused.value.params["value"] is Paper.ANSWER
