package org.onrecord.index.vectors;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// The model all-MiniLM-L6-v2 (Wang and others, 2020; Reimers and Gurevych, 2019), quantised, out
/// of the program's own jar. Each sentence is run alone, on one thread, so that its vector depends
/// on it alone. About 4 ms a sentence; two at once on two cores.
public final class MiniLm implements SentenceVectors {
  private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
  private static final String PIECES = "/all-minilm-l6-v2-q-tokenizer.json";

  /// Of the letters, so many must be Latin: the model was made from English text.
  private static final double LATIN = 0.8;

  private static final int LENGTH = 127;

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final WordPieces pieces;

  private MiniLm(OrtEnvironment environment, OrtSession session, WordPieces pieces) {
    this.environment = environment;
    this.session = session;
    this.pieces = pieces;
  }

  /// Loads the model. Takes about half a second.
  ///
  /// @param warnings told in words when it cannot be run here; then there are no vectors
  public static SentenceVectors load(Consumer<String> warnings) {
    if (CommandLine.isTooLong()) {
      warnings.accept(
          "sentence vectors are off: this process has a command line longer than ONNX Runtime bears");
      return NONE;
    }
    try (InputStream model = MiniLm.class.getResourceAsStream(MODEL);
        InputStream json = MiniLm.class.getResourceAsStream(PIECES);
        var options = new OrtSession.SessionOptions()) {
      if (model == null || json == null) {
        warnings.accept("sentence vectors are off: this program was built without the model");
        return NONE;
      }
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      OrtSession session = environment.createSession(model.readAllBytes(), options);
      return new MiniLm(environment, session, WordPieces.read(json));
    } catch (OrtException | IOException | LinkageError e) {
      warnings.accept("sentence vectors are off: the model cannot be run here (" + e + ")");
      return NONE;
    }
  }

  @Override
  public boolean isOn() {
    return true;
  }

  @Override
  public Optional<byte[]> find(String sentence) {
    return isLatin(sentence) ? Optional.of(run(pieces.of(sentence))) : Optional.empty();
  }

  private byte[] run(long[] numbers) {
    long[] ones = new long[numbers.length];
    Arrays.fill(ones, 1);
    try (OnnxTensor ids = tensor(numbers);
        OnnxTensor mask = tensor(ones);
        OnnxTensor types = tensor(new long[numbers.length]);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
      return rounded(mean(((float[][][]) result.get(0).getValue())[0]));
    } catch (OrtException e) {
      throw new IllegalStateException("the model failed on a sentence", e);
    }
  }

  private OnnxTensor tensor(long[] numbers) throws OrtException {
    return OnnxTensor.createTensor(environment, new long[][] {numbers});
  }

  private static float[] mean(float[][] pieces) {
    float[] mean = new float[pieces[0].length];
    for (float[] piece : pieces) {
      for (int i = 0; i < mean.length; i++) {
        mean[i] += piece[i];
      }
    }
    return mean;
  }

  private static byte[] rounded(float[] vector) {
    double square = 0;
    for (float each : vector) {
      square += each * each;
    }
    double scale = LENGTH / Math.sqrt(Math.max(square, Double.MIN_NORMAL));
    byte[] rounded = new byte[vector.length];
    for (int i = 0; i < rounded.length; i++) {
      rounded[i] = (byte) Math.round(vector[i] * scale);
    }
    return rounded;
  }

  private static boolean isLatin(String sentence) {
    long letters = sentence.codePoints().filter(Character::isLetter).count();
    long latin =
        sentence
            .codePoints()
            .filter(c ->
                Character.isLetter(c)
                    && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
            .count();
    return letters > 0 && latin >= LATIN * letters;
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException(e);
    }
  }
}
