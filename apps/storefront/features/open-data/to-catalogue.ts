import { openData as en } from "@/messages/en/open-data";
import { openData as vi } from "@/messages/vi/open-data";
import { CSV_COLUMNS, type CsvName } from "./csv-columns";
import { DATASETS, type Dataset, type JsonName } from "./datasets";

/** Whoever names the source may do with the figures what they like. */
const LICENCE = "https://creativecommons.org/licenses/by/4.0/";
const MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";
const FREQUENCIES = "http://publications.europa.eu/resource/authority/frequency/";

const CONTEXT = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
};

function words(both: { vi: string; en: string }) {
  return [
    { "@language": "vi", "@value": both.vi },
    { "@language": "en", "@value": both.en },
  ];
}

function distribution(base: string, path: string, mediaType: string, form: string) {
  return {
    "@id": `${base}${path}`,
    "@type": "dcat:Distribution",
    "dct:title": path.slice(path.lastIndexOf("/") + 1),
    "dcat:downloadURL": { "@id": `${base}${path}` },
    "dcat:accessURL": { "@id": `${base}/thong-ke` },
    "dcat:mediaType": { "@id": `${MEDIA_TYPES}${mediaType}` },
    "dct:conformsTo": { "@id": `${base}/open-data/schemas/${form}` },
    "dct:license": { "@id": LICENCE },
  };
}

function csvOf(base: string, folder: string) {
  return (name: CsvName) =>
    distribution(base, `${folder}/${name}.csv`, "text/csv", `${name}.csv-metadata.json`);
}

function jsonOf(base: string) {
  return (name: JsonName) =>
    distribution(base, `/open-data/${name}.json`, "application/json", `${name}.schema.json`);
}

function toDataset(base: string, { id, title, text, frequency, csv, json, page }: Dataset) {
  return {
    "@id": `${base}/open-data/catalog.jsonld#${id}`,
    "@type": "dcat:Dataset",
    "dct:title": words(title),
    "dct:description": words(text),
    "dct:publisher": { "@id": `${base}/` },
    "dct:accrualPeriodicity": { "@id": `${FREQUENCIES}${frequency}` },
    "dcat:landingPage": { "@id": `${base}/thong-ke` },
    ...(page === undefined ? {} : { "foaf:page": { "@id": `${base}${page}` } }),
    "dcat:distribution": [...csv.names.map(csvOf(base, csv.folder)), ...json.map(jsonOf(base))],
  };
}

/**
 * The catalogue of open data as JSON-LD in the vocabulary DCAT 3 (W3C 2024): each file with its address,
 * its media type and the address of its form.
 *
 * @param base where the public reaches the storefront, without a slash at the end
 */
export function toCatalogue(base: string) {
  return {
    "@context": CONTEXT,
    "@id": `${base}/open-data/catalog.jsonld`,
    "@type": "dcat:Catalog",
    "dct:title": words({ vi: vi.title, en: en.title }),
    "dct:description": words({ vi: vi.text, en: en.text }),
    "dct:language": ["vi", "en"],
    "dct:publisher": { "@id": `${base}/`, "@type": "foaf:Agent", "foaf:name": vi.publisher },
    "dct:license": { "@id": LICENCE },
    "dcat:dataset": DATASETS.map((dataset) => toDataset(base, dataset)),
  };
}

/** Where each CSV file lies, by its name. */
export function csvPath(name: CsvName): string {
  const folder = DATASETS.find(({ csv }) => csv.names.includes(name))?.csv.folder;
  return `${folder ?? "/open-data"}/${name}.csv`;
}

/** Whether a CSV file goes by this name. */
export function isCsvName(name: string): name is CsvName {
  return Object.hasOwn(CSV_COLUMNS, name);
}
