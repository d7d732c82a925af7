import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020";
import { house } from "../buying/house";
import { csvProblems, type TableMetadata } from "./csv-problems";

interface Distribution {
  "dct:title": string;
  "dcat:downloadURL": { "@id": string };
  "dcat:mediaType": { "@id": string };
  "dct:conformsTo": { "@id": string };
}

interface Catalogue {
  "dcat:dataset": { "dcat:distribution": Distribution[]; "foaf:page"?: { "@id": string } }[];
}

async function get(address: string): Promise<{ type: string; body: string }> {
  const answer = await fetch(address);
  expect([address, answer.status]).toEqual([address, 200]);
  return { type: answer.headers.get("content-type") ?? "", body: await answer.text() };
}

async function datasets(): Promise<Catalogue["dcat:dataset"]> {
  const { type, body } = await get(`${house().storefrontUrl}/open-data/catalog.jsonld`);
  expect(type).toBe("application/ld+json");
  return (JSON.parse(body) as Catalogue)["dcat:dataset"];
}

/** What the catalogue names, and the form that each file is to have. */
async function files(): Promise<Distribution[]> {
  return (await datasets()).flatMap((dataset) => dataset["dcat:distribution"]);
}

async function read(file: Distribution): Promise<{ data: string; form: string }> {
  const [data, form] = await Promise.all([
    get(file["dcat:downloadURL"]["@id"]),
    get(file["dct:conformsTo"]["@id"]),
  ]);
  expect(file["dcat:mediaType"]["@id"]).toContain(data.type.split(";")[0]);
  return { data: data.body, form: form.body };
}

/** Says what a JSON Schema has against some data. */
function judge(form: string): (data: unknown) => unknown[] {
  const validate = new Ajv2020({ allErrors: true }).compile(JSON.parse(form) as object);
  return (data) => (validate(data) ? [] : (validate.errors ?? []));
}

describe("open data", () => {
  it("is in the catalogue, each CSV file as its metadata says", async () => {
    const tables = (await files()).filter((file) => file["dct:title"].endsWith(".csv"));
    expect(tables).toHaveLength(17);
    const empty: string[] = [];
    for (const table of tables) {
      const { data, form } = await read(table);
      const metadata = JSON.parse(form) as TableMetadata;
      expect(metadata.url).toBe(table["dcat:downloadURL"]["@id"]);
      expect([table["dct:title"], csvProblems(data, metadata)]).toEqual([table["dct:title"], []]);
      const spoilt = data.replace(/\r\n("[^"]*"|[^,]*),/, "\r\n,");
      if (spoilt === data) empty.push(table["dct:title"]);
      else expect(csvProblems(spoilt, metadata)).toHaveLength(1);
    }
    // Told by the province's release alone, beside which these could give a seller away.
    expect(empty).toEqual(["theo-xa.csv", "theo-nhom.csv", "theo-sao.csv", "theo-xa-va-thang.csv"]);
  });

  it("is in the catalogue, each JSON file as its schema says", async () => {
    const answers = (await files()).filter((file) => file["dct:title"].endsWith(".json"));
    expect(answers).toHaveLength(9);
    for (const answer of answers) {
      const { data, form } = await read(answer);
      const problems = judge(form);
      const whole = JSON.parse(data) as Record<string, unknown>;
      expect([answer["dct:title"], problems(whole)]).toEqual([answer["dct:title"], []]);
      for (const member of Object.keys(whole)) {
        expect(problems({ ...whole, [member]: 17 })).not.toEqual([]);
      }
      expect(problems({ ...whole, more: 1 })).not.toEqual([]);
    }
  });

  it("comes with the method, as whoever made the second implementation read it", async () => {
    const pages = (await datasets()).flatMap((dataset) => dataset["foaf:page"]?.["@id"] ?? []);
    expect(pages).toEqual([`${house().storefrontUrl}/open-data/method.md`]);
    const { type, body } = await get(pages.join());
    expect(type).toBe("text/markdown; charset=utf-8");
    const path = ["..", "..", "packages", "retail-statistics", "METHOD.md"];
    expect(body).toBe(readFileSync(join(__dirname, ...path), "utf8"));
  });

  it("holds each public version of a release by itself, and what was public on a day", async () => {
    const address = `${house().storefrontUrl}/open-data/statistics-releases.json`;
    const judgement = judge(
      (await get(`${house().storefrontUrl}/open-data/schemas/statistics-releases.schema.json`))
        .body,
    );
    const { versions } = JSON.parse((await get(address)).body) as {
      versions: { period: string; version: number; outputs_hash: string; released_on: string }[];
    };
    expect(versions.length).toBeGreaterThan(1);
    for (const { period, version, outputs_hash, released_on } of versions) {
      const ask = new URLSearchParams({ period, version: String(version) }).toString();
      const whole = JSON.parse((await get(`${address}?${ask}`)).body) as {
        releases: { period: string; version: number; outputs_hash: string }[];
      };
      expect(judgement(whole)).toEqual([]);
      expect(whole.releases).toMatchObject([{ period, version, outputs_hash }]);
      const then = JSON.parse((await get(`${address}?as_of=${released_on}`)).body) as typeof whole;
      expect(then.releases.map((one) => one.period)).toContain(period);
    }
    expect(await get(`${address}?as_of=2020-01-01`)).toMatchObject({
      body: expect.stringContaining('"releases":[],"versions":[]') as string,
    });
    expect((await fetch(`${address}?period=2026-10`)).status).toBe(400);
  });

  it("is enough to draw the chart of released months with the five lines of the README", async () => {
    const readme = readFileSync(join(__dirname, "..", "..", "README.md"), "utf8");
    const program = /```js\n(\/\/ chart\.mjs\n[\s\S]*?)```/.exec(readme)?.[1] ?? "";
    expect(program.trim().split("\n")).toHaveLength(1 + 5);
    const script = join(mkdtempSync(join(tmpdir(), "chart-")), "chart.mjs");
    writeFileSync(script, program);
    const address = `${house().storefrontUrl}/open-data/provincial-retail.csv`;
    const svg = execFileSync(process.execPath, [script, address], { encoding: "utf8" });
    const page = await get(`${house().storefrontUrl}/thong-ke`);
    const [, chart = ""] = /id="cac-ky-ten"([\s\S]*?)<\/svg>/.exec(page.body) ?? [];
    const [, most = ""] = /viewBox="0 0 (\d+) /.exec(svg) ?? [];
    const scaled = (amount: string | undefined) =>
      amount === undefined ? null : Math.round((30_000 * Number(amount)) / Number(most)) / 100;
    // Every bar, also that of a month without an interval, of which only a part is known.
    const drawn = [...svg.matchAll(/h(\d+)v\.\dH0z(?:M(\d+) \d+\.3H(\d+)v)?/g)].map(
      ([, all, to, from]) => [all, from, to].map(scaled),
    );
    const bars = [
      ...chart.matchAll(
        /<rect[^>]* width="([\d.]+)" height="14"[^>]*><\/rect>(?:<path d="M([\d.]+) \d+H([\d.]+)m)?/g,
      ),
    ].map((bar) => bar.slice(1).map((width) => (width === undefined ? null : Number(width))));
    expect(drawn.length).toBeGreaterThan(1);
    expect(drawn).toEqual(bars);
  });
});
