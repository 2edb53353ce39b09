package dev.glacis.benchmark.run;

import dev.glacis.benchmark.model.Knowledge;

/** Rows of the table. */
enum Row {
  ENGINE(Contender.ENGINE, Knowledge.FULL, "engine"),
  ENGINE_HALF_KNOWN(Contender.ENGINE, Knowledge.HALF, "engine, half of the facts unknown"),
  LAMBDAS(Contender.LAMBDAS, Knowledge.FULL, "lambdas over an index"),
  BIT_MASKS(Contender.BIT_MASKS, Knowledge.FULL, "bit masks over columns"),
  DROOLS(Contender.DROOLS, Knowledge.FULL, "Drools, executable model"),
  CEL(Contender.CEL, Knowledge.FULL, "cel-java, indexed by type"),
  /** From a model to counts: index, match and rating; the rows before only match. */
  SHIPPED_PACKS("evaluate", "engine, shipped packs, model to counts"),
  /** The same from the bytes of an OTM document in JSON. */
  DOCUMENT("evaluateDocument", "engine, shipped packs, bytes to counts"),
  /** From counts to the last byte of the answer with everything in it. */
  ANSWER("writeAnswer", "engine, shipped packs, counts to full JSON");

  private final Contender contender;
  private final Knowledge knowledge;
  private final String method;
  private final String label;

  Row(Contender contender, Knowledge knowledge, String label) {
    this(contender, knowledge, "match", label);
  }

  Row(String method, String label) {
    this(null, Knowledge.HALF, method, label);
  }

  Row(Contender contender, Knowledge knowledge, String method, String label) {
    this.contender = contender;
    this.knowledge = knowledge;
    this.method = method;
    this.label = label;
  }

  /** Whether it is about the shipped packs; the others match generated rules. */
  boolean shippedPacks() {
    return contender == null;
  }

  /** Who matches generated rules; null for the shipped packs. */
  Contender contender() {
    return contender;
  }

  Knowledge knowledge() {
    return knowledge;
  }

  /** The benchmark method. */
  String method() {
    return method;
  }

  String label() {
    return label;
  }
}
