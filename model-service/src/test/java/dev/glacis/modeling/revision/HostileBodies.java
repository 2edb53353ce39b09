package dev.glacis.modeling.revision;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.glacis.modeling.Api;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Bodies that are too large, too deep or too clever to be kept as files. */
final class HostileBodies {

  private static final int MANY = 100_000;
  private static final String MODEL = Api.document("Hostile");

  private HostileBodies() {}

  static byte[] of(String name) {
    return switch (name) {
      case "external entity" ->
          xml("<!DOCTYPE m [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>", "&x;");
      case "external parameter entity" ->
          xml("<!DOCTYPE m [<!ENTITY % x SYSTEM \"http://127.0.0.1:1/x\"> %x;]>", "");
      case "external document type" -> xml("<!DOCTYPE m SYSTEM \"http://127.0.0.1:1/x.dtd\">", "");
      case "entity bomb" -> xml("<!DOCTYPE m [" + entities() + "]>", "&e9;");
      case "deep XML" -> xml("", "<a>".repeat(MANY) + "</a>".repeat(MANY));
      case "deep YAML in flow style" -> utf8("a: " + "[".repeat(MANY));
      case "deep YAML in blocks" -> utf8(blocks(2_000));
      case "deep JSON objects" -> utf8("{\"a\":".repeat(MANY));
      case "alias bomb in flow style" -> utf8(aliases());
      case "duplicate key in YAML" -> utf8("otmVersion: 0.2.0\nproject: {id: a, name: A, id: b}\n");
      case "image of 6 MB" -> utf8(attribute("data:image/png;base64," + "A".repeat(6_000_000)));
      case "number of 500,000 digits" -> utf8(MODEL.replace("70", "7".repeat(500_000)));
      case "number that is no number of anything" -> utf8(MODEL.replace("70", "1e999999999"));
      case "100,000 components" -> utf8(components(MANY));
      case "100,001 components" -> utf8(components(MANY + 1));
      case "100,000 assets of Threagile" -> LargeBodies.threagile(MANY);
      case "100,001 assets of Threagile" -> LargeBodies.threagile(MANY + 1);
      case "100,000 parts of CycloneDX" -> LargeBodies.cycloneDx(MANY);
      case "100,001 parts of CycloneDX" -> LargeBodies.cycloneDx(MANY + 1);
      case "100,000 parts of CycloneDX in XML" -> LargeBodies.cycloneDxInXml(MANY);
      case "100,001 parts of CycloneDX in XML" -> LargeBodies.cycloneDxInXml(MANY + 1);
      case "100,000 stencils of tm7" -> LargeBodies.tm7(MANY);
      case "100,001 stencils of tm7" -> LargeBodies.tm7(MANY + 1);
      case "100,000 cells of Threat Dragon" -> LargeBodies.threatDragon(MANY);
      case "100,001 cells of Threat Dragon" -> LargeBodies.threatDragon(MANY + 1);
      case "100,000 tags" -> utf8(MODEL.replace("[\"ai\"]", list()));
      case "UTF-16 little endian" -> MODEL.getBytes(UTF_16LE);
      case "UTF-16 big endian with mark" -> join(new byte[] {(byte) 0xfe, (byte) 0xff}, UTF_16BE);
      case "Latin-1" -> MODEL.replace("Cloud", "Wölkchen").getBytes(ISO_8859_1);
      case "gzip" -> gzip(utf8(MODEL));
      case "gzip bomb" -> gzip(new byte[200_000_000]);
      case "zip bomb" -> zip(new byte[200_000_000]);
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static byte[] xml(String type, String content) {
    return utf8(
        "<?xml version=\"1.0\"?>\n" + type + "\n<ThreatModel>" + content + "</ThreatModel>");
  }

  private static String entities() {
    return "<!ENTITY e0 \"lol\">"
        + IntStream.rangeClosed(1, 9)
            .mapToObj(i -> "<!ENTITY e%d \"%s\">".formatted(i, ("&e" + (i - 1) + ";").repeat(10)))
            .collect(Collectors.joining());
  }

  private static String blocks(int depth) {
    return IntStream.range(0, depth)
        .mapToObj(i -> " ".repeat(i) + "a:")
        .collect(Collectors.joining("\n"));
  }

  private static String aliases() {
    return "a0: &a0 [x,x,x,x,x,x,x,x,x]\n"
        + IntStream.rangeClosed(1, 9)
            .mapToObj(i -> "a%1$d: &a%1$d [%2$s]".formatted(i, repeated("*a" + (i - 1))))
            .collect(Collectors.joining("\n"));
  }

  private static String repeated(String alias) {
    return String.join(",", Collections.nCopies(9, alias));
  }

  private static String attribute(String value) {
    return MODEL.replace("\"indirectContent\": true", "\"note\": \"" + value + "\"");
  }

  private static String components(int count) {
    String rows =
        IntStream.range(0, count)
            .mapToObj(i -> "{\"id\":\"%d\",\"name\":\"c\",\"type\":\"t\"}".formatted(i))
            .collect(Collectors.joining(","));
    return "{\"otmVersion\":\"0.2.0\",\"project\":{\"id\":\"p\",\"name\":\"P\"},\"components\":["
        + rows
        + "]}";
  }

  private static String list() {
    return IntStream.range(0, MANY)
        .mapToObj(i -> "\"" + i + '"')
        .collect(Collectors.joining(",", "[", "]"));
  }

  private static byte[] join(byte[] mark, Charset charset) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(mark);
    out.writeBytes(MODEL.getBytes(charset));
    return out.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(UTF_8);
  }

  private static byte[] gzip(byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] zip(byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("model.json"));
      zip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
