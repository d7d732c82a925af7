import type { SellerRank, SellerRight, SellerRole } from "@/lib/medusa/seller";

export const ROLES: SellerRole[] = ["helper", "staff", "owner"];
export const RIGHTS: SellerRight[] = ["orders", "products", "money", "settings"];

/** Reads role and rights out of a form; what is no right is left out, an unknown role is a helper's. */
export function rankOf(form: FormData): SellerRank {
  const chosen = form.getAll("rights");
  return {
    role: ROLES.find((role) => role === form.get("role")) ?? "helper",
    rights: RIGHTS.filter((right) => chosen.includes(right)),
  };
}
