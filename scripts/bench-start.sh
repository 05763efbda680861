# How long a start takes: --version, and `open` until the site is complete, with and without the start-up cache.
# $1: the folder to open (the shipped example when not given); $2: how many times (5).
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
cd "$here"
. scripts/jdk.sh
folder=${1:-examples/velmora}
times=${2:-5}
./onrecord --version >/dev/null
java_home=$(find_jdk25)
jar=target/onrecord.jar

now() { date +%s%N; }
median() { sort -n | awk '{a[NR]=$1} END {printf "%.2f", a[int((NR+1)/2)]/1e9}'; }

version() { begin=$(now); "$java_home/bin/java" $(java_options "$1") -jar $jar --version >/dev/null; echo $(($(now) - begin)); }

open() {
  out=$(mktemp)
  begin=$(now)
  "$java_home/bin/java" $(java_options "$1") -jar $jar open --temporary --port 0 "$folder" >"$out" 2>/dev/null &
  pid=$!
  until grep -q http "$out"; do sleep 0.02; done
  echo $(($(now) - begin))
  kill $pid
  wait $pid 2>/dev/null || true
  rm -f "$out"
}

repeat() { i=0; while [ $i -lt "$times" ]; do "$@"; i=$((i + 1)); done | median; }

echo "seconds, median of $times runs"
echo "--version                with cache $(repeat version target/onrecord.aot)   without $(repeat version /none)"
echo "open $folder   with cache $(repeat open target/onrecord.aot)   without $(repeat open /none)"
