import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { heicProgram } from "../../src/photos/heic-program";
import { pictureFiles } from "../../src/pictures/write-picture";
import { BACKEND_FOLDER } from "./backend-folder";

interface SentPhoto {
  photo?: { name: string };
  code?: string;
  details?: { reason?: string; fields?: { photo?: string } };
}

/** Sends a file as a seller's photo; as a stream nobody is told beforehand how long it is. */
export async function sendPhoto(
  url: string,
  token: string,
  bytes: Buffer | ReadableStream,
  fileName = "anh.jpg",
) {
  const query = new URLSearchParams({ file_name: fileName });
  const response = await fetch(`${url}/seller/photos?${query.toString()}`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "image/jpeg" },
    ...(bytes instanceof ReadableStream
      ? { body: bytes, duplex: "half" as const }
      : { body: new Uint8Array(bytes) }),
  });
  return { status: response.status, body: (await response.json()) as SentPhoto };
}

/** Sends a file as a seller's photo of a decision. */
export async function sendDecisionPhoto(url: string, token: string, bytes: Buffer) {
  const response = await fetch(`${url}/seller/certificate-photos`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "image/jpeg" },
    body: new Uint8Array(bytes),
  });
  return { status: response.status, body: (await response.json()) as { photo: { id: string } } };
}

/** A sheet of paper as a phone takes it, with the name of who took it. */
export function paperPhoto(): Promise<Buffer> {
  return sharp({ create: { width: 1_500, height: 3_000, channels: 3, background: "#eee" } })
    .withExif({ IFD0: { Artist: "Vũ Thị Hà" } })
    .jpeg()
    .toBuffer();
}

/** A phone's photo of 12 megapixels, held upright, with the place where it was taken. */
export function phonePhoto(): Promise<Buffer> {
  const noise = { type: "gaussian" as const, mean: 128, sigma: 40 };
  return sharp({ create: { width: 500, height: 375, channels: 3, background: "#888", noise } })
    .resize(4_000, 3_000, { kernel: "cubic" })
    .withExif({
      IFD0: { Make: "Phone", Artist: "Vũ Thị Hà" },
      IFD3: {
        GPSLatitudeRef: "N",
        GPSLatitude: "21/1 15/1 0/1",
        GPSLongitudeRef: "E",
        GPSLongitude: "107/1 24/1 0/1",
      },
    })
    .withMetadata({ orientation: 6 })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><a>21.25,107.4</a></x:xmpmeta>')
    .jpeg({ quality: 90 })
    .toBuffer();
}

/** A photo of 12 megapixels as an iPhone writes it, with the place where it was taken. */
export function iphonePhoto(): Promise<Buffer> {
  return readFile(join(BACKEND_FOLDER, "src", "photos", "__tests__", "phone-12mp.heic"));
}

/** Whether a HEIC must be opened: wherever the machine can, and on one that is told to be able to. */
export async function mustOpenHeic(): Promise<boolean> {
  return process.env.REQUIRE_HEIC === "true" || (await heicProgram()) !== null;
}

/** What of a picture's files in `folder` is too heavy for a card or holds more than its pixels. */
export async function pictureFaults(name: string, folder: string): Promise<object[]> {
  const faults: object[] = [];
  for (const file of pictureFiles(name, folder)) {
    const { exif, xmp, iptc, icc, comments } = await sharp(file).metadata();
    const { size } = await stat(file);
    const isHeavy = !file.includes("-1080.") && size > 60_000;
    if (isHeavy || [exif, xmp, iptc, icc, comments].some((found) => found !== undefined))
      faults.push({ file, size, exif, xmp });
  }
  return faults;
}
