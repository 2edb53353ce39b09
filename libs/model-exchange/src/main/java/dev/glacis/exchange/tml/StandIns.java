package dev.glacis.exchange.tml;

import dev.glacis.exchange.ContentKind;
import dev.glacis.exchange.export.ExportRemarks;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Values that stand in a document because its schema asks for some: listed by place in the
 * document's extensions, so that they are not read back, and remarked on.
 */
final class StandIns {

  private final List<String> places = new ArrayList<>();
  private final ExportRemarks remarks;

  StandIns(ExportRemarks remarks) {
    this.remarks = remarks;
  }

  /**
   * @param place list, symbolic name and fact, as {@link TmlExtension} spells it
   * @param subject key of what it is about
   */
  void add(String place, String subject, String field, Object value) {
    places.add(place);
    remark(subject, field, value);
  }

  /** A value that is read back as nothing anyhow. */
  void remark(String subject, String field, Object value) {
    if (!(value instanceof Collection<?> list && list.isEmpty())) {
      remarks.filledIn(subject, field, value);
    }
  }

  /** The zone of components that lie in none. */
  void zone() {
    remarks.filledIn(
        ContentKind.ZONES,
        "trustZone:" + TmlExtension.NO_ZONE,
        "A zone is made up for components that lie in none");
  }

  List<String> places() {
    return places;
  }
}
