# Tries the built program as a newcomer would: version, help, a record of the shipped example, a page of it.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
cd "$here"

fail() { echo "smoke: $*" >&2; exit 1; }

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

./onrecord --version | grep -q '^onrecord ' || fail "--version said nothing"
! grep -q 'is missing from it' target/rehearse.log 2>/dev/null || fail "the start-up cache was not recorded whole (target/rehearse.log)"
code=0; ./onrecord nonsense >/dev/null 2>&1 || code=$?
[ $code -eq 2 ] || fail "wrong usage ended with $code, not 2"
./onrecord analyse --json examples/velmora/*.txt | grep -q '"kind":"quotation"' || fail "analyse found no quotation in the example"

name=$dir/ünïcode.txt
echo 'The Harbour Council will mend the pier.' >"$name"
LC_ALL=POSIX ./onrecord analyse --json "$name" | grep -q '"status":"read"' || fail "without a locale, a name that is not ASCII was not read"

out=$dir/out
./onrecord open --temporary --port 0 examples/velmora >"$out" 2>"$dir/err" &
pid=$!
trap 'kill $pid 2>/dev/null || true; rm -rf "$dir"' EXIT
tries=0
until grep -q '^http://127.0.0.1:' "$out" 2>/dev/null; do
  tries=$((tries + 1))
  [ $tries -lt 600 ] || { cat "$dir/err" >&2; fail "no address after a minute"; }
  kill -0 $pid 2>/dev/null || { cat "$dir/err" >&2; fail "open ended early"; }
  sleep 0.1
done
address=$(tail -n 1 "$out")
for page in "" health documents quotations commitments matters account index.json; do
  curl -fsS -o /dev/null "$address$page" || fail "$address$page"
done
echo "smoke: version, usage, analyse, names without a locale, open and eight pages answer"
