package org.onrecord.cli.console;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.view.RecordView;
import org.onrecord.web.Site;

/// Chooses the port of the site: the same one each time where it is free, so that a bookmark keeps
/// working.
public final class Ports {
  /// The one that is tried first.
  public static final int USUAL = 7171;

  private Ports() {}

  /// @param wanted null for the usual one, or any free one where that is taken; 0 for any free one
  /// @throws IOException when the wanted one is taken
  public static Site start(
      RecordView view, @Nullable Integer wanted, Site.People people, BooleanSupplier complete)
      throws IOException {
    if (wanted == null) {
      return Site.start(view, isFree(USUAL) ? USUAL : 0, people, complete);
    }
    if (wanted != 0 && !isFree(wanted)) {
      throw new IOException(
          "Port %d is taken. Leave --port out, or give 0, for a free one.".formatted(wanted));
    }
    return Site.start(view, wanted, people, complete);
  }

  private static boolean isFree(int port) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
