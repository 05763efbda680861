package org.onrecord.log.tile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.log.disk.Storage;
import org.onrecord.log.note.SigningKey;

class GroupCommitTest {
  private static final SigningKey KEY = SigningKey.ofSeed("velmora.example/record", new byte[32]);

  @Test
  void whatManyThreadsAppendIsThereOnceAndWhereTheyWereTold(@TempDir Path folder)
      throws IOException, InterruptedException, ExecutionException {
    var storage = Storage.in(folder);
    var commits = new GroupCommit(TileLog.open(storage, KEY), head -> {});
    var told = new ArrayList<Future<Long>>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 300; i++) {
        byte[] entry = ("act " + i).getBytes(StandardCharsets.UTF_8);
        Callable<Long> append = () -> commits.append(List.of(entry));
        told.add(threads.submit(append));
      }
    }
    assertThat(Audit.run(storage, KEY.verifier()).problems()).isEmpty();
    var reader = new TileReader(storage, TileLog.open(storage, KEY).size());
    for (int i = 0; i < told.size(); i++) {
      assertThat(reader.entry(told.get(i).get()))
          .asString(StandardCharsets.UTF_8)
          .isEqualTo("act " + i);
    }
    assertThat(told.stream().map(Future::resultNow).distinct()).hasSize(300);
  }
}
