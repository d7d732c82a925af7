import type { ExecArgs, SearchTypes } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { DOCUMENT_BATCH, PRODUCT_INDEX, SELLER_INDEX } from "../src/search-index/index-names";
import { generateDocuments } from "./generate-documents";

/**
 * Fills the search indexes of an empty market with the documents of as many generated products as the
 * first argument says, without the products: to create a hundred thousand of them takes half an hour.
 */
export default async function loadDocuments({ container, args }: ExecArgs): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const search = container.resolve(Modules.SEARCH);
  const write = async (index: string, documents: SearchTypes.SearchDocument[]): Promise<void> => {
    for (let start = 0; start < documents.length; start += DOCUMENT_BATCH) {
      const batch = documents.slice(start, start + DOCUMENT_BATCH);
      await search.upsertDocuments({ index, documents: batch });
    }
    logger.info(`Bench: ${documents.length} documents in ${index}`);
  };
  const { sellers, products } = generateDocuments(Number(args[0]));
  await write(SELLER_INDEX, sellers);
  await write(PRODUCT_INDEX, products);
}
