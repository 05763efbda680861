// Searches a folder without a server: loads the few files of the index that a query needs, as
// scripts, since a page on a disk may load nothing else. What a word is looked for as follows
// org.onrecord.site.search.Terms, step by step; the endings come with the index.
(function () {
  "use strict";
  var list = document.getElementById("list");
  var state = document.getElementById("state");
  var box = document.getElementById("words");
  if (!list || !state || !box) { return; }
  var SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  var WORD = /[\p{L}\p{M}\p{N}]+/gu;
  var PAGE = 10;
  var BEST = 2;
  // Stretches that are looked into for a phrase, at most.
  var MOST = 60;
  // Words that a beginning of a word stands for, at most.
  var BEGINNINGS = 24;
  var head = null;
  var terms = {};
  var texts = {};
  var waiting = {};

  window.onrecordSearch = {
    head: function (value) { head = value; },
    terms: function (letters, value) { terms[letters] = value; },
    text: function (stretch, value) { texts[stretch] = value; }
  };

  function load(name) {
    if (!waiting[name]) {
      waiting[name] = new Promise(function (done, failed) {
        var script = document.createElement("script");
        script.src = "search/" + name + ".js";
        script.onload = done;
        script.onerror = function () { failed(new Error(name)); };
        document.head.appendChild(script);
      });
    }
    return waiting[name];
  }

  function folded(word) {
    return Array.from(word.normalize("NFKD").replace(/\p{M}+/gu, ""), function (letter) {
      return letter.toLowerCase();
    }).join("").replace(/[^\p{L}\p{N}]+/gu, "");
  }

  function term(word) {
    var whole = folded(word);
    return whole.length > 40 ? "" : without(whole);
  }

  function without(word) {
    var left = one(word);
    return left === word ? word : without(left);
  }

  function one(whole) {
    for (var from = head.least; from < whole.length; from++) {
      var ending = whole.slice(from);
      if (Object.prototype.hasOwnProperty.call(head.endings, ending)) {
        return single(whole.slice(0, from) + head.endings[ending]);
      }
    }
    return whole;
  }

  function single(stem) {
    var last = stem.length - 1;
    var twice = last >= head.least && stem[last] === stem[last - 1] && "ls".indexOf(stem[last]) < 0;
    return twice ? stem.slice(0, last) : stem;
  }
  window.onrecordSearch.term = term;

  function found(text) {
    var all = [];
    (text.match(WORD) || []).forEach(function (word) {
      var t = term(word);
      if (t) { all.push(t); }
    });
    return all;
  }

  // The words of a query, and the phrases among them, which stand in quotation marks.
  function parse(query) {
    var phrases = [];
    query.replace(/["\u201C\u201D\u00AB\u00BB]([^"\u201C\u201D\u00AB\u00BB]+)["\u201C\u201D\u00AB\u00BB]/g, function (_, inner) {
      var words = found(inner);
      if (words.length > 1) { phrases.push(words); }
      return "";
    });
    var words = found(query).filter(function (t, i, all) { return all.indexOf(t) === i; });
    var last = (query.match(/[\p{L}\p{M}\p{N}]+$/u) || [""])[0];
    return { words: words, phrases: phrases, last: last ? folded(last) : "" };
  }

  function file(letters) {
    var name = "t-";
    new TextEncoder().encode(letters).forEach(function (b) {
      var sign = String.fromCharCode(b);
      name += /[a-z0-9]/.test(sign) ? sign : "~" + (b < 16 ? "0" : "") + b.toString(16);
    });
    return "terms/" + name;
  }

  // The shard of a word: the longest that it begins with.
  function shard(word) {
    var best = "";
    head.shards.forEach(function (letters) {
      if (letters.length > best.length && word.startsWith(letters)) { best = letters; }
    });
    return best;
  }

  function postings(letters, word) {
    var all = terms[letters];
    return all && Object.prototype.hasOwnProperty.call(all, word) ? all[word] : null;
  }

  function decode(text) {
    var all = [];
    var at = -1;
    for (var i = 0; i < text.length;) {
      var weight = SIGNS.indexOf(text[i++]);
      var step = 0;
      var place = 1;
      for (;;) {
        var sign = SIGNS.indexOf(text[i++]);
        step += (sign % 32) * place;
        place *= 32;
        if (sign < 32) { break; }
      }
      at += step + 1;
      all.push([at, weight]);
    }
    return all;
  }

  // Where a word stands: [stretch, weight]; null when it stands nearly everywhere.
  function look(word) {
    var letters = shard(word);
    if (!letters) { return Promise.resolve([]); }
    return load(file(letters)).then(function () {
      var text = postings(letters, word);
      return text === "" ? null : text === null ? [] : decode(text);
    });
  }

  // Where words stand that begin so: what somebody is still typing. Of each stretch the heaviest.
  function begin(letters) {
    var shards = head.shards.filter(function (name) { return name.startsWith(letters); }).slice(0, 4);
    var own = shard(letters);
    if (own && shards.indexOf(own) < 0) { shards.push(own); }
    return Promise.all(shards.map(function (name) { return load(file(name)); })).then(function () {
      var best = new Map();
      var words = [];
      shards.forEach(function (name) {
        Object.keys(terms[name] || {}).forEach(function (word) {
          if (word.startsWith(letters) && terms[name][word]) { words.push([word, terms[name][word]]); }
        });
      });
      words.sort(function (a, b) { return b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1); });
      words.slice(0, BEGINNINGS).forEach(function (pair) {
        decode(pair[1]).forEach(function (p) {
          if ((best.get(p[0]) || 0) < p[1]) { best.set(p[0], p[1]); }
        });
      });
      return { list: Array.from(best).sort(function (a, b) { return a[0] - b[0]; }), words: words.slice(0, BEGINNINGS).map(function (p) { return p[0]; }) };
    });
  }

  function rank(lists) {
    var scores = new Map();
    lists.forEach(function (entry) {
      var rare = Math.log(1 + (head.stretches - entry.length + 0.5) / (entry.length + 0.5));
      entry.forEach(function (p) {
        var s = scores.get(p[0]) || { stretch: p[0], score: 0, words: 0 };
        s.score += rare * p[1];
        s.words += 1;
        scores.set(p[0], s);
      });
    });
    return Array.from(scores.values()).sort(function (a, b) {
      return b.words - a.words || b.score - a.score || a.stretch - b.stretch;
    });
  }

  function element(name, style, words) {
    var e = document.createElement(name);
    if (style) { e.className = style; }
    if (words) { e.textContent = words; }
    return e;
  }

  function isLooked(word, asked) {
    var t = term(word);
    return asked.words.indexOf(t) >= 0
      || asked.begun.indexOf(t) >= 0;
  }

  // The paragraph in which most of the words stand.
  function best(text, asked) {
    var most = -1;
    var chosen = text.p[0];
    text.p.forEach(function (p) {
      var hit = {};
      (p[1].match(WORD) || []).forEach(function (word) { if (isLooked(word, asked)) { hit[term(word)] = true; } });
      var n = Object.keys(hit).length;
      if (n > most) { most = n; chosen = p; }
    });
    return chosen;
  }

  // The words around the first that was looked for, those looked for marked.
  function marked(words, asked) {
    var p = element("p", "said source");
    var first = 0;
    var m;
    var finder = new RegExp(WORD.source, "gu");
    while ((m = finder.exec(words))) { if (isLooked(m[0], asked)) { first = m.index; break; } }
    var from = first > 160 ? words.indexOf(" ", first - 140) + 1 : 0;
    var to = words.length - from > 420 ? words.lastIndexOf(" ", from + 400) : words.length;
    var piece = (from > 0 ? "\u2026" : "") + words.slice(from, to) + (to < words.length ? "\u2026" : "");
    var at = 0;
    finder = new RegExp(WORD.source, "gu");
    while ((m = finder.exec(piece))) {
      if (isLooked(m[0], asked)) {
        p.appendChild(document.createTextNode(piece.slice(at, m.index)));
        p.appendChild(element("b", "hit", m[0]));
        at = m.index + m[0].length;
      }
    }
    p.appendChild(document.createTextNode(piece.slice(at)));
    return p;
  }

  function card(text, asked) {
    var article = element("article", "card");
    article.setAttribute("aria-label", "Passage");
    var heading = element("h2", "source");
    var title = element("a", "", text.t);
    title.href = text.u;
    if (text.l) { heading.lang = text.l; }
    heading.appendChild(title);
    article.appendChild(heading);
    var where = element("div", "where");
    var link = element("a", "", text.s);
    link.href = text.u;
    if (text.p.length) {
      var p = best(text, asked);
      var words = marked(p[1], asked);
      if (text.l) { words.lang = text.l; }
      article.appendChild(words);
      link.textContent = text.s + ", paragraph " + p[0];
      link.href = text.u + "#p" + p[0];
    }
    var place = element("span", "place");
    place.appendChild(link);
    place.appendChild(document.createTextNode(", " + text.d));
    where.appendChild(place);
    if (text.paid) {
      where.appendChild(document.createTextNode(" "));
      where.appendChild(element("span", "tag rests", "Rests on paid content"));
    }
    article.appendChild(where);
    return article;
  }

  function holds(text, phrase) {
    return text.p.concat([[0, text.t]]).some(function (p) {
      var words = found(p[1]);
      return words.some(function (_, i) {
        return phrase.every(function (word, j) { return words[i + j] === word; });
      });
    });
  }

  // Shows what was found, a page at a time, each document once.
  function show(ranked, asked) {
    var at = 0;
    var looked = 0;
    var shown = 0;
    var seen = {};
    var more = element("button", "", "Show more");
    more.type = "button";
    more.addEventListener("click", function () { next(); });

    function isPhrase(text) {
      return asked.phrases.every(function (phrase) { return holds(text, phrase); });
    }

    function done() {
      more.remove();
      if (at < ranked.length && (!asked.phrases.length || looked < MOST)) { list.appendChild(more); }
      if (!shown && asked.phrases.length) { say("No passage has these words next to each other."); }
    }

    function put(some) {
      return Promise.all(some.map(function (s) {
        return load("text/" + s.stretch.toString(36));
      })).then(function () {
        some.forEach(function (s) {
          var text = texts[s.stretch];
          var document = text.u.replace(/\/part\/\d+/, "");
          if (!seen[document] && isPhrase(text)) {
            seen[document] = true;
            shown += 1;
            list.appendChild(card(text, asked));
          }
        });
      });
    }

    function next() {
      var some = ranked.slice(at, at + PAGE);
      at += some.length;
      looked += some.length;
      // The best come first, also over a slow line: the others wait until these are there.
      return put(some.slice(0, BEST)).then(function () { return put(some.slice(BEST)); }).then(function () {
        if (!shown && at < ranked.length && looked < MOST) { return next(); }
        return done();
      });
    }
    return next();
  }

  function say(words) { state.textContent = words; }

  // Readers of the screen wait until all is there.
  function busy(is) { list.setAttribute("aria-busy", is ? "true" : "false"); }

  function answer(query) {
    var asked = parse(query);
    list.textContent = "";
    if (!asked.words.length) { say(""); return Promise.resolve(); }
    say("Searching\u2026");
    return Promise.all(asked.words.map(look)).then(function (lists) {
      var told = lists.filter(function (l) { return l && l.length; });
      asked.begun = [];
      var last = asked.words.length - 1;
      var beginning = asked.last.length > 2 && lists[last] && !lists[last].length;
      return beginning
        ? begin(asked.last).then(function (b) { asked.begun = b.words; if (b.list.length) { told.push(b.list); } return [lists, told]; })
        : [lists, told];
    }).then(function (both) {
      var everywhere = both[0].filter(function (l) { return l === null; }).length;
      var ranked = rank(both[1]);
      if (!ranked.length) {
        say(everywhere ? "These words stand in nearly every text: add one that tells them apart." : "No passage holds these words.");
        return null;
      }
      var whole = asked.words.length - everywhere;
      var all = ranked.filter(function (s) { return s.words === whole; });
      var use = all.length ? all : asked.phrases.length ? [] : ranked;
      if (!use.length) { say("No passage has these words next to each other."); return null; }
      var places = use.length === 1 ? "1 place" : use.length + " places";
      say(asked.phrases.length
        ? places + " have all of these words; those that have them next to each other:"
        : all.length
          ? places + (use.length === 1 ? " has" : " have") + (whole > 1 ? " all of these words" : " this word")
          : "No passage has all of these words; " + places + (use.length === 1 ? " has" : " have") + " some of them.");
      return show(use, asked);
    });
  }

  var query = new URLSearchParams(location.search).get("q") || "";
  box.value = query;
  if (query) {
    busy(true);
    load("head").then(function () { return answer(query); }).catch(function () {
      say("A part of the index could not be loaded. Reload the page; if that does not help, the folder is not whole.");
    }).then(function () { busy(false); });
  }
})();
