package dk.traedesten.group;

import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.DialogReader;
import dk.traedesten.dialog.DialogReader.Outcome;
import dk.traedesten.result.Value;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/// A small pulse, and the form in which one is planned.
final class Pulse {
  private static final String YAML =
      """
      id: puls
      version: 1
      title: {da: Ugentlig puls, en: Weekly pulse}
      purpose: {da: Et minut hver., en: A minute each.}
      source: s0/puls
      group: {from: 2, to: 60}
      takes: PT5M
      up-to: PT15M
      topic: {da: Hvilken opgave?, en: Which task?}
      modes: [confidential, named]
      steps:
        - ask: pulse
          of: everyone
          text: {da: "Pulsen på »{topic}«", en: "The pulse on “{topic}”"}
          prompts:
            - scale: score
              text: {da: Hvor stærkt?, en: How strong?}
              from: 1
              to: 10
              low: {da: intet, en: none}
              high: {da: helt, en: full}
              series: commitment
          until: [everyone, {after: P2D}]
        - reveal: this-week
          text: {da: Pulsen i dag, en: The pulse today}
          show:
            - histogram: score
        - branch: low
          when: score.median < group.limit
          then:
            - say: below
              to: everyone
              text: {da: Under grænsen, en: Below the limit}
          unknown: []
      """;

  private Pulse() {}

  static Dialog dialog() {
    return switch (DialogReader.read("puls.yaml", YAML)) {
      case Outcome.Good(var dialog) -> dialog;
      case Outcome.Broken(var faults) -> throw new IllegalStateException(faults.toString());
    };
  }

  /// A form that plans a pulse every Tuesday at nine.
  static Map<String, Value> planned(LocalDate first) {
    var given = new LinkedHashMap<String, Value>();
    given.put("topic", new Value.Words("Sammen om de unge"));
    given.put("rhythm", new Value.Pick("weekly"));
    given.put("day", new Value.Pick("tuesday"));
    given.put("time", new Value.Words("9:00"));
    given.put("first", new Value.Day(first));
    given.put("window", new Value.Pick("48h"));
    given.put("mode", new Value.Pick("confidential"));
    given.put("holidays", new Value.Pick("skip"));
    given.put("zone", new Value.Words("Europe/Copenhagen"));
    return given;
  }

  static Map<String, Value> with(Map<String, Value> given, String field, Value value) {
    var other = new LinkedHashMap<>(given);
    other.put(field, value);
    return other;
  }
}
