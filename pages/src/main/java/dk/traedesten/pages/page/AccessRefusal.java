package dk.traedesten.pages.page;

import dk.traedesten.dialog.Text;

/// Why somebody does not get in, or does not get what they came for.
enum AccessRefusal {
  EXPIRED(
      410,
      "Linket er udløbet",
      "The link has expired",
      "Skriv »side« til Trædesten i gruppens samtale, så får du et nyt. Et referat får du ved at skrive »referat«.",
      "Write “page” to Trædesten in the group’s conversation and you get a new one. You get minutes by writing “minutes”."),
  BROKEN(
      404,
      "Linket kan ikke bruges",
      "The link cannot be used",
      "Måske kom ikke hele linket med. Åbn det fra chatten igen, eller skriv »side« til Trædesten i gruppens samtale.",
      "Perhaps not all of it came along. Open it from the chat again, or write “page” to Trædesten in the group’s conversation."),
  NOT_OF_THE_GROUP(
      403,
      "Du er ikke med i gruppen længere",
      "You are not in the group any more",
      "Siden er for dem, der er med i gruppen nu. Skriv »gruppe« til Trædesten i gruppens samtale, hvis du er kommet tilbage.",
      "The page is for those who are in the group now. Write “group” to Trædesten in the group’s conversation if you have come back."),
  NO_VISIT(
      401,
      "Siden er lukket",
      "The page is closed",
      "Den åbnes med et link fra chatten. Skriv »side« til Trædesten i gruppens samtale.",
      "It is opened with a link from the chat. Write “page” to Trædesten in the group’s conversation."),
  NOT_THERE(
      403,
      "Referatet er for dem, der var med",
      "The minutes are for those who took part",
      "Spørg en af dem, der var med i øvelsen.",
      "Ask somebody who took part in the exercise."),
  BUSY(
      503,
      "Der er kø til referaterne",
      "There is a queue for minutes",
      "Mange henter referater lige nu. Prøv igen om lidt.",
      "Many people are fetching minutes right now. Try again in a moment."),
  NO_SUCH_THING(
      404,
      "Det findes ikke her",
      "That is not here",
      "Gå tilbage til gruppens side, og prøv derfra. Øvelsen kan også være slettet.",
      "Go back to the group’s page and try from there. The exercise may also have been deleted."),
  NOTHING_FOR_IT(
      404,
      "Der er ikke noget til den slags fil",
      "There is nothing for such a file",
      "Måske er øvelsen ikke nået frem til noget endnu, eller der er ingen tabel eller ingen handlinger i den. Prøv PDF eller Word.",
      "Perhaps the exercise has not come to anything yet, or there is no table or no action in it. Try PDF or Word.");

  private final int status;
  private final String titleDa;
  private final String titleEn;
  private final String da;
  private final String en;

  AccessRefusal(int status, String titleDa, String titleEn, String da, String en) {
    this.status = status;
    this.titleDa = titleDa;
    this.titleEn = titleEn;
    this.da = da;
    this.en = en;
  }

  int status() {
    return status;
  }

  Text title() {
    return new Text(titleDa, titleEn);
  }

  Text words() {
    return new Text(da, en);
  }
}
