import type { InputConfigModules } from "@medusajs/framework/types";

/**
 * Locks, events, workflows and cache.
 *
 * Without Redis the locks live in PostgreSQL (never in memory: two processes on one database must
 * still exclude each other) while events and workflows stay in the process. With Redis all four move
 * there, and the worker may run apart from the server.
 */
export function infrastructureModules(redisUrl: string | undefined): InputConfigModules {
  if (!redisUrl) {
    return [
      {
        resolve: "@medusajs/medusa/locking",
        options: {
          providers: [
            {
              resolve: "@medusajs/medusa/locking-postgres",
              id: "locking-postgres",
              is_default: true,
            },
          ],
        },
      },
    ];
  }
  return [
    {
      resolve: "@medusajs/medusa/locking",
      options: {
        providers: [
          {
            resolve: "@medusajs/medusa/locking-redis",
            id: "locking-redis",
            is_default: true,
            options: { redisUrl },
          },
        ],
      },
    },
    { resolve: "@medusajs/medusa/event-bus-redis", options: { redisUrl } },
    { resolve: "@medusajs/medusa/workflow-engine-redis", options: { redis: { redisUrl } } },
    {
      resolve: "@medusajs/medusa/caching",
      options: {
        providers: [
          {
            resolve: "@medusajs/medusa/caching-redis",
            id: "caching-redis",
            is_default: true,
            options: { redisUrl },
          },
        ],
      },
    },
    { resolve: "@medusajs/medusa/cache-redis", options: { redisUrl } },
  ];
}
