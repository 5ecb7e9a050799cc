# make demo: grade the example class.   make test: what must hold, but for attacks and fuzzing.
# Both make .venv first if there is none. PYTHON chooses the interpreter for it.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
export OMP_NUM_THREADS := 1

.DEFAULT_GOAL := help
.PHONY: help demo test many lint types layers unit generated attacks fuzz verify verify-full sync
.PHONY: pictures bench clean

help:
	@echo "make demo      grade the example class and show who made which mistake"
	@echo "make test      lint, types, import order, generated files, tests, verify"
	@echo "make attacks   grade the attack submissions, as root and as an ordinary user"
	@echo "make fuzz      grade 10000 random submissions, read 100000 random replies"
	@echo "make verify    grade the graders (verify-full: every pair of mistakes)"
	@echo "make sync      write what is generated: stubs, notebooks, autograding.json, mistake pages"
	@echo "make pictures  take the pictures of README.md (needs Chromium)"
	@echo "make many      kill runs and shuffle them as often as is promised"
	@echo "make bench     measure speed and memory (see benchmarks/)"
	@echo "make clean     remove .venv and caches"

$(VENV)/ready: pyproject.toml constraints.txt
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade 'pip>=25.1'
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt torch -e .
	touch $@

$(VENV)/dev: $(VENV)/ready
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt --group dev
	touch $@

demo: $(VENV)/ready
	@$(BIN)/logitlab grade examples/class

test: lint types layers generated unit verify

lint: $(VENV)/dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .

types: $(VENV)/dev
	$(BIN)/mypy

layers: $(VENV)/dev
	$(BIN)/lint-imports

generated: $(VENV)/dev
	$(BIN)/logitlab stubs --check
	$(BIN)/python -m logitlab.symptoms_sync --check
	$(BIN)/logitlab export autograding --check
	$(BIN)/logitlab export notebooks --check

# Without the attacks, which fill both cores by themselves: make attacks.
unit: $(VENV)/dev
	$(BIN)/pytest --numprocesses=2 --dist=loadfile --cov --cov-report=term:skip-covered \
		--ignore=tests/test_attacks.py

attacks: $(VENV)/dev
	$(BIN)/pytest tests/test_attacks.py

many: $(VENV)/dev
	MANY=1 $(BIN)/pytest tests/test_runs.py

# As many random submissions and replies; a case that fails is run alone by --only KIND:NUMBER.
SUBMISSIONS ?= 10000
REPLIES ?= 100000
SEED ?= 1
fuzz: $(VENV)/dev
	$(BIN)/python tests/fuzz.py --submissions $(SUBMISSIONS) --replies $(REPLIES) --seed $(SEED)

verify: $(VENV)/dev
	$(BIN)/logitlab verify

verify-full: $(VENV)/dev
	$(BIN)/logitlab verify --full --page docs/verify.md

sync: $(VENV)/dev
	$(BIN)/logitlab stubs
	$(BIN)/logitlab export autograding
	$(BIN)/logitlab export notebooks
	$(BIN)/logitlab explain --page docs
	$(BIN)/python -m logitlab.symptoms_sync
	$(BIN)/python -m logitlab.schema_page
	$(BIN)/python -m logitlab.reference_pages

pictures: $(VENV)/dev
	$(BIN)/python docs/screenshots.py

$(VENV)/bench: $(VENV)/dev
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt --group bench
	touch $@

bench: $(VENV)/bench
	$(BIN)/python benchmarks/run.py

clean:
	rm -rf $(VENV) .mypy_cache .pytest_cache .ruff_cache .coverage
