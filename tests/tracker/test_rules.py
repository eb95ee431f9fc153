"""The rule pack: complete, and chosen by the right day."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

import pytest

import resources
from tracker.codes import EventKind, Nature, Paper, Procedure, Role, Stage
from tracker.counting import Period, Unit
from tracker.errors import NotFound
from tracker.papers import PAPERS, IncomingPaper
from tracker.rules import ChosenVersion, Rule, check_examples, load_rules
from tracker.workdays import load_workdays

CALENDAR = load_workdays(resources.folder("workdays"))
RULES = load_rules(resources.folder("rules"))

every_rule = pytest.mark.parametrize("rule", list(RULES), ids=lambda rule: rule.id)


def ids(chosen: Iterable[ChosenVersion]) -> set[str]:
    return {choice.rule.id for choice in chosen}


# What the shipped pack holds


def test_the_pack_holds_the_periods_of_a_first_release() -> None:
    expected = {
        "apl_answer_evidence": (15, Unit.DAY),
        "apl_appeal_judgment": (15, Unit.DAY),
        "apl_appeal_ruling": (10, Unit.DAY),
        "apl_jurisdiction_objection": (15, Unit.DAY),
        "apl_evidence_extension_request": (15, Unit.DAY),
        "apl_evidence_after_extension": (15, Unit.DAY),
        "apl_second_instance_answer": (15, Unit.DAY),
        "apl_retrial_opinion": (15, Unit.DAY),
        "arl23_examine_5wd": (5, Unit.WORKDAY),
        "arl23_send_7wd": (7, Unit.WORKDAY),
        "arl23_answer_10wd": (10, Unit.WORKDAY),
        "arl23_send_simple_3wd": (3, Unit.WORKDAY),
        "arl23_answer_simple_5wd": (5, Unit.WORKDAY),
        "arl23_decide_60d": (60, Unit.DAY),
        "arl23_decide_simple_30d": (30, Unit.DAY),
        "arl17_examine_5wd": (5, Unit.WORKDAY),
        "arl17_send_7wd": (7, Unit.WORKDAY),
        "arl17_answer_10cal": (10, Unit.DAY),
        "arl17_decide_60d": (60, Unit.DAY),
        "procuratorate_suggestion_2m": (2, Unit.MONTH),
        "judicial_suggestion_general_2m": (2, Unit.MONTH),
    }
    for rule_id, (length, unit) in expected.items():
        assert RULES.rule(rule_id).versions[-1].period == Period(length, unit)


@every_rule
def test_every_rule_says_in_both_languages_what_to_do_and_what_happens_otherwise(
    rule: Rule,
) -> None:
    chinese, latin = re.compile("[一-鿿]"), re.compile("[A-Za-z]{3}")
    texts = [(rule.title_zh, rule.title_en)]
    texts += [(version.consequence_zh, version.consequence_en) for version in rule.versions]
    for zh, en in texts:
        assert chinese.search(zh)
        assert latin.search(en)
        assert not chinese.search(en)


@every_rule
def test_every_consequence_names_an_article(rule: Rule) -> None:
    for version in rule.versions:
        assert re.search("第.+条", version.consequence_zh)
        assert re.search(r"art\. \d+", version.consequence_en)


@every_rule
def test_every_rule_has_its_citation_and_a_worked_example(rule: Rule) -> None:
    for version in rule.versions:
        assert version.examples
        for citation in version.citations:
            assert re.fullmatch(
                "第[一二三四五六七八九十百零]+条(第[一二三四五六七八九十]+[款项])*",
                citation.article,
            )
            assert citation.law_zh
            assert citation.checked_on >= date(2026, 11, 22)


@every_rule
def test_every_rule_gives_the_days_of_its_worked_examples(rule: Rule) -> None:
    check_examples([rule], CALENDAR)


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


ON_A_COMPLAINT = {
    "apl_answer_evidence",
    "apl_evidence_extension_request",
    "apl_jurisdiction_objection",
}


def test_a_complaint_opens_one_duty_and_two_rights_for_the_defendant() -> None:
    for stage in (Stage.FIRST_ORDINARY, Stage.FIRST_SUMMARY):
        assert litigation(stage, Role.DEFENDANT, EventKind.SERVED) == ON_A_COMPLAINT


def test_after_a_remand_no_objection_to_jurisdiction_is_open() -> None:
    opened = litigation(Stage.FIRST_REMAND, Role.DEFENDANT, EventKind.SERVED)

    assert opened == ON_A_COMPLAINT - {"apl_jurisdiction_objection"}


def test_a_complaint_before_the_interpretation_of_2018_opens_only_what_the_law_itself_says() -> (
    None
):
    opened = litigation(Stage.FIRST_ORDINARY, Role.DEFENDANT, EventKind.SERVED, "2018-02-07")

    assert opened == {"apl_answer_evidence"}


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

    assert reconsideration(*received, "2026-03-02", stage=stage) == {"arl23_examine_5wd"}
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
