# Shared by ./onrecord, ./check and ./bench: where the JDK 25 is and how Onrecord is started with it.

# Without a locale Java takes every name for ASCII, and cannot open a file that is called otherwise.
case $(locale charmap 2>/dev/null || true) in
  ANSI_X3.4-1968) export LC_ALL=C.UTF-8 ;;
esac

# Whether the folder $1 is a JDK 25. Reads its `release` file, since starting a JVM to ask would take longer than the answer.
is_jdk25() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && grep -q '^JAVA_VERSION="25[".]' "$1/release" 2>/dev/null
}

# Prints the home of a JDK 25, or fails.
find_jdk25() {
  if [ -n "${JAVA_HOME:-}" ] && is_jdk25 "$JAVA_HOME"; then
    printf '%s\n' "$JAVA_HOME"
    return 0
  fi
  if command -v java >/dev/null 2>&1; then
    real=$(readlink -f "$(command -v java)" 2>/dev/null || command -v java)
    home=${real%/bin/java}
    if is_jdk25 "$home"; then
      printf '%s\n' "$home"
      return 0
    fi
  fi
  for home in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/*jdk* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.local/share/mise/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    if is_jdk25 "$home"; then
      printf '%s\n' "$home"
      return 0
    fi
  done
  return 1
}

# Prints the options the JVM is started with; $1 is the ahead-of-time cache, used where it exists.
# The heap begins small, stays near what is in use and may take half of the machine's memory when a record needs it;
# what is freed goes back to the system. Left to itself Java keeps all it ever had.
java_options() {
  printf '%s\n' -XX:+UseSerialGC -XX:-UsePerfData -Xms32m -Xmn24m -XX:MaxRAMPercentage=50 \
    -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=25 -XX:-ShrinkHeapInSteps -XX:TrimNativeHeapInterval=1000 -Djdk.nio.maxCachedBufferSize=65536 --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow
  if [ -s "$1" ]; then
    printf '%s\n' "-XX:AOTCache=$1" "-Donrecord.worker-cache=${1%.aot}-worker.aot" -Xlog:aot=off -Xlog:cds=off
  fi
}
