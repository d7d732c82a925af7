import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";

/** Made once, in the build, so that every build has a worker of its own and phones notice it. */
export const dynamic = "force-static";

/** `GET /sw.js`: the service worker, marked with this build; the browser asks for it again every time. */
export async function GET(): Promise<Response> {
  const script = await readFile(path.join(process.cwd(), "dist", "worker.js"), "utf8");
  return new Response(`/* ${randomUUID()} */\n${script}`, {
    headers: {
      "content-type": "text/javascript; charset=utf-8",
      "cache-control": "no-cache",
    },
  });
}
