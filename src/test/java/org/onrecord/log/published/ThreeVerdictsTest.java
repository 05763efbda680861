package org.onrecord.log.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.log.Acts;
import org.onrecord.log.Acts.Remembering;
import org.onrecord.log.Kind;
import org.onrecord.log.LostKey;
import org.onrecord.log.RecordLog.Draft;
import org.onrecord.log.SignedActs;
import org.onrecord.log.Trust;
import org.onrecord.log.disk.GuardedDisk;
import org.onrecord.log.disk.Storage;
import org.onrecord.log.note.VerifierKey;

/// Our check, the verifier in Python and the one in Go say the same of every folder, honest, broken
/// or hostile. The three share no code.
class ThreeVerdictsTest {
  private static final FolderCheck.Told NOBODY = new FolderCheck.Told() {};

  private final PublishedFolder velmora = new PublishedFolder();

  @TempDir private Path dir;
  private boolean python;
  private Optional<Path> go = Optional.empty();
  private int folders;

  ThreeVerdictsTest() throws IOException {}

  @BeforeEach
  void programs() throws IOException, InterruptedException {
    python = run("python3", "--version") == 0;
    if (run("go", "version") == 0) {
      Path program = dir.resolve("verify").toAbsolutePath();
      assertThat(run("sh", "-c", "cd verifiers/go && go build -o " + program + " .")).isZero();
      go = Optional.of(program);
    }
    assumeTrue(
        python && go.isPresent(),
        "no python3 or no go here (Debian: python3, golang-go): the verdicts were not compared");
  }

  private int run(String... command) throws IOException, InterruptedException {
    Path said = dir.resolve("said.txt");
    var builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
    builder.environment().put("GOCACHE", Path.of("target", "go-cache").toAbsolutePath().toString());
    try {
      return builder.start().waitFor();
    } catch (IOException e) {
      return 127;
    }
  }

  /// What all three say of `folder`; they must agree.
  private boolean holds(String what, Path folder, VerifierKey... keys)
      throws IOException, InterruptedException {
    var trust =
        keys.length == 0
            ? Trust.ITS_WORD
            : new Trust(
                Optional.of(keys[0]), Set.copyOf(Arrays.asList(keys).subList(1, keys.length)));
    boolean ours =
        FolderCheck.run(new GuardedDisk(folder), trust, Optional.empty(), NOBODY).holds();
    var arguments = new ArrayList<>(List.of("folder", folder.toString()));
    Arrays.stream(keys).map(VerifierKey::toString).forEach(arguments::add);
    var inPython = new ArrayList<>(List.of("python3", "verifiers/verify.py"));
    inPython.addAll(arguments);
    int pythons = run(inPython.toArray(String[]::new));
    String pythonSaid = Files.readString(dir.resolve("said.txt"));
    var inGo = new ArrayList<>(List.of(go.orElseThrow().toString()));
    inGo.addAll(arguments);
    int gos = run(inGo.toArray(String[]::new));
    String goSaid = Files.readString(dir.resolve("said.txt"));
    assertThat(List.of(pythons, gos))
        .as("%s: ours %s%nPython: %sGo: %s", what, ours, pythonSaid, goSaid)
        .containsOnly(ours ? 0 : 1);
    return ours;
  }

  private boolean holds(String what, Map<String, byte[]> files, VerifierKey... keys)
      throws IOException, InterruptedException {
    return holds(what, PublishedFolder.write(files, dir.resolve("site" + folders++)), keys);
  }

  @Test
  void honestFoldersHold() throws IOException, InterruptedException {
    assertThat(holds("as it is", velmora.files())).isTrue();
    assertThat(holds("by the first key", velmora.files(), velmora.firstKey())).isTrue();
    assertThat(holds("by the newest key", velmora.files(), velmora.log().key())).isTrue();
    assertThat(holds("by another's", velmora.files(), new PublishedFolder().firstKey())).isFalse();
    for (int more : new int[] {245, 1, 1, 300}) {
      velmora.grow(more).page("more-%d.html".formatted(more), "more").publish();
      assertThat(holds(velmora.log().size() + " entries", velmora.files())).isTrue();
    }
  }

  @Test
  void theTwoOthersSayTheSameOfEveryChange() throws IOException, InterruptedException {
    var chance = new Random(11);
    for (String name : velmora.files().keySet()) {
      byte[] whole = velmora.files().getOrDefault(name, new byte[0]);
      Map<String, byte[]> files = velmora.files();
      byte[] flipped = whole.clone();
      flipped[chance.nextInt(whole.length)] ^= (byte) (1 << chance.nextInt(8));
      files.put(name, flipped);
      assertThat(holds(name + ", a bit", files)).isFalse();
      files.put(name, Arrays.copyOf(whole, whole.length - 1));
      assertThat(holds(name + ", cut", files)).isFalse();
      files.put(name, Arrays.copyOf(whole, whole.length + 1));
      assertThat(holds(name + ", longer", files)).isFalse();
      files.remove(name);
      assertThat(holds(name + ", missing", files)).isFalse();
    }
  }

  @Test
  void andOfWhatDoesNotBelongThere() throws IOException, InterruptedException {
    for (String name : List.of("more.html", ".hidden", "log/tile/0/001", "log/more", "a/b")) {
      Map<String, byte[]> files = velmora.files();
      files.put(name, new byte[] {1});
      assertThat(holds(name, files)).isFalse();
    }
    Path linked = PublishedFolder.write(velmora.files(), dir.resolve("linked"));
    Path elsewhere = Files.move(linked.resolve("index.html"), dir.resolve("index.html"));
    Files.createSymbolicLink(linked.resolve("index.html"), elsewhere);
    assertThat(holds("a link", linked)).isFalse();
    Path folder = PublishedFolder.write(velmora.files(), dir.resolve("linked-folder"));
    Path documents = Files.move(folder.resolve("documents"), dir.resolve("documents"));
    Files.createSymbolicLink(folder.resolve("documents"), documents);
    assertThat(holds("a linked folder", folder)).isFalse();
  }

  @Test
  void andOfManifestsThatWereSignedAndShouldNotBe() throws IOException, InterruptedException {
    assertThat(holds("case", velmora.fork().page("Index.html", "x").publish().files())).isFalse();
    Map<String, byte[]> files =
        velmora.fork().page("a", "x").page("log/checkpoint", "y").publish().files();
    assertThat(holds("the log in the manifest", files)).isFalse();
    Map<String, byte[]> reordered = velmora.files();
    String manifest = new String(reordered.get("manifest.jsonl"), StandardCharsets.UTF_8);
    List<String> lines = new ArrayList<>(manifest.lines().toList());
    java.util.Collections.swap(lines, 1, 2);
    reordered.put(
        "manifest.jsonl", (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    assertThat(holds("another order", reordered)).isFalse();
  }

  @Test
  void andOfPeoplesSignatures() throws IOException, InterruptedException {
    PublishedFolder false_ = velmora.fork();
    String altered = SignedActs.signed("31 courts").replace("31 courts", "32 courts");
    false_.log().append(List.of(new Draft("correction", Acts.act("x").date(), altered)));
    assertThat(holds("a signature over something else", false_.publish().files())).isFalse();
    PublishedFolder hidden = velmora.fork();
    Map<String, byte[]> files = hidden.files();
    assertThat(holds("an honest signature", files)).isTrue();
    PublishedFolder unicode = velmora.fork();
    unicode
        .log()
        .append(
            List.of(
                new Draft(
                    "note",
                    Acts.act("x").date(),
                    "{\"a\":[1,-2.5,1e-7,1e+21,0.000001,123456789012],\"b\":\"\\u001f\\n\\\"€𝄞\u007f\u2028\",\"ä\":{},\"🙂\":null,\"ﬀ\":[]}")));
    assertThat(holds("all kinds of JSON", unicode.publish().files())).isTrue();
    PublishedFolder stranger = new PublishedFolder();
    assertThat(stranger.log().reader().ofKind(Kind.KEY_ADDED)).hasSize(1);
  }

  @Test
  void andOfAKeyThatReplacedALostOne() throws IOException, InterruptedException {
    velmora.recordDisk().remove("keys/log.key");
    velmora.recordDisk().remove("keys/next.key");
    VerifierKey next =
        LostKey.ofPublic(new Storage(velmora.recordDisk()), Acts.opening(new Remembering()))
            .replace(new LostKey.Loss(Acts.NOW, "Ilva Maren", "the disk died", true));
    Map<String, byte[]> files = velmora.fork().publish().files();
    assertThat(holds("without a key", files)).isTrue();
    assertThat(holds("by the first key", files, velmora.firstKey())).isFalse();
    assertThat(holds("by the new key", files, next)).isTrue();
    assertThat(holds("by both", files, velmora.firstKey(), next)).isTrue();
  }
}
