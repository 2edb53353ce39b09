package dev.glacis.gateway.systems.rest;

/** Entity tags: a revision is {@code "3"}, what people say about a system {@code "m3"}. */
final class EntityTags {

  private EntityTags() {}

  static String ofRevision(int number) {
    return "\"" + number + "\"";
  }

  static String ofSystem(int version) {
    return "\"m" + version + "\"";
  }
}
