package dev.glacis.kit.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param totalCount how many items the whole list has
 */
public record Page<T>(List<T> items, Info page, long totalCount) {

  public Page {
    items = List.copyOf(items);
  }

  /**
   * @param endCursor give it as {@code after} for the next page; null on an empty page
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Info(String endCursor, boolean hasNext) {}

  /**
   * Makes a page from rows of which one more than asked for was read.
   *
   * @param cursor text that identifies an item in the list's order
   */
  public static <T> Page<T> of(
      List<T> rows, PageRequest request, long totalCount, Function<T, String> cursor) {
    boolean hasNext = rows.size() > request.first();
    List<T> items = hasNext ? rows.subList(0, request.first()) : rows;
    String end = items.isEmpty() ? null : Cursor.encode(cursor.apply(items.getLast()));
    return new Page<>(items, new Info(end, hasNext), totalCount);
  }

  public <R> Page<R> map(Function<? super T, R> mapper) {
    return new Page<>(items.stream().<R>map(mapper).toList(), page, totalCount);
  }
}
