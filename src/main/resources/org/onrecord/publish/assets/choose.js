// Words selected in a document can be taken as they stand: as the beginning of a commitment, demand
// or institution, or as evidence. Without this, the words are pasted into the same forms.
(function () {
  "use strict";
  var offer = document.querySelector(".choose");
  if (!offer) { return; }
  var links = Array.prototype.slice.call(offer.querySelectorAll("a[href^='/acts/']"));
  var plain = links.map(function (a) { return a.getAttribute("href"); });
  var shown = offer.querySelector(".chosen");
  function words() {
    var selection = document.getSelection();
    if (!selection || selection.isCollapsed || !selection.rangeCount) { return ""; }
    var range = selection.getRangeAt(0);
    var text = document.querySelector("#text");
    if (!text || !text.contains(range.commonAncestorContainer)) { return ""; }
    var copy = document.createElement("div");
    copy.appendChild(range.cloneContents());
    copy.querySelectorAll(".spoken, .asked, .notes, .number, .num").forEach(function (e) { e.remove(); });
    return copy.textContent.replace(/\s+/g, " ").trim();
  }
  document.addEventListener("selectionchange", function () {
    var chosen = words().slice(0, 2000);
    links.forEach(function (a, i) {
      a.setAttribute("href", plain[i] + (chosen ? "&quote=" + encodeURIComponent(chosen) : ""));
    });
    shown.textContent = chosen ? "\u201C" + (chosen.length > 120 ? chosen.slice(0, 120) + "\u2026" : chosen) + "\u201D" : "";
  });
})();
