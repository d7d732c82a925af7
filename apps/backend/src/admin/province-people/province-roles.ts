/** What a person of the province can be, for fields of choice. */
export const PROVINCE_ROLES = ["officer", "statistician", "releaser", "auditor"];
