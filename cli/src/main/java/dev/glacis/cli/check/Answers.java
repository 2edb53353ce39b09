package dev.glacis.cli.check;

import dev.glacis.cli.check.CheckOutcome.Checked;
import java.io.IOException;

/** Writes what checks found, one document after the other. */
interface Answers {

  void write(Checked checked) throws IOException;
}
