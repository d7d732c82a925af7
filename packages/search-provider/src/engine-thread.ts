import { parentPort, receiveMessageOnPort } from "node:worker_threads";
import { InvalidQuery } from "@cho-lang/catalogue-search/invalid-query";
import type { EngineMessage, EngineReply } from "./engine-messages";
import { HeldIndex } from "./held-index";
import { MessageQueue } from "./message-queue";

/**
 * The engine's own thread: it holds the indexes and does what it is told, one thing after the other, so that
 * a search sees every change that was told before it; short questions first. Answers go back as text, which is quicker
 * to hand over than objects are.
 */
const held = new Map<number, HeldIndex>();
const queue = new MessageQueue();

parentPort?.on("message", (message: EngineMessage) => {
  queue.add(message);
  takeIn();
  for (let next = queue.next(); next; next = queue.next()) {
    deal(next);
    takeIn();
  }
});

/** What came meanwhile. */
function takeIn(): void {
  for (let more = received(); more; more = received()) {
    queue.add(more.message);
  }
}

function received(): { message: EngineMessage } | undefined {
  return parentPort ? receiveMessageOnPort(parentPort) : undefined;
}

function deal(message: EngineMessage): void {
  if ("reply" in message) {
    parentPort?.postMessage(replyTo(message));
  } else {
    follow(message);
  }
}

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
