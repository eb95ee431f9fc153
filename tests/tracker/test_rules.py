"""Which rules a fact opens, chosen by the right day and the right role."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import pytest

import resources
from tracker.codes import EventKind, Nature, Paper, Procedure, Role, Stage
from tracker.errors import NotFound
from tracker.papers import PAPERS, IncomingPaper
from tracker.rules import ChosenVersion, load_rules

RULES = load_rules(resources.folder("rules"))


def ids(chosen: Iterable[ChosenVersion]) -> set[str]:
    return {choice.rule.id for choice in chosen}


# What a rule is


def test_a_right_is_no_duty() -> None:
    rights = {
        "apl_appeal_judgment",
        "apl_appeal_ruling",
        "apl_evidence_extension_request",
        "apl_jurisdiction_objection",
    }

    assert all(RULES.rule(rule_id).nature is Nature.RIGHT for rule_id in rights)
    assert RULES.rule("apl_answer_evidence").nature is Nature.DUTY


def test_the_answer_and_the_evidence_are_two_papers_of_one_period() -> None:
    assert RULES.rule("apl_answer_evidence").papers == (Paper.ANSWER, Paper.EVIDENCE)


# Which rules a fact opens


def litigation(stage: Stage, role: Role, event: EventKind, day: str = "2026-03-02") -> set[str]:
    return ids(
        RULES.for_event(
            procedure=Procedure.LITIGATION,
            stage=stage,
            role=role,
            event=event,
            day=date.fromisoformat(day),
        )
    )


def reconsideration(
    role: Role,
    event: EventKind,
    day: str,
    *,
    stage: Stage = Stage.RECON_ORDINARY,
    basis: str | None = None,
) -> set[str]:
    chosen = RULES.for_event(
        procedure=Procedure.RECONSIDERATION,
        stage=stage,
        role=role,
        event=event,
        day=date.fromisoformat(day),
        basis=basis,
    )
    assert not any(choice.nearest for choice in chosen)
    return ids(chosen)


WITHIN_THE_EVIDENCE = {
    "apl_evidence_period_extension_request",
    "apl_evidence_court_collection_request",
    "apl_preserve_evidence_request",
}
"""Requests that have to come before the period for evidence ends."""

ON_A_COMPLAINT = WITHIN_THE_EVIDENCE | {
    "apl_answer_evidence",
    "apl_evidence_extension_request",
    "apl_jurisdiction_objection",
}


def test_a_complaint_opens_one_duty_and_otherwise_rights_for_the_defendant() -> None:
    for stage in (Stage.FIRST_ORDINARY, Stage.FIRST_SUMMARY):
        assert litigation(stage, Role.DEFENDANT, EventKind.SERVED) == ON_A_COMPLAINT
    others = ON_A_COMPLAINT - {"apl_answer_evidence"}
    assert all(RULES.rule(rule_id).nature is Nature.RIGHT for rule_id in others)


def test_after_a_remand_no_objection_to_jurisdiction_is_open() -> None:
    opened = litigation(Stage.FIRST_REMAND, Role.DEFENDANT, EventKind.SERVED)

    assert opened == ON_A_COMPLAINT - {"apl_jurisdiction_objection"}


def test_a_complaint_before_the_interpretation_of_2018_opens_only_what_the_law_itself_says() -> (
    None
):
    opened = litigation(Stage.FIRST_ORDINARY, Role.DEFENDANT, EventKind.SERVED, "2018-02-07")

    assert opened == {"apl_answer_evidence"} | WITHIN_THE_EVIDENCE - {
        "apl_evidence_period_extension_request"
    }


@pytest.mark.parametrize(
    ("stage", "role", "event", "rule"),
    [
        (Stage.SECOND, Role.APPELLEE, EventKind.SERVED, "apl_second_instance_answer"),
        (Stage.RETRIAL_REVIEW, Role.RETRIAL_RESPONDENT, EventKind.SERVED, "apl_retrial_opinion"),
        (
            Stage.FIRST_ORDINARY,
            Role.DEFENDANT,
            EventKind.EXTENSION_GRANTED,
            "apl_evidence_after_extension",
        ),
        (Stage.FIRST_SUMMARY, Role.DEFENDANT, EventKind.JUDGMENT_SERVED, "apl_appeal_judgment"),
        (Stage.FIRST_ORDINARY, Role.THIRD_PARTY, EventKind.JUDGMENT_SERVED, "apl_appeal_judgment"),
        (Stage.FIRST_REMAND, Role.DEFENDANT, EventKind.RULING_SERVED, "apl_appeal_ruling"),
    ],
)
def test_a_paper_in_court_opens_its_period(
    stage: Stage, role: Role, event: EventKind, rule: str
) -> None:
    assert litigation(stage, role, event) == {rule}


@pytest.mark.parametrize(
    ("stage", "role", "event"),
    [
        (Stage.FIRST_ORDINARY, Role.THIRD_PARTY, EventKind.SERVED),
        (Stage.SECOND, Role.APPELLANT, EventKind.SERVED),
        (Stage.SECOND, Role.APPELLEE, EventKind.JUDGMENT_SERVED),
        (Stage.FIRST_ORDINARY, Role.DEFENDANT, EventKind.NOTE),
    ],
)
def test_a_fact_that_opens_nothing_opens_nothing(
    stage: Stage, role: Role, event: EventKind
) -> None:
    assert litigation(stage, role, event) == set()


def test_the_old_law_governs_a_reply_to_the_last_day_of_2023_and_the_new_one_from_then_on() -> None:
    served = (Role.RESPONDENT, EventKind.SERVED)

    assert reconsideration(*served, "2023-12-31") == {"arl17_answer_10cal"}
    assert reconsideration(*served, "2024-01-01") == {"arl23_answer_10wd"}


def test_the_law_an_officer_chose_for_a_case_goes_before_the_day() -> None:
    served = (Role.RESPONDENT, EventKind.SERVED)

    assert reconsideration(*served, "2024-01-05", basis="arl17") == {"arl17_answer_10cal"}
    assert reconsideration(*served, "2023-12-22", basis="arl23") == {"arl23_answer_10wd"}


def test_a_basis_nobody_knows_is_refused_instead_of_opening_nothing() -> None:
    with pytest.raises(NotFound) as refused:
        reconsideration(Role.RESPONDENT, EventKind.SERVED, "2024-01-05", basis="apl")

    assert refused.value.code == "unknown_basis"
    assert refused.value.params["similar"] == ("arl17", "arl23")


def test_the_basis_of_a_reconsideration_changes_nothing_in_court() -> None:
    chosen = RULES.for_event(
        procedure=Procedure.LITIGATION,
        stage=Stage.FIRST_ORDINARY,
        role=Role.DEFENDANT,
        event=EventKind.SERVED,
        day=date(2026, 3, 2),
        basis="arl17",
    )

    assert ids(chosen) == ON_A_COMPLAINT


def test_an_officer_may_choose_between_the_two_reconsideration_laws_and_nowhere_else() -> None:
    assert [law.code for law in RULES.bases(Procedure.RECONSIDERATION)] == ["arl17", "arl23"]
    assert RULES.bases(Procedure.LITIGATION) == ()


def test_the_organ_sends_and_decides_by_the_procedure_it_chose() -> None:
    accepted = (Role.ORGAN, EventKind.ACCEPTED, "2026-03-02")

    assert reconsideration(*accepted) == {"arl23_send_7wd", "arl23_decide_60d"}
    assert reconsideration(*accepted, stage=Stage.RECON_SIMPLE) == {
        "arl23_send_simple_3wd",
        "arl23_decide_simple_30d",
    }


@pytest.mark.parametrize(
    "stage", [Stage.RECON_EXAMINATION, Stage.RECON_ORDINARY, Stage.RECON_SIMPLE]
)
def test_an_application_opens_its_examination_whatever_procedure_follows(stage: Stage) -> None:
    received = (Role.ORGAN, EventKind.APPLICATION_RECEIVED)

    assert reconsideration(*received, "2026-03-02", stage=stage) == {
        "arl23_examine_5wd",
        "arl23_supplement_notice_5wd",
    }
    assert reconsideration(*received, "2023-03-02", stage=stage) == {"arl17_examine_5wd"}


def test_the_simple_procedure_gives_the_respondent_five_working_days() -> None:
    served = (Role.RESPONDENT, EventKind.SERVED, "2026-03-02")

    assert reconsideration(*served, stage=Stage.RECON_SIMPLE) == {"arl23_answer_simple_5wd"}


@pytest.mark.parametrize(
    ("paper", "opened"),
    [
        (IncomingPaper.PROCURATORATE_SUGGESTION, "procuratorate_suggestion_2m"),
        (IncomingPaper.JUDICIAL_SUGGESTION, "judicial_suggestion_general_2m"),
    ],
)
def test_a_suggestion_asks_the_agency_it_was_made_to_for_a_written_reply(
    paper: IncomingPaper, opened: str
) -> None:
    kind = PAPERS[paper]
    chosen = RULES.for_event(
        procedure=kind.procedure,
        stage=kind.stages[0],
        role=kind.role,
        event=kind.event,
        day=date(2026, 3, 2),
    )

    assert ids(chosen) == {opened}
    assert RULES.rule(opened).papers == (Paper.REPLY,)
    assert RULES.rule(opened).nature is Nature.DUTY


RECON = (Stage.RECON_ORDINARY, Stage.RECON_SIMPLE)


@pytest.mark.parametrize("stage", RECON)
def test_the_respondent_watches_how_long_the_organ_may_take(stage: Stage) -> None:
    (chosen,) = RULES.for_event(
        procedure=Procedure.RECONSIDERATION,
        stage=stage,
        role=Role.RESPONDENT,
        event=EventKind.ACCEPTED,
        day=date(2026, 3, 2),
    )

    assert chosen.rule.papers == (Paper.DECISION,)
    assert chosen.nature is Nature.OTHERS
    assert chosen.rule.nature is Nature.DUTY


@pytest.mark.parametrize("stage", RECON)
@pytest.mark.parametrize(
    ("role", "event", "opened"),
    [
        (Role.ORGAN, EventKind.SUMMONED, {"arl23_hearing_notice_5wd_before"}),
        (Role.RESPONDENT, EventKind.SUMMONED, {"arl23_hearing_head"}),
        (Role.ORGAN, EventKind.SUPPLEMENT_NOTICED, {"arl23_supplement_submit_10wd"}),
        (Role.ORGAN, EventKind.SUPPLEMENTED, {"arl23_examine_after_supplement_5wd"}),
        (
            Role.ORGAN,
            EventKind.NORMDOC_RAISED,
            {"arl23_normdoc_30d", "arl23_normdoc_transfer_7wd"},
        ),
        (Role.ORGAN, EventKind.SUSPENDED, {"arl23_terminate_60d", "arl23_maker_notice_3wd"}),
        (Role.MAKER, EventKind.MAKER_NOTIFIED, {"arl23_maker_reply_10wd"}),
        (Role.RESPONDENT, EventKind.OPINION_RECEIVED, {"arl23_opinion_report_60d"}),
        (Role.RESPONDENT, EventKind.EFFECTIVE, {"arl23_perform"}),
        (Role.RESPONDENT, EventKind.SUSPENDED, set()),
        (Role.RESPONDENT, EventKind.NORMDOC_RAISED, set()),
        (Role.MAKER, EventKind.SERVED, set()),
    ],
)
def test_a_fact_of_a_reconsideration_opens_what_follows_from_it(
    stage: Stage, role: Role, event: EventKind, opened: set[str]
) -> None:
    assert reconsideration(role, event, "2026-03-02", stage=stage) == opened


def test_the_organ_has_one_duty_for_an_application_and_may_ask_for_a_supplement() -> None:
    opened = RULES.for_event(
        procedure=Procedure.RECONSIDERATION,
        stage=Stage.RECON_EXAMINATION,
        role=Role.ORGAN,
        event=EventKind.APPLICATION_RECEIVED,
        day=date(2026, 3, 2),
    )

    assert {c.rule.id: (c.nature, c.rule.quiet) for c in opened} == {
        "arl23_examine_5wd": (Nature.DUTY, False),
        "arl23_supplement_notice_5wd": (Nature.RIGHT, True),
    }


@pytest.mark.parametrize(
    ("procedure", "stage", "role", "event", "natures"),
    [
        (
            Procedure.COMPENSATION,
            Stage.HANDLING,
            Role.COMPENSATION_DEBTOR,
            EventKind.APPLICATION_RECEIVED,
            {
                "state_comp_decide_2m": Nature.DUTY,
                "state_comp_correction_5d": Nature.RIGHT,
                "state_comp_sue_3m_undecided": Nature.OTHERS,
            },
        ),
        (
            Procedure.COMPENSATION,
            Stage.HANDLING,
            Role.COMPENSATION_DEBTOR,
            EventKind.COMPENSATION_DECIDED,
            {"state_comp_serve_10d": Nature.DUTY, "state_comp_sue_3m": Nature.OTHERS},
        ),
        (
            Procedure.COMPENSATION,
            Stage.HANDLING,
            Role.COMPENSATION_DEBTOR,
            EventKind.PAYMENT_REQUESTED,
            {"state_comp_pay_7d_15d_request_7d": Nature.DUTY},
        ),
        (
            Procedure.PROCURATORIAL,
            Stage.JUDGMENT_SUPERVISION,
            Role.SUPERVISION_APPLICANT,
            EventKind.RULING_SERVED,
            {"sp_apply_6m": Nature.RIGHT},
        ),
        (
            Procedure.PROCURATORIAL,
            Stage.JUDGMENT_SUPERVISION,
            Role.OTHER_PARTY,
            EventKind.ACCEPTED,
            {"sp_review_3m": Nature.OTHERS},
        ),
        (
            Procedure.PROCURATORIAL,
            Stage.ACT_SUPERVISION,
            Role.ADVISED,
            EventKind.SERVED,
            {"procuratorate_suggestion_general_2m": Nature.DUTY},
        ),
    ],
)
def test_compensation_and_supervision_open_their_periods(
    procedure: Procedure,
    stage: Stage,
    role: Role,
    event: EventKind,
    natures: dict[str, Nature],
) -> None:
    opened = RULES.for_event(
        procedure=procedure, stage=stage, role=role, event=event, day=date(2026, 3, 2)
    )

    assert {choice.rule.id: choice.nature for choice in opened} == natures


def test_disclosure_is_tried_out_and_opens_in_no_case_and_the_former_regulation_in_two() -> None:
    alone = [rule for rule in RULES if rule.laws & {"ogi08", "ogi19", "reg07"}]

    assert len(alone) == 15
    in_a_case = {rule.id for rule in alone if rule.procedure is not None}
    assert in_a_case == {"arl17_redo_60d", "arl17_opinion_60d"}


# By id


def test_a_day_before_a_law_takes_the_nearest_version_and_says_so() -> None:
    chosen = RULES.version_on("arl23_answer_10wd", date(2023, 12, 22))

    assert (chosen.version.id, chosen.nearest) == ("arl23-2024", True)
    assert not RULES.version_on("arl23_answer_10wd", date(2024, 1, 1)).nearest
    assert not RULES.version_on("arl17_answer_10cal", date(2023, 12, 31)).nearest
    assert RULES.version_on("arl17_answer_10cal", date(2024, 1, 1)).nearest


def test_a_mistyped_id_is_answered_with_the_nearest_ones() -> None:
    with pytest.raises(NotFound) as refused:
        RULES.rule("arl23_anser_10wd")

    assert refused.value.code == "unknown_rule"
    assert refused.value.params["rule"] == "arl23_anser_10wd"
    similar = refused.value.params["similar"]
    assert isinstance(similar, tuple)
    assert similar[0] == "arl23_answer_10wd"
    assert len(similar) == 3


def test_an_id_like_no_other_is_answered_with_none() -> None:
    with pytest.raises(NotFound) as refused:
        RULES.version_on("?", date(2026, 1, 1))

    assert refused.value.params["similar"] == ()
