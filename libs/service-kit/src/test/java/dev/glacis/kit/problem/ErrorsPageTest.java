package dev.glacis.kit.problem;

import dev.glacis.kit.testing.Snapshot;
import org.junit.jupiter.api.Test;

class ErrorsPageTest {

  @Test
  void listsEveryProblemInTheReference() {
    StringBuilder page = new StringBuilder();
    page.append("# Errors\n\n");
    page.append("Generated from `ProblemType`. Every error answer is `application/problem+json`");
    page.append(" (RFC 9457); `code` says what it is,\n`violations` where in the document it is.");
    page.append(" GraphQL carries the same object in `extensions.problem`.\n\n");
    page.append("| code | status | title |\n|---|---|---|\n");
    for (ProblemType type : ProblemType.values()) {
      page.append("| `%s` | %d | %s |\n".formatted(type.code(), type.status(), type.title()));
    }

    Snapshot.check("docs/reference/errors.md", page.toString());
  }
}
