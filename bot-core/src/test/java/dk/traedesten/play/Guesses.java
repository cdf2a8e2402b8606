package dk.traedesten.play;

import dk.traedesten.message.Block.Question;
import dk.traedesten.message.Field;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/// Answers that fit, drawn by chance.
public final class Guesses {
  private static final List<String> WORDS =
      List.of(
          "Vi mangler tid til det, der går på tværs",
          "Borgeren møder tre af os, uden at vi ved det",
          "Et fælles kvarter hver anden torsdag",
          "Ring til hinanden, før sagen skifter hænder",
          "Jeg tror på det, men driften trækker",
          "Fejr den første familie, der kun fortæller sin historie én gang",
          "Skriv én fælles plan, som alle kan se",
          "Byt plads en formiddag om måneden",
          "Sig det højt, når noget er ved at glide",
          "Tag en borger med til næste møde",
          "Lad den, der er tættest på, beslutte",
          "Spørg skolen, før vi svarer",
          "Luk et møde, som ingen savner",
          "Vis hinanden tallene, også de grimme",
          "Begynd med de to familier, vi alle kender",
          "Jeg mangler et navn at ringe til");

  private Guesses() {}

  /// An answer to a whole form.
  public static Map<String, Value> answer(Question question, RandomGenerator random) {
    var given = new LinkedHashMap<String, Value>();
    for (var field : question.fields()) {
      if (!field.optional() || given.isEmpty() || random.nextInt(3) > 0) {
        given.put(field.id(), value(field, random));
      }
    }
    return given;
  }

  /// An answer to one field.
  public static Value value(Field field, RandomGenerator random) {
    return switch (field) {
      case Field.WordsField _ -> new Value.Words(words(random));
      case Field.EntriesField f -> entries(f, random);
      case Field.ScaleField f -> new Value.Score(random.nextInt(f.from(), f.to() + 1));
      case Field.ChoiceField f ->
          new Value.Pick(f.options().get(random.nextInt(f.options().size())).id());
      case Field.SeveralField f -> several(f, random);
      case Field.RankingField f -> order(f, random);
      case Field.MatrixField f -> ratings(f, random);
      case Field.DotsField f -> dots(f, random);
      case Field.PersonField f ->
          new Value.Person(new PersonId(f.people().get(random.nextInt(f.people().size())).id()));
      case Field.TimeField _ ->
          new Value.Words("%02d:%02d".formatted(random.nextInt(24), random.nextInt(60)));
      case Field.DayField f -> new Value.Day(f.earliest().plusDays(random.nextInt(20)));
      case Field.ConsentField _ ->
          random.nextInt(6) > 0
              ? new Value.Consent(true, "")
              : new Value.Consent(false, words(random));
    };
  }

  private static String words(RandomGenerator random) {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  private static Value entries(Field.EntriesField f, RandomGenerator random) {
    var texts = new ArrayList<String>();
    for (int i = random.nextInt(f.count()); i >= 0; i--) {
      texts.add(words(random));
    }
    return new Value.Entries(texts);
  }

  private static Value several(Field.SeveralField f, RandomGenerator random) {
    var ids = new ArrayList<>(f.options().stream().map(o -> o.id()).toList());
    Collections.shuffle(ids, java.util.Random.from(random));
    // In a fixed order: that of `Set.copyOf` is salted anew in every process.
    return new Value.Picks(new LinkedHashSet<>(ids.subList(0, f.least())));
  }

  private static Value order(Field.RankingField f, RandomGenerator random) {
    var ids = new ArrayList<>(f.options().stream().map(o -> o.id()).toList());
    Collections.shuffle(ids, java.util.Random.from(random));
    return new Value.Order(ids);
  }

  private static Value ratings(Field.MatrixField f, RandomGenerator random) {
    var rows = new LinkedHashMap<String, Map<String, Integer>>();
    for (var row : f.rows()) {
      var columns = new LinkedHashMap<String, Integer>();
      f.columns().forEach(c -> columns.put(c.id(), random.nextInt(c.from(), c.to() + 1)));
      rows.put(row.id(), columns);
    }
    return new Value.Ratings(rows);
  }

  private static Value dots(Field.DotsField f, RandomGenerator random) {
    var on = new LinkedHashMap<String, Integer>();
    for (int i = 0; i < f.dots(); i++) {
      var entry = f.entries().get(random.nextInt(f.entries().size())).id();
      on.merge(entry, 1, (a, b) -> Math.min(a + b, f.each()));
    }
    return new Value.Dots(on);
  }
}
