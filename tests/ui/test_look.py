"""The look: readable in light and dark, sharp, aligned, and changed while the program runs."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QIcon, QImage, QPalette, QRawFont
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

import resources
from tests.ui import gallery
from ui import theme
from ui.empty_state import EmptyState
from ui.fonts import BUNDLED, load_bundled_font, use_chinese_font
from ui.form_rows import FormRows
from ui.icons import IconLabel, app_icon, icon, put_beside_words
from ui.pill import STYLES, Pill, Tone, pill_size
from ui.theme import DARK, LIGHT, Tokens

ON_EVERY_GROUND = ("window", "surface", "sunken", "rail", "rail_hover", "hover", "accent_soft")
READ_ON = {
    "text": (*ON_EVERY_GROUND, "pressed", "overdue_soft", "soon_soft", "done_soft"),
    "text_muted": ON_EVERY_GROUND,
    "accent_text": ON_EVERY_GROUND,
    "placeholder": ("surface",),
    "on_accent": ("accent", "accent_hover", "accent_pressed", "overdue_solid"),
    "overdue": ("window", "surface", "overdue_soft"),
    "today": ("window", "surface", "today_soft"),
    "soon": ("window", "surface", "soon_soft"),
    "later": ("window", "surface", "later_soft"),
    "done": ("window", "surface", "done_soft"),
    "provisional": ("window", "surface", "provisional_soft"),
}


@pytest.fixture(autouse=True)
def light(qapp: QApplication) -> Iterator[None]:
    use_chinese_font(qapp)
    theme.apply(qapp, "light")
    yield
    theme.apply(qapp, "light")


def contrast(one: str, other: str) -> float:
    """The contrast of two colours as WCAG 2 computes it, from 1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    parsed = QColor(colour)
    red, green, blue = (linear(part) for part in (parsed.redF(), parsed.greenF(), parsed.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def picture(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def first_ink(image: QImage, top: int, bottom: int, left: int = 0) -> int:
    """The first column with something in it that is clearly darker than the ground."""
    for x in range(left, image.width()):
        if any(image.pixelColor(x, y).lightness() < 150 for y in range(top, bottom)):
            return x
    raise AssertionError("nothing is written there")


@pytest.mark.parametrize("look", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ink", READ_ON)
def test_every_text_is_readable_on_every_ground_it_stands_on(look: Tokens, ink: str) -> None:
    for ground in READ_ON[ink]:
        found = contrast(getattr(look, ink), getattr(look, ground))
        assert found >= 4.5, f"{ink} on {ground}: {found:.2f}"


@pytest.mark.parametrize("look", [LIGHT, DARK], ids=["light", "dark"])
def test_the_word_on_every_pill_is_readable(look: Tokens) -> None:
    for tone, style in STYLES.items():
        assert contrast(getattr(look, style.ink), getattr(look, style.ground)) >= 4.5, tone


@pytest.mark.parametrize("look", [LIGHT, DARK], ids=["light", "dark"])
def test_the_ring_of_focus_and_the_edge_of_errors_stand_out(look: Tokens) -> None:
    for edge in ("accent", "overdue", "soon"):
        assert contrast(getattr(look, edge), look.surface) >= 3
    assert contrast(look.focus_on_accent, look.accent) >= 2


def test_the_style_sheet_names_only_tokens_and_files_that_exist() -> None:
    sheet = theme.style_sheet(LIGHT)
    assert "@" not in sheet
    named = re.findall(r"url\(icons:([^)]+)\)", sheet)
    assert named
    assert [name for name in named if not (resources.folder("icons") / name).exists()] == []


def test_disabled_text_and_placeholders_have_colours_of_their_own() -> None:
    made = theme.palette(LIGHT)
    disabled = QPalette.ColorGroup.Disabled
    assert made.color(disabled, QPalette.ColorRole.Text).name() == LIGHT.text_disabled
    assert made.color(QPalette.ColorRole.PlaceholderText).name() == LIGHT.placeholder
    assert made.color(QPalette.ColorRole.Link).name() == LIGHT.accent_text


def test_the_theme_changes_while_a_window_stands_open(qapp: QApplication, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    line, button, pill = QLineEdit("案号"), QPushButton("保存"), Pill("已结案", Tone.NEUTRAL)
    button.setIcon(icon("check"))
    for widget in (line, button, pill):
        row.addWidget(widget)
    window.show()
    before = [picture(widget) for widget in (line, button, pill)]
    theme.apply(qapp, "dark")
    after = [picture(widget) for widget in (line, button, pill)]
    assert theme.is_dark()
    assert window.palette().color(QPalette.ColorRole.Window).name() == DARK.window
    for light_one, dark_one in zip(before, after, strict=True):
        x, y = light_one.width() - 5, light_one.height() // 2
        assert light_one.pixelColor(x, y).lightness() > 200
        assert dark_one.pixelColor(x, y).lightness() < 80


def test_the_system_theme_is_followed_only_when_asked(qapp: QApplication) -> None:
    theme.apply(qapp, "dark")
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert theme.is_dark()
    theme.apply(qapp, "system")
    assert theme.is_dark() == (qapp.styleHints().colorScheme() == Qt.ColorScheme.Dark)


def test_every_icon_the_program_names_is_there() -> None:
    known = {file.stem for file in resources.folder("icons").glob("*.svg")}
    source = resources.ROOT.parent / "ui"
    named = {
        name
        for file in source.rglob("*.py")
        for name in re.findall(
            r'(?:\bicon|pixmap|IconLabel|EmptyState)\(\s*"([a-z0-9-]+)"',
            file.read_text(encoding="utf-8"),
        )
    }
    assert named
    assert named | {style.icon for style in STYLES.values()} <= known


def test_an_unknown_icon_is_refused_at_once() -> None:
    with pytest.raises(FileNotFoundError):
        icon("no-such-outline")


def test_an_icon_is_drawn_anew_for_a_screen_of_double_density() -> None:
    once, twice = icon("gavel").pixmap(QSize(16, 16), 1.0), icon("gavel").pixmap(QSize(16, 16), 2.0)
    assert twice.size() == QSize(32, 32)
    assert twice.devicePixelRatio() == 2.0
    enlarged = once.toImage().scaled(32, 32)
    sharp = icon("gavel").pixmap(QSize(32, 32), 1.0).toImage()
    assert twice.toImage().pixelColor(9, 9) == sharp.pixelColor(9, 9)
    assert twice.toImage() != enlarged


def test_an_icon_follows_the_theme_and_the_state_of_its_button(qapp: QApplication) -> None:
    bell = icon("bell", "text", "accent_text")

    def ink(mode: QIcon.Mode = QIcon.Mode.Normal, state: QIcon.State = QIcon.State.Off) -> str:
        image = bell.pixmap(QSize(48, 48), 1.0, mode, state).toImage()
        return max(
            (image.pixelColor(x, y) for x in range(48) for y in range(48)),
            key=lambda colour: colour.alpha(),
        ).name()

    assert ink() == LIGHT.text
    assert ink(QIcon.Mode.Disabled) == LIGHT.text_disabled
    assert ink(state=QIcon.State.On) == LIGHT.accent_text
    theme.apply(qapp, "dark")
    assert ink() == DARK.text


def test_an_icon_survives_being_copied_and_changed() -> None:
    first = icon("bell")
    second = QIcon(first)
    second.addPixmap(first.pixmap(8))
    del first
    assert not second.pixmap(QSize(16, 16), 2.0).isNull()


def test_there_is_more_room_beside_words_than_qt_leaves(qtbot: QtBot) -> None:
    button = QPushButton("打印")
    qtbot.addWidget(button)
    put_beside_words(button, "printer")
    drawn = button.icon().pixmap(button.iconSize(), 1.0).toImage()
    assert drawn.width() > drawn.height()
    right = range(drawn.height(), drawn.width())
    assert all(drawn.pixelColor(x, y).alpha() == 0 for x in right for y in range(drawn.height()))


def test_an_icon_label_follows_the_theme(qapp: QApplication, qtbot: QtBot) -> None:
    label = IconLabel("bell", "text", 24)
    qtbot.addWidget(label)
    before = picture(label)
    theme.apply(qapp, "dark")
    assert label.sizeHint() == QSize(24, 24)
    assert picture(label) != before


def test_the_sign_of_the_program_comes_in_the_sizes_windows_asks_for() -> None:
    assert not app_icon().pixmap(64).isNull()
    toast = QIcon(str(resources.folder("icons") / "yingsu.ico"))
    assert {QSize(16, 16), QSize(32, 32), QSize(256, 256)} <= set(toast.availableSizes())
    assert not QImage(str(resources.folder("icons") / "yingsu.png")).isNull()


def test_the_font_that_comes_along_can_write_names_and_case_numbers(qapp: QApplication) -> None:
    file = resources.folder("fonts") / "YingsuSansSC-Regular.otf"
    assert load_bundled_font() == BUNDLED
    assert file.stat().st_size < 2_500_000
    face = QRawFont(str(file), 14)
    for sign in "（2026）京01行初128号〔〕《》“”—…·●→↓休班喆堃翀镕":
        assert face.supportsCharacter(ord(sign)), sign


def test_the_program_is_set_in_a_chinese_face(qapp: QApplication) -> None:
    family = use_chinese_font(qapp)
    assert qapp.font().family() == family
    assert qapp.font().pixelSize() == LIGHT.font
    assert QFontMetrics(qapp.font()).inFont("诉")


@pytest.mark.parametrize("tone", Tone)
def test_a_pill_is_as_wide_as_its_word_in_a_row_with_room(qtbot: QtBot, tone: Tone) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    row = QHBoxLayout(page)
    pill = Pill("还剩 3 天", tone)
    row.addWidget(pill)
    page.resize(600, 200)
    page.show()
    assert pill.size() == pill_size("还剩 3 天")
    assert pill.width() < 120
    assert pill.accessibleName() == "还剩 3 天"


def test_a_pill_grows_with_a_longer_word(qtbot: QtBot) -> None:
    pill = Pill("暂定", Tone.PROVISIONAL)
    qtbot.addWidget(pill)
    narrow = pill.sizeHint().width()
    pill.show_as("Provisional", Tone.PROVISIONAL)
    assert pill.sizeHint().width() > narrow
    assert (pill.text(), pill.tone()) == ("Provisional", Tone.PROVISIONAL)


def test_a_pill_in_a_table_keeps_its_width_in_a_wide_column(qtbot: QtBot) -> None:
    table = gallery.table()
    qtbot.addWidget(table)
    table.resize(1100, 500)
    table.setColumnWidth(0, 300)
    table.clearSelection()
    table.show()
    cell = table.visualRect(table.model().index(0, 0))
    image = picture(table.viewport())
    solid = QColor(LIGHT.overdue_solid)
    y = cell.center().y() + 9
    red = [x for x in range(cell.width()) if image.pixelColor(x, y) == solid]
    assert 0 < len(red) <= pill_size("逾期 2 天").width()
    assert red[0] >= LIGHT.cell


@pytest.mark.parametrize("make", [gallery.table, gallery.plain_table])
def test_headers_stand_in_line_with_their_cells(qtbot: QtBot, make: Callable[[], QWidget]) -> None:
    table = make()
    qtbot.addWidget(table)
    table.resize(1100, 500)
    table.clearSelection()
    model, column = table.model(), 1 if make is gallery.table else 0
    for row in range(model.rowCount()):
        model.setData(model.index(row, column), "口")
    model.setHeaderData(column, Qt.Orientation.Horizontal, "口")
    table.show()
    table.clearFocus()
    cell = table.visualRect(model.index(0, column))
    in_header = first_ink(picture(table.horizontalHeader()), 8, 32, cell.left() + 1)
    in_cell = first_ink(
        picture(table.viewport()), cell.top() + 4, cell.bottom() - 4, cell.left() + 1
    )
    assert abs(in_header - in_cell) <= 1
    assert in_cell - cell.left() >= LIGHT.cell


def test_rows_are_forty_pixels_high_and_have_no_grid(qtbot: QtBot) -> None:
    table = gallery.plain_table()
    qtbot.addWidget(table)
    table.show()
    assert table.rowHeight(0) == LIGHT.row
    assert not table.showGrid()


def test_a_selected_row_stays_readable(qtbot: QtBot) -> None:
    table = gallery.plain_table()
    qtbot.addWidget(table)
    table.selectRow(0)
    table.show()
    cell = table.visualRect(table.model().index(0, 0))
    image = picture(table.viewport())
    assert image.pixelColor(cell.left() + 1, cell.center().y()).name() == LIGHT.accent
    ground = image.pixelColor(cell.left() + 6, cell.top() + 4).name()
    assert ground in (LIGHT.accent_soft, LIGHT.hover)


def test_a_form_row_is_named_for_eyes_keyboard_and_screen_readers(qtbot: QtBot) -> None:
    rows = FormRows()
    qtbot.addWidget(rows)
    row = rows.add("案号(&N)", QLineEdit(), required=True, help="法院文书右上角的号码。")
    assert row.label.buddy() is row.field
    assert row.field.accessibleName() == "案号"
    assert "必填" in row.field.accessibleDescription()
    assert "法院文书右上角的号码。" in row.field.accessibleDescription()
    rows.show()
    assert any(label.text() == "●" and label.isVisible() for label in rows.findChildren(QLabel))


def test_every_row_of_a_form_has_a_buddy_and_a_name(qtbot: QtBot) -> None:
    form = gallery.form()
    qtbot.addWidget(form)
    assert len(form.rows()) >= 7
    for row in form.rows():
        assert row.label.buddy() is row.field
        assert row.field.accessibleName()
        reached = row.field.focusProxy() or row.field
        assert reached.accessibleName() == row.name


def test_an_error_stands_under_its_field_and_gives_way_to_the_help_again(qtbot: QtBot) -> None:
    rows = FormRows()
    qtbot.addWidget(rows)
    row = rows.add("案号", QLineEdit("2026"), help="照文书抄写。")
    rows.show()
    row.set_error("案号不完整：缺少法院代字。")
    assert row.has_error()
    assert row.message() == "案号不完整：缺少法院代字。"
    assert row.field.property("state") == "error"
    assert "缺少法院代字" in row.field.accessibleDescription()
    assert row.note.isVisible()
    qtbot.waitUntil(lambda: row.note.y() > row.field.geometry().bottom())
    assert picture(row.field).pixelColor(row.field.width() // 2, 0).name() == LIGHT.overdue
    row.set_warning("与另一案件的案号相近。")
    assert not row.has_error()
    assert row.field.property("state") == "warning"
    row.clear()
    assert row.message() == ""
    assert row.note.text() == "照文书抄写。"
    assert row.field.text() == "2026"


def test_the_cursor_goes_to_the_first_field_with_an_error(qtbot: QtBot) -> None:
    rows = FormRows()
    qtbot.addWidget(rows)
    first, second, third = (rows.add(name, QLineEdit()) for name in ("甲", "乙", "丙"))
    rows.show()
    rows.activateWindow()
    first.focus()
    qtbot.waitUntil(first.field.hasFocus)
    third.set_error("缺。")
    second.set_error("缺。")
    assert rows.focus_first_error()
    assert second.field.hasFocus()
    rows.clear()
    assert not rows.focus_first_error()


def test_tab_leads_from_row_to_row_and_out_of_long_texts(qtbot: QtBot) -> None:
    rows = FormRows()
    qtbot.addWidget(rows)
    text = rows.add("备注", QPlainTextEdit())
    after = rows.add("承办人", QLineEdit())
    rows.show()
    rows.activateWindow()
    text.focus()
    qtbot.waitUntil(text.field.hasFocus)
    qtbot.keyClick(text.field, Qt.Key.Key_Tab)
    assert after.field.hasFocus()
    assert text.field.toPlainText() == ""


@pytest.mark.parametrize("labels", ["beside", "above"])
def test_no_label_is_cut_however_long_the_language(qtbot: QtBot, labels: str) -> None:
    rows = FormRows(labels)  # type: ignore[arg-type]
    qtbot.addWidget(rows)
    for name in ("被诉行政机关(&A)", "Name of the head of the agency who appears in court (&H)"):
        rows.add(name, QLineEdit(), required=True)
    rows.resize(420, 400)
    rows.show()
    for row in rows.rows():
        words = next(label for label in row.label.findChildren(QLabel) if label.buddy())
        assert words.height() >= words.heightForWidth(words.width())
        plain = words.text().replace("&", "")
        one_line = QFontMetrics(words.font()).horizontalAdvance(plain) <= words.width() + 1
        assert one_line or words.wordWrap()


def test_an_empty_list_says_what_to_do_and_does_it(qtbot: QtBot) -> None:
    empty = gallery.empty()
    qtbot.addWidget(empty)
    empty.show()
    button = empty.findChild(QPushButton)
    assert empty.accessibleName() == "还没有案件"
    assert "Ctrl+N" in empty.accessibleDescription()
    with qtbot.waitSignal(empty.acted):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    empty.say("search", "没有找到", "换一个词，或清除筛选。")
    assert not button.isVisible()
    assert isinstance(empty, EmptyState)
    assert "没有找到" in [label.text() for label in empty.findChildren(QLabel)]


def test_a_long_sentence_in_an_empty_list_is_shown_whole(qtbot: QtBot) -> None:
    empty = EmptyState(
        "inbox", "还没有案件", "收到文书后登记，各项期限会自动算出并提醒。" * 4, "收文登记"
    )
    qtbot.addWidget(empty)
    empty.resize(800, 500)
    empty.show()
    sentence = next(label for label in empty.findChildren(QLabel) if "收到" in label.text())
    assert sentence.heightForWidth(sentence.width()) > 2 * QFontMetrics(sentence.font()).height()
    assert sentence.height() >= sentence.heightForWidth(sentence.width())
