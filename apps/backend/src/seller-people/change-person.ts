import type { MedusaContainer } from "@medusajs/framework/types";
import { withLock } from "../locking/with-lock";
import { actorOf } from "../seller-scope/actor-of";
import type { SellerScope } from "../seller-scope/seller-scope";
import { changeSellerPersonWorkflow } from "../workflows/seller/change-seller-person";
import type { ChangeMemberInput } from "../workflows/seller/steps/change-member";
import { listPeople } from "./list-people";
import { requireGrantable } from "./require-grantable";

/** Whoever is no owner leaves owners alone, and those who may do what she may not. */
async function requireBelow(
  container: MedusaContainer,
  scope: SellerScope,
  id: string,
): Promise<void> {
  const { people } = await listPeople(container, scope);
  const person = people.find((one) => one.id === id);
  if (person) {
    requireGrantable(scope, person);
  }
}

/**
 * Changes or removes a person of the scope's seller, one change at a time, so that an owner always stays.
 * `not_found`, `last_owner`, `forbidden` for more than the person who changes has herself.
 */
export async function changePerson(
  container: MedusaContainer,
  scope: SellerScope,
  change: Pick<ChangeMemberInput, "id" | "to">,
): Promise<void> {
  const seller_id = scope.seller.id;
  await withLock(container, `seller-people:${seller_id}`, async () => {
    await requireBelow(container, scope, change.id);
    if (change.to) {
      requireGrantable(scope, change.to);
    }
    await changeSellerPersonWorkflow(container).run({
      input: { ...change, seller_id, actor: actorOf(scope) },
    });
  });
}
