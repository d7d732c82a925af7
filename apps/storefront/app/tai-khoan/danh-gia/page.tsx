import type { Metadata } from "next";
import { AccountShut } from "@/features/account/components/account-shut";
import { ReviewsPage } from "@/features/account/components/reviews-page";
import { atAccount } from "@/features/account/queries/at-account";
import { readAccountReviews } from "@/lib/medusa/account-lists";
import { account as messages } from "@/messages/vi/account";

export const metadata: Metadata = {
  title: messages.reviews.title,
  description: messages.description,
};

const HERE = "/tai-khoan/danh-gia";

/** `/tai-khoan/danh-gia`: what a buyer wrote of what she bought, and may write. */
export default async function Page() {
  const door = await atAccount(HERE, readAccountReviews);
  return door.kind === "found" ? <ReviewsPage {...door.found} /> : <AccountShut here={HERE} />;
}
