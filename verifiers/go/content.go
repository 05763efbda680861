package main

import (
	"bytes"
	"crypto/ed25519"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/base64"
	"encoding/binary"
	"encoding/json"
	"errors"
	"io"
	"math"
	"sort"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// object is a content: a JSON object.
type object map[string]any

func (o object) text(name string) string {
	text, _ := o[name].(string)
	return text
}

// signer is the key of the person who signed it; empty when nobody did.
func (o object) signer() string {
	signed, _ := o["signed"].(map[string]any)
	return object(signed).text("key")
}

// parseObject reads a JSON object in the one canonical form (RFC 8785), and checks who signed it.
func parseObject(text []byte) (object, error) {
	decoder := json.NewDecoder(bytes.NewReader(text))
	var value map[string]any
	if !utf8.Valid(text) || decoder.Decode(&value) != nil || value == nil {
		return nil, errors.New("no JSON object")
	}
	if _, err := decoder.Token(); err != io.EOF {
		return nil, errors.New("something follows the JSON object")
	}
	var out bytes.Buffer
	canonical(&out, value)
	if !bytes.Equal(out.Bytes(), text) {
		return nil, errors.New("JSON that is not in canonical form")
	}
	if said, signed := value["signed"]; signed {
		if err := signedByPerson(value, said); err != nil {
			return nil, err
		}
	}
	return value, nil
}

func canonical(out *bytes.Buffer, value any) {
	switch v := value.(type) {
	case map[string]any:
		names := make([]string, 0, len(v))
		for name := range v {
			names = append(names, name)
		}
		sort.Slice(names, func(i, j int) bool { return before(names[i], names[j]) })
		for i, name := range names {
			out.WriteByte("{,"[min(i, 1)])
			text(out, name)
			out.WriteByte(':')
			canonical(out, v[name])
		}
		if len(v) == 0 {
			out.WriteByte('{')
		}
		out.WriteByte('}')
	case []any:
		out.WriteByte('[')
		for i, each := range v {
			if i > 0 {
				out.WriteByte(',')
			}
			canonical(out, each)
		}
		out.WriteByte(']')
	case string:
		text(out, v)
	case float64:
		out.WriteString(number(v))
	case bool:
		out.WriteString(strconv.FormatBool(v))
	case nil:
		out.WriteString("null")
	}
}

func min(a, b int) int {
	if a < b {
		return a
	}
	return b
}

// before says which of two names comes first: by their UTF-16 code units.
func before(a, b string) bool {
	x, y := utf16.Encode([]rune(a)), utf16.Encode([]rune(b))
	for i := 0; i < len(x) && i < len(y); i++ {
		if x[i] != y[i] {
			return x[i] < y[i]
		}
	}
	return len(x) < len(y)
}

func text(out *bytes.Buffer, s string) {
	out.WriteByte('"')
	for _, r := range s {
		short := strings.IndexRune("\b\t\n\f\r\"\\", r)
		switch {
		case short >= 0:
			out.WriteString(`\` + string(`btnfr"\`[short]))
		case r < ' ':
			out.WriteString(`\u00` + string("0123456789abcdef"[r>>4]) + string("0123456789abcdef"[r&15]))
		default:
			out.WriteRune(r)
		}
	}
	out.WriteByte('"')
}

// number writes a number as ECMAScript does (Number::toString).
func number(v float64) string {
	if v == 0 {
		return "0"
	}
	if size := math.Abs(v); size >= 1e-6 && size < 1e21 {
		return strconv.FormatFloat(v, 'f', -1, 64)
	}
	digits, power, _ := strings.Cut(strconv.FormatFloat(v, 'e', -1, 64), "e")
	return digits + "e" + power[:1] + strings.TrimLeft(power[1:], "0")
}

// wire takes the strings of SSH apart: each stands after its length.
func wire(data []byte) ([][]byte, error) {
	var parts [][]byte
	for len(data) > 0 {
		if len(data) < 4 || uint64(len(data)-4) < uint64(binary.BigEndian.Uint32(data)) {
			return nil, errors.New("an SSH signature that is cut off")
		}
		length := int(binary.BigEndian.Uint32(data))
		parts, data = append(parts, data[4:4+length]), data[4+length:]
	}
	return parts, nil
}

func packed(parts ...[]byte) []byte {
	var all []byte
	for _, part := range parts {
		all = append(binary.BigEndian.AppendUint32(all, uint32(len(part))), part...)
	}
	return all
}

// signedByPerson checks an SSHSIG (OpenSSH, PROTOCOL.sshsig) over all of value but its field signed.
func signedByPerson(value map[string]any, said any) error {
	fields, _ := said.(map[string]any)
	blob, err := plain64(object(fields).text("sig"))
	if err != nil || len(fields) != 2 || !bytes.HasPrefix(blob, []byte("SSHSIG\x00\x00\x00\x01")) {
		return errors.New("it is signed in another form")
	}
	outer, err := wire(blob[10:])
	if err != nil || len(outer) != 5 {
		return errors.New("it is signed in another form")
	}
	named, err := wire(outer[0])
	made, other := wire(outer[4])
	if err != nil || other != nil || len(named) != 2 || len(made) != 2 || len(named[1]) != ed25519.PublicKeySize {
		return errors.New("it is signed in another form")
	}
	rest := map[string]any{}
	for name, each := range value {
		if name != "signed" {
			rest[name] = each
		}
	}
	var message bytes.Buffer
	canonical(&message, rest)
	var digest []byte
	switch string(outer[3]) {
	case "sha512":
		sum := sha512.Sum512(message.Bytes())
		digest = sum[:]
	case "sha256":
		sum := sha256.Sum256(message.Bytes())
		digest = sum[:]
	}
	signed := append([]byte("SSHSIG"), packed(outer[1], outer[2], outer[3], digest)...)
	if digest == nil || string(named[0]) != "ssh-ed25519" || string(made[0]) != "ssh-ed25519" || string(outer[1]) != "onrecord" ||
		len(outer[2]) != 0 || object(fields).text("key") != "ssh-ed25519 "+base64.StdEncoding.EncodeToString(outer[0]) ||
		!ed25519.Verify(named[1], signed, made[1]) {
		return errors.New("the signature of " + object(fields).text("key") + " does not hold")
	}
	return nil
}
