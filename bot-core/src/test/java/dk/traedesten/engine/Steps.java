package dk.traedesten.engine;

/// Steps for small dialogs, as a dialog file would have them.
final class Steps {
  static final String IDEAS =
      """
      - ask: ideas
        of: everyone
        text: {da: Hvad kan I gøre?, en: What can you do?}
        prompts:
          - items: actions
            text: {da: Forslag, en: Suggestions}
            count: 3
        until: everyone
      """;
  static final String LIST =
      """
      - gather: list
        of: actions
        text: {da: Jeres forslag, en: Your suggestions}
      """;
  static final String LAST_WORD =
      """
      - ask: last
        of: everyone
        text: {da: "Og så, {list}?", en: "And then, {list}?"}
        prompts:
          - free-text: word
            text: {da: Et ord, en: A word}
            size: line
        until: everyone
      """;

  private Steps() {}

  /// A vote on the list.
  static String vote(int dots, int each, int keep) {
    return """
    - vote: best
      on: list
      text: {da: Hvilke først?, en: Which first?}
      dots: %d
      each: %d
      keep: %d
      until: everyone
    """
        .formatted(dots, each, keep);
  }

  /// A joint wording.
  ///
  /// @param by `group` or `facilitator`
  static String settle(String by, String until) {
    return """
    - settle: joint
      from: [actions]
      text: {da: Vores ord, en: Our words}
      by: %s
      remember: true
      until: %s
    """
        .formatted(by, until);
  }

  /// A plan of the vote's winners.
  static String planOfWinners(int most) {
    return """
    - plan: steps
      of: best
      text: {da: Planen, en: The plan}
      most: %d
    """
        .formatted(most);
  }

  /// A plan of what people think of themselves.
  static String plan(int most) {
    return """
    - plan: steps
      text: {da: Planen, en: The plan}
      most: %d
    """
        .formatted(most);
  }

  static final String FOLLOW_UP =
      """
      - follow-up: later
        of: steps
        announce: {da: Vi følger op., en: We follow up.}
        text: {da: I dag er dagen., en: Today is the day.}
        prompts:
          - choice: worked
            text: {da: Virkede det?, en: Did it work?}
            options:
              - {id: fully, text: {da: Helt, en: Fully}}
              - {id: hardly, text: {da: Næppe, en: Hardly}}
          - free-text: effect
            text: {da: Hvad kom der ud af det?, en: What came of it?}
            optional: true
            size: paragraph
        patience: P3D
      """;
}
