"""Every period of the law by its id, as the law states it: a second copy of the pack, by hand.

A row tells each version: its length and unit (`before`: counted back), `entered` where an officer
enters the day, `missing` where the text in force is not there; then how the text was checked.
Versions are divided by a slash, the older first.
"""

from __future__ import annotations

from datetime import date

import pytest

import resources
from tracker.counting import Direction
from tracker.errors import NotFound
from tracker.law import Confidence, RuleVersion, Timing
from tracker.rules import load_rules

RULES = load_rules(resources.folder("rules"))

AGENCY_IN_COURT = {
    "apl_answer_evidence": "15 day A",
    "apl_evidence_extension_request": "15 day B",
    "apl_evidence_after_extension": "15 day B",
    "apl_evidence_period_extension_request": "0 day before B",
    "apl_supplement_evidence": "entered B",
    "apl_jurisdiction_objection": "15 day B",
    "apl_jurisdiction_appeal": "10 day B",
    "apl_answer_added_party": "15 day A",
    "apl_summary_evidence": "15 day B",
    "apl_summary_answer": "entered B",
    "apl_change_act_notice": "entered B",
    "apl_evidence_court_collection_request": "0 day before B",
    "apl_evidence_court_collection_request_review_3d": "3 day B",
    "apl_evidence_court_collection_request_answer_5d": "5 day B",
    "apl_preserve_evidence_request": "0 day before B",
    "apl_reexamination_appraisal_request": "0 day before B",
    "apl_no_self_collection": "entered A",
    "apl_appeal_judgment": "15 day A",
    "apl_appeal_ruling": "10 day A",
    "apl_second_instance_answer": "15 day B",
    "apl_retrial_apply_6m": "6 month B / 6 month B",
    "apl_retrial_opinion": "15 day B",
    "apl_retrial_third_party_6m": "6 month B",
    "apl_review_recusal_decide_3d": "3 day B",
    "apl_review_recusal_review_3d": "3 day B",
    "apl_penalty_review": "entered A",
    "apl_perform_judgment": "entered A",
    "apl_redo_act": "entered B",
    "apl_judicial_suggestion_reply": "entered B / 2 month B",
    "judicial_suggestion_normdoc_60d": "60 day B",
    "apl_normdoc_opinion": "entered B",
    "apl_hearing_head_id": "entered B / 0 day before B",
    "apl_hearing_head_replace": "0 day before B",
    "apl_hearing_head_absence_proof": "0 day before B / 0 day before B",
}

COURT_AND_PLAINTIFF = {
    "apl_docket_7d": "7 day B",
    "apl_send_complaint_5d": "5 day A",
    "apl_send_answer_5d": "5 day A",
    "apl_hearing_summons_3d_before": "3 day before B",
    "apl_hearing_head_notice_3d_before": "3 day before B",
    "apl_summary_summons": "entered B",
    "apl_first_instance_limit": "6 month B",
    "apl_summary_trial_limit": "45 day A",
    "apl_summary_to_ordinary": "0 day before B",
    "apl_second_instance_limit": "3 month A",
    "apl_limit_exclusions": "entered B",
    "apl_retrial_trial_limit_6m": "6 month B",
    "apl_retrial_trial_limit_3m": "3 month B",
    "apl_stay_terminate_90d": "90 day B",
    "apl_serve_judgment_10d": "10 day A",
    "apl_appeal_forward_copy_5d": "5 day B",
    "apl_appeal_forward_answer_5d": "5 day B",
    "apl_appeal_forward_file_5d": "5 day B",
    "apl_retrial_copy_5d": "5 day B",
    "apl_retrial_review_6m": "6 month B",
    "apl_protest_30d": "30 day B",
    "apl_protest_30d_notice_3d_before": "3 day before B",
    "apl_retrial_suggestion_3m": "3 month B",
    "apl_sue_6m": "6 month A",
    "apl_sue_unadvised_1y": "2 year C / 1 year B",
    "apl_sue_max_5y": "5 year C / 5 year A",
    "apl_sue_max_20y": "20 year C / 20 year A",
    "apl_sue_after_reconsideration": "15 day A",
    "apl_sue_omission_wait_2m": "2 month A",
    "apl_sue_omission_6m": "6 month B / 6 month B",
    "apl_sue_obstacle": "10 day A",
    "apl_plaintiff_evidence": "0 day before B",
    "apl_civil_joint": "0 day before B / 0 day before B",
    "apl_normdoc_joint": "0 day before B / 0 day before B",
    "apl_enforce_apply_2y": "2 year B",
    "apl_preservation_48h": "entered B",
    "apl_preservation_48h_sue_30d": "30 day B",
    "apl_higher_court_7d": "7 day B",
    "cpl_public_notice": "60 day unrolled U / 30 day unrolled B / 30 day unrolled B",
}

ENFORCEMENT = {
    "cel_seizure_30d": "30 day A",
    "cel_freeze_deliver_3wd": "3 workday A",
    "cel_abandon_3y": "3 year A",
    "nonlit_sue_after_reconsideration_15d": "15 day A",
    "nonlit_enforce_3m": "3 month B",
    "nonlit_enforce_3m_after_reconsideration": "3 month B",
    "cel_demand_10wd_then_apply": "10 workday then next day A",
    "cel_accept_5wd": "5 workday B",
    "cel_review_refusal_15d": "15 day B",
    "cel_review_refusal_15d_upper_15d": "15 day B",
    "cel_rule_7wd": "7 workday B",
    "cel_rule_30d": "30 day B",
    "cel_serve_refusal_5wd": "5 workday A",
    "cel_review_noenforce_15d": "15 day B",
    "cel_review_noenforce_15d_upper_30d": "30 day B",
    "apl_adjudication_enforce_6m": "6 month B",
}

RECONSIDERATION = {
    "arl23_apply_60d": "60 day A",
    "arl23_apply_unadvised_1y": "1 year A",
    "arl23_apply_max_5y": "5 year A",
    "arl23_apply_max_20y": "20 year A",
    "arl23_examine_5wd": "5 workday A",
    "arl23_supplement_notice_5wd": "5 workday A",
    "arl23_supplement_submit_10wd": "10 workday A",
    "arl23_examine_after_supplement_5wd": "5 workday A",
    "arl23_transfer_fine_5wd": "5 workday A",
    "arl23_send_7wd": "7 workday A",
    "arl23_answer_10wd": "10 workday A",
    "arl23_send_simple_3wd": "3 workday A",
    "arl23_answer_simple_5wd": "5 workday A",
    "arl23_simple_to_ordinary": "entered A",
    "arl23_hearing_notice_5wd_before": "5 workday before C",
    "arl23_hearing_head": "0 day before A",
    "arl23_decide_60d": "60 day A",
    "arl23_decide_simple_30d": "30 day A",
    "arl23_terminate_60d": "60 day A",
    "arl23_normdoc_30d": "30 day A",
    "arl23_normdoc_transfer_7wd": "7 workday A",
    "arl23_maker_notice_3wd": "3 workday A",
    "arl23_maker_reply_10wd": "10 workday A",
    "arl23_transferred_reply_60d": "60 day A",
    "arl23_opinion_report_60d": "60 day A",
    "arl23_perform": "entered A",
    "arl23_redo_act": "entered B / entered B",
    "arl23_sue_15d": "15 day A",
    "arl23_copy_upper": "entered A",
    "arl23_no_self_collection": "entered A",
    "arl23_prereq_notice": "entered A",
}

FORMER_RECONSIDERATION = {
    "arl17_apply_60d": "60 day B",
    "arl17_examine_5wd": "5 workday B",
    "arl17_transfer_7wd": "7 workday B",
    "arl17_send_7wd": "7 workday B",
    "arl17_answer_10cal": "10 day B",
    "arl17_decide_60d": "60 day B",
    "arl17_normdoc_30d": "30 day B",
    "arl17_normdoc_transfer_7wd": "7 workday B",
    "arl17_normdoc_transferred_60d": "60 day B",
}

FORMER_REGULATION = {
    "arl17_apply_omission": "60 day B / missing U",
    "arl17_supplement_notice_5d": "5 day B / missing U",
    "arl17_multi_organ_10d_consult": "10 day B / missing U",
    "arl17_multi_organ_10d_appoint": "10 day B / missing U",
    "arl17_exclusions": "entered B / missing U",
    "arl17_terminate_60d": "60 day B / missing U",
    "arl17_redo_60d": "60 day B / missing U",
    "arl17_opinion_60d": "60 day B / missing U",
}

BESIDES = {
    "state_comp_correction_5d": "5 day A",
    "state_comp_decide_2m": "2 month A",
    "state_comp_serve_10d": "10 day A",
    "state_comp_sue_3m": "3 month A",
    "state_comp_sue_3m_undecided": "3 month A",
    "state_comp_limit_2y": "2 year A",
    "state_comp_reconsid_15d": "15 day B",
    "state_comp_reconsid_15d_unadvised_1y": "1 year B",
    "state_comp_pay_7d_15d_request_7d": "7 day A",
    "state_comp_pay_7d_15d_pay_15d": "15 day A",
    "ogi_reply_20wd": "20 workday B",
    "ogi_reply_15wd": "15 workday C",
    "ogi_third_party_15wd": "15 workday B",
    "ogi_correction_7wd": "7 workday B",
    "ogi_publish_20wd": "20 workday B",
    "ogi_annual_report_department": "entered B",
    "ogi_annual_report_government": "entered B",
    "procuratorate_suggestion_2m": "2 month B",
    "procuratorate_suggestion_2m_urgent_15d": "15 day B",
    "procuratorate_suggestion_general_2m": "2 month U",
    "sp_apply_6m": "6 month B / 6 month U",
    "sp_review_3m": "3 month B / 3 month U",
    "sp_send_15d": "15 day B",
    "judicial_suggestion_general_2m": "2 month B",
}

ROWS = {
    **AGENCY_IN_COURT,
    **COURT_AND_PLAINTIFF,
    **ENFORCEMENT,
    **RECONSIDERATION,
    **FORMER_RECONSIDERATION,
    **FORMER_REGULATION,
    **BESIDES,
}


def written(version: RuleVersion) -> str:
    """A version as a row tells it."""
    period = version.period
    if period is None:
        told = "missing" if version.text_missing else "entered"
    else:
        told = f"{period.length} {period.unit}"
        told += " before" if period.direction is Direction.BEFORE else ""
        told += " then next day" if period.then_next_day else ""
        told += "" if period.rolls else " unrolled"
    return f"{told} {version.confidence}"


@pytest.mark.parametrize("rule_id", ROWS)
def test_a_period_stands_in_the_pack_as_the_law_states_it(rule_id: str) -> None:
    rule = RULES.rule(rule_id)

    assert rule.id == rule_id
    assert " / ".join(written(version) for version in rule.versions) == ROWS[rule_id]


def test_the_pack_has_no_period_that_no_row_tells() -> None:
    assert {rule.id for rule in RULES} == set(ROWS)


# Between which days


@pytest.mark.parametrize("rule_id", RECONSIDERATION)
def test_the_law_of_2023_begins_with_2024(rule_id: str) -> None:
    versions = RULES.rule(rule_id).versions

    assert versions[0].in_force_from == date(2024, 1, 1)
    assert versions[-1].in_force_to is None


@pytest.mark.parametrize("rule_id", FORMER_RECONSIDERATION)
def test_the_former_law_ends_with_2023(rule_id: str) -> None:
    (version,) = RULES.rule(rule_id).versions

    assert (version.in_force_from, version.in_force_to) == (date(1999, 10, 1), date(2023, 12, 31))


@pytest.mark.parametrize("rule_id", FORMER_REGULATION)
def test_nothing_is_counted_by_the_regulation_of_2007_once_it_was_replaced(rule_id: str) -> None:
    last = RULES.version_on(rule_id, date(2026, 6, 30))
    next_day = RULES.version_on(rule_id, date(2026, 7, 1))

    assert last.version.law == "reg07"
    assert last.version.timing is not Timing.TEXT_MISSING
    assert (next_day.version.law, next_day.version.timing) == ("reg26", Timing.TEXT_MISSING)
    assert next_day.version.period is None
    assert next_day.version.examples == ()
    assert not last.nearest
    assert not next_day.nearest


@pytest.mark.parametrize("rule_id", ["sp_apply_6m", "sp_review_3m"])
def test_the_supervision_rules_changed_on_the_first_of_september_2021(rule_id: str) -> None:
    before = RULES.version_on(rule_id, date(2021, 8, 31)).version
    after = RULES.version_on(rule_id, date(2021, 9, 1)).version

    assert (before.law, before.confidence) == ("sp16", Confidence.READ)
    assert (after.law, after.confidence) == ("sp21", Confidence.UNVERIFIED)


# By which names

CALLED = {
    "arl23_apply_60d_obstacle": ("arl23_apply_60d", 0),
    "arl23_decide_60d_suspended": ("arl23_decide_60d", 0),
    "arl23_decide_60d_ext30": ("arl23_decide_60d", 30),
    "arl17_decide_60d_ext30": ("arl17_decide_60d", 30),
    "arl17_decide_ext30": ("arl17_decide_60d", 30),
    "ogi_reply_20wd_ext20": ("ogi_reply_20wd", 20),
    "ogi_reply_15wd_ext15": ("ogi_reply_15wd", 15),
}


@pytest.mark.parametrize("called", CALLED)
def test_another_id_stands_for_the_rule_and_its_lawful_extension(called: str) -> None:
    found = RULES.called(called)

    assert (found.rule.id, found.extend) == CALLED[called]


def test_nothing_is_extended_but_what_the_law_lets_be_extended() -> None:
    assert {rule.id: rule.extension for rule in RULES if rule.extension is not None} == {
        "arl23_decide_60d": 30,
        "arl17_decide_60d": 30,
        "ogi_reply_20wd": 20,
        "ogi_reply_15wd": 15,
        "cel_seizure_30d": 30,
    }
    with pytest.raises(NotFound):
        RULES.called("arl23_decide_simple_30d_ext30")


FAMILIES = {
    "arl17_normdoc": 3,
    "arl17_multi_organ_10d": 2,
    "state_comp_pay_7d_15d": 2,
    "ogi_annual_report": 2,
    "apl_appeal_forward": 3,
    "apl_retrial_trial_limit": 2,
    "apl_review_recusal": 2,
    "apl_sue_omission": 2,
}


@pytest.mark.parametrize("family", FAMILIES)
def test_the_id_of_several_periods_names_each_of_them(family: str) -> None:
    with pytest.raises(NotFound) as refused:
        RULES.rule(family)

    similar = refused.value.params["similar"]
    assert isinstance(similar, tuple)
    assert len(similar) == FAMILIES[family]
    assert all(each.startswith(f"{family}_") for each in similar)
