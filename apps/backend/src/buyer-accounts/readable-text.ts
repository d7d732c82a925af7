import type { NotificationDTO } from "@medusajs/framework/types";
import { holdsCode } from "../mail/code-templates";

/**
 * What a text message said, for a copy of it; null for a code, which may still be good and is nothing to keep. Only a
 * code has no key, so one whose template nobody has listed yet is kept back too.
 */
export function readableText({
  template,
  data,
}: Pick<NotificationDTO, "template" | "data">): string | null {
  if (holdsCode(template) || data?.key === undefined) {
    return null;
  }
  return typeof data.text === "string" ? data.text : null;
}
