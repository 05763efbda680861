package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.model.view.list.Query;

/// Pages that a server hands out printed.
class DossiersTest {
  @TempDir private Path dir;

  @Test
  void eachPageThatHasADossierLeadsToIt() throws Exception {
    try (OwnRecord own = OwnRecord.in(dir)) {
      var forms = new SentForms(own);
      String commitment = "/commitments/" + forms.acceptThePromise();
      String person =
          "/people/" + own.view.texts().entities(Query.all()).rows().getFirst().ref().id();
      for (String page : List.of(commitment, person)) {
        assertThat(forms.get(page).body())
            .contains("href=\"" + page + "/dossier.pdf\" type=\"application/pdf\"");
      }
      for (String page : List.of("/documents", "/", "/people/nobody", "/commitments")) {
        assertThat(forms.get(page).body()).doesNotContain("dossier.pdf");
      }
      for (String none : List.of("/people/nobody", "/documents/x", "/people/../people/x", "")) {
        assertThat(forms.get(none + "/dossier.pdf").statusCode()).as(none).isEqualTo(404);
      }
      assumeTrue(Chromium.find().isPresent(), "no Chromium: not tried");
      assertThat(forms.get(person).body()).contains("Said before?");
      read(own, person);
    }
  }

  private static void read(OwnRecord own, String page) throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      URI address = URI.create(own.site.address()).resolve(page + "/dossier.pdf");
      HttpResponse<byte[]> answer =
          client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray());
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
          .startsWith("attachment");
      String site = own.site.address();
      try (PDDocument pdf = Loader.loadPDF(answer.body())) {
        assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
            .contains("Ilse Vorn", "Sources", site + "documents/")
            .doesNotContain("Said before?", "Log out", "Dossier for print", ".localhost");
        assertThat(pdf.getPage(0).getAnnotations())
            .filteredOn(PDAnnotationLink.class::isInstance)
            .extracting(link -> ((PDAnnotationLink) link).getAction())
            .filteredOn(PDActionURI.class::isInstance)
            .isNotEmpty()
            .allMatch(to -> ((PDActionURI) to).getURI().startsWith(site));
      }
    }
  }
}
