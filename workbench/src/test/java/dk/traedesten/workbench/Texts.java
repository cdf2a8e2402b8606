package dk.traedesten.workbench;

/// What the reference says beside the descriptions.
final class Texts {
  static final String INTRO =
      """
      <!-- Made from the types, descriptions.txt and the examples. To change it, change those and run
           ./test -pl workbench -am -Daccept.workbench -->

      # The dialog language

      One YAML file is one exercise. It holds every text in Danish and English, and the steps a group
      walks through. This page lists every word there is. To write your first exercise, begin with
      [Write an exercise](write-an-exercise.md).

      - A thing that comes in several kinds begins with its kind: `- ask: one-word` is an ask named
        `one-word`. The kind must be its first key.
      - Names are small letters a to z and digits, joined by `-`, at most 40. Each step and each prompt has
        a name of its own; a step with one prompt may share its name with it.
      - A step can only use what stands above it.
      - A key with ? may be left out. Whatever is not on this page is an error, with its line and what to
        write instead.
      - References (`&`, `*`), tags (`!`) and a second document are refused.

      """;

  private Texts() {}

  /// What is said after a part that has a form of its own.
  static String more(String word) {
    return switch (word) {
      case "until" ->
          """
          ```yaml
          until: everyone
          until: facilitator
          until: {quorum: 5}
          until: {after: PT24H}
          until: [everyone, {after: PT24H}]            # any one of these
          until: {all: [{quorum: 5}, {after: PT1H}]}   # every one of these
          ```

          """;
      case "condition" ->
          """
          ```yaml
          when: trust.max - trust.min >= 3
          when: trust.median < before.trust.median
          when: setting.form == "long" && group.size > 8.0
          when: has(agreed.our_rule)
          ```

          What is not shown to the group makes a condition neither true nor false: the branch goes its
          `unknown` way, so that the way an exercise takes never tells more than its results do. What
          was never measured or agreed before is simply not so.

          """;
      default -> "";
    };
  }
}
