package dev.glacis.modeling.revision;

import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Documents of other tools with very many components and nothing else. */
final class LargeBodies {

  private LargeBodies() {}

  static byte[] threagile(int count) {
    return document(
        "threagile_version: 1.0.0\ntitle: Large\ntechnical_assets:\n",
        count,
        i -> "  a%1$d: {id: a%1$d, type: process}\n".formatted(i),
        "",
        "");
  }

  static byte[] cycloneDx(int count) {
    return document(
        "{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"1.6\",\"components\":[",
        count,
        i -> "{\"bom-ref\":\"c%1$d\",\"type\":\"application\",\"name\":\"c%1$d\"}".formatted(i),
        ",",
        "]}");
  }

  static byte[] cycloneDxInXml(int count) {
    return document(
        "<bom xmlns=\"http://cyclonedx.org/schema/bom/1.6\"><components>",
        count,
        i ->
            "<component type=\"application\" bom-ref=\"c%1$d\"><name>c%1$d</name></component>"
                .formatted(i),
        "",
        "</components></bom>");
  }

  static byte[] tm7(int count) {
    return document(
        "<ThreatModel xmlns=\"http://schemas.datacontract.org/2004/07/ThreatModeling.Model\""
            + " xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\">"
            + "<DrawingSurfaceList><DrawingSurfaceModel><Borders>",
        count,
        i ->
            ("<KeyValueOf><Value i:type=\"StencilEllipse\"><Guid>g%d</Guid><TypeId>GE.P</TypeId>"
                    + "</Value></KeyValueOf>")
                .formatted(i),
        "",
        "</Borders></DrawingSurfaceModel></DrawingSurfaceList></ThreatModel>");
  }

  static byte[] threatDragon(int count) {
    return document(
        "{\"summary\":{\"title\":\"T\"},\"detail\":{\"diagrams\":[{\"cells\":[",
        count,
        i ->
            "{\"id\":\"c%d\",\"shape\":\"process\",\"data\":{\"type\":\"tm.Process\",\"name\":\"c\"}}"
                .formatted(i),
        ",",
        "]}]}}");
  }

  private static byte[] document(
      String begin, int count, IntFunction<String> row, String between, String end) {
    return IntStream.range(0, count)
        .mapToObj(row)
        .collect(Collectors.joining(between, begin, end))
        .getBytes(StandardCharsets.UTF_8);
  }
}
