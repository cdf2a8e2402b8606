package dk.traedesten.app;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import dk.traedesten.group.Holidays;
import java.time.LocalDate;

/// The public holidays of Denmark.
final class DanishHolidays implements Holidays {
  private final HolidayManager denmark =
      HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.DENMARK));

  @Override
  public boolean isHoliday(LocalDate day) {
    return denmark.isHoliday(day);
  }
}
