import fc from "fast-check";
import type { JoinedChange } from "@/lib/medusa/basket";
import { gatherChanges } from "../gather-changes";
import type { BasketChange, LocalBasket } from "../shopping";
import { shownBasket } from "../shown-basket";
import { add, keptBasket, line, remove, set } from "./offline-fixtures";

describe("gatherChanges", () => {
  it("sends additions one by one, each under its own name", () => {
    const [first, second] = [add("a"), add("a", 2)];
    expect(gatherChanges([first, second])).toMatchObject([
      { kind: "add", variantId: "a", quantity: 1, requestId: first.id },
      { kind: "add", variantId: "a", quantity: 2, requestId: second.id },
    ]);
  });

  it("sends one quantity where one was set, with what was added since", () => {
    expect(gatherChanges([add("a"), set("a", 4), add("a", 3)])).toMatchObject([
      { kind: "set", variantId: "a", quantity: 7 },
    ]);
    expect(gatherChanges([set("a", 98), add("a", 3)])).toMatchObject([{ quantity: 99 }]);
  });

  it("takes a line out by setting it to nothing", () => {
    expect(gatherChanges([add("a"), remove("a")])).toMatchObject([{ kind: "set", quantity: 0 }]);
  });
});

/** The market's side: what `POST /store/baskets/<id>/join` does to a basket. */
class Market {
  readonly quantities = new Map<string, number>();
  private readonly requests = new Map<string, Set<string>>();

  join(changes: readonly JoinedChange[]): void {
    for (const change of changes) {
      const { variantId } = change;
      const before = this.quantities.get(variantId) ?? 0;
      const known = this.requests.get(variantId) ?? new Set();
      if (change.kind === "set" && change.quantity === 0) {
        this.quantities.delete(variantId);
        this.requests.delete(variantId);
      } else if (change.kind === "set") {
        this.quantities.set(variantId, change.quantity);
      } else if (!known.has(change.requestId)) {
        this.quantities.set(variantId, Math.min(before + change.quantity, 99));
        this.requests.set(variantId, known.add(change.requestId));
      }
    }
  }

  look(): LocalBasket["basket"] {
    return keptBasket([...this.quantities].map(([id, quantity]) => line(id, quantity)));
  }
}

const variant = fc.constantFrom("a", "b", "c");
const quantity = fc.integer({ min: 1, max: 60 });
const action = fc.oneof(
  fc.record({ kind: fc.constant("add" as const), variant, quantity }),
  fc.record({ kind: fc.constant("set" as const), variant, quantity }),
  fc.record({ kind: fc.constant("remove" as const), variant }),
  // The line comes back: everything is sent, and the answer arrives or is lost.
  fc.record({ kind: fc.constant("send" as const), answered: fc.boolean() }),
);

it("leaves the market's basket as the phone showed it, whatever answers are lost on the way", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(variant, quantity)), fc.array(action), (start, actions) => {
      const market = new Market();
      start.forEach(([id, count]) => market.quantities.set(id, count));
      let phone: LocalBasket = { basket: market.look(), changes: [] };
      const send = (answered: boolean) => {
        market.join(gatherChanges(phone.changes));
        if (answered) phone = { basket: market.look(), changes: [] };
      };
      const quantityOf = (id: string) => quantities(phone).get(id);
      const change = (made: BasketChange) => {
        phone = { ...phone, changes: [...phone.changes, made] };
      };
      for (const step of actions) {
        if (step.kind === "send") send(step.answered);
        else if (step.kind === "add") change(add(step.variant, step.quantity));
        // The page offers these for lines that it shows only.
        else if (quantityOf(step.variant) === undefined) continue;
        else if (step.kind === "set") change(set(step.variant, step.quantity));
        else change(remove(step.variant));
      }
      const shown = quantities(phone);
      send(true);
      expect(new Map([...market.quantities].sort())).toEqual(new Map([...shown].sort()));
    }),
  );
});

function quantities(phone: LocalBasket): Map<string, number> {
  const lines = shownBasket(phone).groups.flatMap((group) => group.lines);
  return new Map(lines.map(({ variantId, quantity: count }) => [variantId, count]));
}
