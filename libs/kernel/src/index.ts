export * from './calendar-date';
export * from './clock';
export * from './domain-error';
export * from './fraction';
export * from './ids';
export * from './post-count';
export * from './school-year';
export * from './vocabulary';
