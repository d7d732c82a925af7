# Two images of one tree: `--target backend` and `--target storefront`.
FROM node:22-bookworm-slim AS base
ENV MEDUSA_DISABLE_TELEMETRY=true \
    NEXT_TELEMETRY_DISABLED=1 \
    TURBO_TELEMETRY_DISABLED=1 \
    DO_NOT_TRACK=1
WORKDIR /app

# The tree of packages, laid down anew only when a manifest changes.
FROM base AS packages
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml ./
COPY apps/backend/package.json apps/backend/
COPY apps/storefront/package.json apps/storefront/
COPY packages/catalogue-search/package.json packages/catalogue-search/
COPY packages/delivery/package.json packages/delivery/
COPY packages/ocop/package.json packages/ocop/
COPY packages/papers/package.json packages/papers/
COPY packages/payment-codecs/package.json packages/payment-codecs/
COPY packages/pocket-catalogue/package.json packages/pocket-catalogue/
COPY packages/retail-statistics/package.json packages/retail-statistics/
COPY packages/search-provider/package.json packages/search-provider/
COPY packages/search-quality/package.json packages/search-quality/
COPY packages/seller-rules/package.json packages/seller-rules/
COPY packages/vietnam-addresses/package.json packages/vietnam-addresses/
COPY packages/vietnamese-text/package.json packages/vietnamese-text/
COPY packages/working-time/package.json packages/working-time/
COPY scripts/package.json scripts/
COPY e2e/package.json e2e/
RUN npm install --global pnpm@10.34.9 && pnpm install --frozen-lockfile

FROM packages AS build
COPY . .
RUN pnpm exec turbo run build --filter=@cho-lang/backend --filter=@cho-lang/storefront

FROM base AS backend
ENV NODE_ENV=production
# Opens photos that an iPhone took as HEIC; a program of Debian's, apart from the market's own.
RUN apt-get update && apt-get install -y --no-install-recommends libheif-examples \
    && rm -rf /var/lib/apt/lists/*
COPY --from=build --chown=node:node /app /app
RUN mkdir -p /files && chown node:node /files
USER node
WORKDIR /app/apps/backend/.medusa/server
EXPOSE 9000
CMD ["node", "/app/apps/backend/serve.mjs"]

FROM base AS storefront
ENV NODE_ENV=production
COPY --from=build --chown=node:node /app /app
RUN mkdir -p /files && chown node:node /files
USER node
WORKDIR /app/apps/storefront
EXPOSE 8000
CMD ["node", "/app/apps/storefront/server/serve.mjs", "8000"]
