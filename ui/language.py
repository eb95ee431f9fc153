"""The language of the window: Chinese is the source, English a translation; Qt follows."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

import resources
from ui.translator import use_translator

_installed: list[QTranslator] = []


def speak(app: QApplication, language: str) -> None:
    """Speaks "zh_CN" or "en" from now on; widgets made before keep their words."""
    while _installed:
        app.removeTranslator(_installed.pop())
    english = language == "en"
    QLocale.setDefault(QLocale(language))
    if english:
        _install(app, "yingsu_en", str(resources.folder("translations")))
    else:
        qt_words = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        _install(app, "qtbase_zh_CN", qt_words)
    use_translator(QCoreApplication.translate, english=english)


def _install(app: QApplication, name: str, folder: str) -> None:
    translator = QTranslator(app)
    if translator.load(name, folder):
        app.installTranslator(translator)
        _installed.append(translator)
