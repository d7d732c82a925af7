import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import { monthAfter, monthsToFile } from "@cho-lang/retail-statistics/return-months";
import { returnState, type ReturnState } from "@cho-lang/retail-statistics/return-state";
import type { MedusaContainer } from "@medusajs/framework/types";
import { dueDay } from "./due-day";
import type { Filer } from "./filer";
import { listFilers } from "./list-filers";
import { listReminded } from "./list-reminded";
import { monthsOpen } from "./months-open";

interface RowsWanted {
  /** YYYY-MM; the last one that is over unless told. */
  month?: string | undefined;
  /** Code of the commune whose sellers alone are listed. */
  commune?: string | undefined;
  offset: number;
  limit: number;
}

export interface FilerRow extends Filer {
  state: ReturnState;
  /** She was reminded today. */
  reminded: boolean;
}

export interface CommuneOfReturns {
  commune_code: string;
  count: number;
  filed: number;
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
  /** Of the whole province, each commune that has any, by code. */
  communes: CommuneOfReturns[];
  count: number;
  /** How many of them have filed. */
  filed: number;
}

function byCommune(filers: readonly Filer[]): CommuneOfReturns[] {
  const communes = new Map<string, CommuneOfReturns>();
  for (const { commune_code, versions } of filers) {
    const { count, filed } = communes.get(commune_code) ?? { count: 0, filed: 0 };
    communes.set(commune_code, {
      commune_code,
      count: count + 1,
      filed: filed + (versions.length > 0 ? 1 : 0),
    });
  }
  return [...communes.values()].sort((a, b) => (a.commune_code < b.commune_code ? -1 : 1));
}

/** Who has filed a month and who has not, those who have not first, by name. */
export async function listReturnRows(
  container: MedusaContainer,
  { month: wanted, commune, offset, limit }: RowsWanted,
  now: Date,
): Promise<ReturnRows> {
  const today = vietnamDay(now);
  const month = wanted ?? monthAfter(today.slice(0, 7), -1);
  const due_on = dueDay(month);
  const [everybody, reminded] = await Promise.all([
    listFilers(container, month),
    listReminded(container, month, now),
  ]);
  const filers = everybody.filter(({ commune_code }) => (commune ?? commune_code) === commune_code);
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
    communes: byCommune(everybody),
    count: filers.length,
    filed: filed.length,
  };
}
