import { Worker } from "node:worker_threads";
import type { EngineMessage, EngineReply } from "./engine-messages";
import { refusedQuery } from "./refusals";

interface Waiting {
  resolve: (answer: unknown) => void;
  reject: (error: Error) => void;
}

type Told = Exclude<EngineMessage, { reply: number }>;
type Unnumbered<Message> = Message extends { reply: number } ? Omit<Message, "reply"> : never;
type Asked = Unnumbered<EngineMessage>;

/**
 * The engine in a thread of its own, so that a search among a hundred thousand products keeps nobody waiting
 * who wants something else. It begins when it is first told something, and anew after it died. It keeps the
 * process alive only while an answer is waited for.
 */
export class Engine {
  private worker: Worker | null = null;
  private readonly waiting = new Map<number, Waiting>();
  private replies = 0;
  private indexes = 0;

  /** `lost` is called when the thread died and with it all that it held. */
  constructor(
    private readonly lost: () => void,
    private readonly start = startThread,
  ) {}

  /** A number for an index to be held. */
  newIndex(): number {
    return ++this.indexes;
  }

  /** Tells it something; all that is asked later is answered with it. */
  tell(message: Told): void {
    this.running().postMessage(message);
  }

  /** @throws MedusaError `invalid_data` when the engine refuses the question. */
  ask<Answer>(message: Asked): Promise<Answer> {
    const reply = ++this.replies;
    const worker = this.running();
    return new Promise<Answer>((resolve, reject) => {
      this.waiting.set(reply, { resolve: resolve as Waiting["resolve"], reject });
      worker.ref();
      worker.postMessage({ ...message, reply });
    });
  }

  private running(): Worker {
    if (this.worker) {
      return this.worker;
    }
    const worker = this.start();
    worker.unref();
    worker.on("message", (reply: EngineReply) => this.hear(worker, reply));
    // An error always ends the thread.
    worker.on("error", (error) => this.end(worker, error));
    worker.on("exit", () => this.end(worker, new Error("The search engine's thread ended")));
    this.worker = worker;
    return worker;
  }

  private hear(worker: Worker, reply: EngineReply): void {
    const waiting = this.waiting.get(reply.reply);
    this.waiting.delete(reply.reply);
    if (this.waiting.size === 0) {
      worker.unref();
    }
    if ("json" in reply) {
      waiting?.resolve(JSON.parse(reply.json));
    } else {
      waiting?.reject("refused" in reply ? refusedQuery(reply.refused) : new Error(reply.failed));
    }
  }

  private end(worker: Worker, error: Error): void {
    if (this.worker !== worker) {
      return;
    }
    this.worker = null;
    const waiting = [...this.waiting.values()];
    this.waiting.clear();
    this.lost();
    waiting.forEach(({ reject }) => reject(error));
  }
}

/**
 * Memory of the thread for what is new, in megabytes; twice what Node gives. It is tidied half as often then, and
 * answers of a few dozen products are forgotten before they are taken for something to keep.
 */
const YOUNG_MEGABYTES = 96;

/** As compiled, whatever runs this file: a thread reads no TypeScript. */
function startThread(): Worker {
  return new Worker(require.resolve("@cho-lang/search-provider/engine-thread"), {
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  });
}
