package dk.traedesten.form;

import dk.traedesten.dialog.Language;
import dk.traedesten.layout.Cost;

/// How a channel measures the pages of a form.
public interface PageRoom {

  /// What a page has room for.
  Cost most();

  /// What stands above the inputs of a section.
  Cost head(Section section, Language language);

  /// Inputs that stay together, whatever is filled in beforehand.
  Cost slot(Section section, Slot slot, Language language);
}
