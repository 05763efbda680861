# What `onrecord add` and its worker processes open for writing and whom they connect to, seen by the kernel (strace).
# $1: a folder or file to read. ONRECORD_RUN: the command that starts Onrecord, when it is not ./onrecord's own.
# Ends with 1 when anything was written outside the record, the memory of what was signed and the temporary
# folder, or anything was fetched.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
strace -o /dev/null true >/dev/null 2>&1 || { echo "trace: skipped: strace is not there or not allowed (Debian: apt install strace)"; exit 0; }
[ $# -gt 0 ] || { echo "trace: which folder?" >&2; exit 2; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/tmp"
# What was signed last is remembered apart from the record; here, beside it.
export ONRECORD_STATE="$work/state"
if [ -z "${ONRECORD_RUN:-}" ]; then
  . "$here/scripts/jdk.sh"
  "$here/onrecord" --version >/dev/null
  ONRECORD_RUN="$(find_jdk25)/bin/java $(java_options "$here/target/onrecord.aot" | tr '\n' ' ') -jar $here/target/onrecord.jar"
fi

# shellcheck disable=SC2086 # the command is words
JAVA_TOOL_OPTIONS="-Djava.io.tmpdir=$work/tmp" strace -f --seccomp-bpf -qq -s 300 -o "$work/trace" \
  -e trace=open,openat,openat2,creat,connect,sendto,sendmsg,mkdir,mkdirat,rename,renameat,renameat2,unlink,unlinkat,link,linkat,symlink,symlinkat,truncate,execve \
  $ONRECORD_RUN add --record "$work/record" "$@" >"$work/out" 2>"$work/err" || { tail -5 "$work/err"; exit 1; }

# A sandboxed worker has /scratch, /newroot and /oldroot of its own, in memory; /proc and /dev hold no files.
awk -v record="$work/record" -v temp="$work/tmp" -v state="$work/state" '
  function allowed(path) {
    return index(path, record) == 1 || index(path, temp) == 1 || index(path, state) == 1 || path ~ /^\/(proc|dev|scratch|newroot|oldroot)(\/|$)/ || path !~ /^\//
  }
  / = -1 / && !/connect\(/ { next }
  /open(at2?)?\(|creat\(/ && (/O_WRONLY|O_RDWR|O_CREAT|creat\(/) { what = "opened for writing" }
  /(mkdir|rename|unlink|link|symlink)(at2?)?\(|truncate\(/ { what = "changed" }
  /execve\(/ { programs++; next }
  /(connect|sendto|sendmsg)\(/ {
    if (/AF_INET/) { print "FETCHED: " $0; bad++ } else if (/AF_UNIX/) locals++
    next
  }
  what != "" {
    line = $0
    while (match(line, /"[^"]*"/)) {
      path = substr(line, RSTART + 1, RLENGTH - 2); line = substr(line, RSTART + RLENGTH); seen++
      if (!allowed(path)) { print "OUTSIDE (" what "): " path; bad++ }
    }
    what = ""
  }
  END {
    printf "trace: %d paths written or changed, all others only read; %d outside the record and the temporary folder, or fetched; %d programs started\n", seen, bad, programs
    exit bad > 0
  }' "$work/trace" || status=1
cat "$work/out" "$work/err" | grep 'inputs:' || true
ls -A "$work/tmp" | sed 's/^/left in the temporary folder: /'
exit "${status:-0}"
