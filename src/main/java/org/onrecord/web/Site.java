package org.onrecord.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.jspecify.annotations.Nullable;
import org.onrecord.desk.Acting;
import org.onrecord.desk.register.ActAnswer;
import org.onrecord.model.people.Role;
import org.onrecord.model.people.Visitor;
import org.onrecord.model.view.Catalogue;
import org.onrecord.model.view.Query;
import org.onrecord.model.view.RecordView;
import org.onrecord.publish.Assets;
import org.onrecord.publish.Page;
import org.onrecord.publish.Pages;
import org.onrecord.publish.Route;
import org.onrecord.publish.data.Download;
import org.onrecord.publish.say.Say;

/// The site of one record, served over HTTP on this machine.
public final class Site implements AutoCloseable {
  /// Addresses that are no pages.
  static final String HEALTH = "/health";

  static final String ASSET = Assets.FOLDER + "{}";
  static final String ORIGINAL = "/documents/{}/original";
  static final String ARCHIVE = Download.FOLDER + Download.ARCHIVE;

  /// Patterns of the files of the log.
  public static final List<String> LOG = List.of("/log/checkpoint", "/log/tile/{}", "/content/{}");

  private static final Set<HandlerType> READS = Set.of(HandlerType.GET, HandlerType.HEAD);
  private static final int LONGEST_ADDRESS = 4096;

  /// Megabytes of a request that carries a file.
  private static final int LARGEST_UPLOAD = 32;

  private final RecordView record;
  private final Pages pages;
  private final Fresh fresh = new Fresh();
  private final Assets assets = Assets.load();
  private final Door door;
  private final Gate gate;
  private final Acts acts;
  private final Downloads downloads = new Downloads();
  private final BooleanSupplier complete;
  private final Javalin server;
  private Optional<Thread> asking = Optional.empty();

  private Site(RecordView record, People people, BooleanSupplier complete) {
    this.record = record;
    this.pages = new Pages(record, assets);
    this.door = people.door();
    this.gate = people.gate();
    this.acts = new Acts(pages, gate, people.doer());
    this.complete = complete;
    this.server = Javalin.create(this::configure);
  }

  /// Who may come in, who they are, and what is done for them.
  public record People(Door door, Gate gate, Acts.Doer doer) {
    /// Whoever comes in by `door` reads, and nothing else.
    public static People readers(Door door) {
      return new People(door, Gate.READERS, Acts.Doer.NOBODY);
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
      return new People(Door.LOOPBACK, new Laptop(), acting::act);
    }
  }

  /// Serves `record` on 127.0.0.1.
  ///
  /// @param port 0 for any free one
  /// @param complete whether everything that was asked for is in the record; `/health` answers 503
  ///   until then
  /// @throws io.javalin.util.JavalinBindException when the port is taken
  public static Site start(RecordView record, int port, People people, BooleanSupplier complete) {
    var site = new Site(record, people, complete);
    site.server.start("127.0.0.1", port);
    site.asking = Optional.of(Thread.ofVirtual().name("first question").start(site::askFirst));
    return site;
  }

  /// Asks what a first reader would, so that no reader waits for what is counted once: what a
  /// search needs, the words of a title, the long lists.
  private void askFirst() {
    try {
      record.search(Query.all().page(0, 0));
      record
          .documents(Query.all().page(0, 1))
          .rows()
          .forEach(card -> record.search(Query.all().withWords(Say.title(card))));
      record.overview();
      for (Catalogue catalogue : Catalogue.values()) {
        record.findings(catalogue, Query.all().page(0, 0));
      }
    } catch (RuntimeException e) {
      // A record that cannot answer says so to the reader who asks.
      System.getLogger(Site.class.getName())
          .log(System.Logger.Level.DEBUG, "nothing could be asked yet", e);
    }
  }

  /// All addresses that exist, as patterns: those of the pages and those of this shell.
  static List<String> routes() {
    var routes = new ArrayList<>(Route.ALL.stream().map(Route::pattern).toList());
    routes.addAll(List.of(HEALTH, ASSET, ORIGINAL, ARCHIVE));
    Download.ALL.forEach(download -> routes.add(download.address()));
    routes.addAll(LOG);
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
    try {
      if (asking.isPresent()) {
        asking.get().join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
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
    config.routes.before(this::atTheDoor);
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

  private void atTheDoor(Context context) {
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

  /// Addresses that change something are written in one way only, so that no rule that looks at
  /// them can be walked around by writing them in another.
  private void change(Context context) {
    String path = decoded(context.path());
    if (!path.equals(context.path())) {
      missing(context);
    } else if (gate.answers(context)) {
      return;
    } else if (path.startsWith(Acts.ADDRESS)) {
      acts.take(context, path);
    } else {
      missing(context);
    }
  }

  private static void refuse(Context context, HttpStatus status, String why) {
    context.status(status).contentType("text/plain; charset=utf-8").result(why + "\n");
    context.skipRemainingHandlers();
  }

  private void answer(Context context) throws IOException {
    String path = decoded(context.path());
    if (path.equals(HEALTH)) {
      health(context);
    } else if (path.startsWith(Assets.FOLDER)) {
      asset(context, path.substring(Assets.FOLDER.length()));
    } else if (gate.answers(context)) {
      return;
    } else if (path.startsWith("/log/") || path.startsWith("/content/")) {
      logFile(context, path.substring(1));
    } else if (path.startsWith("/documents/") && path.endsWith("/original")) {
      original(context, path.split("/"));
    } else if (path.equals(ARCHIVE)) {
      archive(context);
    } else if (Download.find(path).isPresent()) {
      open(context);
      downloads.send(context, seen(context).record(), Download.find(path).get());
    } else {
      page(context, path);
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

  private void asset(Context context, String name) {
    Optional<Assets.Asset> asset = assets.find(name);
    if (asset.isEmpty()) {
      missing(context);
      return;
    }
    context.header("Cache-Control", "public, max-age=31536000, immutable");
    context.contentType(asset.get().contentType()).result(asset.get().bytes());
  }

  private void original(Context context, String[] path) throws IOException {
    Optional<RecordView.Original> original =
        path.length == 4 ? seen(context).record().findOriginal(path[2]) : Optional.empty();
    if (original.isEmpty()) {
      missing(context);
      return;
    }
    InputStream bytes = Files.newInputStream(original.get().file());
    Strangers.send(context, bytes, original.get().name());
  }

  /// For programs of others that check the log: bytes as they lie in it.
  private void logFile(Context context, String name) {
    Optional<byte[]> file = seen(context).record().findLogFile(name);
    if (file.isEmpty()) {
      missing(context);
      return;
    }
    boolean head = name.equals("log/checkpoint");
    context.contentType(head ? "text/plain; charset=utf-8" : "application/octet-stream");
    context.result(file.get());
  }

  /// Whoever works on the record may take all of it along.
  private void archive(Context context) throws IOException {
    Visitor visitor = gate.visitor(context);
    RecordView whole = seen(context).record();
    if (!visitor.may(Role.ANALYST)) {
      gate.refused(context);
      Page page = seen(context).refuse(ARCHIVE, visitor);
      context.status(page.status()).contentType(page.contentType()).result(page.body());
    } else {
      Downloads.archive(context, whole);
    }
  }

  /// What anybody may read, pages of other sites may read too; never what somebody sees because of
  /// who they are.
  private void open(Context context) {
    if (gate.isOpen(context) && seen(context).record().overview().published()) {
      context.header("Access-Control-Allow-Origin", "*");
      context.header("Access-Control-Expose-Headers", "ETag");
    }
  }

  /// The pages that whoever asks gets to see.
  private Pages seen(Context context) {
    return gate.pages(gate.visitor(context), pages);
  }

  private void page(Context context, String path) {
    Map<String, String> params = params(context);
    Visitor visitor = gate.visitor(context);
    if (gate.seesTheSame()) {
      // A bar stands in no path, so two addresses have two keys.
      Fresh.Answer answer =
          fresh.get(path + "|" + params, () -> seen(context).get(path, params, visitor));
      boolean packed = answer.gzip().isPresent() && takesGzip(context);
      context.header("Vary", "Accept-Encoding");
      if (send(context, path, answer.page(), answer.etag())) {
        if (packed) {
          context.header("Content-Encoding", "gzip");
        }
        context.result(packed ? answer.gzip().get() : answer.page().body());
      }
      return;
    }
    Page page = seen(context).get(path, params, visitor);
    if (page.status() == HttpStatus.FORBIDDEN.getCode()) {
      gate.refused(context);
    }
    if (send(context, path, page, page.etag())) {
      context.result(page.body());
    }
  }

  private static boolean takesGzip(Context context) {
    String accepted = context.req().getHeader("Accept-Encoding");
    return accepted != null && accepted.contains("gzip") && !accepted.contains("gzip;q=0");
  }

  /// Sends all but the bytes.
  ///
  /// @return whether the bytes are to follow: not for whoever has them
  private boolean send(Context context, String path, Page page, String etag) {
    context.status(page.status()).contentType(page.contentType());
    Headers.instead(path)
        .forEach((name, value) -> context.res().setHeader(name, value.isEmpty() ? null : value));
    if (!page.contentType().startsWith("text/html")) {
      open(context);
    }
    if (page.status() == 200) {
      context.header("ETag", etag);
      if (page.contentType().startsWith("text/html")) {
        context.header(
            "Link",
            "<" + assets.mainFont() + ">; rel=preload; as=font; type=\"font/woff2\"; crossorigin");
      }
      if (etag.equals(context.req().getHeader("If-None-Match"))) {
        context.status(HttpStatus.NOT_MODIFIED);
        return false;
      }
    }
    return true;
  }

  private static Map<String, String> params(Context context) {
    var params = new LinkedHashMap<String, String>();
    context
        .queryParamMap()
        .forEach((name, values) -> {
          if (!values.isEmpty() && !values.getFirst().isEmpty()) {
            params.put(name, values.getFirst());
          }
        });
    return params;
  }

  private void missing(Context context) {
    Page page = seen(context).get("/nothing/is/here", Map.of(), gate.visitor(context));
    context.status(page.status()).contentType(page.contentType()).result(page.body());
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
