package dev.glacis.exchange.template;

import dev.glacis.exchange.RefusalCode;
import dev.glacis.exchange.template.TemplateParameter.Choice;
import dev.glacis.exchange.template.TemplateParameter.Type;
import dev.glacis.exchange.tree.Fields;
import dev.glacis.exchange.tree.Findings;
import dev.glacis.exchange.tree.Mapping;
import dev.glacis.exchange.tree.Node;
import dev.glacis.exchange.tree.Quoted;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the object {@code template}; what is wrong becomes violations and is left out. */
final class HeadReader {

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*");
  private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+\\.\\d+");
  private static final int LONGEST = 2000;
  private static final List<Choice> TRUTH =
      List.of(new Choice("true", "yes"), new Choice("false", "no"));

  private final Findings findings;

  HeadReader(Findings findings) {
    this.findings = findings;
  }

  TemplateHead read(Mapping head) {
    Fields fields = new Fields(head, findings, LONGEST);
    String id = matching(fields, "id", ID, "small letters, digits and single hyphens");
    String version = matching(fields, "version", VERSION, "three numbers such as 1.0.0");
    String name = fields.requiredName("name");
    String description = fields.requiredName("description");
    List<TemplateParameter> parameters = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Mapping object : fields.objects("parameters")) {
      TemplateParameter parameter = parameter(object);
      if (parameter != null && !names.add(parameter.name())) {
        findings.violation(
            RefusalCode.DUPLICATE_ID,
            object.get("name"),
            "The parameter " + Quoted.of(parameter.name()) + " is declared twice.");
      } else if (parameter != null) {
        parameters.add(parameter);
      }
    }
    refuseRest(fields);
    return new TemplateHead(id, version, name, description, parameters);
  }

  private TemplateParameter parameter(Mapping object) {
    Fields fields = new Fields(object, findings, LONGEST);
    String name = matching(fields, "name", NAME, "letters and digits, the first one small");
    String title = fields.requiredName("title");
    Type type = type(fields);
    Node values = fields.value("values");
    List<Choice> choices = type == null ? List.of() : choices(type, object, values);
    boolean control = fields.flag("control");
    Node given = fields.value("default");
    refuseRest(fields);
    if (name == null || type == null) {
      return null;
    }
    if (control && type != Type.BOOLEAN) {
      findings.violation(
          RefusalCode.WRONG_VALUE, object.get("control"), "Only a boolean can be a control.");
    }
    String text = ScalarText.of(given);
    TemplateParameter parameter =
        new TemplateParameter(
            name, title, type, choices, text, control, object.line(), object.column());
    checkDefault(parameter, object, given);
    return parameter;
  }

  private void checkDefault(TemplateParameter parameter, Mapping object, Node given) {
    if (given == null) {
      findings.violation(RefusalCode.MISSING_FIELD, object, "\"default\" is missing.");
    } else if (parameter.defaultValue() == null || !parameter.accepts(parameter.defaultValue())) {
      findings.violation(
          RefusalCode.WRONG_VALUE,
          given,
          "The default of \"" + parameter.name() + "\" must be " + parameter.expectation() + ".");
    }
  }

  private Type type(Fields fields) {
    String name = fields.requiredName("type");
    for (Type type : Type.values()) {
      if (type.name().toLowerCase(Locale.ROOT).equals(name)) {
        return type;
      }
    }
    if (name != null) {
      findings.violation(
          RefusalCode.WRONG_VALUE,
          fields.mapping().get("type"),
          "\"type\" must be choice, boolean or text.");
    }
    return null;
  }

  private List<Choice> choices(Type type, Mapping object, Node values) {
    if (type == Type.CHOICE) {
      return new ChoicesReader(findings).read(object, values);
    }
    if (values != null) {
      findings.violation(
          RefusalCode.UNKNOWN_FIELD, values, "Only a choice lists the values that it may have.");
    }
    return type == Type.BOOLEAN ? TRUTH : List.of();
  }

  private String matching(Fields fields, String key, Pattern pattern, String expected) {
    String text = fields.requiredName(key);
    if (text != null && !pattern.matcher(text).matches()) {
      findings.violation(
          RefusalCode.WRONG_VALUE,
          fields.mapping().get(key),
          "\"" + key + "\" must be made of " + expected + ".");
      return null;
    }
    return text;
  }

  private void refuseRest(Fields fields) {
    for (String key : fields.rest().keySet()) {
      findings.violation(
          RefusalCode.UNKNOWN_FIELD,
          fields.mapping().get(key),
          "The key " + Quoted.of(key) + " is unknown here.");
    }
  }
}
