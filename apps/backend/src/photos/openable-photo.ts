import { checkPhoto } from "./check-photo";
import { decodeHeic } from "./decode-heic";
import { decoderBound } from "./decoder-bound";
import { heicProgram } from "./heic-program";
import { photoRefusal } from "./photo-refusal";
import type { PhotoFormat } from "./photo-format";
import { withoutExif } from "./without-exif";

/**
 * A photo that was checked as the image library can open it: itself, and a HEIC as JPEG where the machine
 * has a program for that. Throws `invalid_input`: `heic` where it has none, `broken` for what the program
 * cannot open; and `busy` where it ran into a bound, which `warn` is told.
 */
export async function openablePhoto(
  format: PhotoFormat,
  bytes: Buffer,
  warn: (text: string) => void,
): Promise<Buffer> {
  if (format !== "heic") {
    return bytes;
  }
  const program = await heicProgram();
  if (program === null) {
    throw photoRefusal("heic");
  }
  const jpeg = await decodeHeic(program, bytes).catch((error: unknown) => {
    const bound = decoderBound(error);
    if (bound === null) throw photoRefusal("broken");
    warn(`A HEIC of ${String(bytes.length)} bytes was not decoded: ${bound}`);
    throw photoRefusal("later");
  });
  await checkPhoto(jpeg);
  return withoutExif(jpeg);
}
