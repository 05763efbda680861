# How much the main process grows over hostile files: the resident memory (VmRSS, ten times a second) of `onrecord add` that
# reads the shipped example first and then a folder. $1: the folder. Prints the most of each stage, and what it is above
# what the process held when the last file of the example was kept.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
cd "$here"
folder=$1
[ -r /proc/self/status ] || { echo "memory: skipped: there is no /proc here (Linux alone)"; exit 0; }
./onrecord --version >/dev/null

work=$(mktemp -d)
export ONRECORD_STATE="$work/state"
trap 'kill "$pid" 2>/dev/null || true; rm -rf "$work"' EXIT
./onrecord add --record "$work/record" examples/velmora "$folder" >"$work/out" 2>"$work/err" &
pid=$!
while kill -0 "$pid" 2>/dev/null; do
  resident=$(awk '/^VmRSS/ {print $2}' "/proc/$pid/status" 2>/dev/null) || true
  stage=$(grep -oE 'onrecord: (comparing|reading|lining up|indexing) [0-9]+' "$work/err" | tail -1 | cut -c11-) || true
  [ -z "$resident" ] || printf '%s\t%s\n' "$resident" "${stage:-starting}" >>"$work/seen"
  sleep 0.1
done
wait "$pid"
awk -F '\t' '
  { last[$2] = $1; if (!($2 in most)) { order[++n] = $2 } if ($1 > most[$2]) most[$2] = $1 }
  END {
    for (i = 1; i <= n && !base; i++) if (order[i] ~ /^reading/) base = last[order[i]]
    for (i = 1; i <= n; i++) printf "%-18s at most %3d MB  (%+d)\n", order[i], most[order[i]] / 1024, (most[order[i]] - base) / 1024
    printf "when the example was read: %d MB\n", base / 1024
  }' "$work/seen"
grep 'inputs:' "$work/out" "$work/err" | cut -d: -f2- || true
