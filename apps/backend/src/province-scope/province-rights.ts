/**
 * Who works with the province's figures: an officer follows up on sellers; a statistician reviews returns and
 * works figures out; a releaser, always another person, checks and releases them; an auditor reads it all.
 */
export const PROVINCE_ROLES = ["officer", "statistician", "releaser", "auditor"] as const;
export type ProvinceRole = (typeof PROVINCE_ROLES)[number];

/**
 * `reports`: see who has filed and the reports of the offices; `remind`: remind who has not; `target`: enter
 * how many shops are to join; `figures`: see figures and single returns before they are public; `compute`:
 * review returns, take in the list of sellers and returns of those without a shop, enter official figures, work figures out;
 * `release`: check and release them; `log`: read the log.
 */
export type ProvinceRight =
  "reports" | "remind" | "target" | "figures" | "compute" | "release" | "log";

const RIGHTS: Record<ProvinceRole, readonly ProvinceRight[]> = {
  officer: ["reports", "remind", "target"],
  statistician: ["reports", "remind", "target", "figures", "compute"],
  releaser: ["reports", "figures", "release"],
  auditor: ["reports", "figures", "log"],
};

/** What a role may do. */
export function rightsOf(role: ProvinceRole): ProvinceRight[] {
  return [...RIGHTS[role]];
}
