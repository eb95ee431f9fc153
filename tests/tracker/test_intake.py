"""收文登记: what an officer is told about the fields before anything is saved."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from functools import cache
from typing import Any

import pytest

import resources
from tracker.codes import ClaimantKind, Stage
from tracker.intake import (
    COURT_NUMBER,
    Draft,
    Known,
    PartyDraft,
    Severity,
    blocking,
    check,
    claimant_kind,
    split_names,
    unified_number,
)
from tracker.papers import PAPERS, IncomingPaper
from tracker.records import LEGAL_ZONE
from tracker.workdays import WorkCalendar, load_workdays

TODAY = date(2026, 3, 10)
AGENCY, SECOND, COURT = "浦东新区市场监督管理局", "浦东新区城管局", "上海铁路运输法院"
KNOWN = Known(frozenset({AGENCY, SECOND}), frozenset({COURT}), frozenset({"王芳"}))
PARTY = PartyDraft(agency=AGENCY, served_on=date(2026, 3, 2))
DRAFT = Draft(
    paper=IncomingPaper.ANSWER_NOTICE,
    parties=(PARTY,),
    official_no="（2026）沪7101行初123号",
    forum=COURT,
    claimants="张三",
)
ERROR, WARNING, QUESTION = Severity.ERROR, Severity.WARNING, Severity.QUESTION


@cache
def calendar() -> WorkCalendar:
    return load_workdays(resources.folder("workdays"))


def told(**over: Any) -> set[tuple[str, str, Severity]]:
    """Field, code and weight of everything said about the draft, with these fields changed."""
    party = {name: over.pop(name) for name in list(over) if hasattr(PARTY, name)}
    draft = replace(DRAFT, **over)
    if party:
        draft = replace(draft, parties=(replace(PARTY, **party), *draft.parties[1:]))
    found = check(draft, today=TODAY, calendar=calendar(), known=KNOWN)
    return {(f.field, f.code, f.severity) for f in found}


def test_a_complete_paper_is_saved_without_a_word() -> None:
    assert told() == set()


@pytest.mark.parametrize(
    ("over", "field"),
    [
        ({"claimants": " 、 "}, "claimants"),
        ({"forum": " "}, "forum"),
        ({"agency": " "}, "parties.0.agency"),
        ({"served_on": None}, "parties.0.served_on"),
        ({"parties": ()}, "parties.0.agency"),
        ({"paper": IncomingPaper.SUMMONS}, "hearing_at"),
        ({"paper": IncomingPaper.RECON_DECISION, "official_no": ""}, "decided_on"),
    ],
)
def test_what_must_be_filled_and_is_not_stops_saving(over: dict[str, Any], field: str) -> None:
    assert told(**over) == {(field, "required", ERROR)}


def test_a_paper_of_a_registered_case_needs_neither_claimant_nor_court() -> None:
    assert told(case_id="known", claimants="", forum="") == set()


# Days that cannot be, or are strange.


@pytest.mark.parametrize("name", ["served_on", "read_on", "legal_unit_on"])
def test_a_receipt_in_the_future_stops_saving(name: str) -> None:
    late = {name: date(2026, 3, 11)}
    assert (f"parties.0.{name}", "in_future", ERROR) in told(**late)
    assert not {code for _, code, _ in told(**{name: TODAY})} & {"in_future"}


@pytest.mark.parametrize("name", ["received_on", "accepted_on", "decided_on"])
def test_other_days_in_the_future_stop_saving_too(name: str) -> None:
    assert (name, "in_future", ERROR) in told(**{name: date(2026, 3, 11)})


@pytest.mark.parametrize(
    ("over", "field", "code"),
    [
        ({"served_on": date(2026, 3, 1)}, "parties.0.served_on", "received_on_day_off"),
        ({"served_on": date(2020, 3, 2)}, "parties.0.served_on", "long_ago"),
        ({"accepted_on": date(2026, 3, 3)}, "parties.0.served_on", "received_before_filing"),
        ({"read_on": date(2026, 2, 28)}, "parties.0.read_on", "read_before_arrival"),
        (
            {"legal_unit_on": date(2026, 3, 1)},
            "parties.0.legal_unit_on",
            "handed_on_before_receipt",
        ),
        ({"stated_due": date(2026, 3, 2)}, "parties.0.stated_due", "stated_before_receipt"),
        ({"decided_on": date(2026, 3, 3)}, "decided_on", "decided_after_receipt"),
        (
            {"hearing_at": datetime(2026, 3, 1, 9, tzinfo=LEGAL_ZONE)},
            "hearing_at",
            "hearing_before_receipt",
        ),
    ],
)
def test_an_implausible_order_of_days_is_warned_of_and_can_be_saved(
    over: dict[str, Any], field: str, code: str
) -> None:
    assert told(**over) == {(field, code, WARNING)}
    assert blocking(check(replace(DRAFT), today=TODAY, calendar=calendar(), known=KNOWN)) == []


def test_a_makeup_saturday_is_no_strange_day_of_receipt() -> None:
    assert told(served_on=date(2026, 2, 28)) == set()


def test_an_application_is_received_before_it_is_accepted() -> None:
    of_organ = {"paper": IncomingPaper.RECON_APPLICATION, "official_no": ""}
    ordinary = {**of_organ, "stage": Stage.RECON_ORDINARY}
    assert told(**ordinary, accepted_on=date(2026, 3, 6)) == set()
    early = told(**ordinary, accepted_on=date(2026, 2, 28))
    assert early == {("parties.0.served_on", "accepted_before_receipt", WARNING)}
    assert told(**ordinary) == {("stage", "acceptance_day_missing", ERROR)}
    assert told(**of_organ) == set()
    undecided = told(**of_organ, accepted_on=date(2026, 3, 6))
    assert undecided == {("stage", "stage_of_acceptance", ERROR)}


# Agencies and names.


def test_an_agency_that_appears_twice_stops_saving_at_its_second_row() -> None:
    twice = (PARTY, replace(PARTY, agency=f" {AGENCY} "))
    assert told(parties=twice) == {("parties.1.agency", "agency_twice", ERROR)}
    assert told(parties=(PARTY, replace(PARTY, agency=SECOND))) == set()


def test_each_agency_has_findings_of_its_own() -> None:
    second = PartyDraft(agency=SECOND, served_on=date(2026, 3, 11))
    assert told(parties=(PARTY, second)) == {("parties.1.served_on", "in_future", ERROR)}


def test_a_new_name_is_asked_about_until_the_officer_agrees() -> None:
    asked = told(forum="新法院", agency="新机关", handler="新人")
    assert asked == {
        ("forum", "unknown_forum", QUESTION),
        ("parties.0.agency", "unknown_agency", QUESTION),
        ("parties.0.handler", "unknown_person", QUESTION),
    }
    agreed = frozenset({"新法院", "新机关", "新人"})
    assert told(forum="新法院", agency="新机关", handler="新人", create=agreed) == set()


def test_a_question_stops_saving_and_a_warning_does_not() -> None:
    draft = replace(DRAFT, forum="新法院", official_no="123")
    found = check(draft, today=TODAY, calendar=calendar(), known=KNOWN)
    assert {f.severity for f in found} == {QUESTION, WARNING}
    assert [f.code for f in blocking(found)] == ["unknown_forum"]


def test_names_are_separated_as_officers_write_them() -> None:
    assert split_names("张三、李四，王五; 赵六\n张三 、") == ("张三", "李四", "王五", "赵六")
    assert split_names(" ") == ()


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("张三", ClaimantKind.PERSON),
        ("欧阳建行", ClaimantKind.PERSON),
        ("上海某某贸易有限公司", ClaimantKind.ORGANISATION),
        ("示范村民委员会", ClaimantKind.ORGANISATION),
    ],
)
def test_whether_a_claimant_is_an_organisation_is_read_from_its_name(
    name: str, kind: ClaimantKind
) -> None:
    assert claimant_kind(name) is kind


# Case numbers.


@pytest.mark.parametrize(
    "number",
    [
        "（2026）沪7101行初123号",
        "(2026)京0105行初5号",
        "（2026）最高法行申1号",
        "（2026）最高法知行终5号",
        "（2025）沪03行终55号",
        "（2026）沪0115行诉前调12号",
        "（2026）沪0115诉前调12号",
        "(2016)浙0324行初43号",
        "（2026）沪行申12号",
        "（2026）沪7101行初123号之一",
        "（2026）沪7101行初123号之十二",
        "（2026）沪7101行赔初3号",
        "（2026）沪7101行审44号",
        "（2026）兵01行初3号",
        "（2026）新4001行初1号",
        "（2014）浦行初字第12号",
        " (２０２６) 沪 7101 行初 9 号 ",
        "〔2026〕沪7101行初1号",
    ],
)
def test_the_numbers_of_many_courts_pass(number: str) -> None:
    assert COURT_NUMBER.fullmatch(unified_number(number))
    assert told(official_no=number) == set()


@pytest.mark.parametrize(
    "number",
    [
        "沪7101行初123号",
        "（2026）沪7101行初123",
        "（2026）沪7101行初号",
        "（2026）沪7101初123号",
        "（226）沪7101行初123号",
        "（2026）7101行初123号",
        "浦府复〔2026〕45号",
        "（2026）沪7101行初123号附件",
    ],
)
def test_a_malformed_number_is_warned_of_and_can_be_saved(number: str) -> None:
    assert told(official_no=number) == {("official_no", "number_malformed", WARNING)}


def test_the_number_of_an_organ_may_look_as_it_likes() -> None:
    number = {"paper": IncomingPaper.REPLY_NOTICE, "official_no": "浦府复〔2026〕45号"}
    assert told(**number) == set()


def test_numbers_are_compared_whatever_brackets_and_spaces_were_typed() -> None:
    forms = (
        "（2026）沪7101行初123号",
        "(2026) 沪7101行初123号",
        "〔２０２６〕沪７１０１行初１２３号",
    )
    assert len({unified_number(form) for form in forms}) == 1


@pytest.mark.parametrize("paper", IncomingPaper)
def test_every_paper_says_what_it_means(paper: IncomingPaper) -> None:
    kind = PAPERS[paper]
    assert kind.stages
    assert replace(DRAFT, paper=paper).kind is kind
