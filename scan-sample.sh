#!/usr/bin/env bash
# Builds the command line and scans the sample applications; further arguments go to the scan.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
dotnet build src/PromptLint.Cli --configuration Release --verbosity quiet >&2
exec dotnet src/PromptLint.Cli/bin/Release/net10.0/promptlint.dll scan samples "$@"
