import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import { monthAfter, monthsToFile } from "@cho-lang/retail-statistics/return-months";
import { returnState, type ReturnState } from "@cho-lang/retail-statistics/return-state";
import type { MedusaContainer } from "@medusajs/framework/types";
import { dueDay } from "./due-day";
import { listFilers, type Filer } from "./list-filers";
import { listReminded } from "./list-reminded";
import { monthsOpen } from "./months-open";

interface RowsWanted {
  /** YYYY-MM; the last one that is over unless told. */
  month?: string | undefined;
  offset: number;
  limit: number;
}

export interface FilerRow extends Filer {
  state: ReturnState;
  /** She was reminded today. */
  reminded: boolean;
}

export interface ReturnRows {
  month: string;
  /** Those that can be asked for, the latest first. */
  months: string[];
  /** YYYY-MM-DD. */
  due_on: string;
  /** It may still be filed, so that a reminder asks for nothing that cannot be done. */
  open: boolean;
  filers: FilerRow[];
  count: number;
  /** How many of them have filed. */
  filed: number;
}

/** Who has filed a month and who has not, those who have not first, by name. */
export async function listReturnRows(
  container: MedusaContainer,
  { month: wanted, offset, limit }: RowsWanted,
  now: Date,
): Promise<ReturnRows> {
  const today = vietnamDay(now);
  const month = wanted ?? monthAfter(today.slice(0, 7), -1);
  const due_on = dueDay(month);
  const [filers, reminded] = await Promise.all([
    listFilers(container, month),
    listReminded(container, month, now),
  ]);
  const waiting = filers.filter(({ versions }) => versions.length === 0);
  const filed = filers.filter(({ versions }) => versions.length > 0);
  return {
    month,
    months: monthsToFile(today),
    due_on,
    open: monthsOpen(today).includes(month),
    filers: [...waiting, ...filed].slice(offset, offset + limit).map((filer) => ({
      ...filer,
      // Whoever is listed is asked for the month.
      state: returnState(
        { month, due_on, asked_from: month, filed: filer.versions.at(-1) ?? null },
        today,
      ),
      reminded: reminded.has(filer.seller_id),
    })),
    count: filers.length,
    filed: filed.length,
  };
}
