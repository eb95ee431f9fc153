# Yingsu · 应诉期限管家. `make help` lists the targets; scripts/setup.sh prepares the machine for each.
# ARGS are passed on: make run ARGS="--data-dir /tmp/trial", make test ARGS="tests/tracker -x".

PYTHON  := .venv/bin/python
READY   := @sh scripts/setup.sh
ENGLISH := resources/translations/yingsu_en

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help run demo test check shots bench soak documents package translations lock clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-13s %s\n", $$1, $$2 }' Makefile

run: ## set up what is missing and open the program
	$(READY) run
	@$(PYTHON) main.py $(ARGS)

demo: ## open the program with sample cases in a throw-away folder
	$(READY) run
	@$(PYTHON) main.py demo $(ARGS)

test: ## set up what is missing and run every test
	$(READY) test
	@$(PYTHON) -m pytest -n auto --maxprocesses 4 $(ARGS)

check: ## ruff, and mypy --strict over tracker and db
	$(READY) tools
	@$(PYTHON) -m ruff check .
	@$(PYTHON) -m ruff format --check .
	@$(PYTHON) -m mypy

shots: ## pictures of every page, light and dark, in build/shots
	$(READY) test
	@$(PYTHON) -m tests.shots --out build/shots $(ARGS)

bench: ## how fast the program is with many cases
	$(READY) test
	@$(PYTHON) -m tests.benchmarks $(ARGS)

soak: ## kill the program while reminders fall due, let its clock jump
	$(READY) soak
	@$(PYTHON) -m pytest tests/soak $(ARGS)

documents: ## Word files, opened by LibreOffice
ifeq ($(wildcard tests/documents/test_*.py),)
	@echo "There are no Word files in this version, so there is nothing to open in LibreOffice."
else
	$(READY) documents
	@$(PYTHON) -m pytest tests/documents $(ARGS)
endif

package: ## a folder that runs without Python: dist/yingsu
	$(READY) package
	@$(PYTHON) -m PyInstaller --noconfirm --log-level ERROR --workpath build --distpath dist packaging/yingsu.spec
	@dist/yingsu/yingsu calc apl_answer_evidence 2026-09-20 >/dev/null && echo "Ready: dist/yingsu/yingsu"

translations: ## gather the words of ui/ and compile the English ones
	$(READY) run
	@mkdir -p $(dir $(ENGLISH))
	@$(PYTHON) .venv/bin/pyside6-lupdate -silent -extensions py -locations none -no-obsolete \
		-tr-function-alias QT_TRANSLATE_NOOP+=N_ \
		-source-language zh_CN -target-language en ui -ts $(ENGLISH).ts
	@$(PYTHON) .venv/bin/pyside6-lrelease -silent $(ENGLISH).ts -qm $(ENGLISH).qm

lock: ## write requirements.lock anew from the ranges in pyproject.toml
	$(READY) tools
	@sh scripts/lock.sh

clean: ## remove .venv and everything that was built
	rm -rf .venv build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
