package org.onrecord.match.known;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.onrecord.index.claims.Claim;

/// Any number of claims without an end: the sentences of the shipped example over and over, each
/// word of four letters or more exchanged for one of 200,000 made-up words, drawn by a seed. How
/// often a word comes follows its rank, as in any language (Zipf): so common words are in very many
/// claims, which is what makes such an index slow.
final class ScrambledClaims {
  private static final int WORDS = 200_000;
  private static final String[] SYLLABLES =
      "ba be bi bo bu da de di do du fa fe fi ga ge go ka ke ki ko la le li lo lu ma me mi mo mu na ne no pa pe po ra re ri ro sa se si so ta te ti to va ve vo za zo"
          .split(" ");

  private final List<String[]> sentences;
  private final double[] upTo = new double[WORDS];

  private ScrambledClaims(List<String[]> sentences) {
    this.sentences = sentences;
    double sum = 0;
    for (int i = 0; i < WORDS; i++) {
      sum += 1.0 / (i + 3);
      upTo[i] = sum;
    }
  }

  static ScrambledClaims ofExample() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("examples/velmora"))) {
      List<String[]> sentences = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        for (String sentence : Files.readString(file).split("(?<=[.?!])\\s+")) {
          String[] words = sentence.strip().split("\\s+");
          if (words.length > 5 && words.length < 40) {
            sentences.add(words);
          }
        }
      }
      return new ScrambledClaims(List.copyOf(sentences));
    }
  }

  /// Claim `n`: always the same.
  Claim claim(int n) {
    var random = new Random(0x0C1A1A5L + n);
    String[] words = sentences.get(n % sentences.size()).clone();
    for (int i = 0; i < words.length; i++) {
      if (words[i].length() > 3) {
        words[i] = word(random);
      }
    }
    return new Claim(Integer.toString(n), String.join(" ", words), "");
  }

  /// Claim `n` as somebody else would put it: two of five words left out, the others in another
  /// order, with some words of talk and a hashtag.
  String repeated(int n) {
    var random = new Random(0x5A1DL + n);
    List<String> words = new ArrayList<>(Arrays.asList(claim(n).text().split(" ")));
    java.util.Collections.shuffle(words, random);
    List<String> kept = new ArrayList<>(words.subList(0, Math.max(3, words.size() * 3 / 5)));
    for (int i = 0; i < 5; i++) {
      kept.add(word(random));
    }
    return "so they say " + String.join(" ", kept) + " #" + word(random) + " https://example.org/a";
  }

  private String word(Random random) {
    int rank = Arrays.binarySearch(upTo, random.nextDouble() * upTo[WORDS - 1]);
    int number = (rank < 0 ? -rank - 1 : rank) + SYLLABLES.length;
    var word = new StringBuilder();
    for (; number > 0; number /= SYLLABLES.length) {
      word.append(SYLLABLES[number % SYLLABLES.length]);
    }
    return word.append('n').toString();
  }
}
