export { recognise } from './recognise.ts';
export type { NearFit, Recognition } from './recognise.ts';
export type { FigureInContext } from './reading.ts';
export type { Difference } from './differences.ts';
export { readCatalogue, CatalogueError } from './catalogue.ts';
export { inContext } from './context.ts';
