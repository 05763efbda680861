// Adds "next finding" and "next contradiction" to a document. Keys (n, b, c) only after the reader
// turns them on: they collide with those of screen readers.
(function () {
  "use strict";
  var kinds = document.querySelector("fieldset.kinds");
  if (!kinds) { return; }
  var at = null;
  function shown(list) {
    return Array.prototype.filter.call(list, function (e) { return e.getClientRects().length > 0; });
  }
  function go(selector, step) {
    var all = shown(document.querySelectorAll(selector));
    if (!all.length) { return; }
    var now = all.indexOf(at);
    at = all[(now + step + all.length) % all.length];
    if (now < 0) { at = step > 0 ? all[0] : all[all.length - 1]; }
    if (at.id) { location.hash = at.id; } else { at.scrollIntoView({ block: "center" }); }
  }
  var actions = {
    n: function () { go("mark[id^='f-']", 1); },
    b: function () { go("mark[id^='f-']", -1); },
    c: function () { go(".here[id]", 1); }
  };
  function button(words, key) {
    var b = document.createElement("button");
    b.type = "button";
    b.textContent = words;
    b.addEventListener("click", actions[key]);
    kinds.appendChild(b);
  }
  button("Next finding", "n");
  if (document.querySelector(".here[id]")) { button("Next meeting", "c"); }
  var keys = document.createElement("label");
  var box = document.createElement("input");
  box.type = "checkbox";
  keys.appendChild(box);
  keys.appendChild(document.createTextNode("Keys n, b, c"));
  kinds.appendChild(keys);
  document.addEventListener("keydown", function (e) {
    var typing = /^(INPUT|SELECT|TEXTAREA)$/.test(e.target.tagName) && e.target.type !== "checkbox";
    if (box.checked && !typing && !e.ctrlKey && !e.metaKey && !e.altKey && actions[e.key]) {
      actions[e.key]();
    }
  });
})();
