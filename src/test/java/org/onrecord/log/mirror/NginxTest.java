package org.onrecord.log.mirror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.log.Trust;
import org.onrecord.log.disk.GuardedDisk;
import org.onrecord.log.published.FolderCheck;
import org.onrecord.log.published.PublishedFolder;

/// A published folder works from a plain web server, which knows nothing of us.
class NginxTest {
  private static final FolderCheck.Told NOBODY = new FolderCheck.Told() {};

  @TempDir private Path dir;
  private int port;
  private Optional<Process> nginx = Optional.empty();

  private static Optional<Path> program() {
    String path = System.getenv().getOrDefault("PATH", "") + File.pathSeparator + "/usr/sbin";
    return Stream.of(path.split(File.pathSeparator))
        .map(folder -> Path.of(folder, "nginx"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  @BeforeEach
  void start() throws IOException, InterruptedException {
    Optional<Path> program = program();
    assumeTrue(program.isPresent(), "no nginx here (Debian: nginx-light); not tried over it");
    try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    Path config =
        Files.writeString(
            dir.resolve("nginx.conf"),
            """
            daemon off;
            master_process off;
            pid DIR/nginx.pid;
            error_log DIR/error.log;
            events {}
            http {
              access_log off;
              gzip on;
              gzip_types application/json text/plain application/octet-stream;
              client_body_temp_path DIR/body;
              proxy_temp_path DIR/proxy;
              fastcgi_temp_path DIR/fastcgi;
              uwsgi_temp_path DIR/uwsgi;
              scgi_temp_path DIR/scgi;
              server {
                listen 127.0.0.1:PORT;
                root DIR/site;
                disable_symlinks on;
              }
            }
            """
                .replace("DIR", dir.toString())
                .replace("PORT", String.valueOf(port)));
    nginx =
        Optional.of(
            new ProcessBuilder(
                    program.orElseThrow().toString(), "-p", dir.toString(), "-c", config.toString())
                .redirectErrorStream(true)
                .redirectOutput(dir.resolve("out").toFile())
                .start());
    while (!answers()) {
      assertThat(nginx.get().isAlive())
          .as("nginx: %s", Files.readString(dir.resolve("out")))
          .isTrue();
      TimeUnit.MILLISECONDS.sleep(20);
    }
  }

  private boolean answers() {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  @AfterEach
  void stop() throws InterruptedException {
    if (nginx.isPresent()) {
      nginx.get().destroy();
      nginx.get().waitFor();
    }
  }

  private Mirroring.Done run() throws IOException {
    try (WebFolder web = WebFolder.at("http://127.0.0.1:%d/".formatted(port))) {
      return Mirroring.run(web, dir.resolve("mirror"), Trust.ITS_WORD, NOBODY);
    }
  }

  @Test
  void aFolderIsMirroredFromItAgainAndAgain() throws IOException {
    var velmora = new PublishedFolder();
    velmora.writeTo(dir.resolve("site"));
    assertThat(run().changed()).isTrue();
    velmora.grow(300).page("more.html", "more ".repeat(5000)).publish();
    MirrorFolder.delete(dir.resolve("site"));
    velmora.writeTo(dir.resolve("site"));
    assertThat(run().files())
        .isEqualTo(
            FolderCheck.run(
                    new GuardedDisk(dir.resolve("mirror")),
                    Trust.ITS_WORD,
                    Optional.empty(),
                    NOBODY)
                .files()
                .size());
    assertThat(run().changed()).isFalse();
  }
}
