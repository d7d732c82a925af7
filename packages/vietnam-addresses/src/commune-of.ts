import { communeByCode } from "@cho-lang/ocop/communes";
import { addressDatabase } from "./address-database";
import { provinceOf } from "./provinces";

export interface CommuneOfCountry {
  readonly commune_code: string;
  /** "Phường Bãi Cháy". */
  readonly commune: string;
  readonly province_code: string;
  /** "Quảng Ninh". */
  readonly province: string;
}

/** The commune-level unit of today with this five-digit code (06970 is Ba Chẽ, 06978), or null. */
export function communeOf(code: string): CommuneOfCountry | null {
  const unit = addressDatabase().units.get(communeByCode(code)?.code ?? code);
  const province = unit && provinceOf(unit.province_code);
  if (!province) return null;
  return {
    commune_code: unit.code,
    commune: unit.name,
    province_code: province.code,
    province: province.name,
  };
}
