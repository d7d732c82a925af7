import { z } from "@medusajs/framework/zod";
import { mobilePhone } from "../../mobile-phone";

export const SendProofCode = z.object({ phone: mobilePhone });
export type SendProofCode = z.infer<typeof SendProofCode>;
