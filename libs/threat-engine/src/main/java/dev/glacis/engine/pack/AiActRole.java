package dev.glacis.engine.pack;

/** Roles of operators under Regulation (EU) 2024/1689, spelled as the vocabulary does. */
public enum AiActRole {
  PROVIDER,
  DEPLOYER,
  IMPORTER,
  DISTRIBUTOR,
  AUTHORISED_REPRESENTATIVE,
  PRODUCT_MANUFACTURER
}
