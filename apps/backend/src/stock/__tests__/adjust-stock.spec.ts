import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import fc from "fast-check";
import { adjustStock } from "../adjust-stock";

interface Level {
  inventory_item_id: string;
  location_id: string;
  stocked_quantity: number;
  reserved_quantity: number;
}

/** A stock in memory; what is written into it stands in `written`. */
function stockOf(levels: Level[]) {
  const written: Partial<Level>[] = [];
  const parts: Record<string, unknown> = {
    [Modules.INVENTORY]: {
      baseRepository_: { transaction: (work: (manager: object) => unknown) => work({}) },
      listInventoryLevels: () => Promise.resolve(levels),
      updateInventoryLevels: (rows: Partial<Level>[]) => Promise.resolve(written.push(...rows)),
    },
    [Modules.LOCKING]: { execute: (_keys: string[], job: () => unknown) => job() },
  };
  return { container: { resolve: (name: string) => parts[name] } as MedusaContainer, written };
}

const place = (item: number) => ({ inventory_item_id: `i${String(item)}`, location_id: "sloc_1" });

it("never takes what is reserved, and does all of it or nothing", async () => {
  const level = fc.record({ stocked: fc.nat(10), reserved: fc.nat(12) });
  const moves = fc.array(
    fc.record({ item: fc.nat(2), pieces: fc.integer({ min: -10, max: 10 }) }),
    { minLength: 1, maxLength: 6 },
  );
  await fc.assert(
    fc.asyncProperty(fc.tuple(level, level, level), moves, async (cells, adjustments) => {
      const levels = cells.map(({ stocked, reserved }, item) => ({
        ...place(item),
        stocked_quantity: stocked,
        reserved_quantity: reserved,
      }));
      const { container, written } = stockOf(levels);
      const wanted = cells.map(({ stocked, reserved }, item) => {
        const own = adjustments.filter((one) => one.item === item);
        const by = own.reduce((sum, { pieces }) => sum + pieces, 0);
        return { touched: own.length > 0, by, left: stocked + by, reserved };
      });
      const refused = wanted.some(({ by, left, reserved }) => by < 0 && left < reserved);
      const done = adjustStock(
        container,
        adjustments.map(({ item, pieces }) => ({ ...place(item), pieces })),
      );
      if (refused) {
        await expect(done).rejects.toMatchObject({ code: "invalid_input" });
        expect(written).toEqual([]);
        return;
      }
      await done;
      expect(written).toEqual(
        wanted.flatMap(({ touched, left }, item) =>
          touched ? [{ ...place(item), stocked_quantity: left }] : [],
        ),
      );
    }),
  );
});

it("refuses goods that the place does not know", async () => {
  const { container, written } = stockOf([]);
  const done = adjustStock(container, [{ ...place(0), pieces: 1 }]);
  await expect(done).rejects.toMatchObject({ code: "not_found" });
  expect(written).toEqual([]);
});
