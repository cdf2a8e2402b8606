package dk.traedesten.group;

import java.time.LocalDate;

/// The public holidays of a country.
public interface Holidays {
  /// A country without any.
  Holidays NONE = _ -> false;

  boolean isHoliday(LocalDate day);
}
