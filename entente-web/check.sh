#!/usr/bin/env bash
# Types, tests of single functions, and the workbench walked through in a browser. Skipped visibly where Node 20 (Debian 12
# has an older one) or a browser is missing; where CI is set, a missing browser is an error.
# check.sh [--shared=DIR]
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")"

skip() {
    echo "entente-web: SKIPPED, $1: $2"
    exit 0
}

command -v node >/dev/null || skip 'the page is not tested' 'no node found; install Node 20 or newer'
command -v npm >/dev/null || skip 'the page is not tested' 'no npm found; install it beside node'
[ "$(node -p 'Number(process.versions.node.split(".")[0]) >= 20')" = true ] || skip 'the page is not tested' "node $(node -v) is too old; install Node 20 or newer"
if [ ! -f node_modules/.package-lock.json ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
    npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
fi
if [ ! -f src/api/schema.d.ts ] || [ ../entente-serve/openapi.yaml -nt src/api/schema.d.ts ]; then
    npm run --silent types
fi
npm run --silent check
npm run --silent test
if [ -z "${ENTENTE_CHROMIUM:-}" ]; then
    ENTENTE_CHROMIUM=$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)
fi
if [ -z "$ENTENTE_CHROMIUM" ]; then
    [ -z "${CI:-}" ] || { echo 'entente-web: no chromium found, and CI is set; install it, or set ENTENTE_CHROMIUM' >&2; exit 1; }
    skip 'the page is not looked at in a browser' 'no chromium found; install it, or set ENTENTE_CHROMIUM'
fi
[ -f ../entente-app/target/entente/web/index.html ] || skip 'the page is not looked at in a browser' 'the page was not built'
export ENTENTE_CHROMIUM
case ${1:-} in
    '--shared=${'*) ;; # the build names none
    --shared=?*) # the folder of the shared yardsticks, as the build names it: their documents are looked at too
        ENTENTE_SHARED=$(cd .. && cd "${1#--shared=}" && pwd)
        export ENTENTE_SHARED
        ;;
esac
npm run --silent walk
