export type PhotoFormat = "jpeg" | "png" | "webp" | "heic";

const JPEG = Buffer.from([0xff, 0xd8, 0xff]);
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const HEIC_BRANDS = ["heic", "heix", "hevc", "heim", "heis", "mif1", "msf1"];

/** The brands that a file of ISO/IEC 14496-12 names in its first box; none for any other file. */
function brandsOf(bytes: Buffer): string[] {
  if (bytes.toString("latin1", 4, 8) !== "ftyp") {
    return [];
  }
  const end = Math.min(bytes.readUInt32BE(0), 64, bytes.length);
  const brands = [bytes.toString("latin1", 8, 12)];
  for (let at = 16; at + 4 <= end; at += 4) {
    brands.push(bytes.toString("latin1", at, at + 4));
  }
  return brands;
}

/**
 * What a file is by its first bytes, whatever its name says; null for anything but a photo of a
 * phone. An SVG is none: it is a document that can hold script and refer to other files. Nor is an AVIF,
 * which no phone takes and which needs the most memory of all to open.
 */
export function photoFormat(bytes: Buffer): PhotoFormat | null {
  if (bytes.subarray(0, JPEG.length).equals(JPEG)) return "jpeg";
  if (bytes.subarray(0, PNG.length).equals(PNG)) return "png";
  if (bytes.toString("latin1", 0, 4) === "RIFF" && bytes.toString("latin1", 8, 12) === "WEBP") {
    return "webp";
  }
  const brands = brandsOf(bytes);
  return !brands.includes("avif") && brands.some((brand) => HEIC_BRANDS.includes(brand))
    ? "heic"
    : null;
}
