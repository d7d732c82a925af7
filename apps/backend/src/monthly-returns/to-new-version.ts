import { RETURN_DEFINITION_VERSION } from "@cho-lang/retail-statistics/return-channels";
import type { Actor } from "../audit/act";
import type { NewReturn } from "../workflows/monthly-return/steps/create-return";
import type { ToldMonth } from "./filing";
import type { KnownVersion, NewReturnPlan } from "./plan-return";
import { amountsOf } from "./return-view";

/** Whose return it is, as she stands on the day of filing. */
export type ReturnFiler = Pick<
  NewReturn,
  "seller_id" | "commune_code" | "product_group" | "demonstration"
>;

/** A version to be written, and what the log says of the one before it. */
export interface NewVersion {
  /** The version that it corrects; null for none. */
  before: Record<string, unknown> | null;
  row: NewReturn;
}

interface Circumstances {
  filer: ReturnFiler;
  plan: NewReturnPlan<KnownVersion>;
  actor: Actor;
  now: Date;
}

/** What is told of a month as the next version of it. */
export function toNewVersion(
  told: ToldMonth,
  { filer, plan, actor, now }: Circumstances,
): NewVersion {
  const { last, amounts, other_orders, questions } = plan;
  return {
    before: last && {
      version: last.version,
      ...amountsOf(last),
      other_orders: last.other_orders,
    },
    row: {
      ...filer,
      month: told.month,
      version: (last?.version ?? 0) + 1,
      request_id: told.request_id,
      nothing_sold: told.nothing_sold,
      amounts,
      other_orders,
      own_floor_as_of: now,
      confirmed: { codes: questions.map(({ code }) => code) },
      reason: last ? told.reason : null,
      filed_by: { ...actor },
      filed_at: now,
      definition_version: RETURN_DEFINITION_VERSION,
    },
  };
}
