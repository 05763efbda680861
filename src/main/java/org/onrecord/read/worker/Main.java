package org.onrecord.read.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.onrecord.read.wire.Answer;
import org.onrecord.read.wire.Chunks;
import org.onrecord.read.wire.Request;

/// A worker process: requests come on standard input, answers go to standard output, one at a time.
///
/// It ends when standard input ends, even in the middle of a file, so that no worker outlives the
/// program that started it.
public final class Main {
  /// Enough for parsers that follow nested content by recursion; what nests deeper is an answer.
  private static final long STACK = 16L << 20;

  /// A request has a path, a name and a few numbers.
  private static final long LONGEST_REQUEST = 1 << 20;

  private final DataOutputStream out;
  private final Path inbox;
  private final BlockingQueue<Request> waiting = new ArrayBlockingQueue<>(1);

  private Main(OutputStream out, Path inbox) {
    this.out = new DataOutputStream(out);
    this.inbox = inbox;
  }

  /// @param args the folder in which files are found by the names that requests give
  public static void main(String[] args) throws IOException {
    var pipe = new FileOutputStream(FileDescriptor.out);
    // Whatever a library prints must not get between the answers.
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
    Logger.getLogger("").setLevel(Level.OFF);
    var main = new Main(pipe, Path.of(args[0]));
    Thread.ofPlatform().stackSize(STACK).daemon().name("reading").start(main::answerAll);
    main.out.writeInt(Answer.READY);
    main.out.flush();
    main.listen(System.in);
    Runtime.getRuntime().halt(0);
  }

  private void listen(InputStream in) throws IOException {
    try {
      while (true) {
        waiting.put(next(in));
      }
    } catch (EOFException end) {
      // The program that started us is gone.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Request next(InputStream in) throws IOException {
    var message = new DataInputStream(Chunks.message(in, LONGEST_REQUEST));
    var request = Request.read(message);
    if (message.read() >= 0) {
      throw new IOException("a request with more than a request in it");
    }
    return request;
  }

  private void answerAll() {
    try {
      while (true) {
        answer(waiting.take());
      }
    } catch (IOException | InterruptedException e) {
      Runtime.getRuntime().halt(1);
    }
  }

  private void answer(Request request) throws IOException {
    Answer answer = Formats.answer(request, inbox.resolve(request.file()));
    try (var message = new DataOutputStream(Chunks.message(out))) {
      answer.write(message);
    }
  }
}
