import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface ListeningStorefront {
  url: string;
  /** Hears no more, and waits until all that was heard is dealt with: the backend must still answer until then. */
  close: () => Promise<void>;
}

/** A storefront that only hears which of its pages are out of date. */
export async function listenForTags(
  heard: (tags: string[]) => unknown,
): Promise<ListeningStorefront> {
  const dealt: Promise<unknown>[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk: Buffer) => (body += chunk.toString()));
    request.on("end", () => {
      dealt.push(Promise.resolve(heard((JSON.parse(body) as { tags: string[] }).tags)));
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    server.close();
    server.closeAllConnections();
    await Promise.all(dealt);
  };
  return { url: `http://localhost:${port}`, close };
}
