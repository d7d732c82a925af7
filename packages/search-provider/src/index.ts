import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { VietnamesePostgresSearch } from "./vietnamese-postgres-search";

/** What Medusa loads for `resolve: "@cho-lang/search-provider"` among the Search Module's providers. */
export default ModuleProvider(Modules.SEARCH, { services: [VietnamesePostgresSearch] });
