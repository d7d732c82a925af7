import type { MedusaContainer } from "@medusajs/framework/types";
import { tellProducerNews } from "../buyer-accounts/tell-producer-news";

/** Tells buyers who asked for it what is new of the producers whom they follow. */
export default async function tellProducerNewsJob(container: MedusaContainer): Promise<void> {
  await tellProducerNews(container, () => new Date());
}

export const config = {
  name: "tell-producer-news",
  schedule: "37 * * * *",
};
