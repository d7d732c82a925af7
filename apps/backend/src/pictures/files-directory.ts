/** The folder that uploads and pictures share with the storefront. */
export function filesDirectory(): string {
  return process.env.FILES_DIR ?? "static";
}
