import type { SellerRank } from "@/lib/medusa/seller";
import { sellerPeople as messages } from "@/messages/vi/seller-people";
import { sellerPeopleForms } from "@/messages/vi/seller-people-forms";
import { RIGHTS } from "../seller-ranks";

/** What a person may do, as small marks. */
export function RightList({ rank }: { rank: SellerRank }) {
  const names =
    rank.role === "owner"
      ? [messages.everything]
      : RIGHTS.filter((right) => rank.rights.includes(right)).map(
          (right) => sellerPeopleForms.right[right],
        );
  return (
    <ul className="flex flex-wrap gap-2">
      {names.map((name) => (
        <li key={name} className="rounded-full border border-line px-3 py-1 text-sm">
          {name}
        </li>
      ))}
    </ul>
  );
}
