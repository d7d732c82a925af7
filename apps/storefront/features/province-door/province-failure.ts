import { BackendError } from "@/lib/medusa/call-backend";

/** Why a step of the province's people did not succeed, as an address carries it. */
const FAILURES = [
  "period",
  "shops",
  "source",
  "reason",
  "treatment",
  "release_on",
  "same_person",
  "wrong_status",
  "gives_seller_away",
  "not_found",
  "forbidden",
  "unreachable",
] as const;

export type ProvinceFailure = (typeof FAILURES)[number];

/** Turns what a step threw into what the person is told: the first field that is wrong, else the code. */
export function provinceFailure(error: unknown): ProvinceFailure {
  if (!(error instanceof BackendError)) {
    return "unreachable";
  }
  const words = error.code === "invalid_input" ? fieldNames(error.details) : [error.code];
  return FAILURES.find((failure) => words.includes(failure)) ?? "unreachable";
}

function fieldNames(details: unknown): string[] {
  const fields =
    typeof details === "object" && details !== null && "fields" in details ? details.fields : null;
  return typeof fields === "object" && fields !== null ? Object.keys(fields) : [];
}

/** Reads `?loi=<failure>`: why the last step did not succeed; null unless told. */
export function readProvinceFailure(
  query: Record<string, string | string[] | undefined>,
): ProvinceFailure | null {
  return FAILURES.find((failure) => failure === query.loi) ?? null;
}
