"""The sentences for steps of a computation, for findings in a form and for failures. No Qt."""

from __future__ import annotations

from tracker.counting import StepCode
from tracker.errors import CalendarError, RuleError, TrackerError
from ui.word_tables import N_

STEPS: dict[tuple[StepCode, bool], str] = {
    (StepCode.TRIGGER, True): N_("words", "{day} 为触发日（签收、送达等），当日不计入期间"),
    (StepCode.START, True): N_("words", "{day} 起算，期间 {period}"),
    (StepCode.DAY_OFF_SKIPPED, True): N_("words", "{day} 为{name}假期，不计入工作日"),
    (StepCode.DAY_OFF_SKIPPED, False): N_("words", "{day} 为周末，不计入工作日"),
    (StepCode.MAKEUP_COUNTED, True): N_("words", "{day} 为{name}调休上班日，计入工作日"),
    (StepCode.CLAMPED, True): N_("words", "到期月没有对应日，以月末日 {day} 为准"),
    (StepCode.EXTENDED, True): N_("words", "延长 {number}，与原期间连续计算"),
    (StepCode.SUSPENDED, True): N_(
        "words", "{day} 中止，{until} 恢复，扣除 {number}（恢复当日计入）"
    ),
    (StepCode.SUSPENDED, False): N_(
        "words", "{day} 中止，{until} 恢复，没有占用期间内的日子，不扣除"
    ),
    (StepCode.OBSTACLE, True): N_("words", "{day} 至 {until} 存在障碍，扣除 {number}"),
    (StepCode.OBSTACLE, False): N_(
        "words", "{day} 至 {until} 存在障碍，没有占用期间内的日子，不扣除"
    ),
    (StepCode.UNROLLED, True): N_("words", "期间最后一日为 {day}"),
    (StepCode.DAY_OFF_ROLLED, True): N_("words", "{day} 为{name}假期，顺延"),
    (StepCode.DAY_OFF_ROLLED, False): N_("words", "{day} 为周末，顺延"),
    (StepCode.MAKEUP_LAST, True): N_("words", "{day} 虽逢周末，但为{name}调休上班日，不顺延"),
    (StepCode.UNCONFIRMED, True): N_("words", "{day} 至 {until} 的放假安排尚未公布，结果暂定"),
    (StepCode.UNCONFIRMED, False): N_("words", "{day} 的放假安排尚未公布，结果暂定"),
    (StepCode.NEXT_DAY, True): N_("words", "期间届满后方可办理，最早 {day}"),
    (StepCode.COURT_FIXED, True): N_("words", "法院指定 {day} 届满"),
    (StepCode.BEFORE_DAY, True): N_("words", "应当在 {day} 届满之前完成"),
    (StepCode.PUBLIC_NOTICE, True): N_(
        "words", "{day} 发布公告，经过 {number} 日，{until} 视为送达"
    ),
    (StepCode.DUE, True): N_("words", "届满日：{day}"),
}
"""A step in words; False is without a holiday's name, for one day, or of no effect."""

FINDINGS: dict[str, str] = {
    "required": N_("words", "必填，请补充。"),
    "in_future": N_("words", "日期在今天（{today}）之后，请核对；未来日期不能登记。"),
    "received_on_day_off": N_(
        "words", "{day} 是休息日，请核对签收章；休息日签收的，期限同样自次日起算。"
    ),
    "long_ago": N_("words", "{day} 距今已超过五年，请核对年份。"),
    "received_before_filing": N_("words", "签收日期早于立案（受理）日期 {filed}，请核对。"),
    "read_before_arrival": N_("words", "阅知日早于送达到达日 {arrived}，请核对。"),
    "handed_on_before_receipt": N_("words", "法制机构收到日早于签收日期 {received}，请核对。"),
    "stated_before_receipt": N_("words", "文书载明的期限不晚于签收日期 {received}，请核对。"),
    "moved_or_another": N_(
        "words", "本案还有尚未开的庭：请选明这份传票是把它改期，还是通知另一场开庭。"
    ),
    "hearing_before_receipt": N_("words", "开庭时间早于签收日期 {received}，请核对。"),
    "number_malformed": N_(
        "words", "“{number}”不像法院案号，通常形如（2026）沪7101行初123号。确认无误可继续保存。"
    ),
    "accepted_before_receipt": N_(
        "words", "受理日期 {accepted} 早于收到申请书的日期，请核对两个日期。"
    ),
    "decided_after_receipt": N_("words", "作出日期晚于签收日期 {received}，请核对。"),
    "stage_of_acceptance": N_("words", "已填写受理日期 {accepted}，请选择复议普通程序或简易程序。"),
    "acceptance_day_missing": N_(
        "words", "已选择审理程序，请填写受理日期；尚未受理的，请选择审查补正。"
    ),
    "agency_twice": N_("words", "机关“{name}”出现两次，请合并为一行。"),
    "unknown_forum": N_("words", "受理机关“{name}”尚未登记，保存时将询问是否新建。"),
    "unknown_agency": N_("words", "机关“{name}”尚未登记，保存时将询问是否新建。"),
    "unknown_person": N_("words", "人员“{name}”尚未登记，保存时将询问是否新建。"),
}

ERRORS: dict[str, str] = {
    "unexpected": N_(
        "words", "出现意外错误，本次操作没有保存，已写入日志。请重试；仍不成功请联系维护人员。"
    ),
    "findings": N_("words", "还有内容需要更正，请看标红的栏目。"),
    "required": N_("words", "机关、法院的名称不能为空，请补充。"),
    "record": N_("words", "找不到这条记录，可能已被作废。请刷新后重试。"),
    "unknown_rule": N_("words", "没有名为“{rule}”的规则。相近的有：{similar}。"),
    "unknown_rule_alone": N_("words", "没有名为“{rule}”的规则，请核对规则编号。"),
    "unknown_basis": N_("words", "不能以“{basis}”作为案件依据的法律，可选：{similar}。"),
    "changed": N_("words", "这条记录刚被其他人修改，本次没有保存。请刷新后重新填写。"),
    "duplicate": N_("words", "已有相同的记录，没有重复保存。请刷新后查看已有的一条。"),
    "missing_reference": N_(
        "words", "所引用的案件、机关或人员已不存在，本次没有保存。请刷新后重新选择。"
    ),
    "statutory_set_missing": N_(
        "words", "案件没有算出应有的法定期限，未保存：{rules}。请核对案件类型、审级和签收日期。"
    ),
    "already_closed": N_("words", "该期限已登记为“{state}”，如需更改请先撤销登记。"),
    "closed_by_event": N_("words", "该期限由“{kind}”（{day}）办结；如有误，请在时间线作废该事件。"),
    "nothing_chosen": N_("words", "请至少选择一项。"),
    "agency_in_case": N_("words", "机关“{name}”已经是该案的当事机关，没有重复追加。"),
    "name_not_agreed": N_("words", "“{name}”尚未登记，请确认新建后再保存。"),
    "agency_not_in_case": N_("words", "机关“{name}”不是该案的当事机关，请核对案号或机关名称。"),
    "not_closed": N_("words", "该期限还没有登记提交，不能撤销。"),
    "submitted_in_future": N_("words", "提交日期 {day} 在今天之后，请核对。"),
    "submitted_before_trigger": N_("words", "提交日期 {day} 早于文书签收日 {trigger}，请核对。"),
    "reason_required": N_("words", "请写明理由。"),
    "keep_reason_required": N_("words", "有期限保留原届满日，请写明保留的理由。"),
    "only_by_organ": N_(
        "words",
        "复议决定合法性的证据只能由复议机关提交，不能由共同被告代为提交"
        "（行诉解释第一百三十五条）。",
    ),
    "snooze_too_late": N_("words", "只能推迟到 {limit} 以前，请选择更早的时间。"),
    "office_hours_reversed": N_("words", "上班时间应当早于下班时间。"),
    "quiet_time_empty": N_(
        "words", "安静时段的起止时间相同，请更正；不需要安静时段的，请取消勾选。"
    ),
    "last_day_silent": N_("words", "“{kind}”必须保留届满日上午的提醒，不能关闭。"),
    "level_of_another_kind": N_("words", "“{kind}”不能使用所选的提醒时点。"),
    "hours_out_of_order": N_("words", "“{kind}”的下午提醒应当晚于上午提醒。"),
    "count_out_of_range": N_(
        "words", "“{kind}”的重复间隔应在 0 至 480 分钟之间，催办时限应在 0 至 80 个工作小时之间。"
    ),
    "absence_reversed": N_("words", "请假的最后一日（{last}）早于第一日（{first}），请更正。"),
    "absence_over": N_("words", "请假的最后一日（{last}）早于今天，请核对日期。"),
    "absence_twice": N_(
        "words", "该人员已登记请假（{first} 至 {last}），日期有重叠。请更正日期，或先销假再登记。"
    ),
    "deputy_is_absent_person": N_("words", "代办人不能是请假的本人，请另选一人。"),
    "nothing_said": N_("words", "催办文字是空的，没有记录。"),
    "signature_missing": N_("words", "请填写核对人的姓名，再签名。"),
    "check_unfinished": N_(
        "words", "还有 {open} 项没有办理、{unverified} 项没有核对是否确实发出，没有签名。"
    ),
    "extension_needs_day": N_(
        "words", "请填写正当事由消除之日或法院指定的日期；事由尚未消除的，期限仍按原届满日提醒。"
    ),
    "no_receipt_before": N_(
        "words", "{day} 之前该机关还没有应提供证据的期限，不能登记延期。请核对日期和机关。"
    ),
    "cause_before_receipt": N_(
        "words", "正当事由消除之日 {day} 早于文书签收日 {received}，请核对。"
    ),
    "extension_shortens": N_(
        "words", "法院指定的 {day} 早于原届满日 {last_day}，延期不能缩短期限，请核对。"
    ),
    "nothing_to_extend": N_("words", "该案还没有作出复议决定的期限，不能登记延长。请先登记受理。"),
    "simple_is_not_extended": N_(
        "words",
        "简易程序的三十日不能延长（行政复议法第六十二条第二款）。确需延长的，请先转为普通程序。",
    ),
    "extended_already": N_("words", "复议期限已经延长过一次，不能再次延长。"),
    "extension_too_long": N_("words", "请填写延长的日数，最多 {most} 日。"),
    "extended_too_late": N_(
        "words", "{day} 时复议期限已于 {last_day} 届满，届满后不能再延长。请核对日期。"
    ),
    "term_needs_rule": N_("words", "请选择法院或者文书确定的是哪一项期限。"),
    "term_needs_day": N_("words", "请填写法院或者文书确定的日期。"),
    "term_before_receipt": N_("words", "{day} 早于期限起算的 {received}，请核对。"),
    "hearing_required": N_("words", "请选择是哪一场开庭。"),
    "hearing_time_required": N_("words", "请填写新的开庭时间。"),
    "hearing_is_cancelled": N_(
        "words", "这场开庭已经取消。收到新的传票后，请用“收文登记”登记新的开庭。"
    ),
    "hearing_told_later": N_(
        "words",
        "这场开庭在 {last} 已有更新的通知，{day} 的通知不能再改动它。请核对日期，"
        "或者先作废时间线中较晚的一条。",
    ),
    "heard_before_summons": N_("words", "开庭日 {day} 早于收到传票的 {received}，请核对。"),
    "effective_before_decision": N_(
        "words", "生效日 {day} 早于裁判（决定）日期 {decided}，请核对。"
    ),
    "no_application_before": N_(
        "words", "{day} 之前没有收到复议申请的记录，不能登记补正通知。请先登记收到申请。"
    ),
    "no_supplement_notice": N_(
        "words", "{day} 之前没有补正通知的记录，不能登记收到补正材料。请先登记补正通知。"
    ),
    "already_suspended": N_(
        "words", "该案自 {day} 已登记中止或恢复，不能在此之前或恢复之前再登记中止。请核对时间线。"
    ),
    "stage_required": N_("words", "请选择受理后适用复议普通程序还是简易程序。"),
    "open_before_archive": N_(
        "words", "还有 {count} 项期限已过届满日而没有办结，不能归档。请先登记提交或说明无需提交。"
    ),
    "event_in_future": N_("words", "日期 {day} 在今天之后，还没有发生的事不能登记。"),
    "party_required": N_("words", "请选择是哪一个机关收到的。"),
    "no_open_suspension": N_("words", "该案没有处于中止状态，不能登记恢复。"),
    "resume_before_suspend": N_("words", "恢复日期早于中止日期 {day}，请核对。"),
    "not_in_mediation": N_("words", "只有诉前调解的案件可以转为立案。"),
    "nothing_corrected": N_("words", "没有任何更正，请修改后再保存。"),
    "already_voided": N_("words", "这条记录已经作废。"),
    "already_open": N_("words", "程序已在运行，数据文件夹：{folder}。请使用已打开的窗口。"),
    "not_a_folder": N_("words", "{folder} 是文件，不是数据文件夹。请另选一个文件夹。"),
    "no_database": N_("words", "数据文件夹 {folder} 里还没有数据库。请先打开窗口登记第一件案件。"),
    "database_newer": N_(
        "words", "数据库由更新的版本建立，本版本无法打开。请安装新版本后再打开，数据未作任何改动。"
    ),
    "not_ours": N_(
        "words", "{file} 是其他程序的数据库，无法打开。请核对数据文件夹，该文件未作任何改动。"
    ),
    "in_use": N_("words", "{file} 正被其他程序打开，本次没有改动。请关闭其他窗口后重试。"),
    "damaged": N_("words", "数据库文件已损坏，无法打开。请用 main.py restore 恢复最近的备份。"),
    "locked": N_("words", "数据库正被其他程序占用，本次没有保存。请稍后重试。"),
    "read_only": N_("words", "数据文件夹不可写，本次没有保存。请检查文件夹权限。"),
    "full": N_("words", "磁盘空间不足，本次没有保存。请清理磁盘后重试。"),
    "write_failed": N_("words", "数据库写入失败，本次没有保存。详情已写入日志。"),
    "network_folder_refused": N_(
        "words", "数据文件夹 {folder} 在网络共享上，数据库可能损坏，已拒绝打开。请改用本机文件夹。"
    ),
    "file_unreadable": N_("words", "文件 {name} 无法读取，请检查文件是否存在、是否有权限。"),
    "file_unusable": N_("words", "{name} 无法读写，本次没有完成。请检查路径是否存在、是否有权限。"),
    "file_in_the_way": N_("words", "{file} 不是备份文件，没有覆盖。请换一个文件名或文件夹。"),
    "folder_gone": N_(
        "words", "文件夹 {folder} 不存在或者没有连接，没有写入。请插好移动硬盘，或者另选文件夹。"
    ),
    "not_our_file": N_(
        "words", "{file} 不是本程序生成的文件，没有覆盖。请把它移到别处，或者另选文件夹。"
    ),
    "no_backup": N_("words", "还没有任何备份。请在“设置”中点“立即备份”。"),
    "backup_outdated": N_(
        "words", "最近的备份 {file} 之后 {days} 天内的改动没有备份。请在“设置”中点“立即备份”。"
    ),
    "backup_incomplete": N_(
        "words", "备份 {file} 缺少 {missing} 条先前的记录，不能使用。请在“设置”中点“立即备份”。"
    ),
    "not_a_backup": N_("words", "{file} 不是本程序的备份文件，请另选一个。"),
    "backup_damaged": N_("words", "备份文件 {file} 已损坏，没有使用。请换用另一份备份。"),
    "restore_over_newer": N_(
        "words",
        "现有数据（{present}）比备份（{backup}）更新，未恢复。"
        "确需恢复请加 --force；现有数据会先另存备份。",
    ),
    "no_such_case": N_("words", "没有案号或内部编号为“{number}”的案件，请核对。"),
    "several_cases": N_("words", "有多个案件的案号是“{number}”，请改用内部编号。"),
    "period_reversed": N_("words", "结束日期 {last} 早于开始日期 {first}，请核对。"),
    "file_exists": N_("words", "{file} 已经存在，没有覆盖。请换一个文件名。"),
    "date_outside_calendar": N_(
        "words", "日期超出可计算的范围（1985 年至 2110 年），请核对日期和期间长度。"
    ),
    "notice_too_long": N_(
        "words", "粘贴的文字超过 {most} 字，不像放假通知。请只粘贴通知的正文，从标题到落款日期。"
    ),
    "nothing_read": N_("words", "没有读出任何放假日期，没有可以载入的内容。请粘贴通知全文。"),
    "amends_unknown_year": N_(
        "words", "这份通知调整 {year} 年的放假安排，而 {year} 年还没有载入。请先载入该年度的通知。"
    ),
    "amends_another_year": N_(
        "words", "这份通知调整的是 {year} 年的放假安排，不是 {other} 年的。请核对年份。"
    ),
    "notice_already_there": N_("words", "《{title}》已经载入，没有重复载入。"),
    "not_a_date": N_("words", "“{text}”不是日期。请写成 2026-03-02 这样的形式。"),
    "nothing_to_try": N_("words", "请选择规则，或者填写期间的长度。"),
    "resumed_before_suspended": N_(
        "words", "中止自 {start} 起，恢复之日 {resume} 应当在中止之日以后，请核对。"
    ),
    "obstacle_ends_before_it_begins": N_(
        "words", "障碍自 {start} 起，消除之日 {end} 不能早于开始之日，请核对。"
    ),
    "counted_back_does_not_run": N_(
        "words", "倒推的期间不受送达方式、延长、中止和障碍影响，请去掉这些内容。"
    ),
    "extended_by_its_id": N_(
        "words", "规则“{rule}”已包含法定延长，不能再加延长；如延长的长度不同，请改用“{base}”。"
    ),
    "text_missing": N_(
        "words",
        "自 {since} 起施行的《{law}》文本尚未载入，不能据以计算。请先在“规则与日历”中载入该文本。",
    ),
    "term_without_number": N_(
        "words",
        "“{rule}”没有固定的天数（{term}），不能试算。请按文书或法院指定的日期在案件中填写。",
    ),
    "law_texts_unread": N_(
        "words", "{file} 中载入的规则和放假安排没能读取，以下只按程序自带的规则和日历计算，请核对。"
    ),
    "law_text_known": N_("words", "“{name}”与现行的内容相同，无需再次载入。"),
    "law_file_too_large": N_(
        "words", "文件 {name} 过大，不像规则或放假安排，没有读取。请核对所选的文件。"
    ),
    "law_file_not_text": N_(
        "words", "文件 {name} 不是文本文件，没有读取。Word、PDF 格式的通知请复制全文后粘贴。"
    ),
    "bad_usage": N_("words", "命令有误：{detail}。用 --help 查看说明。"),
}

REFUSED: dict[type[TrackerError], str] = {
    RuleError: N_("words", "规则没有载入。请改正该文件，或重新安装程序。"),
    CalendarError: N_("words", "放假安排没有载入。请改正该文件，或重新安装程序。"),
}
"""What follows when a file of the law or of the calendar is refused, and what to do."""

FAULTS: dict[str, str] = {
    "no_rule_files": N_("words", "文件夹 {file} 里没有规则文件（*.toml）。"),
    "no_year_files": N_("words", "文件夹 {file} 里没有年度放假安排（如 2026.toml）。"),
    "no_years": N_("words", "没有任何一年的放假安排。"),
    "year_twice": N_("words", "{value} 年的放假安排出现两次。"),
    "not_utf8": N_("words", "{place}不是 UTF-8 编码。"),
    "not_toml": N_("words", "{place}不符合 TOML 格式（{value}）。"),
    "text_too_long": N_("words", "{place}有 {value} 字，过长，不像规则或放假安排，没有读取。"),
    "not_a_law_code": N_(
        "words", "{place}为“{value}”；法律代码应为小写英文字母和数字，如 apl、reg26。"
    ),
    "text_changed": N_("words", "{place}与载入时的内容不符，可能已损坏。"),
    "duty_lost": N_("words", "{place}缺少案件必有的法定期限（{value}），载入后会漏算，不能使用。"),
    "shipped_is_newer": N_("words", "{place}早于程序自带的该年度最新通知（{value}），无需载入。"),
    "year_between_missing": N_("words", "{place}与已载入的年度不相连，请先载入 {value} 年。"),
    "missing": N_("words", "{place}缺少内容。"),
    "wrong_type": N_("words", "{place}的内容类型不对：{value}。"),
    "empty": N_("words", "{place}不能为空。"),
    "unknown_key": N_("words", "{place}是不认识的栏目，可能拼写有误。"),
    "unknown_code": N_("words", "{place}的取值“{value}”不认识。"),
    "code_twice": N_("words", "{place}的取值“{value}”重复。"),
    "rule_twice": N_("words", "{place}与另一条规则的编号重复。"),
    "version_twice": N_("words", "{place}与另一个版本的编号“{value}”重复。"),
    "law_not_of_file": N_("words", "{place}写的是“{value}”，与文件名所指的法律不一致。"),
    "unknown_law": N_("words", "{place}引用的法律“{value}”没有对应的规则文件。"),
    "versions_overlap": N_("words", "{place}（{value}）与前一版本的施行期间重叠。"),
    "ends_before_it_begins": N_("words", "{place}（{value}）早于施行之日。"),
    "outside_its_law": N_("words", "{place}（{value}）超出该法律的施行期间。"),
    "outside_its_version": N_("words", "{place}（{value}）不在该版本的施行期间内。"),
    "length_below_one": N_("words", "{place}为 {value}，期间长度至少为 1。"),
    "next_day_of_a_period_counted_back": N_(
        "words", "{place}只能用于向后计算的期间，不能用于倒推的期间。"
    ),
    "alias_taken": N_("words", "{place}“{value}”已是另一条规则的编号或别名。"),
    "unknown_anchor": N_("words", "{place}所指的规则“{value}”不存在。"),
    "hangs_in_a_circle": N_("words", "{place}指向“{value}”，规则之间首尾相接，无法起算。"),
    "period_of_a_missing_text": N_("words", "{place}写有期间，而该版本标明文本缺失。"),
    "examples_without_period": N_("words", "{place}写有算例，而该版本没有可计算的期间。"),
    "wrong_example": N_("words", "{place}写的是 {value}，实际算得 {computed}。"),
    "year_not_of_file": N_("words", "{place}为 {value}，与文件名的年份不一致。"),
    "year_out_of_range": N_("words", "{place}为 {value}，不是可用的年份。"),
    "not_an_address": N_("words", "{place}“{value}”不是网址。"),
    "date_outside_year": N_("words", "{place}中的 {value} 不属于该年度的放假安排。"),
    "day_off_and_workday": N_("words", "{place}中的 {value} 既列为放假日，又列为上班日。"),
    "date_twice": N_("words", "{place}中的 {value} 重复列出。"),
    "makeup_on_weekday": N_("words", "{place}中的 {value} 不是周六或周日，不能是调休上班日。"),
}
"""What is wrong with a file of rules (`RuleError`) or of days off (`CalendarError`)."""

PLACES: dict[tuple[bool, bool], str] = {
    (False, False): N_("words", "文件 {file} "),
    (False, True): N_("words", "文件 {file} 的 {field} "),
    (True, False): N_("words", "文件 {file} 中规则 {rule} "),
    (True, True): N_("words", "文件 {file} 中规则 {rule} 的 {field} "),
}
"""Where in a file: by whether a rule and whether a field is named."""
