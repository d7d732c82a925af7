import { cookies } from "next/headers";
import { privateCookie } from "@/features/basket/basket-cookies";
import type { PhoneProof } from "@/lib/medusa/phone-proofs";

/** What stands for the phone whose code was typed last here; only the server reads it. */
const PHONE_PROOF = "phone_proof";

/** What this device holds for a phone that was proven a short while ago, or `null`. */
export async function keptProof(): Promise<string | null> {
  return (await cookies()).get(PHONE_PROOF)?.value ?? null;
}

/** Keeps it as long as it is worth something. Call from a server action or a route handler only. */
export async function keepProof({ token, seconds }: PhoneProof): Promise<void> {
  (await cookies()).set(PHONE_PROOF, token, privateCookie(seconds));
}
