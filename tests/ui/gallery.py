"""Every shared widget in light and dark, as pictures to judge by eye.

    QT_QPA_PLATFORM=offscreen python -m tests.ui.gallery FOLDER [SCALE]

Also the place where the tests take their widgets from.
"""

from __future__ import annotations

import os
import sys
from datetime import date
from pathlib import Path

from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QTableView,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

import resources
from tracker.workdays import WorkCalendar, load_workdays
from ui import theme
from ui.date_field import DateField
from ui.delegates import PillDelegate, Role, TwoLineDelegate, dress_table, two_line_height
from ui.empty_state import EmptyState
from ui.fonts import use_chinese_font
from ui.form_rows import FormRows
from ui.icons import icon, put_beside_words
from ui.pill import Pill, Tone

TODAY = date(2026, 9, 22)
WORDS = {
    Tone.OVERDUE: "逾期 2 天",
    Tone.TODAY: "今天届满",
    Tone.SOON: "还剩 3 天",
    Tone.LATER: "还剩 24 天",
    Tone.DONE: "已完成",
    Tone.LATE: "迟交 1 天",
    Tone.NEUTRAL: "已结案",
    Tone.PROVISIONAL: "暂定",
}
CASES = """
overdue | 张伟诉市公安局行政处罚案 | （2026）京01行初128号 · 一审应诉 | 提交答辩状 | 2026-09-20 周日
today | 李芳不服土地确权复议案 | 京复议〔2026〕77号 · 行政复议 | 提出书面答复 | 2026-09-22 周二
soon | 陈静诉区规划和自然资源局不履行法定职责案 | （2026）沪03行终55号 | 出庭 | 2026-09-25 周五
later | 刘洋申请政府信息公开案 | 粤复议〔2026〕18号 · 行政复议 | 作出复议决定 | 2026-10-16 周五
provisional | 黄磊诉街道办强制拆除案 | （2026）浙01行初301号 · 一审应诉 | 上诉 | 2027-01-04 周一
late | 赵敏诉市人社局工伤认定案 | （2026）苏05行初9号 · 一审应诉 | 提交证据、依据 | 2026-09-01 周二
done | 周强不服行政许可复议案 | 皖复议〔2026〕3号 · 行政复议 | 提出书面答复 | 2026-08-28 周五
neutral | 吴丹诉县政府征收补偿案 | （2025）鲁行终1024号 · 二审应诉 | — | 2026-07-30 周四
"""
ROOMS = (
    ("layout-dashboard", "工作台"),
    ("folder-open", "案件"),
    ("gavel", "出庭"),
    ("megaphone", "督办"),
    ("chart-column", "统计报告"),
    ("book-open", "规则与日历"),
    ("settings", "设置"),
)


def calendar() -> WorkCalendar:
    """The shipped work calendar."""
    return load_workdays(resources.folder("workdays"))


def date_field(value: date | None = None) -> DateField:
    """A date field on the day of the gallery."""
    field = DateField(lambda: TODAY, calendar().day)
    if value:
        field.set_value(value)
    return field


def pills() -> QWidget:
    """A pill in each tone."""
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    for tone, word in WORDS.items():
        line.addWidget(Pill(word, tone))
    line.addStretch(1)
    return row


def table() -> QTableView:
    """Cases with pill, two lines, and the reason for each date."""
    model = QStandardItemModel(0, 4)
    model.setHorizontalHeaderLabels(["状态", "案件", "下一步", "届满日"])
    for row in CASES.strip().splitlines():
        tone, title, number, step, day = row.split(" | ")
        texts = (WORDS[Tone(tone)], title, step, day)
        status, case, what, when = (QStandardItem(text) for text in texts)
        status.setData(tone, Role.TONE)
        case.setData(number, Role.SECOND_LINE)
        what.setData("收到之日起 15 日内 · 《行政诉讼法》第六十七条", Role.SECOND_LINE)
        when.setData("遇周日顺延至周一" if tone == "soon" else "末日为工作日", Role.SECOND_LINE)
        model.appendRow([status, case, what, when])
    view = QTableView()
    model.setParent(view)
    view.setModel(model)
    dress_table(view, stretch=1)
    two_lines = TwoLineDelegate(view)
    for column in (1, 2, 3):
        view.setItemDelegateForColumn(column, two_lines)
    view.setItemDelegateForColumn(0, PillDelegate(view))
    view.verticalHeader().setDefaultSectionSize(two_line_height())
    for column, width in ((0, 132), (2, 300), (3, 150)):
        view.setColumnWidth(column, width)
    view.selectRow(1)
    return view


def plain_table() -> QTableView:
    """One-line rows, figures to the right."""
    model = QStandardItemModel(0, 3)
    model.setHorizontalHeaderLabels(["单位", "案件", "按期率"])
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    for column in (1, 2):
        model.setHeaderData(
            column, Qt.Orientation.Horizontal, right, Qt.ItemDataRole.TextAlignmentRole
        )
    for unit, count, rate in (
        ("市公安局", "128", "97.6%"),
        ("市人社局", "42", "100.0%"),
        ("城管执法局", "9", "88.9%"),
    ):
        row = [QStandardItem(text) for text in (unit, count, rate)]
        for item in row[1:]:
            item.setTextAlignment(right)
        model.appendRow(row)
    view = QTableView()
    model.setParent(view)
    view.setModel(model)
    dress_table(view, stretch=0)
    return view


def form(labels: str = "beside") -> FormRows:
    """A form with a required row, an error, a warning and help."""
    rows = FormRows(labels)  # type: ignore[arg-type]
    rows.add_heading("收文登记")
    rows.add("收文日期(&D)", date_field(date(2026, 9, 18)), required=True)
    number = rows.add("案号(&N)", QLineEdit("（2026）京01行初128号"), required=True)
    number.set_error("这个案号已经登记过：张伟诉市公安局行政处罚案。请核对，或打开那个案件。")
    court = rows.add("审理法院(&C)", QComboBox(), help="可以键入法院名称的任何一部分。")
    court.field.addItems(["北京市第一中级人民法院", "北京市高级人民法院"])
    agency = rows.add("被诉行政机关(&A)", QLineEdit("市公安局"), required=True)
    agency.set_warning("该机关当日有另一案件开庭。")
    rows.add("Head of the agency who appears in court", QLineEdit())
    bad = date_field()
    rows.add("判决送达日期(&S)", bad)
    bad.findChild(QLineEdit).setText("上周五")
    bad.complained.emit(bad.complaint())
    rows.add("备注(&R)", QPlainTextEdit("原告申请缓交诉讼费。"))
    return rows


def buttons() -> QWidget:
    """Every kind of button, enabled and not."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    for enabled in (True, False):
        line = QHBoxLayout()
        for kind, words, sign, ink in (
            ("primary", "收文登记", "plus", "on_accent"),
            ("secondary", "导入", "upload", "text"),
            ("danger", "作废", "ban", "overdue"),
            ("quiet", "打印", "printer", "text_muted"),
            ("link", "为什么是这一天", "", ""),
            ("chip", "逾期", "", ""),
            ("chip", "本周", "", ""),
        ):
            button = QPushButton(words)
            button.setProperty("kind", kind)
            if sign:
                put_beside_words(button, sign, ink)
            button.setCheckable(kind == "chip")
            button.setChecked(words == "逾期")
            button.setEnabled(enabled)
            line.addWidget(button)
        line.addStretch(1)
        column.addLayout(line)
    return box


def inputs() -> QWidget:
    """Inputs, choices and progress."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    search = QLineEdit(placeholderText="搜索案号、当事人、案由（Ctrl+K）")
    search.addAction(icon("search", "text_muted"), QLineEdit.ActionPosition.LeadingPosition)
    search.setProperty("role", "search")
    focused = QLineEdit("有焦点的输入框")
    focused.setObjectName("focused")
    spin = QSpinBox(value=15, suffix=" 天")
    locked = QLineEdit("不可编辑")
    locked.setEnabled(False)
    for pair in ((search, focused), (spin, locked)):
        line = QHBoxLayout()
        for widget in pair:
            line.addWidget(widget)
        column.addLayout(line)
    line = QHBoxLayout()
    for made, on in ((QCheckBox("负责人出庭"), True), (QCheckBox("双被告"), False)):
        made.setChecked(on)
        line.addWidget(made)
    mixed = QCheckBox("部分")
    mixed.setTristate(True)
    mixed.setCheckState(Qt.CheckState.PartiallyChecked)
    line.addWidget(mixed)
    group = QButtonGroup(box)
    for words, on in (("一审", True), ("二审", False)):
        radio = QRadioButton(words)
        radio.setChecked(on)
        group.addButton(radio)
        line.addWidget(radio)
    off = QCheckBox("停用")
    off.setChecked(True)
    off.setEnabled(False)
    line.addWidget(off)
    line.addStretch(1)
    column.addLayout(line)
    column.addWidget(QProgressBar(value=62))
    return box


def figures() -> QWidget:
    """Cards with a figure."""
    box = QWidget()
    line = QHBoxLayout(box)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(12)
    for words, figure, tone in (
        ("已逾期", "5", "overdue"),
        ("今天届满", "2", "today"),
        ("七日内", "10", "soon"),
        ("在办案件", "128", ""),
    ):
        card = QFrame()
        card.setProperty("card", True)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(16, 12, 16, 12)
        inside.setSpacing(2)
        inside.addWidget(said(words, "caption"))
        number = said(figure, "figure")
        number.setProperty("tone", tone)
        inside.addWidget(number)
        line.addWidget(card)
    return box


def banners() -> QWidget:
    """The four banners."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    for kind, words in (
        ("danger", "2 个期限已经逾期，尚未说明原因。"),
        ("warning", "2027 年放假通知尚未公布，有 3 个期限为暂定。"),
        ("success", "已导入 128 件案件，没有错误。"),
        ("info", "程序关闭期间有 4 项提醒到期。"),
    ):
        frame = QFrame()
        frame.setProperty("banner", kind)
        inside = QHBoxLayout(frame)
        inside.setContentsMargins(12, 8, 12, 8)
        inside.addWidget(QLabel(words))
        column.addWidget(frame)
    return box


def rail() -> QFrame:
    """The left rail."""
    frame = QFrame()
    frame.setProperty("role", "rail")
    frame.setFixedWidth(176)
    column = QVBoxLayout(frame)
    column.setContentsMargins(8, 16, 8, 16)
    column.setSpacing(4)
    group = QButtonGroup(frame)
    for number, (sign, words) in enumerate(ROOMS):
        button = QPushButton(icon(sign, "text_muted", "accent_text"), words)
        button.setProperty("kind", "rail")
        button.setIconSize(QSize(24, 18))
        button.setCheckable(True)
        button.setChecked(number == 1)
        group.addButton(button)
        column.addWidget(button)
    column.addStretch(1)
    return frame


def said(words: str, role: str) -> QLabel:
    """A label in a role."""
    label = QLabel(words)
    label.setProperty("role", role)
    return label


def desk() -> QWidget:
    """A page as it stands in the window: rail, head, figures, table."""
    page = QWidget()
    across = QHBoxLayout(page)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(0)
    across.addWidget(rail())
    column = QVBoxLayout()
    column.setContentsMargins(24, 20, 24, 20)
    column.setSpacing(16)
    across.addLayout(column, 1)
    head = QHBoxLayout()
    head.addWidget(said("案件", "title"))
    head.addStretch(1)
    search = QLineEdit(placeholderText="搜索案号、当事人、案由（Ctrl+K）")
    search.addAction(icon("search", "text_muted"), QLineEdit.ActionPosition.LeadingPosition)
    search.setFixedWidth(320)
    head.addWidget(search)
    register = QPushButton("收文登记")
    put_beside_words(register, "plus", "on_accent")
    register.setProperty("kind", "primary")
    head.addWidget(register)
    column.addLayout(head)
    column.addWidget(figures())
    column.addWidget(table(), 1)
    return page


def pieces() -> QWidget:
    """Everything else."""
    page = QWidget()
    across = QHBoxLayout(page)
    across.setContentsMargins(24, 24, 24, 24)
    across.setSpacing(32)
    left = QVBoxLayout()
    left.addWidget(form())
    left.addStretch(1)
    right = QVBoxLayout()
    right.setSpacing(16)
    tabs = QTabWidget()
    tabs.addTab(plain_table(), "统计")
    tabs.addTab(listing(), "清单")
    for widget in (pills(), buttons(), inputs(), banners(), tabs):
        right.addWidget(widget)
    across.addLayout(left, 1)
    across.addLayout(right, 1)
    return page


def listing() -> QListWidget:
    """A plain list."""
    made = QListWidget()
    made.addItems(["应诉通知书", "答复通知书", "上诉状副本", "传票", "判决书"])
    made.setCurrentRow(1)
    return made


def empty() -> EmptyState:
    """An empty list."""
    return EmptyState(
        "inbox",
        "还没有案件",
        "收到法院或复议机关的文书后，按 Ctrl+N 登记，期限会自动算出。",
        "收文登记",
        "plus",
    )


def menu() -> QMenu:
    """A menu with icons."""
    made = QMenu()
    made.addAction(icon("copy"), "复制案号")
    made.addAction(icon("external-link"), "在新窗口打开")
    made.addSeparator()
    made.addAction(icon("ban"), "作废…").setEnabled(False)
    made.setActiveAction(made.actions()[0])
    return made


def picture(widget: QWidget, size: QSize | None, path: Path) -> None:
    """Show a widget and keep its picture."""
    if size is not None:
        widget.resize(size)
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    widget.show()
    widget.activateWindow()
    focused = widget.findChild(QLineEdit, "focused")
    if focused is not None:
        focused.setFocus()
    QApplication.processEvents()
    widget.grab().save(str(path))
    widget.hide()


def main(folder: Path) -> None:
    """Write the pictures of both themes into a folder."""
    app = QApplication([])
    folder.mkdir(parents=True, exist_ok=True)
    use_chinese_font(app)
    QLocale.setDefault(QLocale("zh_CN"))
    for mode in ("light", "dark"):
        theme.apply(app, mode)
        picture(desk(), QSize(1366, 728), folder / f"desk-{mode}.png")
        picture(pieces(), QSize(1366, 860), folder / f"pieces-{mode}.png")
        picture(form("above"), QSize(420, 720), folder / f"narrow-{mode}.png")
        picture(empty(), QSize(640, 400), folder / f"empty-{mode}.png")
        picture(menu(), None, folder / f"menu-{mode}.png")
        field = date_field(date(2026, 10, 1))
        field.open_calendar()
        picture(field.calendar(), None, folder / f"calendar-{mode}.png")


if __name__ == "__main__":
    if len(sys.argv) > 2:
        os.environ["QT_SCALE_FACTOR"] = sys.argv[2]
    main(Path(sys.argv[1]))
