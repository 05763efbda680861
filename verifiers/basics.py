"""What all checks rest on: Ed25519 (RFC 8032), hashes of trees (RFC 9162), signed notes and places of tiles (C2SP).

Nothing but Python's standard library; made to be read, slow and plain.
"""
import base64, hashlib, os, re

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

# --- Files
def tile_path(level, index, width):
    place = "%03d" % (index % 1000)
    while index >= 1000:
        index //= 1000
        place = "x%03d/%s" % (index % 1000, place)
    return "tile/%s/%s%s" % (level, place, "" if width == 256 else ".p/%d" % width)

def read(record, name):
    return open(os.path.join(record, name), "rb").read()
