package org.onrecord.web;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The Chromium of this machine, for as long as a test needs it.
public final class RealBrowser implements AutoCloseable {
  private final Playwright playwright;
  private final Browser browser;

  private RealBrowser(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /// Starts it. Where there is none, the test that asked is skipped, with a message.
  ///
  /// @param more switches for the command line
  public static RealBrowser start(String... more) {
    Optional<Path> chromium = Chromium.find();
    assumeTrue(
        chromium.isPresent(), "no Chromium on the path and none named by CHROMIUM: not tried");
    // The browser of this machine is used; none is fetched.
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Browser browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium.get())
                    .setArgs(
                        Stream.concat(
                                Stream.of("--no-sandbox", "--disable-gpu", "--disable-quic"),
                                Stream.of(more))
                            .toList()));
    return new RealBrowser(playwright, browser);
  }

  public Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    playwright.close();
  }
}
