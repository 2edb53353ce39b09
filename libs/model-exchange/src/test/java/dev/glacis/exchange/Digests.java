package dev.glacis.exchange;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.exchange.canonical.CanonicalModel;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** Digests of what is read of every fixture and public file, and of what is written of it. */
public final class Digests {

  private Digests() {}

  public static void main(String[] none) {
    all().forEach((name, digest) -> System.out.println(digest + " " + name));
  }

  /** By name of the file, or of the file and the format that it is written in. */
  static Map<String, String> all() {
    Map<String, String> digests = new TreeMap<>();
    ForeignModels.all()
        .forEach(
            (name, model) -> {
              digests.put(name, CanonicalModel.digest(model));
              ExchangeFormats.writable()
                  .forEach(format -> digests.put(name + " as " + format, written(format, model)));
            });
    return digests;
  }

  private static String written(String format, ArchitectureModel model) {
    ExportedModel export =
        ExchangeFormats.named(format).orElseThrow().writer().orElseThrow().write(model);
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      sha.update(export.document());
      return HexFormat.of().formatHex(sha.digest(export.lossReport().toString().getBytes()));
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
