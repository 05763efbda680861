package org.onrecord.velmora;

import static org.onrecord.model.Finding.Commitment.Status.ANNOUNCED;
import static org.onrecord.model.Finding.Commitment.Status.COSMETIC;
import static org.onrecord.model.Finding.Commitment.Status.ENACTED;
import static org.onrecord.model.Finding.Commitment.Status.IMPLEMENTED;
import static org.onrecord.model.Finding.Commitment.Type.ASSURANCE;
import static org.onrecord.model.Finding.Commitment.Type.CALL;
import static org.onrecord.model.Finding.Commitment.Type.DEMAND;
import static org.onrecord.model.Finding.Commitment.Type.LEGAL_CHANGE;
import static org.onrecord.model.Finding.Commitment.Type.PLEDGE;
import static org.onrecord.model.Finding.Name.Type.ORGANISATION;
import static org.onrecord.model.Finding.Name.Type.PERSON;
import static org.onrecord.model.Finding.Name.Type.PLACE;
import static org.onrecord.model.Finding.Quotation.Form.DIRECT;
import static org.onrecord.model.Finding.Quotation.Form.INDIRECT;
import static org.onrecord.model.Finding.Quotation.Form.MIXED;
import static org.onrecord.model.Finding.Quotation.Form.TERM;

import java.util.List;
import org.onrecord.model.Because;
import org.onrecord.model.Boilerplate;
import org.onrecord.model.Finding;
import org.onrecord.model.Stance;

/// Eight texts of an invented country, with what is found in them.
final class Velmora {
  static final String STATEMENT = "ministry-statement.txt";
  static final String GAZETTE = "gazette.html";
  static final String WIRE = "wire.txt";
  static final String QUAY = "quay-weekly.html";
  static final String MONITOR = "monitor-report.pdf";
  static final String POST = "harbour-post.html";
  static final String LETTER = "open-letter.md";
  static final String COASTAL = "coastal.txt";

  private Velmora() {}

  /// Two passages that meet, each named by its document and its words.
  record Link(
      Stance stance, String why, String matter, String pathA, String a, String pathB, String b) {}

  static List<Sketch> documents() {
    return List.of(statement(), gazette(), wire(), quay(), monitor(), post(), letter(), coastal());
  }

  private static Sketch statement() {
    return new Sketch(
            STATEMENT,
            """
            Ministry of Justice of Velmora. Statement of 14 March 2025

            The ministry will stream every hearing in every court by 1 January 2026. Cameras will be installed in all 62 courts.

            "This is the end of the closed door," said the Minister of Justice, Dorin Halvek. "Whoever cannot come to the court will have the court come to them."

            The recordings will be kept for five years. Citizens need do nothing.
            """)
        .of("Ministry of Justice", "2025-03-14", "Courts to be open to every citizen")
        .commitment(
            "The ministry will stream every hearing in every court by 1 January 2026",
            PLEDGE,
            "The ministry",
            "",
            ANNOUNCED,
            "2026-01-01")
        .commitment("Cameras will be installed in all 62 courts", PLEDGE, "", "", ANNOUNCED, "")
        .commitment("The recordings will be kept for five years", ASSURANCE, "", "", ANNOUNCED, "")
        .figure("62 courts", "62", "courts", "courts with cameras", "")
        .figure("five years", "5", "years", "recordings are kept", "")
        .quotation("This is the end of the closed door,", DIRECT, "Dorin Halvek", 0.95)
        .quotation(
            "Whoever cannot come to the court will have the court come to them.",
            DIRECT,
            "Dorin Halvek",
            0.9)
        .date("14 March 2025", "2025-03-14", "statement of the ministry")
        .date("1 January 2026", "2026-01-01", "every hearing streamed")
        .name("Dorin Halvek", PERSON, "Dorin Halvek")
        .name("Ministry of Justice of Velmora", ORGANISATION, "Ministry of Justice")
        .name("The ministry", ORGANISATION, "Ministry of Justice")
        .tie(
            "the Minister of Justice, Dorin Halvek",
            Finding.Relation.Type.ROLE,
            "Dorin Halvek",
            "Ministry of Justice",
            "Minister of Justice");
  }

  private static Sketch gazette() {
    return new Sketch(
            GAZETTE,
            """
            Every court to be open, minister announces

            The Ministry of Justice will stream every hearing in every court from next year. Cameras will be installed in all 62 courts.

            "This is the end of the closed door," said the Minister of Justice, Dorin Halvek. "Whoever cannot come to the court will have the court come to them."

            The act was drafted by the Cabinet.

            Share this article
            The Gazette is published by the Cabinet Press House.
            """)
        .of("Velmora Gazette", "2025-03-15", "Every court to be open, minister announces")
        .sameVoiceAs(STATEMENT)
        .commitment(
            "The Ministry of Justice will stream every hearing in every court from next year",
            PLEDGE,
            "The Ministry of Justice",
            "",
            ANNOUNCED,
            "2026")
        .quotation("This is the end of the closed door,", DIRECT, "Dorin Halvek", 0.95)
        .figure("62 courts", "62", "courts", "courts with cameras", "")
        .name("Dorin Halvek", PERSON, "Dorin Halvek")
        .name("Ministry of Justice", ORGANISATION, "Ministry of Justice")
        .boilerplate("Share this article", Boilerplate.Kind.SHARE_BUTTON)
        .tie(
            "The Gazette is published by the Cabinet Press House",
            Finding.Relation.Type.PUBLISHER_OF,
            "Cabinet Press House",
            "Velmora Gazette",
            "")
        .name("Cabinet Press House", ORGANISATION, "Cabinet Press House");
  }

  private static Sketch wire() {
    return new Sketch(
            WIRE,
            """
            PORT ANSEL, March 15. The ministry will stream every hearing in every court by 1 January 2026, it said in a statement.

            "This is the end of the closed door," said the Minister of Justice, Dorin Halvek.
            """)
        .of("Ansel Wire", "2025-03-15", "Velmora to stream its courts")
        .sameVoiceAs(STATEMENT)
        .commitment(
            "The ministry will stream every hearing in every court by 1 January 2026",
            PLEDGE,
            "The ministry",
            "",
            ANNOUNCED,
            "2026-01-01")
        .quotation("This is the end of the closed door,", DIRECT, "Dorin Halvek", 0.95)
        .name("Dorin Halvek", PERSON, "Dorin Halvek")
        .name("PORT ANSEL", PLACE, "Port Ansel");
  }

  private static Sketch quay() {
    return new Sketch(
            QUAY,
            """
            Courts to be open to every citizen, minister says

            Justice Minister Dorin Halvek said on 14 March that the ministry will stream “every hearing in every court” by 1 January 2026.

            “Capital is shy,” Halvek told a breakfast of investors, so that the so-called “light room” became the word of the morning.

            “We can fit a courtroom in a day,” said Teo Halvek, head of Courtcam Ltd. All 62 courts now have a camera of the latest kind.

            Partner content. The Velmora Investment Agency paid for the publication of this article.
            """)
        .of(
            "Quay Business Weekly",
            "2025-03-20",
            "Courts to be open to every citizen, minister says")
        .paid(
            "Partner content. The Velmora Investment Agency paid for the publication of this article.")
        .commitment(
            "the ministry will stream “every hearing in every court” by 1 January 2026",
            PLEDGE,
            "the ministry",
            "",
            ANNOUNCED,
            "2026-01-01")
        .quotation("every hearing in every court", MIXED, "Dorin Halvek", 0.85)
        .quotation("Capital is shy,", DIRECT, "Dorin Halvek", 0.9)
        .quotation("light room", TERM, "", 0.6)
        .quotation("We can fit a courtroom in a day,", DIRECT, "Teo Halvek", 0.9)
        .claim("All 62 courts now have a camera of the latest kind", "", false, 0.7)
        .figure("62 courts", "62", "courts", "courts with cameras", "March 2025")
        .date("14 March", "2025-03-14", "the minister spoke")
        .date("1 January 2026", "2026-01-01", "every hearing streamed")
        .name("Dorin Halvek", PERSON, "Dorin Halvek")
        .name("Teo Halvek", PERSON, "Teo Halvek")
        .name("Courtcam Ltd", ORGANISATION, "Courtcam Ltd")
        .tie(
            "Teo Halvek, head of Courtcam Ltd",
            Finding.Relation.Type.ROLE,
            "Teo Halvek",
            "Courtcam Ltd",
            "head");
  }

  private static Sketch monitor() {
    return new Sketch(
            MONITOR,
            """
            Open Bench Monitor. What became of the cameras

            Between 12 January and 14 February 2026 our observers visited all 62 courts. They found a working stream in 9 of 62 courts.

            In 31 courts the camera points at a wall. The act binds every court; in most it is observed on paper only.

            The Ministry of Justice told us that it would answer. By the day of this report it had not. We call on the Ministry of Justice to publish the list of streams by 1 July 2026.

            The contract went to Courtcam Ltd, whose head, Teo Halvek, is the brother of the minister, Dorin Halvek.
            """)
        .of("Open Bench Monitor", "2026-02-18", "What became of the cameras")
        .by("Marit Osk")
        .partly(Because.Code.NO_TEXT, "page 4 is a picture; install tesseract-ocr to read it")
        .page("In 31 courts")
        .page("The contract went")
        .claim("They found a working stream in 9 of 62 courts", "Open Bench Monitor", false, 0.8)
        .claim("in most it is observed on paper only", "Open Bench Monitor", false, 0.6)
        .figure("9 of 62 courts", "9", "courts", "courts with a working stream", "early 2026")
        .figure("31 courts", "31", "courts", "courts whose camera points at a wall", "early 2026")
        .date("Between 12 January and 14 February 2026", "2026-01-12/2026-02-14", "visits")
        .commitment(
            "The act binds every court; in most it is observed on paper only",
            LEGAL_CHANGE,
            "",
            "",
            COSMETIC,
            "")
        .commitment(
            "We call on the Ministry of Justice to publish the list of streams by 1 July 2026",
            CALL,
            "Open Bench Monitor",
            "the Ministry of Justice",
            ANNOUNCED,
            "2026-07-01")
        .quotation("it would answer", INDIRECT, "Ministry of Justice", 0.4)
        .name("Open Bench Monitor", ORGANISATION, "Open Bench Monitor")
        .name("Ministry of Justice", ORGANISATION, "Ministry of Justice")
        .name("Courtcam Ltd", ORGANISATION, "Courtcam Ltd")
        .name("Teo Halvek", PERSON, "Teo Halvek")
        .name("Dorin Halvek", PERSON, "Dorin Halvek")
        .tie(
            "Teo Halvek, is the brother of the minister, Dorin Halvek",
            Finding.Relation.Type.BROTHER_OF,
            "Teo Halvek",
            "Dorin Halvek",
            "");
  }

  private static Sketch post() {
    return new Sketch(
            POST,
            """
            2 318
            The camera is a sticker on the wall

            By Neve Strand

            In Keldra the camera is a sticker on the wall. Fewer than twenty of the 62 courts stream anything at all, lawyers say.

            “The ministry has completed the programme,” Dorin Halvek told the Assembly on 2 March. Asked how many courts stream, he said: “All of them.”

            “Then I must have been in the one that does not,” answered Pell Aldane, who was a judge until last winter.

            From 1 July 2025 nobody pays for a copy of a judgment. That promise was kept: the Post asked at eleven courts.
            """)
        .of("Harbour Post", "2026-03-03", "The camera is a sticker on the wall")
        .by("Neve Strand")
        .boilerplate("2 318", Boilerplate.Kind.VIEW_COUNTER)
        .claim("In Keldra the camera is a sticker on the wall", "", false, 0.7)
        .claim("Fewer than twenty of the 62 courts stream anything at all", "lawyers", true, 0.7)
        .figure(
            "Fewer than twenty of the 62 courts",
            "<19",
            "courts",
            "courts with a working stream",
            "March 2026")
        .figure("eleven courts", "11", "courts", "courts asked", "")
        .quotation("The ministry has completed the programme,", DIRECT, "Dorin Halvek", 0.95)
        .quotation("All of them.", DIRECT, "Dorin Halvek", 0.9)
        .quotation("Then I must have been in the one that does not,", DIRECT, "Pell Aldane", 0.95)
        .commitment(
            "The ministry has completed the programme",
            ASSURANCE,
            "Dorin Halvek",
            "the Assembly",
            IMPLEMENTED,
            "")
        .commitment(
            "From 1 July 2025 nobody pays for a copy of a judgment",
            LEGAL_CHANGE,
            "",
            "",
            ENACTED,
            "2025-07-01")
        .date("2 March", "2026-03-02", "Halvek before the Assembly")
        .date("1 July 2025", "2025-07-01", "copies of judgments without a fee")
        .name("Dorin Halvek", PERSON, "Dorin Halvek")
        .name("Pell Aldane", PERSON, "Pell Aldane")
        .name("Keldra", PLACE, "Keldra");
  }

  private static Sketch letter() {
    return new Sketch(
            LETTER,
            """
            Open the doors

            We, 48,300 citizens, ask the Cabinet of Velmora for an answer by 31 March 2025.

            Every hearing in every court must be open to anyone who wishes to watch it.

            The Interior Ministry must publish the names of all who were detained on 7 December 2024.
            """)
        .of("Open the Doors", "2025-01-22", "Open the doors")
        .figure("48,300 citizens", "48300", "people", "signatures", "January 2025")
        .commitment(
            "Every hearing in every court must be open to anyone who wishes to watch it",
            DEMAND,
            "We",
            "the Cabinet of Velmora",
            ANNOUNCED,
            "2025-03-31")
        .commitment(
            "The Interior Ministry must publish the names of all who were detained on 7 December"
                + " 2024",
            DEMAND,
            "We",
            "The Interior Ministry",
            ANNOUNCED,
            "2025-03-31")
        .date("7 December 2024", "2024-12-07", "people were detained")
        .date("31 March 2025", "2025-03-31", "an answer is asked for")
        .name("Interior Ministry", ORGANISATION, "Interior Ministry")
        .name("Cabinet of Velmora", ORGANISATION, "Cabinet of Velmora");
  }

  private static Sketch coastal() {
    return new Sketch(
            COASTAL,
            """
            Двери открыты, камеры выключены

            «Камера есть, трансляции нет», – говорит адвокат Ине Торвик. Ресми жауап әлі жоқ: ұлттық сот әкімшілігі үнсіз.

            Министр Дорин Халвек обещал показать каждое заседание.
            """)
        .of("Берег", "2026-03-10", "Двери открыты, камеры выключены")
        .language("ru")
        .quotation("Камера есть, трансляции нет", DIRECT, "Ине Торвик", 0.8)
        .name("Дорин Халвек", PERSON, "Dorin Halvek")
        .name("Ине Торвик", PERSON, "Ине Торвик");
  }

  static List<Link> links() {
    String all = "The ministry will stream every hearing in every court by 1 January 2026";
    String streamed = "Every hearing in every court is streamed";
    return List.of(
        new Link(
            Stance.CONTRADICT,
            "every court against 9 of 62 courts",
            streamed,
            STATEMENT,
            all,
            MONITOR,
            "They found a working stream in 9 of 62 courts"),
        new Link(
            Stance.CONTRADICT,
            "“all of them” against fewer than twenty of 62",
            streamed,
            POST,
            "All of them.",
            MONITOR,
            "They found a working stream in 9 of 62 courts"),
        new Link(
            Stance.AGREE,
            "both deny that all courts stream",
            streamed,
            MONITOR,
            "They found a working stream in 9 of 62 courts",
            POST,
            "Fewer than twenty of the 62 courts stream anything at all"),
        new Link(
            Stance.CONTRADICT,
            "all 62 courts have a camera against a sticker on the wall",
            "All 62 courts have a camera",
            QUAY,
            "All 62 courts now have a camera of the latest kind",
            POST,
            "In Keldra the camera is a sticker on the wall"),
        new Link(
            Stance.PARTLY,
            "a camera in all 62 courts, but in 31 it points at a wall",
            "All 62 courts have a camera",
            QUAY,
            "All 62 courts now have a camera of the latest kind",
            MONITOR,
            "In 31 courts the camera points at a wall"));
  }
}
