package dev.glacis.exchange.export;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.Asset;
import dev.glacis.engine.model.Attributes;
import dev.glacis.engine.model.Component;
import dev.glacis.engine.model.DataFlow;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.model.Parent;
import dev.glacis.engine.model.TrustZone;
import dev.glacis.exchange.proposal.Assumption;
import dev.glacis.exchange.proposal.ElementReference;
import dev.glacis.exchange.proposal.MitigationState;
import dev.glacis.exchange.proposal.Origin;
import dev.glacis.exchange.proposal.Proposals;
import dev.glacis.exchange.proposal.ProposedMitigation;
import dev.glacis.exchange.proposal.ProposedSeverity;
import dev.glacis.exchange.proposal.ProposedThreat;
import dev.glacis.exchange.proposal.ProposedThreat.MitigationLink;
import dev.glacis.exchange.proposal.ThreatState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Small models that say anything that a model can say. The same seed gives the same model. */
public final class ArbitraryModels {

  private static final List<String> NAMES =
      List.of(
          "Mail",
          "mail",
          "A/B",
          "~x",
          "Ünï",
          "<b>&\"'",
          "many words here",
          "x",
          "line\nbreak",
          "car\rriage");
  private static final List<String> TYPES =
      List.of("ai.model.foundation", "data.database", "actor.user", "app.service", "own-type");

  private static final List<List<String>> CATEGORIES =
      List.of(List.of(), List.of("Spoofing"), List.of("Tampering", "Other"), List.of("Other"));

  private final Random random;
  private final String tool;

  private ArbitraryModels(long seed, String tool) {
    random = new Random(seed);
    this.tool = tool;
  }

  public static ArchitectureModel of(long seed) {
    return new ArbitraryModels(seed, "tool").model();
  }

  /** The same with proposals that came in a format. */
  public static ArchitectureModel of(long seed, String format) {
    return new ArbitraryModels(seed, format).model();
  }

  private ArchitectureModel model() {
    List<TrustZone> zones = some(3, this::zone);
    List<Asset> assets = some(2, this::asset);
    List<Component> components = some(4, number -> component(number, zones, assets));
    List<DataFlow> flows =
        components.isEmpty() ? List.of() : some(4, number -> flow(number, components, assets));
    Map<String, Object> extensions = new HashMap<>();
    Map<String, Object> proposals = proposals(components, flows).plain();
    if (!proposals.isEmpty()) {
      extensions.put(Proposals.KEY, proposals);
    }
    return new ArchitectureModel(
        "system-" + random.nextInt(3),
        name("system"),
        maybe("A system"),
        maybe("Owner"),
        chance() ? List.of("one", "two") : List.of(),
        attributes("businessCriticality", "critical"),
        zones,
        components,
        flows,
        assets,
        extensions);
  }

  private TrustZone zone(int number) {
    Parent parent =
        number > 0 && chance()
            ? new Parent(ElementKind.TRUST_ZONE, "z" + random.nextInt(number))
            : null;
    return new TrustZone(
        "z" + number,
        name("zone"),
        maybe("internal"),
        maybe("A zone"),
        chance() ? random.nextInt(101) : null,
        parent,
        attributes("tenancy", "multi"),
        Map.of());
  }

  private Asset asset(int number) {
    return new Asset(
        "d" + number,
        name("asset"),
        maybe("Data"),
        chance() ? random.nextInt(101) : null,
        chance() ? random.nextInt(101) : null,
        null,
        attributes("sensitivity", "personal"),
        Map.of());
  }

  private Component component(int number, List<TrustZone> zones, List<Asset> assets) {
    Parent parent = null;
    if (!zones.isEmpty() && chance()) {
      parent = new Parent(ElementKind.TRUST_ZONE, "z" + random.nextInt(zones.size()));
    } else if (number > 0 && chance()) {
      parent = new Parent(ElementKind.COMPONENT, id(random.nextInt(number)));
    }
    return new Component(
        id(number),
        name("component"),
        TYPES.get(random.nextInt(TYPES.size())),
        maybe("A part"),
        parent,
        chance() ? assets.stream().map(Asset::id).toList() : List.of(),
        chance() ? assets.stream().map(Asset::id).limit(1).toList() : List.of(),
        chance() ? List.of("tag") : List.of(),
        attributes(
            "encryptedAtRest",
            true,
            "signed",
            false,
            "outOfScope",
            true,
            "outOfScopeReason",
            "why"),
        Map.of());
  }

  /** One id has upper case and a space, one is a single character. */
  private static String id(int number) {
    return List.of("c", "C 1", "c-2", "c_3", "c.4").get(number);
  }

  private DataFlow flow(int number, List<Component> components, List<Asset> assets) {
    return new DataFlow(
        number == 0 ? "c" : "f" + number,
        name("flow"),
        maybe("Travels"),
        components.get(random.nextInt(components.size())).id(),
        components.get(random.nextInt(components.size())).id(),
        chance(),
        chance() ? assets.stream().map(Asset::id).toList() : List.of(),
        chance() ? List.of("tag") : List.of(),
        attributes("encrypted", chance(), "protocol", "https", "content", List.of("query", "code")),
        Map.of());
  }

  private Proposals proposals(List<Component> components, List<DataFlow> flows) {
    List<ElementReference> elements = new ArrayList<>();
    components.forEach(one -> elements.add(ElementReference.to(one)));
    flows.forEach(one -> elements.add(ElementReference.to(one)));
    List<ProposedMitigation> mitigations = some(2, this::mitigation);
    return new Proposals(
        some(3, number -> threat(number, elements, mitigations)),
        mitigations,
        some(
            2,
            number -> new Assumption("a" + number, new Origin(tool, null, null), "So", Map.of())),
        List.of());
  }

  private ProposedMitigation mitigation(int number) {
    return new ProposedMitigation(
        "m" + number,
        new Origin(tool, null, null),
        maybe("Do"),
        maybe("Do this"),
        chance() ? any(MitigationState.values()) : null,
        Map.of());
  }

  private ProposedThreat threat(
      int number, List<ElementReference> elements, List<ProposedMitigation> mitigations) {
    return new ProposedThreat(
        "t" + number,
        new Origin(tool, "t" + number, "word"),
        maybe("Threat"),
        maybe("Happens"),
        CATEGORIES.get(random.nextInt(CATEGORIES.size())),
        chance() ? any(ProposedSeverity.values()) : null,
        chance() ? any(ThreatState.values()) : null,
        chance(),
        elements.stream().filter(one -> random.nextInt(4) == 0).toList(),
        mitigations.stream()
            .filter(one -> chance())
            .map(
                one ->
                    new MitigationLink(
                        one.id(), chance() ? any(MitigationState.values()) : null, null))
            .toList(),
        chance() ? Map.of("score", 7L) : Map.of());
  }

  private Attributes attributes(Object... namesAndValues) {
    Map<String, Object> values = new HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      if (chance()) {
        values.put((String) namesAndValues[i], namesAndValues[i + 1]);
      }
    }
    return new Attributes(values);
  }

  private String name(String usual) {
    return chance() ? usual : NAMES.get(random.nextInt(NAMES.size()));
  }

  private String maybe(String text) {
    return chance() ? text : null;
  }

  private <T> T any(T[] constants) {
    return constants[random.nextInt(constants.length)];
  }

  private <T> List<T> some(int most, IntFunction<T> make) {
    return IntStream.range(0, random.nextInt(most + 1)).mapToObj(make).toList();
  }

  private boolean chance() {
    return random.nextBoolean();
  }
}
