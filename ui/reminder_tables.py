"""The Chinese words of the codes of reminding; `ui.word_tables` puts them with all the others."""

from __future__ import annotations

from tracker.books.policy_book import PlannedChange
from tracker.day_sheets import DaySheetKind
from tracker.gaps import GapKind
from tracker.internal_steps import InternalStep
from tracker.nudges import NudgeRole
from tracker.policy import PolicyKind
from tracker.reminders import DeliveryFailure, Level, OccurrenceState
from ui.translator import N_

_LEVELS = {
    Level.REGISTERED: N_("words", "登记当日"),
    Level.WORKDAYS_15: N_("words", "届满前 15 个工作日"),
    Level.WORKDAYS_10: N_("words", "届满前 10 个工作日"),
    Level.WORKDAYS_7: N_("words", "届满前 7 个工作日"),
    Level.WORKDAYS_5: N_("words", "届满前 5 个工作日"),
    Level.WORKDAYS_3: N_("words", "届满前 3 个工作日"),
    Level.WORKDAYS_2: N_("words", "届满前 2 个工作日"),
    Level.WORKDAYS_1: N_("words", "届满前 1 个工作日"),
    Level.LAST_DAY_MORNING: N_("words", "届满日上午"),
    Level.LAST_DAY_AFTERNOON: N_("words", "届满日下午"),
    Level.HOURS_4: N_("words", "届满日下班前 4 小时"),
    Level.HOURS_2: N_("words", "届满日下班前 2 小时"),
    Level.HOURS_1: N_("words", "届满日下班前 1 小时"),
    Level.OVERDUE: N_("words", "逾期每日提醒"),
    Level.HEARING_WORKDAYS_5: N_("words", "开庭前 5 个工作日"),
    Level.HEARING_WORKDAYS_3: N_("words", "开庭前 3 个工作日"),
    Level.HEARING_WORKDAYS_2: N_("words", "开庭前 2 个工作日"),
    Level.HEARING_WORKDAYS_1: N_("words", "开庭前 1 个工作日"),
    Level.HEARING_HOURS_4: N_("words", "开庭前 4 小时"),
    Level.HEARING_HOURS_2: N_("words", "开庭前 2 小时"),
    Level.HEARING_HOURS_1: N_("words", "开庭前 1 小时"),
}

_OCCURRENCES = {
    OccurrenceState.PLANNED: N_("words", "待提醒"),
    OccurrenceState.SHOWN: N_("words", "已弹出"),
    OccurrenceState.SEEN: N_("words", "已看到"),
    OccurrenceState.ESCALATED: N_("words", "逾时未确认，已转催办"),
    OccurrenceState.ACKNOWLEDGED: N_("words", "已确认"),
    OccurrenceState.SUPERSEDED: N_("words", "已由新的提醒取代"),
    OccurrenceState.CANCELLED: N_("words", "已取消"),
}

_DELIVERY_FAILURES = {
    DeliveryFailure.NO_TRAY: N_("words", "没有系统托盘"),
    DeliveryFailure.NO_PROGRAM: N_("words", "没有安装 notify-send"),
    DeliveryFailure.NO_SERVICE: N_("words", "没有通知服务"),
    DeliveryFailure.NO_ANSWER: N_("words", "10 秒内没有回应"),
    DeliveryFailure.HANGING: N_("words", "前一条弹窗还没有回应"),
    DeliveryFailure.OTHER: N_("words", "发送失败"),
}

_POLICY_KINDS = {
    PolicyKind.DUTY: N_("words", "法定义务与法院指定期限"),
    PolicyKind.ORGAN_DECISION: N_("words", "复议机关作出决定"),
    PolicyKind.SUGGESTION_REPLY: N_("words", "答复司法建议、检察建议"),
    PolicyKind.APPEAL: N_("words", "上诉"),
    PolicyKind.RIGHT: N_("words", "其他需要决定是否行使的权利"),
    PolicyKind.HEARING: N_("words", "开庭、听证"),
    PolicyKind.INTERNAL: N_("words", "内部节点"),
}

_PLANNED_CHANGES = {
    PlannedChange.KEPT: N_("words", "不变"),
    PlannedChange.ADDED: N_("words", "新增"),
    PlannedChange.DROPPED: N_("words", "取消"),
}

_GAPS = {
    GapKind.OFF: N_("words", "程序未运行"),
    GapKind.CLOCK_FORWARD: N_("words", "电脑时钟被拨快"),
    GapKind.CLOCK_BACK: N_("words", "电脑时钟被拨慢"),
}

_DAY_SHEETS = {
    DaySheetKind.MORNING: N_("words", "每日摘要"),
    DaySheetKind.EVENING: N_("words", "下班核对"),
}

_NUDGE_ROLES = {
    NudgeRole.DEPUTY: N_("words", "代理人"),
    NudgeRole.LEADER: N_("words", "负责人"),
}

_INTERNAL_STEPS = {
    InternalStep.TRANSFER: N_("words", "转法制机构"),
    InternalStep.ASSIGN: N_("words", "确定承办人"),
    InternalStep.MATERIALS: N_("words", "材料收齐"),
    InternalStep.DRAFT: N_("words", "完成初稿"),
    InternalStep.REVIEW: N_("words", "法制审核"),
    InternalStep.SEAL: N_("words", "签批用印"),
    InternalStep.FILE: N_("words", "提交并留证"),
}

REMINDER_TABLES = (
    _LEVELS,
    _OCCURRENCES,
    _DELIVERY_FAILURES,
    _POLICY_KINDS,
    _PLANNED_CHANGES,
    _GAPS,
    _DAY_SHEETS,
    _NUDGE_ROLES,
    _INTERNAL_STEPS,
)
