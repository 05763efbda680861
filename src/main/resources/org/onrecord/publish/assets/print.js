// While a page is printed, its links to passages become numbered endnotes: source, date, paragraph
// and whole address. Without this script the address stands behind each link.
(function () {
  "use strict";
  var root = document.documentElement;
  var made = [];
  function add(element, parent, before) {
    parent.insertBefore(element, before);
    made.push(element);
  }
  function words(link) {
    var place = link.closest(".place");
    return (place || link).textContent.trim().replace(/\s+/g, " ");
  }
  function begin() {
    if (made.length) { return; }
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
    made = [];
    root.classList.remove("noted");
  }
  window.addEventListener("beforeprint", begin);
  window.addEventListener("afterprint", end);
})();
