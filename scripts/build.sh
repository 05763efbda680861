# Builds target/onrecord.jar. JAVA_HOME is a JDK 25. Says what it does.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
. "$here/scripts/jdk.sh"

command -v mvn >/dev/null 2>&1 || {
  echo "onrecord: Maven is needed to build it, and there is no mvn on the PATH." >&2
  echo "  Install it and try again: apt install maven · dnf install maven · brew install maven" >&2
  exit 1
}

log=$here/target/build.log
mkdir -p "$here/target"
echo "onrecord: building (the first time also fetches libraries; a few minutes at most) …"

# Maven's own words go to a file; what it is doing is shown in one line that counts.
status=0
{ mvn -B -f "$here/pom.xml" -DskipTests -Dmaven.test.skip=true -Dspotless.check.skip=true package 2>&1 || echo "BUILD-FAILED"; } | {
  fetched=0
  failed=0
  : >"$log"
  while IFS= read -r line; do
    printf '%s\n' "$line" >>"$log"
    case $line in
      "Downloaded from"* | *"] Downloaded from"*)
        fetched=$((fetched + 1))
        [ $((fetched % 25)) -eq 0 ] && echo "onrecord:   $fetched files fetched" ;;
      *"Compiling "*) echo "onrecord:   compiling" ;;
      *"--- "*shade*) echo "onrecord:   packing the jar" ;;
      *BUILD-FAILED) failed=1 ;; # behind whatever colours Maven left on
    esac
  done
  exit $failed
} || status=$?
if [ $status -ne 0 ]; then
  grep -E '^\[ERROR\]' "$log" | head -15 >&2 || true
  echo "onrecord: the build failed; all it said is in $log" >&2
  exit 1
fi

echo "onrecord: built."
