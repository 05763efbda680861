package org.onrecord.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.log.Acts.Remembering;
import org.onrecord.log.disk.Storage;

/// Our logs and receipts under other programs: the verifier in Python that goes with Onrecord and
/// shares no code with it, and the packages of Go's checksum database, which others wrote.
class VerifiersTest {
  @TempDir private Path dir;

  private RecordLog log(int size) throws IOException {
    var log = RecordLog.open(Storage.in(dir.resolve("record")), Acts.opening(new Remembering()));
    if (size > 0) {
      log.append(List.of(Acts.begun(log)));
      log.append(Acts.acts(1, size - 1));
    }
    return log;
  }

  private OthersProgram.Ran python(String... arguments) throws IOException, InterruptedException {
    return pythonProgram(Path.of("verifiers", "verify.py"), arguments);
  }

  private OthersProgram.Ran pythonProgram(Path program, String... arguments)
      throws IOException, InterruptedException {
    Optional<OthersProgram> python = OthersProgram.python(dir, program);
    assumeTrue(python.isPresent(), "no python3 here; " + program + " was not run");
    return python.get().run(arguments);
  }

  private OthersProgram.Ran pythonLog() throws IOException, InterruptedException {
    return python("log", dir.resolve("record").toString());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 255, 256, 257})
  void pythonVerifiesOurLogs(int size) throws IOException, InterruptedException {
    RecordLog log = log(size);
    OthersProgram.Ran ran = python("log", dir.resolve("record").toString(), log.key().toString());
    assertThat(ran.said()).startsWith(size + " entries, all as they were signed: 0 held back");
    assertThat(ran.code()).isZero();
  }

  @Test
  void pythonFollowsNewKeysCountsHolesAndFindsWhatWasChanged()
      throws IOException, InterruptedException {
    RecordLog log = log(10);
    String first = log.key().toString();
    log.redact(3, Acts.NOW, "Ilva Maren", "court order 14/2031");
    log.rotate(Acts.NOW, "Ilva Maren");
    Path record = dir.resolve("record");
    Files.delete(record.resolve(Contents.nameOf(log.reader().get(4).envelope().content())));
    OthersProgram.Ran ran = python("log", record.toString(), first);
    assertThat(ran.said())
        .contains("12 entries, all as they were signed: 1 held back, 1 taken away")
        .contains(log.key().toString());
    String stranger =
        org.onrecord.log.note.SigningKey.generate("velmora.example/record").verifier().toString();
    assertThat(python("log", record.toString(), stranger).code()).isEqualTo(1);
    for (String file :
        List.of(
            "log/checkpoint",
            "log/tile/0/000.p/12",
            "log/tile/entries/000.p/12",
            Contents.nameOf(log.reader().get(5).envelope().content()))) {
      Path path = record.resolve(file);
      byte[] whole = Files.readAllBytes(path);
      byte[] changed = whole.clone();
      changed[whole.length / 2] ^= 1;
      Files.write(path, changed);
      assertThat(pythonLog().code()).as(file).isEqualTo(1);
      Files.write(path, Arrays.copyOf(whole, whole.length - 1));
      assertThat(pythonLog().code()).as(file).isEqualTo(1);
      Files.write(path, whole);
    }
    assertThat(pythonLog().code()).isZero();
  }

  @Test
  void pythonChecksOurReceipts() throws IOException, InterruptedException {
    RecordLog log = log(300);
    String key = log.key().toString();
    Path file = dir.resolve("r.tlog-proof");
    // As somebody has it who was given nothing but this file and the receipt.
    Path alone = Files.copy(Path.of("verifiers", "receipt.py"), dir.resolve("receipt.py"));
    String receipt = log.reader().receipt(256, true).toString();
    Files.writeString(file, receipt);
    OthersProgram.Ran ran = pythonProgram(alone, file.toString(), key);
    assertThat(ran).isEqualTo(python("receipt", file.toString(), key));
    assertThat(ran.said())
        .startsWith("entry 256 of 300, judgement, 2031-11-28")
        .contains("act 256");
    assertThat(ran.code()).isZero();
    Files.writeString(file, log.reader().receipt(0, false).toString());
    assertThat(pythonProgram(alone, file.toString(), key).code()).isZero();
    byte[] bytes = receipt.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i += bytes.length / 12) {
      byte[] changed = bytes.clone();
      changed[i] ^= 1;
      Files.write(file, changed);
      assertThat(pythonProgram(alone, file.toString(), key).code()).as("byte %d", i).isEqualTo(1);
    }
  }

  @Test
  void theVerifierInPythonCanBeReadInOneSitting() throws IOException {
    for (String file : List.of("receipt.py", "verify.py", "published.py")) {
      assertThat(Files.readAllLines(Path.of("verifiers", file))).as(file).hasSizeLessThan(250);
    }
  }

  @Test
  void goVerifiesOurLogs() throws IOException, InterruptedException {
    Optional<OthersProgram> go = OthersProgram.go(dir);
    assumeTrue(go.isPresent(), OthersProgram.NO_GO + "; our logs were not verified with it");
    int before = 0;
    RecordLog log = log(0);
    String path = dir.resolve("record/log").toString();
    for (int size : new int[] {0, 1, 255, 256, 257}) {
      log.append(size == 1 ? List.of(Acts.begun(log)) : Acts.acts(before, size - before));
      before = size;
      OthersProgram.Ran ran = go.get().run(path, log.key().toString());
      assertThat(ran)
          .isEqualTo(new OthersProgram.Ran(0, size + " entries, all as they were signed\n"));
    }
    Path bundle = dir.resolve("record/log/tile/entries/000");
    byte[] bytes = Files.readAllBytes(bundle);
    bytes[5000] ^= 1;
    Files.write(bundle, bytes);
    assertThat(go.get().run(path, log.key().toString()).code()).isEqualTo(1);
    assertThat(Verification.run(Storage.in(dir.resolve("record")), Optional.empty()).holds())
        .isFalse();
  }
}
