import { parentPort } from "node:worker_threads";
import { InvalidQuery } from "@cho-lang/catalogue-search/invalid-query";
import type { EngineMessage, EngineReply } from "./engine-messages";
import { HeldIndex } from "./held-index";

/**
 * The engine's own thread: it holds the indexes and does what it is told, one thing after the other, so that
 * a search sees every change that was told before it. Answers go back as text, which is quicker to hand over
 * than objects are.
 */
const held = new Map<number, HeldIndex>();

parentPort?.on("message", (message: EngineMessage) => {
  if (!("reply" in message)) {
    follow(message);
    return;
  }
  parentPort?.postMessage(replyTo(message));
});

function follow(message: Exclude<EngineMessage, { reply: number }>): void {
  switch (message.does) {
    case "hold":
      held.set(message.index, new HeldIndex(message.plan, message.epoch));
      break;
    case "apply":
      held.get(message.index)?.apply(message.rows);
      break;
    case "let_go":
      held.delete(message.index);
  }
}

function replyTo(message: Extract<EngineMessage, { reply: number }>): EngineReply {
  const { reply } = message;
  try {
    return { reply, json: JSON.stringify(answerTo(message)) };
  } catch (error) {
    const { message: words } = error as Error;
    return error instanceof InvalidQuery ? { reply, refused: words } : { reply, failed: words };
  }
}

function answerTo(message: Extract<EngineMessage, { reply: number }>): object {
  const index = held.get(message.index);
  if (!index) {
    throw new Error("The search index was let go");
  }
  return message.does === "search"
    ? index.search(message.question)
    : index.documents(message.filter, message.day);
}
