import type { Flag } from "@cho-lang/retail-statistics/flag-returns";
import type { ReportedMonth, Treatment } from "@cho-lang/retail-statistics/release-inputs";
import type { ReleaseOutputs } from "@cho-lang/retail-statistics/release-outputs";
import type { ReturnState } from "@cho-lang/retail-statistics/return-state";
import { callBackend } from "./call-backend";

export type ProvinceRole = "officer" | "statistician" | "releaser" | "auditor";
export type ProvinceRight =
  "reports" | "remind" | "target" | "figures" | "compute" | "release" | "log";

/** Who of the province is at her door. */
export interface ProvincePerson {
  name: string;
  role: ProvinceRole;
  rights: ProvinceRight[];
}

/** A seller who is asked for a month's return. */
export interface Filer {
  /** The shop's id; of who has no shop, the number in the province's list. */
  seller_id: string;
  name: string;
  commune_code: string;
  /** Nobody can be reminded here, and her returns come in by a file. */
  without_shop: boolean;
  state: ReturnState;
  /** She was reminded today. */
  reminded: boolean;
  /** ISO 8601; null while nothing is filed. */
  filed_at: string | null;
  /** Null also for who may not see single returns. */
  online_percent: number | null;
}

export interface MonthOfReturns {
  /** YYYY-MM. */
  month: string;
  /** Those that can be asked for, the latest first. */
  months: string[];
  /** YYYY-MM-DD. */
  due_on: string;
  /** It may still be filed. */
  open: boolean;
  filers: Filer[];
  /** Of the whole province, each commune that has any. */
  communes: { commune_code: string; count: number; filed: number }[];
  /** Of those listed, on all pages. */
  count: number;
}

/** A return that stands out; amounts are whole đồng. */
export interface OddReturn {
  seller_id: string;
  name: string;
  version: number;
  flags: Flag[];
  reported: ReportedMonth;
  floor_vnd: number;
  online_before_vnd: number | null;
  review: { treatment: Treatment | null; reason: string; by: string; at: string } | null;
}

/** How far a release of figures has come. */
export interface ReleaseStep {
  id: string;
  period: string;
  version: number;
  state: "computed" | "checked" | "scheduled" | "released" | "revised";
  reason: string | null;
  /** ISO 8601. */
  locked_at: string;
  computed_by: string;
  checked_by: string | null;
  /** YYYY-MM-DD; null while no day is set. */
  release_on: string | null;
  demonstration: boolean;
  code_version: string;
  input_hashes: Record<string, string>;
  outputs_hash: string;
}

export type OpenedRelease = ReleaseStep & { outputs: ReleaseOutputs };

export interface ProvinceAct {
  id: string;
  /** ISO 8601. */
  at: string;
  actor: { name: string; role: string };
  action: string;
  release: { period: string; version: number } | null;
  /** The period or month that it is about. */
  period: string | null;
  /** The names of the seller or the person of the province whom it is about. */
  seller: string | null;
  person: string | null;
  /** What was set; `before` is null for what was nothing. */
  set: { field: string; before: ActValue; after: ActValue }[];
}

export type ActValue = string | number | boolean | string[] | null;

/**
 * Logs a person of the province in.
 *
 * @returns the bearer token for every other call of this file
 * @throws BackendError 401 when e-mail or password is wrong; 429 after too many tries
 */
export async function logInProvince(email: string, password: string): Promise<string> {
  const answer = await callBackend<{ token: string }>("/auth/province/emailpass", {
    method: "POST",
    body: { email, password },
    forVisitor: true,
  });
  return answer.token;
}

/** @throws BackendError 401 when the log-in has ended or does not belong to the province */
export async function readProvincePerson(token: string): Promise<ProvincePerson> {
  return (await callBackend<{ person: ProvincePerson }>("/province/me", { token })).person;
}

interface ReturnsWanted {
  month: string | null;
  /** Code of the commune whose sellers alone are listed. */
  commune: string | null;
  offset: number;
  limit: number;
}

/** A page of who has filed a month; the last one that is over unless told. */
export async function readMonthOfReturns(
  token: string,
  { month, commune, offset, limit }: ReturnsWanted,
): Promise<MonthOfReturns> {
  const query = new URLSearchParams({ offset: String(offset), limit: String(limit) });
  if (month !== null) query.set("month", month);
  if (commune !== null) query.set("commune", commune);
  return callBackend(`/province/returns?${query.toString()}`, { token });
}

/** @throws BackendError 404 for what is no month */
export async function readOddReturns(token: string, month: string): Promise<OddReturn[]> {
  const path = `/province/returns/${encodeURIComponent(month)}/odd`;
  return (await callBackend<{ returns: OddReturn[] }>(path, { token })).returns;
}

/**
 * Reminds one seller, or all of a commune who have not filed.
 *
 * @throws BackendError 404 for a month that is shut, 409 when the seller has filed it
 */
export async function remindOfReturn(
  token: string,
  month: string,
  whom: { seller_id: string } | { commune_code: string },
): Promise<void> {
  const path = `/province/returns/${encodeURIComponent(month)}/reminders`;
  await callBackend(path, { method: "POST", token, body: whom });
}

interface ReviewWish {
  month: string;
  seller_id: string;
  version: number;
  treatment: string;
  reason: string;
}

/** @throws BackendError 400 with fields, 409 when the return was corrected meanwhile */
export async function reviewReturn(token: string, { month, ...body }: ReviewWish): Promise<void> {
  const path = `/province/returns/${encodeURIComponent(month)}/reviews`;
  await callBackend(path, { method: "POST", token, body });
}

export async function readReleases(token: string): Promise<ReleaseStep[]> {
  return (await callBackend<{ releases: ReleaseStep[] }>("/province/releases", { token })).releases;
}

/** A release with its figures; who opens one that is not public yet stands in the log. */
export async function openRelease(token: string, id: string): Promise<OpenedRelease> {
  const path = `/province/releases/${encodeURIComponent(id)}`;
  return (await callBackend<{ release: OpenedRelease }>(path, { token })).release;
}

/**
 * Locks a period's inputs and works its figures out.
 *
 * @returns the release's id
 * @throws BackendError 400 with fields
 */
export async function computeRelease(
  token: string,
  { period, reason }: { period: string; reason: string },
): Promise<string> {
  const body = reason === "" ? { period } : { period, reason };
  const answer = await callBackend<{ id: string }>("/province/releases", {
    method: "POST",
    token,
    body,
    timeoutSeconds: 120,
  });
  return answer.id;
}

/** @throws BackendError 409 `same_person` for who computed it */
export async function checkRelease(token: string, id: string): Promise<void> {
  const path = `/province/releases/${encodeURIComponent(id)}/check`;
  await callBackend(path, { method: "POST", token });
}

/** @throws BackendError 400 for a day that is past or beyond the calendar, 409 `wrong_status` or `gives_seller_away` */
export async function scheduleRelease(
  token: string,
  { id, release_on }: { id: string; release_on: string },
): Promise<void> {
  const path = `/province/releases/${encodeURIComponent(id)}/schedule`;
  await callBackend(path, { method: "POST", token, body: { release_on } });
}

/** The log of the province's figures, the latest line first. */
export async function readProvinceActs(
  token: string,
  { offset, limit }: { offset: number; limit: number },
): Promise<{ acts: ProvinceAct[]; count: number }> {
  const query = new URLSearchParams({ offset: String(offset), limit: String(limit) });
  return callBackend(`/province/acts?${query.toString()}`, { token });
}
