package dev.glacis.engine.logic;

import dev.glacis.engine.evaluation.FactOrigin;
import dev.glacis.engine.evaluation.MatchedFact;
import dev.glacis.engine.expression.DerivedFact;
import dev.glacis.engine.graph.Fact;
import dev.glacis.engine.graph.FlowNode;
import dev.glacis.engine.graph.GraphNode;
import dev.glacis.engine.graph.ZoneNode;
import dev.glacis.engine.pack.AttributeDefinition;
import java.util.List;
import java.util.function.Function;

/** Operands: literals, variables and attributes. */
final class Operands {

  private Operands() {}

  record Literal(Object value) implements CompiledOperand {
    @Override
    public Object read(Frame frame) {
      return value;
    }
  }

  record Variable(int number) implements CompiledOperand {
    @Override
    public Object read(Frame frame) {
      return frame.get(number);
    }
  }

  /**
   * An attribute of the vocabulary. Where a flow overrides its destination, it does so for what is
   * read from the first variable itself.
   */
  record Attribute(CompiledOperand element, AttributeDefinition definition)
      implements CompiledOperand {

    @Override
    public Object read(Frame frame) {
      GraphNode node = (GraphNode) element.read(frame);
      Fact overriding = overriding(frame);
      Object value = overriding == null ? node.value(definition.name()) : overriding.value();
      return value == null ? unknown(new FactKey(node, definition.name())) : value;
    }

    @Override
    public MatchedFact matched(Frame frame, Object value) {
      if (frame.factless()) {
        return null;
      }
      GraphNode node = (GraphNode) element.read(frame);
      Fact overriding = overriding(frame);
      FactOrigin origin = overriding == null ? node.origin(definition.name()) : overriding.origin();
      return new MatchedFact(node.ref(), definition.name(), Fact.textOf(value), origin);
    }

    /** Null when no flow says otherwise. */
    private Fact overriding(Frame frame) {
      FlowNode flow = frame.overriding();
      return flow != null && element instanceof Variable variable && variable.number() == 0
          ? flow.stated(definition.name())
          : null;
    }

    @Override
    public void openFacts(Frame frame, OpenFactSink facts) {
      GraphNode node = (GraphNode) element.read(frame);
      if (overriding(frame) == null && !node.knows(definition.name())) {
        facts.open(node, definition.name());
      }
    }

    private Unknown unknown(FactKey key) {
      return switch (definition.type()) {
        case BOOLEAN -> new Unknown.OfBoolean(key);
        case ENUM, STRING -> new Unknown.OfText(key, definition.values());
        case LIST -> new Unknown.OfTexts(key, definition.values());
        case NUMBER ->
            new Unknown.OfNumber(key, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
      };
    }
  }

  /** A fact of the graph. */
  record Derived(CompiledOperand element, DerivedFact fact, Function<GraphNode, Object> reader)
      implements CompiledOperand {

    @Override
    public Object read(Frame frame) {
      return reader.apply((GraphNode) element.read(frame));
    }

    @Override
    public MatchedFact matched(Frame frame, Object value) {
      if (frame.factless() || fact.type().elementKind() != null || value instanceof List<?>) {
        return null;
      }
      GraphNode node = (GraphNode) element.read(frame);
      return new MatchedFact(node.ref(), fact.field(), Fact.textOf(value), origin(node));
    }

    /** What spreads too when it is known, for an answer elsewhere can bring it another way. */
    @Override
    public void openFacts(Frame frame, OpenFactSink facts) {
      CompiledOperand.super.openFacts(frame, facts);
      String name = OpenFacts.nameOf(fact);
      if (name != null) {
        facts.open((GraphNode) element.read(frame), name);
      }
    }

    private FactOrigin origin(GraphNode node) {
      return switch (fact) {
        case ZONE_TRUST -> ((ZoneNode) node).trustOrigin();
        case COMPONENT_NAME,
            FLOW_NAME,
            ASSET_NAME,
            ZONE_NAME,
            SYSTEM_NAME,
            CONFIDENTIALITY,
            INTEGRITY,
            AVAILABILITY ->
            FactOrigin.STATED;
        case COMPONENT_TRUST -> FactOrigin.INHERITED;
        case INCOMING,
            OUTGOING,
            COMPONENT_ASSETS,
            STORED,
            PROCESSED,
            EXPOSURE,
            EXPOSURE_HOPS,
            RECEIVES_UNTRUSTED_CONTENT,
            READS_SENSITIVE_DATA,
            CAN_SEND_OUTWARD,
            SOURCE,
            DESTINATION,
            FLOW_ASSETS,
            CROSSES_ZONE,
            ENTERS_MORE_TRUSTED,
            LEAVES_TO_LESS_TRUSTED,
            STORED_BY,
            PROCESSED_BY,
            CARRIED_BY,
            ZONE_COMPONENTS,
            SYSTEM_COMPONENTS,
            SYSTEM_FLOWS,
            SYSTEM_ASSETS,
            SYSTEM_ZONES ->
            FactOrigin.DERIVED;
      };
    }
  }
}
