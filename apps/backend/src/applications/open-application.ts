import type { SellerKind } from "@cho-lang/seller-rules/seller-kind";
import { MedusaError } from "@medusajs/framework/utils";
import type { MedusaContainer } from "@medusajs/framework/types";
import { withLock } from "../locking/with-lock";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { openApplicationWorkflow } from "../workflows/seller-application/open-application";
import { unusedHandle } from "./unused-handle";

/** What somebody says who wants to sell, before anything else is asked. */
export interface NewApplication {
  kind: SellerKind;
  /** Of the shop. */
  name: string;
  representative: string;
  commune_code: string;
}

/** A person's own application that was not decided; she has one at a time. */
async function findOpen(container: MedusaContainer, phone: string): Promise<string | undefined> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const members = await sellers.listSellerMembers(
    { phone, role: "owner" },
    { relations: ["seller"], order: { created_at: "ASC", id: "ASC" }, take: null },
  );
  return members.find(({ seller }) => seller.status === "pending" && seller.application)?.id;
}

/**
 * Opens the draft of a shop for whoever has proven that phone, and makes her its owner. Whoever has an
 * application that is not decided goes on with it, so a retry is harmless. Shops are opened one after the
 * other, because two of one name at once would want the same address.
 *
 * @returns the id of the owner as a seller's person
 */
export function openApplication(
  container: MedusaContainer,
  application: NewApplication,
  phone: string,
): Promise<string> {
  return withLock(container, "open-application", async () => {
    const open = await findOpen(container, phone);
    if (open !== undefined) {
      return open;
    }
    const handle = await unusedHandle(container, application);
    await openApplicationWorkflow(container).run({ input: { ...application, handle, phone } });
    const made = await findOpen(container, phone);
    if (made === undefined) {
      throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "No application was opened");
    }
    return made;
  });
}
