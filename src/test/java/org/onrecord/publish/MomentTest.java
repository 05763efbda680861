package org.onrecord.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onrecord.model.view.RecordView;
import org.onrecord.model.view.TextsView;
import org.onrecord.velmora.SketchedRecord;

/// What a page asks is answered as of one moment, but for what may take seconds: whoever waits for
/// that keeps no connection from others.
class MomentTest {
  private static final RecordView VELMORA = SketchedRecord.velmora().view();

  private final AtomicInteger moments = new AtomicInteger();
  private final Set<String> within = new TreeSet<>();
  private final Set<String> without = new TreeSet<>();
  private final TextsView texts = noting(TextsView.class, VELMORA.texts());
  private final RecordView record = noting(RecordView.class, VELMORA);

  private <T> T noting(Class<T> view, T asked) {
    return view.cast(
        Proxy.newProxyInstance(
            view.getClassLoader(),
            new Class<?>[] {view},
            (_, method, arguments) -> answer(asked, method, arguments)));
  }

  /// Notes whether a moment is held while something is asked.
  private Object answer(Object asked, Method method, Object @Nullable [] arguments)
      throws Throwable {
    if (method.getName().equals("texts")) {
      return texts;
    }
    boolean moment = method.getName().equals("atOneMoment");
    if (!moment) {
      (moments.get() > 0 ? within : without).add(method.getName());
    }
    moments.addAndGet(moment ? 1 : 0);
    try {
      return method.invoke(asked, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    } finally {
      moments.addAndGet(moment ? -1 : 0);
    }
  }

  private Pages pages() {
    return new Pages(record, Assets.load());
  }

  @Test
  void aPageIsOfOneMoment() {
    assertThat(pages().get("/documents", Map.of()).status()).isEqualTo(200);
    assertThat(within).contains("documents", "overview");
    // The name is no row of a table.
    assertThat(without).isSubsetOf("name");
  }

  @Test
  void noMomentIsHeldWhileStatementsAreCompared() {
    Map<String, String> asked = Map.of("q", "The ministry will open the gate.");
    for (String path : new String[] {"/known", "/known.json"}) {
      assertThat(pages().get(path, asked).status()).isEqualTo(200);
    }
    assertThat(pages().forms("/known", asked)).isNotEmpty();
    assertThat(without).contains("saidBefore");
    assertThat(within).isEmpty();
  }
}
