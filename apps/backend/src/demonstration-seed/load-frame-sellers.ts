import type { MedusaContainer } from "@medusajs/framework/types";
import type { Actor } from "../audit/act";
import { importFrame } from "../statistics-releases/import-frame";
import type { FrameRow } from "../statistics-releases/read-frame-csv";
import type { SeedData } from "./seed-data";

type Seller = SeedData["sellers"][number];

/** Since when the made-up sellers sell. */
const FIRST_MONTH = "2024-01";

const SIZES: Record<Seller["kind"], FrameRow["size"]> = {
  cooperative: "small",
  cooperative_group: "micro",
  household: "micro",
  farm: "micro",
  enterprise: "small",
};

/** So many more sellers are known to the province that have no shop here, and never send a return. */
const WITHOUT_SHOP = 20;

/** Writes the province's list of sellers, marked as made up: those with a shop here, and some without one. */
export async function loadFrameSellers(
  container: MedusaContainer,
  sellers: readonly Seller[],
  actor: Actor,
): Promise<void> {
  const rows = sellers.map((seller, index) => toRow(seller, `MH-${String(101 + index)}`));
  const others = sellers.slice(0, WITHOUT_SHOP).map((seller, index) => ({
    ...toRow(seller, `MH-${String(201 + index)}`),
    name: `Nhà bán minh họa số ${String(index + 1)}`,
    kind: "household" as const,
    size: "micro" as const,
    shop: null,
  }));
  const listed = [...rows, ...others].map((seller, index) => ({ ...seller, row: index + 1 }));
  await importFrame(container, { rows: listed, actor, demonstration: true });
}

function toRow({ handle, name, kind, commune_code }: Seller, code: string): Omit<FrameRow, "row"> {
  return {
    code,
    name,
    kind,
    size: SIZES[kind],
    commune_code,
    from_month: FIRST_MONTH,
    until_month: null,
    merged_into: null,
    shop: handle,
  };
}
