"""The pictures of the READMEs: `python -m tests.pictures` draws docs/pictures anew.

They are shots of the sample data in 256 of their own colours: a third of the weight, and the eye
finds no difference.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

PICTURES = {"today": "desk", "case-form": "register"}
"""Which page stands in which picture."""

COLOURS = 256
KIND = 0xF0F0F0
"""Colours that share these bits look alike."""

WAY = ("zh_CN", "light", "1")
FOLDER = Path(__file__).resolve().parents[1] / "docs" / "pictures"


def draw() -> None:
    """Draws every picture and puts it in place."""
    language, mode, scale = WAY
    with tempfile.TemporaryDirectory() as out:
        command = [sys.executable, "-m", "tests.shots", "--out", out, "--page", *PICTURES]
        command += ["--language", language, "--theme", mode, "--scale", scale]
        subprocess.run(command, check=True)
        for page, name in PICTURES.items():
            shot = QImage(str(Path(out) / f"{page}-{language}-{mode}-{scale}x.png"))
            _lightened(shot).save(str(FOLDER / f"{name}.png"), "PNG", 0)


def _lightened(shot: QImage) -> QImage:
    """The same picture in its commonest colours, and the commonest one of every kind beside."""
    pixels = memoryview(shot.convertToFormat(QImage.Format.Format_RGB32).constBits()).cast("I")
    common = [colour for colour, _ in Counter(pixels).most_common()]
    kinds: dict[int, int] = {}
    for colour in common:
        kinds.setdefault(colour & KIND, colour)
    chosen = dict.fromkeys([*common[: COLOURS // 4], *kinds.values()])
    return shot.convertToFormat(
        QImage.Format.Format_Indexed8,
        list(chosen)[:COLOURS],
        Qt.ImageConversionFlag.ThresholdDither,
    )


if __name__ == "__main__":
    FOLDER.mkdir(parents=True, exist_ok=True)
    draw()
