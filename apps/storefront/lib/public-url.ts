/** Where the public reaches this storefront: scheme, host and port, without a slash at the end. */
export function publicUrl(): string {
  const port = process.env.STOREFRONT_PORT ?? "8000";
  return (process.env.STOREFRONT_URL ?? `http://localhost:${port}`).replace(/\/+$/, "");
}
