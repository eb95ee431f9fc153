"""Registering: what a paper that came in makes of the case, its last days and its reminders."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from db.place import DataFolder
from tests.tracker.books.office_desk import (
    AGENCY,
    COURT,
    NAMES,
    NUMBER,
    ORGAN,
    SECOND,
    OfficeDesk,
    at,
    counts,
    day,
    states,
)
from tracker.cases import CaseEvent, Claimant
from tracker.codes import (
    CaseStatus,
    DeadlineState,
    EventKind,
    Origin,
    Paper,
    Role,
    Stage,
)
from tracker.deadlines import Urgency, urgency
from tracker.errors import BrokenPromise, Conflict, InputError
from tracker.hearings import Hearing
from tracker.intake import Draft, PartyDraft
from tracker.papers import IncomingPaper
from tracker.people import Agency, Person
from tracker.reminders import BEFORE_REGISTRATION, LIVE_STATES, Level, Occurrence, OccurrenceState

RIGHTS = (Paper.JURISDICTION_OBJECTION, Paper.EXTENSION_REQUEST)


def test_a_notice_received_on_a_makeup_sunday_is_due_after_the_national_holiday(
    office: OfficeDesk,
) -> None:
    office.move("09-20 10:00")
    case_id = office.register("09-20")
    for deadline in office.duties(case_id):
        assert (deadline.unrolled_on, deadline.due_on) == (date(2026, 10, 5), date(2026, 10, 8))
        assert deadline.original_on == date(2026, 10, 8)
        assert office.live(deadline) == [
            ("09-20 10:00", Level.REGISTERED),
            ("09-23 09:00", Level.WORKDAYS_5),
            ("09-28 09:00", Level.WORKDAYS_3),
            ("09-30 09:00", Level.WORKDAYS_1),
            ("10-08 09:00", Level.LAST_DAY_MORNING),
            ("10-08 14:00", Level.LAST_DAY_AFTERNOON),
            ("10-09 09:00", Level.OVERDUE),
        ]
    for paper in RIGHTS:
        assert office.live(office.one(case_id, paper)) == [("09-28 09:00", Level.WORKDAYS_3)]


def test_a_case_entered_forty_days_late_has_its_deadlines_and_they_are_overdue(
    office: OfficeDesk,
) -> None:
    office.move("04-11 10:00")
    case_id = office.register("03-02")
    for deadline in office.duties(case_id):
        assert deadline.due_on == day("03-17")
        assert urgency(deadline, office.desk.today()) is Urgency.OVERDUE
        assert office.live(deadline) == [
            ("04-11 10:00", Level.REGISTERED),
            ("04-12 09:00", Level.OVERDUE),
        ]
        missed = [row for row in office.rows(deadline) if row.state not in LIVE_STATES]
        assert len(missed) == 5
        assert states(missed) == {OccurrenceState.CANCELLED}
        assert {row.cancelled_reason for row in missed} == {BEFORE_REGISTRATION}
    for paper in RIGHTS:
        right = office.one(case_id, paper)
        assert urgency(right, office.desk.today()) is Urgency.LAPSED
        assert office.live(right) == []


@pytest.mark.parametrize(
    ("rule", "paper", "more"),
    [
        ("apl_answer_evidence", IncomingPaper.ANSWER_NOTICE, {}),
        ("arl23_answer_10wd", IncomingPaper.REPLY_NOTICE, {}),
        ("apl_second_instance_answer", IncomingPaper.APPEAL_COPY, {}),
        ("arl23_examine_5wd", IncomingPaper.RECON_APPLICATION, {}),
        (
            "arl23_decide_60d",
            IncomingPaper.RECON_APPLICATION,
            {"stage": Stage.RECON_ORDINARY, "accepted_on": day("03-02")},
        ),
    ],
)
def test_without_its_statutory_rule_a_case_is_refused_and_nothing_is_saved(
    office: OfficeDesk,
    folder: DataFolder,
    rule: str,
    paper: IncomingPaper,
    more: dict[str, object],
) -> None:
    before = counts(folder.root)
    office.without_rule(rule)
    with pytest.raises(BrokenPromise) as refused:
        office.register("03-02", paper=paper, **more)
    assert refused.value.code == "statutory_set_missing"
    assert counts(folder.root) == before


def test_two_agencies_have_their_own_receipt_and_only_one_is_late(office: OfficeDesk) -> None:
    office.move("03-04 10:00")
    case_id = office.register("03-02", "03-04")
    first, second = office.parties(case_id)
    assert [p.served_on for p in (first, second)] == [day("03-02"), day("03-04")]
    due = {p.id: {d.due_on for d in office.all(case_id, party_id=p.id)} for p in (first, second)}
    assert due == {first.id: {day("03-17")}, second.id: {day("03-19")}}
    office.move("03-18 10:00")
    for place in (0, 1):
        papers = [office.one(case_id, paper, place) for paper in (Paper.ANSWER, Paper.EVIDENCE)]
        office.submit(papers, "03-18")
    assert [office.one(case_id, Paper.EVIDENCE, place).days_late for place in (0, 1)] == [1, 0]


def test_an_agency_with_two_claimants_keeps_them_in_the_order_of_the_paper(
    office: OfficeDesk,
) -> None:
    case_id = office.register(claimants="张三、李四，王五")
    claimants = sorted(office.store.find(Claimant, case_id=case_id), key=lambda c: c.ordinal)
    assert [claimant.name for claimant in claimants] == ["张三", "李四", "王五"]


@pytest.mark.parametrize(
    ("accepted", "due", "law"),
    [("2023-12-18", "2024-01-02", "arl17"), ("2024-01-02", "2024-01-08", "arl23")],
)
def test_the_day_of_acceptance_chooses_between_old_and_new_reconsideration_law(
    office: OfficeDesk, accepted: str, due: str, law: str
) -> None:
    received = "2023-12-22" if law == "arl17" else "2024-01-02"
    if law == "arl23":
        due = "2024-01-16"
    case_id = office.register(
        received, paper=IncomingPaper.REPLY_NOTICE, forum=ORGAN, accepted_on=day(accepted)
    )
    reply = office.one(case_id, Paper.REPLY_AND_EVIDENCE)
    assert reply.due_on == day(due)
    assert reply.rule_id.startswith(law)


def test_an_application_received_under_the_old_law_stays_under_it(office: OfficeDesk) -> None:
    case_id = office.register(
        "2023-12-28",
        paper=IncomingPaper.RECON_APPLICATION,
        forum=ORGAN,
        stage=Stage.RECON_ORDINARY,
        accepted_on=day("2024-01-03"),
    )
    papers = {d.rule_id: d.trigger_on for d in office.all(case_id) if d.paper is not Paper.MATTER}
    assert papers == dict.fromkeys(
        ("arl17_examine_5wd", "arl17_send_7wd", "arl17_decide_60d"), day("2023-12-28")
    )


def test_a_short_period_registered_late_makes_no_nonsense(office: OfficeDesk) -> None:
    office.move("03-06 10:00")
    case_id = office.register("03-02", paper=IncomingPaper.REPLY_NOTICE, stage=Stage.RECON_SIMPLE)
    reply = office.one(case_id, Paper.REPLY_AND_EVIDENCE)
    assert reply.due_on == day("03-09")
    assert office.live(reply) == [
        ("03-06 10:00", Level.REGISTERED),
        ("03-09 09:00", Level.LAST_DAY_MORNING),
        ("03-09 14:00", Level.LAST_DAY_AFTERNOON),
        ("03-10 09:00", Level.OVERDUE),
    ]


# Terms that the paper states.


def test_in_ordinary_procedure_a_stated_term_is_shown_and_reminded_of_but_the_law_decides(
    office: OfficeDesk,
) -> None:
    case_id = office.register("03-02", party={"stated_due": day("03-12")})
    answer, _ = office.duties(case_id)
    assert (answer.due_on, answer.stated_on, answer.act_by) == (
        day("03-17"),
        day("03-12"),
        day("03-12"),
    )
    assert answer.origin is Origin.COMPUTED
    assert ("03-12 14:00", Level.LAST_DAY_AFTERNOON) in office.live(answer)
    assert ("03-13 09:00", Level.OVERDUE) in office.live(answer)
    office.move("03-17 10:00")
    office.submit(office.duties(case_id), "03-17")
    assert office.one(case_id, Paper.ANSWER).days_late == 0


def test_in_summary_procedure_the_court_fixes_the_term(office: OfficeDesk) -> None:
    term = {"stated_due": day("03-12")}
    case_id = office.register("03-02", stage=Stage.FIRST_SUMMARY, party=term)
    for deadline in office.duties(case_id):
        assert (deadline.due_on, deadline.original_on) == (day("03-12"), day("03-12"))
        assert deadline.origin is Origin.COURT
    assert office.one(case_id, Paper.JURISDICTION_OBJECTION).due_on == day("03-17")
    office.record(case_id, EventKind.NOTE, "03-02")
    assert office.one(case_id, Paper.ANSWER).due_on == day("03-12")


def test_a_longer_stated_term_gives_no_day_more(office: OfficeDesk) -> None:
    case_id = office.register(
        "03-02", stage=Stage.FIRST_SUMMARY, party={"stated_due": day("03-30")}
    )
    answer, _ = office.duties(case_id)
    assert (answer.due_on, answer.act_by, answer.stated_on) == (
        day("03-17"),
        day("03-17"),
        day("03-30"),
    )


# Papers that join a case.


def joined(
    office: OfficeDesk, case_id: str, paper: IncomingPaper, *days: str, **more: object
) -> None:
    parties = tuple(
        PartyDraft(agency=name, served_on=day(each))
        for name, each in zip((AGENCY, SECOND), days, strict=False)
    )
    draft = Draft(paper=paper, case_id=case_id, parties=parties, official_no=NUMBER, **more)  # type: ignore[arg-type]
    office.cases.register(draft)


@pytest.mark.parametrize(
    ("paper", "last_days"),
    [
        (IncomingPaper.JUDGMENT, ["05-06", "05-07"]),
        (IncomingPaper.RULING, ["04-30", "05-06"]),
    ],
)
def test_each_agency_may_appeal_from_its_own_receipt(
    office: OfficeDesk, paper: IncomingPaper, last_days: list[str]
) -> None:
    case_id = office.register("03-02", "03-02")
    office.move("04-22 10:00")
    joined(office, case_id, paper, "04-20", "04-22")
    appeals = [office.one(case_id, Paper.APPEAL, place) for place in (0, 1)]
    assert [appeal.due_on for appeal in appeals] == [day(each) for each in last_days]
    assert [p.judgment_served_on for p in office.parties(case_id)] == [day("04-20"), day("04-22")]
    assert office.case(case_id).status is CaseStatus.OPEN


def test_a_judgment_with_its_day_concludes_the_case_once_for_both_agencies(
    office: OfficeDesk,
) -> None:
    case_id = office.register("03-02", "03-02")
    office.move("04-22 10:00")
    joined(office, case_id, IncomingPaper.JUDGMENT, "04-20", decided_on=day("04-15"))
    second = PartyDraft(agency=SECOND, served_on=day("04-22"))
    office.cases.register(
        Draft(
            paper=IncomingPaper.JUDGMENT,
            case_id=case_id,
            parties=(second,),
            decided_on=day("04-15"),
        )
    )
    case = office.case(case_id)
    assert (case.status, case.decided_on) == (CaseStatus.CONCLUDED, day("04-15"))
    assert office.event(case_id, EventKind.DECIDED).on == day("04-15")
    assert {d.state for d in office.all(case_id, paper=Paper.APPEAL)} == {DeadlineState.OPEN}


def test_a_reconsideration_decision_keeps_its_own_day_apart_from_its_receipt(
    office: OfficeDesk,
) -> None:
    case_id = office.register("03-02", paper=IncomingPaper.REPLY_NOTICE, forum=ORGAN)
    office.move("04-22 10:00")
    with pytest.raises(InputError) as refused:
        joined(office, case_id, IncomingPaper.RECON_DECISION, "04-20")
    assert [f.field for f in refused.value.params["findings"]] == ["decided_on"]  # type: ignore[attr-defined]
    joined(office, case_id, IncomingPaper.RECON_DECISION, "04-20", decided_on=day("04-15"))
    assert office.case(case_id).decided_on == day("04-15")
    assert office.parties(case_id)[0].judgment_served_on == day("04-20")


def test_a_joined_paper_adds_what_was_typed_and_takes_nothing_away(office: OfficeDesk) -> None:
    case_id = office.register(
        party={"handler": "王芳", "unit": "法规科"}, judge="周法官", remarks="一"
    )
    party = PartyDraft(agency=AGENCY, served_on=day("03-02"), handler="李强")
    office.cases.register(
        Draft(
            paper=IncomingPaper.RULING,
            case_id=case_id,
            parties=(party,),
            create=NAMES,
            act_name="处罚决定",
            remarks="二",
        )
    )
    case, kept = office.case(case_id), office.parties(case_id)[0]
    assert (case.judge, case.act_name, case.remarks) == ("周法官", "处罚决定", "一\n二")
    assert kept.unit == "法规科"
    (handler,) = office.store.find(Person, name="李强")
    assert kept.handler_id == handler.id
    told = office.rows(office.one(case_id, Paper.APPEAL))
    assert {row.recipient for row in told} == {handler.id}


def test_a_paper_for_an_agency_that_is_not_in_the_case_is_refused(office: OfficeDesk) -> None:
    case_id = office.register()
    office.register(party={"agency": SECOND}, official_no="（2026）沪7101行初5号")
    party = PartyDraft(agency=SECOND, served_on=day("03-02"))
    with pytest.raises(InputError) as refused:
        office.cases.register(Draft(paper=IncomingPaper.RULING, case_id=case_id, parties=(party,)))
    assert refused.value.code == "agency_not_in_case"


def test_a_summons_for_tomorrow_is_told_at_once(office: OfficeDesk) -> None:
    case_id = office.register()
    joined(office, case_id, IncomingPaper.SUMMONS, "03-02", hearing_at=at("03-03 09:30"))
    (hearing,) = office.store.find(Hearing, case_id=case_id)
    rows = office.store.find(Occurrence, subject_id=hearing.id, state=LIVE_STATES)
    assert [(row.level, row.due_at) for row in rows] == [(Level.HEARING_WORKDAYS_1, office.now)]
    assert hearing.id in {row.subject_id for row in office.due()}


# 诉前调解.


def mediated(office: OfficeDesk) -> str:
    return office.register(
        "03-02", paper=IncomingPaper.MEDIATION_NOTICE, official_no="（2026）沪0115行诉前调12号"
    )


def filed(
    office: OfficeDesk, case_id: str, received: str = "03-10", today: str = "", **more: object
) -> None:
    office.move(f"{today or received} 10:00")
    office.cases.file_mediated(
        case_id,
        Draft(
            paper=IncomingPaper.ANSWER_NOTICE,
            case_id=case_id,
            parties=(PartyDraft(agency=AGENCY, served_on=day(received)),),
            official_no=NUMBER,
            forum=COURT,
            claimants="张三",
            create=NAMES,
            **more,  # type: ignore[arg-type]
        ),
    )


def test_mediation_before_filing_opens_no_clock(office: OfficeDesk) -> None:
    case_id = mediated(office)
    assert office.all(case_id) == []
    assert office.case(case_id).stage is Stage.PRE_MEDIATION


def rules_of(office: OfficeDesk, case_id: str) -> set[str]:
    return {each.rule_id for each in office.all(case_id)}


def test_filing_starts_fifteen_days_from_the_receipt_that_was_typed(office: OfficeDesk) -> None:
    case_id = mediated(office)
    filed(office, case_id, accepted_on=day("03-06"))
    case = office.case(case_id)
    assert (case.stage, case.official_no, case.accepted_on) == (
        Stage.FIRST_ORDINARY,
        NUMBER,
        day("03-06"),
    )
    assert {d.due_on for d in office.duties(case_id)} == {day("03-25")}
    assert {"apl_answer_evidence", "apl_first_instance_limit"} <= rules_of(office, case_id)
    with pytest.raises(InputError) as again:
        filed(office, case_id)
    assert again.value.code == "not_in_mediation"


def test_a_receipt_before_the_day_of_filing_still_starts_the_clock(office: OfficeDesk) -> None:
    case_id = mediated(office)
    filed(office, case_id, "03-10", accepted_on=day("03-12"), today="03-12")
    assert {d.due_on for d in office.duties(case_id)} == {day("03-25")}


def test_voiding_the_filing_goes_back_to_mediation_and_filing_again_doubles_nothing(
    office: OfficeDesk,
) -> None:
    case_id = mediated(office)
    filed(office, case_id)
    opened = rules_of(office, case_id)
    shown = office.cases.preview_void(office.event(case_id, EventKind.FILED))
    assert {each.rule_id for each in shown.ended} == opened
    office.void(case_id, EventKind.FILED)
    case = office.case(case_id)
    assert case.stage is Stage.PRE_MEDIATION
    assert case.official_no == "（2026）沪0115行诉前调12号"
    assert office.all(case_id) == []
    assert office.parties(case_id)[0].served_on is None
    assert office.store.find(Occurrence, case_id=case_id, state=LIVE_STATES) == []
    filed(office, case_id, "03-11")
    assert {d.due_on for d in office.duties(case_id)} == {day("03-26")}
    assert rules_of(office, case_id) == opened


# What somebody else did meanwhile.


def test_a_case_changed_meanwhile_by_another_desk_is_not_overwritten(office: OfficeDesk) -> None:
    case_id = office.register()
    case = office.case(case_id)
    office.desk.save([replace(case, judge="周法官")], "other")
    with pytest.raises(Conflict):
        office.desk.save([replace(case, judge="吴法官")], "mine")
    office.record(case_id, EventKind.NOTE, "03-02", note="电话沟通")
    assert office.case(case_id).judge == "周法官"


def test_an_event_voided_meanwhile_is_refused_calmly(office: OfficeDesk) -> None:
    case_id = office.register()
    event = office.event(case_id, EventKind.SERVED)
    office.cases.void_event(event, "登记错误")
    with pytest.raises(InputError) as refused:
        office.cases.void_event(event, "登记错误")
    assert refused.value.code == "already_voided"


def test_names_that_were_agreed_are_made_once(office: OfficeDesk) -> None:
    office.register()
    office.register(official_no="（2026）沪7101行初124号")
    assert [agency.name for agency in office.store.find(Agency)] == [AGENCY]


def test_our_role_follows_from_the_paper(office: OfficeDesk) -> None:
    case_id = office.register(paper=IncomingPaper.APPEAL_COPY)
    assert office.parties(case_id)[0].our_role is Role.APPELLEE
    assert {d.paper for d in office.all(case_id)} == {Paper.ANSWER}
    assert len(office.store.find(CaseEvent, case_id=case_id)) == 1
