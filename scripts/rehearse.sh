# Records target/onrecord.aot, the ahead-of-time cache of the jar beside it. JAVA_HOME is a JDK 25.
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
# Where none could be made an empty file says so, and it is not tried at every start.
[ -f "$cache" ] || : >"$cache"
