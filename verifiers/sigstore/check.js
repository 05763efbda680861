// Checks a receipt of Onrecord with the code that checks signatures of npm packages,
// @sigstore/verify. All that is done here is to hand it the receipt in its own form.
//
//   npm install @sigstore/verify@3 && node check.js FILE VKEY
const crypto = require('crypto');
const fs = require('fs');
const path = require('path');

// Its inner parts have no public name.
const inner = path.join(path.dirname(require.resolve('@sigstore/verify')), 'tlog');
const {verifyCheckpoint} = require(path.join(inner, 'checkpoint.js'));
const {verifyMerkleInclusion} = require(path.join(inner, 'merkle.js'));

const [file, vkey] = process.argv.slice(2);
if (!vkey) {
  console.error('usage: node check.js FILE VKEY');
  process.exit(2);
}
const text = fs.readFileSync(file, 'utf8');
const end = text.indexOf('\n\n');
const [, extra, index, ...hashes] = text.slice(0, end).split('\n');
const envelope = Buffer.from(extra.slice('extra '.length), 'base64').toString().split('\n')[0];
const [name, id, key] = vkey.split(/\+(?=[0-9a-f]{8}\+)|(?<=\+[0-9a-f]{8})\+/);
const spki = Buffer.concat([
  Buffer.from('302a300506032b6570032100', 'hex'), // RFC 8410
  Buffer.from(key, 'base64').subarray(1),
]);
const log = {
  logID: Buffer.from(id, 'hex'),
  baseURL: name,
  publicKey: crypto.createPublicKey({key: spki, format: 'der', type: 'spki'}),
};
const entry = {
  canonicalizedBody: Buffer.from(envelope),
  inclusionProof: {
    logIndex: index.slice('index '.length),
    hashes: hashes.map((hash) => Buffer.from(hash, 'base64')),
    checkpoint: {envelope: text.slice(end + 2)},
  },
};
try {
  const head = verifyCheckpoint(entry, [log]);
  verifyMerkleInclusion(entry, head);
  console.log(`entry ${entry.inclusionProof.logIndex} of ${head.logSize}: it stands in the log`);
} catch (wrong) {
  console.error('check.js:', wrong.message);
  process.exit(1);
}
