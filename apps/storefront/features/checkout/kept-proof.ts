import { cookies } from "next/headers";
import { privateCookie } from "@/features/basket/basket-cookies";
import type { CodeRequest, PhoneProof } from "@/lib/medusa/phone-proofs";

/** What stands for the phone whose code was typed last here; only the server reads it. */
const PHONE_PROOF = "phone_proof";

/** What stands for the code that was asked for last here, until it ends. */
const CODE_REQUEST = "code_request";

/** What this device holds for a phone that was proven a short while ago, or `null`. */
export async function keptProof(): Promise<string | null> {
  return (await cookies()).get(PHONE_PROOF)?.value ?? null;
}

/** Keeps it as long as it is worth something. Call from a server action or a route handler only. */
export async function keepProof({ token, seconds }: PhoneProof): Promise<void> {
  (await cookies()).set(PHONE_PROOF, token, privateCookie(seconds));
}

/** What this device asked its last code with, or `null`. */
export async function keptRequest(): Promise<string | null> {
  return (await cookies()).get(CODE_REQUEST)?.value ?? null;
}

/** Keeps it as long as the code is good. Call from a server action or a route handler only. */
export async function keepRequest({ request, seconds }: CodeRequest): Promise<void> {
  (await cookies()).set(CODE_REQUEST, request, privateCookie(seconds));
}

/** Call from a server action or a route handler only. */
export async function forgetProof(): Promise<void> {
  const jar = await cookies();
  jar.delete(PHONE_PROOF);
  jar.delete(CODE_REQUEST);
}
