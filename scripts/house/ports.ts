import { createServer } from "node:net";
import { HouseError } from "./house-error";

function canListen(port: number, host: string | undefined): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/** A port that nobody listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "localhost", () => {
      const address = server.address();
      const port = typeof address === "object" && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

/**
 * Reads a port out of the environment.
 * @throws HouseError when it is not a whole number from 1 to 65535.
 */
export function portFromEnvironment(variable: string, fallback: number): number {
  const text = process.env[variable];
  if (text === undefined || text === "") return fallback;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new HouseError(`${variable}=${text} is not a port (1 to 65535).`);
  }
  return port;
}

/** @throws HouseError naming the variable that moves the door, when the port is taken. */
export async function requireFreePort(port: number, variable: string, what: string): Promise<void> {
  // Somebody on the loopback alone leaves the wildcard free, and the other way round.
  const free = (await canListen(port, undefined)) && (await canListen(port, "127.0.0.1"));
  if (free) return;
  throw new HouseError(
    `Port ${port} (${what}) is taken by another program. Set ${variable} to a free port, ` +
      `for example: ${variable}=${port + 100} npm start`,
  );
}
