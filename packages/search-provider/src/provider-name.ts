/** The name by which index definitions, options and configuration mean this provider. */
export const PROVIDER = "vietnamese-postgres";
