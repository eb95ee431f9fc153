"""The Chinese word of every code: one table, marked for translation, no Qt.

Codes of different kinds may have equal values, so the words stand by kind.
"""

from __future__ import annotations

from enum import StrEnum

from tracker import codes
from tracker.causes import Cause
from tracker.deadlines import Urgency
from tracker.defence import Defence, DefenceChoice
from tracker.defence_finding import Verdict
from tracker.law import Confidence, Timing
from tracker.papers import IncomingPaper
from tracker.queries import DueFilter
from tracker.redating import RedatingKind
from tracker.rule_changes import RuleChangeKind
from tracker.settings import LawTextKind
from ui.reminder_tables import REMINDER_TABLES
from ui.translator import N_ as N_

_PROCEDURES = {
    codes.Procedure.LITIGATION: N_("words", "行政诉讼"),
    codes.Procedure.RECONSIDERATION: N_("words", "行政复议"),
    codes.Procedure.COMPENSATION: N_("words", "行政赔偿申请"),
    codes.Procedure.PROCURATORIAL: N_("words", "检察监督"),
    codes.Procedure.SUGGESTION: N_("words", "司法检察建议"),
    codes.Procedure.ENFORCEMENT: N_("words", "非诉执行"),
}

_STAGES = {
    codes.Stage.PRE_MEDIATION: N_("words", "诉前调解"),
    codes.Stage.FIRST_ORDINARY: N_("words", "一审普通"),
    codes.Stage.FIRST_SUMMARY: N_("words", "一审简易"),
    codes.Stage.FIRST_REMAND: N_("words", "重审一审"),
    codes.Stage.SECOND: N_("words", "二审"),
    codes.Stage.JURISDICTION_APPEAL: N_("words", "管辖异议上诉"),
    codes.Stage.RETRIAL_REVIEW: N_("words", "再审审查"),
    codes.Stage.RETRIAL: N_("words", "再审"),
    codes.Stage.EXECUTION: N_("words", "执行"),
    codes.Stage.RECON_EXAMINATION: N_("words", "审查补正"),
    codes.Stage.RECON_ORDINARY: N_("words", "复议普通程序"),
    codes.Stage.RECON_SIMPLE: N_("words", "复议简易程序"),
    codes.Stage.JUDGMENT_SUPERVISION: N_("words", "裁判结果监督"),
    codes.Stage.EXECUTION_SUPERVISION: N_("words", "审判执行监督"),
    codes.Stage.ACT_SUPERVISION: N_("words", "行政违法行为监督"),
    codes.Stage.PUBLIC_INTEREST: N_("words", "公益诉讼诉前建议"),
    codes.Stage.HANDLING: N_("words", "办理"),
}

_ROLES = {
    codes.Role.DEFENDANT: N_("words", "被告"),
    codes.Role.APPELLANT: N_("words", "上诉人"),
    codes.Role.APPELLEE: N_("words", "被上诉人"),
    codes.Role.ORIGINAL_DEFENDANT: N_("words", "原审被告"),
    codes.Role.RETRIAL_APPLICANT: N_("words", "再审申请人"),
    codes.Role.RETRIAL_RESPONDENT: N_("words", "再审被申请人"),
    codes.Role.THIRD_PARTY: N_("words", "第三人"),
    codes.Role.EXECUTION_APPLICANT: N_("words", "申请执行人"),
    codes.Role.EXECUTED_PARTY: N_("words", "被执行人"),
    codes.Role.RESPONDENT: N_("words", "被申请人"),
    codes.Role.ORGAN: N_("words", "复议机关"),
    codes.Role.OTHER_PARTY: N_("words", "其他当事人"),
    codes.Role.SUPERVISION_APPLICANT: N_("words", "监督申请人"),
    codes.Role.ADVISED: N_("words", "被建议单位"),
    codes.Role.COMPENSATION_DEBTOR: N_("words", "赔偿义务机关"),
    codes.Role.MAKER: N_("words", "制定机关"),
}

_CAPACITIES = {
    codes.Capacity.SOLE: N_("words", "单独被告"),
    codes.Capacity.ORIGINAL_ACT: N_("words", "原行为机关（共同被告）"),
    codes.Capacity.ORGAN_UPHELD: N_("words", "复议机关（维持·共同被告）"),
    codes.Capacity.ORGAN_SOLE: N_("words", "复议机关（单独被告）"),
    codes.Capacity.OTHER_CO_DEFENDANT: N_("words", "其他共同被告"),
}

_CASE_STATES = {
    codes.CaseStatus.OPEN: N_("words", "在办"),
    codes.CaseStatus.CONCLUDED: N_("words", "已审结"),
    codes.CaseStatus.ARCHIVED: N_("words", "已归档"),
}

_AREAS = {
    codes.Area.PUBLIC_SECURITY: N_("words", "公安"),
    codes.Area.MARKET: N_("words", "市场监管"),
    codes.Area.PLANNING: N_("words", "规划资源"),
    codes.Area.EXPROPRIATION: N_("words", "房屋征收补偿"),
    codes.Area.URBAN_ENFORCEMENT: N_("words", "城管执法"),
    codes.Area.LABOUR: N_("words", "人力资源社会保障"),
    codes.Area.ENVIRONMENT: N_("words", "生态环境"),
    codes.Area.HEALTH: N_("words", "卫生健康"),
    codes.Area.EDUCATION: N_("words", "教育"),
    codes.Area.CIVIL_AFFAIRS: N_("words", "民政"),
    codes.Area.TRANSPORT: N_("words", "交通"),
    codes.Area.AGRICULTURE: N_("words", "农业农村"),
    codes.Area.TAX: N_("words", "税务"),
    codes.Area.DISCLOSURE: N_("words", "政府信息公开"),
    codes.Area.OTHER: N_("words", "其他"),
}

_ACTS = {
    codes.ActKind.PENALTY: N_("words", "行政处罚"),
    codes.ActKind.COERCIVE_MEASURE: N_("words", "行政强制措施"),
    codes.ActKind.COERCIVE_ENFORCEMENT: N_("words", "行政强制执行"),
    codes.ActKind.EXPROPRIATION: N_("words", "行政征收征用"),
    codes.ActKind.LICENCE: N_("words", "行政许可"),
    codes.ActKind.CONFIRMATION: N_("words", "行政确认"),
    codes.ActKind.ADJUDICATION: N_("words", "行政裁决"),
    codes.ActKind.AGREEMENT: N_("words", "行政协议"),
    codes.ActKind.DISCLOSURE: N_("words", "政府信息公开"),
    codes.ActKind.COMPLAINT: N_("words", "举报投诉处理"),
    codes.ActKind.OMISSION: N_("words", "不履行法定职责"),
    codes.ActKind.COMPENSATION: N_("words", "行政赔偿补偿"),
    codes.ActKind.OTHER: N_("words", "其他"),
}

_SERVICE_WAYS = {
    codes.ServiceWay.DIRECT: N_("words", "直接送达"),
    codes.ServiceWay.MAIL: N_("words", "邮寄送达"),
    codes.ServiceWay.ELECTRONIC: N_("words", "电子送达"),
    codes.ServiceWay.ELECTRONIC_FOUND: N_("words", "电子送达（法院查找的地址）"),
    codes.ServiceWay.LEFT: N_("words", "留置送达"),
    codes.ServiceWay.NOTICE: N_("words", "公告送达"),
}

_SUBMISSION_WAYS = {
    codes.SubmissionWay.IN_PERSON: N_("words", "当面"),
    codes.SubmissionWay.POST: N_("words", "邮寄（EMS）"),
    codes.SubmissionWay.PLATFORM: N_("words", "网上平台"),
    codes.SubmissionWay.CONFIDENTIAL_MAIL: N_("words", "机要"),
}

_NOT_SUBMITTED = {
    codes.NotSubmitted.BY_CO_DEFENDANT: N_("words", "由共同被告提交"),
    codes.NotSubmitted.CASE_ENDED: N_("words", "撤诉或终结无需提交"),
    codes.NotSubmitted.OTHER: N_("words", "其他原因无需提交"),
}

_PAPERS = {
    codes.Paper.ANSWER: N_("words", "答辩状"),
    codes.Paper.EVIDENCE: N_("words", "证据、依据"),
    codes.Paper.REPLY_AND_EVIDENCE: N_("words", "书面答复及证据、依据"),
    codes.Paper.EXTENSION_REQUEST: N_("words", "延期提供证据申请"),
    codes.Paper.JURISDICTION_OBJECTION: N_("words", "管辖异议"),
    codes.Paper.APPEAL: N_("words", "上诉状"),
    codes.Paper.OPINION: N_("words", "书面意见"),
    codes.Paper.EXAMINATION: N_("words", "受理审查"),
    codes.Paper.COPY_TO_RESPONDENT: N_("words", "申请书副本（发送被申请人）"),
    codes.Paper.DECISION: N_("words", "复议决定"),
    codes.Paper.REPLY: N_("words", "书面回复"),
    codes.Paper.RECON_EVIDENCE: N_("words", "复议决定合法性的证据"),
    codes.Paper.MATTER: N_("words", "事项"),
}

_EVENTS = {
    codes.EventKind.RECEIVED: N_("words", "收案登记"),
    codes.EventKind.APPLICATION_RECEIVED: N_("words", "收到复议申请"),
    codes.EventKind.ACCEPTED: N_("words", "受理（立案）"),
    codes.EventKind.SERVED: N_("words", "签收文书"),
    codes.EventKind.MEDIATION_OPENED: N_("words", "进入诉前调解"),
    codes.EventKind.FILED: N_("words", "调解转立案"),
    codes.EventKind.CONVERTED: N_("words", "简易程序转普通程序"),
    codes.EventKind.SUMMONED: N_("words", "收到传票"),
    codes.EventKind.HEARING_MOVED: N_("words", "开庭改期"),
    codes.EventKind.HEARING_CANCELLED: N_("words", "开庭取消"),
    codes.EventKind.EXTENSION_REQUESTED: N_("words", "申请延期提供证据"),
    codes.EventKind.EXTENSION_GRANTED: N_("words", "准许延期提供证据"),
    codes.EventKind.EXTENSION_REFUSED: N_("words", "不准延期提供证据"),
    codes.EventKind.SUSPENDED: N_("words", "中止"),
    codes.EventKind.RESUMED: N_("words", "恢复"),
    codes.EventKind.COPY_SENT: N_("words", "发送申请书副本"),
    codes.EventKind.SUBMITTED: N_("words", "提交材料"),
    codes.EventKind.NOT_SUBMITTED: N_("words", "登记无需提交"),
    codes.EventKind.HEARD: N_("words", "开庭审理"),
    codes.EventKind.JUDGMENT_SERVED: N_("words", "收到判决书"),
    codes.EventKind.RULING_SERVED: N_("words", "收到裁定书"),
    codes.EventKind.DECIDED: N_("words", "作出裁判（决定）"),
    codes.EventKind.EFFECTIVE: N_("words", "裁判生效"),
    codes.EventKind.ARCHIVED: N_("words", "归档"),
    codes.EventKind.NOTE: N_("words", "其他记录"),
    codes.EventKind.TERM_FIXED: N_("words", "确定期限"),
    codes.EventKind.ORGAN_EXTENDED: N_("words", "延长复议审理期限"),
    codes.EventKind.SUPPLEMENT_NOTICED: N_("words", "补正通知送达"),
    codes.EventKind.SUPPLEMENTED: N_("words", "收到补正材料"),
    codes.EventKind.OBSTACLE: N_("words", "不可抗力等障碍"),
    codes.EventKind.JOINED: N_("words", "追加当事人"),
    codes.EventKind.TRANSFERRED: N_("words", "移送管辖"),
    codes.EventKind.REMANDED: N_("words", "发回重审"),
    codes.EventKind.KNOWN: N_("words", "对方知道行政行为"),
    codes.EventKind.ACT_MADE: N_("words", "作出行政行为"),
    codes.EventKind.APPLIED: N_("words", "对方申请复议"),
    codes.EventKind.SUED: N_("words", "对方提起诉讼"),
    codes.EventKind.DEMANDED: N_("words", "催告书送达"),
    codes.EventKind.NORMDOC_RAISED: N_("words", "提出规范性文件附带审查"),
    codes.EventKind.MAKER_NOTIFIED: N_("words", "收到规范性文件答复通知"),
    codes.EventKind.OPINION_RECEIVED: N_("words", "收到行政复议意见书"),
    codes.EventKind.COMPENSATION_DECIDED: N_("words", "作出赔偿决定"),
    codes.EventKind.PAYMENT_REQUESTED: N_("words", "收到赔偿费用支付申请"),
    codes.EventKind.REDO_ORDERED: N_("words", "责令重新作出行政行为"),
    codes.EventKind.RECON_DECISION_SERVED: N_("words", "对方收到复议决定书"),
    codes.EventKind.APPEAL_FILED: N_("words", "提起上诉"),
    codes.EventKind.RETRIAL_APPLIED: N_("words", "申请再审"),
    codes.EventKind.FACT: N_("words", "其他起算事实"),
}

_ACTORS = {
    codes.Actor.AGENCY: N_("words", "被诉机关（被申请人）"),
    codes.Actor.ORGAN: N_("words", "复议机关"),
    codes.Actor.COURT: N_("words", "人民法院"),
    codes.Actor.CLAIMANT: N_("words", "原告（申请人）"),
    codes.Actor.ANY_PARTY: N_("words", "各方当事人"),
    codes.Actor.THIRD_PARTY: N_("words", "第三人"),
    codes.Actor.PROCURATORATE: N_("words", "人民检察院"),
    codes.Actor.MAKER: N_("words", "制定机关"),
    codes.Actor.HOLDER: N_("words", "权利人"),
    codes.Actor.OTHER_ORGAN: N_("words", "其他机关"),
}

_CONFIDENCES = {
    Confidence.COMPARED: N_("words", "两处原文互校一致"),
    Confidence.READ: N_("words", "已读全文"),
    Confidence.EXCERPT: N_("words", "仅见摘录"),
    Confidence.UNVERIFIED: N_("words", "未核对原文"),
}

_TIMINGS = {
    Timing.COUNTED: N_("words", "按期间计算"),
    Timing.ENTERED: N_("words", "由人填写日期"),
    Timing.TEXT_MISSING: N_("words", "文本缺失"),
}

_DEFENCES = {
    Defence.OUT_OF_TIME: N_("words", "超过起诉（申请）期限"),
    Defence.RECONSIDERATION_FIRST: N_("words", "未经复议前置"),
    Defence.REPEATED_SUIT: N_("words", "重复起诉"),
    Defence.JURISDICTION: N_("words", "管辖异议"),
}

_DEFENCE_CHOICES = {
    DefenceChoice.RAISE: N_("words", "提出"),
    DefenceChoice.LEAVE: N_("words", "不提出"),
}

_VERDICTS = {
    Verdict.LOOKS_SO: N_("words", "看来成立"),
    Verdict.LOOKS_NOT: N_("words", "看来不成立"),
    Verdict.UNKNOWN: N_("words", "不能判断"),
}

_NATURES = {
    codes.Nature.DUTY: N_("words", "义务"),
    codes.Nature.RIGHT: N_("words", "权利"),
    codes.Nature.OTHERS: N_("words", "对方与法院期限"),
}

_ORIGINS = {
    codes.Origin.COMPUTED: N_("words", "依法计算"),
    codes.Origin.COURT: N_("words", "法院指定"),
    codes.Origin.MANUAL: N_("words", "人工填写"),
}

_DEADLINE_STATES = {
    codes.DeadlineState.OPEN: N_("words", "待提交"),
    codes.DeadlineState.SUSPENDED: N_("words", "中止中"),
    codes.DeadlineState.SUBMITTED: N_("words", "已提交"),
    codes.DeadlineState.BY_CO_DEFENDANT: N_("words", "由共同被告提交"),
    codes.DeadlineState.NOT_NEEDED: N_("words", "无需提交"),
}

_LATE_CAUSES = {
    codes.LateCause.STAFF_CHANGE: N_("words", "人员变动"),
    codes.LateCause.HANDOVER: N_("words", "内部衔接不畅"),
    codes.LateCause.EVIDENCE_HARD: N_("words", "证据收集困难"),
    codes.LateCause.LATE_REGISTRATION: N_("words", "收文登记迟延"),
    codes.LateCause.ELECTRONIC_UNREAD: N_("words", "电子送达未及时查看"),
    codes.LateCause.OTHER: N_("words", "其他"),
    codes.LateCause.UNKNOWN: N_("words", "待查明"),
}

_OUTCOMES = {
    codes.Outcome.CLAIM_DISMISSED: N_("words", "驳回诉讼请求"),
    codes.Outcome.SUIT_DISMISSED: N_("words", "驳回起诉"),
    codes.Outcome.NOT_DOCKETED: N_("words", "不予立案"),
    codes.Outcome.WITHDRAWN: N_("words", "准许撤诉"),
    codes.Outcome.DEEMED_WITHDRAWN: N_("words", "按撤诉处理"),
    codes.Outcome.WITHDRAWN_AFTER_CHANGE: N_("words", "改变行为后撤诉"),
    codes.Outcome.QUASHED: N_("words", "撤销"),
    codes.Outcome.PARTLY_QUASHED: N_("words", "部分撤销"),
    codes.Outcome.QUASHED_REDO: N_("words", "撤销并责令重作"),
    codes.Outcome.ORDERED_TO_PERFORM: N_("words", "责令履行"),
    codes.Outcome.PAYMENT: N_("words", "给付"),
    codes.Outcome.REMEDIAL_MEASURES: N_("words", "责令采取补救措施"),
    codes.Outcome.CHANGED: N_("words", "变更"),
    codes.Outcome.UNLAWFUL: N_("words", "确认违法"),
    codes.Outcome.VOID: N_("words", "确认无效"),
    codes.Outcome.COMPENSATION: N_("words", "责令赔偿补偿"),
    codes.Outcome.MEDIATED: N_("words", "调解"),
    codes.Outcome.TERMINATED: N_("words", "终结"),
    codes.Outcome.TRANSFERRED: N_("words", "移送管辖"),
    codes.Outcome.JUDGMENT_UPHELD: N_("words", "维持原判"),
    codes.Outcome.RULING_UPHELD: N_("words", "驳回上诉维持原裁定"),
    codes.Outcome.REVERSED: N_("words", "改判"),
    codes.Outcome.RULING_QUASHED: N_("words", "撤销原裁定指令审理"),
    codes.Outcome.REMANDED: N_("words", "发回重审"),
    codes.Outcome.APPEAL_WITHDRAWN: N_("words", "准许撤回上诉"),
    codes.Outcome.APPEAL_DEEMED_WITHDRAWN: N_("words", "按撤回上诉处理"),
    codes.Outcome.RETRIAL_REFUSED: N_("words", "驳回再审申请"),
    codes.Outcome.RETRIAL_WITHDRAWN: N_("words", "撤回再审申请"),
    codes.Outcome.RETRIAL_ORDERED: N_("words", "指令再审"),
    codes.Outcome.BROUGHT_UP: N_("words", "提审"),
    codes.Outcome.RECON_UPHELD: N_("words", "维持"),
    codes.Outcome.RECON_CLAIM_DISMISSED: N_("words", "驳回复议请求"),
    codes.Outcome.RECON_DISMISSED: N_("words", "驳回复议申请"),
    codes.Outcome.RECON_COMPENSATION: N_("words", "责令赔偿补偿返还"),
    codes.Outcome.RECON_AGREEMENT: N_("words", "行政协议决定"),
    codes.Outcome.RECON_MEDIATED: N_("words", "复议调解"),
    codes.Outcome.RECON_SETTLED: N_("words", "和解撤回"),
    codes.Outcome.RECON_CHANGED_WITHDRAWN: N_("words", "被申请人改变行为后撤回"),
    codes.Outcome.RECON_WITHDRAWN: N_("words", "申请人撤回"),
    codes.Outcome.RECON_TERMINATED: N_("words", "其他终止"),
    codes.Outcome.RECON_NOT_ACCEPTED: N_("words", "不予受理"),
    codes.Outcome.RECON_ABANDONED: N_("words", "视为放弃（逾期未补正）"),
    codes.Outcome.RECON_REDIRECTED: N_("words", "告知转送其他机关"),
    codes.Outcome.RECON_SETTLED_EARLY: N_("words", "受理前化解"),
    codes.Outcome.PROC_NOT_ACCEPTED: N_("words", "检察不予受理"),
    codes.Outcome.PROC_NOT_SUPPORTED: N_("words", "不支持监督申请"),
    codes.Outcome.PROC_SUGGESTION: N_("words", "提出检察建议"),
    codes.Outcome.PROC_RETRIAL_SUGGESTION: N_("words", "再审检察建议"),
    codes.Outcome.PROC_PROTEST_REQUESTED: N_("words", "提请抗诉"),
    codes.Outcome.PROC_PROTESTED: N_("words", "提出抗诉"),
    codes.Outcome.PROC_TERMINATED: N_("words", "终结审查"),
    codes.Outcome.PROC_FOLLOW_UP: N_("words", "跟进监督"),
}

_RESULTS = {
    codes.Result.WON: N_("words", "胜诉"),
    codes.Result.LOST: N_("words", "败诉"),
    codes.Result.PARTLY_LOST: N_("words", "部分败诉"),
    codes.Result.NOT_CORRECTED: N_("words", "未纠错"),
    codes.Result.CORRECTED: N_("words", "纠错"),
    codes.Result.NOT_COUNTED: N_("words", "不计"),
}

_RESULT_REASONS = {
    codes.ResultReason.EVIDENCE: N_("words", "主要证据不足"),
    codes.ResultReason.WRONG_BASIS: N_("words", "适用依据错误"),
    codes.ResultReason.PROCEDURE: N_("words", "违反法定程序"),
    codes.ResultReason.EXCEEDED_POWER: N_("words", "超越职权"),
    codes.ResultReason.ABUSED_POWER: N_("words", "滥用职权"),
    codes.ResultReason.CLEARLY_IMPROPER: N_("words", "明显不当"),
    codes.ResultReason.OMISSION: N_("words", "不履行法定职责"),
    codes.ResultReason.MINOR_PROCEDURE: N_("words", "程序轻微违法"),
    codes.ResultReason.EVIDENCE_LATE: N_("words", "未按期举证"),
    codes.ResultReason.OTHER: N_("words", "其他"),
}

_HEARINGS = {
    codes.HearingKind.TRIAL: N_("words", "开庭（含线上）"),
    codes.HearingKind.HEARING: N_("words", "听证"),
    codes.HearingKind.INQUIRY: N_("words", "询问"),
    codes.HearingKind.EVIDENCE_EXCHANGE: N_("words", "证据交换"),
    codes.HearingKind.PRE_TRIAL: N_("words", "庭前会议"),
    codes.HearingKind.MEDIATION: N_("words", "调解"),
}

_ATTENDANCE = {
    codes.Attendance.ATTENDED: N_("words", "已出庭"),
    codes.Attendance.ABSENT: N_("words", "未出庭"),
    codes.Attendance.NOT_HEARD: N_("words", "未开庭"),
}

_ABSENCES = {
    codes.AbsenceReason.FORCE_MAJEURE: N_("words", "不可抗力"),
    codes.AbsenceReason.ACCIDENT: N_("words", "意外事件"),
    codes.AbsenceReason.DUTY_ELSEWHERE: N_("words", "需要履行他人不能代替的公务"),
    codes.AbsenceReason.OTHER_GOOD_REASON: N_("words", "其他正当事由"),
    codes.AbsenceReason.NO_GOOD_REASON: N_("words", "无正当理由"),
}

_AGENCY_LEVELS = {
    codes.AgencyLevel.GOVERNMENT: N_("words", "政府"),
    codes.AgencyLevel.DEPARTMENT: N_("words", "部门"),
    codes.AgencyLevel.TOWNSHIP: N_("words", "街镇"),
    codes.AgencyLevel.UPPER: N_("words", "上级机关"),
    codes.AgencyLevel.OTHER: N_("words", "其他"),
}

_FORUMS = {
    codes.ForumKind.COURT: N_("words", "法院"),
    codes.ForumKind.ORGAN: N_("words", "复议机关"),
    codes.ForumKind.PROCURATORATE: N_("words", "检察院"),
}

_POSTS = {
    codes.PostKind.CHIEF: N_("words", "正职"),
    codes.PostKind.DEPUTY: N_("words", "副职"),
    codes.PostKind.IN_CHARGE: N_("words", "分管负责人"),
    codes.PostKind.STAFF: N_("words", "工作人员"),
}

_CLAIMANTS = {
    codes.ClaimantKind.PERSON: N_("words", "个人"),
    codes.ClaimantKind.ORGANISATION: N_("words", "单位"),
}

_INCOMING = {
    IncomingPaper.ANSWER_NOTICE: N_("words", "应诉通知书（起诉状副本）"),
    IncomingPaper.REPLY_NOTICE: N_("words", "答复通知书（复议申请书副本）"),
    IncomingPaper.APPEAL_COPY: N_("words", "上诉状副本"),
    IncomingPaper.SUMMONS: N_("words", "传票、开庭通知"),
    IncomingPaper.JUDGMENT: N_("words", "判决书"),
    IncomingPaper.RULING: N_("words", "裁定书"),
    IncomingPaper.RETRIAL_COPY: N_("words", "再审申请书副本"),
    IncomingPaper.MEDIATION_NOTICE: N_("words", "诉前调解通知"),
    IncomingPaper.RECON_APPLICATION: N_("words", "复议申请书（本机关为复议机关）"),
    IncomingPaper.RECON_DECISION: N_("words", "复议决定书"),
    IncomingPaper.PROCURATORATE_SUGGESTION: N_("words", "检察建议书"),
    IncomingPaper.MAKER_NOTICE: N_("words", "规范性文件答复通知书"),
    IncomingPaper.RECON_OPINION: N_("words", "行政复议意见书"),
    IncomingPaper.COMPENSATION_CLAIM: N_("words", "行政赔偿申请书"),
    IncomingPaper.OWN_ACT_SERVED: N_("words", "本机关决定送达回证"),
    IncomingPaper.JUDICIAL_SUGGESTION: N_("words", "司法建议书"),
}

_URGENCIES = {
    Urgency.OVERDUE: N_("words", "已逾期"),
    Urgency.TODAY: N_("words", "今日届满"),
    Urgency.WEEK: N_("words", "7 日内"),
    Urgency.LATER: N_("words", "以后"),
    Urgency.LAPSED: N_("words", "已过期未行使"),
    Urgency.DONE: N_("words", "已办结"),
    Urgency.LATE: N_("words", "逾期提交"),
}

_DUE_FILTERS = {
    DueFilter.OVERDUE: N_("words", "已逾期"),
    DueFilter.TODAY: N_("words", "今日届满"),
    DueFilter.WEEK: N_("words", "7 日内届满"),
    DueFilter.NONE: N_("words", "无待办期限"),
    DueFilter.FORGOTTEN: N_("words", "可能遗漏"),
}

_LAW_TEXTS = {
    LawTextKind.WORKDAYS: N_("words", "年度放假安排"),
    LawTextKind.RULES: N_("words", "规则文件"),
}

_REDATINGS = {
    RedatingKind.MOVED: N_("words", "改期"),
    RedatingKind.OPENED: N_("words", "新增"),
    RedatingKind.DROPPED: N_("words", "取消"),
    RedatingKind.SETTLED: N_("words", "日期不变"),
    RedatingKind.REJUDGED: N_("words", "重新评判"),
}

_RULE_CHANGES = {
    RuleChangeKind.NEW: N_("words", "新规则"),
    RuleChangeKind.CHANGED: N_("words", "有修改"),
    RuleChangeKind.ENDED: N_("words", "定有终止日"),
    RuleChangeKind.DROPPED: N_("words", "不再有"),
}

_CAUSES = {
    Cause.TRIGGER: N_("words", "起算日改变"),
    Cause.RULE: N_("words", "适用的规则改变"),
    Cause.LENGTHENED: N_("words", "延长期限"),
    Cause.STOPPED: N_("words", "中止或者耽误的期间改变"),
    Cause.FIXED: N_("words", "法院指定"),
    Cause.STATED: N_("words", "文书载明期限改变"),
    Cause.CAREFUL: N_("words", "稳妥日改变"),
    Cause.CALENDAR: N_("words", "放假安排改变"),
    Cause.SUBMITTED: N_("words", "提交日期更正"),
}

LABELS: dict[type[StrEnum], dict[StrEnum, str]] = {
    type(next(iter(table))): dict(table)
    for table in (
        _PROCEDURES,
        _STAGES,
        _ROLES,
        _CAPACITIES,
        _CASE_STATES,
        _AREAS,
        _ACTS,
        _SERVICE_WAYS,
        _SUBMISSION_WAYS,
        _NOT_SUBMITTED,
        _PAPERS,
        _EVENTS,
        _ACTORS,
        _CONFIDENCES,
        _TIMINGS,
        _DEFENCES,
        _DEFENCE_CHOICES,
        _VERDICTS,
        _NATURES,
        _ORIGINS,
        _DEADLINE_STATES,
        _LATE_CAUSES,
        _OUTCOMES,
        _RESULTS,
        _RESULT_REASONS,
        _HEARINGS,
        _ATTENDANCE,
        _ABSENCES,
        _AGENCY_LEVELS,
        _FORUMS,
        _POSTS,
        _CLAIMANTS,
        _INCOMING,
        _URGENCIES,
        _DUE_FILTERS,
        _LAW_TEXTS,
        _REDATINGS,
        _RULE_CHANGES,
        _CAUSES,
        *REMINDER_TABLES,
    )
}
