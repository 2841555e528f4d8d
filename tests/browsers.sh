#!/usr/bin/env bash
# Gets what the browser tests need: Chromium and its driver from Debian, packages from npm into the user's cache.
# Never fails a run: what cannot be got is said, and the tests that need it are skipped with the reason.
set -uo pipefail

# Pinned, so that a failing test means that we changed something.
packages=(@zazuko/yasgui@4.6.2 axe-core@4.14.1)
folder="${DIPLOGRAPH_NPM:-${XDG_CACHE_HOME:-$HOME/.cache}/diplograph/npm}"

missing() {
  echo "browsers: $1; THE BROWSER TESTS THAT NEED IT WILL BE SKIPPED" >&2
}

install() {
  if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
    missing "there is no $1, and it is installed here only as root with apt-get"
  elif ! DEBIAN_FRONTEND=noninteractive timeout 120 apt-get install -y -qq --no-install-recommends "$@" >/dev/null 2>&1; then
    # Perhaps the list of packages is old, or empty.
    (timeout 60 apt-get update -qq &&
      DEBIAN_FRONTEND=noninteractive timeout 120 apt-get install -y -qq --no-install-recommends "$@") >/dev/null 2>&1 ||
      missing "apt-get could not install $*"
  fi
}

{ command -v chromium && command -v chromedriver; } >/dev/null || install chromium chromium-driver
command -v npm >/dev/null || install npm

# The published archive of each package alone: it holds the built file, so nothing that it depends on is fetched or run.
for package in "${packages[@]}"; do
  target="$folder/${package%@*}"
  [ "$(cat "$target/.version" 2>/dev/null)" = "$package" ] && continue
  scratch="$(mktemp -d)"
  if command -v npm >/dev/null && archive="$(cd "$scratch" && timeout 60 npm pack --silent "$package" 2>/dev/null)" &&
    tar -xzf "$scratch/$archive" -C "$scratch"; then
    rm -rf "$target" && mkdir -p "$(dirname "$target")" && mv "$scratch/package" "$target"
    echo "$package" >"$target/.version"
  else
    missing "npm could not get $package"
  fi
  rm -rf "$scratch"
done
exit 0
