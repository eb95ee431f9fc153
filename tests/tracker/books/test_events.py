"""What happens later in a case: extension, the end, and taking it back."""

from __future__ import annotations

import pytest

from tests.tracker.books.office_desk import OfficeDesk, day, refusal, states
from tracker.books.case_book import EventDraft, Preview
from tracker.cases import Case
from tracker.codes import CaseStatus, DeadlineState, EventKind, Origin, Paper, Procedure
from tracker.deadlines import Deadline
from tracker.papers import IncomingPaper
from tracker.reminders import LIVE_STATES, Level, OccurrenceState

OPEN = DeadlineState.OPEN


# Late evidence.


def test_an_extension_that_is_only_asked_for_moves_nothing(office: OfficeDesk) -> None:
    case_id = office.register("03-02")
    before = office.live(office.one(case_id, Paper.EVIDENCE))
    office.move("03-06 10:00")
    office.record(case_id, EventKind.EXTENSION_REQUESTED, "03-06", reason="鉴定未完成")
    evidence = office.one(case_id, Paper.EVIDENCE)
    assert (evidence.due_on, evidence.state) == (day("03-17"), OPEN)
    assert office.live(evidence) == before
    request = office.one(case_id, Paper.EXTENSION_REQUEST)
    assert (request.state, request.submitted_on) == (DeadlineState.SUBMITTED, day("03-06"))
    assert office.live(request) == []
    assert office.parties(case_id)[0].ext_requested_on == day("03-06")


def test_granted_evidence_moves_to_fifteen_days_from_the_end_of_the_cause(
    office: OfficeDesk,
) -> None:
    case_id = office.register("03-02")
    office.move("03-12 10:00")
    old = office.rows(office.one(case_id, Paper.EVIDENCE))
    office.record(case_id, EventKind.EXTENSION_GRANTED, "03-12", cause_removed_on=day("03-10"))
    answer, evidence = office.duties(case_id)
    assert (answer.due_on, answer.original_on) == (day("03-17"), day("03-17"))
    assert (evidence.due_on, evidence.original_on) == (day("03-25"), day("03-17"))
    assert evidence.origin is Origin.COMPUTED
    assert office.live(evidence) == [
        ("03-18 09:00", Level.WORKDAYS_5),
        ("03-20 09:00", Level.WORKDAYS_3),
        ("03-24 09:00", Level.WORKDAYS_1),
        ("03-25 09:00", Level.LAST_DAY_MORNING),
        ("03-25 14:00", Level.LAST_DAY_AFTERNOON),
        ("03-26 09:00", Level.OVERDUE),
    ]
    kept = {row.id: row for row in office.rows(evidence)}
    assert states(kept[row.id] for row in old) == {OccurrenceState.SUPERSEDED}
    assert all(kept[row.id].superseded_by in kept for row in old)


def test_the_earlier_day_of_the_court_goes_before_the_fifteen_days(office: OfficeDesk) -> None:
    case_id = office.register("03-02")
    office.move("03-12 10:00")
    days = {"cause_removed_on": day("03-10"), "court_due": day("03-20")}
    office.record(case_id, EventKind.EXTENSION_GRANTED, "03-12", **days)
    _, evidence = office.duties(case_id)
    assert (evidence.due_on, evidence.origin) == (day("03-20"), Origin.COURT)


def test_a_court_day_stays_whatever_else_is_recorded(office: OfficeDesk) -> None:
    case_id = office.register("03-02")
    office.move("03-12 10:00")
    office.record(case_id, EventKind.EXTENSION_GRANTED, "03-12", court_due=day("04-01"))
    office.record(case_id, EventKind.NOTE, "03-12")
    _, evidence = office.duties(case_id)
    assert (evidence.due_on, evidence.original_on) == (day("04-01"), day("03-17"))


def test_an_extension_to_the_very_same_day_disturbs_no_reminder(office: OfficeDesk) -> None:
    case_id = office.register("03-02")
    rows = office.rows(office.one(case_id, Paper.EVIDENCE))
    office.record(case_id, EventKind.EXTENSION_GRANTED, "03-02", court_due=day("03-17"))
    evidence = office.one(case_id, Paper.EVIDENCE)
    assert (evidence.due_on, evidence.origin) == (day("03-17"), Origin.COURT)
    assert office.rows(evidence) == rows


def test_of_two_extensions_the_later_one_counts(office: OfficeDesk) -> None:
    case_id = office.register("03-02")
    office.move("03-20 10:00")
    office.record(case_id, EventKind.EXTENSION_GRANTED, "03-12", court_due=day("04-01"))
    office.record(case_id, EventKind.EXTENSION_GRANTED, "03-20", court_due=day("04-10"))
    assert office.one(case_id, Paper.EVIDENCE).due_on == day("04-10")
    _, second = office.events(case_id, EventKind.EXTENSION_GRANTED)
    office.cases.void_event(second, "重复")
    assert office.one(case_id, Paper.EVIDENCE).due_on == day("04-01")


def test_a_refused_extension_moves_nothing(office: OfficeDesk) -> None:
    case_id = office.register("03-02")
    before = office.live(office.one(case_id, Paper.EVIDENCE))
    office.record(case_id, EventKind.EXTENSION_REFUSED, "03-02")
    evidence = office.one(case_id, Paper.EVIDENCE)
    assert evidence.due_on == day("03-17")
    assert office.live(evidence) == before


def test_an_extension_learnt_of_after_the_filing_still_decides_whether_it_was_late(
    office: OfficeDesk,
) -> None:
    case_id = office.register("03-02")
    office.move("03-20 10:00")
    office.submit(office.duties(case_id), "03-20")
    assert office.one(case_id, Paper.EVIDENCE).days_late == 3
    granted = EventDraft(
        case_id=case_id,
        kind=EventKind.EXTENSION_GRANTED,
        on=day("03-12"),
        cause_removed_on=day("03-10"),
    )
    ((_, judged),) = office.cases.preview(granted).rejudged
    office.cases.record(granted, rejudge=frozenset({judged.id}))
    answer, evidence = office.duties(case_id)
    assert (answer.days_late, evidence.days_late, evidence.days_late_original) == (3, 0, 3)
    assert evidence.late_cause is None
    assert evidence.state is DeadlineState.SUBMITTED
    assert office.live(evidence) == []


def test_only_evidence_that_was_received_can_be_extended_and_never_shortened(
    office: OfficeDesk,
) -> None:
    case_id = office.register("03-02")
    office.move("03-12 10:00")
    granted = EventKind.EXTENSION_GRANTED
    assert refusal(office, case_id, granted, "03-12") == "extension_needs_day"
    assert (
        refusal(office, case_id, granted, "03-12", court_due=day("03-16")) == "extension_shortens"
    )
    early = {"cause_removed_on": day("03-01")}
    assert refusal(office, case_id, granted, "03-12", **early) == "cause_before_receipt"
    late = {"cause_removed_on": day("03-13")}
    assert refusal(office, case_id, granted, "03-12", **late) == "event_in_future"
    asked = EventKind.EXTENSION_REQUESTED
    assert refusal(office, case_id, asked, "03-01") == "no_receipt_before"
    assert refusal(office, case_id, asked, "03-13") == "event_in_future"


def test_an_event_of_one_agency_must_say_which(office: OfficeDesk) -> None:
    case_id = office.register("03-02", "03-02")
    asked = EventKind.EXTENSION_REQUESTED
    assert refusal(office, case_id, asked, "03-02") == "party_required"
    assert refusal(office, case_id, asked, "03-02", party_id="nobody") == "party_required"
    second = office.parties(case_id)[1]
    office.record(case_id, asked, "03-02", party_id=second.id)
    closed = office.all(case_id, paper=Paper.EXTENSION_REQUEST, state=DeadlineState.SUBMITTED)
    assert [deadline.party_id for deadline in closed] == [second.id]


def test_a_later_receipt_of_the_only_agency_is_its_own_even_if_nobody_says_so(
    office: OfficeDesk,
) -> None:
    case_id = office.register("03-02")
    office.without_rule("apl_answer_evidence")
    with pytest.raises(Exception, match="statutory_set_missing"):
        office.record(case_id, EventKind.SERVED, "03-02")


# The end of a case.


def test_a_decision_makes_needless_what_was_not_yet_due(office: OfficeDesk) -> None:
    case_id = office.register("03-02")
    office.move("03-10 10:00")
    office.record(case_id, EventKind.DECIDED, "03-10")
    assert {d.state for d in office.all(case_id)} == {DeadlineState.NOT_NEEDED}
    assert all(office.live(d) == [] for d in office.all(case_id))
    assert office.case(case_id).status is CaseStatus.CONCLUDED
    office.void(case_id, EventKind.DECIDED)
    assert {d.state for d in office.all(case_id)} == {OPEN}
    assert office.live(office.one(case_id, Paper.ANSWER))[-1] == ("03-18 09:00", Level.OVERDUE)
    assert office.case(case_id).status is CaseStatus.OPEN


def test_a_decision_on_the_last_day_finds_nothing_missed_yet(office: OfficeDesk) -> None:
    case_id = office.register("03-02")
    office.move("03-17 10:00")
    office.record(case_id, EventKind.DECIDED, "03-17")
    assert office.one(case_id, Paper.ANSWER).state is DeadlineState.NOT_NEEDED


def test_a_decision_leaves_missed_duties_missed(office: OfficeDesk) -> None:
    case_id = office.register("03-02")
    office.move("03-18 10:00")
    office.record(case_id, EventKind.DECIDED, "03-18")
    for deadline in office.duties(case_id):
        assert deadline.state is OPEN
        assert office.live(deadline)[-1] == ("03-18 09:00", Level.OVERDUE)


def test_a_case_is_filed_away_only_when_no_missed_duty_is_left_unsettled(
    office: OfficeDesk,
) -> None:
    case_id = office.register("03-02")
    office.move("03-18 10:00")
    assert refusal(office, case_id, EventKind.ARCHIVED, "03-18") == "open_before_archive"
    office.submit(office.duties(case_id), "03-18")
    office.record(case_id, EventKind.ARCHIVED, "03-18")
    case = office.case(case_id)
    assert (case.status, case.closed_on) == (CaseStatus.ARCHIVED, day("03-18"))


def test_filing_away_ends_the_appeal_that_a_decision_leaves(office: OfficeDesk) -> None:
    case_id = office.register("03-02")
    office.move("03-16 10:00")
    office.record(case_id, EventKind.JUDGMENT_SERVED, "03-13")
    office.record(case_id, EventKind.DECIDED, "03-13")
    assert office.one(case_id, Paper.APPEAL).state is OPEN
    office.record(case_id, EventKind.ARCHIVED, "03-16")
    assert office.one(case_id, Paper.APPEAL).state is DeadlineState.NOT_NEEDED


# Taking it back, and seeing it before.


def days(shown: Preview) -> list[object]:
    """What a preview says, without the ids that each derivation gives anew."""
    return [
        [(d.paper, d.due_on, d.state) for d in shown.opened],
        [(d.paper, old.due_on, d.due_on) for old, d in shown.moved],
        [(d.paper, d.state) for d in shown.ended],
        [(d.paper, d.due_on) for d in shown.reopened],
    ]


def test_a_preview_shows_exactly_what_recording_then_does(office: OfficeDesk) -> None:
    case_id = office.register("03-02")
    office.move("03-12 10:00")
    draft = EventDraft(
        case_id=case_id,
        kind=EventKind.EXTENSION_GRANTED,
        on=day("03-12"),
        cause_removed_on=day("03-10"),
    )
    shown = office.cases.preview(draft)
    told = days(shown)
    assert (Paper.EVIDENCE, day("03-17"), day("03-25")) in told[1]
    assert [told[0], *told[2:]] == [[], [], []]
    assert office.one(case_id, Paper.EVIDENCE).due_on == day("03-17")
    before = {d.id: d for d in office.all(case_id)}
    office.cases.record(draft)
    after = {d.id: d for d in office.all(case_id)}
    changed = [(before[i].due_on, after[i].due_on) for i in before if before[i] != after[i]]
    assert changed == [(old.due_on, new.due_on) for old, new in shown.moved]


def test_a_voided_receipt_voids_its_deadlines_and_their_reminders(office: OfficeDesk) -> None:
    case_id = office.register("03-02")
    gone = office.all(case_id)
    shown = office.cases.preview_void(office.event(case_id, EventKind.SERVED))
    assert {each.id for each in shown.ended} == {each.id for each in gone}
    office.void(case_id, EventKind.SERVED)
    assert office.all(case_id) == []
    for deadline in gone:
        kept = office.store.get(Deadline, deadline.id)
        assert (kept.voided_by, kept.voided_reason) == ("王敏", "trigger_voided")
        assert office.live(deadline) == []
    assert office.parties(case_id)[0].served_on is None


@pytest.mark.parametrize("first", ["void", "record"])
def test_a_receipt_corrected_after_the_filing_keeps_the_filing(
    office: OfficeDesk, first: str
) -> None:
    case_id = office.register("03-02")
    office.move("03-16 10:00")
    office.submit([office.one(case_id, Paper.EVIDENCE)], "03-16")
    wrong = office.event(case_id, EventKind.SERVED)
    right = EventDraft(
        case_id=case_id, kind=EventKind.SERVED, on=day("02-27"), party_id=wrong.party_id
    )
    steps = [
        lambda: office.cases.void_event(wrong, "签收日期登记错误"),
        lambda: office.cases.record(right),
    ]
    for step in steps if first == "void" else reversed(steps):
        step()
    answer, evidence = office.duties(case_id)
    assert (answer.state, answer.due_on) == (OPEN, day("03-16"))
    assert (evidence.state, evidence.submitted_on) == (DeadlineState.SUBMITTED, day("03-16"))
    assert (evidence.due_on, evidence.days_late) == (day("03-16"), 0)
    assert office.live(evidence) == []
    assert office.nothing_to_recalculate(case_id)


def test_a_date_moved_away_and_back_lives_once_each_time(office: OfficeDesk) -> None:
    case_id = office.register("03-02")
    at_first = office.live(office.one(case_id, Paper.EVIDENCE))
    for _ in range(3):
        office.record(case_id, EventKind.EXTENSION_GRANTED, "03-02", court_due=day("04-01"))
        assert office.one(case_id, Paper.EVIDENCE).due_on == day("04-01")
        office.void(case_id, EventKind.EXTENSION_GRANTED)
        assert office.one(case_id, Paper.EVIDENCE).due_on == day("03-17")
    assert office.live(office.one(case_id, Paper.EVIDENCE)) == at_first[1:]
    rows = [r for r in office.rows(office.one(case_id, Paper.EVIDENCE)) if r.state in LIVE_STATES]
    assert len({(row.level, row.due_at) for row in rows}) == len(rows)


def test_a_day_that_is_over_after_a_correction_is_told_at_once(office: OfficeDesk) -> None:
    case_id = office.register("03-02")
    office.record(case_id, EventKind.EXTENSION_GRANTED, "03-02", court_due=day("04-10"))
    office.move("03-27 15:00")
    office.void(case_id, EventKind.EXTENSION_GRANTED)
    evidence = office.one(case_id, Paper.EVIDENCE)
    assert office.live(evidence) == [("03-27 15:00", Level.OVERDUE)]
    assert evidence.id in {row.subject_id for row in office.due()}


# Papers of other procedures


@pytest.mark.parametrize(
    ("paper", "procedure", "rules"),
    [
        (
            IncomingPaper.COMPENSATION_CLAIM,
            Procedure.COMPENSATION,
            {"state_comp_decide_2m": "2026-05-06"},
        ),
        (
            IncomingPaper.MAKER_NOTICE,
            Procedure.RECONSIDERATION,
            {"arl23_maker_reply_10wd": "2026-03-16"},
        ),
        (
            IncomingPaper.OWN_ACT_SERVED,
            Procedure.ENFORCEMENT,
            {"apl_sue_6m": "2026-09-02", "nonlit_enforce_3m": "2026-12-02"},
        ),
    ],
)
def test_a_paper_of_another_procedure_opens_its_own_periods(
    office: OfficeDesk, paper: IncomingPaper, procedure: Procedure, rules: dict[str, str]
) -> None:
    case_id = office.register("03-02", paper=paper, official_no="")

    case = office.store.get(Case, case_id)
    days = {each.rule_id: str(each.due_on) for each in office.store.find(Deadline, case_id=case_id)}
    assert case.procedure is procedure
    assert rules.items() <= days.items()
