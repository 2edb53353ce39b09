package dev.glacis.cli.rules;

import dev.glacis.compiler.ExampleResult;
import dev.glacis.compiler.RuleGap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Results of rule tests as the XML that build servers read: a suite per definition, a case per
 * example, and one that says whether the examples leave something out.
 */
final class JunitTestReport {

  private static final String COMPLETE = "the examples leave nothing out";

  private final TestResults results;
  private final XMLStreamWriter xml;

  private JunitTestReport(TestResults results, XMLStreamWriter xml) {
    this.results = results;
    this.xml = xml;
  }

  static byte[] of(TestResults results) {
    return JunitDocument.of(
        xml -> {
          JunitTestReport report = new JunitTestReport(results, xml);
          for (DefinitionResult result : results.definitions()) {
            report.suite(result);
          }
        });
  }

  private void suite(DefinitionResult result) throws XMLStreamException {
    int gap = result.gaps().isEmpty() ? 0 : 1;
    String id = result.definition().id();
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", id + " " + result.definition().title());
    xml.writeAttribute("tests", Integer.toString(result.examples().size() + 1));
    xml.writeAttribute("failures", Integer.toString(result.failed() + gap));
    for (ExampleResult example : result.examples()) {
      String place = SourcePlace.of(example.example().place(), results.sources()).toString();
      String found = example.got() + " (expected " + example.expected() + ")";
      testCase(
          id,
          example.example().name(),
          example.passed() ? null : found,
          place + ": " + example.reason());
    }
    testCase(
        id,
        COMPLETE,
        result.gaps().isEmpty() ? null : result.gaps().getFirst().message(),
        result.gaps().stream().map(this::line).collect(Collectors.joining("\n")));
    xml.writeEndElement();
  }

  private String line(RuleGap gap) {
    return SourcePlace.of(gap.place(), results.sources()) + ": " + gap.message();
  }

  private void testCase(String definition, String name, String failure, String detail)
      throws XMLStreamException {
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", definition);
    xml.writeAttribute("name", name);
    if (failure != null) {
      xml.writeStartElement("failure");
      xml.writeAttribute("message", failure);
      xml.writeCharacters(detail);
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }
}
