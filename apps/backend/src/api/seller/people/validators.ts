import { z } from "@medusajs/framework/zod";
import { MEMBER_ROLES, SELLER_RIGHTS } from "../../../seller-scope/seller-rights";
import { mobilePhone } from "../../mobile-phone";

const ROLE_TEXT = "Vui lòng chọn vai trò.";
const RIGHTS_TEXT = "Vui lòng chọn ít nhất một việc.";

interface Ranked {
  role: (typeof MEMBER_ROLES)[number];
  rights: (typeof SELLER_RIGHTS)[number][];
}

/** An owner needs no list; everybody else at least one right, or she could do nothing. */
function mayDoSomething({ role, rights }: Ranked): boolean {
  return role === "owner" || rights.length > 0;
}

const ranked = {
  role: z.enum(MEMBER_ROLES, ROLE_TEXT),
  rights: z.array(z.enum(SELLER_RIGHTS, RIGHTS_TEXT), RIGHTS_TEXT).max(10, RIGHTS_TEXT),
};
const nothingAllowed = { path: ["rights"], error: RIGHTS_TEXT };

export const ChangePerson = z.object(ranked).refine(mayDoSomething, nothingAllowed);
export type ChangePerson = z.infer<typeof ChangePerson>;

export const InvitePerson = z
  .object({ ...ranked, phone: mobilePhone.nullable().default(null) })
  .refine(mayDoSomething, nothingAllowed);
export type InvitePerson = z.infer<typeof InvitePerson>;
