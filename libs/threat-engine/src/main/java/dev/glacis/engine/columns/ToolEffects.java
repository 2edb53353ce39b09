package dev.glacis.engine.columns;

import dev.glacis.engine.graph.AttributeColumn;
import dev.glacis.engine.graph.Bits;
import dev.glacis.engine.graph.MemberColumn;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.logic.OutwardFacts;
import dev.glacis.engine.logic.Truth;
import dev.glacis.engine.model.ElementKind;
import java.util.List;

/** Whether tool effects of components send, as {@link OutwardFacts} explains it. */
final class ToolEffects {

  private final AttributeColumn effects;
  private final AttributeColumn calling;
  private final long[] withTools;
  private final boolean openToCorrection;

  ToolEffects(ModelGraph graph) {
    this.effects = graph.column(ElementKind.COMPONENT, OutwardFacts.EFFECTS);
    this.calling = graph.column(ElementKind.COMPONENT, OutwardFacts.CALLING);
    long[] union = Bits.none(graph.components().size());
    for (String type : OutwardFacts.TYPES_WITH_TOOLS) {
      union = Bits.or(union, GraphColumns.of(graph).types().of(type));
    }
    this.withTools = union;
    this.openToCorrection = graph.isOpenToCorrection();
  }

  Truth of(int component) {
    if (effects != null && effects.known(component)) {
      return Truth.of(sends(component));
    }
    return openToCorrection || mayCall(component) ? Truth.UNKNOWN : Truth.FALSE;
  }

  private boolean mayCall(int component) {
    return calling != null && calling.known(component)
        ? Boolean.TRUE.equals(calling.value(component))
        : Bits.has(withTools, component);
  }

  private boolean sends(int component) {
    return effects instanceof MemberColumn members
        ? members.has(component, OutwardFacts.SEND)
        : ((List<?>) effects.value(component)).contains(OutwardFacts.SEND);
  }
}
