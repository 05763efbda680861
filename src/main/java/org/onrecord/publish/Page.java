package org.onrecord.publish;

import java.nio.charset.StandardCharsets;
import org.onrecord.model.Sha256;

/// What an address answers: bytes of one type. Never changed once made.
public final class Page {
  private final int status;
  private final String contentType;
  private final byte[] body;

  Page(int status, String contentType, byte[] body) {
    this.status = status;
    this.contentType = contentType;
    this.body = body;
  }

  /// 200, or 404 for the page that says so.
  public int status() {
    return status;
  }

  public String contentType() {
    return contentType;
  }

  /// The bytes; not to be written to.
  public byte[] body() {
    return body;
  }

  /// A strong validator: the same bytes have the same one.
  public String etag() {
    return '"' + Sha256.of(body).hex().substring(0, 32) + '"';
  }

  @Override
  public String toString() {
    return status + " " + contentType + "\n" + new String(body, StandardCharsets.UTF_8);
  }
}
