import { crc32 } from "node:zlib";
import sharp from "sharp";
import { checkPhoto } from "../check-photo";

const photo = (width = 400, height = 300) =>
  sharp({ create: { width, height, channels: 3 as const, background: "#c98a12" } });

/** A PNG whose header claims a size, and nothing behind it. */
function claiming(width: number, height: number, interlaced = false): Buffer {
  const header = Buffer.alloc(17);
  header.write("IHDR", 0, "latin1");
  header.writeUInt32BE(width, 4);
  header.writeUInt32BE(height, 8);
  header.set([8, 2, 0, 0, interlaced ? 1 : 0], 12);
  const length = Buffer.from([0, 0, 0, 13]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(header));
  const start = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = Buffer.from("\0\0\0\0IDAT", "latin1");
  return Buffer.concat([start, length, header, sum, data, Buffer.alloc(64)]);
}

async function reasonOf(bytes: Buffer): Promise<unknown> {
  const refusal: unknown = await checkPhoto(bytes).then(
    () => ({ details: { reason: null } }),
    (error: unknown) => error,
  );
  return (refusal as { details: { reason: unknown } }).details.reason;
}

it("lets photos pass, also one with a film behind it as phones write it", async () => {
  const jpeg = await photo().jpeg().toBuffer();
  expect(await reasonOf(jpeg)).toBeNull();
  expect(await reasonOf(await photo().png().toBuffer())).toBeNull();
  expect(await reasonOf(await photo().webp().toBuffer())).toBeNull();
  const film = Buffer.from("\0\0\0\u0018ftypmp42\0\0\0\0mp42isom", "latin1");
  expect(await reasonOf(Buffer.concat([jpeg, film]))).toBeNull();
});

it.each([
  ["nothing", Buffer.alloc(0), "empty"],
  ["more bytes than a photo has", Buffer.alloc(25_000_001, 0xff), "heavy"],
  ["a program with a photo's name", Buffer.from("MZ program", "latin1"), "unknown"],
  ["an SVG", Buffer.from("<svg><script>alert(1)</script></svg>"), "unknown"],
  ["30,000 × 30,000 pixels", claiming(30_000, 30_000), "large"],
  ["a strip", claiming(60_000, 300), "large"],
  ["25 megapixels that open at once", claiming(5_000, 5_000, true), "large"],
  ["a thumbnail", claiming(200, 200), "small"],
  ["a header without a photo", Buffer.from([0xff, 0xd8, 0xff, 0xe0]), "broken"],
])("refuses %s by what it is", async (_what, bytes, reason) => {
  expect(await reasonOf(bytes)).toBe(reason);
});

it.each([
  ["a page", "<html><body><script>alert(1)</script>"],
  ["a program of PHP", "<?php system($_GET['c']);"],
  ["an archive", "PK\u0005\u0006" + "\0".repeat(18)],
])("refuses a photo that is %s, too", async (_what, other) => {
  const both = [await photo().jpeg().toBuffer(), Buffer.from(other, "latin1")];
  expect(await reasonOf(Buffer.concat(both))).toBe("hiding");
});
