#!/bin/sh
# Writes requirements.lock: exact versions with hashes, for every system, and no address inside.
set -eu
cd "$(dirname "$0")/.."
uv=$(command -v uv) || {
    .venv/bin/python -m pip install --quiet --disable-pip-version-check uv
    uv=.venv/bin/uv
}
"$uv" pip compile pyproject.toml --quiet --no-config --upgrade --all-extras \
    --universal --python-version 3.11 --generate-hashes \
    --no-emit-index-url --no-emit-find-links --no-header --output-file requirements.lock
