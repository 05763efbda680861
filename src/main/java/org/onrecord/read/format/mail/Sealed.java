package org.onrecord.read.format.mail;

import java.util.Locale;
import java.util.Optional;
import org.onrecord.model.Because;

/// Parts of a mail that are made by programs for programs (RFC 3156, RFC 8551).
final class Sealed {
  private Sealed() {}

  /// Why a part of the type `type` is not read; empty when it may be.
  static Optional<Because> find(String type, Optional<String> fileName) {
    String name = fileName.orElse("").toLowerCase(Locale.ROOT);
    return switch (type) {
      case "application/pgp-signature",
          "application/pkcs7-signature",
          "application/x-pkcs7-signature" ->
          because(Because.Code.UNSUPPORTED, "it is a digital signature, which is not checked");
      case "application/pgp-keys" ->
          because(Because.Code.UNSUPPORTED, "it is a key for signatures");
      case "application/pkcs7-mime", "application/x-pkcs7-mime" ->
          because(Because.Code.ENCRYPTED, "it is sealed (S/MIME); only its receiver can open it");
      case "application/pgp-encrypted" ->
          because(Because.Code.ENCRYPTED, "it says that the mail is encrypted (PGP)");
      default ->
          name.equals("encrypted.asc")
              ? because(
                  Because.Code.ENCRYPTED, "it is encrypted (PGP); only its receiver can open it")
              : Optional.empty();
    };
  }

  private static Optional<Because> because(Because.Code code, String words) {
    return Optional.of(new Because(code, words));
  }
}
