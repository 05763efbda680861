package org.onrecord.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.analyse.QuotationCorpus;
import org.onrecord.analyse.QuotationCorpus.Article;

/// As many articles as asked for, made from the articles of the quotation corpus: in each, the
/// words that carry content are exchanged for others that are about as frequent, by a permutation
/// of its own. So grammar, length and the frequencies of words are those of real articles, while
/// two articles share hardly a run of four words. The same seed gives the same articles.
///
/// Some may be near copies of others, a twentieth of their words changed, in clusters of
/// long-tailed size.
public final class ScrambledArticles {
  /// The most frequent words stay: they carry grammar.
  private static final int KEPT = 120;

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*|\\p{N}+");
  private static final int SOURCES = 40;
  private static final long SEED = 20_311;
  private static final int EDITED_PERCENT = 5;

  /// How likely a copy belongs to the cluster of the last copy: so clusters of ten are a tenth as
  /// many as single copies.
  private static final double SAME_CLUSTER = 0.75;

  private final List<String> articles;
  private final Set<String> kept = new HashSet<>();
  private final List<String> names = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private final Map<String, Integer> ranks = new HashMap<>();

  private ScrambledArticles(List<String> articles) {
    this.articles = articles;
    count();
  }

  /// Ready to make articles; without any when the corpus is absent.
  public static ScrambledArticles ofCorpus() throws IOException, InterruptedException {
    var texts = new ArrayList<String>();
    for (String part : List.of("train", "dev")) {
      QuotationCorpus.find(part).stream()
          .flatMap(List::stream)
          .map(Article::document)
          .map(d -> d.text().content())
          .forEach(texts::add);
    }
    return new ScrambledArticles(texts);
  }

  /// Whether there is nothing to make articles of.
  public boolean isEmpty() {
    return articles.isEmpty();
  }

  private void count() {
    var frequencies = new TreeMap<String, Integer>();
    var capitals = new HashMap<String, Integer>();
    for (String article : articles) {
      Matcher matcher = WORD.matcher(article);
      while (matcher.find()) {
        String small = matcher.group().toLowerCase(Locale.ROOT);
        frequencies.merge(small, 1, Integer::sum);
        capitals.merge(
            small, Character.isUpperCase(matcher.group().charAt(0)) ? 1 : 0, Integer::sum);
      }
    }
    frequencies.entrySet().stream()
        .filter(e -> Character.isLetter(e.getKey().charAt(0)))
        .sorted(Comparator.<Map.Entry<String, Integer>>comparingInt(e -> -e.getValue()))
        .forEach(e -> sort(e.getKey(), e.getValue(), capitals.getOrDefault(e.getKey(), 0)));
  }

  private void sort(String word, int count, int capitals) {
    if (kept.size() < KEPT && capitals * 2 < count) {
      kept.add(word);
    } else {
      List<String> list = capitals * 2 >= count ? names : words;
      ranks.put(word, list.size());
      list.add(word);
    }
  }

  /// The text of the article with that number.
  public String text(int number) {
    var random = new Random(SEED + number);
    int step = random.nextInt(1 << 20) * 2 + 1;
    int shift = random.nextInt(1 << 20);
    Matcher matcher = WORD.matcher(articles.get(number % articles.size()));
    return matcher.replaceAll(m -> Matcher.quoteReplacement(other(m.group(), step, shift, random)));
  }

  private String other(String word, int step, int shift, Random random) {
    String small = word.toLowerCase(Locale.ROOT);
    if (Character.isDigit(word.charAt(0))) {
      return number(word, random);
    }
    Integer rank = ranks.get(small);
    if (kept.contains(small) || rank == null) {
      return word;
    }
    boolean name = rank < names.size() && names.get(rank).equals(small);
    String other = exchanged(name ? names : words, rank, step, shift);
    return Character.isUpperCase(word.charAt(0))
        ? Character.toUpperCase(other.charAt(0)) + other.substring(1)
        : other;
  }

  /// Another word of the same octave of ranks.
  private static String exchanged(List<String> list, int rank, int step, int shift) {
    int from = Integer.highestOneBit(Math.max(rank, 64));
    int first = rank < 64 ? 0 : from;
    int size = rank < 64 ? Math.min(64, list.size()) : Math.min(from, list.size() - from);
    long place = ((long) (rank - first) * step + shift) % Integer.highestOneBit(size);
    return list.get(first + (int) place);
  }

  private static String number(String word, Random random) {
    boolean year = word.length() == 4 && (word.startsWith("19") || word.startsWith("20"));
    if (year || word.length() > 9) {
      return word;
    }
    return Integer.toString(1 + random.nextInt((int) Math.pow(10, word.length())));
  }

  /// One article of many.
  ///
  /// @param of the number of the article it is a near copy of; its own when it is none
  public record Made(int number, int of, String text) {}

  /// Hands `count` articles to `each`, one at a time; of a hundred, `copies` are near copies of an
  /// earlier one.
  public void forEach(int from, int count, int copies, Consumer<Made> each) {
    var random = new Random(SEED);
    int original = from;
    var originals = new ArrayList<Integer>();
    for (int i = from; i < from + count; i++) {
      boolean copy = !originals.isEmpty() && random.nextInt(100) < copies;
      if (copy && random.nextDouble() > SAME_CLUSTER) {
        original = originals.get(random.nextInt(originals.size()));
      }
      if (!copy) {
        originals.add(i);
      }
      String text = copy ? edited(text(original), random) : text(i);
      each.accept(new Made(i, copy ? original : i, text));
    }
  }

  /// Writes them as web pages into `folder`, a thousand a folder.
  public void write(Path folder, int from, int count, int copies) {
    forEach(
        from,
        count,
        copies,
        made -> {
          Path inner = folder.resolve("%03d".formatted(made.number() / 1000));
          try {
            Files.createDirectories(inner);
            Files.writeString(
                inner.resolve("%06d.html".formatted(made.number())),
                page(made.number(), made.text()));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private String edited(String text, Random random) {
    return WORD.matcher(text)
        .replaceAll(m -> {
          boolean change = random.nextInt(100) < EDITED_PERCENT;
          return Matcher.quoteReplacement(
              change ? words.get(random.nextInt(words.size())) : m.group());
        });
  }

  private static String page(int number, String text) {
    int end = text.indexOf('\n');
    String title = end > 0 && end < 200 ? text.substring(0, end) : "Article " + number;
    var page = new StringBuilder("<!DOCTYPE html><html lang=en><head><meta charset=utf-8>");
    page.append("<title>%s</title>".formatted(escaped(title)));
    page.append("<meta property=og:site_name content=\"Outlet %d\">".formatted(number % SOURCES));
    page.append(
        "<meta property=article:published_time content=\"%d-%02d-%02d\">"
            .formatted(2015 + number % 11, 1 + number % 12, 1 + number % 28));
    page.append("</head><body><article><h1>%s</h1>\n".formatted(escaped(title)));
    text.substring(Math.max(0, end))
        .lines()
        .filter(line -> !line.isBlank())
        .forEach(line -> page.append("<p>").append(escaped(line)).append("</p>\n"));
    return page.append("</article></body></html>\n").toString();
  }

  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
