export * from './demo-county';
export * from './rows';
