import { z } from "@medusajs/framework/zod";
import { words } from "../../words";

/** As many pieces as she saw there. */
export const PayBackComplaint = z.object({ quantity: z.int().min(1) });
export type PayBackComplaint = z.infer<typeof PayBackComplaint>;

export const RefuseComplaint = z.object({ answer: words("Hãy ghi vì sao không hoàn tiền.") });
export type RefuseComplaint = z.infer<typeof RefuseComplaint>;
