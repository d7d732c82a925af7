/** What it takes to talk to GHN; whose contract it is comes with each call. */
export interface GhnSettings {
  /** Where its API is, without a slash at the end. */
  apiUrl: string;
  /** Where a label is printed from. */
  labelUrl: string;
  /** What GHN's calls to the market carry in their address; null where it cannot call. */
  hookSecret: string | null;
  /** Whether our stand-in answers. */
  test: boolean;
}

export const FAKE_GHN = "/fake/ghn";
export const GHN_API = "/shiip/public-api";
export const GHN_LABEL = "/a5/public-api/printA5";

/** Known to everybody: by it nobody but the stand-in is heard. */
const FAKE_SECRET = "cho-lang-ghn-thu";
/** A shorter one could be guessed. */
const LEAST_SECRET = 16;

function secretOf(text: string | undefined): string | null {
  return text !== undefined && /^[0-9A-Za-z_-]+$/.test(text) && text.length >= LEAST_SECRET
    ? text
    : null;
}

/**
 * GHN at the host of `GHN_HOST` (https://online-gateway.ghn.vn, or its test host); without one our stand-in where
 * `FAKE_GATEWAYS` is `true`, and else null: sellers then note by hand who carries.
 */
export function ghnSettings(env: NodeJS.ProcessEnv): GhnSettings | null {
  const { GHN_HOST: given = "", GHN_WEBHOOK_SECRET: secret } = env;
  if (given !== "") {
    const host = given.replace(/\/+$/, "");
    return {
      apiUrl: `${host}${GHN_API}`,
      labelUrl: `${host}${GHN_LABEL}`,
      hookSecret: secretOf(secret),
      test: false,
    };
  }
  if (env.FAKE_GATEWAYS !== "true") {
    return null;
  }
  const pages = env.BACKEND_URL || "http://localhost:9000";
  return {
    apiUrl: `http://localhost:${env.PORT || "9000"}${FAKE_GHN}${GHN_API}`,
    labelUrl: `${pages}${FAKE_GHN}${GHN_LABEL}`,
    hookSecret: secretOf(secret) ?? FAKE_SECRET,
    test: true,
  };
}
