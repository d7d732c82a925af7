import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface ListeningStorefront {
  url: string;
  close: () => void;
}

/** A storefront that only hears which of its pages are out of date. */
export async function listenForTags(heard: (tags: string[]) => void): Promise<ListeningStorefront> {
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk: Buffer) => (body += chunk.toString()));
    request.on("end", () => {
      heard((JSON.parse(body) as { tags: string[] }).tags);
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${port}`, close: () => server.close() };
}
