# make demo    build and open the demonstration; prints its address
# make test    everything that CI checks
# make bench   figures and limits, with peers measured in the same run
# make broken  the product under faults: killed servers and databases, full disks, bad lines
# make faults  the same before a release: a hundred kills on each database, and a canary that must be found to lose
# make rights  the whole rights table and the side doors on both databases, many minutes
# make crawl   every page of the platform in Chromium, in English and Arabic: axe, keyboard, 320 px, weight
# make api     the API held to its own description by schemathesis, a few minutes
# make fuzz    an hour of coverage-guided fuzzing of the readers (the short form is in make test)
# Each does its own set-up on a bare Debian machine with the Rust toolchain.

CARGO ?= cargo

.PHONY: demo build test unit browser crawl rights api lint bench broken faults fuzz

build:
	@tools/setup build
	$(CARGO) build --release --locked -p smcc

demo: build
	@$${CARGO_TARGET_DIR:-target}/release/smcc demo

lint:
	$(CARGO) fmt --all --check
	$(CARGO) clippy --workspace --all-targets --locked -- -D warnings
	python3 tools/licences.py
	tools/check_assets.sh

# Both databases: SQLite in files of the tests, PostgreSQL as tools/with_postgres starts it, which need not sync what lives for
# a test: that nothing is lost is what tests/faults proves, on servers of its own.
unit:
	@if command -v cargo-nextest >/dev/null; then \
	  PG_FSYNC=off tools/with_postgres $(CARGO) nextest run --workspace --locked --no-fail-fast; \
	else \
	  PG_FSYNC=off tools/with_postgres $(CARGO) test --workspace --locked --no-fail-fast --lib --bins --tests; \
	fi

browser:
	$(CARGO) build --locked -p smcc
	tools/with_postgres tests/browser/run.sh

crawl:
	$(CARGO) build --locked -p smcc
	TESTS='./platform.test.mjs ./main_job.test.mjs' tools/with_postgres tests/browser/run.sh

rights:
	PG_FSYNC=off tools/with_postgres $(CARGO) nextest run -p smcc --locked --run-ignored all rights

api:
	$(CARGO) build --locked -p smcc
	EXAMPLES=$${EXAMPLES:-20} SECONDS_EACH=$${SECONDS_EACH:-120} tests/schemathesis/run.sh

# PostgreSQL is installed where it is missing; the full disk needs the right to mount a small volume.
broken:
	@tools/setup test
	@tools/with_postgres true
	$(CARGO) build --locked -p smcc
	python3 tests/faults/faults.py $${CARGO_TARGET_DIR:-target}/debug/smcc

faults:
	@tools/setup test
	@tools/with_postgres true
	$(CARGO) build --locked -p smcc --features acknowledge-early
	cp $${CARGO_TARGET_DIR:-target}/debug/smcc $${CARGO_TARGET_DIR:-target}/debug/smcc-early
	$(CARGO) build --locked -p smcc
	python3 tests/faults/faults.py $${CARGO_TARGET_DIR:-target}/debug/smcc --long \
	  --canary $${CARGO_TARGET_DIR:-target}/debug/smcc-early

test:
	@tools/setup test
	$(MAKE) lint unit browser

bench:
	@tools/setup bench
	tools/bench.sh

fuzz:
	command -v cargo-fuzz >/dev/null || $(CARGO) install --locked cargo-fuzz
	cd crates/intake && RUSTC_BOOTSTRAP=1 $(CARGO) fuzz run open -- -max_total_time=3600
