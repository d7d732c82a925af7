import { defineConfig, loadEnv } from "@medusajs/framework/utils";
import { infrastructureModules } from "./src/infrastructure-modules";
import { searchModule } from "./src/search-module";

loadEnv(process.env.NODE_ENV ?? "development", process.cwd());

const storefrontUrl = process.env.STOREFRONT_URL ?? "http://localhost:8000";
const backendUrl = process.env.BACKEND_URL ?? "http://localhost:9000";

/** `shared` serves requests and runs jobs in one process; with Redis the two can be split. */
function workerMode(value: string | undefined): "shared" | "worker" | "server" {
  return value === "worker" || value === "server" ? value : "shared";
}

/** E-mails go out where there is a mail server; without one none is written. */
function mailServer(url: string | undefined, from: string | undefined) {
  return url
    ? [
        {
          resolve: "./src/modules/smtp-notification",
          id: "smtp",
          options: { channels: ["email"], url, from },
        },
      ]
    : [];
}

/** Text messages go out where there is a gateway; without one they are kept for the operator to read out. */
function textMessages(url: string | undefined, token: string | undefined) {
  return url
    ? {
        resolve: "./src/modules/sms-notification",
        id: "sms",
        options: { channels: ["sms"], url, token },
      }
    : {
        resolve: "./src/modules/outbox-notification",
        id: "outbox",
        options: { channels: ["sms"] },
      };
}

module.exports = defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    // A placement holds up to three connections for its locks while it works with others, so the
    // pool must be well above three times the number of placements let in at once.
    databaseDriverOptions: { pool: { min: 0, max: 40 } },
    redisUrl: process.env.REDIS_URL,
    workerMode: workerMode(process.env.MEDUSA_WORKER_MODE),
    // In production Medusa marks the operator's session Secure, and over plain HTTP, as on one's own
    // machine, such a cookie is never set: nobody could log in to the panel.
    cookieOptions: { secure: backendUrl.startsWith("https://"), sameSite: "lax" },
    http: {
      storeCors: storefrontUrl,
      adminCors: backendUrl,
      authCors: [storefrontUrl, backendUrl].join(","),
      jwtSecret: process.env.JWT_SECRET,
      cookieSecret: process.env.COOKIE_SECRET,
      authMethodsPerActor: {
        user: ["emailpass"],
        seller: ["emailpass"],
        province: ["emailpass"],
      },
    },
  },
  admin: {
    disable:
      process.env.MEDUSA_WORKER_MODE === "worker" || process.env.DISABLE_MEDUSA_ADMIN === "true",
    backendUrl: "/",
    path: "/app",
  },
  modules: [
    { resolve: "./src/modules/seller" },
    { resolve: "./src/modules/ocop" },
    { resolve: "./src/modules/listing" },
    { resolve: "./src/modules/basket" },
    { resolve: "./src/modules/sales" },
    { resolve: "./src/modules/review" },
    { resolve: "./src/modules/complaint" },
    { resolve: "./src/modules/order-message" },
    { resolve: "./src/modules/buyer-account" },
    { resolve: "./src/modules/visit" },
    { resolve: "./src/modules/official-statistics" },
    { resolve: "./src/modules/monthly-return" },
    { resolve: "./src/modules/statistics-release" },
    { resolve: "./src/modules/province" },
    { resolve: "./src/modules/transfer" },
    { resolve: "./src/modules/remittance" },
    { resolve: "./src/modules/carrier" },
    { resolve: "./src/modules/gateway-payment" },
    { resolve: "./src/modules/fake-gateway" },
    { resolve: "./src/modules/audit" },
    {
      resolve: "@medusajs/medusa/file",
      options: {
        providers: [
          {
            resolve: "@medusajs/medusa/file-local",
            id: "local",
            options: {
              upload_dir: process.env.FILES_DIR ?? "static",
              backend_url: `${backendUrl}/static`,
            },
          },
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/notification",
      options: {
        providers: [
          {
            resolve: "@medusajs/medusa/notification-local",
            id: "local",
            options: { channels: ["feed"] },
          },
          textMessages(process.env.SMS_URL, process.env.SMS_TOKEN),
          ...mailServer(process.env.SMTP_URL, process.env.SMTP_FROM),
        ],
      },
    },
    ...searchModule(process.env.MEILISEARCH_HOST, process.env.MEILISEARCH_API_KEY),
    ...infrastructureModules(process.env.REDIS_URL),
  ],
});
