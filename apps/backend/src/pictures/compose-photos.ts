import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { MarketError } from "../errors/market-error";
import { removePictures } from "./remove-pictures";
import { renderPhoto } from "./render-photo";
import { storedFile } from "./stored-file";
import { ENCODING, writePicture } from "./write-picture";

/** Raise it when `renderPhoto` changes what comes out of the same bytes. */
const RENDERING = 1;

export interface ComposedPhotos {
  /** Names of the pictures in order, without width and extension. */
  names: string[];
  /** Those of them whose files were not there before. */
  written: string[];
}

function refusal(address: string): MarketError {
  const file = address.slice(address.lastIndexOf("/") + 1);
  return new MarketError("invalid_input", {
    fields: { pictures: `Không đọc được ảnh “${file}”. Hãy tải lại ảnh JPEG, PNG hoặc WebP.` },
  });
}

async function readPhoto(address: string, directory: string): Promise<Buffer> {
  const path = storedFile(address, directory);
  if (!path) {
    throw refusal(address);
  }
  return readFile(path).catch(() => {
    throw refusal(address);
  });
}

function rendered(bytes: Buffer, address: string): Promise<Buffer> {
  return renderPhoto(bytes).catch(() => {
    throw refusal(address);
  });
}

/** The name holds the photo's content, so whoever keeps a picture for good never keeps an old one. */
function nameOf(slug: string, n: number, bytes: Buffer): string {
  const recipe = JSON.stringify({ ENCODING, RENDERING });
  const hash = createHash("sha256").update(recipe).update(bytes).digest("hex").slice(0, 8);
  return `${slug}-${String(n)}-${hash}`;
}

/**
 * Makes the shop's pictures `<slug>-<n>-<hash>` of uploaded images, n from 1 in their order, in
 * `directory`, where the images themselves lie. One image after another, for the memory's sake. An
 * image that is not in the market's own store or cannot be read is `invalid_input`, named in
 * `details.fields.pictures`; the files written until then are removed again.
 */
export async function composePhotos(
  slug: string,
  addresses: string[],
  directory: string,
): Promise<ComposedPhotos> {
  const names: string[] = [];
  const written: string[] = [];
  try {
    for (const [index, address] of addresses.entries()) {
      const bytes = await readPhoto(address, directory);
      const name = nameOf(slug, index + 1, bytes);
      names.push(name);
      if (await writePicture(name, directory, () => rendered(bytes, address))) {
        written.push(name);
      }
    }
  } catch (error) {
    await removePictures(written, directory);
    throw error;
  }
  return { names, written };
}
