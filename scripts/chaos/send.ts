import { request, type IncomingMessage } from "node:http";
import { setTimeout as wait } from "node:timers/promises";

/** One request to the market, or to a gateway's stand-in. */
export interface Asked {
  method: "GET" | "POST";
  url: string;
  headers?: Record<string, string>;
  /** JSON, or a form's fields. */
  body?: object | URLSearchParams;
}

export interface Answer {
  status: number;
  location: string | undefined;
  body: unknown;
}

/** How a request is lost on the way: half of it arrives, its connection ends after so many milliseconds, or nobody hears its answer. */
export type Loss = { kind: "unsent" } | { kind: "cut off"; after: number } | { kind: "unheard" };

/** Nobody knows what became of a request. */
export class Lost extends Error {}

const PATIENCE_MS = 90_000;

async function read(answer: IncomingMessage): Promise<Answer> {
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString("utf8");
  const isJson = answer.headers["content-type"]?.includes("json") && text !== "";
  return {
    status: answer.statusCode ?? 0,
    location: answer.headers.location,
    body: isJson ? JSON.parse(text) : text,
  };
}

function contentOf({ body }: Asked): { type: string; content: string } {
  return body instanceof URLSearchParams
    ? { type: "application/x-www-form-urlencoded", content: body.toString() }
    : { type: "application/json", content: body ? JSON.stringify(body) : "" };
}

/** Sends a request once, over a connection of its own. @throws Lost when no answer was heard. */
export function send(asked: Asked, loss: Loss | null = null): Promise<Answer> {
  const { type, content } = contentOf(asked);
  const length = Buffer.byteLength(content);
  return new Promise((resolve, reject) => {
    const lose = (why: string) => reject(new Lost(`${asked.method} ${asked.url}: ${why}`));
    const sent = request(asked.url, {
      method: asked.method,
      agent: false,
      headers: {
        ...asked.headers,
        ...(length > 0 ? { "content-type": type, "content-length": length } : {}),
      },
    });
    sent.setTimeout(PATIENCE_MS, () => sent.destroy(new Error("no answer in time")));
    sent.on("error", (error) => lose(error.message));
    sent.on("response", (answer) => {
      read(answer).then(
        (heard) => (loss?.kind === "unheard" ? lose("unheard") : resolve(heard)),
        (error: unknown) => lose(String(error)),
      );
    });
    if (loss?.kind === "unsent") {
      sent.write(content.slice(0, Math.floor(content.length / 2)) || " ", () => sent.destroy());
      return;
    }
    sent.end(content, () => {
      if (loss?.kind === "cut off") void wait(loss.after).then(() => sent.destroy());
    });
  });
}
