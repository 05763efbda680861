// Light or dark as the reader chose, remembered in this browser alone. Not loaded late: the page
// would first show in the wrong light.
(function () {
  "use strict";
  var root = document.documentElement;
  var key = "onrecord-theme";
  function stored() {
    try { return localStorage.getItem(key); } catch (e) { return null; }
  }
  function show(theme) {
    if (theme === "light" || theme === "dark") { root.setAttribute("data-theme", theme); }
  }
  show(stored());
  document.addEventListener("DOMContentLoaded", function () {
    var place = document.getElementById("theme");
    if (!place) { return; }
    var button = document.createElement("button");
    button.type = "button";
    function isDark() {
      var chosen = root.getAttribute("data-theme");
      return chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    }
    function label() { button.textContent = isDark() ? "Light page" : "Dark page"; }
    button.addEventListener("click", function () {
      var next = isDark() ? "light" : "dark";
      show(next);
      try { localStorage.setItem(key, next); } catch (e) { /* then it is not remembered */ }
      label();
    });
    label();
    place.appendChild(button);
  });
})();
