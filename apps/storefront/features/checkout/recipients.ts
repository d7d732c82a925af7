import { placeLine } from "@/features/account/place-line";
import type { Account } from "@/lib/medusa/account";

/** Who receives an order and where, as the form's two fields hold it. */
export interface Recipient {
  name: string;
  address: string;
}

/** More would be a list to read, and choosing is to be one tap. */
const MOST = 5;

/**
 * Whom an account keeps to be ordered for. Not those of earlier orders: anybody may have given its number, and one tap
 * would send her goods to him. On the account's own page she may keep them.
 */
export function recipientsOf(account: Account | null): Recipient[] {
  return (account?.addresses ?? [])
    .slice(0, MOST)
    .map((place) => ({ name: place.name, address: placeLine(place) }));
}

/** The value of the form's choice for one of them. */
export function recipientValue({ name, address }: Recipient): string {
  return JSON.stringify([name, address]);
}

/**
 * Who was chosen on a page that came with another one, or with none of them: the choice counts then, and not what the fields
 * still hold. `null` where the fields count: nobody is chosen, or who was shown, whose fields may have been typed over.
 */
export function chosenRecipient(posted: string, shown: string): Recipient | null {
  return posted === shown ? null : postedRecipient(posted);
}

/** Reads such a value; `null` for anything else. */
function postedRecipient(value: string): Recipient | null {
  try {
    const [name, address] = JSON.parse(value) as unknown[];
    return typeof name === "string" && typeof address === "string" ? { name, address } : null;
  } catch {
    return null;
  }
}
