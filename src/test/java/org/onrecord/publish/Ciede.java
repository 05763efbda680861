package org.onrecord.publish;

/// The CIEDE2000 difference of two colours in CIELAB (Sharma, Wu, Dalal, "The CIEDE2000
/// color-difference formula", 2005).
final class Ciede {
  private static final double FAR = Math.pow(25, 7);

  private Ciede() {}

  static double distance(double l1, double a1, double b1, double l2, double a2, double b2) {
    double mean = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
    double g = 0.5 * (1 - Math.sqrt(Math.pow(mean, 7) / (Math.pow(mean, 7) + FAR)));
    double c1 = Math.hypot(a1 * (1 + g), b1);
    double c2 = Math.hypot(a2 * (1 + g), b2);
    double h1 = hue(a1 * (1 + g), b1);
    double h2 = hue(a2 * (1 + g), b2);
    double turn = turn(h1, h2, c1 * c2);
    double dh = 2 * Math.sqrt(c1 * c2) * Math.sin(Math.toRadians(turn) / 2);
    double h = meanHue(h1, h2, c1 * c2);
    double l = (l1 + l2) / 2 - 50;
    double c = (c1 + c2) / 2;
    double sl = 1 + 0.015 * l * l / Math.sqrt(20 + l * l);
    double sc = 1 + 0.045 * c;
    double sh = 1 + 0.015 * c * weight(h);
    double term = (c2 - c1) / sc;
    return Math.sqrt(
        Math.pow((l2 - l1) / sl, 2)
            + Math.pow(term, 2)
            + Math.pow(dh / sh, 2)
            + rotation(h, c) * term * dh / sh);
  }

  private static double hue(double a, double b) {
    double degrees = Math.toDegrees(Math.atan2(b, a));
    return degrees < 0 ? degrees + 360 : degrees;
  }

  private static double turn(double h1, double h2, double product) {
    double turn = h2 - h1;
    if (product == 0) {
      return 0;
    }
    return turn > 180 ? turn - 360 : turn < -180 ? turn + 360 : turn;
  }

  private static double meanHue(double h1, double h2, double product) {
    if (product == 0) {
      return h1 + h2;
    }
    double sum = h1 + h2;
    if (Math.abs(h1 - h2) <= 180) {
      return sum / 2;
    }
    return sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2;
  }

  private static double weight(double h) {
    return 1
        - 0.17 * cos(h - 30)
        + 0.24 * cos(2 * h)
        + 0.32 * cos(3 * h + 6)
        - 0.20 * cos(4 * h - 63);
  }

  private static double rotation(double h, double c) {
    double angle = 30 * Math.exp(-Math.pow((h - 275) / 25, 2));
    double chroma = 2 * Math.sqrt(Math.pow(c, 7) / (Math.pow(c, 7) + FAR));
    return -Math.sin(Math.toRadians(2 * angle)) * chroma;
  }

  private static double cos(double degrees) {
    return Math.cos(Math.toRadians(degrees));
  }
}
