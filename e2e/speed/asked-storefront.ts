import { once } from "node:events";
import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { house } from "../buying/house";

/** Stands between browser and storefront and writes down what is asked for, by pages and their service worker. */
export class AskedStorefront {
  /** Paths with their queries. */
  readonly asked: string[] = [];
  private readonly server: Server = createServer((from, to) => {
    const { hostname, port } = new URL(house().storefrontUrl);
    const { method, url: path, headers } = from;
    this.asked.push(path ?? "");
    const onward = request({ hostname, port, method, path, headers }, (answer) => {
      to.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(to);
    });
    onward.on("error", () => to.destroy());
    from.pipe(onward);
  });

  async url(): Promise<string> {
    this.server.listen(0, "127.0.0.1");
    await once(this.server, "listening");
    return `http://localhost:${String((this.server.address() as AddressInfo).port)}`;
  }

  close(): void {
    this.server.close();
    this.server.closeAllConnections();
  }
}
