import type { NewSeller } from "./new-seller";

type Changeable = Omit<NewSeller, "handle" | "status" | "demonstration" | "naming" | "member">;

/**
 * What the operator may change of a seller. Its handle is part of public addresses and stays; its
 * status has workflows of its own.
 */
export type SellerChanges = Partial<Changeable>;
