// Verifies a log of Onrecord with the packages that Go's own checksum database is verified with,
// golang.org/x/mod/sumdb. All that is done here is to say where the files lie.
//
//	GO111MODULE=off GOPATH=/usr/share/gocode go run verify.go RECORD/log VKEY
//
// Debian: golang-go, golang-golang-x-mod-dev. Checks the signature of the head, every tile it
// reads against the head, and every entry against its tile.
package main

import (
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

type files struct{ folder string }

func (f files) Height() int { return 8 }

// Theirs begins with the height of tiles, which is 8 in the specification and not in the path.
func (f files) path(t tlog.Tile) string {
	path := t.Path()
	return filepath.Join(f.folder, "tile", strings.TrimPrefix(strings.Replace(path, "/data/", "/entries/", 1), "tile/8/"))
}

func (f files) ReadTiles(tiles []tlog.Tile) (data [][]byte, err error) {
	for _, t := range tiles {
		d, err := os.ReadFile(f.path(t))
		if err != nil {
			return nil, err
		}
		data = append(data, d)
	}
	return data, nil
}

func (f files) SaveTiles([]tlog.Tile, [][]byte) {}

func must[T any](value T, err error) T {
	if err != nil {
		fmt.Fprintln(os.Stderr, "verify.go:", err)
		os.Exit(1)
	}
	return value
}

func main() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "usage: verify RECORD/log VKEY")
		os.Exit(2)
	}
	f := files{os.Args[1]}
	verifier := must(note.NewVerifier(os.Args[2]))
	signed := must(note.Open(must(os.ReadFile(filepath.Join(f.folder, "checkpoint"))), note.VerifierList(verifier)))
	lines := strings.Split(signed.Text, "\n")
	if lines[0] != verifier.Name() {
		must(0, fmt.Errorf("the head of another log: %s", lines[0]))
	}
	var size int64
	must(fmt.Sscan(lines[1], &size))
	head := tlog.Tree{N: size, Hash: must(tlog.ParseHash(lines[2]))}
	if size == 0 {
		if head.Hash != must(tlog.ParseHash("47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=")) {
			must(0, fmt.Errorf("the root of an empty log is another"))
		}
	}
	reader := tlog.TileHashReader(head, f)
	for first := int64(0); first < size; first += 256 {
		count := size - first
		if count > 256 {
			count = 256
		}
		var indexes []int64
		for i := int64(0); i < count; i++ {
			indexes = append(indexes, tlog.StoredHashIndex(0, first+i))
		}
		hashes := must(reader.ReadHashes(indexes))
		data := must(os.ReadFile(f.path(tlog.Tile{H: 8, L: -1, N: first / 256, W: int(count)})))
		for i := int64(0); i < count; i++ {
			length := int(binary.BigEndian.Uint16(data))
			if tlog.RecordHash(data[2:2+length]) != hashes[i] {
				must(0, fmt.Errorf("entry %d is not the one that was signed", first+i))
			}
			data = data[2+length:]
		}
		if len(data) > 0 {
			must(0, fmt.Errorf("something follows entry %d in its bundle", first+count-1))
		}
	}
	fmt.Printf("%d entries, all as they were signed\n", size)
}
