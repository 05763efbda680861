package org.onrecord.log;

import org.onrecord.log.ssh.SshPrivateKey;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Acts of a person who signs with their own key, for tests of the log.
public final class SignedActs {
  /// Made by ssh-keygen for these tests, used nowhere else.
  private static final SshPrivateKey KEY =
      SshPrivateKey.parse(
          """
          -----BEGIN OPENSSH PRIVATE KEY-----
          b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gtZW
          QyNTUxOQAAACBCjFvpwOO6x1/4nxT3O9+iWj58HqfWCsfCXlP91PhZEAAAAIg2hXRNNoV0
          TQAAAAtzc2gtZWQyNTUxOQAAACBCjFvpwOO6x1/4nxT3O9+iWj58HqfWCsfCXlP91PhZEA
          AAAECtfVsVlse9z7uYs+Uzc0/imINrRzCoEipS5znjUZrLNkKMW+nA47rHX/ifFPc736Ja
          Pnwep9YKx8JeU/3U+FkQAAAAAAECAwQF
          -----END OPENSSH PRIVATE KEY-----
          """);

  private SignedActs() {}

  /// The content that adds the key.
  public static String added() {
    ObjectNode content = JsonMapper.shared().createObjectNode();
    content.put("act", "key-added").put("by", "Ilva Maren");
    return CanonicalJson.text(content.put("key", KEY.publicKey().toString()));
  }

  /// `act`, a JSON object, signed with it.
  public static String sign(String act) {
    return CanonicalJson.text(
        SignedContent.sign((ObjectNode) JsonMapper.shared().readTree(act), KEY));
  }

  /// A content signed with it.
  public static String signed(String right) {
    ObjectNode content = JsonMapper.shared().createObjectNode();
    content.put("act", "correction").put("by", "Ilva Maren").put("right", right);
    return CanonicalJson.text(SignedContent.sign(content, KEY));
  }
}
