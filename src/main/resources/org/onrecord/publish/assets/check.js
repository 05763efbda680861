// Checks a published record in the browser, as `onrecord verify` does: the log's signatures and every
// entry, the manifest by the log, each file by the manifest. From a web server it fetches them; of a
// folder on a disk the reader hands them over. Nothing is sent anywhere.
(function () {
  "use strict";
  var box = document.getElementById("checker");
  if (!box) { return; }
  var status = box.querySelector("[role=status]");
  var list = box.querySelector(".outcome");
  var begin = box.querySelector("button.begin");
  var cancel = box.querySelector("button.cancel");
  var picker = box.querySelector("input[type=file]");
  var AT_ONCE = 6;
  var SHOWN = 200;
  var LARGEST = 17 << 20;
  var OPEN = ["record-begun", "journal-imported", "key-announced", "key-replaced", "redaction", "fork-risk-accepted", "site-published"];
  var run = null;

  // --- Bytes, hashes, JSON in canonical form (RFC 8785)
  function utf8(bytes) { return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes); }
  function bytesOf(text) { return new TextEncoder().encode(text); }
  function hex(bytes) { return Array.from(bytes, function (b) { return b.toString(16).padStart(2, "0"); }).join(""); }
  function same(a, b) { return a.length === b.length && a.every(function (x, i) { return x === b[i]; }); }
  function base64(text) {
    var bytes = Uint8Array.from(atob(text), function (c) { return c.charCodeAt(0); });
    if (btoa(String.fromCharCode.apply(null, bytes)) !== text) { throw new Error("base64 in another form"); }
    return bytes;
  }
  function join(parts) {
    var all = new Uint8Array(parts.reduce(function (n, p) { return n + p.length; }, 0)), at = 0;
    parts.forEach(function (p) { all.set(p, at); at += p.length; });
    return all;
  }
  async function sha(bytes, name) { return new Uint8Array(await crypto.subtle.digest(name || "SHA-256", bytes)); }
  function canonical(value) {
    if (Array.isArray(value)) { return "[" + value.map(canonical).join(",") + "]"; }
    if (value === null || typeof value !== "object") { return JSON.stringify(value); }
    return "{" + Object.keys(value).sort().map(function (k) { return JSON.stringify(k) + ":" + canonical(value[k]); }).join(",") + "}";
  }

  // --- The tree (RFC 6962, section 2.1)
  function leaf(entry) { return sha(join([new Uint8Array([0]), entry])); }
  async function root(hashes) {
    if (hashes.length < 2) { return hashes.length ? hashes[0] : sha(new Uint8Array(0)); }
    var split = 1 << (31 - Math.clz32(hashes.length - 1));
    return sha(join([new Uint8Array([1]), await root(hashes.slice(0, split)), await root(hashes.slice(split))]));
  }
  // The hashes of the tiles: each level holds the roots of the full tiles below it.
  async function levels(hashes) {
    var all = [hashes];
    while (all[all.length - 1].length >= 256) {
      var below = all[all.length - 1], above = [];
      for (var i = 0; i + 256 <= below.length; i += 256) { above.push(await root(below.slice(i, i + 256))); }
      all.push(above);
    }
    return all;
  }

  // --- Keys and signatures: Ed25519 in signed notes (C2SP) and in those of OpenSSH
  async function holds(key, signature, message) {
    var imported = await crypto.subtle.importKey("raw", key, { name: "Ed25519" }, false, ["verify"]);
    return signature.length === 64 && crypto.subtle.verify({ name: "Ed25519" }, imported, signature, message);
  }
  async function keyOf(vkey) {
    var parts = /^([^+\s]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(vkey);
    if (!parts) { throw new Error("no verifier key: " + vkey); }
    var data = base64(parts[3]);
    var id = (await sha(join([bytesOf(parts[1] + "\n"), data]))).slice(0, 4);
    if (data.length !== 33 || data[0] !== 1 || hex(id) !== parts[2]) { throw new Error("no Ed25519 key: " + vkey); }
    return { name: parts[1], id: id, raw: data.slice(1) };
  }
  async function textOf(note, vkey) {
    var key = await keyOf(vkey), blank = note.lastIndexOf("\n\n"), ours = 0;
    if (blank < 0 || !note.endsWith("\n")) { throw new Error("a note without signatures, or cut off"); }
    var text = note.slice(0, blank + 1);
    for (var line of note.slice(blank + 2, -1).split("\n")) {
      var parts = /^\u2014 ([^+\s]+) ([A-Za-z0-9+/]+={0,2})$/.exec(line);
      if (!parts) { throw new Error("no signature line"); }
      var data = base64(parts[2]);
      if (parts[1] === key.name && same(data.slice(0, 4), key.id)) {
        ours++;
        if (!await holds(key.raw, data.slice(4), bytesOf(text))) { throw new Error("the signature of " + vkey + " does not hold"); }
      }
    }
    if (!ours) { throw new Error("not signed by " + vkey); }
    return text;
  }
  function wire(bytes) {
    var at = 0;
    return {
      number: function () { at += 4; return new DataView(bytes.buffer, bytes.byteOffset + at - 4, 4).getUint32(0); },
      string: function () { var n = this.number(); at += n; if (at > bytes.length) { throw new Error("cut off"); } return bytes.slice(at - n, at); },
      end: function () { if (at !== bytes.length) { throw new Error("something follows"); } }
    };
  }
  function packed(parts) {
    return join(parts.map(function (p) { var n = new Uint8Array(4); new DataView(n.buffer).setUint32(0, p.length); return join([n, p]); }));
  }
  async function personSigned(content) {
    var said = content.signed, rest = Object.assign({}, content);
    delete rest.signed;
    if (Object.keys(said).sort().join() !== "key,sig") { throw new Error("it is signed in another form"); }
    var blob = base64(said.sig);
    if (utf8(blob.slice(0, 6)) !== "SSHSIG") { throw new Error("no SSH signature"); }
    var outer = wire(blob.slice(6)), version = outer.number(), keyBlob = outer.string(), purpose = outer.string();
    var reserved = outer.string(), hash = outer.string(), signature = wire(outer.string());
    outer.end();
    var key = wire(keyBlob), type = utf8(key.string()), raw = key.string(), kind = utf8(signature.string()), made = signature.string();
    key.end();
    signature.end();
    var name = { sha512: "SHA-512", sha256: "SHA-256" }[utf8(hash)];
    var right = version === 1 && type === "ssh-ed25519" && kind === type && utf8(purpose) === "onrecord" && name && reserved.length === 0
      && said.key === type + " " + btoa(String.fromCharCode.apply(null, keyBlob));
    var message = right && join([bytesOf("SSHSIG"), packed([purpose, reserved, hash, await sha(bytesOf(canonical(rest)), name)])]);
    if (!right || !await holds(raw, made, message)) { throw new Error("the signature of " + said.key + " does not hold"); }
  }

  // --- Where files come from
  function web(stop) {
    return {
      names: null,
      read: async function (path, most) {
        var answer = await fetch(path, { cache: "no-store", credentials: "same-origin", redirect: "error", signal: stop });
        if (answer.status === 404 || answer.status === 410) { return null; }
        if (!answer.ok) { throw new Error(path + ": the server answers " + answer.status); }
        var reader = answer.body.getReader(), parts = [], size = 0;
        for (var part = await reader.read(); !part.done; part = await reader.read()) {
          parts.push(part.value);
          size += part.value.length;
          if (size > most) { await reader.cancel(); break; }
        }
        return join(parts);
      }
    };
  }
  function folder(files) {
    return {
      names: new Set(files.keys()),
      read: async function (path, most) {
        return files.has(path) ? new Uint8Array(await files.get(path).slice(0, most + 1).arrayBuffer()) : null;
      }
    };
  }

  // --- The check
  function tileName(level, index, width) {
    var place = String(index % 1000).padStart(3, "0");
    for (var i = Math.floor(index / 1000); i > 0; i = Math.floor(i / 1000)) { place = "x" + String(i % 1000).padStart(3, "0") + "/" + place; }
    return "log/tile/" + level + "/" + place + (width === 256 ? "" : ".p/" + width);
  }
  function isTile(name, size) {
    var parts = /^log\/tile\/(entries|[0-7])\/((?:x\d{3}\/)*\d{3})(?:\.p\/([1-9]\d{0,2}))?$/.exec(name);
    if (!parts) { return name === "log/checkpoint"; }
    var index = Number(parts[2].replace(/[x/]/g, "")), width = parts[3] ? Number(parts[3]) : 256;
    return index * 256 + width <= Math.floor(size / Math.pow(256, parts[1] === "entries" ? 0 : Number(parts[1])))
      && tileName(parts[1], index, width) === name;
  }
  function bad(file, because) { run.problems.push(file + ": " + because); }
  function say(words) {
    var now = Date.now();
    if (now - run.said > 400) { run.said = now; status.textContent = words; }
    if (run.stop.signal.aborted) { throw new DOMException("stopped", "AbortError"); }
  }
  async function pool(items, work) {
    var next = 0;
    async function go() { while (next < items.length) { await work(items[next++]); } }
    var all = [];
    for (var i = 0; i < AT_ONCE; i++) { all.push(go()); }
    await Promise.all(all);
  }
  async function entriesOf(source, size) {
    var all = [], numbers = [];
    for (var i = 0; i * 256 < size; i++) { numbers.push(i); }
    await pool(numbers, async function (index) {
      var width = Math.min(256, size - index * 256), name = tileName("entries", index, width);
      var bytes = await source.read(name, LARGEST), at = 0;
      if (!bytes) { return bad(name + ", entry " + index * 256, "it is missing"); }
      for (var i = index * 256; i < index * 256 + width; i++) {
        var length = at + 2 <= bytes.length ? bytes[at] * 256 + bytes[at + 1] : bytes.length;
        if (at + 2 + length > bytes.length) { return bad(name + ", entry " + i, "it is cut off"); }
        all[i] = { index: i, file: name, bytes: bytes.slice(at + 2, at + 2 + length) };
        at += 2 + length;
      }
      if (at !== bytes.length) { bad(name, "something follows its last entry"); }
      say("Reading the log: entry " + index * 256 + " of " + size);
    });
    return all;
  }
  async function open(source, entry) {
    var parts = /^\{"content":"([0-9a-f]{64})","date":"(\d{4}-\d\d-\d\d)","kind":"([a-z]+(?:-[a-z]+)*)","v":1\}$/.exec(utf8(entry.bytes));
    if (!parts) { throw new Error("it is not in the form of an envelope"); }
    entry.hash = parts[1];
    entry.kind = parts[3];
    entry.content = "content/" + entry.hash.slice(0, 2) + "/" + entry.hash;
    // Nobody is asked for what the list of files does not have; it is held back, or the list is false.
    var known = source.names ? source.names.has(entry.content) : run.listed.has(entry.content) || OPEN.indexOf(entry.kind) >= 0;
    var data = known ? await source.read(entry.content, LARGEST) : null;
    if (!data) {
      if (OPEN.indexOf(entry.kind) >= 0) { throw new Error(entry.content + " is missing, and " + entry.kind + " is never held back"); }
      return;
    }
    entry.file = entry.content;
    if (hex(await sha(data)) !== entry.hash || data.length < 32) { throw new Error("it is not what the envelope speaks of"); }
    var text = utf8(data.slice(32)), value = JSON.parse(text);
    if (value === null || typeof value !== "object" || Array.isArray(value)) { throw new Error("it is no JSON object"); }
    if (canonical(value) !== text) { throw new Error("JSON that is not in canonical form"); }
    entry.value = value;
    if ("signed" in value) { await personSigned(value); }
  }
  async function keysOf(entries, pinned) {
    var key = null, known = !pinned, people = {}, hidden = false;
    for (var entry of entries) {
      if (!entry || !entry.kind) { continue; }
      var value = entry.value || {};
      try {
        if (entry.index === 0) { key = value.key; }
        if (entry.kind === "key-announced") {
          var expected = "onrecord: the key of a log is followed by another\n" + key + "\n" + value.key + "\n";
          if (await textOf(value.note, key) !== expected) { throw new Error("a key that the key before it did not announce"); }
          key = value.key;
        }
        if (entry.kind === "key-replaced") {
          if ((await keyOf(value.key)).name !== (await keyOf(key)).name || value.key === key) { throw new Error("a key of another log"); }
          run.notes.push("On somebody\u2019s word: entry " + entry.index + " replaces a lost key; " + value.by + " vouches for the new one.");
          key = value.key;
          known = !pinned;
        }
        if (key === pinned) { known = true; }
        if (entry.kind === "key-added") { if (entry.value) { people[value.key] = true; } else { hidden = true; } }
        if (value.signed && !hidden && !people[value.signed.key]) { throw new Error("it is signed with a key that no entry before it added"); }
      } catch (e) { bad(entry.file + ", entry " + entry.index, e.message); }
    }
    if (!known) { bad("log/checkpoint", "the key you gave does not lead to the one that signs"); }
    return key;
  }
  async function log(source, pinned) {
    var note = await source.read("log/checkpoint", 1 << 20);
    if (!note) { bad("log/checkpoint", "it is missing"); return null; }
    var head = /^([^\n]+)\n(0|[1-9]\d{0,8})\n([A-Za-z0-9+/=]{44})\n\n/.exec(utf8(note));
    if (!head) { bad("log/checkpoint", "no head of a log"); return null; }
    var size = Number(head[2]), entries = await entriesOf(source, size), hashes = [], done = 0;
    if (run.problems.length) { return { entries: entries, size: size }; }
    await pool(entries, async function (entry) {
      hashes[entry.index] = await leaf(entry.bytes);
      try { await open(source, entry); } catch (e) {
        if (e.name === "AbortError") { throw e; }
        bad(entry.file + ", entry " + entry.index, e.message);
      }
      say("Checking the log: entry " + ++done + " of " + size);
    });
    var taken = new Set(), missing = entries.filter(function (e) { return !e.value; });
    entries.forEach(function (e) { if (e.kind === "redaction" && e.value) { taken.add(e.value.content); } });
    entries.forEach(function (e) { if (e.value && taken.has(e.hash)) { bad(e.file + ", entry " + e.index, "an entry says that it was taken away, and it is still there"); } });
    var key = await keysOf(entries, pinned), all = await levels(hashes);
    try {
      if (size || key) {
        if ((await textOf(utf8(note), key)).split("\n").length !== 4 || (await keyOf(key)).name !== head[1]) { throw new Error("the head of another log"); }
      }
      if (btoa(String.fromCharCode.apply(null, await root(hashes))) !== head[3]) { throw new Error("the entries are not those that were signed"); }
    } catch (e) { bad("log/checkpoint", e.message); }
    await tiles(source, all);
    var gone = missing.filter(function (e) { return taken.has(e.hash); }).length;
    run.notes.push("The log: " + size + " entries, " + (size - missing.length) + " open, " + (missing.length - gone)
      + (run.served ? " not passed on by this server, " : " held back, ") + gone + " taken away by law. Key: " + key);
    return { entries: entries, size: size };
  }
  async function tiles(source, all) {
    for (var level = 0; level < all.length; level++) {
      for (var i = 0; i * 256 < all[level].length; i++) {
        var part = all[level].slice(i * 256, i * 256 + 256), name = tileName(level, i, part.length);
        var bytes = await source.read(name, LARGEST);
        if (!bytes) { bad(name, "it is missing"); } else if (!same(bytes, join(part))) { bad(name, "it does not hold the hashes of the entries"); }
      }
    }
  }
  async function manifest(source) {
    var bytes = await source.read("manifest.jsonl", 300 << 20);
    if (!bytes) { return null; }
    var text = utf8(bytes), lines = text.split("\n"), paths = new Map(), before = "", hashes = [];
    if (lines.pop() !== "") { bad("manifest.jsonl", "its last line has no end"); }
    for (var i = 0; i < lines.length; i++) {
      var parts = /^\{"bytes":(0|[1-9]\d{0,15}),"path":"((?:[A-Za-z0-9_-][A-Za-z0-9._~-]*\/)*[A-Za-z0-9_-][A-Za-z0-9._~-]*)","sha256":"([0-9a-f]{64})"\}$/.exec(lines[i]);
      if (!parts || parts[2] <= before) { bad("manifest.jsonl", "line " + (i + 1) + " is not in form or order"); return paths; }
      before = parts[2];
      paths.set(parts[2], { bytes: Number(parts[1]), sha256: parts[3] });
      hashes.push(await leaf(bytesOf(lines[i])));
      say("Reading the list of files");
    }
    run.root = hex(await root(hashes));
    return paths;
  }
  function published(paths, found) {
    var said = found ? found.entries.filter(function (e) { return e && e.kind === "site-published" && e.value; }).pop() : null;
    if (!said || said.value.files !== paths.size || said.value.root !== run.root) {
      bad("manifest.jsonl", "it is not the manifest of which the log speaks");
    }
  }
  async function files(source, paths, found) {
    var done = 0, all = Array.from(paths.keys());
    await pool(all, async function (path) {
      var line = paths.get(path), bytes = await source.read(path, line.bytes);
      if (!bytes) { bad(path, "it is missing"); } else if (bytes.length !== line.bytes || hex(await sha(bytes)) !== line.sha256) {
        bad(path, "it is not the file that the manifest speaks of");
      }
      say("Checking files: " + ++done + " of " + all.length);
    });
    run.notes.push("Files: " + all.length + " in the list of the last publication.");
    if (!source.names) { run.notes.push("A web server does not tell which other files it has; a folder on a disk shows them."); return; }
    var own = new Set((found ? found.entries : []).filter(function (e) { return e && e.kind === "site-published"; }).map(function (e) { return e.content; }));
    source.names.forEach(function (name) {
      if (name !== "manifest.jsonl" && !paths.has(name) && !own.has(name) && !isTile(name, found ? found.size : 0)) { bad(name, "nothing speaks of it"); }
    });
  }

  // --- What the reader sees
  function line(words, kind) {
    var item = document.createElement("li");
    item.className = kind;
    item.textContent = words;
    list.appendChild(item);
  }
  function working(is) {
    begin.disabled = is;
    picker.disabled = is;
    cancel.hidden = !is;
    box.setAttribute("aria-busy", String(is));
  }
  async function able() {
    if (!window.crypto || !crypto.subtle) {
      return "This browser offers no cryptography here: it does so only over https, from this machine, or from a disk. Use the command: onrecord verify";
    }
    try {
      await crypto.subtle.importKey("raw", new Uint8Array(32), { name: "Ed25519" }, false, ["verify"]);
    } catch (e) {
      if (e.name === "NotSupportedError") { return "This browser does not know the signatures of the log (Ed25519). Use a newer one, or the command: onrecord verify"; }
    }
    return "";
  }
  async function check(sourceOf) {
    var cannot = await able();
    list.textContent = "";
    if (cannot) { status.textContent = cannot; return; }
    run = { problems: [], notes: [], said: 0, served: false, listed: new Map(), root: "", stop: new AbortController() };
    working(true);
    try {
      var source = sourceOf(run.stop.signal);
      // The server that makes its pages has no list of files; asking for it would be an error in its log.
      run.served = !source.names && box.dataset.folder !== "true";
      var paths = run.served ? null : await manifest(source);
      run.listed = paths || run.listed;
      var found = await log(source, box.querySelector("input[name=key]").value.trim());
      if (paths) { published(paths, found); await files(source, paths, found); } else if (run.served) {
        run.notes.push("This server makes its pages when they are asked for, so there is no list of files to check them by. What is published as a folder has one.");
      } else { bad("manifest.jsonl", "it is missing"); }
      run.problems.slice(0, SHOWN).forEach(function (words) { line(words, "wrong"); });
      if (run.problems.length > SHOWN) { line("and " + (run.problems.length - SHOWN) + " more", "wrong"); }
      run.notes.forEach(function (words) { line(words, "note"); });
      status.textContent = run.problems.length
        ? "It does not hold: " + run.problems.length + (run.problems.length === 1 ? " thing is" : " things are") + " not as signed."
        : "It holds: everything that was looked at is as it was signed.";
    } catch (e) {
      status.textContent = e.name === "AbortError" ? "Stopped. Nothing was shown to hold." : "It could not be checked: " + e.message;
    } finally { working(false); }
  }
  function under(file) { return file.webkitRelativePath.slice(file.webkitRelativePath.indexOf("/") + 1); }
  function dropped(entry, path, into) {
    return new Promise(function (resolve, reject) {
      if (entry.isFile) { entry.file(function (file) { into.set(path, file); resolve(); }, reject); return; }
      var reader = entry.createReader(), all = [];
      (function more() {
        reader.readEntries(function (some) {
          if (some.length) { all.push.apply(all, some); more(); } else {
            Promise.all(all.map(function (e) { return dropped(e, path ? path + "/" + e.name : e.name, into); })).then(resolve, reject);
          }
        }, reject);
      })();
    });
  }
  begin.addEventListener("click", function () { check(web); });
  cancel.addEventListener("click", function () { run.stop.abort(); });
  picker.addEventListener("change", function () {
    var chosen = new Map(Array.from(picker.files, function (file) { return [under(file), file]; }));
    if (chosen.size) { check(function () { return folder(chosen); }); }
  });
  box.addEventListener("dragover", function (event) { event.preventDefault(); });
  // The newer way first: on a page from a disk Chromium reads no folder by the older one.
  async function held(handle, path, into) {
    if (handle.kind === "file") { into.set(path, await handle.getFile()); return; }
    for await (var each of handle.values()) { await held(each, path ? path + "/" + each.name : each.name, into); }
  }
  async function read(item) {
    var entry = item && item.webkitGetAsEntry && item.webkitGetAsEntry(), into = new Map(), handle = null;
    try { handle = item && item.getAsFileSystemHandle && await item.getAsFileSystemHandle(); } catch (e) { handle = null; }
    if (handle ? handle.kind !== "directory" : !entry || !entry.isDirectory) { return null; }
    status.textContent = "Reading the folder…";
    await (handle ? held(handle, "", into) : dropped(entry, "", into));
    return into;
  }
  box.addEventListener("drop", async function (event) {
    event.preventDefault();
    if (picker.disabled) { return; }
    picker.disabled = begin.disabled = true;
    list.textContent = "";
    try {
      var files = await read(event.dataTransfer.items[0]);
      if (files) { await check(function () { return folder(files); }); } else {
        status.textContent = "Drop the folder as a whole, not files of it, or choose it above.";
      }
    } catch (e) {
      status.textContent = "The folder could not be read: " + e.message + " Choose it above instead.";
    } finally { picker.disabled = begin.disabled = false; }
  });
  if (location.protocol === "file:") { begin.hidden = true; }
  box.hidden = false;
})();
