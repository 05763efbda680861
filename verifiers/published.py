"""What `verify.py folder` checks of a published folder beside its log, and who signed single acts.

The form of a folder is in docs/publishing.md; signatures of people are those of OpenSSH (PROTOCOL.sshsig).
"""
import base64, decimal, hashlib, json, os, re
import receipt
from receipt import Wrong

# --- Files
def tile_path(level, index, width):
    place = "%03d" % (index % 1000)
    while index >= 1000:
        index //= 1000
        place = "x%03d/%s" % (index % 1000, place)
    return "tile/%s/%s%s" % (level, place, "" if width == 256 else ".p/%d" % width)

def read(record, name):
    return open(os.path.join(record, name), "rb").read()

# --- Contents: JSON in the one canonical form (RFC 8785), maybe signed by a person
def once(pairs):
    if len({name for name, _ in pairs}) != len(pairs):
        raise Wrong("a name twice in one object")
    return dict(pairs)

def number(value):
    """As ECMAScript writes it (Number::toString)."""
    if isinstance(value, int) and abs(value) < 2**53:
        return str(value)
    value = float(value)
    if value != value or value in (float("inf"), float("-inf")):
        raise Wrong("JSON has no such number")
    if value == int(value) and abs(value) < 1e21:
        return str(int(value))
    if 1e-6 <= abs(value) < 1e21:
        return format(decimal.Decimal(repr(value)), "f")
    digits, _, power = repr(value).partition("e")
    return digits.removesuffix(".0") + "e" + ("+" if int(power) > 0 else "") + str(int(power))

def canonical(value):
    if isinstance(value, dict):
        order = sorted(value, key=lambda name: name.encode("utf-16-be"))
        return "{" + ",".join(canonical(name) + ":" + canonical(value[name]) for name in order) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(canonical, value)) + "]"
    if isinstance(value, bool) or value is None or isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    return number(value)

def content(data):
    """The JSON object in a content's file, behind its salt."""
    text = data[32:].decode()
    value = json.loads(text, object_pairs_hook=once)
    if len(data) < 32 or not isinstance(value, dict) or canonical(value) != text:
        raise Wrong("no JSON object in canonical form")
    if "signed" in value:
        person_signed(value)
    return value

def wire(data):
    """The strings of SSH: each after its length."""
    parts = []
    while data:
        length = int.from_bytes(data[:4], "big")
        if len(data) < 4 + length:
            raise Wrong("an SSH signature that is cut off")
        parts.append(data[4 : 4 + length])
        data = data[4 + length :]
    return parts

def packed(*parts):
    return b"".join(len(part).to_bytes(4, "big") + part for part in parts)

def person_signed(value):
    said = value["signed"]
    blob = receipt.plain64(said["sig"])
    if sorted(said) != ["key", "sig"] or blob[:10] != b"SSHSIG\0\0\0\1":
        raise Wrong("it is signed in another form")
    key, purpose, reserved, hashed, signature = wire(blob[10:])
    kind, raw = wire(key)
    made_kind, made = wire(signature)
    if said["key"] != "ssh-ed25519 " + base64.b64encode(key).decode() or kind != b"ssh-ed25519" or made_kind != kind:
        raise Wrong("signed with another key than it says")
    rest = canonical({name: value[name] for name in value if name != "signed"}).encode()
    if purpose != b"onrecord" or reserved or hashed not in (b"sha512", b"sha256"):
        raise Wrong("signed for another purpose")
    digest = hashlib.new(hashed.decode(), rest).digest()
    if not receipt.signed(raw, b"SSHSIG" + packed(purpose, reserved, hashed, digest), made):
        raise Wrong("the signature of %s does not hold" % said["key"])

# --- The folder: every file of the manifest, and no other
LINE = re.compile(
    r'\{"bytes":(0|[1-9][0-9]{0,15}),"path":"((?:[A-Za-z0-9_-][A-Za-z0-9._~-]*/)*[A-Za-z0-9_-][A-Za-z0-9._~-]*)"'
    r',"sha256":"([0-9a-f]{64})"\}'
)
TILE = re.compile(r"tile/(entries|[0-7])/((?:x[0-9]{3}/)*[0-9]{3})(?:\.p/([1-9][0-9]{0,2}))?")

def manifest(folder):
    lines, before, paths, folded = read(folder, "manifest.jsonl").decode("ascii").split("\n"), "", {}, {}
    if lines.pop():
        raise Wrong("manifest.jsonl: its last line has no end")
    for count, line in enumerate(lines, 1):
        match = LINE.fullmatch(line)
        if not match or match[2] <= before or len(match[2]) > 512:
            raise Wrong("manifest.jsonl: line %d is not in form or order" % count)
        before = match[2]
        paths[match[2]] = (int(match[1]), match[3])
        folded[match[2].lower()] = match[2]
    above = {path[:end].lower() for path in paths for end in range(len(path)) if path[end] == "/"}
    if len(folded) != len(paths) or above & set(folded):
        raise Wrong("manifest.jsonl: paths that cannot lie side by side on every disk")
    return lines, paths

def is_of_log(name, size):
    if name == "log/checkpoint":
        return True
    match = TILE.fullmatch(name[4:]) if name.startswith("log/") else None
    if not match:
        return False
    level, width = match[1], int(match[3] or 256)
    index = int(re.sub("[x/]", "", match[2]))
    hashes = size if level == "entries" else size >> 8 * int(level)
    return width + 256 * index <= hashes and "log/" + tile_path(level, index, width) == name

def files_of(folder):
    for place, folders, names in os.walk(folder):
        for name in names + [each for each in folders if os.path.islink(os.path.join(place, each))]:
            yield os.path.relpath(os.path.join(place, name), folder).replace(os.sep, "/")

def check(folder, size, publications):
    """`publications`: place and content of each entry on a publication, in order."""
    lines, paths = manifest(folder)
    root = receipt.root([receipt.leaf(line.encode()) for line in lines]).hex()
    if not publications or (publications[-1][1].get("root"), publications[-1][1].get("files")) != (root, len(lines)):
        raise Wrong("manifest.jsonl: it is not the manifest of which the log speaks")
    for path, (length, sha256) in paths.items():
        if path == "manifest.jsonl" or is_of_log(path, 2**62):
            raise Wrong(path + ": a manifest does not speak of this")
        here, digest = os.path.join(folder, path), hashlib.sha256()
        if any(os.path.islink(os.path.join(folder, path[:end])) for end in range(len(path) + 1) if path[end : end + 1] in ("/", "")):
            raise Wrong(path + ": it is a link")
        if not os.path.isfile(here) or os.path.getsize(here) != length:
            raise Wrong(path + ": it is missing, or not as long as the manifest says")
        with open(here, "rb") as file:
            for piece in iter(lambda: file.read(1 << 16), b""):
                digest.update(piece)
        if digest.hexdigest() != sha256:
            raise Wrong(path + ": it is not the file that the manifest speaks of")
    known = {place for place, _ in publications} | {"manifest.jsonl"} | set(paths)
    for name in files_of(folder):
        if name not in known and not is_of_log(name, size) or os.path.islink(os.path.join(folder, name)):
            raise Wrong(name + ": nothing speaks of it, or it is a link")
    return len(lines)

def fork(path, keys):
    """The proof that two histories of one log were signed, as `onrecord mirror` keeps it."""
    proof = json.loads(open(path, "rb").read().decode())
    heads = []
    for name in ("smaller", "larger"):
        for key in keys:
            try:
                heads.append(receipt.parse_head(receipt.open_note(proof[name], key), key))
                break
            except Wrong:
                continue
    if len(heads) != 2 or proof["fork"] != "v1":
        raise Wrong("a head that none of the given keys signed")
    (small, small_root), (large, large_root) = heads
    beginning, path = receipt.plain64(proof["beginning"]), [receipt.plain64(each) for each in proof["proof"]]
    if beginning == small_root or not extends(small, large, beginning, large_root, path):
        raise Wrong("it does not show that both cannot be true")
    print("two histories were signed: of %d and of %d entries" % (small, large))

def extends(small, large, first, second, path):
    """Whether the tree of `large` leaves begins with the one of `small` (RFC 9162, section 2.1.4.2)."""
    if small == 0 or small == large:
        return not path and first == (second if small else receipt.root([]))
    if small & (small - 1) == 0:
        path = [first] + path
    at, last = small - 1, large - 1
    while at & 1:
        at, last = at >> 1, last >> 1
    if not path:
        return False
    old = new = path[0]
    for sibling in path[1:]:
        if last == 0:
            return False
        if at & 1 or at == last:
            old, new = receipt.node(sibling, old), receipt.node(sibling, new)
            while not at & 1 and at:
                at, last = at >> 1, last >> 1
        else:
            new = receipt.node(new, sibling)
        at, last = at >> 1, last >> 1
    return last == 0 and old == first and new == second
