import type { INotificationModuleService, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { spellingsOf } from "./spellings-of";

/** What is sent to a phone for its account alone. */
export type AccountText = "account-code" | "new-device" | "producer-news";

/** Medusa's module has this method, but its interface does not tell it. */
type Deletable = INotificationModuleService & {
  deleteNotifications: (ids: string[]) => Promise<void>;
};

/** Deletes from the outbox what was sent to a phone (E.164) for its account, so that it is not sent again either. */
export async function eraseTexts(
  container: MedusaContainer,
  phone: string,
  templates: readonly AccountText[],
): Promise<void> {
  const notifications = container.resolve(Modules.NOTIFICATION) as Deletable;
  const sent = await notifications.listNotifications(
    { to: spellingsOf(phone), channel: "sms", template: [...templates] },
    { select: ["id"], take: null },
  );
  if (sent.length > 0) {
    await notifications.deleteNotifications(sent.map(({ id }) => id));
  }
}
