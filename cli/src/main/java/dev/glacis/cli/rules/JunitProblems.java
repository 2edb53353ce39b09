package dev.glacis.cli.rules;

import dev.glacis.compiler.Problem;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A pack that was not loaded, for build servers: one suite, and a case per problem. */
final class JunitProblems {

  private static final String SUITE = "the pack loads";

  private JunitProblems() {}

  static byte[] of(List<Problem> problems) {
    return JunitDocument.of(
        xml -> {
          String number = Integer.toString(problems.size());
          xml.writeStartElement("testsuite");
          xml.writeAttribute("name", SUITE);
          xml.writeAttribute("tests", number);
          xml.writeAttribute("errors", number);
          for (Problem problem : problems) {
            testCase(problem, xml);
          }
          xml.writeEndElement();
        });
  }

  private static void testCase(Problem problem, XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", problem.file());
    xml.writeAttribute("name", new SourcePlace(problem.file(), problem.line()).toString());
    xml.writeStartElement("error");
    xml.writeAttribute("type", problem.code().label());
    xml.writeAttribute("message", problem.message());
    xml.writeCharacters(problem.toString());
    xml.writeEndElement();
    xml.writeEndElement();
  }
}
