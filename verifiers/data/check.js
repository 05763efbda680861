// Reads an export of Onrecord (`onrecord export --format all`) with programs that others wrote:
// FollowTheMoney's model, the JSON-LD processor of the W3C's editors, and ro-crate.
//
//   npm install && node check.js FOLDER
const crypto = require('crypto');
const fs = require('fs');
const path = require('path');
const jsonld = require('jsonld');
const {Model, defaultModel} = require('@alephdata/followthemoney');
const {ROCrate} = require('ro-crate');
const {Validator} = require('ro-crate/lib/validator');

const folder = process.argv[2];
if (!folder) {
  console.error('usage: node check.js FOLDER');
  process.exit(2);
}
const file = (name) => path.join(folder, name);
const json = (name) => JSON.parse(fs.readFileSync(file(name), 'utf8'));
const lines = (name) => fs.readFileSync(file(name), 'utf8').split('\n').filter(Boolean).map((l) => JSON.parse(l));
function must(holds, words) {
  if (!holds) throw new Error(words);
}

// Entities are of the model, have what it asks for, and refer to entities of the kind it names.
function followTheMoney() {
  const model = new Model(defaultModel);
  const entities = new Map();
  for (const each of lines('ftm/entities.ftm.json')) {
    must(!entities.has(each.id), `${each.id} is there twice`);
    must(/^[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?$/.test(each.id), `${each.id} is no id`);
    entities.set(each.id, model.getEntity(each));
    const schema = model.getSchema(each.schema);
    must(!schema.abstract, `${each.schema} is abstract`);
    const required = [schema, ...schema.getParents()].flatMap((s) => s.required || []);
    for (const name of required) must(each.properties[name], `${each.id}, ${each.schema}: no ${name}`);
  }
  for (const [id, entity] of entities) {
    for (const property of entity.getProperties()) {
      must(!property.stub, `${id}: ${property.name} is not to be set`);
      const values = entity.getProperty(property);
      must(new Set(values).size === values.length, `${id}: ${property.name} says something twice`);
      if (property.type.name !== 'entity') continue;
      for (const value of values) {
        const other = entities.get(value);
        must(other, `${id}: ${property.name} leads to ${value}, which is not there`);
        must(other.schema.isA(property.getRange()), `${id}: ${property.name} leads to a ${other.schema.name}`);
      }
    }
  }
  return `${entities.size} entities`;
}

// The contexts that an export names and that no package brings, as far as exports use them.
const own = {
  ...JSON.parse(fs.readFileSync(path.join(__dirname, 'contexts.json'), 'utf8')),
  'https://w3id.org/ro/crate/1.2/context': require('ro-crate/lib/context.json')['@context'],
};
const options = {
  safe: true,
  documentLoader: async (url) => {
    must(own[url.replace(/\/$/, '')], `the context ${url} is not here`);
    return {documentUrl: url, document: {'@context': own[url.replace(/\/$/, '')]}};
  },
};

// Every term and every name means something; nothing is dropped on the way to RDF.
async function linkedData(name, base) {
  const quads = await jsonld.toRDF(json(name), {...options, ...(base ? {base} : {})});
  must(quads.length > 0, `${name} says nothing`);
  return quads;
}

function annotated(texts) {
  const collection = json('annotations/collection.jsonld');
  const pages = fs.readdirSync(file('annotations')).filter((n) => n.startsWith('page-')).sort();
  let next = collection.first;
  let count = 0;
  for (const name of pages) {
    const page = json('annotations/' + name);
    must(page.id === next && page.partOf === collection.id && page.startIndex === count, `${name} is out of order`);
    for (const each of page.items) {
      const [place, quote] = each.target.selector;
      const bytes = Buffer.from(each.target.source.canonical.split(';')[1], 'base64url').toString('hex');
      const text = texts.get(bytes);
      if (text) {
        const words = text.slice(place.start, place.end).join('');
        must(words === quote.exact, `${each.id}: other words stand there`);
        must(text.slice(0, place.start).join('').endsWith(quote.prefix), `${each.id}: other words stand before`);
        must(text.slice(place.end).join('').startsWith(quote.suffix), `${each.id}: other words stand behind`);
      }
      count++;
    }
    next = page.next;
  }
  must(next === undefined && count === collection.total, 'the collection counts otherwise');
  return `${count} annotations`;
}

async function crate() {
  const made = new ROCrate(json('ro-crate-metadata.json'), {array: true, link: true});
  const root = made.rootDataset;
  await made.resolveContext();
  const validator = new Validator(made);
  validator.parseJSON(fs.readFileSync(file('ro-crate-metadata.json'), 'utf8'));
  await validator.crate.resolveContext();
  validator.rootDataEntity();
  const there = fs.readdirSync(folder, {recursive: true, withFileTypes: true}).filter((e) => e.isFile());
  const named = there.map((e) => path.relative(folder, path.join(e.parentPath ?? e.path, e.name)));
  validator.checkFiles(Object.fromEntries(named.filter((n) => n !== 'export.json').map((n) => [n, {exists: true}])));
  const wrong = validator.results.filter((r) => r.status === 'error' || r.status === 'warning');
  must(wrong.length === 0, JSON.stringify(wrong.slice(0, 3)));
  for (const part of root.hasPart) {
    const bytes = fs.readFileSync(file(part['@id']));
    must(part['@type'].includes('File') && part.contentSize[0] === String(bytes.length), `${part['@id']}: another size`);
    must(part.sha256[0] === crypto.createHash('sha256').update(bytes).digest('hex'), `${part['@id']}: another hash`);
  }
  return `${root.hasPart.length} files`;
}

async function main() {
  const said = [followTheMoney()];
  const texts = new Map(lines('jsonl/texts.jsonl').map((t) => [t.document, [...(t.text ?? '')]]));
  said.push(annotated(texts));
  let quads = 0;
  const all = fs.readdirSync(file('annotations')).map((n) => 'annotations/' + n);
  for (const name of [...all, 'claimreview/claimreview.jsonld', 'provenance.jsonld']) quads += (await linkedData(name)).length;
  quads += (await linkedData('ro-crate-metadata.json', 'https://record.example/')).length;
  said.push(`${quads} statements of linked data`, await crate());
  console.log(said.join(', '));
}
main().catch((wrong) => {
  console.error('check.js:', wrong.message, wrong.details ? JSON.stringify(wrong.details).slice(0, 400) : '');
  process.exit(1);
});
