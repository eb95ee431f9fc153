"""What opens in a lawsuit and before enforcement: our duties, our rights, what is only watched."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import pytest

import resources
from tracker.codes import Capacity, EventKind, Nature, Paper, Procedure, Role, Stage
from tracker.law import AnchorDay, Timing
from tracker.rules import ChosenVersion, load_rules

RULES = load_rules(resources.folder("rules"))

FIRST = (Stage.FIRST_ORDINARY, Stage.FIRST_SUMMARY, Stage.FIRST_REMAND)
HEARD = (*FIRST, Stage.SECOND, Stage.RETRIAL)


def opened(
    event: EventKind,
    stage: Stage,
    role: Role,
    day: str = "2026-03-02",
    procedure: Procedure = Procedure.LITIGATION,
) -> tuple[ChosenVersion, ...]:
    return RULES.for_event(
        procedure=procedure, stage=stage, role=role, event=event, day=date.fromisoformat(day)
    )


def ids(chosen: Iterable[ChosenVersion], *natures: Nature) -> set[str]:
    return {each.rule.id for each in chosen if not natures or each.nature in natures}


# What an agency watches


@pytest.mark.parametrize(
    ("event", "stage", "role", "watched"),
    [
        (EventKind.ACCEPTED, Stage.FIRST_ORDINARY, Role.DEFENDANT, {"apl_first_instance_limit"}),
        (EventKind.ACCEPTED, Stage.FIRST_REMAND, Role.DEFENDANT, {"apl_first_instance_limit"}),
        (EventKind.ACCEPTED, Stage.FIRST_SUMMARY, Role.DEFENDANT, {"apl_summary_trial_limit"}),
        (EventKind.ACCEPTED, Stage.SECOND, Role.APPELLEE, {"apl_second_instance_limit"}),
        (EventKind.ACCEPTED, Stage.SECOND, Role.APPELLANT, {"apl_second_instance_limit"}),
        (
            EventKind.ACCEPTED,
            Stage.RETRIAL_REVIEW,
            Role.RETRIAL_APPLICANT,
            {"apl_retrial_review_6m"},
        ),
        (EventKind.KNOWN, Stage.FIRST_ORDINARY, Role.DEFENDANT, {"apl_sue_6m"}),
        (EventKind.ACT_MADE, Stage.FIRST_SUMMARY, Role.DEFENDANT, {"apl_sue_max_5y"}),
        (EventKind.SUMMONED, Stage.FIRST_REMAND, Role.THIRD_PARTY, {"apl_plaintiff_evidence"}),
    ],
)
def test_what_court_and_claimant_have_to_keep_is_watched_and_no_duty_of_ours(
    event: EventKind, stage: Stage, role: Role, watched: set[str]
) -> None:
    chosen = opened(event, stage, role)

    assert ids(chosen) == watched
    assert {each.nature for each in chosen} == {Nature.OTHERS}


def test_an_act_of_long_ago_has_its_longest_period_too() -> None:
    (watched,) = opened(EventKind.ACT_MADE, Stage.FIRST_ORDINARY, Role.DEFENDANT, day="2014-12-01")

    assert (watched.rule.id, watched.version.law) == ("apl_sue_max_5y", "int00")


# The hearing

OF_THE_HEAD = {
    "apl_hearing_head_id": Nature.DUTY,
    "apl_hearing_head_replace": Nature.RIGHT,
    "apl_hearing_head_absence_proof": Nature.RIGHT,
}


@pytest.mark.parametrize("stage", HEARD)
@pytest.mark.parametrize("role", [Role.DEFENDANT, Role.APPELLANT, Role.RETRIAL_RESPONDENT])
def test_a_hearing_asks_for_the_proof_of_the_head_before_it(stage: Stage, role: Role) -> None:
    chosen = opened(EventKind.SUMMONED, stage, role)
    of_us = {each.rule.id: each.nature for each in chosen if each.nature is not Nature.OTHERS}

    assert of_us == OF_THE_HEAD
    assert {each.rule.id for each in chosen if each.rule.quiet} == {
        "apl_hearing_head_replace",
        "apl_hearing_head_absence_proof",
    }


def test_before_july_2020_the_proof_of_the_head_had_no_day() -> None:
    chosen = opened(EventKind.SUMMONED, Stage.SECOND, Role.APPELLEE, day="2020-06-30")

    assert {each.rule.id: each.version.timing for each in chosen} == {
        "apl_hearing_head_id": Timing.ENTERED,
        "apl_hearing_head_absence_proof": Timing.COUNTED,
    }


# Judgments in force, remedies


@pytest.mark.parametrize("role", [Role.DEFENDANT, Role.ORIGINAL_DEFENDANT])
def test_a_judgment_in_force_can_be_attacked_and_may_have_to_be_performed(role: Role) -> None:
    chosen = opened(EventKind.EFFECTIVE, Stage.FIRST_ORDINARY, role)

    assert ids(chosen, Nature.RIGHT) == {"apl_retrial_apply_6m"}
    duties = [each for each in chosen if each.nature is Nature.DUTY]
    assert ids(duties) == {"apl_perform_judgment", "apl_redo_act"}
    assert {each.version.timing for each in duties} == {Timing.ENTERED}


def test_six_months_to_apply_for_retrial_came_with_the_interpretation_of_2015() -> None:
    chosen = opened(EventKind.EFFECTIVE, Stage.SECOND, Role.APPELLANT, day="2018-02-07")
    (retrial,) = [each for each in chosen if each.rule.id == "apl_retrial_apply_6m"]

    assert retrial.version.law == "int15"
    assert RULES.version_on("apl_retrial_apply_6m", date(2018, 2, 8)).version.law == "int18"


# One paper is asked for once

LOOKED_UP_ONLY = {
    "apl_answer_added_party": "apl_answer_evidence",
    "apl_summary_evidence": "apl_answer_evidence",
    "apl_jurisdiction_appeal": "apl_appeal_ruling",
    "apl_judicial_suggestion_reply": "judicial_suggestion_general_2m",
}


@pytest.mark.parametrize("rule_id", LOOKED_UP_ONLY)
def test_what_another_rule_opens_in_a_case_is_only_looked_up(rule_id: str) -> None:
    rule, other = RULES.rule(rule_id), RULES.rule(LOOKED_UP_ONLY[rule_id])

    assert (rule.roles, rule.watched_by) == ((), ())
    assert set(rule.papers) <= set(other.papers)
    assert rule.versions[-1].period == other.versions[-1].period


def test_the_organ_that_upheld_the_act_proves_its_own_decision_as_well() -> None:
    rule = RULES.rule("apl_answer_evidence")

    assert rule.papers_for(Capacity.ORGAN_UPHELD) == (
        Paper.ANSWER,
        Paper.EVIDENCE,
        Paper.RECON_EVIDENCE,
    )
    assert rule.papers_for(Capacity.ORIGINAL_ACT) == (Paper.ANSWER, Paper.EVIDENCE)


def test_the_maker_of_a_document_has_sixty_days_and_everybody_else_two_months() -> None:
    def on_a_suggestion(role: Role) -> set[str]:
        return ids(opened(EventKind.SERVED, Stage.HANDLING, role, procedure=Procedure.SUGGESTION))

    assert on_a_suggestion(Role.MAKER) == {"judicial_suggestion_normdoc_60d"}
    assert on_a_suggestion(Role.ADVISED) == {"judicial_suggestion_general_2m"}


# Before enforcement


def enforcement(event: EventKind) -> tuple[ChosenVersion, ...]:
    return opened(event, Stage.HANDLING, Role.EXECUTION_APPLICANT, procedure=Procedure.ENFORCEMENT)


def test_service_of_the_act_opens_the_period_to_sue_and_behind_it_that_to_apply() -> None:
    chosen = enforcement(EventKind.KNOWN)

    assert ids(chosen, Nature.OTHERS) == {"apl_sue_6m"}
    assert ids(chosen, Nature.RIGHT) == {"nonlit_enforce_3m"}
    anchor = RULES.rule("nonlit_enforce_3m").hangs_on
    assert anchor is not None
    assert (anchor.rule, anchor.day) == ("apl_sue_6m", AnchorDay.UNROLLED)


@pytest.mark.parametrize(
    ("event", "rights", "watched"),
    [
        (EventKind.DEMANDED, {"cel_demand_10wd_then_apply"}, set()),
        (EventKind.ACCEPTED, set(), {"cel_rule_7wd", "cel_rule_30d"}),
        (
            EventKind.RULING_SERVED,
            {"cel_review_refusal_15d", "cel_review_noenforce_15d"},
            set(),
        ),
    ],
)
def test_each_step_towards_enforcement_opens_what_follows(
    event: EventKind, rights: set[str], watched: set[str]
) -> None:
    chosen = enforcement(event)

    assert ids(chosen, Nature.RIGHT) == rights
    assert ids(chosen, Nature.OTHERS) == watched


def test_a_period_watched_in_two_procedures_opens_in_no_third() -> None:
    for procedure in Procedure:
        chosen = opened(
            EventKind.KNOWN, Stage.HANDLING, Role.EXECUTION_APPLICANT, procedure=procedure
        )
        assert ("apl_sue_6m" in ids(chosen)) is (
            procedure in (Procedure.LITIGATION, Procedure.ENFORCEMENT)
        )


# Whose period it is

DUTIES = {
    "apl_answer_evidence", "apl_evidence_after_extension", "apl_supplement_evidence",
    "apl_answer_added_party", "apl_summary_evidence", "apl_summary_answer",
    "apl_change_act_notice", "apl_second_instance_answer", "apl_retrial_opinion",
    "apl_perform_judgment", "apl_redo_act", "apl_judicial_suggestion_reply",
    "judicial_suggestion_normdoc_60d", "apl_hearing_head_id", "cel_seizure_30d",
    "cel_freeze_deliver_3wd",
}  # fmt: skip

RIGHTS = {
    "apl_evidence_extension_request", "apl_evidence_period_extension_request",
    "apl_jurisdiction_objection", "apl_jurisdiction_appeal",
    "apl_evidence_court_collection_request", "apl_evidence_court_collection_request_review_3d",
    "apl_preserve_evidence_request", "apl_appeal_judgment", "apl_appeal_ruling",
    "apl_retrial_apply_6m", "apl_retrial_third_party_6m", "apl_normdoc_opinion",
    "apl_hearing_head_replace", "apl_hearing_head_absence_proof", "nonlit_enforce_3m",
    "nonlit_enforce_3m_after_reconsideration",
    "cel_demand_10wd_then_apply", "cel_review_refusal_15d", "cel_review_noenforce_15d",
}  # fmt: skip

QUIET = {
    "apl_evidence_period_extension_request", "apl_evidence_court_collection_request",
    "apl_preserve_evidence_request", "apl_hearing_head_replace",
    "apl_hearing_head_absence_proof", "apl_no_self_collection", "apl_penalty_review",
    "apl_limit_exclusions", "apl_summary_summons",
}  # fmt: skip

OF_COURTS = ("apl", "int18", "ev02", "head20", "cel", "cpl23")


def test_each_period_of_the_courts_is_a_duty_a_right_or_that_of_others() -> None:
    ours = [rule for rule in RULES if rule.file.removesuffix(".toml") in OF_COURTS]

    assert {rule.id for rule in ours if rule.nature is Nature.DUTY} == DUTIES
    assert {rule.id for rule in ours if rule.nature is Nature.RIGHT} == RIGHTS
    assert {rule.id for rule in ours if rule.quiet} == QUIET


def test_no_duty_is_quiet() -> None:
    assert all(rule.nature is not Nature.DUTY for rule in RULES if rule.quiet)
