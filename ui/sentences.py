"""The sentences for steps of a computation, for findings in a form and for failures. No Qt."""

from __future__ import annotations

from tracker.counting import StepCode
from ui.word_tables import N_

STEPS: dict[tuple[StepCode, bool], str] = {
    (StepCode.TRIGGER, True): N_("words", "{day} 为触发日（签收、送达等），当日不计入期间"),
    (StepCode.START, True): N_("words", "{day} 起算，期间 {period}"),
    (StepCode.DAY_OFF_SKIPPED, True): N_("words", "{day} 为{name}假期，不计入工作日"),
    (StepCode.DAY_OFF_SKIPPED, False): N_("words", "{day} 为周末，不计入工作日"),
    (StepCode.MAKEUP_COUNTED, True): N_("words", "{day} 为{name}调休上班日，计入工作日"),
    (StepCode.CLAMPED, True): N_("words", "到期月没有对应日，以月末日 {day} 为准"),
    (StepCode.EXTENDED, True): N_("words", "延长 {number}（与原期间同单位，连续计算）"),
    (StepCode.SUSPENDED, True): N_(
        "words", "{day} 中止，{until} 恢复，扣除 {number} 天（恢复当日计入）"
    ),
    (StepCode.OBSTACLE, True): N_("words", "{day} 至 {until} 存在障碍，扣除 {number} 天"),
    (StepCode.UNROLLED, True): N_("words", "期间最后一日为 {day}"),
    (StepCode.DAY_OFF_ROLLED, True): N_("words", "{day} 为{name}假期，顺延"),
    (StepCode.DAY_OFF_ROLLED, False): N_("words", "{day} 为周末，顺延"),
    (StepCode.MAKEUP_LAST, True): N_("words", "{day} 虽逢周末，但为{name}调休上班日，不顺延"),
    (StepCode.UNCONFIRMED, True): N_("words", "{day} 的放假安排尚未公布，结果暂定"),
    (StepCode.NEXT_DAY, True): N_("words", "期间届满后方可办理，最早 {day}"),
    (StepCode.COURT_FIXED, True): N_("words", "法院指定 {day} 届满"),
    (StepCode.DUE, True): N_("words", "届满日：{day}"),
}

FINDINGS: dict[str, str] = {
    "required": N_("words", "必填，请补充。"),
    "not_a_date": N_("words", "看不懂这个日期。可输入 3-2、20260302 或“昨天”。"),
    "in_future": N_("words", "日期在今天（{today}）之后，请核对；未来日期不能登记。"),
    "received_on_day_off": N_(
        "words", "{day} 是休息日，请核对签收章；休息日签收的，期限同样自次日起算。"
    ),
    "long_ago": N_("words", "{day} 距今已超过五年，请核对年份。"),
    "received_before_filing": N_("words", "签收日期早于立案（受理）日期 {filed}，请核对。"),
    "read_before_arrival": N_("words", "阅知日早于送达到达日 {arrived}，请核对。"),
    "handed_on_before_receipt": N_("words", "法制机构收到日早于签收日期 {received}，请核对。"),
    "stated_before_receipt": N_("words", "文书载明的期限不晚于签收日期 {received}，请核对。"),
    "hearing_before_receipt": N_("words", "开庭时间早于签收日期 {received}，请核对。"),
    "number_malformed": N_(
        "words", "“{number}”不像法院案号，通常形如（2026）沪7101行初123号。确认无误可继续保存。"
    ),
    "unknown_forum": N_("words", "受理机关“{name}”尚未登记，保存时将询问是否新建。"),
    "unknown_agency": N_("words", "机关“{name}”尚未登记，保存时将询问是否新建。"),
    "unknown_person": N_("words", "人员“{name}”尚未登记，保存时将询问是否新建。"),
    "already_registered": N_("words", "案号已登记为 {serial}，请确认是否重复收文。"),
    "agency_twice": N_("words", "机关“{name}”出现两次，请合并为一行。"),
    "act_kind_missing": N_("words", "请选择行政行为种类。"),
}

ERRORS: dict[str, str] = {
    "unexpected": N_(
        "words", "出现意外错误，本次操作没有保存，已写入日志。请重试；仍不成功请联系维护人员。"
    ),
    "findings": N_("words", "还有内容需要更正，请看标红的栏目。"),
    "unknown_record": N_("words", "找不到这条记录，可能已被作废。请刷新后重试。"),
    "unknown_rule": N_("words", "没有名为“{rule}”的规则。相近的有：{similar}。"),
    "unknown_rule_alone": N_("words", "没有名为“{rule}”的规则，请核对规则编号。"),
    "changed_meanwhile": N_("words", "这条记录刚被其他人修改，请刷新后重新填写。"),
    "duplicate": N_("words", "已有相同的记录，没有重复保存。"),
    "statutory_set_missing": N_(
        "words", "案件没有算出应有的法定期限，未保存：{rules}。请核对案件类型、审级和签收日期。"
    ),
    "already_closed": N_("words", "该期限已登记为“{state}”，如需更改请先撤销登记。"),
    "closed_by_event": N_("words", "该期限由“{kind}”（{day}）办结；如有误，请在时间线作废该事件。"),
    "nothing_chosen": N_("words", "请至少选择一项。"),
    "agency_not_in_case": N_("words", "机关“{name}”不是该案的当事机关，请核对案号或机关名称。"),
    "not_closed": N_("words", "该期限还没有登记提交，不能撤销。"),
    "submitted_in_future": N_("words", "提交日期 {day} 在今天之后，请核对。"),
    "submitted_before_trigger": N_("words", "提交日期 {day} 早于文书签收日 {trigger}，请核对。"),
    "reason_required": N_("words", "请写明理由。"),
    "snooze_past_last_day": N_("words", "不能推迟到最后一日（{last_day}）之后，请选择更早的时间。"),
    "extension_needs_day": N_(
        "words", "请填写正当事由消除之日或法院指定的日期；事由尚未消除的，期限仍按原届满日提醒。"
    ),
    "event_in_future": N_("words", "日期 {day} 在今天之后，还没有发生的事不能登记。"),
    "party_required": N_("words", "请选择是哪一个机关收到的。"),
    "no_open_suspension": N_("words", "该案没有处于中止状态，不能登记恢复。"),
    "resume_before_suspend": N_("words", "恢复日期早于中止日期 {day}，请核对。"),
    "not_in_mediation": N_("words", "只有诉前调解的案件可以转为立案。"),
    "already_voided": N_("words", "这条记录已经作废。"),
    "already_open": N_("words", "程序已在运行，数据文件夹：{folder}。请使用已打开的窗口。"),
    "no_database": N_("words", "数据文件夹 {folder} 里还没有数据库。请先打开窗口登记第一件案件。"),
    "database_newer": N_(
        "words", "数据库由更新的版本建立，本版本无法打开。请安装新版本后再打开，数据未作任何改动。"
    ),
    "damaged": N_("words", "数据库文件已损坏，无法打开。请用 main.py restore 恢复最近的备份。"),
    "locked": N_("words", "数据库正被其他程序占用，本次没有保存。请稍后重试。"),
    "read_only": N_("words", "数据文件夹不可写，本次没有保存。请检查文件夹权限。"),
    "full": N_("words", "磁盘空间不足，本次没有保存。请清理磁盘后重试。"),
    "write_failed": N_("words", "数据库写入失败，本次没有保存。详情已写入日志。"),
    "network_folder_refused": N_(
        "words", "数据文件夹 {folder} 在网络共享上，数据库可能损坏，已拒绝打开。请改用本机文件夹。"
    ),
    "file_unreadable": N_("words", "文件 {name} 无法读取，请检查文件是否存在、是否有权限。"),
    "not_a_backup": N_("words", "{file} 不是本程序的备份文件。"),
    "restore_over_newer": N_(
        "words",
        "现有数据（{present}）比备份（{backup}）更新，未恢复。确需恢复请加 --force；现有数据会先另存备份。",
    ),
    "backup_cancelled": N_("words", "备份已取消，没有留下不完整的文件。"),
    "date_outside_calendar": N_("words", "日期超出可计算的范围（1985 年至 2110 年）。"),
    "not_a_date": N_("words", "“{text}”不是日期。请写成 2026-03-02 这样的形式。"),
    "not_a_length": N_("words", "长度必须是正整数，收到的是“{text}”。"),
    "bad_usage": N_("words", "命令有误：{detail}"),
}
