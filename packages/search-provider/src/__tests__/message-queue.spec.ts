import type { IndexQuery } from "@cho-lang/catalogue-search/types";
import fc from "fast-check";
import type { EngineMessage } from "../engine-messages";
import { MessageQueue } from "../message-queue";

let replies = 0;

function asked(query: Partial<IndexQuery>): EngineMessage {
  const whole = { q: "", facets: [], ...query } as unknown as IndexQuery;
  const question = { query: whole, paths: null, changedSince: null };
  return { does: "search", index: 1, reply: ++replies, question };
}

const short = () => asked({});
const long = () => asked({ q: "mực" });
const counting = () => asked({ facets: [{ field: "group", type: "value" }] });
const told = (): EngineMessage => ({ does: "apply", index: 1, rows: [] });

function queueOf(messages: readonly EngineMessage[]): MessageQueue {
  const queue = new MessageQueue();
  for (const message of messages) queue.add(message);
  return queue;
}

function all(queue: MessageQueue): EngineMessage[] {
  const taken: EngineMessage[] = [];
  for (let next = queue.next(); next; next = queue.next()) taken.push(next);
  return taken;
}

describe("MessageQueue", () => {
  it("gives short questions first, and the others as they came", () => {
    const [a, b, c, d] = [long(), counting(), short(), short()] as const;
    expect(all(queueOf([a, b, c, d]))).toEqual([c, d, a, b]);
  });

  it("lets no question wait for ever behind short ones", () => {
    const waiting = long();
    const queue = queueOf([waiting]);
    const before: EngineMessage[] = [];
    do {
      queue.add(short());
      before.push(queue.next() as EngineMessage);
    } while (before.at(-1) !== waiting);
    expect(before).toHaveLength(17);
  });

  it("loses nothing, and moves no question across what was told", () => {
    const made = fc.constantFrom(short, long, counting, told);
    fc.assert(
      fc.property(fc.array(made, { maxLength: 60 }), (makers) => {
        const messages = makers.map((make) => make());
        const taken = all(queueOf(messages));
        expect(new Set(taken)).toEqual(new Set(messages));
        expect(taken).toHaveLength(messages.length);
        messages.forEach((message, at) => {
          if ("reply" in message) return;
          const place = taken.indexOf(message);
          expect(new Set(taken.slice(0, place))).toEqual(new Set(messages.slice(0, at)));
        });
      }),
    );
  });
});
