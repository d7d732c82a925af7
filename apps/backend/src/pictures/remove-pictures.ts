import { rm } from "node:fs/promises";
import { pictureFiles } from "./write-picture";

/** Removes all files of the named pictures from `directory`; what is not there is no matter. */
export async function removePictures(names: string[], directory: string): Promise<void> {
  const files = names.flatMap((name) => pictureFiles(name, directory));
  await Promise.all(files.map((file) => rm(file, { force: true })));
}
