import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { PROVINCE_MODULE } from "../modules/province";
import type ProvinceModuleService from "../modules/province/service";
import { mailbox } from "./mailbox";

/**
 * Whether two accounts that may work on releases, of the market or of the province, are one person's: the same
 * account, or two whose e-mails end in one mailbox. A key of the market's API has none and is itself alone.
 */
export async function sameHuman(
  container: MedusaContainer,
  one: string,
  other: string,
): Promise<boolean> {
  if (one === other) return true;
  const province: ProvinceModuleService = container.resolve(PROVINCE_MODULE);
  const id = [one, other];
  const [members, users] = await Promise.all([
    province.listProvinceMembers({ id }, { select: ["id", "email"] }),
    container.resolve(Modules.USER).listUsers({ id }, { select: ["id", "email"] }),
  ]);
  const boxes = [...members, ...users].map(({ email }) => mailbox(email));
  return new Set(boxes).size < boxes.length;
}
