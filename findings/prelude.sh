# What every script here begins with: an empty folder, removed at the end, and a comparison that says what it saw.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

# npm PACKAGE@VERSION...: installs packages here.
npm_install() {
  echo '{"private": true, "type": "module"}' > package.json
  npm install --silent --no-audit --no-fund --save-exact "$@"
  for package in "$@"; do
    echo "version: $package"
  done
}

# shows WHAT WANTED FOUND: says what was found; exits with 1 when that no longer matches the finding.
shows() {
  if [ "$2" = "$3" ]; then
    echo "$1: $3"
  else
    echo "$1: $3" >&2
    echo "  it was: $2" >&2
    echo "the behavior has changed" >&2
    exit 1
  fi
}
