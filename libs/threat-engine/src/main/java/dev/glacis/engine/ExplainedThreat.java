package dev.glacis.engine;

import java.util.List;

/**
 * Why a threat is there, and what the model shows of its countermeasures.
 *
 * @param number of the threat among the rated ones
 */
record ExplainedThreat(int number, Finding finding, List<PlacedCountermeasure> placed) {}
