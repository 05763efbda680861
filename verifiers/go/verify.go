// Verify checks published folders and logs of Onrecord. Nothing but Go's standard library; shares no code with
// Onrecord or with the verifier in Python.
//
//	go run . log RECORD [VKEY...]       log/ and content/ of a record or of a mirror, every byte of them
//	go run . folder FOLDER [VKEY...]    the same of a published folder, with its manifest and every file
//
// VKEY is what `onrecord log key` prints: the key the log began with or any later one. Where a lost key was replaced
// on somebody's word, the new one must be given too. Ends with 0 when all holds, 1 when something does not, 2 for
// wrong usage.
package main

import (
	"bytes"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"time"
)

type hash = [32]byte

// open are the kinds of entries that are never held back.
var open = map[string]bool{
	"record-begun": true, "journal-imported": true, "key-announced": true, "key-replaced": true,
	"redaction": true, "fork-risk-accepted": true, "site-published": true,
}

var (
	envelopeForm = regexp.MustCompile(`^\{"content":"([0-9a-f]{64})","date":"(\d{4}-\d\d-\d\d)","kind":"([a-z]+(?:-[a-z]+)*)","v":1\}$`)
	keyForm      = regexp.MustCompile(`^([^+\s]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$`)
	signedForm   = regexp.MustCompile(`^— ([^+ ]+) ([A-Za-z0-9+/]+=*)$`)
	headForm     = regexp.MustCompile(`^([^\n]+)\n(0|[1-9][0-9]{0,18})\n([A-Za-z0-9+/]{43}=)\n$`)
	tileForm     = regexp.MustCompile(`^log/tile/(entries|[0-7])/((?:x[0-9]{3}/)*[0-9]{3})(?:\.p/([1-9][0-9]{0,2}))?$`)
	lineForm     = regexp.MustCompile(`^\{"bytes":(0|[1-9][0-9]{0,15}),"path":"((?:[A-Za-z0-9_-][A-Za-z0-9._~-]*/)*[A-Za-z0-9_-][A-Za-z0-9._~-]*)","sha256":"([0-9a-f]{64})"\}$`)
)

func main() {
	if len(os.Args) < 3 || os.Args[1] != "log" && os.Args[1] != "folder" {
		fmt.Fprintln(os.Stderr, "usage: verify log RECORD [VKEY...] | verify folder FOLDER [VKEY...]")
		os.Exit(2)
	}
	l, err := readLog(os.Args[2], os.Args[3:])
	if err == nil && os.Args[1] == "folder" {
		err = l.folder()
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "verify:", err)
		os.Exit(1)
	}
}

// Hashes of the tree (RFC 6962, section 2.1).

func leaf(entry []byte) hash { return sha256.Sum256(append([]byte{0}, entry...)) }

func node(left, right hash) hash {
	return sha256.Sum256(append(append([]byte{1}, left[:]...), right[:]...))
}

func root(hashes []hash) hash {
	switch len(hashes) {
	case 0:
		return sha256.Sum256(nil)
	case 1:
		return hashes[0]
	}
	split := 1
	for split*2 < len(hashes) {
		split *= 2
	}
	return node(root(hashes[:split]), root(hashes[split:]))
}

// Keys and signed notes (C2SP signed-note).

func plain64(text string) ([]byte, error) {
	data, err := base64.StdEncoding.Strict().DecodeString(text)
	if err != nil || base64.StdEncoding.EncodeToString(data) != text {
		return nil, errors.New("base64 in another form")
	}
	return data, nil
}

type key struct {
	name string
	id   []byte
	raw  ed25519.PublicKey
}

func parseKey(vkey string) (key, error) {
	parts := keyForm.FindStringSubmatch(vkey)
	if parts == nil {
		return key{}, errors.New("no verifier key: " + vkey)
	}
	data, err := plain64(parts[3])
	id := sha256.Sum256(append([]byte(parts[1]+"\n"), data...))
	if err != nil || len(data) != 33 || data[0] != 1 || hex.EncodeToString(id[:4]) != parts[2] {
		return key{}, errors.New("no Ed25519 key, or its id is not its own: " + vkey)
	}
	return key{parts[1], id[:4], data[1:]}, nil
}

// openNote is the text of a note, when vkey signed it.
func openNote(note, vkey string) (string, error) {
	k, err := parseKey(vkey)
	if err != nil {
		return "", err
	}
	blank := strings.LastIndex(note, "\n\n")
	if blank < 0 || !strings.HasSuffix(note, "\n") {
		return "", errors.New("a note without signatures, or cut off")
	}
	text, ours := note[:blank+1], 0
	for _, line := range strings.Split(strings.TrimSuffix(note[blank+2:], "\n"), "\n") {
		parts := signedForm.FindStringSubmatch(line)
		if parts == nil {
			return "", errors.New("no signature line")
		}
		data, err := plain64(parts[2])
		if err != nil || len(data) <= 4 {
			return "", errors.New("no signature line")
		}
		if parts[1] == k.name && bytes.Equal(data[:4], k.id) {
			ours++
			if len(data) != 68 || !ed25519.Verify(k.raw, []byte(text), data[4:]) {
				return "", errors.New("the signature of " + k.name + " does not hold")
			}
		}
	}
	if ours == 0 {
		return "", errors.New("not signed by " + vkey)
	}
	return text, nil
}

// The log.

type publication struct {
	place string
	said  object
}

type log struct {
	dir          string
	size         int64
	publications []publication
}

func tileName(level string, index, width int64) string {
	place := fmt.Sprintf("%03d", index%1000)
	for index /= 1000; index > 0; index /= 1000 {
		place = fmt.Sprintf("x%03d/%s", index%1000, place)
	}
	if width < 256 {
		place += ".p/" + strconv.FormatInt(width, 10)
	}
	return "log/tile/" + level + "/" + place
}

// plain opens a file below dir that is no link, and to which no link leads.
func plain(dir, name string) (*os.File, error) {
	here := dir
	for _, part := range strings.Split(name, "/") {
		here = filepath.Join(here, part)
		if info, err := os.Lstat(here); err != nil {
			return nil, err
		} else if info.Mode()&fs.ModeSymlink != 0 {
			return nil, fs.ErrNotExist
		}
	}
	return os.Open(here)
}

func (l *log) read(name string) ([]byte, error) {
	file, err := plain(l.dir, name)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	defer file.Close()
	return io.ReadAll(io.LimitReader(file, 1<<25))
}

func (l *log) entries(each func(name string, number int64, entry []byte) error) error {
	for start := int64(0); start < l.size; start += 256 {
		width := l.size - start
		if width > 256 {
			width = 256
		}
		name := tileName("entries", start/256, width)
		data, err := l.read(name)
		if err != nil {
			return err
		}
		for number := start; number < start+width; number++ {
			if len(data) < 2 || len(data) < 2+int(data[0])<<8+int(data[1]) {
				return fmt.Errorf("%s, entry %d: it is cut off", name, number)
			}
			length := int(data[0])<<8 + int(data[1])
			if err := each(name, number, data[2:2+length]); err != nil {
				return fmt.Errorf("%s, entry %d: %w", name, number, err)
			}
			data = data[2+length:]
		}
		if len(data) > 0 {
			return fmt.Errorf("%s: something follows its last entry", name)
		}
	}
	return nil
}

// reading is what is known of a log from its first entry on.
type reading struct {
	*log
	vkeys   []string
	key     string
	known   bool
	hashes  []hash
	opened  map[string]int64
	missing map[string]bool
	taken   map[string]bool
	people  map[string]bool
	hidden  bool
}

func (r *reading) names(vkey string) bool {
	for _, each := range r.vkeys {
		if each == vkey {
			return true
		}
	}
	return len(r.vkeys) == 0
}

func (r *reading) entry(_ string, number int64, entry []byte) error {
	parts := envelopeForm.FindSubmatch(entry)
	if parts == nil {
		return errors.New("it is not in the form of an envelope")
	}
	if _, err := time.Parse("2006-01-02", string(parts[2])); err != nil {
		return errors.New("there is no such day")
	}
	digest, kind := string(parts[1]), string(parts[3])
	place := "content/" + digest[:2] + "/" + digest
	content, err := r.content(place, digest, kind)
	if err != nil {
		return err
	}
	if number == 0 {
		r.key = content.text("key")
		if _, err := parseKey(r.key); err != nil {
			return err
		}
	}
	if err := r.keys(kind, number, content); err != nil {
		return err
	}
	switch kind {
	case "redaction":
		r.taken[content.text("content")] = true
	case "site-published":
		r.publications = append(r.publications, publication{place, content})
	case "key-added":
		r.people[content.text("key")] = content != nil
		r.hidden = r.hidden || content == nil
	}
	if content != nil {
		r.opened[digest] = number
		if signer := content.signer(); signer != "" && !r.hidden && !r.people[signer] {
			return errors.New(place + " is signed with a key that no entry before it added")
		}
	}
	r.known = r.known || r.names(r.key)
	r.hashes = append(r.hashes, leaf(entry))
	return nil
}

func (r *reading) content(place, digest, kind string) (object, error) {
	data, err := r.read(place)
	if errors.Is(err, fs.ErrNotExist) {
		if open[kind] {
			return nil, fmt.Errorf("%s is missing, and %s is never held back", place, kind)
		}
		r.missing[digest] = true
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	if sum := sha256.Sum256(data); hex.EncodeToString(sum[:]) != digest || len(data) < 32 {
		return nil, errors.New(place + " is not what the envelope speaks of")
	}
	return parseObject(data[32:])
}

// keys follows the key of the log where an entry says that another takes its place.
func (r *reading) keys(kind string, number int64, content object) error {
	if kind != "key-announced" && kind != "key-replaced" {
		return nil
	}
	next := content.text("key")
	before, _ := parseKey(r.key)
	after, err := parseKey(next)
	if err != nil || after.name != before.name {
		return errors.New("a key of another log")
	}
	if kind == "key-announced" {
		text, err := openNote(content.text("note"), r.key)
		if err != nil || text != "onrecord: the key of a log is followed by another\n"+r.key+"\n"+next+"\n" {
			return errors.New("a key that the key before it did not announce")
		}
	} else {
		if next == r.key {
			return errors.New("no other key")
		}
		fmt.Printf("entry %d: a lost key was replaced on the word of %s\n", number, content.text("by"))
		r.known = false
	}
	r.key = next
	return nil
}

func readLog(dir string, vkeys []string) (*log, error) {
	l := &log{dir: dir}
	note, err := l.read("log/checkpoint")
	if err != nil {
		return nil, err
	}
	var head []string
	if end := bytes.LastIndex(note, []byte("\n\n")); end >= 0 {
		head = headForm.FindStringSubmatch(string(note[:end+1]))
	}
	if head == nil {
		return nil, errors.New("log/checkpoint: no head of a log: origin, size, root")
	}
	l.size, _ = strconv.ParseInt(head[2], 10, 64)
	r := &reading{log: l, vkeys: vkeys, opened: map[string]int64{}, missing: map[string]bool{}, taken: map[string]bool{}, people: map[string]bool{}}
	if len(vkeys) > 0 {
		r.key = vkeys[0]
	}
	if err := l.entries(r.entry); err != nil {
		return nil, err
	}
	for digest := range r.taken {
		if number, there := r.opened[digest]; there {
			return nil, fmt.Errorf("entry %d: an entry says that its content was taken away, and it is still there", number)
		}
	}
	if !r.known && l.size > 0 {
		return nil, errors.New("log/checkpoint: the key given leads to none that signs, or not without somebody's word")
	}
	text, err := openNote(string(note), r.key)
	if err != nil {
		return nil, fmt.Errorf("log/checkpoint: %w", err)
	}
	sum := root(r.hashes)
	if k, _ := parseKey(r.key); text != k.name+"\n"+head[2]+"\n"+base64.StdEncoding.EncodeToString(sum[:])+"\n" {
		return nil, errors.New("log/checkpoint: the entries are not those that were signed")
	}
	if err := l.tiles(r.hashes); err != nil {
		return nil, err
	}
	gone := 0
	for digest := range r.missing {
		if r.taken[digest] {
			gone++
		}
	}
	fmt.Printf("%d entries, all as they were signed: %d held back, %d taken away by law\nkey %s\n", l.size, len(r.missing)-gone, gone, r.key)
	return l, nil
}

// tiles compares the tiles with what the entries make them.
func (l *log) tiles(hashes []hash) error {
	for level := 0; len(hashes) > 0; level++ {
		var above []hash
		for start := 0; start < len(hashes); start += 256 {
			part := hashes[start:]
			if len(part) > 256 {
				part = part[:256]
			}
			name := tileName(strconv.Itoa(level), int64(start/256), int64(len(part)))
			data, err := l.read(name)
			if err != nil {
				return err
			}
			var expected []byte
			for _, each := range part {
				expected = append(expected, each[:]...)
			}
			if !bytes.Equal(data, expected) {
				return errors.New(name + ": it does not hold the hashes of the entries")
			}
			if len(part) == 256 {
				above = append(above, root(part))
			}
		}
		hashes = above
	}
	return nil
}
