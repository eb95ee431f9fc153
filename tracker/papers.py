"""Which paper came in: from it follow the procedure, the stage, our role and the fact it states."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from tracker.codes import EventKind, Procedure, Role, Stage


class IncomingPaper(StrEnum):
    """The papers an agency receives, by the name printed on them."""

    ANSWER_NOTICE = "answer_notice"
    REPLY_NOTICE = "reply_notice"
    APPEAL_COPY = "appeal_copy"
    SUMMONS = "summons"
    JUDGMENT = "judgment"
    RULING = "ruling"
    RETRIAL_COPY = "retrial_copy"
    MEDIATION_NOTICE = "mediation_notice"
    RECON_APPLICATION = "recon_application"
    RECON_DECISION = "recon_decision"
    PROCURATORATE_SUGGESTION = "procuratorate_suggestion"
    JUDICIAL_SUGGESTION = "judicial_suggestion"
    MAKER_NOTICE = "maker_notice"
    RECON_OPINION = "recon_opinion"
    COMPENSATION_CLAIM = "compensation_claim"
    OWN_ACT_SERVED = "own_act_served"
    """Our own decision was served on its addressee: from it the time to enforce it runs."""


@dataclass(frozen=True, slots=True)
class PaperKind:
    """What a paper means for the desk.

    `stages` lists the stages it can belong to, the usual one first. `joins` tells that it belongs
    to a case that should be registered already (it then becomes an event of that case).
    """

    procedure: Procedure
    stages: tuple[Stage, ...]
    role: Role
    event: EventKind
    joins: bool = False
    hearing: bool = False
    needs_receipt: bool = True


_FIRST = (Stage.FIRST_ORDINARY, Stage.FIRST_SUMMARY, Stage.FIRST_REMAND)
_COURT = (*_FIRST, Stage.SECOND, Stage.RETRIAL, Stage.RETRIAL_REVIEW, Stage.JURISDICTION_APPEAL)

PAPERS: dict[IncomingPaper, PaperKind] = {
    IncomingPaper.ANSWER_NOTICE: PaperKind(
        Procedure.LITIGATION, _FIRST, Role.DEFENDANT, EventKind.SERVED
    ),
    IncomingPaper.REPLY_NOTICE: PaperKind(
        Procedure.RECONSIDERATION,
        (Stage.RECON_ORDINARY, Stage.RECON_SIMPLE),
        Role.RESPONDENT,
        EventKind.SERVED,
    ),
    IncomingPaper.APPEAL_COPY: PaperKind(
        Procedure.LITIGATION, (Stage.SECOND,), Role.APPELLEE, EventKind.SERVED
    ),
    IncomingPaper.SUMMONS: PaperKind(
        Procedure.LITIGATION,
        _COURT,
        Role.DEFENDANT,
        EventKind.SUMMONED,
        joins=True,
        hearing=True,
    ),
    IncomingPaper.JUDGMENT: PaperKind(
        Procedure.LITIGATION, _COURT, Role.DEFENDANT, EventKind.JUDGMENT_SERVED, joins=True
    ),
    IncomingPaper.RULING: PaperKind(
        Procedure.LITIGATION, _COURT, Role.DEFENDANT, EventKind.RULING_SERVED, joins=True
    ),
    IncomingPaper.RETRIAL_COPY: PaperKind(
        Procedure.LITIGATION,
        (Stage.RETRIAL_REVIEW,),
        Role.RETRIAL_RESPONDENT,
        EventKind.SERVED,
    ),
    IncomingPaper.MEDIATION_NOTICE: PaperKind(
        Procedure.LITIGATION, (Stage.PRE_MEDIATION,), Role.DEFENDANT, EventKind.MEDIATION_OPENED
    ),
    IncomingPaper.RECON_APPLICATION: PaperKind(
        Procedure.RECONSIDERATION,
        (Stage.RECON_EXAMINATION, Stage.RECON_ORDINARY, Stage.RECON_SIMPLE),
        Role.ORGAN,
        EventKind.APPLICATION_RECEIVED,
    ),
    IncomingPaper.RECON_DECISION: PaperKind(
        Procedure.RECONSIDERATION,
        (Stage.RECON_ORDINARY, Stage.RECON_SIMPLE),
        Role.RESPONDENT,
        EventKind.JUDGMENT_SERVED,
        joins=True,
    ),
    IncomingPaper.PROCURATORATE_SUGGESTION: PaperKind(
        Procedure.PROCURATORIAL, (Stage.PUBLIC_INTEREST,), Role.ADVISED, EventKind.SERVED
    ),
    IncomingPaper.JUDICIAL_SUGGESTION: PaperKind(
        Procedure.SUGGESTION, (Stage.HANDLING,), Role.ADVISED, EventKind.SERVED
    ),
    IncomingPaper.MAKER_NOTICE: PaperKind(
        Procedure.RECONSIDERATION,
        (Stage.RECON_ORDINARY, Stage.RECON_SIMPLE),
        Role.MAKER,
        EventKind.MAKER_NOTIFIED,
    ),
    IncomingPaper.RECON_OPINION: PaperKind(
        Procedure.RECONSIDERATION,
        (Stage.RECON_ORDINARY, Stage.RECON_SIMPLE),
        Role.RESPONDENT,
        EventKind.OPINION_RECEIVED,
        joins=True,
    ),
    IncomingPaper.COMPENSATION_CLAIM: PaperKind(
        Procedure.COMPENSATION,
        (Stage.HANDLING,),
        Role.COMPENSATION_DEBTOR,
        EventKind.APPLICATION_RECEIVED,
    ),
    IncomingPaper.OWN_ACT_SERVED: PaperKind(
        Procedure.ENFORCEMENT, (Stage.HANDLING,), Role.EXECUTION_APPLICANT, EventKind.KNOWN
    ),
}
