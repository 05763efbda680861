// Adds "copy with source" to the notes of a document: the words, where they stand, their address.
(function () {
  "use strict";
  if (!navigator.clipboard) { return; }
  document.querySelectorAll(".notes a.label").forEach(function (link) {
    var button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = "copy";
    button.setAttribute("aria-label", "Copy these words with their source");
    button.addEventListener("click", function () {
      var mark = document.getElementById(link.hash.slice(1));
      var words = mark ? mark.cloneNode(true) : null;
      if (!words) { return; }
      words.querySelectorAll(".spoken, .asked").forEach(function (e) { e.remove(); });
      var source = document.title + ", " + link.href;
      navigator.clipboard.writeText("\u201C" + words.textContent + "\u201D (" + source + ")");
      button.textContent = "copied";
    });
    (link.parentNode.querySelector("details") || link.parentNode).appendChild(button);
  });
})();
