import { MedusaError } from "@medusajs/framework/utils";

const JSON_TYPE = "application/json";

/**
 * Sends a wallet a JSON message and gives what it answers. Throws for an answer that is late, no JSON or of
 * another status than 200: then nobody knows what became of the call. It follows no redirects.
 *
 * @param timeout milliseconds
 */
export async function callWallet(
  url: string,
  body: Record<string, unknown>,
  timeout: number,
): Promise<unknown> {
  const answer = await fetch(url, {
    method: "POST",
    headers: { "content-type": JSON_TYPE, accept: JSON_TYPE },
    body: JSON.stringify(body),
    redirect: "error",
    signal: AbortSignal.timeout(timeout),
  });
  if (answer.status !== 200) {
    const { UNEXPECTED_STATE } = MedusaError.Types;
    throw new MedusaError(UNEXPECTED_STATE, `A wallet answered with status ${answer.status}`);
  }
  return answer.json();
}
