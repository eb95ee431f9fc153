"""The pictures of the READMEs: `python -m tests.pictures` draws docs/pictures anew.

They are shots of the sample data with 256 colours, which halves their weight and is not seen.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

PICTURES = {"today": "desk", "case-form": "register"}
"""Which page stands in which picture."""

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
            light = shot.convertToFormat(
                QImage.Format.Format_Indexed8, Qt.ImageConversionFlag.ThresholdDither
            )
            light.save(str(FOLDER / f"{name}.png"), "PNG", 0)


if __name__ == "__main__":
    FOLDER.mkdir(parents=True, exist_ok=True)
    draw()
