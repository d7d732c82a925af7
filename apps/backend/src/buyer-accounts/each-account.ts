import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/**
 * Does something for one account after another. One for which it fails stops none of the others: it is told in the
 * log, by its id and the error's name alone, because a message may hold the number.
 *
 * @param done what was to be done, as the log names it
 */
export async function eachAccount<Account extends { id: string }>(
  container: MedusaContainer,
  accounts: readonly Account[],
  done: string,
  act: (account: Account) => Promise<void>,
): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  for (const account of accounts) {
    await act(account).catch((error: unknown) => {
      logger.warn(`The account ${account.id} was not ${done}: ${(error as Error).name}`);
    });
  }
}
