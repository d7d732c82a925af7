import { cookies } from "next/headers";
import { privateCookie } from "@/features/basket/basket-cookies";
import { AGE } from "@/lib/age-cookie";

/** Keeps what stands for the visitor's word as long as it holds. Call from a server action or a route handler only. */
export async function rememberAge(declaration: string, seconds: number): Promise<void> {
  (await cookies()).set(AGE, declaration, privateCookie(seconds));
}

/** Forgets it. Call from a server action or a route handler only. */
export async function forgetAge(): Promise<void> {
  (await cookies()).delete(AGE);
}
