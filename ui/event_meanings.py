"""What it means to record an event: which day to enter, and what follows from it. No Qt."""

from __future__ import annotations

from tracker.codes import EventKind
from ui.word_tables import N_
from ui.words import say

_MEANINGS: dict[EventKind, str] = {
    EventKind.SERVED: N_("words", "签收文书会起算期限。以收发室签收章的日期为准。"),
    EventKind.JUDGMENT_SERVED: N_("words", "自收到判决书起算上诉期限。"),
    EventKind.RULING_SERVED: N_("words", "自收到裁定书起算上诉（复议）期限。"),
    EventKind.MAKER_NOTIFIED: N_("words", "制定机关收到书面通知之日，起算书面答复期限。"),
    EventKind.OPINION_RECEIVED: N_("words", "自收到行政复议意见书起算报告办理情况的期限。"),
    EventKind.PAYMENT_REQUESTED: N_("words", "自收到支付申请起算向财政部门申请支付的期限。"),
    EventKind.TERM_FIXED: N_(
        "words",
        "法院指定或文书载明的期限：选择是哪一项，填写届满日。指定的日期不随计算变动，"
        "也不因休息日顺延。",
    ),
    EventKind.EXTENSION_REQUESTED: N_(
        "words", "仅为申请：法院准许之前，原届满日照常有效，提醒照常进行。"
    ),
    EventKind.EXTENSION_GRANTED: N_(
        "words",
        "只延长举证期限，答辩期限不变。填写正当事由消除之日（自该日起 15 日）"
        "或法院指定的日期，两者都填的以较早的为准。",
    ),
    EventKind.EXTENSION_REFUSED: N_("words", "不准延期：申请到此结束，原届满日不变。"),
    EventKind.ORGAN_EXTENDED: N_(
        "words",
        "复议普通程序情况复杂的，经行政复议机构负责人批准可延长不超过 30 日，"
        "与原期限连续计算，并书面告知当事人；简易程序不能延长。",
    ),
    EventKind.SUSPENDED: N_("words", "审理中止，复议决定期限停止计算；答辩、举证期限不因此停止。"),
    EventKind.RESUMED: N_("words", "审理恢复，扣除中止的天数继续计算。"),
    EventKind.OBSTACLE: N_(
        "words",
        "不可抗力或其他正当理由。对方受阻的，其申请（起诉）期限扣除该段时间；"
        "本机关受阻的，应在障碍消除后十日内申请顺延，由法院决定，期限不自动变动。",
    ),
    EventKind.ACCEPTED: N_("words", "受理之日起算发送副本和作出复议决定的期限。"),
    EventKind.SUPPLEMENT_NOTICED: N_(
        "words", "申请人收到补正通知之日；审查期限到此结束，起算申请人补正期限。"
    ),
    EventKind.SUPPLEMENTED: N_("words", "收到补正材料之日，重新起算审查期限。"),
    EventKind.COPY_SENT: N_("words", "向被申请人发送申请书副本之日。"),
    EventKind.CONVERTED: N_("words", "简易程序转为普通程序。"),
    EventKind.HEARING_MOVED: N_(
        "words",
        "法院改了开庭时间或地点，或者原来登记有误。随开庭日计算的期限和提醒都按新的时间重新安排，"
        "原来的提醒作废。",
    ),
    EventKind.HEARING_CANCELLED: N_(
        "words",
        "开庭取消或延期、时间另行通知。这场开庭的提醒和随它计算的期限随之结束；"
        "收到新的传票后用“收文登记”登记。",
    ),
    EventKind.NORMDOC_RAISED: N_(
        "words", "申请人提出附带审查，或复议机关发现规范性文件问题之日，起算处理期限。"
    ),
    EventKind.COMPENSATION_DECIDED: N_("words", "作出赔偿（不予赔偿）决定之日，起算送达期限。"),
    EventKind.DEMANDED: N_("words", "催告书送达当事人之日，起算可以申请强制执行的最早日期。"),
    EventKind.APPEAL_FILED: N_(
        "words", "提起上诉之日。二审请用“建立后续案件”另立一案，两案相互关联。"
    ),
    EventKind.RETRIAL_APPLIED: N_(
        "words", "申请再审之日。再审审查请用“建立后续案件”另立一案，两案相互关联。"
    ),
    EventKind.ACT_MADE: N_("words", "作出被诉（被复议）行政行为之日，用于核对最长起诉、申请期限。"),
    EventKind.KNOWN: N_(
        "words", "对方知道行政行为、收到决定书之日，用于核对起诉、申请期限，非诉执行由此起算。"
    ),
    EventKind.APPLIED: N_("words", "对方申请行政复议之日（邮寄的以邮戳日为准）。"),
    EventKind.RECON_DECISION_SERVED: N_(
        "words", "对方收到复议决定书之日：起诉期限为十五日，申请强制执行的期限随之重新计算。"
    ),
    EventKind.REDO_ORDERED: N_(
        "words",
        "收到责令重新作出行政行为的复议决定之日，起算重作期限；决定书写明期限的，另记确定期限。",
    ),
    EventKind.SUED: N_("words", "对方提起诉讼之日（邮寄的以邮戳日为准）。"),
    EventKind.DECIDED: N_("words", "填写裁判、决定的落款日期。尚未到期的义务随之结束。"),
    EventKind.EFFECTIVE: N_("words", "裁判生效日由经办人确认；履行、申请再审等期限由此起算。"),
    EventKind.REMANDED: N_(
        "words", "裁定发回重审之日，本案到此结束。重审请用“建立后续案件”另立一案。"
    ),
    EventKind.TRANSFERRED: N_(
        "words",
        "移送其他法院（机关）之日。已经起算的答辩、举证期限不因移送停止；"
        "移送后请用“建立后续案件”另立一案。",
    ),
    EventKind.ARCHIVED: N_("words", "归档后不再提醒，案件仍可查阅。"),
}


def meaning(kind: EventKind) -> str:
    """What an officer should know before recording it; empty where the name says everything."""
    return say(_MEANINGS[kind]) if kind in _MEANINGS else ""
