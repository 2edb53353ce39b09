package dev.glacis.cli.document;

import dev.glacis.cli.Console;
import dev.glacis.cli.document.Outcome.Done;
import dev.glacis.cli.document.Outcome.Refused;
import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.exchange.ImportOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** The documents that a command is about. What cannot be used is named on {@code err}. */
public final class Documents {

  private static final String STANDARD_INPUT = "-";
  private static final int MOST_OTHERS = 20;

  private static final Complaint NO_DOCUMENTS =
      Complaint.ofTheFile("no-documents", "There is no document in this folder.");

  private final Console console;
  private final List<DocumentSource> sources;
  private boolean complete = true;

  private Documents(Console console, List<DocumentSource> sources) {
    this.console = console;
    this.sources = sources;
  }

  /** Takes what was made of one document. */
  public interface Answers<T> {
    void write(Answered<T> answered) throws IOException;
  }

  /**
   * Looks for documents.
   *
   * @param target a file, a folder, or {@code -} for standard input
   */
  public static Documents of(String target, Console console) throws IOException {
    if (target.equals(STANDARD_INPUT)) {
      return new Documents(console, List.of(DocumentSource.standardInput(console.in())));
    }
    Path path = Path.of(target);
    return Files.isDirectory(path)
        ? inFolder(path, console)
        : new Documents(console, List.of(DocumentSource.of(path)));
  }

  private static Documents inFolder(Path path, Console console) throws IOException {
    DocumentFolder folder = DocumentFolder.of(path);
    Documents documents =
        new Documents(console, folder.documents().stream().map(DocumentSource::of).toList());
    folder.unreadable().forEach(file -> DocumentFolder.UNREADABLE.say(file.toString(), console));
    folder.noFiles().forEach(file -> DocumentFolder.NO_FILE.say(file.toString(), console));
    folder.others().stream()
        .limit(MOST_OTHERS)
        .forEach(file -> DocumentFolder.LEFT_OUT.say(file.toString(), console));
    if (folder.others().size() > MOST_OTHERS) {
      console.say((folder.others().size() - MOST_OTHERS) + " more files were left out.");
    }
    if (folder.documents().isEmpty()) {
      NO_DOCUMENTS.say(path.toString(), console);
    }
    documents.complete = folder.unreadable().isEmpty() && !folder.documents().isEmpty();
    return documents;
  }

  /** Whether there is nothing to read. */
  public boolean isEmpty() {
    return sources.isEmpty();
  }

  /**
   * Reads one document after the other, does something with its model and hands out the result. One
   * that is refused does not stop the others.
   *
   * @param options whether broken parts refuse a document, or are left out of it
   * @return how many documents there are and how many of them were read
   */
  public <T> Tally forEach(
      ImportOptions options, Function<ArchitectureModel, T> work, Answers<T> answers)
      throws IOException {
    DocumentReader reader = new DocumentReader(options);
    int read = 0;
    for (DocumentSource source : sources) {
      switch (reader.read(source, work)) {
        case Done<T> done -> {
          answers.write(done.answered());
          read++;
        }
        case Refused<T> refused ->
            refused.complaints().forEach(one -> one.say(refused.file(), console));
      }
    }
    return new Tally(read, sources.size() - read, complete && read == sources.size());
  }

  /**
   * How it went.
   *
   * @param read documents that were read
   * @param refused documents that were not
   * @param complete whether there was at least one document and all of them were read
   */
  public record Tally(int read, int refused, boolean complete) {}
}
