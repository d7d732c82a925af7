import { z } from "@medusajs/framework/zod";
import { oneTimeCode } from "../../auth/seller/validators";
import { bank } from "../application/validators";

export const SendBankCode = z.object(bank);
export type SendBankCode = z.infer<typeof SendBankCode>;

export const AskBankChange = z.object({ ...bank, code: oneTimeCode });
export type AskBankChange = z.infer<typeof AskBankChange>;
