import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readConversation } from "../../../../../order-messages/read-conversation";
import { writeMessage } from "../../../../../order-messages/write-message";
import { actorOf } from "../../../../../seller-scope/actor-of";
import { retrieveScopedOrder } from "../../../../../seller-scope/retrieve-scoped-order";
import type { ReadMessages } from "../../../../read-messages";
import type { WriteMessage } from "../../../../write-message";
import { sellerScopeOf } from "../../../require-seller-scope";

/** What the buyer of one of the seller's orders and her people wrote; read by all of them from then on. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { order_id } = await retrieveScopedOrder(
    req.scope,
    sellerScopeOf(req),
    req.params.id ?? "",
  );
  const { before } = req.validatedQuery as ReadMessages;
  res.json(await readConversation(req.scope, order_id, "seller", before));
}

/** One of the seller's people writes to the buyer. */
export async function POST(req: MedusaRequest<WriteMessage>, res: MedusaResponse): Promise<void> {
  const scope = sellerScopeOf(req);
  const { order_id } = await retrieveScopedOrder(req.scope, scope, req.params.id ?? "");
  const writer = { side: "seller", actor: actorOf(scope) } as const;
  await writeMessage(req.scope, order_id, writer, req.validatedBody);
  res.json(await readConversation(req.scope, order_id, "seller"));
}
