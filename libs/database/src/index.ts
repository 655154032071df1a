export * from './connect';
export * from './county-table';
export * from './in-county';
export * from './migrate';
export * from './provision';
export * from './service-roles';
export * from './sql-state';
export * from './transaction';
