package dk.traedesten.form;

import dk.traedesten.dialog.Text;

/// What a form and the button that opens it are called, by the label of what sends it.
public final class FormLabels {
  private FormLabels() {}

  /// Whether it sends an answer that was given before.
  public static boolean isChange(Text send) {
    return send.en().equals("Change my answer");
  }

  private static boolean isPlain(Text send) {
    return send.en().equals("Send") || send.en().equals("Save");
  }

  /// What a form is called.
  public static Text title(Text send) {
    return isPlain(send) || isChange(send) ? FormTexts.YOUR_ANSWER : send;
  }

  /// What opens a form.
  public static Text opens(Text send) {
    return switch (send.en()) {
      case "Send" -> FormTexts.ANSWER;
      case "Save" -> FormTexts.FILL_IN;
      default -> send.map(label -> label + " …");
    };
  }
}
