"""The codes of the ledger: English in code and storage, Chinese words only in `ui/words.py`."""

from __future__ import annotations

from enum import StrEnum


class Procedure(StrEnum):
    """案件类型."""

    LITIGATION = "litigation"
    RECONSIDERATION = "reconsideration"
    COMPENSATION = "compensation"
    PROCURATORIAL = "procuratorial_supervision"
    SUGGESTION = "suggestion"
    ENFORCEMENT = "nonlitigation_enforcement"


class Stage(StrEnum):
    """程序审级."""

    PRE_MEDIATION = "pre_mediation"
    FIRST_ORDINARY = "first_ordinary"
    FIRST_SUMMARY = "first_summary"
    FIRST_REMAND = "first_remand"
    SECOND = "second"
    JURISDICTION_APPEAL = "jurisdiction_appeal"
    RETRIAL_REVIEW = "retrial_review"
    RETRIAL = "retrial"
    EXECUTION = "execution"
    RECON_EXAMINATION = "recon_examination"
    RECON_ORDINARY = "recon_ordinary"
    RECON_SIMPLE = "recon_simple"
    JUDGMENT_SUPERVISION = "judgment_supervision"
    EXECUTION_SUPERVISION = "execution_supervision"
    ACT_SUPERVISION = "act_supervision"
    PUBLIC_INTEREST = "public_interest"
    HANDLING = "handling"


class Role(StrEnum):
    """本方地位."""

    DEFENDANT = "defendant"
    APPELLANT = "appellant"
    APPELLEE = "appellee"
    ORIGINAL_DEFENDANT = "original_defendant"
    RETRIAL_APPLICANT = "retrial_applicant"
    RETRIAL_RESPONDENT = "retrial_respondent"
    THIRD_PARTY = "third_party"
    EXECUTION_APPLICANT = "execution_applicant"
    EXECUTED_PARTY = "executed_party"
    RESPONDENT = "respondent"
    ORGAN = "organ"
    OTHER_PARTY = "other_party"
    SUPERVISION_APPLICANT = "supervision_applicant"
    ADVISED = "advised"
    COMPENSATION_DEBTOR = "compensation_debtor"
    MAKER = "maker"
    """制定机关: it made the normative document that is reviewed."""


class Capacity(StrEnum):
    """应诉身份."""

    SOLE = "sole"
    ORIGINAL_ACT = "original_act"
    ORGAN_UPHELD = "organ_upheld"
    ORGAN_SOLE = "organ_sole"
    OTHER_CO_DEFENDANT = "other_co_defendant"


class CaseStatus(StrEnum):
    """Where a case stands as a whole."""

    OPEN = "open"
    CONCLUDED = "concluded"
    ARCHIVED = "archived"


class Area(StrEnum):
    """行政管理领域."""

    PUBLIC_SECURITY = "public_security"
    MARKET = "market_regulation"
    PLANNING = "planning_resources"
    EXPROPRIATION = "expropriation"
    URBAN_ENFORCEMENT = "urban_enforcement"
    LABOUR = "labour_social_security"
    ENVIRONMENT = "environment"
    HEALTH = "health"
    EDUCATION = "education"
    CIVIL_AFFAIRS = "civil_affairs"
    TRANSPORT = "transport"
    AGRICULTURE = "agriculture"
    TAX = "tax"
    DISCLOSURE = "disclosure"
    OTHER = "other"


class ActKind(StrEnum):
    """行政行为种类."""

    PENALTY = "penalty"
    COERCIVE_MEASURE = "coercive_measure"
    COERCIVE_ENFORCEMENT = "coercive_enforcement"
    EXPROPRIATION = "expropriation"
    LICENCE = "licence"
    CONFIRMATION = "confirmation"
    ADJUDICATION = "adjudication"
    AGREEMENT = "agreement"
    DISCLOSURE = "disclosure"
    COMPLAINT = "complaint_handling"
    OMISSION = "omission"
    COMPENSATION = "compensation"
    OTHER = "other"


class ServiceWay(StrEnum):
    """文书送达方式."""

    DIRECT = "direct"
    MAIL = "mail"
    ELECTRONIC = "electronic"
    ELECTRONIC_FOUND = "electronic_found"
    """To an address the court found by itself: reply or reading counts (ONL21 art. 31(2))."""
    LEFT = "left"
    NOTICE = "notice"


class SubmissionWay(StrEnum):
    """提交方式."""

    IN_PERSON = "in_person"
    POST = "post"
    PLATFORM = "platform"
    CONFIDENTIAL_MAIL = "confidential_mail"


class NotSubmitted(StrEnum):
    """未提交说明."""

    BY_CO_DEFENDANT = "by_co_defendant"
    CASE_ENDED = "case_ended"
    OTHER = "other"


class Paper(StrEnum):
    """What a deadline asks for; each paper is a deadline of its own."""

    ANSWER = "answer"
    EVIDENCE = "evidence"
    REPLY_AND_EVIDENCE = "reply_and_evidence"
    EXTENSION_REQUEST = "extension_request"
    JURISDICTION_OBJECTION = "jurisdiction_objection"
    APPEAL = "appeal"
    OPINION = "opinion"
    EXAMINATION = "examination"
    COPY_TO_RESPONDENT = "copy_to_respondent"
    DECISION = "decision"
    REPLY = "reply"
    RECON_EVIDENCE = "recon_evidence"
    """Proof that a reconsideration decision is lawful: by the organ only (INT18 art. 135)."""
    MATTER = "matter"
    """No paper of its own: what has to be done is told by the title of the rule."""


class EventKind(StrEnum):
    """What happened in a case; append-only, a wrong one is voided."""

    RECEIVED = "received"
    APPLICATION_RECEIVED = "application_received"
    ACCEPTED = "accepted"
    SERVED = "served"
    MEDIATION_OPENED = "mediation_opened"
    FILED = "filed"
    CONVERTED = "converted"
    SUMMONED = "summoned"
    HEARING_MOVED = "hearing_moved"
    """A hearing that was announced takes place at another time, or another place."""
    HEARING_CANCELLED = "hearing_cancelled"
    EXTENSION_REQUESTED = "extension_requested"
    EXTENSION_GRANTED = "extension_granted"
    EXTENSION_REFUSED = "extension_refused"
    SUSPENDED = "suspended"
    RESUMED = "resumed"
    COPY_SENT = "copy_sent"
    SUBMITTED = "submitted"
    NOT_SUBMITTED = "not_submitted"
    HEARD = "heard"
    JUDGMENT_SERVED = "judgment_served"
    RULING_SERVED = "ruling_served"
    DECIDED = "decided"
    EFFECTIVE = "effective"
    ARCHIVED = "archived"
    NOTE = "note"
    TERM_FIXED = "term_fixed"
    """A court, or the paper itself, set the last day of the rule `rule_id`."""
    ORGAN_EXTENDED = "organ_extended"
    """The organ lengthened its own period by `extended_by`."""
    SUPPLEMENT_NOTICED = "supplement_noticed"
    SUPPLEMENTED = "supplemented"
    OBSTACLE = "obstacle"
    """Force majeure or another good reason from `on` to `until`."""
    JOINED = "joined"
    TRANSFERRED = "transferred"
    REMANDED = "remanded"
    KNOWN = "known"
    """The claimant learned of the act, or was served with it."""
    ACT_MADE = "act_made"
    APPLIED = "applied"
    """The claimant applied for reconsideration."""
    SUED = "sued"
    DEMANDED = "demanded"
    """催告书 was served."""
    NORMDOC_RAISED = "normdoc_raised"
    MAKER_NOTIFIED = "maker_notified"
    OPINION_RECEIVED = "opinion_received"
    COMPENSATION_DECIDED = "compensation_decided"
    PAYMENT_REQUESTED = "payment_requested"
    REDO_ORDERED = "redo_ordered"
    """A decision on reconsideration ordered the act to be made anew."""
    RECON_DECISION_SERVED = "recon_decision_served"
    """The party our act concerns received the decision on its reconsideration."""
    APPEAL_FILED = "appeal_filed"
    RETRIAL_APPLIED = "retrial_applied"
    FACT = "fact"
    """A fact that no case records; the rule says which one in words."""


class Nature(StrEnum):
    """Whose period it is: our duty (can be late), our right, or that of others."""

    DUTY = "duty"
    RIGHT = "right"
    OTHERS = "others"


class Actor(StrEnum):
    """Who has to act, or may act, within a period."""

    AGENCY = "agency"
    """The agency as defendant, respondent or party."""
    ORGAN = "organ"
    """复议机关."""
    COURT = "court"
    CLAIMANT = "claimant"
    ANY_PARTY = "any_party"
    THIRD_PARTY = "third_party"
    PROCURATORATE = "procuratorate"
    MAKER = "maker"
    """制定机关 of a normative document."""
    HOLDER = "holder"
    """权利人, who may apply for enforcement."""
    OTHER_ORGAN = "other_organ"
    """Another authority: a county government, the treasury, the organ a paper was passed to."""


class Origin(StrEnum):
    """Where a last day comes from; recalculation moves only computed ones."""

    COMPUTED = "computed"
    COURT = "court"
    MANUAL = "manual"


class DeadlineState(StrEnum):
    """How far a deadline has come; whether it is overdue follows from the day."""

    OPEN = "open"
    SUSPENDED = "suspended"
    SUBMITTED = "submitted"
    BY_CO_DEFENDANT = "by_co_defendant"
    NOT_NEEDED = "not_needed"


class LateCause(StrEnum):
    """逾期原因."""

    STAFF_CHANGE = "staff_change"
    HANDOVER = "handover"
    EVIDENCE_HARD = "evidence_hard"
    LATE_REGISTRATION = "late_registration"
    ELECTRONIC_UNREAD = "electronic_unread"
    OTHER = "other"
    UNKNOWN = "unknown"


class Outcome(StrEnum):
    """结案方式: litigation, reconsideration, procuratorial supervision."""

    CLAIM_DISMISSED = "claim_dismissed"
    SUIT_DISMISSED = "suit_dismissed"
    NOT_DOCKETED = "not_docketed"
    WITHDRAWN = "withdrawn"
    DEEMED_WITHDRAWN = "deemed_withdrawn"
    WITHDRAWN_AFTER_CHANGE = "withdrawn_after_change"
    QUASHED = "quashed"
    PARTLY_QUASHED = "partly_quashed"
    QUASHED_REDO = "quashed_redo"
    ORDERED_TO_PERFORM = "ordered_to_perform"
    PAYMENT = "payment"
    REMEDIAL_MEASURES = "remedial_measures"
    CHANGED = "changed"
    UNLAWFUL = "unlawful"
    VOID = "void"
    COMPENSATION = "compensation"
    MEDIATED = "mediated"
    TERMINATED = "terminated"
    TRANSFERRED = "transferred"
    JUDGMENT_UPHELD = "judgment_upheld"
    RULING_UPHELD = "ruling_upheld"
    REVERSED = "reversed"
    RULING_QUASHED = "ruling_quashed"
    REMANDED = "remanded"
    APPEAL_WITHDRAWN = "appeal_withdrawn"
    APPEAL_DEEMED_WITHDRAWN = "appeal_deemed_withdrawn"
    RETRIAL_REFUSED = "retrial_refused"
    RETRIAL_WITHDRAWN = "retrial_withdrawn"
    RETRIAL_ORDERED = "retrial_ordered"
    BROUGHT_UP = "brought_up"
    RECON_UPHELD = "recon_upheld"
    RECON_CLAIM_DISMISSED = "recon_claim_dismissed"
    RECON_DISMISSED = "recon_dismissed"
    RECON_COMPENSATION = "recon_compensation"
    RECON_AGREEMENT = "recon_agreement"
    RECON_MEDIATED = "recon_mediated"
    RECON_SETTLED = "recon_settled"
    RECON_CHANGED_WITHDRAWN = "recon_changed_withdrawn"
    RECON_WITHDRAWN = "recon_withdrawn"
    RECON_TERMINATED = "recon_terminated"
    RECON_NOT_ACCEPTED = "recon_not_accepted"
    RECON_ABANDONED = "recon_abandoned"
    RECON_REDIRECTED = "recon_redirected"
    RECON_SETTLED_EARLY = "recon_settled_early"
    PROC_NOT_ACCEPTED = "proc_not_accepted"
    PROC_NOT_SUPPORTED = "proc_not_supported"
    PROC_SUGGESTION = "proc_suggestion"
    PROC_RETRIAL_SUGGESTION = "proc_retrial_suggestion"
    PROC_PROTEST_REQUESTED = "proc_protest_requested"
    PROC_PROTESTED = "proc_protested"
    PROC_TERMINATED = "proc_terminated"
    PROC_FOLLOW_UP = "proc_follow_up"


class Result(StrEnum):
    """结果评价."""

    WON = "won"
    LOST = "lost"
    PARTLY_LOST = "partly_lost"
    NOT_CORRECTED = "not_corrected"
    CORRECTED = "corrected"
    NOT_COUNTED = "not_counted"


class ResultReason(StrEnum):
    """败诉(纠错)原因."""

    EVIDENCE = "evidence"
    WRONG_BASIS = "wrong_basis"
    PROCEDURE = "procedure"
    EXCEEDED_POWER = "exceeded_power"
    ABUSED_POWER = "abused_power"
    CLEARLY_IMPROPER = "clearly_improper"
    OMISSION = "omission"
    MINOR_PROCEDURE = "minor_procedure"
    EVIDENCE_LATE = "evidence_late"
    OTHER = "other"


class HearingKind(StrEnum):
    """庭审类型."""

    TRIAL = "trial"
    HEARING = "hearing"
    INQUIRY = "inquiry"
    EVIDENCE_EXCHANGE = "evidence_exchange"
    PRE_TRIAL = "pre_trial"
    MEDIATION = "mediation"


class Attendance(StrEnum):
    """负责人出庭."""

    ATTENDED = "attended"
    ABSENT = "absent"
    NOT_HEARD = "not_heard"


class AbsenceReason(StrEnum):
    """未出庭理由."""

    FORCE_MAJEURE = "force_majeure"
    ACCIDENT = "accident"
    DUTY_ELSEWHERE = "duty_elsewhere"
    OTHER_GOOD_REASON = "other_good_reason"
    NO_GOOD_REASON = "no_good_reason"


class AgencyLevel(StrEnum):
    """Rank of an agency inside the district."""

    GOVERNMENT = "government"
    DEPARTMENT = "department"
    TOWNSHIP = "township"
    UPPER = "upper"
    OTHER = "other"


class ForumKind(StrEnum):
    """Who hears the case."""

    COURT = "court"
    ORGAN = "organ"
    PROCURATORATE = "procuratorate"


class PostKind(StrEnum):
    """What kind of post a person holds in an agency (HEAD20 art 2 for the heads)."""

    CHIEF = "chief"
    DEPUTY = "deputy"
    IN_CHARGE = "in_charge"
    STAFF = "staff"


class ClaimantKind(StrEnum):
    """原告/申请人: a person or an organisation."""

    PERSON = "person"
    ORGANISATION = "organisation"
