import sharp from "sharp";
import { photoFormat } from "../photo-format";

const square = () =>
  sharp({ create: { width: 4, height: 4, channels: 3 as const, background: "#0c5a52" } });

function boxed(brand: string, ...compatible: string[]): Buffer {
  const brands = compatible.join("");
  const length = Buffer.alloc(4);
  length.writeUInt32BE(16 + brands.length);
  return Buffer.concat([length, Buffer.from(`ftyp${brand}\0\0\0\0${brands}`, "latin1")]);
}

it("knows what phones take by the first bytes", async () => {
  expect(photoFormat(await square().jpeg().toBuffer())).toBe("jpeg");
  expect(photoFormat(await square().png().toBuffer())).toBe("png");
  expect(photoFormat(await square().webp().toBuffer())).toBe("webp");
  expect(photoFormat(boxed("heic", "mif1", "heic"))).toBe("heic");
  expect(photoFormat(boxed("mif1", "heic"))).toBe("heic");
});

it.each([
  ["a program", Buffer.from("MZ\u0090\0", "latin1")],
  ["a program of Linux", Buffer.from("\u007fELF", "latin1")],
  ["an SVG", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
  ["a film", boxed("isom", "mp42")],
  ["an AVIF", boxed("avif", "mif1")],
  ["nothing", Buffer.alloc(0)],
  ["half a header", Buffer.from([0xff, 0xd8])],
])("takes %s for no photo", (_what, bytes) => {
  expect(photoFormat(bytes)).toBeNull();
});
