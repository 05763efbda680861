package main

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math"
	"path/filepath"
	"strconv"
	"strings"
)

type file struct {
	length int64
	sha256 string
}

// manifest reads the list of files: in form, in order, and such that all can lie side by side on every disk.
func (l *log) manifest() ([]string, map[string]file, error) {
	data, err := l.read("manifest.jsonl")
	if err != nil {
		return nil, nil, err
	}
	lines, files, folded := strings.Split(string(data), "\n"), map[string]file{}, map[string]bool{}
	if lines[len(lines)-1] != "" {
		return nil, nil, errors.New("manifest.jsonl: its last line has no end")
	}
	lines = lines[:len(lines)-1]
	before := ""
	for number, line := range lines {
		parts := lineForm.FindStringSubmatch(line)
		if parts == nil || parts[2] <= before || len(parts[2]) > 512 {
			return nil, nil, fmt.Errorf("manifest.jsonl: line %d is not in form or order", number+1)
		}
		before = parts[2]
		length, _ := strconv.ParseInt(parts[1], 10, 64)
		files[before] = file{length, parts[3]}
		folded[strings.ToLower(before)] = true
	}
	for path := range files {
		for end, sign := range path {
			if sign == '/' && folded[strings.ToLower(path[:end])] {
				return nil, nil, errors.New("manifest.jsonl: " + path[:end] + " is a file and a folder")
			}
		}
	}
	if len(folded) != len(files) {
		return nil, nil, errors.New("manifest.jsonl: paths that differ in case alone")
	}
	return lines, files, nil
}

// folder checks the manifest by the log, every file by the manifest, and that no other lies there.
func (l *log) folder() error {
	lines, files, err := l.manifest()
	if err != nil {
		return err
	}
	var hashes []hash
	for _, line := range lines {
		hashes = append(hashes, leaf([]byte(line)))
	}
	sum := root(hashes)
	if len(l.publications) == 0 {
		return errors.New("manifest.jsonl: the log does not speak of it")
	}
	said := l.publications[len(l.publications)-1].said
	if said.text("root") != hex.EncodeToString(sum[:]) || said["files"] != float64(len(lines)) {
		return errors.New("manifest.jsonl: it is not the manifest of which the log speaks")
	}
	known := map[string]bool{"manifest.jsonl": true}
	for _, each := range l.publications {
		known[each.place] = true
	}
	for path, expected := range files {
		if path == "manifest.jsonl" || isOfLog(path, math.MaxInt64) {
			return errors.New(path + ": a manifest does not speak of this")
		}
		known[path] = true
		if err := l.file(path, expected); err != nil {
			return err
		}
	}
	if err := l.others(known); err != nil {
		return err
	}
	fmt.Printf("%d files, all as they were published, and no other\n", len(lines))
	return nil
}

func (l *log) file(path string, expected file) error {
	in, err := plain(l.dir, path)
	if err != nil {
		return fmt.Errorf("%s: it is missing", path)
	}
	defer in.Close()
	digest := sha256.New()
	length, err := io.Copy(digest, io.LimitReader(in, expected.length+1))
	if err != nil || length != expected.length || hex.EncodeToString(digest.Sum(nil)) != expected.sha256 {
		return errors.New(path + ": it is not the file that the manifest speaks of")
	}
	return nil
}

func (l *log) others(known map[string]bool) error {
	return filepath.WalkDir(l.dir, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		name, _ := filepath.Rel(l.dir, path)
		name = filepath.ToSlash(name)
		if entry.IsDir() {
			return nil
		}
		if !entry.Type().IsRegular() || !known[name] && !isOfLog(name, l.size) {
			return errors.New(name + ": nothing speaks of it, or it is no plain file")
		}
		return nil
	})
}

func isOfLog(name string, size int64) bool {
	parts := tileForm.FindStringSubmatch(name)
	if parts == nil {
		return name == "log/checkpoint"
	}
	width := int64(256)
	if parts[3] != "" {
		width, _ = strconv.ParseInt(parts[3], 10, 64)
	}
	index, err := strconv.ParseInt(strings.NewReplacer("x", "", "/", "").Replace(parts[2]), 10, 64)
	hashes := size
	if level, no := strconv.Atoi(parts[1]); no == nil {
		hashes = size >> (8 * level)
	}
	return err == nil && index < math.MaxInt64/256-1 && index*256+width <= hashes && tileName(parts[1], index, width) == name
}
