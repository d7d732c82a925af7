import type { MedusaContainer } from "@medusajs/framework/types";
import type { Actor } from "../audit/act";
import { retrieveComplaint } from "../complaints/find-complaint";
import { AUDIT_MODULE } from "../modules/audit";
import type AuditModuleService from "../modules/audit/service";
import type { Conversation } from "./message-view";
import { readConversation } from "./read-conversation";

/**
 * What was written about an order of which there is a complaint, for the operator who has to judge it: there is no
 * other way for her to it. That she read it is in the log before she does. `not_found` for no complaint.
 */
export async function readForComplaint(
  container: MedusaContainer,
  { id, actor, before }: { id: string; actor: Actor; before: string | null },
): Promise<Conversation> {
  const { order_id, seller_id } = await retrieveComplaint(container, { id });
  const audit: AuditModuleService = container.resolve(AUDIT_MODULE);
  const action = "order-message.read";
  const read = { complaint: id };
  await audit.append([{ actor, seller_id, action, subject: order_id, before: null, after: read }]);
  return readConversation(container, order_id, null, before);
}
