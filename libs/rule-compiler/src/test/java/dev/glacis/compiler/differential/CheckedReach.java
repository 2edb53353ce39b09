package dev.glacis.compiler.differential;

import dev.glacis.engine.pack.Reach;

/**
 * A threat of scope reach in both forms.
 *
 * @param name says where it stands
 * @param through null when every flow carries it
 */
public record CheckedReach(
    String name, CheckedCondition source, CheckedCondition target, CheckedCondition through) {

  Reach compiled() {
    return new Reach(
        source.compiled(), target.compiled(), through == null ? null : through.compiled());
  }
}
