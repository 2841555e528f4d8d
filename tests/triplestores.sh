#!/usr/bin/env bash
# Gets the servers of others that tests push to and ask: Virtuoso from Debian (Oxigraph's comes with the extra "test").
# Never fails a run: what cannot be got is said, and the tests that need it are skipped with the reason.
set -uo pipefail

missing() {
  echo "triplestores: $1; THE TESTS THAT NEED VIRTUOSO WILL BE SKIPPED" >&2
}

command -v virtuoso-t >/dev/null && exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  # The program alone: the tests start it themselves, with a database of their own.
  (timeout 60 apt-get update -qq
   DEBIAN_FRONTEND=noninteractive timeout 240 apt-get install -y -qq --no-install-recommends virtuoso-opensource-7-bin) \
    >/dev/null 2>&1 || missing "apt-get could not install virtuoso-opensource-7-bin"
else
  missing "it is installed here only as root with apt-get"
fi
exit 0
