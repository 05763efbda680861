# Records target/onrecord.aot, the ahead-of-time cache of the jar beside it, and target/onrecord-worker.aot, that of the
# processes that read files. JAVA_HOME is a JDK 25.
# The cache holds the loaded and linked classes and the methods' profiles of one short run; without it all works, only
# slower to start. It belongs to one jar: a newer jar needs a new one.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
. "$here/scripts/jdk.sh"

cache=$here/target/onrecord.aot
echo "onrecord: recording a start-up cache (once after a build) …"
rm -f "$cache"
# shellcheck disable=SC2046 # the options are words
"$JAVA_HOME/bin/java" $(java_options /none) -XX:AOTCacheOutput="$cache" -jar "$here/target/onrecord.jar" rehearse >"$here/target/rehearse.log" 2>&1 ||
  echo "onrecord: it could not be made; starts are slower without it (target/rehearse.log)"

# The options of a worker must be those of read.pool.Launch as far as they shape the heap and the code.
worker=$here/target/onrecord-worker.aot
rm -f "$worker"
find "$here/examples" -type f ! -name 'README*' ! -name '*.txt' -print0 2>/dev/null |
  xargs -0 "$JAVA_HOME/bin/java" -Xmx384m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:AOTCacheOutput="$worker" \
    -cp "$here/target/onrecord.jar" org.onrecord.read.worker.Rehearsal >>"$here/target/rehearse.log" 2>&1 || rm -f "$worker"

# Where none could be made an empty file says so, and it is not tried at every start.
[ -f "$cache" ] || : >"$cache"
