package org.onrecord.desk.data;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;
import org.onrecord.model.Sha256;
import org.onrecord.model.data.Sink;
import org.onrecord.model.data.Written;

/// Counts and hashes what goes by, and leaves what it goes to open.
final class Counting {
  private final DigestOutputStream digesting;
  private long bytes;

  Counting(OutputStream out) {
    digesting = new DigestOutputStream(new Through(out), sha256());
  }

  OutputStream out() {
    return digesting;
  }

  /// Hands over text, as UTF-8.
  void text(Consumer<Consumer<String>> write) throws IOException {
    var writer = new BufferedWriter(new OutputStreamWriter(digesting, StandardCharsets.UTF_8));
    write.accept(words -> {
      try {
        writer.write(words);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
    writer.flush();
  }

  Written written(Sink.Name name) {
    String hex = HexFormat.of().formatHex(digesting.getMessageDigest().digest());
    return new Written(name, bytes, new Sha256(hex));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private final class Through extends OutputStream {
    private final OutputStream out;

    Through(OutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
      out.write(b);
      bytes++;
    }

    @Override
    public void write(byte[] from, int start, int length) throws IOException {
      out.write(from, start, length);
      bytes += length;
    }

    @Override
    public void flush() throws IOException {
      out.flush();
    }
  }
}
