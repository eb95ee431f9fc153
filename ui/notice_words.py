"""What is wrong or doubtful in a holiday notice that was pasted, in sentences. No Qt."""

from __future__ import annotations

from tracker.notice_problems import NoticeProblem, Problem
from ui.word_tables import N_
from ui.words import holiday, say

NOTICE_PROBLEMS: dict[NoticeProblem, str] = {
    NoticeProblem.NOTHING_READ: N_(
        "words", "没有识别出任何节假日安排。请粘贴通知全文，从标题到落款日期。"
    ),
    NoticeProblem.YEAR_MISSING: N_("words", "看不出是哪一年的通知。请连同标题一起粘贴。"),
    NoticeProblem.FESTIVAL_MISSING: N_("words", "没有{holiday}的安排。请核对通知是否粘贴完整。"),
    NoticeProblem.FESTIVAL_TWICE: N_(
        "words", "{holiday}出现两次，安排不同。请只保留一份通知的内容：“{text}”"
    ),
    NoticeProblem.NO_DAYS_OFF: N_("words", "没有读出{holiday}的放假日期，请核对原文：“{text}”"),
    NoticeProblem.STATUTORY_DAY_MISSING: N_(
        "words", "{day} 是{holiday}的法定放假日，但通知的放假日期里没有这一天。请核对原文的日期。"
    ),
    NoticeProblem.NO_SUCH_DAY: N_(
        "words", "{holiday}：“{text}”不是有效的日期，或者起止颠倒、跨度过长。请核对原文。"
    ),
    NoticeProblem.OUTSIDE_YEAR: N_(
        "words", "{holiday}：{day} 不属于该年度的放假安排，请核对年份和月份。"
    ),
    NoticeProblem.MAKEUP_ON_WEEKDAY: N_(
        "words", "{holiday}：{day} 不是周六或周日，不能是调休上班日。请核对原文的日期。"
    ),
    NoticeProblem.OFF_AND_WORKED: N_(
        "words", "{holiday}：{day} 既读为放假，又读为上班。请核对原文的日期。"
    ),
    NoticeProblem.AMENDS_UNKNOWN_YEAR: N_(
        "words", "这是调整放假安排的通知，而该年度的放假安排还没有载入。请先载入该年度的通知。"
    ),
    NoticeProblem.NOT_UNDERSTOOD: N_(
        "words",
        "下面的文字提到日期，但没有读懂，不会载入。请核对其中有无放假或上班的日期：“{text}”",
    ),
    NoticeProblem.COUNT_DIFFERS: N_(
        "words", "{holiday}：原文写共 {said} 天，读出 {found} 天。请逐日核对。"
    ),
    NoticeProblem.DAYS_UNBALANCED: N_(
        "words",
        "全年落在周一至周五的放假日减去调休上班日为 {found} 天，法定放假日为 {said} 天，"
        "历年两者相等。请核对有无漏读或者误读的日期。",
    ),
    NoticeProblem.MAKEUP_FAR: N_(
        "words", "{holiday}：调休上班日 {day} 距假期较远，请核对月份和日期。"
    ),
    NoticeProblem.WEEKDAY_DIFFERS: N_(
        "words", "{holiday}：原文括注的星期与日历不符，日历上是 {day}。请核对年份和日期。"
    ),
    NoticeProblem.DAY_TWICE: N_(
        "words", "{day} 在{holiday}和前面的节日里重复出现，只记在前一个节日名下。"
    ),
    NoticeProblem.TITLE_MISSING: N_("words", "没有读到通知的标题，将以年份代替。"),
}
"""A problem in words, with what an officer can do."""


def problem_sentence(problem: Problem) -> str:
    """What is wrong, where, and what to do."""
    return say(
        NOTICE_PROBLEMS[problem.code],
        holiday=holiday(problem.holiday),
        day=problem.day if problem.day is not None else "",
        text=problem.text,
        said=problem.said,
        found=problem.found,
    )
