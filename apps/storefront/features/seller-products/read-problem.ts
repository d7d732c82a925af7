import { sellerProducts as messages } from "@/messages/vi/seller-products";
import type { ReceivedProblem } from "./receive-photo";

/** Why a photo was not taken, from the address that a form without script was led to; null for none. */
export function readProblem(value: unknown): ReceivedProblem | null {
  return typeof value === "string" && Object.hasOwn(messages.photo.problem, value)
    ? (value as ReceivedProblem)
    : null;
}
