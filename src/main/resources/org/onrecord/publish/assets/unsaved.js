// Warns before words that were typed into a form and not sent are left behind.
(function () {
  "use strict";
  var form = document.querySelector("form.act:not(.brief)");
  if (!form) { return; }
  var changed = !!document.querySelector(".wrong");
  form.addEventListener("input", function () { changed = true; });
  form.addEventListener("submit", function () { changed = false; });
  window.addEventListener("beforeunload", function (e) { if (changed) { e.preventDefault(); } });
  var wrong = document.getElementById("wrong");
  if (wrong) { wrong.focus(); }
})();
