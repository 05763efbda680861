#!/usr/bin/env python3
"""Makes the binary documents of examples/velmora from the texts in this folder.

Usage: python3 examples/make/make.py
Needs Python 3.9 and, for the PDF alone, Chromium (without it the PDF is left as it is).
The same texts give the same bytes; only the PDF may differ from one Chromium version to the next.
"""

import base64
import email.message
import email.policy
import gzip
import hashlib
import html
import io
import pathlib
import re
import shutil
import subprocess
import tempfile
import uuid
import zipfile

HERE = pathlib.Path(__file__).resolve().parent
OUT = HERE.parent / "velmora"
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def blocks(name):
    """The paragraphs of a text file: the first one is the title, marked with '# '."""
    text = (HERE / name).read_text(encoding="utf-8").strip()
    first, *rest = text.split("\n\n")
    return first.removeprefix("# "), rest


def archive(parts):
    """A ZIP whose bytes depend on the parts alone."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as out:
        for name, content, packed in parts:
            info = zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED
            out.writestr(info, content)
    return buffer.getvalue()


def docx(name, author, created):
    title, paragraphs = blocks(name)
    esc = html.escape

    def para(text, style=None):
        look = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
        lines = "<w:br/>".join(f'<w:t xml:space="preserve">{esc(l, quote=False)}</w:t>' for l in text.split("\n"))
        return f"<w:p>{look}<w:r>{lines}</w:r></w:p>"

    document = (XML + f'<w:document xmlns:w="{W}"><w:body>' + para(title, "Title")
                + "".join(para(p) for p in paragraphs) + "<w:sectPr/></w:body></w:document>")
    styles = (XML + f'<w:styles xmlns:w="{W}">'
              '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
              '<w:pPr><w:spacing w:after="160"/></w:pPr><w:rPr><w:sz w:val="22"/><w:lang w:val="en-GB"/></w:rPr></w:style>'
              '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/>'
              '<w:rPr><w:b/><w:sz w:val="34"/></w:rPr></w:style></w:styles>')
    types = (XML + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
             '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
             '<Default Extension="xml" ContentType="application/xml"/>'
             '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>'
             '<Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>'
             '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>')
    rels = (XML + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>'
            '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>')
    document_rels = (XML + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
                     '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>')
    core = (XML + '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
            'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
            'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
            f"<dc:title>{esc(title)}</dc:title><dc:creator>{esc(author)}</dc:creator><dc:language>en-GB</dc:language>"
            f'<dcterms:created xsi:type="dcterms:W3CDTF">{created}</dcterms:created>'
            f'<dcterms:modified xsi:type="dcterms:W3CDTF">{created}</dcterms:modified></cp:coreProperties>')
    return archive([("[Content_Types].xml", types, True), ("_rels/.rels", rels, True),
                    ("word/document.xml", document, True), ("word/styles.xml", styles, True),
                    ("word/_rels/document.xml.rels", document_rels, True), ("docProps/core.xml", core, True)])


def odt(name, author, created):
    title, paragraphs = blocks(name)
    esc = html.escape
    office = ('xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
              'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
              'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" '
              'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" '
              'xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" '
              'xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3"')
    mime = "application/vnd.oasis.opendocument.text"
    body = f'<text:h text:outline-level="1">{esc(title, quote=False)}</text:h>'
    for paragraph in paragraphs:
        if paragraph == "Note to the press":
            body += f'<text:h text:outline-level="2">{esc(paragraph)}</text:h>'
        else:
            body += f'<text:p text:style-name="Standard">{esc(paragraph, quote=False)}</text:p>'
    content = (XML + f"<office:document-content {office}><office:body><office:text>{body}"
               "</office:text></office:body></office:document-content>")
    styles = (XML + f'<office:document-styles {office}><office:styles>'
              '<style:style style:name="Standard" style:family="paragraph">'
              '<style:paragraph-properties fo:margin-bottom="0.25cm"/>'
              '<style:text-properties fo:language="en" fo:country="GB" fo:font-size="11pt"/></style:style>'
              "</office:styles></office:document-styles>")
    meta = (XML + f"<office:document-meta {office}><office:meta><dc:title>{esc(title)}</dc:title>"
            f"<meta:initial-creator>{esc(author)}</meta:initial-creator><dc:creator>{esc(author)}</dc:creator>"
            f"<meta:creation-date>{created}</meta:creation-date><dc:date>{created}</dc:date>"
            "<dc:language>en-GB</dc:language></office:meta></office:document-meta>")
    manifest = (XML + '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">'
                f'<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="{mime}"/>'
                + "".join(f'<manifest:file-entry manifest:full-path="{p}.xml" manifest:media-type="text/xml"/>'
                          for p in ("content", "styles", "meta")) + "</manifest:manifest>")
    return archive([("mimetype", mime, False), ("content.xml", content, True), ("styles.xml", styles, True),
                    ("meta.xml", meta, True), ("META-INF/manifest.xml", manifest, True)])


def eml(name, attachment):
    """A letter as plain text and as HTML, both quoted-printable, with a table as an attached text."""
    title, paragraphs = blocks(name)
    plain = "\n\n".join([title] + paragraphs) + "\n"
    rich = "<html><body>" + "".join(
        f"<p>{html.escape(p, quote=False)}</p>\n".replace("\n", "<br>\n", p.count("\n"))
        for p in [title] + paragraphs) + "</body></html>\n"
    message = email.message.EmailMessage(policy=email.policy.SMTP)
    message["From"] = "Ilka Dorn <press@justice.velmora.example>"
    message["To"] = "The editor <editor@harbourpost.example>"
    message["Date"] = "Thu, 05 Mar 2026 16:40:00 +0200"
    message["Subject"] = "Reply of the Ministry of Justice to your article of 3 March"
    message["Message-ID"] = "<20260305164000.41@justice.velmora.example>"
    message.set_content(plain, cte="quoted-printable")
    message.add_alternative(rich, subtype="html", cte="quoted-printable")
    message.add_attachment((HERE / attachment).read_text(encoding="utf-8"),
                           filename="streams-2026-03-04.txt", cte="base64")
    message.set_boundary("velmora-mixed")
    message.get_payload(0).set_boundary("velmora-alternative")
    return message.as_bytes()


def warc(pages):
    """WARC 1.1, each record a gzip member of its own: what the archive says of itself, then the pages."""
    def digest(data):
        return "sha1:" + base64.b32encode(hashlib.sha1(data).digest()).decode()

    def record(kind, date, mime, block, uri=None, payload=None):
        seed = f"velmora {kind} {uri}"
        head = [("WARC-Type", kind), ("WARC-Record-ID", f"<urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, seed)}>"),
                ("WARC-Date", date)]
        if uri:
            head += [("WARC-Target-URI", uri), ("WARC-Payload-Digest", digest(payload))]
        else:
            head += [("WARC-Filename", "2026-05-02-the-lantern.warc.gz")]
        head += [("WARC-Block-Digest", digest(block)), ("Content-Type", mime), ("Content-Length", str(len(block)))]
        lines = "WARC/1.1\r\n" + "".join(f"{k}: {v}\r\n" for k, v in head) + "\r\n"
        return gzip.compress(lines.encode() + block + b"\r\n\r\n", mtime=0)

    about = b"software: examples/make/make.py\r\nformat: WARC File Format 1.1\r\n"
    out = record("warcinfo", "2026-05-02T08:00:00Z", "application/warc-fields", about)
    for uri, date, name in pages:
        page = (HERE / name).read_bytes()
        http = (b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
                + str(len(page)).encode() + b"\r\n\r\n")
        out += record("response", date, "application/http;msgtype=response", http + page, uri, page)
    return out


def pdf(name, title, author, day):
    """Prints the page with Chromium, then gives the PDF its title, author and date as a proper update."""
    browser = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if not browser:
        return None
    with tempfile.TemporaryDirectory() as folder:
        target = pathlib.Path(folder) / "out.pdf"
        subprocess.run([browser, "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder}/profile",
                        "--no-pdf-header-footer", f"--print-to-pdf={target}", (HERE / name).as_uri()],
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=120)
        data = target.read_bytes()
    moment = f"D:{day}090000+00'00'".encode()
    data = re.sub(rb"D:\d{14}\+00'00'", moment, data)
    start = int(re.findall(rb"startxref\s+(\d+)", data)[-1])
    trailer = re.findall(rb"trailer\s*<<(.*?)>>", data, re.S)[-1]
    number = int(re.search(rb"/Size (\d+)", trailer)[1])
    root = re.search(rb"/Root \d+ \d+ R", trailer)[0]
    info = (f"{number} 0 obj\n<</Title ({title})\n/Author ({author})\n/Creator (examples/make/make.py)\n"
            "/CreationDate (").encode() + moment + b")\n/ModDate (" + moment + b")>>\nendobj\n"
    if not data.endswith(b"\n"):
        data += b"\n"
    place = len(data)
    data += info
    table = len(data)
    return data + (f"xref\n{number} 1\n{place:010d} 00000 n \ntrailer\n<</Size {number + 1}\n").encode() + root + (
        f"\n/Info {number} 0 R\n/Prev {start}>>\nstartxref\n{table}\n%%EOF\n").encode()


def main():
    made = {
        "2025-03-14-ministry-statement.docx":
            docx("press-release.txt", "Press service of the Ministry of Justice", "2025-03-14T10:00:00Z"),
        "2025-06-02-cabinet-decree-88.odt": odt("decree.txt", "Cabinet Office", "2025-06-02T09:00:00"),
        "2026-02-18-open-bench-monitor-report.pdf":
            pdf("report.html", "The year of the green dot: annual report 2025", "Open Bench Monitor", "20260218"),
        "2026-03-05-ministry-reply.eml": eml("reply.txt", "streams.txt"),
        "2026-05-02-the-lantern.warc.gz": warc([
            ("https://lantern.example/long/council", "2026-05-02T08:00:04Z", "lantern-1.html"),
            ("https://lantern.example/long/families", "2026-05-02T08:00:09Z", "lantern-2.html"),
            ("https://lantern.example/short/eleven", "2026-05-02T08:00:13Z", "lantern-3.html")]),
    }
    for name, content in made.items():
        if content is None:
            print(f"{name}: left as it is, no Chromium found")
            continue
        (OUT / name).write_bytes(content)
        print(f"{name}: {len(content)} bytes")


if __name__ == "__main__":
    main()
