"""Into which language words are put: the window hands a translator in, the terminal none. No Qt.

It stands apart from the words, which are many: the window is there before them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

Translate = Callable[[str, str], str]

_translate: Translate = lambda _context, text: text  # noqa: E731
_english = False
_documents = ContextVar("documents", default=False)


def N_(context: str, text: str) -> str:
    """Marks a text for translation; the translation itself happens in `ui.words`."""
    return text


def use_translator(translate: Translate, *, english: bool = False) -> None:
    """Lets the window translate: `translate(context, text)`; `english` picks rule titles."""
    global _translate, _english
    _translate, _english = translate, english


def translated(context: str, text: str) -> str:
    """A text of the tables in the language of the window."""
    return text if _documents.get() else _translate(context, text)


def in_english() -> bool:
    """Whether titles that are written in both languages are wanted in English."""
    return _english and not _documents.get()


@contextmanager
def as_in_documents() -> Iterator[None]:
    """Inside, words are Chinese whatever the window speaks: papers of a case are."""
    before = _documents.set(True)
    try:
        yield
    finally:
        _documents.reset(before)
