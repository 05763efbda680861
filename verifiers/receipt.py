#!/usr/bin/env python3
"""Checks a receipt of Onrecord, offline. All of it is in this file, on Python's standard library; made to be read.

  receipt.py FILE VKEY     does FILE (.tlog-proof) prove that its entry stands in the log of VKEY?

VKEY is what `onrecord log key` prints: take it from a place you trust, not from who gave you the receipt. Ends with 0
when it does, 1 when it does not, 2 for wrong usage. Shares no code with Onrecord.

Ed25519 follows RFC 8032, hashes of trees RFC 9162; signed notes, checkpoints and proofs C2SP (c2sp.org). Slow and plain.
"""
import base64, datetime, hashlib, re, sys

Wrong = ValueError  # what does not hold, in words

# --- Ed25519 (RFC 8032, section 5.1): it checks, it never signs.
P = 2**255 - 19
ORDER = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT = pow(2, (P - 1) // 4, P)  # of minus one

def recover_x(y, sign):
    if y >= P:
        return None
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * ROOT % P
    if (x * x - square) % P or (x == 0 and sign):
        return None
    return P - x if x & 1 != sign else x

def point(data):
    sign, y = divmod(int.from_bytes(data, "little"), 1 << 255)
    x = recover_x(y, sign)
    return None if x is None else (x, y, 1, x * y % P)

def add(a, b):
    e, f = (a[1] - a[0]) * (b[1] - b[0]), (a[1] + a[0]) * (b[1] + b[0])
    g, h = 2 * a[3] * b[3] * D, 2 * a[2] * b[2]
    e, f, g, h = f - e, h - g, h + g, e + f
    return (e * f % P, g * h % P, f * g % P, e * h % P)

def times(number, base):
    total = (0, 1, 1, 0)
    while number:
        if number & 1:
            total = add(total, base)
        base, number = add(base, base), number >> 1
    return total

BASE = point((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))

def signed(key, message, signature):
    if len(key) != 32 or len(signature) != 64:
        return False
    a, r, s = point(key), point(signature[:32]), int.from_bytes(signature[32:], "little")
    if a is None or r is None or s >= ORDER:
        return False
    h = int.from_bytes(hashlib.sha512(signature[:32] + key + message).digest(), "little") % ORDER
    left, right = times(s, BASE), add(r, times(h, a))
    return all((left[i] * right[2] - right[i] * left[2]) % P == 0 for i in (0, 1))

# --- Hashes of the tree (RFC 9162, section 2.1)
def leaf(entry):
    return hashlib.sha256(b"\0" + entry).digest()

def node(left, right):
    return hashlib.sha256(b"\1" + left + right).digest()

def root(hashes):
    """The root over any number of nodes of one level, the last of them at the right edge."""
    if len(hashes) < 2:
        return hashes[0] if hashes else hashlib.sha256(b"").digest()
    split = 1 << (len(hashes) - 1).bit_length() - 1
    return node(root(hashes[:split]), root(hashes[split:]))

def root_of_path(index, size, here, path):
    """Where the inclusion proof `path` leads (section 2.1.3.2)."""
    if not 0 <= index < size:
        raise Wrong("no entry %d among %d" % (index, size))
    at, last = index, size - 1
    for sibling in path:
        if last == 0:
            raise Wrong("the proof is too long")
        if at & 1 or at == last:
            here = node(sibling, here)
            while not at & 1 and at:
                at, last = at >> 1, last >> 1
        else:
            here = node(here, sibling)
        at, last = at >> 1, last >> 1
    if last:
        raise Wrong("the proof is too short")
    return here

# --- Keys, signed notes, checkpoints
def plain64(text):
    data = base64.b64decode(text, validate=True)
    if base64.b64encode(data).decode() != text:
        raise Wrong("base64 in another form: " + text)
    return data

def parse_key(vkey):
    match = re.fullmatch(r"([^+\s]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)", vkey)
    if not match:
        raise Wrong("no verifier key (name+id+base64): " + vkey)
    name, data = match[1], plain64(match[3])
    key_id = hashlib.sha256(name.encode() + b"\n" + data).digest()[:4]
    if data[:1] != b"\1" or len(data) != 33 or key_id.hex() != match[2]:
        raise Wrong("no Ed25519 key, or its id is not its own: " + vkey)
    return name, key_id, data[1:]

def open_note(note, vkey):
    """The text of `note`, when `vkey` signed it."""
    name, key_id, key = parse_key(vkey)
    text, blank, lines = note.rpartition("\n\n")
    text += "\n"
    if not blank or not lines.endswith("\n"):
        raise Wrong("a note without signatures, or cut off")
    ours = 0
    for line in lines[:-1].split("\n"):
        match = re.fullmatch("— ([^+ ]+) ([A-Za-z0-9+/]+=*)", line)
        if not match:
            raise Wrong("no signature line: " + line)
        data = plain64(match[2])
        if match[1] == name and data[:4] == key_id:
            ours += 1
            if not signed(key, text.encode(), data[4:]):
                raise Wrong("the signature of %s does not hold" % name)
    if not ours:
        raise Wrong("not signed by " + vkey)
    return text

def parse_head(text, vkey):
    lines = text.split("\n")
    if len(lines) != 4 or lines[3] or not re.fullmatch("0|[1-9][0-9]{0,18}", lines[1]):
        raise Wrong("no head of a log: origin, size, root")
    if lines[0] != parse_key(vkey)[0]:
        raise Wrong("the head of another log: " + lines[0])
    return int(lines[1]), plain64(lines[2])

# --- Entries
def parse_envelope(entry):
    form = rb'\{"content":"([0-9a-f]{64})","date":"(\d{4}-\d\d-\d\d)","kind":"([a-z]+(?:-[a-z]+)*)","v":1\}'
    match = re.fullmatch(form, entry)
    if not match:
        raise Wrong("no envelope")
    datetime.date.fromisoformat(match[2].decode())
    return [part.decode() for part in match.groups()]

# --- A receipt (C2SP tlog-proof); its extra line holds the envelope and, maybe, salt and content
def check(path, vkey):
    head, _, note = open(path, "rb").read().decode().partition("\n\n")
    lines = head.split("\n")
    if lines[0] != "c2sp.org/tlog-proof@v1" or not lines[1].startswith("extra ") or not lines[2].startswith("index "):
        raise Wrong("no receipt of an entry")
    envelope, _, file = plain64(lines[1][6:]).partition(b"\n")
    content, date, kind = parse_envelope(envelope)
    size, signed_root = parse_head(open_note(note, vkey), vkey)
    index = int(lines[2][6:])
    if root_of_path(index, size, leaf(envelope), [plain64(line) for line in lines[3:]]) != signed_root:
        raise Wrong("the proof does not lead from the entry to the signed head")
    print("entry %d of %d, %s, %s: it stands in the log" % (index, size, kind, date))
    if file:
        data = plain64(file.decode())
        if hashlib.sha256(data).hexdigest() != content:
            raise Wrong("the content is not what the entry speaks of")
        print(data[32:].decode())

def run(does, name):
    """Runs a command for people: what does not hold is one sentence, and the end says so."""
    try:
        does()
    except (Wrong, ValueError, IndexError, KeyError, TypeError, AttributeError, OSError, RecursionError) as wrong:
        sys.exit("%s: %s" % (name, wrong))

if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(print(__doc__, file=sys.stderr) or 2)
    run(lambda: check(*sys.argv[1:]), "receipt.py")
