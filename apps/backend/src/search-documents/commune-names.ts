import { communeByCode } from "@cho-lang/ocop/communes";

interface CommuneNames {
  commune_name: string;
  commune_old_names: string[];
}

/** What people call a commune: its name, and the communes and districts that its land belonged to. */
export function communeNames(code: string): CommuneNames {
  const commune = communeByCode(code);
  const old = [
    ...(commune?.predecessors ?? []).map(({ name }) => name),
    ...(commune?.former_districts ?? []),
  ];
  return {
    commune_name: commune?.name ?? "",
    commune_old_names: [...new Set(old)].filter((name) => name !== commune?.name),
  };
}
