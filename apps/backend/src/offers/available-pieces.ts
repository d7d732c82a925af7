export interface InventoryLink {
  inventory_item_id: string;
  required_quantity: number;
  inventory?: {
    location_levels?: {
      location_id: string;
      stocked_quantity: number;
      reserved_quantity: number;
    }[];
  };
}

/**
 * Whole pieces of a variant that can still be reserved at one stock location. A variant made of
 * several inventory items is limited by the scarcest of them.
 */
export function availablePieces(links: InventoryLink[], stockLocationId: string): number {
  if (links.length === 0) {
    return 0;
  }
  const pieces = links.map((link) => {
    const level = link.inventory?.location_levels?.find(
      (candidate) => candidate.location_id === stockLocationId,
    );
    const free = level ? Number(level.stocked_quantity) - Number(level.reserved_quantity) : 0;
    return Math.floor(free / link.required_quantity);
  });
  return Math.max(0, Math.min(...pieces));
}
