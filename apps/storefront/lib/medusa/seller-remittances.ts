import { callBackend } from "./call-backend";
import { parcelsPath } from "./seller-parcels";

/** A large file on a weak line, of which each order is looked at. */
const FILE_SECONDS = 240;

/** How a line of a carrier's file fits the parcel that it names. */
export const REMITTANCE_OUTCOMES = [
  "less",
  "more",
  "twice",
  "unknown",
  "not_cash",
  "not_delivered",
  "refused",
  "exact",
] as const;
export type RemittanceOutcome = (typeof REMITTANCE_OUTCOMES)[number];

/** Cash that a carrier collected and has not passed on whole. Whole đồng. */
export interface Unremitted {
  order_id: string;
  code: string;
  /** Empty where nobody told its name. */
  carrier: string;
  tracking: string;
  /** "YYYY-MM-DD". */
  delivered_on: string;
  days: number;
  due_vnd: number;
  missing_vnd: number;
}

/** A line of a carrier's file. Whole đồng. */
export interface RemittanceLine {
  id: string;
  order_id: string | null;
  /** As the file names the order and the parcel. */
  name: string;
  /** "YYYY-MM-DD". */
  day: string;
  amount_vnd: number;
  fee_vnd: number;
  due_vnd: number | null;
}

/** Lines of one outcome; sums are of all of them. Whole đồng. */
export interface RemittanceLines {
  count: number;
  sum_vnd: number;
  fee_vnd: number;
  /** The newest first. */
  latest: RemittanceLine[];
}

/** How the cash stands that carriers collected for a seller. */
export interface Remittances {
  /** In days since it was collected; `to` is null for however long. */
  ages: { from: number; to: number | null; count: number; sumVnd: number }[];
  missing_vnd: number;
  /** Parcels whose cash is not there whole. */
  count: number;
  /** The oldest of them first. */
  unremitted: Unremitted[];
  lines: Record<RemittanceOutcome, RemittanceLines>;
}

/** How many lines of a file were new, and how many in the books before. */
export interface TakenFile {
  added: number;
  known: number;
}

/** @throws BackendError 401, 403 */
export async function readRemittances(token: string): Promise<Remittances> {
  const answer = await callBackend<{ remittances: Remittances }>("/seller/remittances", { token });
  return answer.remittances;
}

/**
 * Takes a carrier's file, CSV or XLSX. The same again is harmless.
 *
 * @param carrier whose file it is; empty where nobody said
 * @throws BackendError 400 with the reason in `details.fields.file`, and then nothing was taken; 403; 429
 */
export async function sendRemittanceFile(
  token: string,
  carrier: string,
  file: Blob,
): Promise<TakenFile> {
  const options = { method: "POST", file, token, timeoutSeconds: FILE_SECONDS } as const;
  const path = `/seller/remittances/file?${new URLSearchParams({ carrier }).toString()}`;
  return (await callBackend<{ taken: TakenFile }>(path, options)).taken;
}

/**
 * Says which carrier took a parcel; nothing of it that none did.
 *
 * @throws BackendError 400 for a tracking number of another parcel; 403; 404
 */
export async function noteCarrier(
  token: string,
  orderId: string,
  number: number,
  carriage: { carrier: string; tracking: string },
): Promise<void> {
  const path = `${parcelsPath(orderId)}/${String(number)}/carrier`;
  await callBackend(path, { method: "POST", body: carriage, token });
}
