package dev.glacis.cli.lint;

import dev.glacis.cli.document.Answered;
import dev.glacis.cli.document.Documents.Answers;
import dev.glacis.engine.json.JsonText;
import dev.glacis.exchange.lint.LintJson;
import dev.glacis.exchange.lint.LintReport;
import java.io.IOException;
import java.io.OutputStream;

/** One JSON object per document and line. */
final class JsonFindings implements Answers<LintReport> {

  private final OutputStream out;

  JsonFindings(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(Answered<LintReport> linted) throws IOException {
    out.write(
        JsonText.compact(
            json -> {
              json.writeStartObject();
              if (linted.file() != null) {
                json.writeStringField("file", linted.file());
              }
              json.writeStringField("system", linted.document().model().id());
              LintJson.writeFields(linted.answer(), json);
              json.writeEndObject();
            }));
    out.write('\n');
    out.flush();
  }
}
