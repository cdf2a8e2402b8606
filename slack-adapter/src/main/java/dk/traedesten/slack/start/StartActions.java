package dk.traedesten.slack.start;

/// By what Slack calls them: what can be done in the modal in which an exercise is started.
public final class StartActions {
  /// Its callback id.
  public static final String START = "start";

  /// The callback id of what it looks like to a participant.
  public static final String PREVIEW = "start.preview";

  /// Another exercise was chosen: the modal is another one now.
  public static final String EXERCISE = "start.exercise";

  /// Somebody wants to see it as a participant.
  public static final String LOOK = "start.look";

  /// What is seldom chosen is wanted.
  public static final String MORE = "start.more";

  private StartActions() {}
}
