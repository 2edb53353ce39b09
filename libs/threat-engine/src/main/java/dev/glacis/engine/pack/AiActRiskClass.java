package dev.glacis.engine.pack;

/** Risk classes under Regulation (EU) 2024/1689, spelled as the vocabulary does. */
public enum AiActRiskClass {
  PROHIBITED,
  HIGH,
  LIMITED,
  MINIMAL,
  GPAI,
  GPAI_SYSTEMIC
}
