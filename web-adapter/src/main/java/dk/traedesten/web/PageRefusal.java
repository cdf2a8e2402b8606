package dk.traedesten.web;

import dk.traedesten.dialog.Text;

/// Why something was not taken in, for the one who sent it. Nothing was changed.
enum PageRefusal {
  STRANGE_HOST(
      421,
      "Legepladsen svarer kun på denne maskines egen adresse, for eksempel http://127.0.0.1:8080/.",
      "The playground answers only on this machine’s own address, for instance http://127.0.0.1:8080/."),
  OTHER_SITE(
      403,
      "Det kom fra en anden side end legepladsens egen.",
      "That came from another page than the playground’s own."),
  NOT_JSON_TYPE(
      415,
      "Send det som JSON med Content-Type: application/json.",
      "Send it as JSON with Content-Type: application/json."),
  TOO_LARGE(
      413,
      "Det er mere, end der er plads til her (256 kB).",
      "That is more than there is room for here (256 kB)."),
  NOT_READABLE(
      400,
      "Det kunne ikke læses. Genindlæs siden, og prøv igen; det, du har skrevet, er gemt i browseren.",
      "That could not be read. Reload the page and try again; what you wrote is kept in the browser."),
  NO_SUCH_PERSON(
      404, "Den person findes ikke på legepladsen.", "There is no such person in the playground."),
  NO_SUCH_SESSION(404, "Den øvelse findes ikke her.", "There is no such exercise here."),
  NO_SUCH_DIALOG(
      404, "Den øvelse findes ikke i kataloget.", "There is no such exercise in the catalogue."),
  NO_SUCH_CHART(404, "Der er ingen figur på det sted.", "There is no picture in that place."),
  NO_SUCH_PAGE(404, "Den side findes ikke.", "There is no such page."),
  NOT_A_ZONE(422, "Den tidszone kendes ikke.", "That time zone is not known."),
  NO_NAME(
      422,
      "Skriv et navn på højst 60 tegn, og højst 80 tegn om, hvad personen laver.",
      "Write a name of at most 60 characters, and at most 80 characters about what the person does."),
  TOO_MANY_PEOPLE(
      422, "Der er ikke plads til flere på legepladsen.", "There is no room for more people here."),
  OTHER_RELEASE(
      409,
      "Øvelsen er gemt af en anden udgave af Trædesten. Start den udgave for at gå videre; intet er ændret.",
      "The exercise was stored by another release of Trædesten. Start that release to go on; nothing was changed."),
  BUSY(
      503,
      "Der sker meget lige nu. Siden prøver igen af sig selv.",
      "A lot is going on right now. The page tries again by itself.");

  private final int status;

  /// Two strings in a record, which cannot change.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Text words;

  PageRefusal(int status, String da, String en) {
    this.status = status;
    this.words = new Text(da, en);
  }

  int status() {
    return status;
  }

  Text words() {
    return words;
  }
}
