# What our budgets say of the code: long files, crowded packages, things left to do. A report for the reader, not a gate.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
cd "$here"

find src/main/java -name '*.java' | while IFS= read -r file; do
  lines=$(wc -l <"$file")
  [ "$lines" -le 400 ] || echo "$lines lines: $file (400 is the budget)"
done
find src/main/java -type d | while IFS= read -r folder; do
  files=$(find "$folder" -maxdepth 1 -name '*.java' | wc -l)
  [ "$files" -le 26 ] || echo "$files files: $folder (25 and its page is the budget)"
done
left=$(grep -rnE '\b(TODO|FIXME|XXX|HACK)\b' src --include='*.java' --include='*.jte' | wc -l)
[ "$left" -eq 0 ] || echo "$left places say there is something left to do"
echo "$(find src/main/java -name '*.java' | wc -l) files, $(find src/main/java -name '*.java' -exec cat {} + | wc -l) lines in main; $(find src/test/java -name '*.java' -exec cat {} + | wc -l) in tests"
