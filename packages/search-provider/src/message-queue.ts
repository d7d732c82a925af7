import type { EngineMessage } from "./engine-messages";

/** A question that waits is overtaken by no more than these. */
const MOST_OVERTAKING = 16;

/**
 * What waits for the engine's thread. Short questions go first: an answer of several parts asks for its last ones when
 * the first is there, and behind everybody else's first questions all answers would be ready at the same moment, and
 * the threads that make them idle in turns. What the engine is told stays where it is: each question is answered with
 * all that was told before it, and nothing that was told after it.
 */
export class MessageQueue {
  private readonly waiting: EngineMessage[] = [];
  /** How many have overtaken the first one. */
  private overtaking = 0;

  add(message: EngineMessage): void {
    this.waiting.push(message);
  }

  /** Undefined when nothing waits. */
  next(): EngineMessage | undefined {
    const at = this.overtaking < MOST_OVERTAKING ? this.firstShort() : 0;
    this.overtaking = at === 0 ? 0 : this.overtaking + 1;
    return this.waiting.splice(at, 1)[0];
  }

  /** Where the next one stands; the first of all when none is short, or something told comes before it. */
  private firstShort(): number {
    const at = this.waiting.findIndex((message) => isTold(message) || isShort(message));
    const message = this.waiting[at];
    return message === undefined || isTold(message) ? 0 : at;
  }
}

function isTold(message: EngineMessage): boolean {
  return !("reply" in message);
}

/** No words to look up and nothing to count: a matter of some ten microseconds. */
function isShort(message: EngineMessage): boolean {
  if (message.does !== "search") {
    return false;
  }
  const { q, facets } = message.question.query;
  return q === "" && facets.length === 0;
}
