import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MarketError } from "../../../errors/market-error";
import { fileIn } from "../../../pictures/file-in";
import { filesDirectory } from "../../../pictures/files-directory";

/** Photos only: an uploaded page or SVG, served from the panel's own address, could act as the operator. */
const TYPES: Partial<Record<string, string>> = {
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".png": "image/png",
  ".webp": "image/webp",
  ".avif": "image/avif",
  ".gif": "image/gif",
};

/**
 * An uploaded image from FILES_DIR, for the panel. Medusa writes uploads there but by itself serves
 * only the folder `static` beside its code, which is asked first. 404 for what is not there.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const name = req.params.file ?? "";
  const type = TYPES[extname(name).toLowerCase()];
  const path = type ? fileIn(filesDirectory(), name) : null;
  const bytes = path ? await readFile(path).catch(() => null) : null;
  if (!type || !bytes) {
    throw new MarketError("not_found");
  }
  res.set({ "content-type": type, "x-content-type-options": "nosniff" });
  res.send(bytes);
}
