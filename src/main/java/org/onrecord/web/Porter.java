package org.onrecord.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.util.Set;

/// Turns away what is not even looked at: what neither reads nor may change anything, asks for
/// another site, is too long, or comes from another site's page.
///
/// @param door the names the site answers to
record Porter(Door door, Gate gate) {
  private static final Set<HandlerType> READS = Set.of(HandlerType.GET, HandlerType.HEAD);
  private static final int LONGEST_ADDRESS = 4096;

  /// Every answer carries the headers, also that which turns away.
  void receive(Context context) {
    Headers.list().forEach(context::header);
    boolean reads = READS.contains(context.method());
    if (!reads && !mayChange(context)) {
      refuse(context, HttpStatus.METHOD_NOT_ALLOWED, "Only reading is possible here.");
      context.header("Allow", "GET, HEAD");
    } else if (!door.admits(context.req().getHeader("Host"))) {
      refuse(context, HttpStatus.MISDIRECTED_REQUEST, "This site does not answer to that name.");
    } else if (context.req().getRequestURI().length() > LONGEST_ADDRESS) {
      refuse(context, HttpStatus.URI_TOO_LONG, "That address is too long.");
    } else if (!reads && !isOwn(context)) {
      refuse(
          context,
          HttpStatus.FORBIDDEN,
          "This was not sent from a page of this site, so nothing was done.");
    }
  }

  /// Whether anything can be changed here by this request, whoever sends it.
  private boolean mayChange(Context context) {
    return context.method().equals(HandlerType.POST) && gate.changes();
  }

  private static boolean isOwn(Context context) {
    return Origin.isOwn(
        context.req().getHeader("Host"),
        context.req().getHeader("Sec-Fetch-Site"),
        context.req().getHeader("Origin"));
  }

  private static void refuse(Context context, HttpStatus status, String why) {
    context.status(status).contentType("text/plain; charset=utf-8").result(why + "\n");
    context.skipRemainingHandlers();
  }
}
