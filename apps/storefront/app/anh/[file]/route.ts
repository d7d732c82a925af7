import { readFile } from "node:fs/promises";
import path from "node:path";
import { pictureType } from "@/lib/picture-type";

/**
 * `GET /anh/<name>-<width>.<webp|avif>`: a product picture from FILES_DIR. A file's content never changes
 * under its name, so anybody may keep it for good. Any other name, and a file that is not there, is 404.
 */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/anh/[file]">,
): Promise<Response> {
  const { file } = await params;
  const type = pictureType(file);
  const folder = process.env.FILES_DIR;
  const bytes =
    type !== null && folder ? await readFile(path.join(folder, file)).catch(() => null) : null;
  if (type === null || bytes === null) {
    return new Response(null, { status: 404, headers: { "cache-control": "no-store" } });
  }
  return new Response(new Uint8Array(bytes), {
    headers: {
      "content-type": type,
      "cache-control": "public, max-age=31536000, immutable",
      "x-content-type-options": "nosniff",
    },
  });
}
