import type { SellerRank } from "@/lib/medusa/seller";
import { sellerPeopleForms as messages } from "@/messages/vi/seller-people-forms";
import { RIGHTS, ROLES } from "../seller-ranks";

const CHOICE = "flex min-h-11 items-center gap-3";
const BOX = "size-5 shrink-0 accent-bay";

/** Role and rights to choose from; an owner's rights are all, whatever is ticked. */
export function RankFields({ id, rank }: { id: string; rank: SellerRank }) {
  return (
    <>
      <fieldset className="flex flex-col gap-1">
        <legend className="font-medium">{messages.roleLegend}</legend>
        {ROLES.map((role) => (
          <label key={role} className={CHOICE}>
            <input
              type="radio"
              name="role"
              value={role}
              defaultChecked={role === rank.role}
              className={BOX}
            />
            <span>
              {messages.role[role]}
              <span className="block text-sm text-muted">{messages.roleHint[role]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset className="flex flex-col gap-1">
        <legend className="font-medium">{messages.rightsLegend}</legend>
        {RIGHTS.map((right) => (
          <label key={right} className={CHOICE} htmlFor={`${id}-${right}`}>
            <input
              id={`${id}-${right}`}
              type="checkbox"
              name="rights"
              value={right}
              defaultChecked={rank.rights.includes(right)}
              className={BOX}
            />
            {messages.right[right]}
          </label>
        ))}
      </fieldset>
    </>
  );
}
