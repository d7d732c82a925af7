import { communeByCode } from "@cho-lang/ocop/communes";
import type { SellerKind } from "@cho-lang/seller-rules/seller-kind";
import type { MedusaContainer } from "@medusajs/framework/types";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";

export const APPLICATION_STATES = ["submitted", "returned", "draft"] as const;
export type ApplicationState = (typeof APPLICATION_STATES)[number];

/** An application that is not decided, as the operator's queue shows it. */
export interface ApplicationRow {
  /** Of the seller. */
  id: string;
  name: string;
  kind: SellerKind;
  commune: string;
  representative: string;
  phone: string | null;
  application: ApplicationState;
  /** ISO 8601. */
  submitted_at: string | null;
  created_at: string;
}

export interface ApplicationPage {
  applications: ApplicationRow[];
  /** How many match, whatever the page. */
  count: number;
  /** How many there are in each state. */
  counts: Record<ApplicationState, number>;
}

interface ApplicationQuestion {
  state: ApplicationState;
  offset: number;
  limit: number;
}

/** A page of applications in one state, those that wait longest first. */
export async function listApplications(
  container: MedusaContainer,
  { state, offset: skip, limit: take }: ApplicationQuestion,
): Promise<ApplicationPage> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const counted = await Promise.all(
    APPLICATION_STATES.map(async (application) => {
      const filter = { status: "pending" as const, application };
      const [, count] = await sellers.listAndCountSellers(filter, { select: ["id"], take: 1 });
      return [application, count] as const;
    }),
  );
  const rows = await sellers.listSellers(
    { status: "pending", application: state },
    { order: { submitted_at: "ASC", created_at: "ASC", id: "ASC" }, skip, take },
  );
  const counts = Object.fromEntries(counted) as ApplicationPage["counts"];
  return {
    applications: rows.map(({ id, name, kind, representative, phone, ...row }) => ({
      id,
      name,
      kind,
      representative,
      phone,
      commune: communeByCode(row.commune_code)?.name ?? row.commune_code,
      application: state,
      submitted_at: row.submitted_at ? new Date(row.submitted_at).toISOString() : null,
      created_at: new Date(row.created_at).toISOString(),
    })),
    count: counts[state],
    counts,
  };
}
