# `make help` lists what can be done here.

PREFIX ?= /usr/local
# As people get it: nothing of Swift has to be there to run it, and what a debugger needs is left out.
BUILD = --static-swift-stdlib -c release $(LEAN)
LEAN = -Xswiftc -no-emit-module-separately-wmo -Xswiftc -gnone -Xcc -g0
PROGRAM = .build/release/huddle
MANUAL = $(PREFIX)/share/man/man1/huddle.1
BASH_COMPLETION = $(PREFIX)/share/bash-completion/completions/huddle
ZSH_COMPLETION = $(PREFIX)/share/zsh/site-functions/_huddle
FISH_COMPLETION = $(PREFIX)/share/fish/vendor_completions.d/huddle.fish
COMPLETIONS = $(BASH_COMPLETION) $(ZSH_COMPLETION) $(FISH_COMPLETION)

# Tests with a real terminal wait for what people wait for: six at once, so that they wait together.
# They run the program as it is installed.
TERMINAL_TESTS = 'ProgramTests|TerminalTests'
AT_ONCE = --experimental-maximum-parallelization-width 6

# The tests run on optimised code, which takes a quarter of the time; in a place of their own, so that a
# build beside them stays as it is.
IN_TESTS = --scratch-path .build-test -c release
TEST_BUILD = $(IN_TESTS) --build-tests -Xswiftc -enable-testing -Xswiftc -num-threads -Xswiftc 2 $(LEAN)

# A test that ends a program on purpose would otherwise wait for the crash reporter.
export SWIFT_BACKTRACE = enable=no

.PHONY: help demo test kills sanitize fuzz bench interop lint pictures release install uninstall clean

help:  ## this list
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | while IFS='	' read -r name what; do \
		printf '  make %-10s %s\n' "$$name" "$$what"; done

demo: release  ## build Huddle and open it on a made-up team
	@$(PROGRAM) demo

test:  ## run every test
	@.ci/packages test
	swift build $(TEST_BUILD)
	swift test $(IN_TESTS) --skip-build --skip $(TERMINAL_TESTS)
	swift build $(BUILD) --product huddle
	HUDDLE_PROGRAM=$(CURDIR)/$(PROGRAM) \
		swift test $(IN_TESTS) --skip-build $(AT_ONCE) --filter $(TERMINAL_TESTS)

kills:  ## kill two writers a thousand times on a disk, a full disk and a share; KILLS= for another number
	@.ci/packages test
	swift build $(TEST_BUILD)
	swift build $(BUILD) --product huddle
	HUDDLE_PROGRAM=$(CURDIR)/$(PROGRAM) HUDDLE_KILLS=$(or $(KILLS),1000) \
		swift test $(IN_TESTS) --skip-build $(AT_ONCE) --filter 'KillTests|SyncFaultTests'

sanitize:  ## run the tests with what finds errors of memory and of threads
	@.ci/packages test
	@.ci/sanitize

fuzz:  ## throw made-up bytes at every reader, each for ten minutes; SECONDS= for another time
	@.ci/packages build
	@SECONDS_EACH=$(or $(SECONDS),600) .ci/fuzz

bench:  ## measure the program beside its neighbours; SIZE=hundred for a hundred years too
	@.ci/packages bench
	@for product in huddle huddle-bench bench-floor; do \
		swift build $(BUILD) --product $$product >&2 || exit 1; done
	@.ci/bench $(SIZE)

interop: release  ## open every export in the programs that read it
	@.ci/interop

lint:  ## check how the code is written
	swift format lint --strict --parallel --recursive Package.swift Sources Tests

pictures: release  ## take the pictures in docs/pictures
	@.ci/packages pictures
	@.ci/pictures

release:  ## build the program as it is installed
	@.ci/packages build
	swift build $(BUILD) --product huddle

install: release  ## install below PREFIX, /usr/local unless it is given
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/huddle/themes
	install -m 755 $(PROGRAM) $(DESTDIR)$(PREFIX)/bin/huddle
	install -m 644 themes/*.toml $(DESTDIR)$(PREFIX)/share/huddle/themes
	install -d $(DESTDIR)$(dir $(MANUAL)) $(foreach file,$(COMPLETIONS),$(DESTDIR)$(dir $(file)))
	$(PROGRAM) man > $(DESTDIR)$(MANUAL)
	$(PROGRAM) --generate-completion-script bash > $(DESTDIR)$(BASH_COMPLETION)
	$(PROGRAM) --generate-completion-script zsh > $(DESTDIR)$(ZSH_COMPLETION)
	$(PROGRAM) --generate-completion-script fish > $(DESTDIR)$(FISH_COMPLETION)

uninstall:  ## remove what install put there
	rm -f $(addprefix $(DESTDIR),$(PREFIX)/bin/huddle $(MANUAL) $(COMPLETIONS))
	rm -rf $(DESTDIR)$(PREFIX)/share/huddle

clean:  ## remove what was built
	rm -rf .build .build-test .build-bench .build-interop .build-fuzz .build-address .build-thread
