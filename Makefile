# make site   builds every product into public/
# make test   runs every test there is
# make bench  measures how fast it is, beside cmark-gfm
#
# They install what is missing from Debian, and ask nothing.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := site

SWIFT_FLAGS := --explicit-target-dependency-import-check error
SOURCES := Package.swift Sources Tests Benchmarks
TOOLS := .build/test-tools
# With the standard library in the executable it starts in half the time, and runs where there is no Swift.
RUNTIME = $(shell swiftc -print-target-info | sed -n 's/.*"runtimeResourcePath": "\(.*\)".*/\1/p')
# Linked in like this, a function of Foundation that nobody calls is warned about.
QUIET = { grep -v "the use of .mktemp. is dangerous" || true; }
RELEASE_FLAGS = --configuration release $(SWIFT_FLAGS) $(if $(wildcard $(RUNTIME)_static),--static-swift-stdlib)

.PHONY: site test bench lint clean

site:
	@Scripts/install build
	@swift build --product sitegen $(RELEASE_FLAGS) | $(QUIET)
	@echo
	@.build/release/sitegen build
	@echo
	@echo "Open a page:  public/bakery/web/index.html"

test: lint
	@Scripts/install build test
	@Scripts/fetch-test-tools $(TOOLS)
	@swift build --build-tests $(SWIFT_FLAGS)
	@REQUIRE_TOOLS=1 swift test --skip-build --parallel

bench:
	@Scripts/install build bench
	@swift build $(RELEASE_FLAGS) | $(QUIET)
	@.build/release/sitegen-bench content

lint:
	@swift format lint --strict --recursive $(SOURCES)

clean:
	@rm -rf .build public/*
