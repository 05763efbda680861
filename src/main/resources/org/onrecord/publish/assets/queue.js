// Keys in the queue of proposals: j and k move, a accepts, m mends, r rejects, g merges, u undoes the
// last. They work only while the focus is in the list, and not while one types.
(function () {
  "use strict";
  var list = document.querySelector(".queue");
  if (!list) { return; }
  var rows = Array.prototype.slice.call(list.querySelectorAll(".proposal"));
  function at() {
    var here = document.activeElement && document.activeElement.closest(".proposal");
    return rows.indexOf(here);
  }
  function go(step) {
    var next = Math.min(rows.length - 1, Math.max(0, at() + step));
    if (rows[next]) { rows[next].focus(); rows[next].scrollIntoView({ block: "nearest" }); }
  }
  function press(key) {
    var row = rows[Math.max(0, at())];
    var target = row && row.querySelector("[data-key='" + key + "']");
    if (target) { target.click(); }
  }
  list.addEventListener("keydown", function (e) {
    if (/^(INPUT|SELECT|TEXTAREA)$/.test(e.target.tagName) || e.ctrlKey || e.metaKey || e.altKey) { return; }
    if (e.key === "j") { go(1); }
    else if (e.key === "k") { go(-1); }
    else if (e.key === "u") {
      var undo = document.querySelector(".done .undo");
      if (undo) { undo.click(); }
    }
    else if ("amrg".indexOf(e.key) >= 0) { press(e.key); }
    else { return; }
    e.preventDefault();
  });
  var help = document.createElement("p");
  help.className = "keys soft";
  help.textContent = "Keys, while the list has the focus: j k move, a accept, m mend, r reject, g merge, u undo.";
  list.insertBefore(help, list.firstChild);
  // Whoever came back from a decision goes on where they were.
  if (/[?&]done=/.test(location.search) && rows[0]) { rows[0].focus({ preventScroll: false }); }
})();
