import { gateways } from "../gateways/gateways";
import { takesTransfers } from "../transfers/takes-transfers";

/** Whether buyers can pay a seller in another way than in cash: by transfer, or through one of the market's gateways. */
export function hasOtherWay(seller: Parameters<typeof takesTransfers>[0]): boolean {
  return takesTransfers(seller) || gateways().length > 0;
}
