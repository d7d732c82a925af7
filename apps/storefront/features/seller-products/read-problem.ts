import { photoForm as messages } from "@/messages/vi/photo-form";
import type { ReceivedProblem } from "./receive-photo";

/** Why a photo was not taken, from the address that a form without script was led to; null for none. */
export function readProblem(value: unknown): ReceivedProblem | null {
  return typeof value === "string" && Object.hasOwn(messages.problem, value)
    ? (value as ReceivedProblem)
    : null;
}
