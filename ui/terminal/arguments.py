"""What can be typed after `main.py`, in Chinese: one clear sentence and exit 2 on a mistake."""

from __future__ import annotations

import argparse
import re
from collections.abc import Sequence
from datetime import date
from typing import NoReturn

from tracker.counting import Unit

DEFAULT_DAYS = 7
SERVED_BY = ("direct", "mail", "electronic", "left", "notice")
_YEARS = range(1900, 2201)

_COMPLAINTS = (
    (r"unrecognized arguments: (.+)", "不认识的参数：{0}"),
    (r"the following arguments are required: (.+)", "缺少参数：{0}"),
    (r"argument (.+): invalid choice: '?([^']*)'? \(choose from (.+)\)", "“{1}”不可用，可选：{2}"),
    (r"argument (.+): expected (one|at least one) argument.*", "{0} 后面缺少内容"),
    (r"argument (.+): expected 2 arguments", "{0} 后面应写起止两个日期"),
    (r"argument (.+): ignored explicit argument .*", "{0} 后面不能写内容"),
    (r"argument (.+): not allowed with argument (.+)", "{0} 不能与 {1} 同时使用"),
    (r"argument (.+): (.+)", "{1}"),
)


class _Parser(argparse.ArgumentParser):
    """An argument parser that speaks Chinese."""

    def __init__(self, **options: object) -> None:
        options.setdefault("formatter_class", _ChineseHelp)
        super().__init__(add_help=False, allow_abbrev=False, **options)  # type: ignore[arg-type]
        self._positionals.title, self._optionals.title = "内容", "选项"
        self.add_argument("-h", "--help", action="help", help="显示本说明")

    def parse_args(self, typed: Sequence[str]) -> argparse.Namespace:  # type: ignore[override]
        """Reads the words of `calc` also where options stand between them."""
        read, left = self.parse_known_args(typed)
        if left and (read.command != "calc" or any(word.startswith("-") for word in left)):
            self.error(f"unrecognized arguments: {' '.join(left)}")
        if left:
            read.words += left
        return read

    def error(self, message: str) -> NoReturn:
        """One sentence on standard error, exit 2."""
        self.exit(2, f"命令有误：{_in_chinese(message)}。用 --help 查看说明。\n")


class _ChineseHelp(argparse.HelpFormatter):
    def add_usage(
        self,
        usage: str | None,
        actions: object,
        groups: object,
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, "用法：" if prefix is None else prefix)  # type: ignore[arg-type]


def _in_chinese(message: str) -> str:
    for pattern, words in _COMPLAINTS:
        if found := re.fullmatch(pattern, message):
            return words.format(*(part.replace("'", "") for part in found.groups()))
    return message


def _day(text: str) -> date:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(
            f"“{text}”不是日期，请写成 2026-03-02 这样的形式"
        ) from None
    if day.year not in _YEARS:
        raise argparse.ArgumentTypeError(f"“{text}”超出可用的年份（1900 年至 2200 年）")
    return day


def _positive(text: str) -> int:
    if not re.fullmatch(r"[1-9][0-9]{0,3}", text):
        raise argparse.ArgumentTypeError(f"“{text}”不是 1 至 9999 的整数")
    return int(text)


def _table(text: str) -> str:
    if not text.lower().endswith(".csv"):
        raise argparse.ArgumentTypeError(f"导出的是 CSV 表格，文件名“{text}”应以 .csv 结尾")
    return text


def _number(text: str) -> str:
    if not text.strip():
        raise argparse.ArgumentTypeError("案号是空的，没有导出；要导出全部案件，请不写 --case")
    return text.strip()


def parser() -> argparse.ArgumentParser:
    """The parser of the whole command line."""
    top = _Parser(prog="main.py", description="应诉期限管家：不带命令时打开窗口。")
    _add_folder(top, default=None)
    top.add_argument(
        "--background", action="store_true", help="不打开窗口，只在托盘提醒（登录系统时使用）"
    )
    commands = top.add_subparsers(
        dest="command", title="命令", metavar="命令", parser_class=_Parser
    )
    _add_calc(commands.add_parser("calc", help="试算期限", description="按规则或按长度试算期限。"))
    selftest = commands.add_parser("selftest", help="自检：重新计算规则附带的全部算例")
    selftest.add_argument("--json", action="store_true", help="以 JSON 输出")
    _add_agenda(commands.add_parser("agenda", help="列出近期期限与开庭"))
    backup = commands.add_parser("backup", help="立即备份（含附件）")
    backup.add_argument("file", nargs="?", metavar="文件", help="备份到此文件，缺省存入数据文件夹")
    restore = commands.add_parser("restore", help="从备份恢复（先校验，现有数据另存）")
    restore.add_argument("file", metavar="文件", help="备份文件")
    restore.add_argument("--force", action="store_true", help="现有数据更新时仍然恢复")
    remind = commands.add_parser("remind", help="列出现在到期、尚未确认的提醒")
    remind.add_argument("--json", action="store_true", help="以 JSON 输出")
    _add_reminders(commands.add_parser("reminders", help="导出提醒记录"))
    commands.add_parser("demo", help="在临时文件夹中打开示例数据")
    for command in commands.choices.values():
        _add_folder(command, default=argparse.SUPPRESS)
    return top


def _add_folder(command: argparse.ArgumentParser, default: str | None) -> None:
    command.add_argument(
        "--data-dir", metavar="文件夹", default=default, help="数据文件夹，缺省用本机用户的数据位置"
    )


def _add_calc(calc: argparse.ArgumentParser) -> None:
    calc.usage = (
        "main.py calc 规则编号 日期 [选项]\n"
        "       main.py calc --length N --unit day|workday|month|year [--before] 日期 [选项]"
    )
    calc.add_argument(
        "words", nargs="+", metavar="规则 日期", help="规则编号和起算事实发生日（公告送达写公告日）"
    )
    calc.add_argument("--length", type=_positive, metavar="N", help="不用规则，直接给出长度")
    calc.add_argument("--unit", choices=[unit.value for unit in Unit], help="长度的单位")
    calc.add_argument("--before", action="store_true", help="向前倒推（不顺延），与 --length 同用")
    calc.add_argument(
        "--extend", type=_positive, metavar="N", help="延长 N（单位同原期间），连续计算，只顺延一次"
    )
    _add_span(calc, "--suspend", "中止之日和恢复之日（恢复当日计入），可重复")
    _add_span(calc, "--obstacle", "障碍开始和消除之日（两日均不计入），可重复")
    calc.add_argument("--served-by", choices=SERVED_BY, help="送达方式，缺省以所写日期起算")
    calc.add_argument("--json", action="store_true", help="以 JSON 输出")


def _add_span(calc: argparse.ArgumentParser, name: str, told: str) -> None:
    calc.add_argument(name, nargs=2, action="append", default=[], metavar=("起", "止"), help=told)


def _add_reminders(reminders: argparse.ArgumentParser) -> None:
    reminders.add_argument("action", choices=["export"], metavar="export", help="导出为表格文件")
    told = "写入此文件（CSV，可用表格软件打开）"
    reminders.add_argument("file", type=_table, metavar="文件", help=told)
    reminders.add_argument(
        "--case", type=_number, metavar="案号", help="只导出这一案件（案号或内部编号）"
    )
    reminders.add_argument("--from", dest="first", type=_day, metavar="日期", help="自哪一天起")
    reminders.add_argument("--to", dest="last", type=_day, metavar="日期", help="至哪一天止（含）")


def _add_agenda(agenda: argparse.ArgumentParser) -> None:
    agenda.add_argument(
        "--days", type=_positive, default=DEFAULT_DAYS, metavar="N", help="列出多少天，缺省 7"
    )
    agenda.add_argument("--as-of", type=_day, metavar="日期", help="以哪一天为今天")
    agenda.add_argument("--json", action="store_true", help="以 JSON 输出")
