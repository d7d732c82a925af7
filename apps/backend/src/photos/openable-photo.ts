import { checkPhoto } from "./check-photo";
import { decodeHeic } from "./decode-heic";
import { heicProgram } from "./heic-program";
import { photoRefusal } from "./photo-refusal";
import type { PhotoFormat } from "./photo-format";
import { withoutExif } from "./without-exif";

/**
 * A photo that was checked as the image library can open it: itself, and a HEIC as JPEG where the machine
 * has a program for that. Throws `invalid_input`: `heic` where it has none, `broken` for what the program
 * cannot open.
 */
export async function openablePhoto(format: PhotoFormat, bytes: Buffer): Promise<Buffer> {
  if (format !== "heic") {
    return bytes;
  }
  const program = await heicProgram();
  if (program === null) {
    throw photoRefusal("heic");
  }
  const jpeg = await decodeHeic(program, bytes).catch(() => {
    throw photoRefusal("broken");
  });
  await checkPhoto(jpeg);
  return withoutExif(jpeg);
}
