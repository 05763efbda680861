package org.onrecord.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.jspecify.annotations.Nullable;
import org.onrecord.desk.Acting;
import org.onrecord.desk.register.ActAnswer;
import org.onrecord.model.people.Role;
import org.onrecord.model.view.RecordView;
import org.onrecord.publish.Assets;
import org.onrecord.publish.Face;
import org.onrecord.publish.Pages;
import org.onrecord.publish.Printed;
import org.onrecord.publish.Route;
import org.onrecord.publish.data.Download;

/// The site of one record, served over HTTP on this machine.
public final class Site implements AutoCloseable {
  /// Addresses that are no pages.
  static final String HEALTH = "/health";

  static final String ARCHIVE = Download.FOLDER + Download.ARCHIVE;

  /// Patterns of the files of the log.
  public static final List<String> LOG = Handing.LOG;

  /// Megabytes of a request that carries a file.
  private static final int LARGEST_UPLOAD = 32;

  private final Gate gate;
  private final Porter porter;
  private final Seen seen;
  private final Answers answers;
  private final Handing handing;
  private final Acts acts;
  private final Downloads downloads;
  private final Dossiers dossiers;
  private final BooleanSupplier complete;
  private final Javalin server;
  private Optional<FirstReader> first = Optional.empty();

  private Site(RecordView record, Face face, People people, BooleanSupplier complete) {
    Assets assets = Assets.load();
    var pages = new Pages(record, assets, face);
    gate = people.gate();
    porter = new Porter(people.door(), gate);
    seen = new Seen(gate, pages);
    answers = new Answers(gate, seen, assets);
    handing = new Handing(assets, seen);
    dossiers = new Dossiers(gate, seen);
    downloads = new Downloads(Shelf.of(record.home()));
    acts = new Acts(pages, gate, people.doer());
    this.complete = complete;
    this.server = Javalin.create(this::configure);
  }

  /// Who may come in, who they are, and what is done for them.
  public record People(Door door, Gate gate, Acts.Doer doer) {
    /// Whoever comes in by `door` reads, and nothing else.
    public static People readers(Door door) {
      return readers(door, Optional.empty());
    }

    /// The same.
    ///
    /// @param barred why this copy is not to be relied on; empty when it is
    public static People readers(Door door, Optional<String> barred) {
      return new People(door, Gate.readers(barred), Acts.Doer.NOBODY);
    }

    /// A team: whoever `gate` knows does what their role may.
    ///
    /// @param afterwards what is to follow each act
    public static People team(Door door, Gate gate, Acting acting, Runnable afterwards) {
      return new People(
          door,
          gate,
          line -> {
            ActAnswer answer = acting.act(line);
            afterwards.run();
            return answer;
          });
    }

    /// The person at this machine.
    public static People laptop(Acting acting) {
      return laptop(acting, acting::refusal);
    }

    /// The same, who may be told that nothing can be done.
    ///
    /// @param refusal why; empty when it can
    public static People laptop(Acting acting, Supplier<Optional<String>> refusal) {
      return new People(Door.LOOPBACK, new Laptop(refusal), acting::act);
    }
  }

  /// Serves `record` on 127.0.0.1.
  ///
  /// @param port 0 for any free one
  /// @param complete whether everything that was asked for is in the record; `/health` answers 503
  ///   until then
  /// @throws io.javalin.util.JavalinBindException when the port is taken
  public static Site start(RecordView record, int port, People people, BooleanSupplier complete) {
    return start(record, Face.SERVER, port, people, complete);
  }

  /// The same, with pages that know where they will be read.
  static Site start(
      RecordView record, Face face, int port, People people, BooleanSupplier complete) {
    var site = new Site(record, face, people, complete);
    site.server.start("127.0.0.1", port);
    site.first = Optional.of(FirstReader.of(record));
    return site;
  }

  /// All addresses that exist, as patterns: those of the pages and those of this shell.
  static List<String> routes() {
    var routes = new ArrayList<>(Route.ALL.stream().map(Route::pattern).toList());
    routes.addAll(List.of(HEALTH, Handing.ASSET, Handing.ORIGINAL, ARCHIVE));
    Download.ALL.forEach(download -> routes.add(download.address()));
    routes.addAll(Handing.LOG);
    routes.addAll(Printed.PATTERNS);
    return List.copyOf(routes);
  }

  public int port() {
    return server.port();
  }

  /// `http://127.0.0.1:PORT/`
  public String address() {
    return "http://127.0.0.1:" + port() + "/";
  }

  @Override
  public void close() {
    server.stop();
    first.ifPresent(FirstReader::close);
    downloads.close();
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.concurrency.useVirtualThreads = true;
    config.http.compressionStrategy = CompressionStrategy.GZIP;
    config.http.maxRequestSize = Acts.LARGEST;
    config.jetty.multipartConfig.maxTotalRequestSize(LARGEST_UPLOAD, SizeUnit.MB);
    config.jetty.modifyServer(Site::quiet);
    config.routes.before(porter::receive);
    config.routes.get("/*", this::answer);
    config.routes.head("/*", this::answer);
    config.routes.post("/*", this::change);
    config.routes.error(404, Site::plainUnlessAnswered);
    config.routes.exception(Exception.class, (e, context) -> broken(e, context));
  }

  /// The server's name and version are nobody's business.
  private static void quiet(Server server) {
    for (var connector : server.getConnectors()) {
      HttpConnectionFactory http = connector.getConnectionFactory(HttpConnectionFactory.class);
      if (http != null) {
        http.getHttpConfiguration().setSendServerVersion(false);
      }
    }
  }

  /// Addresses that change something are written in one way only, so that no rule that looks at
  /// them can be walked around by writing them in another.
  private void change(Context context) {
    String path = decoded(context.path());
    if (!path.equals(context.path())) {
      seen.missing(context);
    } else if (gate.answers(context)) {
      return;
    } else if (path.startsWith(Acts.ADDRESS)) {
      acts.take(context, path);
    } else {
      seen.missing(context);
    }
  }

  private void answer(Context context) throws IOException {
    String path = decoded(context.path());
    if (path.equals(HEALTH)) {
      health(context);
    } else if (path.startsWith(Assets.FOLDER)) {
      handing.asset(context, path);
    } else if (gate.answers(context)) {
      return;
    } else if (handing.answers(context, path)) {
      return;
    } else if (path.equals(ARCHIVE)) {
      archive(context);
    } else if (Download.find(path).isPresent()) {
      seen.open(context);
      downloads.send(context, seen.record(context), Download.find(path).get());
    } else if (Printed.pageOf(path).isPresent()) {
      dossiers.send(context, Printed.pageOf(path).get());
    } else {
      answers.page(context, path);
    }
  }

  /// The path with its percent signs resolved; one that cannot be is nobody's address.
  private static String decoded(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private void health(Context context) {
    boolean whole = complete.getAsBoolean();
    context.status(whole ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE);
    context.contentType("text/plain; charset=utf-8").result(whole ? "complete\n" : "reading\n");
  }

  /// Whoever works on the record may take all of it along.
  private void archive(Context context) throws IOException {
    if (gate.visitor(context).may(Role.ANALYST)) {
      Downloads.archive(context, seen.record(context));
    } else {
      seen.refuse(context, ARCHIVE);
    }
  }

  private static void plainUnlessAnswered(Context context) {
    @Nullable InputStream answered = context.resultInputStream();
    if (answered == null) {
      context.contentType("text/plain; charset=utf-8").result("There is nothing here.\n");
    }
  }

  /// A page that cannot be made is our fault: the reader is told so, without the details.
  private static void broken(Exception e, Context context) {
    System.getLogger(Site.class.getName())
        .log(System.Logger.Level.ERROR, "the page " + context.path() + " could not be made", e);
    context.status(HttpStatus.INTERNAL_SERVER_ERROR).contentType("text/plain; charset=utf-8");
    context.result("This page could not be made. The fault is ours, not yours.\n");
  }
}
