import { fromBufferPromise, type Entry, type ZipFile } from "yauzl";
import { TABLE_LIMITS } from "./table";
import { tableRefusal } from "./table-refusal";

/** A file of an XLSX, which is an archive of XML files. */
export type Part = (write: (chunk: Buffer) => void) => Promise<void>;

async function entriesOf(zip: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) {
    entries.push(entry);
    if (entries.length > TABLE_LIMITS.parts) throw tableRefusal("swelling");
  }
  return entries;
}

/**
 * The parts of an archive by their names. What they would come to is refused by what the archive says of
 * itself, and each part is held to that while it is unpacked: one that goes on breaks off (yauzl's
 * `validateEntrySizes`). Nothing is unpacked here.
 */
export async function xlsxParts(bytes: Buffer): Promise<Map<string, Part>> {
  const zip = await fromBufferPromise(bytes, {
    lazyEntries: true,
    autoClose: false,
    validateEntrySizes: true,
  });
  const entries = await entriesOf(zip);
  const size = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  if (size > TABLE_LIMITS.unpackedBytes) throw tableRefusal("swelling");
  if (entries.some((entry) => entry.isEncrypted())) throw tableRefusal("locked");
  return new Map(
    entries.map((entry) => [
      entry.fileName,
      async (write) => {
        for await (const chunk of await zip.openReadStreamPromise(entry)) {
          write(chunk as Buffer);
        }
      },
    ]),
  );
}
