package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginTest {
  @ParameterizedTest
  @CsvSource({
    "cross-site , , false",
    "same-site , , false",
    "none , , false",
    " , , false",
    " , null, false",
    " , https://evil.example, false",
    " , http://localhost:7171.evil.example, false",
    " , http://localhost:7172, false",
    " , %, false",
    "same-origin , null, false",
    "same-origin , https://evil.example, false",
    "cross-site , http://localhost:7171, false",
    "same-origin , , true",
    " , http://localhost:7171, true",
    "same-origin , http://LOCALHOST:7171, true",
  })
  void onlyThisSiteIsOwn(String site, String origin, boolean own) {
    assertThat(Origin.isOwn("localhost:7171", site, origin)).isEqualTo(own);
  }
}
