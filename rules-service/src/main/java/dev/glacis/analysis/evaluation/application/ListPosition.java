package dev.glacis.analysis.evaluation.application;

import dev.glacis.analysis.evaluation.domain.ListQuery;
import dev.glacis.kit.paging.PageRequest;
import dev.glacis.kit.problem.ProblemException;
import dev.glacis.kit.problem.ProblemType;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a list of one evaluation, and the cursor that stands for it.
 *
 * @param position of the last item seen; -1 at the start
 */
record ListPosition(UUID evaluation, int position) {

  private static final Pattern CURSOR = Pattern.compile("([0-9a-f-]{36})/([0-9]{1,9})");

  static ListPosition startOf(UUID evaluation) {
    return new ListPosition(evaluation, -1);
  }

  static ListPosition parse(String cursor) {
    Matcher matcher = CURSOR.matcher(cursor);
    if (!matcher.matches()) {
      throw unknown();
    }
    try {
      return new ListPosition(
          UUID.fromString(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    } catch (IllegalArgumentException e) {
      throw unknown();
    }
  }

  static ProblemException unknown() {
    return new ProblemException(ProblemType.INVALID_PARAMETER, "after is no cursor of this list");
  }

  /** One more than asked for tells whether there is a next page. */
  ListQuery query(String tenant, PageRequest page) {
    return new ListQuery(tenant, evaluation, position, page.first() + 1);
  }

  String cursor(int itemPosition) {
    return evaluation + "/" + itemPosition;
  }
}
