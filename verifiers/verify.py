#!/usr/bin/env python3
"""Verifies receipts, logs and published folders of Onrecord. Nothing but Python's standard library; made to be read.

  verify.py receipt FILE VKEY           does FILE (.tlog-proof) prove that its entry stands in the log of VKEY?
  verify.py log RECORD [VKEY…]          reads log/ and content/ of a record or of a mirror, every byte of them
  verify.py folder FOLDER [VKEY…]       the same of a published folder, with its manifest and every file
  verify.py fork FILE VKEY…             does FILE (.fork) prove that two histories of one log were signed?

VKEY is what `onrecord log key` prints; for a log, the key it began with or any later one. Where a lost key was
replaced on somebody's word, the new one must be given too. Ends with 0 when all holds, 1 when something does not, 2
for wrong usage. Shares no code with Onrecord.

Whoever only has a receipt needs `receipt.py`, which stands alone. What is checked here besides follows public
specifications: tiles by C2SP (c2sp.org), hashes by RFC 6962, signatures of people by OpenSSH's PROTOCOL.sshsig.
"""
import hashlib, os, sys
import published, receipt
from published import read, tile_path
from receipt import Wrong, leaf, open_note, parse_envelope, parse_head, parse_key, root

# --- A log: log/checkpoint, log/tile/<level>/…, log/tile/entries/…, content/ab/abc…
OPEN = (
    "record-begun", "journal-imported", "key-announced", "key-replaced", "redaction", "fork-risk-accepted", "site-published",
)

def entries(record, size):
    for index in range((size + 255) // 256):
        name = "log/" + tile_path("entries", index, min(256, size - index * 256))
        data, at = read(record, name), 0
        for number in range(index * 256, min(size, index * 256 + 256)):
            length = int.from_bytes(data[at : at + 2], "big")
            entry = data[at + 2 : at + 2 + length]
            at += 2 + length
            if at > len(data):
                raise Wrong("%s, entry %d: it is cut off" % (name, number))
            yield name, number, entry
        if at != len(data):
            raise Wrong("%s: something follows its last entry" % name)

def log(record, *vkeys):
    """Returns how many entries there are, and place and content of those on publications."""
    note = read(record, "log/checkpoint").decode()
    size = int(note.split("\n")[1])
    key, known, hashes, missing, taken = vkeys[0] if vkeys else None, not vkeys, [], set(), set()
    people, hidden, publications, opened = set(), False, [], {}
    for name, number, entry in entries(record, size):
        try:
            content_hash, _, kind = parse_envelope(entry)
            file = "content/%s/%s" % (content_hash[:2], content_hash)
            if os.path.isfile(os.path.join(record, file)) and not os.path.islink(os.path.join(record, file)):
                data = read(record, file)
                if hashlib.sha256(data).hexdigest() != content_hash:
                    raise Wrong(file + " is not what the envelope speaks of")
                content = published.content(data)
                opened[content_hash] = number
            else:
                if kind in OPEN:
                    raise Wrong("%s is missing, and %s is never held back" % (file, kind))
                missing.add(content_hash)
                content = {}
            key = content["key"] if number == 0 else key
            if kind == "key-announced":
                text = "onrecord: the key of a log is followed by another\n%s\n%s\n" % (key, content["key"])
                if open_note(content["note"], key) != text or parse_key(content["key"])[0] != parse_key(key)[0]:
                    raise Wrong("a key that the key before it did not announce")
                key = content["key"]
            if kind == "key-replaced":
                if parse_key(content["key"])[0] != parse_key(key)[0] or content["key"] == key:
                    raise Wrong("a key of another log, or no other key")
                key, known = content["key"], not vkeys
                print("entry %d: a lost key was replaced on the word of %s" % (number, content.get("by")))
            if kind == "redaction":
                taken.add(content["content"])
            if kind == "site-published":
                publications.append((file, content))
            if kind == "key-added":
                people.add(content.get("key"))
                hidden = hidden or not content
            if "signed" in content and not hidden and content["signed"]["key"] not in people:
                raise Wrong(file + " is signed with a key that no entry before it added")
            known = known or key in vkeys
        except (Wrong, KeyError, ValueError, TypeError) as wrong:
            raise Wrong("%s, entry %d: %s" % (name, number, wrong)) from None
        hashes.append(leaf(entry))
    for content_hash in taken & set(opened):
        raise Wrong("entry %d: an entry says that its content was taken away, and it is still there" % opened[content_hash])
    if not known and size:
        raise Wrong("log/checkpoint: the key given leads to none that signs, or not without somebody's word")
    if parse_head(open_note(note, key or ""), key)[1] != root(hashes):
        raise Wrong("log/checkpoint: the entries are not those that were signed")
    level = 0
    while hashes:
        for index in range((len(hashes) + 255) // 256):
            part = hashes[index * 256 : index * 256 + 256]
            name = "log/" + tile_path(level, index, len(part))
            if read(record, name) != b"".join(part):
                raise Wrong(name + ": it does not hold the hashes of the entries")
        hashes = [root(hashes[i : i + 256]) for i in range(0, len(hashes) - 255, 256)]
        level += 1
    gone = len(missing & taken)
    print("%d entries, all as they were signed: %d held back, %d taken away by law\nkey %s" % (size, len(missing) - gone, gone, key))
    return size, publications

def folder(place, *vkeys):
    print("%d files, all as they were published, and no other" % published.check(place, *log(place, *vkeys)))

def fork(path, *vkeys):
    published.fork(path, vkeys)

if __name__ == "__main__":
    does = {"receipt": receipt.check, "log": log, "folder": folder, "fork": fork}
    least = {"receipt": 4, "log": 3, "folder": 3, "fork": 4}
    if len(sys.argv) < 2 or sys.argv[1] not in does or len(sys.argv) < least[sys.argv[1]]:
        sys.exit(print(__doc__, file=sys.stderr) or 2)
    receipt.run(lambda: does[sys.argv[1]](*sys.argv[2:]), "verify.py")
