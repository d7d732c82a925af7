import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { readOpenData } from "../buying/shopper";
import { house } from "../buying/house";
import { startStorefront, type RunningStorefront } from "../support/start-storefront";

interface CertificateWire {
  number: string;
  issued_on: string;
  stars: number;
  status: string;
}

interface SearchWire {
  products: { handle: string; certificates: CertificateWire[] }[];
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** The last day of 36 months, counted here apart from the market's own rule. */
function lastDay(issuedOn: string): string {
  const day = Number(issuedOn.slice(8));
  const end = new Date(`${issuedOn}T00:00:00Z`);
  end.setUTCMonth(end.getUTCMonth() + 36);
  // A month without that day ends on its last one.
  if (end.getUTCDate() !== day) {
    end.setUTCDate(0);
  }
  return end.toISOString().slice(0, 10);
}

describe("a certificate that ends today", () => {
  let folder: string;
  let clockFile: string;
  let storefront: RunningStorefront;
  let product: string;
  let midnight: number;

  async function setClock(instant: number): Promise<void> {
    await writeFile(clockFile, String(instant - Date.now()));
    // The storefront reads the file twenty times a second.
    await new Promise((resolve) => setTimeout(resolve, 200));
  }

  const page = async (address: string): Promise<{ html: string; cache: string | null }> => {
    const response = await fetch(`${storefront.url}${address}`);
    expect(response.status).toBe(200);
    return { html: await response.text(), cache: response.headers.get("x-nextjs-cache") };
  };

  beforeAll(async () => {
    const { products } = await readOpenData<SearchWire>("/search?stars=3&stars=4&stars=5&take=48");
    const today = new Date(Date.now() + 7 * 60 * MINUTE).toISOString().slice(0, 10);
    const ending = products
      .filter(({ certificates }) => certificates.length === 1)
      .flatMap(({ handle, certificates }) =>
        certificates.map(({ status, issued_on }) => ({ handle, status, end: lastDay(issued_on) })),
      )
      .filter(({ status, end }) => status === "approved" && end >= today)
      .sort((a, b) => a.end.localeCompare(b.end))[0];
    if (!ending) throw new Error("The demonstration has no certificate in force");
    product = ending.handle;
    midnight = Date.parse(`${ending.end}T00:00:00+07:00`) + DAY;
    folder = await mkdtemp(path.join(tmpdir(), "clock-"));
    clockFile = path.join(folder, "shift");
    await writeFile(clockFile, String(midnight - 5 * MINUTE - Date.now()));
    storefront = await startStorefront(house().backendUrl, {
      CLOCK_SHIFT_FILE: clockFile,
      NODE_OPTIONS: `--require ${path.join(__dirname, "../support/shifted-clock.cjs")}`,
    });
  }, 90_000);

  afterAll(async () => {
    await storefront?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it("carries its star until Việt Nam's midnight and not one request longer", async () => {
    await setClock(midnight - 2 * MINUTE);
    const first = await page(`/san-pham/${product}`);
    const kept = await page(`/san-pham/${product}`);
    for (const { html } of [first, kept]) {
      expect(html).toMatch(/OCOP \d sao/);
      expect(html).toContain("data-star-until");
    }
    // The page that is kept is the one that must not outlive the day.
    expect(kept.cache).toBe("HIT");

    await setClock(midnight + 1_000);
    const { html } = await page(`/san-pham/${product}`);
    const offer = html.slice(html.indexOf("<h1"), html.indexOf("Xem thêm"));
    expect(offer).not.toMatch(/OCOP \d sao/);
    expect(offer).not.toContain("data-star-until");
    expect(offer).toContain("hết hạn");
  });
});
