package dev.glacis.exchange.pytm;

import dev.glacis.engine.model.Component;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.exchange.draft.StatedAttributes;
import dev.glacis.exchange.draft.TypeReader;
import dev.glacis.exchange.mapping.MappingRule;
import dev.glacis.exchange.mapping.TypeMapping;
import dev.glacis.exchange.proposal.ElementReference;
import dev.glacis.exchange.proposal.OutOfScope;
import dev.glacis.exchange.tree.Fields;
import dev.glacis.exchange.tree.Mapping;
import dev.glacis.exchange.tree.Scalar;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Actors, assets and everything else that pytm calls an element. */
final class PytmComponents {

  private static final TypeMapping TYPES = TypeMapping.shipped(PytmReader.FORMAT);

  /** Older versions list these among the elements too; they are read from lists of their own. */
  private static final Set<String> LISTED_ELSEWHERE = Set.of("Boundary", "Dataflow", "Data");

  private final PytmImport run;
  private final TypeReader types;

  PytmComponents(PytmImport run) {
    this.run = run;
    this.types = new TypeReader(TYPES, run.options, run.findings);
  }

  /**
   * The objects to read. What pytm writes lists each element twice, by kind and among all elements;
   * one that is only in the lists by kind is read from there.
   */
  List<Mapping> objects() {
    List<Mapping> objects = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Mapping object : run.document.objects("elements")) {
      if (!LISTED_ELSEWHERE.contains(className(object))) {
        objects.add(object);
        seen.add(identity(object));
      }
    }
    for (String list : List.of("actors", "assets")) {
      for (Mapping object : run.document.objects(list)) {
        if (seen.add(identity(object))) {
          objects.add(object);
        }
      }
    }
    return objects;
  }

  void read(Mapping object, String id) {
    Fields fields = run.fields(object);
    fields.value("__class__");
    StatedAttributes stated = run.stated(ElementKind.COMPONENT);
    run.statements.tell(fields, stated);
    String name = fields.name("name");
    String sourceType = sourceType(object);
    MappingRule rule = types.read(ElementKind.COMPONENT, sourceType, name, object);
    outOfScope(fields, id);
    List<String> data = run.assets.references(fields, "data");
    boolean stores = className(object).equals("Datastore");
    run.draft.add(
        new Component(
            id,
            name,
            rule.type() == null ? sourceType : rule.type(),
            PytmImport.text(fields, "description"),
            run.parent(fields),
            stores ? List.of() : data,
            stores ? data : List.of(),
            List.of(),
            TypeReader.attributes(rule, stated.values()),
            run.extensions(fields, className(object))));
  }

  private void outOfScope(Fields fields, String id) {
    if (fields.value("inScope") instanceof Scalar scope && Boolean.FALSE.equals(scope.value())) {
      run.draft.proposals().add(new OutOfScope(ElementReference.toComponent(id), null));
    }
  }

  private static String className(Mapping object) {
    return object.get("__class__") instanceof Scalar name && name.value() instanceof String text
        ? text
        : "Asset";
  }

  /** The class, with what tells more about its kind. */
  private static String sourceType(Mapping object) {
    String name = className(object);
    return switch (name) {
      case "Datastore" -> name + kindOfStore(object);
      case "Actor" -> isTrue(object, "isAdmin") ? name + ".isAdmin" : name;
      case "LLM" -> isTrue(object, "isThirdParty") ? name + ".isThirdParty" : name;
      default -> name;
    };
  }

  private static String kindOfStore(Mapping store) {
    if (store.get("type") instanceof Scalar type && type.value() instanceof String text) {
      String word = Statements.word(text);
      return TYPES.find(ElementKind.COMPONENT, "Datastore." + word, null).isPresent()
          ? "." + word
          : "";
    }
    return "";
  }

  private static boolean isTrue(Mapping object, String key) {
    return object.get(key) instanceof Scalar flag && Boolean.TRUE.equals(flag.value());
  }

  private static String identity(Mapping object) {
    return className(object)
        + ' '
        + (object.get("name") instanceof Scalar name ? name.value() : object.pointer());
  }
}
