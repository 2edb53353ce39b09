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
  /** Index, match and rating; the others only match. */
  SHIPPED_PACKS(null, Knowledge.HALF, "engine, shipped packs, whole evaluation");

  private final Contender contender;
  private final Knowledge knowledge;
  private final String label;

  Row(Contender contender, Knowledge knowledge, String label) {
    this.contender = contender;
    this.knowledge = knowledge;
    this.label = label;
  }

  /** Who matches generated rules; null for the shipped packs. */
  Contender contender() {
    return contender;
  }

  Knowledge knowledge() {
    return knowledge;
  }

  String label() {
    return label;
  }
}
