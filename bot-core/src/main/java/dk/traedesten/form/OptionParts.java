package dk.traedesten.form;

import dk.traedesten.dialog.Option;
import dk.traedesten.layout.ChannelProfile;
import java.util.ArrayList;
import java.util.List;

/// Options in as many inputs as they take; in which an option is depends on the options alone.
record OptionParts(List<Option> options, ChannelProfile profile) {
  /// What a sign takes at most for most words people write, and what stands around an option.
  private static final int BYTES = 2;

  private static final int AROUND = 30;

  boolean isFolded() {
    return options.size() > profile.ticksInSight();
  }

  List<List<Option>> parts() {
    var parts = new ArrayList<List<Option>>();
    var part = new ArrayList<Option>();
    int size = 0;
    for (var option : options) {
      int more = room(option);
      if (!part.isEmpty() && size + more > profile.optionsRoom()) {
        parts.add(List.copyOf(part));
        part.clear();
        size = 0;
      }
      part.add(option);
      size += more;
    }
    parts.add(List.copyOf(part));
    return parts;
  }

  /// What an option takes at most, in bytes, in any language.
  private int room(Option option) {
    int seen = isFolded() ? profile.optionSeenFolded() : profile.optionSeen();
    int words = Math.max(option.text().da().length(), option.text().en().length());
    return BYTES * Math.min(words, seen) + option.id().length() + AROUND;
  }
}
