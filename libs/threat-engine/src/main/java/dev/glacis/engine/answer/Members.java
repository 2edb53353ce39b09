package dev.glacis.engine.answer;

import java.io.IOException;

/** Some members of an array that lie side by side; any one thread may write them. */
@FunctionalInterface
interface Members {

  void write(AnswerParts parts) throws IOException;
}
