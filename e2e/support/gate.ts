import { once } from "node:events";
import { createServer, request as forward, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";

const QUIET_MS = 2_000;

/** Stands between a storefront of its own and a backend; `down` cuts every connection. */
export class Gate {
  down = false;
  private lastRequest = Date.now();
  private readonly server: Server;

  constructor(backendUrl: string) {
    this.server = createServer((request, response) => {
      this.lastRequest = Date.now();
      if (this.down) {
        request.socket.destroy();
        return;
      }
      const target = new URL(request.url ?? "/", backendUrl);
      const onward = forward(
        target,
        { method: request.method, headers: request.headers },
        (answer) => {
          response.writeHead(answer.statusCode ?? 502, answer.headers);
          answer.pipe(response);
        },
      );
      onward.on("error", () => {
        response.destroy();
      });
      request.pipe(onward);
    });
  }

  /** Opens the gate on a free port and gives the address to reach the backend through it. */
  async open(): Promise<string> {
    this.server.listen(0, "127.0.0.1");
    await once(this.server, "listening");
    return `http://127.0.0.1:${String((this.server.address() as AddressInfo).port)}`;
  }

  /** Resolves once nothing has come through for two seconds. */
  async quiet(): Promise<void> {
    while (Date.now() - this.lastRequest < QUIET_MS) await wait(QUIET_MS / 10);
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }
}
