import { once } from "node:events";
import { crc32, createDeflate } from "node:zlib";
import sharp from "sharp";

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** Bytes that repeat, compressed a piece at a time: what they open to never stands in memory here. */
async function deflated(piece: Buffer, times: number): Promise<Buffer> {
  const deflate = createDeflate({ level: 1 });
  const parts: Buffer[] = [];
  deflate.on("data", (part: Buffer) => parts.push(part));
  for (let left = times; left > 0; left -= 1) {
    if (!deflate.write(piece)) await once(deflate, "drain");
  }
  deflate.end();
  await once(deflate, "end");
  return Buffer.concat(parts);
}

/** A whole white PNG, square, of one bit a pixel; small as a file however wide. `side` in pixels. */
export async function whitePng(side: number, ...between: Buffer[]): Promise<Buffer> {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([1, 0, 0, 0, 0], 8);
  const row = Buffer.alloc(1 + Math.ceil(side / 8), 0xff);
  row[0] = 0;
  const pixels = chunk("IDAT", await deflated(row, side));
  const end = chunk("IEND", Buffer.alloc(0));
  return Buffer.concat([PNG, chunk("IHDR", header), ...between, pixels, end]);
}

/** A photo with a note of so many megabytes, which opens from a hundredth of it. */
export async function pngWithNote(megabytes: number): Promise<Buffer> {
  const note = await deflated(Buffer.alloc(1_000_000, 0x61), megabytes);
  return whitePng(400, chunk("zTXt", Buffer.concat([Buffer.from("Comment\0\0", "latin1"), note])));
}

/** A JPEG that says in its frame's header (SOF0) that it is as large as one can be. */
export async function boastfulJpeg(): Promise<Buffer> {
  const create = { width: 400, height: 300, channels: 3 as const, background: "#c98a12" };
  const jpeg = await sharp({ create }).jpeg().toBuffer();
  const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0]));
  jpeg.writeUInt16BE(65_500, frame + 5);
  jpeg.writeUInt16BE(65_500, frame + 7);
  return jpeg;
}
