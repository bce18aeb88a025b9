#!/usr/bin/env bash
# Restores, builds and tests everything. Result files go to artifacts/tests; the last line is `N passed, N failed`.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
configuration=${CONFIGURATION:-Release}
results=artifacts/tests
status=0
rm -rf "$results"
mkdir -p "$results"

dotnet build PromptLint.sln --configuration "$configuration" --verbosity quiet || exit 1
dotnet test PromptLint.sln --configuration "$configuration" --no-build --verbosity quiet \
  --logger trx --results-directory "$results" || status=1

# A result file holds one line <Counters total="..." passed="..." failed="..." error="..." ... />.
read -r passed failed < <(find "$results" -name '*.trx' -exec grep -ho '<Counters [^>]*' {} + | awk '
  function count(name) { return match($0, " " name "=\"[0-9]+\"") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) : 0 }
  { passed += count("passed"); failed += count("failed") + count("error") + count("timeout") + count("aborted") }
  END { printf "%d %d\n", passed, failed }')

# The VS Code extension: vitest writes "numPassedTests":N and "numFailedTests":N.
if command -v npm >/dev/null; then
  json=$PWD/$results/vscode-extension.json
  (cd vscode-extension && npm ci --ignore-scripts --silent && npm test --silent -- --reporter=default --reporter=json --outputFile.json="$json") || status=1
  number() { grep -o "\"$1\":[0-9]*" "$json" 2>/dev/null | head -1 | cut -d: -f2; }
  extension_failed=$(number numFailedTests)
  extension_passed=$(number numPassedTests)
  passed=$((passed + ${extension_passed:-0}))
  # No result file: lint or types failed before a test ran.
  failed=$((failed + ${extension_failed:-1}))
else
  echo "npm is missing: the tests of vscode-extension did not run (they need Node 20)" >&2
  if [ "${CI:-}" = true ]; then failed=$((failed + 1)); fi
fi

if [ "$passed" -eq 0 ]; then echo "no test ran" >&2; status=1; fi
if [ "$failed" -gt 0 ]; then status=1; fi
echo "$passed passed, $failed failed"
exit "$status"
