import type { PocketAnswer } from "@cho-lang/pocket-catalogue/pocket-answer";
import { callBackend } from "./call-backend";

/**
 * The catalogue for a phone, or what changed in it since a revision.
 *
 * @throws BackendError for a revision that is none, BackendUnreachable
 */
export function readPocket(since: number | null): Promise<PocketAnswer> {
  return callBackend<PocketAnswer>(
    `/open-data/pocket${since === null ? "" : `?since=${String(since)}`}`,
  );
}
