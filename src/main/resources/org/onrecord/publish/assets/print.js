// While a page is printed, its links to passages become numbered endnotes: source, date, paragraph
// and whole address. Without this script the address stands behind each link. Where a page names
// its address in the whole world, its links lead there.
(function () {
  "use strict";
  var root = document.documentElement;
  var made = [];
  var led = [];
  function add(element, parent, before) {
    parent.insertBefore(element, before);
    made.push(element);
  }
  function words(link) {
    var place = link.closest(".place");
    return (place || link).textContent.trim().replace(/\s+/g, " ");
  }
  function lead() {
    var home = document.querySelector("link[rel=canonical]");
    if (!home) { return; }
    document.querySelectorAll("main a[href]:not([href^='#'])").forEach(function (link) {
      var before = link.getAttribute("href");
      led.push([link, before]);
      link.setAttribute("href", new URL(before, home.href).href);
    });
  }
  function begin() {
    if (made.length || led.length) { return; }
    lead();
    var main = document.querySelector("main");
    var numbers = new Map();
    var list = document.createElement("ol");
    main.querySelectorAll("a[href*='documents/'][href*='#']:not(.no)").forEach(function (link) {
      if (!numbers.has(link.href)) {
        numbers.set(link.href, numbers.size + 1);
        var item = document.createElement("li");
        item.textContent = (link.dataset.note || words(link)) + ": " + link.href;
        list.appendChild(item);
      }
      var sign = document.createElement("sup");
      sign.className = "ref";
      sign.textContent = "[" + numbers.get(link.href) + "]";
      add(sign, link.parentNode, link.nextSibling);
    });
    if (!numbers.size) { return; }
    var notes = document.createElement("section");
    notes.className = "endnotes";
    var heading = document.createElement("h2");
    heading.textContent = "Sources";
    notes.append(heading, list);
    add(notes, main, null);
    root.classList.add("noted");
  }
  function end() {
    made.forEach(function (element) { element.remove(); });
    led.forEach(function (pair) { pair[0].setAttribute("href", pair[1]); });
    made = [];
    led = [];
    root.classList.remove("noted");
  }
  window.addEventListener("beforeprint", begin);
  window.addEventListener("afterprint", end);
})();
