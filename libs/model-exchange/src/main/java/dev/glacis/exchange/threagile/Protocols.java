package dev.glacis.exchange.threagile;

import dev.glacis.engine.model.Attributes;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Threagile's protocols, whose names say whether they encrypt. */
final class Protocols {

  static final String UNKNOWN = "unknown-protocol";

  private static final String ENCRYPTED = "-encrypted";

  private static final Set<String> PLAIN =
      Set.of(
          "http",
          "https",
          "ws",
          "wss",
          "reverse-proxy-web-protocol",
          "mqtt",
          "jdbc",
          "odbc",
          "sql-access-protocol",
          "nosql-access-protocol",
          "binary",
          "text",
          "ssh",
          "ssh-tunnel",
          "smtp",
          "pop3",
          "imap",
          "ftp",
          "ftps",
          "sftp",
          "scp",
          "ldap",
          "ldaps",
          "jms",
          "nfs",
          "smb",
          "local-file-access",
          "nrpe",
          "xmpp",
          "iiop",
          "jrmp",
          "in-process-library-call",
          "inter-process-communication",
          "container-spawning");

  private static final Set<String> WITH_ENCRYPTED_FORM =
      Set.of(
          "reverse-proxy-web-protocol",
          "jdbc",
          "odbc",
          "sql-access-protocol",
          "nosql-access-protocol",
          "binary",
          "text",
          "smtp",
          "pop3",
          "imap",
          "smb",
          "iiop",
          "jrmp");

  private static final Map<String, String> ENCRYPTED_FORMS =
      Map.of("http", "https", "ws", "wss", "ftp", "ftps", "ldap", "ldaps");

  private Protocols() {}

  /** The protocol itself, in lower case. */
  static String withoutEncryption(String protocol) {
    String name = protocol.toLowerCase(Locale.ROOT);
    return name.endsWith(ENCRYPTED) ? name.substring(0, name.length() - ENCRYPTED.length()) : name;
  }

  /** Threagile's protocol for a flow; the unknown one where it has none. */
  static String of(Attributes flow) {
    String name =
        flow.get("protocol").map(value -> value.toString().toLowerCase(Locale.ROOT)).orElse("");
    boolean encrypted = flow.get("encrypted").filter(Boolean.TRUE::equals).isPresent();
    if (encrypted && WITH_ENCRYPTED_FORM.contains(name)) {
      return name + ENCRYPTED;
    }
    if (encrypted && ENCRYPTED_FORMS.containsKey(name)) {
      return ENCRYPTED_FORMS.get(name);
    }
    return PLAIN.contains(name) ? name : UNKNOWN;
  }
}
