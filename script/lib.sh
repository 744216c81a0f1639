# Shared by the scripts in this folder: where the tools are kept, and how a long step shows that it is alive.
# Sourced, never run.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
tools="${XDG_CACHE_HOME:-$HOME/.cache}/musubime-tools"

# Pinned tools. wasm-bindgen's version is the one in Cargo.lock.
trunk_version=0.21.14      # 0.22 needs a newer compiler than some stable machines have.
wasm_split_version=0.2.4
binaryen_version=132.0.0   # Trunk.toml names the same release.
terser_version=5.51.2
npm_tools="$tools/npm-binaryen-$binaryen_version-terser-$terser_version"
target=wasm32-unknown-unknown

say() { printf '%s\n' "$*"; }
die() { printf '\n%s\n' "$*" >&2; exit 1; }
have() { command -v "$1" >/dev/null 2>&1; }

# step TITLE COMMAND… — runs the command, printing a dot every five seconds and the time it took.
# Its output goes to a log, which is shown only if the command fails.
step() {
  local title=$1 log started
  shift
  log=$(mktemp)
  started=$SECONDS
  printf '▸ %s ' "$title"
  ( while sleep 5; do printf '.'; done ) 2>/dev/null &
  local ticker=$!
  if "$@" >"$log" 2>&1 </dev/null; then
    stop_ticker "$ticker"
    printf ' %ds\n' "$((SECONDS - started))"
    rm -f "$log"
  else
    local code=$?
    stop_ticker "$ticker"
    printf ' failed after %ds\n' "$((SECONDS - started))"
    tail -n 60 "$log"
    rm -f "$log"
    return "$code"
  fi
}
stop_ticker() { pkill -P "$1" 2>/dev/null || true; kill "$1" 2>/dev/null || true; wait "$1" 2>/dev/null || true; }

# The version of a package as Cargo.lock names it.
locked() { awk -v name="$1" '$0=="name = \""name"\""{getline; gsub(/[^0-9.]/,""); print; exit}' "$root/Cargo.lock"; }

# The Debian compiler that builds for wasm32 where rustup cannot add the target; empty where it is not needed.
debian_sysroot() {
  local version
  version=$(dpkg-query -W -f '${Version}' rustc-web 2>/dev/null) || return 0
  printf '%s/wasm-sysroot-small-%s' "$tools" "$version"
}

# Whether the default compiler already brings a standard library for wasm32.
has_wasm_std() { ls "$(rustc --print target-libdir --target $target)"/libstd-*.rlib >/dev/null 2>&1; }

installed_something=
apt_ready=
# apt_install PACKAGE… — where the machine has apt and lets one; says what is needed where not.
apt_install() {
  have apt-get || die "This step needs the packages: $*
They can be installed by hand with your system's package manager; then run this command again."
  local sudo=
  [ "$(id -u)" = 0 ] || { have sudo && sudo="sudo"; } || die "Please install as root: apt-get install $*"
  [ -n "$apt_ready" ] || { step "apt-get update" $sudo apt-get update; apt_ready=yes; }
  step "apt-get install $*" $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@"
  installed_something=yes
}
