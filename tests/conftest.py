"""Before anything else is imported: no real screen, and a home of our own.

No test may read or write what the person running it keeps.
"""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

_home = Path(tempfile.mkdtemp(prefix="yingsu-tests-"))
atexit.register(shutil.rmtree, _home, ignore_errors=True)
for _name, _folder in {
    "HOME": "",
    "XDG_DATA_HOME": "data",
    "XDG_CONFIG_HOME": "config",
    "XDG_STATE_HOME": "state",
    "XDG_CACHE_HOME": "cache",
    "APPDATA": "roaming",
    "LOCALAPPDATA": "local",
}.items():
    (_home / _folder).mkdir(exist_ok=True)
    os.environ[_name] = str(_home / _folder)
