import { COMMUNES } from "@cho-lang/ocop/communes";

export interface CommuneChoice {
  code: string;
  name: string;
  /** Communes that it was made of, by their old names; empty when it kept its own. */
  formerly: string;
}

export interface CommuneGroup {
  /** The district, as it was called until 30/6/2025. */
  district: string;
  communes: CommuneChoice[];
}

function bareName(name: string): string {
  return name.replace(/^(Xã|Phường|Thị trấn|Đặc khu) /, "");
}

/** The province's 54 units by former district, each with the old names by which people know it. */
export function communeChoices(): CommuneGroup[] {
  const groups = new Map<string, CommuneChoice[]>();
  for (const { code, name, former_districts, predecessors } of COMMUNES) {
    const district = former_districts[0] ?? "";
    const old = new Set(predecessors.map((each) => bareName(each.name)));
    old.delete(bareName(name));
    const choice = { code, name, formerly: [...old].join(", ") };
    groups.set(district, [...(groups.get(district) ?? []), choice]);
  }
  return [...groups].map(([district, communes]) => ({ district, communes }));
}
