import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { Modules } from "@medusajs/framework/utils";
import {
  FRONT_ENGINE_CHANGED,
  type FrontEngineChanged,
} from "@cho-lang/search-provider/surroundings";
import { withLock } from "../locking/with-lock";

const DOWN = "Meilisearch không trả lời, PostgreSQL đang tìm kiếm thay";
const BACK = "Meilisearch đã hoạt động trở lại";

/**
 * Tells the operators, by the bell of their panel, that Meilisearch stopped answering or is back: once,
 * although every process of the market notices it.
 */
export default async function tellOperatorsOfSearchEngine({
  event,
  container,
}: SubscriberArgs<FrontEngineChanged>): Promise<void> {
  const { engine, trouble } = event.data;
  const title = trouble === null ? BACK : DOWN;
  const about = { trigger_type: FRONT_ENGINE_CHANGED, resource_id: engine };
  const notifications = container.resolve(Modules.NOTIFICATION);
  await withLock(container, FRONT_ENGINE_CHANGED, async () => {
    const order = { created_at: "DESC" };
    const [last] = await notifications.listNotifications(about, { order, take: 1 });
    // Who was never told of any trouble knows that all is well.
    if (title === (last?.data?.title ?? BACK)) {
      return;
    }
    await notifications.createNotifications({
      ...about,
      to: "",
      channel: "feed",
      template: "admin-ui",
      data: { title, description: trouble === null ? engine : `${engine}: ${trouble}` },
    });
  });
}

export const config: SubscriberConfig = { event: FRONT_ENGINE_CHANGED };
