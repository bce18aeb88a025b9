#!/usr/bin/env bash
# Scans a folder and writes every report that a build server can show. The GitHub Action, the Azure Pipelines template and the
# GitLab template all run this file; its settings are environment variables, so that no value is ever parsed as shell.
#   PROMPTLINT          how to start the tool (default: promptlint on the PATH)
#   PROMPTLINT_PATH     what to scan (default: .)
#   PROMPTLINT_REPORTS  folder for the reports (default: promptlint-reports)
#   PROMPTLINT_BASE     revision to compare with; empty compares with nothing
#   PROMPTLINT_FAIL_ON, PROMPTLINT_MAX_MONTHLY, PROMPTLINT_MAX_INCREASE, PROMPTLINT_BASELINE   gates; empty sets none
set -uo pipefail
read -r -a tool <<<"${PROMPTLINT:-promptlint}"
path=${PROMPTLINT_PATH:-.}
reports=${PROMPTLINT_REPORTS:-promptlint-reports}
mkdir -p "$reports" || exit 2

gates=()
[ -n "${PROMPTLINT_FAIL_ON:-}" ] && gates+=(--fail-on "$PROMPTLINT_FAIL_ON")
[ -n "${PROMPTLINT_MAX_MONTHLY:-}" ] && gates+=(--max-monthly "$PROMPTLINT_MAX_MONTHLY")
[ -n "${PROMPTLINT_BASELINE:-}" ] && gates+=(--baseline "$PROMPTLINT_BASELINE")

"${tool[@]}" scan "$path" \
  --report "json=$reports/promptlint.json" --report "sarif=$reports/promptlint.sarif" --report "html=$reports/promptlint.html" \
  --report "junit=$reports/promptlint.xml" --report "markdown=$reports/promptlint.md" ${gates[@]+"${gates[@]}"}
result=$?
[ "$result" -gt 1 ] && exit "$result"

if [ -n "${PROMPTLINT_BASE:-}" ]; then
  # The comparison takes the place of the plain comment: a reviewer asks what the change does.
  increase=()
  [ -n "${PROMPTLINT_MAX_INCREASE:-}" ] && increase+=(--max-increase "$PROMPTLINT_MAX_INCREASE")
  "${tool[@]}" diff --path "$path" --format markdown --output "$reports/promptlint.md" ${increase[@]+"${increase[@]}"} -- "$PROMPTLINT_BASE"
  compared=$?
  [ "$compared" -gt "$result" ] && result=$compared
fi

[ -n "${GITHUB_STEP_SUMMARY:-}" ] && cat "$reports/promptlint.md" >>"$GITHUB_STEP_SUMMARY"
exit "$result"
