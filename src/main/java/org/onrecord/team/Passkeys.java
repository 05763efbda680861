package org.onrecord.team;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.exception.DataConversionException;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecord;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.verifier.exception.VerificationException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/// Passkeys: the ceremonies of Web Authentication (W3C, Level 2, sections 7.1 and 7.2), by
/// webauthn4j. What kind of authenticator it is does not matter here and is not asked for
/// (attestation `none`), so nothing is kept that tells devices apart.
public final class Passkeys {
  /// ES256, EdDSA and RS256: what authenticators have.
  private static final List<PublicKeyCredentialParameters> KINDS =
      List.of(
          kind(COSEAlgorithmIdentifier.ES256),
          kind(COSEAlgorithmIdentifier.EdDSA),
          kind(COSEAlgorithmIdentifier.RS256));

  private final ObjectConverter objects = new ObjectConverter();
  private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager(objects);
  private final AttestedCredentialDataConverter credentials =
      new AttestedCredentialDataConverter(objects);

  private static PublicKeyCredentialParameters kind(COSEAlgorithmIdentifier algorithm) {
    return new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, algorithm);
  }

  /// What a browser was asked.
  ///
  /// @param origin of the page that asks: `https://record.example`
  /// @param host of that origin, without port: what the passkey belongs to
  /// @param challenge base64url of random bytes
  public record Asked(String origin, String host, String challenge) {}

  /// A passkey as it is kept.
  ///
  /// @param id as the browser knows it, base64url
  /// @param credential id and public key, base64url
  /// @param signs the authenticator's counter
  public record Passkey(String id, String credential, long signs) {}

  /// Reads the answer to being asked to make a passkey; empty when it does not hold.
  ///
  /// @param answer `RegistrationResponseJSON`
  public Optional<Passkey> made(String answer, Asked asked) {
    try {
      RegistrationData data =
          manager.verifyRegistrationResponseJSON(
              answer, new RegistrationParameters(server(asked), KINDS, false, true));
      var object = data.getAttestationObject();
      if (object == null) {
        return Optional.empty();
      }
      var authenticator = object.getAuthenticatorData();
      AttestedCredentialData credential = authenticator.getAttestedCredentialData();
      return credential == null
          ? Optional.empty()
          : Optional.of(
              new Passkey(
                  text(credential.getCredentialId()),
                  text(credentials.convert(credential)),
                  authenticator.getSignCount()));
    } catch (VerificationException | DataConversionException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// The id of the passkey that an answer is about.
  ///
  /// @param answer `AuthenticationResponseJSON`
  public Optional<String> idIn(String answer) {
    try {
      return Optional.ofNullable(
              manager.parseAuthenticationResponseJSON(answer).getCredentialId())
          .map(Passkeys::text);
    } catch (DataConversionException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// Reads the answer to being asked for `passkey`.
  ///
  /// @return it with its new counter; empty when the answer does not hold
  public Optional<Passkey> shown(String answer, Asked asked, Passkey passkey) {
    try {
      AuthenticationData data =
          manager.verifyAuthenticationResponseJSON(
              answer,
              new AuthenticationParameters(
                  server(asked), kept(passkey), List.of(bytes(passkey.id())), false, true));
      var authenticator = data.getAuthenticatorData();
      return authenticator == null
          ? Optional.empty()
          : Optional.of(
              new Passkey(passkey.id(), passkey.credential(), authenticator.getSignCount()));
    } catch (VerificationException | DataConversionException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private CredentialRecord kept(Passkey passkey) {
    return new CredentialRecordImpl(
        new NoneAttestationStatement(),
        null,
        null,
        null,
        passkey.signs(),
        credentials.convert(bytes(passkey.credential())),
        null,
        null,
        null,
        null);
  }

  private static ServerProperty server(Asked asked) {
    return ServerProperty.builder()
        .origin(new Origin(asked.origin()))
        .rpId(asked.host())
        .challenge(new DefaultChallenge(bytes(asked.challenge())))
        .build();
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static byte[] bytes(String text) {
    return Base64.getUrlDecoder().decode(text);
  }
}
