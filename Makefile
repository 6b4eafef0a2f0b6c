# Trilobite: `make` prints the targets. Everything that is built lies in build/; wasm/dist/ holds the
# modules for the npm package.

# ---- knobs: give them on the command line, as in `make run PROMPT="Hello" SEED=7` --------------------

# run: the text to continue, tokens at most, start of the random sequence, 0 for greedy, GGUF file or URL
# (an empty knob leaves it to the program, an empty MODEL is the default model).
PROMPT      = Once upon a time
MAX_TOKENS  =
SEED        =
TEMPERATURE =
MODEL       =
# demo: the preferred port.
PORT = 8080
# test: only these *.test.mjs files, and the limit for all of them together.
TESTS        =
TEST_MINUTES = 20
# fuzz: seconds for each target.
FUZZ_SECONDS = 60
# train, twins: the folder of the text (train/README.md), and the length of each run.
CORPUS     =
STEPS      = 64800
TWIN_STEPS = 3000

CC     = $(shell command -v clang-19 || echo cc)
SAN_CC = clang-19
EMCC   = emcc
NODE   = node
JOBS  := $(shell nproc 2>/dev/null || echo 2)
# A test with a browser or worker threads keeps two cores busy, and some measure time.
TEST_JOBS := $(shell echo $$(( ($(JOBS) + 1) / 2 )))

# ---- how things are compiled -------------------------------------------------------------------------

# No contraction into fused multiply-add: native and wasm builds must give the same floats.
CFLAGS_COMMON := -std=c11 -D_POSIX_C_SOURCE=200809L -Isrc -MMD -MP -ffp-contract=off -fno-math-errno \
    -Wall -Wextra -Wshadow -Wpointer-arith -Wstrict-prototypes -Wmissing-prototypes -Wvla \
    -Werror=implicit-function-declaration -Werror=incompatible-pointer-types -Werror=int-conversion \
    -Werror=return-type -Werror=format -Werror=vla -Wno-bitwise-op-parentheses
CFLAGS_NATIVE := $(CFLAGS_COMMON) -O3 -DNDEBUG
CFLAGS_SAN    := $(CFLAGS_COMMON) -O1 -g -fno-omit-frame-pointer -fsanitize=address,undefined \
    -fno-sanitize-recover=all
CFLAGS_FUZZ   := $(CFLAGS_SAN) -fsanitize=fuzzer-no-link
CFLAGS_WASM   := $(CFLAGS_COMMON) -O3 -DNDEBUG

# Variants of the module: one .wasm file each. They share all objects but the kernels and the threads.
WASM_VARIANTS := simd relaxed simd-threads relaxed-threads
SHARED_KERNELS := src/matmul_lookup.c src/matmul_nibble.c
WASM_KERNELS_simd            := src/matmul_simd.c $(SHARED_KERNELS)
WASM_KERNELS_relaxed         := src/matmul_relaxed.c src/matmul_rows.c $(SHARED_KERNELS)
WASM_KERNELS_simd-threads    := $(WASM_KERNELS_simd)
WASM_KERNELS_relaxed-threads := $(WASM_KERNELS_relaxed)

# ---- sources -----------------------------------------------------------------------------------------

NATIVE_KERNELS := src/matmul_scalar.c src/matmul_rows.c
KERNELS := $(NATIVE_KERNELS) src/matmul_simd.c src/matmul_relaxed.c $(SHARED_KERNELS)
COMMON  := $(filter-out src/main.c $(KERNELS),$(wildcard src/*.c))
ENGINE  := $(COMMON) $(NATIVE_KERNELS)

NATIVE_OBJECTS := $(patsubst src/%.c,build/native/%.o,$(ENGINE) src/main.c)
SAN_OBJECTS    := $(patsubst src/%.c,build/san/obj/%.o,$(ENGINE))
FUZZ_OBJECTS   := $(patsubst src/%.c,build/fuzz/obj/%.o,$(ENGINE))

FUZZERS      := $(patsubst tests/native/%.c,build/fuzz/%,$(wildcard tests/native/fuzz_*.c))
NATIVE_TESTS := $(patsubst tests/native/%.c,build/san/%,$(wildcard tests/native/test_*.c))
# Programs that tests start, such as feed_files.
NATIVE_TOOLS := $(patsubst tests/native/%.c,build/san/%, \
    $(filter-out tests/native/test_%.c tests/native/fuzz_%.c,$(wildcard tests/native/*.c)))
NODE_TESTS    = $(or $(TESTS),$(sort $(shell find tests -name '*.test.mjs')))

# These mostly wait, and have time.
FAULT_TESTS   = $(filter tests/faults/% tests/contracts/%,$(NODE_TESTS))
FAULT_JOBS   := 4
run_tests     = timeout $(TEST_MINUTES)m $(NODE) --test --test-concurrency=$1 --test-reporter=spec $2

WASM_MODULES := $(WASM_VARIANTS:%=wasm/dist/trilobite-%.wasm)
# Parts of modules that tests run alone.
WASM_PARTS   := build/wasm/pool.wasm build/wasm/kernels-simd.wasm build/wasm/kernels-relaxed.wasm

PYTHON     := build/venv/bin/python
VENV       := build/venv/stamp
EVAL_TEXTS := $(wildcard train/eval/*.txt) $(patsubst %,build/train/eval/%.txt,stories dialogues tales talks turns joined)

PACKAGES  := build/setup/packages
NPM       := node_modules/.package-lock.json
BENCH_NPM := bench/node_modules/.package-lock.json

comma := ,
space := $(subst ,, )

MAKEFLAGS += --jobs=$(JOBS) --no-builtin-rules
.DELETE_ON_ERROR:
.SECONDARY:

# ---- targets -----------------------------------------------------------------------------------------

.PHONY: help setup wasm native sanitize test test-native test-node test-2b torture fuzz check lint site demo run \
    profile bench bench-quick bench-load bench-open train twins eval compare pack clean

help: ## This list
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))
	@echo 'Knobs, as in `make run PROMPT="Hello" SEED=7`:'
	@echo '  PROMPT MAX_TOKENS SEED TEMPERATURE MODEL (run; MODEL: profile, eval), PORT (demo), TESTS (test),'
	@echo '  FUZZ_SECONDS (fuzz), CORPUS (train, twins), STEPS (train), TWIN_STEPS (twins)'

setup: $(PACKAGES) $(NPM) ## Install missing Debian packages and the npm packages (every target does it)

wasm: $(WASM_MODULES) ## The engine as WebAssembly, in wasm/dist/

native: build/trilobite ## The engine as a native command line: build/trilobite

sanitize: build/san/trilobite $(NATIVE_TOOLS) ## The same with address and undefined-behaviour sanitizers: build/san/trilobite

test: check test-native test-node ## All tests: type check, native under sanitizers, Node and headless Chromium

test-native: $(NATIVE_TESTS) build/fixtures/stamp
	@for program in $(NATIVE_TESTS); do echo "== $$program"; "$$program" || exit 1; done
	@echo "== native tests: $(words $(NATIVE_TESTS)) programs passed"

# Behind the others, so that Node's summary is the last thing printed.
test-node: check test-native wasm $(WASM_PARTS) native sanitize site dist/index.js build/fixtures/stamp
	@test -n "$(NODE_TESTS)" || { echo 'No Node tests found.'; exit 1; }
	$(if $(FAULT_TESTS),$(call run_tests,$(FAULT_JOBS),$(FAULT_TESTS)))
	$(if $(filter-out $(FAULT_TESTS),$(NODE_TESTS)),$(call run_tests,$(TEST_JOBS),$(filter-out $(FAULT_TESTS),$(NODE_TESTS))))

test-2b: wasm dist/index.js $(NPM) ## A model of the published 2B-4T size in Node and Chromium (writes 1.2 GB once)
	$(NODE) tests/big/2b-4t.mjs

torture: wasm dist/index.js $(NPM) ## Every fault of docs/reliability.md in full counts, some hours; writes its table
	TORTURE=1 $(NODE) --test --test-concurrency=1 --test-reporter=spec $(sort $(wildcard tests/faults/*.test.mjs)); \
	    status=$$?; $(NODE) tests/faults/report.mjs --write; exit $$status

fuzz: $(FUZZERS) build/fuzz/seeds build/fixtures/stamp ## Fuzz every target for FUZZ_SECONDS
	@for program in $(FUZZERS); do \
	    echo "== $$program"; \
	    $$program -max_total_time=$(FUZZ_SECONDS) -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 -verbosity=0 \
	        $$([ ! -e $$program.dict ] || echo -dict=$$program.dict) -artifact_prefix=$$program. $$program.corpus || exit 1; \
	done

check: $(NPM) ## Check the types of all JavaScript
	node_modules/.bin/tsc -p tsconfig.json

lint: check

site: build/site/index.html

demo: site ## Build and serve the chat page on PORT
	$(NODE) tools/serve.mjs build/site --port $(PORT)

# The values reach the shell in quotes, whatever they contain.
quoted = '$(subst ','\'',$(value $1))'
option = $(if $(value $1),--$2 $(call quoted,$1))
run: wasm $(NPM) ## Generate text headless in Node: PROMPT, MAX_TOKENS, SEED, TEMPERATURE, MODEL
	@printf %s $(call quoted,PROMPT)
	@$(NODE) bin/trilobite.mjs run $(call option,MAX_TOKENS,max-tokens) $(call option,SEED,seed) \
	    $(call option,TEMPERATURE,temperature) -- $(if $(value MODEL),$(call quoted,MODEL),default) $(call quoted,PROMPT)

bench-load: wasm dist/index.js $(NPM) ## From a click to the first token, and what interrupted downloads cost, at 1.19 GB
	@$(NODE) bench/load.mjs
	@$(NODE) bench/resume.mjs

bench-open: site $(NPM) ## From opening the chat page to the first word of an answer
	@$(NODE) bench/open.mjs

pack: wasm dist/index.js ## The npm package as a tarball in build/
	@mkdir -p build
	npm pack --ignore-scripts --pack-destination build

profile: wasm dist/index.js $(NPM) ## Where the time of a step goes, in Node and Chromium: MODEL, default 2B-4T with random weights
	@$(NODE) bench/profile.mjs $(if $(value MODEL),-- $(call quoted,MODEL))

bench: wasm dist/index.js $(NPM) $(BENCH_NPM) ## Measure against wllama, F16 and the machine's limits: build/bench/summary.md
	$(NODE) bench/bench.mjs

bench-quick: wasm dist/index.js $(NPM) $(BENCH_NPM) ## The same with fewer shapes and rounds, under 15 minutes
	$(NODE) bench/bench.mjs --quick

# Memory that is kept and in huge pages: a step takes a third less time than with fresh pages each time.
TRAIN_ENV := GLIBC_TUNABLES=$(subst $(space),:,$(addprefix glibc.malloc.,hugetlb=1 mmap_threshold=4294967296 \
    trim_threshold=17179869184 top_pad=1073741824))

# $(call trained,FOLDER,STEPS,OPTIONS): trains what the folder is called after, size-precision, and writes FOLDER.gguf.
trained = $(TRAIN_ENV) $(PYTHON) train/train.py --size $(firstword $(subst -, ,$(notdir $(1)))) \
    --precision $(lastword $(subst -, ,$(notdir $(1)))) --steps $(2) $(3) --out $(1) && $(PYTHON) train/export.py --run $(1) --model $(1).gguf
TWINS := $(addprefix build/train/twins/,small-ternary small-full large-ternary large-full)

train: $(VENV) build/train/data/meta.json ## Train the default model from the text in CORPUS, STEPS long (hours; resumes)
	$(call trained,build/train/large-ternary,$(STEPS))

twins: $(VENV) build/train/data/meta.json ## Train ternary models and full-precision ones of two sizes on the same text, TWIN_STEPS each (hours; resumes)
	$(foreach run,$(TWINS),$(call trained,$(run),$(TWIN_STEPS),--stages 2 $(if $(findstring large-full,$(run)),--lr 1e-3)) &&) true

eval: wasm $(NPM) $(VENV) build/train/eval/stories.txt ## How well the default model (or MODEL) predicts held-out text, in the engine and in PyTorch
	@$(NODE) train/evaluate.mjs $(call option,MODEL,model) --out build/train/eval/scores.json $(EVAL_TEXTS)
	@$(PYTHON) train/evaluate.py $(call option,MODEL,model) build/train/eval/scores.json

compare: wasm dist/index.js $(NPM) ## The twins beside each other: how well they predict, size, memory, speed in Chromium
	@$(foreach run,$(TWINS),$(NODE) train/evaluate.mjs --model $(run).gguf train/eval/tinystories.txt train/eval/persona.txt && echo &&) true
	@$(NODE) train/compare.mjs $(TWINS:=.gguf)

# Training takes hours: its results and its Python stay.
clean: ## Remove everything built (node_modules and the training results stay)
	rm -rf $(filter-out build/train build/venv,$(wildcard build/*)) wasm/dist dist

# ---- setup -------------------------------------------------------------------------------------------

$(PACKAGES): tools/setup-debian.sh
	@tools/setup-debian.sh
	@mkdir -p $(@D) && touch $@

$(NPM): package-lock.json | $(PACKAGES)
	npm ci --no-audit --no-fund --loglevel=error
	@touch $@

$(BENCH_NPM): bench/package-lock.json | $(PACKAGES)
	npm ci --prefix bench --no-audit --no-fund --loglevel=error
	@touch $@

# ---- training ----------------------------------------------------------------------------------------

$(VENV): train/requirements.txt
	python3 -m venv build/venv
	build/venv/bin/pip install --quiet --requirement $<
	@touch $@

# Made once: another vocabulary would make checkpoints worthless.
build/train/data/meta.json: | $(VENV)
	@test -n "$(CORPUS)" || { echo 'Give the folder of the text: make train CORPUS=DIR (see train/README.md).'; exit 1; }
	$(PYTHON) train/generate.py
	$(PYTHON) train/prepare.py --corpus $(call quoted,CORPUS)

build/train/eval/stories.txt: train/generate.py $(wildcard train/grammar/*.py train/situations/*.txt)
	python3 train/generate.py --share 0.002 --seed 2 --out $(@D)

# ---- native ------------------------------------------------------------------------------------------

build/native/%.o: src/%.c Makefile | $(if $(shell command -v clang-19 || command -v cc),,$(PACKAGES))
	@mkdir -p $(@D); echo "  build $@"
	@$(CC) $(CFLAGS_NATIVE) -c -o $@ $<

build/trilobite: $(NATIVE_OBJECTS)
	@echo "  build $@"
	@$(CC) -o $@ $^ -lm

# ---- native, with sanitizers -------------------------------------------------------------------------

build/san/obj/%.o: src/%.c Makefile | $(PACKAGES)
	@mkdir -p $(@D); echo "  build $@"
	@$(SAN_CC) $(CFLAGS_SAN) -c -o $@ $<

build/san/trilobite: build/san/obj/main.o $(SAN_OBJECTS)
	@echo "  build $@"
	@$(SAN_CC) $(CFLAGS_SAN) -o $@ $^ -lm

$(filter-out build/san/test_threads,$(NATIVE_TESTS)) $(NATIVE_TOOLS): build/san/%: build/san/tests/%.o $(SAN_OBJECTS)
	@echo "  build $@"
	@$(SAN_CC) $(CFLAGS_SAN) $(SAN_LINK) -o $@ $^ -lm

# The thread sanitizer goes with no other; the test has the pool in itself.
build/san/test_threads: tests/native/test_threads.c Makefile | $(PACKAGES)
	@mkdir -p $(@D); echo "  build $@"
	@$(SAN_CC) $(subst address$(comma)undefined,thread,$(CFLAGS_SAN)) -pthread -o $@ $<

# Lets this test refuse memory.
build/san/test_oom: SAN_LINK := $(patsubst %,-Wl$(comma)--wrap=%,malloc calloc realloc aligned_alloc free)

# SIMDe runs the wasm kernels natively.
build/san/tests/%.o: tests/native/%.c Makefile | $(PACKAGES)
	@mkdir -p $(@D); echo "  build $@"
	@$(SAN_CC) $(CFLAGS_SAN) -Itests/native/simde -c -o $@ $<

build/fuzz/obj/%.o: src/%.c Makefile | $(PACKAGES)
	@mkdir -p $(@D); echo "  build $@"
	@$(SAN_CC) $(CFLAGS_FUZZ) -c -o $@ $<

build/fuzz/%: tests/native/%.c $(FUZZ_OBJECTS)
	@echo "  build $@"
	@$(SAN_CC) $(CFLAGS_SAN) -fsanitize=fuzzer -o $@ $(filter %.c %.o,$^) -lm

build/fuzz/seeds: tests/loader/fuzz-seeds.mjs $(wildcard tests/loader/*.mjs)
	@mkdir -p $(@D)
	$(NODE) $< $(@D)
	@touch $@

# ---- WebAssembly -------------------------------------------------------------------------------------

# Looked up once, and only when a module is built.
EMCC_VERSION = $(eval EMCC_VERSION := $(shell $(EMCC) --version | sed -n '1s/.* \([0-9]*\.[0-9]*\.[0-9]*\).*/\1/p'))$(EMCC_VERSION)
IS_OLD_EMCC = $(filter 3.1.6,$(EMCC_VERSION))

# Emscripten 3.1.6, Debian's, brings LLVM 14 and Binaryen 108, which know no relaxed SIMD as it became: it
# drives LLVM 19 instead, under the names that it looks for, and npm's wasm-opt; EMCC_READ_METADATA and
# WASM_BIGINT keep its own Binaryen away. A current Emscripten is used as it is.
LLVM_LINKS := build/llvm-19
RUN_EMCC = $(if $(IS_OLD_EMCC),EM_LLVM_ROOT="$(CURDIR)/$(LLVM_LINKS)" EMCC_READ_METADATA=python \
    PATH="$(CURDIR)/node_modules/.bin:$$PATH") $(EMCC)

# The stack lies below the data, so that an overflow leaves memory and traps. Emscripten 4 does that by
# itself; 3.1.6 has to be told, and has another name for the stack's size.
STACK_BYTES := 1048576
STACK_FLAGS  = $(if $(IS_OLD_EMCC),-sTOTAL_STACK=$(STACK_BYTES) -sGLOBAL_BASE=$(STACK_BYTES) \
    -Wl$(comma)--stack-first,-sSTACK_SIZE=$(STACK_BYTES))

# A bare module without JavaScript: web/instance.js instantiates it, wasm/check.mjs knows what it may import.
# A failing malloc returns NULL.
LINK_WASM = -O3 --no-entry -sSTANDALONE_WASM -sWASM_BIGINT -sALLOW_MEMORY_GROWTH -sINITIAL_MEMORY=16MB \
    -sMAXIMUM_MEMORY=4GB -sABORTING_MALLOC=0 -sERROR_ON_UNDEFINED_SYMBOLS=0 \
    -sWARN_ON_UNDEFINED_SYMBOLS=0 $(STACK_FLAGS)
# Every thread has an instance of the module over the same memory, and a stack of its own. The libraries
# are those for one thread: only the main thread allocates.
LINK_THREADS = -sIMPORTED_MEMORY $(subst $(space),$(comma),-Wl --shared-memory --no-check-features --export=__stack_pointer)

# Folders of objects: what they are compiled with, besides CFLAGS_WASM.
WASM_FLAGS_base    := -msimd128
WASM_FLAGS_relaxed := -msimd128 -mrelaxed-simd
WASM_FLAGS_shared  := -msimd128 -matomics -mbulk-memory

# $1: folder
define wasm_objects
build/wasm/$1/%.o: src/%.c Makefile | $(LLVM_LINKS)
	@mkdir -p $$(@D); echo "  build $$@"
	@$$(RUN_EMCC) $$(CFLAGS_WASM) $$(WASM_FLAGS_$1) -c -o $$@ $$<
endef
$(foreach folder,base relaxed shared,$(eval $(call wasm_objects,$(folder))))

# $1: variant; the folder of a source is its kernels' or threads' own if the variant says so.
wasm_folder = $(if $(filter src/matmul_relaxed.c,$2),relaxed,$(if $(and $(findstring threads,$1),$(filter src/threads.c,$2)),shared,base))
exported = $(subst $(space),$(comma),$(strip $(addprefix _,$(foreach list,$1,$(file < $(list))))))
wasm_exports = wasm/exports.txt $(if $(findstring threads,$1),wasm/exports-threads.txt)
wasm_object = $(patsubst src/%.c,build/wasm/$(call wasm_folder,$1,$2)/%.o,$2)
define wasm_variant
build/wasm/trilobite-$1.wasm: $(foreach source,$(COMMON) $(WASM_KERNELS_$1),$(call wasm_object,$1,$(source))) \
    $(call wasm_exports,$1) wasm/check.mjs src/trilobite.h src/threads.h | $(NPM)
	@echo "  build $$@"
	@$$(RUN_EMCC) $$(LINK_WASM) $(if $(findstring threads,$1),$$(LINK_THREADS)) \
	    -sEXPORTED_FUNCTIONS=$$(call exported,$(call wasm_exports,$1)) \
	    -o $$@ $$(filter %.o,$$^)
	@$$(NODE) wasm/check.mjs $$@
endef
$(foreach variant,$(WASM_VARIANTS),$(eval $(call wasm_variant,$(variant))))

# The pool alone, for tests.
build/wasm/pool.wasm: tests/wasm/pool.c build/wasm/shared/threads.o wasm/exports-threads.txt Makefile | $(LLVM_LINKS) $(NPM)
	@echo "  build $@"
	@$(RUN_EMCC) $(CFLAGS_WASM) -c -o build/wasm/pool.o $<
	@$(RUN_EMCC) $(LINK_WASM) $(LINK_THREADS) -o $@ build/wasm/pool.o build/wasm/shared/threads.o \
	    -sEXPORTED_FUNCTIONS=$(call exported,wasm/exports-threads.txt),_test_loops,_test_helped,_test_trap

# A variant's kernels alone, for tests: the objects of its module.
KERNEL_FUNCTIONS := ternary_pack ternary_store ternary_room ternary_prepare ternary_gemv ternary_lanes \
    ternary_scratch ternary_gemm int8_split int8_join nibble_gemv
define kernel_module
build/wasm/kernels-$1.wasm: $(foreach source,$(WASM_KERNELS_$1) src/matmul_pack.c,$(call wasm_object,$1,$(source))) | $(NPM)
	@echo "  build $$@"
	@$$(RUN_EMCC) $$(LINK_WASM) -o $$@ $$^ \
	    -sEXPORTED_FUNCTIONS=$$(subst $$(space),$$(comma),$$(addprefix _tri_,$$(KERNEL_FUNCTIONS)))
endef
$(foreach variant,simd relaxed,$(eval $(call kernel_module,$(variant))))

$(LLVM_LINKS): | $(PACKAGES)
	@mkdir -p $@.new
	@for tool in /usr/lib/llvm-19/bin/*; do \
	    name=$${tool##*/}; ln -sf "$$tool" "$@.new/$$name"; ln -sf "$$tool" "$@.new/$$name-14"; \
	done
	@mv $@.new $@

wasm/dist/%.wasm: build/wasm/%.wasm
	@mkdir -p $(@D)
	@cp $< $@

# ---- JavaScript and fixtures -------------------------------------------------------------------------

SITE_SOURCES = $(shell find demo web -type f 2>/dev/null) $(wildcard models/*.gguf)
build/site/index.html: tools/build-site.mjs tools/bundle.mjs $(SITE_SOURCES) $(WASM_MODULES) | $(NPM)
	$(NODE) tools/build-site.mjs build/site

# For pages without a bundler. dist/ lies beside web/, so that its relative addresses hold.
dist/index.js: $(wildcard web/*.js) | $(NPM)
	@node_modules/.bin/esbuild web/index.js web/worker.js --bundle --minify --sourcemap --format=esm --target=es2022 \
	    --outdir=dist --log-level=warning

build/fixtures/stamp: $(shell find tests -name '*.br') $(wildcard tests/fixtures/unpack.mjs) | $(PACKAGES)
	@mkdir -p $(@D)
	$(if $(wildcard tests/fixtures/unpack.mjs),$(NODE) tests/fixtures/unpack.mjs)
	@touch $@

-include $(shell find build/native build/san build/fuzz build/wasm -name '*.d' 2>/dev/null)
