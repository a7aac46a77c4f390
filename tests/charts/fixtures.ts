/** Small data sets in the shape the pages give. */
export * from './fixtures/history.ts';
export * from './fixtures/promise.ts';
export * from './fixtures/quantity.ts';
export * from './fixtures/slope.ts';
export * from './fixtures/strip.ts';
export * from './fixtures/terms.ts';
export * from './fixtures/themes.ts';
