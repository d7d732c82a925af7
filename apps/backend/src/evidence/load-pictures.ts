import sharp from "sharp";
import { fileIn } from "../pictures/file-in";
import { filesDirectory } from "../pictures/files-directory";

const MOST = 3;
const WIDTH = 480;

/** The first stored pictures as JPEG, which every PDF reader shows; what is no longer there is left out. */
export async function loadPictures(names: string[]): Promise<Buffer[]> {
  const pictures: Buffer[] = [];
  for (const name of names.slice(0, MOST)) {
    const file = fileIn(filesDirectory(), `${name}-640.webp`);
    const picture = file && (await toJpeg(file));
    if (picture) {
      pictures.push(picture);
    }
  }
  return pictures;
}

async function toJpeg(file: string): Promise<Buffer | null> {
  try {
    return await sharp(file).resize(WIDTH, WIDTH).jpeg({ quality: 80 }).toBuffer();
  } catch {
    return null;
  }
}
