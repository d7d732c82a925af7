import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { buyerOf } from "../../../../../complaints/buyer-of";
import { readConversation } from "../../../../../order-messages/read-conversation";
import { writeMessage } from "../../../../../order-messages/write-message";
import type { ReadMessages } from "../../../../read-messages";
import type { WriteMessage } from "../../../../write-message";
import { ownOrderOf } from "../../own-order-of";

/** What the buyer of an order and its seller wrote, for who proves in headers that it is hers; read from then on. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id } = await ownOrderOf(req);
  res.set("cache-control", "private, no-store");
  const { before } = req.validatedQuery as ReadMessages;
  res.json(await readConversation(req.scope, id, "buyer", before));
}

/** The buyer writes to the seller. */
export async function POST(req: MedusaRequest<WriteMessage>, res: MedusaResponse): Promise<void> {
  const order = await ownOrderOf(req);
  const writer = { side: "buyer", actor: buyerOf(order) } as const;
  await writeMessage(req.scope, order.id, writer, req.validatedBody);
  res.json(await readConversation(req.scope, order.id, "buyer"));
}
