package org.onrecord.publish.json;

import java.math.BigDecimal;
import java.util.Optional;
import org.onrecord.model.Finding;
import org.onrecord.model.Finding.Claim;
import org.onrecord.model.Finding.Commitment;
import org.onrecord.model.Finding.DatedEvent;
import org.onrecord.model.Finding.Figure;
import org.onrecord.model.Finding.Name;
import org.onrecord.model.Finding.Quotation;
import org.onrecord.model.Finding.Relation;
import org.onrecord.model.Found;
import org.onrecord.model.Grounds;
import org.onrecord.model.Span;
import org.onrecord.model.When;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A finding as JSON, in the contract's form.
public final class FindingJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private FindingJson() {}

  /// One object: kind, offsets, what the kind holds, grounds, identity.
  public static ObjectNode of(Found found) {
    Finding finding = found.finding();
    ObjectNode json = NODES.objectNode();
    json.put("kind", finding.kind().word());
    put(json, finding.at());
    fill(json, finding);
    Grounds grounds = finding.grounds();
    json.put("confidence", Math.round(grounds.confidence() * 1000) / 1000.0);
    json.put("sure", grounds.sure().word());
    json.put("rule", grounds.rule());
    json.put("id", found.id());
    return json;
  }

  private static void fill(ObjectNode json, Finding finding) {
    switch (finding) {
      case Quotation q -> quotation(json, q);
      case Commitment c -> commitment(json, c);
      case Claim c -> {
        put(json, "assertedBy", c.assertedBy());
        json.put("hedged", c.hedged());
      }
      case Figure f -> figure(json, f);
      case DatedEvent d -> {
        put(json, "value", d.value().map(When::iso));
        json.put("precision", d.precision().word());
        put(json, "label", d.label());
      }
      case Name n -> {
        json.put("type", n.type().word());
        json.put("entity", n.entity());
      }
      case Relation r -> {
        json.put("type", r.type().word());
        json.put("subject", r.subject());
        put(json, "object", r.object());
        put(json, "value", r.value());
      }
    }
  }

  private static void quotation(ObjectNode json, Quotation q) {
    json.put("form", q.form().word());
    put(json, "speaker", q.speaker());
    putSpan(json, "source", q.source());
    putSpan(json, "cue", q.cue());
    json.set("content", span(q.content()));
  }

  private static void commitment(ObjectNode json, Commitment c) {
    json.put("type", c.type().word());
    put(json, "actor", c.actor());
    put(json, "addressee", c.addressee());
    json.put("what", c.what());
    json.put("status", c.status().word());
    put(json, "due", c.due().map(When::iso));
  }

  private static void figure(ObjectNode json, Figure f) {
    putNumber(json, "value", f.value());
    putNumber(json, "low", f.low());
    putNumber(json, "high", f.high());
    json.put("unit", f.unit());
    put(json, "measures", f.measures());
    put(json, "base", f.base());
    put(json, "period", f.period());
    put(json, "assertedBy", f.assertedBy());
    json.put("hypothetical", f.hypothetical());
    if (f.sameAs().isPresent()) {
      json.put("sameAs", f.sameAs().getAsInt());
    } else {
      json.putNull("sameAs");
    }
  }

  /// `{"start": …, "end": …}`.
  static ObjectNode span(Span span) {
    ObjectNode json = NODES.objectNode();
    put(json, span);
    return json;
  }

  private static void put(ObjectNode json, Span span) {
    json.put("start", span.start());
    json.put("end", span.end());
  }

  static void put(ObjectNode json, String key, Optional<String> value) {
    value.ifPresentOrElse(v -> json.put(key, v), () -> json.putNull(key));
  }

  static void putSpan(ObjectNode json, String key, Optional<Span> value) {
    value.ifPresentOrElse(v -> json.set(key, span(v)), () -> json.putNull(key));
  }

  private static void putNumber(ObjectNode json, String key, Optional<BigDecimal> value) {
    value.ifPresentOrElse(v -> json.put(key, v), () -> json.putNull(key));
  }
}
