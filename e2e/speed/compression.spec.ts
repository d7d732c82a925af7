import { brotliDecompressSync } from "node:zlib";
import { request, type IncomingHttpHeaders } from "node:http";
import { house } from "../buying/house";

const PRODUCT = "/san-pham/trung-vit-bien-dong-rui";

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Gets a path and keeps the body as it came over the line. */
function get(path: string, headers: Record<string, string>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request(`${house().storefrontUrl}${path}`, { headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("end", () => {
        const { statusCode: status = 0, headers: sent } = answer;
        resolve({ status, headers: sent, body: Buffer.concat(parts) });
      });
    })
      .on("error", reject)
      .end();
  });
}

const BROTLI = { "accept-encoding": "gzip, deflate, br" };

describe("what goes over the line", () => {
  it.each(["/", PRODUCT, "/gio-hang", "/thong-ke"])("%s is sent as Brotli", async (path) => {
    const { headers, body } = await get(path, BROTLI);
    expect(headers["content-encoding"]).toBe("br");
    expect(headers.vary).toMatch(/accept-encoding/i);
    expect(brotliDecompressSync(body).toString()).toContain("Chợ Làng");
  });

  it("compresses a page to the same bytes for everybody, and says nothing to who has it", async () => {
    const first = await get(PRODUCT, BROTLI);
    const second = await get(PRODUCT, BROTLI);
    expect(second.body.equals(first.body)).toBe(true);
    expect(Number(second.headers["content-length"])).toBe(second.body.length);
    const again = await get(PRODUCT, { ...BROTLI, "if-none-match": first.headers.etag ?? "" });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  it("sends a page's data whole, without the style sheets that who asks for it has", async () => {
    const asked = { ...BROTLI, rsc: "1" };
    const [document, data] = [await get(PRODUCT, BROTLI), await get(`${PRODUCT}?_rsc`, asked)];
    const text = brotliDecompressSync(data.body).toString();
    expect(text).toContain("Trứng vịt biển Đồng Rui");
    expect(brotliDecompressSync(document.body).toString()).toContain("@layer base");
    expect(text).toContain('"precedence":"next"');
    expect(text).not.toContain("@layer base");
    const again = await get(`${PRODUCT}?_rsc`, {
      ...asked,
      "if-none-match": data.headers.etag ?? "",
    });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  it("sends gzip to who knows no better, and plain text to who knows nothing", async () => {
    expect((await get(PRODUCT, { "accept-encoding": "gzip" })).headers["content-encoding"]).toBe(
      "gzip",
    );
    const refused = await get(PRODUCT, { "accept-encoding": "br;q=0" });
    expect(refused.headers["content-encoding"]).toBeUndefined();
    expect(refused.body.toString()).toContain("Chợ Làng");
  });

  it("sends scripts as Brotli, to be kept for good", async () => {
    const { body } = await get("/", {});
    const [script = ""] = /\/_next\/static\/chunks\/[^"]+\.js/.exec(body.toString()) ?? [];
    const { status, headers } = await get(script, BROTLI);
    expect(status).toBe(200);
    expect(headers["content-encoding"]).toBe("br");
    expect(headers["cache-control"]).toBe("public,max-age=31536000,immutable");
  });

  it("leaves pictures as they are", async () => {
    const { body } = await get(PRODUCT, {});
    const [picture = ""] = /\/anh\/[^"\s]+-640\.webp/.exec(body.toString()) ?? [];
    const { headers } = await get(picture, BROTLI);
    expect(headers["content-type"]).toBe("image/webp");
    expect(headers["content-encoding"]).toBeUndefined();
  });
});
