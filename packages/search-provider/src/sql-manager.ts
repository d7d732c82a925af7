/** The part of MikroORM's entity manager that the store speaks to; `?` stands for each parameter. */
export interface SqlManager {
  execute<Rows>(sql: string, parameters?: unknown[]): Promise<Rows>;
  transactional<Result>(job: (manager: SqlManager) => Promise<Result>): Promise<Result>;
}
