package org.onrecord.log;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Numbers as ECMAScript writes them (ECMA-262, Number::toString), which RFC 8785 asks for.
final class Numbers {
  /// Digits before the point up to which a number is written out.
  private static final int WRITTEN_OUT = 21;

  /// Zeros after the point up to which a small number is written out.
  private static final int LEADING_ZEROS = 6;

  private Numbers() {}

  /// @throws IllegalArgumentException for what is no number: NaN and the infinities
  static String ecmaScript(double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("JSON has no such number: " + value);
    }
    if (value == 0) {
      return "0";
    }
    BigDecimal shortest = shortest(Math.abs(value));
    String digits = shortest.unscaledValue().toString();
    // The value is 0.DIGITS times ten to the power of `point`.
    int point = digits.length() - shortest.scale();
    return (value < 0 ? "-" : "") + form(digits, point);
  }

  private static String form(String digits, int point) {
    int count = digits.length();
    if (count <= point && point <= WRITTEN_OUT) {
      return digits + "0".repeat(point - count);
    }
    if (0 < point && point <= WRITTEN_OUT) {
      return digits.substring(0, point) + "." + digits.substring(point);
    }
    if (-LEADING_ZEROS < point && point <= 0) {
      return "0." + "0".repeat(-point) + digits;
    }
    String fraction = count == 1 ? "" : "." + digits.substring(1);
    return digits.charAt(0) + fraction + "e" + (point > 0 ? "+" : "-") + Math.abs(point - 1);
  }

  /// The fewest digits that lead back to `value`. Java's own form is that, but for one thing: it
  /// never has fewer than two digits, so 5e-324 comes as 4.9E-324.
  private static BigDecimal shortest(double value) {
    BigDecimal java = new BigDecimal(Double.toString(value)).stripTrailingZeros();
    if (java.precision() == 2) {
      BigDecimal one = java.round(new MathContext(1, RoundingMode.HALF_EVEN)).stripTrailingZeros();
      return one.doubleValue() == value ? one : java;
    }
    return java;
  }
}
